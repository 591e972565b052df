"""Learns like somebody with a screen reader: a program that knows the app by AT-SPI alone.

Run by tests/access/run.py under a screen and a bus of its own, with the system's Python (that is
where pyatspi lives). It finds things by what a screen reader would say of them, presses what has
a press, and reads what is told. It knows no class, no pixel and no file of the app.

Usage: reader.py. It exits with 0 when a lesson is read and its quiz is done.
"""

from __future__ import annotations

import sys
import time

import pyatspi

PATIENCE = 20.0  # seconds for anything to appear
BUTTONS = {pyatspi.ROLE_PUSH_BUTTON, pyatspi.ROLE_TOGGLE_BUTTON, pyatspi.ROLE_CHECK_BOX,
           pyatspi.ROLE_RADIO_BUTTON}  # fmt: skip
DOWN, TAB = 0xFF54, 0xFF09  # X11's numbers of keys
MOST_STOPS, MOST_LINES = 60, 12
LETTERED = 3  # letters of a name such as “B. …” at least
MOST_PAGES, MOST_QUESTIONS = 30, 40


def say(words):
    """Tell the run what is done."""
    print(words, flush=True)


def application():
    """The app, once it is on the bus."""

    def look():
        desktop = pyatspi.Registry.getDesktop(0)
        for i in range(desktop.childCount):
            app = desktop.getChildAtIndex(i)
            if app is not None and "course" in app.name.lower() and app.childCount:
                return app
        return None

    return wait(look, "the app on the accessibility bus")


