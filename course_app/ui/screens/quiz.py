"""One question at a time, with what it teaches at the option and below."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from course_app.course.model import Question
from course_app.course.question_text import stem_text
from course_app.study.attempt import Confidence
from course_app.study.grading import Graded
from course_app.study.statements import Json
from course_app.ui.languages import code_of
from course_app.ui.questions import make_pane
from course_app.ui.questions.pane import QuestionPane, Said, shown_text
from course_app.ui.theme import Look
from course_app.ui.widgets.announce import announce
from course_app.ui.widgets.bars import ActionBar, TopBar
from course_app.ui.widgets.buttons import ActionButton
from course_app.ui.widgets.column import Column
from course_app.ui.widgets.feedback_panel import FeedbackPanel
from course_app.ui.widgets.focus_order import set_focus_order
from course_app.ui.widgets.labels import TextLabel
from course_app.ui.widgets.more_below import MoreBelow
from course_app.ui.widgets.screen_layout import stack_parts

if TYPE_CHECKING:
    from course_app.ui.aloud.parts import Part

_WIDTH = 704
_PAGES = {int(Qt.Key.Key_PageDown): 1, int(Qt.Key.Key_PageUp): -1}
_ENTER = {int(Qt.Key.Key_Return), int(Qt.Key.Key_Enter)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """One question as it is asked now."""

    title: str  # of the quiz
    leave: str  # what the button says that leaves it
    question: Question
    order: tuple[int, ...]  # of its options on the screen
    number: int  # 1 for the first
    total: int
    is_again: bool  # a missed one that came back, unscored
    asks_confidence: bool
    gives_feedback: bool  # at once; else only after the whole quiz
    is_last: bool
    page_id: str = ""  # where to read it again
    page_title: str = ""
    response: Mapping[str, Json] | None = None  # given before, as on a restart
    graded: Graded | None = None
    confidence: Confidence = ""
    is_practice: bool = False
    intro: str = ""  # what stands between this question and the one before
    draft: Mapping[str, Json] | None = None  # begun before, and not answered
    language: str = ""  # of the question


class QuizScreen(QWidget):
    """Asks a question, takes the answer, shows the feedback, goes on.

    Signals:
        answer_given: the response (plain data) and the confidence ("sure", "unsure" or "").
        next_requested: go on to the next question or the results.
        page_requested: the id of the page to read again.
        home_requested: leave the quiz; nothing is lost.
        own_check_given: the answer again, with what its writer found in it.
        content_changed: another question is there, or what became of the answer.
    """

    answer_given = Signal(object, str)
    own_check_given = Signal(object)
    next_requested = Signal()
    page_requested = Signal(str)
    home_requested = Signal()
    content_changed = Signal()
    begun_changed = Signal()
    check_answered = Signal(object)  # of pages; a question has none

    is_page = False

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._asked: Asked | None = None
        self._pane: QuestionPane | None = None
        self._top = TopBar(look)
        self._column = Column(look, _WIDTH)
        self._more = MoreBelow(look, self._column)
        self._count = TextLabel("label")
        self._intro = TextLabel("feedback")
        self._stem = TextLabel("subheading")
        self._hint = TextLabel("mute")
        self._pane_place = QVBoxLayout()
        self._verdict = TextLabel("title")
        self._feedback = FeedbackPanel(look)
        self._sure_row = QWidget()
        self._sure_label = TextLabel("mute", wraps=False)
        self._sure = ActionButton(look)
        self._unsure = ActionButton(look)
        self._leave = ActionButton(look, "home")
        self._page = ActionButton(look, "page")
        self._go = ActionButton(look, "arrow-right", primary=True, icon_after=True)
        self._bar = ActionBar(look)
        self._wire()
        self._lay_out()
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        look.changed.connect(self._restyle)
        self._restyle()
        self._retranslate()

    def ask(self, asked: Asked) -> None:
        """Show a question; with a graded answer it is shown as already answered."""
        self._asked = asked
        self._replace_pane(make_pane(self._look, asked.question, asked.order, self._column.page))
        self._feedback.hide()
        self._verdict.hide()
        self._confidence.setExclusive(False)  # an exclusive group keeps one checked
        for button in (self._sure, self._unsure):
            button.setChecked(False)
        self._confidence.setExclusive(True)
        self._column.to_top()
        before = asked.draft if asked.response is None else asked.response
        if before is not None and self._pane is not None:
            self._pane.show_response(before)
        self._retranslate()
        if asked.graded is not None:
            self._show_feedback(asked.graded, asked.confidence)
        self._refresh()
        if asked.graded is None:
            self.focus_answer()
        else:
            self._focus_next()
        self.content_changed.emit()

    def focus_answer(self) -> None:
        """Give the keyboard to the answer, so that typing begins at once."""
        if self._pane is not None:
            self._pane.setFocus(Qt.FocusReason.OtherFocusReason)
            question = self._stem if self._intro.isHidden() else self._intro
            field = self._pane.focusProxy() or self._pane
            self._column.show_soon(field, self._pane, under=question)

    def show_graded(self, graded: Graded, confidence: str, *, is_last: bool) -> None:
        """Show what became of the answer that was just given."""
        if self._asked is None:
            return
        self._asked = replace(self._asked, is_last=is_last)
        self._show_feedback(graded, confidence)
        self._refresh()
        self._focus_next()
        self.content_changed.emit()

    def show_saved(self, words: str, role: str) -> None:
        """Say whether the answers are kept; `role` is "saved", "unsaved" or "mute"."""
        self._saved = (words, role)
        self._show_status()

    def scroll_page(self, direction: int) -> bool:
        """Scroll by nearly a screen; gives False when it was already at that end."""
        return self._column.scroll_page(direction)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the keyboard on, as when one comes back from a page or from the help."""
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.OtherFocusReason:
            return
        if self.is_answered:
            self._focus_next()
        else:
            self.focus_answer()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters and numbers choose, Enter answers and goes on, page keys scroll, Esc leaves."""
        if event.key() == Qt.Key.Key_Escape:
            self.home_requested.emit()
        elif event.key() in _ENTER or (self.is_answered and event.key() == Qt.Key.Key_Right):
            self._on_go()
        elif event.key() in _PAGES:
            self._column.scroll_page(_PAGES[event.key()])
        elif self._pane is None or self._is_closed or not self._pane.take_key(event):
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    @property
    def language(self) -> str:
        """The language of the question, as "es"."""
        return code_of(self._asked.language) if self._asked is not None else ""

    @property
    def bar(self) -> ActionBar:
        """The bar of buttons."""
        return self._bar

    @property
    def column(self) -> Column:
        """What scrolls."""
        return self._column

    def parts(self, ours: str) -> Iterator[Part]:
        """Give what a voice says; `ours` is the language of the interface."""
        from course_app.ui.aloud.parts import parts_of  # noqa: PLC0415  with a voice only

        return parts_of(self._said(), self.language, ours)

    def _said(self) -> Sequence[Said]:
        """Give what can be read aloud now: the question, or what became of the answer."""
        pane = self._pane
        if pane is None:
            return ()
        if self.is_answered:
            verdict = [Said(self._verdict.text(), self._verdict, is_ours=True)]
            verdict = [] if self._verdict.isHidden() else verdict
            feedback = () if self._feedback.isHidden() else self._feedback.said()
            return (*verdict, *pane.said(), *feedback)
        return (
            Said(self._count.text(), self._count, is_ours=True),
            Said(self._intro.text(), self._intro),
            Said(self._stem.text(), self._stem),
            *pane.said(),
        )

    @property
    def pane(self) -> QuestionPane | None:
        """The widget that takes the answer."""
        return self._pane

    @property
    def is_answered(self) -> bool:
        """Whether the question has its answer, and what comes next waits."""
        return self._graded is not None

    def _wire(self) -> None:
        self._graded: Graded | None = None
        self._saved = ("", "mute")  # the words about what was answered, and their role
        self._go.clicked.connect(self._on_go)
        self._leave.clicked.connect(self.home_requested)
        self._page.clicked.connect(self._on_page_pressed)
        self._feedback.page_requested.connect(self.page_requested)
        self._confidence = group = QButtonGroup(self)
        group.setExclusive(True)
        for button in (self._sure, self._unsure):
            button.setCheckable(True)
            group.addButton(button)
        group.buttonClicked.connect(self._on_confidence_chosen)

    def _lay_out(self) -> None:
        sure = QHBoxLayout(self._sure_row)
        sure.setContentsMargins(0, 0, 0, 0)
        self._sure_layout = sure
        sure.addWidget(self._sure_label)
        sure.addWidget(self._sure)
        sure.addWidget(self._unsure)
        sure.addStretch(1)
        body = self._column.body
        body.addWidget(self._count)
        body.addWidget(self._intro)
        body.addWidget(self._stem)
        body.addWidget(self._hint)
        body.addLayout(self._pane_place)
        body.addWidget(self._sure_row)
        body.addWidget(self._verdict)
        body.addWidget(self._feedback)
        body.addStretch(1)
        self._bar.add_start(self._leave, self._page)
        self._bar.add_end(self._go)
        stack_parts(self, self._top, self._column, self._bar)

    def _replace_pane(self, pane: QuestionPane) -> None:
        if self._pane is not None:
            self._pane_place.removeWidget(self._pane)
            self._pane.hide()
            self._pane.deleteLater()
        self._pane = pane
        self._graded = None
        pane.changed.connect(self._refresh)
        pane.changed.connect(self.begun_changed)
        pane.submitted.connect(self._on_go)
        pane.checked.connect(self.own_check_given)
        self._pane_place.addWidget(pane)
        pane.show()  # now: a layout that is on the screen shows it only later
        set_focus_order(
            self._column, pane, self._sure, self._unsure, self._feedback, *self._bar.buttons
        )

    def _show_feedback(self, graded: Graded, confidence: str) -> None:
        asked, pane = self._asked, self._pane
        if asked is None or pane is None:
            return
        self._graded = graded
        if not asked.gives_feedback:
            return
        pane.show_graded(graded, reveals=True)
        text = "" if pane.teaches else shown_text(graded.general)
        is_strong = confidence == "sure" and not graded.is_right
        show_page = asked.page_id if graded.is_counted and not graded.is_right else ""
        self._feedback.show_feedback(
            text, page_id=show_page, page_title=asked.page_title, is_strong=is_strong
        )
        self._feedback.setVisible(bool(text or show_page))
        self._verdict.setText(self._verdict_words(graded, is_strong=is_strong))
        role = "right" if graded.is_right else "partly" if graded.score > 0 else "wrong"
        self._verdict.set_role(role if graded.is_counted else "title")
        is_partly = graded.score > 0 and not graded.is_right
        is_said = pane.teaches or (pane.says_partly and is_partly and not is_strong)
        self._verdict.setVisible(not is_said and bool(self._verdict.text()))
        announce(self, f"{self._verdict.text()} {shown_text(graded.general)}")

    def _verdict_words(self, graded: Graded, *, is_strong: bool) -> str:
        if not graded.is_counted:
            return self.tr("Compare your text with the answer below, and tick what it has.")
        if graded.is_right:
            return self.tr("Yes, that is right.")
        if is_strong:
            return self.tr("You were sure, and the text says something else. Look closely:")
        if graded.score > 0:
            return self.tr("Partly right.")
        return self.tr("Not this time. Look at the right answer and why.")

    def _refresh(self) -> None:
        asked, pane = self._asked, self._pane
        if asked is None or pane is None:
            return
        hint = "" if self.is_answered else pane.hint()
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        is_ready = self.is_answered or pane.response() is not None
        self._go.setEnabled(is_ready)
        asks = asked.asks_confidence and not asked.is_again and not self.is_answered
        self._sure_row.setVisible(asks)
        self._page.setVisible(bool(asked.page_id) and not self.is_answered)
        if not self.is_answered:
            is_told = asked.question.kind == "description"
            self._go.setText(self.tr("Go on") if is_told else self.tr("Answer"))
        elif asked.is_last:
            self._go.setText(self.tr("See my results"))
        else:
            self._go.setText(self.tr("Next question"))
        share = (asked.number - 1 + self.is_answered) / max(1, asked.total)
        self._top.show_progress(share, self._count.text())
        self._show_status()

    def _show_status(self) -> None:
        """Say what is kept; what is begun here is not, and nothing may say that it is."""
        words, role = self._saved
        if self._is_begun and role != "unsaved":
            words = self.tr("Press “{button}” to save").format(button=self.tr("Answer"))
            role = "mute"
        self._bar.show_status(words, role)

    @property
    def _is_begun(self) -> bool:
        """Whether there is a part of an answer that is not given."""
        pane = self._pane
        if pane is None or self.is_answered or pane.question.kind == "description":
            return False
        return pane.draft() is not None

    @property
    def _is_closed(self) -> bool:
        """Whether keys mean nothing to the pane: it is answered, and leaves nothing to do."""
        return self.is_answered and (self._pane is None or not self._pane.teaches)

    def _focus_next(self) -> None:
        pane, asked = self._pane, self._asked
        if pane is None or not pane.focus_check():
            self._go.setFocus(Qt.FocusReason.OtherFocusReason)
        if pane is not None and asked is not None and asked.gives_feedback:
            below = (self._verdict, self._feedback)
            parts = (pane.lesson, *(part for part in below if not part.isHidden()))
            self._column.show_together_soon(parts, pane, under=self._stem)

    def _on_go(self) -> None:
        if self.is_answered:
            self.next_requested.emit()
            return
        response = self._pane.response() if self._pane is not None else None
        if response is None:
            return
        confidence = "sure" if self._sure.isChecked() else ""
        if self._unsure.isChecked():
            confidence = "unsure"
        self.answer_given.emit(response, confidence)

    def _on_confidence_chosen(self) -> None:
        """Go on to the button "Answer", so that Enter says how sure, and Enter answers."""
        if self._go.isEnabled():
            self._go.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_page_pressed(self) -> None:
        if self._asked is not None:
            self.page_requested.emit(self._asked.page_id)

    def _retranslate(self) -> None:
        self._page.setText(self.tr("Read the page again"))
        self._sure_label.setText(self.tr("How sure are you?"))
        self._sure.setText(self.tr("Sure"))
        self._unsure.setText(self.tr("Not sure"))
        asked = self._asked
        if asked is None:
            return
        self._leave.setText(asked.leave)
        numbers = {"number": asked.number, "total": asked.total}
        if asked.is_again:
            words = self.tr("Once more: {number} of {total}").format(**numbers)
        elif asked.is_practice:
            words = self.tr("Practice: {number} of {total}").format(**numbers)
        else:
            words = self.tr("Question {number} of {total}").format(**numbers)
        self._count.setText(words)
        self._top.show_place(asked.title, words)
        self._intro.setText(asked.intro)
        self._intro.setVisible(bool(asked.intro))
        self._stem.setText(stem_text(asked.question))
        self._refresh()

    def _restyle(self) -> None:
        px = self._look.px
        self._column.body.setSpacing(px(14))
        self._pane_place.setContentsMargins(0, px(4), 0, px(4))
        self._sure_layout.setSpacing(px(12))
