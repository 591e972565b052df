"""Three laptops that learners really sat at, brought together at an office in every order."""

import io
import itertools
import json
from contextlib import closing

from PySide6.QtCore import Qt

from course_app.exchange.result_tables import answers_table, results_table
from course_app.exchange.tables import write_csv_text
from course_app.store.connection import DATABASE
from course_app.store.result_queries import ResultQueries
from course_app.study.uuid7 import Uuid7Source
from course_app.ui.clocks import Clocks
from tests.exchange.laptops import Laptop
from tests.ui.test_learning import answer

OFFSETS = (0, -86_400_000, 3_600_000)  # ms: one clock is a day behind, one an hour ahead


def clocks_of(number):
    """A laptop's own clock and ids."""
    ticks = itertools.count(1_790_000_000_000 + OFFSETS[number], 1000)

    def wall():
        return next(ticks)

    def random_bytes(count):
        return bytes((number + 1 + at) % 256 for at in range(count))

    return Clocks(wall, wall, lambda: 9, Uuid7Source(wall, random_bytes))


def learn(open_desk, data, number):
    """Read to the quiz, answer some questions by keys, and close the window."""
    person = open_desk(data=data, clocks=clocks_of(number), learner=f"Learner {number}")
    person.press(Qt.Key.Key_Return)
    person.read_to_the_quiz()
    for _question in range(2 + number):
        answer(person)
        person.press(Qt.Key.Key_Return, Qt.Key.Key_Return)
    person.wait_until_kept()
    person.desk.close()


def tables_of(folder):
    """Give the attempts and the answers as CSV, one row under another."""
    file = io.StringIO(newline="")
    with closing(ResultQueries(folder / DATABASE)) as queries:
        for make in (results_table, answers_table):
            write_csv_text(make(queries), file)
    return file.getvalue()


def test_six_orders_of_three_real_laptops_end_in_the_same_rows(open_desk, tmp_path):
    """And once more with everything at once, and after a rebuild."""
    files = []
    for number in range(3):
        learn(open_desk, tmp_path / f"laptop{number}", number)
        laptop = Laptop(tmp_path, f"laptop{number}")
        files.append(laptop.save(tmp_path / f"{number}.results"))
        laptop.close()
    dumps, tables = [], set()
    for number, order in enumerate(itertools.permutations(files)):
        office = Laptop(tmp_path, f"office{number}")
        for file in order:
            assert office.bring_in(file).refused == ()
        dumps.append(office.dump())
        tables.add(tables_of(tmp_path / f"office{number}"))
        office.close()
    everything = Laptop(tmp_path, "everything")
    receipt = everything.bring_in(*files, *files)
    dumps.append(everything.dump())
    everything.close()

    assert len(dumps) == 7
    assert all(dump == dumps[0] for dump in dumps)
    assert len(tables) == 1
    answers = [line for line in dumps[0] if line.startswith("p_answer ")]
    assert len(answers) >= 6
    assert receipt.known == receipt.new == sum(1 for line in dumps[0] if "Statement(" in line)
    assert receipt.missing == ()
    assert json.dumps(dumps[0]).count("Learner 1")
