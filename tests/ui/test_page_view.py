"""A page's texts take the room that there is, and lose nothing."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from course_app import app_paths
from course_app.ui.theme import Look
from course_app.ui.widgets.text_block import TextBlock

WORDS = "Internationalisation"
CELLS = f"<td>{WORDS}</td>" * 6
WIDE = f'<table class="data" width="100%"><tr>{CELLS}</tr></table>'


class Page(QWidget):
    """Takes the keys that a text leaves."""

    def __init__(self):
        super().__init__()
        self.left = []

    def keyPressEvent(self, event):
        self.left.append(event.key())


@pytest.fixture
def block(qtbot, tmp_path):
    """A text 400 pixels wide, on a page."""
    look = Look(app_paths.resources(), app_paths.font_folders())
    look.show("light", 200)
    page = Page()
    qtbot.addWidget(page)
    text = TextBlock(look, tmp_path, page)
    text.look = look
    text.resize(400, 100)
    with qtbot.waitExposed(page):
        page.show()
    yield text
    look.show("light", 100)


def test_a_table_that_cannot_be_narrower_scrolls_inside(qtbot, block):
    """By the arrows, until its end; then they turn pages again."""
    block.show_html(WIDE)
    bar = block.horizontalScrollBar()
    assert bar.isVisible()

    for _key in range(60):
        qtbot.keyClick(block, Qt.Key.Key_Right)

    assert bar.value() == bar.maximum() > 0
    assert Qt.Key.Key_Right in block.parentWidget().left


def test_a_table_that_fits_when_wrapped_has_no_bar(qtbot, block):
    """Words go on the next line first."""
    block.show_html(
        '<table class="data" width="100%"><tr><td>one two three</td><td>four</td></tr></table>'
    )

    qtbot.keyClick(block, Qt.Key.Key_Right)

    assert not block.horizontalScrollBar().isVisible()
    assert block.parentWidget().left == [Qt.Key.Key_Right]


def test_a_text_is_as_tall_as_it_needs(block):
    """Nothing is cut, and it never scrolls by itself."""
    block.show_html("<p>word </p>" * 30)

    assert block.height() >= block.document().size().height()
    assert block.verticalScrollBar().maximum() == 0


def test_nothing_outside_the_folder_is_ever_shown(block, tmp_path):
    """Whatever a course names as its picture."""
    (tmp_path.parent / "outside.svg").write_text("<svg xmlns='http://www.w3.org/2000/svg'/>")

    for address in ("../outside.svg", "/etc/hostname", "file:///etc/hostname", "missing.png", ""):
        assert block.picture(address, 100) is None
