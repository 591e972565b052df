"""The reports' page: a workshop on one page, and tables on paper and in files."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, QObject

from course_app.errors import CourseAppError
from course_app.ui.facilitator.desk import FacilitatorDesk
from course_app.ui.facilitator.gradebook_words import workshop_tr
from course_app.ui.facilitator.offered import date_words, first_quiz, quiz_rows, workshop_rows
from course_app.ui.facilitator.paper_files import ask_place, print_paper, said_of, save_pdf
from course_app.ui.facilitator.paper_output import write_text
from course_app.ui.facilitator.paper_pages import SIZES, DocumentPages, FlowPages, Pages, usual_size
from course_app.ui.facilitator.paper_screen import Choice, PaperScreen
from course_app.ui.facilitator.reports_tables import save_tables, table_on_paper
from course_app.ui.facilitator.worker import Asked as Question
from course_app.ui.facilitator.worker import Sources
from course_app.workshop.kept import all_workshops
from course_app.workshop.privacy import LEAST, Privacy
from course_app.workshop.report_load import KINDS, OF_A_WORKSHOP, Asked, Report, load_report
from course_app.workshop.sessions import Workshop

_ACROSS = {"gradebook", "questions"}
_SAVES = {"": "page", "xlsx": "gradebook", "csv": "contents", "html": "screen"}  # and their icons
_MARGIN = 52.9  # units: the 14 mm that the summary's own style names


class ReportsPage(QObject):
    """Keeps what is asked for, and shows, saves and prints it."""

    def __init__(self, desk: FacilitatorDesk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._course = desk.context.course
        self._asked = Asked("summary")
        self._size = usual_size()
        self._workshops: tuple[Workshop, ...] = ()
        self._report: Report | None = None
        self._pages: Pages | None = None
        self._question: Question | None = None
        self.screen = screen = PaperScreen(desk.context.look, desk.stack)
        for key in ("kind", "workshop", "quiz", "privacy", "size"):
            screen.add_choice(key)
        for key, icon in _SAVES.items():
            screen.add_save(key, icon)
        screen.chosen.connect(self._on_chosen)
        screen.save_requested.connect(self._on_save)
        screen.print_requested.connect(self._on_print)

    def open(self, value: str = "") -> None:
        """Show the page; `value` is a kind of report, or "questions:" with a quiz."""
        kind, _, quiz = value.partition(":")
        for each in KINDS:
            if each == kind:
                self._asked = self._asked._replace(kind=each, quiz=quiz or self._asked.quiz)
        self._asked = self._asked._replace(workshop=self._desk.workshop)
        self._desk.show(self.screen)
        self._desk.worker.ask(
            lambda sources: all_workshops(sources.groups), self._take, self._on_failed
        )

    def _take(self, workshops: tuple[Workshop, ...]) -> None:
        self._workshops = workshops
        if not self._asked.workshop and self._asked.kind in OF_A_WORKSHOP and workshops:
            self._desk.set_workshop(workshops[0].id)  # the latest
            self._asked = self._asked._replace(workshop=workshops[0].id)
        quiz = self._asked.quiz or first_quiz(self._course, workshops, self._asked.workshop)
        self._asked = self._asked._replace(quiz=quiz)
        self._offer()
        self._load()

    def _offer(self) -> None:
        screen, asked = self.screen, self._asked
        kinds = [(kind, _kind_words(kind)) for kind in KINDS]
        screen.offer("kind", Choice(tr("Report"), kinds), asked.kind)
        rows = [] if asked.kind in OF_A_WORKSHOP else [("", tr("All workshops"))]
        rows += workshop_rows(self._workshops)
        screen.offer("workshop", Choice(tr("Workshop"), rows), asked.workshop)
        shown = quiz_rows(self._course) if asked.kind == "questions" else []
        screen.offer("quiz", Choice(tr("Quiz"), shown), asked.quiz)
        privacy = [(each.value, _privacy_words(each)) for each in Privacy]
        screen.offer(
            "privacy", Choice(tr("What it says about people"), privacy), asked.privacy.value
        )
        screen.offer("size", Choice(tr("Paper size"), [(e, e) for e in SIZES]), self._size)
        screen.name_other("")
        is_summary = asked.kind == "summary"
        screen.name_save("", tr("PDF"))
        screen.name_save("xlsx", tr("Excel, all tables") if is_summary else tr("Excel"))
        screen.name_save("csv", tr("CSV"), is_shown=not is_summary)
        screen.name_save("html", tr("Web page"), is_shown=is_summary)

    def _on_chosen(self, key: str, value: str) -> None:
        if key == "size":
            self._size = value
            self._show()
            return
        if key == "privacy":
            self._asked = self._asked._replace(privacy=Privacy(value))
        elif key == "workshop":
            self._desk.set_workshop(value)
            self._asked = self._asked._replace(workshop=value)
        elif key == "quiz":
            self._asked = self._asked._replace(quiz=value)
        else:
            for kind in KINDS:
                if kind == value:
                    self._asked = self._asked._replace(kind=kind)
            self._take(self._workshops)
            return
        self._load()

    def _load(self) -> None:
        if self._question is not None:
            self._question.drop()
        asked, course = self._asked, self._course

        def work(sources: Sources) -> Report:
            return load_report(
                course, asked, sources.groups, sources.scores, workshop_tr, date_words
            )

        self._report = self._pages = None  # what was shown is not what is asked for now
        self.screen.show_pages(tr("Reports"), None, self._note(), tr("Counting …"))
        self._question = self._desk.worker.ask(work, self._on_report, self._on_failed)

    def _on_report(self, report: Report) -> None:
        self._question = None
        self._report = report
        self._show()

    def _on_failed(self, error: CourseAppError) -> None:
        self._pages = None
        self.screen.show_pages(tr("Reports"), None, empty=said_of(error))

    # what is shown

    def _show(self) -> None:
        report = self._report
        self._pages = None if report is None else self._paper(report)
        self.screen.show_pages(tr("Reports"), self._pages, self._note(), self._empty())

    def _paper(self, report: Report) -> Pages | None:
        size = SIZES[self._size]
        if report.html:
            title = self._title(report)
            return DocumentPages(title, report.html, size, margin=_MARGIN, wanted=1)
        if not report.tables:
            return None
        if report.asked.kind in _ACROSS and report.asked.privacy is not Privacy.TOTALS:
            size = size.turned()
        paper = table_on_paper(report.tables[0], self._title(report), "", self._course.rules)
        return FlowPages(paper, size, QCoreApplication.translate("paper", "Page {page} of {pages}"))

    def _title(self, report: Report) -> str:
        words = _kind_words(report.asked.kind)
        if report.asked.kind == "questions":
            quizzes = dict(quiz_rows(self._course))
            words = f"{words} {quizzes.get(report.asked.quiz, '')}".strip()
        return f"{report.title} · {words}" if report.title else words

    def _note(self) -> str:
        if self._asked.privacy is Privacy.CODES:
            return tr("Codes stand for names. They are the same in all reports of one workshop.")
        if self._asked.privacy is Privacy.TOTALS:
            return tr("Nobody is named, and counts under {least} are not told.").format(least=LEAST)
        return tr("People are named. Keep this report where only those may see it who should.")

    def _empty(self) -> str:
        if self._asked.kind in OF_A_WORKSHOP and not self._workshops:
            return tr("Reports will be made here once there is a workshop.")
        if self._report is not None and self._report.is_missing:
            return tr("Choose a workshop.")
        return tr("Nobody here has finished this quiz yet.")

    # what is done

    def _on_save(self, key: str) -> None:
        report, pages = self._report, self._pages
        if report is None or pages is None:
            return
        if key == "":
            result = save_pdf(self.screen, pages)
            self.screen.say(result, is_bad=result.is_bad)
            return
        kinds = {"xlsx": tr("Excel"), "csv": tr("CSV"), "html": tr("Web page")}
        path = ask_place(self.screen, pages.title, key, kinds[key])
        if path is None:
            return
        save = partial(write_text, path, report.html)
        if key != "html":
            save = partial(save_tables, path, report.tables)
        try:
            save()
        except CourseAppError as error:
            self.screen.say(said_of(error), is_bad=True)
            return
        self.screen.say(tr("Saved: {name}").format(name=path.name))

    def _on_print(self) -> None:
        if self._pages is not None:
            result = print_paper(self.screen, self._pages)
            self.screen.say(result, is_bad=result.is_bad)


def make_page(desk: FacilitatorDesk) -> ReportsPage:
    """Make the page for this opening of the facilitator's side."""
    return ReportsPage(desk)


def tr(text: str) -> str:
    """Translate a text of this module."""
    return QCoreApplication.translate("reports", text)


def _kind_words(kind: str) -> str:
    return {
        "summary": tr("Workshop summary"),
        "participants": tr("Participants"),
        "gradebook": tr("Gradebook"),
        "questions": tr("Questions"),
    }[kind]


def _privacy_words(privacy: Privacy) -> str:
    return {
        Privacy.NAMES: tr("Names"),
        Privacy.CODES: tr("Codes instead of names"),
        Privacy.TOTALS: tr("Totals only"),
    }[privacy]
