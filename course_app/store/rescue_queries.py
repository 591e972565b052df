"""What a facilitator looks at to put a record right: deeds, corrections and imports, by time.

A learner's deeds are those that count as theirs now, after all corrections.
"""

# ruff: noqa: S608  SQL is put together from our own words only

from __future__ import annotations

import json
from typing import Literal, NamedTuple

from course_app.store.corrections import CORRECTS
from course_app.store.workshop_queries import Queries
from course_app.study.statements import Kind, LearnerId, StatementId, Verb

# The records that count as one learner's: their own, and those that joined it.
_RECORDS = """
    SELECT no AS learner FROM learner WHERE id = ?1 UNION
    SELECT a.learner FROM p_alias a JOIN learner l ON l.no = a.main WHERE l.id = ?1"""
_MINE = f"""
    SELECT s.* FROM ({_RECORDS}) raw CROSS JOIN statement s ON s.learner = raw.learner
    WHERE s.id NOT IN (SELECT statement FROM p_voided)
        AND s.id NOT IN (SELECT statement FROM p_moved)
    UNION ALL
    SELECT s.* FROM ({_RECORDS}) raw CROSS JOIN p_moved m ON m.learner = raw.learner
    CROSS JOIN statement s ON s.id = m.statement
    WHERE s.id NOT IN (SELECT statement FROM p_voided)"""
# What is said of a learner is not what they did.
_DEEDS = "s.kind NOT IN ('learner', 'statement', 'workshop')"

CorrectionKind = Literal["merged", "reassigned", "voided"]


class Deed(NamedTuple):
    """One thing that a learner did."""

    statement: StatementId
    at: int
    verb: Verb
    kind: Kind
    object: str
    attempt: str
    quiz: str
    score: float | None


class Sitting(NamedTuple):
    """What belongs together: an attempt at a quiz, or pages read one after the other.

    `score` is the attempt's where it was finished; `answers` how many were given.
    """

    attempt: str  # "" for reading
    quiz: str  # the lesson where pages were read
    begin: int
    end: int
    statements: tuple[StatementId, ...]
    answers: int
    pages: int
    score: float | None


class Correction(NamedTuple):
    """A statement that corrected others; `names` are the learners as they are called now.

    `is_taken_back` where it counts no more; `moved` is how many statements it moved or took back.
    """

    statement: StatementId
    kind: CorrectionKind
    at: int
    to_name: str  # whose it is since: "" where nobody is named
    from_name: str
    moved: int
    is_taken_back: bool
    related: tuple[StatementId, ...]  # its parts: undone together
    together: str = ""


class Import(NamedTuple):
    """One list of names that was taken in; `left` are those of it that still count."""

    id: str
    at: int
    learners: int
    left: int


class ImportedLearner(NamedTuple):
    """One learner of an import; `has_begun` where they did something, or were called otherwise."""

    statement: StatementId
    learner: LearnerId
    name: str
    has_begun: bool


