"""Paper and reports at the window: what the preview shows is what is saved and printed."""

import itertools
import re
import time
import zipfile
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QFileDialog

from course_app.study.statements import Thing
from course_app.ui.facilitator import paper_files
from course_app.ui.facilitator.paper_output import PaperError, print_pages, write_pdf
from course_app.ui.facilitator.paper_pages import (
    A4,
    LETTER,
    DocumentPages,
    DrawnPages,
    FlowPages,
    page_image,
)
from course_app.workshop.paper import Block, Paper
from tests.ui.facilitator.group_data import GroupData
from tests.ui.facilitator.group_desk import (
    choose,
    go_to,
    names_shown,
    opened,
    row_texts,
    seeded,
    table,
)

PDF = b"%PDF-"


@pytest.fixture
def side(open_desk, tmp_path):
    """The facilitator's side with a workshop of twelve who took both tests."""
    seeded(tmp_path / "data", 12, tests=True)
    return opened(open_desk, tmp_path / "data")


@pytest.fixture
def save_as(monkeypatch, tmp_path):
    """The dialog of the system answers with a place; it remembers what was proposed."""
    proposed = []

    def answer(_window, _title, start, _kinds):
        proposed.append(Path(start).name)
        return str(tmp_path / Path(start).name), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    return proposed


def at(facilitator, page):
    go_to(facilitator, page)
    facilitator.wait_for_screen("PaperScreen")
    facilitator.wait_for_words("Pages: ")


KINDS = (
    "Question sheet",
    "Answer sheets",
    "Key",
    "A–D voting cards",
    "Attendance list",
    "Handouts",
)


@pytest.mark.parametrize("size", ["A4", "Letter"])
def test_each_paper_is_saved_as_a_pdf(open_desk, tmp_path, save_as, size):
    """On both sizes of paper, with a name that says what it is."""
    seeded(tmp_path / "data", 2)
    side = opened(open_desk, tmp_path / "data")
    at(side, "Paper")
    choose(side, "Paper size", size)
    for kind in KINDS:
        choose(side, "What to print", kind)
        side.press_button("Save as PDF")
        assert f"Saved: {save_as[-1]}" in side.words(), kind
        assert (tmp_path / save_as[-1]).read_bytes().startswith(PDF)

    assert len(set(save_as)) == len(KINDS)


def test_certificates_are_for_those_who_passed(side, save_as, tmp_path):
    """One page each, in the order of their names."""
    at(side, "Paper")
    choose(side, "What to print", "Certificates")
    side.wait_for_words("Save as PDF")
    if "Nobody here has passed" in side.words():
        pytest.fail("the seed gave nobody a certificate")
    side.press_button("Save as PDF")

    assert (tmp_path / save_as[0]).read_bytes().startswith(PDF)


def test_nobody_has_passed_yet(open_desk, tmp_path):
    """A sentence stands where the paper would, and nothing can be printed."""
    seeded(tmp_path / "data", 1)
    side = opened(open_desk, tmp_path / "data")
    at(side, "Paper")
    choose(side, "What to print", "Certificates")

    side.wait_for_words("Nobody here has passed the final test yet.")
    assert not side.person.button("Print").isEnabled()


def test_answer_sheets_are_one_a_person_and_one_more(side):
    """With the names of the workshop."""
    at(side, "Paper")
    choose(side, "What to print", "Answer sheets")
    choose(side, "Workshop", "Market day")

    side.wait_for_words("Pages: 13")


def test_a_laptop_without_a_printer_says_so(side, monkeypatch):
    """And what to do instead."""
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", list)
    at(side, "Paper")
    side.press_button("Print")

    assert "No printer is set up on this laptop." in side.words()


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_fails_is_said_in_words(side, monkeypatch):
    """Nothing pretends to have been printed."""
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", lambda: ["Old one"])
    monkeypatch.setattr(QPrintDialog, "exec", lambda _dialog: QDialog.DialogCode.Accepted)

    def fails(printer, pages):
        printer.setOutputFileName("/nowhere/that/is/there.pdf")
        print_pages(printer, pages)

    monkeypatch.setattr(paper_files, "print_pages", fails)
    at(side, "Paper")
    side.press_button("Print")

    assert "The printer did not take the paper." in side.words()


