"""Reads GIFT: blank lines cut a file into blocks, each block is a question or a category."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

from course_app.course.gift import flaws
from course_app.course.gift.answers import Base, Report, read_answers
from course_app.course.gift.blocks import Block, split_blocks
from course_app.course.gift.content_hash import with_hash
from course_app.course.gift.escapes import protect, restore
from course_app.course.gift.header import read_header
from course_app.course.gift.reading import Reading
from course_app.course.gift.texts import join_lines, read_text
from course_app.course.model import Description, Question, QuestionId, TextFormat
from course_app.errors import Problem

CATEGORY = "$CATEGORY:"
_CATEGORIES = re.compile(r"(?:\$CATEGORY:[^\n]*+\s*+)++")
MOST_QUESTIONS = 50_000
MOST_PROBLEMS = 1000


def read_gift(text: str, path: Path | None = None) -> Reading:
    """Give all questions of a GIFT file's text, and all that is wrong with it.

    Never raises: a question that cannot be read is left out and its problem says why. A
    question without an id has the id "".
    """
    text = text.removeprefix("\ufeff").replace("\r\n", "\n")
    if "\n" not in text:
        text = text.replace("\r", "\n")  # line ends of old Macintosh files
    reader = _Reader(path)
    for block in split_blocks(protect(text)):
        if not reader.takes(block):
            break
    return Reading(questions=tuple(reader.questions), problems=tuple(reader.problems))


class _Reader:
    """What is gathered while going through the blocks of a file."""

    def __init__(self, path: Path | None) -> None:
        self.path = path
        self.questions: list[Question] = []
        self.problems: list[Problem] = []
        self._category = ""
        self._is_open = False  # the answers of the block before were not closed

    def takes(self, block: Block) -> bool:
        """Read one block; False when it is time to stop."""
        if len(self.problems) >= MOST_PROBLEMS:
            self._note(flaws.TOO_MANY_PROBLEMS, block, limit=MOST_PROBLEMS)
            return False
        if len(self.questions) >= MOST_QUESTIONS:
            self._note(flaws.TOO_MANY_QUESTIONS, block, limit=MOST_QUESTIONS)
            return False
        if not block.text:
            self._comment(block)
        elif block.text.startswith(CATEGORY):
            self._read_category(block)
        elif not self._goes_on(block):
            self._read_question(block)
        return True

    def _note(self, flaw: flaws.Flaw, block: Block, **fields: object) -> None:
        self.problems.append(flaw.problem(self.path, block.line, block.column, **fields))

    def _comment(self, block: Block) -> None:
        question_id, _ = read_header(block.comments)
        if question_id:
            alone = flaws.COMMENT_ALONE.problem(self.path, block.line, 1, id=question_id)
            self.problems.append(alone)

    def _goes_on(self, block: Block) -> bool:
        """Whether this is the rest of a question that a blank line cut in two."""
        rest = self._is_open and "{" not in block.text.partition("}")[0]
        self._is_open = rest and "}" not in block.text
        return rest

    def _read_category(self, block: Block) -> None:
        self._is_open = False
        run = _CATEGORIES.match(block.text)
        end = run.end() if run else len(block.text)
        last = block.text[:end].rstrip().rpartition("\n")[2]
        self._category = restore(last.removeprefix(CATEGORY)).strip()
        if end == len(block.text):
            return
        self._note(flaws.CATEGORY_NOT_ALONE, block)
        line, column = block.place(end)
        self._read_question(replace(block, text=block.text[end:], line=line, column=column))

    def _read_question(self, block: Block) -> None:
        report = Report(block, self.path, self.problems)
        title, begin = _title(report)
        braces = _braces(report, begin)
        if braces is None:
            self._is_open = "}" not in block.text[begin:]
            return
        start, end = braces
        stem, after = block.text[begin:start], block.text[end + 1 :]
        raw, _, general = _split_last(block.text[start + 1 : end])
        text, own = read_text(stem, "moodle")
        text_format: TextFormat = own or "moodle"
        rest = _plain(after, text_format) if after else ""
        feedback, feedback_format = read_text(general, text_format)
        question_id, tags = read_header(block.comments)
        base = Base(
            id=QuestionId(question_id),
            title=title,
            stem=text,
            stem_after=rest,
            has_blank=bool(rest),
            text_format=text_format,
            general_feedback=feedback,
            general_feedback_format=feedback_format,
            tags=tags,
            category=self._category,
            path=self.path,
            line=block.line,
        )
        at = start + 1 + len(raw) - len(raw.lstrip())
        question = (
            Description(**base)
            if start == len(block.text)
            else read_answers(raw.strip(), at, base, report)
        )
        if question is not None:
            self.questions.append(with_hash(question))


def _title(report: Report) -> tuple[str, int]:
    """Give the title and where the question goes on after it."""
    text = report.block.text
    if not text.startswith("::"):
        return "", 0
    end = text.find("::", 2)
    if end < 0:
        report.add(flaws.TITLE_NOT_CLOSED, 0)
        return "", 2
    return restore(join_lines(text[2:end])).strip(), end + 2


def _braces(report: Report, begin: int) -> tuple[int, int] | None:
    """Give where the answers begin and end; both at the text's end where there are none."""
    text = report.block.text
    start, end = text.find("{", begin), text.find("}", begin)
    if start < 0 and end < 0:
        return len(text), len(text)
    if start < 0 or 0 <= end < start:
        report.add(flaws.BRACE_NOT_OPENED, end)
        return None
    if end < 0:
        report.add(flaws.BRACE_NOT_CLOSED, start)
        return None
    second = next((at for at in (text.find("{", start + 1), text.find("}", end + 1)) if at > 0), 0)
    if second:
        first = report.block.place(start)[0]
        report.add(flaws.SECOND_BRACE, second, brace=text[second], first=first)
        return None
    if text.count("$$", begin, start) % 2:
        report.add(flaws.BRACE_IN_FORMULA, start)
    return start, end


def _split_last(raw: str) -> tuple[str, str, str]:
    """Cut off the general feedback, which begins with the last `####`."""
    answers, hashes, feedback = raw.rpartition("####")
    return (answers, hashes, feedback) if hashes else (raw, "", "")


def _plain(raw: str, text_format: TextFormat) -> str:
    """Give the rest of a stem, which has no format of its own."""
    if text_format in {"moodle", "plain"}:
        raw = join_lines(raw)
    return restore(raw).strip()
