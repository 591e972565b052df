"""Everything that can be set, declared once: the screen, the flags and docs/settings.md follow.

No Qt here, so that `course-app --help` and the making of the docs need none.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from course_app.errors import QT_TRANSLATE_NOOP

Value = str | int | bool

_LOOK = QT_TRANSLATE_NOOP("settings", "How it looks")
_LANGUAGE = QT_TRANSLATE_NOOP("settings", "Language")
_LEARNING = QT_TRANSLATE_NOOP("settings", "Learning")
_LAPTOP = QT_TRANSLATE_NOOP("settings", "This laptop")

_ON = QT_TRANSLATE_NOOP("settings", "On")
_OFF = QT_TRANSLATE_NOOP("settings", "Off")
_AS_LAPTOP = QT_TRANSLATE_NOOP("settings", "As the laptop")

# code: the language's name in that language, which is never translated
LANGUAGES = {"en": "English", "es": "Español", "fr": "Français", "sw": "Kiswahili"}


class Choice(NamedTuple):
    """One value that a setting may have, and how it is called."""

    value: Value
    words: str
    is_name: bool = False  # a name of its own, such as "Español": said in every language alike
    is_share: bool = False  # per cent, which each language writes in its own way


class Setting(NamedTuple):
    """One thing that can be set. Its type is that of its default."""

    key: str
    default: Value
    choices: tuple[Choice, ...]
    group: str
    text: str
    more: str = ""  # what it does, in a sentence
    is_shown: bool = True  # on the screen, as a flag and in the docs

    @property
    def allowed(self) -> tuple[Value, ...]:
        """The values that it may have."""
        return tuple(choice.value for choice in self.choices)

    @property
    def flag(self) -> str:
        """The option of the command line that sets it for one time."""
        return f"--{self.key.replace('_', '-')}"

    def read(self, written: str) -> Value | None:
        """Give the value that a word of the command line stands for, or None."""
        return next((v for v in self.allowed if word_of(v) == written), None)


def word_of(value: Value) -> str:
    """Give a value as the command line and the docs write it."""
    if isinstance(value, bool):
        return "on" if value else "off"
    return str(value)


def _switch() -> tuple[Choice, ...]:
    return (Choice(value=True, words=_ON), Choice(value=False, words=_OFF))


def _sizes() -> Iterator[Choice]:
    for size in (100, 125, 150, 200):
        yield Choice(value=size, words=f"{size}%", is_share=True)


def _languages() -> Iterator[Choice]:
    yield Choice(value="system", words=_AS_LAPTOP)
    for code, name in LANGUAGES.items():
        yield Choice(value=code, words=name, is_name=True)


SETTINGS = (
    Setting(
        key="theme",
        default="system",
        choices=(
            Choice("system", _AS_LAPTOP),
            Choice("light", QT_TRANSLATE_NOOP("settings", "Light")),
            Choice("dark", QT_TRANSLATE_NOOP("settings", "Dark")),
            Choice("contrast", QT_TRANSLATE_NOOP("settings", "High contrast")),
        ),
        group=_LOOK,
        text=QT_TRANSLATE_NOOP("settings", "Colours"),
        more=QT_TRANSLATE_NOOP("settings", "F9 takes the next colours at any time."),
    ),
    Setting(
        key="text_size",
        default=100,
        choices=tuple(_sizes()),
        group=_LOOK,
        text=QT_TRANSLATE_NOOP("settings", "Text size"),
        more=QT_TRANSLATE_NOOP("settings", "Ctrl and + or − change it at any time."),
    ),
    Setting(
        key="spaced_letters",
        default=False,
        choices=_switch(),
        group=_LOOK,
        text=QT_TRANSLATE_NOOP("settings", "More room between letters"),
        more=QT_TRANSLATE_NOOP(
            "settings",
            "Letters without serifs, with more room between letters, words and lines. "
            "This helps many people with dyslexia.",
        ),
    ),
    Setting(
        key="motion",
        default="system",
        choices=(
            Choice("system", _AS_LAPTOP),
            Choice("on", _ON),
            Choice("off", _OFF),
        ),
        group=_LOOK,
        text=QT_TRANSLATE_NOOP("settings", "Things that move"),
        more=QT_TRANSLATE_NOOP("settings", "Off: menus open at once, and nothing blinks."),
    ),
    Setting(
        key="language",
        default="system",
        choices=tuple(_languages()),
        group=_LANGUAGE,
        text=QT_TRANSLATE_NOOP("settings", "Language of the app"),
        more=QT_TRANSLATE_NOOP("settings", "The buttons and messages. It changes at once."),
    ),
    Setting(
        key="lesson_language",
        default="same",
        choices=(
            Choice("same", QT_TRANSLATE_NOOP("settings", "As the app, where there is one")),
            Choice("original", QT_TRANSLATE_NOOP("settings", "As the course was written")),
        ),
        group=_LANGUAGE,
        text=QT_TRANSLATE_NOOP("settings", "Language of the lessons"),
        more=QT_TRANSLATE_NOOP("settings", "Your progress is the same in every language."),
    ),
    Setting(
        key="ask_confidence",
        default=True,
        choices=_switch(),
        group=_LEARNING,
        text=QT_TRANSLATE_NOOP("settings", "Ask “Sure” or “Not sure”"),
        more=QT_TRANSLATE_NOOP(
            "settings",
            "In a quiz you can say how sure you are. It helps to choose what to review.",
        ),
    ),
    Setting(
        key="reading_speed",
        default="normal",
        choices=(
            Choice("slower", QT_TRANSLATE_NOOP("settings", "Slower")),
            Choice("normal", QT_TRANSLATE_NOOP("settings", "As usual")),
            Choice("faster", QT_TRANSLATE_NOOP("settings", "Faster")),
        ),
        group=_LEARNING,
        text=QT_TRANSLATE_NOOP("settings", "Speed of reading aloud"),
        more=QT_TRANSLATE_NOOP(
            "settings",
            "“Read aloud” stands below a page or a question. It needs a voice on this laptop.",
        ),
    ),
    Setting(
        key="idle_minutes",
        default=15,
        choices=(
            Choice(5, QT_TRANSLATE_NOOP("settings", "5 minutes")),
            Choice(15, QT_TRANSLATE_NOOP("settings", "15 minutes")),
            Choice(30, QT_TRANSLATE_NOOP("settings", "30 minutes")),
            Choice(0, QT_TRANSLATE_NOOP("settings", "Never")),
        ),
        group=_LAPTOP,
        text=QT_TRANSLATE_NOOP("settings", "Ask who is learning after"),
        more=QT_TRANSLATE_NOOP(
            "settings",
            "When nobody uses the laptop for so long. For a laptop with more than one learner.",
        ),
    ),
    Setting(
        key="tour_seen",
        default=False,
        choices=_switch(),
        group=_LAPTOP,
        text="The tour of the first start was seen",
        is_shown=False,
    ),
)
SHOWN = tuple(setting for setting in SETTINGS if setting.is_shown)


def setting_of(key: str) -> Setting:
    """Give the setting of this key, which must be declared."""
    return next(setting for setting in SETTINGS if setting.key == key)
