"""A lesson's handouts as Qt's rich text can lay them out.

Their files are made for any browser. Qt knows no millimetres, and takes a page break of a `div`
for one after each paragraph in it: so lengths become pixels and the breaks stand between.
"""

from __future__ import annotations

import re

_MM = 96 / 25.4  # pixels
_LENGTH = re.compile(r"\b(\d+(?:\.\d+)?)(mm|cm)\b")
_POINTS = re.compile(r"(border[^:;{}]*:\s*)(\d+(?:\.\d+)?)pt")
_STYLE = re.compile(r"(<style[^>]*>)(.*?)(</style>)", re.DOTALL | re.IGNORECASE)
_BREAK_AFTER = re.compile(r"\bpage-break-after\s*:[^;}]*;?|\bbreak-after\s*:[^;}]*;?")
_MARGINS = re.compile(r"\b(margin|padding)\s*:\s*([^;}]+)")
_SIDES = ("top", "right", "bottom", "left")
_PAGE = re.compile(r'<div class="page[^"]*">')
_WIDTH = re.compile(r'style="([^"]*?)\bwidth:\s*(\d+)px;?([^"]*)"')
_BREAK = '<p style="page-break-before: always; font-size: 1px; margin: 0px">&nbsp;</p>'
_BODY = re.compile(r"\bbody\s*\{[^}]*\}")


def handout_html(text: str) -> str:
    """Give a handout's HTML with what Qt does not know said in what it knows."""
    text = _STYLE.sub(lambda found: found[1] + _style(found[2]) + found[3], text)
    text = _LENGTH.sub(_pixels, text)
    text = _WIDTH.sub(r'width="\2" style="\1\3"', text)
    first, *others = _PAGE.split(text)
    marks = _PAGE.findall(text)
    if not others:
        return text
    pages = [first + marks[0] + others[0]]
    pages += [mark + _BREAK + page for mark, page in zip(marks[1:], others[1:], strict=True)]
    return "".join(pages)


def pages_of(text: str) -> int:
    """Give how many pages a handout is made for, 0 where it does not say."""
    breaks = len(re.findall(r"page-break-before\s*:\s*always", _STYLE.sub("", text)))
    classes = len(re.findall(r'class="[^"]*\bnext\b', text))
    return len(_PAGE.findall(text)) or (1 + max(breaks, classes) if breaks or classes else 0)


def _style(css: str) -> str:
    has_pages = ".page" in css
    css = _LENGTH.sub(_pixels, css)
    css = _POINTS.sub(r"\g<1>1px", css)
    if has_pages:
        css = _BREAK_AFTER.sub("", css)
    css = _MARGINS.sub(_sides, css)
    return _BODY.sub(lambda body: re.sub(r"\bwidth\s*:[^;}]*;?", "", body[0]), css)


def _pixels(found: re.Match[str]) -> str:
    factor = _MM * (10 if found[2] == "cm" else 1)
    return f"{max(1, round(float(found[1]) * factor))}px" if float(found[1]) else "0px"


def _sides(found: re.Match[str]) -> str:
    """Give a shorthand as four properties; `auto` is none."""
    values = [value if value != "auto" else "0px" for value in found[2].split()]
    values = [f"{value}px" if value == "0" else value for value in values]
    count = len(values)
    if count > len(_SIDES) or not count:
        return found[0]
    four = (
        values[0],
        values[1 % count],
        values[2] if count > 2 else values[0],  # noqa: PLR2004  top, sides, bottom
        values[3] if count > 3 else values[1 % count],  # noqa: PLR2004  all four
    )
    told = zip(_SIDES, four, strict=True)
    return "; ".join(f"{found[1]}-{side}: {value}" for side, value in told)
