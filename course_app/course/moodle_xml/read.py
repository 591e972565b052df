"""Reads Moodle XML as Moodle does; what this app has no type for is left out and said."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from xml.sax import SAXParseException

from course_app.course.gift import Reading, flaws, with_hash
from course_app.course.gift.answers import Base
from course_app.course.gift.numbers import read_span
from course_app.course.gift.read import MOST_PROBLEMS, MOST_QUESTIONS
from course_app.course.model import (
    ChoiceQuestion,
    Description,
    EssayQuestion,
    MatchingQuestion,
    MultipleQuestion,
    NumericAnswer,
    NumericQuestion,
    Option,
    Pair,
    Question,
    QuestionId,
    ShortAnswerQuestion,
    TextFormat,
    TrueFalseQuestion,
)
from course_app.course.moodle_xml.nodes import Builder, Node, TooDeepError
from course_app.errors import Problem

_FORMATS: dict[str, TextFormat] = {
    "moodle_auto_format": "moodle",
    "html": "html",
    "plain_text": "plain",
    "markdown": "markdown",
}
_BLANK = re.compile(r"(?<!_)_{5}(?!_)")  # how Moodle shows a missing word
_NO = Node("", 0, {})


def read_moodle_xml(data: bytes, path: Path | None = None) -> Reading:
    """Give all questions of a Moodle XML file, and all that is wrong with it.

    Never raises. Embedded files and the types that only Moodle has are left out with a warning.
    """
    root = _parse(data, path)
    if isinstance(root, Problem):
        return Reading(questions=(), problems=(root,))
    quiz = root.first("quiz")
    if quiz is None:
        return Reading(questions=(), problems=(flaws.NO_QUIZ.problem(path, 1, 1),))
    reader = _Reader(path)
    for node in quiz.all("question"):
        if not reader.takes(node):
            break
    return Reading(questions=tuple(reader.questions), problems=tuple(reader.problems))


def _parse(data: bytes, path: Path | None) -> Node | Problem:
    """Give the document, or what keeps it from being one."""
    # Loads late: a course of GIFT needs no XML. The ignore holds with and without its types.
    import defusedxml.sax  # type: ignore[import-not-found,import-untyped,unused-ignore]  # noqa: PLC0415

    builder = Builder()
    try:
        defusedxml.sax.parseString(data, builder)
    except SAXParseException as error:
        line, column = error.getLineNumber() or 1, (error.getColumnNumber() or 0) + 1
        return flaws.NOT_XML.problem(path, line, column, cause=error.getMessage())
    except defusedxml.DefusedXmlException:
        return flaws.UNSAFE_XML.problem(path, 1, 1)
    except (TooDeepError, ValueError, LookupError) as error:  # an encoding that is none
        cause = str(error) or "elements stand too deep in each other"
        return flaws.NOT_XML.problem(path, 1, 1, cause=cause)
    return builder.root


class _Reader:
    """What is gathered while going through the questions of a file."""

    def __init__(self, path: Path | None) -> None:
        self.path = path
        self.questions: list[Question] = []
        self.problems: list[Problem] = []
        self._category = ""

    def takes(self, node: Node) -> bool:
        """Read one question; False when it is time to stop."""
        if len(self.problems) >= MOST_PROBLEMS:
            self._note(flaws.TOO_MANY_PROBLEMS, node, limit=MOST_PROBLEMS)
            return False
        if len(self.questions) >= MOST_QUESTIONS:
            self._note(flaws.TOO_MANY_QUESTIONS, node, limit=MOST_QUESTIONS)
            return False
        kind = node.attributes.get("type", "")
        if kind == "category":
            self._category = node.text_of("category", "text")
        elif kind in _READERS:
            self._read(node, kind)
        else:
            self._note(flaws.UNKNOWN_TYPE, node, type=kind)
        return True

    def _note(self, flaw: flaws.Flaw, node: Node, **fields: object) -> None:
        self.problems.append(flaw.problem(self.path, node.line, 1, **fields))

    def _read(self, node: Node, kind: str) -> None:
        if node.has("file"):
            self._note(flaws.FILES_LEFT_OUT, node)
        question = _READERS[kind](node, self._base(node))
        if isinstance(question, Question):
            self.questions.append(with_hash(question))
        else:
            flaw, fields = question
            self._note(flaw, node, **fields)

    def _base(self, node: Node) -> Base:
        stem, own = _text(node.first("questiontext") or _NO, "html")
        text_format = own or "html"
        general = node.first("generalfeedback") or _NO
        feedback, feedback_format = _text(general, text_format)
        before, blank, after = _cut_at_blank(stem)
        tags = node.first("tags") or _NO
        return Base(
            id=QuestionId(node.text_of("idnumber")),
            title=node.text_of("name", "text"),
            stem=before,
            stem_after=after,
            has_blank=blank,
            text_format=text_format,
            general_feedback=feedback,
            general_feedback_format=feedback_format,
            tags=tuple(filter(None, (tag.text_of("text") for tag in tags.all("tag")))),
            category=self._category,
            path=self.path,
            line=node.line,
        )


Refused = tuple[flaws.Flaw, dict[str, object]]


def _cut_at_blank(stem: str) -> tuple[str, bool, str]:
    """Cut a stem at its one blank; a blank at the end, or two of them, stay as they are."""
    blanks = list(_BLANK.finditer(stem))
    after = stem[blanks[0].end() :].strip() if len(blanks) == 1 else ""
    return (stem[: blanks[0].start()].strip(), True, after) if after else (stem, False, "")


def _text(node: Node, default: TextFormat) -> tuple[str, TextFormat | None]:
    """Give a text and its format where it is not the default; an empty text has none."""
    text = node.text_of("text")
    own = _FORMATS.get(node.attributes.get("format", "").strip(), default)
    return text, None if own == default or (not text and node.name != "questiontext") else own


def _fraction(answer: Node) -> float:
    try:
        share = float(answer.attributes.get("fraction", "0")) / 100
    except ValueError:
        return 0.0
    return round(min(1.0, max(-1.0, share)), 7) if share == share else 0.0  # noqa: PLR0124  NaN


def _option(answer: Node, base: Base) -> Option:
    text, text_format = _text(answer, base["text_format"])
    feedback, feedback_format = _text(answer.first("feedback") or _NO, base["text_format"])
    return Option(
        text=text,
        feedback=feedback,
        weight=_fraction(answer),
        text_format=text_format,
        feedback_format=feedback_format,
    )


def _options(node: Node, base: Base) -> tuple[Option, ...]:
    options = (_option(answer, base) for answer in node.all("answer"))
    return tuple(option for option in options if option.text)


def _choice(node: Node, base: Base) -> Question | Refused:
    options = _options(node, base)
    if len(options) < 2:  # noqa: PLR2004  a choice
        return flaws.FEW_OPTIONS, {"count": len(options)}
    if node.text_of("single", default="true") in {"false", "0", ""}:
        return MultipleQuestion(**base, options=options)
    return ChoiceQuestion(**base, options=options)


def _short(node: Node, base: Base) -> Question | Refused:
    options = _options(node, base)
    return ShortAnswerQuestion(**base, options=options) if options else (flaws.NO_ANSWER, {})


def _true_false(node: Node, base: Base) -> Question | Refused:
    """Old exports have the answers in Moodle's language: true comes first then."""
    answers = list(node.all("answer"))[:2]
    if len(answers) < 2:  # noqa: PLR2004  true and false
        return flaws.NO_ANSWER, {}
    true, false = answers[::-1] if answers[0].text_of("text") == "false" else answers
    answer = _fraction(true) > _fraction(false)
    wrong, right = (false, true) if answer else (true, false)
    said = [_text(one.first("feedback") or _NO, base["text_format"]) for one in (wrong, right)]
    return TrueFalseQuestion(
        **base,
        answer=answer,
        feedback_wrong=said[0][0],
        feedback_wrong_format=said[0][1],
        feedback_right=said[1][0],
        feedback_right_format=said[1][1],
    )


