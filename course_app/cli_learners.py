"""`course-app learners`: the people of a laptop: add, list, rename, merge, archive, undo."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from course_app import app_paths
from course_app.cli_language import say, shown, tr
from course_app.cli_output import as_sentence, print_json, print_problems, problem_row
from course_app.cli_results import opened_queries, opened_store, wall
from course_app.course.files import is_there
from course_app.errors import QT_TRANSLATE_NOOP, Problem, StoreError, UsageError
from course_app.study.learner_names import clean_name, folded, mark_of
from course_app.study.learner_words import LearnerWords
from course_app.study.statements import Draft

if TYPE_CHECKING:
    from course_app.store.reader import Reader
    from course_app.store.records import LearnerRecord
    from course_app.store.store import Store
    from course_app.workshop.name_import import Planned

NOBODY = QT_TRANSLATE_NOOP("errors", "There is no learner called “{name}” here")
SEE_LIST = QT_TRANSLATE_NOOP("errors", "See the names with: course-app learners list")
SEVERAL = QT_TRANSLATE_NOOP("errors", "There are {count} learners called “{name}” here")
SAY_WHICH = QT_TRANSLATE_NOOP("errors", "Say which by the id: {ids}")
NO_NAMES = QT_TRANSLATE_NOOP("errors", "No name was given")
GIVE_NAMES = QT_TRANSLATE_NOOP("errors", "Write names, or name a list with --csv FILE")
NO_IMPORT = QT_TRANSLATE_NOOP("errors", "No list of names was taken in here that could be undone")
NOTHING_TO_DO = QT_TRANSLATE_NOOP("errors", "Nothing needs to be done")
SAME_ONE = QT_TRANSLATE_NOOP("errors", "Both names are of one and the same record")
NAME_TWO = QT_TRANSLATE_NOOP("errors", "Name two records")
EMPTY_NAME = QT_TRANSLATE_NOOP("errors", "This name has no letter that can be seen")
WRITE_ONE = QT_TRANSLATE_NOOP("errors", "Write another name")
_ONLY_READ = {"already-open", "read-only", "folder-unusable"}
_SHORT_ID = 8  # letters, from its random end


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Take what is to be done and with whom."""
    actions = parser.add_subparsers(dest="action", required=True, metavar="WHAT")

    def action(name: str, text: str) -> Callable[..., argparse.Action]:
        sub = actions.add_parser(name, help=text, description=as_sentence(text))
        sub.add_argument("--data", type=Path, metavar="DIR", help="where learners' work is kept")
        sub.add_argument("--json", action="store_true", help="print one JSON document")
        return sub.add_argument

    add = action("add", "make learners known, by name or from a list")
    add("names", nargs="*", metavar="NAME", help="a name; put it in quotation marks")
    add("--csv", type=Path, metavar="FILE", help="a list: a name a line, or a table with names")
    add("--dry-run", action="store_true", help="only say what would happen")
    add = action("list", "show the learners, the one seen last first")
    add("--all", action="store_true", help="archived ones too")
    add = action("rename", "call a learner something else")
    add("learner", metavar="LEARNER", help="a name or an id")
    add("name", metavar="NAME", help="the new name")
    add = action("merge", "join two records of one person; can be undone")
    add("learner", metavar="LEARNER", help="whose record stays")
    add("joining", metavar="JOINING", help="whose record joins it")
    for name, text in (
        ("archive", "show a learner no longer; nothing is deleted"),
        ("bring-back", "show an archived learner again"),
        ("reset-pin", "ask a learner for no PIN any more"),
    ):
        action(name, text)("learner", metavar="LEARNER", help="a name or an id")
    action("undo-import", "take back the list of names that was added last")


def run(arguments: argparse.Namespace) -> int:
    """Do it and say what came of it."""
    data = app_paths.data_folder(arguments.data)
    if arguments.action != "add":
        opened_queries(data).close()  # a wrong path is said, and no folder is made there
    if arguments.action == "list":
        return _list(arguments, data)
    store = opened_store(data)
    try:
        return _ACTIONS[arguments.action](arguments, store)
    finally:
        store.close()


