"""Asks for what a certificate still needs, and where to put it."""

from __future__ import annotations

import unicodedata
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDateTime, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QInputDialog, QMessageBox, QWidget

from course_app import app_paths
from course_app.study.score import per_cent
from course_app.ui.certificate import Certificate, write_certificate
from course_app.ui.home_views import FINAL_TEST
from course_app.ui.session import LearnerSession
from course_app.ui.theme import read_themes
from course_app.ui.widgets.announce import announce
from course_app.ui.words import day_words, share_words

_LONGEST_NAME = 80  # letters
_UNSAFE = '<>:"/\\|?*'  # in the name of a file, on any system


def tr(text: str) -> str:
    """Translate a text of this module."""
    return QCoreApplication.translate("certificate_offer", text)


def offer_certificate(window: QWidget, session: LearnerSession) -> bool:
    """Ask for the name if it is not known and for a place, and write; says if it was written.

    A name that was given here is kept as the learner's own.
    """
    name = session.name()
    if not name:
        name = clean_name(ask_name(window))
        if not name:
            return False
        session.rename(name)
    path = ask_path(window, file_name(tr("Certificate"), name))
    if path is None:
        return False
    try:
        colors = read_themes(app_paths.resources())["light"]
        write_certificate(path, certificate_of(session, name), colors)
    except OSError as error:
        text = tr("The certificate could not be written ({cause}). Choose another place.")
        QMessageBox.warning(window, tr("Certificate"), text.format(cause=error.strerror or error))
        return False
    announce(window, tr("The certificate is saved."))
    tell_saved(window, path)
    return True


def certificate_of(session: LearnerSession, name: str) -> Certificate:
    """Give what the certificate says: the final test's or, without one, the lessons' results."""
    standing, course = session.standing, session.course
    records = [each for each in standing.reader.attempts(session.learner) if each.passed]
    if course.final_test:
        score = standing.best_at(FINAL_TEST) or 0.0
        label = tr("Final test")
        times = [r.finished_at for r in records if r.quiz == FINAL_TEST and r.finished_at]
        at = min(times, default=0)
    else:
        score = standing.progress().quiz_average or 0.0
        label = tr("Mean of the quizzes")
        at = max((r.finished_at for r in records if r.finished_at), default=0)
    day = QDateTime.fromMSecsSinceEpoch(at).date()
    source = course.source
    about = ", ".join(
        part for part in (source.title, source.publisher, str(source.year or "")) if part
    )
    return Certificate(
        name=name,
        course=course.title,
        date=day_words(day),
        score=share_words(per_cent(score)),
        score_label=label,
        source=tr("Made from: {source}").format(source=about) if about else "",
    )


def clean_name(text: str) -> str:
    """Give a name without what cannot be printed, of a length that fits on a page."""
    kept = "".join(c if unicodedata.category(c)[0] != "C" else " " for c in text)
    return " ".join(kept.split())[:_LONGEST_NAME].strip()


def file_name(what: str, name: str) -> str:
    """Give a name of a file that every system takes."""
    safe = "".join("-" if c in _UNSAFE else c for c in f"{what} {name}")
    return f"{safe.rstrip('. ')}.pdf"


def ask_name(window: QWidget) -> str:
    """Ask which name to print; nothing when the person changed their mind."""
    text = tr("Which name is to stand on the certificate?")
    given, is_given = QInputDialog.getText(window, tr("Certificate"), text)
    return given if is_given else ""


def ask_path(window: QWidget, name: str) -> Path | None:
    """Ask where to put the file; None when the person changed their mind."""
    place = QStandardPaths.StandardLocation.DocumentsLocation
    folder = Path(QStandardPaths.writableLocation(place))
    pattern = tr("PDF files (*.pdf)")
    chosen, _ = QFileDialog.getSaveFileName(
        window, tr("Save the certificate"), str(folder / name), pattern
    )
    if not chosen:
        return None
    path = Path(chosen)
    return path if path.suffix.lower() == ".pdf" else path.with_name(f"{path.name}.pdf")


def tell_saved(window: QWidget, path: Path) -> None:
    """Say where the file is."""
    text = tr("The certificate is saved as {name} in {folder}. It prints on one page of A4.")
    QMessageBox.information(
        window, tr("Certificate"), text.format(name=path.name, folder=path.parent)
    )
