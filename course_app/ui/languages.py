"""Which language a person wants: what was set, else what the system says, else English.

No Qt here on Linux, so that a command can say its messages where no window could open.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, Sequence

from course_app.ui.setting_list import LANGUAGES

ENGLISH = "en"


def system_languages(environment: Mapping[str, str] = os.environ) -> Sequence[str]:
    """Give the languages that this person's system is set to, the best first."""
    if sys.platform in {"win32", "darwin"}:
        from PySide6.QtCore import QLocale  # noqa: PLC0415  its type takes time to make

        return QLocale.system().uiLanguages()
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if locale := environment.get(name, ""):
            if locale.partition(".")[0] in {"C", "POSIX"}:
                return ()
            return [*environment.get("LANGUAGE", "").split(":"), locale]
    return ()


def language_for(wanted: str, system: Sequence[str]) -> str:
    """Give the code of the language to show: the wanted one, else the system's, else English."""
    for name in (wanted,) if wanted != "system" else system:
        if (code := code_of(name)) in LANGUAGES:
            return code
    return ENGLISH


def code_of(name: str) -> str:
    """Give the language of a locale: "es" of "es_MX.UTF-8"."""
    return name.replace("_", "-").partition("-")[0].partition(".")[0].lower()
