"""One statement as one line of JSON, and back.

Nearly all lines are as our own writer makes them: no spaces, nothing deep, nothing twice. msgspec
reads and checks those a block at a time, since a million wait; a block in which any line is in
doubt is read again with care, line by line.

What is read is never trusted: each value has its kind and its limit here, and `LineError` says
which one was wrong.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from functools import partial
from typing import Annotated, NoReturn, cast

import msgspec

from course_app.course.flaws import Flaw
from course_app.course.ids import LONGEST_ID, is_carried
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
DEEPEST = 32  # levels of values in values
LAST_SEQ = 2**53

_VERBS: Mapping[str, Verb] = {verb: verb for verb in VERBS}
_KINDS: Mapping[str, Kind] = {kind: kind for kind in KINDS}
_ID = re.compile(r'"id" ?: ?"([^"\\]{1,80})"')

_quoted = json.JSONEncoder(ensure_ascii=False).encode
_SIZE = msgspec.Meta(min_length=1, max_length=LONGEST_ID)


class _Thing(msgspec.Struct, gc=False):
    kind: Kind
    id: Annotated[str, _SIZE]
    hash: Annotated[str, msgspec.Meta(max_length=LONGEST_ID)]


class _Line(msgspec.Struct, gc=False):
    id: Annotated[StatementId, _SIZE]
    device: Annotated[DeviceId, _SIZE]
    seq: Annotated[int, msgspec.Meta(ge=1, le=LAST_SEQ)]
    learner: Annotated[LearnerId, _SIZE] | None
    at: Annotated[int, msgspec.Meta(ge=FIRST, le=LAST)]
    verb: Verb
    object: _Thing
    result: msgspec.Raw
    context: msgspec.Raw
    clock_back: bool = False


# So deep a result or context is in a line of ours, and each level is one type to msgspec.
_Flat = str | int | float | bool | None
_Inner = _Flat | list[_Flat] | dict[str, _Flat]
_Value = _Flat | list[_Inner] | dict[str, _Inner]
_read_lines = msgspec.json.Decoder(list[_Line]).decode
_read_objects = msgspec.json.Decoder(dict[str, _Value]).decode_lines
_write_objects = msgspec.json.Encoder().encode_lines
_END = "\n"
_carried = partial(tuple.__new__, Carried)


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
    rows = _read_quickly(text)
    if rows is None:
        rows = [_numbered(line, at) for at, line in enumerate(text.split("\n")[:-1])]
    return rows


def _numbered(line: str, number: int) -> Carried:
    try:
        return read_line(line)
    except LineError as error:
        error.number = number
        raise


def _read_quickly(text: str) -> list[Carried] | None:
    """Give the statements of lines, or None where any is in doubt. Whole columns at a time."""
    if len(text) > LONGEST:  # so may a line be
        return None
    try:
        lines = _read_lines(f"[{text[:-1].replace(_END, ',')}]")  # so each stands on its own line
        results = _texts([line.result for line in lines])
        contexts = _texts([line.context for line in lines])
        is_sound = _are_sound(results) and _are_sound(dict.fromkeys(contexts))  # often alike
    except (msgspec.DecodeError, RecursionError):
        return None
    if not is_sound:
        return None
    rows = list(map(_row, lines, results, contexts))
    if "\\" in text and not all(map(_is_printable, rows)):  # a letter that is none, as \u0000
        return None
    return rows


def _row(line: _Line, result: str, context: str) -> Carried:
    about = line.object
    return _carried(
        (
            line.id,
            line.device,
            line.seq,
            line.learner,
            line.at,
            1 if line.clock_back else 0,
            line.verb,
            about.kind,
            about.id,
            about.hash,
            result,
            context,
        )
    )


def _is_printable(row: Carried) -> bool:
    texts = (row.id, row.device, row.learner or "", row.object, row.hash)
    return all(map(str.isprintable, texts))


def _texts(values: Sequence[msgspec.Raw]) -> list[str]:
    return b"\n".join(values).decode().split("\n")


def _are_sound(objects: Iterable[str]) -> bool:
    """Tell whether objects can be written in one way only, and that is how they stand there.

    Then each key stands there once, and Python and SQLite read each number alike.
    """
    encoded = "\n".join((*objects, "")).encode()
    return bool(_write_objects(_read_objects(encoded)) == encoded)


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
        if not is_carried(value):
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
