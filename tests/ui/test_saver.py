"""The window says the truth about what is kept."""

from __future__ import annotations

import pytest

from course_app.ui.saver import Saver


class FixedWriter:
    """A writer whose closing is known to succeed or not."""

    def __init__(self, *, keeps):
        self.keeps = keeps

    def put(self, drafts):
        pass

    def close(self, timeout):
        return self.keeps


@pytest.mark.parametrize("keeps", [True, False])
def test_closing_says_whether_all_is_kept(qapp, keeps):
    """A window that is told "kept" may close; one that is not must not pretend."""
    saver = Saver(lambda on_kept, on_refused: FixedWriter(keeps=keeps))

    assert saver.close(1.0) is keeps
