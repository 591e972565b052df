"""Work beside the window is told on the window's thread, and not before one has asked for it."""

from __future__ import annotations

import pytest

from course_app.ui.background import Background
from course_app.ui.facilitator.worker import Worker


@pytest.fixture
def do(request, open_desk):
    """Do work on a thread that is new: it is done with it before it is known to have begun."""
    if request.param is Background:
        background = Background()
        yield background.do
        background.close(waits=True)
    else:
        worker = Worker(open_desk().desk._store)  # noqa: SLF001
        yield lambda work, *told: worker.ask(lambda _sources: work(), *told)
        worker.close()


@pytest.mark.parametrize("do", [Background, Worker], indirect=True)
def test_what_is_done_at_once_is_told_after_it_was_asked_for(do, qtbot):
    """Who asks may not be ready to be told: it was told within the question."""
    steps = []

    do(lambda: 7, steps.append, steps.append)
    steps.append("asked")

    qtbot.waitUntil(lambda: steps == ["asked", 7])
