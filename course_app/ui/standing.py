"""How one learner stands in the course, as the store has it: what Home and the sidebar show."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, NamedTuple, cast

from course_app.course.outline import CourseOutline, LessonOutline
from course_app.store.reader import Reader
from course_app.study.attempt import FINAL_TEST_WAIT, RULES, Attempt, Given, retake_of
from course_app.study.attempt import Place as QuizPlace
from course_app.study.pace import pace_of
from course_app.study.progress import CourseProgress, course_progress
from course_app.study.score import per_cent

if TYPE_CHECKING:
    from course_app.course.model import QuestionId, QuizId
    from course_app.store.records import AttemptRecord, PageRead, Place
    from course_app.study.statements import LearnerId


class Stopped(NamedTuple):
    """Where a learner stopped: at a page (1 for the first), or at a question."""

    lesson: LessonOutline
    page: int = 0
    asked: tuple[int, int] | None = None  # (number, total) of the question in its round
    is_again: bool = False  # it is the round of the missed questions


class StoppedInTest(NamedTuple):
    """The test, review or practice in which a learner stopped, with (number, total) there."""

    quiz: str
    asked: tuple[int, int]
    is_practice: bool = False


class Here(NamedTuple):
    """A page or question where a learner is; `attempt` and `quiz` only for a question."""

    kind: str
    id: str
    attempt: str = ""
    quiz: str = ""


class Standing:
    """Looks up what one learner has done; it keeps nothing but the latest progress."""

    def __init__(self, outline: CourseOutline, reader: Reader, learner: LearnerId) -> None:
        self.outline = outline
        self.reader = reader
        self.learner = learner
        self._progress: CourseProgress | None = None
        self._best: dict[str, float] | None = None
        self._here: Here | None = None
        self._live: dict[str, Attempt] = {}  # as they are now, also when the disk is behind

    def be_at(self, kind: str, thing: str, *, attempt: str = "", quiz: str = "") -> None:
        """Remember where the learner went, also while the disk is behind."""
        self._here = Here(kind=kind, id=thing, attempt=attempt, quiz=quiz)

    def progress(self) -> CourseProgress:
        """Give how far the learner is."""
        if self._progress is None:
            pages = self.reader.pages(self.learner)
            hashes = {page: read.hash for page, read in pages.items()}
            pace = self._pace(pages)
            self._progress = course_progress(self.outline, hashes, self._best_scores(), pace)
        return self._progress

    def _pace(self, pages: Mapping[str, PageRead]) -> float:
        """Give how fast the learner reads, in words a minute."""
        plan = {page.id: page.minutes for lesson in self.outline.lessons for page in lesson.pages}
        return pace_of(
            (plan[page], read.duration // max(1, read.times))
            for page, read in pages.items()
            if page in plan
        )

    def best_at(self, quiz_id: str) -> float | None:
        """Give the best score at a quiz or test, 0.0 to 1.0, or None before the first."""
        return self._best_scores().get(quiz_id)

    def has_passed(self, quiz_id: str) -> bool:
        """Tell whether a quiz or test was passed."""
        best = self.best_at(quiz_id)
        return best is not None and per_cent(best) >= self.outline.pass_mark

    def test_wait(self, quiz_id: str, now: int) -> int | None:
        """Give the minutes until a test may be taken again, or None before the first time."""
        records = self.reader.attempts(self.learner, quiz_id)
        done = [(r.finished_at, r.id) for r in records if r.finished_at is not None]
        if not done:
            return None
        finished_at, attempt = done[-1]
        if attempt in self.reader.unlocked(self.learner):
            return 0
        return retake_of(finished_at, now, FINAL_TEST_WAIT).minutes

    @property
    def is_course_passed(self) -> bool:
        """Whether the final test was passed or, in a course without one, all lessons are done."""
        if self.outline.test("final-test"):
            return self.has_passed("final-test")
        return self.progress().next_lesson is None

    def _best_scores(self) -> dict[str, float]:
        if self._best is None:
            self._best = self.reader.best_scores(self.learner)
        return self._best

    def forget(self) -> None:
        """Look the progress up again: something was kept."""
        self._progress = self._best = None

    def forget_all(self) -> None:
        """Look up again also what was done in this sitting: a correction changed the record."""
        self._live.clear()
        self._here = None
        self.forget()

    def place(self) -> Place | None:
        """Give where the learner is: a page, a question, or Home (kind "course")."""
        return self.reader.place(self.learner)

    def study_place(self) -> Here | None:
        """Give the last page or question, also when the learner went Home after it."""
        if self._here is None and (kept := self.reader.study_place(self.learner)):
            self._here = Here(kind=kept.kind, id=kept.id, attempt=kept.attempt, quiz=kept.quiz)
        return self._here

    def follow(self, attempt: Attempt) -> None:
        """Remember an attempt as it is now, also while the disk is behind."""
        self._live[attempt.id] = attempt

    def attempts(self, quiz_id: str) -> Iterator[Attempt]:
        """Give the attempts at a quiz, the latest first."""
        records = self.reader.attempts(self.learner, quiz_id)
        kept = {record.id for record in records}
        new = (a for a in self._live.values() if a.quiz == quiz_id and a.id not in kept)
        yield from reversed(list(new))
        for record in reversed(records):
            yield self._live.get(record.id) or self._attempt(record)

    def stopped_at(self) -> Stopped | None:
        """Give where the learner stopped, or None when there is nothing to go on with there."""
        place = self.study_place()
        if place is None:
            return None
        if place.kind == "page":
            lesson = self.outline.lesson(place.id.partition("/")[0])
            numbers = {page.id: n for n, page in enumerate(lesson.pages, 1)} if lesson else {}
            return Stopped(lesson, numbers[place.id]) if lesson and place.id in numbers else None
        lesson = next((each for each in self.outline.lessons if each.quiz_id == place.quiz), None)
        attempt = self._open_attempt(place)
        if lesson is None or attempt is None or attempt.is_practice:
            return None
        is_again = attempt.is_scored_round_done
        asked = attempt.count_of(attempt.waiting[0], again=is_again)
        return Stopped(lesson, asked=asked, is_again=is_again)

    def stopped_in_test(self) -> StoppedInTest | None:
        """Give the test, review or practice in which the learner stopped, or None."""
        place = self.study_place()
        attempt = self._open_attempt(place) if place and place.quiz else None
        if attempt is None or ("/" in attempt.quiz and not attempt.is_practice):
            return None
        asked = attempt.count_of(attempt.waiting[0], again=attempt.is_scored_round_done)
        return StoppedInTest(attempt.quiz, asked, attempt.is_practice)

    def _open_attempt(self, place: Here) -> Attempt | None:
        found = next((a for a in self.attempts(place.quiz) if a.id == place.attempt), None)
        return None if found is None or found.is_over else found

    def _attempt(self, record: AttemptRecord) -> Attempt:
        answers = self.reader.answers(self.learner, record.id)
        practised: set[str] = set()  # in a practice all answers are "missed": the first one counts
        given: list[Given] = []
        for answer in answers:
            is_again = answer.place == "missed"
            if record.place == "missed":
                is_again = answer.question in practised
                practised.add(answer.question)
            given.append(
                Given(
                    question=cast("QuestionId", answer.question),
                    response=answer.response,
                    score=1.0 if answer.success is None else answer.score,  # what nobody marks
                    again=is_again,
                    confidence=answer.confidence,
                )
            )
        return Attempt(
            id=record.id,
            quiz=cast("QuizId", record.quiz),
            place=cast("QuizPlace", record.place) if record.place in RULES else "quiz",
            plan=tuple(cast("QuestionId", question) for question in record.plan),
            seed=record.seed,
            given=tuple(given),
        )
