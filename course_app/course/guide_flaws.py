"""All that can be wrong in a facilitator's guide: sentence, remedy, code."""

from __future__ import annotations

from course_app.course.gift.flaws import Flaw
from course_app.errors import QT_TRANSLATE_NOOP

NO_GUIDE = Flaw(
    "no-guide",
    QT_TRANSLATE_NOOP("errors", "The lesson has no facilitator's guide"),
    QT_TRANSLATE_NOOP("errors", "Add a file “facilitator.md”, as the other lessons have one"),
    "warning",
)
NO_HEADING = Flaw(
    "guide-heading-missing",
    QT_TRANSLATE_NOOP("errors", "The guide has no part “{heading}”"),
    QT_TRANSLATE_NOOP("errors", "Add a line “## {heading}” with its text"),
)
MISSPELT_HEADING = Flaw(
    "guide-heading-missing",
    QT_TRANSLATE_NOOP("errors", "The guide has no part “{heading}”, but “{near}” on line {at}"),
    QT_TRANSLATE_NOOP("errors", "Write the heading as “## {heading}”"),
)
HEADING_TWICE = Flaw(
    "guide-heading-twice",
    QT_TRANSLATE_NOOP("errors", "The part “{heading}” stands here a second time"),
    QT_TRANSLATE_NOOP("errors", "Keep one of the two"),
)
EMPTY_PART = Flaw(
    "guide-part-empty",
    QT_TRANSLATE_NOOP("errors", "The part “{heading}” is empty"),
    QT_TRANSLATE_NOOP("errors", "Write its text below the heading"),
    "warning",
)
NO_PLAN_TABLE = Flaw(
    "guide-no-plan",
    QT_TRANSLATE_NOOP("errors", "The session plan has no table with the columns 60, 45 and step"),
    QT_TRANSLATE_NOOP(
        "errors", "Write “| 60 | 45 | step | what you do | what they do | on screen |” and the rows"
    ),
)
NOT_MINUTES = Flaw(
    "guide-not-minutes",
    QT_TRANSLATE_NOOP("errors", "“{found}” is not a number of minutes"),
    QT_TRANSLATE_NOOP("errors", "Write whole minutes, or 0 for a step that is left out"),
)
MINUTES_SUM = Flaw(
    "guide-minutes-sum",
    QT_TRANSLATE_NOOP(
        "errors", "The steps in the column “{wanted}” add up to {found} minutes, not {wanted}"
    ),
    QT_TRANSLATE_NOOP("errors", "Change the minutes of a step"),
)
MINUTES_DIFFER = Flaw(
    "guide-minutes-differ",
    QT_TRANSLATE_NOOP(
        "errors", "“{name}” takes {found} minutes here and {planned} in the session plan"
    ),
    QT_TRANSLATE_NOOP("errors", "Write the same minutes in both places"),
    "warning",
)
STEP_WITHOUT_TEXT = Flaw(
    "guide-step-without-text",
    QT_TRANSLATE_NOOP("errors", "The step “{step}” of the plan has no text under “Steps”"),
    QT_TRANSLATE_NOOP("errors", "Add a line “### {step}” and what to say and do"),
    "warning",
)
STEP_NOT_PLANNED = Flaw(
    "guide-step-not-planned",
    QT_TRANSLATE_NOOP("errors", "The step “{step}” is not in the session plan"),
    QT_TRANSLATE_NOOP("errors", "Add a row for it, or write its name as in the plan"),
    "warning",
)
STEP_PART_MISSING = Flaw(
    "guide-step-part-missing",
    QT_TRANSLATE_NOOP("errors", "The step “{step}” does not say “{part}”"),
    QT_TRANSLATE_NOOP("errors", "Add a line that begins with “**{part}.**”"),
    "warning",
)
UNKNOWN_ON_SCREEN = Flaw(
    "guide-unknown-on-screen",
    QT_TRANSLATE_NOOP("errors", "“{id}” is no page and no question of this course"),
    QT_TRANSLATE_NOOP("errors", "Look at how it is spelt"),
)
FEW_QUESTIONS = Flaw(
    "guide-few-questions",
    QT_TRANSLATE_NOOP("errors", "The guide names {found} questions for the room"),
    QT_TRANSLATE_NOOP("errors", "Name {least} to {most} by their ids"),
    "warning",
)
