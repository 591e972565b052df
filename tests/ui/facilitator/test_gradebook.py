"""The gradebook at the window: one glance, sorted and filtered by keys, down to the answers."""

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from course_app.ui.facilitator.gradebook_model import GradebookModel
from course_app.ui.widgets.option_bars import OptionBars
from tests.ui.facilitator.conftest import unlock
from tests.ui.facilitator.group_desk import (
    choose,
    go_to,
    names_shown,
    opened,
    row_texts,
    seeded,
    table,
)

EVERYBODY = 15  # fourteen, and the one at the door


@pytest.fixture
def book(open_desk, tmp_path):
    """The gradebook of fourteen people and one workshop."""
    seeded(tmp_path / "data")
    facilitator = opened(open_desk, tmp_path / "data")
    go_to(facilitator, "Gradebook")
    facilitator.bot.waitUntil(lambda: table(facilitator).model().rowCount() == EVERYBODY)
    return facilitator


def at(facilitator, row, column):
    view = table(facilitator)
    view.setFocus()
    view.setCurrentIndex(view.model().index(row, column))


def test_every_learner_has_a_row_with_signs_and_figures(book):
    """By name at first, with the lessons and the final test as columns."""
    names = names_shown(book)
    heads = [
        table(book).model().headerData(column, Qt.Orientation.Horizontal)
        for column in range(table(book).model().columnCount())
    ]

    assert heads == ["Learner", "4.0", "4.1", "4.2", "4.3", "4.4", "4.5", "Final test", "Last seen"]
    assert "Amina Diallo" in names
    cells = [cell for row in range(EVERYBODY) for cell in row_texts(book, row)[1:-1]]
    assert all(cell == "–" or cell.endswith("%") for cell in cells)
    assert {cell[0] for cell in cells} >= {"✓", "▲", "–"}


def test_each_cell_says_whose_it_is_and_what_its_colour_says(book):
    """A screen reader hears the name, the lesson, the figure and the class."""
    model = table(book).model()
    said = model.index(names_shown(book).index("Amina Diallo"), 4).data(
        Qt.ItemDataRole.AccessibleTextRole
    )

    assert said.startswith("Amina Diallo, 4.3 Self-help associations: ")
    assert said.endswith(("passed", "on the way", "needs help", "not taken yet"))


def test_s_sorts_by_the_column_and_turns_round(book):
    """Those who need help come first; who has no score comes last."""
    at(book, 0, 4)
    book.press(Qt.Key.Key_S)
    scores = [row_texts(book, row)[4] for row in range(EVERYBODY)]
    taken = [int(text.strip("✓▲ %")) for text in scores if text != "–"]

    assert taken == sorted(taken)
    assert scores[len(taken) :] == ["–"] * (EVERYBODY - len(taken))
    book.press(Qt.Key.Key_S)
    again = [row_texts(book, row)[4] for row in range(EVERYBODY)]
    assert [int(t.strip("✓▲ %")) for t in again if t != "–"] == taken[::-1]


def test_who_needs_help_shows_only_those(book):
    """One press; the figures above stay those of the group."""
    book.press_button("Who needs help")

    book.bot.waitUntil(lambda: 0 < len(names_shown(book)) < EVERYBODY)
    for row in range(len(names_shown(book))):
        assert any(text.startswith("▲") for text in row_texts(book, row))


def test_a_name_is_found_without_its_accents(book):
    """Typing is enough; the rows follow."""
    field = book.screen.findChild(QLineEdit)
    field.setFocus()
    book.type("jose")

    book.bot.waitUntil(lambda: names_shown(book) == ["José Núñez", "José Núñez 2"])
    field.clear()
    book.type("zzz")
    book.wait_for_words("No name here has “zzz” in it.")


def test_a_workshop_shows_its_people_and_its_lessons(book):
    """And the title says whose gradebook it is."""
    choose(book, "Workshop", "Market day")

    book.wait_for_words("Gradebook: Market day · 4 May 2026")
    assert len(names_shown(book)) == EVERYBODY - 1
    assert table(book).model().columnCount() == 4
    choose(book, "Workshop", "All workshops")
    book.bot.waitUntil(lambda: len(names_shown(book)) == EVERYBODY)
    choose(book, "Place", "Kitale")
    book.bot.waitUntil(lambda: len(names_shown(book)) == EVERYBODY - 1)


