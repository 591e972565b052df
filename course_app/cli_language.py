"""The language of what a command says: as asked for, else as set in the window, else the system's.

What other programs read (JSON, tables) is the same in every language. Nothing of Qt is loaded
until something has to be said in another language than English.
"""

from __future__ import annotations

from contextvars import ContextVar
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from course_app import app_paths
from course_app.course.files import is_there
from course_app.errors import Problem
from course_app.study.learner_names import LOST, is_unseen
from course_app.ui.languages import ENGLISH, language_for, system_languages
from course_app.ui.setting_list import setting_of

if TYPE_CHECKING:
    from PySide6.QtCore import QTranslator

LANGUAGE = setting_of("language")

_language: ContextVar[str] = ContextVar("_language", default=ENGLISH)


def speak(wanted: str | None, data: Path | None = None) -> None:
    """Take on a language; without a wanted one, that of the settings in the data folder."""
    chosen = wanted or _set_in(app_paths.data_folder(data))
    _language.set(language_for(chosen, system_languages() if chosen == "system" else ()))


def tr(text: str) -> str:
    """Give one of the texts of the commands in the language of this moment."""
    return translate("commands", text)


def say(text: str, **fields: object) -> None:
    """Print one of the texts of the commands, filled in."""
    print(shown(translate("commands", text).format(**fields)))


def shown(text: str) -> str:
    """Give a line so that names of people and files cannot order a terminal about in it."""
    if text.isprintable():
        return text
    return "".join(
        " " if letter.isspace() else LOST if is_unseen(letter) else letter for letter in text
    )


def translate(context: str, text: str) -> str:
    """Give a text in the language of this moment, or as it is where there is no translation."""
    language = _language.get()
    if language == ENGLISH:
        return text
    return _translator(language).translate(context, text) or text


def sentences_of(problem: Problem) -> str:
    """Give what is wrong and what to do, without the place."""
    return problem.sentences_in(lambda text: translate("errors", text))


def _set_in(data: Path) -> str:
    """Give the language that was set in the window, "system" where none was."""
    kept = data / "settings.json"
    if not is_there(kept):
        return str(LANGUAGE.default)
    from course_app.ui.settings import Settings  # noqa: PLC0415  only where something was set

    return Settings(kept).text(LANGUAGE.key)


@cache
def _translator(language: str) -> QTranslator:
    from PySide6.QtCore import QTranslator  # noqa: PLC0415  not for English

    translator = QTranslator()
    translator.load(f"course-app_{language}", str(app_paths.resources() / "translations"))
    return translator
