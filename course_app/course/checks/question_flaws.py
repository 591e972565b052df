"""What can be wrong with a single question: sentence, remedy, code (learning-design 1.7)."""

from __future__ import annotations

from course_app.course.flaws import Flaw
from course_app.errors import QT_TRANSLATE_NOOP

NO_FACT = Flaw(
    "no-fact",
    QT_TRANSLATE_NOOP("errors", "The question “{id}” names no fact"),
    QT_TRANSLATE_NOOP("errors", "Add “[tag:fact:…]” with the fact that it rests on"),
)
NO_FEEDBACK = Flaw(
    "no-feedback",
    QT_TRANSLATE_NOOP("errors", "The answer “{option}” of “{id}” has no feedback"),
    QT_TRANSLATE_NOOP("errors", "Say after “#” why it is right, or what it mixes up"),
)
EQUAL_OPTIONS = Flaw(
    "equal-options",
    QT_TRANSLATE_NOOP("errors", "“{id}” has the answer “{option}” twice"),
    QT_TRANSLATE_NOOP("errors", "Change or take out one of the two"),
)
NO_KEY = Flaw(
    "no-key",
    QT_TRANSLATE_NOOP("errors", "“{id}” has no right answer"),
    QT_TRANSLATE_NOOP("errors", "Begin the right answer with “=”, or give it a weight as “%50%”"),
)
KEYS_ADD_UP = Flaw(
    "keys-add-up",
    QT_TRANSLATE_NOOP("errors", "The right answers of “{id}” add up to {found} per cent"),
    QT_TRANSLATE_NOOP("errors", "Let their weights add up to 100"),
)
ALL_OF_THE_ABOVE = Flaw(
    "all-of-the-above",
    QT_TRANSLATE_NOOP("errors", "“{option}” in “{id}” speaks of the other answers"),
    QT_TRANSLATE_NOOP("errors", "Write an answer that stands by itself"),
)
NO_GENERAL_FOR_PAIRS = Flaw(
    "no-general-feedback",
    QT_TRANSLATE_NOOP("errors", "The matching question “{id}” has no general feedback"),
    QT_TRANSLATE_NOOP(
        "errors", "Go through all pairs after “####”: pairs have no feedback of their own"
    ),
)
NO_GENERAL = Flaw(
    "no-general-feedback",
    QT_TRANSLATE_NOOP("errors", "“{id}” has no general feedback"),
    QT_TRANSLATE_NOOP("errors", "Say after “####” what to keep in mind"),
    "warning",
)
LONG_FEEDBACK = Flaw(
    "long-feedback",
    QT_TRANSLATE_NOOP("errors", "The feedback of “{option}” in “{id}” has {count} words"),
    QT_TRANSLATE_NOOP("errors", "Use {most} at most"),
    "warning",
)
LONG_GENERAL = Flaw(
    "long-feedback",
    QT_TRANSLATE_NOOP("errors", "The general feedback of “{id}” has {count} words"),
    QT_TRANSLATE_NOOP("errors", "Use {most} at most"),
    "warning",
)
SAME_FEEDBACK = Flaw(
    "same-feedback",
    QT_TRANSLATE_NOOP("errors", "All answers of “{id}” have the same feedback"),
    QT_TRANSLATE_NOOP("errors", "Say for each why it is right, or what it mixes up"),
    "warning",
)
FEEDBACK_WITHOUT_WHY = Flaw(
    "feedback-without-why",
    QT_TRANSLATE_NOOP("errors", "The feedback of “{option}” in “{id}” says only right or wrong"),
    QT_TRANSLATE_NOOP("errors", "Say why"),
    "warning",
)
NEGATIVE_STEM = Flaw(
    "negative-stem",
    QT_TRANSLATE_NOOP("errors", "“{id}” asks with “{word}”, which is easily read over"),
    QT_TRANSLATE_NOOP("errors", "Ask for what is so"),
    "warning",
)
ABSOLUTE_OPTION = Flaw(
    "absolute-option",
    QT_TRANSLATE_NOOP("errors", "“{option}” in “{id}” says “{word}”, which gives it away"),
    QT_TRANSLATE_NOOP("errors", "Write the answer without it"),
    "warning",
)
LONG_KEY = Flaw(
    "long-key",
    QT_TRANSLATE_NOOP("errors", "The right answer of “{id}” is much longer than the wrong ones"),
    QT_TRANSLATE_NOOP("errors", "Make them equally long"),
    "warning",
)
CUE = Flaw(
    "cue-word",
    QT_TRANSLATE_NOOP(
        "errors", "In “{id}” the word “{word}” stands in the question and in the right answer only"
    ),
    QT_TRANSLATE_NOOP("errors", "Use another word, or use it in a wrong answer too"),
    "warning",
)
STEM_LENGTH = Flaw(
    "stem-length",
    QT_TRANSLATE_NOOP("errors", "What “{id}” asks has {count} words"),
    QT_TRANSLATE_NOOP("errors", "Use {least} to {most}"),
    "warning",
)
LONG_OPTION = Flaw(
    "long-option",
    QT_TRANSLATE_NOOP("errors", "“{option}” in “{id}” has {count} words"),
    QT_TRANSLATE_NOOP("errors", "Use {most} at most"),
    "warning",
)
ARTICLE_AT_END = Flaw(
    "article-at-end",
    QT_TRANSLATE_NOOP("errors", "What “{id}” asks ends with “a” or “an”, which gives answers away"),
    QT_TRANSLATE_NOOP("errors", "Put the article into the answers"),
    "warning",
)
NUMBERS_OUT_OF_ORDER = Flaw(
    "numbers-out-of-order",
    QT_TRANSLATE_NOOP("errors", "The numbers in the answers of “{id}” are not in order"),
    QT_TRANSLATE_NOOP("errors", "Put the smallest first"),
    "warning",
)
OPTIONS_OF_MULTIPLE = Flaw(
    "options-of-multiple",
    QT_TRANSLATE_NOOP("errors", "“{id}” has {count} answers to tick"),
    QT_TRANSLATE_NOOP("errors", "Give {least} to {most}"),
    "warning",
)
KEYS_OF_MULTIPLE = Flaw(
    "keys-of-multiple",
    QT_TRANSLATE_NOOP("errors", "“{id}” has {count} right answers to tick"),
    QT_TRANSLATE_NOOP("errors", "Give {least} or {most}"),
    "warning",
)
HOW_MANY = Flaw(
    "how-many",
    QT_TRANSLATE_NOOP("errors", "“{id}” does not say how many answers are right"),
    QT_TRANSLATE_NOOP("errors", "Write “{word}” into the question"),
    "warning",
)
MANY_PAIRS = Flaw(
    "many-pairs",
    QT_TRANSLATE_NOOP("errors", "“{id}” has {count} pairs"),
    QT_TRANSLATE_NOOP("errors", "Use {most} at most"),
    "warning",
)
