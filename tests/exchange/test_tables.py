"""Tables as files: what a screen shows is what a spreadsheet reads, and nothing in it runs."""

import csv
import io
import re
import zipfile
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from course_app.course.loader import load_course
from course_app.exchange.progress import StoppedError
from course_app.exchange.result_tables import answers_table, results_table
from course_app.exchange.tables import dictionary_of, write_csv, write_csv_text, write_xlsx
from course_app.store.connection import DATABASE
from course_app.store.result_queries import ResultQueries
from course_app.study.statements import LearnerId
from course_app.study.table import Table, TableColumn
from tests.store.histories import NOON, draft

COURSE = Path(__file__).parents[1] / "data" / "small-course"
DOCS = Path(__file__).parents[2] / "docs" / "tables.md"
KINDS = ("text", "whole", "number", "share", "moment", "date", "seconds", "yes")
HEADS = tuple(TableColumn(f"{kind}_", kind.capitalize(), kind, note="as said") for kind in KINDS)
ROW = ("Amina", 3, 0.25, 0.5, NOON, "2026-11-24", 1500, True)


def read_back(table):
    file = io.StringIO(newline="")
    write_csv_text(table, file)
    return list(csv.reader(io.StringIO(file.getvalue(), newline="")))


def test_each_kind_is_written_as_programs_read_it():
    head, row, empty = read_back(Table("t", HEADS, [ROW, (None,) * 8]))

    assert head == [f"{kind}_" for kind in KINDS]
    assert row == ["Amina", "3", "0.25", "0.5", "2026-11-18T11:06:40Z", "2026-11-24", "1.5", "yes"]
    assert empty == [""] * 8


@given(st.lists(st.tuples(st.text(), st.none() | st.text()), max_size=20))
def test_any_text_comes_back_and_none_of_it_is_a_formula(rows):
    heads = (TableColumn("a"), TableColumn("b"))

    _, *found = read_back(Table("t", heads, rows))

    for row, (first, second) in zip(found, rows, strict=True):
        for cell, text in zip(row, (first, second or ""), strict=True):
            assert cell in (text, f"'{text}")
            assert not cell.startswith(("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d"))


def test_no_cell_is_parted_where_excel_takes_a_semicolon():
    """In French and Spanish it does, and what follows would be a cell that may run."""
    file = io.StringIO(newline="")

    write_csv_text(Table("t", HEADS[:1], [("Amina;=1+1",)]), file)

    assert file.getvalue() == 'text_\r\n"Amina;=1+1"\r\n'


def test_excel_is_told_that_it_is_utf_8_only_where_asked(tmp_path):
    table = Table("t", HEADS[:1], [("Ñusta",)])

    write_csv(table, tmp_path / "plain.csv")
    write_csv(table, tmp_path / "excel.csv", for_excel=True)

    assert (tmp_path / "plain.csv").read_bytes() == "text_\r\nÑusta\r\n".encode()
    assert (tmp_path / "excel.csv").read_bytes().startswith(b"\xef\xbb\xbftext_")


def test_a_stopped_table_leaves_the_old_file(tmp_path):
    file = tmp_path / "t.csv"
    file.write_text("old")

    def stop(done, total):
        raise StoppedError

    with pytest.raises(StoppedError):
        write_csv(Table("t", HEADS[:1], [("x",)]), file, progress=stop)

    assert [path.name for path in tmp_path.iterdir()] == ["t.csv"]
    assert file.read_text() == "old"


def test_a_stopped_workbook_leaves_no_rows_of_people_behind(tmp_path):
    work = tmp_path / "data"
    work.mkdir()

    def stop(done, total):
        raise StoppedError

    with pytest.raises(StoppedError):
        write_xlsx(
            [Table("t", HEADS[:1], [("x",)] * 500)], tmp_path / "t.xlsx", work=work, progress=stop
        )

    assert list(work.iterdir()) == []


def sheets(path):
    with zipfile.ZipFile(path) as archive:
        names = re.findall(r'<sheet name="([^"]+)"', archive.read("xl/workbook.xml").decode())
        pages = [
            archive.read(f"xl/worksheets/sheet{at}.xml").decode() for at in range(1, len(names) + 1)
        ]
        return dict(zip(names, pages, strict=True)), archive.read("xl/styles.xml").decode()


