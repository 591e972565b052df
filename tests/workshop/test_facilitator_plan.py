"""The presenter's plan: every step with what to say, do and show, and its minutes."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from course_app.course.guide_file import HEADINGS
from course_app.course.loader import load_course
from course_app.workshop.answer_options import options_of
from course_app.workshop.facilitator_plan import STEP_PARTS, load_plan, read_plan
from course_app.workshop.sheet import printed_order

PATH = Path("facilitator.md")
KNOWN = {"4.3/sewa", "43-sewa-what", "43-second", "43-third", "poll"}
STEP = """### 1. Begin

- **Purpose:** start. Time: 40 minutes (short session: 45).
- **Say:** "Welcome."
- **Say:** "Sit down."
- **Do:** read
  aloud.
- **Ask:** "Who?"
- **Listen for:** names.
- **Move on when:** all have spoken.
"""
STEP_IN_PARAGRAPHS = """### 2. Rain

**Purpose.** Wake up.

**Say.** "One finger."

**Do.** Lead it.

1. Tap.
2. Stop.

**Ask.** "What changed?"

**Listen for.** Noise.

**Move on when.** It is quiet.
"""
TEXTS = {
    "At a glance": "**Aim.** Learners can act.\n\n- 4.3/o1: Say why.\n- o2: Say how.\n",
    "Session plan": """| 60 | 45 | step | what you do | what they do | on screen |
|---|---|---|---|---|---|
| 40 | 45 | 1. Begin | read | vote | Page 4.3/sewa, then 43-sewa-what |
| 20 | 0 | 2. Rain | lead | tap | nothing |
""",
    "Steps": f"{STEP}\n{STEP_IN_PARAGRAPHS}",
    "Questions for the room": """| id | read aloud |
|---|---|
| 43-sewa-what | What? |

**43-second.** "Why?" **Answer: B.**
**poll.** "How?"
""",
    "Exercises": """### Exercise 1: Begin

**Aim:** sort. **Groups:** of five.

| 60 | 45 | what they do |
|---|---|---|
| 30 | 40 | sort |
| 10 | 5 | look |

### Exercise 2: For another day

**Steps.**

1. Draw. (7 minutes, or 6)
""",
}
SHIPPED = load_course(Path(__file__).parents[2] / "lessons")


def guide(**changes):
    texts = {**TEXTS, **{key.replace("_", " "): text for key, text in changes.items()}}
    return "# Guide\n" + "\n".join(f"## {h}\n{texts.get(h, 'text')}" for h in HEADINGS)


def plan(**changes):
    return read_plan(guide(**changes), PATH, KNOWN)


def codes(of):
    return [problem.code for problem in of.problems]


def test_a_plan_joins_the_table_with_the_texts_of_the_steps():
    """One look shows the facilitator what to do now."""
    begin, rain = plan().steps

    assert (begin.name, begin.long, begin.short) == ("1. Begin", 40, 45)
    assert begin.texts("Say") == ('"Welcome."', '"Sit down."')
    assert begin.texts("Purpose") == ("start.",)
    assert rain.texts("Do") == ("Lead it.\n\n1. Tap.\n2. Stop.",)
    assert codes(plan()) == []


def test_ids_of_facts_are_for_who_writes_the_guide():
    """The room and the facilitator hear the words; a bracket that is no fact stays."""
    text = guide().replace('"Welcome."', '"Many join (S3, S4)." Hold up (A4) paper (S3).')

    begin, _ = read_plan(text, PATH, KNOWN, {"S3", "S4"}).steps

    assert begin.texts("Say")[0] == '"Many join." Hold up (A4) paper.'


@pytest.mark.parametrize("lesson", SHIPPED.lessons, ids=lambda lesson: lesson.id)
def test_no_shipped_guide_says_the_id_of_a_fact(lesson):
    """What stands in the guide for its checks is not read aloud."""
    read = load_plan(SHIPPED, lesson)
    words = [part.text for step in read.steps for part in step.parts]
    words += [text for exercise in read.exercises for text in exercise.parts.values()]

    assert not [text for text in words if re.search(r"\([A-Z]\d", text)]


def test_what_the_screen_shows_is_found_in_the_words():
    """Pages and questions open with one key."""
    begin, rain = plan().steps

    assert [(shown.kind, shown.id) for shown in begin.shows] == [
        ("page", "4.3/sewa"),
        ("question", "43-sewa-what"),
    ]
    assert rain.shows == ()


def test_the_short_plan_leaves_steps_out_and_starts_each_in_time():
    """45 minutes are 45 minutes."""
    long, short = plan().timed(60), plan().timed(45)

    assert [(t.step.name, t.starts_at, t.minutes) for t in long] == [
        ("1. Begin", 0, 40),
        ("2. Rain", 40, 20),
    ]
    assert [(t.step.name, t.minutes) for t in short] == [("1. Begin", 45)]


def test_questions_for_the_room_are_found_in_a_table_or_in_bold():
    """Authors write them in both ways."""
    assert plan().polls == ("43-sewa-what", "43-second", "poll")


def test_aim_objectives_and_exercises_are_read():
    """The head of the presenter and the cards to lay out."""
    read = plan()

    assert read.aim == "Learners can act."
    assert [(o.id, o.text) for o in read.objectives] == [("o1", "Say why."), ("o2", "Say how.")]
    assert read.exercises[0].parts["Aim"] == "sort."
    assert read.texts["Inclusion"] == "text"


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ("Page 4.3/sewa", "Page 4.3/sowa", "guide-unknown-on-screen"),
        ("| 43-sewa-what |", "| 43-nobody |", "guide-unknown-on-screen"),
        ("### 2. Rain", "### 2. Storm", "guide-step-without-text"),
        ("### 2. Rain", "### 2. Storm", "guide-step-not-planned"),
        ("- **Ask:** ", "- Ask: ", "guide-step-part-missing"),
        ("Time: 40 minutes", "Time: 30 minutes", "guide-minutes-differ"),
        ("short session: 45", "left out in the short session", "guide-minutes-differ"),
        ("| 30 | 40 | sort", "| 31 | 40 | sort", "guide-minutes-differ"),
        ("**poll.**", "poll", "guide-few-questions"),
    ],
)
def test_what_does_not_fit_together_is_said(old, new, code):
    """Better at the author's desk than in front of forty people."""
    assert old in guide()

    read = read_plan(guide().replace(old, new, 1), PATH, KNOWN)

    assert code in codes(read)


