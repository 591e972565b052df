"""The command line: what opens, what is printed, and the exit codes."""

from __future__ import annotations

import json
import os
import shutil
import socket
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from course_app.app_paths import shipped_course
from course_app.cli import COMMANDS, run_command
from course_app.cli_output import ProgressBar
from course_app.cli_screen import has_screen

SMALL = str(Path(__file__).parent / "data" / "small-course")


@pytest.fixture
def opened(monkeypatch):
    """Note what would be opened in a window, and open none."""
    calls = []

    def run(course, **options):
        calls.append((course, {key: value for key, value in options.items() if value}))
        return 0

    monkeypatch.setitem(sys.modules, "course_app.ui.app", SimpleNamespace(run=run))
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    return calls


@pytest.fixture
def no_screen(monkeypatch):
    """Have neither X11 nor Wayland."""
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)


def test_without_a_word_the_shipped_course_opens(opened):
    """A learner types nothing."""
    assert run_command([]) == 0
    assert opened == [(shipped_course(), {})]


def test_a_named_course_opens_whether_it_can_be_read_or_not(opened):
    """What is wrong with it is shown in the window, where a learner can read it."""
    run_command(["somewhere/else"])

    assert opened == [(Path("somewhere/else").absolute(), {})]


def test_options_reach_the_window(opened, tmp_path):
    """A facilitator starts each laptop as it is needed."""
    run_command(
        [SMALL, "--data", str(tmp_path), "--learner", "Amina", "--screen", "home", "--tour", "x"]
    )

    wanted = {"data": tmp_path, "learner": "Amina", "screen": "home", "tour": Path("x")}
    assert opened == [(Path(SMALL), wanted)]


def test_a_plain_start_does_not_load_the_argument_reader(opened):
    """It takes 8 ms that a first screen does not need."""
    program = (
        "import sys, types\n"
        "sys.modules['course_app.ui.app'] = types.SimpleNamespace(run=lambda *a, **k: 0)\n"
        "from course_app.cli import run_command\n"
        "run_command([])\n"
        "print([name for name in ('argparse', 'json', 'markdown') if name in sys.modules])"
    )

    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )

    assert done.stdout.strip() == "[]"


def test_without_a_screen_one_sentence_says_so(opened, no_screen, capsys):
    """Whoever starts it over a cable knows what to do."""
    assert run_command([]) == 2
    said = capsys.readouterr().err
    assert said.startswith("There is no screen here")
    assert said.count("\n") == 1
    assert opened == []


def test_without_a_screen_the_tour_is_drawn_into_memory(opened, no_screen, monkeypatch):
    """`make run` shows what the course looks like on any machine."""
    monkeypatch.setenv("QT_QPA_PLATFORM", "")

    assert run_command(["--tour-without-screen", "build/tour"]) == 0

    assert os.environ["QT_QPA_PLATFORM"] == "offscreen"
    assert opened == [(shipped_course(), {"tour": Path("build/tour")})]


def test_with_a_screen_the_tour_is_left_out(opened):
    """`make run` opens the course for a person."""
    run_command(["--tour-without-screen", "build/tour"])

    assert opened == [(shipped_course(), {})]


def test_a_window_that_nobody_sees_does_not_wait_for_ever(opened, monkeypatch):
    """`QT_QPA_PLATFORM=offscreen make run` ends by itself."""
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")

    run_command(["--tour-without-screen", "build/tour"])

    assert opened[0][1] == {"tour": Path("build/tour")}


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="asks for X11 sockets")
def test_a_display_without_a_server_is_no_screen(tmp_path):
    """DISPLAY stays set in a terminal whose desktop is gone."""
    (tmp_path / "X7").touch()

    assert has_screen({"DISPLAY": ":7"}, tmp_path)
    assert has_screen({"DISPLAY": ":7.0"}, tmp_path)
    assert has_screen({"DISPLAY": "elsewhere:0"}, tmp_path)
    assert not has_screen({"DISPLAY": ":8"}, tmp_path)
    assert not has_screen({}, tmp_path)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="asks for Wayland's socket")
def test_a_wayland_socket_is_a_screen(tmp_path):
    """Newer desktops have no X server at all."""
    environment = {"WAYLAND_DISPLAY": "w-0", "XDG_RUNTIME_DIR": str(tmp_path)}
    assert not has_screen(environment, tmp_path)

    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "w-0"))
        assert has_screen(environment, tmp_path)


