"""The app as it starts for a learner, measured like the bare window beside it."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from course_app import app_paths
from course_app.ui import app as course_app_ui
from course_app.ui.desk import Desk

DATA = "COURSE_APP_BENCH_DATA"

application = course_app_ui.make_application()
desk = Desk(
    app_paths.shipped_course(), Path(os.environ[DATA]), course_app_ui.make_clocks()
)
desk.open()

from bench_probe import report_when_painted  # noqa: E402  after the app, as a learner has it

report_when_painted(desk.window.stack.currentWidget() or desk.window)
desk.window.show()
code = application.exec()
desk.close()
sys.exit(code)
