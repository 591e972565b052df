"""What quiz and results say, made from the course and an attempt.

Functions from data to what the screens show; they change nothing.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from course_app.course.model import Course, EssayQuestion, Lesson, MatchingQuestion, Question, Quiz
from course_app.course.outline import full_title
from course_app.course.question_text import plain_text, stem_text
from course_app.course.reading_time import quiz_minutes, whole_minutes
from course_app.study import mastery
from course_app.study.attempt import Attempt, Given, Retake, gain_of, score_of
from course_app.study.grading import Graded, grade, matching
from course_app.study.grading.essay import criteria, model_answer
from course_app.study.score import RIGHT, per_cent
from course_app.ui.home_views import FINAL_TEST
from course_app.ui.learned import REVIEW, review_quiz
from course_app.ui.screens.results import ObjectiveResult, Outcome, QuestionResult, Step
from course_app.ui.words import in_sentence, share_words, wait_words

UNMARKED = frozenset({"essay", "description"})  # kinds that nobody marks
LONGEST_SHOWN = 400  # letters of an answer in a list of results


def tr(text: str) -> str:
    """Translate a text of this module."""
    return QCoreApplication.translate("quiz_views", text)


def quiz_title(course: Course, quiz: Quiz) -> str:
    """Give what a quiz is called: its lesson's title, or the test's own."""
    lesson = lesson_of(course, quiz)
    if lesson is not None:
        return full_title(lesson)
    if quiz.id == REVIEW:
        return tr("Review")
    return tr("Final test") if quiz.id == FINAL_TEST else tr("Questions before you start")


def lesson_of(course: Course, quiz: Quiz) -> Lesson | None:
    """Give the lesson whose quiz this is, or None for the course's tests."""
    return next((lesson for lesson in course.lessons if lesson.quiz.id == quiz.id), None)


def intro_of(quiz: Quiz, question: Question) -> str:
    """Give the texts that stand just before a question: those that ask for no answer."""
    texts: list[str] = []
    for each in quiz.questions:
        if each.id == question.id:
            return "\n".join(texts)
        texts = [*texts, stem_text(each)] if each.kind == "description" else []
    return ""


def page_of(course: Course, question: Question) -> tuple[str, str]:
    """Give the id and title of the page a question is about; empty where it is gone."""
    found = course.page(question.value("page"))
    if found is None:
        return "", ""
    lesson, position = found
    page = lesson.pages[position]
    return page.id, page.title


def quiz_of(course: Course, quiz_id: str) -> Quiz | None:
    """Give the quiz, test or review of this id, or None where the course does not have it."""
    return review_quiz(course) if quiz_id == REVIEW else course.quiz(quiz_id)


def missed_pages(quiz: Quiz, attempt: Attempt) -> tuple[str, ...]:
    """Give the ids of the pages that the missed questions are about, each once."""
    pages = {question.id: question.value("page") for question in quiz.questions}
    found = (pages.get(question, "") for question in attempt.missed)
    return tuple(dict.fromkeys(page for page in found if page))


def outcome_of(
    course: Course, quiz: Quiz, attempt: Attempt, steps: Steps, notes: Sequence[str] = ()
) -> Outcome:
    """Give what the results screen shows of a finished attempt, with the buttons below it."""
    questions = {question.id: question for question in quiz.questions}
    score = per_cent(score_of(attempt, questions))
    mark = course.rules.pass_mark
    is_passed = score >= mark
    asked = [questions[q] for q in attempt.plan if q in questions]
    return Outcome(
        title=quiz_title(course, quiz),
        info=tr("Results"),
        headline=_headline(asked, attempt, score),
        verdict=_verdict(course, attempt, score, has_page=bool(missed_pages(quiz, attempt))),
        notes=notes,
        wait=steps.wait,
        is_passed=is_passed,
        objectives_label=(
            tr("What you can do now") if lesson_of(course, quiz) else tr("Lesson by lesson")
        ),
        objectives=_objective_results(course, quiz, asked, attempt, steps.standings),
        objectives_note=_objectives_note(course, quiz, steps.standings),
        questions=[_question_result(course, attempt, question) for question in asked],
        main=steps.main,
        others=steps.others,
        practice=steps.practice,
        practice_words=tr("Missed: {count}. Practice changes no score.").format(
            count=len(attempt.missed)
        ),
    )


