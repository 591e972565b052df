"""What a record store has already: kept after each batch, so that pushing goes on where it stopped.

For each laptop the numbers that have arrived, as spans; for a record store is its address. A
lost or spoiled file costs time, never a duplicate: a record store knows statements by their ids.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from hashlib import sha256
from pathlib import Path

from course_app.exchange import flaws
from course_app.store.aside import write_durably
from course_app.store.taking_in import Carried
from course_app.study.statements import DeviceId

FOLDER = "push"  # in the data folder
_FORMAT = 1


class Sent:
    """The spans of numbers that have arrived, by laptop."""

    def __init__(self, path: Path, address: str) -> None:
        """Read what was kept; what cannot be read counts as nothing."""
        self._path = path
        self._address = address
        self._spans: dict[str, list[tuple[int, int]]] = _read(path, address)

    def has(self, row: Carried) -> bool:
        """Tell whether a statement has arrived."""
        return any(first <= row.seq <= last for first, last in self._spans.get(row.device, ()))

    def next_of(self, device: DeviceId, first: int) -> int:
        """Give the number from which on something may be missing there."""
        for start, last in self._spans.get(device, ()):
            if start <= first <= last:
                return last + 1
        return first

    def add(self, rows: Iterable[Carried]) -> None:
        """Note that statements have arrived; `keep` writes it down."""
        for row in rows:
            spans = self._spans.setdefault(row.device, [])
            if spans and spans[-1][1] + 1 == row.seq:
                spans[-1] = (spans[-1][0], row.seq)
            elif not self.has(row):
                self._spans[row.device] = _joined([*spans, (row.seq, row.seq)])

    def keep(self) -> None:
        """Write it down, so that a power cut leaves the old file or the new one."""
        document = {"format": _FORMAT, "lrs": self._address, "sent": self._spans}
        with flaws.writing(self._path, flaws.CANNOT_WRITE_FILE):
            self._path.parent.mkdir(parents=True, exist_ok=True)
            write_durably(self._path, json.dumps(document))


def sent_file(data: Path, address: str) -> Path:
    """Give where it is kept for one record store."""
    return data / FOLDER / f"{sha256(address.encode()).hexdigest()[:16]}.json"


def _read(path: Path, address: str) -> dict[str, list[tuple[int, int]]]:
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
        if found["format"] != _FORMAT or found["lrs"] != address:
            return {}
        return {
            str(device): _joined([(int(first), int(last)) for first, last in spans])
            for device, spans in found["sent"].items()
        }
    except (OSError, ValueError, LookupError, TypeError, AttributeError, RecursionError):
        return {}


def _joined(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    joined: list[tuple[int, int]] = []
    for first, last in sorted(spans):
        if joined and first <= joined[-1][1] + 1:
            joined[-1] = (joined[-1][0], max(last, joined[-1][1]))
        else:
            joined.append((first, last))
    return joined
