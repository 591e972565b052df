"""Many learners on one laptop: who is learning, in two keys, and nobody under another's name."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from course_app.store import log
from course_app.store.store import open_store
from course_app.study.learner_names import mark_of
from course_app.study.learner_words import LearnerWords
from course_app.study.pins import make_record
from course_app.study.statements import Draft, Thing
from course_app.ui.idle import IdleWatch
from course_app.ui.widgets.initials_mark import InitialsMark
from tests.ui.conftest import make_clocks

HARD = [
    "x" * 500,
    "🌻 Rosa",
    "محمد الأمين بن يوسف",
    "Ko\x07fi\u202e Mensah",
    "\u200d",
    "天",
    "Adaeze Chukwuemeka-Oluwaseun Nwachukwu",
]


@pytest.fixture
def fill(tmp_path):
    """Makes a data folder with learners; gives their ids. The first was here last."""

    def fill_it(names, pins=None, places=()):
        clocks = make_clocks()
        words = LearnerWords(clocks.new_id)
        store = open_store(tmp_path / "data", clock=clocks.wall, new_id=clocks.new_id)
        ids = []
        for number, name in reversed(list(enumerate(names))):
            made = words.registered(name)
            drafts = [made]
            if name in (pins or {}):
                drafts.append(words.pin_set(made.learner, make_record(pins[name], bytes)))
            if number < len(places):
                page = Thing(kind="page", id=places[number])
                drafts.append(
                    Draft(id=clocks.new_id(), learner=made.learner, verb="experienced", object=page)
                )
            store.log.append([log.pending(draft, clocks.wall()) for draft in drafts])
            ids.insert(0, made.learner)
        store.close()
        return ids

    return fill_it


def names_on(person):
    return [card.name for card in person.screen.cards.cards]


def who(person):
    return person.window.sidebar.learner[0]


def ask(person):
    """Press Ctrl+L."""
    person.bot.keyClick(person.window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert person.screen_name == "LearnersScreen"


def wait_until_begun(person, name):
    person.bot.waitUntil(lambda: person.desk.navigator is not None and who(person) == name)


def test_one_learner_without_a_pin_begins_at_once(open_desk, fill):
    """Nobody is asked what is clear."""
    fill(["Amina"], places=["4.3/sewa"])

    person = open_desk()

    assert person.screen_name != "LearnersScreen"
    assert who(person) == "Amina"


def test_two_learners_are_asked_before_anything_else(open_desk, fill):
    """The first screen is the names, the one who was here last first."""
    fill(["Amina", "Josefa"])

    person = open_desk()

    assert person.screen_name == "LearnersScreen"
    assert names_on(person) == ["Amina", "Josefa"]
    assert not person.window.sidebar.isVisible()


def test_enter_begins_where_that_learner_was(open_desk, fill):
    """The arrow and Enter are enough."""
    fill(["Amina", "Josefa"], places=["4.3/sewa", "4.1/" + "x"])
    person = open_desk()

    person.press(Qt.Key.Key_Return)
    wait_until_begun(person, "Amina")

    assert person.screen_name == "ReaderScreen"


def test_another_learner_in_two_key_presses(open_desk, fill):
    """Ctrl+L, then a digit, or Enter for who was here before."""
    fill(["Amina", "Josefa", "Rosa"])
    person = open_desk()
    person.press(Qt.Key.Key_Return)
    wait_until_begun(person, "Amina")

    ask(person)
    person.press(Qt.Key.Key_Return)
    wait_until_begun(person, "Josefa")
    ask(person)
    person.bot.keyClick(person.screen.cards, Qt.Key.Key_3)

    wait_until_begun(person, "Rosa")


def test_who_was_learning_does_not_answer_for_who_comes(open_desk, fill):
    """The old screens let go: a page that is read belongs to the new learner only."""
    amina, josefa = fill(["Amina", "Josefa"])
    person = open_desk()
    person.press(Qt.Key.Key_Return)
    wait_until_begun(person, "Amina")
    ask(person)
    person.press(Qt.Key.Key_Return)
    wait_until_begun(person, "Josefa")

    person.press(Qt.Key.Key_Return)  # the first lesson
    person.press(Qt.Key.Key_Right)
    person.wait_until_kept()

    assert person.desk.reader.pages(josefa)
    assert not person.desk.reader.pages(amina)


def test_esc_goes_back_to_the_very_same_screen(open_desk, fill):
    """Looking at the names costs nothing."""
    fill(["Amina", "Josefa"])
    person = open_desk()
    person.press(Qt.Key.Key_Return)
    wait_until_begun(person, "Amina")
    person.press(Qt.Key.Key_Return)
    before = person.screen

    ask(person)
    person.press(Qt.Key.Key_Escape)

    assert person.screen is before
    assert person.window.sidebar.isVisible()


def test_no_key_leads_past_the_names(open_desk, fill):
    """While it is asked who is learning, the places of who was are closed doors."""
    fill(["Amina", "Josefa"])
    person = open_desk()
    person.press(Qt.Key.Key_Return)
    wait_until_begun(person, "Amina")
    ask(person)

    person.bot.keyClick(person.window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    person.desk.places.open("settings")

    assert person.screen_name == "LearnersScreen"


def test_somebody_new_gives_a_name(open_desk, fill):
    """I am new: a name, and one begins at the welcome."""
    fill(["Amina", "Josefa"])
    person = open_desk()

    person.press_button("I am new")
    person.bot.keyClicks(person.screen.focusWidget(), "  Rosa   Mendes ")
    person.press(Qt.Key.Key_Return)
    wait_until_begun(person, "Rosa Mendes")
    person.wait_until_kept()

    assert "Rosa Mendes" in [each.name for each in person.desk.reader.learners()]
    assert "Welcome" in person.words()


def test_a_name_that_is_here_already_is_asked_about(open_desk, fill):
    """A second record of one person is not made by mistake; two of one name may be."""
    fill(["Amina", "Josefa"], places=["4.3/sewa"])
    person = open_desk()
    person.press_button("I am new")
    person.bot.keyClicks(person.screen.focusWidget(), "AMINA")
    person.press(Qt.Key.Key_Return)

    assert "Is that you?" in person.words()
    person.press(Qt.Key.Key_Return)  # “Yes, that is me” has the keyboard
    wait_until_begun(person, "Amina")

    assert [each.name for each in person.desk.reader.learners()].count("Amina") == 1


def test_another_person_of_the_same_name_gets_a_record(open_desk, fill):
    """Two Aminas are two, and their cards tell them apart."""
    fill(["Amina", "Josefa"], places=["4.3/sewa"])
    person = open_desk()
    person.press_button("I am new")
    person.bot.keyClicks(person.screen.focusWidget(), "Amina")
    person.press(Qt.Key.Key_Return)
    person.press_button("No, I am another person")
    wait_until_begun(person, "Amina")
    person.wait_until_kept()
    ask(person)

    aminas = [card for card in person.screen.cards.cards if card.name == "Amina"]
    assert len(aminas) == 2
    assert aminas[0].more != aminas[1].more


def test_two_of_one_name_who_have_done_the_same_are_told_apart(open_desk, fill):
    """By the mark that the facilitator's lists have; nobody else is bothered with one."""
    amina, josefa, other = fill(["Amina", "Josefa", "amina"])
    person = open_desk()

    more = {card.id: card.more[0] for card in person.screen.cards.cards}
    assert more[amina].startswith(f"{mark_of(amina)} · ")
    assert more[other].startswith(f"{mark_of(other)} · ")
    assert mark_of(josefa) not in more[josefa]


