"""From a cell of the gradebook to the answers behind it, and on to the next learner's."""

from __future__ import annotations

from PySide6.QtCore import QDateTime, QLocale, QObject

from course_app.errors import CourseAppError
from course_app.store.records import AttemptRecord
from course_app.study.score import RIGHT, per_cent
from course_app.study.statements import LearnerId
from course_app.ui.facilitator import gradebook_words as words
from course_app.ui.facilitator.desk import FacilitatorDesk
from course_app.ui.facilitator.gradebook_answers import AnswersScreen, SittingChoice
from course_app.ui.facilitator.gradebook_screen import GradebookScreen
from course_app.ui.facilitator.gradebook_words import tr
from course_app.ui.facilitator.worker import Sources
from course_app.ui.words import error_words, share_words
from course_app.workshop.answer_lines import AnswerLine, answer_lines

_COUNTED = {"quiz", "pre-test", "final-test"}


class SittingsOfALearner(QObject):
    """Reads a learner's sittings and shows one; the best at a quiz comes first."""

    def __init__(self, desk: FacilitatorDesk, book: GradebookScreen, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._book = book
        self._row = 0
        self._learner = LearnerId("")
        self._attempts: dict[str, AttemptRecord] = {}
        self._screen: AnswersScreen | None = None

    def open(self, row: int, quiz: str) -> None:
        """Show what the learner of a row answered in a quiz, or in all with ""."""
        model = self._book.model
        found = model.row_at(row)
        if found is None or not found.learner:
            return
        learner = found.learner
        self._row, self._learner = row, learner
        screen = self._answers()
        screen.show_learner(words.name_of(found), "", has_next=row + 1 < model.rowCount())

        def work(sources: Sources) -> tuple[AttemptRecord, ...]:
            return sources.reader.attempts(learner)

        def then(attempts: tuple[AttemptRecord, ...]) -> None:
            if learner == self._learner:  # and not of somebody who was looked at before
                self._offer(attempts, quiz)

        self._desk.worker.ask(work, then, self._on_failed)
        self._desk.show(screen)

    def _offer(self, attempts: tuple[AttemptRecord, ...], quiz: str) -> None:
        screen = self._answers()
        counted = [each for each in attempts if each.place in _COUNTED and each.finished]
        self._attempts = {each.id: each for each in counted}
        order = {column.quiz: at for at, column in enumerate(self._book.model.columns)}
        counted.sort(key=lambda each: (order.get(each.quiz, len(order)), each.started_at))
        wanted = [each for each in counted if quiz in ("", each.quiz)]
        if not wanted:
            screen.offer([], "")
            screen.show_answers(tr("No quiz is finished here yet."), ())
            return
        best = max(wanted, key=lambda each: (each.score or 0.0, -each.started_at))
        screen.offer([SittingChoice(each.id, self._words(each)) for each in counted], best.id)
        self._on_sitting_chosen(best.id)

    def _on_sitting_chosen(self, attempt_id: str) -> None:
        attempt, learner = self._attempts.get(attempt_id), self._learner
        if attempt is None:
            return
        questions = self._desk.context.course.questions()

        def work(sources: Sources) -> tuple[AnswerLine, ...]:
            return answer_lines(attempt, sources.reader.answers(learner, attempt.id), questions)

        def then(lines: tuple[AnswerLine, ...]) -> None:
            if learner == self._learner:
                right = sum(each.score is not None and each.score >= RIGHT for each in lines)
                summary = tr("{right} of {count} right  ·  {score}%").format(
                    right=right, count=len(lines), score=per_cent(attempt.score or 0.0)
                )
                self._answers().show_answers(summary, lines)

        self._desk.worker.ask(work, then, self._on_failed)

    def _words(self, attempt: AttemptRecord) -> str:
        columns = self._book.model.columns
        column = next((each for each in columns if each.quiz == attempt.quiz), None)
        quiz = words.title_of(column) if column else attempt.quiz
        at = QDateTime.fromMSecsSinceEpoch(attempt.finished_at or attempt.started_at).date()
        when = QLocale().toString(at, "d MMM yyyy")
        return f"{quiz}  ·  {share_words(per_cent(attempt.score or 0.0))}  ·  {when}"

    def _answers(self) -> AnswersScreen:
        if self._screen is None:
            self._screen = AnswersScreen(self._desk.context.look, self._desk.stack)
            self._screen.back_requested.connect(lambda: self._desk.show(self._book))
            self._screen.next_requested.connect(self._on_next)
            self._screen.sitting_chosen.connect(self._on_sitting_chosen)
        return self._screen

    def _on_next(self) -> None:
        quiz, view = self._book.current_quiz, self._book.view
        at = self._book.model.index(self._row + 1, view.currentIndex().column())
        if at.isValid():
            view.setCurrentIndex(at)
            self.open(self._row + 1, quiz)

    def _on_failed(self, error: CourseAppError) -> None:
        self._answers().show_answers(error_words(error), ())
