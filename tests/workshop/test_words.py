"""What the workshop's sentences say in another language."""

from course_app.study.grading.truefalse import FALSE, TRUE
from course_app.workshop.words import answer_words

FRENCH = {"True": "Vrai", "False": "Faux"}


def test_true_and_false_are_the_apps_own_words():
    """Whoever shows an answer says them in the person's language."""
    assert answer_words(TRUE, FRENCH.__getitem__) == "Vrai"
    assert answer_words(FALSE, FRENCH.__getitem__) == "Faux"


def test_other_answers_stay_as_they_were_written():
    """They are the course's, whatever language it is in."""
    assert answer_words("Truly", FRENCH.__getitem__) == "Truly"
    assert answer_words("", FRENCH.__getitem__) == ""
