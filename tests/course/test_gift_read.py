"""What an author writes in GIFT is read as Moodle reads it, with the place in the file."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from course_app.course.gift import decode_gift, read_gift
from course_app.course.model import NumericAnswer
from tests.course.gift_questions import PHRASES, SPECIAL


def read_one(text):
    reading = read_gift(text)
    assert reading.problems == ()
    (question,) = reading.questions
    return question


def test_id_tags_and_lines_of_a_shipped_question():
    """The loader reports what it finds at the question's line, not at its comment's."""
    text = "// About it.\n// [id:43-a] [tag:objective:o3] [tag:fact:S8] [tag:room]\n\n"
    text = text.replace("\n\n", "\n") + "::T::Why {\n=a\n~b\n}\n\n\n  Is it?{T}\n"

    first, second = read_gift(text, Path("quiz.gift")).questions

    assert (first.id, first.tags, first.line) == ("43-a", ("objective:o3", "fact:S8", "room"), 3)
    assert (second.id, second.line, second.path) == ("", 9, Path("quiz.gift"))


def test_a_bracket_in_a_tag_is_written_with_a_backslash():
    assert read_one("// [id:a\\]b] [tag:c\\]]\nWhy?{}").id == "a]b"


def test_a_comment_between_the_options_is_no_part_of_them():
    question = read_one("Why? {\n=a\n// not b\n~c\n}")

    assert [option.text for option in question.options] == ["a", "c"]


@pytest.mark.parametrize(
    ("answers", "kind"),
    [
        ("{}", "essay"),
        ("{####Think of it.}", "essay"),
        ("", "description"),
        ("{T}", "truefalse"),
        ("{FALSE#no#yes####all}", "truefalse"),
        ("{=TRUE}", "short"),
        ("{no one}", "short"),
        ("{=%100%a -> b#c =%50%d}", "short"),
        ("{=a -> b =c -> d}", "matching"),
        ("{~a -> b =c}", "single"),
        ("{~%50%a ~%50%b ~c}", "multiple"),
        ("{#1}", "numeric"),
    ],
)
def test_what_stands_in_the_braces_makes_the_type(answers, kind):
    assert read_one(f"Stem{answers}").kind == kind


def test_a_missing_word_stands_between_two_texts():
    question = read_one("Grant is {~buried =entombed} in Grant's tomb.")

    assert (question.stem, question.stem_after) == ("Grant is", "in Grant's tomb.")
    assert question.has_blank


def test_a_text_goes_over_lines_only_where_its_format_says_so():
    """In plain text the end of a line is a space; an escaped one is a real new line."""
    assert read_one("One\n  two\\nthree {}").stem == "One two\nthree"
    assert read_one("[markdown]One\n  two\\nthree {}").stem == "One\n  two\nthree"


def test_formulas_keep_their_backslashes():
    assert read_one("$$\\\\frac\\{1\\}\\{2\\} \\alpha$$ {}").stem == "$$\\frac{1}{2} \\alpha$$"


def test_numbers_are_spans_that_end_where_a_learner_types_them():
    """3.1415 give or take 0.0005 ends at the very number 3.142."""
    question = read_one("Pi? {#3.1415:0.0005#Yes. =%50%1..5 ~#No.}")

    exact, roughly = question.answers
    assert (exact.low, exact.high, exact.feedback) == (3.141, 3.142, "Yes.")
    assert roughly == NumericAnswer(low=1, high=5, weight=0.5, written="1..5")
    assert question.feedback_otherwise == "No."


def test_any_other_number_may_be_written_as_a_star():
    assert read_one("Pi? {#=3 =%0%*#No.}").feedback_otherwise == "No."


def test_a_category_goes_on_until_the_next():
    reading = read_gift("$CATEGORY: top/A: b\n\nOne{}\n\nTwo{}\n\n$CATEGORY: c\n\nThree{}")

    assert [question.category for question in reading.questions] == ["top/A: b", "top/A: b", "c"]


def test_old_macintosh_line_ends_are_line_ends():
    assert [q.line for q in read_gift("One{}\r\rTwo{}").questions] == [1, 3]


def test_the_hash_follows_what_is_seen_and_marked():
    """A learner answers again only what was really changed."""
    base = "// [id:a] [tag:b]\n::Title::Stem {\n=a#Yes.\n~b#No.\n####General.}"
    same = ("id:x", "tag:y", "Title", "// ")
    other = ("Stem", "=a", "Yes", "~b", "No", "General")

    hashes = {part: read_one(base.replace(part, f"{part}z")).hash for part in same + other}

    assert {hashes[part] for part in same} == {read_one(base).hash}
    assert len({hashes[part] for part in other} | {read_one(base).hash}) == len(other) + 1


def test_the_hash_stays_the_same_in_later_versions():
    """Learners' records hold hashes: a new way to count them would ask everybody again."""
    assert read_one("Stem {\n=a#Yes.\n~%-50%b#No.\n####General.}").hash == "eb7566c086c51ee4"


@given(
    text=st.text() | st.text(SPECIAL) | st.lists(st.sampled_from([*PHRASES, *SPECIAL])).map("".join)
)
def test_any_text_is_read_or_refused_with_a_place(text):
    """What an author saves never ends in a traceback."""
    reading = read_gift(text)

    lines = text.count("\n") + text.count("\r") + 1
    assert all(1 <= problem.line <= lines and str(problem) for problem in reading.problems)
    assert all(1 <= question.line <= lines for question in reading.questions)


@given(data=st.binary())
def test_any_bytes_are_read_or_refused(data):
    text, problems = decode_gift(data)

    assert all(str(problem) for problem in (*problems, *read_gift(text).problems))


@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
def test_utf_8_is_read_with_and_without_a_mark(mark):
    text, problems = decode_gift(mark + "Müller{}".encode())

    assert (text, problems) == ("Müller{}", ())


def test_windows_1252_is_read_with_a_warning():
    """Old editors save it; the letters are right and the author is told what to do."""
    text, (warning,) = decode_gift("One{}\n\nMüller’s{}".encode("cp1252"), Path("q.gift"))

    assert text.endswith("Müller’s{}")
    assert (warning.line, warning.severity) == (3, "warning")
    assert str(warning).startswith("q.gift:3: This line is not UTF-8 text")


def test_utf_16_is_read_with_a_warning():
    text, (warning,) = decode_gift("Müller{}".encode("utf-16"))

    assert (text, warning.severity) == ("Müller{}", "warning")


def test_a_picture_is_no_file_of_questions():
    text, (problem,) = decode_gift(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR")

    assert (text, problem.code) == ("", "not-text")
