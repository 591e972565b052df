"""Papers: all that is needed and nothing that gives answers away; handouts Qt can lay out."""

from __future__ import annotations

import re

import pytest

from course_app.course.model import Quiz, QuizId
from course_app.workshop.handout import handout_html, pages_of
from course_app.workshop.paper import (
    answer_key,
    answer_sheet,
    attendance_list,
    question_sheet,
    table_paper,
)
from course_app.workshop.paper_load import load_people
from course_app.workshop.sessions import Details, WorkshopWords
from course_app.workshop.sheet import right_letters, sheet_of
from tests.store.classroom import Classroom
from tests.workshop.questions import essay, matching, multiple, numeric, short, single, truefalse
from tests.workshop.small_course import course, lesson

QUESTIONS = (
    single("a", "one & <two>", "three", "four"),
    multiple("b"),
    truefalse("c"),
    matching("d"),
    short("e", "SEWA"),
    numeric("f"),
    essay("g"),
)
SHEET = sheet_of(Quiz(id=QuizId("4.3/quiz"), title="", questions=QUESTIONS), "4.3 Together")


def text(paper):
    html = " ".join(block.html for block in paper.blocks)
    return re.sub(r"\s+", " ", re.sub(r"<[^>]*>", " ", html))


def test_the_question_sheet_asks_all_that_can_be_marked():
    """An essay cannot be marked by letters, so it is not on the sheet."""
    paper = question_sheet(SHEET)

    assert "Questions: 4.3 Together" in text(paper)
    assert [f"{n}." in text(paper) for n in range(1, 7)] == [True] * 6
    assert "Write." not in text(paper)
    assert "one &amp; &lt;two&gt;" in text(paper)
    assert SHEET.code in paper.footer


def test_nothing_on_the_question_sheet_marks_the_key():
    """Neither order nor typeface tells; feedback is not there."""
    paper = question_sheet(SHEET)
    options = re.findall(r"<p class='option'>.*?</p>", paper.blocks[1].html)

    assert "About" not in text(paper)
    assert len({re.sub(r">[^<]*<", "><", line) for line in options}) == 1


def test_an_answer_sheet_a_person_with_the_name_where_it_is_known():
    paper = answer_sheet(SHEET, ["Amina", ""])

    assert sum(block.begins_page for block in paper.blocks) == 1
    assert "Name: Amina" in text(paper)
    assert "Name: ...." in text(paper)
    assert "4.2" in text(paper)  # a row for each line of a matching question


def test_a_sheet_without_names_is_one_sheet():
    assert text(answer_sheet(SHEET, [])).count("Answer sheet") == 1


def test_the_key_has_letters_and_words():
    paper = answer_key(SHEET)

    assert "SEWA" in text(paper)
    for item in SHEET.items:
        assert right_letters(item) in text(paper)
    assert [block.is_head for block in paper.blocks].count(True) == 1


def test_the_attendance_list_has_lines_for_others():
    details = Details(title="Market <day>", date="2026-05-04", facilitator="Grace")
    paper = attendance_list(details, ["Amina", "Ømar"], spare=3)

    assert "Market &lt;day&gt; · 2026-05-04 · Facilitator: Grace" in text(paper)
    assert len(paper.blocks) == 2 + 2 + 3


def test_any_table_can_go_on_paper():
    paper = table_paper("T", "note", ["a", "b"], [["1", ""]], [50, 50])

    assert "note" in text(paper)
    assert "&nbsp;" in paper.blocks[-1].html


def test_texts_are_translated():
    """Also those of true and false, which stand in no file of the course."""
    words = {"True": "Vrai", "Sheet {code}": "Feuille {code}"}
    paper = question_sheet(SHEET, lambda pattern: words.get(pattern, pattern))

    assert "Vrai" in text(paper)
    assert paper.footer == f"Feuille {SHEET.code}"


@pytest.fixture
def room(tmp_path):
    room = Classroom(tmp_path / "data")
    yield room
    room.close()


def test_certificates_are_for_those_who_passed_the_final_test(room):
    """Of a workshop, or of all."""
    of = course(lesson("4.3", single("q")), final_test=[single("q0")])
    for name, score in (("Amina", 1), ("Rosa", 0)):
        room.sit(room.learner(name), "final-test", score, place="final-test")
    room.learner("Tian")
    words = WorkshopWords("w", room.new_id)
    room.keep(*words.open(Details(title="W"), ["rosa", "tian"]))

    everybody = load_people(of, "", room.workshops, room.gradebook)
    some = load_people(of, "w", room.workshops, room.gradebook)

    assert [(p.name, p.score) for p in everybody.passed] == [("Amina", 100)]
    assert everybody.names == ()
    assert some.names == ("Rosa", "Tian")
    assert some.passed == ()
    assert load_people(of, "gone", room.workshops, room.gradebook).names == ()


def test_without_a_final_test_every_quiz_must_be_passed(room):
    of = course(lesson("4.3", single("q")), lesson("4.4", single("r")))
    for name, second in (("Amina", 1), ("Rosa", 0)):
        who = room.learner(name)
        room.sit(who, "4.3/quiz", 1)
        room.sit(who, "4.4/quiz", second)

    found = load_people(of, "", room.workshops, room.gradebook)

    assert [(p.name, p.score) for p in found.passed] == [("Amina", 100)]


HANDOUT = """<html><head><style>
body { margin: 0 auto; width: 186mm; }
.page { page-break-after: always; break-after: page; }
td { border: 0.8pt solid #000; padding: 1mm 2mm; margin: 1mm 2mm 3mm; }
p { margin: 1mm 2mm 3mm 4mm; padding: 1px 2px 3px 4px 5px; }
</style></head><body>
<div class="page"><p>One</p></div><div class="page"><p>Two</p></div></body></html>"""


def test_a_handout_made_for_browsers_is_said_in_what_qt_knows():
    """Millimetres become pixels, and pages are broken between, not after each line."""
    html = handout_html(HANDOUT)

    assert "mm" not in html
    assert "page-break-after" not in html
    assert html.count("page-break-before: always") == 1
    assert html.index("One") < html.index("page-break-before") < html.index("Two")
    assert "border: 1px solid" in html
    assert "padding-top: 4px; padding-right: 8px; padding-bottom: 4px; padding-left: 8px" in html
    assert "margin-left: 15px" in html
    assert "1px 2px 3px 4px 5px" in html  # five sides: left as it is


def test_a_style_without_pages_keeps_its_breaks():
    html = handout_html("<style>p.x { page-break-after: always; }</style>")

    assert "page-break-after: always" in html


def test_a_width_in_an_element_becomes_an_attribute():
    assert 'width="76"' in handout_html('<td style="width: 2cm; color: red">')
    assert handout_html('<p style="margin: 0mm">') == '<p style="margin: 0px">'


@pytest.mark.parametrize(
    ("html", "pages"),
    [
        (HANDOUT, 2),
        ('<p style="page-break-before: always">a</p>', 2),
        ('<p class="note next">a</p><p class="next">b</p>', 3),
        ("<p>a</p>", 0),
    ],
)
def test_how_many_pages_a_handout_is_made_for(html, pages):
    assert pages_of(html) == pages
