"""What `course-app check` finds in a course that loads; each flaw is put into a course without."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from course_app.app_paths import shipped_course
from course_app.course.checks import (
    SourceText,
    check_course,
    coverage_table,
    find_source,
    page_flaws,
    question_flaws,
)
from course_app.course.checks.readability import measure, syllables
from course_app.course.flaws import Flaw
from course_app.course.guide_file import HEADINGS
from course_app.course.loader import read_course
from course_app.errors import CourseFileError

LESSON, QUIZ, GUIDE = "11-sharing/lesson.md", "11-sharing/quiz.gift", "11-sharing/facilitator.md"
TEST = "final-test.gift"


def found(course, **options):
    """Give what is found in a course, as "file:line code"."""
    return course.short(check_course(read_course(course.folder), **options).problems)


def test_a_course_without_flaw_gives_nothing(course):
    """So each of the tests below puts in the only flaw."""
    assert found(course, needs_coverage=True) == []


def test_the_shipped_course_has_no_error():
    """What learners get keeps the standard."""
    assert check_course(read_course(shipped_course()), needs_coverage=True).errors == ()


@pytest.mark.parametrize(
    ("name", "old", "new", "flaw"),
    [
        (QUIZ, "[tag:fact:A1] ", "", "2 no-fact"),
        (QUIZ, "#Yes. Four people can pay what one cannot.", "", "2 no-feedback"),
        (QUIZ, "~One saw is heavy.", "~One saw costs a lot.", "2 equal-options"),
        (QUIZ, "=One saw costs a lot.", "=%50%One saw costs a lot.", "2 no-key"),
        (QUIZ, "~One saw is heavy.", "~All of the above", "2 all-of-the-above"),
        (QUIZ, "~One saw is heavy.", "~None of these.", "2 all-of-the-above"),
        (QUIZ, "Why do", "Why do not", "2 negative-stem"),
        (QUIZ, "Why do", "Why don't", "2 negative-stem"),
        (QUIZ, "~One saw is heavy.", "~One saw is always heavy.", "2 absolute-option"),
        (QUIZ, "=One saw costs a lot.", "=One saw costs much more than one has.", "2 long-key"),
        (QUIZ, "=One saw costs a lot.", "=One is for people.", "2 cue-word"),
        (QUIZ, "Why do the four people buy one saw?", "Why one saw?", "2 stem-length"),
        (QUIZ, "Why do", f"Why {'so ' * 20} do", "2 stem-length"),
        (QUIZ, "~One saw is old.", f"~One saw is {'so ' * 10} old.", "2 long-option"),
        (QUIZ, "Why do the four people buy one saw?", "The four people buy a", "2 article-at-end"),
        (QUIZ, "####A saw costs", f"####A saw costs {'so ' * 45}", "2 long-feedback"),
        (QUIZ, "Yes. Four people", f"Yes. Four {'so ' * 30} people", "2 long-feedback"),
        (
            QUIZ,
            "Yes. Four people can pay what one cannot.",
            "Yes. Well done!",
            "2 feedback-without-why",
        ),
        (
            QUIZ,
            "####A saw costs a lot for one person. Four people pay a part each.",
            "",
            "2 no-general-feedback",
        ),
        (QUIZ, "[tag:level:recall]", "[tag:level:remember]", "9 unknown-level"),
        (QUIZ, "[tag:use:core]", "[tag:use:quiz]", "9 unknown-use"),
        (QUIZ, "[tag:level:recall] ", "", "9 missing-tag"),
        (QUIZ, "[tag:level:recall]", "[tag:level:recall] [tag:big]", "9 unknown-tag"),
        (QUIZ, "[tag:fact:A2]", "[tag:fact:A2] [tag:fact:A9]", "9 unknown-fact"),
        (QUIZ, "[tag:use:core]", "[tag:use:check]", "9 check-not-placed"),
        (QUIZ, "[tag:use:check]", "[tag:use:core]", "2 check-of-other-use"),
        (QUIZ, "[tag:use:core]", "[tag:use:core] [tag:draft]", "9 draft-question"),
        (TEST, "[tag:fact:B1] ", "", "9 no-fact"),
        (TEST, "[tag:level:recall]", "[tag:level:easy]", "9 unknown-level"),
    ],
)
def test_flaws_of_questions_are_found(course, name, old, new, flaw):
    """The flaws of learning-design 1.7 and of tags, each at its question."""
    course.change(name, old, new)

    assert f"{name}:{flaw}" in found(course)


def test_every_tag_of_the_authors_pages_has_a_meaning(course):
    """`docs/formats.md` names them; a question that uses them all is sound."""
    course.change(QUIZ, "[tag:level:recall]", "[tag:level:recall] [tag:room] [tag:keep-order]")
    course.change(QUIZ, "[tag:use:core]", "[tag:use:core] [tag:unscored]")

    assert "unknown-tag" not in str(found(course))


@pytest.mark.parametrize(
    ("question", "flaw"),
    [
        (
            "Pick TWO of these four. {~%50%a#x y~%60%b#y z~%-50%c#z x~%-50%d#v w####g}",
            "keys-add-up",
        ),
        ("Pick some of these four. {~%50%a#x y~%50%b#y z~%-50%c#z x~%-50%d#v w####g}", "how-many"),
        ("Pick TWO of these three. {~%50%a#x y~%50%b#y z~%-50%c#z x####g}", "options-of-multiple"),
        (
            "Pick the right ones here. {~%100%a#x y~%-50%b#y z~%-50%c#z~%-50%d#x####g}",
            "keys-of-multiple",
        ),
        ("How many people are there? {=3#y z~1#x y~2#v w####g}", "numbers-out-of-order"),
        ("How many people are there? {=3#it is so~4#it is so~5#it is so####g}", "same-feedback"),
        ("Match each of these here. {=a -> 1 =b -> 2 =a -> 3####g}", "equal-options"),
        ("Match each of these here. {=a -> 1 =b -> 2}", "no-general-feedback"),
        ("Tick what is right now here. {~a#x y~b#y z~c#z x~d#x z####g}", "no-key"),
        (
            f"Match each of these here. {{{''.join(f'=a{n} -> {n} ' for n in range(7))}####g}}",
            "many-pairs",
        ),
        ("It is so, is it not, here. {TRUE#why it is####g}", "no-feedback"),
        ("What is the word for it? {=a#x y =A#y z####g}", "equal-options"),
        ("How many are there now? {#=%50%3:1#y z####g}", "no-key"),
    ],
)
def test_flaws_of_other_types_are_found(course, question, flaw):
    """Each type of question has flaws of its own."""
    head = "// [id:x] [tag:objective:o1] [tag:fact:A1] [tag:level:recall] [tag:page:1.1/why-share]"
    course.write(QUIZ, f"{head}\n{question}\n")

    assert f"{QUIZ}:2 {flaw}" in found(course)


def many(count, answers, tags="[tag:level:apply]"):
    """Give a quiz of questions that differ in their answers only; `answers` is told the number."""
    head = "// [id:x{0}] [tag:objective:o1] [tag:fact:A1] {1} [tag:page:1.1/why-share]\n"
    return "\n".join(
        f"{head.format(n, tags)}What does the page say here? {{{answers(n)}####so}}\n"
        for n in range(count)
    )


@pytest.mark.parametrize(
    ("text", "flaw"),
    [
        (many(5, lambda n: "TRUE#x y#y z" if n < 2 else "=a#x y~b#y z"), "true-false-share"),
        (many(5, lambda n: "TRUE#x y#y z" if n < 2 else "=a#x y~b#y z"), "true-false-alike"),
        (many(5, lambda n: "=a#x y" if n < 2 else "=a#x y~b#y z"), "short-answer-share"),
        (many(5, lambda n: "=abc#x y~b#y z" if n < 3 else "=a#x y~b#y z"), "key-is-longest"),
        (many(5, lambda n: "=a#x y~b#y z", "[tag:level:recall]"), "too-much-recall"),
    ],
)
def test_flaws_of_whole_quizzes_are_found(course, text, flaw):
    """Who sees a pattern need not know the answer."""
    course.write(QUIZ, text)

    assert f"{QUIZ} {flaw}" in found(course)


def test_the_place_of_the_key_matters_only_unshuffled(course):
    """A course may fix the order of its answers."""
    course.write(QUIZ, many(5, lambda _n: "=a#x y~b#y z"))
    assert f"{QUIZ} key-place" not in found(course)

    course.change("course.toml", "pass_mark = 80", "shuffle = false")
    assert f"{QUIZ} key-place" in found(course)


@pytest.mark.parametrize(
    ("old", "new", "flaw"),
    [
        ("![Four people stand round one saw.]", "![]", "7 picture-without-alt"),
        ("One saw costs a lot.", "One saw <b>costs</b> a lot.", "5 raw-html"),
        ("One saw costs a lot.", "[One saw](1.1/why) costs a lot.", "5 broken-link"),
        ("One saw costs a lot.", "[One saw](#keeps) costs a lot.", "5 broken-link"),
        ("One saw costs a lot.", "[One saw](saw.html) costs a lot.", "5 broken-link"),
        ("!!! think", "!!! thing", "25 unknown-callout"),
        ('"Think about your own work"', "Think about it", "25 callout-form"),
        ("    Which tool could", "Which tool could", "25 empty-callout"),
        ("**Each member", "One word\n{: #why-share }\n\n**Each member", "29 anchor-twice"),
        ("|---|---|\n", "", "17 table-without-rule"),
        ("| 2 | Ben |", "| 2 |", "20 table-cells"),
        ("| 2 | Ben |", "| 2 | Ben | Eva |", "20 table-cells"),
        ("Then the next member has it.\n", "Then:", "16 table-after-text"),
        ("| 2 | Ben |", f"| 2 | {'Ben ' * 11} |", "20 table-cell-length"),
        (
            "| Week | Who has the saw |\n|---|---|\n",
            "|a|b|c|d|e|\n|-|-|-|-|-|\n|1|2|3|4|5|\n\n",
            "17 table-columns",
        ),
        ("One saw costs a lot.", f"One saw costs {'a lot ' * 9} more.", "5 long-sentence"),
        (
            "One saw costs a lot. Four people",
            f"One saw costs {'a lot ' * 18} and four people",
            "3 long-sentences",
        ),
        ("One saw costs a lot.", f"One saw {'considerably ' * 9} costs.", "3 lix"),
        ("One saw costs a lot.", f"One saw {'unavailability ' * 9} costs.", "3 grade"),
        ("One saw costs a lot.", "One saw costs a lot. " * 41, "3 long-page"),
        ("One saw costs a lot.", "One saw costs a lot. " * 17, "5 long-paragraph"),
        ("One saw costs a lot.", "One saw costs a lot.\n\n" * 300, "1 long-lesson"),
        ("One saw costs a lot.", "A list\n\n" + "- a saw\n" * 8, "7 long-list"),
        ("One saw costs a lot.", "The GTZ saw costs a lot.", "3 undefined-term"),
        ("!!! example", '!!! term "plane"\n    A tool.\n\n!!! example', "13 undefined-term"),
        ('facts="A2"', 'facts="A2 A7"', "13 unknown-fact"),
        (' facts="A2"', "", "13 page-without-fact"),
        ("!!! example", "!!! note", "1 no-callout"),
        ("One saw costs a lot.", "[draft: write this]", "5 draft-page"),
    ],
)
def test_flaws_of_pages_are_found(course, old, new, flaw):
    """What makes a page hard to read, or not shown as it was meant, with its line."""
    course.change(LESSON, old, new)

    assert f"{LESSON}:{flaw}" in found(course)


def test_a_link_to_a_page_of_the_course_is_good(course):
    """So is one to the web."""
    course.change(
        LESSON, "One saw", "[One](1.2/fund) [saw](#who-keeps) [or](https://example.org/a) two"
    )

    assert found(course) == []


def test_a_check_that_asks_about_a_later_page_is_found(course):
    """Nobody can know yet what comes later."""
    course.change(QUIZ, "[tag:page:1.1/why-share]", "[tag:page:1.1/who-keeps]")

    assert found(course) == [f"{LESSON}:11 check-too-early"]


def test_checks_that_send_in_circles_are_found(course):
    """A learner who goes from page to page never gets to the end."""
    course.change(LESSON, "**Each member has", "[check: 11-turn]\n\n**Each member has")
    course.change(QUIZ, "[tag:use:core]", "[tag:use:check]")
    course.change(QUIZ, "[tag:page:1.1/who-keeps]", "[tag:page:1.1/why-share]")
    course.change(
        QUIZ, "[tag:use:check] [tag:page:1.1/why-share]", "[tag:use:check] [tag:page:1.1/who-keeps]"
    )

    assert f"{LESSON}:11 check-circle" in found(course)


def test_a_lesson_needs_pictures_checks_and_objectives(course):
    """A wall of text teaches less."""
    page = "## Page {{#p{0}}}\n\n!!! example\n    A b.\n\n!!! think\n    C d.\n\n"
    course.write(LESSON, "# Sharing a tool\n\n" + page.format(1) + page.format(2))
    course.change("course.toml", '  { id = "o1", text = "Say why people share a tool" },\n', "")

    codes = [line.split()[-1] for line in found(course)]

    assert {"no-picture", "few-checks", "no-objectives", "unused-picture"} <= set(codes)


@pytest.mark.parametrize(
    ("text", "flaw"),
    [
        (
            "A person who belongs to a group.",
            "## plane\n\nA tool to make wood flat.|11 unused-term",
        ),
        ("A person who belongs to a group.", "A person. " * 21 + "|7 long-meaning"),
        ("A person who belongs to a group.", "A person " + "who " * 20 + "is.|7 long-sentence"),
    ],
)
def test_flaws_of_the_glossary_are_found(course, text, flaw):
    """A term is explained in two plain sentences, and used."""
    new, _, wanted = flaw.partition("|")
    course.change("glossary.md", text, text + "\n\n" + new if new.startswith("##") else new)

    assert f"glossary.md:{wanted}" in found(course)


def test_a_page_full_of_new_terms_is_found(course):
    """Three new words on a page are enough."""
    terms = "".join(f"\n## {word}\n\nA tool.\n" for word in ("saw", "people", "tool", "cost"))
    path = course.folder / "glossary.md"
    path.write_text(path.read_text() + terms)

    assert f"{LESSON}:3 many-terms" in found(course)


def test_objectives_without_questions_are_found(course):
    """An objective that nobody asks for can never be met; one question is luck."""
    more = '{ id = "o2", text = "Save" },\n  { id = "o3", text = "Lend" },'
    course.change("course.toml", '{ id = "o1", text = "Say how a group saves" },', more)
    course.write("12-saving/quiz.gift", many(1, lambda _n: "=a#x y~b#y z").replace("o1", "o2"))
    course.change("final-test.gift", "1.2/o1", "1.2/o2")

    lines = [line for line in found(course) if line.startswith("course.toml:30")]
    assert lines == [
        "course.toml:30 objective-with-one-question",
        "course.toml:30 objective-without-question",
    ]


def test_a_fact_without_page_or_question_is_an_error_with_coverage(course):
    """`--coverage` shows that nothing of the paper is left out."""
    course.change("course.toml", '["A1", "A2"]', '["A1", "A2", "A3"]')

    assert found(course) == [
        "course.toml:17 fact-without-page",
        "course.toml:17 fact-without-question",
    ]
    checked = check_course(read_course(course.folder), needs_coverage=True)
    assert len(checked.errors) == 2


def test_a_background_fact_needs_no_question(course):
    """Facts from outside the paper are told and not asked."""
    course.change("course.toml", '["A1", "A2"]', '["A1", "A2", "X1"]')
    course.change(LESSON, 'facts="A2"', 'facts="A2 X1"')

    assert found(course, needs_coverage=True) == []


def test_the_table_has_pages_and_questions_of_each_fact(course):
    """The author sees where each fact is."""
    rows = coverage_table(read_course(course.folder).course)

    assert [(row.fact, row.pages, row.questions) for row in rows] == [
        ("A1", ("1.1/why-share",), ("11-why", "test-share")),
        ("A2", ("1.1/who-keeps",), ("11-turn",)),
        ("B1", ("1.2/fund",), ("12-fund", "12-coins", "test-save")),
    ]


GUIDE_TEXT = "# Section 1.1: Sharing a tool. Facilitator guide\n" + "".join(
    f"\n## {heading}\n\n"
    + (
        "| 60 | 45 | step | on screen |\n|---|---|---|---|\n| 60 | 45 | 1. Talk | 1.1/why-share |\n"
        if heading == "Session plan"
        else "Text.\n"
    )
    for heading in HEADINGS
)


@pytest.mark.parametrize(
    ("old", "new", "flaw"),
    [
        ("## Energiser", "## Energizer", "33 guide-heading-missing"),
        (
            "## Role-play\n\nText.\n\n## Debrief",
            "## Debrief\n\nText.\n\n## Role-play",
            "41 guide-order",
        ),
        ("| 60 | 45 | 1.", "| 55 | 45 | 1.", "19 guide-minutes-sum"),
        ("| 60 | 45 | 1.", "| 60 | 40 | 1.", "19 guide-minutes-sum"),
        ("| 1. Talk | 1.1/why-share |", "| 1. Talk |", "19 table-cells"),
    ],
)
def test_flaws_of_guides_are_found(course, old, new, flaw):
    """A facilitator finds every part in its place, and an hour has sixty minutes."""
    course.write(GUIDE, GUIDE_TEXT)
    course.write("12-saving/facilitator.md", GUIDE_TEXT)
    assert found(course) == []

    course.change(GUIDE, old, new)

    assert f"{GUIDE}:{flaw}" in found(course)


def test_a_lesson_without_guide_is_found_where_others_have_one(course):
    """A workshop needs one for each lesson."""
    course.write(GUIDE, GUIDE_TEXT)

    assert found(course) == ["12-saving/facilitator.md no-guide"]


SOURCE = "In villages four people can buy it together and take turns, as Ode (1996) says."


def test_copied_words_are_found_with_their_line(course, tmp_path):
    """Case, marks and line ends hide nothing; the course's own sentence is eight words long."""
    source = SourceText(tmp_path / "paper.txt", SOURCE)
    course.change(
        LESSON,
        "Four people can buy it together.",
        "FOUR people can\nbuy it, *together*, and take turns.",
    )

    checked = check_course(read_course(course.folder), source=source)

    (problem,) = [problem for problem in checked.problems if problem.code == "copied"]
    assert course.short([problem]) == [f"{LESSON}:5 copied"]
    assert problem.fields["count"] == 9


