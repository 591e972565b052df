"""How far one is: true from the first page on, without counting anything that shames."""

import re

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox

from course_app.store.history import Spell
from course_app.study.uuid7 import Uuid7Source
from course_app.ui.progress_shown import days_words, minutes_by_day, time_words
from course_app.ui.widgets.bar_chart import BarChart
from course_app.ui.widgets.calendar_strip import WEEKS, CalendarStrip
from tests.ui.conftest import make_clocks
from tests.ui.learned_folder import DAY, fill_middle, fill_whole

NOW = 1_790_000_000_000


@pytest.fixture
def open_progress(open_desk, tmp_path):
    """Opens My progress of somebody whose data folder was filled."""

    def open_it(fill):
        if fill is not None:
            fill(tmp_path / "data", NOW)
        clocks = make_clocks()._replace(
            wall=lambda: NOW + 1000, new_id=Uuid7Source(lambda: NOW + 1000)
        )
        person = open_desk(clocks=clocks, screen="home")
        person.desk.places.open("progress")
        return person

    return open_it


def test_a_newcomer_reads_what_will_be_here_and_begins(open_progress):
    """No figures of nothing."""
    person = open_progress(None)
    assert "Nothing to show yet" in person.words()

    person.press_button("Start the first lesson")

    assert person.screen_name == "ReaderScreen"


def test_in_the_middle_everything_is_added_up(open_progress):
    """Lessons, scores, objectives, days and what was tried."""
    person = open_progress(fill_middle)
    words = person.words()

    assert "2 of 6" in words
    assert "Pages read: 5 of 14" in words
    assert "Not passed yet" in words
    assert "Met" in words
    chart = person.screen.findChild(BarChart).accessibleName()
    assert "4.2  Competitive and decent: 50%, not yet" in chart
    assert "Passed from 80% on" in chart
    days = person.screen.findChild(CalendarStrip).accessibleName()
    assert days.startswith(f"Days with learning in the last {WEEKS} weeks: 7.")


def test_go_on_opens_the_next_lesson(open_progress):
    """The filled button leads to what is not done."""
    person = open_progress(fill_middle)

    person.press_button("Go on")

    assert "4.2  Integrating competitiveness" in person.words()


def test_home_leads_there_and_esc_leads_back(open_progress):
    """See progress, Esc."""
    person = open_progress(fill_middle)
    person.press(Qt.Key.Key_Escape)
    assert person.screen_name == "HomeScreen"

    person.press_button("See progress")
    assert person.screen_name == "ProgressScreen"
    person.press(Qt.Key.Key_Escape)
    assert person.screen_name == "HomeScreen"


def test_who_has_passed_can_save_the_certificate(open_progress, tmp_path, monkeypatch):
    """It stands at the top, and the filled button makes it."""
    target = tmp_path / "certificate.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, **_k: (str(target), ""))
    monkeypatch.setattr(QMessageBox, "information", lambda *_args: None)
    person = open_progress(fill_whole)
    assert "You have passed the course with 89%." in person.words()

    person.press_button("Save a certificate")

    assert target.read_bytes().startswith(b"%PDF")


def test_everything_is_saved_as_text(open_progress, tmp_path, monkeypatch):
    """For a facilitator who asks, or for oneself."""
    target = tmp_path / "progress.txt"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, **_k: (str(target), ""))
    monkeypatch.setattr(QMessageBox, "information", lambda *_args: None)
    person = open_progress(fill_middle)

    person.press_button("Save as a text file")

    text = target.read_text(encoding="utf-8-sig")
    assert text.startswith("My progress: Amina Mwakasege-Ochieng")
    assert "4.1  Training and knowledge  ·  100%, passed" in text
    assert "  ·  Not passed yet" in text


def test_everything_is_printed_or_saved_as_a_pdf(open_progress, tmp_path, monkeypatch):
    """In paper's colours, also from the dark theme."""
    target = tmp_path / "progress.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, **_k: (str(target), ""))
    monkeypatch.setattr(QMessageBox, "information", lambda *_args: None)
    monkeypatch.setattr(QMessageBox, "exec", lambda _box: None)
    monkeypatch.setattr(QMessageBox, "clickedButton", lambda box: box.defaultButton())
    person = open_progress(fill_middle)

    person.press_button("Print")

    assert target.read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize(
    ("minutes", "words"), [(0, "0 min"), (59, "59 min"), (60, "1 h"), (125, "2 h 5 min")]
)
def test_times_are_said_as_people_say_them(minutes, words):
    assert time_words(minutes) == words


def test_a_short_visit_counts_as_a_day():
    """Half a minute is a minute, and quarters of one day are one day."""
    noon = 1_790_000_000_000 // DAY * DAY + DAY // 2
    spells = [Spell(noon, 20_000, 1, 0), Spell(noon + 900_000, 200_000, 2, 0)]

    assert list(minutes_by_day(spells).values()) == [4]
    assert list(minutes_by_day([Spell(noon, 100, 1, 0)]).values()) == [1]


def test_days_before_the_weeks_and_after_today_are_not_counted():
    """A clock that was wrong makes no day of next year."""
    today = QDate(2026, 11, 24)
    days = {today: 5, today.addDays(-WEEKS * 7): 5, today.addDays(400): 5}

    assert ": 1. The last one: Tuesday, 24 November" in days_words(days, today)
    assert days_words({}, today) == f"No learning in the last {WEEKS} weeks."


def test_a_page_turn_is_seen_when_one_looks_again(person):
    """The figures are those of this moment."""
    person.desk.navigator.open_lesson("4.3")
    person.press(Qt.Key.Key_Right)
    person.wait_until_kept()

    person.desk.places.open("progress")

    assert "Pages read: 1 of 14" in person.words()


def test_minutes_left_follow_the_learners_own_pace(open_progress, open_desk, tmp_path):
    """Who reads faster than the plan is not told the plan's minutes, on Home and in the reader."""
    fast = open_progress(fill_middle)
    fast.desk.navigator.open_page("4.3/shared-risk")
    planned = open_desk(data=tmp_path / "other")
    planned.desk.navigator.open_page("4.3/shared-risk")

    def minutes(person):
        found = re.search(r"about (\d+) min left", person.words())
        return int(found[1])

    unread = 9 / 14  # of the pages; five were read
    assert minutes(fast) < minutes(planned) * unread
