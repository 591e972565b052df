"""A workshop as statements, and the record that they add up to.

Nothing is overwritten: a change is a new statement, a mistake is voided. So a workshop can be
opened again after months, carried on a stick, and joined with what another laptop knows of it.

| verb | object | result |
|---|---|---|
| opened | workshop | the details that are new or changed; it is open (again) |
| registered | workshop | `learners` who are expected, `removed` who are no longer |
| attended | workshop | by a learner: who came; `remark` |
| noted | workshop | `text`, a remark on the whole; or `teams`, each with `name` and `points` |
| experienced | workshop | the `step` of the plan that was begun, of which `lesson` and `minutes` |
| polled | question | `counts`, `present`, `vote` 1 or 2; its context: `workshop`, `poll` |
| closed | workshop | `archived` |
| voided | statement | nothing |
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import asdict, fields, replace
from typing import TypeGuard

from course_app.study.statements import (
    Draft,
    Json,
    LearnerId,
    Statement,
    StatementId,
    Thing,
    Verb,
)
from course_app.study.voids import taken_back
from course_app.workshop.polls import Vote
from course_app.workshop.session_records import (
    Attendance,
    Details,
    PlanRecord,
    PollRecord,
    Remark,
    State,
    StepRecord,
    Team,
    Workshop,
    WorkshopId,
)

__all__ = [
    "DAY",
    "Attendance",
    "Details",
    "PlanRecord",
    "PollRecord",
    "Remark",
    "State",
    "StepRecord",
    "Team",
    "Workshop",
    "WorkshopId",
    "WorkshopWords",
    "is_clock_plausible",
    "with_later",
    "workshops",
]

DAY = 86_400_000  # ms


class WorkshopWords:
    """Makes the statements of one workshop; the store's writer keeps them."""

    def __init__(
        self,
        workshop: WorkshopId,
        new_id: Callable[[], str],
        context: Mapping[str, Json] | None = None,
    ) -> None:
        """Take an id source; `context` is the course and its version."""
        self.workshop = workshop
        self._new_id = new_id
        self._context: dict[str, Json] = {**(context or {}), "workshop": workshop}

    def open(self, details: Details, learners: Iterable[LearnerId] = ()) -> tuple[Draft, ...]:
        """Begin a workshop with its details and those who are expected."""
        result: dict[str, Json] = {k: _json(v) for k, v in asdict(details).items()}
        opened = self._draft("opened", result)
        expected = list(learners)
        return (opened, self.expect(expected)) if expected else (opened,)

    def change(self, before: Details, after: Details) -> Draft:
        """Correct details, or open the workshop again; only what differs is written."""
        old = asdict(before)
        changed = {k: _json(v) for k, v in asdict(after).items() if v != old[k]}
        return self._draft("opened", changed)

    def expect(self, learners: Iterable[LearnerId]) -> Draft:
        """Put learners on the list."""
        return self._draft("registered", {"learners": list(learners)})

    def expect_no_more(self, learners: Iterable[LearnerId]) -> Draft:
        """Take learners off the list."""
        return self._draft("registered", {"removed": list(learners)})

    def came(self, learner: LearnerId, remark: str = "") -> Draft:
        """Say that somebody is here, or what is to be remarked on them."""
        result: dict[str, Json] = {"remark": remark} if remark else {}
        return self._draft("attended", result, learner=learner)

    def came_unexpected(self, learner: LearnerId) -> tuple[Draft, Draft]:
        """Say that somebody is here who was not on the list."""
        return self.expect([learner]), self.came(learner)

    def remark(self, text: str) -> Draft:
        """Keep a remark on the whole workshop."""
        return self._draft("noted", {"text": text})

    def score_teams(self, teams: Iterable[Team]) -> Draft:
        """Keep all teams with their points; a later one takes the place of it."""
        listed: list[Json] = [{"name": team.name, "points": team.points} for team in teams]
        return self._draft("noted", {"teams": listed})

    def begin_step(self, step: StepRecord) -> Draft:
        """Keep which step of a plan begins, so that a laptop that stops goes on from there."""
        return self._draft("experienced", {k: _plain(v) for k, v in asdict(step).items()})

    def polled(self, question: Thing, poll: str, number: int, vote: Vote) -> Draft:
        """Keep the count of a vote; a later count of the same number takes its place.

        `poll` tells two rounds of one question apart; `number` is 1, or 2 after the talk.
        """
        counts: list[Json] = list(vote.counts)
        result: dict[str, Json] = {"counts": counts, "present": vote.present, "vote": number}
        return self._draft("polled", result, thing=question, context={"poll": poll})

    def close(self, *, archived: bool = False) -> Draft:
        """End the workshop; an archived one is not listed any more."""
        return self._draft("closed", {"archived": True} if archived else {})

    def take_back(self, *statements: StatementId) -> tuple[Draft, ...]:
        """Void statements, such as an attendance that was a mistake."""
        return tuple(
            self._draft("voided", {}, thing=Thing(kind="statement", id=statement))
            for statement in statements
        )

    def _draft(
        self,
        verb: Verb,
        result: Mapping[str, Json],
        *,
        learner: LearnerId | None = None,
        thing: Thing | None = None,
        context: Mapping[str, Json] | None = None,
    ) -> Draft:
        return Draft(
            id=StatementId(self._new_id()),
            learner=learner,
            verb=verb,
            object=thing or Thing(kind="workshop", id=self.workshop),
            result=result,
            context={**self._context, **(context or {})},
        )


