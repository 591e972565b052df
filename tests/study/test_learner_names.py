"""Names as people type them: cleaned, compared, found."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from course_app.study.learner_names import clean_name, fits, folded


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  Amina \t Yusuf\n", "Amina Yusuf"),
        ("Ko\x07fi\u202e", "Kofi"),
        ("   ", ""),
        ("\u200d\u200c", ""),
        ("🌻 Rosa", "🌻 Rosa"),
        ("محمد", "محمد"),
        ("Jose\u0301", "José"),
        ("x" * 500, "x" * 500),
    ],
)
def test_a_name_is_kept_without_what_cannot_be_seen(typed, kept):
    assert clean_name(typed) == kept


@given(st.text())
def test_cleaning_twice_changes_nothing(text):
    """What is shown is what was kept."""
    assert clean_name(clean_name(text)) == clean_name(text)


@pytest.mark.parametrize(
    ("typed", "found"),
    [("", True), ("lea", True), ("mar", True), ("o lea", True), ("ea", False), ("lea x", False)],
)
def test_words_are_found_by_their_beginnings(typed, found):
    assert fits(typed, "Léa-Marie O’Brien") is found


def test_capitals_and_accents_make_no_other_name():
    assert folded("JOSÉ") == folded("jose")
