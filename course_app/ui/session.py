"""One learner at one course: what they do becomes statements, what they did is looked up here.

It joins `study` (pure) with the store for the window. It holds no widget and paints nothing;
clock and ids are handed in.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from PySide6.QtCore import QObject, Signal

from course_app.course.model import (
    Course,
    Lesson,
    Page,
    Question,
    QuestionId,
    Quiz,
)
from course_app.study import attempt as attempts
from course_app.study.attempt import RULES, Attempt, Confidence, Given, Retake
from course_app.study.attempt import Place as QuizPlace
from course_app.study.grading import Graded, grade
from course_app.study.score import per_cent
from course_app.study.statements import (
    AttemptId,
    Draft,
    Json,
    Statement,
    StatementId,
    Thing,
    Verb,
)
from course_app.ui.clocks import Clocks
from course_app.ui.learned import Told
from course_app.ui.saver import Saver
from course_app.ui.standing import Standing

LONGEST_STAY = 10 * 60_000  # ms; a longer look at one page is a break, not reading


class LearnerSession(QObject):
    """What one learner does and has done.

    Signals:
        progress_changed: something that rings and Home show was kept.
    """

    progress_changed = Signal()

    def __init__(self, course: Course, standing: Standing, saver: Saver, clocks: Clocks) -> None:
        super().__init__()
        self.course = course
        self.standing = standing
        self._reader = standing.reader
        self._saver = saver
        self.is_passing = False  # nobody is learning yet: that Home was shown is not kept
        self.learner = standing.learner
        self._clocks = clocks
        self._since = clocks.monotonic()
        self._told: list[Told] = []  # likewise, in this sitting
        self._finished: dict[str, int] = {}  # attempt: when its scored round was done
        self._left: dict[str, int] = {}  # page: when it was read last
        self._name: str | None = None
        self._is_open = True
        self.asks_confidence = True  # the learner may not want to be asked
        saver.kept.connect(self._on_kept)

    def open_attempt(self, quiz: Quiz) -> Attempt | None:
        """Give the quiz's attempt that was begun and is not over, or None."""
        for attempt in self._counted(quiz):
            return None if attempt.is_over else attempt
        return None

    def open_practice(self, quiz: Quiz, plan: Sequence[QuestionId]) -> Attempt | None:
        """Give the latest practice of just these questions, if it is not over, or None."""
        found = (a for a in self._attempts(quiz) if a.is_practice and a.plan == tuple(plan))
        latest = next(found, None)
        return None if latest is None or latest.is_over else latest

    def attempt(self, attempt_id: str, quiz: Quiz) -> Attempt | None:
        """Give an attempt as the log has it, or None where it is unknown or its quiz changed."""
        return next((each for each in self._attempts(quiz) if each.id == attempt_id), None)

    def last_finished(self, quiz: Quiz) -> Attempt | None:
        """Give the latest attempt at a quiz whose questions all have their scored answer."""
        return next((each for each in self._counted(quiz) if each.is_scored_round_done), None)

    def first_finished(self, quiz: Quiz) -> Attempt | None:
        """Give the first such attempt: the one that statistics count."""
        done = [each for each in self._counted(quiz) if each.is_scored_round_done]
        return done[-1] if done else None

    def retake(self, attempt: Attempt, pages: Sequence[str]) -> Retake:
        """Tell whether a quiz may be taken again; `pages` are those of the missed questions."""
        is_test = attempt.place == "final-test"
        finished = self._finished_at(attempt)
        if finished is None or (is_test and attempt.id in self._reader.unlocked(self.learner)):
            return Retake(minutes=0)
        return attempts.retake_of(
            finished,
            self._clocks.wall(),
            attempts.FINAL_TEST_WAIT if is_test else self.course.rules.retake_after,
            () if is_test else pages,
            self._read_at(),
        )

    def unread_since(self, attempt: Attempt, pages: Sequence[str]) -> tuple[str, ...]:
        """Give those of the pages that were not read again after an attempt."""
        finished, read = self._finished_at(attempt) or 0, self._read_at()
        return tuple(page for page in pages if read.get(page, -1) <= finished)

    def _finished_at(self, attempt: Attempt) -> int | None:
        if attempt.id not in self._finished:
            record = self._reader.attempt(self.learner, attempt.id)
            return record.finished_at if record else None
        return self._finished[attempt.id]

    def _read_at(self) -> dict[str, int]:
        kept = self._reader.pages(self.learner)
        return {**{page: read.last_at for page, read in kept.items()}, **self._left}

    def told(self) -> list[Told]:
        """Give the first answers of all attempts, in the order in which they were given."""
        kept: dict[tuple[str, str], Told] = {}
        for record in self._reader.attempts(self.learner):
            for answer in self._reader.answers(self.learner, record.id):
                if answer.place != "missed":
                    told = Told(
                        attempt=record.id,
                        question=answer.question,
                        at=answer.at,
                        score=answer.score,
                        confidence=answer.confidence,
                        place=answer.place,
                    )
                    kept.setdefault((record.id, answer.question), told)
        for told in self._told:
            kept.setdefault((told.attempt, told.question), told)
        return list(kept.values())

    def name(self) -> str:
        """Give the learner's name, or nothing while it is not known."""
        if self._name is None:
            records = self._reader.learners()
            self._name = next((each.name for each in records if each.id == self.learner), "")
        return self._name

    # what is being done

    def rename(self, name: str) -> None:
        """Keep what the learner is called."""
        self._name = name
        thing = Thing(kind="learner", id=self.learner)
        self._save(self._draft("renamed", thing, {"name": name}))

    def show_home(self) -> None:
        """Keep that the learner is at Home now."""
        if self.is_passing:
            return
        self._save(self._draft("experienced", Thing(kind="course", id=self.course.id)))

    def show_page(self, lesson: Lesson, page: Page) -> None:
        """Keep that the learner is at this page now."""
        self._since = self._clocks.monotonic()
        self.standing.be_at("page", page.id)
        self._save(self._draft("experienced", _page(page), context={"lesson": lesson.id}))

    def begin_stay(self) -> None:
        """Count from now how long the learner looks at what is on the screen."""
        self._since = self._clocks.monotonic()

    def leave_page(self, lesson: Lesson, page: Page) -> None:
        """Keep that this page was read, and how long it was on the screen."""
        self._left[page.id] = self._clocks.wall()
        result: dict[str, Json] = {"completion": True, "duration": self._stay()}
        self._save(self._draft("experienced", _page(page), result, {"lesson": lesson.id}))

    def answer_check(
        self, lesson: Lesson, question: Question, response: Mapping[str, Json], number: int
    ) -> Graded:
        """Grade and keep the answer to a quick check; `number` is the try, 1 or 2."""
        graded = grade(question, response)
        result: dict[str, Json] = {**_result(graded, response), "try": number}
        context: dict[str, Json] = {"lesson": lesson.id, "place": "check"}
        self._save(self._draft("answered", _question(question), result, context))
        return graded

    def start_attempt(
        self, quiz: Quiz, place: QuizPlace, plan: Sequence[QuestionId] = ()
    ) -> Attempt:
        """Begin a quiz and keep its plan and the seed of its shuffle.

        Without a `plan`, as a review has one, the quiz itself says what is asked.
        """
        before = self._reader.attempts(self.learner, quiz.id)
        seen = self._reader.last_answers(self.learner)
        new_id = self._clocks.new_id()
        seed = new_id[-12:] if self.course.rules.shuffle else ""
        is_retake = any(record.finished for record in before) and RULES[place].counts
        plan = tuple(plan) or attempts.draw_plan(
            quiz, seen=map(QuestionId, seen), retake=is_retake, seed=new_id[-12:]
        )
        attempt = Attempt(id=AttemptId(new_id), quiz=quiz.id, place=place, plan=plan, seed=seed)
        result: dict[str, Json] = {"plan": list(plan), "seed": seed}
        context = self._quiz_context(attempt)
        self._save(self._draft("attempted", Thing(kind="quiz", id=quiz.id), result, context))
        self.standing.follow(attempt)
        return attempt

    def show_question(self, attempt: Attempt, question: Question) -> None:
        """Keep that the learner is at this question now."""
        self._since = self._clocks.monotonic()
        context = self._quiz_context(attempt)
        self.standing.be_at("question", question.id, attempt=attempt.id, quiz=attempt.quiz)
        self._save(self._draft("experienced", _question(question), context=context))

    def answer(
        self,
        attempt: Attempt,
        quiz: Quiz,
        question: Question,
        response: Mapping[str, Json],
        confidence: Confidence = "",
    ) -> tuple[Attempt, Graded]:
        """Grade and keep an answer; the end of the scored round is kept in the same breath.

        Gives the attempt with the answer, and what became of it.
        """
        graded = grade(question, response)
        is_again = attempt.first_answer(question.id) is not None
        given = Given(
            question=question.id,
            response=response,
            score=graded.score if graded.is_counted else 1.0,
            again=is_again,
            confidence=confidence,
        )
        now = attempt.with_answer(given)
        result = _result(graded, response)
        result["duration"] = self._stay()
        if confidence:
            result["confidence"] = confidence
        context = self._quiz_context(attempt)
        if is_again:
            context["place"] = "missed"
        if not is_again and not attempt.is_practice:
            told = Told(
                attempt=attempt.id,
                question=question.id,
                at=self._clocks.wall(),
                score=graded.score,
                confidence=confidence,
                place=attempt.place,
            )
            self._told.append(told)
        drafts = [self._draft("answered", _question(question), result, context)]
        if now.is_scored_round_done and not is_again and not attempt.is_practice:
            drafts += self._finish(now, quiz)
        self._save(*drafts)
        self.standing.follow(now)
        return now, graded

    def check_own(
        self, attempt: Attempt, question: Question, response: Mapping[str, Json]
    ) -> Attempt:
        """Keep what somebody found in their own text: the same answer once more, with `met`.

        Gives the attempt in which it stands beside the answer; scores stay as they are.
        """
        given = Given(question=question.id, response=response, score=1.0)
        result: dict[str, Json] = {"response": dict(response)}
        context = self._quiz_context(attempt)
        self._save(self._draft("answered", _question(question), result, context))
        now = attempt.with_answer(given)
        self.standing.follow(now)
        return now

    def forget(self) -> None:
        """Look everything up again: a correction was kept, which came from elsewhere."""
        self._told.clear()
        self._finished.clear()
        self._left.clear()
        self._name = None
        self.standing.forget_all()
        self.progress_changed.emit()

    def close(self) -> None:
        """Take no more notice of the saver, as when another learner comes."""
        self._is_open = False  # what the writer's thread has already sent still arrives

    # helpers

    def _finish(self, attempt: Attempt, quiz: Quiz) -> list[Draft]:
        questions = {question.id: question for question in quiz.questions}
        score = attempts.score_of(attempt, questions)
        is_passed = per_cent(score) >= self.course.rules.pass_mark
        thing = Thing(kind="quiz", id=quiz.id)
        context = self._quiz_context(attempt)
        self._finished[attempt.id] = self._clocks.wall()
        done = self._draft("completed", thing, {"score": score}, context)
        if not attempt.rules.counts:
            return [done]
        verb: Verb = "passed" if is_passed else "failed"
        result: dict[str, Json] = {"score": score, "success": is_passed}
        return [done, self._draft(verb, thing, result, context)]

    def _counted(self, quiz: Quiz) -> Iterator[Attempt]:
        """Give the attempts at a quiz, the latest first, without practice."""
        return (attempt for attempt in self._attempts(quiz) if not attempt.is_practice)

    def _attempts(self, quiz: Quiz) -> Iterator[Attempt]:
        """Give the attempts at a quiz, the latest first, without questions that are gone."""
        known = {question.id for question in quiz.questions}
        for attempt in self.standing.attempts(quiz.id):
            plan = tuple(question for question in attempt.plan if question in known)
            if plan:
                yield attempt._replace(plan=plan)

    def _quiz_context(self, attempt: Attempt) -> dict[str, Json]:
        lesson = next((each for each in self.course.lessons if each.quiz.id == attempt.quiz), None)
        context: dict[str, Json] = {
            "attempt": attempt.id,
            "quiz": attempt.quiz,
            "place": attempt.place,
        }
        if lesson is not None:
            context["lesson"] = lesson.id
        return context

    def _draft(
        self,
        verb: Verb,
        thing: Thing,
        result: Mapping[str, Json] | None = None,
        context: Mapping[str, Json] | None = None,
    ) -> Draft:
        about = {"course": self.course.id, "version": self.course.version}
        return Draft(
            id=StatementId(self._clocks.new_id()),
            learner=self.learner,
            verb=verb,
            object=thing,
            result=result or {},
            context={**about, **(context or {})},
        )

    def _save(self, *drafts: Draft) -> None:
        self._saver.save(drafts)

    def _stay(self) -> int:
        return min(LONGEST_STAY, max(0, self._clocks.monotonic() - self._since))

    def _on_kept(self, statements: tuple[Statement, ...]) -> None:
        if self._is_open and any(
            s.verb == "completed" or s.result.get("completion") for s in statements
        ):
            self.standing.forget()
            self.progress_changed.emit()


def _page(page: Page) -> Thing:
    return Thing(kind="page", id=page.id, hash=page.hash)


def _question(question: Question) -> Thing:
    return Thing(kind="question", id=question.id, hash=question.hash)


def _result(graded: Graded, response: Mapping[str, Json]) -> dict[str, Json]:
    result: dict[str, Json] = {"response": dict(response)}
    if graded.is_counted:  # nobody marks an essay
        result |= {"score": graded.score, "success": graded.is_right}
    return result
