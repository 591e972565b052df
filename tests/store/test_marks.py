"""Notes and bookmarks are what the learner said last, on whichever laptop."""

import pytest

from tests.store.histories import AMINA, JOSEFA, draft


def noted(number, text, page="4.3/sewa", **more):
    return draft(number, "noted", "page", page, result={"text": text}, **more)


def bookmarked(number, value, page="4.3/sewa", **more):
    return draft(number, "bookmarked", "page", page, result={"bookmarked": value}, **more)


@pytest.fixture
def marks(opened, keep):
    """Keeps drafts one by one and gives (kind, page, text) of what a learner then has."""
    store = opened()

    def tell(*drafts, learner=AMINA):
        for each in drafts:
            keep(store, [each])
        return [(mark.kind, mark.page, mark.text) for mark in store.reader().marks(learner)]

    return tell


def test_a_page_has_the_note_that_was_written_last(marks):
    """Who corrects a note does not find the old one."""
    found = marks(noted(1, "Ask Rosa"), noted(2, "Ask Rosa about loans"))

    assert found == [("noted", "4.3/sewa", "Ask Rosa about loans")]


def test_an_empty_note_takes_it_back_and_a_later_one_brings_it_back(marks):
    """Remove and Undo are two more statements."""
    assert marks(noted(1, "Ask Rosa"), noted(2, "")) == []
    assert marks(noted(3, "Ask Rosa")) == [("noted", "4.3/sewa", "Ask Rosa")]


def test_a_bookmark_comes_and_goes_without_the_note(marks):
    """A page may have both."""
    found = marks(noted(1, "x"), bookmarked(2, value=True), bookmarked(3, value=True, page="4.1/a"))
    assert sorted(found) == [
        ("bookmarked", "4.1/a", "true"),
        ("bookmarked", "4.3/sewa", "true"),
        ("noted", "4.3/sewa", "x"),
    ]

    assert marks(bookmarked(4, value=False)) == [
        ("noted", "4.3/sewa", "x"),
        ("bookmarked", "4.1/a", "true"),
    ]


def test_a_note_that_was_voided_gives_way_to_the_one_before(marks):
    """A facilitator who takes back what was written under the wrong name leaves the rest."""
    found = marks(noted(1, "mine"), noted(2, "theirs"), draft(3, "voided", "statement", "s2"))

    assert found == [("noted", "4.3/sewa", "mine")]


def test_notes_of_others_are_not_read(marks):
    """A shared laptop keeps what people write apart, and joins it when their records are."""
    assert marks(noted(1, "Amina's"), noted(2, "Josefa's", learner=JOSEFA, page="4.1/a")) == [
        ("noted", "4.3/sewa", "Amina's")
    ]

    joined = marks(draft(3, "merged", "learner", JOSEFA, learner=AMINA))

    assert ("noted", "4.1/a", "Josefa's") in joined


@pytest.mark.parametrize("text", [None, 5, ["x"], {"a": 1}])
def test_what_is_no_text_is_no_note(marks, text):
    """Another program's mistake is not shown to a learner."""
    assert marks(draft(1, "noted", "page", "4.3/sewa", result={"text": text})) == []
