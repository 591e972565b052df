"""Reads glossary.md: `## term | another word for it`, then one or two plain sentences."""

from __future__ import annotations

from pathlib import Path

from course_app.course import flaws
from course_app.course.model import Term
from course_app.errors import Problem


def read_glossary(text: str, path: Path) -> tuple[tuple[Term, ...], tuple[Problem, ...]]:
    """Give the terms in the order of the file, and what is wrong with them."""
    terms: list[Term] = []
    problems: list[Problem] = []
    seen: set[str] = set()
    for line, heading, meaning in _entries(text):
        names = [name for part in heading.split("|") if (name := " ".join(part.split()))]
        if not names:
            problems.append(flaws.TERM_EMPTY.problem(path, line))
            continue
        again = [name for name in names if name.casefold() in seen]
        problems += [flaws.TERM_TWICE.problem(path, line, term=name) for name in again]
        seen.update(name.casefold() for name in names)
        if not meaning:
            problems.append(flaws.TERM_WITHOUT_MEANING.problem(path, line, term=names[0]))
        if names[0] not in again:
            terms.append(Term(term=names[0], meaning=meaning, also=tuple(names[1:]), line=line))
    return tuple(terms), tuple(problems)


def _entries(text: str) -> list[tuple[int, str, str]]:
    """Give line, heading and meaning of each entry; what stands before the first is left out."""
    entries: list[tuple[int, str, list[str]]] = []
    for number, line in enumerate(text.split("\n"), start=1):
        if line.startswith("##") and not line.startswith("###"):
            entries.append((number, line.removeprefix("##").strip(), []))
        elif entries and line.strip():
            entries[-1][2].append(line.strip())
    return [(line, heading, " ".join(meaning)) for line, heading, meaning in entries]