def test_each_run_of_copied_words_is_found(course, tmp_path):
    """Two sentences that were copied are two findings."""
    source = SourceText(tmp_path / "paper.txt", SOURCE)
    course.change("glossary.md", "Money that", f"{SOURCE[:50]}\n\nMoney that")
    course.change("glossary.md", "A person who", f"{SOURCE[:50]}\n\nA person who")

    copied = [line for line in found(course, source=source) if line.endswith("copied")]
    assert copied == ["glossary.md:5 copied", "glossary.md:11 copied"]


def test_an_apostrophe_of_another_form_hides_no_copy(course, tmp_path):
    """A paper that was typed has the straight one, a course the one that books have."""
    source = SourceText(tmp_path / "paper.txt", "All the workers' unions of the town's port met.")
    course.change(LESSON, "together.", "together. All the workers’ unions of the town’s port met.")

    assert f"{LESSON}:5 copied" in found(course, source=source)


def test_seven_words_in_a_row_are_no_copy(course, tmp_path):
    """Names and common phrases are everybody's."""
    source = SourceText(tmp_path / "paper.txt", SOURCE)
    course.change(LESSON, "together.", "together and")

    assert found(course, source=source) == []


@pytest.mark.parametrize(
    "name", [QUIZ, "glossary.md", TEST, "11-sharing/handouts/card.html", GUIDE]
)
def test_copies_are_found_in_every_text(course, tmp_path, name):
    """Handouts and guides count as much as pages."""
    path = course.folder / name
    path.parent.mkdir(exist_ok=True)
    old = path.read_text(encoding="utf-8") if path.exists() else ""
    course.write(name, old + "\n\n" + SOURCE)

    codes = found(course, source=SourceText(tmp_path / "paper.txt", SOURCE))

    assert [code for code in codes if code.startswith(name) and code.endswith(" copied")]