def test_a_place_that_cannot_be_written_is_said_and_nothing_is_left(side, monkeypatch, tmp_path):
    """The file that was there before stays whole."""
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", lambda *_all: (str(tmp_path / "no" / "such.pdf"), "")
    )
    at(side, "Paper")
    side.press_button("Save as PDF")

    assert "The file could not be saved" in side.words()
    assert not (tmp_path / "no").exists()


def test_thinking_better_of_it_changes_nothing(side, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_all: ("", ""))
    at(side, "Paper")
    side.press_button("Save as PDF")

    assert "Saved" not in side.words()


def test_the_summary_is_one_page_in_three_forms(side, save_as, tmp_path):
    """PDF, web page, and a workbook with all tables."""
    at(side, "Reports")
    side.wait_for_words("Pages: 1")
    side.press_button("PDF")
    side.press_button("Web page")
    side.press_button("Excel, all tables")

    pdf, page, book = (tmp_path / name for name in save_as)
    assert pdf.read_bytes().startswith(PDF)
    assert "Objectives met" in page.read_text(encoding="utf-8")
    with zipfile.ZipFile(book) as sheets:
        texts = [sheets.read(name).decode() for name in sheets.namelist() if "/sheet" in name]
    assert any("Amina Diallo" in text for text in texts)


@pytest.mark.parametrize("kind", ["Participants", "Gradebook", "Questions"])
def test_a_table_on_paper_and_in_files_says_the_same(side, save_as, tmp_path, kind):
    """With names, and with totals only without."""
    at(side, "Reports")
    choose(side, "Report", kind)
    side.wait_for_words("Pages: ")
    side.press_button("CSV")
    names = (tmp_path / save_as[-1]).read_text(encoding="utf-8-sig")
    choose(side, "What it says about people", "Totals only")
    side.wait_for_words("Nobody is named")
    side.wait_for_words("Pages: ")
    side.press_button("CSV")
    totals = (tmp_path / save_as[-1]).read_text(encoding="utf-8-sig")

    assert ("Amina Diallo" in names) == (kind != "Questions")
    assert "Amina" not in totals


def test_buttons_without_words_tell_themselves_apart(side):
    """In a low window with large letters each kind of file has a picture and a name of its own."""
    side.person.desk.settings.put("text_size", 200)
    side.person.window.resize(1024, 560)
    at(side, "Reports")
    names = ("PDF", "Excel, all tables", "Web page")
    found = [b for b in side.screen.bar.buttons if b.isVisible() and b.accessibleName() in names]
    assert [b.accessibleName() for b in found] == list(names)
    assert [b.text().strip() for b in found] == [""] * 3
    assert [b.toolTip() for b in found] == list(names)

    pictures = [b.icon().pixmap(48, 48).toImage() for b in found]

    assert all(one != other for one, other in itertools.combinations(pictures, 2))


def test_codes_stand_for_names(side, save_as, tmp_path):
    at(side, "Reports")
    choose(side, "What it says about people", "Codes instead of names")
    side.wait_for_words("Codes stand for names.")
    side.wait_for_words("Pages: ")
    side.press_button("Web page")

    assert "Amina" not in (tmp_path / save_as[0]).read_text(encoding="utf-8")


def test_without_a_workshop_there_is_no_summary_yet(facilitator):
    go_to(facilitator, "Reports")

    facilitator.wait_for_words("Reports will be made here once there is a workshop.")


# pages


def lines(count, *, head=False):
    blocks = [Block("<h1>Title</h1>")]
    if head:
        blocks.append(Block("<table width='100%'><tr><th>Head</th></tr></table>", is_head=True))
    return Paper("T", (*blocks, *[Block(f"<p>Line {n}</p>" * 4) for n in range(count)]), "foot")


