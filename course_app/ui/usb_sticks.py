"""What the screen of sticks does: finds them, saves to one, brings results in."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from course_app.errors import CourseAppError
from course_app.exchange import sealing
from course_app.exchange.bundle import SUFFIX, Bundled, Sender, file_name, write_bundle
from course_app.exchange.drives import Drive, removable_drives, results_on
from course_app.exchange.importing import Receipt, take_in_files
from course_app.exchange.progress import Progress
from course_app.store.connection import DATABASE
from course_app.store.travel_queries import TravelQueries
from course_app.ui import usb_words as words
from course_app.ui.context import Context
from course_app.ui.usb_screen import UsbScreen
from course_app.ui.usb_words import tr
from course_app.ui.usb_work import UsbWork
from course_app.ui.words import error_words

Found = tuple[tuple[Drive, ...], tuple[Path, ...]]


class _Place(NamedTuple):
    """Where results go, how large a file may be there, and what is said about it."""

    folder: Path
    most: int | None
    saving: str
    stopped: str
    saved: Callable[[Bundled], str]


class UsbSticks(QObject):
    """Stands behind one screen of sticks."""

    def __init__(self, context: Context, parent: QWidget, *, is_for_facilitator: bool) -> None:
        super().__init__(parent)
        self._context = context
        self._folder = context.store.folder
        self._drives: tuple[Drive, ...] = ()
        self._files: tuple[Path, ...] = ()
        self._is_for_facilitator = is_for_facilitator
        self.work = UsbWork(self)
        self.screen = screen = UsbScreen(
            context.look, parent, is_for_facilitator=is_for_facilitator
        )
        screen.save_card.save_requested.connect(self._save)
        screen.save_card.look_requested.connect(self._on_look)
        screen.save_card.folder_requested.connect(self._on_folder_wanted)
        screen.bring_card.bring_requested.connect(lambda: self.bring(self._files))
        screen.bring_card.choose_requested.connect(self._choose)
        screen.stop_requested.connect(self.work.stop)
        self.work.progressed.connect(screen.show_share)
        self.work.busy_changed.connect(lambda is_busy: screen.show_busy(is_busy=is_busy))

    def begin(self) -> None:
        """Look for sticks, and say nothing of the last time."""
        self.screen.save_card.tell("")
        self.screen.save_card.show_key(sealing.office_key(self._folder))
        self.look()

    def close(self) -> None:
        """Stop and wait for what is in hand."""
        self.work.close()

    def look(self) -> None:
        """Look for sticks and for results on them."""

        def work(_progress: Progress) -> Found:
            drives = removable_drives()
            files = (file for drive in drives for file in results_on(drive))
            return drives, tuple(files) if self._is_for_facilitator else ()

        self.work.do(work, self._show_found, self._on_save_failed)

    def bring(self, files: Sequence[Path]) -> None:
        """Bring results in from files."""
        store, folder = self._context.store, self._folder

        def work(progress: Progress) -> Receipt:
            return take_in_files(store, files, sealing.secrets_in(folder), progress)

        self.screen.bring_card.tell("")
        self.work.do(work, self._on_brought, self._on_bring_failed)

    def _on_look(self) -> None:
        self.screen.save_card.tell("")
        self.look()

    def _show_found(self, found: Found | None) -> None:
        if found is None:
            return
        before = {drive.path for drive in self._drives}
        self._drives, self._files = found
        fresh = [at for at, drive in enumerate(self._drives) if drive.path not in before]
        names = [words.drive_words(drive) for drive in self._drives]
        self.screen.save_card.show_drives(names, fresh[0] if fresh and before else 0)
        self.screen.bring_card.show_found([self._file_words(file) for file in self._files])

    def _file_words(self, file: Path) -> str:
        try:
            size = words.size_words(file.stat().st_size)
        except OSError:
            size = "?"
        return f"{file.name} · {size}"

    def _save(self, number: int, typed: str) -> None:
        if not 0 <= number < len(self._drives):
            return
        drive = self._drives[number]
        place = _Place(
            drive.folder,
            drive.largest_file,
            tr("Saving. Leave the stick where it is."),
            tr("Stopped. Nothing on the stick was changed."),
            lambda bundled: words.saved_words(bundled, drive.name),
        )
        self._save_at(place, typed)

    def _on_folder_wanted(self, typed: str) -> None:
        """Save where there is no stick: a shared folder, another disk, one that travels itself."""
        title = tr("Choose a folder for the results")
        found = QFileDialog.getExistingDirectory(self.screen, title, str(Path.home()))
        if not found:
            return
        folder = Path(found)
        on_stick = next((d for d in self._drives if folder.is_relative_to(d.path)), None)
        place = _Place(
            folder,
            on_stick.largest_file if on_stick else None,
            tr("Saving …"),
            tr("Stopped. Nothing in the folder was changed."),
            lambda bundled: words.kept_words(bundled, folder.name or found),
        )
        self._save_at(place, typed)

    def _save_at(self, place: _Place, typed: str) -> None:
        try:
            keys = [sealing.checked_key(typed)] if typed else []
            sealing.keep_office_key(self._folder, keys[0] if keys else "")
        except CourseAppError as error:
            self._on_save_failed(error)
            return
        store = self._context.store
        device, at = store.device.id, self._context.clocks.wall()

        def work(progress: Progress) -> Bundled:
            with closing(TravelQueries(self._folder / DATABASE)) as queries:
                return write_bundle(
                    queries,
                    place.folder / file_name(device),
                    Sender(device, at, self._folder),
                    keys=keys,
                    most=place.most,
                    progress=progress,
                )

        def then(bundled: Bundled | None) -> None:
            card = self.screen.save_card
            if bundled is None:
                card.tell(place.stopped, "mute")
            else:
                card.tell(place.saved(bundled))
            self.screen.show_told(card)

        self.screen.save_card.tell(place.saving, "mute")
        self.work.do(work, then, self._on_save_failed)

    def _choose(self) -> None:
        start = str(self._drives[0].path) if self._drives else str(Path.home())
        title = tr("Choose files of results")
        kinds = f"{tr('Files of results')} (*{SUFFIX})"
        found, _kind = QFileDialog.getOpenFileNames(self.screen, title, start, kinds)
        if found:
            self.bring([Path(name) for name in found])

    def _on_brought(self, receipt: Receipt | None) -> None:
        card = self.screen.bring_card
        if receipt is None:
            card.show_receipt(
                tr("Stopped. Of the file in hand nothing was brought in."),
                (),
                has_refused=False,
            )
        else:
            head, lines = words.receipt_words(receipt)
            card.show_receipt(head, lines, has_refused=bool(receipt.refused))
        self._context.session.standing.forget()
        self.screen.show_told(card)

    def _on_save_failed(self, error: CourseAppError) -> None:
        self.screen.save_card.tell(error_words(error), "unsaved")
        self.screen.show_told(self.screen.save_card)

    def _on_bring_failed(self, error: CourseAppError) -> None:
        self.screen.bring_card.show_receipt(error_words(error), (), has_refused=True)
        self.screen.show_told(self.screen.bring_card)
