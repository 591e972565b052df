"""Questions move between the formats of Moodle, whole or not at all."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from course_app.app_paths import shipped_course
from course_app.cli import run_command
from course_app.course.gift import content_hash, read_gift

QUIZ = shipped_course() / "43-self-help-associations" / "quiz.gift"
AIKEN = "Why share?\nA. It costs less\nB. It is heavy\nANSWER: A\n"


def convert(source, target, *more):
    return run_command(["quiz", "convert", str(source), str(target), *more])


def questions(path: Path):
    return read_gift(path.read_text(encoding="utf-8"), path).questions


def bare(found):
    """What is left of questions without their places in a file."""
    return [(content_hash(replace(q, path=None, line=0)), q.id, sorted(q.tags)) for q in found]


def test_the_shipped_quiz_goes_to_moodle_and_comes_back(tmp_path, capsys):
    """Nothing is lost on the way, ids and tags included."""
    assert convert(QUIZ, tmp_path / "quiz.xml") == 0
    assert convert(tmp_path / "quiz.xml", tmp_path / "back.gift") == 0

    assert bare(questions(tmp_path / "back.gift")) == bare(questions(QUIZ))
    assert "from Moodle XML to GIFT" in capsys.readouterr().out


@pytest.mark.parametrize("name", ["aiken.txt", "aiken"])
def test_aiken_is_known_by_its_lines(tmp_path, name):
    """A .txt file may be GIFT or Aiken."""
    (tmp_path / name).write_text(AIKEN)

    assert convert(tmp_path / name, tmp_path / "new.gift") == 0

    (question,) = questions(tmp_path / "new.gift")
    assert [option.text for option in question.options] == ["It costs less", "It is heavy"]
    assert question.right == (0,)


def test_a_text_file_may_be_gift(tmp_path):
    """As some editors insist on .txt."""
    (tmp_path / "a.txt").write_text("::T::Is it so? {=Yes ~No}\n")

    assert convert(tmp_path / "a.txt", tmp_path / "a.xml") == 0
    assert (tmp_path / "a.xml").read_text(encoding="utf-8").startswith("<?xml")


def test_a_question_that_cannot_be_read_is_named_and_the_others_written(tmp_path, capsys):
    """Exit code 1: the file has errors."""
    (tmp_path / "a.gift").write_text("::A::One? {=Yes ~No}\n\n::B::Two? {=Yes ~No\n")

    assert convert(tmp_path / "a.gift", tmp_path / "a.xml") == 1

    assert f"{tmp_path / 'a.gift'}:3: " in capsys.readouterr().err
    assert (tmp_path / "a.xml").exists()


def test_json_says_the_same(tmp_path, capsys):
    """For a program that converts many."""
    convert(QUIZ, tmp_path / "quiz.xml", "--json")

    said = json.loads(capsys.readouterr().out)
    assert said["questions"] == len(questions(QUIZ))
    assert said["problems"] == []


@pytest.mark.parametrize(
    ("source", "target", "code"),
    [
        ("none.gift", "out.xml", 3),
        ("empty.gift", "out.xml", 3),
        ("folder", "out.xml", 3),
        ("good.gift", "out.docx", 2),
        ("good.gift", "out", 2),
        ("good.gift", "no/such/folder/out.xml", 3),
    ],
)
def test_what_cannot_be_done_is_said_and_nothing_is_touched(tmp_path, capsys, source, target, code):
    """One sentence with the file, never a traceback."""
    (tmp_path / "folder").mkdir()
    (tmp_path / "empty.gift").write_text("// nothing\n")
    (tmp_path / "good.gift").write_text("::A::One? {=Yes ~No}\n")
    (tmp_path / "out.xml").write_text("as it was")
    before = sorted(tmp_path.iterdir())

    assert convert(tmp_path / source, tmp_path / target) == code

    assert str(tmp_path) in capsys.readouterr().err
    assert sorted(tmp_path.iterdir()) == before
    assert (tmp_path / "out.xml").read_text() == "as it was"
