"""The learner's window connects to nothing: seen from Python, and by the system's own eyes."""

from __future__ import annotations

import json
import os
import shutil
import signal
import socket
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from course_app.exchange.drives import Drive
from course_app.ui import usb_sticks

ROOT = Path(__file__).resolve().parents[2]
STRACE = shutil.which("strace")


@pytest.fixture
def attempts(monkeypatch):
    """What tried to reach another machine; each try fails."""
    found = []

    def refuse(*arguments):
        found.append(arguments)
        raise OSError("the network is gone")

    for name in ("connect", "connect_ex", "sendto", "bind", "listen"):
        monkeypatch.setattr(socket.socket, name, refuse)
    for name in ("create_connection", "getaddrinfo", "gethostbyname"):
        monkeypatch.setattr(socket, name, refuse)
    return found


def test_a_session_without_a_network_is_whole_and_never_looks_for_one(
    attempts, person, monkeypatch, tmp_path
):
    """Reading, answering, the places of the menu, and saving to a stick."""
    stick = Drive(tmp_path, "STICK", "vfat", 10**9, 10**9)
    monkeypatch.setattr(usb_sticks, "removable_drives", lambda: (stick,))
    person.press(Qt.Key.Key_Return)
    person.read_to_the_quiz()
    person.press(Qt.Key.Key_1, Qt.Key.Key_Return)
    person.wait_until_kept()
    for place in ("review", "settings", "help", "about"):
        person.desk.places.open(place)
        person.press(Qt.Key.Key_Escape)
    person.desk.places.open("usb")
    person.bot.waitUntil(lambda: person.button("Save the results").isEnabled())
    person.press_button("Save the results")
    person.bot.waitUntil(lambda: "Safe to remove" in person.words())

    assert attempts == []


@pytest.mark.skipif(STRACE is None, reason="needs strace, which sees every call of a process")
def test_the_system_sees_no_connection_of_a_learners_process(tmp_path):
    """Qt and its plug-ins too: whatever a learner's process does goes through the kernel."""
    log = tmp_path / "calls"
    command = [STRACE, "-f", "-qq", "-e", "trace=connect,bind,sendto", "-o", log, sys.executable]
    command += [ROOT / "tests" / "ui" / "learner_process.py", tmp_path / "data", "3"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen(
        command,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment,
        text=True,
        start_new_session=True,
    ) as child:
        left = -1
        for line in child.stdout:
            left = json.loads(line)["left"]
            if left == 0:
                break
        if left != 0:
            pytest.skip(f"strace may not look here: {child.stderr.read()[-300:]}")
        os.killpg(child.pid, signal.SIGKILL)

    calls = log.read_text().splitlines()
    assert [call for call in calls if "AF_INET" in call] == []
