"""When one learner learned, from the log itself: for the days and the time on "My progress"."""

# ruff: noqa: S608  SQL is put together from our own words only

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from course_app.store.connection import connect_reader
from course_app.store.faults import said_plainly

SPELL = 900_000  # ms: a quarter of an hour, since no time zone is shifted by less
_LONGEST = 600_000  # ms that one page or question may count

_WHO = """
    main AS (SELECT coalesce(
        (SELECT a.main FROM p_alias a JOIN learner l ON l.no = a.learner WHERE l.id = ?1),
        (SELECT no FROM learner WHERE id = ?1)) AS no),
    mine AS (
        SELECT s.device, s.seq FROM statement s
        WHERE s.learner IN (SELECT no FROM main UNION
            SELECT learner FROM p_alias WHERE main = (SELECT no FROM main))
        AND s.id NOT IN (SELECT statement FROM p_voided)
        AND s.id NOT IN (SELECT statement FROM p_moved)
        UNION
        SELECT s.device, s.seq FROM p_moved m JOIN statement s ON s.id = m.statement
        WHERE m.learner IN (SELECT no FROM main UNION
            SELECT learner FROM p_alias WHERE main = (SELECT no FROM main))
        AND s.id NOT IN (SELECT statement FROM p_voided))"""
_SPELLS = f"""
    WITH {_WHO}
    SELECT s.at / {SPELL} * {SPELL}, sum(CASE
            WHEN json_type(s.result, '$.duration') IN ('integer', 'real')
            THEN max(0, min({_LONGEST}, json_extract(s.result, '$.duration'))) ELSE 0 END),
        sum(s.verb = 'experienced'), sum(s.verb = 'answered')
    FROM mine JOIN statement s USING (device, seq)
    WHERE s.verb = 'answered' OR (s.verb = 'experienced' AND s.kind = 'page'
        AND json_type(s.result, '$.completion') = 'true')
    GROUP BY 1 ORDER BY 1"""


class Spell(NamedTuple):
    """A quarter of an hour in which somebody read or answered; times in ms."""

    at: int  # its beginning, UTC since 1970
    duration: int
    pages: int
    answers: int


def spells(path: Path, learner: str) -> tuple[Spell, ...]:
    """Give when a learner read and answered, the earliest first; raises `StoreError`.

    `path` is the store's file. It takes some milliseconds for each thousand statements.
    """
    with said_plainly(path.parent):
        connection = connect_reader(path)
        try:
            rows = connection.execute(_SPELLS, (learner,)).fetchall()
        finally:
            connection.close()
    return tuple(Spell(at, int(took), pages, answers) for at, took, pages, answers in rows)
