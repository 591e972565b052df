"""Bundles: what was saved comes in elsewhere, whole, and what was spoiled does not."""

import errno
import itertools
import json
import os
import shutil
import tempfile
import zipfile
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from course_app.errors import StoreError
from course_app.exchange import delivery, sealing
from course_app.exchange.bundle import MANIFEST, STATEMENTS
from course_app.exchange.flaws import ExchangeError
from course_app.exchange.importing import receipt_document, receipt_lines
from course_app.exchange.progress import StoppedError
from course_app.store.travel_queries import TravelQueries
from course_app.study.unlock import unlock_draft
from tests.exchange.laptops import Laptop, packed, unpacked
from tests.store.histories import AMINA, JOSEFA, NOON, answers, draft, histories

EXAMPLES = int(os.environ.get("COURSE_APP_EXAMPLES", "20"))  # `make torture` asks for thousands
LONG = "".join(map(str, range(200_000)))  # more letters than a statement may have


def test_answers_come_in_at_the_office_and_again_changes_nothing(laptop, stick):
    here, office = laptop("here"), laptop("office")
    here.say(*answers(5))
    file = here.save(stick / "a.results")

    first = office.bring_in(file)
    before = office.dump()
    again = office.bring_in(file)

    assert (first.new, first.known, first.refused) == (5, 0, ())
    assert (again.new, again.known, again.refused) == (0, 5, ())
    assert office.dump() == before == here.dump()


def test_the_same_results_are_the_same_bytes(laptop, stick):
    here = laptop()
    here.say(*answers(3))

    one, two = here.save(stick / "1.results"), here.save(stick / "2.results")

    assert one.read_bytes() == two.read_bytes()


def test_the_list_says_what_is_in_it(laptop, stick):
    here = laptop("here")
    here.say(*answers(3))

    manifest, rows = unpacked(here.save(stick / "a.results"))

    assert manifest["devices"] == {"here-1": {"from": 1, "to": 3, "statements": 3}}
    assert (manifest["format"], manifest["statements"], manifest["learners"]) == (1, 3, 1)
    assert [row["seq"] for row in rows] == [1, 2, 3]


def test_only_what_is_newer_leaves_no_hole_behind_it(laptop, stick):
    """A clock that went back after the day asked for takes nothing away."""
    here = laptop()
    here.keep([(each, NOON + at) for each, at in zip(answers(4), (0, 50, 10, 60), strict=True)])

    manifest, rows = unpacked(here.save(stick / "a.results", since=NOON + 50))

    assert [row["seq"] for row in rows] == [2, 3, 4]
    assert manifest["statements"] == 3


@pytest.mark.parametrize(
    ("times", "since", "first"),
    [
        ((0, 1, -900, -899), 50, 3),  # the battery of its clock was empty, and nobody has set it
        ((0, -900, -899, 60), 50, 2),  # somebody has
        ((0, 20, -900, 60, 30), 50, 3),
        ((0, 1, 2, 3), 50, None),
        ((70, -900, 80), 50, 1),
    ],
)
def test_what_was_made_while_the_clock_was_behind_is_not_left_behind(
    laptop, stick, times, since, first
):
    here = laptop()
    here.keep([(each, NOON + at) for each, at in zip(answers(9), times, strict=False)])

    _, rows = unpacked(here.save(stick / "a.results", since=NOON + since))

    wanted = range(first, len(times) + 1) if first else range(0)
    assert [row["seq"] for row in rows] == list(wanted)


def test_what_has_not_arrived_is_said(laptop, stick):
    here, office = laptop("here"), laptop("office")
    here.keep([(each, NOON + at) for at, each in enumerate(answers(9))])
    later = here.save(stick / "later.results", since=NOON + 5)

    receipt = office.bring_in(later)

    assert "Laptop EREF1" not in receipt_lines(receipt)
    assert list(receipt_lines(receipt))[-1] == "Laptop HERE1: numbers 1 to 5 have not arrived."
    assert receipt_document(receipt)["missing"] == [{"device": "here-1", "from": 1, "to": 5}]
    assert office.bring_in(here.save(stick / "all.results")).missing == ()


