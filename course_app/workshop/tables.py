"""The tables of a workshop, for screens, spreadsheets and the command line alike.

Names follow the privacy that was chosen: as they are, as codes, or not at all. With totals only
there is no row of a single person; what is left is counts, with small ones empty.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial

from course_app.course.model import Question
from course_app.course.question_text import stem_text
from course_app.errors import QT_TRANSLATE_NOOP
from course_app.store.gradebook_queries import Overview
from course_app.study.learner_names import mark_of
from course_app.study.statements import LearnerId
from course_app.study.table import Cell, Table, TableColumn
from course_app.workshop.gradebook import Column, Row
from course_app.workshop.item_analysis import ItemFigures, QuizFigures
from course_app.workshop.item_words import Shown, Verdict, shown
from course_app.workshop.privacy import LEAST, Privacy, codes, hidden, is_small_part
from course_app.workshop.quiz_marks import ItemCount
from course_app.workshop.sessions import Workshop
from course_app.workshop.words import Translate

_TESTS = {
    "pre-test": QT_TRANSLATE_NOOP("tables", "Pre-test"),
    "final-test": QT_TRANSLATE_NOOP("tables", "Final test"),
}
# What a cell says in a word: English in a file, and translated where a person reads it.
CELL_WORDS = (
    QT_TRANSLATE_NOOP("workshop", "needs help"),
    QT_TRANSLATE_NOOP("workshop", "on the way"),
    QT_TRANSLATE_NOOP("workshop", "passed"),
    QT_TRANSLATE_NOOP("workshop", "not begun"),
    QT_TRANSLATE_NOOP("workshop", "came"),
    QT_TRANSLATE_NOOP("workshop", "absent"),
    QT_TRANSLATE_NOOP("workshop", "all"),
)
QUESTION_HEADS = (
    TableColumn("question", "Question", "text", 24, "its id in the course"),
    TableColumn("text", "Text", "text", 50, "what is asked"),
    TableColumn("answered_by", "People", "whole", 8, "first finished attempts"),
    TableColumn("right", "Right", "whole", 8, "with full marks"),
    TableColumn("facility", "Facility", "share", 10, "mean mark as a share"),
    TableColumn("low", "Not below", "share", 10, "95% interval of the facility"),
    TableColumn("high", "Not above", "share", 10, "95% interval of the facility"),
    TableColumn("discrimination", "Discrimination", "number", 14, "index in per cent"),
    TableColumn("efficiency", "Efficiency", "number", 12, "in per cent"),
    TableColumn("look_at", "Look at this", "yes", 12, "a flag was raised"),
    TableColumn("why", "Why", "text", 60, "the flags in words"),
)
DRAWN = "People were asked different questions, so only counts can be shown."
PERSON = TableColumn("learner", "Learner", "text", 28, "name or code")


def gradebook_table(
    columns: Sequence[Column], rows: Iterable[Row], called: Callable[[Row], str]
) -> Table:
    """Give learners by quizzes; a cell is the best score, empty where there is none."""
    heads = [
        PERSON,
        TableColumn("standing", "Standing", "text", 12, "needs help, on the way, passed"),
        *(_quiz_head(column) for column in columns),
        TableColumn("last_seen", "Last seen", "moment", 20, "the last thing kept of this learner"),
    ]
    return Table("gradebook", tuple(heads), list(_grade_rows(rows, called)))


def totals_table(columns: Sequence[Column], overview: Overview) -> Table:
    """Give what the gradebook adds up to, with counts empty that point at a few people."""
    heads = (
        TableColumn("quiz", "Quiz", "text", 28, "the quiz or test"),
        TableColumn("finished", "Finished", "whole", 10, "learners with a finished attempt"),
        TableColumn("passed", "Passed", "whole", 10, "their best score reached the pass mark"),
        TableColumn("needs_help", "Need help", "whole", 10, "their best score is below half"),
        TableColumn("mean", "Average", "share", 10, "mean of the best scores"),
    )
    rows: list[Sequence[Cell]] = []
    for column, totals in zip(columns, overview.columns, strict=True):
        between = totals.taken - totals.passed - totals.needs_help
        parts = {"passed": totals.passed, "help": totals.needs_help, "between": between}
        visible = hidden(parts)
        is_few = is_small_part(totals.taken, overview.learners)
        rows.append(
            (
                _quiz_head(column).title,
                None if is_few else totals.taken,
                visible["passed"],
                visible["help"],
                None if 0 < totals.taken < LEAST else totals.mean,
            )
        )
    return Table("totals", heads, rows)


def participants_table(workshop: Workshop, called: Callable[[LearnerId], str]) -> Table:
    """Give everybody who was expected or came, with remarks."""
    heads = (
        PERSON,
        TableColumn("came", "Came", "yes", 8, "was marked as present"),
        TableColumn("came_at", "Marked at", "moment", 20, "when the mark was made"),
        TableColumn("expected", "On the list", "yes", 12, "was expected"),
        TableColumn("remark", "Remark", "text", 40, "the facilitator's remark"),
    )
    expected = set(workshop.roster)
    people = sorted(workshop.people, key=lambda who: called(who).casefold())
    rows: list[Sequence[Cell]] = []
    for who in people:
        came = workshop.present.get(who)
        at, remark = (came.at, came.remark) if came else (None, None)
        rows.append((called(who), came is not None, at, who in expected, remark or None))
    return Table("participants", heads, rows)


def questions_table(
    quiz: QuizFigures,
    told: Iterable[Verdict],
    questions: Mapping[str, Question],
    privacy: Privacy = Privacy.NAMES,
    translate: Translate = str,
) -> Table:
    """Give a quiz's questions with the figures that the group's size and the privacy allow."""
    is_open = privacy is not Privacy.TOTALS
    row = partial(_question_row, quiz.count, questions, translate, is_open=is_open)
    rows = [row(each) for each in told]
    return Table("questions", QUESTION_HEADS, rows)


def counts_table(counts: Iterable[ItemCount], questions: Mapping[str, Question]) -> Table:
    """Give the same columns where people were asked different questions: counts and facility."""
    return Table("questions", QUESTION_HEADS, [_count_row(each, questions) for each in counts])


def options_table(quiz: QuizFigures, privacy: Privacy = Privacy.NAMES) -> Table:
    """Give how often each option was chosen."""
    heads = (
        TableColumn("question", "Question", "text", 24, "its id in the course"),
        TableColumn("option", "Option", "text", 40, "its text"),
        TableColumn("is_key", "Right", "yes", 8, "the right answer"),
        TableColumn("chosen_by", "Chosen by", "whole", 10, "people"),
        TableColumn("share", "Share", "share", 10, "of all; from 10 people on"),
    )
    is_open = privacy is not Privacy.TOTALS
    rows = list(_option_rows(quiz.items, shown(quiz.count), is_open=is_open))
    return Table("options", heads, rows)


def attendance_totals(workshop: Workshop) -> Table:
    """Give how many were expected and came, nobody singly; few are not told."""
    heads = (
        TableColumn("group", "Group", "text", 20, "who is counted"),
        TableColumn("people", "People", "whole", 10, "how many; empty where few"),
    )
    came, absent = len(workshop.present), len(workshop.absent)
    visible = hidden({"came": came, "absent": absent})
    rows: list[Sequence[Cell]] = [
        ("came", visible["came"]),
        ("absent", visible["absent"]),
        ("all", came + absent if came + absent >= LEAST else None),
    ]
    return Table("participants", heads, rows)


def caller(
    names: Mapping[LearnerId, str], privacy: Privacy, workshop: str
) -> Callable[[LearnerId], str]:
    """Give what a person is called in a file: the name, or a code where that was chosen."""
    coded = codes(names, workshop)

    def called(learner: LearnerId) -> str:
        name = names.get(learner, "") if privacy is Privacy.NAMES else ""
        return name or coded.get(learner) or mark_of(learner)

    return called


def row_caller(
    privacy: Privacy, people: Iterable[LearnerId], workshop: str
) -> Callable[[Row], str]:
    """Give the same for the rows of a gradebook, which know their names."""
    coded = codes(people, workshop) if privacy is not Privacy.NAMES else {}

    def called(row: Row) -> str:
        if privacy is Privacy.NAMES:
            name = row.name or mark_of(row.learner)
            return f"{name} · {row.mark}" if row.mark else name
        return coded.get(row.learner) or mark_of(row.learner)

    return called


def _quiz_head(column: Column) -> TableColumn:
    title = " ".join(part for part in (column.section, column.title) if part) or column.quiz
    title = _TESTS.get(column.quiz, title)
    return TableColumn(f"quiz_{column.quiz}", title, "share", 12, "best score")


def _grade_rows(rows: Iterable[Row], called: Callable[[Row], str]) -> Iterator[Sequence[Cell]]:
    for row in rows:
        scores = (None if c.per_cent is None else c.per_cent / 100 for c in row.cells)
        yield (called(row), row.standing, *scores, row.last_seen or None)


def _question_row(
    count: int,
    questions: Mapping[str, Question],
    translate: Translate,
    told: Verdict,
    *,
    is_open: bool,
) -> Sequence[Cell]:
    figures = told.figures
    question = questions.get(figures.item.id)
    is_told = is_open or (count >= LEAST and not is_small_part(figures.right, count))
    has_shares = told.shown is not Shown.COUNTS and is_told
    low, high = figures.interval if figures.interval and has_shares else (None, None)
    flags = [each for each in told.flags if is_told or each.code != "near-guessing"]
    return (
        figures.item.id,
        stem_text(question) if question else None,
        count if is_open or count >= LEAST else None,
        figures.right if is_told else None,
        _part(figures.facility) if has_shares else None,
        _part(low),
        _part(high),
        _rounded(figures.discrimination) if has_shares else None,
        _rounded(figures.efficiency) if has_shares else None,
        bool(flags),
        " ".join(flag.said(translate) for flag in flags) or None,
    )


def _count_row(told: ItemCount, questions: Mapping[str, Question]) -> Sequence[Cell]:
    question = questions.get(told.question)
    has_shares = shown(told.asked) is not Shown.COUNTS
    low, high = told.interval if told.interval and has_shares else (None, None)
    return (
        told.question,
        stem_text(question) if question else None,
        told.asked,
        told.right,
        _part(told.facility) if has_shares else None,
        _part(low),
        _part(high),
        None,
        None,
        None,
        DRAWN,
    )


def _option_rows(
    items: Iterable[ItemFigures], level: Shown, *, is_open: bool
) -> Iterator[Sequence[Cell]]:
    for item in items:
        counts = {str(at): option.count for at, option in enumerate(item.options)}
        visible = dict(counts) if is_open else hidden(counts)
        for at, option in enumerate(item.options):
            count = visible[str(at)]
            has_share = level is not Shown.COUNTS and count is not None
            share = option.share if has_share else None
            yield (item.item.id, option.option.label, option.option.is_key, count, share)


def _part(per_cent: float | None) -> float | None:
    return None if per_cent is None else round(per_cent / 100, 4)


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 2)
