"""Make the environment that Course App runs in: the first thing `make run` and `make test` do.

Standard library only, since it runs before anything is installed. It makes `.venv`, installs
what the lock files name (each file's hash is checked), puts `course-app` on the environment's
path, and sees to it that the system libraries Qt needs are there.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
LOCKS = ROOT / "packaging" / "locks"
OLDEST_PYTHON = (3, 11)

# What the xcb and offscreen plugins of Qt 6.8 link to, and Debian's package that has it.
PACKAGE_OF = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libGLX.so.0": "libglx0",
    "libOpenGL.so.0": "libopengl0",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
}


def venv_python() -> Path:
    """Give the environment's own Python, on Linux or on Windows."""
    return VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def make_venv() -> None:
    """Make `.venv` with this Python where it is missing or points to a Python that is gone."""
    python = venv_python()
    if python.exists() and subprocess.run([python, "-c", ""], check=False).returncode == 0:
        return
    done = subprocess.run([sys.executable, "-m", "venv", "--clear", VENV], check=False)
    if done.returncode:
        sys.exit(
            "The environment could not be made. Install Python's venv first "
            "(on Debian and Ubuntu: apt-get install python3-venv), then run the command again."
        )


def install(locks: Iterable[str]) -> None:
    """Install what the lock files name, and put a `course-app` command beside it."""
    step: list[str | Path] = [venv_python(), "-m", "pip", "--disable-pip-version-check"]
    step += ["install", "--quiet", "--no-input", "--require-hashes"]
    for lock in locks:
        step += ["-r", LOCKS / f"{lock}.txt"]
    if subprocess.run(step, check=False).returncode:
        sys.exit(
            "What Course App needs could not be installed. Look at the lines above: is the "
            "laptop connected for this first run? Then run the same command again."
        )
    write_launcher()


def write_launcher() -> None:
    """Put a `course-app` command into the environment that runs this checkout."""
    folder = venv_python().parent
    if os.name == "nt":
        text = f'@set "PYTHONPATH={ROOT}"\r\n@"{venv_python()}" -m course_app %*\r\n'
        (folder / "course-app.cmd").write_text(text, encoding="utf-8")
        return
    launcher = folder / "course-app"
    text = f'#!/bin/sh\nPYTHONPATH="{ROOT}" exec "{venv_python()}" -m course_app "$@"\n'
    launcher.write_text(text, encoding="utf-8")
    launcher.chmod(0o755)


def missing_libraries() -> list[str]:
    """Give the system libraries that Qt's window plugin asks for and this machine lacks."""
    if not sys.platform.startswith("linux") or not shutil.which("ldd"):
        return []
    found = [
        path
        for pattern in (
            "PySide6/Qt/plugins/platforms/libqxcb.so",
            "PySide6/Qt/plugins/platforms/libqoffscreen.so",
            "PySide6/Qt/lib/libQt6Widgets.so.6",
        )
        for path in VENV.glob(f"lib/python3*/site-packages/{pattern}")
    ]
    missing: set[str] = set()
    for path in found:
        listing = subprocess.run(["ldd", path], capture_output=True, text=True, check=False)
        missing |= {
            line.split()[0] for line in listing.stdout.splitlines() if line.endswith("=> not found")
        }
    return sorted(name for name in missing if not name.startswith("libQt6"))


def install_libraries() -> None:
    """Install Qt's system libraries with apt where that can be done, else say what to do."""
    missing = missing_libraries()
    if not missing:
        return
    packages = sorted({PACKAGE_OF.get(name, name) for name in missing})
    print("Qt needs these system libraries:", " ".join(packages))
    as_root: list[str] = [] if os.name == "nt" or os.geteuid() == 0 else ["sudo", "-n"]
    if shutil.which("apt-get") and (not as_root or shutil.which("sudo")):
        quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        subprocess.run([*as_root, "apt-get", "update", "-q"], env=quiet, check=False)
        get = [*as_root, "apt-get", "install", "-q", "-y", "--no-install-recommends", *packages]
        subprocess.run(get, env=quiet, check=False)
    if still := missing_libraries():
        packages = sorted({PACKAGE_OF.get(name, name) for name in still})
        print(
            "These could not be installed from here. Ask the person who looks after this laptop "
            f"to run:\n    sudo apt-get install {' '.join(packages)}\n"
            f"(on other systems: the packages that hold {', '.join(still)}).",
            file=sys.stderr,
        )
        sys.exit(1)


def main() -> None:
    """Make the environment for `run` or `test`; writes a stamp so that make need not ask again."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("purpose", choices=("run", "test"))
    purpose = parser.parse_args().purpose
    if sys.version_info < OLDEST_PYTHON:
        sys.exit(
            f"Course App needs Python 3.11 or newer; this is {sys.version.split()[0]}. "
            "Install a newer Python and name it: make run PYTHON=python3.12"
        )
    make_venv()
    install(["run"] if purpose == "run" else ["run", "test"])
    install_libraries()
    (VENV / f"ready-{purpose}").touch()
    if purpose == "test":
        (VENV / "ready-run").touch()


if __name__ == "__main__":
    main()
