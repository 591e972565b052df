"""Turns the tree that Markdown makes of a page into what Qt's rich text shows.

Only the tags and attributes named here come out; colours and sizes are the style sheet's.
Imported late, since it needs Markdown.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from xml.etree.ElementTree import Element, SubElement

from markdown import Markdown
from markdown.treeprocessors import Treeprocessor

from course_app.course.term_finder import TermFinder

CALLOUTS = ("example", "since", "think", "term", "note")

_TAGS = {
    *("p", "div", "h3", "h4", "h5", "h6", "ul", "ol", "li", "dl", "dt", "dd", "blockquote"),
    *("pre", "code", "strong", "em", "sup", "span", "a", "img", "br", "hr"),
    *("table", "thead", "tbody", "tr", "th", "td"),
}
_WITHOUT_TERMS = {"h3", "h4", "h5", "h6", "a", "code", "pre", "th"}
_WITHOUT_TERMS_TOO = {"label", "web"}  # classes
_PAGE_LINK = re.compile(r"(?:page:)?([\w.-]+/[a-z0-9-]+)|#([a-z0-9-]+)")
_ALIGN = re.compile(r"text-align:\s*(left|center|right)")


_EXTENSIONS = ("tables", "admonition", "attr_list", "footnotes", "def_list")
# Raw HTML is shown as it is written; an address in angle brackets stays a link.
_LEFT_OUT = (
    ("preprocessors", "html_block"),
    ("inlinePatterns", "html"),
    ("inlinePatterns", "entity"),
    ("inlinePatterns", "automail"),
)


def to_html(text: str, lesson: str, pictures: Iterable[str], terms: TermFinder) -> str:
    """Give the HTML of one page of a lesson that has these pictures."""
    markdown = Markdown(extensions=list(_EXTENSIONS), output_format="xhtml")
    for registry, name in _LEFT_OUT:
        getattr(markdown, registry).deregister(name)
    markdown.treeprocessors.register(_PageTree(markdown, lesson, pictures, terms), "page", -10)
    return markdown.convert(text)


class _PageTree(Treeprocessor):
    """Rewrites the tree of one page, after all else was done to it."""

    def __init__(
        self, markdown: Markdown, lesson: str, pictures: Iterable[str], terms: TermFinder
    ) -> None:
        super().__init__(markdown)
        self._lesson = lesson
        self._pictures = set(pictures)
        self._terms = terms
        self._seen: set[str] = set()  # terms that have their link already

    def run(self, root: Element) -> None:
        """Change the tree in place."""
        self._rewrite(root)
        self._link_terms(root)

    def _rewrite(self, parent: Element) -> None:
        children: list[Element] = []
        for child in list(parent):
            if child.get("class") == "footnote-backref":
                continue  # the arrow back leads nowhere in a page that is cut into blocks
            self._rewrite(child)
            if "admonition" in child.get("class", "").split():
                children.append(_callout(child))
            elif child.get("class") == "footnote":
                children.append(_footnotes(child))
            else:
                self._clean(child)
                children += _split_pictures(child)
        parent[:] = children

    def _clean(self, element: Element) -> None:
        """Keep of one element what Qt and the style sheet need."""
        kept = {}
        match element.tag:
            case "a":
                kept = self._link(element)
            case "img":
                kept = self._picture(element)
            case "table":
                kept = {"class": "data", "width": "100%", "cellspacing": "0", "cellpadding": "8"}
            case "td" | "th":
                align = _ALIGN.search(element.get("style", ""))
                kept = {"align": align[1] if align else "left"}
            case "p" if element.get("class") == "admonition-title":
                kept = {"class": "label"}
            case tag if tag not in _TAGS:
                element.tag = "span"
        element.attrib.clear()
        element.attrib.update(kept)

    def _link(self, element: Element) -> dict[str, str]:
        """Keep a link to a page; any other becomes text with its address behind it."""
        address = element.get("href", "")
        if element.get("class") == "footnote-ref":
            element.tag = "span"
            return {}
        if page := _PAGE_LINK.fullmatch(address):
            return {"class": "page", "href": f"page:{page[1] or f'{self._lesson}/{page[2]}'}"}
        element.tag = "span"
        if address and "".join(element.itertext()).strip() != address:
            _add_text(element, f" ({address})")
        return {"class": "web"}

    def _picture(self, element: Element) -> dict[str, str]:
        """Keep a picture of the lesson's folder; any other is told by its text."""
        source, alt = element.get("src", ""), element.get("alt", "")
        if source in self._pictures:
            return {"src": source, "alt": alt}
        element.tag, element.text = "em", alt
        return {}

    def _link_terms(self, element: Element) -> None:
        if element.tag in _WITHOUT_TERMS or element.get("class") in _WITHOUT_TERMS_TOO:
            return
        element.text, children = self._cut(element.text)
        for child in element:
            self._link_terms(child)
            child.tail, links = self._cut(child.tail)
            children += [child, *links]
        element[:] = children

    def _cut(self, text: str | None) -> tuple[str | None, list[Element]]:
        """Cut a text at its terms; give what stands before the first, and the links."""
        if not text or text.isspace():
            return text, []
        links: list[Element] = []
        before, at = text, 0
        for start, end, term in self._terms.find(text):
            if term in self._seen:
                continue
            self._seen.add(term)
            link = Element("a", {"class": "term", "href": f"term:{term}"})
            link.text = text[start:end]
            if links:
                links[-1].tail = text[at:start]
            else:
                before = text[:start]
            links.append(link)
            at = end
        if links:
            links[-1].tail = text[at:]
        return before, links


def _callout(box: Element) -> Element:
    """Make a table of one row: a bar at the side, the text beside it."""
    names = box.get("class", "").split()
    kind = next((name for name in names if name in CALLOUTS), "note")
    table = Element(
        "table",
        {
            "class": f"callout callout-{kind}",
            "width": "100%",
            "cellspacing": "0",
            "cellpadding": "0",
            "border": "0",
        },
    )
    row = SubElement(table, "tr")
    SubElement(row, "td", {"class": "bar", "width": "4"})
    body = SubElement(row, "td", {"class": "body"})
    body.text = box.text
    body[:] = list(box)
    table.tail = box.tail
    return table


def _footnotes(box: Element) -> Element:
    notes = Element("div", {"class": "footnotes"})
    notes[:] = [child for child in box if child.tag != "hr"]
    notes.tail = box.tail
    return notes


def _split_pictures(paragraph: Element) -> list[Element]:
    """Give each picture of a paragraph a paragraph of its own, after the text."""
    images = [child for child in paragraph if child.tag == "img"]
    if paragraph.tag != "p" or not images:
        return [paragraph]
    own = []
    for image in images:
        _cut_out(paragraph, image)
        picture = Element("p", {"class": "picture"})
        picture.append(image)
        picture.tail = "\n"
        own.append(picture)
    has_text = len(paragraph) or (paragraph.text or "").strip()
    return [paragraph, *own] if has_text else own


def _cut_out(parent: Element, child: Element) -> None:
    """Take a child away and leave the text behind it."""
    at = list(parent).index(child)
    tail, child.tail = child.tail or "", None
    parent.remove(child)
    if at:
        parent[at - 1].tail = (parent[at - 1].tail or "") + tail
    else:
        parent.text = (parent.text or "") + tail


def _add_text(element: Element, text: str) -> None:
    if len(element):
        element[-1].tail = (element[-1].tail or "") + text
    else:
        element.text = (element.text or "") + text
