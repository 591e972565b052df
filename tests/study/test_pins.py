"""Four digits: kept as a hash, compared, and slow to try."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from course_app.study import pins


def salt(count):
    return b"s" * count


def test_the_pin_fits_its_record_and_no_other_does():
    """Nothing of the digits stands in what is kept."""
    record = pins.make_record("2468", salt)

    assert "2468" not in record
    assert pins.is_right(record, "2468")
    assert not pins.is_right(record, "2469")


def test_digits_of_any_script_are_the_same_digits():
    """Who chose it on an Arabic keyboard may type it on another."""
    assert pins.is_right(pins.make_record("٢٤٦٨", salt), "2468")


@pytest.mark.parametrize("wrong", ["", "123", "12345", "12a4", "1²34"])
def test_what_is_no_pin_is_refused(wrong):
    """It is never kept, and never fits."""
    with pytest.raises(ValueError, match="four digits"):
        pins.make_record(wrong, salt)
    assert not pins.is_right("scrypt:14:8:1:00:00", wrong)


@pytest.mark.parametrize(
    "record",
    ["", "plain:1234", "scrypt:a:8:1:00:00", "scrypt:30:8:1:00:00", "scrypt:14:8:1:xx:00"],
)
def test_a_record_that_cannot_be_read_fits_nobody(record):
    """A forged file neither opens a door nor eats the memory."""
    assert not pins.is_right(record, "1234")


def test_a_thousand_tries_take_days():
    """Waits grow, and four slips cost nothing."""
    waits = [pins.wait_after(wrong) for wrong in range(1001)]

    assert waits[: pins.FREE_TRIES + 1] == [0] * (pins.FREE_TRIES + 1)
    assert sum(waits) > 6 * 24 * 3_600_000
    assert max(waits) == pins.LONGEST_WAIT


@given(st.integers(0, 10**6))
def test_waits_never_get_shorter(wrong):
    """Another wrong try never helps."""
    assert 0 <= pins.wait_after(wrong) <= pins.wait_after(wrong + 1) <= pins.LONGEST_WAIT
