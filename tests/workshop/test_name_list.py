"""A list of names from any office program is read, or what is wrong is said line by line."""

from __future__ import annotations

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from course_app.workshop.name_list import (
    EXPECTED,
    LONGEST_NAME,
    MOST_ROWS,
    NameListError,
    clean_name,
    load_names,
    read_names,
)

PEOPLE = "Amina Diallo\nJosé Núñez\nŁukasz Wójcik\n"
ENCODINGS = ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be")
NAMES = st.text(st.characters(categories=("L", "M", "N", "Zs"), codec="utf-8"), max_size=40)


def names(data, **choice):
    data = data if isinstance(data, bytes) else data.encode()
    return [entry.name for entry in read_names(data, **choice).entries]


def codes(data):
    return [(p.line, p.code) for p in read_names(data.encode()).problems]


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_a_list_is_read_in_every_unicode_encoding(encoding):
    """With a byte order mark or without one: nobody knows what theirs has."""
    read = read_names(PEOPLE.encode(encoding))

    assert [entry.name for entry in read.entries] == PEOPLE.split("\n")[:-1]
    assert read.problems == ()


def test_a_windows_list_is_read_and_asks_for_a_look_at_the_accents():
    """Excel still writes them so, and nothing in the file says which letters it means."""
    read = read_names("José Núñez\n".encode("cp1252"))

    assert [entry.name for entry in read.entries] == ["José Núñez"]
    assert [p.code for p in read.problems] == ["guessed-encoding"]


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_each_delimiter_is_found_out(delimiter):
    """A comma here is a semicolon in half the world."""
    rows = [["Name", "Village"], ["Amina Diallo", "Kita"], ["Josefa, the baker", "Segou"]]
    text = "\n".join(delimiter.join(f'"{cell}"' for cell in row) for row in rows)

    read = read_names(text.encode())

    assert read.delimiter == delimiter
    assert [entry.name for entry in read.entries] == ["Amina Diallo", "Josefa, the baker"]


def test_excels_hint_about_the_delimiter_is_taken():
    """It is no name."""
    read = read_names(b"sep=;\nAmina Diallo;Kita\n")

    assert (read.delimiter, [e.name for e in read.entries]) == (";", ["Amina Diallo"])
    assert read.entries[0].line == 2
    assert codes('sep=;\nAmina;K\n"Josefa;K\n') == [(3, "open-quote")]


@pytest.mark.parametrize(
    ("header", "row", "name"),
    [
        ("No;Name;Village", "1;Amina Diallo;Kita", "Amina Diallo"),
        ("Surname,First name", "Diallo,Amina", "Amina Diallo"),
        ("Prénom;Nom", "Amina;Diallo", "Amina Diallo"),
        ("Nombre;Apellidos", "Amina;Diallo", "Amina Diallo"),
        ("E-mail,Full name", "a@b.org,Amina Diallo", "Amina Diallo"),
        ("First name", "Amina", "Amina"),
    ],
)
def test_the_columns_of_the_name_are_found_by_their_heads(header, row, name):
    """Given name first, in whatever order and language the office has them."""
    read = read_names(f"{header}\n{row}\n".encode())

    assert [entry.name for entry in read.entries] == [name]
    assert len(read.header) == header.count(";") + header.count(",") + 1


@pytest.mark.parametrize(
    ("rows", "name"),
    [
        ("1;Amina Diallo;Kita\n2;Josefa Cruz;Segou", "Amina Diallo"),
        ("Amina;Diallo\nJosefa;Cruz", "Amina Diallo"),
        ("Amina;Diallo;Kita\nJosefa;Cruz;Segou", "Amina Diallo"),
        ("a@b.org;Amina Diallo\nc@d.org;Josefa Cruz", "Amina Diallo"),
        ("101\n102", "101"),
    ],
)
def test_without_heads_the_first_words_are_the_name(rows, name):
    """Numbers, addresses and villages are not."""
    assert names(rows)[0] == name


def test_a_person_can_choose_the_columns():
    """Where the guess was wrong, the preview is read again."""
    assert names("Kita;Amina\nSegou;Josefa", columns=(1,)) == ["Amina", "Josefa"]


def test_a_code_rides_along_with_its_name():
    """Some programmes number their learners."""
    first, second = read_names(b"Name,Code\nAmina,K-7\nJosefa\n").entries

    assert (first.code, first.name, first.line) == ("K-7", "Amina", 2)
    assert (second.code, second.name) == ("", "Josefa")


def test_blank_lines_are_passed_over_and_line_numbers_stay_the_editors():
    """The preview names the line that the file has."""
    read = read_names(b"\r\nAmina\r\n\r\n;;\r\nJosefa\r\n")

    assert [(e.name, e.line) for e in read.entries] == [("Amina", 2), ("Josefa", 5)]


def test_a_name_of_500_letters_is_said_and_left_out():
    """A whole paragraph got into the column; the others are there."""
    long = "A" * 500

    assert names(f"{long}\nAmina\n") == ["Amina"]
    assert codes(f"{long}\nAmina\n") == [(1, "name-too-long")]
    assert names("B" * LONGEST_NAME) == ["B" * LONGEST_NAME]


