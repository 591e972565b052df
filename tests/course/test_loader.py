"""A folder opens as a course, or everything that is wrong with it is said at once."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from course_app.app_paths import shipped_course
from course_app.course.loader import load_course, read_course
from course_app.errors import CourseFileError
from course_app.exchange.lines import line_of, read_line
from course_app.store.taking_in import Carried

LESSON = "11-sharing/lesson.md"
QUIZ = "11-sharing/quiz.gift"


def wrong(course):
    """Give what is wrong with a course, as "file:line code"."""
    return course.short(read_course(course.folder).problems)


def test_the_shipped_course_loads_without_a_word():
    """What learners get has no fault that a loader can see."""
    loaded = read_course(shipped_course())

    assert loaded.problems == ()
    assert [lesson.id for lesson in loaded.course.lessons] == [f"4.{n}" for n in range(6)]


def test_a_page_knows_what_the_window_asks_of_it(course):
    """Ids, facts, checks and pictures come from the heading and the text."""
    why, keeps = load_course(course.folder).lessons[0].pages

    assert (why.id, why.title, why.facts, why.source) == (
        "1.1/why-share",
        "Why share",
        ("A1",),
        "1.1:1",
    )
    assert (why.checks, why.pictures, why.words, why.extras) == (
        ("11-why",),
        ("media/saw.svg",),
        18,
        1,
    )
    assert (keeps.checks, keeps.pictures, keeps.extras) == ((), (), 1)


def test_a_lesson_knows_its_quiz_and_objectives(course):
    """Quick checks are in the quiz file but not in the quiz."""
    lesson = load_course(course.folder).lessons[0]

    assert [question.id for question in lesson.quiz.questions] == ["11-why", "11-turn"]
    assert [question.id for question in lesson.quiz.core] == ["11-turn"]
    assert [objective.id for objective in lesson.objectives] == ["o1"]
    assert lesson.folder == course.folder / "11-sharing"


def test_other_words_for_a_term_are_kept(course):
    """A learner who meets "money pot" gets the same card as for "fund"."""
    fund = load_course(course.folder).glossary[0]

    assert (fund.term, fund.also) == ("fund", ("money pot",))
    assert fund.meaning == "Money that a group keeps for its members."


def test_line_ends_and_a_byte_order_mark_change_nothing(course):
    """An author on Windows writes the same course."""
    before = load_course(course.folder)
    text = (course.folder / LESSON).read_bytes()
    course.write(LESSON, b"\xef\xbb\xbf" + text.replace(b"\n", b"\r\n"))

    after = load_course(course.folder)

    assert after == before


def test_a_changed_page_changes_its_hash_and_the_courses(course):
    """So a learner is told "since changed", for this page only."""
    before = load_course(course.folder)
    course.change(LESSON, "One saw costs a lot", "One saw costs too much")

    after = load_course(course.folder)

    old, new = before.lessons[0].pages, after.lessons[0].pages
    assert (old[0].hash != new[0].hash, old[1].hash == new[1].hash) == (True, True)
    assert before.hash != after.hash


def test_all_that_is_wrong_is_said_at_once(course):
    """An author mends everything in one go."""
    course.change(LESSON, "## Who keeps it {#who-keeps", "## Who keeps it {#why-share")
    course.change("course.toml", 'title = "A small course"', "title = 7")
    course.write("glossary.md", "## fund\n\nMoney.\n\n## Fund\n\nCoins.\n")

    with pytest.raises(CourseFileError) as refused:
        load_course(course.folder)

    assert course.short(refused.value.problems) == [
        "course.toml:3 wrong-type",
        "11-sharing/lesson.md:13 page-twice",
        "glossary.md:5 term-twice",
        "11-sharing/quiz.gift:9 unknown-page",
    ]


def test_warnings_do_not_keep_a_course_closed(course):
    """An unknown key is worth a word, not a closed door."""
    course.change("course.toml", "pass_mark", "passmark")

    assert load_course(course.folder).rules.pass_mark == 80
    (problem,) = read_course(course.folder).problems
    assert (problem.severity, problem.line) == ("warning", 15)
    assert "Did you mean “pass_mark”" in str(problem)


@pytest.mark.parametrize(
    ("name", "found"),
    [("nowhere", "no-folder"), ("", "course.toml no-course-file")],
)
def test_a_folder_that_is_no_course_is_said(tmp_path, course, name, found):
    """Whoever chose the wrong folder reads which one, and what to do."""
    (course.folder / "course.toml").unlink()

    loaded = read_course(course.folder / name if name else course.folder)

    assert loaded.course is None
    assert found in course.short(loaded.problems)[0]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("format = 1\nid = [\n", "course.toml:2 not-toml"),
        ("format = 1\nid == 3\n", "course.toml:2 not-toml"),
        ("x = " + "[" * 5000, "course.toml:1 not-toml"),
        ("format = " + "9" * 5000, "course.toml:1 not-toml"),
        ("format = 1\ntitle = 'ol\xe9'\n".encode("latin-1"), "course.toml:2 not-utf-8"),
        ("\nformat = 2\n", "course.toml:2 wrong-format"),
    ],
)
def test_a_course_file_that_cannot_be_read_is_said_with_its_line(course, text, found):
    """The author goes straight to the line."""
    course.write("course.toml", text)

    assert wrong(course) == [found]
    assert read_course(course.folder).course is None


@pytest.mark.parametrize(
    ("old", "new", "found"),
    [
        ("format = 1\n", "", "course.toml missing-key"),
        ("format = 1", "format = true", "course.toml:1 wrong-type"),
        ('id = "small-course"', 'id = "small/course"', "course.toml:2 not-an-id"),
        ('id = "small-course"', f'id = "{"a" * 81}"', "course.toml:2 id-too-long"),
        ('id = "1.1"', f'id = "{"1" * 201}"', "course.toml:18 id-too-long"),
        (
            '{ id = "o1", text = "Say why',
            f'{{ id = "{"o" * 81}", text = "Say why',
            "course.toml:27 id-too-long",
        ),
        ('title = "A small course"', "", "course.toml missing-key"),
        ('title = "A small course"', 'title = " "', "course.toml:3 missing-key"),
        ('language = "en"', 'language = "English?"', "course.toml:4 not-a-language"),
        ("pass_mark = 80", "pass_mark = 180", "course.toml:15 out-of-range"),
        ("[quiz]\npass_mark = 80", 'quiz = "hard"', "course.toml:14 unknown-key"),
        ("minutes = 5", 'minutes = "five"', "course.toml:23 wrong-type"),
        ('facts = ["A1", "A2"]', 'facts = ["A1", 2]', "course.toml:25 wrong-type"),
        ('folder = "11-sharing"', 'folder = "11-sharig"', "course.toml:22 unknown-folder"),
        ('folder = "11-sharing"', 'folder = "../lessons"', "course.toml:22 bad-folder-name"),
        ('folder = "11-sharing"', 'folder = "nul"', "course.toml:22 bad-folder-name"),
        ('folder = "12-saving"', 'folder = "11-sharing"', "course.toml:35 folder-twice"),
        ('id = "1.2"', 'id = "1.1"', "course.toml:31 lesson-twice"),
        (
            '  { id = "o1", text = "Say why people share a tool" },',
            '  { id = "o1", text = "Say why" },\n  { id = "o1", text = "Say how" },',
            "course.toml:28 objective-twice",
        ),
    ],
)
def test_what_is_wrong_in_the_course_file_is_said_with_its_line(course, old, new, found):
    """Wrong types, unknown folders and equal ids each have their own sentence."""
    course.change("course.toml", old, new)

    assert wrong(course)[0] == found


@pytest.mark.parametrize(
    ("old", "new", "found"),
    [
        ("# Sharing a tool\n", "", "1 no-title"),
        ("# Sharing a tool\n", "# Sharing a tool\n\nHello.\n", "3 text-before-page"),
        ("One saw", "# One saw", "5 second-title"),
        ("## Why share {#why", "## {#why", "3 no-heading"),
        (' {#why-share facts="A1" source="1.1:1"}', "", "3 no-slug"),
        ("{#why-share", "{#Why_Share", "3 bad-slug"),
        ("{#why-share", f"{{#{'a' * 197}", "3 id-too-long"),
        ('source="1.1:1"', 'sourse="1.1:1"', "3 unknown-attribute"),
        ("[check: 11-why]", "See [check: 11-why]", "11 check-not-alone"),
        ("[check: 11-why]", "    [check: 11-why]", "11 check-not-alone"),
        ("[check: 11-why]", "[check: 11-why]\n\n[check: 11-why]", "13 check-twice"),
        ("[check: 11-why]", "[check: 11-what]", "11 unknown-check"),
        ("media/saw.svg", "media/spade.svg", "7 picture-missing"),
        ("media/saw.svg", "media/saw.svg.exe", "7 picture-type"),
        ("media/saw.svg", "../12-saving/saw.svg", "7 picture-outside"),
        ("media/saw.svg", "/etc/hostname", "7 picture-outside"),
        ("media/saw.svg", "C:/saw.svg", "7 picture-outside"),
        ("media/saw.svg", "https://example.org/saw.svg", "7 picture-from-web"),
        ("media/saw.svg", "media/aux.svg", "7 picture-name"),
        ("media/saw.svg", "media/saw%2e.svg", "7 picture-name"),
        ("(media/saw.svg)", "[saw]", "7 picture-form"),
    ],
)
def test_what_is_wrong_in_a_lesson_is_said_with_its_line(course, old, new, found):
    """Each mistake that an author makes has its own sentence and place."""
    course.change(LESSON, old, new)

    assert f"11-sharing/lesson.md:{found}" in wrong(course)


def test_a_lesson_without_pages_is_said(course):
    """An empty lesson is no lesson."""
    course.write("12-saving/lesson.md", "# Saving\n")

    assert "12-saving/lesson.md:1 no-pages" in wrong(course)


def test_brackets_that_would_keep_the_window_waiting_are_refused(course):
    """Markdown looks from each one to the end of the page."""
    course.change(LESSON, "One saw", "[" * 301)

    assert "11-sharing/lesson.md:3 too-many-brackets" in wrong(course)


def test_a_file_that_may_not_be_read_is_said(course, monkeypatch):
    """A stick may fail in the middle."""

    def read_bytes(_path):
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(Path, "read_bytes", read_bytes)

    assert wrong(course) == ["course.toml cannot-read"]


def test_only_what_stands_below_a_term_belongs_to_it(course):
    """A heading without a term is said; text before the first is left out."""
    course.write("glossary.md", "Some words.\n\n## |\n\nNothing.\n\n## saw\n")

    assert wrong(course) == ["glossary.md:3 term-empty", "glossary.md:7 term-without-meaning"]


def test_a_page_that_would_keep_the_window_waiting_is_refused(course):
    """A page is read on one screen, not for a day."""
    course.change(LESSON, "One saw", "One saw " * 3000)

    assert "11-sharing/lesson.md:3 page-too-long" in wrong(course)


@pytest.mark.parametrize("name", [LESSON, QUIZ])
def test_a_missing_file_is_said(course, name):
    """The lesson is named, and the file that it lacks."""
    (course.folder / name).unlink()

    assert f"{name} no-file" in wrong(course)


@pytest.mark.parametrize("name", [LESSON, QUIZ, "glossary.md", "pre-test.gift"])
def test_a_file_that_is_not_utf8_is_said_with_its_line(course, name):
    """Old editors write other letters; nobody has to guess which file it was."""
    path = course.folder / name
    path.write_bytes(b"\n\n\xe9" + path.read_bytes())

    assert f"{name}:3 not-utf-8" in wrong(course)


def test_a_file_over_five_million_bytes_is_not_read(course):
    """A film that was renamed does not fill the memory of a small laptop."""
    with (course.folder / LESSON).open("r+b") as file:
        file.truncate(5_000_001)

    assert f"{LESSON} too-large" in wrong(course)


def test_a_file_that_would_wait_for_ever_is_not_opened(course):
    """A pipe has no end."""
    (course.folder / LESSON).unlink()
    os.mkfifo(course.folder / LESSON)

    assert f"{LESSON} not-a-file" in wrong(course)


@pytest.mark.parametrize("name", [LESSON, "11-sharing/media/saw.svg", "glossary.md"])
def test_a_link_that_leaves_the_course_is_refused(course, tmp_path, name):
    """A course from a stick shows nothing of the laptop's own files."""
    secret = tmp_path / "secret.svg"
    (course.folder / name).rename(secret)
    (course.folder / name).symlink_to(secret)

    assert f"{name} link-leaves" in wrong(course)


