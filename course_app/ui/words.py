"""Sentences that several screens say, through Qt's translation."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from course_app.errors import Problem


def problem_words(problem: Problem) -> str:
    """Give what is wrong and what to do in the reader's language, without the place."""
    texts = (problem.text, problem.remedy)
    said = (QCoreApplication.translate("errors", text).format(**problem.fields) for text in texts)
    return " ".join(f"{sentence}." for sentence in said)


def saved_words(state: str) -> tuple[str, str]:
    """Give what to say about keeping, and its role, for "saving", "saved" or "failed"."""
    if state == "saved":
        return QCoreApplication.translate("saved", "Saved on this laptop ✓"), "saved"
    if state == "failed":
        text = QCoreApplication.translate(
            "saved",
            "Not saved yet. Your answers are kept in memory and the app tries again. "
            "Do not close it.",
        )
        return text, "unsaved"
    return QCoreApplication.translate("saved", "Saving …"), "mute"
