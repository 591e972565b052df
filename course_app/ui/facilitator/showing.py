"""What the room is shown: finds pages, pictures and questions, and owns the room's window."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from course_app import app_paths
from course_app.course.markdown_html import RenderCache
from course_app.course.model import Course, Question
from course_app.course.page_html import HtmlBlock
from course_app.course.question_text import stem_text
from course_app.ui.facilitator.desk import FacilitatorDesk
from course_app.ui.facilitator.presenter_view import Showable
from course_app.ui.facilitator.room_content import RoomContent, RoomPage, RoomPicture
from course_app.ui.facilitator.room_window import RoomScreens, RoomWindow


class Showing(QObject):
    """The room's side of a presentation.

    Signals:
        typed: a key (int) and its text, from the room's window.
        screens_changed: a projector came (True) or went (False).
        notes_requested, blank_requested, next_requested: buttons of the strip.
    """

    typed = Signal(int, str)
    screens_changed = Signal(bool)
    notes_requested = Signal()
    blank_requested = Signal()
    next_requested = Signal()

    def __init__(
        self, desk: FacilitatorDesk, parent: QObject, screens: RoomScreens | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        context = desk.context
        self._course = context.course
        self._pages = RenderCache(app_paths.cache_folder(context.store.folder))
        self._screens = screens or RoomScreens(self)
        self._screens.changed.connect(self._on_screens_changed)
        self._is_open = False
        self.window = RoomWindow(context.look)
        self.window.typed.connect(self.typed)
        self.window.notes_requested.connect(self.notes_requested)
        self.window.blank_requested.connect(self.blank_requested)
        self.window.next_requested.connect(self.next_requested)
        self._had_projector = self.has_projector

    @property
    def has_projector(self) -> bool:
        """Whether there is a screen that the facilitator's window is not on."""
        return self._screens.second(self._desk.context.window) is not None

    def open(self) -> None:
        """Show the room's window where there is a projector; else wait to be asked."""
        self._is_open = True
        self._had_projector = self.has_projector
        if self._had_projector:
            self.show_room()

    def show_room(self) -> None:
        """Fill the projector, or the only screen."""
        own = self._desk.context.window
        wall = self._screens.second(own)
        place = wall or self._screens.first(own)
        if place is not None:
            self.window.place(place.geometry(), is_alone=wall is None)
        if wall is not None:
            own.activateWindow()  # the keyboard stays with the notes, whatever the system does

    def hide_over_notes(self) -> None:
        """Give the only screen back to the notes."""
        if self.window.is_alone:
            self.window.hide()
            self._desk.context.window.activateWindow()

    def close(self) -> None:
        """Show the room nothing any more."""
        if self._is_open:
            self._is_open = False
            self.window.hide()

    def destroy(self) -> None:
        """Let the window go."""
        self._is_open = False
        self.window.hide()
        self.window.deleteLater()

    # what can be shown

    def things_of(self, kind: str, thing: str) -> list[Showable]:
        """Give what a line of the plan names: a page with its pictures, or a question."""
        if kind == "question":
            question = question_of(self._course, thing)
            if question is None:
                return []
            words = self.tr("Question: {text}").format(text=stem_text(question))
            return [Showable("question", thing, words)]
        found = self._course.page(thing)
        if found is None:
            return []
        lesson, position = found
        page = lesson.pages[position]
        shown = [Showable("page", page.id, page.title)]
        for picture in page.pictures:
            words = self.tr("Picture: {title}").format(title=page.title)
            shown.append(Showable("picture", f"{page.id}:{picture}", words))
        return shown

    def content_of(self, thing: Showable) -> RoomContent | None:
        """Give a page or a picture as the room sees it; None where it is gone."""
        page_id, _, picture = thing.id.partition(":")
        found = self._course.page(page_id)
        if found is None:
            return None
        lesson, position = found
        page = lesson.pages[position]
        if thing.kind == "picture":
            path = lesson.folder / picture
            return RoomPicture(path=path, alt=page.title, folder=lesson.folder)
        blocks = self._pages.page_html(page, lesson, self._course.glossary).blocks
        html = "".join(block.html for block in blocks if isinstance(block, HtmlBlock))
        return RoomPage(title=page.title, html=html, folder=lesson.folder)

    def _on_screens_changed(self) -> None:
        """Follow a projector that is plugged or unplugged in the middle."""
        if not self._is_open:
            return
        has_projector = self.has_projector
        if has_projector:
            self.show_room()
        elif self._had_projector:
            self.window.hide()  # it would cover the notes; what it shows is kept
        if has_projector != self._had_projector:
            self._had_projector = has_projector
            self.screens_changed.emit(has_projector)


def question_of(course: Course, question: str) -> Question | None:
    """Give a question of the course's quizzes and tests, or None where it is gone."""
    everything = (each for quiz in course.quizzes() for each in quiz.questions)
    return next((each for each in everything if each.id == question), None)
