"""The people of a laptop, from a terminal: what a window does, in bulk and as data."""

from __future__ import annotations

import json
from contextlib import closing

import pytest

from course_app.cli import run_command
from course_app.store import log, projections
from course_app.store.store import open_store
from course_app.study.learner_words import LearnerWords
from course_app.study.pins import make_record
from tests.store.histories import Laptop, Ticks, draft, numbered


@pytest.fixture
def run(tmp_path, capsys):
    """Runs `course-app learners …` in a folder of its own; gives code, output, errors."""

    def run_it(action, *arguments):
        where = ["--data", str(tmp_path / "data")]
        code = run_command(["learners", action, *where, *map(str, arguments)])
        return code, *capsys.readouterr()

    return run_it


def keep(store, drafts):
    store.log.append([log.pending(draft, store.clock()) for draft in drafts])


@pytest.fixture
def listed(run):
    """Gives the learners as data."""
    return lambda *more: json.loads(run("list", "--json", *more)[1])["learners"]


def test_names_are_added_and_listed(run, listed):
    """Spaces are tidied, and what is no name is left out, which is said."""
    code, _, said = run("add", "  Amina   Yusuf ", "Mendes, Rosa", "  ", "😀")

    assert code == 0
    assert "“😀” has no letter, so it was left out" in said
    assert {each["name"] for each in listed()} == {"Amina Yusuf", "Mendes, Rosa"}


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_a_list_of_a_spreadsheet_is_taken_in(run, listed, tmp_path, encoding):
    """Semicolons, UTF-16, an accent: as offices send it."""
    path = tmp_path / "names.csv"
    path.write_bytes("Nom;Code\nZoé Ndiaye;7\nKofi Mensah;8\n".encode(encoding))

    code, said, _ = run("add", "--csv", path)

    assert code == 0
    assert "Names that were added: 2" in said
    assert {each["name"] for each in listed()} == {"Zoé Ndiaye", "Kofi Mensah"}


def test_a_dry_run_changes_nothing(run, listed, tmp_path):
    """One looks first."""
    path = tmp_path / "names.csv"
    path.write_text("Amina\nRosa\n", encoding="utf-8")

    _, said, _ = run("add", "--csv", path, "--dry-run", "--json")

    assert json.loads(said)["new"] == ["Amina", "Rosa"]
    assert listed() == []


def test_who_is_known_gets_no_second_record(run, listed):
    """Capitals and accents make no other person."""
    run("add", "José")

    _, said, _ = run("add", "JOSE", "Rosa", "--json")

    assert json.loads(said)["known"] == ["JOSE"]
    assert len(listed()) == 2


def test_an_import_is_undone_but_not_for_those_who_have_begun(run, listed, tmp_path):
    """Nobody's work goes with a wrong list."""
    path = tmp_path / "names.csv"
    path.write_text("Amina\nRosa\nKofi\n", encoding="utf-8")
    run("add", "--csv", path)
    rosa = next(each["id"] for each in listed() if each["name"] == "Rosa")
    store = open_store(tmp_path / "data", clock=Ticks(), new_id=numbered("new"))
    keep(store, [draft(1, learner=rosa)])
    store.close()

    code, said, _ = run("undo-import", "--json")

    assert code == 0
    assert json.loads(said) == {"gone": ["Amina", "Kofi"], "staying": ["Rosa"]}
    assert [each["name"] for each in listed()] == ["Rosa"]


def test_a_list_of_another_laptop_is_not_taken_back(run, listed, tmp_path):
    """It came in with results, later than the list that is wrong here."""
    path = tmp_path / "names.csv"
    path.write_text("Amina\n")
    run("add", "--csv", path)
    there = Laptop("there")
    there.append([LearnerWords(numbered("t")).registered("Rosa", "list")], at=2**43)
    with closing(open_store(tmp_path / "data", clock=Ticks(), new_id=numbered("d"))) as store:
        log.merge(store.log.connection, there.read(), projections.project_merged)

    code, said, _ = run("undo-import", "--json")

    assert code == 0
    assert json.loads(said)["gone"] == ["Amina"]
    assert run("undo-import")[0] == 2
    assert [each["name"] for each in listed()] == ["Rosa"]


def test_without_an_import_there_is_nothing_to_undo(run):
    """The exit code says so."""
    run("add", "Amina")
    run("undo-import")

    code, _, said = run("undo-import")

    assert code == 2
    assert "could be undone" in said


def test_a_learner_is_renamed_archived_and_brought_back(run, listed):
    """By a part of the id too, where names would not do."""
    run("add", "Amina")
    (amina,) = listed()

    run("rename", amina["id"][-8:], "Amina Yusuf")
    run("archive", "amina yusuf")
    assert listed() == []
    assert listed("--all")[0]["name"] == "Amina Yusuf"
    run("bring-back", "Amina Yusuf")

    assert listed()[0]["archived"] is False


