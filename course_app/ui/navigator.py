"""From one screen to the next: what each button means for this learner at this course."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from course_app.course.model import Lesson, Question
from course_app.ui.begun import Begun
from course_app.ui.checks import Checks
from course_app.ui.clocks import Clocks
from course_app.ui.home_views import FINAL_TEST, PRE_TEST, fill_home, next_step, sidebar_rows
from course_app.ui.pages import PageSource, Turn
from course_app.ui.saver import Saver
from course_app.ui.session import LearnerSession
from course_app.ui.sitting import Sitting
from course_app.ui.theme import Look
from course_app.ui.window import MainWindow
from course_app.ui.words import saved_words

if TYPE_CHECKING:  # it is made when it is first needed
    from course_app.ui.learned import Learned
    from course_app.ui.marks import Marks
    from course_app.ui.reading import Reading
    from course_app.ui.screens.reader import ReaderScreen


class Navigator(QObject):
    """Leads one learner through the course: owns where they are, and asks screens to show it.

    Signals:
        place_requested: the id of a place beside the lessons to open.
    """

    place_requested = Signal(str)

    def __init__(
        self,
        window: MainWindow,
        look: Look,
        session: LearnerSession,
        saver: Saver,
        pages: PageSource,
        clocks: Clocks,
        *,
        begun: Begun,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._look = look
        self._session = session
        self._course = session.course
        self._saver = saver
        self._pages = pages
        self._checks = Checks(session, begun)
        self._clocks = clocks
        self._standing = session.standing
        self._reader: ReaderScreen | None = None
        self._reading: Reading | None = None
        self._marks: Marks | None = None
        self._lesson: Lesson | None = None
        self._page = 0
        self._is_started = False
        self._is_detour = False  # a page opened from a question or from results
        self._return_to: QWidget | None = None

        self._sitting = sitting = Sitting(window, look, session, clocks, self, begun=begun)
        sitting.home_requested.connect(self.go_home)
        sitting.page_requested.connect(self._on_detour_requested)
        sitting.lesson_requested.connect(self._open_lesson_to_read)
        sitting.certificate_requested.connect(self._on_certificate_requested)
        sitting.screen_made.connect(self._show_saved)
        window.home.step_taken.connect(self._on_step_taken)
        window.home.again_requested.connect(self._on_again_requested)
        window.home.fact_pressed.connect(self._on_fact_pressed)
        window.sidebar.row_chosen.connect(self._on_row_chosen)
        session.progress_changed.connect(self._on_progress_changed)
        saver.state_changed.connect(self._show_saved)
        window.sidebar.show_course(self._course.title)
        self._on_progress_changed()

    def end(self) -> None:
        """Let go of the window, as when another language or another learner comes."""
        self._sitting.end()
        home, sidebar = self._window.home, self._window.sidebar
        home.step_taken.disconnect(self._on_step_taken)
        home.again_requested.disconnect(self._on_again_requested)
        home.fact_pressed.disconnect(self._on_fact_pressed)
        sidebar.row_chosen.disconnect(self._on_row_chosen)
        self._session.progress_changed.disconnect(self._on_progress_changed)
        self._saver.state_changed.disconnect(self._show_saved)
        for screen in (self._reader, *self._sitting.screens):
            if screen is not None:
                self._window.drop_screen(screen)
        self.deleteLater()

    def keep_begun(self) -> None:
        """Keep what stands in an answer that was not given."""
        self._sitting.keep_begun()

    def start(self, screen: str | None = None) -> None:
        """Show where the learner was; the first time, or when it is gone, Home."""
        self._is_started = True
        place = self._standing.place()
        if screen == "home" or place is None or place.kind == "course":
            self._show_home()
        elif place.kind == "question":
            if not self._sitting.resume():
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
        self._fill_home()
        self._window.home.to_top()
        self._window.sidebar.show_current("")
        self._window.show_screen(self._window.home)

    def _fill_home(self) -> None:
        learned = self._sitting.learned() if self._standing.study_place() else None
        hour, now = self._clocks.local_hour(), self._clocks.wall()
        fill_home(self._window, self._standing, hour, now, learned)

    def learned(self) -> Learned:
        """Add up what the learner has answered so far, and what is due."""
        return self._sitting.learned()

    def open_review(self) -> None:
        """Ask what is due; where that is nothing, show when the next questions come."""
        if not self._sitting.open_review():
            self.place_requested.emit("review")

    def go_on(self) -> None:
        """Go on with the lessons: the first that is not done, or Home after the last."""
        following = self._standing.progress().next_lesson
        if following is None:
            self.go_home()
        else:
            self.open_lesson(following.lesson)

    def _on_step_taken(self) -> None:
        self._take(next_step(self._standing, self._clocks.wall()).action)

    def _on_again_requested(self) -> None:
        self._take(next_step(self._standing, self._clocks.wall()).again_action)

    def _on_fact_pressed(self, action: str) -> None:
        if action == "start-review":  # the others are places, which the desk opens
            self.open_review()

    def _take(self, action: str) -> None:
        """Do what a button of Home says."""
        if action == PRE_TEST:
            self._sitting.open_pre_test()
        elif action in {FINAL_TEST, "final-results"}:
            self._sitting.open_final_test()
        elif action == "certificate":
            self._on_certificate_requested()
        elif action == "first-lesson":
            self._open_page(self._course.lessons[0], 0)
        elif action == "lessons":
            self.go_on()
        elif action == "again":
            self._start_lesson_again()
        else:
            self._continue()

    def _continue(self) -> None:
        stopped = self._standing.stopped_at()
        progress = self._standing.progress()
        lesson = self._course.lesson(stopped.lesson.id) if stopped else None
        done = progress.of(lesson.id) if lesson else None
        is_asked = self._standing.stopped_in_test() or (stopped is not None and stopped.asked)
        if is_asked and self._sitting.resume():
            return
        if stopped is not None and lesson is not None and done is not None and not done.is_done:
            self._open_page(lesson, stopped.page - 1)
        else:
            following = progress.next_lesson
            target = self._course.lesson(following.lesson) if following else None
            self._open_at_first_unread(target or self._course.lessons[0])

    def _start_lesson_again(self) -> None:
        stopped = self._standing.stopped_at()
        lesson = self._course.lesson(stopped.lesson.id) if stopped else None
        self._open_page(lesson or self._course.lessons[0], 0)

    def _on_row_chosen(self, row: str) -> None:
        if row == FINAL_TEST:
            self._sitting.open_final_test()
        else:
            self.open_lesson(row)

    # reading

    def open_lesson(self, lesson_id: str) -> None:
        """Open a lesson where the learner left it, else at its first unread page."""
        lesson = self._course.lesson(lesson_id)
        if lesson is None:
            return
        stopped = self._standing.stopped_at()
        is_here = stopped is not None and stopped.lesson.id == lesson_id
        if stopped is not None and is_here and stopped.asked and self._sitting.resume():
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

    def open_page(self, page_id: str, marked: str = "") -> bool:
        """Open a page, with the words of a search marked in it; gives False where it is gone."""
        found = self._course.page(page_id)
        if found is not None:
            self._open_page(*found, marked=marked)
        return found is not None

    def _open_page(
        self, lesson: Lesson, position: int, *, is_detour: bool = False, marked: str = ""
    ) -> None:
        reader = self._reader_screen()
        reader.keep_note()  # of the page before
        self._lesson = lesson
        self._page = min(max(0, position), len(lesson.pages) - 1)
        self._is_detour = is_detour
        page = lesson.pages[self._page]
        done = self._standing.progress().of(lesson.id)
        shown = self._pages.shown(
            lesson,
            self._page,
            done,
            self._checks,
            turn=Turn(self._next_words(), is_detour, marked),
            marks=self.marks,
        )
        if self._reading is not None:
            self._reading.begin(lesson, page)
        reader.show_page(shown)
        self._window.sidebar.show_current(lesson.id)
        self._window.show_screen(reader)
        if not is_detour:
            self._session.show_page(lesson, page)

    def _next_words(self) -> str:
        lesson = self._lesson
        if self._is_detour and self._sitting.is_results(self._return_to):
            return self.tr("Back to the results")
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
        is_from_results = self._sitting.is_results(self._return_to)
        if not self._is_detour or is_from_results:
            self._session.leave_page(lesson, lesson.pages[self._page])
        if self._is_detour:
            self._end_detour()
            return
        if self._page + 1 < len(lesson.pages):
            self._open_page(lesson, self._page + 1)
        elif lesson.quiz.core:
            self._sitting.open_quiz(lesson.quiz)
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
            self._session.begin_stay()

    def _end_detour(self) -> None:
        self._is_detour = False
        back, self._return_to = self._return_to, None
        if back is None:
            self.go_home()
        else:
            self._window.show_screen(back)
            self._sitting.refresh_results()

    # answering

    @property
    def question(self) -> Question | None:
        """The question that is asked now, or was asked last."""
        return self._sitting.question

    def show_results(self) -> None:
        """Show how the quiz went that was answered last."""
        self._sitting.show_results()

    def _open_lesson_to_read(self, lesson_id: str) -> None:
        lesson = self._course.lesson(lesson_id)
        if lesson is not None:
            self._open_at_first_unread(lesson)

    def _on_certificate_requested(self) -> None:
        from course_app.ui.certificate_offer import offer_certificate  # noqa: PLC0415  seldom

        if offer_certificate(self._window, self._session):
            self._window.sidebar.show_learner(self._session.name(), self._session.learner)

    def _after_lesson(self, lesson: Lesson) -> None:
        following = self._course.lesson_after(lesson)
        if following is None:
            self.go_home()
        else:
            self._open_at_first_unread(following)

    # what all screens show

    def _on_progress_changed(self) -> None:
        if self._window.stack.currentWidget() is self._window.home and self._is_started:
            self._fill_home()  # without taking the keyboard from where it is
        else:
            self._window.sidebar.show_rows(sidebar_rows(self._standing))

    def _show_saved(self) -> None:
        words, role = saved_words(self._saver.state)
        for screen in (self._reader, *self._sitting.screens):
            if screen is not None:
                screen.show_saved(words, role)

    def _on_term_requested(self, term: str) -> None:
        wanted = term.casefold()
        found = next((t for t in self._course.glossary if t.term.casefold() == wanted), None)
        if found is not None and self._reader is not None:
            self._reader.show_term(found.term, found.meaning)

    @property
    def marks(self) -> Marks:
        """The learner's notes and bookmarks."""
        if self._marks is None:
            from course_app.ui.marks import Marks  # noqa: PLC0415  not before Home is there

            self._marks = Marks(self._session, self._saver, self._clocks, self)
        return self._marks

    def _reader_screen(self) -> ReaderScreen:
        if self._reader is None:
            from course_app.ui.reading import Reading  # noqa: PLC0415  as above
            from course_app.ui.screens.reader import ReaderScreen  # noqa: PLC0415

            self._reader = ReaderScreen(self._look, self._window.stack)
            self._reader.next_requested.connect(self._on_page_next)
            self._reader.back_requested.connect(self._on_page_back)
            self._reader.page_chosen.connect(self._on_page_chosen)
            self._reader.home_requested.connect(self._on_reader_left)
            self._reader.term_requested.connect(self._on_term_requested)
            self._reader.page_requested.connect(self._open_page_id)
            self._reading = Reading(
                self._reader, self.marks, self._pages, self._session, self._checks
            )
        return self._reader

    def _on_reader_left(self) -> None:
        if self._is_detour:
            self._end_detour()
        else:
            self.go_home()
