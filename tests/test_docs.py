"""What README and the docs say: every command is one, every flag is taken, every link leads on."""

from __future__ import annotations

import argparse
import re
import shlex
from importlib import import_module
from pathlib import Path

import pytest

from course_app import cli

ROOT = Path(__file__).resolve().parent.parent
PAGES = [ROOT / "README.md", ROOT / "ARCHITECTURE.md", *sorted((ROOT / "docs").glob("*.md"))]
IDS = [path.name for path in PAGES]
CODE = re.compile(
    r"```[a-z]*\n(.*?)```|`([^`\n]+(?:\n[^`\n]+)?)`|^    (\S.*)$", re.DOTALL | re.MULTILINE
)
WRITTEN = re.compile(r"```\n(.*?)```", re.DOTALL)
BLOCK = re.compile(r"```[a-z]*\n.*?```", re.DOTALL)
LINK = re.compile(r"\]\(([^)\s]+)\)")
PROGRAM = re.compile(r"^(?:\./|\.venv/bin/)?(?:\S*/)?course-app(?= )")


def said_commands(text, begin):
    """The lines of code that begin with a word, without what is explained beside them."""
    for found in CODE.finditer(text):
        block = next(part for part in found.groups() if part)
        if not found[1]:
            block = " ".join(block.split("\n"))
        for line in block.split("\n"):
            command = re.split(r"\s{2,}|  #|→", line.strip())[0]
            if begin(command):
                yield command, bool(found[1])


def heading_ids(path):
    """The anchors of a page, as GitHub makes them."""
    text = re.sub(r"```.*?```", "", path.read_text(encoding="utf-8"), flags=re.DOTALL)
    return {
        re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")
        for heading in re.findall(r"^#+ (.+)$", text, re.MULTILINE)
    }


def parse(words):
    """Parse the words after “course-app” as the program does, without doing it."""
    if words[0] in cli.COMMANDS:
        parser = argparse.ArgumentParser(allow_abbrev=False)
        import_module(cli.COMMANDS[words[0]][0]).add_arguments(parser)
        parser.parse_args(words[1:])
        return
    told = [word for word in words if word.startswith("--")]
    unknown = [flag for flag in told if flag not in window_flags()]
    assert not unknown


def fault_of(words, capsys):
    """Give why the program would not take these words, "" where it does."""
    try:
        parse(words)
    except SystemExit as done:
        return capsys.readouterr().err if done.code else ""
    return ""


def window_flags():
    """The flags of a plain start, as --help says them."""
    import contextlib  # noqa: PLC0415
    import io  # noqa: PLC0415

    held = io.StringIO()
    with contextlib.redirect_stdout(held), contextlib.suppress(SystemExit):
        cli.run_command(["--learner", "x", "--help"])
    return set(re.findall(r"--[a-z-]+", held.getvalue()))


@pytest.mark.parametrize("path", PAGES, ids=IDS)
def test_every_command_is_taken(path, capsys):
    """A reader who copies a command gets what the page says, not “wrong use”."""
    text = path.read_text(encoding="utf-8")
    for command, is_whole in said_commands(text, lambda line: bool(PROGRAM.match(line))):
        # “…” and lists of choices stand for words; one of them is tried.
        words = shlex.split(PROGRAM.sub("course-app", command).replace("…", ""))[1:]
        words = [word.split("|")[0].strip("[]") for word in words]
        fault = fault_of(words, capsys)
        if not is_whole and "arguments are required" in fault:
            continue  # a mention in a sentence
        assert fault == "", command


def test_the_examples_of_the_guides_make_a_course_without_an_error(tmp_path, capsys):
    """An author who types them off begins with something that is right."""
    pages = [ROOT / "docs" / name for name in ("authors.md", "formats.md")]
    blocks = [b for page in pages for b in WRITTEN.findall(page.read_text(encoding="utf-8"))]
    lesson = tmp_path / "43-self-help-associations"
    (lesson / "media").mkdir(parents=True)
    picture = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9"/></svg>'
    (lesson / "media" / "saw.svg").write_text(picture, encoding="utf-8")
    for begins, place in (
        ("format = 1\n", tmp_path / "course.toml"),
        ("# ", lesson / "lesson.md"),
        ("// [id:", lesson / "quiz.gift"),
    ):
        (text,) = [block for block in blocks if block.startswith(begins)]
        place.write_text(text, encoding="utf-8")

    assert cli.run_command(["check", str(tmp_path)]) == 0
    advice = capsys.readouterr().err
    assert advice.count("(warning)") == 2, advice  # no box “think”, one question for an objective


@pytest.mark.parametrize("path", PAGES, ids=IDS)
def test_every_make_target_is_there(path):
    """And every variable that a page sets is one that the Makefile looks at."""
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    targets = set(re.findall(r"^([a-z-]+):", makefile, re.MULTILINE))
    text = path.read_text(encoding="utf-8")
    for command, _ in said_commands(text, lambda line: line.startswith("make ")):
        for word in shlex.split(command)[1:]:
            name, is_set, _value = word.partition("=")
            if is_set:
                assert f"$({name})" in makefile or f"{name} ?=" in makefile, command
            else:
                assert name in targets, command


@pytest.mark.parametrize("path", PAGES, ids=IDS)
def test_every_link_leads_somewhere(path):
    """To a file that is there and a heading in it."""
    for link in LINK.findall(BLOCK.sub("", path.read_text(encoding="utf-8"))):
        if link.startswith("http"):
            continue
        name, _, anchor = link.partition("#")
        target = (path.parent / name).resolve() if name else path
        assert target.exists(), link
        if anchor:
            assert anchor in heading_ids(target), link


def test_every_page_can_be_found():
    """From the first page, in one step."""
    first = (ROOT / "docs" / "index.md").read_text(encoding="utf-8")
    missing = [path.name for path in PAGES[2:] if f"({path.name}" not in first]

    assert [name for name in missing if name != "index.md"] == []


def test_the_pictures_of_the_docs_are_small():
    """A clone on a slow line stays small."""
    pictures = list((ROOT / "docs" / "pictures").glob("*"))

    assert sum(path.stat().st_size for path in pictures) <= 1_000_000
