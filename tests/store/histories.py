"""What learners may have done: drafts for tests, by hand and at random, and logs to keep them."""

from __future__ import annotations

import itertools
import sqlite3
from collections.abc import Callable, Sequence

from hypothesis import strategies as st

from course_app.store import log, projections, schema
from course_app.store.device import Device
from course_app.study.statements import Draft, Statement, Thing

NOON = 1_795_000_000_000
AMINA, JOSEFA, TIAN = "amina", "josefa", "tian"


def draft(number, verb="answered", kind="question", thing="43-sewa-what", **more):
    """Give a draft whose id is made of a number; `result` and `context` as keywords."""
    learner = more.pop("learner", AMINA)
    about = Thing(kind=kind, id=thing, hash=more.pop("content", "h1"))
    return Draft(id=f"s{number}", learner=learner, verb=verb, object=about, **more)


def answers(count, start=1, **more):
    """Give `count` drafts of answers with ids of their own."""
    return [draft(number, **more) for number in range(start, start + count)]


class Ticks:
    """A clock that goes on by 1 ms at each look; `now` may be set."""

    def __init__(self, now=NOON):
        self.now = now

    def __call__(self):
        self.now += 1
        return self.now


def numbered(start: str) -> Callable[[], str]:
    """Give a source of ids: start-1, start-2 and so on."""
    count = itertools.count(1)
    return lambda: f"{start}-{next(count)}"


class Laptop:
    """A log in memory, without threads and files."""

    def __init__(self, name="laptop"):
        self.connection = sqlite3.connect(":memory:", isolation_level=None)
        schema.migrate(self.connection, NOON)
        number = self.connection.execute("INSERT INTO device (id) VALUES (?)", (name,)).lastrowid
        self.device = Device(id=name, number=number)

    def append(self, drafts: Sequence[Draft], at=NOON) -> tuple[Statement, ...]:
        pending = [log.pending(entry, at) for entry in drafts]
        return log.append(self.connection, self.device, pending, projections.project)

    def merge(self, statements) -> log.Merged:
        return log.merge(self.connection, statements, projections.project_merged)

    def read(self):
        return list(log.read(self.connection))

    def dump(self):
        return projections.dump(self.connection)

    def rebuilt(self):
        projections.rebuild(self.connection)
        return self.dump()


JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**53), 2**53)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3)
    ),
    max_leaves=6,
)
_LEARNERS = st.sampled_from([AMINA, JOSEFA, TIAN])
_ATTEMPTS = st.sampled_from(["try-1", "try-2"])
_STATEMENTS = st.integers(0, 12)


def _things(kind, ids):
    return st.tuples(st.just(kind), st.sampled_from(ids))


_DEEDS = {
    "experienced": _things("page", ["4.3/sewa", "4.3/sama"])
    | _things("question", ["q1"])
    | _things("course", ["c"]),
    "answered": _things("question", ["q1", "q2", "q3"]),
    "noted": _things("page", ["4.3/sewa", "4.1/a"]) | _things("workshop", ["w"]),
    "bookmarked": _things("page", ["4.3/sewa"]),
    "attempted": _things("quiz", ["4.3/quiz", "final-test"]),
    "completed": _things("quiz", ["4.3/quiz", "final-test"]),
    "passed": _things("quiz", ["4.3/quiz"]),
    "failed": _things("quiz", ["4.3/quiz"]),
    "registered": _things("learner", [AMINA, JOSEFA, TIAN]),
    "renamed": _things("learner", [AMINA, JOSEFA, TIAN]),
    "closed": _things("learner", [AMINA, JOSEFA]),
    "opened": _things("learner", [AMINA, JOSEFA]) | _things("workshop", ["w"]),
    "merged": _things("learner", [AMINA, JOSEFA, TIAN]),
}
_RESULT = st.fixed_dictionaries(
    {},
    optional={
        "completion": st.booleans() | JSON,
        "score": st.floats(0, 1) | JSON,
        "success": st.booleans() | JSON,
        "duration": st.integers(0, 9999) | JSON,
        "plan": st.lists(st.sampled_from(["q1", "q2"])) | JSON,
        "seed": st.text(max_size=3) | JSON,
        "name": st.text(max_size=5) | JSON,
        "response": JSON,
        "text": st.text(max_size=3) | JSON,
        "bookmarked": st.booleans() | JSON,
    },
)
_CONTEXT = st.fixed_dictionaries(
    {},
    optional={
        "attempt": _ATTEMPTS | JSON,
        "quiz": st.just("4.3/quiz"),
        "place": st.sampled_from(["quiz", "check"]) | JSON,
    },
)


@st.composite
def _deed(draw, start):
    verb = draw(st.sampled_from([*_DEEDS, "answered", "experienced", "voided", "reassigned"]))
    result = draw(_RESULT)
    if verb in ("voided", "reassigned"):
        targets = [
            f"{start}{number}" for number in draw(st.lists(_STATEMENTS, min_size=1, max_size=3))
        ]
        thing = ("statement", targets[0])
        if verb == "reassigned" and draw(st.booleans()):
            result["statements"] = targets
    else:
        thing = draw(_DEEDS[verb])
    learner = draw(_LEARNERS | st.none())
    return verb, thing, learner, result, draw(_CONTEXT), draw(st.integers(-50, 50))


@st.composite
def histories(draw, start="s", max_size=12):
    """Give drafts with ids start0, start1 … and the time of each; clocks may go back."""
    deeds = draw(st.lists(_deed(start), max_size=max_size))
    return [
        (
            Draft(
                id=f"{start}{number}",
                learner=learner,
                verb=verb,
                object=Thing(kind=kind, id=thing),
                result=result,
                context=context,
            ),
            NOON + at,
        )
        for number, (verb, (kind, thing), learner, result, context, at) in enumerate(deeds)
    ]
