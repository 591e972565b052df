"""Reading aloud with Qt's own engines: its silent one, and the laptop's where that is asked for.

`make test-speech` makes the environment; elsewhere this is skipped. With COURSE_APP_REAL_VOICE=1
the laptop's own voice says a sentence, which can be heard.
"""

from __future__ import annotations

import os
import signal
import time
from importlib.util import find_spec

import pytest
from PySide6.QtCore import QProcess, Qt

from course_app.ui.aloud.process_voice import ProcessVoice
from course_app.ui.widgets.text_block import TextBlock
from tests.ui.conftest import open_desk  # noqa: F401  a fixture

HAS_QT = find_spec("PySide6.QtTextToSpeech") is not None
pytestmark = pytest.mark.skipif(not HAS_QT, reason="PySide6-Addons is not here: make test-speech")
IS_REAL = os.environ.get("COURSE_APP_REAL_VOICE") == "1"


@pytest.fixture
def voice(qtbot):
    """Qt's silent engine, in its process."""
    voice = ProcessVoice(engine="mock")
    yield voice
    voice.close()
    assert running(voice) == []


def running(voice):
    found = voice.findChildren(QProcess)
    return [each for each in found if each.state() != QProcess.ProcessState.NotRunning]


def test_it_tells_its_languages_and_ends(qtbot, voice):
    """No memory is taken while nobody listens."""
    with qtbot.waitSignal(voice.found, timeout=10_000) as told:
        voice.look()

    assert "en" in told.args[0]
    qtbot.waitUntil(lambda: running(voice) == [])


def test_it_says_one_sentence_after_the_other(qtbot, voice):
    """Each is told when it is over, not before."""
    for text in ("One sentence.", "Another one, in five words."):
        begin = time.monotonic()
        with qtbot.waitSignal(voice.said, timeout=10_000):
            voice.say(text, "en", 0.0)
        assert time.monotonic() - begin > 0.1
    assert len(running(voice)) == 1


def test_what_is_stopped_is_not_said(qtbot, voice):
    """Nor what another sentence took the place of."""
    with qtbot.waitSignal(voice.said, timeout=10_000):
        voice.say("Ready.", "en", 0.0)
    with qtbot.assertNotEmitted(voice.said, wait=600):
        voice.say("Four short words here.", "en", 0.0)
        voice.stop()
    voice.say("A sentence that is long and takes its time, with many words in it.", "en", 0.0)
    with qtbot.waitSignal(voice.said, timeout=10_000):
        voice.say("Short.", "en", 0.0)
    with qtbot.assertNotEmitted(voice.said, wait=400):
        pass


def test_a_process_that_dies_is_told(qtbot, voice):
    """Then nothing more is said; asking again starts another one."""
    with qtbot.waitSignal(voice.said, timeout=10_000):
        voice.say("Ready.", "en", 0.0)
    with qtbot.waitSignal(voice.failed, timeout=10_000):
        voice.say("A sentence that is long and takes its time, with many words in it.", "en", 0.0)
        os.kill(running(voice)[0].processId(), signal.SIGKILL)
    with qtbot.waitSignal(voice.said, timeout=10_000):
        voice.say("Once more.", "en", 0.0)


def test_a_process_that_stands_still_keeps_nobody(qtbot, voice):
    """Stopping takes no time, and closing ends it."""
    with qtbot.waitSignal(voice.said, timeout=10_000):
        voice.say("Ready.", "en", 0.0)
    os.kill(running(voice)[0].processId(), signal.SIGSTOP)
    begin = time.monotonic()
    voice.say("Nobody hears this.", "en", 0.0)
    voice.stop()
    assert time.monotonic() - begin < 0.05
    voice.close()
    assert time.monotonic() - begin < 2
    assert running(voice) == []


def test_an_engine_that_is_missing_gives_no_language(qtbot):
    """As on a laptop without a speech service."""
    voice = ProcessVoice(engine="no-such-engine")
    with qtbot.waitSignal(voice.found, timeout=10_000) as told:
        voice.look()

    assert told.args[0] == frozenset()


def test_a_page_is_read_and_marked(qtbot, open_desk, monkeypatch):  # noqa: F811  the fixture
    """From the key to the second sentence, through the process and back."""
    monkeypatch.setattr(
        "course_app.ui.aloud.voice.find_voice", lambda parent: ProcessVoice(parent, engine="mock")
    )
    person = open_desk(screen="home")
    person.desk.navigator.open_page("4.3/why-together")
    qtbot.waitUntil(lambda: person.desk.aloud.has_voice, timeout=15_000)
    person.bot.keyClick(person.screen, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)

    def marked():
        blocks = [b for b in person.screen.findChildren(TextBlock) if b.isVisible()]
        return [each.cursor.selectedText() for b in blocks for each in b.extraSelections()]

    first = "A small firm has few means: little money, little time and few hands."
    qtbot.waitUntil(lambda: marked() == [first], timeout=15_000)
    qtbot.waitUntil(lambda: marked() == ["Its workers have few means too."], timeout=15_000)
    person.press(Qt.Key.Key_Right)
    assert marked() == []


@pytest.mark.skipif(not IS_REAL, reason="it can be heard: COURSE_APP_REAL_VOICE=1")
def test_the_laptops_own_voice_speaks(qtbot):
    """In English and in Spanish, slower and faster."""
    voice = ProcessVoice()
    with qtbot.waitSignal(voice.found, timeout=30_000) as told:
        voice.look()
    print("languages:", *sorted(told.args[0]))  # noqa: T201  for who listens
    assert {"en", "es"} <= told.args[0]
    for text, language, rate in (
        ("Small firms act together.", "en", 0.0),
        ("Las empresas pequeñas se unen.", "es", 0.0),
        ("Small firms act together.", "en", -0.4),
        ("Small firms act together.", "en", 0.4),
    ):
        begin = time.monotonic()
        with qtbot.waitSignal(voice.said, timeout=30_000):
            voice.say(text, language, rate)
        print(f"{time.monotonic() - begin:.1f} s {language} {rate:+} {text}")  # noqa: T201
    voice.close()