def test_the_version_is_said(capsys):
    """A report of a fault begins with it."""
    with pytest.raises(SystemExit) as ended:
        run_command(["--version"])

    assert ended.value.code == 0
    assert capsys.readouterr().out.startswith("course-app 0.")


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["quiz"], "Convert questions between GIFT, Moodle XML and Aiken."),
        (["learners", "reset-pin"], "Ask a learner for no PIN any more."),
        (["results", "push"], "Send results to a record store."),
    ],
)
def test_the_help_of_a_command_writes_names_as_they_are_written(words, sentence, capsys):
    """Moodle is a name and PIN a short form."""
    with pytest.raises(SystemExit):
        run_command([*words, "--help"])

    assert sentence in capsys.readouterr().out


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_help_and_stands_in_the_overview(name, capsys):
    """Nobody has to read the source to find a command."""
    for arguments in (["--help"], [name, "--help"]):
        with pytest.raises(SystemExit) as ended:
            run_command(arguments)
        assert ended.value.code == 0
        assert name in capsys.readouterr().out


def test_a_command_that_is_spelt_wrongly_gets_the_names_of_all(capsys):
    """It looks like a course with a word too many."""
    with pytest.raises(SystemExit):
        run_command(["chek", "my-course"])

    assert f"commands are {', '.join(COMMANDS)}" in capsys.readouterr().err


@pytest.mark.parametrize(
    "arguments", [["--nonsense"], ["check"], ["a", "b"], ["--screen", "nowhere"]]
)
def test_wrong_use_gives_2(arguments, capsys):
    """Scripts can tell it from a bad course."""
    with pytest.raises(SystemExit) as ended:
        run_command(arguments)

    assert ended.value.code == 2
    assert "usage: course-app" in capsys.readouterr().err


def test_check_of_a_course_without_fault_gives_0(capsys):
    """An author sees that all is well."""
    assert run_command(["check", SMALL]) == 0
    assert capsys.readouterr() == ("Errors: 0. Warnings: 0.\n", "")


@pytest.fixture
def broken(tmp_path):
    """A course with an error in its second lesson."""
    folder = tmp_path / "broken"
    for path in Path(SMALL).rglob("*"):
        if path.is_file():
            target = folder / path.relative_to(SMALL)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(path.read_bytes())
    (folder / "12-saving" / "lesson.md").write_text(
        "# Saving\n\nText.\n\n## Fund {#fund}\n\nText.\n"
    )
    return folder


def test_check_says_file_line_what_is_wrong_and_what_to_do(broken, capsys):
    """One line a problem, on standard error, as compilers do."""
    assert run_command(["check", str(broken)]) == 1

    path = broken / "12-saving" / "lesson.md"
    wanted = (
        f"{path}:3: This text stands before the first page. "
        "Write a line with “## ” and the page's heading before it."
    )
    assert wanted in capsys.readouterr().err.splitlines()


def test_check_prints_one_json_document(broken, capsys):
    """A program reads the same as a person, field by field."""
    assert run_command(["check", str(broken), "--json"]) == 1

    said = capsys.readouterr()
    rows = json.loads(said.out)["problems"]
    (row,) = [row for row in rows if row["code"] == "text-before-page"]
    assert said.err == ""
    assert row == {
        "file": str(broken / "12-saving" / "lesson.md"),
        "line": 3,
        "column": 0,
        "severity": "error",
        "code": "text-before-page",
        "text": "This text stands before the first page",
        "remedy": "Write a line with “## ” and the page's heading before it",
    }


@pytest.mark.parametrize("options", [[], ["--json"]])
def test_check_of_no_course_gives_3(tmp_path, capsys, options):
    """A wrong name is another thing than a course with errors."""
    assert run_command(["check", str(tmp_path / "nowhere"), *options]) == 3
    assert "There is no course folder" in "".join(capsys.readouterr())


