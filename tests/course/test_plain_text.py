"""What a search looks through is what a reader reads."""

from hypothesis import given
from hypothesis import strategies as st

from course_app.course.plain_text import plain_text

PAGE = """
In India, the **Self-Employed** *Women's* Association (SEWA) has [members](page:4.1/who).

![A stall with `cloth`](media/stall.svg){width=5}

!!! think "Think about it"
    Which risk hurts most?

- one
2. two

| A risk | Cover |
|--------|:-----:|
| Fire   | Loss  |

[check: 43-sewa-what]
"""


def test_a_page_is_read_without_marks_addresses_and_questions():
    """Nobody finds a page by the name of its picture, or the answer to a quick check."""
    assert plain_text(PAGE) == (
        "In India, the Self-Employed Women's Association (SEWA) has members. "
        "Think about it. Which risk hurts most? one two "
        "A risk Cover Fire Loss"
    )


@given(st.text())
def test_any_text_is_one_line(text):
    """Whatever an author writes."""
    assert "\n" not in plain_text(text)
