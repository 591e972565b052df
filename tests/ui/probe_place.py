"""A place that shows nothing: tests open it to be handed what a place is handed."""

from __future__ import annotations

from course_app.ui.places import PLACES, PlaceEntry

contexts = []


class ProbePlace:
    def open(self, value=""):
        pass

    def close(self):
        pass


def make_place(context):
    contexts.append(context)
    return ProbePlace()


def context_of(person, monkeypatch):
    """What the places of this window are handed."""
    monkeypatch.setitem(PLACES, "probe", PlaceEntry(__name__, "", is_in_menu=False))
    person.desk.places.open("probe")
    return contexts[-1]