def _numeric(node: Node, base: Base) -> Question | Refused:
    answers: list[NumericAnswer] = []
    otherwise = Option(text="")
    for answer in node.all("answer"):
        option = _option(answer, base)
        written = _span(option.text, answer.text_of("tolerance"))
        span = read_span(written)
        if written == "*" and not option.weight:
            otherwise = option
        elif span is None:
            return flaws.NOT_A_NUMBER, {"text": written[:40]}
        else:
            answers.append(
                NumericAnswer(
                    low=span[0],
                    high=span[1],
                    weight=option.weight,
                    feedback=option.feedback,
                    written=written,
                    feedback_format=option.feedback_format,
                )
            )
    if not answers:
        return flaws.NO_ANSWER, {}
    return NumericQuestion(
        **base,
        answers=tuple(answers),
        feedback_otherwise=otherwise.feedback,
        feedback_otherwise_format=otherwise.feedback_format,
    )


def _span(number: str, tolerance: str) -> str:
    """Write a number and its tolerance as GIFT does."""
    if read_span(tolerance or "0") in {None, (0.0, 0.0)} or number == "*":
        return number
    return f"{number}:{tolerance}"


def _matching(node: Node, base: Base) -> Question | Refused:
    pairs = []
    for row in node.all("subquestion"):
        left, left_format = _text(row, base["text_format"])
        right = row.text_of("answer", "text")
        if right:
            pairs.append(Pair(left=left, right=right, left_format=left_format))
    if len(pairs) < 2:  # noqa: PLR2004  one pair leaves nothing to choose
        return flaws.FEW_PAIRS, {"count": len(pairs)}
    return MatchingQuestion(**base, pairs=tuple(pairs))


_READERS: dict[str, Callable[[Node, Base], Question | Refused]] = {
    "multichoice": _choice,
    "truefalse": _true_false,
    "shortanswer": _short,
    "numerical": _numeric,
    "matching": _matching,
    "essay": lambda _node, base: EssayQuestion(**base),
    "description": lambda _node, base: Description(**base),
}
