"""A page's words as one plain text: what a search looks through and a text file holds."""

from __future__ import annotations

import re

_CHECK = re.compile(r"^[ \t]*\[(?:check|draft):[^\]\n]*\][ \t]*$", re.MULTILINE)
_TABLE_RULE = re.compile(r"^(?=[ \t:|]*-)[ \t:|-]+$", re.MULTILINE)
_CALLOUT = re.compile(r'^\s*!!!\s*\w+(?:\s*"([^"\n]*)")?[^\n]*$', re.MULTILINE)
_PICTURE = re.compile(r"!\[([^\]\n]{0,1000})\]\([^()\n]{0,1000}\)")
_LINK = re.compile(r"\[([^\]\n]{0,1000})\]\([^()\n]{0,1000}\)")
_ATTRIBUTES = re.compile(r"\{:?[^{}\n]{0,300}\}")
_START = re.compile(r"^\s*(?:#{1,6}\s+|>\s?|[-*+]\s+|\d{1,9}[.)]\s+)", re.MULTILINE)
_STRESS = re.compile(r"(\*\*|__|\*|`)(?=\S)(.+?)(?<=\S)\1")
_SPACES = re.compile(r"\s+")


def plain_text(markdown: str) -> str:
    """Give a page's text without marks, pictures and quick checks, in one line."""
    text = _TABLE_RULE.sub("", _CHECK.sub("", markdown))
    text = _CALLOUT.sub(lambda found: f"{found[1]}." if found[1] else "", text)
    text = _LINK.sub(r"\1", _PICTURE.sub("", text))
    text = _START.sub("", _ATTRIBUTES.sub("", text)).replace("|", "  ")
    return _SPACES.sub(" ", _STRESS.sub(r"\2", text)).strip()
