"""What is taught: a course with its lessons, pages, questions and terms, as the files state it.

Frozen, so that a course can be shared between screens and threads; it knows nothing of files,
learners or windows. Read by `course.loader` and `course.gift`, graded by `study.grading`.

Texts of pages are Markdown. Texts of questions are in the question's own `text_format` (GIFT's);
`moodle` and `plain` are shown as plain text, `markdown` as Markdown, `html` is stripped to text.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar, Literal, NewType

CourseId = NewType("CourseId", str)
LessonId = NewType("LessonId", str)  # "4.3"
PageId = NewType("PageId", str)  # "4.3/sewa": learners' records point at it
QuestionId = NewType("QuestionId", str)  # "43-sewa-what": learners' records point at it
QuizId = NewType("QuizId", str)  # "4.3/quiz", "pre-test", "final-test"
ContentHash = NewType("ContentHash", str)  # the first 16 hex digits of a SHA-256

TextFormat = Literal["moodle", "html", "markdown", "plain"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """Some text of a question that states its own format, such as an option or a feedback."""

    text: str
    format: TextFormat = "moodle"


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """One answer that a learner may choose, or a text that a short answer is compared with."""

    text: str
    feedback: str = ""
    weight: float = 0.0  # share of the score, -1.0 to 1.0: GIFT's %50% is 0.5
    text_format: TextFormat | None = None  # None: as the question's
    feedback_format: TextFormat | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """One row of a matching question; a pair with an empty `left` only adds a spare answer."""

    left: str
    right: str
    left_format: TextFormat | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class NumericAnswer:
    """A span of numbers that earns `weight`; both ends belong to it."""

    low: float
    high: float
    weight: float = 1.0
    feedback: str = ""
    written: str = ""  # as the file has it ("63:4", "1..5"), so that writing gives it back
    feedback_format: TextFormat | None = None

    @property
    def middle(self) -> float:
        """The number that is shown as the answer."""
        return (self.low + self.high) / 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """What all questions have; the type decides how it is answered.

    `stem_after` is what follows the blank of a missing-word question. `tags` are in the file's
    order, without the word "tag": "objective:o3", "fact:S8", "room".
    """

    kind: ClassVar[str] = ""

    id: QuestionId
    title: str = ""
    stem: str
    stem_after: str = ""
    has_blank: bool = False  # a missing word: shown as stem, blank, stem_after
    text_format: TextFormat = "moodle"
    general_feedback: str = ""
    general_feedback_format: TextFormat | None = None
    tags: tuple[str, ...] = ()
    category: str = ""
    hash: ContentHash = ContentHash("")
    path: Path | None = None
    line: int = 0
    language: str = ""  # of a translation; "" is the course's own

    def values(self, key: str) -> tuple[str, ...]:
        """Give the values of all `key:value` tags, as ("S8", "S9") for "fact"."""
        start = f"{key}:"
        return tuple(tag.removeprefix(start) for tag in self.tags if tag.startswith(start))

    def value(self, key: str) -> str:
        """Give the first value of a tag, or nothing."""
        return next(iter(self.values(key)), "")

    @property
    def is_scored(self) -> bool:
        """Whether it counts in a quiz's score: an essay is never marked by the app."""
        return "unscored" not in self.tags and self.kind not in {"description", "essay"}


@dataclass(frozen=True, slots=True, kw_only=True)
class ChoiceQuestion(Question):
    """Answered by choosing one option."""

    kind: ClassVar[str] = "single"
    options: tuple[Option, ...]

    @property
    def right(self) -> tuple[int, ...]:
        """Positions of the options that earn score, in the file's order."""
        return tuple(i for i, option in enumerate(self.options) if option.weight > 0)


@dataclass(frozen=True, slots=True, kw_only=True)
class MultipleQuestion(Question):
    """Answered by ticking all options that are right."""

    kind: ClassVar[str] = "multiple"
    options: tuple[Option, ...]

    @property
    def right(self) -> tuple[int, ...]:
        """Positions of the options that earn score, in the file's order."""
        return tuple(i for i, option in enumerate(self.options) if option.weight > 0)


