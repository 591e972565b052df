"""From the files of a folder to a course; all that is wrong is gathered and said at once.

It runs at every start, so it imports little, reads every file once and makes no HTML.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from course_app.course import flaws
from course_app.course.course_file import CourseFile, LessonEntry, read_course_file
from course_app.course.digest import sha256
from course_app.course.files import CourseFolder
from course_app.course.gift import read_gift
from course_app.course.glossary_file import read_glossary
from course_app.course.lesson_file import LessonText, read_lesson
from course_app.course.model import (
    ContentHash,
    Course,
    CourseId,
    Lesson,
    LessonId,
    Question,
    Quiz,
    QuizId,
    Term,
)
from course_app.course.names import name_fault
from course_app.course.references import reference_problems
from course_app.errors import CourseFileError, Problem

COURSE_FILE = "course.toml"
LESSON_FILE = "lesson.md"
QUIZ_FILE = "quiz.gift"
GLOSSARY_FILE = "glossary.md"
GUIDE_FILE = "facilitator.md"
TESTS = {QuizId("pre-test"): "pre-test.gift", QuizId("final-test"): "final-test.gift"}
Progress = Callable[[int, int], None]  # done, total


@dataclass(frozen=True, slots=True, kw_only=True)
class Loaded:
    """A course as far as it could be read, and all that is wrong with its files.

    `course` is None only where there is no folder or no course.toml that can be read. A course
    with errors is good for being checked, not for being taught.
    """

    course: Course | None
    problems: tuple[Problem, ...]

    @property
    def errors(self) -> tuple[Problem, ...]:
        """The problems that keep the course from being taught."""
        return tuple(p for p in self.problems if p.severity == "error")


def load_course(folder: Path, language: str = "") -> Course:
    """Give the course in a folder, in another language as far as it has translations.

    Raises `CourseFileError` with everything that is wrong; warnings do not count.
    """
    loaded = read_course(folder)
    if loaded.course is None or loaded.errors:
        raise CourseFileError(*loaded.errors)
    if language in {"", loaded.course.language}:
        return loaded.course
    from course_app.course.translation import in_language  # noqa: PLC0415  only where it is wanted

    return in_language(loaded.course, language)


def read_course(folder: Path, progress: Progress | None = None) -> Loaded:
    """Give the course in a folder as far as it can be read, with errors and warnings.

    `progress` is told how many lessons of how many are read.
    """
    path = folder / COURSE_FILE
    if not folder.is_dir():
        return Loaded(course=None, problems=_no_folder(folder))
    reader = _Reader(folder, progress)
    try:
        file = read_course_file(reader.text(path), path)
    except FileNotFoundError:
        return Loaded(course=None, problems=(flaws.NO_COURSE_FILE.problem(path),))
    except CourseFileError as error:
        return Loaded(course=None, problems=error.problems)
    reader.problems += file.problems
    course = reader.course(file)
    problems = (*reader.problems, *reference_problems(course))
    return Loaded(course=course, problems=problems)


def _no_folder(path: Path) -> tuple[Problem, ...]:
    """Say what is wrong with a place that is no folder; it may be a course file that is broken."""
    if path.suffix.lower() != ".course" or not path.exists():
        return (flaws.NO_FOLDER.problem(path),)
    from course_app.course import package, package_flaws  # noqa: PLC0415  hardly ever needed

    return package.package_problems(path) or (package_flaws.NOT_UNPACKED.problem(path),)


class _Reader:
    """Reads the files of one folder; problems and the hash of all texts gather here."""

    def __init__(self, folder: Path, progress: Progress | None) -> None:
        self._progress = progress
        self.problems: list[Problem] = []
        self._root = folder
        self._folder = CourseFolder(folder)
        self._hash = sha256()

    def text(self, path: Path) -> str:
        """Give a file's text; raises as `CourseFolder.read` does."""
        text = self._folder.read(path)
        self._add(path, text.encode())
        return text

    def course(self, file: CourseFile) -> Course:
        """Read the lessons, the tests and the glossary that a course.toml speaks of."""
        lessons = []
        for done, entry in enumerate(file.lessons):
            if self._progress:
                self._progress(done, len(file.lessons))
            if lesson := self._lesson(entry):
                lessons.append(lesson)
        glossary = self._glossary()
        tests = {quiz_id: self._test(quiz_id, name) for quiz_id, name in TESTS.items()}
        return Course(
            id=CourseId(file.id),
            title=file.title,
            language=file.language,
            version=file.version,
            licence=file.licence,
            folder=self._root,
            source=file.source,
            rules=file.rules,
            lessons=tuple(lessons),
            glossary=glossary,
            pre_test=tests[QuizId("pre-test")],
            final_test=tests[QuizId("final-test")],
            hash=ContentHash(self._hash.hexdigest()[:16]),
        )

    def _lesson(self, entry: LessonEntry) -> Lesson | None:
        folder = self._root / entry.folder
        toml, line = self._root / COURSE_FILE, entry.folder_line
        if name_fault(entry.folder) or "/" in entry.folder:
            self.problems.append(flaws.BAD_FOLDER_NAME.problem(toml, line, folder=entry.folder))
            return None
        if not folder.is_dir():
            self.problems.append(flaws.UNKNOWN_FOLDER.problem(toml, line, folder=entry.folder))
            return None
        written = self._pages(folder / LESSON_FILE, entry)
        for page in written.pages:
            for name in page.pictures:
                picture = folder / name
                self._add(picture, str(self._folder.size(picture)).encode())
        quiz_id = QuizId(f"{entry.id}/quiz")
        return Lesson(
            id=LessonId(entry.id),
            section=entry.section,
            title=entry.title,
            short_title=entry.short_title,
            folder=folder,
            minutes=entry.minutes,
            basis=entry.basis,
            facts=entry.facts,
            objectives=entry.objectives,
            pages=written.pages,
            quiz=Quiz(
                id=quiz_id, title=entry.title, questions=self._quiz(folder / QUIZ_FILE, entry)
            ),
            line=entry.line,
        )

    def _pages(self, path: Path, entry: LessonEntry) -> LessonText:
        text = self._needed(path, entry)
        if text is None:
            return LessonText(entry.title, (), ())
        written = read_lesson(text, path, LessonId(entry.id), self._folder)
        self.problems += written.problems
        return written

    def _quiz(self, path: Path, entry: LessonEntry) -> tuple[Question, ...]:
        text = self._needed(path, entry)
        return self._questions(text, path) if text else ()

    def _test(self, quiz_id: QuizId, name: str) -> Quiz | None:
        path = self._root / name
        text = self._optional(path)
        if text is None:
            return None
        return Quiz(id=quiz_id, title="", questions=self._questions(text, path))

    def _questions(self, text: str, path: Path) -> tuple[Question, ...]:
        reading = read_gift(text, path)
        self.problems += reading.problems
        return reading.questions

    def _glossary(self) -> tuple[Term, ...]:
        path = self._root / GLOSSARY_FILE
        terms, problems = read_glossary(self._optional(path) or "", path)
        self.problems += problems
        return terms

    def _needed(self, path: Path, entry: LessonEntry) -> str | None:
        try:
            return self.text(path)
        except FileNotFoundError:
            self.problems.append(flaws.NO_FILE.problem(path, lesson=entry.id, name=path.name))
        except CourseFileError as error:
            self.problems += error.problems
        return None

    def _optional(self, path: Path) -> str | None:
        try:
            return self.text(path)
        except FileNotFoundError:
            return None
        except CourseFileError as error:
            self.problems += error.problems
            return None

    def _add(self, path: Path, content: bytes) -> None:
        name = path.relative_to(self._root).as_posix().encode()
        self._hash.update(b"%d %s %d " % (len(name), name, len(content)))
        self._hash.update(content)
