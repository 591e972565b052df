"""What is said about a question, and what is kept back in a small group."""

from __future__ import annotations

from dataclasses import replace

import pytest

from course_app.workshop.item_analysis import (
    Item,
    ItemFigures,
    ItemOption,
    OptionFigures,
    QuizFigures,
    analyse,
)
from course_app.workshop.item_words import (
    Shown,
    consistency_words,
    discrimination_words,
    facility_words,
    is_near_the_line,
    shown,
    verdict,
    verdicts,
)
from tests.workshop.worked_example import worked_example


def codes(words):
    return [word.code for word in words]


def item(*, guess=None, options=(), **figures):
    return ItemFigures(item=Item(id="q", guess=guess), options=options, right=5, **figures)


def option(label, *, share, correlation, is_key=False):
    return OptionFigures(
        option=ItemOption(label=label, is_key=is_key),
        count=round(share * 40),
        share=share,
        mean_rest=None,
        correlation=correlation,
    )


def final_test(*, count=40, **figures):
    return QuizFigures(count=count, maximum=18, items=(), **figures)


def test_the_worked_example_flags_q4_and_explains_q5_and_option_d():
    """The one bad question is found, the easy one and the idle option are named."""
    said = verdicts(analyse(worked_example()))

    assert [v.needs_a_look for v in said] == [False, False, False, True, False, False]
    assert codes(said[3].flags) == ["turned-round"]
    assert "all-right" in codes(said[4].notes)
    assert "Nobody chose “D”." in map(str, said[0].notes)


@pytest.mark.parametrize(
    ("count", "level"),
    [(0, Shown.COUNTS), (9, Shown.COUNTS), (10, Shown.ROUGH), (29, Shown.ROUGH), (30, Shown.ALL)],
)
def test_what_is_shown_grows_with_the_group(count, level):
    """Nine people are not enough for a share."""
    assert shown(count) is level


def test_under_ten_people_a_question_is_never_blamed():
    """The facilitator reads why there are only counts."""
    said = verdict(item(discrimination=-80.0, efficiency=-90.0, facility=10.0), 9)

    assert not said.needs_a_look
    assert said.discrimination is None
    assert str(said.notes[0]) == "With 9 people only counts are shown; shares need 10 or more."


def test_figures_of_10_to_29_people_are_called_rough():
    """So that nobody throws a question away for one bad afternoon."""
    figures = item(discrimination=40.0, efficiency=60.0, facility=70.0)

    assert codes(verdict(figures, 29).notes) == ["rough"]
    assert codes(verdict(figures, 30).notes) == []


@pytest.mark.parametrize(
    ("figures", "flag"),
    [
        ({"discrimination": -1.0, "efficiency": -2.0}, "turned-round"),
        ({"discrimination": 8.0, "efficiency": 14.0}, "tells-little"),
        ({"guess": 1 / 3, "facility": 43.0}, "near-guessing"),
        ({"options": (option("B", share=0.05, correlation=0.1),)}, "misleading-option"),
    ],
)
def test_each_sign_of_a_faulty_question_is_flagged(figures, flag):
    """The words say which of the four it is."""
    assert codes(verdict(item(**figures), 40).flags) == [flag]


@pytest.mark.parametrize(
    ("facility", "words"),
    [
        (40.0, "40% is not much more than guessing earns (33%)."),
        (33.4, "33% is no more than guessing earns (33%)."),
        (26.7, "27% is no more than guessing earns (33%)."),
    ],
)
def test_less_than_guessing_earns_is_not_called_more(facility, words):
    """A facilitator who reads both numbers finds that the sentence is true."""
    (flag,) = verdict(item(guess=1 / 3, facility=facility), 40).flags
    assert flag.said(str).startswith(words)


@pytest.mark.parametrize(
    "figures",
    [
        {"discrimination": 0.0, "efficiency": 15.0},
        {"guess": 1 / 3, "facility": 43.4},
        {"options": (option("B", share=0.049, correlation=0.9),)},
        {"options": (option("A", share=0.5, correlation=0.9, is_key=True),)},
        {"options": (option("B", share=0.5, correlation=-0.2),)},
    ],
)
def test_a_question_just_on_the_good_side_is_left_alone(figures):
    """A warning that comes too often is not read."""
    assert verdict(item(**figures), 40).flags == ()


@pytest.mark.parametrize(
    ("index", "code"),
    [(50, "very-good"), (49.9, "adequate"), (29.9, "weak"), (0, "very-weak"), (-0.1, "invalid")],
)
def test_discrimination_is_named_on_moodles_scale(index, code):
    """Words that a facilitator may know from Moodle."""
    assert discrimination_words(index).code == code


@pytest.mark.parametrize(("facility", "code"), [(96, "easy"), (95, "as-planned"), (64.9, "hard")])
def test_facility_is_measured_against_a_quiz_for_mastery(facility, code):
    """Nearly all should be right, but not all."""
    assert facility_words(facility).code == code


def test_consistency_is_said_of_a_final_test_of_thirty_only():
    """A mastery quiz has a low α without any fault."""
    quiz = final_test(consistency=80.0)

    assert consistency_words(quiz, is_final_test=True).code == "satisfactory"
    assert consistency_words(quiz, is_final_test=False) is None
    assert consistency_words(replace(quiz, count=29), is_final_test=True) is None
    assert consistency_words(final_test(consistency=None), is_final_test=True) is None


@pytest.mark.parametrize(
    ("alpha", "code"), [(75, "between"), (64, "between"), (63.9, "unsatisfactory")]
)
def test_a_middling_consistency_is_said_as_such(alpha, code):
    """Moodle's own two marks."""
    assert consistency_words(final_test(consistency=alpha), is_final_test=True).code == code


def test_a_learner_within_one_standard_error_is_near_the_line():
    """76% with an error of 5 may be a pass on another day."""
    quiz = final_test(standard_error_percent=5.0)

    assert is_near_the_line(quiz, 75, 80)
    assert not is_near_the_line(quiz, 74, 80)
    assert not is_near_the_line(replace(quiz, count=12), 76, 80)


def test_a_question_that_nobody_got_right_is_said_to_tell_nothing():
    """It is no flag: the group may not have read the lesson yet."""
    nobody = replace(item(facility=0.0), right=0)

    assert codes(verdict(nobody, 40).notes) == ["all-wrong"]


def test_words_can_be_said_in_another_language():
    """The window hands the pattern to its translation before the fields go in."""
    word = verdict(item(), 9).notes[0]

    assert word.said(lambda _: "Con {count} personas") == "Con 9 personas"
