"""A page of a lesson as a voice says it: headings, sentences, lists, rows of tables, pictures."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QUrl
from PySide6.QtGui import QTextBlock, QTextCursor, QTextListFormat, QTextTable
from PySide6.QtWidgets import QWidget

from course_app.ui.aloud.parts import Part, parts_of
from course_app.ui.aloud.sentences import sentences
from course_app.ui.questions.pane import Said
from course_app.ui.widgets.page_view import PageView
from course_app.ui.widgets.quick_check import QuickCheck
from course_app.ui.widgets.text_block import Span, TextBlock

_PICTURE = "\ufffc"
_NUMBERED = {
    QTextListFormat.Style.ListDecimal,
    QTextListFormat.Style.ListLowerAlpha,
    QTextListFormat.Style.ListUpperAlpha,
}


def page_parts(page: PageView, language: str, ours: str) -> Iterator[Part]:
    """Give a page from its title to its end; `ours` is the language of the interface."""
    title, notice = page.heads
    yield from parts_of([Said(title.text(), title)], language, ours)
    if not notice.isHidden():
        yield from parts_of([Said(notice.text(), notice, is_ours=True)], language, ours)
    for block in page.blocks:
        yield from _block_parts(block, language, ours)


def _block_parts(block: QWidget, language: str, ours: str) -> Iterator[Part]:
    if isinstance(block, QuickCheck):
        yield from parts_of(block.said(), block.language, ours)
    elif isinstance(block, TextBlock):
        for text, spans in text_parts(block):
            yield Part(text, block, spans, language)


def text_parts(text: TextBlock) -> Iterator[tuple[str, list[Span]]]:
    """Give what a text says, and where each piece of it stands."""
    said: set[int] = set()  # paragraphs that were said with the row of their table
    paragraph = text.document().begin()
    while paragraph.isValid():
        if paragraph.blockNumber() not in said:
            row = _row(paragraph)
            if len(row) > 1:
                said |= {each.blockNumber() for each in row}
                yield _joined(row)
            else:
                yield from _paragraph_parts(text, paragraph)
        paragraph = paragraph.next()


def _row(paragraph: QTextBlock) -> list[QTextBlock]:
    """Give the paragraphs of a table's row where more than one cell has words.

    A box with a bar beside it is a table, too, of one cell with words: it is read as text.
    """
    cursor = QTextCursor(paragraph)
    table = cursor.currentTable()
    if not isinstance(table, QTextTable):
        return []
    line = table.cellAt(cursor).row()
    cells: list[list[QTextBlock]] = []
    for column in range(table.columns()):
        cell = table.cellAt(line, column)
        if cell.column() == column and cell.row() == line:  # not one that spans over this place
            cells.append(_cell_paragraphs(cell.firstCursorPosition(), cell.lastCursorPosition()))
    filled = [cell for cell in cells if cell]
    return [each for cell in filled for each in cell] if len(filled) > 1 else []


def _cell_paragraphs(first: QTextCursor, last: QTextCursor) -> list[QTextBlock]:
    found = []
    paragraph = first.block()
    while paragraph.isValid() and paragraph.position() <= last.position():
        if paragraph.text().strip():
            found.append(paragraph)
        paragraph = paragraph.next()
    return found


def _joined(row: list[QTextBlock]) -> tuple[str, list[Span]]:
    words = [paragraph.text().replace("\u2028", " ").strip() for paragraph in row]
    spans = [(e.position(), e.position() + e.length() - 1) for e in row]
    return ". ".join(each.rstrip(".") for each in words), spans


def _paragraph_parts(text: TextBlock, paragraph: QTextBlock) -> Iterator[tuple[str, list[Span]]]:
    words = paragraph.text().replace("\u2028", "\n")
    start = paragraph.position()
    yield from _pictures(text, paragraph)
    number = _number(paragraph)
    for first, last in sentences(words.replace(_PICTURE, " ")):
        yield number + words[first:last], [(start + first, start + last)]
        number = ""


def _pictures(text: TextBlock, paragraph: QTextBlock) -> Iterator[tuple[str, list[Span]]]:
    """Give the words of the pictures in a paragraph."""
    if _PICTURE not in paragraph.text():
        return
    cursor = QTextCursor(paragraph)
    for at, letter in enumerate(paragraph.text(), paragraph.position()):
        if letter == _PICTURE:
            cursor.setPosition(at + 1)
            image = cursor.charFormat().toImageFormat()
            if alt := text.alt_of(QUrl(image.name()).toString()):
                yield alt, [(at, at + 1)]


def _number(paragraph: QTextBlock) -> str:
    """Give "2. " for the second entry of a list with numbers."""
    within = paragraph.textList()
    if within is None or within.format().style() not in _NUMBERED:
        return ""
    return f"{within.itemText(paragraph)} "