def test_what_arrives_while_a_bundle_is_written_spoils_it_not(laptop, stick, monkeypatch):
    """A command may write what the window takes in at the same moment."""
    here, office, third = laptop("here"), laptop("office"), laptop("third")
    here.keep([(each, NOON + at) for at, each in enumerate(answers(2))])
    office.bring_in(here.save(stick / "early.results"))
    here.keep([(each, NOON + 2 + at) for at, each in enumerate(answers(7, start=3))])
    office.bring_in(here.save(stick / "later.results", since=NOON + 5))
    here.save(stick / "all.results")
    look = TravelQueries.extent

    def extent(queries, starts):
        found = look(queries, starts)
        office.bring_in(stick / "all.results")
        return found

    with monkeypatch.context() as meanwhile:
        meanwhile.setattr(TravelQueries, "extent", extent)
        office.save(stick / "office.results")

    receipt = third.bring_in(stick / "office.results")
    assert receipt.refused == ()
    assert receipt.new == 9


@given(data=st.data())
@settings(
    deadline=None,
    max_examples=EXAMPLES,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
def test_any_order_of_any_files_ends_in_the_same_rows(data, tmp_path_factory):
    """Several laptops, a copied folder, clocks that lie, voids, merges, sticks of two days."""
    folder = tmp_path_factory.mktemp("orders")
    files = []

    def work(laptop, day):
        laptop.keep(data.draw(histories(f"{laptop.name}{day}", max_size=5)))
        files.append(laptop.save(folder / f"{laptop.name}{day}.results"))

    first, second = Laptop(folder, "a"), Laptop(folder, "b")
    work(first, 0)
    work(second, 0)
    first.close()
    shutil.copytree(folder / "a", folder / "c")  # somebody copies the folder to a third laptop
    laptops = [Laptop(folder, "a"), second, Laptop(folder, "c")]
    for each in laptops:
        work(each, 1)
        each.close()
    dumps = []
    for number in range(2):
        order = data.draw(st.permutations(files))
        office = Laptop(folder, f"office{number}")
        receipts = [office.bring_in(file) for file in order]
        assert not any(receipt.refused for receipt in receipts)
        dumps.append(office.dump())
        office.close()
    shutil.rmtree(folder)
    assert dumps[0] == dumps[1]


def test_an_office_sends_back_what_it_has_put_right(laptop, stick):
    """Roster, merges, moves and voids come to the laptop by the same way."""
    here, office = laptop("here"), laptop("office")
    here.say(*answers(2), draft(3, learner=JOSEFA))
    office.bring_in(here.save(stick / "up.results"))
    office.say(
        draft(10, "registered", "learner", "tian", learner="tian", result={"name": "Tian"}),
        draft(11, "merged", "learner", JOSEFA, learner=AMINA),
        draft(12, "voided", "statement", "s1", learner=None),
        draft(13, "reassigned", "statement", "s2", learner="tian"),
        draft(14, "opened", "workshop", "w1", learner=None, result={"learners": ["tian"]}),
    )

    receipt = here.bring_in(office.save(stick / "down.results"))

    taken = receipt.files[0].taken
    assert (taken.new, taken.known) == (5, 3)
    assert (taken.voided, taken.moved, taken.joined) == (1, 1, 1)
    assert here.dump() == office.dump()


def test_an_office_opens_the_final_test_again_on_the_laptop_of_a_learner(laptop, stick):
    """A learner waits at home; the office lets her try again, and the stick carries that."""
    here, office = laptop("here"), laptop("office")
    about = {"quiz": "final-test", "attempt": "try-1", "place": "final-test"}
    here.say(
        draft(1, "attempted", "quiz", "final-test", context=about),
        draft(2, "completed", "quiz", "final-test", result={"score": 0.2}, context=about),
    )
    office.bring_in(here.save(stick / "up.results"))
    with closing(here.store.reader()) as reader:
        waiting = reader.attempts(AMINA)[-1].id
        assert reader.unlocked(AMINA) == frozenset()
    office.say(unlock_draft("s10", AMINA, "final-test", waiting))

    receipt = here.bring_in(office.save(stick / "down.results"))

    with closing(here.store.reader()) as reader:
        assert (receipt.new, receipt.refused) == (1, ())
        assert reader.unlocked(AMINA) == {waiting}
        assert reader.unlocked(JOSEFA) == frozenset()
    assert here.dump() == office.dump()


@pytest.fixture
def spoiled(laptop, stick):
    """Gives an office, and a bundle's list and rows to be spoiled; then nothing may come in."""
    here, office = laptop("here"), laptop("office")
    here.say(*answers(4))
    office.say(draft(99, learner="tian"))
    return office, *unpacked(here.save(stick / "good.results"))


def refused(office, path):
    """Bring a file in, see that it is refused and nothing has changed, and give the codes."""
    before = office.dump()
    receipt = office.bring_in(path)
    assert office.dump() == before
    (file,) = receipt.refused
    return [problem.code for problem in file.problems], str(file.problems[0])


def test_a_changed_answer_is_refused_by_its_name(spoiled, stick):
    """Sums that were made to fit do not help where the statement is known."""
    office, manifest, rows = spoiled
    office.bring_in(stick / "good.results")
    rows[2]["result"] = {"score": 1.0}

    codes, words = refused(office, packed(stick / "bad.results", manifest, rows))

    assert codes == ["changed-statement"]
    assert "s3" in words


def test_two_statements_with_one_number_are_refused(spoiled, stick):
    """A data folder that was copied to another laptop by hand, both used."""
    office, manifest, rows = spoiled
    office.bring_in(stick / "good.results")
    rows[2]["id"] = "s33"

    codes, words = refused(office, packed(stick / "bad.results", manifest, rows))

    assert codes == ["clashing-statement"]
    assert "s33" in words
    assert "HERE1" in words


def test_one_id_at_two_places_is_refused(spoiled, stick):
    office, manifest, rows = spoiled
    rows[2]["id"] = "s2"

    assert refused(office, packed(stick / "bad.results", manifest, rows))[0] == [
        "changed-statement"
    ]


@pytest.mark.parametrize(
    ("spoil", "code"),
    [
        (lambda rows: [*rows[:2], rows[1], *rows[2:]], "out-of-order"),
        (lambda rows: [rows[1], rows[0], *rows[2:]], "out-of-order"),
        (lambda rows: [*rows[:3], {**rows[3], "verb": "liked"}], "bad-field"),
        (lambda rows: [*rows[:3], "{"], "not-json"),
        (lambda rows: [*rows, ""], "not-json"),
        (lambda rows: [*rows[:3], {**rows[3], "result": {"a": LONG}}], "too-long"),
        (lambda rows: [*rows[:3], {**rows[3], "result": {"a": [[[[[[[1]]]]]]] * 9}}], None),
    ],
)
def test_rows_that_are_no_statements_are_refused(spoiled, stick, spoil, code):
    office, manifest, rows = spoiled
    bad = packed(stick / "bad.results", manifest, spoil(rows))

    if code is None:
        assert office.bring_in(bad).new == 4
    else:
        assert refused(office, bad)[0] == [code]


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"format": 2}, "newer-bundle"),
        ({"kind": "photos"}, "foreign-bundle"),
        ({"device": None}, "bad-manifest"),
        ({"statements": 3}, "wrong-count"),
        ({"statements": 5}, "wrong-count"),
        ({"statements": "4"}, "bad-manifest"),
        ({"files": {}}, "bad-manifest"),
        ({"files": []}, "bad-manifest"),
    ],
)
def test_a_list_that_does_not_fit_is_refused(spoiled, stick, change, code):
    office, manifest, rows = spoiled
    content = "".join(f"{json.dumps(row)}\n" for row in rows).encode()
    good, _ = unpacked(packed(stick / "again.results", manifest, content))

    bad = packed(stick / "bad.results", {**good, **change}, content, sums=False)

    assert refused(office, bad)[0] == [code]