def test_only_spaces_are_no_name(open_desk, fill):
    """The field says so, and keeps the keyboard."""
    fill(["Amina", "Josefa"])
    person = open_desk()
    person.press_button("I am new")
    person.bot.keyClicks(person.screen.focusWidget(), "   ")

    person.press(Qt.Key.Key_Return)

    assert "Write your name" in person.words()


def test_a_guest_starts_at_once_and_gets_a_name_later(open_desk, fill):
    """What was done as a guest stays theirs."""
    fill(["Amina", "Josefa"])
    person = open_desk()
    person.press_button("Start as a guest")
    person.bot.waitUntil(lambda: person.desk.navigator is not None)
    person.press(Qt.Key.Key_Return, Qt.Key.Key_Right)  # a page is read
    person.wait_until_kept()
    guest = person.desk.session.learner
    called = who(person)
    ask(person)
    assert called in names_on(person)  # one name everywhere
    person.press_button("My name and PIN")
    person.bot.keyClicks(person.screen.focusWidget(), "Rosa")
    person.press(Qt.Key.Key_Return)
    person.wait_until_kept()

    assert who(person) == "Rosa"
    named = next(each for each in person.desk.reader.learners() if each.id == guest)
    assert named.name == "Rosa"
    assert person.desk.reader.pages(guest)