def test_a_reader_that_stops_early_is_no_error():
    """`course-app check … | head` ends quietly."""
    done = subprocess.run(  # noqa: S602  a pipe of our own programs
        f"'{sys.executable}' -m course_app check '{SMALL}' --json | true",
        shell=True,
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.stderr == ""


def test_a_bar_is_shown_on_a_terminal_only(monkeypatch, capsys):
    """A log file holds no bars."""
    ProgressBar()(1, 2)
    assert capsys.readouterr().err == ""

    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    bar = ProgressBar()
    bar(1, 2)
    bar(2, 2)
    assert capsys.readouterr().err.split("\r")[1] == f"[{'#' * 15}{'.' * 15}]"


@pytest.fixture
def document(tmp_path):
    """A paper of two sections."""
    path = tmp_path / "paper.txt"
    path.write_text("1. Saving\n\nTen people save.\n\n2. Lending\n\nOne borrows.\n")
    return path


def test_build_says_what_it_made(document, tmp_path, capsys):
    """The author sees the sections, and what to do next."""
    assert run_command(["build", str(document), "-o", str(tmp_path / "course")]) == 0

    said = capsys.readouterr().out
    assert "1  Saving  (pages: 1, questions: 1)" in said
    assert "course-app check" in said
    assert (tmp_path / "course" / "2-lending" / "lesson.md").is_file()


def test_build_prints_one_json_document(document, tmp_path, capsys):
    """A program reads the same as a person."""
    assert run_command(["build", str(document), "-o", str(tmp_path / "course"), "--json"]) == 0

    said = json.loads(capsys.readouterr().out)
    assert [lesson["folder"] for lesson in said["lessons"]] == ["1-saving", "2-lending"]
    assert said["source"]["title"] == "Saving"
    assert said["problems"] == []


def test_build_of_what_is_no_text_gives_3(document, tmp_path, capsys):
    """The sentence names the file and says what to do."""
    document.write_bytes(b"%PDF-1.7")

    assert run_command(["build", str(document), "-o", str(tmp_path / "course")]) == 3
    assert capsys.readouterr().err == (
        f"{document}: This is a file of the kind PDF, not plain text. "
        "Open it in its own program and save it as plain text.\n"
    )
    assert not (tmp_path / "course").exists()


def test_check_calls_drafts_errors(document, tmp_path, capsys):
    """A skeleton is not a course yet; the author sees what is left to write."""
    course = tmp_path / "course"
    run_command(["build", str(document), "-o", str(course)])
    capsys.readouterr()

    assert run_command(["check", str(course)]) == 1

    said = capsys.readouterr().err
    assert f"{course / '1-saving' / 'lesson.md'}:5: This page is a draft." in said
    assert f"{course / '1-saving' / 'quiz.gift'}:2: The question “1-p1-s1” is a draft." in said


def test_check_shows_where_each_fact_is(capsys):
    """The author sees that no fact was left out."""
    assert run_command(["check", SMALL, "--coverage"]) == 0

    lines = capsys.readouterr().out.splitlines()
    assert lines[0].split() == ["fact", "pages", "questions"]
    assert lines[1].split() == ["A1", "1.1/why-share", "11-why", "test-share"]


def test_check_finds_copied_words(tmp_path, capsys):
    """The document is named on the command line and need not lie in the course."""
    source = tmp_path / "paper.txt"
    source.write_text("Ten people put one coin into a fund each week, it says.")

    assert run_command(["check", SMALL, "--source", str(source), "--coverage", "--json"]) == 1

    said = json.loads(capsys.readouterr().out)
    assert [problem["code"] for problem in said["problems"]] == ["copied"]
    assert said["coverage"][0]["questions"] == ["11-why", "test-share"]


def test_check_looks_at_guides_as_the_presenter_reads_them(tmp_path, capsys):
    """The shipped course has guides; a page that is not there would be found."""
    copy = tmp_path / "lessons"
    shutil.copytree(shipped_course(), copy)
    guide = copy / "43-self-help-associations" / "facilitator.md"
    guide.write_text(guide.read_text().replace("4.3/four-gains", "4.3/five-gains"))

    assert run_command(["check", str(copy)]) == 1
    assert "“4.3/five-gains” is no page and no question" in capsys.readouterr().err


def test_check_without_its_source_gives_3(tmp_path, capsys):
    """A slip in the name is not taken for a course without copies."""
    assert run_command(["check", SMALL, "--source", str(tmp_path / "nowhere.txt")]) == 3
    assert "The source document cannot be read" in capsys.readouterr().err


def test_pack_and_open_a_course_file(opened, tmp_path, capsys):
    """A course is packed on one laptop and opened on another."""
    path = tmp_path / "small.course"

    assert run_command(["pack", SMALL, "-o", str(path)]) == 0
    assert run_command([str(path), "--data", str(tmp_path / "data")]) == 0

    assert "A small course" in capsys.readouterr().out
    assert opened[0][0].parent == tmp_path / "data" / "cache" / "courses"
    assert (opened[0][0] / "course.toml").is_file()


def test_a_course_file_that_is_refused_is_handed_to_the_window(opened, tmp_path):
    """There it is said why."""
    path = tmp_path / "small.course"
    path.write_bytes(b"hello")

    run_command([str(path), "--data", str(tmp_path / "data")])

    assert opened[0][0] == path
    assert not (tmp_path / "data").exists()


def test_check_looks_into_a_course_file(tmp_path, capsys):
    """Whoever is handed one can see whether it is good."""
    path = tmp_path / "small.course"
    run_command(["pack", SMALL, "-o", str(path), "--json"])
    assert json.loads(capsys.readouterr().out)["files"] > 5

    assert run_command(["check", str(path)]) == 0

    path.write_bytes(b"hello")
    assert run_command(["check", str(path)]) == 3


def test_pack_under_a_name_that_would_not_open_gives_2(tmp_path, capsys):
    """The name that works is given."""
    assert run_command(["pack", SMALL, "-o", str(tmp_path / "small.zip")]) == 2
    assert "Name it “small.course”" in capsys.readouterr().err
