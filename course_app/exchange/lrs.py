"""Sends statements to a Learning Record Store: the only module of the app that opens a connection.

Store and forward: batches go out in order, what has arrived is noted after each, and what failed
is tried again with growing pauses. Ids make it safe to send anything twice.
"""

from __future__ import annotations

import http.client
import json
import ssl
from base64 import b64encode
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple
from urllib.parse import quote, urlsplit

from course_app.course.flaws import Flaw
from course_app.errors import QT_TRANSLATE_NOOP
from course_app.exchange.flaws import ExchangeError
from course_app.exchange.progress import Progress, unseen
from course_app.exchange.sent import Sent
from course_app.exchange.xapi import VERSION, Mapper
from course_app.store.batches import batches
from course_app.store.taking_in import Carried
from course_app.store.travel_queries import TravelQueries

TIMEOUT = 60.0  # seconds
PAUSES = (1.0, 2.0, 4.0, 8.0, 16.0, 30.0)  # seconds before each further try
_LONGEST_WAIT = 120.0  # seconds that a server may ask for
_LARGEST_ANSWER = 1_000_000
_LOCAL = {"127.0.0.1", "::1", "localhost"}
_OK, _CONFLICT, _TOO_MANY = (200, 204), 409, 429
_BAD = (400, 413, 422)  # too large in 413; what is wrong is found by halving
_NOT_ALLOWED = (401, 403)
_BROKEN = 500
_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode

BAD_ADDRESS = Flaw(
    "bad-lrs-address",
    QT_TRANSLATE_NOOP("errors", "“{address}” is not the address of a record store"),
    QT_TRANSLATE_NOOP("errors", "Write it as https://lrs.example.org/xAPI, without a password"),
)
PLAIN_HTTP = Flaw(
    "plain-http",
    QT_TRANSLATE_NOOP("errors", "The address begins with http, so others could read what is sent"),
    QT_TRANSLATE_NOOP("errors", "Use https, or add --allow-http on a network of your own"),
)
NOT_LET_IN = Flaw(
    "lrs-not-let-in",
    QT_TRANSLATE_NOOP("errors", "The record store did not accept the name and password ({status})"),
    QT_TRANSLATE_NOOP("errors", "Look at the file with the credentials"),
)
NOT_REACHED = Flaw(
    "lrs-not-reached",
    QT_TRANSLATE_NOOP("errors", "The record store could not be reached ({cause})"),
    QT_TRANSLATE_NOOP("errors", "Nothing is lost. Run the same command again later"),
)
NOT_UNDERSTOOD = Flaw(
    "lrs-not-understood",
    QT_TRANSLATE_NOOP("errors", "There is no record store at this address (answer {status})"),
    QT_TRANSLATE_NOOP("errors", "Give the address of its xAPI, which often ends with /xAPI"),
)
REFUSED = Flaw(
    "lrs-refused",
    QT_TRANSLATE_NOOP("errors", "The record store refused the statement {statement} ({cause})"),
    QT_TRANSLATE_NOOP("errors", "Please report this; all others were sent"),
)


class Pushed(NamedTuple):
    """What came of it: `known` were there already, with other content or none can say."""

    sent: int
    known: int
    refused: tuple[tuple[str, str], ...]  # id, what the record store said


class Answer(NamedTuple):
    """What a record store answered."""

    status: int
    text: str
    wait: float  # seconds that it asks for, 0.0 for none


