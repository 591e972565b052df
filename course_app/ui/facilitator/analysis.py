"""The page of question analysis: counts off the window's thread, and puts it into cards."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from course_app.errors import CourseAppError
from course_app.ui.facilitator.analysis_card import CardTexts, QuestionCard
from course_app.ui.facilitator.analysis_screen import AnalysisScreen, text_card
from course_app.ui.facilitator.desk import FacilitatorDesk
from course_app.ui.facilitator.gradebook_words import workshop_tr
from course_app.ui.facilitator.offered import first_quiz, quiz_rows, workshop_rows
from course_app.ui.facilitator.worker import Asked, Sources
from course_app.ui.words import decimal_words, problem_words, share_words
from course_app.workshop.groups import group_of
from course_app.workshop.item_report import (
    DroppedError,
    QuizReport,
    VersionReport,
    load_item_report,
)
from course_app.workshop.item_words import LEAST_FOR_SHARES, Shown, shown
from course_app.workshop.kept import all_workshops
from course_app.workshop.report_sections import gain_lines
from course_app.workshop.sessions import Workshop

_MOST_SURE = 5


class AnalysisPage(QObject):
    """Keeps what is chosen, and shows the report of it."""

    def __init__(self, desk: FacilitatorDesk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._course = desk.context.course
        self.screen = AnalysisScreen(desk.context.look, desk.stack)
        self._report: QuizReport | None = None
        self._asked: Asked | None = None
        self._is_dropped: list[bool] = []
        self._wording = 0
        self.screen.chosen.connect(self._on_chosen)
        self.screen.back_requested.connect(lambda: desk.open("gradebook"))
        self.screen.cancel_requested.connect(self._drop)
        self.screen.save_requested.connect(
            lambda: desk.open("reports", f"questions:{self.screen.quiz}")
        )
        desk.closing.connect(self._drop)
        desk.context.look.changed.connect(self._show)

    def open(self, value: str = "") -> None:
        """Show the analysis of a quiz, "" for the one looked at last or the first."""
        self._desk.show(self.screen)

        def work(sources: Sources) -> tuple[Workshop, ...]:
            return all_workshops(sources.groups)

        def then(workshops: tuple[Workshop, ...]) -> None:
            workshop = self._desk.workshop
            quiz = value or self.screen.quiz or first_quiz(self._course, workshops, workshop)
            rows = [("", tr("All workshops")), *workshop_rows(workshops)]
            self.screen.offer(quiz_rows(self._course), rows, quiz, workshop)
            self._load(quiz, workshop)

        self._desk.worker.ask(work, then, self._on_failed)

    def _on_chosen(self, quiz: str, workshop: str, wording: int) -> None:
        is_same = self._report is not None and self._report.quiz == quiz
        if is_same and workshop == self._desk.workshop:
            self._wording = wording
            self._show()
            return
        self._desk.set_workshop(workshop)
        self._load(quiz, workshop)

    def _load(self, quiz: str, workshop: str) -> None:
        self._drop()
        self._wording = 0
        self._report = None
        is_dropped: list[bool] = []
        self._is_dropped = is_dropped
        course = self._course

        def work(sources: Sources) -> QuizReport | None:
            people = group_of(sources.groups, workshop).people
            try:
                return load_item_report(
                    course, quiz, sources.groups, people, lambda: bool(is_dropped)
                )
            except DroppedError:
                return None

        def then(report: QuizReport | None) -> None:
            self._asked = None
            if report is not None:
                self._report = report
                self.screen.show_busy(is_busy=False)
                self._show()

        self.screen.show_rows(tr("Question analysis"), "", [], set())  # not those of another quiz
        self.screen.show_busy(is_busy=True)
        self._asked = self._desk.worker.ask(work, then, self._on_failed)

    def _drop(self) -> None:
        self._is_dropped.append(True)
        if self._asked is not None:
            self._asked.drop()
            self._asked = None
            self.screen.show_busy(is_busy=False)

    def _on_failed(self, error: CourseAppError) -> None:
        self.screen.show_busy(is_busy=False)
        words = [problem_words(each) for each in error.problems]
        card = text_card(
            self._desk.context.look, tr("This could not be read"), words, self.screen.page()
        )
        self.screen.show_rows(tr("Question analysis"), "", [card], set())

    # what is shown

    def _show(self) -> None:
        report = self._report
        if report is None:
            return
        version = None
        if report.versions:
            self._wording = min(self._wording, len(report.versions) - 1)
            version = report.versions[self._wording]
        wordings = [self._wording_words(each) for each in report.versions]
        self.screen.offer_wordings(wordings, self._wording)
        rows: list[QWidget] = [self._head(report, version)]
        flagged: set[int] = set()
        if version is not None:
            for number, verdict in enumerate(version.verdicts, 1):
                name = verdict.figures.item.id
                texts = CardTexts(number, report.stems.get(name, name), report.orders.get(name, ()))
                if verdict.needs_a_look:
                    flagged.add(len(rows))
                look, page = self._desk.context.look, self.screen.page()
                rows.append(QuestionCard(look, texts, verdict, version.figures.count, page))
        elif report.counts:
            rows.append(self._counts(report))
        rows += self._ends(report)
        info = tr("People: {count}").format(count=report.people)
        self.screen.show_rows(tr("Question analysis"), info, rows, flagged)

    def _wording_words(self, version: VersionReport) -> str:
        count = version.figures.count
        if version.is_current:
            return tr("Wording of today · people: {count}").format(count=count)
        return tr("Earlier wording · people: {count}").format(count=count)

    def _card(self, title: str, lines: list[str]) -> QWidget:
        return text_card(self._desk.context.look, title, lines, self.screen.page())

    def _head(self, report: QuizReport, version: VersionReport | None) -> QWidget:
        title = tr("This group")
        if not report.people:
            return self._card(
                title,
                [tr("Figures will stand here once somebody here has finished this quiz.")],
            )
        lines = [tr("First finished attempts. Later tries do not count here.")]
        if report.is_drawn:
            lines.append(tr("People were asked different questions, so only counts can be shown."))
        if len(report.versions) > 1:
            lines.append(tr("The wording changed. Each wording is counted alone."))
        if version is not None:
            figures = version.figures
            if any(report.orders.values()):
                lines.append(tr("The letters of answers are those of the quiz on paper."))
            level = shown(figures.count)
            if level is Shown.COUNTS:
                lines.append(
                    tr("A small group: counts only. Per cents need {least} people.").format(
                        least=LEAST_FOR_SHARES
                    )
                )
            elif figures.mean_percent is not None and figures.median is not None:
                lines.append(
                    tr("Mean {mean:.0f}%, middle score {median} of {most}.").format(
                        mean=figures.mean_percent,
                        median=decimal_words(figures.median),
                        most=decimal_words(figures.maximum),
                    )
                )
            if level is Shown.ROUGH:
                lines.append(
                    tr("These rest on {count} people, so they are rough.").format(
                        count=figures.count
                    )
                )
            if version.consistency is not None:
                lines.append(version.consistency.said(workshop_tr))
        return self._card(title, lines)

    def _counts(self, report: QuizReport) -> QWidget:
        lines = []
        for count in report.counts:
            stem = report.stems.get(count.question, count.question)
            text = tr("{right} of {asked} right").format(right=count.right, asked=count.asked)
            if shown(count.asked) is not Shown.COUNTS:
                text += f" ({share_words(round(count.facility))})"
            lines.append(f"{stem}  ·  {text}")
        return self._card(tr("Questions"), lines)

    def _ends(self, report: QuizReport) -> list[QWidget]:
        rows: list[QWidget] = []
        sure = [
            tr("{stem}  ·  {wrong} of {told} were sure of a wrong answer").format(
                stem=report.stems.get(each.question, each.question),
                wrong=len(each.learners),
                told=each.told,
            )
            for each in report.sure[:_MOST_SURE]
        ]
        if sure:
            rows.append(self._card(tr("Sure but wrong"), sure))
        if report.gain is not None and report.people:
            rows.append(self._card(tr("Gain"), list(gain_lines(report.gain, workshop_tr))))
        return rows


def make_page(desk: FacilitatorDesk) -> AnalysisPage:
    """Make the page for this opening of the facilitator's side."""
    return AnalysisPage(desk)


def tr(text: str) -> str:
    """Translate a text of this module."""
    return QCoreApplication.translate("analysis", text)
