"""A store with learners who sat quizzes and came to workshops, made in a few words a test."""

from __future__ import annotations

import itertools
from pathlib import Path

from course_app.store import log
from course_app.store.connection import DATABASE
from course_app.store.gradebook_queries import GradebookQueries, Marks
from course_app.store.store import open_store
from course_app.store.workshop_queries import WorkshopQueries
from course_app.study.statements import Draft, Thing
from tests.store.histories import NOON, Ticks

QUIZ, SECOND, FINAL = "4.3/quiz", "4.4/quiz", "final-test"
MARKS = Marks((QUIZ, SECOND), 80, 50)


class Classroom:
    """Keeps what is said at once; queries see it."""

    def __init__(self, folder: Path) -> None:
        self.clock = Ticks()
        self._ids = itertools.count(1)
        self.store = open_store(folder, clock=self.clock, new_id=self.new_id)
        self.gradebook = GradebookQueries(folder / DATABASE)
        self.workshops = WorkshopQueries(folder / DATABASE)

    def close(self):
        self.gradebook.close()
        self.workshops.close()
        self.store.close()

    def new_id(self):
        return f"id-{next(self._ids)}"

    def keep(self, *drafts, at=None):
        pending = [log.pending(each, at or self.clock()) for each in drafts]
        return self.store.log.append(pending)

    def say(self, verb, kind, thing, *, learner=None, content="", result=None, context=None):
        about = Thing(kind=kind, id=thing, hash=content)
        return Draft(self.new_id(), learner, verb, about, result or {}, context or {})

    def learner(self, name, *, archived=False):
        """Register a learner, whose id is the name in small letters."""
        who = name.lower()
        self.keep(self.say("registered", "learner", who, learner=who, result={"name": name}))
        if archived:
            self.keep(self.say("closed", "learner", who, learner=who))
        return who

    def merge(self, main, joining):
        """Join a learner's record to another's."""
        self.keep(self.say("merged", "learner", joining, learner=main))

    def sit(
        self, learner, quiz, *scores, done=True, place="quiz", version="1", content="h", **more
    ):
        """Answer a quiz; `again` are scores of the second round, `sure` the questions sure of."""
        attempt = self.new_id()
        around = {"attempt": attempt, "quiz": quiz, "place": place, "version": version}
        plan = [f"q{at}" for at in range(more.get("planned", len(scores)))]
        drafts = [self.say("attempted", "quiz", quiz, result={"plan": plan})]
        for round_of, told in (("", scores), ("missed", more.get("again", ()))):
            for at, score in enumerate(told):
                result = {"score": score, "response": {"chosen": 0 if score == 1 else 1}}
                result["confidence"] = "sure" if at in more.get("sure", ()) else "unsure"
                asked = self.say("answered", "question", f"q{at}", content=content, result=result)
                drafts.append(asked._replace(context={"place": round_of} if round_of else {}))
        if done:
            score = sum(scores) / max(1, len(plan))
            drafts.append(self.say("completed", "quiz", quiz, result={"score": score}))
        self.keep(
            *(d._replace(learner=learner, context={**around, **d.context}) for d in drafts),
            at=more.get("at"),
        )
        return attempt


__all__ = ["FINAL", "MARKS", "NOON", "QUIZ", "SECOND", "Classroom"]
