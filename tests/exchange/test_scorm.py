"""A course as a SCORM package: sound by its manifest, and at work in a real browser."""

from __future__ import annotations

import http.server
import json
import re
import shutil
import subprocess
import threading
import zipfile
from dataclasses import replace
from functools import partial
from html import unescape
from html.parser import HTMLParser
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from course_app import app_paths
from course_app.cli import run_command
from course_app.course.loader import load_course
from course_app.course.moodle_xml import read_moodle_xml
from course_app.exchange import scorm_pages
from course_app.exchange.scorm import write_scorm

STUB = Path(__file__).with_name("scorm_stub.html")
QUESTIONS = Path(__file__).parents[1] / "data" / "question-course"
BROWSER = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "chrome"))), None)
IMS = "{http://www.imsproject.org/xsd/imscp_rootv1p1p2}"
ADL = "{http://www.adlnet.org/xsd/adlcp_rootv1p2}"


@pytest.fixture(scope="module")
def course():
    return load_course(app_paths.shipped_course())


@pytest.fixture(scope="module")
def package(course, tmp_path_factory):
    file = tmp_path_factory.mktemp("scorm") / "course.zip"
    write_scorm(course, file)
    return file


def test_the_manifest_names_all_files_and_no_other(package, course):
    """What SCORM 1.2's schema asks: metadata, one organization, items that point at resources."""
    with zipfile.ZipFile(package) as archive:
        root = ET.fromstring(archive.read("imsmanifest.xml"))  # noqa: S314  our own file
        names = set(archive.namelist())

    assert [each.tag.removeprefix(IMS) for each in root] == [
        "metadata",
        "organizations",
        "resources",
    ]
    assert root.findtext(f"{IMS}metadata/{IMS}schema") == "ADL SCORM"
    assert root.findtext(f"{IMS}metadata/{IMS}schemaversion") == "1.2"
    organizations = root.find(f"{IMS}organizations")
    organization = organizations.find(f"{IMS}organization")
    assert organizations.get("default") == organization.get("identifier")
    resources = {each.get("identifier"): each for each in root.iter(f"{IMS}resource")}
    items = list(organization.iter(f"{IMS}item"))
    assert [item.findtext(f"{IMS}title") for item in items][1:-1] == [
        f"{lesson.section} {lesson.title}" for lesson in course.lessons
    ]
    for item in items:
        resource = resources[item.get("identifierref")]
        assert resource.get(f"{ADL}scormtype") == "sco"
        assert resource.get("href") in names
        assert item.findtext(f"{ADL}masteryscore") == "80"
        assert item.findtext(f"{IMS}title")
    for dependency in root.iter(f"{IMS}dependency"):
        assert dependency.get("identifierref") in resources
    assert {each.get("href") for each in root.iter(f"{IMS}file")} == names - {"imsmanifest.xml"}
    ids = [each.get("identifier") for each in root.iter() if each.get("identifier")]
    assert len(ids) == len(set(ids))
    assert all(re.fullmatch(r"[A-Za-z_][\w.-]*", each) for each in ids)


class Links(HTMLParser):
    """Collects what a page loads."""

    def __init__(self):
        super().__init__()
        self.found = []

    def handle_starttag(self, tag, attrs):
        self.found += [value for name, value in attrs if name in {"src", "href"}]


def test_a_page_loads_nothing_but_files_of_the_package(package):
    with zipfile.ZipFile(package) as archive:
        names = set(archive.namelist())
        for name in names:
            if name.endswith(".html"):
                links = Links()
                links.feed(archive.read(name).decode())
                assert links.found
                assert set(links.found) <= names
            if name.endswith((".js", ".css")):
                assert b"http" not in archive.read(name)


def test_the_same_course_is_the_same_bytes(course, package, tmp_path):
    write_scorm(course, tmp_path / "again.zip")

    assert (tmp_path / "again.zip").read_bytes() == package.read_bytes()


def test_texts_cannot_leave_their_place():
    """A question's text that looks like the end of a script stays a text."""
    course = load_course(QUESTIONS)
    quiz = course.lessons[0].quiz
    evil = replace(quiz.questions[0], stem="</script><script>alert(1)</script><!--")

    plain, page = (
        scorm_pages.test_page(course, replace(quiz, title="</h2><b>", questions=(question,)))
        for question in (quiz.questions[0], evil)
    )

    assert page.count("<script") == plain.count("<script") == 2
    assert "<!--" not in page
    assert "</h2><b>" not in page


