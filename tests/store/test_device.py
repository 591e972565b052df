"""A laptop and a copy are told apart, on machines that say little about themselves too."""

import sys
from contextlib import nullcontext
from types import SimpleNamespace

import pytest

from course_app.store import device
from course_app.store.lock import LOCK


@pytest.fixture
def machine(tmp_path, monkeypatch):
    """A machine whose id and disks a test may change."""
    (tmp_path / "disks").mkdir()
    (tmp_path / "machine-id").write_text("0123\n")
    monkeypatch.setattr(device, "_MACHINE_ID", tmp_path / "machine-id")
    monkeypatch.setattr(device, "_DISKS", tmp_path / "disks")
    return tmp_path


@pytest.fixture
def marked(folder):
    folder.mkdir()
    (folder / LOCK).touch()
    return folder


def test_the_same_laptop_gives_the_same_fingerprint(machine, marked):
    """Nothing changes from one day to the next."""
    assert device.fingerprint(marked) == device.fingerprint(marked)


def test_another_laptop_gives_another_one(machine, marked):
    """A stick that travels is known to travel."""
    here = device.fingerprint(marked)

    (machine / "machine-id").write_text("4567\n")

    assert device.fingerprint(marked) != here


def test_laptops_set_up_from_one_image_differ_by_their_disks(machine, marked):
    """Twenty laptops with one machine id are still twenty devices."""
    (machine / "disks" / "ata-SERIAL-1").touch()
    here = device.fingerprint(marked)
    (machine / "disks" / "ata-SERIAL-1").rename(machine / "disks" / "ata-SERIAL-2")

    assert device.fingerprint(marked) != here


def test_windows_laptops_set_up_from_one_image_differ_by_their_boards(marked, monkeypatch):
    """The id of the installation is copied with the disk; what cannot be read is left out."""
    values = {"MachineGuid": "one image"}

    def value(_key, name):
        if name not in values:
            raise FileNotFoundError
        return values[name], 1

    registry = SimpleNamespace(
        HKEY_LOCAL_MACHINE=0, OpenKey=lambda _root, _place: nullcontext(), QueryValueEx=value
    )
    monkeypatch.setitem(sys.modules, "winreg", registry)
    monkeypatch.setattr(sys, "platform", "win32")

    values["LastConfig"] = "{one board}"
    here = device.fingerprint(marked)
    assert device.fingerprint(marked) == here
    values["LastConfig"] = "{another board}"
    there = device.fingerprint(marked)
    del values["LastConfig"]

    assert len({here, there, device.fingerprint(marked)}) == 3


def test_a_stick_in_the_side_changes_nothing(machine, marked):
    """Plugging something in must not look like another laptop."""
    here = device.fingerprint(marked)

    (machine / "disks" / "usb-STICK-1").touch()
    (machine / "disks" / "ata-SERIAL-1-part1").touch()

    assert device.fingerprint(marked) == here


def test_a_machine_without_a_name_can_be_used(machine, marked):
    """A small Linux without systemd has neither file."""
    (machine / "machine-id").unlink()
    (machine / "disks").rmdir()

    assert device.fingerprint(marked)
