"""What bars, lines and lists do where room is short."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget

from course_app import app_paths
from course_app.ui.facilitator.rows import ListRow, RowList
from course_app.ui.theme import Look
from course_app.ui.widgets.bars import ActionBar
from course_app.ui.widgets.buttons import ActionButton
from course_app.ui.widgets.search_line import SearchLine


@pytest.fixture
def look(qapp):
    """The look as it is at first."""
    made = Look(app_paths.resources(), app_paths.font_folders())
    made.show("light", 100)
    return made


def test_the_last_button_keeps_its_words_longest(qtbot, look):
    """It goes on; those before it give up their words one after another."""
    window = QWidget()
    qtbot.addWidget(window)
    bar = ActionBar(look, window)
    back, guest, new = (ActionButton(look, icon) for icon in ("arrow-left", "play", "add"))
    for button, words in ((back, "Back"), (guest, "Start as a guest"), (new, "I am new")):
        button.setText(words)
    bar.add_start(back)
    bar.add_end(guest, new)
    window.show()
    seen = []
    for width in range(700, 200, -1):
        bar.resize(width, 70)
        bar.fit()
        now = tuple(button.text().strip() for button in (back, guest, new))
        if not seen or seen[-1] != now:
            seen.append(now)
    assert seen[:3] == [
        ("Back", "Start as a guest", "I am new"),
        ("", "Start as a guest", "I am new"),
        ("", "", "I am new"),
    ]


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_the_cross_empties_the_line_as_if_by_hand(qtbot, look, direction):
    """It is there only while there is something to empty, and large enough for a finger."""
    line = SearchLine(look)
    qtbot.addWidget(line)
    line.setLayoutDirection(direction)
    line.resize(300, 44)
    line.show()
    cross = line.findChild(QAbstractButton)
    assert not cross.isVisible()
    QTest.keyClicks(line, "am")
    assert cross.isVisible()
    assert min(cross.width(), cross.height()) >= 44
    assert (cross.x() == 0) == (direction == Qt.LayoutDirection.RightToLeft)
    with qtbot.waitSignal(line.textEdited) as edited:
        QTest.mouseClick(cross, Qt.MouseButton.LeftButton)
    assert edited.args == [""]
    assert not line.text()
    assert not cross.isVisible()


def test_a_list_asks_for_no_more_room_than_its_rows_need(qtbot, look):
    """Then a page with three lines does not scroll."""
    rows = RowList(look)
    qtbot.addWidget(rows)
    rows.resize(300, 300)
    rows.set_least(140)
    assert rows.sizeHint().height() == rows.minimumSizeHint().height() == 0
    rows.show_rows([ListRow("a", "Amina")])
    one = rows.minimumSizeHint().height()
    assert 0 < one < 140
    rows.show_rows([ListRow(str(at), "Amina") for at in range(30)])
    assert rows.minimumSizeHint().height() == 140