def test_what_cannot_be_read_is_no_copy(course, tmp_path):
    """The loader has said what is wrong with it; the document itself may lie in the course."""
    course.write("11-sharing/old.md", b"\xff" + SOURCE.encode())
    path = course.write("paper.md", SOURCE)

    assert found(course, source=SourceText(path, SOURCE)) == []


def test_the_title_of_the_document_may_be_named(course, tmp_path):
    """A course must say what it was made from."""
    title = "A long title of a paper on how small groups work together"
    source = SourceText(tmp_path / "paper.txt", f"{title}. {SOURCE}", title)
    course.change(LESSON, "One saw", f"{title}. One saw")

    assert "copied" not in " ".join(found(course, source=source))


def test_the_document_is_the_one_named_or_that_of_the_course(course, tmp_path):
    """`--source` wins over course.toml."""
    course.change("course.toml", "year = 1999", 'file = "paper.txt"')
    loaded = read_course(course.folder).course
    other = tmp_path / "other.txt"
    other.write_text(SOURCE)
    course.write("paper.txt", SOURCE)

    assert find_source(loaded, None).path == course.folder / "paper.txt"
    assert find_source(loaded, other).path == other
    with pytest.raises(CourseFileError, match="No such file"):
        find_source(loaded, tmp_path / "nowhere.txt")


