"""A damaged file is set aside, and everything that can still be read of it is kept."""

import random
import shutil
from contextlib import closing

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from course_app.errors import StoreError
from course_app.store import backup, doctor, log, projections
from course_app.store.aside import numbered_files
from course_app.store.connection import DATABASE, connect_reader
from course_app.store.doctor import DeviceReport
from course_app.store.salvage import PAGE
from course_app.store.store import open_store
from tests.store.histories import AMINA, JOSEFA, NOON, Ticks, draft, numbered

BEFORE, AFTER = 100, 200  # answers before and after the backup
ALL = BEFORE + AFTER + 5  # with two names, two long answers and a late one


def marked(count, start, **more):
    return [
        draft(n, result={"response": {"text": f"mark-{n}-"}, "score": 1.0}, **more)
        for n in range(start, start + count)
    ]


def work(store):
    """Two learners, a backup between them, long answers that need pages of their own."""

    def keep(drafts):
        store.log.append([log.pending(each, store.clock()) for each in drafts])

    keep([draft("a", "registered", "learner", AMINA, result={"name": "Amina"})])
    keep(marked(BEFORE // 2, 1))
    keep([draft("essay", result={"response": {"text": "ñ" * 20_000}})])
    keep(marked(BEFORE - BEFORE // 2, 1 + BEFORE // 2))
    store.back_up("daily")
    keep([draft("j", "registered", "learner", JOSEFA, learner=JOSEFA, result={"name": "Josefa"})])
    keep(marked(AFTER // 2, 1 + BEFORE, learner=JOSEFA))
    keep([draft("tale", learner=JOSEFA, result={"response": {"text": "é" * 20_000}})])
    keep(marked(AFTER - AFTER // 2, 1 + BEFORE + AFTER // 2, learner=JOSEFA))
    keep([draft("late")])


def spoil(path, pages, seed=0):
    content = bytearray(path.read_bytes())
    noise = random.Random(seed)  # noqa: S311  repeatable, not secret
    for page in pages:
        content[page * PAGE : (page + 1) * PAGE] = noise.randbytes(PAGE)
    path.write_bytes(content)


def repair(folder):
    return doctor.repair(folder, at=NOON, new_id=numbered("made"))


@pytest.fixture
def worked(folder, opened):
    """A closed folder with work in it, and its projections."""
    store = opened()
    work(store)
    rows = projections.dump(store.log.connection)
    store.close()
    return rows


def test_a_healthy_folder_is_said_to_be_healthy(folder, worked):
    """Whoever looks after the laptops sees counts and no problem."""
    report = doctor.examine(folder)

    assert report.is_healthy
    assert (report.statements, report.learners) == (ALL, 2)
    assert report.devices == (DeviceReport(id="new-1", highest=ALL, missing=0),)
    assert [made.statements for made in report.backups] == [BEFORE + 2]


def test_a_missing_folder_is_a_problem_and_not_a_crash(folder):
    """A wrong path on the command line is answered with a sentence."""
    report = doctor.examine(folder)

    assert [problem.code for problem in report.problems] == ["folder-missing"]
    with pytest.raises(StoreError):
        repair(folder)


def test_an_empty_folder_cannot_be_repaired(folder):
    """A wrong folder is said to be wrong instead of being filled."""
    folder.mkdir()

    with pytest.raises(StoreError) as refused:
        repair(folder)

    assert refused.value.problems[0].code == "folder-missing"
    assert not (folder / DATABASE).exists()


def test_a_row_that_was_hit_is_not_taken_for_an_answer(folder, opened, worked):
    """Half an answer must not be counted as one."""
    shutil.rmtree(folder / backup.FOLDER)
    content = (folder / DATABASE).read_bytes()
    at = content.index(b"mark-150-")
    spoilt = content[: at - 3] + b'"""' + content[at:]
    (folder / DATABASE).write_bytes(spoilt)
    spoil(folder / DATABASE, [0])

    repair(folder)

    with closing(connect_reader(folder / DATABASE)) as connection:
        there = {statement.id for statement in log.read(connection)}
    assert {"s149", "s151"} <= there
    assert "s150" not in there


def test_damage_is_found(folder, worked):
    """The check after the start sees what opening alone did not touch."""
    spoil(folder / DATABASE, [9, 10, 11])

    report = doctor.examine(folder)

    assert [problem.code for problem in report.problems] == ["damaged"]


@pytest.mark.parametrize("pages", [[0], [1], [0, 1, 2, 3, 4, 5], [6, 12, 18]])
def test_a_damaged_file_is_made_whole_with_what_it_still_has(folder, opened, worked, pages):
    """The learner goes on; the damaged file stays for whoever wants to look at it."""
    spoil(folder / DATABASE, pages)
    damaged = (folder / DATABASE).read_bytes()

    repaired = repair(folder)

    store = opened()
    store.check()
    assert repaired.was_damaged
    assert repaired.base == backup.backups(folder)[0].path
    assert repaired.set_aside.read_bytes() == damaged
    assert store.reader().count() == repaired.statements > BEFORE
    assert store.device.id != "new-1"


def test_nothing_is_lost_when_the_trees_are_gone(folder, opened, worked):
    """Rows are read from their pages, so a lost first page costs no answer."""
    spoil(folder / DATABASE, [0])

    repaired = repair(folder)

    store = opened()
    assert (repaired.recovered, repaired.nameless) == (AFTER + 3, 0)
    assert projections.dump(store.log.connection) == worked


def test_without_a_backup_the_log_alone_is_enough(folder, opened, worked):
    """A laptop on its first day is repaired too."""
    shutil.rmtree(folder / backup.FOLDER)
    spoil(folder / DATABASE, [0])

    repaired = repair(folder)

    assert (repaired.base, repaired.recovered) == (None, ALL)
    assert projections.dump(opened().log.connection) == worked


def test_noise_in_the_names_of_tables_is_damage_as_any_other(folder, opened, keep):
    """SQLite quotes it in its message, which is then no text."""
    store = opened()
    keep(store, [draft(n) for n in range(1, 4)])
    store.close()
    path = folder / DATABASE
    content = path.read_bytes()
    was = b"INDEX statement_of_learner ON statement"
    assert was in content
    spoiled = was.replace(b"ON statement", b'"#\x81\x7f\xa7"";("; ')
    assert len(spoiled) == len(was)
    path.write_bytes(content.replace(was, spoiled))

    with pytest.raises(StoreError) as found:
        doctor.check(folder)
    assert found.value.problems[0].code == "damaged"
    with pytest.raises(StoreError) as found:
        opened()
    assert found.value.problems[0].code == "damaged"
    assert not backup.is_good(path)
    assert repair(folder).statements == 3


def test_a_damaged_backup_is_passed_over(folder, opened, worked, keep):
    """The newest good one is taken."""
    store = opened()
    newer = store.back_up("asked")
    store.close()
    spoil(newer, [0, 3])
    spoil(folder / DATABASE, [0])

    repaired = repair(folder)

    assert repaired.base.name.endswith("-daily.db")
    assert opened().reader().count() == ALL


@pytest.fixture
def cut(tmp_path, folder, opened):
    """What is on the disk after a power cut: most of it is in the file beside the main one."""
    store = opened()
    work(store)
    shutil.copytree(folder, tmp_path / "cut")
    (tmp_path / "cut" / f"{DATABASE}-shm").unlink()
    return tmp_path / "cut"


def test_a_power_cut_is_nothing_to_repair(cut, opened):
    """The next start goes on as if nothing had happened, and does not alarm anybody."""
    store = opened(cut)

    assert store.reader().count() == ALL
    assert store.mended is None
    assert not (cut / backup.SET_ASIDE).exists()


def test_a_commit_that_was_half_written_is_no_damage(cut, opened):
    """Nobody was told of the answer that the power cut interrupted."""
    beside = cut / f"{DATABASE}-wal"
    beside.write_bytes(beside.read_bytes()[:-100] + b"\0" * 100)

    store = opened(cut)

    assert store.reader().count() == ALL - 1
    assert store.mended is None


def test_a_hole_in_the_latest_answers_is_mended_at_the_start(cut, opened):
    """Cheap disks write out of order when the power fails; what lies behind a hole is kept."""
    beside = cut / f"{DATABASE}-wal"
    content = bytearray(beside.read_bytes())
    middle = len(content) // 2
    content[middle : middle + 8] = b"\xff" * 8
    beside.write_bytes(content)

    store = opened(cut)

    assert store.mended.recovered > 0
    assert store.reader().count() == store.mended.statements >= ALL - 20
    assert store.device.id != "new-1"
    rows = projections.dump(store.log.connection)
    projections.rebuild(store.log.connection)
    assert projections.dump(store.log.connection) == rows


def test_a_repair_finds_what_lies_behind_a_hole_too(cut, opened):
    """Whoever calls the doctor before the app loses nothing by it."""
    beside = cut / f"{DATABASE}-wal"
    content = bytearray(beside.read_bytes())
    content[5000:5008] = b"\xff" * 8
    beside.write_bytes(content)

    assert doctor.examine(cut).statements < ALL
    repaired = repair(cut)

    assert repaired.recovered > 0
    assert opened(cut).reader().count() == ALL


def test_pages_left_over_from_before_are_no_hole(tmp_path, folder, opened):
    """The file beside the main one is used again from its start; its old end is no alarm."""
    store = opened()
    work(store)
    store.log.connection.execute("PRAGMA wal_checkpoint(RESTART)")
    store.log.append([log.pending(draft("first-of-the-new"), NOON)])
    shutil.copytree(folder, tmp_path / "cut")

    again = opened(tmp_path / "cut")

    assert again.mended is None
    assert again.reader().count() == ALL + 1


def test_both_files_damaged_give_what_each_still_has(cut, opened):
    """Neither the main file's first page nor the hole beside it takes the rest along."""
    beside = cut / f"{DATABASE}-wal"
    content = bytearray(beside.read_bytes())
    content[100:108] = b"\xff" * 8
    beside.write_bytes(content)
    spoil(cut / DATABASE, [0])

    repaired = repair(cut)

    assert opened(cut).reader().count() == repaired.statements == ALL


def test_a_file_that_a_power_cut_emptied_is_not_taken_for_a_new_one(folder, opened, worked):
    """Everybody would be gone without a word, and a backup of nothing would be made."""
    (folder / DATABASE).write_bytes(b"")

    for use in (opened, lambda: backup.make(folder, 1, "asked"), lambda: doctor.check(folder)):
        with pytest.raises(StoreError) as raised:
            use()
        assert raised.value.problems[0].code == "damaged"
    assert not doctor.examine(folder).is_healthy
    repair(folder)

    assert opened().reader().count() > 0


def test_a_file_that_somebody_deleted_is_not_taken_for_a_first_start(folder, opened, worked):
    """Everybody would be gone without a word; the backup has them."""
    (folder / DATABASE).unlink()

    with pytest.raises(StoreError) as raised:
        opened()
    assert raised.value.problems[0].code == "damaged"
    assert "is gone, but backups of it are here" in str(raised.value)
    assert doctor.examine(folder).problems == raised.value.problems
    assert not (folder / DATABASE).exists()
    repaired = repair(folder)

    assert repaired.base is not None
    assert opened().reader().count() > 0


def test_what_had_not_got_into_a_deleted_file_is_found_beside_it(cut, opened):
    shutil.rmtree(cut / backup.FOLDER, ignore_errors=True)
    (cut / DATABASE).unlink()

    with pytest.raises(StoreError):
        opened(cut)
    repaired = repair(cut)

    assert repaired.statements > 0
    assert opened(cut).reader().count() == repaired.statements


def test_a_first_start_that_was_cut_off_begins_again(folder, opened):
    folder.mkdir()
    (folder / DATABASE).write_bytes(b"")

    assert not doctor.examine(folder).is_healthy
    with pytest.raises(StoreError):
        backup.make(folder, 1, "asked")
    assert opened().reader().count() == 0


def test_lost_names_do_not_scatter_a_learners_answers(folder, opened, worked):
    """Answers whose learner cannot be read stay together under a new id."""
    shutil.rmtree(folder / backup.FOLDER)
    spoil(folder / DATABASE, pages_with(folder, JOSEFA))

    repaired = repair(folder)

    owners = [who.id for who in opened().reader().learners() if who.id.startswith("made")]
    assert repaired.nameless == len(owners) == 1


def test_a_backup_still_knows_whose_answers_they_are(folder, opened, worked):
    """Its statements say which number in the damaged file is which learner."""
    spoil(folder / DATABASE, pages_with(folder, AMINA))

    repaired = repair(folder)

    store = opened()
    late = [s for s in log.read(store.log.connection) if s.id in ("slate", "stale")]
    assert {s.learner for s in late} <= {AMINA, JOSEFA}
    assert repaired.nameless == 0


def pages_with(folder, text):
    content = (folder / DATABASE).read_bytes()
    pages = range(len(content) // PAGE)
    return [n for n in pages if text.encode() in content[n * PAGE : (n + 1) * PAGE]]


def test_old_pages_never_meet_the_new_file(folder, opened, worked):
    """A file of latest pages that was left over would spoil the repaired one."""
    (folder / f"{DATABASE}-wal").write_bytes(b"old pages")
    shutil.copyfile(folder / DATABASE, folder / "part")

    aside = backup.set_aside(folder, NOON, "damaged")
    backup.replace_database(folder, folder / "part")

    assert not (folder / f"{DATABASE}-wal").exists()
    assert aside.with_name(f"{aside.name}-wal").read_bytes() == b"old pages"


def test_a_repair_that_was_interrupted_is_finished_by_the_next(folder, opened, worked):
    """What was set aside and not taken in yet is not forgotten."""
    store = opened()
    backup.set_aside(folder, NOON, "damaged")
    path = backup.backups(folder)[0].path
    store.close()
    shutil.copyfile(path, folder / DATABASE)

    first, second = repair(folder), repair(folder)

    assert (first.recovered, second.was_damaged) == (AFTER + 3, False)
    assert opened().reader().count() == ALL


def test_going_back_is_not_undone_by_a_repair(folder, opened, worked):
    """Somebody chose yesterday's state; what was damaged before that stays aside."""
    backup.set_aside(folder, NOON, "damaged")
    backup.restore(folder, backup.backups(folder)[0].path, NOON)

    repaired = repair(folder)

    assert not repaired.was_damaged
    assert opened().reader().count() == BEFORE + 2


def test_a_whole_file_gets_its_projections_again(folder, opened, worked):
    """Rows that a mistake of ours has spoiled are made anew from the log."""
    store = opened()
    store.log.connection.execute("DELETE FROM p_answer")
    store.close()

    repaired = repair(folder)

    assert not repaired.was_damaged
    store = opened()
    assert projections.dump(store.log.connection) == worked
    assert store.device.id == "new-1"


def test_an_open_folder_is_not_repaired_from_outside(folder, opened):
    """Two programs must not write at once."""
    opened()

    with pytest.raises(StoreError, match="already open"):
        repair(folder)


def test_a_file_of_a_newer_app_is_not_repaired(folder, opened):
    """What this app does not know it does not mend."""
    store = opened()
    store.log.connection.execute("PRAGMA user_version = 99")
    store.close()

    with pytest.raises(StoreError, match="newer Course App"):
        repair(folder)

    assert not (folder / backup.SET_ASIDE).exists()


def test_the_app_repairs_itself_while_an_answer_waits(folder, opened):
    """The window says in one sentence what happened, and the answer in hand is kept."""
    store = opened()
    work(store)
    told = []
    store.log.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    writer = store.start_writer(on_kept=told.append, on_refused=told.append, retry_after=0.05)
    reader = store.reader()
    with (folder / DATABASE).open("rb+") as file:
        file.seek(0)
        file.write(b"\xff" * 3 * PAGE)
    store.log.connection.execute("PRAGMA cache_size = 0")

    repaired = store.repair(numbered("made"))
    writer.put([draft("in-hand")])
    assert writer.close(5)

    assert repaired.was_damaged
    del reader
    assert store.reader().count() == repaired.statements + 1
    assert [s.id for statements in told for s in statements] == ["sin-hand"]


def test_going_back_to_a_backup_while_the_app_is_open(folder, opened, worked):
    """Chosen by mouse from the list; the next answer goes to the file that is shown."""
    store = opened()
    path = backup.backups(folder)[0].path

    store.restore(path)
    store.log.append([log.pending(draft("next"), NOON)])

    assert store.reader().count() == BEFORE + 3
    assert numbered_files(folder / backup.SET_ASIDE)


@pytest.fixture(scope="module")
def prepared(tmp_path_factory):
    """A folder with work in it, to be copied and spoiled."""
    folder = tmp_path_factory.mktemp("prepared") / "data"
    store = open_store(folder, clock=Ticks(), new_id=numbered("new"))
    work(store)
    store.close()
    return folder


@given(pages=st.sets(st.integers(0, 60), max_size=25), seed=st.integers(0, 999))
@example(pages=set(range(9)), seed=955)
@settings(max_examples=25, deadline=None)
def test_an_answer_on_a_page_that_was_not_hit_is_never_lost(
    tmp_path_factory, prepared, pages, seed
):
    """Whatever pages a dying disk takes, the other answers are all there."""
    folder = tmp_path_factory.mktemp("spoiled") / "data"
    shutil.copytree(prepared, folder)
    content = (folder / DATABASE).read_bytes()
    count = len(content) // PAGE
    hit = {page % count for page in pages}
    spoil(folder / DATABASE, hit, seed)
    whole = b"".join(content[n * PAGE :][:PAGE] for n in range(count) if n not in hit)

    repair(folder)

    with closing(connect_reader(folder / DATABASE)) as connection:
        there = {statement.id for statement in log.read(connection)}
    expected = {f"s{n}" for n in range(1, BEFORE + AFTER + 1) if b"mark-%d-" % n in whole}
    assert expected | {f"s{n}" for n in range(1, BEFORE + 1)} <= there
