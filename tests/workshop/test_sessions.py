"""A workshop is what its statements say, in whatever order they arrive."""

from __future__ import annotations

import itertools
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from course_app.study.statements import Statement, Thing
from course_app.workshop.polls import Vote
from course_app.workshop.sessions import (
    DAY,
    Details,
    StepRecord,
    Team,
    WorkshopWords,
    is_clock_plausible,
    with_later,
    workshops,
)

DETAILS = Details(
    title="Market day", place="Kita", date="2026-05-04", language="fr", lessons=("4.3", "4.4")
)
QUESTION = Thing(kind="question", id="43-sewa-what", hash="h")
FIRST, SECOND = Vote(counts=(4, 6, 0), present=12), Vote(counts=(8, 2, 0), present=12)


class Laptop:
    """Keeps drafts as the store does: a number and a time for each."""

    def __init__(self, device="d1", at=1000):
        self.device, self.at, self.kept = device, at, []
        self._ids = (f"{device}-{n}" for n in itertools.count(1))
        self.words = WorkshopWords("w", lambda: next(self._ids), {"course": "c"})

    def keep(self, *drafts, after=10, clock_back=False):
        """Give the kept statement of the last draft."""
        for draft in drafts:
            self.at += after
            statement = Statement(
                *draft[:1], self.device, len(self.kept) + 1, draft.learner, self.at, *draft[2:4]
            )
            self.kept.append(
                statement._replace(
                    result=draft.result, context=draft.context, clock_back=clock_back
                )
            )
        return self.kept[-1]

    @property
    def record(self):
        return workshops(self.kept)["w"]


@pytest.fixture
def laptop():
    laptop = Laptop()
    laptop.keep(*laptop.words.open(DETAILS, ["amina", "josefa"]))
    return laptop


def test_a_workshop_opens_with_its_details_and_its_list(laptop):
    """What the facilitator typed is what the record says."""
    record = laptop.record

    assert (record.details, record.state) == (DETAILS, "open")
    assert record.roster == ("amina", "josefa")
    assert record.absent == record.roster
    assert record.opened_at == laptop.kept[0].at


def test_a_workshop_without_a_list_opens_all_the_same():
    """Names may be typed at the door."""
    words = Laptop().words

    assert [draft.verb for draft in words.open(DETAILS)] == ["opened"]


def test_who_comes_is_present_and_a_remark_is_added_later(laptop):
    """One key at the door, a word about leaving early in the break."""
    first = laptop.keep(laptop.words.came("amina"))
    second = laptop.keep(laptop.words.came("amina", "left at noon"))

    amina = laptop.record.present["amina"]

    assert (amina.at, amina.remark) == (first.at, "left at noon")
    assert amina.statements == (first.id, second.id)
    assert laptop.record.absent == ("josefa",)


def test_a_remark_stays_when_the_person_is_marked_once_more(laptop):
    """Two helpers at the door do not undo each other."""
    laptop.keep(laptop.words.came("amina", "sits in front"), laptop.words.came("amina"))

    assert laptop.record.present["amina"].remark == "sits in front"


def test_a_newcomer_is_put_on_the_list_and_marked(laptop):
    """Whoever comes in is part of the workshop."""
    laptop.keep(*laptop.words.came_unexpected("rosa"))

    assert laptop.record.people == ("amina", "josefa", "rosa")
    assert list(laptop.record.present) == ["rosa"]


def test_a_name_can_be_taken_off_the_list(laptop):
    """The wrong list was brought."""
    laptop.keep(laptop.words.expect_no_more(["josefa"]))

    assert laptop.record.roster == ("amina",)


def test_a_mistake_at_the_door_can_be_taken_back_and_the_taking_back_too(laptop):
    """Undo, and undo of the undo."""
    laptop.keep(laptop.words.came("amina"))
    statements = laptop.record.present["amina"].statements
    undo = laptop.keep(*laptop.words.take_back(*statements))
    assert laptop.record.absent == ("amina", "josefa")

    laptop.keep(*laptop.words.take_back(undo.id))
    assert laptop.record.absent == ("josefa",)