def workshops(
    statements: Iterable[Statement], same_as: Mapping[LearnerId, LearnerId] | None = None
) -> dict[WorkshopId, Workshop]:
    """Fold statements, in any order, into the workshops that they speak of.

    Other statements are passed over, and so is what another program wrote wrongly. `same_as`
    names, for each learner whose record joined another's, that other.
    """
    found: dict[WorkshopId, Workshop] = {}
    ordered = _in_order({s.id: s for s in statements}.values())
    gone = taken_back({s.id: s.object.id for s in ordered if s.verb == "voided"})
    for statement in ordered:
        workshop = _workshop_of(statement)
        step = _STEPS.get(statement.verb)
        if step is None or not workshop or statement.id in gone:
            continue
        record = found.get(workshop) or Workshop(id=workshop, opened_at=statement.at)
        record = step(record, _with_main(statement, same_as or {}))
        if statement.clock_back:
            record = replace(record, has_doubtful_clock=True)
        found[workshop] = record
    return {name: _with_mains(record, same_as or {}) for name, record in found.items()}


def with_later(record: Workshop, statements: Iterable[Statement]) -> Workshop:
    """Give a workshop with what was done after all that it knows; nothing is taken back by it."""
    for statement in statements:
        step = _STEPS.get(statement.verb)
        if step is not None and _workshop_of(statement) == record.id:
            record = step(record, statement)
    return record


def is_clock_plausible(now: int, *, built: int, latest: int) -> bool:
    """Whether a laptop's clock can be believed, or the date must be asked for.

    It is not before the day on which the app was `built`, nor more than a day before the
    `latest` statement, nor decades after either. All are UTC in milliseconds.
    """
    earliest = max(built, latest - DAY)
    return earliest <= now <= max(built, latest) + 20 * 365 * DAY


def _opened(record: Workshop, statement: Statement) -> Workshop:
    details = record.details
    for name in fields(Details):
        value = statement.result.get(name.name)
        if name.name == "lessons" and isinstance(value, list):
            lessons = tuple(lesson for lesson in value if isinstance(lesson, str))
            details = replace(details, lessons=lessons)
        elif name.name != "lessons" and isinstance(value, str):
            details = replace(details, **{name.name: value})  # type: ignore[arg-type]
    return replace(record, details=details, state="open", closed_at=None)


def _registered(record: Workshop, statement: Statement) -> Workshop:
    added = _learners(statement.result.get("learners"))
    removed = set(_learners(statement.result.get("removed")))
    roster = dict.fromkeys((*record.roster, *added))
    return replace(record, roster=tuple(each for each in roster if each not in removed))


def _attended(record: Workshop, statement: Statement) -> Workshop:
    if statement.learner is None:
        return record
    before = record.present.get(statement.learner)
    remark = statement.result.get("remark")
    now = Attendance(
        at=before.at if before else statement.at,
        remark=remark if isinstance(remark, str) else before.remark if before else "",
        statements=(*(before.statements if before else ()), statement.id),
    )
    return replace(record, present={**record.present, statement.learner: now})


def _noted(record: Workshop, statement: Statement) -> Workshop:
    text, teams = statement.result.get("text"), statement.result.get("teams")
    if isinstance(teams, list):
        return replace(record, teams=tuple(map(_team, filter(_is_team, teams))))
    if not isinstance(text, str):
        return record
    remark = Remark(text=text, at=statement.at, statement=statement.id)
    return replace(record, remarks=(*record.remarks, remark))


def _is_team(value: Json) -> bool:
    return (
        isinstance(value, dict)
        and isinstance(value.get("name"), str)
        and _is_count(value.get("points"))
    )


def _team(value: Json) -> Team:
    found = value if isinstance(value, dict) else {}
    points = found.get("points")
    return Team(name=str(found.get("name")), points=points if _is_count(points) else 0)


