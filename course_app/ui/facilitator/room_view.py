"""The picture on the wall: painted for its size, so that nothing is cut on any projector."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from course_app.ui.facilitator.room_content import (
    RoomContent,
    RoomPage,
    RoomPicture,
    RoomQuestion,
    RoomTitle,
)
from course_app.ui.facilitator.room_look import OPTION, QUESTION, SMALL, Distance, RoomLook
from course_app.ui.facilitator.room_page import PageOnWall, PictureOnWall
from course_app.ui.facilitator.room_question import paint_question, question_fits
from course_app.ui.theme import Look

_SIDE, _TOP, _FOOT = 64, 44, 76  # pixels of 768
_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter


class RoomView(QWidget):
    """Shows one thing to the room, with a clock, or nothing at all."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = RoomLook(look)
        self._content: RoomContent = RoomTitle(title="")
        self._page: PageOnWall | None = None
        self._picture: PictureOnWall | None = None
        self._clock = ""
        self.is_blank = False
        look.changed.connect(self._refresh)

    @property
    def content(self) -> RoomContent:
        """What is shown, or waits behind the blank screen."""
        return self._content

    @property
    def distance(self) -> Distance:
        """For which distance the letters are."""
        return self._look.distance

    @property
    def clock(self) -> str:
        """The countdown that is shown, "" for none."""
        return self._clock

    @property
    def has_parts(self) -> bool:
        """Whether a page goes on beyond what is seen."""
        return self._page is not None and self._page.steps > 1

    def show_content(self, content: RoomContent) -> None:
        """Show something else from its top; a blank screen stays blank."""
        if content != self._content:
            self._page = None
        self._content = content
        self.setAccessibleName("" if self.is_blank else content.text)
        self._refresh()

    def show_clock(self, text: str) -> None:
        """Show a countdown in the corner, or none with ""."""
        if text != self._clock:
            self._clock = text
            self.update()

    def show_blank(self, *, is_blank: bool) -> None:
        """Show nothing, so that people look at the speaker."""
        self.is_blank = is_blank
        self.setAccessibleName("" if is_blank else self._content.text)
        self.update()

    def set_distance(self, distance: Distance) -> None:
        """Take on letters for another distance."""
        self._look.distance = distance
        self._refresh()

    def scroll_page(self, direction: int) -> bool:
        """Go on in a long page; gives False at its end."""
        moved = self._page is not None and self._page.scroll(direction)
        self.update()
        return moved

    def fits(self) -> bool:
        """Whether nothing of a question is cut."""
        content = self._content
        if not isinstance(content, RoomQuestion):
            return True
        return question_fits(self._look, self._body(), content)

    def letter_sizes(self) -> dict[str, int]:
        """Give the sizes of letters at this moment, in pixels: question, option, small."""
        self._look.fit(self.size())
        self.fits()
        sizes = {"question": QUESTION, "option": OPTION, "small": SMALL}
        return {name: self._look.text(pixels) for name, pixels in sizes.items()}

    def sizeHint(self) -> QSize:
        """Give the size of a small projector."""
        return QSize(800, 600)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay everything out for the new picture."""
        super().resizeEvent(event)
        self._refresh()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what there is."""
        with QPainter(self) as painter:
            if self.is_blank:
                painter.fillRect(self.rect(), Qt.GlobalColor.black)
                return
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.fillRect(self.rect(), self._look.color("bg"))
            self._paint_content(painter, self._body())
            self._paint_clock(painter)

    def _refresh(self) -> None:
        self._look.fit(self.size())
        self._look.tight = 1.0
        content, page = self._content, self._page
        self._page = self._picture = None
        if isinstance(content, RoomPage):
            at = page.position if page else 0
            self._page = PageOnWall(self._look, content, self._body().size(), at)
        elif isinstance(content, RoomPicture):
            self._picture = PictureOnWall(self._look, content, self.rect())
        self.update()

    def _body(self) -> QRect:
        px = self._look.px
        return self.rect().adjusted(px(_SIDE), px(_TOP), -px(_SIDE), -px(_FOOT))

    def _paint_content(self, painter: QPainter, body: QRect) -> None:
        content = self._content
        if isinstance(content, RoomQuestion):
            paint_question(painter, self._look, body, content)
        elif isinstance(content, RoomPage) and self._page is not None:
            self._page.paint(painter, body)
            if self._page.words:
                self._paint_words(painter, self._page.words)
        elif self._picture is not None:
            self._picture.paint(painter)
        elif isinstance(content, RoomTitle):
            self._paint_title(painter, body, content)
        if isinstance(content, RoomQuestion) and content.words:
            self._paint_words(painter, content.words)

    def _paint_title(self, painter: QPainter, body: QRect, content: RoomTitle) -> None:
        look = self._look
        look.tight = 1.0
        while True:
            title = look.font(QUESTION * 1.2, bold=True, reading=True)
            words = look.font(OPTION)
            boxes = [
                QFontMetrics(font).boundingRect(QRect(0, 0, body.width(), 10_000), int(_WRAP), text)
                for font, text in ((title, content.title), (words, content.words))
            ]
            gap = look.px(24)
            height = boxes[0].height() + (gap + boxes[1].height() if content.words else 0)
            if height <= body.height() or not look.tighten():
                break
        top = body.top() + max(0, body.height() - height) // 2
        painter.setPen(look.color("ink"))
        painter.setFont(title)
        place = QRect(body.left(), top, body.width(), boxes[0].height())
        painter.drawText(place, int(_WRAP), content.title)
        painter.setFont(words)
        painter.setPen(look.color("mute"))
        place = QRect(body.left(), place.bottom() + gap, body.width(), boxes[1].height())
        painter.drawText(place, int(_WRAP), content.words)

    def _paint_words(self, painter: QPainter, words: str) -> None:
        look = self._look
        look.tight = 1.0
        foot = self._foot()
        painter.setFont(look.font(SMALL))
        painter.setPen(look.color("mute"))
        if self._clock:
            end = look.px(200)
            foot = foot.adjusted(end if self.isRightToLeft() else 0, 0, 0, 0)
            foot.setWidth(foot.width() - (0 if self.isRightToLeft() else end))
        text = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, foot.width())
        painter.drawText(
            foot, int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter), text
        )

    def _paint_clock(self, painter: QPainter) -> None:
        if not self._clock:
            return
        look = self._look
        look.tight = 1.0
        painter.setFont(look.font(OPTION, bold=True))
        painter.setPen(look.color("ink"))
        flags = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(self._foot(), int(flags), self._clock)

    def _foot(self) -> QRect:
        px = self._look.px
        return QRect(
            px(_SIDE), self.height() - px(_FOOT), self.width() - 2 * px(_SIDE), px(_FOOT - 12)
        )