def _add(arguments: argparse.Namespace, store: Store) -> int:
    from course_app.store import disk  # noqa: PLC0415  heavy
    from course_app.workshop.name_import import drafts_of  # noqa: PLC0415

    planned = _planned(arguments, store.reader())
    print_problems(planned.problems)
    if not arguments.dry_run and planned.newcomers:
        if arguments.csv:
            size = (store.folder / "course-app.db").stat().st_size
            disk.check_room(store.folder, len(planned.newcomers), size)
            store.back_up("import")
        _keep(store, drafts_of(planned, store.new_id))
    new = [entry.name for entry in planned.newcomers]
    known = [match.entry.name for match in planned.known]
    if arguments.json:
        rows = [problem_row(problem) for problem in planned.problems]
        what: dict[str, object] = {"new": new, "known": known, "dry_run": arguments.dry_run}
        print_json({**what, "twice": [entry.name for entry in planned.twice], "problems": rows})
        return 0
    marks = tr("new"), tr("known")
    width = max(map(len, marks))
    for mark, names in zip(marks, (new, known), strict=True):
        for name in names:
            print(f"{mark:{width}}  {name}")
    counts = {"new": len(new), "known": len(known)}
    if arguments.dry_run:
        say("Names that would be added: {new}. Known already: {known}.", **counts)
    else:
        say("Names that were added: {new}. Known already: {known}.", **counts)
    return 0


def _planned(arguments: argparse.Namespace, reader: Reader) -> Planned:
    from course_app.workshop.name_import import plan  # noqa: PLC0415  heavy
    from course_app.workshop.name_list import load_names, typed_names  # noqa: PLC0415
    from course_app.workshop.roster import Person  # noqa: PLC0415

    typed = [clean_name(name) for name in arguments.names]
    if not any(typed) and arguments.csv is None:
        raise UsageError(Problem(text=NO_NAMES, remedy=GIVE_NAMES, code="no-names"))
    names = load_names(arguments.csv) if arguments.csv is not None else typed_names(typed)
    return plan(names, (Person(id=each.id, name=each.name) for each in reader.learners()))


def _list(arguments: argparse.Namespace, data: Path) -> int:
    found = [each for each in _known(data) if arguments.all or not each.archived]
    if arguments.json:
        rows = [
            {
                "id": each.id,
                "name": each.name,
                "last_seen": each.last_seen,
                "archived": each.archived,
                "has_pin": bool(each.pin),
            }
            for each in found
        ]
        print_json({"learners": rows})
        return 0
    for each in found:
        notes = [tr("archived")] * each.archived + ["PIN"] * bool(each.pin)
        more = f"  ({', '.join(notes)})" if notes else ""
        print(
            f"{each.id[-_SHORT_ID:]}  {_day(each.last_seen)}  {clean_name(each.name) or '-'}{more}"
        )
    print(tr("Learners: {count}").format(count=len(found)), file=sys.stderr)
    return 0


def _known(data: Path) -> Sequence[LearnerRecord]:
    """Give the learners of a data folder, also of one that a window has open, or of a CD."""
    from course_app.store.connection import DATABASE  # noqa: PLC0415  heavy

    try:
        store = opened_store(data)
    except StoreError as error:
        if error.problems[0].code not in _ONLY_READ or not is_there(data / DATABASE):
            raise
        from course_app.store.device import Device  # noqa: PLC0415
        from course_app.store.reader import Reader  # noqa: PLC0415
        from course_app.study.statements import DeviceId  # noqa: PLC0415

        reader = Reader(data / DATABASE, Device(id=DeviceId(""), number=0))
        try:
            return reader.learners()
        finally:
            reader.close()
    try:
        return store.reader().learners()
    finally:
        store.close()


def _rename(arguments: argparse.Namespace, store: Store) -> int:
    learner = _one(store, arguments.learner)
    name = clean_name(arguments.name)
    if not name:
        raise UsageError(Problem(text=EMPTY_NAME, remedy=WRITE_ONE, code="no-name"))
    _keep(store, [_words(store).renamed(learner.id, name)])
    said = tr("{old} is now {name}.").format(old=_called(learner), name=name)
    return _told(arguments, {"id": learner.id, "name": name}, said)


def _merge(arguments: argparse.Namespace, store: Store) -> int:
    main, joining = _one(store, arguments.learner), _one(store, arguments.joining)
    if main.id == joining.id:
        raise UsageError(Problem(text=SAME_ONE, remedy=NAME_TWO, code="same-record"))
    _keep(store, [_words(store).merged(main.id, joining.id)])
    said = tr("The record of {one} has joined that of {other}.").format(
        one=_called(joining), other=_called(main)
    )
    return _told(arguments, {"id": main.id, "joined": joining.id}, said)


