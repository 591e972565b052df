"""A real record store, Ralph, takes what we send, and its models find nothing wrong in it.

`make test-lrs` makes Ralph's environment (some 100 packages, so not part of the project's own)
and runs this; elsewhere it is skipped.
"""

from __future__ import annotations

import json
import os
import subprocess
import time
import urllib.error
import urllib.request
from base64 import b64encode
from pathlib import Path

import pytest

from course_app import app_paths
from course_app.cli import run_command
from course_app.course.loader import load_course
from course_app.study.grading import grade
from course_app.study.statements import KINDS, VERBS, Draft, Thing
from course_app.study.uuid7 import Uuid7Source
from tests.exchange.laptops import Laptop

HERE = Path(__file__).resolve().parent
PYTHON = Path(os.environ.get("COURSE_APP_LRS_PYTHON", HERE.parents[1] / ".venv-lrs/bin/python"))
RATE_STATEMENTS = int(os.environ.get("COURSE_APP_LRS_STATEMENTS", "1000"))

pytestmark = pytest.mark.skipif(not PYTHON.exists(), reason="needs Ralph: run `make test-lrs`")


@pytest.fixture
def ralph(tmp_path):
    """Ralph's address, at a free port of this machine."""
    port = free_port()
    folder = tmp_path / "ralph"
    folder.mkdir()
    command = [PYTHON, HERE / "ralph_server.py", str(port), folder]
    with subprocess.Popen(command) as server:
        try:
            wait_for(port, server)
            yield f"http://127.0.0.1:{port}/xAPI", folder
        finally:
            server.terminate()


def free_port():
    import socket  # noqa: PLC0415  only here

    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return free.getsockname()[1]


def wait_for(port, server):
    for _try in range(300):
        assert server.poll() is None, "Ralph ended at once"
        try:
            urllib.request.urlopen(f"http://127.0.0.1:{port}/__heartbeat__", timeout=5)
        except urllib.error.HTTPError:
            return
        except OSError:
            time.sleep(0.1)  # until it listens
        else:
            return
    pytest.fail("Ralph does not answer")


@pytest.fixture
def worked(tmp_path):
    """A laptop on which the whole shipped course was answered, and every verb used once."""
    laptop = Laptop(tmp_path, "worked")
    new_id = Uuid7Source(laptop.clock, os.urandom)
    learner, attempt = new_id(), new_id()
    course = load_course(app_paths.shipped_course())
    around = {"attempt": attempt, "course": course.id, "version": course.version}
    for lesson in course.lessons:
        context = {**around, "quiz": lesson.quiz.id, "lesson": lesson.id, "place": "quiz"}
        for question in lesson.quiz.questions:
            for response in ({"chosen": 0}, {"ticked": [0, 1]}, {"said": True}, {"text": "60"}):
                graded = grade(question, response)
                told = {"response": response, "score": graded.score, "duration": 4000}
                thing = Thing("question", question.id, question.hash)
                laptop.say(Draft(new_id(), learner, "answered", thing, told, context))
    for number, verb in enumerate(VERBS):
        kind = KINDS[number % len(KINDS)]
        target = new_id() if kind in {"statement", "learner"} else f"thing {number}"
        kind, target = ("statement", new_id()) if verb == "voided" else (kind, target)
        who = None if number % 3 == 0 else learner
        laptop.say(Draft(new_id(), who, verb, Thing(kind, target), {"name": "Amina"}, around))
    yield laptop
    laptop.close()


def test_every_statement_is_valid_by_ralphs_models(worked, tmp_path):
    file = tmp_path / "all.jsonl"
    export = ["results", "export", "--format", "xapi", "--data", str(worked.folder)]
    assert run_command([*export, "-o", str(file)]) == 0

    done = subprocess.run(
        [PYTHON, HERE / "validate.py", file], capture_output=True, text=True, check=False
    )

    assert done.returncode == 0, done.stderr[-3000:]
    assert int(done.stdout) == worked.counted()


def test_the_counts_agree_and_pushing_again_adds_nothing(worked, ralph, tmp_path, capsys):
    address, folder = ralph
    file = tmp_path / "credentials"
    file.write_text("office:secret\n")
    push = ["results", "push", "--lrs", address, "--data", str(worked.folder), "--json"]
    push += ["--credentials", str(file)]

    assert run_command(push) == 0
    first = json.loads(capsys.readouterr().out)
    for state in (worked.folder / "push").glob("*.json"):
        state.unlink()  # as if the note of what was sent had been lost
    assert run_command(push) == 0

    count = worked.counted()
    assert (first["sent"], first["problems"]) == (count, [])
    assert len(stored(folder)) == len(set(stored(folder))) == count
    assert len(asked(address)) == min(count, 100)


def test_another_password_is_let_in_nowhere(worked, ralph, tmp_path, capsys):
    address, _ = ralph
    file = tmp_path / "credentials"
    file.write_text("office:wrong\n")
    push = ["results", "push", "--lrs", address, "--data", str(worked.folder)]

    assert run_command([*push, "--credentials", str(file)]) == 3

    assert "did not accept the name and password" in capsys.readouterr().err


def test_so_many_statements_a_second_arrive(ralph, tmp_path, capsys):
    """Prints the rate that docs/scale.md states; the number comes from the environment."""
    address, folder = ralph
    laptop = Laptop(tmp_path, "fast")
    new_id = Uuid7Source(laptop.clock, os.urandom)
    for number in range(RATE_STATEMENTS):
        told = {"response": {"chosen": 1}, "score": 1.0, "success": True, "duration": 5000}
        thing = Thing("question", f"question-{number % 50}", "h")
        laptop.say(Draft(new_id(), new_id(), "answered", thing, told, {"attempt": new_id()}))
    file = tmp_path / "credentials"
    file.write_text("office:secret\n")
    push = ["results", "push", "--lrs", address, "--data", str(laptop.folder)]
    begin = time.perf_counter()

    assert run_command([*push, "--credentials", str(file)]) == 0

    seconds = time.perf_counter() - begin
    laptop.close()
    assert len(stored(folder)) == RATE_STATEMENTS
    with capsys.disabled():
        rate = f"{RATE_STATEMENTS / seconds:.0f} a second"
        print(f"\n{RATE_STATEMENTS} statements in {seconds:.1f} s: {rate}")  # noqa: T201  for docs


def stored(folder):
    """The ids in Ralph's own file."""
    lines = (folder / "data" / "fs_lrs.jsonl").read_text().splitlines()
    return [json.loads(line)["id"] for line in lines]


def asked(address):
    """The first page of what Ralph answers by its API."""
    request = urllib.request.Request(f"{address}/statements/?limit=100")  # noqa: S310  ours
    request.add_header("X-Experience-API-Version", "1.0.3")
    request.add_header("Authorization", f"Basic {b64encode(b'office:secret').decode()}")
    with urllib.request.urlopen(request, timeout=30) as answer:  # noqa: S310  this machine
        return json.load(answer)["statements"]
