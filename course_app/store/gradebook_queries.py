"""The gradebook as SQL: best scores of many learners, sorted, filtered and counted.

A table asks for the order of all its rows once and then for the rows of a page, so that ten
thousand learners open at once and scroll.
"""

# ruff: noqa: S608  SQL is put together from our own words only

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from functools import lru_cache
from math import nextafter
from pathlib import Path
from typing import Literal, NamedTuple

from course_app.store.faults import said_plainly
from course_app.store.workshop_queries import COUNTED, Queries, among
from course_app.study.grading.spelling import normalised
from course_app.study.score import RIGHT, per_cent
from course_app.study.statements import LearnerId

SortKey = Literal["name", "last seen", "standing", "score"]
Standing = Literal["needs help", "on the way", "passed", "not begun"]
STANDINGS: tuple[Standing, ...] = Standing.__args__  # type: ignore[attr-defined]


class Marks(NamedTuple):
    """The quizzes that make the columns, and the per cents that pass and that need help."""

    quizzes: tuple[str, ...]
    pass_mark: int
    needs_help: int


class Filter(NamedTuple):
    """Which learners are wanted; `within` None means all, `since` and `until` are ms.

    With a time only attempts finished in it count. `name` is looked for without accents.
    """

    within: Collection[LearnerId] | None = None
    name: str = ""
    standing: Standing | None = None
    archived: bool = False
    since: int | None = None
    until: int | None = None


class Sort(NamedTuple):
    """The order of the rows; `quiz` is the column of a score. Empty scores always come last.

    By standing, those who need help come first and those who have not begun last.
    """

    key: SortKey = "name"
    quiz: str = ""
    descending: bool = False


class GradeRow(NamedTuple):
    """One learner with the best score at each quiz, None before the first finished attempt."""

    learner: LearnerId
    name: str
    last_seen: int
    best: tuple[float | None, ...]  # in the order of `Marks.quizzes`


class ColumnTotals(NamedTuple):
    """What a column adds up to: how many finished, passed, need help, and the mean best score."""

    quiz: str
    taken: int
    passed: int
    needs_help: int
    mean: float | None


class Overview(NamedTuple):
    """What all rows add up to."""

    learners: int
    standings: dict[Standing, int]
    columns: tuple[ColumnTotals, ...]


class GradebookQueries(Queries):
    """Reads best scores; to be used by one thread at a time."""

    def __init__(self, path: Path) -> None:
        """Open the file; raises `StoreError` when that cannot be."""
        super().__init__(path)
        with said_plainly(self._folder):
            self._connection.create_function("folded", 1, _folded, deterministic=True)

    def order(self, marks: Marks, chosen: Filter, sort: Sort) -> tuple[int, ...]:
        """Give the numbers of the learners who are wanted, sorted; `rows` shows them."""
        source = "p_learner p"
        values: list[object] = []
        if chosen.standing is not None or sort.key in {"standing", "score"}:
            best, values = _best(marks, chosen)
            source = f"p_learner p LEFT JOIN ({best}) b USING (learner)"
        where, more = _where(marks, chosen)
        query = f"SELECT p.learner FROM {source} WHERE {where} ORDER BY {_order(marks, sort)}"
        return tuple(learner for (learner,) in self._all(query, *values, *more))

    def rows(self, marks: Marks, chosen: Filter, numbers: Sequence[int]) -> dict[int, GradeRow]:
        """Give the rows of some learners, by number: a page of a table.

        A record that has joined another's since `order` is not among them.
        """
        wanted = "p.learner IN (SELECT value FROM json_each(?))"
        asked = json.dumps(list(numbers))
        best, values = _best(marks, chosen, wanted, [asked])
        columns = "".join(f", b.{column}" for column in _columns(marks))
        query = f"""
            SELECT p.learner, l.id, p.name, p.last_seen{columns}
            FROM p_learner p JOIN learner l ON l.no = p.learner
            LEFT JOIN ({best}) b USING (learner) WHERE {wanted}"""
        return {
            row[0]: GradeRow(LearnerId(row[1]), row[2], row[3], row[4:])
            for row in self._all(query, *values, asked)
        }

    def shared_names(self) -> frozenset[str]:
        """Give the names that more than one learner has."""
        query = """
            SELECT name FROM p_learner WHERE name <> '' AND NOT archived
            GROUP BY name HAVING count(*) > 1"""
        return frozenset(name for (name,) in self._all(query))

    def overview(self, marks: Marks, chosen: Filter) -> Overview:
        """Count the learners wanted by how they stand, whatever standing is asked for."""
        chosen = chosen._replace(standing=None)
        sums = [f"coalesce(sum(standing = {at}), 0)" for at in range(len(STANDINGS))]
        for column in _columns(marks):
            sums += [
                f"count({column})",
                f"coalesce(sum({column} >= {_least(marks.pass_mark)}), 0)",
                f"coalesce(sum({column} < {_least(marks.needs_help)}), 0)",
                f"avg({column})",
            ]
        best, values = _best(marks, chosen)
        where, more = _where(marks, chosen)
        query = f"""
            SELECT {", ".join(sums)} FROM (
                SELECT b.*, {_standing(marks)} AS standing
                FROM ({best}) b CROSS JOIN p_learner p USING (learner) WHERE {where})"""
        (row,) = self._all(query, *values, *more)
        ((learners,),) = self._all(f"SELECT count(*) FROM p_learner p WHERE {where}", *more)
        standings = dict(zip(STANDINGS, row, strict=False))
        begun = sum(standings[each] for each in STANDINGS[:-1])
        standings["not begun"] = learners - begun  # those without any attempt have no row above
        return Overview(
            learners=learners,
            standings=standings,
            columns=tuple(
                ColumnTotals(quiz, *row[len(STANDINGS) + 4 * at :][:4])
                for at, quiz in enumerate(marks.quizzes)
            ),
        )


