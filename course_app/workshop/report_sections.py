"""A workshop's summary in words: sections that paper, screen and file all show alike.

What single people are called, and whether they and small counts are shown at all, is decided
here by the privacy that was chosen.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from course_app.errors import QT_TRANSLATE_NOOP
from course_app.store.gradebook_queries import Standing
from course_app.study.statements import LearnerId
from course_app.workshop.gain import Gain
from course_app.workshop.item_words import LEAST_FOR_SHARES, Shown, shown
from course_app.workshop.privacy import LEAST, Privacy, codes, hidden, is_small_part
from course_app.workshop.roster import folded
from course_app.workshop.summary import HardQuestion, HelpLine, Summary
from course_app.workshop.words import Translate, Words, answer_words

MOST_NAMES = 60  # on one page
MOST_LINES = 12
MOST_SURE = 3
MOST_SURE_NAMES = 6
MOST_HEALTH = 3

WHO_CAME = QT_TRANSLATE_NOOP("workshop", "Who came")
CAME = QT_TRANSLATE_NOOP("workshop", "Came: {part} on the list.")
CAME_ALL = QT_TRANSLATE_NOOP("workshop", "{present} people came.")
NOBODY_CAME = QT_TRANSLATE_NOOP("workshop", "Nobody was marked as present.")
PRESENT = QT_TRANSLATE_NOOP("workshop", "Present: {people}.")
ABSENT = QT_TRANSLATE_NOOP("workshop", "Absent: {people}.")
AND_MORE = QT_TRANSLATE_NOOP("workshop", "{people} and {more} more")
TOO_SMALL = QT_TRANSLATE_NOOP(
    "workshop", "The group has fewer than {least} people, so that no totals are shown."
)

OBJECTIVES = QT_TRANSLATE_NOOP("workshop", "Objectives met")
OBJECTIVE = QT_TRANSLATE_NOOP("workshop", "Objective")
MET = QT_TRANSLATE_NOOP("workshop", "Met by")
NO_OBJECTIVES = QT_TRANSLATE_NOOP("workshop", "Nobody has answered a quiz of these lessons yet.")
PART_OF = QT_TRANSLATE_NOOP("workshop", "{part} of {whole}")
FEW_OF = QT_TRANSLATE_NOOP("workshop", "under {least} of {whole}")
NEARLY_ALL_OF = QT_TRANSLATE_NOOP("workshop", "over {most} of {whole}")
TOO_FEW = QT_TRANSLATE_NOOP("workshop", "too few to say")
WITH_SHARE = QT_TRANSLATE_NOOP("workshop", "{count} ({share:.0f}%)")

HARDEST = QT_TRANSLATE_NOOP("workshop", "The hardest questions")
QUESTION = QT_TRANSLATE_NOOP("workshop", "Question")
RIGHT = QT_TRANSLATE_NOOP("workshop", "Right")
MOST_CHOSEN = QT_TRANSLATE_NOOP("workshop", "Wrong answer most chosen")
READ_ALOUD = QT_TRANSLATE_NOOP("workshop", "Read aloud")
CHOSEN_BY = QT_TRANSLATE_NOOP("workshop", "{answer} ({count})")
NONE_HARD = QT_TRANSLATE_NOOP("workshop", "Every question was right for everybody.")

SURE = QT_TRANSLATE_NOOP("workshop", "Sure but wrong")
HOW_MANY = QT_TRANSLATE_NOOP("workshop", "How many")
WHO = QT_TRANSLATE_NOOP("workshop", "Who")
NONE_SURE = QT_TRANSLATE_NOOP("workshop", "Nobody was sure of a wrong answer.")

GAIN = QT_TRANSLATE_NOOP("workshop", "Gain")
GAINED = QT_TRANSLATE_NOOP(
    "workshop", "{count} people took both tests: {before:.0f}% before, {after:.0f}% after."
)
CLASS_GAIN = QT_TRANSLATE_NOOP(
    "workshop", "Of what they did not know before, they know {share:.0f}% now ({size})."
)
WENT = QT_TRANSLATE_NOOP("workshop", "Better: {up}. The same: {same}. Less: {down}.")
NO_GAIN = QT_TRANSLATE_NOOP("workshop", "Nobody took both tests.")
SIZES = {
    "low": QT_TRANSLATE_NOOP("workshop", "a low gain"),
    "medium": QT_TRANSLATE_NOOP("workshop", "a medium gain"),
    "high": QT_TRANSLATE_NOOP("workshop", "a high gain"),
}

HELP = QT_TRANSLATE_NOOP("workshop", "Who needs help")
STANDINGS: dict[Standing, str] = {
    "needs help": QT_TRANSLATE_NOOP("workshop", "Need help: {count}"),
    "on the way": QT_TRANSLATE_NOOP("workshop", "On the way: {count}"),
    "passed": QT_TRANSLATE_NOOP("workshop", "Passed: {count}"),
    "not begun": QT_TRANSLATE_NOOP("workshop", "Not begun: {count}"),
}
FEW = QT_TRANSLATE_NOOP("workshop", "few")
NEAR_LINE = QT_TRANSLATE_NOOP("workshop", "Near the pass mark in the final test: {people}.")

HEALTH = QT_TRANSLATE_NOOP("workshop", "Questions to look at")
HEALTHY = QT_TRANSLATE_NOOP("workshop", "No question stands out as faulty.")
HEALTH_TOO_FEW = QT_TRANSLATE_NOOP(
    "workshop", "From {least} people on, a question that may be at fault is named here."
)
HEALTH_ROUGH = QT_TRANSLATE_NOOP("workshop", "These rest on {count} people, so they are rough.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A small table: the heads of its columns, and rows of texts."""

    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    widths: tuple[int, ...]  # of the columns on paper, per cent


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A part of a report: sentences, then a table where there is something to list."""

    code: str
    title: str
    lines: tuple[str, ...] = ()
    table: Table | None = None


def sections_of(
    summary: Summary, privacy: Privacy, translate: Translate = str
) -> tuple[Section, ...]:
    """Give the sections in the order of learning-design 2.5, in the language of `translate`."""
    teller = _Teller(summary, privacy, translate)
    if privacy is Privacy.TOTALS and len(summary.group) < LEAST:
        line = teller.say(TOO_SMALL, least=LEAST)
        return (Section(code="who-came", title=teller.say(WHO_CAME), lines=(line,)),)
    parts: tuple[Callable[[], Section], ...] = (
        teller.who_came,
        teller.objectives,
        teller.hardest,
        teller.sure,
        teller.gain,
        teller.help,
        teller.health,
    )
    return tuple(part() for part in parts)


def gain_lines(gain: Gain, translate: Translate = str, *, is_open: bool = True) -> tuple[str, ...]:
    """Say what a group gained; with `is_open` also how many went up and down."""
    if not gain.count:
        return (translate(NO_GAIN),)
    fields = {"count": gain.count, "before": gain.before, "after": gain.after}
    lines = [translate(GAINED).format(**fields)]
    if gain.class_gain is not None and gain.size is not None:
        size = translate(SIZES[gain.size])
        lines.append(translate(CLASS_GAIN).format(share=100 * gain.class_gain, size=size))
    if is_open:
        ways = {"up": gain.went_up, "same": gain.stayed, "down": gain.went_down}
        lines.append(translate(WENT).format(**ways))
    return tuple(lines)


class _Teller:
    """Puts the parts of one summary into words."""

    def __init__(self, summary: Summary, privacy: Privacy, translate: Translate) -> None:
        self._summary = summary
        self._privacy = privacy
        self._translate = translate
        everybody = (*summary.group, *summary.present, *summary.absent)
        self._codes = codes(everybody, summary.workshop)

    @property
    def _is_open(self) -> bool:
        return self._privacy is not Privacy.TOTALS

    def say(self, pattern: str, **fields: object) -> str:
        """Give a sentence in the reader's language."""
        return self._translate(pattern).format(**fields)

    def who_came(self) -> Section:
        present, absent = self._summary.present, self._summary.absent
        lines = [self.say(NOBODY_CAME)]
        if present and absent:
            lines = [self.say(CAME, part=self._part(len(present), len(present) + len(absent)))]
        elif present:
            lines = [self.say(CAME_ALL, present=len(present))]
        if self._is_open:
            lines += [
                self.say(pattern, people=self._people(who, MOST_NAMES))
                for pattern, who in ((PRESENT, present), (ABSENT, absent))
                if who
            ]
        return Section(code="who-came", title=self.say(WHO_CAME), lines=tuple(lines))

    def objectives(self) -> Section:
        counts = [count for count in self._summary.objectives if count.asked]
        rows = tuple((each.text, self._part(each.met, each.asked)) for each in counts)
        heads = {OBJECTIVE: 82, MET: 18}
        return self._section("objectives", OBJECTIVES, heads, rows, empty=NO_OBJECTIVES)

    def hardest(self) -> Section:
        rows = tuple(
            (each.stem, self._share(each), self._wrong(each), each.feedback)
            for each in self._summary.hardest
        )
        heads = {QUESTION: 30, RIGHT: 12, MOST_CHOSEN: 18, READ_ALOUD: 40}
        empty = NONE_HARD if self._summary.analysed else NO_OBJECTIVES
        return self._section("hardest", HARDEST, heads, rows, empty=empty)

    def sure(self) -> Section:
        found = self._summary.sure[:MOST_SURE]
        rows = tuple(
            (each.stem, self._part(len(each.learners), each.told))
            + ((self._people(each.learners, MOST_SURE_NAMES),) if self._is_open else ())
            for each in found
        )
        heads = (
            {QUESTION: 44, HOW_MANY: 12, WHO: 44} if self._is_open else {QUESTION: 82, HOW_MANY: 18}
        )
        return self._section("sure", SURE, heads, rows, empty=NONE_SURE)

    def gain(self) -> Section:
        gain = self._summary.gain
        lines = gain_lines(gain, self._translate, is_open=self._is_open)
        if 0 < gain.count < LEAST and not self._is_open:
            lines = (self.say(TOO_SMALL, least=LEAST),)
        return Section(code="gain", title=self.say(GAIN), lines=(" ".join(lines),))

    def help(self) -> Section:
        lines = [" · ".join(self._standing_lines())]
        if self._is_open and self._summary.help:
            found = [self._needing(line) for line in self._summary.help[:MOST_LINES]]
            people, more = " · ".join(found), len(self._summary.help) - MOST_LINES
            lines.append(self.say(AND_MORE, people=people, more=more) if more > 0 else people)
        near = self._summary.near_the_line
        if near and self._is_open:
            lines.append(self.say(NEAR_LINE, people=self._people(near, MOST_LINES)))
        return Section(code="help", title=self.say(HELP), lines=tuple(lines))

    def health(self) -> Section:
        count = self._summary.analysed
        level = shown(count)
        if level is Shown.COUNTS:
            line = self.say(HEALTH_TOO_FEW, least=LEAST_FOR_SHARES)
            return Section(code="health", title=self.say(HEALTH), lines=(line,))
        found = self._summary.health[:MOST_HEALTH]
        lines = [
            " ".join((each.stem, *(flag.said(self._translate) for flag in self._told(each.flags))))
            for each in found
        ] or [self.say(HEALTHY)]
        if found and level is Shown.ROUGH:
            lines.append(self.say(HEALTH_ROUGH, count=count))
        return Section(code="health", title=self.say(HEALTH), lines=tuple(lines))

    def _section(
        self,
        code: str,
        title: str,
        heads: Mapping[str, int],
        rows: tuple[tuple[str, ...], ...],
        *,
        empty: str,
    ) -> Section:
        if not rows:
            return Section(code=code, title=self.say(title), lines=(self.say(empty),))
        said = tuple(self.say(head) for head in heads)
        table = Table(heads=said, rows=rows, widths=tuple(heads.values()))
        return Section(code=code, title=self.say(title), table=table)

    def _needing(self, line: HelpLine) -> str:
        cells = ", ".join(f"{section} {cell.said(self._translate)}" for section, cell in line.cells)
        return f"{self._called(line.learner)} ({cells})"

    def _standing_lines(self) -> Iterator[str]:
        counts = {str(key): count for key, count in self._summary.standings.items()}
        visible = dict(counts) if self._is_open else hidden(counts)
        for standing, pattern in STANDINGS.items():
            count = visible.get(standing)
            yield self.say(pattern, count=self.say(FEW) if count is None else count)

    def _told(self, flags: Iterable[Words]) -> Iterator[Words]:
        """Leave out what tells how many were right, where that may not be told."""
        return (flag for flag in flags if self._is_open or flag.code != "near-guessing")

    def _share(self, question: HardQuestion) -> str:
        part = self._part(question.right, question.asked)
        if shown(question.asked) is Shown.COUNTS:
            return part
        if not self._is_open and is_small_part(question.right, question.asked):
            return part
        return self.say(WITH_SHARE, count=part, share=question.facility)

    def _wrong(self, question: HardQuestion) -> str:
        if not question.wrong or not self._is_open:
            return question.wrong
        wrong = answer_words(question.wrong, self._translate)
        return self.say(CHOSEN_BY, answer=wrong, count=question.wrong_count)

    def _part(self, part: int, whole: int) -> str:
        """Give "part of whole"; with totals only, a small part of either side is not told."""
        if self._is_open or not is_small_part(part, whole):
            return self.say(PART_OF, part=part, whole=whole)
        if whole < LEAST:
            return self.say(TOO_FEW)
        if part < LEAST:
            return self.say(FEW_OF, least=LEAST, whole=whole)
        return self.say(NEARLY_ALL_OF, most=whole - LEAST, whole=whole)

    def _called(self, learner: LearnerId) -> str:
        if self._privacy is Privacy.CODES:
            return self._codes[learner]
        return self._summary.names.get(learner) or self._codes[learner]

    def _people(self, learners: Iterable[LearnerId], most: int) -> str:
        names = sorted(map(self._called, learners), key=folded)
        people = ", ".join(names[:most])
        more = len(names) - most
        return self.say(AND_MORE, people=people, more=more) if more > 0 else people
