"""Questions go to Moodle and come back as XML, with their ids and tags."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from course_app.course.gift import decode_gift, read_gift
from course_app.course.model import EssayQuestion, NumericQuestion, QuestionId
from course_app.course.moodle_xml import read_moodle_xml, write_moodle_xml
from tests.course.gift_questions import questions

pytest.importorskip("defusedxml", reason="a dependency of reading XML")

EXPORT = Path(__file__).parents[1] / "data" / "gift" / "moodle.xml"
LESSONS = Path(__file__).parents[2] / "lessons"
BOMB = """<!DOCTYPE q [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]>
<quiz><question type="essay"><questiontext><text>&b;</text></questiontext></question></quiz>"""


@pytest.fixture(scope="module")
def reading():
    return read_moodle_xml(EXPORT.read_bytes(), EXPORT)


def same(question, written):
    """Leave out what XML says in another way: the place, a name of its own, `1..5` as 3 ± 2."""
    if isinstance(question, NumericQuestion):
        answers = tuple(replace(answer, written="") for answer in question.answers)
        question = replace(question, answers=answers)
    return replace(question, path=None, line=0, title=question.title if written.title else "")


def truth(question):
    return question.answer, question.feedback_wrong, question.feedback_right


def test_an_export_of_moodle_is_read(reading):
    kinds = [question.kind for question in reading.questions]

    assert kinds == ["single", "truefalse", "numeric", "short", "matching", "truefalse"]
    assert {question.category for question in reading.questions} == {"$course$/top/Section 4.3"}


def test_ids_tags_formats_and_feedback_are_kept(reading):
    question = reading.questions[0]

    assert (question.id, question.tags) == ("43-sewa-what", ("objective:o3", "fact:S8"))
    assert (question.title, question.line, question.path) == ("What SEWA is", 16, EXPORT)
    assert question.stem == "<p>What is <b>SEWA</b> an example of?</p>"
    assert [(o.text, o.weight, o.feedback, o.text_format) for o in question.options] == [
        ("Social protection", 1, "Yes.", None),
        ("A <state> office", 0, "", "plain"),
    ]
    assert question.general_feedback == "Members organise it."


def test_true_and_false_in_another_language_come_in_their_order(reading):
    question = reading.questions[1]

    assert truth(question) == (False, "No.", "Yes.")
    assert question.general_feedback_format is None


def test_true_and_false_may_come_in_another_order(reading):
    assert truth(reading.questions[5]) == (True, "No.", "Yes.")


def test_a_number_keeps_its_tolerance_and_the_feedback_to_all_others(reading):
    question = reading.questions[2]

    assert [(a.low, a.high, a.written) for a in question.answers] == [(59, 67, "63:4")]
    assert question.feedback_otherwise == "No."


def test_a_blank_in_the_text_is_a_missing_word(reading):
    question = reading.questions[3]

    assert (question.stem, question.has_blank) == ("SEWA is in", True)
    assert question.stem_after == "since 1972."


def test_two_blanks_are_no_missing_word(reading):
    question = reading.questions[5]

    assert (question.stem, question.has_blank) == ("_____ or _____ is so?", False)


def test_what_is_left_out_is_said(reading):
    assert [(p.code, p.line, p.severity) for p in reading.problems] == [
        ("files-left-out", 16, "warning"),
        ("unknown-type", 93, "warning"),
    ]


@given(written=st.lists(questions(), max_size=4))
def test_questions_come_back_as_they_were_written(written):
    reading = read_moodle_xml(write_moodle_xml(written).encode())

    assert reading.problems == ()
    read = reading.questions
    assert [same(q, w) for q, w in zip(read, written, strict=True)] == [same(w, w) for w in written]


@pytest.mark.parametrize("path", sorted(LESSONS.rglob("*.gift")), ids=lambda p: p.parent.name)
def test_a_shipped_quiz_goes_to_moodle_and_back(path):
    """The hash says that nothing a learner sees was lost."""
    text, _ = decode_gift(path.read_bytes())
    told = read_gift(text).questions

    read = read_moodle_xml(write_moodle_xml(told).encode()).questions

    assert [(q.id, q.tags, q.hash) for q in read] == [(q.id, q.tags, q.hash) for q in told]


def test_moodle_wants_a_name_and_xml_no_control_characters():
    essay = EssayQuestion(id=QuestionId("a"), stem="Why\0 <b> & so?\n" + "long " * 40)

    (read,) = read_moodle_xml(write_moodle_xml([essay]).encode()).questions

    assert read.stem.startswith("Why <b> & so?\nlong")
    assert read.title.startswith("Why & so? long")
    assert len(read.title) <= 80


@pytest.mark.parametrize(
    ("data", "code", "line"),
    [
        (b"", "not-xml", 1),
        (b"<quiz>\n<question>\n</quiz>", "not-xml", 3),
        (b"<html/>", "no-quiz", 1),
        (BOMB.encode(), "unsafe-xml", 1),
        (b"<quiz>" + b"<a>" * 100 + b"</a>" * 100 + b"</quiz>", "not-xml", 1),
        (b"<?xml version='1.0' encoding='no-such'?><quiz/>", "not-xml", 1),
        (b"<quiz>\n<question type='multichoice'/></quiz>", "few-options", 2),
        (b"<quiz>\n<question type='matching'/></quiz>", "few-pairs", 2),
        (b"<quiz>\n<question type='shortanswer'/></quiz>", "no-answer", 2),
        (b"<quiz>\n<question type='truefalse'/></quiz>", "no-answer", 2),
        (b"<quiz>\n<question type='numerical'/></quiz>", "no-answer", 2),
        (
            b"<quiz>\n<question type='numerical'><answer><text>x</text></answer></question></quiz>",
            "not-a-number",
            2,
        ),
    ],
)
def test_what_is_wrong_is_said_with_its_line(data, code, line):
    reading = read_moodle_xml(data)

    assert [(problem.code, problem.line) for problem in reading.problems] == [(code, line)]
    assert reading.questions == ()
    assert str(reading.problems[0])


def test_a_share_that_is_no_number_is_nothing():
    """Not even "NaN", which no comparison would stop."""
    shares = ["x", "NaN", "1e9", "-200", "33.33333"]
    answers = "".join(f"<answer fraction='{s}'><text>a</text></answer>" for s in shares)
    data = f"<quiz><question type='multichoice'>{answers}</question></quiz>".encode()

    (question,) = read_moodle_xml(data).questions

    assert [option.weight for option in question.options] == [0, 0, 1, -1, 0.3333333]


PIECES = ["<quiz>", "</quiz>", "<question type='essay'>", "</question>", "<text>", "x", "<a/>"]


@given(data=st.binary() | st.lists(st.sampled_from(PIECES)).map(lambda p: "".join(p).encode()))
def test_any_bytes_are_read_or_refused_with_a_place(data):
    assert all(problem.line and str(problem) for problem in read_moodle_xml(data).problems)