def test_content_that_was_exchanged_is_refused(spoiled, stick):
    office, manifest, rows = spoiled
    rows[0]["result"] = {"score": 1.0}
    content = "".join(f"{json.dumps(row)}\n" for row in rows).encode()

    bad = packed(stick / "bad.results", manifest, content, sums=False)

    assert refused(office, bad)[0] == ["wrong-sum"]


def test_a_file_cut_off_anywhere_is_refused(spoiled, stick):
    office, _, _ = spoiled
    whole = (stick / "good.results").read_bytes()
    for at in range(0, len(whole), 37):
        (stick / "cut.results").write_bytes(whole[:at])
        assert refused(office, stick / "cut.results")[0] == ["not-a-bundle"]


def test_a_zip_bomb_is_refused_before_it_grows(spoiled, stick):
    office, manifest, _ = spoiled
    bomb = packed(stick / "bomb.results", manifest, b" " * 30_000_000)

    assert bomb.stat().st_size < 100_000
    assert refused(office, bomb)[0] == ["zip-bomb"]


def test_other_zips_are_refused(spoiled, stick):
    office, _, _ = spoiled
    with zipfile.ZipFile(stick / "x.results", "w") as archive:
        archive.writestr("../../etc/passwd", "x")

    assert refused(office, stick / "x.results")[0] == ["foreign-bundle"]
    assert refused(office, stick / "missing.results")[0] == ["no-results-file"]


