"""Which words of a page are counted, and how it is cut into paragraphs and sentences."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from course_app.course.prose import count_tables, count_words, paragraphs, sentences


def test_headings_tables_pictures_and_checks_are_not_read_as_text():
    """Only running text counts towards the reading time."""
    page = (
        "### A heading\n\nOne two **three**.\n\n| four | five |\n|---|---|\n| six | seven |\n\n"
        '![eight nine](media/ten.svg)\n\n[check: eleven]\n\n!!! think "Twelve"\n    Thirteen.'
    )

    assert [p.text for p in paragraphs(page)] == ["One two **three**.", "Thirteen."]
    assert count_words(page) == 4


def test_each_point_of_a_list_is_a_paragraph_with_its_line():
    """A warning about a long point names the line of this point."""
    page = "\nIntro:\n\n- one\n  goes on\n- two\n1. three"

    found = [(p.text, p.line, p.is_item) for p in paragraphs(page)]

    assert found == [
        ("Intro:", 1, False),
        ("one goes on", 3, True),
        ("two", 5, True),
        ("three", 6, True),
    ]


def test_names_with_an_apostrophe_or_hyphen_are_one_word():
    """As learning-design 3.1 counts them; figures are not words."""
    assert count_words("Women's self-help and SAMA-SAMA’s 30,000 members") == 5


def test_the_address_of_a_link_is_not_read():
    """A learner reads the text of a link only."""
    assert count_words("See [this page](https://example.org/a-long/address).") == 3


def test_a_sentence_ends_at_a_mark_before_a_space():
    """Decimal numbers and quotation marks do not mislead."""
    text = "About 1.9 million. “Is it so?” **Yes!** And more"

    assert sentences(text) == ["About 1.9 million.", "“Is it so?", "**Yes!", "And more"]


def test_a_table_is_counted_by_its_rule():
    """A line of hyphens alone is no table."""
    assert count_tables("| a | b |\n|---|:-:|\n| 1 | 2 |\n\n---\n\na|b\n-|-\n1|2") == 2


@given(st.text(st.sampled_from("ab .!?|-#>*_`[](){}:\n1\t’'")))
def test_any_text_is_cut_without_a_word_lost_or_made(text):
    """Words come from lines of the page, in its order."""
    lines = text.split("\n")

    for paragraph in paragraphs(text):
        assert paragraph.text == "" or lines[paragraph.line].strip()