def practice_end(course: Course, quiz: Quiz, attempt: Attempt) -> Outcome:
    """Give what is said after the missed questions were practised: no score, no verdict."""
    questions = {question.id: question for question in quiz.questions}
    asked = [questions[q] for q in attempt.plan if q in questions]
    return Outcome(
        title=quiz_title(course, quiz),
        info=tr("Practice"),
        headline=_headline(asked, attempt),
        verdict=tr(
            "Each question was asked until it was right. Your score stays as it was: this was "
            "practice."
        ),
        questions=[_question_result(course, attempt, question) for question in asked],
        main=Step(action="results", words=tr("Back to the results")),
    )


def _headline(asked: Sequence[Question], attempt: Attempt, score: int | None = None) -> str:
    marked = [question for question in asked if question.kind not in UNMARKED]
    firsts = (attempt.first_answer(question.id) for question in marked)
    right = sum(1 for given in firsts if given and given.is_right)
    if not marked:
        return tr("Your answers are kept")
    if score is None:
        return tr("{right} of {total} right at once").format(right=right, total=len(marked))
    headline = tr("{right} of {total} right").format(right=right, total=len(marked))
    return f"{headline}  ·  {share_words(score)}"


class Steps(NamedTuple):
    """The buttons below the results, and what decides them in words."""

    main: Step
    others: tuple[Step, ...] = ()
    wait: str = ""
    standings: Mapping[str, mastery.Standing] = {}  # by objective: "4.3/o2"
    practice: Step | None = None


def _verdict(course: Course, attempt: Attempt, score: int, *, has_page: bool) -> str:
    mark = course.rules.pass_mark
    if attempt.place == "review":
        return tr("Each question comes back when it is time. What was not right comes sooner.")
    if attempt.place == "final-test":
        if score >= mark:
            text = tr("You have passed the course. The test is passed with {mark}%.")
        else:
            text = tr("Not passed yet. The final test is passed with {mark}%.")
    elif score >= mark:
        text = tr("Passed. A quiz is passed with {mark}%.")
    elif score < course.rules.needs_help and has_page:
        text = tr(
            "Not passed yet. A quiz is passed with {mark}%. Read the pages below again, "
            "and ask somebody to look at them with you."
        )
    elif has_page:
        text = tr(
            "On the way: a quiz is passed with {mark}%. Read the pages below again, then "
            "try once more."
        )
    else:
        text = tr("Not passed yet. A quiz is passed with {mark}%.")
    return text.format(mark=mark)


def leave_words(attempt: Attempt) -> str:
    """Give what the button says that leaves for Home."""
    if attempt.place == "review":
        return tr("Leave the review")
    if attempt.is_practice:
        return tr("Leave the practice")
    if attempt.place in {"pre-test", "final-test"}:
        return tr("Leave the test")
    return tr("Leave the quiz")


def intro_of_test(course: Course, quiz: Quiz) -> Outcome:
    """Give what is said before the final test."""
    text = tr(
        "The questions are about the whole course, and a guess costs nothing. You see the answers "
        "after the last one. The test is passed with {mark}%. You can stop at any time and go on "
        "later."
    )
    headline = tr("{count} questions  ·  about {minutes} min")
    return Outcome(
        title=quiz_title(course, quiz),
        headline=headline.format(count=len(quiz.core), minutes=whole_minutes(quiz_minutes(quiz))),
        verdict=text.format(mark=course.rules.pass_mark),
        main=Step(action="begin", words=tr("Begin the final test")),
    )


def pre_test_end(course: Course, quiz: Quiz) -> Outcome:
    """Give what is said after the pre-test: nothing about the answers."""
    return Outcome(
        title=quiz_title(course, quiz),
        headline=tr("All {count} questions are answered").format(count=len(quiz.core)),
        verdict=tr("You will see the answers in the lessons."),
        main=Step(action="first-lesson", words=tr("Start the first lesson")),
    )


def gain_words(before: Attempt, now: Attempt) -> str:
    """Give what was gained since the pre-test, or nothing where no question was in both."""
    was, is_now, total = gain_of(before, now)
    if not total:
        return ""
    text = tr("Before the course: {before} of {total} right. Now: {now} of {total}.")
    return text.format(before=was, now=is_now, total=total)


def retake_words(retake: Retake) -> str:
    """Give when a quiz may be taken again, or nothing where it may be now."""
    if retake.is_open:
        return ""
    when = wait_words(retake.minutes)
    if not retake.unread:
        return tr("You can try again {when}.").format(when=when)
    if len(retake.unread) == 1:
        text = tr("You can try again {when}, or after reading 1 page below again.")
        return text.format(when=when)
    text = tr("You can try again {when}, or after reading the {count} pages below again.")
    return text.format(when=when, count=len(retake.unread))


