"""Paper answers as statements: one sitting a person, kept row by row, corrected by taking back.

A row that is typed in becomes `attempted`, an `answered` for each answer and, once it is left,
`completed` with `passed` or `failed`: as on the screen, so that it counts as a first finished
attempt. Its context names the workshop and says `source: paper`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace

from course_app.course.model import Course, QuizRules
from course_app.study.grading import grade
from course_app.study.score import RIGHT, per_cent
from course_app.study.statements import (
    AttemptId,
    Draft,
    Json,
    LearnerId,
    Statement,
    StatementId,
    Thing,
    Verb,
)
from course_app.workshop.sheet import QuizSheet, SheetItem, keyed_of, response_of

SOURCE = "paper"
NO_ATTEMPT = AttemptId("")
_ENDS = {"completed", "passed", "failed"}


@dataclass(frozen=True, slots=True)
class KeptAnswer:
    """An answer that is in the log: its letters, and the statement to take back."""

    keyed: str
    statement: StatementId


@dataclass(frozen=True, slots=True)
class KeptRow:
    """What the log has of one person's paper; `ends` are the statements that finished it."""

    attempt: AttemptId = NO_ATTEMPT
    answers: Mapping[str, KeptAnswer] = field(default_factory=dict)
    ends: tuple[StatementId, ...] = ()


class KeyedQuiz:
    """Turns what is typed in for one quiz of one workshop into statements."""

    def __init__(
        self, course: Course, sheet: QuizSheet, workshop: str, new_id: Callable[[], str]
    ) -> None:
        """Take the sheet that was printed, the workshop ("" for none), and an id source."""
        self.sheet = sheet
        self._rules: QuizRules = course.rules
        self._new_id = new_id
        tests = {str(test.id) for test in course.tests()}
        place = sheet.quiz if sheet.quiz in tests else "quiz"
        lesson = next((each for each in course.lessons if each.quiz.id == sheet.quiz), None)
        self._place = place
        self._context: dict[str, Json] = {
            "course": course.id,
            "version": course.version,
            "quiz": sheet.quiz,
            "place": place,
            "source": SOURCE,
            "sheet": sheet.code,
        }
        if workshop:
            self._context["workshop"] = workshop
        if lesson is not None:
            self._context["lesson"] = lesson.id

    def row(
        self,
        learner: LearnerId,
        kept: KeptRow,
        keyed: Mapping[str, str],
        *,
        is_done: bool,
    ) -> tuple[KeptRow, tuple[Draft, ...]]:
        """Give the row as it will be kept, and the statements that lead there from `kept`.

        `keyed` are the letters by question; "" is a blank. An untouched row gives none. A row
        that is done is finished; a change of a finished one finishes it anew.
        """
        wanted = {item.question.id: keyed.get(item.question.id, "") for item in self.sheet.items}
        changed = [
            item
            for item in self.sheet.items
            if _kept_letters(kept, item.question.id) != wanted[item.question.id]
        ]
        has_any = any(wanted.values())
        must_end = is_done and has_any and not kept.ends
        if not changed and not must_end:
            return kept, ()
        drafts: list[Draft] = []
        if not kept.attempt:
            kept = replace(kept, attempt=AttemptId(self._new_id()))
            plan: list[Json] = [item.question.id for item in self.sheet.items]
            thing = Thing(kind="quiz", id=self.sheet.quiz)
            drafts.append(self._draft(learner, kept, "attempted", thing, {"plan": plan}))
        answers = dict(kept.answers)
        gone: list[StatementId] = []
        for item in changed:
            name = item.question.id
            if name in answers:
                gone.append(answers.pop(name).statement)
            if wanted[name]:
                draft = self._answered(learner, kept, item, wanted[name])
                answers[name] = KeptAnswer(wanted[name], draft.id)
                drafts.append(draft)
        was_done = bool(kept.ends)
        if changed:
            gone += kept.ends
            kept = replace(kept, ends=())
        kept = replace(kept, answers=answers)
        if has_any and (is_done or was_done):
            ends = self._ends(learner, kept)
            drafts += ends
            kept = replace(kept, ends=tuple(draft.id for draft in ends))
        voids = [self._void(learner, each) for each in gone]
        return kept, (*voids, *drafts)

    def score(self, keyed: Mapping[str, str]) -> float:
        """Give the share of the score of what is typed in, 0.0 to 1.0; blanks count 0."""
        items = self.sheet.items
        marks = (
            grade(item.question, response_of(item, keyed.get(item.question.id, ""))).score
            for item in items
        )
        return sum(marks) / len(items) if items else 0.0

    def _answered(self, learner: LearnerId, kept: KeptRow, item: SheetItem, keyed: str) -> Draft:
        response = response_of(item, keyed)
        graded = grade(item.question, response)
        result: dict[str, Json] = {
            "response": response,
            "score": graded.score,
            "success": graded.score >= RIGHT,
        }
        thing = Thing(kind="question", id=item.question.id, hash=item.question.hash)
        return self._draft(learner, kept, "answered", thing, result)

    def _ends(self, learner: LearnerId, kept: KeptRow) -> list[Draft]:
        score = self.score({name: answer.keyed for name, answer in kept.answers.items()})
        thing = Thing(kind="quiz", id=self.sheet.quiz)
        done = self._draft(learner, kept, "completed", thing, {"score": score})
        if self._place == "pre-test":
            return [done]
        is_passed = per_cent(score) >= self._rules.pass_mark
        verb: Verb = "passed" if is_passed else "failed"
        result: dict[str, Json] = {"score": score, "success": is_passed}
        return [done, self._draft(learner, kept, verb, thing, result)]

    def _void(self, learner: LearnerId, statement: StatementId) -> Draft:
        return Draft(
            id=StatementId(self._new_id()),
            learner=learner,
            verb="voided",
            object=Thing(kind="statement", id=statement),
            context=self._context,
        )

    def _draft(
        self,
        learner: LearnerId,
        kept: KeptRow,
        verb: Verb,
        thing: Thing,
        result: Mapping[str, Json],
    ) -> Draft:
        return Draft(
            id=StatementId(self._new_id()),
            learner=learner,
            verb=verb,
            object=thing,
            result=result,
            context={**self._context, "attempt": kept.attempt},
        )


def kept_rows(statements: Iterable[Statement], sheet: QuizSheet) -> dict[LearnerId, KeptRow]:
    """Fold the statements of a workshop's papers at one quiz into rows, the latest paper of each.

    What was taken back must not be among them. An answer to another wording shows as blank.
    """
    items = {str(item.question.id): item for item in sheet.items}
    found: dict[LearnerId, KeptRow] = {}
    for statement in statements:
        attempt = statement.context.get("attempt")
        if statement.learner is None or not isinstance(attempt, str):
            continue
        row = found.get(statement.learner, KeptRow())
        if row.attempt != attempt:
            row = KeptRow(attempt=AttemptId(attempt))
        item = items.get(statement.object.id)
        if statement.verb == "answered" and item is not None:
            row = replace(row, answers={**row.answers, item.question.id: _answer(statement, item)})
        elif statement.verb in _ENDS:
            row = replace(row, ends=(*row.ends, statement.id))
        found[statement.learner] = row
    return found


def _answer(statement: Statement, item: SheetItem) -> KeptAnswer:
    response = statement.result.get("response")
    is_same = statement.object.hash in ("", item.question.hash)
    letters = keyed_of(item, response) if isinstance(response, dict) and is_same else ""
    return KeptAnswer(letters, statement.id)


def _kept_letters(kept: KeptRow, question: str) -> str:
    answer = kept.answers.get(question)
    return answer.keyed if answer else ""
