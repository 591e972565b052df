"""What holds for all tests: the app's texts are English in them, whoever runs them."""

from __future__ import annotations

import os

os.environ["LC_ALL"] = "C.UTF-8"
