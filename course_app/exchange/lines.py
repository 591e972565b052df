"""One statement as one line of JSON, and back.

A line is as our own writer makes it: keys in one order, no spaces. Those are cut by a pattern,
since a million wait. Lines of other programs may order and space their keys as they like.

What is read is never trusted: each value has its kind and its limit here, and `LineError` says
which one was wrong.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from typing import NoReturn, cast

from course_app.course.flaws import Flaw
from course_app.exchange import flaws
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
FIRST_AT, LAST_AT = -62_135_596_800_000, 253_402_300_799_999  # years 1 to 9999

_VERBS: Mapping[str, Verb] = {verb: verb for verb in VERBS}
_KINDS: Mapping[str, Kind] = {kind: kind for kind in KINDS}
_TEXT = rf'"([^"\\\x00-\x1f]{{1,{LONGEST_ID}}})"'
_HEAD = re.compile(
    rf'\{{"id":{_TEXT},"device":{_TEXT},"seq":([1-9][0-9]{{0,15}}),"learner":(?:null|{_TEXT}),'
    rf'"at":(-?[0-9]{{1,15}}),("clock_back":true,)?"verb":"([a-z]+)",'
    rf'"object":\{{"kind":"([a-z]+)","id":{_TEXT},"hash":"([^"\\\x00-\x1f]{{0,200}})"\}},"result":'
).match
_CONTEXT = ',"context":'
_ID = re.compile(r'"id" ?: ?"([^"\\]{1,80})"')
_POWER = re.compile(r"[:,\[]-?[0-9.]+[eE]").search  # 1e999 is no number that can be kept
_SURELY_FINITE = 300  # letters that no number reaches infinity with

_quoted = json.JSONEncoder(ensure_ascii=False).encode


class LineError(Exception):
    """A line is no statement: which flaw, which statement as far as one can tell, which value."""

    def __init__(self, flaw: Flaw, line: str, field: str = "") -> None:
        super().__init__(flaw.code)
        found = _ID.search(line[:500])
        self.flaw = flaw
        self.statement = found[1] if found else ""
        self.field = field


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


def read_line(line: str) -> Carried:
    """Give the statement of a line; raises `LineError`."""
    if len(line) > LONGEST:
        raise LineError(flaws.TOO_LONG, line)
    head = _HEAD(line)
    if head is None:
        return _read_any(line)
    key, device, seq, learner, at, back, verb, kind, thing, content = head.groups()
    begin = head.end()
    try:
        given, end = _scan(line, begin)
        around_at = end + len(_CONTEXT)
        if line[end:around_at] != _CONTEXT:
            return _read_any(line)
        around, after = _scan(line, around_at)
    except StopIteration as error:
        raise LineError(flaws.NOT_JSON, line) from error
    except ValueError as error:
        raise LineError(flaws.NOT_JSON, line) from error
    except RecursionError as error:
        raise LineError(flaws.TOO_DEEP, line) from error
    if line[after:] != "}":
        return _read_any(line)
    if verb not in _VERBS or kind not in _KINDS:
        raise LineError(flaws.BAD_FIELD, line, "verb" if verb not in _VERBS else "kind")
    if int(seq) > LAST_SEQ or not FIRST_AT <= int(at) <= LAST_AT:
        raise LineError(flaws.BAD_FIELD, line, "seq" if int(seq) > LAST_SEQ else "at")
    return Carried(
        StatementId(key),
        DeviceId(device),
        int(seq),
        LearnerId(learner) if learner else None,
        int(at),
        1 if back else 0,
        _VERBS[verb],
        _KINDS[kind],
        thing,
        content,
        _kept(line[begin:end], given, line, "result"),
        _kept(line[around_at:after], around, line, "context"),
    )


def _kept(text: str, value: Json, line: str, field: str) -> str:
    """Give a value's JSON as the log may keep it: as it is, where nothing speaks against it."""
    if (
        "\\" not in text
        and len(text) < _SURELY_FINITE
        and isinstance(value, dict)
        and text.count('":') == _keys(value)  # no key twice: SQLite would take the other one
        and text.count("{") + text.count("[") <= DEEPEST
        and not _POWER(text)
    ):
        return text
    return _encoded(value, line, field)


def _keys(value: Mapping[str, Json]) -> int:
    count = len(value)
    for inner in value.values():
        if isinstance(inner, dict):
            count += _keys(inner)
        elif isinstance(inner, list):
            count += sum(_keys(each) for each in inner if isinstance(each, dict))
    return count


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


def _read_any(line: str) -> Carried:
    """Read a line whose keys stand in another order, or say what is wrong with it."""
    try:
        found = json.loads(line, object_pairs_hook=_once, parse_constant=_no_constant)
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
        read.number("at", FIRST_AT, LAST_AT),
        int(back),
        cast("Verb", verb),
        cast("Kind", kind),
        about.text("id"),
        about.text("hash", least=0),
        _encoded(found.get("result"), line, "result"),
        _encoded(found.get("context"), line, "context"),
    )


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


def _once(pairs: list[tuple[str, Json]]) -> dict[str, Json]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a key stands there twice")
    return found


def _no_constant(name: str) -> NoReturn:
    raise ValueError(name)


_decoder = json.JSONDecoder(parse_constant=_no_constant)
_scan: Callable[[str, int], tuple[Json, int]] = _decoder.scan_once  # type: ignore[attr-defined]
