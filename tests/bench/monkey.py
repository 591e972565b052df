"""A monkey at the real window: keys and clicks at random, from a seed, and everything goes wrong.

Two parts, `make torture` runs both:

    endurance   one window, simulated hours of use: is anything thrown, do memory and handles grow
    kills       a window that is killed at any moment and opened again: is every answer that was
                said to be kept in the file

Meanwhile the disk stalls or is full, and the clock is put forward and back. Dialogs for files and
printers are answered for the monkey, so that nothing outside its folder is touched.
"""

from __future__ import annotations

import argparse
import gc
import json
import os
import random
import resource
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
import traceback
from collections import Counter
from contextlib import closing
from pathlib import Path
from types import TracebackType

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT))
if not os.environ.get("DISPLAY"):
    os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QDesktopServices, QKeyEvent
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QLineEdit,
    QWidget,
)

from course_app import app_paths
from course_app.store.connection import DATABASE
from course_app.ui.app import make_application, make_clocks
from course_app.ui.desk import Desk
from course_app.ui.start_report import memory_kib

HOUR = 3_600_000  # ms
PACE = 4000  # ms of simulated time for one step: what a person needs for a key
STALL = 5.0  # seconds
ENOUGH = 5_000  # steps from which on memory must be flat
KEYS = (
    *[Qt.Key.Key_Return, Qt.Key.Key_Right, Qt.Key.Key_Tab] * 4,
    *[Qt.Key.Key_Left, Qt.Key.Key_Escape, Qt.Key.Key_Space, Qt.Key.Key_Down, Qt.Key.Key_Up] * 2,
    *(Qt.Key.Key_A, Qt.Key.Key_B, Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_Home, Qt.Key.Key_End),
    *(Qt.Key.Key_PageDown, Qt.Key.Key_PageUp, Qt.Key.Key_F1, Qt.Key.Key_F9, Qt.Key.Key_F10),
    *(Qt.Key.Key_F11, Qt.Key.Key_Backspace, Qt.Key.Key_Delete),
)
WITH_CONTROL = (
    *(Qt.Key.Key_F, Qt.Key.Key_L, Qt.Key.Key_Comma, Qt.Key.Key_D, Qt.Key.Key_N, Qt.Key.Key_P),
    *(Qt.Key.Key_Plus, Qt.Key.Key_Minus, Qt.Key.Key_Z, Qt.Key.Key_A, Qt.Key.Key_V),
)
TEXTS = ("Amina", "a", "saw", "1234", "é", "العربية", "x" * 300, " ", "=1+1", "🙂")
KNOWN_WARNINGS = ("This plugin does not support", "propagateSizeHints", "Session management error")