class Lrs:
    """One record store, by a connection that is kept open."""

    def __init__(
        self,
        address: str,
        credentials: str = "",
        *,
        allows_http: bool = False,
        timeout: float = TIMEOUT,
    ) -> None:
        """Take its address and "name:password"; raises `ExchangeError` for a wrong address."""
        parts = _checked(address, allows_http=allows_http)
        self._host = parts[1]
        self._port = parts[2]
        self._is_secure = parts[0] == "https"
        self._path = f"{parts[3]}/statements"
        self._timeout = timeout
        self._connection: http.client.HTTPConnection | None = None
        self._headers = {
            "Content-Type": "application/json; charset=utf-8",
            "X-Experience-API-Version": VERSION,
            "User-Agent": "course-app",
        }
        if credentials:
            coded = b64encode(credentials.encode()).decode()
            self._headers["Authorization"] = f"Basic {coded}"

    def post(self, body: bytes) -> Answer:
        """Send statements; raises `OSError` or `HTTPException` where nobody answers."""
        if self._connection is None:
            self._connection = self._connect()
        try:
            self._connection.request("POST", self._path, body, self._headers)
            answer = self._connection.getresponse()
            text = answer.read(_LARGEST_ANSWER).decode("utf-8", "replace")
        except BaseException:
            self.close()
            raise
        if answer.will_close or answer.length:
            self.close()
        return Answer(answer.status, text, _seconds(answer.getheader("Retry-After")))

    def close(self) -> None:
        """Let go of the connection."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def _connect(self) -> http.client.HTTPConnection:
        if self._is_secure:
            context = ssl.create_default_context()
            return http.client.HTTPSConnection(
                self._host, self._port, timeout=self._timeout, context=context
            )
        return http.client.HTTPConnection(self._host, self._port, timeout=self._timeout)


class Push:
    """One run of sending what a record store does not have yet."""

    def __init__(
        self, lrs: Lrs, mapper: Mapper, sent: Sent, sleep: Callable[[float], object]
    ) -> None:
        self._lrs = lrs
        self._mapper = mapper
        self._sent = sent
        self._sleep = sleep
        self._count = 0
        self._known = 0
        self._refused: list[tuple[str, str]] = []

    def run(self, queries: TravelQueries, size: int, progress: Progress = unseen) -> Pushed:
        """Send everything in batches of `size`; `progress` may raise `StoppedError`.

        Raises `ExchangeError` where the record store cannot be reached or lets nobody in; what
        had arrived by then is noted.
        """
        starts = queries.starts(None)
        extent = queries.extent(
            {device: self._sent.next_of(device, first) for device, first in starts.items()}
        )
        done = 0
        for rows in batches(queries.statements(extent), size):
            fresh = [row for row in rows if not self._sent.has(row)]
            if fresh:
                self._send(fresh)
                refused = {statement for statement, _ in self._refused}
                self._sent.add(row for row in fresh if row.id not in refused)
                self._sent.keep()
            done += len(rows)
            progress(done, max(1, extent.total))
        return Pushed(self._count, self._known, tuple(self._refused))

    def _send(self, rows: Sequence[Carried]) -> None:
        """Send a batch; one that is refused as a whole is sent in halves, down to the culprit."""
        body = _encode([self._mapper.statement(row) for row in rows])
        answer = self._answered(body.encode("utf-8", "replace"))
        if answer.status in _OK:
            self._count += len(rows)
        elif answer.status in _NOT_ALLOWED:
            raise ExchangeError(NOT_LET_IN.problem(None, status=answer.status))
        elif answer.status != _CONFLICT and answer.status not in _BAD:
            raise ExchangeError(NOT_UNDERSTOOD.problem(None, status=answer.status))
        elif len(rows) > 1:
            half = len(rows) // 2
            self._send(rows[:half])
            self._send(rows[half:])
        elif answer.status == _CONFLICT:  # it has one with this id
            self._known += 1
        else:
            self._refused.append((rows[0].id, f"{answer.status} {answer.text[:200]}"))

    def _answered(self, body: bytes) -> Answer:
        """Send until somebody answers who is not too busy."""
        cause: object = ""
        for pause in (*PAUSES, None):
            wait = 0.0
            try:
                answer = self._lrs.post(body)
            except (OSError, http.client.HTTPException) as error:
                cause = getattr(error, "strerror", None) or error or type(error).__name__
            else:
                if answer.status != _TOO_MANY and answer.status < _BROKEN:
                    return answer
                cause, wait = answer.status, answer.wait
            if pause is not None:
                self._sleep(min(max(pause, wait), _LONGEST_WAIT))
        raise ExchangeError(NOT_REACHED.problem(None, cause=cause))


def read_credentials(path: Path) -> str:
    """Give the "name:password" in the first line of a file; raises `ExchangeError`."""
    try:
        with path.open(encoding="utf-8") as file:
            line = file.readline(1000).strip()
    except (OSError, ValueError) as error:
        cause = getattr(error, "strerror", None) or str(error)
        raise ExchangeError(NO_CREDENTIALS.problem(path, cause=cause)) from error
    if ":" not in line:
        raise ExchangeError(NO_CREDENTIALS.problem(path, cause="no “name:password”"))
    return line


NO_CREDENTIALS = Flaw(
    "no-credentials",
    QT_TRANSLATE_NOOP(
        "errors", "The name and password for the record store cannot be read ({cause})"
    ),
    QT_TRANSLATE_NOOP("errors", "Write “name:password” as the first line of this file"),
)


def _checked(address: str, *, allows_http: bool) -> tuple[str, str, int | None, str]:
    try:
        parts = urlsplit(address)
        host, port = parts.hostname or "", parts.port
        host.encode("idna")
    except ValueError as error:
        told = address.rpartition("@")[2][:200]  # before it may be a password
        raise ExchangeError(BAD_ADDRESS.problem(None, address=told)) from error
    is_odd = " " in host or parts.username or parts.password or parts.query or parts.fragment
    if parts.scheme not in {"http", "https"} or not host or is_odd or not address.isprintable():
        told = host or address.rpartition("@")[2]
        raise ExchangeError(BAD_ADDRESS.problem(None, address=told[:200]))
    if parts.scheme == "http" and host not in _LOCAL and not allows_http:
        raise ExchangeError(PLAIN_HTTP.problem(None))
    path = quote(parts.path, safe="/%!$&'()*+,;=:@~")  # as browsers send what is typed
    return parts.scheme, host, port, path.rstrip("/").removesuffix("/statements")


def _seconds(text: str | None) -> float:
    try:
        return max(0.0, float(text or 0))
    except ValueError:  # a date; our own pause will do
        return 0.0
