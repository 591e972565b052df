"""Papers of a workshop as blocks that stay whole on a page: black on white, little ink.

Question sheets, answer sheets, the key and the attendance list are texts; voting cards and
certificates are drawn by the window. HTML as Qt's rich text knows it; all texts are escaped.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape
from typing import NamedTuple

from course_app.errors import QT_TRANSLATE_NOOP
from course_app.workshop.sessions import Details
from course_app.workshop.sheet import LETTERS, QuizSheet, SheetItem, right_letters
from course_app.workshop.words import Translate, answer_words

NAME = QT_TRANSLATE_NOOP("workshop", "Name")
DATE = QT_TRANSLATE_NOOP("workshop", "Date")
SHEET = QT_TRANSLATE_NOOP("workshop", "Sheet {code}")
QUESTIONS = QT_TRANSLATE_NOOP("workshop", "Questions: {title}")
HOW_TO = QT_TRANSLATE_NOOP(
    "workshop",
    "Answer all; a guess costs nothing. Write the letters on the answer sheet.",
)
CHOOSE_MANY = QT_TRANSLATE_NOOP("workshop", "(more than one letter)")
MATCH = QT_TRANSLATE_NOOP("workshop", "Write a letter for each line.")
WRITE = QT_TRANSLATE_NOOP("workshop", "Write your answer on the answer sheet.")
ANSWERS = QT_TRANSLATE_NOOP("workshop", "Answer sheet: {title}")
CIRCLE = QT_TRANSLATE_NOOP("workshop", "Draw a ring round your letter, or write your answer.")
KEY = QT_TRANSLATE_NOOP("workshop", "Key: {title}")
KEY_NOTE = QT_TRANSLATE_NOOP("workshop", "For the facilitator only. It fits sheet {code}.")
NUMBER = QT_TRANSLATE_NOOP("workshop", "No.")
RIGHT = QT_TRANSLATE_NOOP("workshop", "Right")
QUESTION = QT_TRANSLATE_NOOP("workshop", "Question")
ATTENDANCE = QT_TRANSLATE_NOOP("workshop", "Attendance list")
SIGNATURE = QT_TRANSLATE_NOOP("workshop", "Signature")
FACILITATOR = QT_TRANSLATE_NOOP("workshop", "Facilitator: {name}")

EMPTY_LINES = 10  # of an attendance list, for those who are not on it
_WRITTEN = "." * 60


class Block(NamedTuple):
    """A part that stays whole on a page; a `is_head` one is repeated on each page after it."""

    html: str
    is_head: bool = False
    begins_page: bool = False


class Paper(NamedTuple):
    """A text on paper; the footer stands on each page."""

    title: str
    blocks: tuple[Block, ...]
    footer: str = ""


def question_sheet(sheet: QuizSheet, translate: Translate = str) -> Paper:
    """Give the questions with lettered options, without any place to write on."""
    title = translate(QUESTIONS).format(title=sheet.title)
    blocks = [Block(f"<h1>{escape(title)}</h1><p>{escape(translate(HOW_TO))}</p>")]
    blocks += [Block(_question(item, translate)) for item in sheet.items]
    return Paper(title, tuple(blocks), translate(SHEET).format(code=sheet.code))


def answer_sheet(
    sheet: QuizSheet, names: Sequence[str] = ("",), translate: Translate = str
) -> Paper:
    """Give one sheet of paper a person, with the name where it is known."""
    title = translate(ANSWERS).format(title=sheet.title)
    blocks: list[Block] = []
    for name in names or ("",):
        line = escape(name) if name else "." * 60
        head = (
            f"<h1>{escape(title)}</h1>"
            f"<p class='field'>{escape(translate(NAME))}: {line}"
            f" &nbsp;&nbsp; {escape(translate(DATE))}: {'.' * 24}</p>"
            f"<p>{escape(translate(CIRCLE))}</p>"
        )
        blocks.append(Block(head, begins_page=bool(blocks)))
        blocks += [Block(_answer_line(item)) for item in sheet.items]
    return Paper(title, tuple(blocks), translate(SHEET).format(code=sheet.code))


def answer_key(sheet: QuizSheet, translate: Translate = str) -> Paper:
    """Give the right letters, for the facilitator."""
    title = translate(KEY).format(title=sheet.title)
    note = translate(KEY_NOTE).format(code=sheet.code)
    heads = [translate(NUMBER), translate(RIGHT), translate(QUESTION)]
    blocks = [
        Block(f"<h1>{escape(title)}</h1><p>{escape(note)}</p>"),
        Block(_row(heads, _KEY, "th"), is_head=True),
    ]
    for item in sheet.items:
        cells = [str(item.number), right_letters(item), item.stem]
        blocks.append(Block(_row(cells, _KEY)))
    return Paper(title, tuple(blocks), translate(SHEET).format(code=sheet.code))


def attendance_list(
    details: Details, names: Iterable[str], translate: Translate = str, *, spare: int = EMPTY_LINES
) -> Paper:
    """Give everybody on the list with a line to sign on, and empty lines."""
    title = translate(ATTENDANCE)
    about = (
        details.title,
        details.date,
        details.place,
        translate(FACILITATOR).format(name=details.facilitator) if details.facilitator else "",
    )
    line = escape(" · ".join(part for part in about if part))
    heads = ["", translate(NAME), translate(SIGNATURE)]
    blocks = [
        Block(f"<h1>{escape(title)}</h1><p>{line}</p>"),
        Block(_row(heads, _LIST, "th"), is_head=True),
    ]
    listed = [*names, *[""] * spare]
    blocks += [
        Block(_row([str(at), name, ""], _LIST, height=_SIGN)) for at, name in enumerate(listed, 1)
    ]
    return Paper(title, tuple(blocks), details.title)


def table_paper(
    title: str,
    note: str,
    heads: Sequence[str],
    rows: Iterable[Sequence[str]],
    widths: Sequence[int],
) -> Paper:
    """Give any table on paper; `widths` are per cents."""
    blocks = [
        Block(f"<h1>{escape(title)}</h1><p>{escape(note)}</p>"),
        Block(_row(heads, widths, "th"), is_head=True),
    ]
    blocks += [Block(_row(row, widths)) for row in rows]
    return Paper(title, tuple(blocks), title)


_KEY = (8, 22, 70)
_LIST = (8, 46, 46)
_SIGN = 30  # pixels: room for a name written by hand


def _question(item: SheetItem, translate: Translate) -> str:
    stem = f"<b>{item.number}.</b> {_text(item.stem)}"
    if item.is_multiple:
        stem += f" <i>{escape(translate(CHOOSE_MANY))}</i>"
    parts = [f"<p class='stem'>{stem}</p>"]
    if item.is_written:
        parts.append(f"<p class='option'><i>{escape(translate(WRITE))}</i></p>")
    if item.lefts:
        parts.append(f"<p class='option'><i>{escape(translate(MATCH))}</i></p>")
        parts += [
            f"<p class='option'>{item.number}.{at} &nbsp; {_text(left)}</p>"
            for at, left in enumerate(item.lefts, 1)
        ]
    parts += [
        f"<p class='option'><b>{letter}</b> &nbsp; {_text(answer_words(text, translate))}</p>"
        for letter, text in zip(LETTERS, item.options, strict=False)
    ]
    return "".join(parts)


def _answer_line(item: SheetItem) -> str:
    """Give a row of letters to ring: of a matching question one row a line."""
    if item.is_written:
        return _row([f"{item.number}.", _WRITTEN], (12, 88), edge=0)
    letters = f"<span class='ring'>{('&nbsp;' * 9).join(item.letters)}</span>"
    if not item.lefts:
        return _row([f"{item.number}.", letters], (12, 88), edge=0, is_html=True)
    return "".join(
        _row([f"{item.number}.{at}", letters], (12, 88), edge=0, is_html=True)
        for at in range(1, len(item.lefts) + 1)
    )


def _row(
    cells: Sequence[str],
    widths: Sequence[int],
    tag: str = "td",
    *,
    height: int = 0,
    edge: int = 1,
    is_html: bool = False,
) -> str:
    style = " style='border-bottom: 1px solid #666666'" if edge else ""
    style += f" height='{height}'" if height else ""
    texts = (cell if is_html else _text(cell) for cell in cells)
    told = "".join(
        f"<{tag} width='{width}%'{style} align='left' valign='middle'>{text or '&nbsp;'}</{tag}>"
        for text, width in zip(texts, widths, strict=True)
    )
    return f"<table border='0' cellspacing='0' cellpadding='4' width='100%'><tr>{told}</tr></table>"


def _text(text: str) -> str:
    return "<br>".join(map(escape, text.splitlines()))
