"""From one screen to the next: what each button means for this learner at this course."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from course_app.course.model import Lesson, Question, Quiz
from course_app.study.attempt import Attempt, Confidence, shown_order
from course_app.study.attempt import Place as QuizPlace
from course_app.study.grading import Graded, grade
from course_app.study.statements import Json
from course_app.ui import quiz_views as views
from course_app.ui.clocks import Clocks
from course_app.ui.home_views import show_home, sidebar_rows
from course_app.ui.pages import PageSource
from course_app.ui.saver import Saver
from course_app.ui.session import LearnerSession
from course_app.ui.theme import Look
from course_app.ui.window import MainWindow
from course_app.ui.words import saved_words

if TYPE_CHECKING:  # these screens are made when they are first needed
    from course_app.ui.screens.quiz import QuizScreen
    from course_app.ui.screens.reader import ReaderScreen
    from course_app.ui.screens.results import ResultsScreen


class Navigator(QObject):
    """Leads one learner through the course: owns where they are, and asks screens to show it."""

    def __init__(
        self,
        window: MainWindow,
        look: Look,
        session: LearnerSession,
        saver: Saver,
        pages: PageSource,
        clocks: Clocks,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._look = look
        self._session = session
        self._course = session.course
        self._saver = saver
        self._pages = pages
        self._clocks = clocks
        self._standing = session.standing
        self._reader: ReaderScreen | None = None
        self._quiz_screen: QuizScreen | None = None
        self._results: ResultsScreen | None = None
        self._lesson: Lesson | None = None
        self._page = 0
        self._quiz: Quiz | None = None
        self._attempt: Attempt | None = None
        self._question: Question | None = None
        self._is_detour = False  # a page opened from a question or from results
        self._return_to: QWidget | None = None

        window.home.step_taken.connect(self._on_step_taken)
        window.home.again_requested.connect(self._on_again_requested)
        window.sidebar.row_chosen.connect(self.open_lesson)
        session.progress_changed.connect(self._on_progress_changed)
        saver.state_changed.connect(self._show_saved)
        window.sidebar.show_course(self._course.title)
        self._on_progress_changed()

    @property
    def question(self) -> Question | None:
        """The question that is asked now, or was asked last."""
        return self._question

    def start(self, screen: str | None = None) -> None:
        """Show where the learner was; the first time, or when it is gone, Home."""
        place = self._standing.place()
        if screen == "home" or place is None or place.kind == "course":
            self._show_home()
        elif place.kind == "question":
            if not self._resume_question():
                self.go_home()
        elif not self._open_page_id(place.id):
            self.go_home()

    # Home

    def go_home(self) -> None:
        """Go Home and keep that the learner is there."""
        self._session.show_home()
        self._show_home()

    def _show_home(self) -> None:
        self._lesson = None
        show_home(self._window, self._standing, self._clocks.local_hour())

    def _on_step_taken(self) -> None:
        stopped = self._standing.stopped_at()
        progress = self._standing.progress()
        lesson = self._course.lesson(stopped.lesson.id) if stopped else None
        done = progress.of(lesson.id) if lesson else None
        if stopped is not None and stopped.asked and self._resume_question():
            return
        if stopped is not None and lesson is not None and done is not None and not done.is_done:
            self._open_page(lesson, stopped.page - 1)
        else:
            following = progress.next_lesson
            target = self._course.lesson(following.lesson) if following else None
            self._open_at_first_unread(target or self._course.lessons[0])

    def _on_again_requested(self) -> None:
        stopped = self._standing.stopped_at()
        lesson = self._course.lesson(stopped.lesson.id) if stopped else None
        self._open_page(lesson or self._course.lessons[0], 0)

    # reading

    def open_lesson(self, lesson_id: str) -> None:
        """Open a lesson where the learner left it, else at its first unread page."""
        lesson = self._course.lesson(lesson_id)
        if lesson is None:
            return
        stopped = self._standing.stopped_at()
        is_here = stopped is not None and stopped.lesson.id == lesson_id
        if stopped is not None and is_here and stopped.asked and self._resume_question():
            return
        if stopped is not None and is_here and stopped.page:
            self._open_page(lesson, stopped.page - 1)
        else:
            self._open_at_first_unread(lesson)

    def _open_at_first_unread(self, lesson: Lesson) -> None:
        done = self._standing.progress().of(lesson.id)
        self._open_page(lesson, (done.first_unread if done else 0) or 0)

    def _open_page_id(self, page_id: str) -> bool:
        found = self._course.page(page_id)
        if found is not None:
            self._open_page(*found)
        return found is not None

    def _open_page(self, lesson: Lesson, position: int, *, is_detour: bool = False) -> None:
        self._lesson = lesson
        self._page = min(max(0, position), len(lesson.pages) - 1)
        self._is_detour = is_detour
        page = lesson.pages[self._page]
        done = self._standing.progress().of(lesson.id)
        shown = self._pages.shown(
            lesson,
            self._page,
            done,
            self._session.answer_check,
            next_words=self._next_words(),
            is_detour=is_detour,
        )
        reader = self._reader_screen()
        reader.show_page(shown)
        self._window.sidebar.show_current(lesson.id)
        self._window.show_screen(reader)
        if not is_detour:
            self._session.show_page(lesson, page)

    def _next_words(self) -> str:
        lesson = self._lesson
        if lesson is None or self._is_detour:
            return self.tr("Back to the question")
        if self._page + 1 < len(lesson.pages):
            return self.tr("Next")
        if not lesson.quiz.core:
            return self.tr("Finish the lesson")
        if self._session.open_attempt(lesson.quiz):
            return self.tr("Back to the quiz")
        return self.tr("To the quiz")

    def _on_page_next(self) -> None:
        lesson = self._lesson
        if lesson is None:
            return
        if self._is_detour:
            self._end_detour()
            return
        self._session.leave_page(lesson, lesson.pages[self._page])
        if self._page + 1 < len(lesson.pages):
            self._open_page(lesson, self._page + 1)
        elif lesson.quiz.core:
            self._open_quiz(lesson.quiz, "quiz")
        else:
            self._after_lesson(lesson)

    def _on_page_back(self) -> None:
        if self._lesson is not None and self._page > 0:
            self._open_page(self._lesson, self._page - 1)

    def _on_page_chosen(self, position: int) -> None:
        if self._lesson is not None:
            self._open_page(self._lesson, position)

    def _on_detour_requested(self, page_id: str) -> None:
        found = self._course.page(page_id)
        if found is not None:
            self._return_to = self._window.stack.currentWidget()
            self._open_page(*found, is_detour=True)

    def _end_detour(self) -> None:
        self._is_detour = False
        back, self._return_to = self._return_to, None
        if back is None:
            self.go_home()
        else:
            self._window.show_screen(back)

    # answering

    def _open_quiz(self, quiz: Quiz, place: QuizPlace) -> None:
        self._quiz = quiz
        self._attempt = self._session.open_attempt(quiz) or self._session.start_attempt(quiz, place)
        self._ask_current()

    def _resume_question(self) -> bool:
        """Show the question where the learner stopped, with its feedback if it was answered.

        Gives False when the course no longer has it.
        """
        place = self._standing.study_place()
        quiz = self._course.quiz(place.quiz) if place else None
        attempt = self._session.attempt(place.attempt, quiz) if place and quiz else None
        if place is None or quiz is None or attempt is None:
            return False
        self._quiz, self._attempt = quiz, attempt
        last = attempt.given[-1] if attempt.given else None
        question = _find(quiz, place.id)
        if last is not None and question is not None and last.question == place.id:
            graded = grade(question, last.response)
            self._ask(question, is_again=last.again, response=last.response, graded=graded)
        else:
            self._ask_current()
        return True

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
        self._question = question
        number, total = attempt.count_of(question.id, again=is_again)
        page_id, page_title = views.page_of(self._course, question)
        last = attempt.given[-1] if graded and attempt.given else None
        asked = Asked(
            title=views.quiz_title(self._course, quiz),
            question=question,
            order=shown_order(question, attempt.seed),
            number=number,
            total=total,
            is_again=is_again,
            asks_confidence=attempt.rules.asks_confidence,
            gives_feedback=attempt.rules.feedback == "at once",
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
        attempt, quiz, question = self._attempt, self._quiz, self._question
        if attempt is None or quiz is None or question is None:
            return
        self._attempt, graded = self._session.answer(attempt, quiz, question, response, confidence)
        if self._attempt.rules.feedback == "at once":
            screen = self._quiz_widget()
            screen.show_graded(graded, confidence, is_last=self._attempt.is_over)
        else:
            self._ask_current()

    def show_results(self) -> None:
        """Show how the quiz went that was answered last."""
        from course_app.ui.screens.results import ResultsScreen  # noqa: PLC0415  as above

        attempt, quiz = self._attempt, self._quiz
        if attempt is None or quiz is None:
            return
        if self._results is None:
            self._results = ResultsScreen(self._look)
            self._results.home_requested.connect(self.go_home)
            self._results.page_requested.connect(self._on_detour_requested)
            self._results.retake_requested.connect(self._on_retake_requested)
            self._results.next_requested.connect(self._on_results_left)
        following = self._following(views.lesson_of(self._course, quiz))
        words = self.tr("Next lesson") if following else self.tr("Go to Home")
        outcome = views.outcome_of(self._course, quiz, attempt, words)
        self._results.show_outcome(outcome)
        self._window.show_screen(self._results)
        self._show_saved()

    def _on_retake_requested(self) -> None:
        if self._quiz is not None:
            self._attempt = self._session.start_attempt(self._quiz, "quiz")
            self._ask_current()

    def _on_results_left(self) -> None:
        lesson = views.lesson_of(self._course, self._quiz) if self._quiz else None
        if lesson is not None:
            self._after_lesson(lesson)
        else:
            self.go_home()

    def _after_lesson(self, lesson: Lesson) -> None:
        following = self._following(lesson)
        if following is None:
            self.go_home()
        else:
            self._open_at_first_unread(following)

    def _following(self, lesson: Lesson | None) -> Lesson | None:
        lessons = self._course.lessons
        if lesson is None or lesson is lessons[-1]:
            return None
        return lessons[lessons.index(lesson) + 1]

    # what all screens show

    def _on_progress_changed(self) -> None:
        rows = sidebar_rows(self._standing.outline, self._standing.progress())
        self._window.sidebar.show_rows(rows)

    def _show_saved(self) -> None:
        words, role = saved_words(self._saver.state)
        for screen in (self._reader, self._quiz_screen, self._results):
            if screen is not None:
                screen.show_saved(words, role)

    def _on_term_requested(self, term: str) -> None:
        wanted = term.casefold()
        found = next((t for t in self._course.glossary if t.term.casefold() == wanted), None)
        if found is not None and self._reader is not None:
            self._reader.show_term(found.term, found.meaning)

    def _reader_screen(self) -> ReaderScreen:
        if self._reader is None:
            from course_app.ui.screens.reader import ReaderScreen  # noqa: PLC0415  as above

            self._reader = ReaderScreen(self._look)
            self._reader.next_requested.connect(self._on_page_next)
            self._reader.back_requested.connect(self._on_page_back)
            self._reader.page_chosen.connect(self._on_page_chosen)
            self._reader.home_requested.connect(self._on_reader_left)
            self._reader.term_requested.connect(self._on_term_requested)
        return self._reader

    def _on_reader_left(self) -> None:
        if self._is_detour:
            self._end_detour()
        else:
            self.go_home()

    def _quiz_widget(self) -> QuizScreen:
        if self._quiz_screen is None:
            from course_app.ui.screens.quiz import QuizScreen  # noqa: PLC0415  as above

            self._quiz_screen = QuizScreen(self._look)
            self._quiz_screen.answer_given.connect(self._on_answer_given)
            self._quiz_screen.next_requested.connect(self._ask_current)
            self._quiz_screen.page_requested.connect(self._on_detour_requested)
            self._quiz_screen.home_requested.connect(self.go_home)
        return self._quiz_screen


def _find(quiz: Quiz, question_id: str) -> Question | None:
    return next((q for q in quiz.questions if q.id == question_id), None)
