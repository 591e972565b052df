"""Inside the screen and the bus: starts AT-SPI and the app, then the program that learns."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

from run import AT_SPI, HERE, ROOT, SYSTEM_PYTHON


def give_keyboard(app: subprocess.Popen[bytes]) -> None:
    """Do what a window manager does for a new window; there is none here."""
    search = ["xdotool", "search", "--sync", "--onlyvisible", "--pid", str(app.pid), "--name", "."]
    found = subprocess.run(search, capture_output=True, text=True, check=True).stdout.split()
    subprocess.run(["xdotool", "windowfocus", "--sync", found[-1]], check=True)


def main() -> int:
    """Give the exit code of the program that learns; the app must end well, too."""
    data = Path(sys.argv[1]) / "data"
    launcher = next(path for path in AT_SPI if Path(path).exists())
    started = [subprocess.Popen([launcher, "--launch-immediately"])]
    time.sleep(1.0)  # the bus says nowhere that it is there
    app = subprocess.Popen([sys.executable, "-m", "course_app", "--data", data], cwd=ROOT)
    try:
        give_keyboard(app)
        learned = subprocess.run([SYSTEM_PYTHON, HERE / "reader.py"], check=False).returncode
        if app.poll() is not None:
            print(f"The app ended by itself with {app.returncode}.")
            return 1
        return learned
    finally:
        for process in (app, *started):
            process.terminate()
            process.wait()


if __name__ == "__main__":
    sys.exit(main())