def test_unseen_signs_are_taken_out_and_said():
    """They would make two people of one, or turn the line round."""
    assert clean_name(" Ami\x00na\t Dia\u202ello ") == "Amina Diallo"
    assert codes("Ami\x07na\nJosefa  Cruz\n") == [(1, "control-characters")]
    assert clean_name("می\u200cخواهم") == "می\u200cخواهم"


def test_a_line_without_a_name_is_said():
    """A row of dashes is nobody."""
    assert codes("Amina\n-----\n") == [(2, "no-name")]


def test_a_name_that_stands_twice_is_marked_and_kept():
    """It may be two people; only the facilitator knows."""
    read = read_names(b"Amina\nJosefa\nAMINA\n")

    assert [(e.name, e.same_as) for e in read.entries] == [
        ("Amina", 0),
        ("Josefa", 0),
        ("AMINA", 1),
    ]
    assert [e.name for e in read.fresh] == ["Amina", "Josefa"]
    assert read.problems[0].sentences == (
        "The name “AMINA” stands here a second time; line 1 has it. "
        "If these are two people, add a second name or the village."
    )


@pytest.mark.parametrize(
    "text",
    [
        'Amina\n"Josefa\nRosa\n',
        'Amina\n"Josefa\n' + "Rosa\n" * 9 + 'Zoe"\n',
        'Amina\n"Josefa" Cruz\n',
        'Amina\n"Josefa' + "x" * 200_000 + '"\n',
    ],
)
def test_a_quotation_mark_gone_wrong_swallows_no_names(text):
    """Half the list would be one name."""
    read = read_names(text.encode())

    assert read.entries[0].name == "Amina"
    assert (2, "open-quote") in [(p.line, p.code) for p in read.problems]
    assert len(read.entries) + sum(p.code == "name-too-long" for p in read.problems) == (
        len(text.strip().split("\n"))
    )


def test_a_name_on_two_lines_of_one_cell_is_one_name():
    """Some put the second name below the first."""
    read = read_names(b'"Amina\nDiallo";Kita\nJosefa Cruz;Segou\n')

    assert [(e.name, e.line) for e in read.entries] == [("Amina Diallo", 1), ("Josefa Cruz", 3)]
    assert read.problems == ()


@pytest.mark.parametrize("data", [b"PK\x03\x04rest", b"\xd0\xcf\x11\xe0rest", b"%PDF-1.7"])
def test_a_spreadsheet_is_not_read_as_text(data):
    """The facilitator is told to save it as CSV."""
    with pytest.raises(NameListError, match="save it as CSV"):
        read_names(data)


@pytest.mark.parametrize("data", [b"", b"\n \n", b"\xef\xbb\xbf", b"\xff\xfe"])
def test_an_empty_file_is_said(data):
    """Rather than an empty preview."""
    with pytest.raises(NameListError, match="no name in this file"):
        read_names(data)


def test_a_list_of_5000_is_read_with_a_word_of_doubt():
    """It is likely the list of the whole programme."""
    read = read_names("".join(f"Person {i}\n" for i in range(5000)).encode())

    assert len(read.entries) == 5000
    assert [p.code for p in read.problems] == ["many-names"]
    assert codes("".join(f"P {i}\n" for i in range(EXPECTED))) == []


def test_a_list_too_long_is_cut_and_says_where():
    """The first twenty thousand are there."""
    read = read_names("".join(f"P {i}\n" for i in range(MOST_ROWS + 5)).encode())

    assert len(read.entries) == MOST_ROWS
    assert (MOST_ROWS + 1, "too-many-rows") in [(p.line, p.code) for p in read.problems]


def test_a_file_is_read_from_its_place(tmp_path):
    """Problems carry the path."""
    path = tmp_path / "names.csv"
    path.write_text("Amina\n--\n", encoding="utf-8")

    assert str(load_names(path).problems[0]).startswith(f"{path}:2: ")


def test_a_file_that_is_gone_or_too_large_is_said(tmp_path):
    """A stick that was pulled out gives a sentence."""
    with pytest.raises(NameListError, match="cannot be read"):
        load_names(tmp_path / "gone.csv")
    (tmp_path / "large.csv").write_bytes(b"x" * 5_000_001)
    with pytest.raises(NameListError, match="larger than 5 million"):
        load_names(tmp_path / "large.csv")


@given(data=st.binary() | st.text().map(str.encode) | st.text('",;\n\rab').map(str.encode))
def test_any_file_is_read_or_refused_with_a_sentence(data):
    """What an office saves never ends in a traceback."""
    with contextlib.suppress(NameListError):
        read = read_names(data)

        assert all(0 < len(entry.name) <= LONGEST_NAME for entry in read.entries)
        assert all(str(problem) for problem in read.problems)


@given(people=st.lists(NAMES.map(clean_name), max_size=6, unique_by=str.casefold))
def test_what_a_spreadsheet_quotes_comes_back(people):
    """Whatever the alphabet, a name is read as it was written."""
    real = [name for name in people if any(map(str.isalnum, name))]
    text = "Name;Village\n" + "".join(f'"{name}";"K"\n' for name in real)

    if real:
        assert names(text) == real
