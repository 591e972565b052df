"""What holds for all tests: the app's texts are English in them and need no screen."""

from __future__ import annotations

import gc
import itertools
import os

import pytest

os.environ["LC_ALL"] = "C.UTF-8"
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

gc.disable()  # as the window does: a writer's thread must not destroy what a test left of Qt
_finished = itertools.count(1)


@pytest.fixture(autouse=True)
def _rings_are_freed():
    """Free what a test leaves on the thread that made it; the long look is for every 50th."""
    yield
    gc.collect(2 if next(_finished) % 50 == 0 else 1)
