"""What comes after a quiz: which buttons its results have, and when it may be taken again."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from course_app.course.model import Lesson, Quiz
from course_app.study.attempt import Attempt, Retake, score_of
from course_app.study.score import per_cent
from course_app.ui import quiz_views as views
from course_app.ui.learned import Learned, objectives_of
from course_app.ui.screens.results import Outcome, Step
from course_app.ui.session import LearnerSession


def tr(text: str) -> str:
    """Translate a text of this module."""
    return QCoreApplication.translate("result_steps", text)


class ResultSteps:
    """Decides what a learner can do after a quiz, test or review."""

    def __init__(self, session: LearnerSession, learned: Callable[[], Learned]) -> None:
        """Take the learner's session, and what adds up their answers."""
        self._session = session
        self._course = session.course
        self._learned = learned

    def outcome(self, quiz: Quiz, attempt: Attempt) -> Outcome:
        """Give what the results screen shows of a finished attempt."""
        notes = []
        if attempt.place == "review":
            steps = self._review_steps()
        elif attempt.place == "final-test":
            steps = self._test_steps(quiz, attempt)
            before = self._session.first_finished(pre) if (pre := self._course.pre_test) else None
            gain = views.gain_words(before, attempt) if before else ""
            notes = [gain] if gain else []
        else:
            steps = self._quiz_steps(quiz, attempt)
        steps = steps._replace(practice=self._practice_step(attempt))
        return views.outcome_of(self._course, quiz, attempt, steps, notes)

    def _practice_step(self, attempt: Attempt) -> Step | None:
        if not attempt.missed:
            return None
        words = tr("Practise the missed ones")
        return Step(action="practise", words=words, icon="repeat")

    def _review_steps(self) -> views.Steps:
        home = Step(action="home", words=tr("Go to Home"))
        more = Step(action="review", words=tr("Review more"), icon="repeat")
        is_more = bool(self._learned().due)  # than one review asks, for five minutes are enough
        return views.Steps(main=home, others=(more,) if is_more else ())

    def retake(self, quiz: Quiz, attempt: Attempt) -> Retake:
        """Tell whether a quiz may be taken again."""
        return self._session.retake(attempt, self._known_pages(quiz, attempt))

    def _known_pages(self, quiz: Quiz, attempt: Attempt) -> tuple[str, ...]:
        pages = views.missed_pages(quiz, attempt)
        return tuple(page for page in pages if self._course.page(page))

    def _quiz_steps(self, quiz: Quiz, attempt: Attempt) -> views.Steps:
        score = self._score(quiz, attempt)
        is_last = self.following(quiz) is None
        home = Step(action="home", words=tr("Go to Home"))
        go_on = home if is_last else Step(action="next", words=tr("Next lesson"))
        beside = () if is_last else (go_on,)  # a button for Home is there anyway
        again = self.retake(quiz, attempt)
        retake = Step(
            action="retake",
            words=tr("Try the quiz again"),
            icon="repeat",
            is_enabled=again.is_open,
        )
        standings = objectives_of(self._course, self._session.told())
        lesson = views.lesson_of(self._course, quiz)
        is_complete = lesson is None or not views.open_objectives(lesson, standings)
        if score == 100 and is_complete:  # noqa: PLR2004  per cent
            return views.Steps(main=go_on, standings=standings)
        wait = views.retake_words(again)
        if score >= self._course.rules.pass_mark:
            return views.Steps(main=go_on, others=(retake,), wait=wait, standings=standings)
        if again.is_open:
            return views.Steps(main=retake, others=beside, standings=standings)
        if read := self._read_again(again.unread):
            return views.Steps(main=read, others=(retake, *beside), wait=wait, standings=standings)
        return views.Steps(main=go_on, others=(retake,), wait=wait, standings=standings)

    def _test_steps(self, quiz: Quiz, attempt: Attempt) -> views.Steps:
        certificate = Step(action="certificate", words=tr("Save a certificate"), icon="saved")
        if self._score(quiz, attempt) >= self._course.rules.pass_mark:
            return views.Steps(main=certificate)
        others = (certificate,) if self._session.standing.has_passed(quiz.id) else ()
        again = self._session.retake(attempt, ())
        retake = Step(
            action="retake",
            words=tr("Try the final test again"),
            icon="repeat",
            is_enabled=again.is_open,
        )
        if again.is_open:
            return views.Steps(main=retake, others=others)
        pages = self._known_pages(quiz, attempt)
        read = self._read_again(self._session.unread_since(attempt, pages))
        home = Step(action="home", words=tr("Go to Home"))
        wait = views.retake_words(again)
        return views.Steps(main=read or home, others=(retake, *others), wait=wait)

    def following(self, quiz: Quiz) -> Lesson | None:
        """Give the lesson after that of a quiz, or None."""
        lesson = views.lesson_of(self._course, quiz)
        return self._course.lesson_after(lesson) if lesson else None

    def _read_again(self, pages: tuple[str, ...]) -> Step | None:
        found = self._course.page(pages[0]) if pages else None
        if found is None:
            return None
        lesson, position = found
        title = lesson.pages[position].title
        return Step(
            action="page",
            words=tr("Read again"),
            icon="page",
            value=pages[0],
            name=tr("Read again: {page}").format(page=title),
        )

    def _score(self, quiz: Quiz, attempt: Attempt) -> int:
        return per_cent(score_of(attempt, {each.id: each for each in quiz.questions}))