def test_a_time_counts_only_what_was_done_in_it(book):
    """Long ago shows as not taken."""
    choose(book, "Time of the attempts", "Last 7 days")

    book.bot.waitUntil(lambda: len(names_shown(book)) == EVERYBODY)


def test_enter_shows_the_answers_and_escape_comes_back(book):
    """Each question with a sign in words, and the right answer beside a wrong one."""
    row = next(row for row in range(EVERYBODY) if "▲" in row_texts(book, row)[4])
    name = names_shown(book)[row]
    at(book, row, 4)
    book.press(Qt.Key.Key_Return)

    book.wait_for_screen("AnswersScreen")
    book.wait_for_words("Why are some problems hard to solve for one firm alone?")
    words = book.words()
    assert name in words
    assert "of 14 right" in words
    assert "Right answer: " in words
    assert "Not right" in words
    book.press(Qt.Key.Key_Escape)
    book.wait_for_screen("GradebookScreen")


def test_the_next_learner_follows_without_going_back(book):
    """In the order of the gradebook."""
    at(book, 0, 4)
    book.press_button("See the answers")
    book.wait_for_screen("AnswersScreen")
    book.press_button("Next learner")

    book.wait_for_words(names_shown_of(book)[1])


def names_shown_of(facilitator):
    """The names of the gradebook while another screen is on top."""
    model = next(m for m in facilitator.shell.findChildren(GradebookModel))
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_a_column_leads_to_the_analysis_of_its_questions(book):
    """The filled button names the quiz of the column."""
    at(book, 0, 4)
    book.press_button("Questions of 4.3")

    book.wait_for_screen("AnalysisScreen")
    book.wait_for_words("Why are some problems hard to solve for one firm alone?")


def test_the_figures_follow_the_column(book):
    """How many finished it, the average, who needs help."""
    at(book, 0, 4)
    assert "finished 4.3" in book.words()
    at(book, 0, 0)
    assert "passed every quiz" in book.words()


def test_two_people_of_one_name_are_told_apart(open_desk, tmp_path):
    """Each has a mark that stays the same."""
    seeded(tmp_path / "data", 2, before=lambda data: data.learner("Amina Diallo"))
    facilitator = opened(open_desk, tmp_path / "data")
    go_to(facilitator, "Gradebook")
    facilitator.bot.waitUntil(lambda: table(facilitator).model().rowCount() == 4)

    same = [name for name in names_shown(facilitator) if name.startswith("Amina Diallo")]
    assert len(set(same)) == 2
    assert all(" · " in name for name in same)