def _archive(arguments: argparse.Namespace, store: Store) -> int:
    learner = _one(store, arguments.learner)
    _keep(store, [_words(store).archived(learner.id)])
    said = tr("{name} is archived. Bring back with: course-app learners bring-back")
    said = said.format(name=_called(learner))
    return _told(arguments, {"id": learner.id, "archived": True}, said)


def _bring_back(arguments: argparse.Namespace, store: Store) -> int:
    learner = _one(store, arguments.learner)
    _keep(store, [_words(store).brought_back(learner.id)])
    said = tr("{name} is back.").format(name=_called(learner))
    return _told(arguments, {"id": learner.id, "archived": False}, said)


def _reset_pin(arguments: argparse.Namespace, store: Store) -> int:
    from course_app.store.pin_tries import PinTries  # noqa: PLC0415  only here

    learner = _one(store, arguments.learner)
    _keep(store, [_words(store).pin_set(learner.id, "")])
    PinTries(store.folder).forget(learner.id)
    said = tr("{name} is asked for no PIN any more.").format(name=_called(learner))
    return _told(arguments, {"id": learner.id}, said)


def _undo_import(arguments: argparse.Namespace, store: Store) -> int:
    from course_app.store.connection import DATABASE  # noqa: PLC0415  heavy
    from course_app.store.rescue_queries import RescueQueries  # noqa: PLC0415
    from course_app.workshop.name_import import undo  # noqa: PLC0415

    queries = RescueQueries(store.folder / DATABASE)
    try:
        last = next((each for each in queries.imports() if each.left), None)
        if last is None:
            raise UsageError(Problem(text=NO_IMPORT, remedy=NOTHING_TO_DO, code="no-import"))
        undone = undo(queries.imported(last.id), store.new_id)
    finally:
        queries.close()
    _keep(store, undone.drafts)
    said = tr("Names taken back: {gone}. Have begun since and stay: {staying}").format(
        gone=len(undone.gone), staying=len(undone.staying)
    )
    return _told(arguments, {"gone": undone.gone, "staying": undone.staying}, said)


_ACTIONS: dict[str, Callable[[argparse.Namespace, Store], int]] = {
    "add": _add,
    "rename": _rename,
    "merge": _merge,
    "archive": _archive,
    "bring-back": _bring_back,
    "reset-pin": _reset_pin,
    "undo-import": _undo_import,
}


def _one(store: Store, wanted: str) -> LearnerRecord:
    """Give the learner of a name, an id, or the end of an id."""
    known = store.reader().learners()
    found = [each for each in known if each.id == wanted]
    if name := folded(wanted):  # or a script with an empty variable would mean the guest
        found = found or [each for each in known if folded(each.name) == name]
    if not found and len(wanted) >= _SHORT_ID:
        found = [each for each in known if each.id.endswith(wanted)]
    if not found:
        fields: dict[str, object] = {"name": wanted}
        raise UsageError(Problem(text=NOBODY, remedy=SEE_LIST, fields=fields, code="no-learner"))
    if len(found) > 1:
        ids = ", ".join(each.id for each in found)
        fields = {"name": wanted, "count": len(found), "ids": ids}
        raise UsageError(Problem(text=SEVERAL, remedy=SAY_WHICH, fields=fields, code="several"))
    return found[0]


def _called(learner: LearnerRecord) -> str:
    """Give the name, or the letters that stand for it on the screen where there is none."""
    return clean_name(learner.name) or mark_of(learner.id)


def _keep(store: Store, drafts: Sequence[Draft]) -> None:
    from course_app.store.log import pending  # noqa: PLC0415  heavy

    if drafts:
        store.log.append([pending(draft, wall()) for draft in drafts])


def _words(store: Store) -> LearnerWords:
    return LearnerWords(store.new_id)


def _told(arguments: argparse.Namespace, document: dict[str, object], said: str) -> int:
    if arguments.json:
        print_json(document)
    else:
        print(shown(said))
    return 0


def _day(at: int) -> str:
    from time import localtime, strftime  # noqa: PLC0415  only here

    return strftime("%Y-%m-%d", localtime(at // 1000))
