"""What belongs to Qt is destroyed on the window's thread, whoever makes objects meanwhile."""

from __future__ import annotations

import gc
import threading
import time
from concurrent.futures import Future

import pytest
from PySide6.QtCore import QObject

from course_app.ui.background import Background, Job
from course_app.ui.rings import free_what_is_due


class Told(QObject):
    """Says on which thread it went."""

    def __init__(self, went):
        super().__init__()
        self._went = went
        self.ring = self

    def __del__(self):
        self._went.append(threading.current_thread())

    def hear(self, _found):
        """Be told something."""


@pytest.fixture
def python_looks_by_itself():
    """Python as it is by itself: the window is to change that."""
    gc.enable()
    yield
    gc.disable()


def many_objects():
    """Give so many that Python would look for rings several times."""
    return [[number] for number in range(100_000)]


def test_another_thread_destroys_nothing_of_the_window(python_looks_by_itself, open_desk, qtbot):
    """A window stood still for good when the writer's thread freed a ring with a QObject in it."""
    open_desk()
    went = []
    Told(went)

    elsewhere = threading.Thread(target=many_objects)
    elsewhere.start()
    elsewhere.join()
    assert went == []

    many = many_objects()
    qtbot.waitUntil(lambda: went == [threading.main_thread()])
    assert len(many) == 100_000


def test_few_new_objects_are_not_looked_at(qapp):
    """A look takes time, which a page that turns has not."""
    gc.collect()
    went = []
    Told(went)

    free_what_is_due()
    assert went == []

    many = [[number] for number in range(10_000)]
    free_what_is_due()
    assert went == [threading.main_thread()]
    assert len(many) == 10_000


def test_rings_that_outlived_a_look_are_freed_too(qapp):
    """They wait for a longer look, which comes when there were ten short ones."""
    gc.collect()
    went = []
    kept = Told(went)
    for look in range(200):
        many = [[number] for number in range(6_000)]
        free_what_is_due()
        if look == 50:
            del kept
        del many

    assert went == [threading.main_thread()]


def test_work_elsewhere_lets_go_of_the_window_first(qtbot):
    """Whom to tell may be held by nothing else; the other thread must not be the last."""
    went = []
    background = Background()
    told = Told(went)
    told.ring = None
    background.do(lambda: None, told.hear, told.hear)
    del told

    qtbot.waitUntil(lambda: background.is_idle)

    assert went == [threading.main_thread()]
    background.close(waits=True)


def test_work_that_nobody_waits_for_lets_go_of_the_window_too(qtbot):
    """The window closes while something is being done."""
    went = []
    background = Background()
    told = Told(went)
    told.ring = None
    background.do(lambda: time.sleep(0.1), told.hear, told.hear)
    del told

    background.close()

    assert went == [threading.main_thread()]
    background.close(waits=True)


@pytest.mark.parametrize("ending", [Job.empty, lambda job: job.tell(done())])
def test_a_job_that_ended_holds_nothing(ending):
    """It may be the other thread's as long as that likes."""
    went = []
    told = Told(went)
    told.ring = None
    job = Job(lambda: None, told.hear, told.hear)
    del told

    ending(job)

    assert went == [threading.main_thread()]
    assert job.run() is None


def done():
    """Give what work leaves that found nothing."""
    future = Future()
    future.set_result(None)
    return future
