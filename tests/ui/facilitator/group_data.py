"""A workshop's people who have answered the shipped course's quizzes, in a store made for it."""

from __future__ import annotations

import itertools
import random
from pathlib import Path

from course_app import app_paths
from course_app.course.loader import load_course
from course_app.store import log
from course_app.store.store import open_store
from course_app.study.grading import grade
from course_app.study.statements import Draft, Thing
from course_app.workshop.sessions import Details, WorkshopWords
from tests.ui.right_response import right_response

NOON = 1_790_000_000_000
NAMES = (
    "Amina Diallo",
    "José Núñez",
    "Adaeze Chukwuemeka-Oluwaseun Nwachukwu",
    "李小龙",
    "Fatou Sá",
    "Raj Khan",
    "Nguyễn Thị Minh Khai",
    "عائشة بنت محمد",
    "Mwamba Banda",
    "Øystein Łuk",
)
LONG = "Maria Conceição Albuquerque de Vasconcelos e Sousa Figueiredo"


class GroupData:
    """Writes learners, a workshop and sittings straight into the log."""

    def __init__(self, folder: Path, *, now: int = NOON, seed: int = 7) -> None:
        self.course = load_course(app_paths.shipped_course())
        self._count = itertools.count(1)
        self._clock = itertools.count(now, 1000)
        self._random = random.Random(seed)  # noqa: S311  test data
        self._store = open_store(folder, clock=self._tick, new_id=self.new_id)
        self.people: list[str] = []

    def close(self):
        self._store.close()

    def _tick(self):
        return next(self._clock)

    def new_id(self):
        return f"0192f000-0000-7000-8000-{next(self._count):012x}"

    def keep(self, *drafts, at=None):
        self._store.log.append([log.pending(each, at or self._tick()) for each in drafts])

    def draft(self, verb, thing, learner=None, result=None, context=None):
        return Draft(self.new_id(), learner, verb, thing, result or {}, context or {})

    def learner(self, name):
        who = self.new_id()
        about = Thing(kind="learner", id=who)
        self.keep(self.draft("registered", about, who, {"name": name}))
        self.people.append(who)
        return who

    def learners(self, count):
        for at in range(count):
            again = at // len(NAMES)
            name = NAMES[at % len(NAMES)]
            self.learner(f"{name} {again + 1}" if again else name)

    def workshop(self, title="Market day", *, place="Kitale", lessons=(), present=None):
        workshop = self.new_id()
        words = WorkshopWords(workshop, self.new_id)
        details = Details(
            title=title,
            place=place,
            date="2026-05-04",
            facilitator="Grace Mumo",
            lessons=tuple(lessons),
        )
        self.keep(*words.open(details, self.people))
        for who in self.people if present is None else present:
            self.keep(words.came(who))
        return workshop

    def sit(self, learner, quiz_id, ability, *, place="quiz", at=None, only=None):
        """Let a learner answer a whole quiz; gives the score."""
        quiz = self.course.quiz(quiz_id)
        plan = [q.id for q in quiz.core if q.kind != "description"][:only]
        questions = {q.id: q for q in quiz.questions}
        context = {
            "course": "c",
            "version": "1",
            "attempt": self.new_id(),
            "quiz": quiz.id,
            "place": place,
        }
        thing = Thing(kind="quiz", id=quiz.id)
        drafts = [self.draft("attempted", thing, learner, {"plan": plan}, context)]
        total = 0.0
        for number, name in enumerate(plan):
            question = questions[name]
            is_right = self._random.random() < ability - 0.25 * (number % 4 == 3)
            response = right_response(question) if is_right else self._wrong(question)
            score = grade(question, response).score
            total += score
            result = {
                "response": response,
                "score": score,
                "confidence": self._random.choice(["sure", "unsure"]),
            }
            asked = Thing(kind="question", id=name, hash=question.hash)
            drafts.append(self.draft("answered", asked, learner, result, context))
        score = total / len(plan)
        drafts.append(self.draft("completed", thing, learner, {"score": score}, context))
        self.keep(*drafts, at=at)
        return score

    def sit_all(self, *, tests=False):
        """Let everybody answer most quizzes, each by their own ability."""
        quizzes = [lesson.quiz.id for lesson in self.course.lessons if lesson.quiz.core]
        for number, who in enumerate(self.people):
            ability = self._random.uniform(0.35, 1.05)
            for at, quiz in enumerate(quizzes):
                if (number + at) % 7:
                    self.sit(who, quiz, ability)
            if tests:
                self.sit(who, "pre-test", ability - 0.3, place="pre-test")
                self.sit(who, "final-test", ability, place="final-test")

    def _wrong(self, question):
        match question.kind:
            case "single":
                wrong = [at for at in range(len(question.options)) if at not in question.right]
                return {"chosen": wrong[0 if self._random.random() < 0.7 else -1]}
            case "multiple":
                return {"ticked": [0, 1]}
            case "truefalse":
                return {"said": not question.answer}
            case "matching":
                rights = [pair.right for pair in question.pairs if pair.left]
                return {"rights": rights[1:] + rights[:1]}
        return {"text": "wages"}
