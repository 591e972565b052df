"""A facilitator's word that a learner may try the final test again."""

from course_app.study.unlock import unlock_draft


def test_it_names_the_learner_the_test_and_the_attempt():
    """So that it opens one try, wherever and whenever it is read."""
    draft = unlock_draft("s1", "amina", "final-test", "try-1", {"course": "c", "attempt": "no"})

    assert (draft.verb, draft.object.kind, draft.object.id) == ("opened", "quiz", "final-test")
    assert (draft.id, draft.learner, draft.result) == ("s1", "amina", {"unlocked": True})
    assert draft.context == {"course": "c", "quiz": "final-test", "attempt": "try-1"}