def test_a_good_file_comes_in_beside_a_bad_one(spoiled, stick):
    office, _, _ = spoiled
    (stick / "bad.results").write_bytes(b"PK\x03\x04 and nothing")
    (stick / "letter.txt").write_text("not looked at")

    receipt = office.bring_in(stick)

    assert [file.path.name for file in receipt.refused] == ["bad.results"]
    assert receipt.new == 4


def test_a_stopped_import_leaves_the_store_as_it_was(spoiled, stick):
    office, _, _ = spoiled
    before = office.dump()

    def stop(done, total):
        raise StoppedError

    with pytest.raises(StoppedError):
        office.bring_in(stick / "good.results", progress=stop)

    assert office.dump() == before
    assert office.bring_in(stick / "good.results").new == 4


def test_a_backup_is_made_before_an_import(spoiled, stick):
    office, _, _ = spoiled
    office.bring_in(stick / "good.results")

    assert [path.name.endswith("-import.db") for path in (office.folder / "backups").iterdir()]


def test_work_goes_on_after_an_import(spoiled, stick):
    """The laptop's own numbers go on without a gap."""
    office, _, _ = spoiled
    office.bring_in(stick / "good.results")
    office.say(draft(100))

    assert [file.taken.known for file in office.bring_in(office.save(stick / "b.results")).files]
    assert office.counted() == 6


def test_a_stopped_export_leaves_the_old_file(laptop, stick):
    here = laptop()
    here.say(*answers(3))
    file = here.save(stick / "a.results")
    old = file.read_bytes()
    here.say(draft(9))
    calls = itertools.count()

    def stop(done, total):
        if next(calls) > 1:
            raise StoppedError

    with pytest.raises(StoppedError):
        here.save(file, progress=stop)

    assert file.read_bytes() == old
    assert [path.name for path in stick.iterdir()] == ["a.results"]


def test_a_stick_that_is_too_small_is_told_apart(laptop, stick):
    here = laptop()
    here.say(*answers(3))

    with pytest.raises(ExchangeError) as caught:
        here.save(stick / "a.results", most=100)

    assert [problem.code for problem in caught.value.problems] == ["too-large-for-fat"]
    assert not list(stick.iterdir())


def test_a_stick_that_loses_what_it_is_given_is_found_out(laptop, stick, monkeypatch):
    """Cheap sticks say that all is written and give back something else."""
    here = laptop()
    here.say(*answers(3))

    def forget(file):
        os.truncate(file.fileno(), 10)

    monkeypatch.setattr(delivery, "_forget_cached", forget)
    with pytest.raises(ExchangeError) as caught:
        here.save(stick / "a.results")

    assert [problem.code for problem in caught.value.problems] == ["read-back-differs"]
    assert not list(stick.iterdir())


