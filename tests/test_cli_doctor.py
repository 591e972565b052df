"""The doctor at a terminal: what a data folder is like, and how it gets well."""

from __future__ import annotations

import json
import shutil

import pytest

from course_app.cli import run_command
from course_app.store import log
from course_app.store.connection import DATABASE
from course_app.store.store import open_store
from tests.store.histories import Ticks, answers, draft, numbered


@pytest.fixture
def worked(tmp_path):
    """A folder with a learner and two hundred answers; gives it."""
    folder = tmp_path / "data"
    store = open_store(folder, clock=Ticks(), new_id=numbered("new"))
    drafts = [draft(0, "registered", "learner", "amina", result={"name": "Amina"}), *answers(200)]
    store.log.append([log.pending(each, store.clock()) for each in drafts])
    store.close()
    return folder


@pytest.fixture
def doctor(worked, capsys):
    """Calls the doctor to that folder; gives code, output, errors."""

    def call(*arguments):
        code = run_command(["doctor", "--data", str(worked), *arguments])
        return code, *capsys.readouterr()

    return call


def damage(folder):
    content = bytearray((folder / DATABASE).read_bytes())
    content[4096 * 3 : 4096 * 8] = b"\xa5" * 4096 * 5
    (folder / DATABASE).write_bytes(content)


def test_a_healthy_folder_is_said_to_be_healthy(doctor):
    """With what is in it."""
    code, said, _ = doctor()

    assert code == 0
    assert "The file is whole. Learners: 1. Steps: 201" in said


def test_damage_has_an_exit_code_and_a_remedy(doctor, worked):
    """A script can ask; a person reads what to do."""
    damage(worked)

    code, said, _ = doctor("--json")

    found = json.loads(said)
    assert code == 4
    assert not found["healthy"]
    assert found["problems"][0]["code"] == "damaged"
    assert "--repair" in found["problems"][0]["remedy"]


@pytest.mark.parametrize(
    "words",
    [
        ["doctor"],
        ["doctor", "--back-up"],
        ["results", "export", "-o", "out.results"],
        ["gradebook"],
        ["learners", "list"],
    ],
    ids=" ".join,
)
def test_a_deleted_file_whose_backups_are_there_is_said_so(doctor, worked, capsys, words):
    """Nobody looks for a disk to connect, and the remedy brings the answers back."""
    doctor("--back-up")
    (worked / DATABASE).unlink()

    assert run_command([*words, "--data", str(worked)]) == 4
    assert "is gone, but backups of it are here. Put it back" in capsys.readouterr().err

    assert doctor("--repair")[0] == 0
    assert doctor()[0] == 0


def test_a_damaged_folder_is_repaired_from_its_backup(doctor, worked):
    """Everything is there again, and the damaged file is not deleted."""
    doctor("--back-up")
    damage(worked)

    code, said, _ = doctor("--repair", "--json")

    done = json.loads(said)
    assert code == 0
    assert done["was_damaged"]
    assert done["statements"] == 201
    assert list((worked / "set-aside").iterdir())
    assert doctor()[0] == 0


def test_a_repair_says_in_words_what_it_did(doctor, worked):
    """Also that there was nothing to do."""
    assert "The file is whole" in doctor("--repair")[1]
    doctor("--back-up")
    damage(worked)

    said = doctor("--repair")[1]

    assert "The file is repaired." in said
    assert "Begun from the backup" in said
    assert "The damaged file is kept" in said


def test_one_goes_back_to_a_backup_by_its_number(doctor, worked):
    """What came after it is set aside."""
    doctor("--back-up")
    store = open_store(worked, clock=Ticks(), new_id=numbered("later"))
    store.log.append([log.pending(each, store.clock()) for each in answers(5, start=500)])
    store.close()

    code, said, _ = doctor("--restore", "1")

    assert code == 0
    assert "The folder is as it was" in said
    assert json.loads(doctor("--json")[1])["statements"] == 201


def test_a_backup_that_is_not_there_is_said(doctor):
    """The sentence says how to see those that are."""
    code, _, said = doctor("--restore", "7")

    assert code == 2
    assert "There is no backup 7" in said


def test_a_backup_folder_full_of_other_files_is_no_trouble(doctor, worked):
    """Somebody keeps photos there."""
    doctor("--back-up")
    backups = worked / "backups"
    (backups / "course-app-old.db").write_bytes(b"?")
    (backups / "holiday.jpg").write_bytes(b"?")
    (backups / "course-app-0009-20261122-093012-daily.db").mkdir()

    found = json.loads(doctor("--json")[1])

    assert [each["reason"] for each in found["backups"]] == ["asked"]


def test_an_open_folder_is_looked_at_but_not_repaired(doctor, worked):
    """The window goes on working."""
    store = open_store(worked, clock=Ticks(), new_id=numbered("new"))
    try:
        assert doctor()[0] == 0
        assert doctor("--repair")[0] == 4
        assert doctor("--restore", "1")[0] in {2, 4}
    finally:
        store.close()


def test_a_folder_that_is_not_there_is_said(doctor, worked):
    """Nothing is made."""
    shutil.rmtree(worked)

    code, _, said = doctor()

    assert code == 4
    assert "not in the data folder" in said
    assert not worked.exists()
