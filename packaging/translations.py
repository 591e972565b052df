"""`make translations`: finds every text a person sees, brings the .ts files up to date, makes .qm.

Usage: translations.py [--check]. With `--check` nothing is written; texts without a translation
are listed. Qt's lupdate does not follow a module's own `tr()`, so the texts are found here, from
Python's syntax tree:

- `self.tr("…")`: the class is the context
- `translate("context", "…")` and `QT_TRANSLATE_NOOP("context", "…")`
- `tr("…")` and `words.tr("…")` where `tr` is a function of a module that translates its argument
  in one context
- `TableColumn("name", "…")` of the workshop's tables, whose heads are translated on paper.

A text that is no longer in the code goes from the files. A new one is taken from another place
with the same words, else it waits as "unfinished". The space that belongs before a sign, as in
French before “:”, is made one at which no line ends.
"""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple
from xml.sax.saxutils import escape

from defusedxml.ElementTree import parse

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ROOT / "course_app"
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("es", "fr", "sw")
PLURAL = "%n"
_MARKS = {"translate", "QT_TRANSLATE_NOOP"}
_NO_BREAK = "\N{NO-BREAK SPACE}"
# Spaces at which no line may end.
_HELD_SPACES = {
    "es": re.compile(r" (?=[%✓])|(?<=\}) (?=(?:min|h|MB)\b)"),
    "fr": re.compile(r" (?=[:;?!»%✓])|(?<=«) |(?<=\}) (?=(?:min|h|Mo)\b)"),
    "sw": re.compile(r" (?=[%✓])|(?<=dakika) (?=\{)|(?<=MB) (?=\{)"),
}

Texts = dict[str, dict[str, None]]  # context: its texts, in the order of the code
Said = dict[tuple[str, str], str]  # (context, text): its translation


class Finding(NamedTuple):
    """Texts by their contexts, and places whose text cannot be found."""

    texts: Texts
    lost: list[str]


def find_texts(folder: Path = SOURCES) -> Finding:
    """Give every text of the code that a person sees."""
    trees = {
        path: ast.parse(path.read_text(encoding="utf-8")) for path in sorted(folder.rglob("*.py"))
    }
    modules = {_module(path, folder): _own_functions(tree) for path, tree in trees.items()}
    finding = Finding({}, [])
    for path, tree in trees.items():
        functions = dict(modules[_module(path, folder)])
        functions.update(_imported(tree, modules))
        functions.update(_in_imported_modules(tree, modules))
        _Visitor(path.relative_to(folder), functions, finding).visit(tree)
    return Finding(dict(sorted(finding.texts.items())), finding.lost)


def _module(path: Path, folder: Path) -> str:
    names = path.relative_to(folder.parent).with_suffix("").parts
    return ".".join(names).removesuffix(".__init__")


def _own_functions(tree: ast.Module) -> dict[str, str]:
    """Give the functions that translate their only argument, with the context of each."""
    found = {}
    for node in ast.walk(tree):
        if not isinstance(node, ast.FunctionDef) or len(node.args.args) != 1:
            continue
        name = node.args.args[0].arg
        for call in ast.walk(node):
            if not isinstance(call, ast.Call) or _name(call.func) != "translate":
                continue
            match call.args:
                case [ast.Constant(value=str(context)), ast.Name(id=given)] if given == name:
                    found[node.name] = context
    return found