def open_objectives(lesson: Lesson, standings: Mapping[str, mastery.Standing]) -> int:
    """Give how many objectives of a lesson are not met."""
    found = (standings.get(f"{lesson.id}/{objective.id}") for objective in lesson.objectives)
    return sum(standing is not None and standing.level == "open" for standing in found)


def _objectives_note(course: Course, quiz: Quiz, standings: Mapping[str, mastery.Standing]) -> str:
    """Say what is needed for an objective that is not met; a quiz may ask too few about it."""
    lesson = lesson_of(course, quiz)
    if lesson is None or not open_objectives(lesson, standings):
        return ""
    return tr(
        "More questions come when you try the quiz again. An objective is met when its line is "
        "full."
    )


def _objective_results(
    course: Course,
    quiz: Quiz,
    asked: Sequence[Question],
    attempt: Attempt,
    standings: Mapping[str, mastery.Standing],
) -> list[ObjectiveResult]:
    """Give the objectives of a lesson's quiz, or the lessons that a test is about."""
    lesson = lesson_of(course, quiz)
    rows: list[tuple[str, mastery.Standing | None, list[Question]]] = []
    if lesson is not None:
        for objective in lesson.objectives:
            about = [q for q in asked if q.is_scored and objective.id in q.values("objective")]
            rows.append((objective.text, standings.get(f"{lesson.id}/{objective.id}"), about))
    elif quiz.id == FINAL_TEST:
        for each in course.lessons:
            start = f"{each.id}/"
            about = [q for q in asked if q.is_scored and q.value("objective").startswith(start)]
            rows.append((full_title(each), None, about))
    return [
        _objective_result(text, standing, [attempt.first_answer(q.id) for q in about])
        for text, standing, about in rows
        if about
    ]


def _objective_result(
    text: str, standing: mastery.Standing | None, given: Sequence[Given | None]
) -> ObjectiveResult:
    """Say how far an objective is; without a standing, how its questions went this time."""
    if standing is None:
        right, total = sum(1 for each in given if each and each.score >= RIGHT), len(given)
    else:
        right, total = standing.right, standing.needed
    words = tr("Right answers: {right} of {total}").format(right=right, total=total)
    if standing is not None and standing.level != "open":
        words = tr("Met") if standing.level == "met" else tr("Still known a day later")
        return ObjectiveResult(text=text, share=1.0, words=words)
    return ObjectiveResult(text=text, share=right / max(1, total), words=words)


def _question_result(course: Course, attempt: Attempt, question: Question) -> QuestionResult:
    given = attempt.latest_answer(question.id)
    graded = grade(question, given.response if given else {})
    page_id, page_title = page_of(course, question)
    answered: Sequence[str] = [_shortened(_said(question, graded.given))]
    right: Sequence[str] = [_said(question, graded.right_answer)]
    if isinstance(question, MatchingQuestion):
        rights = given.response.get("rights") if given else None
        answered = matching.lines(question, rights if isinstance(rights, list) else ())
        right = matching.lines(question)
    score = given.score if given else 0.0
    return QuestionResult(
        stem=stem_text(question),
        given=_in_lines(answered),
        right_answer=_in_lines(right),
        why=_why(question, graded),
        score=score if graded.is_counted else None,
        page_id=page_id,
        page_title=page_title,
    )


def _why(question: Question, graded: Graded) -> str:
    if not isinstance(question, EssayQuestion):
        return plain_text(graded.general.text, graded.general.format)
    good = model_answer(question)
    sentences = [tr("A good answer: {text}").format(text=good)] if good else []
    if asked := criteria(question):
        met = [asked[found.position] for found in graded.feedback if found.chosen]
        words = tr("You found in your text: {met} of {total}.")
        sentences.append(words.format(met=len(met), total=len(asked)))
        sentences += [f"✓ {criterion}" for criterion in met]
    return "\n".join(sentences)


def _in_lines(rows: Sequence[str]) -> str:
    """Give an answer for the end of "Your answer: "; one of several rows begins below it."""
    shown = [in_sentence(row) for row in rows]
    if len(shown) > 1:
        shown = ["", *(f"• {row}" for row in shown)]
    return "\n".join(shown)


def _shortened(text: str) -> str:
    return text if len(text) <= LONGEST_SHOWN else f"{text[:LONGEST_SHOWN].rstrip()} …"


def _said(question: Question, words: str) -> str:
    """Give an answer's words; those that the app itself made are translated."""
    if question.kind == "truefalse" and words:
        return QCoreApplication.translate("questions", words)
    return words
