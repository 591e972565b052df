"""Sticks are found, and the laptop's own disks are never offered."""

import pytest

from course_app.exchange.drives import linux_drives, results_on
from tests.store.histories import answers

MOUNTS = """\
sysfs /sys sysfs rw 0 0
/dev/sda1 / ext4 rw 0 0
/dev/sda2 {folder}/inner ext4 rw 0 0
/dev/sdb1 {folder}/MY\\040STICK vfat rw,nosuid 0 0
/dev/sdc {folder}/whole exfat ro 0 0
/dev/mmcblk0p1 {folder}/inner-card ext4 rw 0 0
/dev/mmcblk1p1 {folder}/card vfat rw 0 0
/dev/sdd1 {folder}/usb-disk ntfs rw 0 0
/dev/sde1 {folder}/pulled-out vfat rw 0 0
/dev/mapper/home {folder}/mapped ext4 rw 0 0
broken line
"""
DISKS = {  # disk: (where it hangs, removable, kind of card, partition)
    "sda": ("pci0/ata1", "0", "", "sda2"),
    "sdb": ("pci0/usb1/1-1", "1", "", "sdb1"),
    "sdc": ("pci0/other", "1", "", ""),
    "mmcblk0": ("pci0/mmc0", "0", "MMC", "mmcblk0p1"),
    "mmcblk1": ("pci0/mmc1", "0", "SD", "mmcblk1p1"),
    "sdd": ("pci0/usb2/2-1", "0", "", "sdd1"),
    "sde": ("pci0/usb2/2-2", "1", "", "sde1"),
}


@pytest.fixture
def found(tmp_path):
    """The drives of a laptop with many disks, by the names of their folders."""
    blocks = tmp_path / "class" / "block"
    blocks.mkdir(parents=True)
    for disk, (place, removable, card, partition) in DISKS.items():
        real = tmp_path / "devices" / place / "block" / disk
        (real / "device").mkdir(parents=True)
        (real / "removable").write_text(f"{removable}\n")
        if card:
            (real / "device" / "type").write_text(f"{card}\n")
        (blocks / disk).symlink_to(real)
        if partition:
            (real / partition).mkdir()
            (real / partition / "partition").write_text("1\n")
            (blocks / partition).symlink_to(real / partition)
    for name in ("inner", "MY STICK", "whole", "inner-card", "card", "usb-disk"):
        (tmp_path / name).mkdir()
    mounts = tmp_path / "mounts"
    mounts.write_text(MOUNTS.format(folder=tmp_path))
    return {drive.name: drive for drive in linux_drives(mounts, blocks)}


def test_what_can_be_taken_away_is_found(found):
    assert sorted(found) == ["MY STICK", "card", "usb-disk", "whole"]
    assert found["whole"].is_read_only
    assert not found["card"].is_read_only
    assert found["MY STICK"].free > 0


def test_old_kinds_of_sticks_have_a_largest_file(found):
    assert found["MY STICK"].largest_file == 2**32 - 1
    assert found["whole"].largest_file is None


def test_results_are_found_in_their_folder_and_beside_it(found, laptop):
    stick = found["MY STICK"]
    here = laptop()
    here.say(*answers(1))
    inside = here.save(stick.folder / "a.results")
    beside = here.save(stick.path / "b.results")
    (stick.path / "c.txt").write_text("a letter")
    (stick.path / "._b.results").write_text("what another system left there")

    assert set(results_on(stick)) == {inside, beside}


def test_a_stick_of_three_hundred_laptops_is_looked_through(found):
    stick = found["MY STICK"]
    for number in range(300):
        (stick.path / f"{number}.results").write_bytes(b"PK\x03\x04")

    assert len(results_on(stick)) == 300


def test_results_that_were_half_copied_are_offered_too(found):
    """They are refused with a reason then; left out, nobody would miss that laptop."""
    stick = found["MY STICK"]
    empty = stick.path / "a.results"
    empty.write_bytes(b"")

    assert results_on(stick) == (empty,)


def test_a_laptop_without_these_files_has_no_drives(tmp_path):
    assert linux_drives(tmp_path / "none", tmp_path / "none") == ()
