"""The environment that packages are built in, and what makes two builds alike."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BUILD = ROOT / "build"
VENV = BUILD / "package-venv"
DIST = BUILD / "dist"
LOCKS = ROOT / "packaging" / "locks"
APP = "course-app"


def python() -> Path:
    """Give the Python of the build environment; makes it where a lock file is newer."""
    found = VENV / "bin" / "python"
    stamp = VENV / "ready"
    locks = [LOCKS / "run.txt", LOCKS / "build.txt"]
    if stamp.exists() and all(lock.stat().st_mtime <= stamp.stat().st_mtime for lock in locks):
        return found
    run([sys.executable, "-m", "venv", "--clear", VENV])
    install: list[str | Path] = [found, "-m", "pip", "--disable-pip-version-check", "install"]
    install += ["--quiet", "--no-input", "--require-hashes"]
    for lock in locks:
        install += ["-r", lock]
    run(install)
    stamp.touch()
    return found


def version() -> str:
    """Give the version that the app says of itself."""
    text = (ROOT / "course_app" / "__init__.py").read_text(encoding="utf-8")
    return text.split('__version__ = "')[1].split('"')[0]


def moment() -> int:
    """Give the second that every file of a package carries: of the last commit, or as asked."""
    asked = os.environ.get("SOURCE_DATE_EPOCH")
    if asked:
        return int(asked)
    told = subprocess.run(
        ["git", "-C", ROOT, "log", "-1", "--format=%ct"],
        capture_output=True,
        text=True,
        check=False,
    )
    return int(told.stdout) if told.returncode == 0 else 1_767_225_600  # 2026: no git here


def build_settings() -> dict[str, str]:
    """Give the environment variables under which two builds give the same bytes."""
    return {
        **os.environ,
        "SOURCE_DATE_EPOCH": str(moment()),
        "PYTHONHASHSEED": "0",
        "PYTHONDONTWRITEBYTECODE": "1",
        "TZ": "UTC",
        "LC_ALL": "C.UTF-8",
    }


def run(command: list[str | Path], *, quiet: bool = False) -> None:
    """Run a step of the build; ends with its words where it fails."""
    done = subprocess.run(
        command, env=build_settings(), cwd=ROOT, check=False, capture_output=quiet, text=True
    )
    if done.returncode:
        if quiet:
            print(done.stdout, done.stderr, sep="\n", file=sys.stderr)
        sys.exit(f"This step failed: {' '.join(str(part) for part in command)}")


def run_told(command: list[str | Path]) -> str:
    """Run a step and give what it says."""
    done = subprocess.run(
        command, env=build_settings(), cwd=ROOT, check=True, capture_output=True, text=True
    )
    return done.stdout
