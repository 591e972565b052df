"""A question's text as plain words: for result lists, reports, and places without formatting.

Nothing is ever fetched: pictures become their alt text, links the words they stand on. Every
pass looks at each character once, whatever the text.
"""

from __future__ import annotations

import re

from course_app.course.model import Question, TextFormat

BLANK = "______"

_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]{0,15})\b([^<>]*)>")
_ALT = re.compile(r"""\balt\s*=\s*(?:"([^"]*)"|'([^']*)')""")
_INLINE = re.compile(
    "a|abbr|b|big|cite|code|del|em|font|i|ins|kbd|label|mark|q|s|small|span|strike|strong|sub|sup"
    "|tt|u|var"
)
_BLOCK = re.compile(
    "article|blockquote|br|caption|center|dd|div|dl|dt|figure|h[1-6]|hr|img|li|ol|p|pre|section"
    "|table|tbody|td|tfoot|th|thead|tr|ul"
)
_UNSEEN = tuple(
    (re.compile(start, re.IGNORECASE), re.compile(end, re.IGNORECASE))
    for start, end in (("<!--", "-->"), ("<script", "</script>"), ("<style", "</style>"))
)
_STRONG = re.compile(r"(\*\*|__|`)(?=\S)([^*_`\n]+)(?<=\S)\1")
_EMPHASIS = re.compile(r"(?<![\w*])([*_])(?=\S)([^*_\n]+)(?<=\S)\1(?![\w*])")
_HEADING = re.compile(r"^#{1,6} +", re.MULTILINE)


def plain_text(text: str, text_format: TextFormat = "moodle") -> str:
    """Give a text without its tags or marks; lines stay lines.

    HTML loses all tags. In Moodle's own format only tags that are known are taken out, so that
    "a <b" stays what it is. Markdown loses its emphasis and keeps its lists.
    """
    if text_format == "markdown":
        text = _HEADING.sub("", text)
        return _EMPHASIS.sub(r"\2", _STRONG.sub(r"\2", text)).strip()
    if "<" not in text and "&" not in text:
        return text.strip()
    if text_format == "html":
        text = " ".join(_seen(text).split())  # line ends mean nothing in HTML
        return _tidy(_unescape(_TAG.sub(lambda tag: _in_place_of(tag, ""), text)))
    if text_format == "moodle":
        return _tidy(_unescape(_TAG.sub(lambda tag: _in_place_of(tag, tag[0]), text)))
    return text.strip()


def stem_text(question: Question) -> str:
    """Give what is asked; a missing word is shown as a line."""
    stem = plain_text(question.stem, question.text_format)
    if not question.has_blank:
        return stem
    after = plain_text(question.stem_after, question.text_format)
    sentence = " ".join(part for part in (stem, BLANK, after) if part)
    return re.sub(rf"{BLANK} ([.,;:!?])", rf"{BLANK}\1", sentence)


def _unescape(text: str) -> str:
    if "&" not in text:
        return text
    from html import unescape  # noqa: PLC0415  its table of names takes half a megabyte

    return unescape(text)


def _in_place_of(tag: re.Match[str], unknown: str) -> str:
    name = tag[2].lower()
    if name == "img":
        alt = _ALT.search(tag[3])
        return (alt[1] or alt[2] or "") if alt else ""
    if name == "li" and not tag[1]:
        return "\n- "
    if name in {"td", "th"}:
        return " "
    if _BLOCK.fullmatch(name):
        return "\n"
    return "" if _INLINE.fullmatch(name) else unknown


def _seen(text: str) -> str:
    """Leave out comments, scripts and styles; one without an end takes all that follows."""
    for start, end in _UNSEEN:
        seen, at = [], 0
        while begin := start.search(text, at):
            seen.append(text[at : begin.start()])
            close = end.search(text, begin.end())
            at = close.end() if close else len(text)
        text = "".join(seen) + text[at:]
    return text


def _tidy(text: str) -> str:
    """Give lines without space round them and without empty ones."""
    lines = (" ".join(line.split()) for line in text.split("\n"))
    return "\n".join(line for line in lines if line not in {"", "-"})
