"""Statements as xAPI: each says the same as ours, in the form that record stores take."""

import json
import re
from dataclasses import replace
from datetime import datetime
from math import inf
from pathlib import Path
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from course_app.course.loader import load_course
from course_app.course.model import NumericAnswer, NumericQuestion, QuestionId
from course_app.exchange.xapi import VERBS, Mapper, as_uuid
from course_app.exchange.xapi_activities import Activities, response_text
from course_app.store.log import compact
from course_app.store.taking_in import Carried
from course_app.study.grading import grade
from course_app.study.statements import KINDS
from course_app.study.statements import VERBS as OURS
from tests.store.histories import JSON, NOON, draft

COURSE = load_course(Path(__file__).parents[1] / "data" / "question-course")
QUESTIONS = {q.id: q for lesson in COURSE.lessons for q in lesson.quiz.questions}
ID = "01913e3f-7d8c-7a2b-9c1d-0123456789ab"
DURATION = re.compile(r"PT\d+\.\d\dS")
INTERACTIONS = {"choice", "true-false", "fill-in", "long-fill-in", "matching", "numeric", "other"}
KEYS = {"id", "actor", "verb", "object", "result", "context", "timestamp", "version"}


def row(verb="answered", kind="question", thing="q", *, result=None, context=None, **more):
    learner = more.get("learner", ID)
    told = compact(result or {}), compact(context or {})
    content, back = more.get("content", ""), more.get("back", 0)
    at = more.get("at", NOON)
    return Carried(more.get("id", ID), ID, 7, learner, at, back, verb, kind, thing, content, *told)


def mapped(*args, voids=frozenset(), **more):
    statement = Mapper(Activities(COURSE), voids).statement(row(*args, **more))
    check(json.loads(json.dumps(statement)))
    return statement


def check(statement):
    """Look at everything that the specification asks of the parts that we use."""
    assert set(statement) <= KEYS
    UUID(statement["id"])
    account = statement["actor"]["account"]
    assert account["homePage"].startswith("https://")
    assert account["name"]
    assert re.match(r"https?://\S+$", statement["verb"]["id"])
    datetime.fromisoformat(statement["timestamp"])
    thing = statement["object"]
    if thing["objectType"] == "StatementRef":
        UUID(thing["id"])
        assert not {"revision", "platform"} & set(statement["context"])
    else:
        assert re.match(r"https://\S+$", thing["id"])
        definition = thing["definition"]
        assert re.match(r"https?://\S+$", definition["type"])
        if definition["type"].endswith("cmi.interaction"):
            assert definition["interactionType"] in INTERACTIONS
        for part in ("choices", "source", "target"):
            ids = [choice["id"] for choice in definition.get(part, ())]
            assert len(ids) == len(set(ids))
    result = statement.get("result", {})
    assert -1 <= result.get("score", {"scaled": 0})["scaled"] <= 1
    assert DURATION.fullmatch(result.get("duration", "PT0.00S"))
    assert isinstance(result.get("response", ""), str)
    context = statement["context"]
    UUID(context.get("registration", ID))
    for activities in context.get("contextActivities", {}).values():
        assert all(re.match(r"https://\S+$", each["id"]) for each in activities)
    for extensions in (result.get("extensions", {}), context["extensions"]):
        assert all(re.match(r"https://\S+$", key) for key in extensions)
    assert no_nulls({k: v for k, v in statement.items() if k not in ("result", "context")})


def no_nulls(value):
    if isinstance(value, dict):
        return all(no_nulls(each) for each in value.values())
    return value is not None


_TEXT = st.text(min_size=1, max_size=12).filter(lambda t: all(c >= " " for c in t))


@given(
    st.sampled_from(OURS),
    st.sampled_from(KINDS),
    _TEXT,
    st.dictionaries(
        st.sampled_from(["response", "score", "success", "duration", "completion", "x y"]), JSON
    ),
    st.dictionaries(st.sampled_from(["attempt", "quiz", "course", "lesson", "version"]), JSON),
    st.tuples(st.none() | st.just(ID), st.integers(-(10**13), 10**14)),
)
def test_whatever_is_kept_becomes_a_sound_statement(verb, kind, thing, result, context, when):
    learner, at = when
    mapped(verb, kind, thing, result=result, context=context, learner=learner, at=at)


def test_every_verb_has_an_iri():
    assert set(VERBS) == set(OURS)
    assert VERBS["answered"] == "http://adlnet.gov/expapi/verbs/answered"


def test_an_answer_has_its_result_registration_and_grouping():
    told = {"score": 0.5, "success": False, "duration": 5321, "confidence": "sure", "try": 2}
    around = {"attempt": ID, "quiz": "4.3/quiz", "lesson": "4.3", "course": "c", "version": "1.0"}

    statement = mapped(result=told, context=around, back=1)

    result, context = statement["result"], statement["context"]
    assert result["score"] == {"scaled": 0.5}
    assert (result["success"], result["duration"]) == (False, "PT5.32S")
    assert result["extensions"] == {
        "https://course-app.invalid/extensions/confidence": "sure",
        "https://course-app.invalid/extensions/try": 2,
    }
    assert context["registration"] == ID
    assert context["contextActivities"]["parent"][0]["id"].endswith("/quiz/4.3/quiz")
    assert len(context["contextActivities"]["grouping"]) == 2
    assert (context["revision"], context["platform"]) == ("1.0", "Course App")
    assert context["extensions"]["https://course-app.invalid/extensions/seq"] == 7
    assert context["extensions"]["https://course-app.invalid/extensions/clock_back"] is True
    assert statement["timestamp"] == "2026-11-18T11:06:40.000Z"


