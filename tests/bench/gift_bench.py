"""What reading questions costs: 10,000 of all kinds, and 5 MB files that mean harm.

Figures stand beside the milliseconds that the issue allows: 1,000 for 10,000 questions, 5,000
for a hostile file. Run it alone, or let `run.py` take `figures()` as a bench of its own.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT))

from course_app.course.gift import read_gift, write_gift
from tests.bench.bench_line import Line, limit, table

QUESTIONS = 10_000
HOSTILE = 5_000_000  # letters
ALLOWED, ALLOWED_HOSTILE = 1000.0, 5000.0  # ms

# One of each kind, at the length of real questions; N is the number.
KINDS = (
    (
        "::Q N::Why do the four people of group N buy one saw? {\n"
        "=One saw costs a lot.#Yes. Four people can pay what one cannot.\n"
        "~One saw is heavy.#Not this one. The text speaks of money and not of weight.\n"
        "~One saw is old.#Not this one. The text does not say how old the saw is.\n"
        "####A saw costs a lot for one person. Four people pay a part each.}"
    ),
    (
        "::Q N::Which TWO things do the members of group N share? {\n"
        "~%50%The price#Yes. Each pays a part.\n~%50%The saw#Yes. Each has it for a week.\n"
        "~%-50%Their houses#No.\n~%-50%Their names#No.\n####They share the saw and its price.}"
    ),
    "::Q N::Group N can buy what one person cannot. {TRUE#Not this one.#Yes.####It can.}",
    (
        "::Q N::Who has the saw in which week? {\n=Week 1 -> Ana\n=Week 2 -> Ben\n=Week 3 -> Dao\n"
        "= -> Nobody\n####They take turns.}"
    ),
    "::Q N::What do they share? {=saw#Yes. =%50%tool#Nearly. ####One saw.}",
    "::Q N::How many people share it? {#=4:0#Yes. =%50%5:1#Nearly. ####Four.}",
    "::Q N::Together a tool costs {=less ~more ~the same} than it costs alone.",
    "::Q N::Which tool could group N share? {####A drill.\\n- It names a tool.}",
)
HEAD = "// [id:q-N] [tag:objective:o1] [tag:fact:S1] [tag:level:recall] [tag:use:core]\n"

# What a file of 5 MB may be full of: a reader that looks twice at each would never end.
SEEDS = {
    "open braces": "{",
    "closed braces": "}",
    "backslashes": "\\",
    "colons": "::",
    "equal signs": "=",
    "tildes with weights": "~%",
    "hashes": "#",
    "comments": "// [id:",
    "categories": "$CATEGORY: a\n",
    "arrows": "= -> ",
    "blank lines": " \n",
    "empty questions": "{}\n\n",
    "open questions": "a {\n\n",
    "one long word": "x",
    "tags of HTML": "[html]<",
    "spaces": " ",
    "numbers": "{#1..",
    "nulls": "\0",
}


def many_questions(count: int = QUESTIONS) -> str:
    """Give a file with so many questions, of all kinds in turn."""
    blocks = (
        (HEAD + KINDS[number % len(KINDS)]).replace("N", str(number)) for number in range(count)
    )
    return "\n\n".join(blocks) + "\n"


def hostile_files(size: int = HOSTILE) -> Iterator[tuple[str, str]]:
    """Give files full of one thing, by what it is."""
    for what, seed in SEEDS.items():
        yield what, (seed * (size // len(seed) + 1))[:size]
        yield f"a question of {what}", "::a::b {=" + (seed * (size // len(seed) + 1))[:size]


def figures(rounds: int = 3) -> list[Line]:
    """Measure reading and writing many questions, and the hostile file that takes longest."""
    text = many_questions()
    found = read_gift(text)
    if len(found.questions) != QUESTIONS or found.problems:
        sys.exit(f"{len(found.questions)} questions were read, {len(found.problems)} problems")
    reading = min(_ms(text) for _ in range(rounds))
    begin = time.process_time()
    write_gift(found.questions)
    writing = (time.process_time() - begin) * 1000
    worst, what = max((_ms(file), what) for what, file in hostile_files())
    return [
        limit(f"reading {QUESTIONS:,} questions", reading, ALLOWED),
        limit(f"writing {QUESTIONS:,} questions", writing, ALLOWED),
        limit(f"5 MB of the worst: {what}", worst, ALLOWED_HOSTILE),
    ]


def _ms(text: str) -> float:
    begin = time.process_time()  # what others do on the machine does not count
    read_gift(text)
    return (time.process_time() - begin) * 1000


if __name__ == "__main__":
    if "--all" in sys.argv:
        for name, file in hostile_files():
            print(f"{name:40} {_ms(file):9.1f} ms")
    print(table(figures()))