def test_two_helpers_may_take_back_the_same_mistake(laptop):
    """It is gone once, and comes back only when both take that back."""
    came = laptop.keep(laptop.words.came("amina"))
    undos = [laptop.keep(*laptop.words.take_back(came.id)) for _ in range(2)]
    assert laptop.record.absent == ("amina", "josefa")

    laptop.keep(*laptop.words.take_back(undos[0].id))
    assert laptop.record.absent == ("amina", "josefa")
    redo = laptop.keep(*laptop.words.take_back(undos[1].id))
    assert laptop.record.absent == ("josefa",)

    laptop.keep(*laptop.words.take_back(redo.id))
    assert laptop.record.absent == ("amina", "josefa")


def test_details_can_be_corrected_and_only_what_differs_is_written(laptop):
    """Two people who correct two fields do not undo each other."""
    draft = laptop.words.change(DETAILS, replace(DETAILS, place="Segou", lessons=("4.3",)))
    laptop.keep(draft)

    assert draft.result == {"place": "Segou", "lessons": ["4.3"]}
    assert laptop.record.details == replace(DETAILS, place="Segou", lessons=("4.3",))


def test_a_closed_workshop_can_be_opened_again(laptop):
    """A late paper is keyed in the week after."""
    closed = laptop.keep(laptop.words.close())
    assert (laptop.record.state, laptop.record.closed_at) == ("closed", closed.at)

    laptop.keep(laptop.words.change(DETAILS, DETAILS))
    assert (laptop.record.state, laptop.record.closed_at) == ("open", None)

    laptop.keep(laptop.words.close(archived=True))
    assert laptop.record.state == "archived"


def test_the_second_vote_stands_beside_the_first(laptop):
    """What the talk did is the point of voting twice."""
    laptop.keep(laptop.words.polled(QUESTION, "p1", 1, FIRST))
    laptop.keep(laptop.words.polled(QUESTION, "p1", 2, SECOND))

    (poll,) = laptop.record.polls

    assert poll.votes == (FIRST, SECOND)
    assert (poll.question, poll.hash) == (QUESTION.id, "h")


def test_a_count_typed_again_takes_the_place_of_its_own_vote_only(laptop):
    """A slip in the first count is mended after the second."""
    wrong = Vote(counts=(40, 6, 0), present=12)
    for number, vote in ((1, wrong), (2, SECOND), (1, FIRST)):
        laptop.keep(laptop.words.polled(QUESTION, "p1", number, vote))

    assert [poll.votes for poll in laptop.record.polls] == [(FIRST, SECOND)]


def test_the_same_question_can_be_asked_in_a_second_round(laptop):
    """In the morning and at the end are two polls."""
    laptop.keep(laptop.words.polled(QUESTION, "p1", 1, FIRST))
    laptop.keep(laptop.words.polled(QUESTION, "p2", 1, SECOND))

    assert [poll.votes for poll in laptop.record.polls] == [(FIRST,), (SECOND,)]


def test_a_second_vote_whose_first_is_on_another_stick_is_kept(laptop):
    """The first may come with the next import."""
    laptop.keep(laptop.words.polled(QUESTION, "p1", 2, SECOND))

    assert laptop.record.polls[0].votes == (Vote(counts=()), SECOND)


def test_remarks_on_the_whole_are_kept_in_order(laptop):
    """Power was out from three to four."""
    laptop.keep(laptop.words.remark("No power"), laptop.words.remark("Power is back"))

    assert [remark.text for remark in laptop.record.remarks] == ["No power", "Power is back"]


def test_learners_joined_into_one_are_one_person(laptop):
    """She was on the list and typed in again at the door."""
    laptop.keep(*laptop.words.came_unexpected("amina again"))

    record = workshops(laptop.kept, {"amina again": "amina"})["w"]

    assert record.people == ("amina", "josefa")
    assert list(record.present) == ["amina"]


def test_who_was_taken_off_the_list_takes_nobody_along_by_joining(laptop):
    """A name stood there twice; one of the two was taken off, and later they became one."""
    words = laptop.words
    laptop.keep(words.came("amina"), words.expect(["amina2"]), words.expect_no_more(["amina2"]))

    record = workshops(laptop.kept, {"amina2": "amina"})["w"]

    assert record.roster == ("amina", "josefa")
    assert list(record.present) == ["amina"]