@pytest.mark.parametrize("size", [A4, LETTER], ids=["A4", "Letter"])
def test_blocks_flow_over_as_many_pages_as_they_need(person, size):
    """And a few fit on one."""
    assert FlowPages(lines(3), size, "{page} of {pages}").count == 1
    assert 3 < FlowPages(lines(50), size, "{page} of {pages}").count < 8


def darkness(image):
    """How many pixels of a page have ink."""
    gray = image.convertToFormat(QImage.Format.Format_Grayscale8)
    return sum(byte < 128 for byte in bytes(gray.constBits()))


def test_every_page_has_something_on_it_and_little_ink(person):
    """Under a tenth of the paper is black."""
    pages = FlowPages(lines(40, head=True), A4, "{page} of {pages}")
    for number in range(pages.count):
        image = page_image(pages, number, 300)
        assert 0 < darkness(image) < image.width() * image.height() / 10


def test_a_text_that_is_a_little_too_long_becomes_smaller(person):
    """A summary is one page where that can be read."""
    html = "<p>word</p>" * 36
    assert DocumentPages("T", html, A4).count == 2
    assert DocumentPages("T", html, A4, wanted=1).count == 1
    assert DocumentPages("T", html * 9, A4, wanted=1).count > 9


def test_a_pdf_that_was_there_stays_where_a_new_one_fails(person, tmp_path):
    """Whole or not at all."""
    target = tmp_path / "paper.pdf"
    target.write_bytes(b"before")
    broken = DrawnPages("T", A4, [_raise])

    with pytest.raises(PaperError, match="could not be saved"):
        write_pdf(target, broken)

    assert target.read_bytes() == b"before"
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == ["paper.pdf"]


def _raise(_painter, _size):
    raise OSError("no room")


def crowd(folder, people):
    """A workshop whose list has very many names."""
    data = GroupData(folder)
    waiting = []
    for at in range(people):
        who = data.new_id()
        about = Thing(kind="learner", id=who)
        data.people.append(who)
        waiting.append(data.draft("registered", about, who, {"name": f"Person {at:04}"}))
    data.keep(*waiting)
    data.workshop("Stadium", lessons=("4.3",), present=())
    data.learner("Grace at the door")
    data.close()


def test_five_thousand_names_on_a_list_hang_nothing(open_desk, tmp_path):
    """Paper is made when it is looked at; lists say what they leave out; the grid opens."""
    crowd(tmp_path / "data", 5000)
    side = opened(open_desk, tmp_path / "data")
    at(side, "Paper")
    choose(side, "What to print", "Attendance list")
    choose(side, "Workshop", "Stadium")
    side.wait_for_words("Only the first 500 names are on this list.")
    choose(side, "What to print", "Answer sheets")
    side.wait_for_words("Pages: 5001")

    go_to(side, "Type in answers")
    choose(side, "Quiz", "4.3")
    side.bot.waitUntil(lambda: table(side).model().rowCount() == 5000, timeout=10_000)
    table(side).setFocus()
    begin = time.monotonic()
    side.type("cba")
    assert row_texts(side, 0)[1:4] == ["C", "B", "A"]
    assert time.monotonic() - begin < 2
    go_to_from_whole(side)
    side.bot.waitUntil(lambda: len(names_shown(side)) == 5000, timeout=10_000)


def go_to_from_whole(side):
    """The grid hides the list of pages; Done leads to the gradebook."""
    side.press_button("Done")
    side.wait_for_screen("GradebookScreen")


def test_only_the_pages_that_were_chosen_are_printed(person, tmp_path):
    """On the size of paper that was laid out."""
    pages = FlowPages(lines(50), LETTER, "{page} of {pages}")
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    printer.setFromTo(2, 3)

    print_pages(printer, pages)

    written = (tmp_path / "printed.pdf").read_bytes()
    assert len(re.findall(rb"/Type\s*/Page\b", written)) == 2
    assert b"/MediaBox [0 0 612" in written
