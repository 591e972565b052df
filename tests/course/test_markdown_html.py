"""Pages become the HTML that Qt's rich text shows, with quick checks between the texts."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from dataclasses import replace
from html import unescape
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from course_app.app_paths import shipped_course
from course_app.course.loader import load_course
from course_app.course.markdown_html import RenderCache, page_html
from course_app.course.model import ContentHash, Term
from course_app.course.page_html import CheckBlock, HtmlBlock, PageHtml, from_json, to_json

SMALL = Path(__file__).parents[1] / "data" / "small-course"
LESSON = load_course(SMALL).lessons[0]
PAGE = LESSON.pages[0]


def html_of(markdown, *terms, pictures=("media/saw.svg",)):
    """Give the HTML of one text; a term may be written as "fund|pot"."""
    glossary = tuple(
        Term(term=name, meaning="…", also=tuple(also))
        for name, *also in (term.split("|") for term in terms)
    )
    page = replace(PAGE, markdown=markdown, pictures=pictures)
    return "".join(
        block.html if isinstance(block, HtmlBlock) else f"«{block.question}»"
        for block in page_html(page, LESSON, glossary).blocks
    )


class TagReader(HTMLParser):
    """Notes the tags and attributes of an HTML text, and whether all are closed."""

    def __init__(self, html):
        super().__init__()
        self.open, self.seen, self.is_balanced = [], set(), True
        self.feed(html)
        self.close()
        self.is_balanced &= not self.open

    def handle_startendtag(self, tag, attrs):
        self.seen |= {(tag, name) for name, _ in attrs} | {(tag, "")}

    def handle_starttag(self, tag, attrs):
        self.handle_startendtag(tag, attrs)
        self.open.append(tag)

    def handle_endtag(self, tag):
        self.is_balanced &= bool(self.open) and self.open.pop() == tag


def test_quick_checks_stand_between_the_texts():
    """The reader puts a widget where the author put the line."""
    page = replace(PAGE, markdown="One.\n[check: a]\n\n[check: b_1_2]\n\nTwo.")

    assert page_html(page, LESSON, ()).blocks == (
        HtmlBlock("<p>One.</p>"),
        CheckBlock("a"),
        CheckBlock("b_1_2"),
        HtmlBlock("<p>Two.</p>"),
    )


def test_a_callout_is_a_table_with_a_bar_and_a_label():
    """Qt has no boxes; a table of one row makes one."""
    html = html_of('!!! think "Your work"\n    One.\n\n    - two')

    assert html.startswith('<table border="0" cellpadding="0" cellspacing="0"')
    assert 'class="callout callout-think" width="100%"' in html
    assert '<tr><td class="bar" width="4"></td><td class="body">' in html
    assert '<p class="label">Your work</p>\n<p>One.</p>\n<ul>\n<li>two</li>' in html


def test_an_unknown_callout_looks_like_a_note():
    """Nothing that an author writes is lost."""
    assert 'class="callout callout-note"' in html_of("!!! danger\n    One.")


@pytest.mark.parametrize(
    "markdown",
    ["![A saw](media/saw.svg)", "Look: ![A saw](media/saw.svg)", "![A saw](media/saw.svg) here"],
)
def test_a_picture_has_a_paragraph_of_its_own(markdown):
    """A line of text as high as a picture cannot be read."""
    assert '<p class="picture"><img alt="A saw" src="media/saw.svg" /></p>' in html_of(markdown)


@pytest.mark.parametrize("source", ["/etc/passwd", "https://example.org/a.svg", "../a.svg"])
def test_a_picture_from_elsewhere_is_told_by_its_text(source):
    """Nothing is read from outside the lesson, whatever the loader let through."""
    assert html_of(f"![A saw]({source})") == "<p><em>A saw</em></p>"


def test_raw_html_is_shown_as_it_is_written():
    """A course from a stick runs nothing and loads nothing."""
    html = html_of("<script>x</script>\n\n<img src='a'> and <b>bold</b>\n\n<div>\n")

    assert html == (
        "<p>&lt;script&gt;x&lt;/script&gt;</p>\n"
        "<p>&lt;img src='a'&gt; and &lt;b&gt;bold&lt;/b&gt;</p>\n<p>&lt;div&gt;</p>"
    )


@pytest.mark.parametrize(
    ("markdown", "html"),
    [
        (
            "[the ILO](https://ilo.org/a)",
            '<span class="web">the ILO (https://ilo.org/a)</span>',
        ),
        ("[**x**](https://a.b)", '<span class="web"><strong>x</strong> (https://a.b)</span>'),
        ("<https://ilo.org>", '<span class="web">https://ilo.org</span>'),
        ("[x](javascript:y)", '<span class="web">x (javascript:y)</span>'),
        ("[x](file:///etc/passwd)", '<span class="web">x (file:///etc/passwd)</span>'),
        ("[x](1.2/fund)", '<a class="page" href="page:1.2/fund">x</a>'),
        ("[x](#who-keeps)", '<a class="page" href="page:1.1/who-keeps">x</a>'),
    ],
)
def test_only_links_to_pages_can_be_pressed(markdown, html):
    """A laptop in the field has no web; the address can be copied."""
    assert html_of(markdown) == f"<p>{html}</p>"


def test_attributes_of_the_author_do_not_reach_the_window():
    """Colours and sizes are the theme's; nothing else may ride along."""
    html = html_of('One.\n{: style="color:red" onclick="x" class="y" }\n\n| a |\n|--:|\n| b |')

    assert html.startswith("<p>One.</p>")
    assert '<table cellpadding="8" cellspacing="0" class="data" width="100%">' in html
    assert '<th align="right">a</th>' in html


