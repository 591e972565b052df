"""A facilitator's guide is read whole, or says what it lacks and where."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from course_app.course.guide_file import HEADINGS, PLAN, plain_name, read_guide, table_rows

PATH = Path("facilitator.md")
TABLE = """| 60 | 45 | step | what you do | what they do | on screen |
|---|---:|---|---|---|---|
| 40 | 45 | 1. Begin | read | vote | 4.3/sewa |
| 20 | 0 | 2. Rain \\| sun | lead | tap |
"""


def guide(*, plan=TABLE, without=None, added=""):
    parts = [f"## {heading}\n{plan if heading == PLAN else 'text'}" for heading in HEADINGS]
    return "# Guide\n" + "\n".join(p for p in parts if p != f"## {without}\ntext") + added


def short(text):
    """Give each problem as its code and the line it stands at."""
    lines = text.split("\n")
    return [f"{p.code}: {lines[p.line - 1]}" for p in read_guide(text, PATH).problems]


def test_a_whole_guide_has_no_problems_and_all_its_parts():
    """An author who followed the template hears nothing."""
    read = read_guide(guide(), PATH)

    assert read.problems == ()
    assert (read.title, tuple(read.sections)) == ("Guide", HEADINGS)
    assert read.text("Debrief") == "text"


def test_the_rows_of_the_plan_are_read_by_their_column():
    """The presenter gets minutes, both halves of the doing, and what to show."""
    first, second = read_guide(guide(), PATH).plan

    assert (first.long, first.short, first.step) == (40, 45, "1. Begin")
    assert (first.you_do, first.they_do, first.on_screen) == ("read", "vote", "4.3/sewa")
    assert (second.step, second.short, second.on_screen) == ("2. Rain | sun", 0, "")
    assert guide().split("\n")[second.line - 1].startswith("| 20 ")


def test_a_missing_part_is_named():
    """The facilitator would look for it in front of the room."""
    problem = read_guide(guide(without="Energiser"), PATH).problems[0]

    assert problem.sentences == (
        "The guide has no part “Energiser”. Add a line “## Energiser” with its text."
    )


def test_a_misspelt_part_is_shown_where_it_stands():
    """One letter is easier to mend than to find."""
    text = guide(without="Misconceptions", added="\n## Misconseptions\ntext")
    problem = read_guide(text, PATH).problems[0]

    assert problem.fields["near"] == "Misconseptions"
    assert text.split("\n")[problem.line - 1] == "## Misconseptions"


def test_a_part_that_stands_twice_or_is_empty_is_said():
    """Only the first of two is used."""
    assert short(guide(added="\n## sources\nagain\n")) == ["guide-heading-twice: ## sources"]
    assert short(guide(without="Sources", added="\n## Sources\n\n")) == [
        "guide-part-empty: ## Sources"
    ]


def test_minutes_that_do_not_add_up_are_said_at_the_table():
    """Five minutes too many are the debrief that never happens."""
    problems = read_guide(guide(plan=TABLE.replace("| 20 ", "| 25 ")), PATH).problems

    assert [p.sentences for p in problems] == [
        "The steps in the column “60” add up to 65 minutes, not 60. Change the minutes of a step."
    ]


@pytest.mark.parametrize("cell", ["ten", "-5", "", "2,5", "1000", "٣"])
def test_a_cell_that_is_no_number_of_minutes_is_said(cell):
    """The step is kept, with no time of its own."""
    text = guide(plan=TABLE.replace("| 20 ", f"| {cell} "))

    codes = [p.code for p in read_guide(text, PATH).problems]

    assert codes == ["guide-not-minutes", "guide-minutes-sum"]


@pytest.mark.parametrize("plan", ["text", "| 60 | step |\n|---|---|\n| 60 | all |"])
def test_a_plan_without_its_table_is_said(plan):
    """A table of another shape is no plan."""
    assert [p.code for p in read_guide(guide(plan=plan), PATH).problems] == ["guide-no-plan"]


@pytest.mark.parametrize(
    ("name", "plain"),
    [
        ("1. One problem", "one problem"),
        ("Exercise 2: Who", "who"),
        ("Role-play: x", "role-play: x"),
    ],
)
def test_names_are_compared_without_their_numbers(name, plain):
    """A step and its exercise find each other."""
    assert plain_name(name) == plain


def test_a_row_short_of_cells_has_empty_ones():
    """An author may leave the last bars out."""
    rows = list(table_rows(["| a | b |", "|---|---|", "| 1", "", "| c |", "|:-:|", "| 2 |"], 10))

    assert [row.cells for row in rows] == [{"a": "1", "b": ""}, {"c": "2"}]
    assert [row.line for row in rows] == [12, 16]


@given(text=st.text() | st.lists(st.sampled_from([*guide().split("\n"), "# x", "|", "| |"])))
def test_any_text_is_read_with_its_problems_in_the_file(text):
    """What an author saves never ends in a traceback."""
    text = text if isinstance(text, str) else "\n".join(text)

    read = read_guide(text, PATH)

    assert all(1 <= problem.line <= text.count("\n") + 1 for problem in read.problems)
    assert all(str(problem) for problem in read.problems)
