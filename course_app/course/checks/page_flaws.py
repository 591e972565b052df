"""What can be wrong with the text of pages and lessons: sentence, remedy, code."""

from __future__ import annotations

from course_app.course.flaws import Flaw
from course_app.errors import QT_TRANSLATE_NOOP

NO_ALT_TEXT = Flaw(
    "picture-without-alt",
    QT_TRANSLATE_NOOP("errors", "The picture “{name}” has no text for those who cannot see it"),
    QT_TRANSLATE_NOOP("errors", "Say between “![” and “]” what it tells"),
)
RAW_HTML = Flaw(
    "raw-html",
    QT_TRANSLATE_NOOP("errors", "“{found}” is HTML, and is shown as it is written"),
    QT_TRANSLATE_NOOP("errors", "Write it in Markdown, or put it between backticks"),
    "warning",
)
BROKEN_LINK = Flaw(
    "broken-link",
    QT_TRANSLATE_NOOP("errors", "The link to “{target}” leads nowhere"),
    QT_TRANSLATE_NOOP(
        "errors",
        "Link to a page as “4.3/short-name” or “#short-name”, or to the web with “https://”",
    ),
)
UNKNOWN_CALLOUT = Flaw(
    "unknown-callout",
    QT_TRANSLATE_NOOP("errors", "“{kind}” is no kind of box"),
    QT_TRANSLATE_NOOP("errors", "Use example, since, think, term or note"),
    "warning",
)
CALLOUT_FORM = Flaw(
    "callout-form",
    QT_TRANSLATE_NOOP("errors", "This box does not begin as it should"),
    QT_TRANSLATE_NOOP("errors", 'Write “!!! kind "Title"” in one line'),
)
EMPTY_CALLOUT = Flaw(
    "empty-callout",
    QT_TRANSLATE_NOOP("errors", "This box is empty: the text below it does not belong to it"),
    QT_TRANSLATE_NOOP("errors", "Begin each line of its text with four spaces"),
)
ANCHOR_TWICE = Flaw(
    "anchor-twice",
    QT_TRANSLATE_NOOP("errors", "The id “{id}” stands in this lesson a second time"),
    QT_TRANSLATE_NOOP("errors", "Give each its own id"),
)
NO_CALLOUT = Flaw(
    "no-callout",
    QT_TRANSLATE_NOOP("errors", "The lesson has no box “{kind}”"),
    QT_TRANSLATE_NOOP("errors", "Add one with “!!! {kind}”"),
    "warning",
)
NO_PICTURE = Flaw(
    "no-picture",
    QT_TRANSLATE_NOOP("errors", "The lesson has neither a picture nor a table"),
    QT_TRANSLATE_NOOP("errors", "Add one"),
    "warning",
)
NO_OBJECTIVES = Flaw(
    "no-objectives",
    QT_TRANSLATE_NOOP("errors", "The lesson “{id}” has no objectives"),
    QT_TRANSLATE_NOOP("errors", "Say in “objectives” what a learner can do after it"),
    "warning",
)
FEW_CHECKS = Flaw(
    "few-checks",
    QT_TRANSLATE_NOOP("errors", "The lesson has {found} quick checks on {pages} pages"),
    QT_TRANSLATE_NOOP("errors", "Put one on every second page"),
    "warning",
)
UNUSED_PICTURE = Flaw(
    "unused-picture",
    QT_TRANSLATE_NOOP("errors", "No page shows this picture"),
    QT_TRANSLATE_NOOP("errors", "Show it, or take the file away"),
    "warning",
)