class RescueQueries(Queries):
    """Reads the log itself, one learner or one kind of correction at a time."""

    def deeds(self, learner: str) -> tuple[Deed, ...]:
        """Give what counts as done by a learner, the latest first."""
        query = f"""
            SELECT s.id, s.at, s.verb, s.kind, s.object, json_extract(s.context, '$.attempt'),
                json_extract(s.context, '$.quiz'), CASE WHEN s.verb = 'completed'
                    AND json_type(s.result, '$.score') IN ('integer', 'real')
                    THEN json_extract(s.result, '$.score') END
            FROM ({_MINE}) s WHERE {_DEEDS} ORDER BY s.device, s.seq"""
        found = [
            Deed(
                StatementId(statement),
                at,
                verb,
                kind,
                thing,
                attempt if isinstance(attempt, str) else "",
                quiz if isinstance(quiz, str) else "",
                score,
            )
            for statement, at, verb, kind, thing, attempt, quiz, score in self._all(query, learner)
        ]
        return tuple(reversed(found))

    def sittings(self, learner: str) -> tuple[Sitting, ...]:
        """Give a learner's deeds as attempts and readings, the latest first."""
        groups: dict[tuple[str, str, int], list[Deed]] = {}
        run, before = 0, ("", "")
        for deed in reversed(self.deeds(learner)):
            quiz = deed.quiz or deed.object.partition("/")[0]
            key = (deed.attempt, quiz)
            if not deed.attempt and key != before:
                run += 1
            before = key
            groups.setdefault((*key, 0 if deed.attempt else run), []).append(deed)
        found = [_sitting(attempt, quiz, deeds) for (attempt, quiz, _), deeds in groups.items()]
        return tuple(sorted(found, key=lambda each: each.end, reverse=True))

    def since(self, learner: str, at: int) -> tuple[StatementId, ...]:
        """Give the deeds of a learner from a time on, in order; `at` is ms."""
        return tuple(deed.statement for deed in reversed(self.deeds(learner)) if deed.at >= at)

    def corrections(self) -> tuple[Correction, ...]:
        """Give all corrections, the latest first; a void that undoes one is not listed itself."""
        query = f"""
            SELECT s.id, s.verb, s.at, l.id, s.object, s.result, s.context,
                EXISTS (SELECT 1 FROM p_voided v WHERE v.statement = s.id), t.verb, t.learner
            FROM (SELECT * FROM statement WHERE {CORRECTS}) s
            LEFT JOIN learner l ON l.no = s.learner LEFT JOIN statement t ON t.id = s.object
            ORDER BY s.at DESC, s.device DESC, s.seq DESC"""
        names = self._names()
        found: list[Correction] = []
        for statement, verb, at, learner, thing, result, context, gone, target, _ in self._all(
            query
        ):
            if verb == "voided" and target in (None, "voided", "merged", "reassigned"):
                continue
            moved = json.loads(result).get("statements")
            count = len(moved) if isinstance(moved, list) else 1
            around = json.loads(context)
            origin = thing if verb == "merged" else around.get("from", "")
            together = around.get("together", "")
            made = Correction(
                StatementId(statement),
                verb,
                at,
                names.get(learner, "") if learner else "",
                names.get(origin, "") if isinstance(origin, str) else "",
                count,
                bool(gone),
                (StatementId(statement),),
                together if isinstance(together, str) else "",
            )
            last = found[-1] if found else None
            if last is not None and made.together and made.together == last.together:
                found[-1] = last._replace(
                    moved=last.moved + count, related=(*last.related, made.statement)
                )
            else:
                found.append(made)
        return tuple(found)

    def imports(self) -> tuple[Import, ...]:
        """Give the lists of names that were taken in on this laptop, the latest first.

        Those of other laptops came with results: nobody here knows what became of them there.
        """
        query = """
            SELECT json_extract(context, '$.import'), min(at), count(*),
                count(*) - sum(id IN (SELECT statement FROM p_voided))
            FROM statement WHERE verb = 'registered' AND kind = 'learner'
                AND json_type(context, '$.import') = 'text'
                AND device = (SELECT max(no) FROM device WHERE laptop <> '')
            GROUP BY 1 ORDER BY max(at) DESC, 1 DESC"""
        return tuple(Import(*row) for row in self._all(query))

    def imported(self, import_id: str) -> tuple[ImportedLearner, ...]:
        """Give those of an import who still count, in the order of the list."""
        query = """
            SELECT s.id, l.id, coalesce(p.name, ''), (
                SELECT count(*) FROM statement o WHERE o.learner = s.learner AND o.id <> s.id) > 0
                OR EXISTS (SELECT 1 FROM p_moved m WHERE m.learner = s.learner)
            FROM statement s JOIN learner l ON l.no = s.learner
            LEFT JOIN p_learner p ON p.learner = s.learner
            WHERE s.verb = 'registered' AND json_extract(s.context, '$.import') = ?
                AND s.id NOT IN (SELECT statement FROM p_voided)
            ORDER BY s.device, s.seq"""
        return tuple(
            ImportedLearner(StatementId(statement), LearnerId(learner), name, bool(has_begun))
            for statement, learner, name, has_begun in self._all(query, import_id)
        )

    def _names(self) -> dict[str, str]:
        """Give the name of each record; one that joined another is called as it was before."""
        query = """
            SELECT l.id, coalesce(p.name, json_extract((
                SELECT s.result FROM statement s WHERE s.learner = l.no AND s.kind = 'learner'
                    AND json_type(s.result, '$.name') = 'text'
                ORDER BY s.device DESC, s.seq DESC LIMIT 1), '$.name'), '')
            FROM learner l LEFT JOIN p_learner p ON p.learner = l.no
            WHERE l.no IN (SELECT learner FROM p_alias UNION SELECT learner FROM p_learner)"""
        return dict(self._all(query))


def _sitting(attempt: str, quiz: str, deeds: list[Deed]) -> Sitting:
    times = [deed.at for deed in deeds]
    return Sitting(
        attempt=attempt,
        quiz=quiz,
        begin=min(times),
        end=max(times),
        statements=tuple(deed.statement for deed in deeds),
        answers=sum(deed.verb == "answered" for deed in deeds),
        pages=len({deed.object for deed in deeds if deed.kind == "page"}),
        score=next((deed.score for deed in deeds if deed.score is not None), None),
    )
