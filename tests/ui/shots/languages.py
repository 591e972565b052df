"""Settings, help, the four cards and About in every look; the main screens in every language.

The languages, and the one that nobody speaks (longer, mirrored), are drawn in the plainest look
and in the largest letters of the small window: what is cut is cut there.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, nullcontext

from PySide6.QtCore import Qt

from course_app.ui.setting_list import LANGUAGES
from tests.ui.camera import SIZES, TEXTS, Camera, Studio
from tests.ui.pseudo import pseudo_language

PSEUDO = "pseudo"


def shots(studio: Studio) -> None:
    """Draw this area."""
    with studio.camera() as camera:
        _own_screens(camera)
    is_largest = (studio.theme, studio.text, studio.size) == ("light", TEXTS[-1], SIZES[1])
    if studio.is_plain or is_largest:
        for language in (*LANGUAGES, PSEUDO):
            if language != "en":
                _in_language(studio, language)


def _own_screens(camera: Camera) -> None:
    places = camera.desk.places
    places.open("settings")
    camera.shoot("settings")
    places.open("settings", "idle_minutes")
    camera.shoot("settings-down")
    camera.press(Qt.Key.Key_Escape)
    places.open("help")
    camera.shoot("help")
    places.open("help", "tour")
    for card in range(1, 5):
        camera.shoot(f"how-{card}")
        camera.press(Qt.Key.Key_Right)
    places.open("about")
    camera.shoot("about")


def _in_language(studio: Studio, language: str) -> None:
    speaking = pseudo_language() if language == PSEUDO else nullcontext()
    with speaking, _camera(studio, language) as camera:
        desk = camera.desk
        camera.shoot(f"{language}-home")
        desk.navigator.open_lesson("4.3")
        camera.shoot(f"{language}-reader")
        forward = Qt.Key.Key_Left if language == PSEUDO else Qt.Key.Key_Right
        for _page in desk.session.course.lesson("4.3").pages:
            camera.press(forward)
        camera.shoot(f"{language}-quiz")
        desk.navigator.go_home()
        for place in ("settings", "help", "review", "search", "progress", "notes", "facilitator"):
            desk.places.open(place)
            camera.shoot(f"{language}-{place}")


@contextmanager
def _camera(studio: Studio, language: str) -> Iterator[Camera]:
    with studio.camera() as camera:
        if language != PSEUDO:
            camera.desk.settings.put("language", language)
            camera.desk.navigator.go_home()
        yield camera