def test_those_who_joined_are_taken_off_the_list_with_the_one_that_they_are(laptop):
    laptop.keep(laptop.words.expect(["amina2"]), laptop.words.expect_no_more(["amina"]))

    record = workshops(laptop.kept, {"amina2": "amina"})["w"]

    assert record.roster == ("josefa",)


def test_a_clock_that_went_back_is_told(laptop):
    """Then only the date that was typed in counts."""
    assert not laptop.record.has_doubtful_clock

    laptop.keep(laptop.words.came("amina"), after=-500, clock_back=True)

    assert laptop.record.has_doubtful_clock
    assert list(laptop.record.present) == ["amina"]


def test_the_order_on_a_laptop_is_its_own_whatever_its_clock_says(laptop):
    """A flat battery in the break does not reopen a workshop."""
    laptop.keep(laptop.words.close(), after=-900)

    assert laptop.record.state == "closed"


@given(seed=st.randoms(use_true_random=False))
def test_any_order_of_sticks_gives_the_same_record(seed):
    """Two laptops at two doors, merged in either order, or twice."""
    here, there = Laptop("d1"), Laptop("d2", at=1005)
    here.keep(*here.words.open(DETAILS, ["amina", "josefa"]))
    there.keep(*there.words.came_unexpected("rosa"), there.words.came("amina", "late"))
    here.keep(here.words.came("amina"), here.words.polled(QUESTION, "p", 1, FIRST))
    there.keep(there.words.polled(QUESTION, "p", 2, SECOND), there.words.close())
    here.keep(*here.words.take_back("d2-3"), here.words.remark("x"), after=2)
    statements = here.kept + there.kept

    mixed = statements + statements[:3]
    seed.shuffle(mixed)

    assert workshops(mixed) == workshops(statements)
    assert workshops(mixed)["w"].present["amina"].remark == ""


@pytest.mark.parametrize(
    ("verb", "result"),
    [
        ("opened", {"title": 3, "lessons": "4.3", "unknown": "x"}),
        ("opened", {"lessons": [1, "4.3", None, "4.4"]}),
        ("registered", {"learners": "amina"}),
        ("registered", {"learners": [None, 3, ""], "removed": 5}),
        ("attended", {"remark": 3}),
        ("noted", {"text": None}),
        ("polled", {"counts": [1, -1], "vote": 1}),
        ("polled", {"counts": [1, True], "vote": 1}),
        ("polled", {"counts": [1, 2], "vote": 3}),
        ("polled", {"counts": 7, "vote": 1}),
        ("closed", {"archived": "yes"}),
        ("answered", {}),
    ],
)
def test_what_another_program_wrote_wrongly_changes_nothing(laptop, verb, result):
    """A damaged stick never stops the list of workshops."""
    before = laptop.record
    thing = QUESTION if verb == "polled" else Thing(kind="workshop", id="w")
    forged = laptop.kept[0]._replace(
        id="f", device="x", at=9_000, verb=verb, object=thing, result=result
    )

    after = workshops([*laptop.kept, forged])["w"]

    assert (after.roster, after.present, after.polls, after.remarks) == (
        before.roster,
        before.present,
        before.polls,
        before.remarks,
    )
    assert after.details == before.details


def test_statements_of_learners_are_passed_over():
    """The fold may be given a whole log."""
    answer = Statement("s", "d", 1, "amina", 5, "answered", QUESTION, context={"workshop": "w"})

    assert workshops([answer]) == {}


def test_voids_in_a_ring_do_nothing(laptop):
    """Only a forged file can hold them."""
    laptop.keep(laptop.words.came("amina"))
    one, two = (
        laptop.kept[0]._replace(
            id=me, device="x", seq=n, verb="voided", object=Thing(kind="statement", id=other)
        )
        for n, me, other in ((1, "v1", "v2"), (2, "v2", "v1"))
    )

    assert list(workshops([*laptop.kept, one, two])["w"].present) == ["amina"]


@pytest.mark.parametrize(
    ("now", "plausible"),
    [(99, False), (100, True), (999 - DAY + 100 * DAY, True), (20 * 366 * DAY + 5000, False)],
)
def test_a_clock_is_believed_between_the_build_and_twenty_years(now, plausible):
    """1970 and 2099 are a flat battery; then the date is asked for, once."""
    assert is_clock_plausible(now, built=100, latest=50) is plausible


