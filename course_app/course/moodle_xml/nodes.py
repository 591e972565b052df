"""XML as nodes that know their line. Entities are refused, so a small file stays small."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any
from xml.sax.handler import ContentHandler

_DEEPEST = 30  # Moodle needs seven


@dataclass(slots=True, eq=False)
class Node:
    """One element."""

    name: str
    line: int
    attributes: dict[str, str]
    children: list[Node] = field(default_factory=list)
    chunks: list[str] = field(default_factory=list)

    @property
    def text(self) -> str:
        """What stands in the element itself, without space round it."""
        return "".join(self.chunks).strip()

    def all(self, name: str) -> Iterator[Node]:
        """Give the children of this name."""
        return (child for child in self.children if child.name == name)

    def first(self, name: str) -> Node | None:
        """Give the first child of this name."""
        return next(self.all(name), None)

    def text_of(self, *path: str, default: str = "") -> str:
        """Give the text at the end of a path of first children, or the default."""
        node: Node | None = self
        for name in path:
            node = node.first(name) if node else None
        return node.text if node else default

    def has(self, name: str) -> bool:
        """Whether an element of this name stands anywhere inside."""
        waiting = list(self.children)
        while waiting:
            node = waiting.pop()
            if node.name == name:
                return True
            waiting += node.children
        return False


class TooDeepError(Exception):
    """Elements stand in elements without end."""


class Builder(ContentHandler):
    """Builds nodes from the events of a parser."""

    def __init__(self) -> None:
        super().__init__()
        self.root = Node("", 0, {})
        self._open = [self.root]
        self._locator: Any = None

    def setDocumentLocator(self, locator: Any) -> None:  # noqa: ANN401  has no types
        """Keep what knows the line."""
        self._locator = locator

    def startElement(self, name: str, attrs: Any) -> None:  # noqa: ANN401  has no types
        """Begin a node inside the one that is open."""
        if len(self._open) > _DEEPEST:
            raise TooDeepError
        node = Node(name, self._locator.getLineNumber(), dict(attrs.items()))
        self._open[-1].children.append(node)
        self._open.append(node)

    def endElement(self, name: str) -> None:
        """Close the node that is open."""
        del name
        self._open.pop()

    def characters(self, content: str) -> None:
        """Add to the text of the node that is open."""
        self._open[-1].chunks.append(content)
