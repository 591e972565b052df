"""`make smoke`: start each built package as a person does, and look at what it kept.

Under Xvfb, with a home folder of its own: the packaged program opens a small course, keys read
its page and answer its question, the process is killed, and it is opened again. Then it walks
through the course it carries and prints a page to a PDF. What happened is read from the store's
file, not asked from the program.
"""

from __future__ import annotations

import argparse
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, contextmanager
from pathlib import Path

from build_environment import APP, DIST, VENV, version
from smoke_course import write_course

STORE = "course-app.db"
SMALLEST_PICTURE = 10_000  # bytes
PATIENCE = 30.0  # seconds for one step


def check(kind: str, display: str) -> None:
    """Put one package into a folder of its own and use it."""
    with tempfile.TemporaryDirectory(prefix=f"course-app-smoke-{kind}-") as temporary:
        folder = Path(temporary)
        program = UNPACK[kind](folder)
        home = folder / "home"
        home.mkdir()
        environment = {
            "PATH": os.environ["PATH"],
            "HOME": str(home),
            "LANG": "C.UTF-8",
            "DISPLAY": display,
            "XDG_RUNTIME_DIR": str(home),
        }
        data = program.parent / "data" if kind == "portable" else home / ".local/share" / APP
        told = _output([program, "--version"], environment)
        if version() not in told:
            sys.exit(f"{kind}: --version says “{told}”")
        course = write_course(folder / "course")
        _read_and_answer(program, course, data / STORE, environment)
        _output([program, "check", course], environment, allowed=(0, 1))
        _tour(program, folder / "tour", environment)
        voice = _voice(program, environment)
        print(f"{kind:9} read, answered, killed, opened again, printed: well; voice: {voice}")


def _read_and_answer(
    program: Path, course: Path, store: Path, environment: Mapping[str, str]
) -> None:
    # Home at once: the first start of a person shows how this works before it.
    with _started([program, "--screen", "home", course], environment) as process:
        window = _window(process, environment)
        _press(window, "Return", environment)
        _until("the page is kept", lambda: _kept(store, "experienced", "page") == 1)
        _press(window, "Right", environment)
        _until("the question is there", lambda: _kept(store, "experienced", "question") == 1)
        _press(window, "a", environment)
        _press(window, "Return", environment)
        _until("the answer is kept", lambda: _kept(store, "answered", "question") == 1)
        process.send_signal(signal.SIGKILL)
        process.wait()
    with _started([program, course], environment) as process:
        _window(process, environment)
        time.sleep(1.0)  # what opens after the first paint
        if process.poll() is not None or _kept(store, "answered", "question") != 1:
            sys.exit("After the kill it did not open again with its answer.")
        _close(process, environment)


def _tour(program: Path, pictures: Path, environment: Mapping[str, str]) -> None:
    _output([program, "--tour", pictures], environment)
    printed = pictures / "2-lesson-page.pdf"
    if not printed.is_file() or not printed.read_bytes().startswith(b"%PDF"):
        sys.exit("The page was not printed.")
    shown = sorted(
        path.name for path in pictures.glob("*.png") if path.stat().st_size > SMALLEST_PICTURE
    )
    if len(shown) != len(("home", "page", "question", "feedback")):
        sys.exit(f"Pictures are missing or empty: {shown}")


def _voice(program: Path, environment: Mapping[str, str]) -> str:
    """Ask Qt's silent engine, which stands beside the one that speaks, for its languages."""
    asked: list[str | Path] = [program, "--voice", "mock"]
    done = subprocess.run(
        asked, env=environment, capture_output=True, text=True, input="", timeout=60, check=False
    )
    if done.returncode == 0 and '"en"' in done.stdout:
        return "there"
    return f"not there ({done.returncode})"


def _output(
    command: list[str | Path], environment: Mapping[str, str], allowed: tuple[int, ...] = (0,)
) -> str:
    done = subprocess.run(
        command, env=environment, capture_output=True, text=True, timeout=120, check=False
    )
    if done.returncode not in allowed or "Traceback" in done.stderr:
        sys.exit(f"{command} ended with {done.returncode}:\n{done.stdout}{done.stderr}")
    return done.stdout


@contextmanager
def _started(
    command: list[str | Path], environment: Mapping[str, str]
) -> Iterator[subprocess.Popen[bytes]]:
    process = subprocess.Popen(command, env=environment)
    try:
        yield process
    finally:
        if process.poll() is None:
            process.kill()
            process.wait()