def test_a_clock_a_day_behind_the_latest_statement_is_not_believed():
    """A time zone set wrong is no reason to ask; a week is."""
    assert is_clock_plausible(9 * DAY, built=0, latest=10 * DAY)
    assert not is_clock_plausible(9 * DAY - 1, built=0, latest=10 * DAY)


# the presenter's step


def test_the_step_that_was_begun_last_is_known_after_a_restart():
    """With the time that the whole had taken by then; what is written wrongly is passed over."""
    laptop = Laptop()
    step = StepRecord(lesson="4.3", minutes=60, step=2, elapsed=540_000)
    laptop.keep(*laptop.words.open(Details(duration="45")))
    begun = laptop.keep(laptop.words.begin_step(step))
    found = workshops(laptop.kept)["w"]
    assert (found.plans["4.3"].last, found.details.duration) == (step, "45")
    wrong = begun._replace(id="x", seq=9, result={"lesson": 3, "step": -1})
    no_time = begun._replace(id="y", seq=10, result={"lesson": "4.3", "step": 3, "minutes": 45})
    assert workshops([*laptop.kept, wrong])["w"].plans == found.plans
    assert workshops([*laptop.kept, no_time])["w"].plans["4.3"].last == StepRecord(
        lesson="4.3", minutes=45, step=3
    )


def begin(laptop, lesson, *steps, minutes=60):
    """Begin steps of a lesson one after another."""
    for step in steps:
        record = StepRecord(lesson=lesson, minutes=minutes, step=step)
        laptop.keep(laptop.words.begin_step(record))


def places(record):
    """Where each lesson is, and how far it was: those presented last stand last."""
    return [(name, plan.last.step, plan.furthest.step) for name, plan in record.plans.items()]


def test_each_lesson_keeps_its_step_whatever_else_is_presented(laptop):
    """Another lesson or the group's review takes nothing from it; a look back keeps how far."""
    begin(laptop, "4.3", 7, 8)
    begin(laptop, "4.4", 0, 1)
    begin(laptop, "review", 0)
    assert places(laptop.record) == [("4.3", 8, 8), ("4.4", 1, 1), ("review", 0, 0)]
    begin(laptop, "4.3", 2)
    assert places(laptop.record) == [("4.4", 1, 1), ("review", 0, 0), ("4.3", 2, 8)]
    begin(laptop, "4.3", 9)
    assert places(laptop.record)[-1] == ("4.3", 9, 9)


def test_how_far_a_longer_plan_was_says_nothing_of_a_shorter_one(laptop):
    """Their steps have other numbers."""
    begin(laptop, "4.3", 9)
    begin(laptop, "4.3", 3, minutes=45)
    assert places(laptop.record) == [("4.3", 3, 3)]


def test_what_is_done_later_is_added_without_reading_everything_again():
    """The same record as from all statements; what is about another workshop is passed over."""
    laptop = Laptop()
    words = laptop.words
    laptop.keep(*words.open(Details(title="One")), *words.came_unexpected("amina"))
    laptop.keep(words.remark("Good"), words.close())
    whole = workshops(laptop.kept)["w"]
    begun = workshops(laptop.kept[:1])["w"]
    other = laptop.kept[1]._replace(object=Thing(kind="workshop", id="other"))
    assert with_later(begun, [*laptop.kept[1:], other]) == whole


def test_the_points_of_teams_are_those_that_were_kept_last():
    """They are no remark, and what is no team is passed over."""
    laptop = Laptop()
    teams = (Team(name="Market", points=2), Team(name="Farm"))
    laptop.keep(*laptop.words.open(Details()), laptop.words.score_teams(teams[:1]))
    last = laptop.keep(laptop.words.score_teams(teams))
    found = workshops(laptop.kept)["w"]
    assert (found.teams, found.remarks) == (teams, ())
    wrong = last._replace(
        id="x", seq=9, result={"teams": [3, {"name": 1}, {"name": "A", "points": -1}]}
    )
    assert workshops([*laptop.kept, wrong])["w"].teams == ()
