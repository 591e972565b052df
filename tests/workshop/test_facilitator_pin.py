"""The PIN's file: what it keeps, what it takes, and how long one has to wait."""

import itertools
import json

import pytest

from course_app.errors import StoreError
from course_app.workshop.facilitator_pin import (
    FILE,
    FIRST_WAIT,
    LONGEST_WAIT,
    PinError,
    PinFile,
    check_pin,
)

BYTES = itertools.cycle(range(256))


def random_bytes(count):
    return bytes(next(BYTES) for _ in range(count))


class Clock:
    def __init__(self):
        self.now = 1_790_000_000_000

    def __call__(self):
        return self.now


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def pin(tmp_path, clock):
    return PinFile(tmp_path, clock, random_bytes)


def test_the_file_holds_neither_the_pin_nor_the_code(pin, tmp_path):
    """Only what was made of them."""
    code = pin.set_pin("2580")
    text = (tmp_path / FILE).read_text()
    assert "2580" not in text
    assert code not in text
    assert code.replace("-", "") not in text


def test_right_and_wrong(pin):
    """A PIN with a space beside it is the same PIN."""
    assert not pin.is_set
    pin.set_pin("2580")
    assert pin.is_set
    assert pin.try_pin(" 2580 ").is_right
    assert not pin.try_pin("2581").is_right
    assert not pin.try_pin("").is_right


def test_the_code_is_read_however_it_is_written(pin):
    """Small letters, spaces, O for 0, I and L for 1."""
    code = pin.set_pin("2580")
    assert pin.try_code(code).is_right
    loose = code.lower().replace("-", " ").replace("0", "o").replace("1", "l")
    assert pin.try_code(loose).is_right
    assert not pin.try_code("AAAA-AAAA-AAAA-AAAA").is_right
    assert not pin.try_code("").is_right


def test_after_three_wrong_tries_each_wait_doubles_up_to_a_quarter_of_an_hour(pin, clock):
    """Even the right PIN is not compared meanwhile."""
    pin.set_pin("2580")
    assert [pin.try_pin("9999").wait for _ in range(3)] == [0, 0, FIRST_WAIT]
    assert not pin.try_pin("2580").is_right
    clock.now += FIRST_WAIT
    assert pin.wait() == 0
    assert pin.try_pin("9999").wait == 2 * FIRST_WAIT
    for _ in range(20):
        clock.now += LONGEST_WAIT
        pin.try_pin("9999")
    assert pin.wait() == LONGEST_WAIT
    clock.now += LONGEST_WAIT
    assert pin.try_pin("2580").is_right
    assert pin.wait() == 0


def test_the_count_is_there_after_a_restart_and_a_clock_that_went_back_waits_whole(
    pin, clock, tmp_path
):
    """Nobody gets more tries by closing the app or turning the clock."""
    pin.set_pin("2580")
    for _ in range(3):
        pin.try_pin("9999")
    clock.now -= 5_000_000
    assert PinFile(tmp_path, clock).wait() == FIRST_WAIT


@pytest.mark.parametrize("text", ["", "123", "12a4", "1" * 13, "٤٤٤٥", "12 34"])
def test_what_is_no_pin(text):
    """Four to twelve digits."""
    with pytest.raises(PinError, match="4 to 12 digits"):
        check_pin(text)


@pytest.mark.parametrize("text", ["0000", "1234", "9876", "345678"])
def test_what_is_easy_to_guess(text):
    """All the same, or in a row."""
    with pytest.raises(PinError, match="easy to guess"):
        check_pin(text)


@pytest.mark.parametrize(
    "text", ["", "{", "[]", '{"salt": 3}', '{"salt": "zz", "pin": "00", "code": "00"}', "\udcff"]
)
def test_a_damaged_file_is_said_and_never_counts_as_no_pin(tmp_path, clock, text):
    """Whoever has the folder is told what to do."""
    (tmp_path / FILE).write_bytes(text.encode("utf-8", "surrogateescape"))
    with pytest.raises(PinError, match=r"Take the file facilitator\.json out"):
        _ = PinFile(tmp_path, clock).is_set


def test_counts_that_another_program_wrote_wrongly_are_none(tmp_path, pin, clock):
    """The hashes are what matters."""
    pin.set_pin("2580")
    values = json.loads((tmp_path / FILE).read_text())
    (tmp_path / FILE).write_text(json.dumps({**values, "wrong": "many", "wrong_at": None}))
    assert PinFile(tmp_path, clock).try_pin("2580").is_right


def test_a_disk_that_refuses_is_said(tmp_path, clock):
    """A PIN that is not kept is not set; wrong tries are counted all the same."""
    folder = tmp_path / "gone"
    pin = PinFile(folder, clock, random_bytes)
    with pytest.raises(StoreError, match="could not be saved"):
        pin.set_pin("2580")
    assert not pin.is_set


def test_wrong_tries_are_counted_while_the_disk_is_full(tmp_path, clock):
    """In memory, until it can be kept."""
    pin = PinFile(tmp_path, clock, random_bytes)
    pin.set_pin("2580")
    (tmp_path / FILE).unlink()
    (tmp_path / FILE).mkdir()
    for _ in range(3):
        pin.try_pin("9999")
    assert pin.wait() == FIRST_WAIT
