"""The page that prints: question sheets, answers, key, cards, lists, handouts, certificates."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QObject, QUrl
from PySide6.QtGui import QDesktopServices

from course_app.course.model import Lesson
from course_app.errors import CourseAppError
from course_app.ui.certificate import Certificate
from course_app.ui.facilitator.desk import FacilitatorDesk
from course_app.ui.facilitator.gradebook_words import workshop_tr
from course_app.ui.facilitator.offered import (
    date_words,
    first_quiz,
    quiz_rows,
    sheet_with_words,
    workshop_rows,
)
from course_app.ui.facilitator.paper_drawn import certificates, voting_cards
from course_app.ui.facilitator.paper_files import print_paper, said_of, save_pdf
from course_app.ui.facilitator.paper_pages import (
    SIZES,
    DocumentPages,
    FlowPages,
    Pages,
    PaperSize,
    SheetPages,
    usual_size,
)
from course_app.ui.facilitator.paper_screen import Choice, PaperScreen
from course_app.ui.facilitator.worker import Sources
from course_app.ui.words import day_words, share_words
from course_app.workshop import paper as papers
from course_app.workshop.handout import handout_html, pages_of
from course_app.workshop.kept import all_workshops
from course_app.workshop.paper_load import PaperPeople, load_people
from course_app.workshop.sessions import Details, Workshop
from course_app.workshop.sheet import QuizSheet

KINDS = ("questions", "answers", "key", "cards", "attendance", "handout", "certificates")
_WITH_QUIZ = {"questions", "answers", "key"}
_WITH_WORKSHOP = {"answers", "attendance", "certificates"}
_TITLE = re.compile(r"<title>([^<]*)</title>")
_HANDOUT_MARGIN = 38.0  # units; what the handouts' own style names
_SPARE_SHEETS = 1
_MOST_LINES = 500  # of an attendance list; more than a room holds


class PaperPage(QObject):
    """Keeps what is chosen and lays it out for the preview."""

    def __init__(self, desk: FacilitatorDesk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._course = desk.context.course
        self._workshops: tuple[Workshop, ...] = ()
        self._people = PaperPeople(Details(), (), ())
        self._pages: Pages | None = None
        self._kind, self._quiz, self._handout = "questions", "", ""
        self._size = usual_size()
        self.screen = screen = PaperScreen(desk.context.look, desk.stack)
        for key in ("kind", "quiz", "handout", "workshop", "size"):
            screen.add_choice(key)
        screen.add_save("")
        screen.chosen.connect(self._on_chosen)
        screen.save_requested.connect(lambda _key: self._save())
        screen.print_requested.connect(self._print)
        screen.other_requested.connect(self._on_other)

    def open(self, value: str = "") -> None:
        """Show the page; `value` is a kind of paper, or "kind:quiz"."""
        kind, _, quiz = value.partition(":")
        if kind in KINDS:
            self._kind = kind
        self._quiz = quiz or self._quiz
        self._desk.context.look.page_style()  # registers the typefaces of certificates
        self._desk.show(self.screen)
        self._load()

    def _load(self) -> None:
        workshop, course = self._desk.workshop, self._course
        self._pages = None
        self.screen.show_pages(tr("Paper"), None)

        def work(sources: Sources) -> tuple[tuple[Workshop, ...], PaperPeople]:
            people = load_people(course, workshop, sources.groups, sources.scores)
            return all_workshops(sources.groups), people

        def then(found: tuple[tuple[Workshop, ...], PaperPeople]) -> None:
            self._workshops, self._people = found
            self._quiz = self._quiz or first_quiz(course, self._workshops, workshop)
            self._offer()
            self._show()

        self._desk.worker.ask(work, then, self._say_failed)

    def _say_failed(self, error: CourseAppError) -> None:
        words = said_of(error)
        self.screen.show_pages(tr("Paper"), None, empty=words)

    def _offer(self) -> None:
        screen, kind = self.screen, self._kind
        kinds = [(each, _kind_words(each)) for each in KINDS]
        screen.offer("kind", Choice(tr("What to print"), kinds), kind)
        shown = quiz_rows(self._course) if kind in _WITH_QUIZ else []
        screen.offer("quiz", Choice(tr("Quiz"), shown), self._quiz)
        handouts = self._handouts() if kind == "handout" else []
        if handouts and self._handout not in dict(handouts):
            self._handout = handouts[0][0]
        screen.offer("handout", Choice(tr("Handout"), handouts), self._handout)
        workshops: list[tuple[str, str]] = []
        if kind in _WITH_WORKSHOP:
            nobody = tr("Everybody") if kind == "certificates" else tr("No workshop: empty lines")
            workshops = [("", nobody), *workshop_rows(self._workshops)]
        screen.offer("workshop", Choice(tr("Workshop"), workshops), self._desk.workshop)
        screen.offer("size", Choice(tr("Paper size"), [(e, e) for e in SIZES]), self._size)
        screen.name_save("", tr("Save as PDF"))
        if kind == "handout":
            screen.name_other(tr("Open in the web browser"), "screen")
        else:
            screen.name_other(tr("Type in answers") if kind in _WITH_QUIZ else "")

    def _on_chosen(self, key: str, value: str) -> None:
        if key == "workshop":
            self._desk.set_workshop(value)
            self._load()
            return
        if key == "kind":
            self._kind = value
        elif key == "quiz":
            self._quiz = value
        elif key == "handout":
            self._handout = value
        else:
            self._size = value
        self._offer()
        self._show()

    # what is shown

    def _show(self) -> None:
        makers: dict[str, Callable[[PaperSize], Pages | None]] = {
            "questions": lambda size: self._flow(papers.question_sheet, size),
            "answers": self._answers,
            "key": lambda size: self._flow(papers.answer_key, size),
            "cards": self._cards,
            "attendance": self._attendance,
            "handout": self._handout_pages,
            "certificates": self._certificates,
        }
        self._pages = makers[self._kind](SIZES[self._size])
        self.screen.show_pages(tr("Paper"), self._pages, self._note(), self._empty())

    def _sheet(self) -> QuizSheet | None:
        return sheet_with_words(self._course, self._quiz)

    def _flow(
        self, make: Callable[[QuizSheet, Callable[[str], str]], papers.Paper], size: PaperSize
    ) -> Pages | None:
        sheet = self._sheet()
        if sheet is None or not sheet.items:
            return None
        return FlowPages(make(sheet, workshop_tr), size, _footer())

    def _answers(self, size: PaperSize) -> Pages | None:
        sheet = self._sheet()
        if sheet is None or not sheet.items:
            return None

        def make(name: str) -> FlowPages:
            return FlowPages(papers.answer_sheet(sheet, [name], workshop_tr), size, _footer())

        title = papers.answer_sheet(sheet, translate=workshop_tr).title
        names = (*self._people.names, *[""] * _SPARE_SHEETS)
        return SheetPages(title, size, names, make)

    def _cards(self, size: PaperSize) -> Pages:
        words = (tr("true"), tr("false"), "", "")
        return voting_cards(tr("Voting cards"), size, words, tr("fold"))

    def _attendance(self, size: PaperSize) -> Pages:
        people = self._people
        spare = papers.EMPTY_LINES if people.names else 2 * papers.EMPTY_LINES
        names = people.names[:_MOST_LINES]
        details = replace(people.details, date=date_words(people.details.date))
        paper = papers.attendance_list(details, names, workshop_tr, spare=spare)
        return FlowPages(paper, size, _footer())

    def _handouts(self) -> list[tuple[str, str]]:
        found = []
        for lesson in self._course.lessons:
            for path in handout_files(lesson):
                text = path.read_text(encoding="utf-8", errors="replace")
                title = _TITLE.search(text)
                words = title[1] if title else f"{lesson.section} {path.stem}"
                found.append((str(path), words))
        return found

    def _handout_pages(self, size: PaperSize) -> Pages | None:
        handouts = dict(self._handouts())
        if self._handout not in handouts:
            return None
        html = Path(self._handout).read_text(encoding="utf-8", errors="replace")
        title = handouts[self._handout]
        return DocumentPages(
            title, handout_html(html), size, margin=_HANDOUT_MARGIN, wanted=pages_of(html)
        )

    def _certificates(self, size: PaperSize) -> Pages | None:
        if not self._people.passed:
            return None
        source = self._course.source
        made_from = tr("Made from: {title}").format(title=source.title) if source.title else ""
        label = tr("Final test") if self._course.final_test else tr("All quizzes")
        date = self._date()
        people = [
            Certificate(
                each.name, self._course.title, date, share_words(each.score), label, made_from
            )
            for each in self._people.passed
        ]
        return certificates(tr("Certificates"), size, people)

    def _date(self) -> str:
        day = QDate.fromString(self._people.details.date, "yyyy-MM-dd")
        if not day.isValid():
            day = QDateTime.fromMSecsSinceEpoch(self._desk.context.clocks.wall()).date()
        return day_words(day)

    def _note(self) -> str:
        if self._kind == "attendance" and len(self._people.names) > _MOST_LINES:
            return tr("Only the first {count} names are on this list.").format(count=_MOST_LINES)
        return {
            "questions": tr("One for each person or pair. They write on the answer sheet."),
            "answers": tr("One for each person, and one without a name. Type them in afterwards."),
            "key": tr("For you only. The code at the foot says which sheet it fits."),
            "cards": tr("One page for each person. Fold along both lines, letters outside."),
            "attendance": tr("Everybody on the list, with empty lines for others."),
            "handout": tr("For people to take home, or to cut up for an activity."),
            "certificates": tr("For those who have passed, in the order of their names."),
        }[self._kind]

    def _empty(self) -> str:
        return {
            "certificates": tr("Nobody here has passed the final test yet."),
            "handout": tr("This course has no handouts."),
        }.get(self._kind, tr("This quiz has no questions."))

    # what is done

    def _on_other(self) -> None:
        if self._kind == "handout":
            QDesktopServices.openUrl(QUrl.fromLocalFile(self._handout))
        else:
            self._desk.open("keying", self._quiz)

    def _save(self) -> None:
        if self._pages is not None:
            result = save_pdf(self.screen, self._pages)
            self.screen.say(result, is_bad=result.is_bad)

    def _print(self) -> None:
        if self._pages is not None:
            result = print_paper(self.screen, self._pages)
            self.screen.say(result, is_bad=result.is_bad)


def make_page(desk: FacilitatorDesk) -> PaperPage:
    """Make the page for this opening of the facilitator's side."""
    return PaperPage(desk)


def handout_files(lesson: Lesson) -> list[Path]:
    """Give the handouts of a lesson, cards after what people take home."""
    folder = lesson.folder / "handouts"
    if not folder.is_dir():
        return []
    return sorted(folder.glob("*.html"), key=lambda path: (path.stem == "cards", path.name))


def tr(text: str) -> str:
    """Translate a text of this module."""
    return QCoreApplication.translate("paper", text)


def _footer() -> str:
    return tr("Page {page} of {pages}")


def _kind_words(kind: str) -> str:
    return {
        "questions": tr("Question sheet"),
        "answers": tr("Answer sheets"),
        "key": tr("Key"),
        "cards": tr("A–D voting cards"),
        "attendance": tr("Attendance list"),
        "handout": tr("Handouts"),
        "certificates": tr("Certificates"),
    }[kind]
