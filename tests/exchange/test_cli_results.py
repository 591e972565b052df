"""`course-app results` and `course-app keys`, as a person calls them."""

import errno
import json
import os
import time

import pytest

from course_app.cli import run_command
from course_app.exchange.moments import FIRST, iso, start_of
from course_app.workshop.sessions import Details, WorkshopWords
from tests.exchange.laptops import packed, unpacked
from tests.store.histories import answers, draft, numbered


@pytest.fixture
def here(laptop):
    made = laptop("here")
    made.say(*answers(3))
    return made


@pytest.fixture
def office(tmp_path):
    return tmp_path / "office"


def test_results_go_out_and_come_in(here, office, stick, capsys):
    """A window may be open while results are saved."""
    file = stick / "a.results"
    assert run_command(["results", "export", "--data", str(here.folder), "-o", str(file)]) == 0
    assert "statements: 3" in capsys.readouterr().out

    assert run_command(["results", "import", str(file), "--data", str(office)]) == 0
    assert "a.results: new: 3. Already here: 0." in capsys.readouterr().out

    assert run_command(["results", "import", str(stick), "--data", str(office), "--json"]) == 0
    receipt = json.loads(capsys.readouterr().out)
    assert (receipt["new"], receipt["already_here"], receipt["problems"]) == (0, 3, [])


def test_a_refused_file_is_said_and_gives_3(office, stick, capsys):
    (stick / "a.results").write_bytes(b"no zip")

    assert run_command(["results", "import", str(stick / "a.results"), "--data", str(office)]) == 3

    told = capsys.readouterr()
    assert "a.results: refused." in told.out
    assert "This is no file of results" in told.err


def test_a_folder_without_results_gives_3(office, stick, capsys):
    assert run_command(["results", "import", str(stick), "--data", str(office)]) == 3
    assert "No file of results was found." in capsys.readouterr().out