class Monkey:
    """Does one thing after the other until its time is over."""

    def __init__(self, desk: Desk, seed: int, steps: int, *, makes_trouble: bool) -> None:
        self.desk = desk
        self.faults: Counter[str] = Counter()
        self.looks: list[tuple[int, int, int]] = []  # memory (KiB), handles, widgets
        self._random = random.Random(seed)  # noqa: S311  no secret
        self._steps = steps
        self._done = 0
        self._makes_trouble = makes_trouble
        self.ahead = 0  # ms that the clock was put forward
        self._every = max(1, steps // 24)
        QTimer.singleShot(0, self.step)

    def step(self) -> None:
        """One key, click or misfortune."""
        self._done += 1
        self.ahead += PACE
        if self._done % self._every == 0:
            self.look()
        if self._done >= self._steps:
            QTimer.singleShot(0, self.end)
            return
        # Before the step: a dialog that it opens has an event loop of its own.
        QTimer.singleShot(0, self.step)
        source = self._random
        window = QApplication.activeModalWidget() or QApplication.activePopupWidget()
        target = window or self.desk.window
        choice = source.random()
        if choice < 0.55:
            self._press(target)
        elif choice < 0.9:
            self._click(target)
        elif choice < 0.97:
            self._type(target)
        elif self._makes_trouble:
            self._misfortune()

    def end(self) -> None:
        """Close what is open, then the window."""
        while (box := QApplication.activeModalWidget()) is not None:
            if isinstance(box, QDialog):
                box.reject()
            else:
                box.close()
        QApplication.closeAllWindows()
        QApplication.exit()

    def look(self) -> None:
        """Look at memory, handles and widgets."""
        gc.collect()
        handles = len(list(Path("/proc/self/fd").iterdir()))
        self.looks.append((memory_kib(), handles, len(QApplication.allWidgets())))

    def _press(self, window: QWidget) -> None:
        target = QApplication.focusWidget() or window
        if self._random.random() < 0.1:
            key = self._random.choice(WITH_CONTROL)
            QTest.keyClick(target, key, Qt.KeyboardModifier.ControlModifier)
            return
        key = self._random.choice(KEYS)
        if key == Qt.Key.Key_Tab and self._random.random() < 0.3:
            QTest.keyClick(target, key, Qt.KeyboardModifier.ShiftModifier)
        else:
            QTest.keyClick(target, key)

    def _click(self, window: QWidget) -> None:
        source = self._random
        kinds = (QAbstractButton, QComboBox, QLineEdit)
        seen = [w for kind in kinds for w in window.findChildren(kind) if w.isVisible()]
        if seen and source.random() < 0.8:
            QTest.mouseClick(source.choice(seen), Qt.MouseButton.LeftButton)
            return
        x, y = source.randrange(max(1, window.width())), source.randrange(max(1, window.height()))
        child = window.childAt(x, y) or window
        button = source.choice((Qt.MouseButton.LeftButton,) * 4 + (Qt.MouseButton.RightButton,))
        inside = child.mapFrom(window, QPoint(x, y)) if child is not window else QPoint(x, y)
        if source.random() < 0.1:
            QTest.mouseDClick(child, button, pos=inside)
        else:
            QTest.mouseClick(child, button, pos=inside)

    def _type(self, window: QWidget) -> None:
        target = QApplication.focusWidget() or window
        for letter in self._random.choice(TEXTS):  # QTest ends the program at letters beyond ASCII
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
                QApplication.sendEvent(target, event)

    def _misfortune(self) -> None:
        match self._random.randrange(4):
            case 0:
                self.ahead += self._random.choice((-HOUR, HOUR, 24 * HOUR, -30 * 24 * HOUR))
            case 1:
                TROUBLE.stall_until = time.monotonic() + STALL * self._random.random()
            case 2:
                TROUBLE.is_full = True
                QTimer.singleShot(300, TROUBLE.free)
            case _:
                sizes = ((1024, 560), (1366, 728), (640, 480), (1920, 1080))
                self.desk.window.resize(*self._random.choice(sizes))


class Trouble:
    """What the disk does to the writer: it stalls, or a file may not grow."""

    def __init__(self) -> None:
        self.stall_until = 0.0
        self._is_full = False

    @property
    def is_full(self) -> bool:
        """Whether no file may grow."""
        return self._is_full

    @is_full.setter
    def is_full(self, value: bool) -> None:
        self._is_full = value
        most = 4096 if value else resource.RLIM_INFINITY
        resource.setrlimit(resource.RLIMIT_FSIZE, (most, resource.RLIM_INFINITY))

    def free(self) -> None:
        """Let files grow again."""
        self.is_full = False

    def wait(self) -> None:
        """Wait while the disk stalls; called on the writer's thread."""
        left = self.stall_until - time.monotonic()
        if left > 0:
            time.sleep(left)


TROUBLE = Trouble()


def answer_dialogs(folder: Path) -> None:
    """Answer what would leave the monkey's folder: dialogs of files and printers, links."""
    number = iter(range(1_000_000))

    def save(*_given: object, **_named: object) -> tuple[str, str]:
        return (str(folder / f"saved-{next(number)}"), "") if next(number) % 3 else ("", "")

    QFileDialog.getSaveFileName = save  # type: ignore[method-assign,assignment]
    QFileDialog.getOpenFileName = lambda *_a, **_n: ("", "")  # type: ignore[method-assign]
    QFileDialog.getOpenFileNames = lambda *_a, **_n: ([], "")  # type: ignore[method-assign]
    QFileDialog.getExistingDirectory = lambda *_a, **_n: ""  # type: ignore[method-assign]
    QPrintDialog.exec = lambda _self: QDialog.DialogCode.Rejected  # type: ignore[method-assign]
    QDesktopServices.openUrl = lambda _url: True  # type: ignore[method-assign]


def live(folder: Path, seed: int, steps: int, *, tells: bool) -> int:
    """Be the monkey's process; with `tells` it says each statement that is kept."""
    os.environ["HOME"] = str(folder)
    os.chdir(folder)
    answer_dialogs(folder)
    application = make_application()
    clocks = make_clocks()
    monkeys: list[Monkey] = []

    def ahead() -> int:
        return monkeys[0].ahead if monkeys else 0

    moved = clocks._replace(
        wall=lambda: clocks.wall() + ahead(), monotonic=lambda: clocks.monotonic() + max(0, ahead())
    )
    desk = Desk(app_paths.shipped_course(), folder / "data", moved)
    desk.open()
    desk.window.show()
    desk.complete()
    monkey = Monkey(desk, seed, steps, makes_trouble=not tells)  # a kill is trouble enough
    monkeys.append(monkey)

    def on_fault(kind: type[BaseException], error: BaseException, at: TracebackType | None) -> None:
        frames = traceback.extract_tb(at)
        ours = [f for f in frames if "course_app" in f.filename] or frames
        place = f"{Path(ours[-1].filename).name}:{ours[-1].lineno}" if ours else "?"
        monkey.faults[f"{kind.__name__} at {place}: {error}"[:200]] += 1
        if monkey.faults.total() < 4:
            traceback.print_exception(kind, error, at)

    def on_message(kind: QtMsgType, _context: object, text: str) -> None:
        if kind != QtMsgType.QtDebugMsg and not text.startswith(KNOWN_WARNINGS):
            monkey.faults[f"Qt: {text}"[:200]] += 1

    sys.excepthook = on_fault
    qInstallMessageHandler(on_message)
    _watch_the_writer(desk, tells=tells)
    if tells:
        print("ready", flush=True)
    application.exec()
    TROUBLE.free()
    TROUBLE.stall_until = 0.0
    desk.close()
    print(json.dumps({"looks": monkey.looks, "faults": dict(monkey.faults)}), flush=True)
    return 0


def _watch_the_writer(desk: Desk, *, tells: bool) -> None:
    """Let the disk stall below the writer, and say what was kept once it was."""
    log = desk._store.log  # type: ignore[union-attr]  # noqa: SLF001  the disk is below it
    append = log.append

    def stalled(drafts: object) -> object:
        TROUBLE.wait()
        kept = append(drafts)  # type: ignore[arg-type]
        if tells:
            sys.stdout.write("".join(f"kept {statement.id}\n" for statement in kept))
            sys.stdout.flush()
        return kept

    log.append = stalled  # type: ignore[method-assign,assignment]


def endurance(seed: int, steps: int) -> bool:
    """One window for so many steps; gives whether all went well."""
    with tempfile.TemporaryDirectory(prefix="course-app-monkey-") as folder:
        command = [
            sys.executable,
            "-X",
            "faulthandler",
            __file__,
            "--live",
            folder,
            str(seed),
            str(steps),
        ]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
    lines = [line for line in done.stdout.splitlines() if line.startswith("{")]
    if done.returncode or not lines:
        print(
            f"The window ended with {done.returncode}:\n{done.stdout[-2000:]}{done.stderr[-6000:]}"
        )
        return False
    found = json.loads(lines[-1])
    looks = found["looks"]
    hours = steps * PACE / HOUR
    print(f"endurance: {steps:,} steps, {hours:.1f} simulated hours, seed {seed}")
    for name, at in (("memory (KiB)", 0), ("handles", 1), ("widgets", 2)):
        shown = [look[at] for look in looks]
        print(
            f"  {name:13} {'  '.join(f'{value:,}' for value in shown[:: max(1, len(shown) // 8)])}"
        )
    for fault, times in found["faults"].items():
        print(f"  {times} × {fault}")
    if found["faults"]:
        print(done.stderr[-6000:])
    is_long = steps >= ENOUGH  # before that, screens are opened for the first time
    return not found["faults"] and (not is_long or is_flat(looks))


def is_flat(looks: list[tuple[int, int, int]]) -> bool:
    """Tell whether the last third is like the middle: 10 % and a little are allowed."""
    third = len(looks) // 3
    if third < 2:
        return True
    middle, last = looks[third : 2 * third], looks[2 * third :]
    for at, spare in ((0, 4096), (1, 4), (2, 60)):
        before = sum(look[at] for look in middle) / len(middle)
        after = sum(look[at] for look in last) / len(last)
        if after > before * 1.1 + spare:
            print(f"  grows: from {before:,.0f} to {after:,.0f}")
            return False
    return True


def kills(seed: int, seconds: float) -> bool:
    """Kill a window again and again; gives whether every kept statement is in the file."""
    source = random.Random(seed)  # noqa: S311  no secret
    end = time.monotonic() + seconds
    killed, kept = 0, set[str]()
    with tempfile.TemporaryDirectory(prefix="course-app-monkey-") as folder:
        while time.monotonic() < end:
            command = [sys.executable, __file__, "--live", folder, str(seed + killed), "100000"]
            told = Path(folder) / "told.txt"
            with told.open("w") as output:
                process = subprocess.Popen([*command, "--tells"], stdout=output, stderr=output)
            _wait_until_ready(process, told)
            time.sleep(source.random() * 4.0)
            if process.poll() is not None:
                print(f"It ended by itself with {process.returncode}:")
                print(told.read_text(encoding="utf-8", errors="replace")[-3000:])
                return False
            process.send_signal(signal.SIGKILL)
            process.wait()
            killed += 1
            words = told.read_text(encoding="utf-8", errors="replace").split("\n")[:-1]
            kept |= {line.removeprefix("kept ") for line in words if line.startswith("kept ")}
            lost = kept - _in_file(Path(folder) / "data" / DATABASE)
            if lost:
                print(f"kills: {len(lost)} statements that were said to be kept are gone")
                return False
    print(
        f"kills: {killed} kills of the window, {len(kept):,} statements said to be kept, all there"
    )
    return True


def _wait_until_ready(process: subprocess.Popen[bytes], told: Path) -> None:
    end = time.monotonic() + 60
    while process.poll() is None and time.monotonic() < end:
        if "ready" in told.read_text(encoding="utf-8", errors="replace"):
            return
        time.sleep(0.05)


def _in_file(path: Path) -> set[str]:
    if not path.is_file():
        return set()  # killed before there was a file
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as connection:
        return {row[0] for row in connection.execute("SELECT id FROM statement")}


def main() -> None:
    """Run both parts, or live as the child of one."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=2.0, help="of kills; endurance: --steps")
    parser.add_argument("--steps", type=int, default=21_600, help="21,600 are 24 simulated hours")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--live", nargs=3, help=argparse.SUPPRESS)
    parser.add_argument("--tells", action="store_true", help=argparse.SUPPRESS)
    wanted = parser.parse_args()
    if wanted.live:
        folder, seed, steps = wanted.live
        sys.exit(live(Path(folder), int(seed), int(steps), tells=wanted.tells))
    well = [endurance(wanted.seed, wanted.steps), kills(wanted.seed, wanted.minutes * 60)]
    sys.exit(0 if all(well) else 1)


if __name__ == "__main__":
    main()
