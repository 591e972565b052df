"""A data folder, and a way to open it that closes it again."""

import pytest

from course_app.store import log
from course_app.store.store import open_store
from tests.store.histories import Ticks, numbered


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "data"


@pytest.fixture
def clock():
    return Ticks()


@pytest.fixture
def opened(folder, clock):
    """Opens the folder, or another one; what is still open at the end is closed."""
    stores = []
    new_id = numbered("new")

    def open_it(where=folder, **more):
        store = open_store(where, clock=clock, new_id=new_id, **more)
        stores.append(store)
        return store

    yield open_it
    for store in stores:
        store.close(timeout=5)


@pytest.fixture
def keep():
    """Appends drafts to a store as the writer's thread would."""

    def keep_now(store, drafts):
        return store.log.append([log.pending(draft, store.clock()) for draft in drafts])

    return keep_now
