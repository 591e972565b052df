"""What holds for all tests: the app's texts are English in them and need no screen."""

from __future__ import annotations

import os

os.environ["LC_ALL"] = "C.UTF-8"
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
