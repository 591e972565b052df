"""All that can be wrong in a file of questions: the sentence, the remedy, the code."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from course_app.errors import QT_TRANSLATE_NOOP, Problem, Severity


@dataclass(frozen=True, slots=True)
class Flaw:
    """One kind of mistake; `problem` says where it was found."""

    code: str
    text: str
    remedy: str
    severity: Severity = "error"

    def problem(
        self, path: Path | None, line: int = 0, column: int = 0, **fields: object
    ) -> Problem:
        """Give the mistake with its place."""
        return Problem(
            text=self.text,
            remedy=self.remedy,
            fields=fields,
            path=path,
            line=line,
            column=column,
            severity=self.severity,
            code=self.code,
        )


NOT_TEXT = Flaw(
    "not-text",
    QT_TRANSLATE_NOOP("errors", "This is not a text file"),
    QT_TRANSLATE_NOOP("errors", "Choose a file of questions that a text editor can open"),
)
NOT_UTF8 = Flaw(
    "not-utf-8",
    QT_TRANSLATE_NOOP("errors", "This line is not UTF-8 text; the file was read as {encoding}"),
    QT_TRANSLATE_NOOP("errors", "Save the file as UTF-8 in your editor"),
    "warning",
)
BRACE_NOT_CLOSED = Flaw(
    "brace-not-closed",
    QT_TRANSLATE_NOOP("errors", "The answers that begin here with “{{” have no “}}”"),
    QT_TRANSLATE_NOOP(
        "errors", "Write “}}” after the last answer, and leave no blank line inside a question"
    ),
)
BRACE_NOT_OPENED = Flaw(
    "brace-not-opened",
    QT_TRANSLATE_NOOP("errors", "This “}}” has no “{{” before it"),
    QT_TRANSLATE_NOOP("errors", "Write “{{” before the first answer, or “\\}}” if it is text"),
)
SECOND_BRACE = Flaw(
    "second-brace",
    QT_TRANSLATE_NOOP(
        "errors", "A second “{brace}” stands in the question whose answers begin on line {first}"
    ),
    QT_TRANSLATE_NOOP(
        "errors", "Put a blank line between two questions, or write “\\{brace}” if it is text"
    ),
)
BRACE_IN_FORMULA = Flaw(
    "brace-in-formula",
    QT_TRANSLATE_NOOP("errors", "A brace stands inside the formula between “$$”"),
    QT_TRANSLATE_NOOP("errors", "Write “\\{{” and “\\}}” in formulas"),
    "warning",
)
TITLE_NOT_CLOSED = Flaw(
    "title-not-closed",
    QT_TRANSLATE_NOOP("errors", "The title that begins here with “::” does not end with “::”"),
    QT_TRANSLATE_NOOP("errors", "Write “::” after the title"),
    "warning",
)
CATEGORY_NOT_ALONE = Flaw(
    "category-not-alone",
    QT_TRANSLATE_NOOP("errors", "No blank line follows the category"),
    QT_TRANSLATE_NOOP("errors", "Put one there; Moodle reads all up to the next as its name"),
    "warning",
)
COMMENT_ALONE = Flaw(
    "comment-alone",
    QT_TRANSLATE_NOOP("errors", "The id “{id}” stands in a comment that no question follows"),
    QT_TRANSLATE_NOOP("errors", "Take out the blank line between the comment and its question"),
    "warning",
)
FEW_OPTIONS = Flaw(
    "few-options",
    QT_TRANSLATE_NOOP("errors", "A choice needs two options or more; this question has {count}"),
    QT_TRANSLATE_NOOP("errors", "Begin each right option with “=” and each wrong one with “~”"),
)
EMPTY_OPTION = Flaw(
    "empty-option",
    QT_TRANSLATE_NOOP("errors", "An option without text was left out"),
    QT_TRANSLATE_NOOP(
        "errors", "Write its text, or put a backslash before a “~” or “=” that is text"
    ),
    "warning",
)
NO_MARKER = Flaw(
    "no-marker",
    QT_TRANSLATE_NOOP("errors", "The text “{text}” stands before the first “=” or “~”"),
    QT_TRANSLATE_NOOP("errors", "Begin each right option with “=” and each wrong one with “~”"),
    "warning",
)
NO_ANSWER = Flaw(
    "no-answer",
    QT_TRANSLATE_NOOP("errors", "No answer stands between the braces"),
    QT_TRANSLATE_NOOP("errors", "Write an answer that begins with “=”"),
)
NOT_A_PAIR = Flaw(
    "not-a-pair",
    QT_TRANSLATE_NOOP("errors", "The line “{text}” of this matching question has no “->”"),
    QT_TRANSLATE_NOOP("errors", "Write each pair as “=left -> right”"),
)
FEW_PAIRS = Flaw(
    "few-pairs",
    QT_TRANSLATE_NOOP("errors", "Matching needs two pairs or more; this question has {count}"),
    QT_TRANSLATE_NOOP("errors", "Write each pair as “=left -> right”"),
)
NOT_A_WEIGHT = Flaw(
    "not-a-weight",
    QT_TRANSLATE_NOOP("errors", "The weight “{text}” is not between -100 and 100"),
    QT_TRANSLATE_NOOP("errors", "Write per cent of the score, as “%50%” or “%-33.33333%”"),
)
NOT_A_NUMBER = Flaw(
    "not-a-number",
    QT_TRANSLATE_NOOP("errors", "“{text}” is not a number"),
    QT_TRANSLATE_NOOP("errors", "Write “63”, “63:4” for 59 to 67, or “59..67”, with a point"),
)
LOWER_CASE_TRUTH = Flaw(
    "lower-case-truth",
    QT_TRANSLATE_NOOP("errors", "“{text}” was read as a word to type, as Moodle does"),
    QT_TRANSLATE_NOOP("errors", "Write TRUE or FALSE in capitals for a true or false question"),
    "warning",
)
TOO_MANY_ANSWERS = Flaw(
    "too-many-answers",
    QT_TRANSLATE_NOOP("errors", "This question has more than {limit} answers"),
    QT_TRANSLATE_NOOP("errors", "Look for a missing “}}”, or make several questions of it"),
)
TOO_MANY_QUESTIONS = Flaw(
    "too-many-questions",
    QT_TRANSLATE_NOOP("errors", "Reading stopped here after {limit} questions"),
    QT_TRANSLATE_NOOP("errors", "Make several files of it"),
)
TOO_MANY_PROBLEMS = Flaw(
    "too-many-problems",
    QT_TRANSLATE_NOOP("errors", "Reading stopped here after {limit} problems"),
    QT_TRANSLATE_NOOP("errors", "Put those right first, or check that this is a file of questions"),
)
NOT_XML = Flaw(
    "not-xml",
    QT_TRANSLATE_NOOP("errors", "This is not well-formed XML: {cause}"),
    QT_TRANSLATE_NOOP("errors", "Export the questions from Moodle again, as Moodle XML"),
)
UNSAFE_XML = Flaw(
    "unsafe-xml",
    QT_TRANSLATE_NOOP("errors", "The file defines XML entities, which no Moodle export does"),
    QT_TRANSLATE_NOOP("errors", "Do not trust it; ask for a new export from Moodle"),
)
NO_QUIZ = Flaw(
    "no-quiz",
    QT_TRANSLATE_NOOP("errors", "This XML holds no Moodle questions"),
    QT_TRANSLATE_NOOP("errors", "Choose a file that Moodle exported as Moodle XML"),
)
UNKNOWN_TYPE = Flaw(
    "unknown-type",
    QT_TRANSLATE_NOOP("errors", "A question of Moodle's type “{type}” was left out"),
    QT_TRANSLATE_NOOP("errors", "Write it again as a type that this app has"),
    "warning",
)
FILES_LEFT_OUT = Flaw(
    "files-left-out",
    QT_TRANSLATE_NOOP("errors", "The pictures or files inside this question were left out"),
    QT_TRANSLATE_NOOP("errors", "Make sure that it can be answered without them"),
    "warning",
)
FEW_OPTIONS_HERE = Flaw(
    "few-options",
    QT_TRANSLATE_NOOP("errors", "A choice needs two options or more; this question has {count}"),
    QT_TRANSLATE_NOOP("errors", "Begin each option with its letter, a full stop and a space"),
)
NO_ANSWER_LINE = Flaw(
    "no-answer-line",
    QT_TRANSLATE_NOOP("errors", "The question that begins here has no “ANSWER:” line"),
    QT_TRANSLATE_NOOP("errors", "Write “ANSWER: A” after its last option"),
)
NO_SUCH_LETTER = Flaw(
    "no-such-letter",
    QT_TRANSLATE_NOOP("errors", "No option of this question has the letter “{letter}”"),
    QT_TRANSLATE_NOOP("errors", "Write the letter of the right option after “ANSWER:”"),
)
NO_STEM = Flaw(
    "no-stem",
    QT_TRANSLATE_NOOP("errors", "Options stand here without a question before them"),
    QT_TRANSLATE_NOOP("errors", "Write the question in the line above the first option"),
)