def test_two_records_become_one(run, listed):
    """The first named stays."""
    run("add", "Amina", "Amina Y.")

    code, said, _ = run("merge", "Amina", "Amina Y.")

    assert code == 0
    assert "has joined that of Amina" in said
    assert [each["name"] for each in listed()] == ["Amina"]


def test_a_name_that_two_have_is_asked_about(run, tmp_path):
    """Nothing is done to the wrong one."""
    store = open_store(tmp_path / "data", clock=Ticks(), new_id=numbered("person"))
    words = LearnerWords(store.new_id)
    keep(store, [words.registered("Amina"), words.registered("Amina")])
    store.close()

    code, _, said = run("archive", "Amina")

    assert code == 2
    assert "person-" in said


@pytest.mark.parametrize(
    "arguments",
    [("rename", "Nobody", "Somebody"), ("archive", "Nobody"), ("add",), ("rename", "Amina", " ")],
)
def test_what_cannot_be_is_said(run, arguments):
    """Exit code 2, and a sentence."""
    run("add", "Amina")

    code, _, said = run(*arguments)

    assert code == 2
    assert said.strip()


def test_names_from_elsewhere_order_no_terminal_about(run, tmp_path):
    """They come in with results, from whoever made those."""
    with closing(open_store(tmp_path / "data", clock=Ticks(), new_id=numbered("d"))) as store:
        name = "Red\x1b[31m\u202e\nnew  Rosa"
        keep(store, [draft(1, "registered", "learner", "amina", result={"name": name})])

    for action, *more in (("archive", "amina"), ("bring-back", "amina"), ("rename", "amina", "B")):
        _, said, _ = run(action, *more)
        assert said.splitlines()[0].startswith("Red")
        assert said[:-1].isprintable()


def test_a_guest_without_a_name_is_called_by_the_letters_of_the_id(run, tmp_path):
    run("add", "Amina")
    with closing(open_store(tmp_path / "data", clock=Ticks(), new_id=numbered("d"))) as store:
        keep(store, [draft(1, learner="guest-7f3a")])

    assert run("archive", "")[0] == 2
    assert run("merge", "Amina", " ")[0] == 2
    assert "7F3A" in run("archive", "guest-7f3a")[1]
    assert "7F3A" in run("merge", "Amina", "guest-7f3a")[1]


def test_one_record_is_not_merged_with_itself(run):
    """A slip of the hand changes nothing."""
    run("add", "Amina")

    assert run("merge", "Amina", "amina")[0] == 2


def test_a_pin_is_taken_away_without_internet(run, listed, tmp_path):
    """The facilitator helps who forgot it."""
    run("add", "Amina")
    store = open_store(tmp_path / "data", clock=Ticks(), new_id=numbered("new"))
    amina = store.reader().learners()[0].id
    keep(store, [LearnerWords(store.new_id).pin_set(amina, make_record("1234", bytes))])
    store.close()
    assert listed()[0]["has_pin"] is True

    run("reset-pin", "Amina")

    assert listed()[0]["has_pin"] is False


def test_the_list_can_be_read_while_a_window_is_open(run, listed, tmp_path):
    """Looking disturbs nobody; changing waits for its turn."""
    run("add", "Amina")
    store = open_store(tmp_path / "data", clock=Ticks(), new_id=numbered("new"))

    try:
        assert [each["name"] for each in listed()] == ["Amina"]
        assert run("add", "Rosa")[0] == 4
    finally:
        store.close()


def test_a_file_that_is_no_list_is_refused(run, tmp_path):
    """A spreadsheet's own format is named, with what to do."""
    path = tmp_path / "names.xlsx"
    path.write_bytes(b"PK\x03\x04 and more")

    code, _, said = run("add", "--csv", path)

    assert code == 3
    assert "CSV" in said


def test_a_full_disk_is_said_before_anything_is_written(run, listed, tmp_path, monkeypatch):
    """Half a list would be worse than none."""
    path = tmp_path / "names.csv"
    path.write_text("Amina\n", encoding="utf-8")
    monkeypatch.setattr("course_app.store.disk.free_bytes", lambda _folder: 1000)

    code, _, said = run("add", "--csv", path)

    assert code == 4
    assert "disk is full" in said
    assert listed() == []


@pytest.mark.parametrize("words", [["list"], ["archive", "Amina"], ["undo-import"]], ids=" ".join)
def test_a_mistyped_folder_is_said_and_not_made(tmp_path, capsys, words):
    """It looked like a laptop on which nobody learns."""
    missing = tmp_path / "dtaa"

    assert run_command(["learners", *words, "--data", str(missing)]) == 4

    assert "is not in the data folder" in capsys.readouterr().err
    assert not missing.exists()