def test_a_link_on_a_stick_leads_nowhere(laptop, stick):
    """Who made the stick may have put a link where the new file is begun."""
    here = laptop()
    here.say(*answers(1))
    letter = here.folder / "letter.txt"
    letter.write_text("Dear Amina")
    (stick / "a.results.part").symlink_to(letter)

    here.save(stick / "a.results")

    assert letter.read_text() == "Dear Amina"
    assert not (stick / "a.results").is_symlink()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a disk that is full")
@pytest.mark.parametrize("is_sealed", [False, True], ids=["open", "sealed"])
def test_it_is_said_which_disk_is_full(laptop, stick, monkeypatch, is_sealed):
    """Nobody is sent to find another stick where the laptop's own disk has no room."""
    here = laptop()
    here.say(*answers(3))
    keys = [sealing.new_keys().public] if is_sealed else []
    kept = here.save(stick / "a.results", keys=keys).read_bytes()
    monkeypatch.setattr(tempfile, "TemporaryFile", full_disk)

    with pytest.raises(StoreError) as raised:
        here.save(stick / "a.results", keys=keys)

    assert raised.value.problems[0].code == "disk-full"
    assert raised.value.problems[0].fields["folder"] == here.folder
    assert (stick / "a.results").read_bytes() == kept


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a disk that is full")
def test_a_sealed_file_is_not_blamed_for_a_full_disk(laptop, stick, monkeypatch):
    here, office, keys = laptop("here"), laptop("office"), sealing.new_keys()
    here.say(*answers(3))
    file = here.save(stick / "a.results", keys=[keys.public])
    monkeypatch.setattr(tempfile, "TemporaryFile", full_disk)

    with pytest.raises(StoreError) as raised:
        office.bring_in(file, secrets=[keys.secret])

    assert raised.value.problems[0].code == "disk-full"


@contextmanager
def full_disk(**_more):
    with open("/dev/full", "r+b", buffering=0) as file:  # noqa: PTH123  it has no name there
        yield file


def test_half_copied_files_of_a_folder_are_refused_by_name(laptop, stick):
    here, office = laptop("here"), laptop("office")
    here.say(*answers(2))
    here.save(stick / "a.results")
    (stick / "b.results").write_bytes(b"")
    (stick / "c.results").write_bytes(bytes(9000))
    (stick / "._a.results").write_bytes(b"what another system left there")

    receipt = office.bring_in(stick)

    assert receipt.new == 2
    assert [file.path.name for file in receipt.refused] == ["b.results", "c.results"]


def test_a_folder_that_a_failing_stick_does_not_give_is_refused_by_name(laptop, stick, monkeypatch):
    here, office = laptop("here"), laptop("office")
    here.say(*answers(2))
    here.save(stick / "A.RESULTS")
    for name in ("bad", "private"):
        (stick / name).mkdir()
    read = os.scandir

    def scandir(path):
        name = Path(path).name
        if name in {"bad", "private"}:
            code = errno.EIO if name == "bad" else errno.EACCES
            raise OSError(code, os.strerror(code), path)
        return read(path)

    monkeypatch.setattr(os, "scandir", scandir)

    receipt = office.bring_in(stick)

    assert receipt.new == 2
    assert [file.path.name for file in receipt.refused] == ["bad"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="Windows has no such names")
def test_what_is_no_file_is_not_replaced_by_one(laptop, stick):
    """A person who may do everything loses /dev/null otherwise."""
    here = laptop()
    here.say(*answers(2))
    os.mkfifo(stick / "a.results")

    with pytest.raises(ExchangeError):
        here.save(stick / "a.results")

    assert (stick / "a.results").is_fifo()
    assert len(list(stick.iterdir())) == 1


def test_entries_are_those_two(laptop, stick):
    here = laptop()
    here.say(*answers(1))
    with zipfile.ZipFile(here.save(stick / "a.results")) as archive:
        assert archive.namelist() == [STATEMENTS, MANIFEST]
