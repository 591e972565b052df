"""The commands say what they have to say in the language of the window."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from course_app.cli import run_command

SMALL = Path(__file__).parent / "data" / "small-course"
ENGLISH = "“pass_mark” in [quiz] is not a whole number. Write a whole number after"
SPANISH = "«pass_mark» en [quiz] no es un número entero. Escriba un número entero después de"
FRENCH = "« pass_mark » dans [quiz] n’est pas un nombre entier. Écrivez un nombre entier après"
SWAHILI = "“pass_mark” katika [quiz] si namba nzima. Andika namba nzima baada ya"


@pytest.fixture
def broken(tmp_path, monkeypatch):
    """A course with a word where a number should be, on a laptop with nothing set."""
    monkeypatch.setenv("COURSE_APP_DATA", str(tmp_path / "laptop"))
    folder = tmp_path / "broken"
    shutil.copytree(SMALL, folder)
    written = (folder / "course.toml").read_text(encoding="utf-8")
    spoilt = written.replace("pass_mark = 80", 'pass_mark = "x"')
    (folder / "course.toml").write_text(spoilt, encoding="utf-8")
    return str(folder)


def said(capsys):
    """Everything that was printed since the last look, with plain spaces."""
    done = capsys.readouterr()
    return f"{done.out}\n{done.err}".replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("language", "sentences", "counted"),
    [
        ("en", ENGLISH, "Errors: 1. Warnings:"),
        ("es", SPANISH, "Errores: 1. Avisos:"),
        ("fr", FRENCH, "Erreurs : 1. Avertissements :"),
        ("sw", SWAHILI, "Makosa: 1. Maonyo:"),
    ],
)
def test_the_option_says_the_language(broken, capsys, language, sentences, counted):
    """Before the command or behind it."""
    assert run_command(["--language", language, "check", broken]) == 1
    before = said(capsys)
    assert run_command(["check", broken, "--language", language]) == 1

    assert sentences in before
    assert counted in before
    assert said(capsys) == before


def test_without_it_the_language_of_the_app_is_taken(broken, capsys, tmp_path):
    """What was set in the window holds for the commands too."""
    laptop = tmp_path / "laptop"
    laptop.mkdir()
    (laptop / "settings.json").write_text('{"language": "fr"}', encoding="utf-8")

    run_command(["check", broken])
    set_there = said(capsys)
    run_command(["--language", "es", "check", broken])

    assert FRENCH in set_there
    assert SPANISH in said(capsys)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems ask Qt")
def test_else_the_systems_language(broken):
    """As the window does at its first start."""
    done = subprocess.run(
        [sys.executable, "-m", "course_app", "check", broken],
        env={**os.environ, "LC_ALL": "sw_KE.UTF-8", "PYTHONIOENCODING": "utf-8"},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )

    assert SWAHILI in done.stderr


def test_a_refusal_is_said_in_the_language_too(broken, capsys, tmp_path):
    """A course that is not there, with nothing else to say."""
    assert run_command(["check", str(tmp_path / "nowhere"), "--language", "es"]) == 3

    assert "En este lugar no hay una carpeta de curso" in said(capsys)


def test_what_was_done_is_said_in_the_language_too(capsys, tmp_path):
    """And not only what is wrong."""
    laptop = str(tmp_path / "laptop")
    run_command(["learners", "add", "Amina Yusuf", "--data", laptop, "--language", "es"])
    run_command(["--language", "fr", "doctor", "--data", laptop])
    run_command(["learners", "archive", "Amina Yusuf", "--data", laptop, "--language", "sw"])

    found = said(capsys)
    assert "Nombres añadidos: 1. Ya conocidos: 0." in found
    assert "Le fichier est entier. Apprenants : 1." in found
    assert "Amina Yusuf yupo kwenye kumbukumbu." in found


def test_what_programs_read_is_the_same_in_every_language(broken, capsys):
    """JSON is English data."""
    run_command(["check", broken, "--json", "--language", "es"])

    problems = json.loads(capsys.readouterr().out)["problems"]
    assert any(problem["text"] == ENGLISH.partition(".")[0] for problem in problems)


def test_a_language_that_is_not_there_is_refused(broken, capsys):
    """With the languages that there are."""
    with pytest.raises(SystemExit) as left:
        run_command(["check", broken, "--language", "xx"])

    assert left.value.code == 2
    assert "'sw'" in capsys.readouterr().err
