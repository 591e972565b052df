"""Question analysis at the window: honest about small groups, and in words."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QScrollArea, QWidget

from course_app import app_paths
from course_app.course.loader import load_course
from course_app.ui.widgets.option_bars import OptionBar, OptionBars
from course_app.ui.words import decimal_words
from course_app.workshop.sheet import LETTERS, sheet_of
from tests.ui.facilitator.group_desk import choose, go_to, opened, seeded

FIRST = "Why are some problems hard to solve for one firm alone?"


def looked_at(open_desk, folder, people, **more):
    seeded(folder, people, **more)
    facilitator = opened(open_desk, folder)
    go_to(facilitator, "Question analysis")
    facilitator.wait_for_screen("AnalysisScreen")
    choose(facilitator, "Quiz", "4.3")
    return facilitator


def test_page_keys_scroll_and_leave_the_quiz_as_it_is(open_desk, tmp_path):
    """The keyboard is at the list of quizzes when the page opens."""
    facilitator = looked_at(open_desk, tmp_path / "data", 16)
    facilitator.wait_for_words(f"1. {FIRST}")
    quizzes = next(b for b in facilitator.screen.findChildren(QComboBox) if b.hasFocus())
    chosen = quizzes.currentText()
    bar = facilitator.screen.findChild(QScrollArea).verticalScrollBar()
    facilitator.bot.waitUntil(lambda: bar.maximum() > 0)
    facilitator.press(Qt.Key.Key_PageDown)
    assert quizzes.currentText() == chosen
    assert bar.value() > 0
    facilitator.press(Qt.Key.Key_PageUp)
    assert quizzes.currentText() == chosen
    assert bar.value() == 0


def bars(facilitator):
    return [b for b in facilitator.screen.findChildren(OptionBars) if b.isVisible()]


def test_under_ten_people_only_counts_are_shown(open_desk, tmp_path):
    """Nobody reads a share out of four people."""
    facilitator = looked_at(open_desk, tmp_path / "data", 5)

    facilitator.wait_for_words("A small group: counts only.")
    facilitator.wait_for_words(f"1. {FIRST}")  # the questions follow the group's figures
    words = facilitator.words()
    assert f"1. {FIRST}" in words
    assert "of 4 right" in words
    assert "%" not in words.replace("Per cents", "")
    assert all("%" not in each.accessibleName() for each in bars(facilitator))


def test_from_ten_people_on_figures_come_with_their_range_and_are_called_rough(open_desk, tmp_path):
    """The range says where the figure of a larger group would lie."""
    facilitator = looked_at(open_desk, tmp_path / "data", 16)

    facilitator.wait_for_words("These rest on")
    facilitator.wait_for_words("in a larger group between")
    words = facilitator.words()
    assert "in a larger group between" in words
    assert ", rough)" in words
    assert any("%" in each.accessibleName() for each in bars(facilitator))


def test_from_thirty_people_on_nothing_is_called_rough(open_desk, tmp_path):
    """All figures are shown."""
    facilitator = looked_at(open_desk, tmp_path / "data", 36)

    facilitator.wait_for_words("tells who knows more:")
    assert ", rough)" not in facilitator.words()
    assert "so they are rough" not in facilitator.words()


def test_answers_have_the_letters_of_the_quiz_on_paper(open_desk, tmp_path):
    """A facilitator holds the sheet beside the window."""
    facilitator = looked_at(open_desk, tmp_path / "data", 16)
    facilitator.wait_for_words("The letters of answers are those of the quiz on paper.")
    facilitator.wait_for_words("in a larger group between")

    shown = [each.accessibleName() for each in bars(facilitator)]

    sheet = sheet_of(load_course(app_paths.shipped_course()).lesson("4.3").quiz, "")
    printed = [item for item in sheet.items if len(item.options) > 2 and not item.lefts]
    assert any(item.positions != tuple(sorted(item.positions)) for item in printed)
    for item in printed:
        (said,) = [words for words in shown if all(text in words for text in item.options)]
        pairs = zip(LETTERS, item.options, strict=False)
        found = [said.find(f"{letter} {text}") for letter, text in pairs]
        assert found == sorted(found)
        assert found[0] == 0


def test_only_the_questions_to_look_at_can_be_shown(open_desk, tmp_path):
    """A press hides the others, and another shows them again."""
    facilitator = looked_at(open_desk, tmp_path / "data", 16)
    facilitator.wait_for_words("Only questions to look at: ")
    everything = len(bars(facilitator))

    facilitator.press_button("Only questions to look at")
    assert 0 < len(bars(facilitator)) < everything
    facilitator.press_button("Only questions to look at")
    assert len(bars(facilitator)) == everything


def test_an_empty_quiz_says_what_will_stand_there(open_desk, tmp_path):
    """And nothing else."""
    facilitator = looked_at(open_desk, tmp_path / "data", 0)

    facilitator.wait_for_words("Figures will stand here once somebody here has finished this quiz.")
    assert bars(facilitator) == []


def test_gain_stands_beside_the_final_test(open_desk, tmp_path):
    """On the people who took both tests."""
    facilitator = looked_at(open_desk, tmp_path / "data", 6, tests=True)
    choose(facilitator, "Quiz", "Final test")

    facilitator.wait_for_words("6 people took both tests")


def test_one_workshop_is_counted_alone(open_desk, tmp_path):
    """The choice holds for the other pages too."""

    def strangers(data):
        for _at in range(3):
            data.sit(data.learner("Stranger"), "4.3/quiz", 1.0)
        del data.people[-3:]

    facilitator = looked_at(open_desk, tmp_path / "data", 7, before=strangers)
    facilitator.wait_for_words("People: 9")
    choose(facilitator, "Workshop", "Market day")
    facilitator.wait_for_words("People: 6")

    go_to(facilitator, "Gradebook")
    facilitator.wait_for_words("Gradebook: Market day")


def test_drawn_questions_give_counts_alone(open_desk, tmp_path):
    """People of one course version who were asked different questions."""

    def drawn(data):
        for at in range(12):
            data.sit(data.learner(f"D{at}"), "4.3/quiz", 0.7, only=8 + at % 2)

    facilitator = looked_at(open_desk, tmp_path / "data", 0, before=drawn)

    facilitator.wait_for_words(
        "People were asked different questions, so only counts can be shown."
    )
    assert f"{FIRST}  ·  " in facilitator.words()
    assert bars(facilitator) == []


def test_escape_goes_back_to_the_gradebook(open_desk, tmp_path):
    facilitator = looked_at(open_desk, tmp_path / "data", 2)
    facilitator.press(Qt.Key.Key_Escape)

    facilitator.wait_for_screen("GradebookScreen")


def test_save_or_print_leads_to_the_report_of_this_quiz(open_desk, tmp_path):
    facilitator = looked_at(open_desk, tmp_path / "data", 12)
    facilitator.wait_for_words("These rest on")
    facilitator.bot.waitUntil(lambda: facilitator.person.button("Save or print").isEnabled())
    facilitator.press_button("Save or print")

    facilitator.wait_for_screen("PaperScreen")
    facilitator.wait_for_words("Pages: ")


def test_everything_that_takes_the_keyboard_has_a_name(open_desk, tmp_path):
    facilitator = looked_at(open_desk, tmp_path / "data", 12)
    facilitator.wait_for_words("These rest on")
    stops = [
        w
        for w in facilitator.screen.findChildren(QWidget)
        if w.focusPolicy() & Qt.FocusPolicy.TabFocus and w.isVisible()
    ]
    nameless = [w for w in stops if not (w.accessibleName() or getattr(w, "text", str)())]

    assert {type(w).__name__ for w in nameless} <= {"Column"}


@pytest.fixture
def painted(qtbot, person):
    bars = OptionBars(person.desk.look)
    qtbot.addWidget(bars)
    bars.resize(500, 200)
    return bars


def test_bars_say_in_words_what_they_show(painted):
    """Right and misleading are words, not colours."""
    painted.show_options(
        [
            OptionBar("A", "A trade union", 7, 0.7, is_key=True),
            OptionBar("B", "A bank", 3, 0.3, is_misleading=True),
        ],
        10,
    )

    assert painted.accessibleName() == (
        "A A trade union (right answer): 7 · 70%. B A bank (misleads those who know): 3 · 30%"
    )


def test_a_long_answer_takes_more_lines(painted):
    """Nothing is cut off."""
    painted.show_options([OptionBar("A", "short", 1, None)], 2)
    low = painted.heightForWidth(400)
    painted.show_options([OptionBar("A", "many words " * 20, 1, None)], 2)

    assert painted.heightForWidth(400) > 2 * low
    assert painted.heightForWidth(800) < painted.heightForWidth(400)


@pytest.mark.parametrize(("language", "words"), [("en", "11.2"), ("fr", "11,2"), ("es", "11")])
def test_the_middle_score_has_one_decimal_as_the_language_writes_it(person, language, words):
    """A third of a mark is not told in four decimals."""
    person.desk.settings.put("language", language)
    assert decimal_words(11 if words == "11" else 11.1667) == words