def _stepped(record: Workshop, statement: Statement) -> Workshop:
    lesson, step = statement.result.get("lesson"), statement.result.get("step")
    minutes, elapsed = statement.result.get("minutes"), statement.result.get("elapsed")
    if not isinstance(lesson, str) or not _is_count(step) or not _is_count(minutes):
        return record
    spent = elapsed if _is_count(elapsed) else 0
    found = StepRecord(lesson=lesson, minutes=minutes, step=step, elapsed=spent)
    others = {name: plan for name, plan in record.plans.items() if name != lesson}
    before = record.plans.get(lesson)
    is_behind = (
        before is not None
        and before.furthest.minutes == minutes  # the steps of a shorter plan are others
        and before.furthest.step > step
    )
    furthest = before.furthest if before is not None and is_behind else found
    plan = PlanRecord(last=found, furthest=furthest)
    return replace(record, plans={**others, lesson: plan})


def _polled(record: Workshop, statement: Statement) -> Workshop:
    question, number = statement.object, statement.result.get("vote")
    counts = statement.result.get("counts")
    if question.kind != "question" or not isinstance(counts, list) or number not in (1, 2):
        return record
    present = statement.result.get("present")
    hands = tuple(count for count in counts if _is_count(count))
    if len(hands) != len(counts):
        return record
    vote = Vote(counts=hands, present=present if _is_count(present) else 0)
    name = statement.context.get("poll")
    poll = name if isinstance(name, str) else question.id
    return replace(record, polls=_with_vote(record.polls, poll, statement, vote))


def _with_vote(
    polls: tuple[PollRecord, ...], poll: str, statement: Statement, vote: Vote
) -> tuple[PollRecord, ...]:
    thing = statement.object
    fresh = PollRecord(poll=poll, question=thing.id, hash=thing.hash, votes=(), at=statement.at)
    before = next((p for p in polls if (p.poll, p.question) == (poll, thing.id)), fresh)
    first = before.votes[:1] or (Vote(counts=()),)
    votes = (vote, *before.votes[1:]) if statement.result["vote"] == 1 else (*first, vote)
    now = replace(before, votes=votes)
    return (*polls, now) if before is fresh else tuple(now if p is before else p for p in polls)


def _closed(record: Workshop, statement: Statement) -> Workshop:
    archived = statement.result.get("archived") is True
    state: State = "archived" if archived else "closed"
    return replace(record, state=state, closed_at=statement.at)


_STEPS: Mapping[str, Callable[[Workshop, Statement], Workshop]] = {
    "opened": _opened,
    "registered": _registered,
    "attended": _attended,
    "noted": _noted,
    "experienced": _stepped,
    "polled": _polled,
    "closed": _closed,
}


def _workshop_of(statement: Statement) -> WorkshopId:
    if statement.object.kind == "workshop":
        return WorkshopId(statement.object.id)
    named = statement.context.get("workshop")
    is_poll = statement.verb == "polled" and isinstance(named, str)
    return WorkshopId(str(named) if is_poll else "")


def _with_main(statement: Statement, same_as: Mapping[LearnerId, LearnerId]) -> Statement:
    """Give the statement about those whose records the learners' have joined.

    Who is taken off the list goes with those who joined, but nobody goes with one who joined: as
    that one was taken off, such as a name that stood there twice, the two were not one yet.
    """
    if not same_as:
        return statement
    result = dict(statement.result)
    if "removed" in result:
        gone = _learners(result["removed"])
        result["removed"] = [*gone, *(each for each, main in same_as.items() if main in gone)]
    learner = statement.learner
    main = None if learner is None else same_as.get(learner, learner)
    return statement._replace(learner=main, result=result)


def _with_mains(record: Workshop, same_as: Mapping[LearnerId, LearnerId]) -> Workshop:
    """Give the record with those on its list whose records the learners' have joined."""
    mains = dict.fromkeys(same_as.get(each, each) for each in record.roster)
    return replace(record, roster=tuple(mains))


def _in_order(statements: Iterable[Statement]) -> list[Statement]:
    """Give one order whatever order they came in: each laptop's by seq, then by time reached.

    As in `store.projections`: a clock that goes back moves nothing on its own laptop.
    """
    moments: dict[str, int] = {}
    keyed = []
    for s in sorted(statements, key=lambda s: (s.device, s.seq)):
        moment = moments[s.device] = max(s.at, moments.get(s.device, s.at))
        keyed.append(((moment, s.device, s.seq), s))
    return [statement for _, statement in sorted(keyed, key=lambda pair: pair[0])]


def _learners(value: Json) -> tuple[LearnerId, ...]:
    listed = value if isinstance(value, list) else []
    return tuple(LearnerId(each) for each in listed if isinstance(each, str) and each)


def _is_count(value: Json) -> TypeGuard[int]:
    return isinstance(value, int) and not isinstance(value, bool) and value >= 0


def _json(value: object) -> Json:
    return list(value) if isinstance(value, tuple) else str(value)


def _plain(value: object) -> Json:
    return value if isinstance(value, int) else str(value)