def test_a_link_to_itself_is_said(course):
    """A ring of links ends in a sentence."""
    (course.folder / LESSON).unlink()
    (course.folder / LESSON).symlink_to("lesson.md")

    assert f"{LESSON} cannot-read" in wrong(course)


def test_results_with_the_longest_ids_of_a_good_course_can_be_taken_in(course):
    """What the check lets through travels; one letter more and it is refused."""
    course.change("course.toml", 'id = "1.1"', f'id = "{"1" * 80}"')
    course.change(QUIZ, "[id:11-turn]", f"[id:{'q' * 200}]")
    course.change(LESSON, "{#why-share", f"{{#{'a' * 119}")
    loaded = read_course(course.folder)
    lesson = loaded.course.lessons[0]

    assert not [each for each in loaded.problems if each.code == "id-too-long"]
    assert [len(lesson.pages[0].id), len(lesson.quiz.questions[1].id)] == [200, 200]
    for kind, found in (
        ("page", lesson.pages[0].id),
        ("question", lesson.quiz.questions[1].id),
        ("quiz", lesson.quiz.id),
    ):
        row = Carried("s1", "d1", 1, "amina", 1, 0, "answered", kind, found, "h", "{}", "{}")
        assert read_line(line_of(row)) == row

    course.change(LESSON, "{#" + "a" * 119, "{#" + "a" * 120)
    assert f"{LESSON}:3 id-too-long" in wrong(course)