def test_a_lesson_that_is_gone_keeps_its_column(open_desk, tmp_path):
    """An old workshop taught what the course no longer has."""

    def old(data):
        data.workshop("Old days", lessons=("4.3", "9.9"))

    seeded(tmp_path / "data", 3, workshop=False, before=old)
    facilitator = opened(open_desk, tmp_path / "data")
    go_to(facilitator, "Gradebook")
    facilitator.bot.waitUntil(lambda: table(facilitator).model().rowCount() == 4)
    choose(facilitator, "Workshop", "Old days")
    facilitator.wait_for_words("Gradebook: Old days")

    model = table(facilitator).model()
    assert model.headerData(2, Qt.Orientation.Horizontal) == "9.9"
    tip = model.headerData(2, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
    assert tip == "9.9 (no longer in the course)"


def test_an_answer_that_comes_in_shows_by_itself(book):
    """The table is read again once the answers have calmed down."""
    names = names_shown(book)
    book.add_people("Zawadi Otieno")

    book.bot.waitUntil(lambda: len(names_shown(book)) == len(names) + 1, timeout=5000)


def test_locking_lets_go_of_the_store(book):
    """Whoever comes next sees no row, and nothing reads a file that is closed."""
    model = table(book).model()
    book.press_button("Lock and leave")

    assert model.rowCount() == 0
    assert model.index(0, 0).data() is None


def test_everything_that_takes_the_keyboard_has_a_name(book):
    """For screen readers, on the gradebook and on the answers."""
    at(book, 0, 4)
    book.press(Qt.Key.Key_Return)
    book.wait_for_screen("AnswersScreen")
    stops = [
        w
        for w in book.shell.stack.findChildren(QWidget)
        if w.focusPolicy() & Qt.FocusPolicy.TabFocus and w.isVisible()
    ]

    assert [type(w).__name__ for w in stops if not _name(w)] == []


def _name(widget):
    return (
        widget.accessibleName()
        or getattr(widget, "text", str)()
        or "Scroll" in type(widget).__name__
        or type(widget).__name__ == "Column"
    )


class Rows:
    """Stands for the table of a store; remembers what it was asked for."""

    def __init__(self):
        self.asked = []

    def __len__(self):
        return 10_000

    def __getitem__(self, row):
        self.asked.append(row)


def test_ten_thousand_rows_are_read_a_page_at_a_time():
    """The model asks its table for a row when it is shown, and for no other."""
    rows = Rows()
    model = GradebookModel(lambda: 0)
    model.show_table((), rows)

    assert model.rowCount() == 10_000
    assert rows.asked == []
    model.index(5000, 0).data()
    assert rows.asked == [5000]


@pytest.mark.parametrize("size", [100, 125, 150, 200])
def test_heads_are_read_whole_in_a_language_of_long_words(open_desk, tmp_path, size):
    """In one line or in two, also of the column that the rows are sorted by."""
    seeded(tmp_path / "data", tests=True)
    person = opened(open_desk, tmp_path / "data").person
    person.desk.settings.put("language", "sw")
    person.desk.settings.put("text_size", size)
    book = unlock(person)
    person.window.resize(1366, 720)
    book.shell.page_chosen.emit("gradebook")
    book.bot.waitUntil(lambda: table(book) is not None and table(book).model().rowCount() > 0)
    at(book, 0, table(book).model().columnCount() - 1)
    book.press(Qt.Key.Key_S)
    head = table(book).horizontalHeader()
    room = 2 * head.fontMetrics().averageCharWidth()  # beside the words
    for column in range(head.count()):
        words = str(table(book).model().headerData(column, Qt.Orientation.Horizontal))
        longest = max(len_of(head, line) for line in best_lines(words))
        assert longest + room < head.sectionSize(column), words
    assert 2 * head.fontMetrics().height() < head.height()


def len_of(head, line):
    return head.fontMetrics().horizontalAdvance(line)


def best_lines(words):
    """The two lines in which a head is narrowest, by its letters."""
    parts = words.split()
    pairs = [(" ".join(parts[:n]), " ".join(parts[n:])) for n in range(1, len(parts))]
    return min(pairs, key=lambda pair: max(map(len, pair)), default=(words,))


@pytest.mark.parametrize("language", ["es", "fr"])
def test_per_cents_are_written_in_one_way_in_each_language(open_desk, tmp_path, language):
    """In cells, cards, analysis and settings as in sentences: "66 %", where no line ends."""
    seeded(tmp_path / "data", 16)
    person = opened(open_desk, tmp_path / "data").person
    person.desk.settings.put("language", language)
    side = unlock(person)
    side.shell.page_chosen.emit("gradebook")
    side.bot.waitUntil(lambda: table(side) is not None and table(side).model().rowCount() > 0)
    rows = range(table(side).model().rowCount())
    said = [text for row in rows for text in row_texts(side, row)]
    at(side, 0, 4)
    side.press(Qt.Key.Key_Return)
    side.wait_for_screen("AnswersScreen")
    side.wait_for_words("%")
    said += [side.words(), side.screen.findChild(QComboBox).itemText(0)]
    side.shell.page_chosen.emit("analysis")
    side.wait_for_screen("AnalysisScreen")
    side.wait_for_words("%")
    said.append(side.words())
    said += [bars.accessibleName() for bars in side.screen.findChildren(OptionBars)]
    person.desk.places.open("settings", "text_size")
    said.append(person.words())
    shares = re.findall(r".\d+\W?%", "\n".join(said))
    assert len(shares) > len(rows)
    assert [share for share in shares if "\N{NO-BREAK SPACE}%" not in share] == []
