"""Rings of objects that nobody needs any more are freed on the window's thread, and on no other.

Python by itself looks for them on whichever thread makes objects just then. Where one of Qt's is
among them, it would be destroyed there, while the window waits for a lock that Qt holds for it and
it waits for Python, which the window holds: the window stands still for good, or the app ends.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY = 1000  # ms
_MANY = 5_000  # new objects
_OFTEN = 10  # looks at the new for one at those a little older, and such looks for one at all


def free_rings_here(parent: QObject) -> None:
    """Look for rings on this thread from now on, between events, as long as `parent` lives."""
    gc.disable()
    timer = QTimer(parent)
    timer.setInterval(_EVERY)
    timer.timeout.connect(free_what_is_due)
    timer.start()


def free_what_is_due() -> None:
    """Look for rings among the objects made since the last time, if they are many."""
    new, looks_at_new, looks_at_older = gc.get_count()
    if new < _MANY:
        return
    if looks_at_new < _OFTEN:
        gc.collect(0)
    elif looks_at_older < _OFTEN:
        gc.collect(1)
    else:
        gc.collect()