@pytest.mark.parametrize(
    ("name", "old", "new", "found"),
    [
        (QUIZ, "[id:11-turn]", "", "9 question-without-id"),
        (QUIZ, "[id:11-turn]", "[id:11-why]", "9 question-twice"),
        (QUIZ, "[id:11-turn]", f"[id:{'a' * 201}]", "9 id-too-long"),
        (QUIZ, "[id:11-turn]", "[id:11\tturn]", "9 id-unseen"),
        ("final-test.gift", "[id:test-share]", "[id:test\x01share]", "2 id-unseen"),
        ("12-saving/quiz.gift", "[id:12-fund]", "[id:11-why]", "2 question-twice"),
        (QUIZ, "objective:o1", "objective:o9", "2 unknown-objective"),
        (QUIZ, "page:1.1/why-share", "page:1.1/whyshare", "2 unknown-page"),
        ("pre-test.gift", "objective:1.1/o1", "objective:o1", "2 unknown-objective"),
        ("pre-test.gift", "[id:test-share]", "[id:11-why]", "2 question-twice"),
        ("final-test.gift", "a machine", "one machine", "2 test-differs"),
        (QUIZ, "how old the saw is.", "how old the saw is.\n\n", "2 brace-not-closed"),
    ],
)
def test_what_is_wrong_with_a_question_is_said_with_its_line(course, name, old, new, found):
    """Learners' records point at questions, so their ids and tags must hold."""
    course.change(name, old, new)

    assert f"{name}:{found}" in wrong(course)


def test_a_pre_test_question_may_stand_in_the_final_test(course):
    """The gain is measured on the same questions before and after."""
    loaded = load_course(course.folder)

    both = {q.id for q in loaded.pre_test.questions} & {q.id for q in loaded.final_test.questions}
    assert both == {"test-share"}


PIECES = st.sampled_from(
    [
        "# ",
        "## ",
        "{#a}",
        "[check: ",
        "]",
        "![",
        "](",
        ")",
        "|---|",
        "\n",
        "\n\n",
        "\r",
        "!!! ",
        '"',
    ]
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(
    name=st.sampled_from(["course.toml", LESSON, QUIZ, "glossary.md"]),
    data=st.binary() | st.lists(PIECES | st.text(max_size=6)).map(lambda x: "".join(x).encode()),
)
def test_any_file_is_read_or_refused_with_a_place(tmp_path_factory, course, name, data):
    """What an author saves never ends in a traceback."""
    path = course.folder / name
    before = path.read_bytes()
    path.write_bytes(data)

    loaded = read_course(course.folder)

    path.write_bytes(before)
    assert all(problem.path and problem.code for problem in loaded.problems)
    assert all(str(problem) for problem in loaded.problems)
