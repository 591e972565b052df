"""Sentences are found as people speak them, in the languages of the course."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from course_app.ui.aloud.sentences import LONGEST, sentences


def said(text):
    return [text[start:end] for start, end in sentences(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("One. Two! Three? Four", ["One.", "Two!", "Three?", "Four"]),
        ("It pays, e.g. for Women. Then.", ["It pays, e.g. for Women.", "Then."]),
        ("Look at No. 4 of the list. Then.", ["Look at No. 4 of the list.", "Then."]),
        ("No. It is not so.", ["No.", "It is not so."]),
        ("See 4.3 and p. 12. It costs 5. 4 pay.", ["See 4.3 and p. 12.", "It costs 5.", "4 pay."]),
        ("They save, lend, etc. Then they go.", ["They save, lend, etc.", "Then they go."]),
        ("J. Smith wrote it. Yes.", ["J. Smith wrote it.", "Yes."]),
        ("4. Rules of the game. Two.", ["4. Rules of the game.", "Two."]),
        ("Yes… maybe. Well… It may.", ["Yes… maybe.", "Well…", "It may."]),
        ("“Go.” She went (soon.) Then.", ["“Go.”", "She went (soon.)", "Then."]),
        ("¿Qué es? ¡Es esto! Fin.", ["¿Qué es?", "¡Es esto!", "Fin."]),
        ("La Sra. López gana 3.5 %. Ud. Sabe.", ["La Sra. López gana 3.5 %.", "Ud. Sabe."]),
        ("EE. UU. es grande.", ["EE. UU. es grande."]),
        ("M. Diop est là. C’est vrai ! Oui.", ["M. Diop est là.", "C’est vrai !", "Oui."]),
        ("Vitu vingi, n.k. Kisha tunaenda.", ["Vitu vingi, n.k.", "Kisha tunaenda."]),
        ("A heading\nA line", ["A heading", "A line"]),
        ("  … ?! \n -- ", []),
        ("", []),
    ],
)
def test_sentences_end_where_people_pause(text, expected):
    """Short forms, numbers and initials end nothing."""
    assert said(text) == expected


def test_a_very_long_sentence_is_said_in_parts():
    """At its commas, so that the mark moves on."""
    text = "a long part of it, " * 60

    parts = said(text)

    assert len(parts) > 1
    assert all(len(part) <= LONGEST and part.endswith(",") for part in parts)


@given(st.text(alphabet='aB1.!?…,;: \n"“”()¿ñ', max_size=900))
def test_no_letter_is_lost_and_none_is_said_twice(text):
    """Whatever stands in a page."""
    found = sentences(text)

    assert all(0 <= start < end <= len(text) for start, end in found)
    assert all(before[1] <= after[0] for before, after in pairwise(found))
    letters = [letter for letter in text if letter.isalnum()]
    assert [c for start, end in found for c in text[start:end] if c.isalnum()] == letters
    assert all(end - start <= LONGEST for start, end in found)
