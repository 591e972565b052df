"""Any question that the model can hold and a file can say, for property tests."""

from hypothesis import strategies as st

from course_app.course.gift import with_hash
from course_app.course.gift.numbers import read_span
from course_app.course.model import (
    ChoiceQuestion,
    Description,
    EssayQuestion,
    MatchingQuestion,
    MultipleQuestion,
    NumericAnswer,
    NumericQuestion,
    Option,
    Pair,
    ShortAnswerQuestion,
    TrueFalseQuestion,
)

SPECIAL = "~=#{}:\\n%/[]->$ \n1T*.é"
LETTERS = st.sampled_from(SPECIAL) | st.characters(
    exclude_categories=("Cs", "Cc", "Cn", "Zl", "Zp", "Zs")
)
PHRASES = ["[html]", "%50%", "::", "//", "####", "->", "TRUE", "$CATEGORY:", "\\n", "$$x$$"]
TEXTS = st.lists(st.text(LETTERS, max_size=8) | st.sampled_from(PHRASES), max_size=4).map(
    lambda parts: "".join(parts).strip()
)
SOME_TEXT = TEXTS.filter(bool)
LINES = TEXTS.map(lambda text: " ".join(text.split()))
FORMATS = st.sampled_from(["moodle", "html", "markdown", "plain"])
WEIGHTS = st.sampled_from([0, 1, 0.5, 0.3333333, -0.3333333, -0.5, -1, 0.0000001])
SPANS = st.sampled_from(["63", "63:4", "1..5", "-3.142..-3.141", ".5", "1e3:1e-1"])


@st.composite
def texts_with_format(draw, texts=TEXTS, *, of="moodle"):
    """A text and its format: None stands for the question's own, which is not said again."""
    text, own = draw(texts), draw(FORMATS)
    return text, None if own == of or not text else own


@st.composite
def questions(draw, kinds=None):
    kind = draw(st.sampled_from(kinds or list(BUILDERS)))
    text_format = draw(FORMATS)
    general, general_format = draw(texts_with_format(of=text_format))
    after = "" if kind is Description else draw(TEXTS)
    if kind is Description:
        general, general_format = "", None
    base = {
        "id": draw(LINES),
        "title": draw(LINES),
        "stem": draw(SOME_TEXT),
        "stem_after": after,
        "has_blank": bool(after),
        "text_format": text_format,
        "general_feedback": general,
        "general_feedback_format": general_format,
        "tags": tuple(draw(st.lists(LINES.filter(bool), max_size=3))),
        "category": draw(st.just("") | LINES),
    }
    return with_hash(BUILDERS[kind](draw, base))


def option(draw, text_format, weights=WEIGHTS):
    text, own = draw(texts_with_format(SOME_TEXT, of=text_format))
    feedback, feedback_format = draw(texts_with_format(of=text_format))
    return Option(
        text=text,
        feedback=feedback,
        weight=draw(weights),
        text_format=own,
        feedback_format=feedback_format,
    )


def options(draw, base, least):
    count = draw(st.integers(least, 4))
    return tuple(option(draw, base["text_format"]) for _ in range(count))


def true_false(draw, base):
    wrong, wrong_format = draw(texts_with_format(of=base["text_format"]))
    right, right_format = draw(texts_with_format(of=base["text_format"]))
    return TrueFalseQuestion(
        **base,
        answer=draw(st.booleans()),
        feedback_wrong=wrong,
        feedback_wrong_format=wrong_format,
        feedback_right=right,
        feedback_right_format=right_format,
    )


def numeric(draw, base):
    answers = []
    for written in draw(st.lists(SPANS, min_size=1, max_size=3)):
        feedback, own = draw(texts_with_format(of=base["text_format"]))
        low, high = read_span(written)
        answers.append(
            NumericAnswer(
                low=low,
                high=high,
                weight=draw(WEIGHTS),
                feedback=feedback,
                written=written,
                feedback_format=own,
            )
        )
    feedback, own = draw(texts_with_format(of=base["text_format"]))
    return NumericQuestion(
        **base, answers=tuple(answers), feedback_otherwise=feedback, feedback_otherwise_format=own
    )


def matching(draw, base):
    pairs = []
    for _ in range(draw(st.integers(2, 4))):
        left = TEXTS.map(lambda text: text.replace("->", "→"))
        text, own = draw(texts_with_format(left, of=base["text_format"]))
        pairs.append(Pair(left=text, left_format=own, right=draw(SOME_TEXT)))
    return MatchingQuestion(**base, pairs=tuple(pairs))


BUILDERS = {
    ChoiceQuestion: lambda draw, base: ChoiceQuestion(**base, options=options(draw, base, 2)),
    MultipleQuestion: lambda draw, base: MultipleQuestion(**base, options=options(draw, base, 2)),
    TrueFalseQuestion: true_false,
    ShortAnswerQuestion: lambda draw, base: ShortAnswerQuestion(
        **base, options=options(draw, base, 1)
    ),
    NumericQuestion: numeric,
    MatchingQuestion: matching,
    EssayQuestion: lambda _draw, base: EssayQuestion(**base),
    Description: lambda _draw, base: Description(**base),
}
