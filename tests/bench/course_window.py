"""The app as it starts for a learner, measured like the bare window beside it."""

from __future__ import annotations

import gc
import os
import sys
from pathlib import Path

gc.disable()  # as the command line does

from bench_probe import Probe

from course_app import app_paths
from course_app.ui import app as course_app_ui
from course_app.ui.desk import Desk

DATA = "COURSE_APP_BENCH_DATA"

application = course_app_ui.make_application()
desk = Desk(app_paths.shipped_course(), Path(os.environ[DATA]), course_app_ui.make_clocks())
probe = Probe()
desk.window.painted.connect(probe.painted)  # before the app's own work after the first paint
desk.open()
desk.window.show()
code = application.exec()
desk.close()
sys.exit(code)