def test_a_footnote_is_a_number_and_a_note_at_the_end():
    """Links inside a page lead nowhere when it is cut into blocks."""
    html = html_of("One[^1].\n\n[check: a]\n\n[^1]: A *note*.")

    assert html.startswith("<p>One<sup><span>1</span></sup>.</p>«a»")
    assert "<p>A <em>note</em>.&#160;</p>" in html
    assert "↩" not in html
    assert "href" not in html


@pytest.mark.parametrize(
    ("text", "linked"),
    [
        ("a fund pays", "fund"),
        ("two funds pay", "funds"),
        ("FUND", "FUND"),
        ("a money\npot here", "money\npot"),
        ("**fund**", "fund"),
        ("refund or fund-raiser", None),
        ("a funding", None),
        ("`fund`", None),
        ("### The fund", None),
        ("[fund](https://a.b)", None),
        ('!!! note "The fund"\n    Text.', None),
    ],
)
def test_a_term_is_found_as_a_whole_word_in_running_text(text, linked):
    """The learner finds the word where it is read, and no half words."""
    found = re.findall(
        r'<a class="term" href="term:fund">(.*?)</a>', html_of(text, "fund|money pot"), re.DOTALL
    )

    assert found == ([linked] if linked else [])


def test_only_the_first_use_on_a_page_is_linked():
    """A page full of links is hard to read."""
    html = html_of("A fund.\n\n[check: a]\n\nThe fund and the money pot.", "fund|money pot")

    assert html.count("term:fund") == 1
    assert html.index("term:fund") < html.index("«a»")


def test_the_longest_term_wins():
    """A social protection scheme is more than social protection and a word."""
    html = html_of("A social protection scheme.", "social protection", "social protection scheme")

    assert 'href="term:social protection scheme">social protection scheme</a>' in html


def test_an_acronym_is_found_in_capitals_only():
    """WISE is a programme; a wise person is not."""
    html = html_of("A wise person. WISE began.", "WISE")

    assert html == '<p>A wise person. <a class="term" href="term:WISE">WISE</a> began.</p>'


def test_letters_that_only_look_the_same_are_no_term():
    """A Turkish dotless i is another letter, and no reason to stop."""
    assert html_of("A hıll and a hİll.", "hill") == "<p>A hıll and a hİll.</p>"


def test_text_after_a_picture_stays():
    """Also between two pictures of one line."""
    html = html_of("**A** ![one](media/saw.svg) and ![two](media/saw.svg) end")

    assert html.startswith("<p><strong>A</strong>  and  end</p>")
    assert html.count('<p class="picture">') == 2


def test_a_list_in_a_list_a_thousand_times_is_shown_as_text():
    """Markdown gives up on it; the reader still sees the words."""
    assert html_of("1. " * 3000 + "<end>").endswith("1. &lt;end&gt;</p>")


def test_a_page_that_was_rendered_needs_no_markdown_again(tmp_path, monkeypatch):
    """Turning a page on an old laptop is quick from the second time on."""
    first = RenderCache(tmp_path / "cache").page_html(PAGE, LESSON, ())
    monkeypatch.setitem(sys.modules, "course_app.course.page_tree", None)

    assert RenderCache(tmp_path / "cache").page_html(PAGE, LESSON, ()) == first


@pytest.mark.parametrize(
    "changed",
    [
        (replace(PAGE, hash=ContentHash("0")), LESSON, ()),
        (PAGE, replace(LESSON, id="9"), ()),
        (PAGE, LESSON, (Term(term="saw", meaning="A tool"),)),
    ],
)
def test_a_page_is_rendered_again_when_anything_changed(tmp_path, changed):
    """Neither text nor glossary links are ever old."""
    cache = RenderCache(tmp_path)
    cache.page_html(PAGE, LESSON, ())

    cache.page_html(*changed)

    assert len(list(tmp_path.glob("*.json"))) == 2


