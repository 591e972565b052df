"""A plain-text document becomes a course skeleton: a lesson a section, a page a paragraph."""

from __future__ import annotations

import errno
import os
import re
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from course_app.course.builder import build_course, read_document
from course_app.course.loader import load_course, read_course
from course_app.errors import DocumentError

SCANNED = """Cover Image
close this bookBanks of the Village - Paper No. 4 (Nowhere Press, 1999, 35 p.)
close this folder4.0 What practice shows
View the document(introduction...)
View the document4.1 Saving together
View the document4.2 Lending to neighbours

4.2 Lending to neighbours

A village bank lends small sums for short times to people whom it knows well. Nobody signs.

In 1996 the bank of Sunhill lent to 40 people (Ode, 1996). It could lend to more in the dry season.
"""
PRINTED = """Rural Banks and Their Members
A study by the Institute
Lima, 2004

Table of Contents

Foreword ................................ ii
1. Introduction .......................... 3
2. How a Rural Bank
   Begins ................................ 7
3. Members ............................... 12
   3.1 Who joins ......................... 12
Index .................................... 33

                        - 3 -

1. Introduction

A rural bank is small. It lends to
people who live nearby[1], and they
know one another. In many places it is

Rural Banks and Their Members
                        4
\f
lent to a neighbour at once.

Second paragraph here. It has two sentences.

[1] Nearby means within ten kilometres
of the bank.

Rural Banks and Their Members
5
\f
2. How a Rural Bank Begins

Ten people found it:
- a teacher
- a nurse

Background

  First they meet. They choose a chair.
  Then they save.

Rural Banks and Their Members
6
\f
3. Members

Everyone may join.

3.1 Who joins

Women joined first.
"""
WHOLE = (
    "A rural bank is small. It lends to people who live nearby, and they know one "
    "another. In many places it is lent to a neighbour at once."
)


def sections(text):
    """Give number, title and paragraphs of each section."""
    data = text if isinstance(text, bytes) else text.encode()
    document = read_document(data, Path("paper.txt"))
    return [(s.number, s.title, list(s.paragraphs)) for s in document.sections]


@pytest.fixture
def build(tmp_path):
    """Give a way to build a course from a text."""

    def build(text):
        path = tmp_path / "paper.txt"
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return build_course(path, tmp_path / "course")

    return build


def test_a_scanned_book_says_what_it_is():
    """Title, publisher, year and pages stand in the line of the book."""
    document = read_document(SCANNED.encode(), Path("paper.txt"))

    assert (document.title, document.publisher, document.year, document.pages) == (
        "Banks of the Village - Paper No. 4",
        "Nowhere Press",
        1999,
        35,
    )


def test_each_entry_of_the_contents_is_a_section():
    """An author begins from the section's structure, also where the text is not there yet."""
    found = [(number, title, len(texts)) for number, title, texts in sections(SCANNED)]

    assert found == [
        ("4.0", "Introduction", 0),
        ("4.1", "Saving together", 0),
        ("4.2", "Lending to neighbours", 2),
    ]


def test_what_only_a_printed_page_needs_is_left_out():
    """Page numbers, running heads, notes and dotted lines are no text."""
    assert sections(PRINTED) == [
        (
            "1",
            "Introduction",
            [
                WHOLE,
                "Second paragraph here. It has two sentences.",
            ],
        ),
        (
            "2",
            "How a Rural Bank Begins",
            [
                "Ten people found it: - a teacher - a nurse",
                "First they meet. They choose a chair. Then they save.",
            ],
        ),
        ("3", "Members", ["Everyone may join."]),
        ("3.1", "Who joins", ["Women joined first."]),
    ]


def test_running_heads_right_above_the_text_are_left_out():
    """A sentence goes on over three pages."""
    pages = "\n\n3\nOn Banks {}\nis lent\n\n4\nOn Banks {}\nout to\n\n5\nOn Banks {}\nothers.\n"

    assert sections(f"1. One\n\nIt{pages}")[0][2] == ["It is lent out to others."]


def test_a_head_that_is_the_running_head_too_stays():
    """Chapters put their title on top of each of their pages."""
    text = "# Banks\n\nA b.\n\n3\n\n# Banks\n\n4\n\n# Banks\n\n5\n\nC d.\n"

    assert sections(text) == [("", "Banks", ["A b.", "C d."])]


def test_a_printed_book_says_title_and_year():
    """They stand on its first page."""
    document = read_document(PRINTED.encode(), Path("paper.txt"))

    assert (document.title, document.year, document.notes) == (
        "Rural Banks and Their Members",
        2004,
        1,
    )


@pytest.mark.parametrize(
    "same",
    [
        PRINTED.replace("\n", "\r\n"),
        PRINTED.encode("utf-16"),
        b"\xef\xbb\xbf" + PRINTED.encode(),
        PRINTED.replace("Table of Contents", "CONTENTS:"),
        PRINTED.replace(" ....", "\t").replace("..", ""),
    ],
    ids=["crlf", "utf-16", "bom", "capitals", "tabs"],
)
def test_the_form_of_a_file_changes_nothing(same):
    """It does not matter which program saved it."""
    assert sections(same) == sections(PRINTED)


