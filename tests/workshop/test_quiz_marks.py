"""Which answers are analysed together: the same questions, in the same words, the first time."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from course_app.store.workshop_queries import Sitting, SittingAnswer
from course_app.workshop.item_analysis import analyse
from course_app.workshop.quiz_marks import MOST_TEXTS, group_marks, sure_but_wrong
from tests.workshop.questions import numeric, short, single, truefalse


def answer(question, score=1.0, *, content="h", confidence="", **response):
    return SittingAnswer(question, content, score, response, confidence)


def sitting(learner, *answers, version="1", plan=()):
    ids = plan or tuple(each.question for each in answers)
    return Sitting(learner, version, ids, answers)


def course(*questions):
    return {question.id: question for question in questions}


BANK = course(single("a"), truefalse("b"))


def test_one_version_is_one_table_a_row_a_learner():
    """In the course's order, whatever order a learner was asked in."""
    found = group_marks(
        [
            sitting("rosa", answer("b", 0, said=True), answer("a", chosen=0)),
            sitting("amina", answer("a", 0, chosen=2), answer("b", said=False)),
        ],
        BANK,
    )

    (version,) = found.versions
    assert version.learners == ("amina", "rosa")
    assert [item.id for item in version.marks.items] == ["a", "b"]
    assert version.marks.marks == ([0, 1], [1, 0])
    assert version.marks.chosen == ([(2,), (0,)], [(1,), (0,)])
    assert not found.is_drawn


def test_items_know_their_options_and_what_guessing_earns():
    """So that the flags can be raised."""
    (version,) = group_marks([sitting("amina", answer("a"))], BANK).versions

    (item,) = version.marks.items
    assert [(option.label, option.is_key) for option in item.options] == [
        ("A", True),
        ("B", False),
        ("C", False),
    ]
    assert item.guess == pytest.approx(1 / 3)


def test_other_words_are_another_version():
    """Marks at two wordings of a question say nothing about either."""
    people = [sitting(who, answer("a", content="h")) for who in ("amina", "rosa")]
    people.append(sitting("tian", answer("a", 0, content="older")))

    found = group_marks(people, BANK)

    assert [version.learners for version in found.versions] == [("amina", "rosa"), ("tian",)]
    assert found.versions[1].marks.items[0].options == ()
    assert [(c.hash, c.asked, c.facility) for c in found.counts] == [("h", 2, 100), ("older", 1, 0)]
    assert not found.is_drawn


def test_what_was_not_answered_counts_nothing_in_the_version_that_it_fits():
    """Who ran out of time is in the same table."""
    people = [
        sitting("amina", answer("a"), answer("b")),
        sitting("rosa", answer("a"), plan=("a", "b")),
    ]

    (version,) = group_marks(people, BANK).versions

    assert version.marks.marks == ([1, 1], [1, 0])
    assert version.marks.chosen[1] == [(), ()]


def test_gaps_do_not_hide_another_wording():
    """The answers that are there decide which version it was."""
    people = [
        sitting("amina", answer("a", content="h"), answer("b")),
        sitting("rosa", answer("a", content="older"), plan=("a", "b")),
    ]

    assert len(group_marks(people, BANK).versions) == 2


def test_gaps_that_fit_two_versions_join_the_larger():
    """Which wording was not answered nobody knows."""
    people = [
        sitting("amina", answer("a"), answer("b", content="older")),
        *(sitting(who, answer("a"), answer("b")) for who in ("rosa", "tian")),
        sitting("zoe", answer("a"), plan=("a", "b")),
    ]

    assert [v.learners for v in group_marks(people, BANK).versions] == [
        ("rosa", "tian", "zoe"),
        ("amina",),
    ]


def test_unscored_questions_are_left_out():
    """They take no part in any total."""
    bank = course(single("a"), single("extra", tags=("unscored",)))
    people = [sitting("amina", answer("a"), answer("extra", 0, confidence="sure"))]

    (version,) = group_marks(people, bank).versions

    assert [item.id for item in version.marks.items] == ["a"]
    assert sure_but_wrong(people, bank) == ()