def wait(look, what):
    """Look until something is there."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            found = look()
        except Exception:  # noqa: BLE001  what was asked for has just gone
            found = None
        if found:
            return found
        time.sleep(0.1)
    sys.exit(f"Not found by its name: {what}")


def is_shown(thing):
    states = thing.getState()
    return states.contains(pyatspi.STATE_SHOWING) and states.contains(pyatspi.STATE_VISIBLE)


def everything(thing):
    """All that is on the screen now, in reading order."""
    for i in range(thing.childCount):
        child = thing.getChildAtIndex(i)
        if child is None or not is_shown(child):
            continue
        yield child
        yield from everything(child)


def button(app, *starts):
    """A button that can be pressed and whose name begins like one of these."""
    for thing in everything(app):
        if thing.getRole() in BUTTONS and thing.getState().contains(pyatspi.STATE_ENABLED):
            name = thing.name.strip()
            if any(name.startswith(start) for start in starts):
                return thing
    return None


def press(thing):
    """Do what a screen reader does for "activate"."""
    actions = thing.queryAction()
    names = [actions.getName(i).lower() for i in range(actions.nActions)]
    for wanted in ("press", "toggle", "click"):
        if wanted in names:
            actions.doAction(names.index(wanted))
            return
    sys.exit(f"“{thing.name}” has nothing to press, only {names}")


def texts(app):
    """Every word that can be read on the screen."""
    found = []
    for thing in everything(app):
        found.append(thing.name or "")
        try:
            text = thing.queryText()
            found.append(text.getText(0, text.characterCount))
        except NotImplementedError:
            pass
    return "\n".join(found)


def read_the_lesson(app):
    """Turn pages by the button “Next” until the quiz is named."""
    for page in range(1, MOST_PAGES):
        wait(lambda n=page: f"Page {n} of" in texts(app), f"“Page {page} of …”")
        if to_quiz := button(app, "To the quiz"):
            press(to_quiz)
            say(f"read {page} pages")
            return
        press(wait(lambda: button(app, "Next"), "the button “Next”"))
    sys.exit("The lesson does not end.")


def choices(app):
    """The answers: what can be checked and is named by its letter, as in “B. Their rules”."""
    found = []
    for thing in everything(app):
        name, states = thing.name, thing.getState()
        is_lettered = len(name) > LETTERED and name[0] in "ABCDEFGH" and name[1] in ".,:"
        if is_lettered and states.contains(pyatspi.STATE_CHECKABLE):
            found.append(thing)
    return found


def words_of(choice):
    """The answer itself: without its letter and without what is told of it."""
    words = choice.name.partition(" ")[2]
    for told in (". chosen", ". Correct", ". Your answer"):
        words = words.partition(told)[0]
    return words


def boxes(app):
    """The lists of a matching question."""
    return [thing for thing in everything(app) if thing.getRole() == pyatspi.ROLE_COMBO_BOX]


def key(symbol):
    """Press a key, as a person who uses a screen reader does."""
    pyatspi.Registry.generateKeyboardEvent(symbol, None, pyatspi.KEY_SYM)
    time.sleep(0.1)


def go_to(thing):
    """Go with Tab until the thing says that it has the keyboard."""
    for _step in range(MOST_STOPS):
        if thing.getState().contains(pyatspi.STATE_FOCUSED):
            return
        key(TAB)
    sys.exit(f"Tab does not come to “{label_of(thing)}”")


def label_of(thing):
    """What a screen reader says before the thing: its label, else its name."""
    for relation in thing.getRelationSet():
        if relation.getRelationType() == pyatspi.RELATION_LABELLED_BY:
            return relation.getTarget(0).name
    return thing.name


def fields(app):
    """Where one types."""
    return [
        thing
        for thing in everything(app)
        if thing.getRole() == pyatspi.ROLE_TEXT
        and thing.getState().contains(pyatspi.STATE_EDITABLE)
    ]


def task_of(app):
    """What a question is known by when it comes again."""
    return frozenset([words_of(c) for c in choices(app)] + [label_of(box) for box in boxes(app)])


def give_an_answer(app, known):
    """Choose, match or type: what was told to be right, else the first that there is."""
    if found := choices(app):
        right = [choice for choice in found if words_of(choice) in known]
        for choice in right or found[:1]:
            press(choice)
            time.sleep(0.1)
        return
    for box in boxes(app):
        go_to(box)
        for _line in range(MOST_LINES):
            was = box.name
            key(DOWN)
            wait(lambda b=box, was=was: b.name != was, "the next answer of the list")
            if box.name == known.get(label_of(box), box.name):
                break
    for field in fields(app):
        field.queryEditableText().setTextContents("1")


def told_right(app):
    """What the feedback tells: the right answers, and which belongs to which row."""
    right = {words_of(choice): "" for choice in choices(app) if ". Correct" in choice.name}
    rows = [(box.queryComponent().getExtents(0), label_of(box)) for box in boxes(app)]
    for thing in everything(app):
        if rows and thing.name.startswith("Right answer: "):
            top = thing.queryComponent().getExtents(0).y
            label = max((box.y, label) for box, label in rows if box.y <= top)[1]
            right[label] = thing.name.removeprefix("Right answer: ")
    for box in boxes(app):
        right.setdefault(label_of(box), box.name)
    return right


def do_the_quiz(app):
    """Answer until the results are there; what was missed comes again, and is known then."""
    known = {}
    for number in range(1, MOST_QUESTIONS):
        wait(lambda: choices(app) or boxes(app) or fields(app), "a question")
        task = task_of(app)
        give_an_answer(app, known.get(task, {}))
        press(wait(lambda: button(app, "Answer"), f"the button “Answer” of question {number}"))
        following = wait(
            lambda: button(app, "Next question", "See my results"), "what comes after the feedback"
        )
        known[task] = told_right(app)
        if not any(words in texts(app) for words in ("Not this time", "Yes", "Partly", "sure")):
            sys.exit("The feedback cannot be read.")
        is_last = following.name.strip().startswith("See")
        press(following)
        if is_last:
            wait(lambda: "Your answers" in texts(app), "the results")
            say(f"answered {number} questions")
            return
        time.sleep(0.3)
    sys.exit(f"The quiz does not end: {texts(app)}")


def main():
    """From the first screen to the results."""
    app = application()
    say(f"found {app.name}")
    first = wait(lambda: button(app, "Skip", "Start the first lesson"), "the first screen")
    if first.name.strip().startswith("Skip"):
        press(first)
        say("left the tour")
    press(wait(lambda: button(app, "Start the first lesson"), "“Start the first lesson”"))
    read_the_lesson(app)
    do_the_quiz(app)
    wait(lambda: "Saved on this laptop" in texts(app), "“Saved on this laptop”")
    say("read the results; everything is saved")


main()
