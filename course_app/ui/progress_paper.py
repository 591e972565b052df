"""A learner's progress as a text file and on paper."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QCoreApplication, QDate

from course_app.ui.paper import Paper
from course_app.ui.progress_shown import ProgressShown

_SHORT = 26  # letters


def tr(text: str) -> str:
    """Translate a text of this module."""
    return QCoreApplication.translate("progress", text)


def progress_title(shown: ProgressShown) -> str:
    """Give the title of the file and of the paper."""
    return f"{tr('My progress')}: {shown.learner}" if shown.learner else tr("My progress")


def _sections(shown: ProgressShown) -> list[tuple[str, list[tuple[str, ...]]]]:
    """Give the tables, each with its heading."""
    return [
        ("", [(f.label, f.figure, f.text) for f in shown.figures]),
        (tr("Lessons"), [(line.title, line.words) for line in shown.lessons]),
        (tr("Best score at each quiz"), [(bar.name, bar.value) for bar in shown.quizzes]),
        (
            tr("What you can do"),
            [(line.lesson, line.text, line.words) for line in shown.objectives],
        ),
        (
            tr("What you tried"),
            [(line.when, line.what, line.score, line.verdict) for line in shown.tries],
        ),
    ]


def progress_text(shown: ProgressShown) -> str:
    """Give everything as a text that any editor shows."""
    parts = [progress_title(shown), shown.course]
    if shown.is_passed:
        parts += ["", shown.passed_words]
    for heading, rows in _sections(shown):
        if rows:
            parts += ["", heading, "-" * len(heading)] if heading else [""]
            parts += ["  ·  ".join(cell for cell in row if cell) for row in rows]
    parts += ["", tr("Days with learning"), "-" * len(tr("Days with learning"))]
    parts += [shown.days_words]
    parts += [f"{day.toString('yyyy-MM-dd')}  {n} min" for day, n in _days(shown)]
    return "\n".join(parts) + "\n"


def _days(shown: ProgressShown) -> list[tuple[QDate, int]]:
    return sorted(shown.days.items(), key=lambda each: each[0].toJulianDay())


def progress_paper(shown: ProgressShown) -> Paper:
    """Give everything for the printer."""
    title = progress_title(shown)
    parts = [f'<p class="title">{escape(title)}</p><p class="mute">{escape(shown.course)}</p>']
    if shown.is_passed:
        parts.append(f"<p><strong>{escape(shown.passed_words)}</strong></p>")
    for heading, rows in _sections(shown):
        if not rows:
            continue
        if heading:
            parts.append(f'<p class="heading">{escape(heading)}</p>')
        parts.append('<table class="data" width="100%" cellspacing="0" cellpadding="6">')
        for row in rows:
            *others, last = row
            cells = "".join(f"<td>{escape(cell)}</td>" for cell in others)
            if len(last) <= _SHORT:  # on one line
                last = last.replace(" ", "\xa0")
            cells += f"<td>{escape(last)}</td>"
            parts.append(f"<tr>{cells}</tr>")
        parts.append("</table>")
    parts.append(f"<p>{escape(shown.days_words)}</p>")
    return Paper(title, "".join(parts))
