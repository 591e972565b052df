"""Workshops as the store has them: all by their heads, or one with everybody who came."""

from __future__ import annotations

from course_app.store.workshop_queries import WorkshopQueries
from course_app.workshop.sessions import Workshop, WorkshopId, workshops


def all_workshops(queries: WorkshopQueries) -> tuple[Workshop, ...]:
    """Give all workshops, the latest date first, without who came: that is looked up by learner.

    Where a date is missing or equal, the one opened last comes first.
    """
    found = workshops(queries.workshop_statements(), queries.joined_learners())
    return tuple(
        sorted(found.values(), key=lambda each: (each.details.date, each.opened_at), reverse=True)
    )


def load_workshop(queries: WorkshopQueries, workshop: WorkshopId) -> Workshop | None:
    """Give one workshop with everybody who came, or None where it is unknown."""
    statements = queries.workshop_statements(workshop)
    joined = queries.joined_learners()
    heads = workshops(statements, joined)
    if workshop not in heads:
        return None
    came = queries.attendance(heads[workshop].roster, workshop)
    return workshops([*statements, *came], joined)[workshop]