@pytest.fixture
def browse(package, tmp_path):
    """Opens a page of a package in a browser, inside a small runtime, and gives its log."""
    if BROWSER is None:
        pytest.skip("needs chromium: apt-get install chromium")

    def run(page, *, source=package, wrong=False):
        site = tmp_path / "site"
        with zipfile.ZipFile(source) as archive:
            archive.extractall(site)
        (site / "page.html").write_bytes((site / page).read_bytes())
        shutil.copy(STUB, site / "stub.html")
        handler = partial(Quiet, directory=str(site))
        with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
            threading.Thread(target=server.serve_forever, daemon=True).start()
            address = f"http://127.0.0.1:{server.server_port}/stub.html{'#wrong' if wrong else ''}"
            command = [BROWSER, "--headless", "--no-sandbox", "--disable-gpu", "--dump-dom"]
            command += [f"--user-data-dir={tmp_path / 'profile'}", "--virtual-time-budget=20000"]
            done = subprocess.run(
                [*command, address], capture_output=True, text=True, timeout=120, check=False
            )
            server.shutdown()
        log = re.search(r'<pre id="log">(.*?)</pre>', done.stdout, re.DOTALL)
        assert log, done.stderr[-2000:]
        return json.loads(unescape(log[1]))

    return run


class Quiet(http.server.SimpleHTTPRequestHandler):
    """Serves files and says nothing."""

    def log_message(self, *args):
        """Say nothing."""


def test_a_lesson_in_a_browser_tells_the_lms_what_was_done(browse, course):
    lesson = course.lessons[3]

    log = browse(f"lesson-{lesson.id}.html")

    values = log["values"]
    assert log["pages"] == len(lesson.pages) + 1
    assert values["cmi.core.lesson_status"] == "passed"
    assert values["cmi.core.score.raw"] == "100"
    assert values["cmi.core.lesson_location"] == str(len(lesson.pages))
    assert re.fullmatch(r"\d{4}:\d\d:\d\d", values["cmi.core.session_time"])
    asked = [q.id for q in lesson.quiz.core if q.kind != "description"]
    told = [values[f"cmi.interactions.{at}.id"] for at in range(len(asked))]
    assert sorted(told) == sorted(asked)
    assert set(json.loads(values["cmi.suspend_data"])) == set(asked)
    assert (log["calls"][0], log["calls"][-1]) == ("LMSInitialize", "LMSFinish")
    assert "100%" in log["score"]


def test_wrong_answers_fail_the_test(browse):
    log = browse("final-test.html", wrong=True)

    assert log["values"]["cmi.core.lesson_status"] == "failed"
    assert int(log["values"]["cmi.core.score.raw"]) < 50
    assert any("Not yet." in told for told in log["told"])


def test_every_kind_of_question_is_asked_and_marked_in_a_browser(browse, tmp_path):
    file = tmp_path / "kinds.zip"
    course = load_course(QUESTIONS)
    write_scorm(course, file)

    log = browse(f"lesson-{course.lessons[0].id}.html", source=file)

    assert not [told for told in log["told"] if not told]
    assert int(log["values"]["cmi.core.score.raw"]) >= 80


def test_questions_go_to_moodle_and_come_back(course, tmp_path, capsys):
    file = tmp_path / "questions.xml"
    pack = ["pack", str(app_paths.shipped_course()), "-o", str(file)]

    assert run_command([*pack, "--format", "moodle-xml"]) == 0

    found = read_moodle_xml(file.read_bytes(), file).questions
    count = sum(len(lesson.quiz.questions) for lesson in course.lessons)
    tests = len(course.pre_test.questions) + len(course.final_test.questions)
    assert len(found) == count + tests
    assert found[0].category.startswith("$course$/top/Job quality")


def test_a_name_that_no_lms_takes_is_refused(tmp_path, capsys):
    pack = ["pack", str(app_paths.shipped_course()), "--format", "scorm"]

    assert run_command([*pack, "-o", str(tmp_path / "course.course")]) == 2
    assert "course.zip" in capsys.readouterr().err
    assert run_command([*pack, "-o", str(tmp_path / "course.zip")]) == 0