def test_a_question_that_left_the_course_keeps_its_marks():
    """An old workshop can still be looked at."""
    (version,) = group_marks([sitting("amina", answer("gone", 0.5))], BANK).versions

    assert version.marks.items[0].id == "gone"
    assert version.marks.items[0].guess is None
    assert version.marks.marks == ([0.5],)


def test_a_drawn_quiz_is_told_and_its_questions_are_counted():
    """Totals of different questions cannot be compared."""
    found = group_marks([sitting("amina", answer("a")), sitting("rosa", answer("b", 0))], BANK)

    assert found.is_drawn
    assert [(c.question, c.asked, c.right) for c in found.counts] == [("a", 1, 1), ("b", 1, 0)]


def test_a_new_edition_is_no_drawn_quiz():
    """The author added a question between two workshops."""
    people = [
        sitting("amina", answer("a"), version="1"),
        sitting("rosa", answer("a"), answer("b"), version="2"),
    ]

    found = group_marks(people, BANK)

    assert not found.is_drawn
    assert [(c.question, c.asked) for c in found.counts] == [("a", 2), ("b", 1)]


def test_typed_answers_are_counted_by_what_they_say():
    """Which wrong word was common is what a facilitator wants to know."""
    bank = course(short("s"))
    typed = [("SEWA", 1), ("sewa.", 1), ("Sama", 0), ("", 0), ("SAMA", 0), ("cna", 0)]
    people = [
        sitting(f"p{at}", answer("s", score, text=text)) for at, (text, score) in enumerate(typed)
    ]

    (version,) = group_marks(people, bank).versions

    (item,) = version.marks.items
    assert [(o.label, o.is_key) for o in item.options] == [
        ("sama", False),
        ("sewa", True),
        ("cna", False),
    ]
    assert version.marks.chosen[0] == [(1,), (1,), (0,), (), (0,), (2,)]


def test_only_the_commonest_typed_answers_are_shown():
    """Forty people type forty numbers."""
    bank = course(numeric("n"))
    people = [sitting(f"p{at:02}", answer("n", 0, text=str(at))) for at in range(40)]

    (version,) = group_marks(people, bank).versions

    assert len(version.marks.items[0].options) == MOST_TEXTS


def test_a_count_has_an_interval_only_for_right_or_wrong():
    """Part marks have no share of people."""
    counts = group_marks([sitting("amina", answer("a"), answer("b", 0.5))], BANK).counts

    assert counts[0].interval == pytest.approx((20.654, 100), abs=1e-2)
    assert (counts[1].interval, counts[1].facility) == (None, 50)


def test_sure_but_wrong_names_the_question_and_who_to_talk_to():
    """What people are sure of and wrong about is learned best when it is put right."""
    people = [
        sitting("amina", answer("a", 0, confidence="sure"), answer("b", confidence="sure")),
        sitting("rosa", answer("a", 0.5, confidence="sure"), answer("b", 0, confidence="sure")),
        sitting("tian", answer("a", 0, confidence="unsure"), answer("b", 0)),
    ]

    found = sure_but_wrong(people, BANK)

    assert [(s.question, s.learners, s.told) for s in found] == [
        ("a", ("amina", "rosa"), 3),
        ("b", ("rosa",), 2),
    ]


def test_nobody_has_no_versions():
    """An empty workshop is an empty page."""
    found = group_marks([sitting("amina")], BANK)

    assert (found.versions, found.counts, found.is_drawn) == ((), (), False)


ANSWERS = st.builds(
    answer,
    st.sampled_from("ab"),
    st.sampled_from([0.0, 0.5, 1.0]),
    content=st.sampled_from(["h", "older"]),
)


@given(
    rows=st.lists(st.lists(ANSWERS, max_size=2, unique_by=lambda a: a.question), max_size=6),
    seed=st.randoms(use_true_random=False),
)
def test_everybody_is_in_one_version_whatever_the_order_of_the_sticks(rows, seed):
    """Two offices get the same tables."""
    people = [sitting(f"p{at}", *row, plan=("a", "b")) for at, row in enumerate(rows)]
    mixed = seed.sample(people, len(people))

    found = group_marks(people, BANK)

    assert group_marks(mixed, BANK) == found
    listed = [learner for version in found.versions for learner in version.learners]
    assert sorted(listed) == [each.learner for each in people]
    assert all(analyse(version.marks).count for version in found.versions)
