"""What is said about sticks and about results that came in, in the reader's language."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QLocale

from course_app.exchange.bundle import Bundled, laptop_name
from course_app.exchange.drives import Drive
from course_app.exchange.importing import FileReceipt, Missing, Receipt
from course_app.ui.words import problem_words

_MOST_GAPS = 8  # that are listed one by one


def tr(text: str) -> str:
    """Translate a text of this module."""
    return QCoreApplication.translate("usb", text)


def size_words(size: int) -> str:
    """Give a size as people say it: "2.4 GB", which no line may part."""
    kind = QLocale.DataSizeFormat.DataSizeTraditionalFormat
    return QLocale().formattedDataSize(size, 1, kind).replace(" ", "\N{NO-BREAK SPACE}")


def count_words(count: int) -> str:
    """Give a number as it is written here: "12,340", "12.340"."""
    return QLocale().toString(count)


def drive_words(drive: Drive) -> str:
    """Give a stick's name and what is free on it."""
    if drive.is_read_only:
        return tr("{name} · can only be read").format(name=drive.name)
    return tr("{name} · free: {free}").format(name=drive.name, free=size_words(drive.free))


def saved_words(bundled: Bundled, drive: str) -> str:
    """Say that the stick may be pulled out, and what is on it."""
    text = tr(
        "Safe to remove. The results are on “{drive}”, and reading them back gave the same. "
        "Answers and other entries: {count}. Size: {size}."
    )
    return _counted(text, bundled, drive=drive)


def kept_words(bundled: Bundled, folder: str) -> str:
    """Say in which folder the results are, and under which name."""
    text = tr(
        "The results are in the folder “{folder}”, as “{file}”, and reading them back gave the "
        "same. Answers and other entries: {count}. Size: {size}."
    )
    return _counted(text, bundled, folder=folder, file=bundled.path.name)


def _counted(text: str, bundled: Bundled, **fields: str) -> str:
    count, size = count_words(bundled.statements), size_words(bundled.size)
    words = text.format(count=count, size=size, **fields)
    if bundled.is_sealed:
        words = f"{words} {tr('They are sealed: only the office can open them.')}"
    return words


def receipt_words(receipt: Receipt) -> tuple[str, tuple[str, ...]]:
    """Give what has come of an import, in one sentence and then line by line."""
    if not receipt.files:
        return tr("No file of results was found there."), ()
    head = tr("New: {new}. Already here: {known}. Files refused: {refused}.").format(
        new=count_words(receipt.new),
        known=count_words(receipt.known),
        refused=count_words(len(receipt.refused)),
    )
    lines = [line for file in receipt.files for line in _file_lines(file)]
    return head, (*lines, *_missing_lines(receipt.missing))


def _file_lines(file: FileReceipt) -> Iterator[str]:
    taken = file.taken
    if taken is None:
        why = " ".join(problem_words(problem) for problem in file.problems)
        yield tr("{file} was refused. {why}").format(file=file.path.name, why=why)
        return
    for device, count in taken.new_of.items():
        yield tr("Laptop {laptop}: new entries: {count}").format(
            laptop=laptop_name(device), count=count_words(count)
        )
    if taken.learners:
        yield tr("Learners who were not known here: {count}").format(
            count=count_words(taken.learners)
        )
    if taken.voided:
        yield tr("Entries taken back or given back: {count}").format(
            count=count_words(taken.voided)
        )
    if taken.moved:
        yield tr("Entries moved to another learner: {count}").format(count=count_words(taken.moved))
    if taken.joined:
        yield tr("Records that joined another: {count}").format(count=count_words(taken.joined))


def _missing_lines(missing: tuple[Missing, ...]) -> Iterator[str]:
    for gap in missing[:_MOST_GAPS]:
        yield tr(
            "Laptop {laptop}: entries {first} to {last} have not arrived. "
            "Save its results again there."
        ).format(
            laptop=laptop_name(gap.device), first=count_words(gap.first), last=count_words(gap.last)
        )
    if len(missing) > _MOST_GAPS:
        yield tr("Other holes: {count}").format(count=len(missing) - _MOST_GAPS)
