"""Pushing to a record store on this machine: nothing is lost, nothing arrives twice."""

import json
import threading
from contextlib import closing
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from course_app.cli import run_command
from course_app.exchange import lrs
from course_app.exchange.flaws import ExchangeError
from course_app.exchange.progress import StoppedError
from course_app.exchange.sent import Sent
from course_app.exchange.xapi import Mapper, as_uuid
from course_app.exchange.xapi_activities import Activities
from course_app.store.connection import DATABASE
from course_app.store.travel_queries import TravelQueries
from tests.store.histories import answers, draft


class FakeLrs:
    """A small record store; `trouble` holds what it answers instead, in order."""

    def __init__(self):
        self.statements = {}
        self.requests = 0
        self.trouble = []
        self.poison = set()  # ids that it calls wrong
        self.headers = {}
        fake = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_POST(self):
                body = self.rfile.read(int(self.headers["Content-Length"]))
                fake.headers = dict(self.headers)
                fake.requests += 1
                status = fake.take(self.path, json.loads(body))
                if status == 0:
                    self.close_connection = True
                    return
                self.send_response(status)
                if status == 503:
                    self.send_header("Retry-After", "3")
                self.send_header("Content-Length", "0")
                self.end_headers()

            def log_message(self, *args):
                """Say nothing."""

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.address = f"http://127.0.0.1:{self.server.server_port}/xAPI"
        self.thread = threading.Thread(target=self.server.serve_forever, daemon=True)
        self.thread.start()

    def take(self, path, statements):
        if path != "/xAPI/statements":
            return 404
        if self.trouble:
            trouble = self.trouble.pop(0)
            if trouble == "lost answer":
                self.keep(statements)
                return 0
            return trouble
        if self.poison & {each["id"] for each in statements}:
            return 400
        if any(self.statements.get(each["id"], each) != each for each in statements):
            return 409
        self.keep(statements)
        return 200

    def keep(self, statements):
        self.statements |= {each["id"]: each for each in statements}

    def close(self):
        self.server.shutdown()
        self.server.server_close()


@pytest.fixture
def store():
    with closing(FakeLrs()) as fake:
        yield fake


@pytest.fixture
def here(laptop):
    made = laptop("here")
    made.say(*answers(10))
    return made


@pytest.fixture
def push(here, store, tmp_path):
    """Pushes and gives what came of it; `push.waits` are the pauses that were made."""

    def run(size=4, progress=lambda done, total: None, credentials=""):
        with (
            closing(TravelQueries(here.folder / DATABASE)) as queries,
            closing(lrs.Lrs(store.address, credentials)) as target,
        ):
            mapper = Mapper(Activities(), queries.voids())
            sent = Sent(tmp_path / "sent.json", store.address)
            return lrs.Push(target, mapper, sent, run.waits.append).run(queries, size, progress)

    run.waits = []
    return run


def test_everything_arrives_once(push, store, here):
    assert push() == (10, 0, ())
    assert store.requests == 3
    assert set(store.statements) == {as_uuid(f"s{number}") for number in range(1, 11)}

    assert push() == (0, 0, ())
    assert store.requests == 3
    here.say(draft(11))
    assert push() == (1, 0, ())


def test_a_lost_note_of_what_was_sent_makes_no_duplicate(push, store, tmp_path):
    push()
    (tmp_path / "sent.json").write_text("{spoiled")

    push()

    assert len(store.statements) == 10


def test_pushing_goes_on_where_it_was_stopped(push, store):
    def stop(done, total):
        raise StoppedError

    with pytest.raises(StoppedError):
        push(progress=stop)
    assert len(store.statements) == 4

    assert push() == (6, 0, ())


def test_a_busy_store_is_asked_again_later_and_later(push, store):
    store.trouble = [503, 429, 500, "lost answer"]

    assert push(size=100).sent == 10

    assert push.waits == [3.0, 2.0, 4.0, 8.0]
    assert len(store.statements) == 10


def test_a_store_that_never_answers_is_given_up_and_nothing_is_lost(push, store):
    store.trouble = [502] * 7

    with pytest.raises(ExchangeError) as caught:
        push()

    assert [problem.code for problem in caught.value.problems] == ["lrs-not-reached"]
    assert push().sent == 10


def test_a_conflict_is_seen_as_done(push, store):
    """One that is there with other content does not hold up the others."""
    store.statements[as_uuid("s3")] = {"id": as_uuid("s3"), "stored": "earlier"}

    assert push(size=100) == (9, 1, ())
    assert push().sent == 0
    assert store.statements[as_uuid("s3")]["stored"] == "earlier"


def test_one_statement_that_is_refused_does_not_hold_up_the_others(push, store):
    store.poison = {as_uuid("s5")}

    pushed = push(size=100)

    assert pushed.sent == 9
    assert [statement for statement, _ in pushed.refused] == ["s5"]
    store.poison = set()
    assert push().sent == 1


@pytest.mark.parametrize(("status", "code"), [(401, "lrs-not-let-in"), (404, "lrs-not-understood")])
def test_a_store_that_lets_nobody_in_is_said_at_once(push, store, status, code):
    store.trouble = [status]

    with pytest.raises(ExchangeError) as caught:
        push()

    assert [problem.code for problem in caught.value.problems] == [code]
    assert push.waits == []


def test_what_arrives_late_from_another_laptop_is_pushed_too(push, store, here, laptop, stick):
    """A hole that was filled later is seen, though later numbers have gone already."""
    other = laptop("other")
    other.say(*answers(6, start=100))
    late = other.save(stick / "late.results")
    with closing(TravelQueries(other.folder / DATABASE)) as queries:
        since = max(row.at for row in queries.statements(queries.extent(queries.starts(None))))
    here.bring_in(other.save(stick / "early.results", since=since))
    push()

    here.bring_in(late)

    assert push().sent == 5
    assert len(store.statements) == 16


def test_the_password_goes_in_a_header_and_the_version_too(push, store):
    push(credentials="office:secret")

    assert store.headers["Authorization"] == "Basic b2ZmaWNlOnNlY3JldA=="
    assert store.headers["X-Experience-API-Version"] == "1.0.3"


@pytest.mark.parametrize(
    ("address", "code"),
    [
        ("ftp://x", "bad-lrs-address"),
        ("nonsense", "bad-lrs-address"),
        ("https://", "bad-lrs-address"),
        ("https://office:secret@lrs.example.org/xAPI", "bad-lrs-address"),
        ("https://x:port/", "bad-lrs-address"),
        ("https://office:secret@a..b/xAPI", "bad-lrs-address"),
        ("https://two words/xAPI", "bad-lrs-address"),
        ("https://x/?a=b", "bad-lrs-address"),
        ("http://lrs.example.org/xAPI", "plain-http"),
    ],
)
def test_an_address_that_is_wrong_or_unsafe_is_refused(address, code):
    with pytest.raises(ExchangeError) as caught:
        lrs.Lrs(address)

    assert [problem.code for problem in caught.value.problems] == [code]
    assert "secret" not in str(caught.value)
    assert "“”" not in str(caught.value)


def test_the_command_pushes_with_a_file_of_credentials(here, store, tmp_path, capsys):
    file = tmp_path / "credentials"
    file.write_text("office:secret\n")
    command = ["results", "push", "--lrs", store.address, "--data", str(here.folder)]

    assert run_command([*command, "--credentials", str(file), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["sent"] == 10
    assert "Authorization" in store.headers
    assert run_command(command) == 0
    assert "Sent: 0." in capsys.readouterr().out
    file.write_text("no password")
    assert run_command([*command, "--credentials", str(file)]) == 3
