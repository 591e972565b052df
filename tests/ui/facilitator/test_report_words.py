"""A report's tables on paper, in the person's language: heads, cells and what is wrong."""

from course_app import app_paths
from course_app.course.loader import load_course
from course_app.ui.facilitator.reports_tables import cell_words, head_words
from course_app.workshop.tables import CELL_WORDS, PERSON, QUESTION_HEADS
from tests.ui.facilitator.group_desk import opened, seeded


def test_heads_and_cells_are_in_the_language_of_the_app(open_desk, tmp_path):
    """A column's name stays for programs; what a person reads above it is translated."""
    seeded(tmp_path / "group")
    person = opened(open_desk, tmp_path / "group").person
    person.desk.settings.put("language", "fr")

    rules = load_course(app_paths.shipped_course()).rules
    assert head_words(PERSON) == "Apprenant"
    assert head_words(PERSON._replace(name="quiz_final-test", title="Final test")) == "Test final"
    assert head_words(PERSON._replace(name="quiz_4.3/quiz", title="4.3 Self-help")) == "4.3"
    said = [cell_words(word, PERSON, rules) for word in CELL_WORDS]
    assert said[0] == "a besoin d’aide"
    assert not set(said) & set(CELL_WORDS)
    facility = next(column for column in QUESTION_HEADS if column.name == "facility")
    assert cell_words(0.66, facility, rules) == "66\N{NO-BREAK SPACE}%"
    assert cell_words(0.9, PERSON._replace(name="quiz_4.3/quiz"), rules) == (
        "✓ 90\N{NO-BREAK SPACE}%"
    )
