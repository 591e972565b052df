"""What a screen reads is what the learner did."""

import pytest

from course_app.store.records import PageRead
from tests.store.histories import AMINA, JOSEFA, TIAN, draft

TRY = {"attempt": "try-1", "quiz": "4.3/quiz", "lesson": "4.3", "place": "quiz"}
RIGHT = {"response": {"chosen": 1}, "score": 1.0, "success": True, "confidence": "sure"}


def page(number, thing="4.3/sewa", *, read=True, **more):
    result = {"completion": True, "duration": 4000} if read else {}
    return draft(number, "experienced", "page", thing, result=result, **more)


def quiz(number, verb, **more):
    more.setdefault("context", TRY)
    return draft(number, verb, "quiz", "4.3/quiz", **more)


@pytest.fixture
def told(opened, keep):
    """Keeps drafts, each at the next millisecond, and gives a reader and the times."""

    def tell(*drafts):
        store = opened()
        kept = [keep(store, [each])[0] for each in drafts]
        return store.reader(), [statement.at for statement in kept]

    return tell


def test_a_newcomer_is_nowhere(told):
    """The first start shows Home."""
    reader, _ = told()

    assert reader.place(AMINA) is None
    assert reader.pages(AMINA) == {}
    assert reader.attempts(AMINA) == ()
    assert reader.learners() == ()


def test_the_last_thing_shown_is_where_a_learner_goes_on(told):
    """After a power cut the same question is there again, in the same attempt."""
    shown = draft(2, "experienced", "question", "43-sewa-what", context=TRY)
    reader, times = told(page(1, read=False), shown)

    place = reader.place(AMINA)

    assert (place.kind, place.id, place.hash, place.at) == (
        "question",
        "43-sewa-what",
        "h1",
        times[1],
    )
    assert (place.attempt, place.quiz, place.lesson, place.place) == tuple(TRY.values())


def test_going_home_does_not_forget_the_page(told):
    """Continue on Home leads back to where the learner was reading."""
    home = draft(2, "experienced", "course", "better-work")
    reader, _ = told(page(1, read=False), home)

    assert reader.place(AMINA).kind == "course"
    assert reader.study_place(AMINA).id == "4.3/sewa"


def test_a_page_is_read_when_it_was_left_by_next(told):
    """Only looking at a page does not tick it off."""
    reader, times = told(page(1, read=False), page(2), page(3, "4.3/other", read=False))

    assert reader.pages(AMINA) == {
        "4.3/sewa": PageRead(hash="h1", first_at=times[1], last_at=times[1], duration=4000, times=1)
    }


def test_reading_a_page_again_adds_up(told):
    """Time spent and the wording that was read last are known."""
    reader, times = told(page(1), page(2, content="h2"))

    assert reader.pages(AMINA)["4.3/sewa"] == PageRead(
        hash="h2", first_at=times[0], last_at=times[1], duration=8000, times=2
    )


def test_an_attempt_knows_its_plan_and_what_was_answered(told):
    """A quiz goes on in the same order after a restart."""
    begun = quiz(1, "attempted", result={"plan": ["q1", "q2"], "seed": "x"})
    reader, times = told(begun, draft(2, thing="q1", context=TRY, result=RIGHT))

    (attempt,) = reader.attempts(AMINA, "4.3/quiz")

    assert (attempt.id, attempt.place, attempt.started_at) == ("try-1", "quiz", times[0])
    assert (attempt.plan, attempt.seed, attempt.answers) == (("q1", "q2"), "x", 1)
    assert (attempt.finished, attempt.score, attempt.passed) == (False, None, None)
    assert reader.attempt(AMINA, "try-1") == attempt
    assert reader.attempt(AMINA, "try-2") is None


def test_a_finished_attempt_has_its_score(told):
    """Results and rings show what was reached."""
    done = quiz(2, "completed", result={"score": 0.9})
    passed = quiz(3, "passed", result={"score": 0.9, "success": True})
    reader, times = told(quiz(1, "attempted"), done, passed)

    (attempt,) = reader.attempts(AMINA)

    assert (attempt.finished_at, attempt.score, attempt.passed) == (times[1], 0.9, True)
    assert reader.best_scores(AMINA) == {"4.3/quiz": 0.9}


def test_the_best_attempt_counts_and_practice_does_not(told):
    """A worse second try takes nothing away; a second round with help adds nothing."""

    def tried(number, attempt, place, score):
        context = {**TRY, "attempt": attempt, "place": place}
        return quiz(number, "completed", context=context, result={"score": score})

    reader, _ = told(
        tried(1, "try-1", "quiz", 0.8),
        tried(2, "try-2", "quiz", 0.5),
        tried(3, "try-3", "missed", 1.0),
    )

    assert reader.best_scores(AMINA) == {"4.3/quiz": 0.8}


def test_attempts_come_in_the_order_they_were_begun(told):
    """A list of tries reads from the first to the latest."""
    later = {**TRY, "attempt": "a-later-one"}
    reader, _ = told(
        quiz(1, "attempted"), quiz(2, "attempted", context=later), quiz(3, "completed")
    )

    assert [attempt.id for attempt in reader.attempts(AMINA)] == ["try-1", "a-later-one"]


