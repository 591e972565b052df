"""What xAPI calls activities: pages, questions, quizzes and the rest, with their definitions.

Ids are IRIs made of the course's own ids, so that they never change. Questions become
interactions of CMI with their choices and the pattern of the right answer (xAPI 1.0.3, data,
appendix C), as far as the course still asks them as they were answered.
"""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from functools import lru_cache
from math import isinf
from typing import Any
from urllib.parse import quote

from course_app.course.model import (
    ChoiceQuestion,
    Course,
    EssayQuestion,
    MatchingQuestion,
    MultipleQuestion,
    NumericQuestion,
    Question,
    ShortAnswerQuestion,
    TrueFalseQuestion,
)
from course_app.course.question_text import plain_text, stem_text
from course_app.study.grading.graded import words_of
from course_app.study.grading.matching import choices, rows
from course_app.study.statements import Json

HOME = "https://course-app.invalid"  # a name that nobody can own; ids need not lead anywhere
_ADL = "http://adlnet.gov/expapi/activities"
_TYPES = {
    "page": "http://activitystrea.ms/schema/1.0/page",
    "question": f"{_ADL}/cmi.interaction",
    "quiz": f"{_ADL}/assessment",
    "lesson": f"{_ADL}/lesson",
    "course": f"{_ADL}/course",
    "workshop": f"{_ADL}/meeting",
    # A person as an object would be an Agent; some record stores take only objects with an id.
    "learner": "http://id.tincanapi.com/activitytype/user-profile",
}
_AND, _PAIR, _SPAN = "[,]", "[.]", "[:]"

JsonObject = dict[str, Any]


class Activities:
    """The activities of one course; what the course does not know gets an id and a type only."""

    def __init__(self, course: Course | None = None, home: str = HOME) -> None:
        """Take the course that was taught, and the beginning of all ids."""
        self._home = home.rstrip("/")
        self._language = course.language if course else "en"
        self.course = course.id if course else ""
        self._titles = _titles(course)
        self._questions = course.questions() if course else {}
        self.of = lru_cache(20_000)(self._of)

    def iri(self, kind: str, thing: str) -> str:
        """Give an activity's id."""
        return f"{self._home}/activities/{kind}/{quote(thing, safe='/.-_')}"

    def extension(self, name: str) -> str:
        """Give the key of an extension."""
        return f"{self._home}/extensions/{name}"

    def question(self, thing: str, content: str) -> Question | None:
        """Give a question where the course asks it as it was asked then."""
        question = self._questions.get(thing)
        return question if question and content in ("", question.hash) else None

    def _of(self, kind: str, thing: str, content: str = "") -> JsonObject:
        definition: JsonObject = {"type": _TYPES[kind]}
        if title := self._titles.get((kind, thing)):
            definition["name"] = {self._language: title}
        if kind == "question":
            definition |= self._interaction(self.question(thing, content))
        return {"objectType": "Activity", "id": self.iri(kind, thing), "definition": definition}

    def _interaction(self, question: Question | None) -> JsonObject:
        if question is None:
            return {"interactionType": "other"}
        said = {"description": {self._language: stem_text(question)}}
        return {**said, **_interaction(question, self._language)}


def response_text(question: Question | None, response: Mapping[str, Json]) -> str | None:
    """Give an answer as a response of CMI; None where nothing was answered."""
    match question:
        case ChoiceQuestion():
            return _known(response.get("chosen"))
        case MultipleQuestion():
            ticked = response.get("ticked")
            places = ticked if isinstance(ticked, list) else []
            return _AND.join(sorted(str(at) for at in places if isinstance(at, int))) or None
        case TrueFalseQuestion():
            said = response.get("said")
            return None if not isinstance(said, bool) else "true" if said else "false"
        case MatchingQuestion():
            return _pairs(question, response)
    text = response.get("text")
    return text if isinstance(text, str) and text else None


def _known(value: Json) -> str | None:
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else None


def _pairs(question: MatchingQuestion, response: Mapping[str, Json]) -> str | None:
    given = response.get("rights")
    offered = {text: at for at, text in enumerate(choices(question))}
    listed = given if isinstance(given, list) else []
    pairs = [
        f"{at}{_PAIR}{offered[right]}"
        for at, right in enumerate(listed)
        if isinstance(right, str) and right in offered
    ]
    return _AND.join(pairs) or None


def _interaction(question: Question, language: str) -> JsonObject:
    def listed(texts: list[str]) -> list[JsonObject]:
        return [{"id": str(at), "description": {language: t}} for at, t in enumerate(texts)]

    match question:
        case ChoiceQuestion() | MultipleQuestion():
            right = [str(at) for at in question.right]
            is_one = isinstance(question, ChoiceQuestion)
            return {
                "interactionType": "choice",
                "choices": listed([words_of(option, question) for option in question.options]),
                "correctResponsesPattern": right if is_one else [_AND.join(right)],
            }
        case TrueFalseQuestion():
            pattern = ["true" if question.answer else "false"]
            return {"interactionType": "true-false", "correctResponsesPattern": pattern}
        case ShortAnswerQuestion():
            texts = [o.text for o in question.options if o.weight > 0 and "*" not in o.text]
            pattern = [f"{{case_matters=false}}{text}" for text in texts]
            return {"interactionType": "fill-in", "correctResponsesPattern": pattern}
        case NumericQuestion():
            taken = [answer for answer in question.answers if answer.weight > 0]
            spans = [f"{_decimal(a.low)}{_SPAN}{_decimal(a.high)}" for a in taken]
            return {"interactionType": "numeric", "correctResponsesPattern": spans}
        case MatchingQuestion():
            return _matching(question, language)
    kind = "long-fill-in" if isinstance(question, EssayQuestion) else "other"
    return {"interactionType": kind}


def _decimal(number: float) -> str:
    """Give a number with all its digits and no exponent; "" for no bound."""
    return "" if isinf(number) else f"{Decimal(repr(number)):f}".removesuffix(".0")


def _matching(question: MatchingQuestion, language: str) -> JsonObject:
    offered = choices(question)
    asked = rows(question)
    lefts = [plain_text(p.left, p.left_format or question.text_format) for p in asked]
    pattern = _AND.join(f"{at}{_PAIR}{offered.index(p.right)}" for at, p in enumerate(asked))
    return {
        "interactionType": "matching",
        "source": [{"id": str(at), "description": {language: t}} for at, t in enumerate(lefts)],
        "target": [{"id": str(at), "description": {language: t}} for at, t in enumerate(offered)],
        "correctResponsesPattern": [pattern],
    }


def _titles(course: Course | None) -> Mapping[tuple[str, str], str]:
    if course is None:
        return {}
    titles: dict[tuple[str, str], str] = {("course", course.id): course.title}
    for lesson in course.lessons:
        titles["lesson", lesson.id] = lesson.title
        titles["quiz", lesson.quiz.id] = lesson.quiz.title
        titles |= {("page", page.id): page.title for page in lesson.pages}
    titles |= {("quiz", test.id): test.title for test in course.tests()}
    titles |= {("question", q.id): q.title for q in course.questions().values()}
    return {key: title for key, title in titles.items() if title}
