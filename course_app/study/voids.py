"""Which statements no longer count, where statements take back others, and each other."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping


def taken_back(voids: Mapping[str, str]) -> frozenset[str]:
    """Give the statements that no longer count, from void → what it takes back.

    A void counts unless a void that counts takes it back. Voids that take back each other in a
    ring, which only a forged file can hold, do nothing.
    """
    against = Counter(voids.values())
    ready = [void for void in voids if not against[void]]
    gone: set[str] = set()
    while ready:
        target = voids[ready.pop()]
        if target in gone:
            continue
        gone.add(target)
        freed = voids.get(target)
        if freed is None:
            continue
        against[freed] -= 1
        if not against[freed] and freed in voids and freed not in gone:
            ready.append(freed)
    return frozenset(gone)
