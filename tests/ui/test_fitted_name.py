"""Two people of one long name stay two in a narrow column."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFont, QFontMetrics

from course_app.ui.widgets.fitted_name import fitted_name

LONG = "Maria Conceição Albuquerque de Vasconcelos e Sousa"


@pytest.fixture
def metrics(qapp):
    return QFontMetrics(QFont("Source Sans Pro"))


def test_the_mark_is_never_cut(metrics):
    """Only the name is."""
    shown = fitted_name(metrics, f"{LONG} · 3F2A", 150)

    assert shown.endswith(" · 3F2A")
    assert "…" in shown
    assert metrics.horizontalAdvance(shown) <= 150


def test_a_name_without_a_mark_is_shortened_in_its_middle(metrics):
    """So that two who share their first names are told apart by their last."""
    one, other = (fitted_name(metrics, f"{LONG} {last}", 120) for last in ("Lima", "Reis"))
    assert one != other
    assert one.startswith("Mar")
    assert one.endswith("Lima")
    assert metrics.horizontalAdvance(one) <= 120
    assert fitted_name(metrics, "Rosa", 120) == "Rosa"