def test_old_letters_are_read():
    """Many papers were saved before UTF-8."""
    assert sections("1. Économie\n\nUn été.\n".encode("cp1252")) == [("1", "Économie", ["Un été."])]


def test_lines_that_were_not_wrapped_are_paragraphs():
    """Some programs put no blank line between them."""
    long = "A line of more than a hundred and twenty letters is a paragraph. " * 2
    text = f"1. Title\n\n{long}One.\n{long}Two.\n"

    assert len(sections(text)[0][2]) == 2


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("4.3 One\n\nA b.\n\n4.4 Two\n\nC d.\n", [("4.3", "One"), ("4.4", "Two")]),
        ("IV. One\n\nA b.\n\nV. Two\n\nC d.\n", [("4", "One"), ("5", "Two")]),
        ("Chapter 4\nOne\n\nA b.\n\nChapter 5: Two\n\nC d.\n", [("4", "One"), ("5", "Two")]),
        ("Part I - One\n\nA b.\n\nPart II - Two\n\nC d.\n", [("1", "One"), ("2", "Two")]),
        ("# One\n\nA b.\n\n# Two\n\nC d.\n", [("", "One"), ("", "Two")]),
        ("ONE HEAD\n\nA b.\n\nTWO HEADS\n\nC d.\n", [("", "ONE HEAD"), ("", "TWO HEADS")]),
        ("Only text.\n\nAnd more of it.\n", [("", "paper")]),
        (
            "1. One\n\n4 people came.\n\nI think so.\n\n2. Two\n\nC d.\n",
            [("1", "One"), ("2", "Two")],
        ),
        ("1 One\n\nA b.\n\n1.1.1 Deep\n\nC d.\n", [("1", "One")]),
        ("1 One\n\n1.2\n\nA b.\n", [("1", "One")]),
    ],
)
def test_without_contents_the_heads_are_found(text, found):
    """Other papers count otherwise, or not at all."""
    assert [(number, title) for number, title, _ in sections(text)] == found


def test_a_list_with_page_numbers_needs_no_title():
    """Some papers begin with the list itself."""
    text = "1 One .... 1\n2 Two .... 2\n3 Three .... 3\n\n1 One\n\nA b.\n"

    assert [(title, len(texts)) for _, title, texts in sections(text)] == [
        ("One", 1),
        ("Two", 0),
        ("Three", 0),
    ]


def test_an_entry_with_a_page_number_alone_is_no_list():
    """One line with dots may be anything."""
    assert sections("Total .... 3\n\nA b.\n")[0][1] == "paper"


def test_a_list_without_page_numbers_ends_where_the_text_begins():
    """The first head comes a second time."""
    text = "Contents\n1 One\n2 Two\n\n1 One\n\nA b.\n\n2 Two\n\nC d.\n"

    assert [texts for _, _, texts in sections(text)] == [["A b."], ["C d."]]


def test_what_is_deeper_than_a_lesson_belongs_to_it():
    """4.1.1 is a part of the lesson 4.1."""
    contents = "Contents\n4.1 One .. 1\n4.1.1 Part .. 2\n4.2 Two .. 3\n\n"
    text = f"{contents}4.1 One\n\nA b.\n\n4.1.1 Part\n\nC d.\n"

    assert [(number, texts) for number, _, texts in sections(text)] == [
        ("4.1", ["A b.", "C d."]),
        ("4.2", []),
    ]


def test_a_book_of_buttons_without_publisher_keeps_its_title():
    """Not every scanned book says who printed it."""
    text = "close this bookA Book\nView the document1 One\n\n1 One\n\nA b.\n"

    assert read_document(text.encode(), Path("paper.txt")).title == "A Book"


def test_a_document_over_its_limit_is_refused(monkeypatch):
    """A whole library is no chapter."""
    monkeypatch.setattr("course_app.course.builder.document.LARGEST_DOCUMENT", 3)

    with pytest.raises(DocumentError, match="larger than"):
        read_document(b"1234", Path("paper.txt"))


def test_sections_that_share_a_number_get_folders_of_their_own(build):
    """1.11 and 11.1 are not the same; two of 3 may stand in one paper."""
    text = "Contents\n1.11 A .. 1\n11.1 B .. 2\n\n1.11 A\n\nA b.\n"
    built = build(text)

    assert [lesson.folder for lesson in built.lessons] == ["1-11-a", "11-1-b"]


def test_parts_that_count_anew_get_ids_of_their_own(build):
    """A section of each part may be called the first."""
    built = build(
        "close this folderA\nView the document1 B\nclose this folderC\nView the document1 D\n"
    )

    assert [lesson.id for lesson in built.lessons] == ["1", "1-2"]