def test_answers_of_an_attempt_come_back_as_they_were_given(told):
    """Feedback and the second round rest on them."""
    again = {**RIGHT, "try": 2, "duration": 900}
    reader, times = told(
        draft(1, thing="q1", context=TRY, result=RIGHT),
        draft(2, thing="q2", context={"place": "check"}, result=again),
        draft(3, thing="q1", context={**TRY, "place": "missed"}, result=again),
    )

    first, second = reader.answers(AMINA, "try-1")

    assert (first.question, first.response, first.score, first.at) == (
        "q1",
        {"chosen": 1},
        1.0,
        times[0],
    )
    assert (first.success, first.confidence, first.try_number) == (True, "sure", 1)
    assert (second.place, second.try_number, second.duration) == ("missed", 2, 900)
    assert reader.last_answers(AMINA)["q1"] == second
    assert reader.last_answers(AMINA)["q2"].attempt == ""


def test_what_another_program_wrote_wrongly_reads_as_not_given(told):
    """A file from elsewhere cannot crash a screen."""
    odd = {"response": [1], "score": "much", "success": "yes", "try": True, "confidence": 7}
    reader, _ = told(draft(1, context={"attempt": "try-1", "place": 5}, result=odd))

    (answer,) = reader.answers(AMINA, "try-1")

    assert (answer.response, answer.score, answer.success) == ({}, 0.0, None)
    assert (answer.try_number, answer.confidence, answer.place) == (1, "", "")


def test_learners_are_known_by_their_latest_name(told):
    """The chooser shows who was here last first, and guests without a name."""
    reader, times = told(
        draft(1, "registered", "learner", AMINA, result={"name": "Amina"}),
        draft(2, learner=JOSEFA),
        draft(3, "renamed", "learner", AMINA, result={"name": "Amina K."}),
    )

    amina, guest = reader.learners()

    assert (amina.id, amina.name, amina.created_at) == (AMINA, "Amina K.", times[0])
    assert (amina.last_seen, amina.archived) == (times[2], False)
    assert (guest.id, guest.name) == (JOSEFA, "")


def test_an_archived_learner_is_kept_and_can_come_back(told):
    """Names of last year leave the chooser, their work stays."""
    reader, _ = told(
        draft(1, "registered", "learner", AMINA, result={"name": "Amina"}),
        draft(2, "closed", "learner", AMINA),
        draft(3, "registered", "learner", JOSEFA, learner=JOSEFA, result={"name": "Josefa"}),
        draft(4, "closed", "learner", JOSEFA, learner=JOSEFA),
        draft(5, "opened", "learner", JOSEFA, learner=JOSEFA),
    )

    assert {who.name: who.archived for who in reader.learners()} == {"Amina": True, "Josefa": False}


def test_a_joined_record_is_read_under_both_names(told):
    """A window that still shows the old record shows the right work."""
    reader, _ = told(
        page(1), page(2, "4.3/b", learner=JOSEFA), draft(3, "merged", "learner", JOSEFA)
    )

    assert set(reader.pages(JOSEFA)) == set(reader.pages(AMINA)) == {"4.3/sewa", "4.3/b"}
    assert [who.id for who in reader.learners()] == [AMINA]


def test_a_reader_sees_what_is_kept_after_it_was_opened(opened, keep):
    """A screen need not be opened again to show the latest answer."""
    store = opened()
    reader = store.reader()

    keep(store, [draft(1), draft(2)])

    assert reader.count() == 2
    assert reader.device() == store.device


UNLOCK = {"quiz": "final-test", "attempt": "try-1"}


def unlock(number, **more):
    more.setdefault("context", UNLOCK)
    return draft(number, "opened", "quiz", "final-test", result={"unlocked": True}, **more)


def test_a_facilitator_lets_a_learner_try_again(told):
    """By the attempt after which they wait; an unlocking that is taken back does nothing."""
    reader, _ = told(
        unlock(1),
        unlock(2, learner=JOSEFA, context={**UNLOCK, "attempt": "try-2"}),
        draft(3, "voided", "statement", "s2", learner=None),
        draft(4, "opened", "quiz", "final-test", context=UNLOCK, learner=TIAN),
        unlock(5, learner=TIAN, context={"attempt": 7}),
    )

    assert reader.unlocked(AMINA) == {"try-1"}
    assert reader.unlocked(JOSEFA) == reader.unlocked(TIAN) == frozenset()


def test_unlocking_goes_with_a_record_that_is_joined_or_moved(told):
    """Whoever the work belongs to in the end may try again."""
    reader, _ = told(
        unlock(1),
        draft(2, "merged", "learner", AMINA, learner=JOSEFA),
        unlock(3, learner=TIAN, context={**UNLOCK, "attempt": "try-3"}),
        draft(4, "reassigned", "statement", "s3", learner=AMINA),
    )

    assert reader.unlocked(AMINA) == reader.unlocked(JOSEFA) == {"try-1", "try-3"}
    assert reader.unlocked(TIAN) == frozenset()
