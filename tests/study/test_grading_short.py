"""A typed word counts in all the ways that people write it, and a slip is shown, not punished."""

import random
import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from course_app.course.gift import read_gift
from course_app.study.grading import grade
from course_app.study.grading.spelling import LONGEST, edits, matches, normalised


def marked(answers, text):
    (question,) = read_gift(f"Who? {{{answers}}}").questions
    return grade(question, {"text": text})


@pytest.mark.parametrize(
    ("answers", "text"),
    [
        ("=SEWA", "  sewa. "),
        ("=São Paulo", "SAO  PAULO"),
        ("=Sao Paulo", "São Paulo"),
        ("=Straße", "STRASSE"),
        ("=Women's Association", "women’s association"),
        ("=İstanbul", "istanbul"),
        ("=SEWA =Self-Employed Women's Association", "self–employed women's association"),
        ("=*association*", "the Association of India"),
        ("=S*A", "sewa"),
        ("=2\\*3", "2*3"),
        ("=ハンドブック", "ハンドブック"),
    ],
)
def test_case_accents_spaces_and_a_full_stop_make_no_difference(answers, text):
    graded = marked(answers, text)

    assert (graded.score, graded.spelling) == (1, "")


@pytest.mark.parametrize(
    ("right", "text", "score"),
    [
        ("SEWA", "SEWB", 0),  # four letters: none
        ("India", "Inda", 1),  # five to eight: one
        ("India", "Idnia", 1),
        ("India", "Indiaa", 1),
        ("India", "Idna", 0),
        ("Colombia", "Columbia", 1),
        ("Colombia", "Kolumbia", 0),
        ("artisan firms", "artizan firm", 1),  # nine and more: two
        ("artisan firms", "rtisna firsm", 0),
        ("Agenda 2030", "Agenda 2031", 0),  # another figure is another thing
        ("Agenda 2030", "Agneda 2030", 1),
    ],
)
def test_as_many_slips_are_forgiven_as_the_word_is_long(right, text, score):
    graded = marked(f"={right}#Yes. =%0%*#No.", text)

    assert (graded.score, graded.spelling) == (score, right if score else "")
    assert graded.message.text == ("Yes." if score else "No.")


def test_a_wrong_answer_that_looks_like_the_right_one_is_wrong():
    """What the author listed comes before what is only near."""
    graded = marked("=employers#Yes. =%0%employees#No.", "employees")

    assert (graded.score, graded.message.text) == (0, "No.")


def test_a_slip_counts_for_the_nearest_answer():
    answers = "=employers =%0%employees#No."

    wrong = marked(answers, "employeess")
    assert (wrong.message.text, wrong.spelling) == ("No.", "")
    assert marked(answers, "employerss").spelling == "employers"


def test_a_star_and_a_slip_do_not_go_together():
    """What may stand for anything would else be dropped as a slip."""
    assert marked("=associate*", "asociate").score == 0


def test_pieces_round_a_star_do_not_overlap():
    assert not matches("*ab*ba", "aba")
    assert matches("*ab*ba", "abba")


def test_letters_that_are_put_together_stay_together():
    assert normalised("한국어") == "한국어"


def test_a_half_right_answer_earns_half():
    assert marked("=Frog =%50%Cat", "cat").score == 0.5


@pytest.mark.parametrize("text", ["", "  ", ".", None, 7, ["SEWA"]])
def test_no_answer_is_never_right(text):
    """Not even where any answer would be."""
    assert marked("=*", text).score == 0


def test_the_right_answer_for_the_list_has_no_star():
    assert marked("=*SEWA* =SEWA =%50%India", "x").right_answer == "SEWA"


def test_a_long_answer_takes_no_longer_than_reading_it():
    """A cat on the keyboard or a hostile file: stars are no regular expression."""
    pattern = "*".join("a" * 2000)

    assert not matches(pattern + "b", "a" * LONGEST)
    assert marked("=" + "a" * LONGEST, "a" * (LONGEST - 1) + "b").score == 1
    assert len(normalised("é" * 3 * LONGEST)) == LONGEST


LETTERS = st.text("ab", max_size=6)


def distance(one, other):
    """Count edits in the plain way, over the whole table."""
    table = {(i, 0): i for i in range(len(one) + 1)} | {(0, j): j for j in range(len(other) + 1)}
    for i, a in enumerate(one, start=1):
        for j, b in enumerate(other, start=1):
            steps = [table[i - 1, j] + 1, table[i, j - 1] + 1, table[i - 1, j - 1] + (a != b)]
            if i > 1 and j > 1 and a == other[j - 2] and b == one[i - 2]:
                steps.append(table[i - 2, j - 2] + 1)
            table[i, j] = min(steps)
    return table[len(one), len(other)]


@given(one=LETTERS, other=LETTERS, limit=st.integers(0, 3))
def test_edits_are_counted_up_to_the_limit(one, other, limit):
    assert edits(one, other, limit) == min(distance(one, other), limit + 1)


@given(pattern=st.text("ab*", max_size=6), answer=st.text("ab", max_size=6))
def test_a_star_stands_for_anything(pattern, answer):
    """The same as looking at every way to cut the answer."""
    head, star, rest = pattern.partition("*")
    fits = answer.startswith(head) and any(
        matches(rest, answer[at:]) for at in range(len(head), len(answer) + 1)
    )

    assert matches(pattern, answer) == (fits if star else answer == pattern)


def test_one_slip_anywhere_in_a_long_word_is_forgiven():
    chance = random.Random(7)  # noqa: S311  no secret
    for at in range(len("cooperative")):
        letter = chance.choice(string.ascii_lowercase)
        text = "cooperative"[:at] + letter + "cooperative"[at + 1 :]
        assert marked("=cooperative", text).score == 1
