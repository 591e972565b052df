"""`course-app gradebook` says what the screen says: as lines, JSON and tables."""

from __future__ import annotations

import json
import sqlite3
import zipfile
from contextlib import closing

import pytest

from course_app.cli import run_command
from course_app.workshop.sessions import Details, WorkshopWords
from tests.store.classroom import Classroom


@pytest.fixture
def data(tmp_path):
    folder = tmp_path / "data"
    room = Classroom(folder)
    room.sit(room.learner("Amina"), "4.3/quiz", 1, 1, 1)
    room.sit(room.learner("Rosa"), "4.3/quiz", 0, 0, 1)
    room.learner("李小龙李小龙李小龙李小龙李小龙李小龙")
    words = WorkshopWords("w", room.new_id)
    room.keep(*words.open(Details(title="Market day", lessons=("4.3",)), ["amina", "rosa"]))
    room.close()
    return folder


def gradebook(data, *arguments):
    return run_command(["gradebook", "--data", str(data), *arguments])


def test_lines_have_names_signs_and_figures(data, capsys):
    assert gradebook(data) == 0

    lines = capsys.readouterr().out.splitlines()
    assert lines[0].split() == ["Learner", "4.0", "4.1", "4.2", "4.3", "4.4", "4.5", "final-test"]
    assert "✓ 100%" in next(line for line in lines if line.startswith("Amina"))
    assert "▲ 33%" in next(line for line in lines if line.startswith("Rosa"))
    assert any("…" in line for line in lines)
    assert lines[-1] == "Learners: 3. Need help: 1."


def test_a_name_from_elsewhere_is_one_line_and_orders_no_terminal_about(tmp_path, capsys):
    room = Classroom(tmp_path / "data")
    room.learner("Red\x1b[31m\u202e\nRosa")
    room.keep(room.say("registered", "learner", "zoe", learner="zoe", result={"name": ""}))
    room.close()

    assert gradebook(tmp_path / "data") == 0

    head, *lines, _ = capsys.readouterr().out.splitlines()
    assert "".join([head, *lines]).isprintable()
    assert len(lines) == 2
    assert all(line[:4].strip() for line in lines)


def test_a_folder_of_a_newer_app_is_left_alone(data, capsys):
    with closing(sqlite3.connect(data / "course-app.db")) as connection:
        connection.execute("PRAGMA user_version = 99")

    assert gradebook(data) == 4
    assert "was written by a newer Course App" in capsys.readouterr().err


def test_an_empty_file_is_said_to_be_damaged(tmp_path, capsys):
    (tmp_path / "course-app.db").write_bytes(b"")

    assert gradebook(tmp_path) == 4
    assert "is damaged" in capsys.readouterr().err


@pytest.mark.parametrize("name", ["Market day", "market DAY", "w"])
def test_a_workshop_is_found_by_title_or_id(data, capsys, name):
    assert gradebook(data, "--workshop", name) == 0

    lines = capsys.readouterr().out.splitlines()
    assert lines[:2] == ["Market day", lines[1]]
    assert lines[1].split() == ["Learner", "4.3"]
    assert len(lines) == 5


def test_only_those_who_need_help(data, capsys):
    assert gradebook(data, "--needs-help") == 0

    out = capsys.readouterr().out
    assert "Rosa" in out
    assert "Amina" not in out


def test_one_json_document(data, capsys):
    assert gradebook(data, "--workshop", "w", "--json") == 0

    document = json.loads(capsys.readouterr().out)
    assert document["workshop"] == "Market day"
    assert document["learners"] == 2
    assert document["standings"]["needs help"] == 1
    assert document["columns"][0]["taken"] == 2
    assert [(row["name"], row["scores"]) for row in document["rows"]] == [
        ("Amina", {"4.3/quiz": 100}),
        ("Rosa", {"4.3/quiz": 33}),
    ]


def test_a_table_as_csv_and_as_a_workbook(data, capsys, tmp_path):
    csv, xlsx = tmp_path / "g.csv", tmp_path / "g.xlsx"

    assert gradebook(data, "--workshop", "w", "--csv", str(csv)) == 0
    assert gradebook(data, "--workshop", "w", "--csv", str(xlsx)) == 0

    lines = csv.read_text(encoding="utf-8").splitlines()
    assert lines[0] == "learner,standing,quiz_4.3/quiz,last_seen"
    assert lines[1].startswith("Amina,passed,1")
    assert zipfile.is_zipfile(xlsx)
    assert "learners: 2" in capsys.readouterr().out


def test_two_of_one_name_have_a_mark(data, capsys):
    room = Classroom(data)
    room.keep(
        room.say("registered", "learner", "id-9999", learner="id-9999", result={"name": "Amina"})
    )
    room.close()

    assert gradebook(data) == 0

    out = capsys.readouterr().out
    assert "Amina · MINA" in out
    assert "Amina · 9999" in out


def test_an_unknown_workshop_names_those_there_are(data, capsys):
    assert gradebook(data, "--workshop", "Gone") == 2

    error = capsys.readouterr().err
    assert "There is no workshop called “Gone”" in error
    assert "Market day" in error


def test_a_folder_without_data_is_said(tmp_path, capsys):
    assert gradebook(tmp_path / "nothing") == 4
    assert capsys.readouterr().err


def test_a_place_that_cannot_be_written_is_said(data, tmp_path, capsys):
    (tmp_path / "file").write_text("not a folder", encoding="utf-8")

    assert gradebook(data, "--csv", str(tmp_path / "file" / "such.csv")) == 3
    assert capsys.readouterr().err
