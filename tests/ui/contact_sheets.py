"""`make sheets`: every page of every lesson as the reader shows it, many to a sheet.

For looking through a course before it is given out. Usage: contact_sheets.py FOLDER [COURSE].
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPixmap

from course_app import app_paths
from course_app.course.loader import load_course
from course_app.ui.app import make_application, make_clocks
from course_app.ui.desk import Desk

COLUMNS = 4
WINDOW = (760, 1500)  # narrow, so that the sidebar leaves; tall, so that a page is seen whole
WIDTH = 520  # pixels of one page on a sheet


def settle(milliseconds: int = 60) -> None:
    """Let the window lay itself out."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def sheet(pictures: list[QPixmap]) -> QPixmap:
    """Put pictures on one sheet, `COLUMNS` in a row."""
    small = [p.scaledToWidth(WIDTH, Qt.TransformationMode.SmoothTransformation) for p in pictures]
    height = max(picture.height() for picture in small) + 8
    rows = -(-len(small) // COLUMNS)
    whole = QPixmap((WIDTH + 8) * COLUMNS, height * rows)
    whole.fill(QColor("#888888"))
    with QPainter(whole) as painter:
        for number, picture in enumerate(small):
            x = (WIDTH + 8) * (number % COLUMNS)
            painter.drawPixmap(x, height * (number // COLUMNS), picture)
    return whole


def main() -> None:
    """Draw the sheets, one a lesson."""
    folder = Path(sys.argv[1])
    course_folder = Path(sys.argv[2]) if len(sys.argv) > 2 else app_paths.shipped_course()
    folder.mkdir(parents=True, exist_ok=True)
    app = make_application()
    with tempfile.TemporaryDirectory() as data:
        desk = Desk(course_folder, Path(data), make_clocks())
        desk.settings.put("theme", "light")
        desk.window.resize(*WINDOW)
        desk.open()
        desk.window.show()
        desk.complete()
        for lesson in load_course(course_folder).lessons:
            desk.navigator.open_lesson(lesson.id)
            pictures = []
            for position in range(len(lesson.pages)):
                desk.window.stack.currentWidget().page_chosen.emit(position)
                settle()
                pictures.append(desk.window.grab())
            path = folder / f"{lesson.id}.png"
            sheet(pictures).save(str(path))
            sys.stdout.write(f"{path}\n")
        desk.window.close()
        desk.close()
    app.quit()


if __name__ == "__main__":
    main()
