"""One page for the folder, the office or the wall; nobody is seen on it who should not be."""

from __future__ import annotations

import re
from dataclasses import replace
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from course_app.workshop.gain import gain
from course_app.workshop.gradebook import cell_of
from course_app.workshop.privacy import LEAST, Privacy, codes
from course_app.workshop.report_sections import MOST_LINES, MOST_NAMES, sections_of
from course_app.workshop.reports import summary_html
from course_app.workshop.sessions import Details
from course_app.workshop.summary import (
    HardQuestion,
    HealthLine,
    HelpLine,
    ObjectiveCount,
    Summary,
    SureLine,
)
from course_app.workshop.words import Words

PEOPLE = tuple(f"p{at}" for at in range(12))
FLAG = Words(code="near-guessing", text="{facility:.0f}% is low.", fields={"facility": 33.0})


def summary(**changes):
    whole = Summary(
        workshop="w",
        details=Details(
            title="Market day", date="2026-05-04", place="Kita", facilitator="Fatou", language="fr"
        ),
        lessons=("Self-help",),
        present=PEOPLE,
        absent=("absent",),
        group=PEOPLE,
        names={who: f"Name {who}" for who in (*PEOPLE, "absent")},
        objectives=(ObjectiveCount(id="4.3/o1", text="Say why", met=8, asked=12),),
        hardest=(
            HardQuestion(
                question="q",
                stem="Who organises?",
                asked=12,
                right=4,
                facility=100 / 3,
                wrong="A state office",
                wrong_count=6,
                feedback="Look at who founded it.",
            ),
        ),
        sure=(SureLine(stem="Who organises?", learners=("p1", "p2"), told=12),),
        gain=gain([(30, 70)] * 6 + [(50, 40)]),
        standings={"needs help": 2, "on the way": 5, "passed": 5, "not begun": 0},
        help=(HelpLine(learner="p1", cells=(("4.3", cell_of(0.4, 80, 50)),)),),
        near_the_line=("p3",),
        health=(HealthLine(stem="Who organises?", flags=(FLAG,)),),
        analysed=12,
    )
    return replace(whole, **changes)


def said(of=None, privacy=Privacy.NAMES, **changes):
    """Give all words of a report, section by section."""
    told = {}
    for section in sections_of(of or summary(**changes), privacy):
        cells = [cell for row in (section.table.rows if section.table else ()) for cell in row]
        told[section.code] = [*section.lines, *cells]
    return told


def words(**more):
    return " ".join(word for lines in said(**more).values() for word in lines)


class Text(HTMLParser):
    """Gathers what a reader sees, and what is open."""

    def __init__(self, html):
        super().__init__()
        self.seen, self.open, self.tags = [], [], []
        self.feed(html)

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        if tag != "meta":
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.seen.append(data)


def test_the_page_follows_the_order_of_the_facilitators_questions():
    """People first, the health of questions last."""
    assert list(said()) == [
        "who-came",
        "objectives",
        "hardest",
        "sure",
        "gain",
        "help",
        "health",
    ]


def test_with_names_everything_is_told():
    """For the facilitator's own folder."""
    told = said()

    assert told["who-came"][0] == "Came: 12 of 13 on the list."
    assert told["who-came"][2] == "Absent: Name absent."
    assert told["objectives"] == ["Say why", "8 of 12"]  # no id that only the file knows
    assert told["hardest"] == [
        "Who organises?",
        "4 of 12 (33%)",
        "A state office (6)",
        "Look at who founded it.",
    ]
    assert told["sure"] == ["Who organises?", "2 of 12", "Name p1, Name p2"]
    assert told["gain"][0].split(". ") == [
        "7 people took both tests: 33% before, 66% after",
        "Of what they did not know before, they know 49% now (a medium gain)",
        "Better: 6",
        "The same: 0",
        "Less: 1.",
    ]
    assert told["help"] == [
        "Need help: 2 · On the way: 5 · Passed: 5 · Not begun: 0",
        "Name p1 (4.3 ▲ 40%)",
        "Near the pass mark in the final test: Name p3.",
    ]
    assert told["health"] == [
        "Who organises? 33% is low.",
        "These rest on 12 people, so they are rough.",
    ]


def test_with_codes_nobody_is_named():
    """For a colleague who helps with the figures."""
    told = words(privacy=Privacy.CODES)

    assert "Name" not in told
    assert codes((*PEOPLE, "absent"), "w")["p1"] in told


def test_with_totals_nobody_is_seen_singly():
    """For the office: no name, no code, no count of a few."""
    told = words(privacy=Privacy.TOTALS)

    assert "Name" not in told
    assert not any(code in told for code in codes((*PEOPLE, "absent"), "w").values())
    assert said(privacy=Privacy.TOTALS)["who-came"] == ["Came: over 8 of 13 on the list."]
    assert said(privacy=Privacy.TOTALS)["hardest"][1:3] == ["under 5 of 12", "A state office"]
    assert said(privacy=Privacy.TOTALS)["sure"] == ["Who organises?", "under 5 of 12"]
    assert said(privacy=Privacy.TOTALS)["help"] == [
        "Need help: few · On the way: few · Passed: 5 · Not begun: 0"
    ]
    assert said(privacy=Privacy.TOTALS)["health"][0] == "Who organises?"


@given(part=st.integers(0, 12), asked=st.integers(0, 12))
def test_no_small_count_is_told_in_totals(part, asked):
    """Whatever the figures are."""
    asked = max(part, asked)
    of = summary(objectives=(ObjectiveCount(id="o", text="x", met=part, asked=asked),))

    told = said(of, Privacy.TOTALS)["objectives"]

    if asked and 0 < part < LEAST:
        assert told[-1] in {f"under 5 of {asked}", "too few to say"}
    if asked and 0 < asked - part < LEAST:
        assert not re.match(rf"{part} of", told[-1])