def _imported(
    tree: ast.Module, modules: Mapping[str, Mapping[str, str]]
) -> Iterator[tuple[str, str]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module and node.module in modules:
            for alias in node.names:
                if context := modules[node.module].get(alias.name):
                    yield alias.asname or alias.name, context


def _in_imported_modules(
    tree: ast.Module, modules: Mapping[str, Mapping[str, str]]
) -> Iterator[tuple[str, str]]:
    """Give such functions of modules that are imported whole, as "words.tr"."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom):
            for alias in node.names:
                for name, context in modules.get(f"{node.module}.{alias.name}", {}).items():
                    yield f"{alias.asname or alias.name}.{name}", context


def _name(node: ast.expr) -> str:
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else ""


class _Visitor(ast.NodeVisitor):
    def __init__(self, path: Path, functions: Mapping[str, str], finding: Finding) -> None:
        self._path = path
        self._functions = functions
        self._finding = finding
        self._classes: list[str] = []

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_Call(self, node: ast.Call) -> None:
        self.generic_visit(node)
        name = _name(node.func)
        first = node.args[0] if node.args else None
        if name in _MARKS and len(node.args) > 1:
            if isinstance(first, ast.Constant) and isinstance(node.args[1], ast.Constant):
                self._add(str(first.value), node.args[1], node)
        elif (context := self._functions.get(ast.unparse(node.func), "")) and first:
            for text in _branches(first):
                if isinstance(text, ast.Constant):  # else it is marked where it is written
                    self._add(context, text, node)
        elif name == "TableColumn" and self._path.parts[0] == "workshop":
            if isinstance(node.args[1], ast.Constant):
                self._add("tables", node.args[1], node)
        elif name == "tr" and isinstance(node.func, ast.Attribute):
            context = self._classes[-1] if self._classes else ""
            for text in _branches(first):
                self._add(context, text, node)

    def _add(self, context: str, text: ast.expr | None, node: ast.Call) -> None:
        if context and isinstance(text, ast.Constant) and isinstance(text.value, str):
            if text.value:
                self._finding.texts.setdefault(context, {})[text.value] = None
        else:
            self._finding.lost.append(f"{self._path}:{node.lineno}: no text to be found")


def _branches(text: ast.expr | None) -> Iterator[ast.expr | None]:
    """Give both texts of `a if b else c`."""
    if isinstance(text, ast.IfExp):
        yield from _branches(text.body)
        yield from _branches(text.orelse)
    else:
        yield text


def read_ts(path: Path) -> Said:
    """Give what a .ts file has translated."""
    said: Said = {}
    if not path.is_file():
        return said
    root = parse(path).getroot()
    for context in root.iter("context") if root is not None else ():
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type") == "unfinished":
                continue
            forms = [form.text or "" for form in translation.iter("numerusform")]
            text = "\n".join(forms) if forms else translation.text or ""
            if text:
                said[name, message.findtext("source") or ""] = text
    return said


def write_ts(path: Path, language: str, texts: Texts, said: Said) -> None:
    """Write a .ts file with what is translated; the rest is marked as unfinished."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{language}" sourcelanguage="en">',
    ]
    for context, sources in texts.items():
        lines += ["<context>", f"    <name>{escape(context)}</name>"]
        for source in sources:
            lines += _message(source, said.get((context, source), ""))
        lines.append("</context>")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join([*lines, "</TS>", ""]), encoding="utf-8")


def _message(source: str, text: str) -> list[str]:
    is_plural = PLURAL in source
    mark = "" if text else ' type="unfinished"'
    said = escape(text)
    if is_plural:
        forms = text.split("\n") if text else [""]
        said = "".join(f"<numerusform>{escape(form)}</numerusform>" for form in forms)
    return [
        '    <message numerus="yes">' if is_plural else "    <message>",
        f"        <source>{escape(source)}</source>",
        f"        <translation{mark}>{said}</translation>",
        "    </message>",
    ]


def typeset(language: str, said: Said) -> Said:
    """Hold signs and the words before them together, so that no line begins with a sign."""
    spaces = _HELD_SPACES.get(language)
    if spaces is None:
        return said
    return {source: spaces.sub(_NO_BREAK, text) for source, text in said.items()}


def compile_qm(*languages: str) -> None:
    """Make the .qm files that the app reads."""
    import PySide6  # noqa: PLC0415  not for --check

    tool = Path(PySide6.__file__).parent / (
        "lrelease.exe" if sys.platform == "win32" else "lrelease"
    )
    for language in languages:
        source = FOLDER / f"course-app_{language}.ts"
        subprocess.run([tool, "-silent", source, "-qm", source.with_suffix(".qm")], check=True)


def with_same_words(texts: Texts, said: Said) -> Said:
    """Give what is translated, also by the same words in another context.

    Words that are said in two ways, as “Open” on a button and of a workshop, wait for a person.
    """
    anywhere: dict[str, set[str]] = {}
    for (_context, text), translation in said.items():
        anywhere.setdefault(text, set()).add(translation)
    found = {
        (context, text): next(iter(anywhere[text]))
        for context, sources in texts.items()
        for text in sources
        if len(anywhere.get(text, ())) == 1
    }
    return {**found, **said}


def missing_texts(texts: Texts, said: Said) -> list[tuple[str, str]]:
    """Give the texts that a language lacks."""
    return [
        (c, text) for c, sources in texts.items() for text in sources if not said.get((c, text))
    ]


def main() -> int:
    """Bring the files up to date, or say what they lack."""
    finding = find_texts()
    for place in finding.lost:
        print(place)
    plurals = {
        context: kept
        for context, sources in finding.texts.items()
        if (kept := {text: None for text in sources if PLURAL in text})
    }
    languages = [(each, finding.texts) for each in LANGUAGES]
    if plurals:
        languages.append(("en", plurals))
    lacking = 0
    for language, texts in languages:
        path = FOLDER / f"course-app_{language}.ts"
        said = typeset(language, with_same_words(texts, read_ts(path)))
        missing = missing_texts(texts, said)
        lacking += len(missing)
        print(f"{language}: {sum(map(len, texts.values()))} texts, {len(missing)} to translate")
        if "--check" in sys.argv:
            for context, text in missing:
                print(f"  {context}: {text}")
        else:
            write_ts(path, language, texts, said)
    if "--check" in sys.argv:
        return 1 if lacking or finding.lost else 0
    compile_qm(*(language for language, _ in languages))
    return 0


if __name__ == "__main__":
    sys.exit(main())
