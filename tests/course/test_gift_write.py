"""What is written as GIFT reads back as the same questions."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from course_app.course.gift import decode_gift, read_gift, write_gift
from course_app.course.model import Description, EssayQuestion, MatchingQuestion, Pair, QuestionId
from tests.course.gift_questions import questions

LESSONS = Path(__file__).parents[2] / "lessons"


def without_place(read):
    return [replace(question, line=0, path=None) for question in read]


@given(written=st.lists(questions(), max_size=4))
def test_questions_come_back_as_they_were_written(written):
    """Nothing that an author typed is lost on its way to Moodle and back."""
    reading = read_gift(write_gift(written))

    assert without_place(reading.questions) == written
    assert not [problem for problem in reading.problems if problem.severity == "error"]


@pytest.mark.parametrize("path", sorted(LESSONS.rglob("*.gift")), ids=lambda p: p.parent.name)
def test_the_shipped_quizzes_come_back_as_they_were_written(path):
    text, _ = decode_gift(path.read_bytes())
    read = read_gift(text).questions

    assert without_place(read_gift(write_gift(read)).questions) == without_place(read)


def test_a_file_is_written_as_an_author_would_write_it():
    """Somebody opens it in a text editor next."""
    text = """\
$CATEGORY: top/Course: 4.3

// [id:43-sewa-what] [tag:objective:o3] [tag:fact:S8]
::SEWA::What is SEWA an example of? {
=Social protection\\: self-help#Yes.
~An employers' federation#Not this one.
####India has 1 \\= one SEWA.}

// [id:43-growth]
::Growth::By how many times? {#63:4#Yes.
~#Not this one.
####General.}

::Two::Pick two. {
~%50%a
~%50%b
~%-100%c
}

Grant is { \n=buried\n} in a tomb.

Is it so?{FALSE#Not this one.#Yes.####Why.}

Why?{}

Read this.
"""

    assert write_gift(read_gift(text).questions) == text.replace("{ \n", "{\n").replace(
        "$CATEGORY: top/Course: 4.3\n", "$CATEGORY: top/Course: 4.3\n"
    )


def test_an_arrow_in_a_left_text_becomes_another_arrow():
    """GIFT cuts a pair at the first `->` and has no escape for it."""
    pairs = (Pair(left="a->b", right="c"), Pair(left="d", right="e"))
    question = MatchingQuestion(id=QuestionId("q"), stem="Match", pairs=pairs)

    (read,) = read_gift(write_gift([question])).questions

    assert read.pairs[0] == Pair(left="a→b", right="c")


def test_a_left_text_that_begins_like_a_weight_is_kept():
    pairs = (Pair(left="%50% of all", right="half"), Pair(left="%10%", right="a tenth"))
    question = MatchingQuestion(id=QuestionId("q"), stem="Match", pairs=pairs)

    (read,) = read_gift(write_gift([question])).questions

    assert read.pairs == pairs


def test_a_question_that_begins_like_a_comment_is_kept():
    essay = EssayQuestion(id=QuestionId(""), stem="// is a comment in many languages. Why?")

    (read,) = read_gift(write_gift([essay])).questions

    assert read.stem == essay.stem


def test_a_question_after_a_category_without_one_leaves_the_category():
    told = [
        Description(id=QuestionId("a"), stem="A", category="top/x"),
        Description(id=QuestionId("b"), stem="B"),
    ]

    assert [q.category for q in read_gift(write_gift(told)).questions] == ["top/x", ""]