def right_response(question):
    """Find an answer with full marks by asking the grading itself."""
    count = len(getattr(question, "options", ()))
    tries = [{"chosen": at} for at in range(count)]
    tries += [{"ticked": list(getattr(question, "right", ()))}, {"said": True}, {"said": False}]
    tries += [{"text": option.text} for option in getattr(question, "options", ())]
    tries += [{"text": f"{answer.middle:g}"} for answer in getattr(question, "answers", ())]
    pairs = [pair.right for pair in getattr(question, "pairs", ()) if pair.left]
    tries += [{"rights": pairs}]
    return next((r for r in tries if grade(question, r).is_right), None)


@pytest.mark.parametrize("name", sorted(QUESTIONS))
def test_a_right_answer_fits_the_pattern_of_right_answers(name):
    """In the forms of CMI, by type of question; marked by the app's own grading."""
    question = QUESTIONS[name]
    statement = mapped(thing=name, content=question.hash)
    definition = statement["object"]["definition"]
    response = right_response(question)
    if response is None:
        assert definition["interactionType"] in {"long-fill-in", "other"}
        return
    text = response_text(question, response)
    patterns = definition["correctResponsesPattern"]
    if definition["interactionType"] == "numeric":
        spans = [tuple(map(float, pattern.split("[:]"))) for pattern in patterns]
        assert any(low <= float(text) <= high for low, high in spans)
    elif definition["interactionType"] == "fill-in":
        assert f"{{case_matters=false}}{text}" in patterns
    elif definition["interactionType"] == "choice" and "[,]" not in patterns[0]:
        assert text in patterns
    else:
        assert patterns == [text]


@pytest.mark.parametrize(
    ("low", "high", "pattern"),
    [
        (1_916_676.0, 1_916_676.0, "1916676[:]1916676"),
        (0.1234567, 2e16, "0.1234567[:]20000000000000000"),
        (-inf, 1e-7, "[:]0.0000001"),
    ],
)
def test_numbers_keep_all_their_digits(low, high, pattern):
    lesson = COURSE.lessons[0]
    question = NumericQuestion(
        id=QuestionId("n"), stem="How many?", answers=(NumericAnswer(low=low, high=high),)
    )
    quiz = replace(lesson.quiz, questions=(question,))
    course = replace(COURSE, lessons=(replace(lesson, quiz=quiz),))

    told = Activities(course).of("question", "n")

    assert told["definition"]["correctResponsesPattern"] == [pattern]


def test_a_question_that_was_reworded_since_has_no_pattern():
    name = next(iter(QUESTIONS))

    statement = mapped(thing=name, content="other", result={"response": {"chosen": 1}})

    assert statement["object"]["definition"]["interactionType"] == "other"
    extensions = statement["result"]["extensions"]
    assert extensions["https://course-app.invalid/extensions/response"] == {"chosen": 1}


def test_a_void_is_xapis_own_and_a_void_of_a_void_is_ours():
    """A record store refuses a statement that voids a voiding one."""
    first = mapped("voided", "statement", ID, learner=None)
    second = mapped("voided", "statement", ID, learner=None, voids=frozenset({ID}))

    assert first["verb"]["id"] == "http://adlnet.gov/expapi/verbs/voided"
    assert first["object"] == {"objectType": "StatementRef", "id": ID}
    assert second["verb"]["id"] == "https://course-app.invalid/verbs/restored"


def test_an_id_that_is_no_uuid_gets_one_that_is_always_the_same():
    assert as_uuid("s1") == as_uuid("s1") != as_uuid("s2")
    assert as_uuid(ID.upper()) == ID


def test_no_name_goes_to_the_record_store_but_where_it_was_given():
    """The actor is an account by number; names stand only in what registered them."""
    actor = mapped()["actor"]

    assert actor == {
        "objectType": "Agent",
        "account": {"homePage": "https://course-app.invalid/learners", "name": ID},
    }


@pytest.mark.parametrize("name", ["x.json", "x.jsonl"])
def test_the_file_is_one_array_or_one_a_line(laptop, tmp_path, name, capsys):
    from course_app.cli import run_command  # noqa: PLC0415  only here

    here = laptop()
    here.say(draft(1), draft(2, "experienced", "page", "4.3/sewa"))
    file = tmp_path / name
    common = ["results", "export", "--format", "xapi", "--data", str(here.folder)]

    assert run_command([*common, "-o", str(file)]) == 0

    text = file.read_text()
    found = json.loads(text) if name == "x.json" else list(map(json.loads, text.splitlines()))
    assert [each["verb"]["display"]["en"] for each in found] == ["answered", "experienced"]


def test_a_pin_stays_on_the_laptops():
    """What asks for four digits here is no record store's business."""
    statement = mapped("renamed", "learner", ID, result={"pin": "scrypt:14:8:1:aa:bb"})

    assert "scrypt" not in json.dumps(statement)
