"""Forty people at the door are found by two letters each."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from course_app.workshop.name_list import NameEntry
from course_app.workshop.roster import DoorList, Person, folded, matched

NAMES = (
    "Amina Diallo",
    "Jo Mwale",
    "José Núñez",
    "Maria João Sá",
    "Mwamba O'Brien",
    "Øystein Łuk",
    "Nguyễn Thị-Mai",
    "李小龙",
)


def people(*names):
    return [Person(id=f"id-{at}", name=name) for at, name in enumerate(names)]


def found(typed, *names, most=8):
    return [person.name for person in DoorList(people(*(names or NAMES))).find(typed, most)]


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("am", "Amina Diallo"),
        ("JO", "Jo Mwale"),
        ("nun", "José Núñez"),
        ("núñ", "José Núñez"),
        ("br", "Mwamba O'Brien"),
        ("o'b", "Mwamba O'Brien"),
        ("ob", "Mwamba O'Brien"),
        ("oy", "Øystein Łuk"),
        ("luk", "Øystein Łuk"),
        ("mai", "Nguyễn Thị-Mai"),
        ("李", "李小龙"),
        ("sa ma", "Maria João Sá"),
    ],
)
def test_two_letters_find_a_person(typed, first):
    """Of any part of the name, with or without accents."""
    assert found(typed)[0] == first


def test_first_names_come_before_second_names():
    """Enter takes the first of the list, so it must be the likeliest."""
    assert found("mw") == ["Mwamba O'Brien", "Jo Mwale"]


def test_nothing_typed_finds_nobody():
    """Enter on an empty field marks no one as present."""
    assert found("") == []
    assert found(" -' ") == []


def test_each_word_typed_needs_a_word_of_its_own():
    """Who types one word twice means two people of that name."""
    assert found("jo jo") == []
    assert found("jo m") == ["Jo Mwale", "Maria João Sá"]


def test_the_list_is_no_longer_than_the_screen():
    """Eight names under the field, not forty."""
    assert len(found("p", *(f"P {i}" for i in range(40)))) == 8


def test_two_people_of_one_name_are_both_found():
    """The facilitator sees both and asks."""
    assert found("am", "Amina Diallo", "Amina Diallo") == ["Amina Diallo"] * 2


def test_a_list_finds_those_who_are_known_already():
    """Nobody becomes two learners because a list has no accents."""
    entries = [NameEntry(name=name, line=1) for name in ("JOSE NUNEZ", "Amina Diallo", "New")]

    jose, amina, new = matched(entries, people("José Núñez", "Amina Diallo", "Amina Diallo"))

    assert [person.id for person in jose.known] == ["id-0"]
    assert len(amina.known) == 2
    assert new.known == ()


@given(name=st.text(min_size=1, max_size=30))
def test_whoever_types_a_whole_name_finds_it(name):
    """In any alphabet."""
    word = folded(name).strip()

    hits = DoorList(people(name)).find(name)

    assert len(hits) == 1 or not any(map(str.isalnum, word))


def test_two_people_of_one_name_are_told_apart():
    """Accents and capitals tell nobody apart at the door."""
    listed = people("José Núñez", "JOSE NUNEZ", "Amina Diallo")
    door = DoorList(listed)

    assert [door.is_shared(person.id) for person in listed] == [True, True, False]
    assert door.has("amina diallo")
    assert not door.has("Amina")
    assert sorted((p.id for p in listed), key=door.place) == ["id-2", "id-0", "id-1"]
