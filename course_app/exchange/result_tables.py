"""The tables of results: every attempt and every answer, a row each (docs/tables.md).

Column names are a promise: spreadsheets and programs of an office rely on them. Add columns at
the end, and never give an old name a new meaning.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import lru_cache

from course_app.course.model import Course, Question
from course_app.course.question_text import stem_text
from course_app.store.result_queries import ResultQueries
from course_app.study.grading import grade
from course_app.study.learner_names import mark_of
from course_app.study.statements import LearnerId
from course_app.study.table import Cell, Table, TableColumn

Called = Callable[[LearnerId, str], str]

LEARNER = TableColumn("learner", "Learner", "text", 26, "name, or a code where names are hidden")
LEARNER_ID = TableColumn("learner_id", "Learner id", "text", 38, "the same in every file")


def by_name(learner: LearnerId, name: str) -> str:
    """Call a learner by the name that was given, or by the end of the id."""
    return name or mark_of(learner)


def results_table(
    queries: ResultQueries,
    course: Course | None = None,
    *,
    since: int | None = None,
    called: Called = by_name,
) -> Table:
    """Give every attempt at a quiz or test; `course` gives quizzes their titles."""
    heads = (
        LEARNER,
        LEARNER_ID,
        TableColumn("quiz", "Quiz", "text", 14, "the quiz's id in the course"),
        TableColumn("quiz_title", "Title", "text", 34, "the lesson or test that it belongs to"),
        TableColumn("place", "Kind", "text", 12, "quiz, pre-test, final-test, review or missed"),
        TableColumn("started", "Started (UTC)", "moment", 20, "when it was begun"),
        TableColumn("finished", "Finished (UTC)", "moment", 20, "empty while it is not finished"),
        TableColumn("score", "Score", "share", 9, "empty while it is not finished"),
        TableColumn("passed", "Passed", "yes", 9, "the score reached the pass mark"),
        TableColumn("questions", "Questions", "whole", 10, "in this attempt"),
        TableColumn("answers", "Answers", "whole", 9, "given in this attempt"),
        TableColumn("attempt", "Attempt id", "text", 38, "the same in the table of answers"),
    )
    return Table("results", heads, _result_rows(queries, _titles(course), since, called))


def answers_table(
    queries: ResultQueries,
    course: Course | None = None,
    *,
    since: int | None = None,
    called: Called = by_name,
) -> Table:
    """Give every answer; `course` gives the texts of questions and options."""
    heads = (
        LEARNER,
        LEARNER_ID,
        TableColumn("question", "Question", "text", 26, "the question's id in the course"),
        TableColumn("question_text", "Text", "text", 50, "as it is asked now"),
        TableColumn("lesson", "Lesson", "text", 8, "the section that asked it"),
        TableColumn("quiz", "Quiz", "text", 12, "the quiz's id, empty in a quick check"),
        TableColumn("place", "Kind", "text", 12, "quiz, check, pre-test, final-test, review …"),
        TableColumn("try", "Try", "whole", 6, "1 for the first in this attempt"),
        TableColumn("answer", "Answer", "text", 40, "what was chosen or typed, in words"),
        TableColumn("score", "Score", "share", 9, "0 to 1; half right is between"),
        TableColumn("right", "Right", "yes", 8, "full marks; empty where nothing is right"),
        TableColumn("confidence", "Sure", "text", 8, "sure or unsure, where it was asked"),
        TableColumn("hint", "Hint", "yes", 7, "a hint was shown first"),
        TableColumn("seconds", "Seconds", "seconds", 9, "from the question to the answer"),
        TableColumn("at", "Answered (UTC)", "moment", 20, "by the laptop's own clock"),
        TableColumn("attempt", "Attempt id", "text", 38, "the same in the table of results"),
        TableColumn("wording", "Wording", "text", 18, "another one when the question changed"),
        TableColumn("laptop", "Laptop", "text", 38, "the id of the laptop"),
        TableColumn("number", "Number", "whole", 9, "of the statement on that laptop"),
        TableColumn("response", "Response", "text", 30, "the answer as the app keeps it (JSON)"),
    )
    questions = course.questions() if course is not None else {}
    return Table("answers", heads, _answer_rows(queries, questions, since, called))


def _result_rows(
    queries: ResultQueries, titles: Mapping[str, str], since: int | None, called: Called
) -> Iterator[Sequence[Cell]]:
    for row in queries.attempts(since):
        who, name, quiz, place, attempt, started, finished, score, passed, asked, answers = row
        yield (
            called(who, name),
            who,
            quiz,
            titles.get(quiz),
            place,
            started,
            finished,
            score,
            None if passed is None else bool(passed),
            asked or None,
            answers,
            attempt,
        )


def _answer_rows(
    queries: ResultQueries,
    questions: Mapping[str, Question],
    since: int | None,
    called: Called,
) -> Iterator[Sequence[Cell]]:
    texts = {key: stem_text(question) for key, question in questions.items()}

    @lru_cache(20_000)
    def told(key: str, content: str, response: str | None) -> str:
        given = json.loads(response or "{}")
        question = questions.get(key)
        if question is not None and content in ("", question.hash):
            return grade(question, given).given
        text = given.get("text")  # its wording has changed: today's options are not what was read
        return text if isinstance(text, str) else ""

    for row in queries.answers(since):
        who, name, question, content, lesson, quiz, place, attempt, tries, response, *rest = row
        score, success, confidence, hint, duration, at, device, number = rest
        yield (
            called(who, name),
            who,
            question,
            texts.get(question),
            lesson,
            quiz,
            place,
            tries,
            told(question, content, response),
            score,
            success,
            confidence,
            hint,
            duration,
            at,
            attempt,
            content,
            device,
            number,
            response,
        )


def _titles(course: Course | None) -> Mapping[str, str]:
    if course is None:
        return {}
    return {lesson.quiz.id: f"{lesson.section} {lesson.title}" for lesson in course.lessons}