def test_a_document_over_its_limit_is_refused(course, tmp_path, monkeypatch):
    """A film that was named by mistake does not fill the memory."""
    monkeypatch.setattr("course_app.course.checks.run.LARGEST_SOURCE", 3)
    path = tmp_path / "paper.txt"
    path.write_text(SOURCE)

    with pytest.raises(CourseFileError, match="larger than"):
        find_source(read_course(course.folder).course, path)


def test_a_guide_that_cannot_be_read_is_said(course):
    """Its line is named, as in every other file."""
    course.write(GUIDE, b"# Guide\n\xff\n")
    course.write("12-saving/facilitator.md", GUIDE_TEXT)

    assert found(course) == [f"{GUIDE}:2 not-utf-8"]


def test_no_course_gives_what_the_loader_said(tmp_path):
    """There is nothing to check."""
    checked = check_course(read_course(tmp_path / "nowhere"))

    assert [problem.code for problem in checked.problems] == ["no-folder"]


WORDS = st.lists(st.sampled_from("abcd"), max_size=60)


@given(source=WORDS, text=WORDS)
def test_every_shared_run_of_eight_words_is_found_once(tmp_path_factory, source, text):
    """Compared with looking at every place of both, the slow way."""
    joined = f" {' '.join(source)} "
    shared = {i for i in range(len(text) - 7) if f" {' '.join(text[i : i + 8])} " in joined}
    wanted = {i + offset for i in shared for offset in range(8)}

    runs = SourceText(tmp_path_factory.getbasetemp(), " ".join(source)).runs_in("\n".join(text))

    covered = [run.line - 1 + i for run in runs for i in range(len(run.words))]
    assert sorted(covered) == sorted(wanted)