def test_a_key_is_made_shown_and_used(here, office, stick, capsys):
    page, picture = stick / "key.html", stick / "key.png"
    made = ["keys", "new", "--data", str(office), "--page", str(page), "--qr", str(picture)]
    assert run_command(made) == 0
    key = capsys.readouterr().out.splitlines()[0]
    assert page.exists()
    assert picture.exists()

    file = stick / "a.results"
    common = ["results", "export", "--data", str(here.folder), "-o", str(file)]
    assert run_command([*common, "--to", key]) == 0
    assert b"age-encryption.org" in file.read_bytes()
    capsys.readouterr()

    assert run_command(["results", "import", str(file), "--data", str(office)]) == 0
    assert "new: 3" in capsys.readouterr().out
    assert run_command(["keys", "show", "--data", str(office), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["public"] == key


def test_a_second_key_does_not_replace_the_first(office, capsys):
    assert run_command(["keys", "new", "--data", str(office)]) == 0
    assert run_command(["keys", "new", "--data", str(office)]) == 3
    assert "There is a key already" in capsys.readouterr().err


def test_half_a_key_stays_nowhere(here, office, stick, monkeypatch, capsys):
    """It could not be made again, and each import after it would be refused."""

    def refuse(_handle):
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as meanwhile:
        meanwhile.setattr(os, "fsync", refuse)
        assert run_command(["keys", "new", "--data", str(office)]) == 3
    assert "This file could not be written (No space left on device)" in capsys.readouterr().err

    file = here.save(stick / "a.results")
    assert run_command(["results", "import", str(file), "--data", str(office)]) == 0
    assert run_command(["keys", "new", "--data", str(office)]) == 0


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="Windows sets no zone for one program")
@pytest.mark.parametrize(
    ("zone", "hours"), [("Asia/Manila", 16), ("UTC", 24), ("America/Lima", 24)]
)
def test_a_day_begins_early_enough_for_those_who_live_in_the_east(monkeypatch, zone, hours):
    """At seven in the morning in Manila it is yesterday in UTC."""
    with monkeypatch.context() as there:
        there.setenv("TZ", zone)
        time.tzset()
        found = start_of("2026-11-24", is_earliest=True)
        oldest = start_of("0001-01-01", is_earliest=True)
    time.tzset()

    assert iso(found) == f"2026-11-2{3 + hours // 24}T{hours % 24:02}:00:00.000Z"
    assert oldest == start_of("0001-01-01") == FIRST


def test_who_came_is_named_though_archived_since(here, stick, capsys):
    here.say(
        draft(91, "registered", "learner", "zed", learner="zed", result={"name": "Zed Okello"})
    )
    words = WorkshopWords("w", numbered("w"))
    here.say(*words.open(Details(title="Market day"), ["zed"]), words.came("zed"))
    here.say(draft(92, "closed", "learner", "zed", learner="zed"))
    common = ["results", "export", "--data", str(here.folder), "-o", str(stick / "a.csv")]

    assert run_command([*common, "--format", "csv", "--sheet", "attendance"]) == 0

    assert "Zed Okello" in (stick / "a.csv").read_text()


def test_results_of_a_folder_that_went_back_to_a_backup_come_in(here, office, stick, capsys):
    """It has no laptop of its own until it is opened again, and that may be never."""
    here.store.back_up("asked")
    here.close()
    file, data = stick / "a.results", ["--data", str(here.folder)]
    assert run_command(["doctor", "--restore", "1", *data]) == 0

    assert run_command(["results", "export", *data, "-o", str(file)]) == 0

    manifest, rows = unpacked(file)
    assert manifest["device"]
    assert run_command(["results", "import", str(file), "--data", str(office)]) == 0
    packed(file, {**manifest, "device": ""}, rows)  # as earlier ones were written
    assert run_command(["results", "import", str(file), "--data", str(office)]) == 0


@pytest.mark.parametrize(
    "more", [["--since", "yesterday"], ["--format", "csv", "--to", "age1x"]], ids=["since", "key"]
)
def test_wrong_use_gives_2(here, stick, more, capsys):
    common = ["results", "export", "--data", str(here.folder), "-o", str(stick / "x")]

    assert run_command([*common, *more]) == 2


def test_a_data_folder_that_is_not_there_gives_4(tmp_path, stick, capsys):
    gone = ["results", "export", "--data", str(tmp_path / "gone"), "-o", str(stick / "a.results")]

    assert run_command(gone) == 4
    assert "is not in the data folder. Put" in capsys.readouterr().err
    assert not (tmp_path / "gone").exists()


@pytest.mark.parametrize("sheet", ["results", "answers", "questions", "attendance"])
def test_each_table_is_written_as_csv(here, stick, sheet, capsys):
    file = stick / "t.csv"
    common = ["results", "export", "--data", str(here.folder), "-o", str(file)]

    assert run_command([*common, "--format", "csv", "--sheet", sheet]) == 0

    assert len(file.read_text().splitlines()) == (4 if sheet == "answers" else 1)


@pytest.mark.parametrize(
    ("name", "start"),
    [
        ("r.results", b"PK"),
        ("r.xlsx", b"PK"),
        ("r.csv", b"learner"),
        ("r.json", b"["),
        ("r", b"PK"),
    ],
)
def test_the_ending_says_the_format_where_nobody_else_does(here, stick, name, start, capsys):
    """A bundle in a file called r.csv helps nobody."""
    file = stick / name

    assert run_command(["results", "export", "--data", str(here.folder), "-o", str(file)]) == 0

    assert file.read_bytes().startswith(start)
    assert (b"manifest.json" in file.read_bytes()) == (name in {"r.results", "r"})


@pytest.mark.parametrize(
    ("more", "said"),
    [
        (["-o", "r.xlsx", "--format", "bundle"], "Write --format xlsx"),
        (["-o", "r.results", "--format", "csv"], "Write --format bundle"),
        (["-o", "r.results", "--sheet", "answers"], "Add --format csv"),
        (["-o", "r", "--excel"], "Add --format csv"),
    ],
)
def test_a_format_that_is_not_that_of_the_name_is_not_guessed(
    here, tmp_path, monkeypatch, capsys, more, said
):
    monkeypatch.chdir(tmp_path)

    assert run_command(["results", "export", "--data", str(here.folder), *more]) == 2

    assert said in capsys.readouterr().err
    assert not (tmp_path / more[1]).exists()


@pytest.mark.parametrize(
    "words",
    [
        ["results", "export", "-o"],
        ["results", "export", "--format", "xlsx", "-o"],
        ["results", "export", "--format", "xapi", "-o"],
        ["gradebook", "--csv"],
        ["keys", "new", "--key"],
        ["keys", "new", "--qr"],
    ],
    ids=" ".join,
)
@pytest.mark.parametrize("place", ["", ".", "/"])
def test_a_place_without_a_name_is_a_sentence(here, tmp_path, monkeypatch, capsys, words, place):
    """As an empty variable of a script leaves it."""
    monkeypatch.chdir(tmp_path)

    assert run_command([*words, place, "--data", str(here.folder)]) in {2, 3}
    said = capsys.readouterr().err
    assert "Is a directory" in said or "Name it “key.png”" in said


def test_one_table_goes_into_a_folder_alone(here, stick, capsys):
    words = ["results", "export", "--data", str(here.folder), "-o", str(stick)]

    assert run_command([*words, "--format", "csv", "--sheet", "answers"]) == 0

    assert [file.name for file in stick.iterdir()] == ["answers.csv"]


def test_a_file_without_a_key_is_said_to_have_none(office, tmp_path, capsys):
    (tmp_path / "names.csv").write_text("Amina")

    assert run_command(["keys", "show", "--key", str(tmp_path / "names.csv")]) == 3
    assert "there is no whole key in it" in capsys.readouterr().err


def test_a_picture_of_a_key_is_svg_or_png(office, stick, capsys):
    """A PNG in a file called key.gif; and no key is made by the way."""
    words = ["keys", "new", "--data", str(office), "--qr", str(stick / "key.gif")]

    assert run_command(words) == 2
    assert "Name it “key.png”" in capsys.readouterr().err
    assert not list(office.glob("keys/*"))


def test_all_tables_go_into_a_folder_or_a_workbook(here, stick, capsys):
    common = ["results", "export", "--data", str(here.folder)]

    assert run_command([*common, "--format", "csv", "-o", str(stick)]) == 0
    assert len(list(stick.iterdir())) == 4
    assert run_command([*common, "--format", "csv", "-o", str(stick / "new")]) == 0
    assert len(list((stick / "new").iterdir())) == 4
    assert run_command([*common, "--format", "xlsx", "-o", str(stick / "r.xlsx"), "--json"]) == 0
    assert (stick / "r.xlsx").stat().st_size > 5000