def test_a_guest_who_did_nothing_leaves_no_card(open_desk, fill):
    """Trying the button does not fill the screen with guests."""
    fill(["Amina", "Josefa"])
    person = open_desk()
    person.press_button("Start as a guest")
    person.bot.waitUntil(lambda: person.desk.navigator is not None)
    person.wait_until_kept()

    ask(person)

    assert names_on(person) == ["Amina", "Josefa"]


def type_pin(person, pin):
    person.bot.keyClicks(person.screen.findChild(QLineEdit), pin)


def test_a_pin_is_asked_for_and_the_right_one_opens(open_desk, fill):
    """Four digits, without Enter."""
    fill(["Amina", "Josefa"], pins={"Amina": "2468"})
    person = open_desk()

    person.press(Qt.Key.Key_Return)
    assert person.screen_name == "LearnerPinScreen"
    type_pin(person, "2468")

    wait_until_begun(person, "Amina")


def test_a_pin_is_not_looked_at_only_when_the_whole_file_was_read(open_desk, fill):
    """A file with a million answers is read for half a minute, just when the first one comes."""
    fill(["Amina", "Josefa"], pins={"Amina": "2468"})
    person = open_desk()
    is_read = threading.Event()
    person.desk.background().do(lambda: is_read.wait(20), print, print)
    person.press(Qt.Key.Key_Return)

    type_pin(person, "2468")

    wait_until_begun(person, "Amina")
    is_read.set()


def test_one_learner_with_a_pin_is_asked_at_the_start(open_desk, fill):
    """A PIN is a PIN also where nobody else learns."""
    fill(["Amina"], pins={"Amina": "2468"})

    assert open_desk().screen_name == "LearnersScreen"


def test_wrong_pins_cost_time_also_after_a_restart(open_desk, fill):
    """Trying them all takes longer than the course."""
    fill(["Amina", "Josefa"], pins={"Amina": "2468"})
    person = open_desk()
    person.press(Qt.Key.Key_Return)
    for pin in ("0000", "1111", "2222", "3333", "4444"):
        type_pin(person, pin)
        person.bot.waitUntil(lambda: person.desk.background("pins").is_idle)
    assert "Wait" in person.words()
    person.desk.window.close()
    person.desk.close()

    again = open_desk()
    again.press(Qt.Key.Key_Return)
    type_pin(again, "2468")

    assert "Wait" in again.words()
    assert again.desk.navigator is None


def test_a_new_learner_may_choose_a_pin_and_drop_it(open_desk, fill):
    """It is asked for at the next start, until it is taken away."""
    fill(["Amina", "Josefa"])
    person = open_desk()
    person.press_button("I am new")
    name, pin = person.screen.findChildren(QLineEdit)
    person.bot.keyClicks(name, "Rosa")
    person.bot.keyClicks(pin, "1357")
    person.press_button("Start")
    wait_until_begun(person, "Rosa")
    person.wait_until_kept()
    rosa = person.desk.session.learner

    def record():
        return next(each.pin for each in person.desk.reader.learners() if each.id == rosa)

    assert record().startswith("scrypt:")
    person.desk.places.open("learners", "mine")
    person.press_button("Ask for no PIN any more")
    person.wait_until_kept()
    assert record() == ""


def test_after_a_pause_the_names_are_shown_and_nothing_is_lost(open_desk, fill):
    """The same learner goes on with Enter, at the very same screen."""
    fill(["Amina", "Josefa"])
    person = open_desk()
    person.press(Qt.Key.Key_Return)
    wait_until_begun(person, "Amina")
    person.press(Qt.Key.Key_Return)
    before = person.screen

    person.desk.choose_learner(is_idle=True)
    assert person.screen_name == "LearnersScreen"
    person.press(Qt.Key.Key_Return)

    assert person.screen is before
    assert who(person) == "Amina"