def test_a_text_is_measured_as_the_formulas_say():
    """LIX and Flesch-Kincaid by hand: 8 words, 2 sentences, 2 long words, 13 syllables."""
    measures = measure(["The association organises it. We can see that."])

    assert (measures.words, measures.sentences, measures.long_words) == (8, 2, 2)
    assert measures.lix == pytest.approx(8 / 2 + 100 * 2 / 8)
    assert measures.grade == pytest.approx(0.39 * 4 + 11.8 * measures.syllables / 8 - 15.59)


@pytest.mark.parametrize(
    ("word", "count"), [("a", 1), ("people", 2), ("make", 1), ("table", 2), ("SEWA", 2), ("tsk", 1)]
)
def test_syllables_are_guessed_from_groups_of_vowels(word, count):
    """Good enough for a grade of a whole page."""
    assert syllables(word) == count


def test_findings_come_in_the_order_of_the_course_and_once(course):
    """An author goes through the files from the first lesson on."""
    course.change("12-saving/lesson.md", "Ten people", "<b>Ten people")
    course.change(LESSON, "Each member keeps", "<b>Each member keeps")
    course.change(LESSON, "One saw", "<b>One saw")

    assert found(course) == [
        f"{LESSON}:5 raw-html",
        f"{LESSON}:15 raw-html",
        "12-saving/lesson.md:5 raw-html",
    ]


def test_progress_is_told_lesson_by_lesson(course):
    """A person sees that a large course is being worked on."""
    heard = []

    check_course(
        read_course(course.folder), progress=lambda done, total: heard.append((done, total))
    )

    assert heard == [(0, 2), (1, 2), (1, 1)]


def test_a_course_in_another_language_is_not_measured_as_english(course):
    """Rules about English words would be wrong there."""
    course.change("course.toml", 'language = "en"', 'language = "fr"')
    course.change(QUIZ, "Why do", "Why do not")

    assert found(course) == []


def test_every_flaw_has_a_code_a_sentence_and_a_remedy():
    """Sentences end without a full stop: the place that shows them adds it."""
    for module in (page_flaws, question_flaws):
        for flaw in vars(module).values():
            if isinstance(flaw, Flaw):
                assert re.fullmatch(r"[a-z-]+", flaw.code)
                assert not flaw.text.endswith(".")
                assert not flaw.remedy.endswith(".")
