"""What is done of a course is told the same way everywhere."""

from __future__ import annotations

from course_app.course.outline import CourseOutline, LessonOutline, PageOutline
from course_app.study.progress import PageState, course_progress


def page(name):
    return PageOutline(id=f"1/{name}", title=name, hash=f"h-{name}", minutes=1)


def lesson(*, has_quiz=True):
    return LessonOutline(
        id="1",
        section="1",
        title="One",
        short_title="One",
        quiz_id="1/quiz",
        questions=8 if has_quiz else 0,
        quiz_minutes=6,
        pages=(page("a"), page("b")),
    )


def course(*lessons):
    return CourseOutline(id="c", title="C", pass_mark=80, lessons=lessons)


def test_a_new_learner_has_done_nothing():
    """The rings are empty and the first lesson is next."""
    progress = course_progress(course(lesson()), {}, {})

    assert progress.lessons_done == 0
    assert progress.next_lesson.lesson == "1"
    assert progress.next_lesson.share == 0
    assert progress.quiz_average is None


def test_a_page_whose_text_changed_stays_read():
    """A new edition of a course takes nobody's progress away."""
    done = course_progress(course(lesson()), {"1/a": "older", "1/b": "h-b"}, {}).lessons[0]

    assert done.pages == (PageState.CHANGED, PageState.READ)
    assert done.is_read


def test_a_lesson_is_done_when_it_is_read_and_its_quiz_passed():
    """Reading alone does not close the ring."""
    read = {"1/a": "h-a", "1/b": "h-b"}

    assert not course_progress(course(lesson()), read, {"1/quiz": 0.79}).lessons[0].is_done
    assert course_progress(course(lesson()), read, {"1/quiz": 0.8}).lessons[0].is_done


def test_a_lesson_without_a_quiz_is_done_when_it_is_read():
    """An author may leave the quiz out."""
    done = course_progress(course(lesson(has_quiz=False)), {"1/a": "", "1/b": ""}, {}).lessons[0]

    assert done.is_done
    assert done.share == 1


def test_what_the_course_no_longer_has_is_passed_over():
    """A removed lesson never breaks a learner's record."""
    progress = course_progress(course(lesson()), {"9/gone": "x"}, {"9/quiz": 1.0})

    assert progress.lessons[0].pages_read == 0
    assert progress.of("9") is None