@pytest.mark.parametrize(
    ("met", "asked", "told"),
    [(0, 8, "0 of 8"), (5, 8, "over 3 of 8"), (5, 10, "5 of 10"), (4, 4, "too few to say")],
)
def test_a_part_is_told_as_far_as_it_points_at_nobody(met, asked, told):
    """Nearly all is told as such, and of four people nothing."""
    of = summary(objectives=(ObjectiveCount(id="o", text="x", met=met, asked=asked),))

    assert said(of, Privacy.TOTALS)["objectives"][-1] == told


def test_totals_of_a_very_small_group_are_not_told():
    """Four people know each other."""
    told = said(privacy=Privacy.TOTALS, group=PEOPLE[:4])

    assert told == {"who-came": ["The group has fewer than 5 people, so that no totals are shown."]}


def test_totals_of_a_gain_of_four_people_are_not_told():
    """The others took only one of the tests."""
    told = said(privacy=Privacy.TOTALS, gain=gain([(30, 70)] * 4))

    assert told["gain"] == ["The group has fewer than 5 people, so that no totals are shown."]
    five = said(privacy=Privacy.TOTALS, gain=gain([(30, 70)] * 5))["gain"][0]
    assert five.startswith("5 people took both tests")
    assert "Better" not in five


def test_a_group_that_knew_all_before_is_told_its_scores_only():
    """Nothing was left to gain."""
    told = said(gain=gain([(100, 100)] * 6))["gain"][0]

    assert told == (
        "6 people took both tests: 100% before, 100% after. Better: 0. The same: 6. Less: 0."
    )


def test_an_empty_workshop_says_so_in_every_part():
    """Nobody reads 0% where nobody answered."""
    nothing = said(
        present=(),
        absent=(),
        group=(),
        objectives=(),
        hardest=(),
        sure=(),
        gain=gain([]),
        standings=dict.fromkeys(("needs help", "on the way", "passed", "not begun"), 0),
        help=(),
        near_the_line=(),
        health=(),
        analysed=0,
    )

    assert nothing["who-came"] == ["Nobody was marked as present."]
    assert nothing["objectives"] == ["Nobody has answered a quiz of these lessons yet."]
    assert nothing["hardest"] == nothing["objectives"]
    assert nothing["sure"] == ["Nobody was sure of a wrong answer."]
    assert nothing["gain"] == ["Nobody took both tests."]
    assert nothing["health"] == [
        "From 10 people on, a question that may be at fault is named here."
    ]


def test_a_group_under_ten_has_counts_and_no_shares():
    """One person would move the share by more than ten per cent."""
    few = replace(summary().hardest[0], asked=9, right=3)

    assert said(hardest=(few,))["hardest"][1] == "3 of 9"


@pytest.mark.parametrize(("analysed", "health"), [(40, ()), (12, ())])
def test_sound_questions_are_said_to_be_sound(analysed, health):
    """No news is told as no news."""
    assert said(analysed=analysed, health=health)["health"] == ["No question stands out as faulty."]


def test_long_lists_stay_on_one_page():
    """Of two hundred people sixty are named, and of twenty who need help twelve."""
    many = tuple(f"x{at:03}" for at in range(200))
    line = summary().help[0]

    told = said(present=many, help=tuple(replace(line, learner=who) for who in many[:20]))

    assert told["who-came"][1].count(",") == MOST_NAMES - 1
    assert told["who-came"][1].endswith(" and 140 more.")
    assert told["help"][1].count("▲") == MOST_LINES
    assert told["help"][1].endswith(" and 8 more")
    assert "more" not in said(present=many[:MOST_NAMES])["who-came"][1]


def test_someone_without_a_name_is_called_by_a_code():
    """A guest has given none."""
    told = said(names={}, absent=())

    assert codes(PEOPLE, "w")["p1"] in told["who-came"][1]


def test_the_page_is_sound_html_without_anything_from_elsewhere():
    """It prints from any browser, and from the app."""
    html = summary_html(summary(), Privacy.NAMES)

    page = Text(html)
    assert page.open == []
    assert not {"script", "img", "link", "iframe"} & set(page.tags)
    assert "http" not in html
    assert html.startswith('<!DOCTYPE html>\n<html lang="fr">')
    assert "2026-05-04 · Kita · Facilitator: Fatou" in page.seen
    assert not re.search(r"#[0-9a-f]{3,6}|background", html)


@given(name=st.text(max_size=20), stem=st.text(max_size=20))
def test_names_and_questions_are_text_and_never_tags(name, stem):
    """Somebody is always called <b>."""
    of = summary(names=dict.fromkeys(PEOPLE, f"<b>{name}"), details=Details(title=f"</h1>{name}"))
    of = replace(of, hardest=(replace(of.hardest[0], stem=f"&{stem}<"),))

    page = Text(summary_html(of, Privacy.NAMES))

    assert page.open == []
    assert "b" not in page.tags


def test_a_report_is_told_in_another_language():
    """Every sentence goes through the translation once."""
    heard = []

    html = summary_html(summary(), Privacy.NAMES, lambda text: heard.append(text) or f"¡{text}")

    assert "¡Who came" in html
    assert "¡Came: ¡12 of 13 on the list." in html
    assert "Came: {part} on the list." in heard
    assert summary_html(summary(details=Details()), Privacy.NAMES).count("Workshop summary") == 2
