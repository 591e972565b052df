"""One question's card of the analysis: how many were right, what is odd, who chose what."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from course_app.ui.facilitator.gradebook_words import workshop_tr
from course_app.ui.theme import Look
from course_app.ui.widgets.labels import Card, TextLabel
from course_app.ui.widgets.option_bars import OptionBar, OptionBars
from course_app.ui.words import share_words
from course_app.workshop.item_report import letter_of
from course_app.workshop.item_words import Shown, Verdict, is_misleading
from course_app.workshop.words import Words

_TOLD_ONCE = {"rough", "too-few"}  # of the whole group, above all cards
_TRUE_FALSE = {"True", "False"}


class CardTexts(NamedTuple):
    """What a card says of its question; `order` are its options as they stand on paper, A first."""

    number: int
    stem: str
    order: tuple[int, ...] = ()


class FacilityBar(QWidget):
    """How many were right, as a bar, with the range in which the true figure lies."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._facility = 0.0
        self._interval: tuple[float, float] | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def show_facility(self, facility: float, interval: tuple[float, float] | None) -> None:
        """Show per cents."""
        self._facility, self._interval = facility, interval
        text = tr("Right: {share:.0f}%").format(share=facility)
        if interval:
            text += " " + tr("(between {low:.0f}% and {high:.0f}%)").format(
                low=interval[0], high=interval[1]
            )
        self.setAccessibleName(text)
        self.setToolTip(text)
        self.update()

    def sizeHint(self) -> QSize:
        """Follow the text size."""
        return QSize(self._look.px(160), self._look.px(22))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the bar and, over it, the range as a line with two ends."""
        look, px = self._look, self._look.px
        height = px(10)
        track = QRectF(0, (self.height() - height) / 2, self.width(), height)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            is_sharp = look.theme == "contrast"
            painter.setPen(QPen(look.color("edge"), 1) if is_sharp else Qt.PenStyle.NoPen)
            painter.setBrush(look.color("card" if is_sharp else "line"))
            painter.drawRoundedRect(track, height / 2, height / 2)
            painter.setPen(Qt.PenStyle.NoPen)
            if self._facility > 0:
                painter.setBrush(look.color("primary"))
                painter.drawRoundedRect(
                    self._part(track, 0, self._facility), height / 2, height / 2
                )
            if self._interval is not None:
                span = self._part(track, *self._interval)
                middle, end = track.center().y(), px(7)
                painter.setPen(QPen(look.color("ink"), 2))
                left, right = span.left(), span.right()
                painter.drawLine(round(left), round(middle), round(right), round(middle))
                for x in (left, right):
                    painter.drawLine(round(x), round(middle - end), round(x), round(middle + end))

    def _part(self, track: QRectF, low: float, high: float) -> QRectF:
        first, last = track.width() * low / 100, track.width() * high / 100
        if self.isRightToLeft():
            first, last = track.width() - last, track.width() - first
        width = max(track.height(), last - first) if low == 0 else last - first
        return QRectF(track.left() + first, track.top(), width, track.height())


class QuestionCard(Card):
    """Shows one question of the analysis."""

    def __init__(
        self,
        look: Look,
        texts: CardTexts,
        verdict: Verdict,
        people: int,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("card", parent)
        self._look = look
        self._verdict = verdict
        self._people = people
        self._order = texts.order
        px = look.px
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(20), px(14), px(20), px(14))
        layout.setSpacing(px(8))
        head = QHBoxLayout()
        head.setSpacing(px(16))
        stem = TextLabel("title", self)
        stem.setText(f"{texts.number}. {texts.stem}")
        head.addWidget(stem, 1)
        figure = TextLabel("subheading", self, wraps=False)
        figure.setText(self._figure())
        head.addWidget(figure, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(head)
        figures = verdict.figures
        if verdict.shown is not Shown.COUNTS and figures.facility is not None:
            bar = FacilityBar(look, self)
            bar.show_facility(figures.facility, figures.interval)
            layout.addWidget(bar)
        for words in verdict.flags:
            layout.addWidget(self._flag(words))
        if text := self._judgement():
            label = TextLabel("mute", self)
            label.setText(text)
            layout.addWidget(label)
        if figures.options:
            bars = OptionBars(look, self)
            bars.show_options(self._options(), people)
            layout.addWidget(bars)
        told = (words for words in verdict.notes if words.code not in _TOLD_ONCE)
        notes = " ".join(words.said(workshop_tr) for words in told)
        if notes:
            label = TextLabel("mute", self)
            label.setText(notes)
            layout.addWidget(label)
        said = f"{texts.number}. {texts.stem} {self._figure()}"
        self.setAccessibleName(said)

    def _figure(self) -> str:
        figures = self._verdict.figures
        if self._verdict.shown is Shown.COUNTS or figures.facility is None:
            return tr("{right} of {people} right").format(right=figures.right, people=self._people)
        return share_words(round(figures.facility))

    def _judgement(self) -> str:
        verdict = self._verdict
        parts = []
        if verdict.shown is not Shown.COUNTS:
            parts.append(
                tr("{right} of {people} right").format(
                    right=verdict.figures.right, people=self._people
                )
            )
        interval = verdict.figures.interval
        if interval and verdict.shown is not Shown.COUNTS:
            parts.append(
                tr("in a larger group between {low:.0f}% and {high:.0f}%").format(
                    low=interval[0], high=interval[1]
                )
            )
        if verdict.facility is not None:
            parts.append(verdict.facility.said(workshop_tr))
        index = verdict.figures.discrimination
        if verdict.discrimination is not None and index is not None:
            words = verdict.discrimination.said(workshop_tr)
            pattern = tr("tells who knows more: {words} ({index:.0f})")
            if verdict.shown is Shown.ROUGH:
                pattern = tr("tells who knows more: {words} ({index:.0f}, rough)")
            parts.append(pattern.format(words=words, index=index))
        return "  ·  ".join(parts)

    def _flag(self, words: Words) -> QWidget:
        px = self._look.px
        box = Card("notice", self)
        row = QHBoxLayout(box)
        row.setContentsMargins(px(12), px(8), px(12), px(8))
        row.setSpacing(px(10))
        sign = QLabel(box)
        sign.setPixmap(self._look.icon("warning", "amber-edge", 22).pixmap(px(22), px(22)))
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        text = TextLabel("feedback", box)
        text.setText(words.said(workshop_tr))
        row.addWidget(text, 1)
        return box

    def _options(self) -> list[OptionBar]:
        has_shares = self._verdict.shown is not Shown.COUNTS
        options = self._verdict.figures.options
        letters = {where: letter_of(at) for at, where in enumerate(self._order)}
        order = self._order or range(len(options))  # typed answers have no letter
        return [
            OptionBar(
                letter=letters.get(at, ""),
                label=_label(options[at].option.label),
                chosen_by=options[at].count,
                share=options[at].share if has_shares else None,
                is_key=options[at].option.is_key,
                is_misleading=has_shares and is_misleading(options[at]),
            )
            for at in order
        ]


def tr(text: str) -> str:
    """Translate a text of this module."""
    return QCoreApplication.translate("analysis", text)


def _label(text: str) -> str:
    return QCoreApplication.translate("questions", text) if text in _TRUE_FALSE else text