@pytest.mark.parametrize(
    "broken",
    [b"", b"[[", b"{}x", b'[["html", 7]]', b'[["x", "y"]]', b"[1]", b"7", b"\xff", b"[" * 9999],
)
def test_a_broken_cache_file_is_made_again(tmp_path, broken):
    """A power cut while writing costs some milliseconds, not the page."""
    cache = RenderCache(tmp_path)
    first = cache.page_html(PAGE, LESSON, ())
    (path,) = tmp_path.glob("*.json")
    whole = path.read_bytes()
    path.write_bytes(broken)

    assert cache.page_html(PAGE, LESSON, ()) == first
    assert path.read_bytes() == whole


def test_a_cache_that_cannot_be_written_costs_nothing(tmp_path):
    """A full or read-only disk does not keep anybody from reading."""
    (tmp_path / "cache").write_text("a file is in the way")

    assert RenderCache(tmp_path / "cache").page_html(PAGE, LESSON, ()) == page_html(
        PAGE, LESSON, ()
    )


def test_the_cache_imports_neither_markdown_nor_xml():
    """They would cost every start some 50 ms."""
    program = (
        "import sys, course_app.course.markdown_html\n"
        "print([m for m in ('markdown', 'xml.etree.ElementTree') if m in sys.modules])"
    )

    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )

    assert done.stdout.strip() == "[]"


TAGS = """p div h3 h4 h5 h6 ul ol li dl dt dd blockquote pre code strong em sup span a img br hr
table thead tbody tr th td"""
ATTRIBUTES = """table class|table width|table border|table cellspacing|table cellpadding|p class
|div class|span class|td class|td width|td align|th align|img src|img alt|a class|a href"""
ALLOWED = {(tag, "") for tag in TAGS.split()} | {
    tuple(pair.split()) for pair in ATTRIBUTES.split("|")
}
MARKS = r"""# @- @1. @- [@](@)@![@**@*@_@`@<b>@<img src=x onerror=y>@<!--@&lt;@&@    @> @member@fund
@[^1]@[^1]: @{: style="x" }@{#a}@:   @!!! think "a"@[check: a]@\@|@https://a.b@(media/saw.svg)"""
PIECES = st.sampled_from(MARKS.split("@")) | st.sampled_from(
    ["\n", "\n\n", "\n    ", "a|b\n-|-\n1|2\n", "\x02", "\x03", "\ue000", '"']
)


@given(st.lists(PIECES | st.text(max_size=5), max_size=30).map("".join))
def test_any_page_gives_closed_blocks_of_known_tags(markdown):
    """Whatever an author writes, Qt gets only what is on the list, block by block."""
    page = replace(PAGE, markdown=markdown)
    glossary = (Term(term="member", meaning="…"), Term(term="fund", meaning="…"))

    for block in page_html(page, LESSON, glossary).blocks:
        if isinstance(block, HtmlBlock):
            read = TagReader(block.html)
            assert read.is_balanced, block.html
            assert read.seen <= ALLOWED


@given(st.lists(st.sampled_from(["x", "<p>é</p>", '"']), max_size=4))
def test_what_was_kept_comes_back(texts):
    """A page from the cache is the page."""
    page = PageHtml((*map(HtmlBlock, texts), CheckBlock("a")))

    assert from_json(json.loads(json.dumps(to_json(page)))) == page


def test_every_page_of_the_shipped_course_is_of_known_tags():
    """The course that learners get is shown as it was written."""
    course = load_course(shipped_course())

    for lesson in course.lessons:
        for page in lesson.pages:
            blocks = page_html(page, lesson, course.glossary).blocks
            checks = tuple(b.question for b in blocks if isinstance(b, CheckBlock))
            assert checks == page.checks
            for block in blocks:
                if isinstance(block, HtmlBlock):
                    assert TagReader(block.html).seen <= ALLOWED


def test_the_shipped_course_has_the_quotes_that_books_have():
    """Its pages and questions stand between the app's own words, which have them too."""
    folder = shipped_course()
    read = []
    for language in ("", "es"):
        course = load_course(folder, language)
        read += [
            (page.id, unescape(re.sub("<[^>]*>", "", block.html)))
            for lesson in course.lessons
            for page in lesson.pages
            for block in page_html(page, lesson, course.glossary).blocks
            if isinstance(block, HtmlBlock)
        ]
    for path in (*folder.rglob("*.gift"), *folder.glob("glossary*.md")):
        lines = path.read_text("utf-8").split("\n")
        read += [(path.name, line) for line in lines if not line.startswith(("//", "<!--"))]

    assert len(read) > 1000
    assert [(where, text) for where, text in read if re.search("[\"']", text)] == []
