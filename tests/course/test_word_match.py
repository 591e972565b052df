"""The marks on a page stand where the search found its words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from course_app.course.word_match import MOST_WORDS, fold, has_all, spans, words_of


def marked(text, query):
    return [text[start:end] for start, end in spans(text, query)]


@pytest.mark.parametrize(
    ("text", "query", "found"),
    [
        ("Associations help an association.", "assoc", ["Associations", "association"]),
        ("The car and the scar", "car", ["car"]),
        ("Self-help, self help", "self-help", ["Self-help", "self help"]),
        ("Educação e ação", "acao", ["ação"]),
        ("São Paulo", "SAO", ["São"]),
        ("हिन्दी में", "हिन", ["हिन्दी"]),
        ("我们在中国工作", "中国", ["中国"]),
        ("งานที่ดี", "ดี", ["ดี"]),
        ("한국어 수업", "한국", ["한국어"]),
        ("Straße", "straß", ["Straße"]),
        ("loans, savings, loans", "loan sav", ["loans", "savings", "loans"]),
        ("anything", "   ", []),
        ("anything", '"*(', []),
    ],
)
def test_words_are_marked(text, query, found):
    """As a person expects who knows the language of the text."""
    assert marked(text, query) == found


@given(st.text(max_size=60), st.text(max_size=20))
def test_marks_stand_in_the_text_and_do_not_overlap(text, query):
    """Whatever is typed."""
    found = spans(text, query)

    places = [place for span in found for place in span]
    assert places == sorted(places)
    assert all(0 <= start < end <= len(text) for start, end in found)


@given(st.text(max_size=60))
def test_every_letter_knows_where_it_stood(text):
    """Also where one letter becomes two."""
    folded, places = fold(text)

    assert len(places) == len(folded) + 1
    assert places == sorted(places)


def test_a_text_that_was_pasted_by_mistake_is_no_burden():
    """Only its beginning is looked for."""
    assert len(words_of("word " * 10_000)) <= MOST_WORDS


def test_every_word_must_be_there():
    """Two words narrow a list, none leaves it as it is."""
    assert has_all("Ask Rosa about loans", "rosa loan")
    assert not has_all("Ask Rosa about loans", "rosa saving")
    assert has_all("anything", "  ")
