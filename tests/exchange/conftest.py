"""Laptops that are closed again after a test."""

import pytest

from tests.exchange.laptops import Laptop


@pytest.fixture
def laptop(tmp_path):
    """Makes a laptop by its name."""
    made = []

    def make(name="a", folder=tmp_path):
        made.append(Laptop(folder, name))
        return made[-1]

    yield make
    for each in made:
        each.close()


@pytest.fixture
def stick(tmp_path):
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder
