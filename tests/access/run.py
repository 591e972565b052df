"""`make test-access`: a lesson and its quiz through the screen reader's interface alone.

Starts a screen (Xvfb), a bus (dbus-run-session) with AT-SPI on it, the app, and the program that
learns. Where something of that is missing it says what, and ends with 0: not every machine has
it. On Debian: apt-get install at-spi2-core python3-pyatspi gir1.2-atspi-2.0 dbus-x11 xvfb
xdotool.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
SYSTEM_PYTHON = "/usr/bin/python3"
AT_SPI = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
TOOLS = ("Xvfb", "xvfb-run", "xdotool", "dbus-run-session", SYSTEM_PYTHON)
LONGEST = 300  # seconds


def missing() -> str:
    """Say what this machine lacks, or nothing."""
    tools = [tool for tool in TOOLS if not shutil.which(tool)]
    if not any(Path(path).exists() for path in AT_SPI):
        tools.append("at-spi2-core")
    if tools:
        return ", ".join(tools)
    asked = subprocess.run(
        [SYSTEM_PYTHON, "-c", "import pyatspi"], capture_output=True, check=False
    )
    return "pyatspi for the system's Python" if asked.returncode else ""


def main() -> int:
    """Run it all and give the learner's exit code."""
    if lacks := missing():
        print(f"Skipped: this machine has no {lacks}.")
        return 0
    with tempfile.TemporaryDirectory(prefix="course-app-access-") as folder:
        environment = {
            **os.environ,
            "HOME": folder,
            "XDG_RUNTIME_DIR": folder,
            "LC_ALL": "C.UTF-8",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "QT_ACCESSIBILITY": "1",
            "QT_QPA_PLATFORM": "xcb",
            "NO_AT_BRIDGE": "0",
        }
        environment.pop("WAYLAND_DISPLAY", None)
        inside = [sys.executable, str(HERE / "session.py"), folder]
        return subprocess.run(
            ["xvfb-run", "-a", "-s", "-screen 0 1366x768x24", "dbus-run-session", "--", *inside],
            env=environment,
            cwd=ROOT,
            check=False,
            timeout=LONGEST,
        ).returncode


if __name__ == "__main__":
    sys.exit(main())