@lru_cache(maxsize=1 << 15)
def _folded(name: str) -> str:
    """Give a name as it is sorted and looked for; most are ASCII, which is ten times faster."""
    return name.lower() if name.isascii() else normalised(name)


def _columns(marks: Marks) -> tuple[str, ...]:
    return tuple(f"q{at}" for at in range(len(marks.quizzes)))


def _best(
    marks: Marks, chosen: Filter, wanted: str = "true", more: Sequence[object] = ()
) -> tuple[str, list[object]]:
    """Give the query of the best scores, a row a learner, with its values.

    It goes through attempts in the order of their key, which is the learner: nothing is sorted.
    """
    columns = [f"max(CASE p.quiz WHEN ? THEN p.score END) AS {c}" for c in _columns(marks)]
    inside, within = among(chosen.within)
    where = [COUNTED, wanted, inside]
    values = [*marks.quizzes, *more, *within]
    for bound, comparison in ((chosen.since, ">="), (chosen.until, "<")):
        if bound is not None:
            where.append(f"p.finished_at {comparison} ?")
            values.append(bound)
    query = f"""
        SELECT {", ".join(["p.learner", *columns])} FROM p_attempt p
        WHERE {" AND ".join(where)} GROUP BY p.learner"""
    return query, values


def _where(marks: Marks, chosen: Filter) -> tuple[str, list[object]]:
    inside, values = among(chosen.within)
    where = [inside]
    if not chosen.archived:
        where.append("NOT p.archived")
    if looked_for := normalised(chosen.name):
        where.append("instr(folded(p.name), ?)")
        values.append(looked_for)
    if chosen.standing is not None:
        where.append(f"{_standing(marks)} = {STANDINGS.index(chosen.standing)}")
    return " AND ".join(where), values


def _standing(marks: Marks) -> str:
    """Give SQL for how a learner stands, as a position in `STANDINGS`."""
    columns = [f"b.{column}" for column in _columns(marks)]
    weak = " OR ".join(f"{column} < {_least(marks.needs_help)}" for column in columns) or "0"
    passed = " AND ".join(f"{column} >= {_least(marks.pass_mark)}" for column in columns) or "0"
    begun = f"coalesce({', '.join([*columns, 'NULL', 'NULL'])}) IS NOT NULL"
    return f"CASE WHEN {weak} THEN 0 WHEN {passed} THEN 2 WHEN {begun} THEN 1 ELSE 3 END"


def _order(marks: Marks, sort: Sort) -> str:
    way = "DESC" if sort.descending else "ASC"
    if sort.key == "score" and sort.quiz in marks.quizzes:
        column = f"b.q{marks.quizzes.index(sort.quiz)}"
        return f"{column} IS NULL, {column} {way}, folded(p.name), p.learner"
    if sort.key == "last seen":
        return f"p.last_seen {way}, folded(p.name), p.learner"
    if sort.key == "standing":
        return f"{_standing(marks)} {way}, folded(p.name), p.learner"
    return f"folded(p.name) {way}, p.learner"


def _least(mark: int) -> str:
    """Give the least score that is shown as a per cent or more, so that both always agree."""
    if mark >= 100:  # noqa: PLR2004  only a full score is shown as 100
        return repr(RIGHT)
    score = (mark - 0.5) / 100
    while per_cent(score) < mark:
        score = nextafter(score, 2)
    while score > 0 and per_cent(nextafter(score, -1)) >= mark:
        score = nextafter(score, -1)
    return repr(score)