def test_after_a_pause_a_pin_is_asked_for_again(open_desk, fill):
    """Esc does not lead to a place that a PIN guards."""
    fill(["Amina", "Josefa"], pins={"Amina": "2468"})
    person = open_desk()
    person.press(Qt.Key.Key_Return)
    type_pin(person, "2468")
    wait_until_begun(person, "Amina")

    person.desk.choose_learner(is_idle=True)
    person.press(Qt.Key.Key_Escape)
    assert person.screen_name == "LearnersScreen"
    person.press(Qt.Key.Key_Return)

    assert person.screen_name == "LearnerPinScreen"


def test_the_pause_is_counted_from_the_last_key(qtbot, person):
    """Who reads and presses keys is not asked."""
    now = [0]
    watch = IdleWatch(person.window, lambda: now[0], person.window)
    watch.wait_for(5)
    said = []
    watch.idle.connect(lambda: said.append(now[0]))

    now[0] = 4 * 60_000
    qtbot.keyClick(person.window.windowHandle(), Qt.Key.Key_Shift)
    now[0] = 8 * 60_000
    watch.look()
    assert said == []
    now[0] = 9 * 60_000
    watch.look()

    assert said == [9 * 60_000]


def test_never_means_never(person):
    """The setting can be off."""
    watch = IdleWatch(person.window, lambda: 10**12, person.window)
    watch.wait_for(0)
    said = []
    watch.idle.connect(lambda: said.append(1))

    watch.look()

    assert said == []


@pytest.mark.parametrize(("count", "is_searched"), [(2, False), (12, False), (30, True)])
def test_a_search_comes_with_many_names(open_desk, fill, count, is_searched):
    """Twelve names are seen at a glance."""
    fill([f"Learner {number}" for number in range(count)])
    person = open_desk()

    fields = [field for field in person.screen.findChildren(QLineEdit) if field.isVisible()]

    assert bool(fields) is is_searched


def test_typing_finds_a_name_without_accents(open_desk, fill):
    """Two hundred names: some letters, and Enter."""
    fill([*(f"Learner {number}" for number in range(200)), "Léa-Marie O’Brien"])
    person = open_desk()

    person.bot.keyClicks(person.screen.cards, "l")
    person.bot.keyClicks(person.screen.findChild(QLineEdit), "ea m")
    assert names_on(person) == ["Léa-Marie O’Brien"]
    person.press(Qt.Key.Key_Return)

    wait_until_begun(person, "Léa-Marie O’Brien")


def test_a_name_that_fits_nobody_is_said(open_desk, fill):
    """An empty list says what to do."""
    fill([f"Learner {number}" for number in range(30)])
    person = open_desk()

    person.bot.keyClicks(person.screen.cards, "zz")

    assert "No name here fits “zz”" in person.words()
    person.press(Qt.Key.Key_Escape)
    assert len(names_on(person)) == 30


def test_hard_names_are_shown_and_can_be_chosen(open_desk, fill):
    """Long, right-to-left, emoji and control characters break nothing."""
    fill([*HARD, "Amina"])
    person = open_desk()
    cards = person.screen.cards

    person.window.grab()
    shown = names_on(person)

    assert all(shown)
    assert "Kofi Mensah" in shown
    assert "Guest" in shown  # what is no name at all
    assert cards.model().data(cards.model().index(0, 0), Qt.ItemDataRole.AccessibleTextRole)
    cards.setCurrentIndex(cards.model().index(len(HARD), 0))
    person.press(Qt.Key.Key_Return)
    wait_until_begun(person, "Amina")


def test_the_name_is_in_sight_where_the_sidebar_is_not(open_desk, fill):
    """A narrow window says who is learning too."""
    fill(["Amina"])
    person = open_desk()
    person.press(Qt.Key.Key_Return)

    person.window.resize(700, 560)
    person.bot.waitUntil(lambda: not person.window.sidebar.isVisible())

    marks = person.screen.findChildren(InitialsMark)
    assert [mark.accessibleName() for mark in marks if mark.isVisible()] == ["Amina"]


def test_archived_learners_are_not_asked(open_desk, fill, tmp_path):
    """Who left the programme makes no crowd; their work stays."""
    _amina, josefa = fill(["Amina", "Josefa"])
    clocks = make_clocks()
    store = open_store(tmp_path / "data", clock=clocks.wall, new_id=clocks.new_id)
    store.log.append([log.pending(LearnerWords(clocks.new_id).archived(josefa), clocks.wall())])
    store.close()

    person = open_desk()

    assert who(person) == "Amina"
