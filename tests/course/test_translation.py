"""A translation stands beside its original; ids, hashes and marks are the original's."""

from __future__ import annotations

import pytest

from course_app.app_paths import shipped_course
from course_app.course.checks import check_course
from course_app.course.loader import load_course, read_course
from course_app.course.markdown_html import RenderCache
from course_app.course.outline import OutlineCache, outline_of

LESSON, QUIZ = "11-sharing/lesson.es.md", "11-sharing/quiz.es.gift"

SPANISH_LESSON = """<!-- Not yet reviewed. -->
# Compartir una herramienta

## Por qué compartir {#why-share}

Una sierra cuesta mucho.

![Cuatro personas alrededor de una sierra.](media/saw.svg)

[check: 11-why]

## Quién la guarda {#who-keeps}

Cada miembro guarda la sierra una semana.
"""
SPANISH_QUIZ = """// [id:11-why]
::Por qué::¿Por qué compran las cuatro personas una sierra? {
=Una sierra cuesta mucho.#Sí.
~Una sierra pesa.#No.
~Una sierra es vieja.#No.
}

// [id:11-turn]
::Por turno::¿Cuánto tiempo guarda cada persona la sierra? {
=Una semana#Sí.
~Un día#No.
~Un año#No.
}
"""


@pytest.fixture
def spanish(course):
    """The small course with a whole translation of its first lesson."""
    course.write(LESSON, SPANISH_LESSON)
    course.write(QUIZ, SPANISH_QUIZ)
    course.write(
        "course.es.toml",
        'title = "Un curso"\n[lesson."1.1"]\nobjectives = { o1 = "Decir por qué" }\n',
    )
    course.write("glossary.es.md", "## fondo | fund\n\nDinero de un grupo.\n")
    return course


def found(course):
    return course.short(check_course(read_course(course.folder)).problems)


def test_a_translated_lesson_says_other_words(spanish):
    """Titles, pages, questions and objectives, as far as they are translated."""
    course = load_course(spanish.folder, "es")
    lesson = course.lessons[0]

    assert course.title == "Un curso"
    assert lesson.title == lesson.short_title == "Compartir una herramienta"
    assert lesson.language == "es"
    assert lesson.pages[1].title == "Quién la guarda"
    assert lesson.quiz.questions[1].options[0].text == "Una semana"
    assert lesson.objectives[0].text == "Decir por qué"
    assert course.lessons[1].title == "Saving together"


def test_ids_hashes_tags_and_marks_are_those_of_the_original(spanish):
    """So that progress is one, and a change of language is no change of the course."""
    original, translated = load_course(spanish.folder), load_course(spanish.folder, "es")

    assert translated.hash == original.hash
    for one, other in zip(original.lessons, translated.lessons, strict=True):
        assert [(p.id, p.hash) for p in one.pages] == [(p.id, p.hash) for p in other.pages]
        marks = [
            [(q.id, q.hash, q.tags, q.right) for q in lesson.quiz.questions if q.kind == "single"]
            for lesson in (one, other)
        ]
        assert marks[0] == marks[1]


def test_the_hash_of_the_course_is_that_of_its_originals(spanish, course):
    """A better translation makes nobody read again."""
    before = load_course(course.folder).hash
    spanish.change(LESSON, "cuesta mucho", "es cara")

    assert load_course(course.folder).hash == before


def test_what_is_not_translated_is_shown_as_it_was_written(spanish):
    """A page or question that the translation lacks, or that is another task."""
    spanish.change(LESSON, "{#who-keeps}", "{#who-has}")
    spanish.change(QUIZ, "~Un día", "=Un día")

    lesson = load_course(spanish.folder, "es").lessons[0]

    assert [page.title for page in lesson.pages] == ["Por qué compartir", "Who keeps it"]
    assert lesson.quiz.questions[1].stem.startswith("How long")


def test_a_broken_translation_keeps_nobody_from_learning(spanish):
    """The check says what is wrong; the original is taught."""
    spanish.write(LESSON, b"\xff\xfe")
    spanish.write("course.es.toml", "title = [")
    spanish.write(QUIZ, "{{{{")

    course = load_course(spanish.folder, "es")

    assert course.title == "A small course"
    assert course.lessons[0].pages[0].title == "Why share"


def test_the_glossary_of_both_languages_is_there(spanish):
    """A page that is not translated still has its terms."""
    terms = [term.term for term in load_course(spanish.folder, "es").glossary]

    assert terms == ["fondo", "member"]


def test_a_page_is_rendered_in_its_own_language(spanish, tmp_path):
    """Both have one hash, but not one place in the cache."""
    cache = RenderCache(tmp_path / "cache")
    shown = []
    for language in ("", "es"):
        course = load_course(spanish.folder, language)
        lesson = course.lessons[0]
        shown.append(str(cache.page_html(lesson.pages[1], lesson, course.glossary)))

    assert "Each member" in shown[0]
    assert "Cada miembro" in shown[1]


def test_the_outline_is_kept_for_each_language(spanish, tmp_path):
    """And made anew when a translation changes."""
    cache = OutlineCache(tmp_path / "cache")
    for language in ("", "es"):
        cache.write(load_course(spanish.folder, language), language)

    assert cache.read(spanish.folder).title == "A small course"
    kept = cache.read(spanish.folder, "es")
    assert kept == outline_of(load_course(spanish.folder, "es"))
    assert cache.read(spanish.folder, "fr") is None

    spanish.change(LESSON, "cuesta mucho", "es muy cara")
    assert cache.read(spanish.folder, "es") is None
    assert cache.read(spanish.folder) is not None


def test_a_whole_translation_has_no_flaw(spanish):
    """So each of the tests below puts in the only one."""
    assert found(spanish) == []


@pytest.mark.parametrize(
    ("file", "old", "new", "codes"),
    [
        (LESSON, "{#who-keeps}", "{#who-has}", {"lacks-page", "other-page"}),
        (LESSON, "[check: 11-why]", "", {"checks"}),
        (QUIZ, "[id:11-turn]", "[id:11-week]", {"lacks-question", "other-question"}),
        (QUIZ, "~Un año#No.\n", "", {"other-task"}),
        (QUIZ, "=Una semana#Sí.\n~Un día", "~Un día#No.\n=Una semana", {"other-task"}),
        ("course.es.toml", '"1.1"', '"1.9"', {"other-lesson"}),
    ],
)  # fmt: skip
def test_the_check_finds_what_differs(spanish, file, old, new, codes):
    """Each with the file of the translation."""
    spanish.change(file, old, new)

    problems = check_course(read_course(spanish.folder)).problems

    assert {problem.code for problem in problems} == {f"translation-{code}" for code in codes}
    assert all(".es." in problem.path.name for problem in problems)


def test_the_shipped_translations_are_whole():
    """Section 4.3 and the introduction are in Spanish, page for page and question for question."""
    original, spanish = load_course(shipped_course()), load_course(shipped_course(), "es")

    for lesson_id in ("4.0", "4.3"):
        one, other = original.lesson(lesson_id), spanish.lesson(lesson_id)
        assert all(page.text_hash for page in other.pages)
        pairs = zip(one.quiz.questions, other.quiz.questions, strict=True)
        assert all(a.stem != b.stem for a, b in pairs)
        assert "Una traducción sin revisar" in other.pages[0].markdown
