"""From the command line to a window: opens the data folder and the course, then shows them.

The first screen comes first: Home needs the course's outline and the store, and nothing else is
imported before it is painted. The course itself, the writer and the other screens follow.
"""

from __future__ import annotations

import gc
import os
import sys
import time
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtWidgets import QApplication

from course_app import app_paths
from course_app.study.uuid7 import Uuid7Source
from course_app.ui.clocks import Clocks
from course_app.ui.desk import Desk
from course_app.ui.setting_list import Value


def run(
    course_folder: Path,
    *,
    data: Path | None = None,
    learner: str | None = None,
    screen: str | None = None,
    tour: Path | None = None,
    settings: Mapping[str, Value] | None = None,
) -> int:
    """Open the course in a window and give the exit code when it is closed.

    Args:
        course_folder: the course; what is wrong with it is shown in the window.
        data: the data folder; None for this person's own (a temporary one for a tour).
        learner: the name of the learner; None for the one on this laptop.
        screen: "home" to begin there instead of where the learner was.
        tour: a folder for pictures: the app goes through the course by itself and ends.
        settings: what is set for this time only.
    """
    app = make_application()
    if tour is not None:
        from course_app.ui.tour import run_tour  # noqa: PLC0415  only for a tour

        return run_tour(app, course_folder, tour, data, make_clocks())
    folder = app_paths.data_folder(data)
    desk = Desk(course_folder, folder, make_clocks(), learner, screen, settings=settings)
    if "COURSE_APP_START_REPORT" in os.environ:
        from course_app.ui.start_report import StartReport  # noqa: PLC0415  only for a bench

        StartReport(desk.window)
    desk.open()
    desk.window.painted.connect(desk.welcome)
    desk.window.painted.connect(_pass_over_what_is_here)
    desk.window.show()
    code = app.exec()
    desk.close()
    return code


def _pass_over_what_is_here() -> None:
    """Make each look for rings short: the code and the first screen stay until the end."""
    gc.freeze()


def make_application() -> QApplication:
    """Give the application object; there is one in a process."""
    # The style is named here: setStyle() gives a QStyle, and making its Python type costs 5 ms.
    app = QApplication([*sys.argv[:1], "-style", "fusion"])
    app.setApplicationName("course-app")
    app.setApplicationDisplayName("Course App")
    app.setDesktopFileName("course-app")  # Wayland finds the icon by it
    return app


def make_clocks() -> Clocks:
    """Give this laptop's clocks and its source of ids."""

    def wall() -> int:
        return time.time_ns() // 1_000_000

    return Clocks(
        wall=wall,
        monotonic=lambda: time.monotonic_ns() // 1_000_000,
        local_hour=lambda: time.localtime().tm_hour,
        new_id=Uuid7Source(wall, os.urandom),
    )
