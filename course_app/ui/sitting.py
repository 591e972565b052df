"""One quiz after another: which question is on the screen, and what its results lead to."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from course_app.course.model import Lesson, Question, Quiz
from course_app.study.attempt import Attempt, Confidence, Retake, score_of, shown_order
from course_app.study.attempt import Place as QuizPlace
from course_app.study.grading import Graded, grade
from course_app.study.score import per_cent
from course_app.study.statements import Json
from course_app.ui import quiz_views as views
from course_app.ui.clocks import Clocks
from course_app.ui.learned import Learned, learned_from, objectives_of, review_quiz
from course_app.ui.screens.results import Outcome, Step
from course_app.ui.session import LearnerSession
from course_app.ui.theme import Look
from course_app.ui.window import MainWindow

if TYPE_CHECKING:  # these screens are made when they are first needed
    from course_app.ui.screens.quiz import QuizScreen
    from course_app.ui.screens.results import ResultsScreen

_LOOK_AGAIN = 15_000  # ms between two looks whether a retake is open


class Sitting(QObject):
    """Leads through quizzes, tests and reviews, to their results.

    Signals:
        home_requested: leave for Home; nothing is lost.
        page_requested: the id of a page to look at, and to come back from.
        lesson_requested: the id of a lesson to go on with; "" for the first that is not done.
        certificate_requested: the learner wants it on paper.
        screen_made: a screen was made that shows whether work is kept.
    """

    home_requested = Signal()
    page_requested = Signal(str)
    lesson_requested = Signal(str)
    certificate_requested = Signal()
    screen_made = Signal()

    def __init__(
        self,
        window: MainWindow,
        look: Look,
        session: LearnerSession,
        clocks: Clocks,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._look = look
        self._session = session
        self._course = session.course
        self._clocks = clocks
        self._quiz_screen: QuizScreen | None = None
        self._results: ResultsScreen | None = None
        self._quiz: Quiz | None = None
        self._attempt: Attempt | None = None
        self.question: Question | None = None  # asked now, or asked last
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_AGAIN)
        self._timer.timeout.connect(self.refresh_results)

    @property
    def screens(self) -> tuple[QuizScreen | ResultsScreen, ...]:
        """The screens that were made."""
        return tuple(each for each in (self._quiz_screen, self._results) if each is not None)

    def is_results(self, screen: QWidget | None) -> bool:
        """Tell whether this is the results screen."""
        return screen is not None and screen is self._results

    def learned(self) -> Learned:
        """Add up what the learner has answered so far."""
        now, hour = self._clocks.wall(), self._clocks.local_hour()
        return learned_from(self._course, self._session.told(), now, hour)

    # ways in

    def open_quiz(self, quiz: Quiz) -> None:
        """Ask a lesson's quiz; where it may not be taken again yet, show how it went."""
        self._quiz = quiz
        self._attempt = self._session.open_attempt(quiz)
        if self._attempt is None:
            before = self._session.last_finished(quiz)
            if before is not None and not self._retake(quiz, before).is_open:
                self._attempt = before
                self.show_results()
                return
            self._attempt = self._session.start_attempt(quiz, "quiz")
        self._ask_current()

    def open_final_test(self) -> None:
        """Go on with the final test, else show how it went, else say what it is."""
        quiz = self._course.final_test
        if quiz is None:
            return
        self._quiz = quiz
        self._attempt = self._session.open_attempt(quiz) or self._session.last_finished(quiz)
        if self._attempt is None:
            self._show_outcome(views.intro_of_test(self._course, quiz))
        else:
            self._ask_current()

    def open_pre_test(self) -> None:
        """Ask the questions before the course."""
        if self._course.pre_test is not None:
            self._begin(self._course.pre_test, "pre-test")

    def open_review(self) -> bool:
        """Ask what is due, from all lessons; gives False where nothing is."""
        due = self.learned().due
        if due:
            quiz = self._quiz = review_quiz(self._course)
            self._attempt = self._session.start_attempt(quiz, "review", due)
            self._ask_current()
        return bool(due)

    def resume(self) -> bool:
        """Show the question where the learner stopped, with its feedback if it was answered.

        Gives False when the course no longer has it.
        """
        place = self._session.standing.study_place()
        quiz = views.quiz_of(self._course, place.quiz) if place else None
        attempt = self._session.attempt(place.attempt, quiz) if place and quiz else None
        if place is None or quiz is None or attempt is None:
            return False
        self._quiz, self._attempt = quiz, attempt
        last = attempt.given[-1] if attempt.given else None
        question = _find(quiz, place.id)
        is_answered = last is not None and last.question == place.id
        if last and question and is_answered and attempt.rules.feedback == "at once":
            graded = grade(question, last.response)
            self._ask(question, is_again=last.again, response=last.response, graded=graded)
        else:
            self._ask_current()
        return True

    # asking

    def _begin(self, quiz: Quiz, place: QuizPlace) -> None:
        self._quiz = quiz
        self._attempt = self._session.open_attempt(quiz) or self._session.start_attempt(quiz, place)
        self._ask_current()

    def _ask_current(self) -> None:
        attempt, quiz = self._attempt, self._quiz
        if attempt is None or quiz is None:
            return
        current = attempt.current
        question = _find(quiz, current) if current else None
        if question is None:
            self.show_results()
            return
        self._ask(question, is_again=attempt.is_scored_round_done)

    def _ask(
        self,
        question: Question,
        *,
        is_again: bool,
        response: Mapping[str, Json] | None = None,
        graded: Graded | None = None,
    ) -> None:
        from course_app.ui.screens.quiz import Asked  # noqa: PLC0415  made when first needed

        attempt, quiz = self._attempt, self._quiz
        if attempt is None or quiz is None:
            return
        self.question = question
        number, total = attempt.count_of(question.id, again=is_again)
        is_taught = attempt.rules.feedback == "at once"
        page_id, page_title = views.page_of(self._course, question) if is_taught else ("", "")
        last = attempt.given[-1] if graded and attempt.given else None
        asked = Asked(
            title=views.quiz_title(self._course, quiz),
            leave=views.leave_words(attempt),
            question=question,
            order=shown_order(question, attempt.seed),
            number=number,
            total=total,
            is_again=is_again,
            asks_confidence=attempt.rules.asks_confidence and self._session.asks_confidence,
            gives_feedback=is_taught,
            is_last=attempt.is_over,
            page_id=page_id,
            page_title=page_title,
            response=response,
            graded=graded,
            confidence=last.confidence if last else "",
        )
        screen = self._quiz_widget()
        screen.ask(asked)
        lesson = views.lesson_of(self._course, quiz)
        self._window.sidebar.show_current(lesson.id if lesson else quiz.id)
        self._window.show_screen(screen)
        if graded is None:
            self._session.show_question(attempt, question)
            screen.focus_answer()

    def _on_answer_given(self, response: Mapping[str, Json], confidence: Confidence) -> None:
        attempt, quiz, question = self._attempt, self._quiz, self.question
        if attempt is None or quiz is None or question is None:
            return
        self._attempt, graded = self._session.answer(attempt, quiz, question, response, confidence)
        if self._attempt.rules.feedback == "at once":
            screen = self._quiz_widget()
            screen.show_graded(graded, confidence, is_last=self._attempt.is_over)
        else:
            self._ask_current()

    # results

    def show_results(self) -> None:
        """Show how the quiz went that was answered last."""
        attempt, quiz = self._attempt, self._quiz
        if attempt is None or quiz is None:
            return
        if attempt.place == "pre-test":
            self._show_outcome(views.pre_test_end(self._course, quiz))
        else:
            self._show_outcome(self._outcome(quiz, attempt))

    def refresh_results(self) -> None:
        """Look again whether the quiz may be taken again: time went by, or a page was read."""
        attempt, quiz, results = self._attempt, self._quiz, self._results
        self._timer.stop()
        if results is None or not results.isVisible() or attempt is None or quiz is None:
            return
        if attempt.place not in {"pre-test", "review"}:
            outcome = self._outcome(quiz, attempt)
            results.show_steps(outcome)
            if outcome.wait:
                self._timer.start()

    def _show_outcome(self, outcome: Outcome) -> None:
        results = self._results_widget()
        results.show_outcome(outcome)
        if self._quiz is not None:
            lesson = views.lesson_of(self._course, self._quiz)
            self._window.sidebar.show_current(lesson.id if lesson else self._quiz.id)
        self._window.show_screen(results)
        if outcome.wait:
            self._timer.start()

    def _outcome(self, quiz: Quiz, attempt: Attempt) -> Outcome:
        notes = []
        if attempt.place == "review":
            steps = views.Steps(main=Step(action="home", words=self.tr("Go to Home")))
        elif attempt.place == "final-test":
            steps = self._test_steps(quiz, attempt)
            before = self._session.first_finished(pre) if (pre := self._course.pre_test) else None
            gain = views.gain_words(before, attempt) if before else ""
            notes = [gain] if gain else []
        else:
            steps = self._quiz_steps(quiz, attempt)
        return views.outcome_of(self._course, quiz, attempt, steps, notes)

    def _retake(self, quiz: Quiz, attempt: Attempt) -> Retake:
        return self._session.retake(attempt, self._known_pages(quiz, attempt))

    def _known_pages(self, quiz: Quiz, attempt: Attempt) -> tuple[str, ...]:
        pages = views.missed_pages(quiz, attempt)
        return tuple(page for page in pages if self._course.page(page))

    def _quiz_steps(self, quiz: Quiz, attempt: Attempt) -> views.Steps:
        score = self._score(quiz, attempt)
        is_last = self._following(quiz) is None
        home = Step(action="home", words=self.tr("Go to Home"))
        go_on = home if is_last else Step(action="next", words=self.tr("Next lesson"))
        beside = () if is_last else (go_on,)  # a button for Home is there anyway
        again = self._retake(quiz, attempt)
        retake = Step(
            action="retake",
            words=self.tr("Try the quiz again"),
            icon="repeat",
            is_enabled=again.is_open,
        )
        levels = objectives_of(self._course, self._session.told())
        states = {objective: views.state_words(level) for objective, level in levels.items()}
        if score == 100:  # noqa: PLR2004  per cent
            return views.Steps(main=go_on, states=states)
        wait = views.retake_words(again)
        if score >= self._course.rules.pass_mark:
            return views.Steps(main=go_on, others=(retake,), wait=wait, states=states)
        if again.is_open:
            return views.Steps(main=retake, others=beside, states=states)
        if read := self._read_again(again.unread):
            return views.Steps(main=read, others=(retake, *beside), wait=wait, states=states)
        return views.Steps(main=go_on, others=(retake,), wait=wait, states=states)

    def _test_steps(self, quiz: Quiz, attempt: Attempt) -> views.Steps:
        certificate = Step(action="certificate", words=self.tr("Save a certificate"), icon="saved")
        if self._score(quiz, attempt) >= self._course.rules.pass_mark:
            return views.Steps(main=certificate)
        others = (certificate,) if self._session.standing.has_passed(quiz.id) else ()
        again = self._session.retake(attempt, ())
        retake = Step(
            action="retake",
            words=self.tr("Try the final test again"),
            icon="repeat",
            is_enabled=again.is_open,
        )
        if again.is_open:
            return views.Steps(main=retake, others=others)
        pages = self._known_pages(quiz, attempt)
        read = self._read_again(self._session.unread_since(attempt, pages))
        home = Step(action="home", words=self.tr("Go to Home"))
        wait = views.retake_words(again)
        return views.Steps(main=read or home, others=(retake, *others), wait=wait)

    def _following(self, quiz: Quiz) -> Lesson | None:
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
            words=self.tr("Read again"),
            icon="page",
            value=pages[0],
            name=self.tr("Read again: {page}").format(page=title),
        )

    def _score(self, quiz: Quiz, attempt: Attempt) -> int:
        return per_cent(score_of(attempt, {each.id: each for each in quiz.questions}))

    def _on_step_taken(self, action: str, value: str) -> None:
        quiz = self._quiz
        if action == "page":
            self.page_requested.emit(value)
        elif action == "certificate":
            self.certificate_requested.emit()
        elif action == "first-lesson":
            self.lesson_requested.emit(self._course.lessons[0].id)
        elif quiz is None or action == "home":
            self.home_requested.emit()
        elif action in {"begin", "retake"}:
            self._begin(quiz, "final-test" if quiz is self._course.final_test else "quiz")
        elif action == "next":
            following = self._following(quiz)
            if following is None:
                self.home_requested.emit()
            else:
                self.lesson_requested.emit(following.id)

    def _results_widget(self) -> ResultsScreen:
        if self._results is None:
            from course_app.ui.screens.results import ResultsScreen  # noqa: PLC0415  as above

            self._results = ResultsScreen(self._look, self._window.stack)
            self._results.home_requested.connect(self.home_requested)
            self._results.page_requested.connect(self.page_requested)
            self._results.step_taken.connect(self._on_step_taken)
            self.screen_made.emit()
        return self._results

    def _quiz_widget(self) -> QuizScreen:
        if self._quiz_screen is None:
            from course_app.ui.screens.quiz import QuizScreen  # noqa: PLC0415  as above

            self._quiz_screen = QuizScreen(self._look, self._window.stack)
            self._quiz_screen.answer_given.connect(self._on_answer_given)
            self._quiz_screen.next_requested.connect(self._ask_current)
            self._quiz_screen.page_requested.connect(self.page_requested)
            self._quiz_screen.home_requested.connect(self.home_requested)
            self.screen_made.emit()
        return self._quiz_screen


def _find(quiz: Quiz, question_id: str) -> Question | None:
    return next((q for q in quiz.questions if q.id == question_id), None)
