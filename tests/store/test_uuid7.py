"""Ids carry their time, sort by it, and never repeat."""

import uuid

from hypothesis import given, settings
from hypothesis import strategies as st

from course_app.study.uuid7 import Uuid7Source
from tests.store.histories import NOON


def ones(size):
    return b"\xff" * size


def test_an_id_is_a_uuid_of_version_7_with_its_time():
    """Any program that knows UUIDs can read when a statement was made."""
    made = uuid.UUID(Uuid7Source(lambda: NOON)())

    assert (made.version, made.variant) == (7, uuid.RFC_4122)
    assert made.int >> 80 == NOON


@given(times=st.lists(st.integers(0, 2**48 - 1), min_size=2, max_size=40))
@settings(deadline=None)
def test_ids_only_go_up_whatever_the_clock_does(times):
    """Two answers in one millisecond, or after the clock went back, keep their order."""
    clock = iter(times)
    source = Uuid7Source(lambda: next(clock))

    made = [source() for _ in times]

    assert made == sorted(set(made))


def test_ids_of_one_millisecond_keep_its_time():
    """A burst of answers, with the worst luck of randomness, still says when it was."""
    source = Uuid7Source(lambda: NOON, ones)

    made = [source() for _ in range(1000)]

    assert made == sorted(set(made))
    assert uuid.UUID(made[-1]).int >> 80 == NOON
