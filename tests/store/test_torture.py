"""A short run of what `make torture` does a thousand times."""

import sys

import pytest

from tests.bench.store_torture import torture


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is not there")
def test_what_was_called_kept_survives_a_kill_at_any_moment(tmp_path):
    """The battery falls out: every answer that had shown "Saved" is there."""
    tally = torture(tmp_path, rounds=12, seed=7)

    assert tally.told > 0
    assert tally.kept >= tally.told