def test_a_sheet_has_a_frozen_header_filters_widths_and_formats(tmp_path):
    write_xlsx([Table("results", HEADS, [ROW])], tmp_path / "t.xlsx")

    found, styles = sheets(tmp_path / "t.xlsx")

    assert list(found) == ["Results", "Data dictionary"]
    for part in ('state="frozen"', "<autoFilter ", "<cols>", 'orientation="landscape"'):
        assert part in found["Results"]
    assert 'formatCode="yyyy-mm-dd hh:mm:ss"' in styles
    assert "as said" in found["Data dictionary"]


def test_nothing_in_a_sheet_is_a_formula_or_a_link(tmp_path):
    evil = ['=HYPERLINK("http://x")', "+1", "@SUM(A1)", "http://example.org", "123", "\x01"]
    write_xlsx([Table("t", HEADS[:1], [(text,) for text in evil])], tmp_path / "t.xlsx")

    found, _ = sheets(tmp_path / "t.xlsx")

    assert "<f>" not in found["T"]
    assert "hyperlink" not in found["T"]
    assert found["T"].count('t="inlineStr"') >= 6


def test_times_before_sheets_began_are_text(tmp_path):
    heads = (TableColumn("at", kind="moment"), TableColumn("n", kind="number"))
    write_xlsx([Table("t", heads, [(-(10**13), 1e300)])], tmp_path / "t.xlsx")

    assert (tmp_path / "t.xlsx").stat().st_size > 0


@pytest.fixture
def tables(laptop):
    """Amina answered two questions of the small course; the tables of that."""
    here = laptop()
    course = load_course(COURSE)
    question = course.lessons[0].quiz.questions[0]
    around = {"attempt": "try-1", "quiz": course.lessons[0].quiz.id, "place": "quiz"}
    told = {"response": {"chosen": 0}, "score": 1.0, "success": True, "duration": 2500}
    here.say(
        draft(1, "registered", "learner", "amina", result={"name": "=Amina"}),
        draft(2, "attempted", "quiz", around["quiz"], result={"plan": ["q"]}, context=around),
        draft(3, thing=question.id, content=question.hash, result=told, context=around),
        draft(4, thing="gone", result={"response": {"text": "typed"}, "score": 0}),
        draft(5, "completed", "quiz", around["quiz"], result={"score": 1.0}, context=around),
    )
    with closing(ResultQueries(here.folder / DATABASE)) as queries:
        yield lambda make, **more: make(queries, course, **more), question


def test_answers_say_what_was_asked_and_chosen(tables):
    make, _ = tables

    head, first, second = read_back(make(answers_table))
    row = dict(zip(head, first, strict=True))

    assert row["learner"] == "'=Amina"
    assert (row["score"], row["right"], row["seconds"]) == ("1.0", "yes", "2.5")
    assert row["question_text"]
    assert row["answer"]
    assert dict(zip(head, second, strict=True))["answer"] == "typed"


def test_results_have_a_row_an_attempt(tables):
    make, _ = tables

    head, row = read_back(make(results_table))
    told = dict(zip(head, row, strict=True))

    assert (told["score"], told["answers"], told["place"]) == ("1.0", "1", "quiz")
    assert told["started"].startswith("2026-11-18T")


def test_names_may_be_codes(tables):
    make, _ = tables

    rows = read_back(make(answers_table, called=lambda who, _name: f"code of {who}"))

    assert {row[0] for row in rows[1:]} == {"code of amina"}


def test_only_what_was_answered_since_is_listed(tables):
    make, _ = tables

    assert len(read_back(make(answers_table, since=NOON))) == 3
    assert len(read_back(make(answers_table, since=NOON + 10**6))) == 1


@pytest.mark.parametrize("make", [results_table, answers_table])
def test_every_column_is_in_the_documents(tables, make):
    """The list of columns is a promise to offices; this fails where it changes unsaid."""
    give, _ = tables
    table = give(make)
    written = re.findall(
        rf"^## {table.name}\n(.*?)(?=^## |\Z)", DOCS.read_text(), re.MULTILINE | re.DOTALL
    )

    assert re.findall(r"^\| `(\w+)` \|", written[0], re.MULTILINE) == [
        column.name for column in table.columns
    ]


def test_the_dictionary_says_what_each_column_means():
    rows = list(dictionary_of([Table("t", HEADS, [])]).rows)

    assert rows[4] == ("t", "moment_", "Moment", "date and time, UTC", "as said")


def test_a_learner_without_a_name_is_called_by_the_id(tables):
    make, _ = tables

    rows = read_back(make(answers_table))

    assert len(rows) == 3
    assert LearnerId("amina") in rows[1]
