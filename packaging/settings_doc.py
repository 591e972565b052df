"""Writes docs/settings.md from the declarations of the settings: `settings_doc.py [--check]`."""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "settings.md"
sys.path.insert(0, str(ROOT))

from course_app.ui.setting_list import SHOWN, Setting, word_of  # noqa: E402  after the path is known

_HEAD = """# Settings

This page is made from `course_app/ui/setting_list.py` by `make docs`; a test holds it to that.

Open the settings with Ctrl+, or from the menu. Every change shows at once and is kept in
`settings.json` in the data folder. A file that cannot be read gives the defaults and a line on
the log. An option of the command line holds for one time and is not kept:

    course-app --language es --text-size 150 lessons

| setting | option | values | from the start |
|---|---|---|---|
"""


def page() -> str:
    """Give the page as it has to be."""
    rows = "\n".join(_row(setting) for setting in SHOWN)
    notes = "\n".join(f"- **{each.text}**: {each.more}" for each in SHOWN if each.more)
    return f"{_HEAD}{rows}\n\n{notes}\n"


def _row(setting: Setting) -> str:
    values = ", ".join(
        f"`{word_of(choice.value)}`"
        + (f" ({choice.words})" if choice.words.casefold() != word_of(choice.value) else "")
        for choice in setting.choices
    )
    return f"| {setting.text} | `{setting.flag}` | {values} | `{word_of(setting.default)}` |"


def main() -> int:
    """Write the page, or tell whether it is up to date."""
    if "--check" not in sys.argv:
        PAGE.parent.mkdir(exist_ok=True)
        PAGE.write_text(page(), encoding="utf-8")
        return 0
    is_current = PAGE.is_file() and PAGE.read_text(encoding="utf-8") == page()
    if not is_current:
        print("docs/settings.md is not up to date: make docs")
    return 0 if is_current else 1


if __name__ == "__main__":
    sys.exit(main())