def _window(process: subprocess.Popen[bytes], environment: Mapping[str, str]) -> str:
    """Wait for the process's window and give it the keyboard."""
    found: list[str] = []

    def is_there() -> bool:
        if process.poll() is not None:
            sys.exit(f"It ended by itself with {process.returncode}.")
        search = ["xdotool", "search", "--onlyvisible", "--pid", str(process.pid), "--name", "."]
        told = subprocess.run(
            search, env=environment, capture_output=True, text=True, check=False
        ).stdout.split()
        found[:] = told[-1:]
        return bool(found)

    _until("the window is there", is_there)
    time.sleep(0.5)  # the first screen is drawn, and the course opens behind it
    subprocess.run(["xdotool", "windowfocus", "--sync", found[0]], env=environment, check=True)
    return found[0]


def _press(window: str, key: str, environment: Mapping[str, str]) -> None:
    time.sleep(0.3)  # a person's pace
    subprocess.run(["xdotool", "windowfocus", window], env=environment, check=False)
    subprocess.run(["xdotool", "key", key], env=environment, check=True)


def _close(process: subprocess.Popen[bytes], environment: Mapping[str, str]) -> None:
    subprocess.run(["xdotool", "key", "ctrl+q"], env=environment, check=True)
    _until("it closes", lambda: process.poll() is not None)
    if process.returncode:
        sys.exit(f"Closing ended with {process.returncode}.")


def _kept(store: Path, verb: str, kind: str) -> int:
    """Count statements in the store's file, as another program sees it."""
    if not store.is_file():
        return 0
    with closing(sqlite3.connect(f"{store.as_uri()}?mode=ro", uri=True)) as connection:
        query = "SELECT count(*) FROM statement WHERE verb = ? AND kind = ?"
        try:
            (count,) = connection.execute(query, (verb, kind)).fetchone()
        except sqlite3.OperationalError:
            return 0  # the tables are being made
    return int(count)


def _until(what: str, is_so: Callable[[], bool]) -> None:
    end = time.monotonic() + PATIENCE
    while not is_so():
        if time.monotonic() > end:
            sys.exit(f"Waited {PATIENCE:.0f} s in vain: {what}.")
        time.sleep(0.1)


def _from_tar(kind: str) -> Callable[[Path], Path]:
    def unpack(folder: Path) -> Path:
        (packed,) = DIST.glob(f"{APP}-{version()}-linux-*[0-9]{kind}.tar.xz")
        subprocess.run(["tar", "-xJf", packed, "-C", folder], check=True)
        (program,) = folder.glob(f"{APP}*/{APP}")
        return program

    return unpack


def _from_deb(folder: Path) -> Path:
    (packed,) = DIST.glob(f"{APP}_{version()}_*.deb")
    if shutil.which("lintian"):
        lint: list[str | Path] = ["lintian", "--fail-on", "error", packed]
        done = subprocess.run(lint, capture_output=True, text=True, check=False)
        if done.returncode:
            sys.exit(f"lintian has errors:\n{done.stdout}{done.stderr}")
    subprocess.run(["dpkg-deb", "-x", packed, folder], check=True)
    return folder / "usr/bin" / APP


def _from_wheel(folder: Path) -> Path:
    (packed,) = DIST.glob(f"course_app-{version()}-*.whl")
    subprocess.run([VENV / "bin/python", "-m", "venv", folder / "venv"], check=True)
    pip: list[str | Path] = [folder / "venv/bin/pip", "--disable-pip-version-check", "install"]
    pip.append("--quiet")
    subprocess.run([*pip, packed], check=True, capture_output=True)
    return folder / "venv/bin" / APP


UNPACK: dict[str, Callable[[Path], Path]] = {
    "linux": _from_tar(""),
    "portable": _from_tar("-portable"),
    "deb": _from_deb,
    "wheel": _from_wheel,
}


@contextmanager
def screen() -> Iterator[str]:
    """Give a screen of its own, so that nothing here touches the person's."""
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1366x768x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=(write,), stderr=subprocess.DEVNULL)
    os.close(write)
    with os.fdopen(read) as told:
        display = f":{told.readline().strip()}"
    try:
        yield display
    finally:
        server.terminate()
        server.wait()


def main() -> None:
    """Check what was named, or all that is built."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("kinds", nargs="*", choices=[*UNPACK, []], help="which packages to check")
    wanted = parser.parse_args().kinds or list(UNPACK)
    missing = [tool for tool in ("Xvfb", "xdotool") if not shutil.which(tool)]
    if missing:
        sys.exit("The smoke test needs a screen and keys: apt-get install xvfb xdotool")
    with screen() as display:
        for kind in wanted:
            check(kind, display)


if __name__ == "__main__":
    main()
