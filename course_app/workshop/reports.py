"""The one-page summary of a workshop as HTML: black on white, A4 or Letter, little ink.

Plain enough for Qt's rich text and for any browser: tables and headings, no scripts, nothing
from elsewhere. Names and other texts are escaped.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from html import escape

from course_app.errors import QT_TRANSLATE_NOOP
from course_app.workshop.privacy import Privacy
from course_app.workshop.report_sections import Section, Table, sections_of
from course_app.workshop.sessions import Details
from course_app.workshop.summary import Summary
from course_app.workshop.words import Translate

TITLE = QT_TRANSLATE_NOOP("workshop", "Workshop summary")
FACILITATOR = QT_TRANSLATE_NOOP("workshop", "Facilitator: {name}")
LESSONS = QT_TRANSLATE_NOOP("workshop", "Lessons: {lessons}")

# Qt's rich text knows this much of CSS 2: https://doc.qt.io/qt-6/richtext-html-subset.html
_STYLE = """
@page { size: A4; margin: 14mm; }
body { font-family: "Source Sans Pro", "Noto Sans", sans-serif; font-size: 8.5pt; color: black; }
h1 { font-size: 14pt; margin-top: 0px; margin-bottom: 0px; }
h2 { font-size: 10.5pt; margin-top: 6px; margin-bottom: 1px; }
p { margin-top: 0px; margin-bottom: 0px; }
table { border-collapse: collapse; margin-top: 1px; }
th { text-align: left; font-weight: bold; }
th, td { border: 1px solid black; padding: 1px 4px; vertical-align: top; }
"""


def summary_html(
    summary: Summary, privacy: Privacy, translate: Translate = str, say_day: Translate = str
) -> str:
    """Give the whole page; `translate` is handed patterns of the context "workshop".

    `say_day` gives a day such as "2026-05-04" as people write it.
    """
    title = summary.details.title or translate(TITLE)
    lines = [
        "<!DOCTYPE html>",
        f'<html lang="{escape(summary.details.language or "en")}">',
        '<head><meta charset="utf-8">',
        f"<title>{escape(title)}</title>",
        f"<style>{_STYLE}</style></head>",
        "<body>",
        f"<h1>{escape(title)}</h1>",
        *_head(
            replace(summary.details, date=say_day(summary.details.date)), summary.lessons, translate
        ),
        *_body(sections_of(summary, privacy, translate)),
        "</body></html>",
    ]
    return "\n".join(lines) + "\n"


def _head(details: Details, lessons: Sequence[str], translate: Translate) -> Iterator[str]:
    name = details.facilitator
    told = (details.date, details.place, translate(FACILITATOR).format(name=name) if name else "")
    lines = (
        " · ".join(part for part in told if part),
        translate(LESSONS).format(lessons=", ".join(lessons)) if lessons else "",
    )
    return (f"<p>{escape(line)}</p>" for line in lines if line)


def _body(sections: Iterable[Section]) -> Iterator[str]:
    for section in sections:
        yield f"<h2>{escape(section.title)}</h2>"
        yield from (f"<p>{escape(line)}</p>" for line in section.lines if line)
        if section.table:
            yield from _table(section.table)


def _table(table: Table) -> Iterator[str]:
    yield '<table border="1" cellspacing="0" cellpadding="1" width="100%">'
    heads = zip(table.heads, table.widths, strict=True)
    cells = (f'<th width="{width}%">{escape(head)}</th>' for head, width in heads)
    yield f"<thead><tr>{''.join(cells)}</tr></thead>"
    for row in table.rows:
        yield f"<tr>{''.join(f'<td>{escape(cell)}</td>' for cell in row)}</tr>"
    yield "</table>"
