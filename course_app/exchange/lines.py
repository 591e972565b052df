"""One statement as one line of JSON, and back.

Nearly all lines are as our own writer makes them: keys in one order, no spaces, nothing deep. One
pattern cuts and checks those, since a million wait; whatever it does not fit is read with care.

What is read is never trusted: each value has its kind and its limit here, and `LineError` says
which one was wrong.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Any, NoReturn, cast

from course_app.course.flaws import Flaw
from course_app.exchange import flaws
from course_app.exchange.moments import FIRST, LAST
from course_app.store.log import compact
from course_app.store.taking_in import Carried
from course_app.study.statements import (
    KINDS,
    VERBS,
    DeviceId,
    Json,
    Kind,
    LearnerId,
    StatementId,
    Verb,
)

LONGEST = 1_000_000  # letters of a line; an essay is a few thousand
LONGEST_ID = 200
DEEPEST = 32  # levels of values in values
LAST_SEQ = 2**53

_VERBS: Mapping[str, Verb] = {verb: verb for verb in VERBS}
_KINDS: Mapping[str, Kind] = {kind: kind for kind in KINDS}
_TEXT = rf'"([^"\\\x00-\x1f]{{1,{LONGEST_ID}}}+)"'
_HEAD = (
    rf'\{{"id":{_TEXT},"device":{_TEXT},"seq":([1-9][0-9]{{0,14}}+),"learner":(?:null|{_TEXT}),'
    rf'"at":(-?[0-9]{{1,15}}+),("clock_back":true,)?+"verb":"([a-z]++)",'
    rf'"object":\{{"kind":"([a-z]++)","id":{_TEXT},"hash":"([^"\\\x00-\x1f]{{0,200}}+)"\}},"result":'
)
# JSON without escapes and powers, objects in objects but no deeper: what nearly all lines are.
# Possessive throughout, so that a line is looked at once whatever is in it.
_STRING = r'"[^"\\\x00-\x1f]*+"'
_ATOM = rf"(?:{_STRING}|-?(?:0|[1-9][0-9]{{0,14}}+)(?:\.[0-9]{{1,17}}+)?+|true|false|null)"
_LIST = rf"\[(?:{_ATOM}(?:,{_ATOM})*+)?+\]"
_INNER = rf"(?:{_ATOM}|{_LIST})"
_INSIDE = rf"\{{(?:{_STRING}:{_INNER}(?:,{_STRING}:{_INNER})*+)?+\}}"
_VALUE = rf"(?:{_ATOM}|{_LIST}|{_INSIDE})"
_OBJECT = rf"(\{{(?:{_STRING}:{_VALUE}(?:,{_STRING}:{_VALUE})*+)?+\}})"
_PLAIN = re.compile(rf'{_HEAD}{_OBJECT},"context":{_OBJECT}\}}\n')
_KEY = re.compile(r'"([^"]*+)":').findall
_LONG = 100_000  # letters of a value; what has more is looked at with more care
_ID = re.compile(r'"id" ?: ?"([^"\\]{1,80})"')

_quoted = json.JSONEncoder(ensure_ascii=False).encode


class LineError(Exception):
    """A line is no statement: which flaw, which statement as far as one can tell, which value."""

    def __init__(self, flaw: Flaw, line: str, field: str = "") -> None:
        super().__init__(flaw.code)
        found = _ID.search(line[:500])
        self.flaw = flaw
        self.statement = found[1] if found else ""
        self.field = field
        self.number = 0  # of the line in its block, from 0


def line_of(row: Carried) -> str:
    """Give a statement as one line, without its end."""
    key, device, seq, learner, at, back, verb, kind, thing, content, result, context = row
    who = "null" if learner is None else _quoted(learner)
    clock = '"clock_back":true,' if back else ""
    about = f'{{"kind":"{kind}","id":{_quoted(thing)},"hash":{_quoted(content)}}}'
    return (
        f'{{"id":{_quoted(key)},"device":{_quoted(device)},"seq":{seq},"learner":{who},'
        f'"at":{at},{clock}"verb":"{verb}","object":{about},"result":{result},"context":{context}}}'
    )


def read_block(text: str) -> list[Carried]:
    """Give the statements of lines, each with its end; raises `LineError` with its `number`."""
    rows: list[Carried] = []
    at = 0
    while at < len(text):
        match = None
        matches = _PLAIN.scanner(text, at).match  # type: ignore[attr-defined]  # one call a line
        for match in iter(matches, None):
            rows.append(_plain(match.groups()) or _numbered(match.group()[:-1], len(rows)))
        at = match.end() if match else at
        if at < len(text):
            end = text.index("\n", at)
            rows.append(_numbered(text[at:end], len(rows)))
            at = end + 1
    return rows


def _numbered(line: str, number: int) -> Carried:
    try:
        return read_line(line)
    except LineError as error:
        error.number = number
        raise


def _plain(groups: tuple[Any, ...]) -> Carried | None:
    """Give the statement of a line that the pattern has cut, or None where something is odd."""
    key, device, seq, learner, at, back, verb, kind, thing, content, result, context = groups
    when = int(at)
    if (
        verb in _VERBS
        and kind in _KINDS
        and FIRST <= when <= LAST
        and len(result) < _LONG
        and _has_each_key_once(result)
        and _is_known_to_have_each_key_once(context)
    ):
        clock = 1 if back else 0
        return Carried(
            key, device, int(seq), learner, when, clock, verb, kind, thing, content, result, context
        )
    return None


def _has_each_key_once(text: str) -> bool:
    """Look for a key that may stand there twice: SQLite and Python would not take the same one."""
    keys = _KEY(text)
    return len(keys) == len(set(keys)) and len(text) < _LONG


_is_known_to_have_each_key_once = lru_cache(4096)(_has_each_key_once)  # contexts are often alike


def read_line(line: str) -> Carried:
    """Give the statement of any line, however its keys are ordered; raises `LineError`."""
    if len(line) > LONGEST:
        raise LineError(flaws.TOO_LONG, line)
    try:
        found = json.loads(line, parse_constant=_no_constant)
    except RecursionError as error:
        raise LineError(flaws.TOO_DEEP, line) from error
    except ValueError as error:
        raise LineError(flaws.NOT_JSON, line) from error
    if not isinstance(found, dict):
        raise LineError(flaws.NOT_JSON, line)
    read = _Fields(found, line)
    thing = found.get("object")
    about = _Fields(thing if isinstance(thing, dict) else {}, line)
    back = found.get("clock_back", False)
    if not isinstance(back, bool):
        raise LineError(flaws.BAD_FIELD, line, "clock_back")
    verb, kind = read.word("verb", _VERBS), about.word("kind", _KINDS)
    return Carried(
        StatementId(read.text("id")),
        DeviceId(read.text("device")),
        read.number("seq", 1, LAST_SEQ),
        None if found.get("learner", "") is None else LearnerId(read.text("learner")),
        read.number("at", FIRST, LAST),
        int(back),
        cast("Verb", verb),
        cast("Kind", kind),
        about.text("id"),
        about.text("hash", least=0),
        _encoded(found.get("result"), line, "result"),
        _encoded(found.get("context"), line, "context"),
    )


def _encoded(value: Json, line: str, field: str) -> str:
    if not isinstance(value, dict):
        raise LineError(flaws.BAD_FIELD, line, field)
    try:
        text = compact(value)
    except ValueError as error:  # a number beyond all bounds
        raise LineError(flaws.BAD_FIELD, line, field) from error
    except RecursionError as error:
        raise LineError(flaws.TOO_DEEP, line) from error
    if _depth(value) > DEEPEST:
        raise LineError(flaws.TOO_DEEP, line)
    return text


def _depth(value: Json) -> int:
    level: list[Json] = [value]
    depth = 0
    while level and depth <= DEEPEST:
        inner: list[Json] = []
        for each in level:
            if isinstance(each, dict):
                inner += each.values()
            elif isinstance(each, list):
                inner += each
        level = inner
        depth += 1
    return depth


class _Fields:
    """The values of one JSON object, each asked for by its kind."""

    def __init__(self, found: Mapping[str, Json], line: str) -> None:
        self._found = found
        self._line = line

    def text(self, name: str, least: int = 1) -> str:
        value = self._found.get(name)
        if not isinstance(value, str) or not least <= len(value) <= LONGEST_ID:
            raise LineError(flaws.BAD_FIELD, self._line, name)
        if any(letter < " " or "\ud800" <= letter <= "\udfff" for letter in value):
            raise LineError(flaws.BAD_FIELD, self._line, name)
        return value

    def word(self, name: str, known: Mapping[str, str]) -> str:
        value = self._found.get(name)
        if not isinstance(value, str) or value not in known:
            raise LineError(flaws.BAD_FIELD, self._line, name)
        return value

    def number(self, name: str, least: int, most: int) -> int:
        value = self._found.get(name)
        if isinstance(value, bool) or not isinstance(value, int) or not least <= value <= most:
            raise LineError(flaws.BAD_FIELD, self._line, name)
        return value


def _no_constant(name: str) -> NoReturn:
    raise ValueError(name)
