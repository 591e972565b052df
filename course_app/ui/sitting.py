"""One quiz after another: which question is on the screen, and what its results lead to."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from course_app.course.model import Question, QuestionId, Quiz
from course_app.study.attempt import Attempt, Confidence, shown_order
from course_app.study.attempt import Place as QuizPlace
from course_app.study.grading import Graded, grade
from course_app.study.statements import Json
from course_app.ui import quiz_views as views
from course_app.ui.begun import Begun, wording
from course_app.ui.clocks import Clocks
from course_app.ui.learned import Learned, learned_from, review_quiz
from course_app.ui.result_steps import ResultSteps
from course_app.ui.screens.results import Outcome
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
        *,
        begun: Begun,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._look = look
        self._session = session
        self._course = session.course
        self._clocks = clocks
        self._begun = begun
        self._quiz_screen: QuizScreen | None = None
        self._results: ResultsScreen | None = None
        self._quiz: Quiz | None = None
        self._attempt: Attempt | None = None
        self.question: Question | None = None  # asked now, or asked last
        self._asked: tuple[str, str] | None = None  # place and question that waits for its answer
        self._steps = ResultSteps(session, self.learned)
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
            if before is not None and not self._steps.retake(quiz, before).is_open:
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
        self.keep_begun()
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
            asks_confidence=self._asks_confidence(attempt, question),
            gives_feedback=is_taught,
            is_last=attempt.is_over,
            page_id=page_id,
            page_title=page_title,
            response=response,
            graded=graded,
            confidence=last.confidence if last else "",
            is_practice=attempt.is_practice,
            intro=views.intro_of(quiz, question),
            draft=self._begun.of(self._place_of(attempt), wording(question)),
            language=question.language or self._course.language,
        )
        screen = self._quiz_widget()
        screen.ask(asked)
        self._asked = (self._place_of(attempt), wording(question))
        lesson = views.lesson_of(self._course, quiz)
        self._window.sidebar.show_current(lesson.id if lesson else quiz.id)
        self._window.show_screen(screen)
        if graded is None:
            self._session.show_question(attempt, question)
            screen.focus_answer()

    def _asks_confidence(self, attempt: Attempt, question: Question) -> bool:
        is_wanted = attempt.rules.asks_confidence and self._session.asks_confidence
        return is_wanted and question.kind not in views.UNMARKED

    def end(self) -> None:
        """Keep what is begun; the screens go."""
        self.keep_begun()
        self._asked = None
        self._begun.look_no_more()

    def keep_begun(self) -> None:
        """Remember what stands on the screen and was not answered."""
        screen = self._quiz_screen
        if screen is None or screen.pane is None or self._asked is None:
            return
        draft = None if screen.is_answered else screen.pane.draft()
        self._begun.keep(*self._asked, draft)

    def _place_of(self, attempt: Attempt) -> str:
        """Name where answers are begun: a review is the same one, also when it is begun anew."""
        is_review = attempt.place == "review"
        return f"{self._session.learner} {attempt.quiz}" if is_review else attempt.id

    def _on_begun_changed(self) -> None:
        if self._asked is not None:
            self._begun.look_soon(self.keep_begun)

    def _on_own_check_given(self, response: Mapping[str, Json]) -> None:
        if self._attempt is not None and self.question is not None:
            self._attempt = self._session.check_own(self._attempt, self.question, response)

    def _on_answer_given(self, response: Mapping[str, Json], confidence: Confidence) -> None:
        attempt, quiz, question = self._attempt, self._quiz, self.question
        if attempt is None or quiz is None or question is None:
            return
        self._begun.keep(self._place_of(attempt), wording(question), None)
        self._asked = None
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
        elif attempt.is_practice:
            self._show_outcome(views.practice_end(self._course, quiz, attempt))
        else:
            self._show_outcome(self._steps.outcome(quiz, attempt))

    def refresh_results(self) -> None:
        """Look again whether the quiz may be taken again: time went by, or a page was read."""
        attempt, quiz, results = self._attempt, self._quiz, self._results
        self._timer.stop()
        if results is None or not results.isVisible() or attempt is None or quiz is None:
            return
        if attempt.place in {"quiz", "final-test"}:
            outcome = self._steps.outcome(quiz, attempt)
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

    def _practise(self, quiz: Quiz, plan: tuple[QuestionId, ...]) -> None:
        """Ask what was missed, until it is right; nothing of it counts."""
        before = self._session.open_practice(quiz, plan)
        self._attempt = before or self._session.start_attempt(quiz, "missed", plan)
        self._ask_current()

    def _back_to_results(self, quiz: Quiz) -> None:
        self._attempt = self._session.last_finished(quiz)
        if self._attempt is None:
            self.home_requested.emit()
        else:
            self.show_results()

    def _on_step_taken(self, action: str, value: str) -> None:
        if action == "page":
            self.page_requested.emit(value)
        elif action == "certificate":
            self.certificate_requested.emit()
        elif action == "first-lesson":
            self.lesson_requested.emit(self._course.lessons[0].id)
        elif self._quiz is None or action == "home":
            self.home_requested.emit()
        else:
            self._go_on_after(self._quiz, action)

    def _go_on_after(self, quiz: Quiz, action: str) -> None:
        following = self._steps.following(quiz) if action == "next" else None
        if action == "practise" and self._attempt is not None:
            self._practise(quiz, self._attempt.missed)
        elif action == "results":
            self._back_to_results(quiz)
        elif action == "review":
            self.open_review()
        elif action in {"begin", "retake"}:
            self._begin(quiz, "final-test" if quiz is self._course.final_test else "quiz")
        elif following is not None:
            self.lesson_requested.emit(following.id)
        else:
            self.home_requested.emit()

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
            self._quiz_screen.begun_changed.connect(self._on_begun_changed)
            self._quiz_screen.own_check_given.connect(self._on_own_check_given)
            self._quiz_screen.next_requested.connect(self._ask_current)
            self._quiz_screen.page_requested.connect(self.page_requested)
            self._quiz_screen.home_requested.connect(self.home_requested)
            self.screen_made.emit()
        return self._quiz_screen


def _find(quiz: Quiz, question_id: str) -> Question | None:
    return next((q for q in quiz.questions if q.id == question_id), None)
