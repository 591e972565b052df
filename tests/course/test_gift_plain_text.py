"""A question's text as plain words, whatever format it is in."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from course_app.course.question_text import plain_text
from tests.course.gift_questions import FORMATS


@pytest.mark.parametrize(
    ("text", "text_format", "words"),
    [
        ("<p>Hi <b>x</b> &amp; y<br/>z</p>", "html", "Hi x & y\nz"),
        ("<ul>\n<li>a</li>\n<li>b</li>\n</ul>", "html", "- a\n- b"),
        ("<tr><td>a</td><td>b</td></tr>", "html", "a b"),
        ("a<script>alert(1)</SCRIPT><!-- <b> -->b<style>", "html", "ab"),
        ('<img src="http://example.org/x.png" alt="A tree">', "html", "A tree"),
        ("<img src='x'><blink>on</blink>", "html", "on"),
        ("a <b and <i>c</i> <y> 2", "moodle", "a <b and c <y> 2"),
        ("a <b>c</b>", "plain", "a <b>c</b>"),
        ("# A\n**b** _c_ `d` snake_case 2*3*4\n- e", "markdown", "A\nb c d snake_case 2*3*4\n- e"),
    ],
)
def test_what_is_no_word_is_left_out(text, text_format, words):
    assert plain_text(text, text_format) == words


@given(text=st.text() | st.text("<>!-/abscript &;#*_`'\"= \n"), text_format=FORMATS)
def test_any_text_has_plain_words(text, text_format):
    assert plain_text(text, text_format) == plain_text(text, text_format).strip()