def test_long_titles_give_short_folders(build):
    """Windows has no room for more than 260 letters in all."""
    title = "Towards a local and integrated approach to the problems of small enterprises"
    built = build(f"1. {title}\n\nA b.\n")

    assert built.lessons[0].folder == "1-towards-a-local-and-integrated-approach"


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "The document is empty"),
        (b"\xef\xbb\xbf \r\n\f\n", "The document is empty"),
        (b"%PDF-1.7\nabc", "of the kind PDF"),
        (b"PK\x03\x04abc", "DOCX"),
        (bytes(range(256)) * 20, "This file is not text"),
        (b"\n\n12\n\n\f\n", "No paragraph of text"),
    ],
)
def test_what_is_no_text_is_refused(data, said):
    """The author reads what to do with a PDF."""
    with pytest.raises(DocumentError, match=said):
        read_document(data, Path("paper.txt"))


def test_the_skeleton_opens_as_a_course(build):
    """It can be looked at in the window from the first minute."""
    built = build(SCANNED)

    course = load_course(built.folder)
    assert [(lesson.id, lesson.folder.name) for lesson in course.lessons] == [
        ("4.0", "40-introduction"),
        ("4.1", "41-saving-together"),
        ("4.2", "42-lending-to-neighbours"),
    ]
    assert (course.source.publisher, course.source.year, course.source.pages) == (
        "Nowhere Press",
        1999,
        35,
    )


def test_each_page_points_at_its_paragraph(build):
    """The author finds the paragraph that a page is to be written from."""
    lesson = load_course(build(SCANNED).folder).lessons[2]

    assert [(page.slug, page.source) for page in lesson.pages] == [
        ("paragraph-1", "4.2:1"),
        ("paragraph-2", "4.2:2"),
    ]
    assert "[draft: " in lesson.pages[0].markdown
    assert "“A village bank lends small …”" in lesson.pages[0].markdown


def test_each_key_sentence_has_a_placeholder_marked_as_draft(build):
    """The author writes a question where the placeholder stands."""
    questions = load_course(build(SCANNED).folder).lessons[2].quiz.questions

    assert [question.id for question in questions] == ["42-p1-s1", "42-p2-s1", "42-p2-s2"]
    assert all("draft" in question.tags for question in questions)
    assert questions[2].value("page") == "4.2/paragraph-2"


def test_no_eight_words_of_the_document_are_copied(build):
    """A lesson is written afresh."""
    folder = build(SCANNED).folder
    words = re.findall(r"\w+", SCANNED.partition("4.2 Lending to neighbours\n\n")[2])
    runs = {" ".join(words[i : i + 6]) for i in range(len(words) - 5)}

    for path in folder.rglob("*.*"):
        text = " ".join(re.findall(r"\w+", path.read_text(encoding="utf-8")))
        assert not [run for run in runs if run in text]


def test_a_folder_with_something_in_it_is_left_alone(build, tmp_path):
    """Nobody's work is written over."""
    (tmp_path / "course").mkdir()
    (tmp_path / "course" / "mine.txt").write_text("my work")

    with pytest.raises(DocumentError, match="left alone"):
        build(SCANNED)

    assert [path.name for path in (tmp_path / "course").iterdir()] == ["mine.txt"]


def test_an_empty_folder_is_filled(build, tmp_path):
    """Whoever made the folder first need not take it away."""
    (tmp_path / "course").mkdir()

    assert (build(SCANNED).folder / "course.toml").is_file()


def test_a_full_disk_leaves_nothing_behind(build, tmp_path, monkeypatch):
    """A half-written course would look like a whole one."""
    left = iter(range(4))

    def fsync(handle):
        if next(left, None) is None:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", fsync)

    with pytest.raises(DocumentError, match="No space left on device"):
        build(SCANNED)

    assert [path.name for path in tmp_path.iterdir()] == ["paper.txt"]


def test_a_document_that_is_not_there_is_said(tmp_path):
    """A slip in the name is told from a bad document."""
    with pytest.raises(DocumentError, match="No such file"):
        build_course(tmp_path / "paper.txt", tmp_path / "course")


MARKS = """4.1 One|4.1 One .... 3|Contents|IV. Two|Chapter 3|12|- a|[1] Note|HEAD|# Mark|  indented
|close this book A (B, 1999, 3 p.)|close this folder4 X|View the document(introduction...)
|Some words of text. And 3 more {~=}.||"[{|"""
LINES = st.sampled_from([*MARKS.replace("\n", "").split("|"), "\f"])


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(text=st.lists(LINES | st.text(max_size=12), max_size=25).map("\n".join))
def test_any_document_is_refused_or_gives_a_course_that_opens(tmp_path_factory, text):
    """Whatever is in the document, what comes out is without fault."""
    folder = tmp_path_factory.mktemp("any")
    (folder / "paper.txt").write_text(text, encoding="utf-8", errors="replace")
    try:
        built = build_course(folder / "paper.txt", folder / "course")
    except DocumentError:
        assert not (folder / "course").exists()
        return

    assert read_course(built.folder).problems == ()
