"""Every kind of question in every state, results and review: tests/data/question-course.

Everything is drawn in the plainest look and in the hardest (high contrast, 200 %, small window);
in the others each kind is drawn once, as it was answered wrongly or partly.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from course_app.course.loader import load_course
from course_app.course.model import Course, Question, Quiz
from course_app.study.attempt import Attempt, Given
from course_app.study.grading import grade
from course_app.study.mastery import Standing
from course_app.study.statements import AttemptId
from course_app.ui import quiz_views as views
from course_app.ui.learned import Learned
from course_app.ui.review_place import shown_of
from course_app.ui.screens.quiz import Asked, QuizScreen
from course_app.ui.screens.results import ResultsScreen, Step
from course_app.ui.screens.review import ReviewScreen
from tests.ui.camera import SIZES, Camera, Studio

COURSE = Path(__file__).resolve().parents[2] / "data" / "question-course"
LONG = 10_000  # letters
HARDEST = ("contrast", 200, SIZES[1])

State = tuple[str, dict[str, object] | None, bool]  # its name, the answer, whether it is given

# Besides the right answer: what is wrong and what is partly right, by the question's id.
WRONG: dict[str, dict[str, object]] = {
    "q-single": {"chosen": 1},
    "q-multiple": {"ticked": [3, 4]},
    "q-truefalse": {"said": False},
    "q-matching": {"rights": ["Nobody", "Ana", "Ana", "Ben"]},
    "q-short": {"text": "a hammer"},
    "q-numeric": {"text": "1e999"},
    "q-missing": {"text": "x" * 300},
    "q-long": {"chosen": 2},
    "q-rtl": {"chosen": 2},
}
PARTLY: dict[str, dict[str, object]] = {
    "q-multiple": {"ticked": [0, 1, 3]},
    "q-matching": {"rights": ["Ana", "Ben", "Dao", "Chinwe"]},
    "q-short": {"text": "tool"},
    "q-numeric": {"text": "5"},
}
RIGHT: dict[str, dict[str, object]] = {
    "q-single": {"chosen": 0},
    "q-multiple": {"ticked": [0, 1, 2]},
    "q-truefalse": {"said": True},
    "q-matching": {"rights": ["Ana", "Ben", "Chinwe", "Dao"]},
    "q-short": {"text": "Saw."},
    "q-numeric": {"text": "4 people"},
    "q-missing": {"text": "Less"},
    "q-long": {"chosen": 0},
    "q-rtl": {"chosen": 0},
}
ESSAY = "I could share my drill with my two neighbours. We each pay a third of its price."


def shots(studio: Studio) -> None:
    """Draw the screens of this area."""
    is_whole = studio.is_plain or (studio.theme, studio.text, studio.size) == HARDEST
    with studio.camera(course=COURSE) as camera:
        course = load_course(COURSE)
        questions(camera, course, is_whole=is_whole)
        results(camera, course)
        review(camera, is_whole=is_whole)


def questions(camera: Camera, course: Course, *, is_whole: bool) -> None:
    """Draw each question in its states."""
    window = camera.desk.window
    screen = QuizScreen(camera.desk.look, window.stack)
    screen.show_saved("Saved on this laptop ✓", "saved")
    window.show_screen(screen)
    quiz = course.lessons[0].quiz
    for question in (q for q in quiz.questions if q.value("use") != "check"):
        states = list(states_of(question))
        for name, response, is_given in states if is_whole else states[-1:]:
            ask(screen, quiz, question, response, is_given=is_given)
            camera.shoot(f"kind-{question.id}-{name}")
            if is_given and screen.scroll_page(1):
                camera.shoot(f"kind-{question.id}-{name}-down")


def states_of(question: Question) -> Iterator[State]:
    """Give the states of a question that are drawn."""
    yield "untouched", None, False
    if question.kind == "description":
        return
    if question.kind == "essay":
        yield "begun", {"text": ESSAY}, False
        yield "long-begun", {"text": "Sharing " * (LONG // 8)}, False
        yield "long", {"text": "Sharing " * (LONG // 8)}, True
        yield "checked", {"text": ESSAY, "met": [0, 1]}, True
        return
    rights = [pair.right for pair in getattr(question, "pairs", ()) if pair.left]
    right = RIGHT.get(question.id, {"rights": rights})
    partly = PARTLY.get(question.id, {"rights": rights[:1] * len(rights)})
    wrong = WRONG.get(question.id)
    yield "chosen", right, False
    yield "right", right, True
    if question.id in PARTLY or wrong is None:
        yield "partly", partly, True
    if wrong is not None:
        yield "wrong", wrong, True


def ask(
    screen: QuizScreen,
    quiz: Quiz,
    question: Question,
    response: dict[str, object] | None,
    *,
    is_given: bool,
) -> None:
    """Put a question on the screen, as untouched, as chosen or as answered."""
    options = getattr(question, "options", ()) or getattr(question, "pairs", ())
    screen.ask(
        Asked(
            title="1.1  Every kind of question",
            leave="Leave the quiz",
            question=question,
            order=tuple(range(len(options))),
            number=quiz.questions.index(question) + 1,
            total=len(quiz.questions),
            is_again=False,
            asks_confidence=question.kind not in views.UNMARKED,
            gives_feedback=True,
            is_last=False,
            page_id="1.1/why-share",
            page_title="Why share",
            intro=views.intro_of(quiz, question),
            draft=response,
        )
    )
    if is_given:
        graded = grade(question, response)
        screen.show_graded(graded, "sure" if question.id == "q-single" else "", is_last=False)


def results(camera: Camera, course: Course) -> None:
    """Draw the results of a quiz with all kinds, and of a practice."""
    window = camera.desk.window
    quiz = course.lessons[0].quiz
    plan = tuple(q.id for q in quiz.core if q.kind != "description")
    given = []
    for number, question in enumerate(q for q in quiz.questions if q.id in plan):
        answer = (PARTLY.get(question.id) or WRONG.get(question.id, {})) if number % 2 else None
        if question.id == "q-rows":
            answer = {"rights": [question.pairs[0].right] * len(question.pairs)}
        response = answer or RIGHT.get(question.id, {"text": ESSAY, "met": [0, 1]})
        graded = grade(question, response)
        given.append(
            Given(
                question=question.id,
                response=response,
                score=graded.score if graded.is_counted else 1.0,
            )
        )
    attempt = Attempt(AttemptId("a"), quiz.id, "quiz", plan, "", tuple(given))
    screen = ResultsScreen(camera.desk.look, window.stack)
    window.show_screen(screen)
    step = Step(action="page", words="Read again", icon="page")
    again = Step(action="retake", words="Try the quiz again", icon="repeat", is_enabled=False)
    practise = Step(action="practise", words="Practise the missed ones", icon="repeat")
    wait = "You can try again in 10 minutes, or after reading 1 page below again."
    steps = views.Steps(main=step, others=(again,), wait=wait, practice=practise)
    screen.show_outcome(views.outcome_of(course, quiz, attempt, steps))
    camera.shoot("results-all-kinds")
    for number in range(1, 9):
        if not screen.scroll_page(1):
            break
        camera.shoot(f"results-all-kinds-{number}")
    practice = attempt._replace(place="missed", plan=attempt.missed)
    screen.show_outcome(views.practice_end(course, quiz, practice))
    camera.shoot("practice-end")


def review(camera: Camera, *, is_whole: bool) -> None:
    """Draw what is due, what is not, and the empty beginning."""
    levels = ["secure"] * 4 + ["met"] * 5 + ["open"] * 15
    objectives = {
        f"4.1/o{n}": Standing(level=level, right=1, needed=3) for n, level in enumerate(levels)
    }
    coming = ((0, 2), (1, 7), (2, 3), (4, 1), (9, 12), (11, 4), (30, 3), (46, 5))
    due = Learned(objectives, tuple("abcdefghij"), 5, next_due=1, waiting=13, coming=coming)
    later = due._replace(due=(), waiting=0, coming=coming[1:])
    empty = Learned(objectives, (), 0, next_due=None)
    screen = ReviewScreen(camera.desk.look, camera.desk.window.stack)
    camera.desk.window.show_screen(screen)
    for name, learned in (("due", due), ("later", later), ("empty", empty)):
        screen.show_review(shown_of(learned))
        if is_whole or name == "due":
            camera.shoot(f"review-{name}")