def test_a_problem_names_its_line():
    """The author's editor can jump there."""
    text = guide().replace("- **Ask:** ", "- Ask: ")

    problem = read_plan(text, PATH, KNOWN).problems[0]

    assert text.split("\n")[problem.line - 1] == "### 1. Begin"


@pytest.mark.parametrize("lesson", SHIPPED.lessons, ids=lambda lesson: lesson.id)
def test_the_shipped_guides_are_without_fault(lesson):
    """What we ship can be run as it stands, in 60 and in 45 minutes."""
    read = load_plan(SHIPPED, lesson)

    assert read.problems == ()
    assert [o.text.rstrip(".") for o in read.objectives] == [
        o.text.rstrip(".") for o in lesson.objectives
    ]
    assert 3 <= len(read.polls) <= 5
    assert all({part.name for part in step.parts} == set(STEP_PARTS) for step in read.steps)
    for minutes in (60, 45):
        last = read.timed(minutes)[-1]
        assert last.starts_at + last.minutes == minutes


@pytest.mark.parametrize("lesson", SHIPPED.lessons, ids=lambda lesson: lesson.id)
def test_the_shipped_guides_have_the_letters_of_the_screen_and_of_the_paper(lesson):
    """Who reads the answers aloud from the guide says what stands on the wall."""
    text = (lesson.folder / "facilitator.md").read_text("utf-8")
    known = {question.id: question for question in lesson.quiz.questions}
    asked = load_plan(SHIPPED, lesson).polls
    for poll in asked:
        line = next(row for row in text.split("\n") if re.match(rf"(\| |\*\*){poll}\b", row))
        options, order = options_of(known[poll]), printed_order(known[poll])
        for letter, at in zip("ABCDEFGH", order, strict=False):
            label = re.escape(options[at].label.rstrip("."))
            assert re.search(rf"\b{letter}:? {label}\b", line, re.IGNORECASE), (poll, letter)
        key = "".join("ABCDEFGH"[at] for at, where in enumerate(order) if options[where].is_key)
        assert f"| {key} |" in line or f"**Answer: {key}.**" in line, poll


def test_a_lesson_without_a_guide_has_an_empty_plan(tmp_path):
    """A workshop can be held on it all the same."""
    lesson = replace(SHIPPED.lessons[0], folder=tmp_path)

    read = load_plan(replace(SHIPPED, folder=tmp_path), lesson)

    assert (read.steps, codes(read)) == ((), ["no-guide"])
    assert read.timed(60) == ()


@example(["## Exercises", "### Exercise 2: For another day"])
@given(st.lists(st.sampled_from([*guide().split("\n"), "**Say.**", "### ", "| | |", "x"])))
def test_any_guide_gives_a_plan(lines):
    """A guide that was cut in the middle never stops a workshop."""
    read = read_plan("\n".join(lines), PATH, KNOWN)

    assert all(str(problem) for problem in read.problems)
    assert read.timed(45) is not None
