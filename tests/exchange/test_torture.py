"""A short run of what `make torture` does for an hour: spoiled bundles never change a store."""

from tests.bench.bundle_torture import Torture


def test_spoiled_bundles_are_refused_and_forged_ones_do_no_harm(tmp_path):
    tally = Torture(tmp_path, seed=7).run(120)

    assert sum(tally.refused.values()) > 60
