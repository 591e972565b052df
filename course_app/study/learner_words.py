"""What is said of learners themselves, as drafts: name, PIN, archive, and corrections.

| verb | object | result |
|---|---|---|
| registered | learner | `name`; its context has `import` where it came with a list |
| renamed | learner | `name`, `pin` ("" takes it away), or both |
| closed, opened | learner | archived, and back |
| reassigned | statement | `statements`: all that were really done by `learner` |
| merged | learner | whose record joins that of `learner` |
| voided | statement | the statement that no longer counts, such as a correction |

Nothing is overwritten: every correction can be undone by one more statement.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

from course_app.study.statements import Draft, Json, LearnerId, StatementId, Thing, Verb

_MOST_IN_ONE = 1000  # statements that one correction moves: a line of the log stays readable


class LearnerWords:
    """Makes the statements about learners; the store's writer keeps them."""

    def __init__(self, new_id: Callable[[], str]) -> None:
        """Take an id source."""
        self._new_id = new_id

    def registered(self, name: str, import_id: str = "") -> Draft:
        """Make a new learner known; `import_id` names the list that they came with."""
        learner = LearnerId(self._new_id())
        context: dict[str, Json] = {"import": import_id} if import_id else {}
        return self._draft("registered", _person(learner), learner, {"name": name}, context)

    def renamed(self, learner: LearnerId, name: str) -> Draft:
        """Call a learner something else."""
        return self._draft("renamed", _person(learner), learner, {"name": name})

    def pin_set(self, learner: LearnerId, record: str) -> Draft:
        """Ask for a PIN from now on; `record` is from `pins.make_record`, "" asks no more."""
        return self._draft("renamed", _person(learner), learner, {"pin": record})

    def archived(self, learner: LearnerId) -> Draft:
        """Show a learner no longer where one is chosen; nothing is deleted."""
        return self._draft("closed", _person(learner), learner)

    def brought_back(self, learner: LearnerId) -> Draft:
        """Show an archived learner again."""
        return self._draft("opened", _person(learner), learner)

    def reassigned(
        self, statements: Sequence[StatementId], to: LearnerId, about: Mapping[str, Json]
    ) -> tuple[Draft, ...]:
        """Say that statements were made by another learner.

        `about` is kept with them, for the list of corrections: `from` is who was sitting there.
        The parts of one that is too long for one line have the same `together`.
        """
        context: dict[str, Json] = {**about, "together": self._new_id()}
        parts = [
            statements[at : at + _MOST_IN_ONE] for at in range(0, len(statements), _MOST_IN_ONE)
        ]
        return tuple(
            self._draft(
                "reassigned",
                Thing(kind="statement", id=part[0]),
                to,
                {"statements": list(part)},
                context,
            )
            for part in parts
        )

    def merged(self, main: LearnerId, joining: LearnerId) -> Draft:
        """Say that two records are of one person; `main` is the one that stays."""
        return self._draft("merged", _person(joining), main)

    def voided(self, statements: Iterable[StatementId]) -> tuple[Draft, ...]:
        """Take statements back, such as a correction that was a mistake."""
        return tuple(
            self._draft("voided", Thing(kind="statement", id=each), None) for each in statements
        )

    def _draft(
        self,
        verb: Verb,
        thing: Thing,
        learner: LearnerId | None,
        result: Mapping[str, Json] | None = None,
        context: Mapping[str, Json] | None = None,
    ) -> Draft:
        return Draft(
            id=StatementId(self._new_id()),
            learner=learner,
            verb=verb,
            object=thing,
            result=result or {},
            context=context or {},
        )


def _person(learner: LearnerId) -> Thing:
    return Thing(kind="learner", id=learner)