@dataclass(frozen=True, slots=True, kw_only=True)
class TrueFalseQuestion(Question):
    """Answered by saying whether a statement is true."""

    kind: ClassVar[str] = "truefalse"
    answer: bool
    feedback_wrong: str = ""
    feedback_right: str = ""
    feedback_wrong_format: TextFormat | None = None
    feedback_right_format: TextFormat | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ShortAnswerQuestion(Question):
    """Answered by typing one or two words; `*` in an option's text stands for anything."""

    kind: ClassVar[str] = "short"
    options: tuple[Option, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class NumericQuestion(Question):
    """Answered by typing a number."""

    kind: ClassVar[str] = "numeric"
    answers: tuple[NumericAnswer, ...]
    feedback_otherwise: str = ""  # GIFT's `~#…`: what any other number gets
    feedback_otherwise_format: TextFormat | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MatchingQuestion(Question):
    """Answered by giving each left text its right text."""

    kind: ClassVar[str] = "matching"
    pairs: tuple[Pair, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class EssayQuestion(Question):
    """Answered by writing freely; never scored by the app."""

    kind: ClassVar[str] = "essay"


@dataclass(frozen=True, slots=True, kw_only=True)
class Description(Question):
    """A text between questions; nothing to answer."""

    kind: ClassVar[str] = "description"


@dataclass(frozen=True, slots=True, kw_only=True)
class Objective:
    """What a learner can do after a lesson."""

    id: str  # "o3", unique in its lesson
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One page of a lesson, as Markdown."""

    id: PageId
    slug: str  # "sewa"
    title: str
    markdown: str  # without the heading
    facts: tuple[str, ...] = ()
    source: str = ""  # "4.3:4", section and paragraph of the source document
    checks: tuple[QuestionId, ...] = ()  # quick checks placed in the page
    pictures: tuple[str, ...] = ()  # "media/sewa.svg", relative to the lesson's folder
    words: int = 0  # of running text: what a reading time is counted from
    extras: int = 0  # tables and pictures
    hash: ContentHash  # of the page as it was written, in every language
    text_hash: ContentHash = ContentHash("")  # of a translation's own text
    line: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Quiz:
    """Questions that are answered in one sitting."""

    id: QuizId
    title: str
    questions: tuple[Question, ...]

    @property
    def core(self) -> tuple[Question, ...]:
        """The questions of the quiz itself: those used as `core` or `test`, or without a use."""
        return tuple(q for q in self.questions if q.value("use") in {"", "core", "test"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Lesson:
    """One section of the source document, taught."""

    id: LessonId
    section: str
    title: str
    short_title: str
    folder: Path  # where its pictures are
    minutes: int
    basis: str
    facts: tuple[str, ...] = ()
    objectives: tuple[Objective, ...]
    pages: tuple[Page, ...]
    quiz: Quiz
    language: str = ""  # of a translation; "" is the course's own
    line: int = 1  # of its entry in course.toml


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """The document that a course is made from."""

    title: str = ""
    author: str = ""
    year: int = 0
    publisher: str = ""
    url: str = ""
    isbn: str = ""
    pages: int = 0
    file: str = ""  # where `check` may find the text, to look for copied words


@dataclass(frozen=True, slots=True, kw_only=True)
class QuizRules:
    """How quizzes are marked and repeated; shares are per cent, times are minutes."""

    pass_mark: int = 80
    needs_help: int = 50
    retake_after: int = 10
    shuffle: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """A word of the glossary, with its meaning in plain words."""

    term: str
    meaning: str
    also: tuple[str, ...] = ()  # other words for the same thing
    line: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Course:
    """All that is taught, in order."""

    id: CourseId
    title: str
    language: str  # BCP 47
    version: str
    licence: str
    folder: Path
    source: Source
    rules: QuizRules
    lessons: tuple[Lesson, ...]
    glossary: tuple[Term, ...] = ()
    pre_test: Quiz | None = None
    final_test: Quiz | None = None
    hash: ContentHash = ContentHash("")

    def lesson(self, lesson_id: str) -> Lesson | None:
        """Give the lesson of this id, or None where the course no longer has it."""
        return next((lesson for lesson in self.lessons if lesson.id == lesson_id), None)

    def lesson_after(self, lesson: Lesson) -> Lesson | None:
        """Give the lesson that follows, or None after the last one."""
        position = self.lessons.index(lesson) + 1
        return self.lessons[position] if position < len(self.lessons) else None

    def page(self, page_id: str) -> tuple[Lesson, int] | None:
        """Give the lesson and the page's position in it, or None where it is gone."""
        lesson = self.lesson(page_id.partition("/")[0])
        if lesson is None:
            return None
        for position, page in enumerate(lesson.pages):
            if page.id == page_id:
                return lesson, position
        return None

    def quiz(self, quiz_id: str) -> Quiz | None:
        """Give the quiz of this id, or None where the course no longer has it."""
        return next((quiz for quiz in self.quizzes() if quiz.id == quiz_id), None)

    def tests(self) -> tuple[Quiz, ...]:
        """Give the tests that the course has."""
        return tuple(test for test in (self.pre_test, self.final_test) if test is not None)

    def quizzes(self) -> tuple[Quiz, ...]:
        """Give the quiz of each lesson, then the tests."""
        return (*(lesson.quiz for lesson in self.lessons), *self.tests())

    def questions(self) -> dict[str, Question]:
        """Give all questions by their ids; a test's stands for a lesson's of the same id."""
        return {question.id: question for quiz in self.quizzes() for question in quiz.questions}
