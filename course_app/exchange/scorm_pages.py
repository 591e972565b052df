"""Lessons and tests as HTML that any browser shows: what stands in a SCORM package.

The questions ride along as JSON; `course.js` asks, marks and tells the LMS.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from html import escape, unescape
from typing import Any

from course_app.course.markdown_html import page_html
from course_app.course.model import (
    ChoiceQuestion,
    Course,
    Lesson,
    MatchingQuestion,
    MultipleQuestion,
    NumericQuestion,
    Option,
    Question,
    Quiz,
    ShortAnswerQuestion,
    TrueFalseQuestion,
)
from course_app.course.page_html import CheckBlock
from course_app.course.question_text import plain_text, stem_text
from course_app.study.grading import grade
from course_app.study.grading.graded import feedback_of, general_feedback, text_of, words_of
from course_app.study.grading.matching import choices, rows

_TERM = re.compile(r'<a class="term" href="term:([^"]*)">(.*?)</a>', re.DOTALL)
_PICTURE = re.compile(r'(<img [^>]*\bsrc=")(media/)')
_WORDS = {
    "answer": "Answer",
    "choose": "Choose or type an answer first.",
    "right": "Right.",
    "partly": "Partly right.",
    "wrong": "Not yet.",
    "kept": "Kept.",
    "answerIs": "The answer is:",
    "score": "Your score:",
    "page": "Page",
}
_PAGE = """<!doctype html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<link rel="stylesheet" href="style.css">
</head>
<body>
<header><p>{course}</p><h1>{title}</h1></header>
<main>
{sections}
</main>
<nav aria-label="Pages"><button id="back" type="button">Back</button><p id="place"></p>
<button id="next" type="button">Next</button></nav>
<script type="application/json" id="course-data">{data}</script>
<script src="course.js"></script>
</body>
</html>
"""

JsonObject = dict[str, Any]


def lesson_page(course: Course, lesson: Lesson, media: str) -> str:
    """Give a lesson with its quiz as one HTML page; its pictures lie in the folder `media`."""
    terms = {term.term: term.meaning for term in course.glossary}
    sections = []
    for page in lesson.pages:
        parts = []
        for block in page_html(page, lesson, course.glossary).blocks:
            if isinstance(block, CheckBlock):
                parts.append(_box(block.question))
            else:
                parts.append(_html(block.html, terms, media))
        sections.append(_section("page", page.title, parts))
    sections.append(_quiz_section(lesson.quiz))
    return _page(course, f"{lesson.section} {lesson.title}", sections, lesson.quiz)


def test_page(course: Course, quiz: Quiz) -> str:
    """Give a test as one HTML page."""
    return _page(course, quiz_title(quiz), [_quiz_section(quiz)], quiz)


def quiz_title(quiz: Quiz) -> str:
    """Give a quiz's title, or what it is."""
    return quiz.title or {"pre-test": "Pre-test", "final-test": "Final test"}.get(quiz.id, "Quiz")


def question_data(question: Question) -> JsonObject:
    """Give what the browser needs to ask and mark a question."""
    general = general_feedback(question)
    data: JsonObject = {
        "id": question.id,
        "kind": question.kind,
        "stem": stem_text(question),
        "general": plain_text(general.text, general.format),
        "rightAnswer": grade(question, {}).right_answer,
        "isScored": question.is_scored,
    }
    return data | _answers(question)


def _answers(question: Question) -> JsonObject:
    match question:
        case ChoiceQuestion() | MultipleQuestion():
            options = [_option(option, question) for option in question.options]
            pattern = ",".join(_letter(at) for at in question.right)
            return {"options": options, "pattern": pattern}
        case TrueFalseQuestion():
            return _true_false(question)
        case MatchingQuestion():
            return _matching(question)
        case ShortAnswerQuestion():
            texts = [option.text for option in question.options if option.weight > 0]
            told = [_option(option, question, text=option.text) for option in question.options]
            return {"options": told, "pattern": texts[0] if texts else ""}
        case NumericQuestion():
            spans = [{"low": a.low, "high": a.high, "weight": a.weight} for a in question.answers]
            first = question.answers[0].feedback if question.answers else ""
            return {"answers": [{**span, "feedback": first} for span in spans], "pattern": ""}
    return {}


def _option(option: Option, question: Question, text: str | None = None) -> JsonObject:
    feedback = feedback_of(option, question)
    return {
        "text": words_of(option, question) if text is None else text,
        "feedback": plain_text(feedback.text, feedback.format),
        "weight": option.weight,
    }


def _true_false(question: TrueFalseQuestion) -> JsonObject:
    right = text_of(question.feedback_right, question.feedback_right_format, question)
    wrong = text_of(question.feedback_wrong, question.feedback_wrong_format, question)
    options = []
    for text, value in (("True", True), ("False", False)):
        is_right = value == question.answer
        told = right if is_right else wrong
        feedback = plain_text(told.text, told.format)
        options.append({"text": text, "feedback": feedback, "weight": 1.0 if is_right else 0.0})
    return {"options": options, "pattern": "t" if question.answer else "f"}


def _matching(question: MatchingQuestion) -> JsonObject:
    offered = choices(question)
    asked = [
        {"left": plain_text(p.left, p.left_format or question.text_format), "right": p.right}
        for p in rows(question)
    ]
    pairs = enumerate(offered.index(row["right"]) for row in asked)
    pattern = ",".join(f"{at}.{_letter(right)}" for at, right in pairs)
    return {"choices": list(offered), "rows": asked, "pattern": pattern}


def _letter(number: int) -> str:
    return "abcdefghijklmnopqrstuvwxyz"[number % 26]


def _page(course: Course, title: str, sections: Iterable[str], quiz: Quiz) -> str:
    data: Mapping[str, object] = {
        "questions": {question.id: question_data(question) for question in quiz.questions},
        "quiz": [question.id for question in _asked(quiz)],
        "passMark": course.rules.pass_mark,
        "words": _WORDS,
    }
    text = json.dumps(data, ensure_ascii=False).replace("<", "\\u003c")  # no end of a script
    return _PAGE.format(
        language=escape(course.language),
        title=escape(title),
        course=escape(course.title),
        sections="\n".join(sections),
        data=text,
    )


def _asked(quiz: Quiz) -> list[Question]:
    return [question for question in quiz.core if question.kind != "description"]


def _section(kind: str, title: str, parts: Iterable[str]) -> str:
    body = "\n".join(parts)
    return f'<section class="{kind}"><h2 tabindex="-1">{escape(title)}</h2>\n{body}\n</section>'


def _quiz_section(quiz: Quiz) -> str:
    boxes = [_box(question.id) for question in _asked(quiz)]
    return _section("quiz", quiz_title(quiz), [*boxes, '<p id="score" role="status"></p>'])


def _box(question: str) -> str:
    return f'<div class="question" data-question="{escape(question)}"></div>'


def _html(html: str, terms: Mapping[str, str], media: str) -> str:
    """Give a page's HTML with its terms explained in place, and pictures where they lie."""

    def term(found: re.Match[str]) -> str:
        meaning = escape(terms.get(unescape(found[1]), ""))
        return f'<abbr class="term" title="{meaning}">{found[2]}</abbr>'

    return _PICTURE.sub(rf"\g<1>{media}/\g<2>", _TERM.sub(term, html))
