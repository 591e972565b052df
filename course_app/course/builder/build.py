"""Reads a document and writes a course skeleton: a whole folder, or nothing."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from course_app.course.builder import faults
from course_app.course.builder.document import Document, read_document
from course_app.course.builder.skeleton import lesson_drafts, skeleton_files
from course_app.course.folder_writer import is_free, write_folder
from course_app.errors import DocumentError


@dataclass(frozen=True, slots=True, kw_only=True)
class BuiltLesson:
    """A lesson of a new skeleton."""

    id: str
    title: str
    folder: str
    pages: int
    questions: int
    has_text: bool  # False where the document only names the section


@dataclass(frozen=True, slots=True, kw_only=True)
class Built:
    """A new course skeleton, and what was read from the document."""

    folder: Path
    document: Document
    lessons: tuple[BuiltLesson, ...]


def build_course(document: Path, into: Path) -> Built:
    """Write a course skeleton for a document into a new or empty folder.

    Raises `DocumentError` where the document cannot be used, where something stands in the
    folder, or where the disk refuses; then the folder is as it was.
    """
    if not is_free(into):
        raise DocumentError(faults.FOLDER_NOT_EMPTY.problem(into))
    try:
        data = document.read_bytes()
    except OSError as error:
        cause = error.strerror or str(error)
        raise DocumentError(faults.CANNOT_OPEN.problem(document, cause=cause)) from error
    read = read_document(data, document)
    lessons = lesson_drafts(read)
    try:
        write_folder(into, skeleton_files(read, lessons))
    except OSError as error:
        cause = error.strerror or str(error)
        raise DocumentError(faults.CANNOT_WRITE.problem(into, cause=cause)) from error
    built = tuple(
        BuiltLesson(
            id=lesson.id,
            title=lesson.title,
            folder=lesson.folder,
            pages=lesson.pages,
            questions=len(lesson.questions),
            has_text=bool(section.paragraphs),
        )
        for lesson, section in zip(lessons, read.sections, strict=True)
    )
    return Built(folder=into, document=read, lessons=built)
