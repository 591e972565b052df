"""What travels: statements as rows of text, one by one, and what of each laptop is here.

A million statements are read in constant memory: a device after the other, by number.
"""

# ruff: noqa: S608  SQL is put together from our own words only

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from course_app.store.faults import said_plainly
from course_app.store.taking_in import Carried
from course_app.store.workshop_queries import Queries
from course_app.study.statements import DeviceId

_AT_ONCE = 2000  # rows
_EVER = -(2**63)
_STARTS = """
    WITH newer AS (SELECT device, min(seq) AS seq FROM statement WHERE at >= ?1 GROUP BY device),
    older AS (SELECT s.device, s.seq, s.at FROM statement s
        LEFT JOIN newer n ON n.device = s.device WHERE n.seq IS NULL OR s.seq < n.seq),
    latest AS (SELECT device, max(at) AS at FROM older GROUP BY device),
    surely AS (SELECT device, max(seq) AS seq FROM older JOIN latest USING (device, at)
        GROUP BY device)
    SELECT d.id, min(s.seq) FROM statement s JOIN device d ON d.no = s.device
    LEFT JOIN surely o ON o.device = s.device
    WHERE s.seq > coalesce(o.seq, 0) GROUP BY d.no ORDER BY d.id"""
_CONTEXT_VERSION = """json_extract(context, '$.course'), json_extract(context, '$.version')"""


class Span(NamedTuple):
    """What is here of one laptop: numbers `first` to `last`, but for the `gaps` (from, to)."""

    device: DeviceId
    first: int
    last: int
    statements: int
    gaps: tuple[tuple[int, int], ...] = ()


class Extent(NamedTuple):
    """How much an export holds: statements of each laptop, and of how many learners."""

    spans: tuple[Span, ...]
    learners: int

    @property
    def total(self) -> int:
        """How many statements there are."""
        return sum(span.statements for span in self.spans)


class TravelQueries(Queries):
    """Reads what is carried elsewhere; to be used by one thread at a time."""

    def this_device(self) -> DeviceId:
        """Give the laptop that writes here; "" where none has yet."""
        query = "SELECT id FROM device WHERE laptop <> '' ORDER BY no DESC LIMIT 1"
        found = self._all(query)
        return DeviceId(found[0][0] if found else "")

    def starts(self, since: int | None) -> Mapping[DeviceId, int]:
        """Give, for each laptop, the number to begin with so that all made since are there.

        From there on nothing is left out, whatever its clock said later: no gap arises. What came
        after the latest time before `since` was made while the clock was behind: it may be newer.
        """
        return dict(self._all(_STARTS, _EVER if since is None else since))

    def extent(self, starts: Mapping[DeviceId, int]) -> Extent:
        """Count what `statements` will give."""
        query = """
            SELECT count(*), max(s.seq) FROM statement s
            WHERE s.device = (SELECT no FROM device WHERE id = ?1) AND s.seq >= ?2"""
        spans = []
        for device, first in starts.items():
            count, last = self._all(query, device, first)[0]
            spans.append(Span(device, first, last, count))
        (learners,) = self._all("SELECT count(*) FROM learner")[0]
        return Extent(tuple(spans), learners)

    def statements(self, extent: Extent) -> Iterator[Carried]:
        """Give statements by laptop and number; what is kept meanwhile is not among them."""
        query = """
            SELECT s.id, ?1, s.seq, l.id, s.at, s.clock_back, s.verb, s.kind, s.object,
                s.hash, s.result, s.context
            FROM statement s LEFT JOIN learner l ON l.no = s.learner
            WHERE s.device = (SELECT no FROM device WHERE id = ?1) AND s.seq BETWEEN ?2 AND ?3
            ORDER BY s.seq"""
        for span in extent.spans:
            with said_plainly(self._folder):
                rows = self._connection.execute(query, (span.device, span.first, span.last))
                while found := rows.fetchmany(_AT_ONCE):
                    yield from map(Carried._make, found)

    def spans(self) -> tuple[Span, ...]:
        """Give what is here of each laptop, and which of its numbers have not arrived."""
        query = """
            SELECT d.id, min(s.seq), max(s.seq), count(*)
            FROM statement s JOIN device d ON d.no = s.device GROUP BY d.no ORDER BY d.id"""
        found = (Span(*row) for row in self._all(query))
        return tuple(
            span if span.statements == span.last else span._replace(gaps=self._gaps(span.device))
            for span in found
        )

    def courses(self) -> Mapping[str, tuple[str, ...]]:
        """Give the versions of each course that attempts name."""
        query = f"""
            SELECT DISTINCT {_CONTEXT_VERSION} FROM statement
            WHERE verb = 'attempted' AND json_type(context, '$.course') = 'text'
            AND json_type(context, '$.version') = 'text' ORDER BY 1, 2"""
        found: dict[str, list[str]] = {}
        for course, version in self._all(query):
            found.setdefault(course, []).append(version)
        return {course: tuple(versions) for course, versions in found.items()}

    def voids(self) -> frozenset[str]:
        """Give the ids of the statements that take others back."""
        found = self._all("SELECT id FROM statement WHERE verb = 'voided'")
        return frozenset(statement for (statement,) in found)

    def _gaps(self, device: DeviceId) -> tuple[tuple[int, int], ...]:
        query = """
            SELECT before + 1, seq - 1 FROM (
                SELECT seq, lag(seq, 1, 0) OVER (ORDER BY seq) AS before FROM statement
                WHERE device = (SELECT no FROM device WHERE id = ?)
            ) WHERE seq > before + 1 ORDER BY seq"""
        return tuple((first, last) for first, last in self._all(query, device))
