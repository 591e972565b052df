"""Everything a person sees can be said in another language, at once, and has room there."""

from __future__ import annotations

import re
import sys

import pytest
from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QListWidget

from course_app import app_paths
from course_app.course.question_text import plain_text
from course_app.ui.languages import language_for, system_languages
from course_app.ui.setting_list import LANGUAGES
from course_app.ui.theme import TEXT_SIZES
from course_app.ui.words import day_words, share_words, weekday_words
from tests.ui.facilitator.conftest import unlock
from tests.ui.facilitator.group_desk import opened, seeded
from tests.ui.pseudo import pseudo_language, without_pseudo
from tests.ui.walk import cut_texts, name_of, settle, shown, walk

sys.path.insert(0, str(app_paths.program_folder() / "packaging"))
import translations

OTHERS = [code for code in LANGUAGES if code != "en"]
FIELD = re.compile(r"\{\{|\}\}|\{[^{}]*\}")  # a doubled brace stands for itself


@pytest.fixture(scope="module")
def texts():
    """Every text of the code, by context."""
    return translations.find_texts()


def test_every_text_can_be_found_by_the_translators(texts):
    """No tr() of something that is not written there."""
    assert texts.lost == []


@pytest.mark.parametrize("language", OTHERS)
def test_translations_keep_the_fields_of_their_texts(language):
    """{count} stays {count}, or the sentence breaks."""
    said = translations.read_ts(translations.FOLDER / f"course-app_{language}.ts")

    for (_context, text), translation in said.items():
        assert sorted(FIELD.findall(text)) == sorted(FIELD.findall(translation)), text


@pytest.mark.parametrize("language", OTHERS)
def test_no_text_waits_for_its_translation(language, texts):
    """Of the window and of the commands; a new one is translated when it is written."""
    said = translations.read_ts(translations.FOLDER / f"course-app_{language}.ts")

    missing = translations.missing_texts(texts.texts, said)

    assert not missing, "\n".join(
        [f"Translate in course-app_{language}.ts (make translations puts them there):"]
        + [f"  {context}: {text}" for context, text in missing]
    )


@pytest.mark.parametrize("language", OTHERS)
def test_the_compiled_files_say_what_the_sources_say(language):
    """`make translations` was run after the last change of a .ts file."""
    source = translations.FOLDER / f"course-app_{language}.ts"
    compiled = source.with_suffix(".qm").read_bytes()
    said = list(translations.read_ts(source).values())

    for text in said[:: max(1, len(said) // 50)]:
        assert text.encode("utf-16-be") in compiled, text


def test_words_with_two_meanings_wait_for_a_translator():
    """“Open” is what a button does and how a workshop is; “Next” is one thing everywhere."""
    texts = {context: {"Open": None, "Next": None} for context in ("button", "state", "new")}
    said = {("button", "Open"): "Abrir", ("state", "Open"): "Abierto", ("button", "Next"): "Sig."}

    found = translations.with_same_words(texts, said)

    assert translations.missing_texts(texts, found) == [("new", "Open")]
    assert found["new", "Next"] == "Sig."


def test_no_line_of_french_begins_with_a_sign():
    """The space before “:” holds; English has none."""
    said = {("any", "Name: “{name}”?"): "Nom : « {name} » ?"}

    held = translations.typeset("fr", said)["any", "Name: “{name}”?"]

    assert held == "Nom\u00a0: «\u00a0{name}\u00a0»\u00a0?"
    assert translations.typeset("en", said) == said


def test_a_share_is_written_one_way(texts, open_desk):
    """As “69%” in every English text; in Spanish and French with the space of these languages."""
    spaced = [t for of_one in texts.texts.values() for t in of_one if re.search(r"[}0-9] %", t)]
    assert spaced == []

    desk = open_desk().desk
    shares = {}
    for language in ("en", "es", "fr", "sw"):
        desk.settings.put("language", language)
        shares[language] = share_words(69)

    assert shares == {
        "en": "69%",
        "es": "69\N{NO-BREAK SPACE}%",
        "fr": "69\N{NO-BREAK SPACE}%",
        "sw": "69%",
    }


@pytest.mark.parametrize(
    ("wanted", "system", "language"),
    [
        ("system", ["es_MX.UTF-8"], "es"),
        ("system", ["de-DE", "fr-CH"], "fr"),
        ("system", ["", "sw_KE"], "sw"),
        ("system", ["de"], "en"),
        ("system", [], "en"),
        ("fr", ["es"], "fr"),
        ("xx", ["es"], "en"),
    ],
)
def test_the_systems_language_is_taken_at_first(wanted, system, language):
    """The first that there is; English where there is none."""
    assert language_for(wanted, system) == language


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems ask Qt")
def test_the_environment_says_the_systems_language():
    """As other programs read it: LC_ALL before LANG, LANGUAGE for what comes first."""
    assert list(system_languages({"LANG": "es_ES.UTF-8"}))[-1] == "es_ES.UTF-8"
    assert language_for("system", system_languages({"LANG": "C", "LANGUAGE": "fr"})) == "en"
    both = system_languages({"LANG": "de_DE", "LANGUAGE": "sw:fr"})
    assert language_for("system", both) == "sw"
    assert language_for("system", system_languages({"LC_ALL": "fr_FR", "LANG": "es_ES"})) == "fr"


def test_a_language_is_taken_on_while_the_app_is_open(person):
    """Buttons, Home, the sidebar and the lessons; the settings stay in sight."""
    person.desk.places.open("settings", "language")
    buttons = person.screen.findChildren(QAbstractButton)
    spanish = next(b for b in buttons if b.isVisible() and b.text() == "Español")
    spanish.click()

    assert person.screen_name == "SettingsScreen"
    assert "Idioma de la aplicación" in person.words()
    assert "Invitado" in "".join(
        label.text() for label in person.window.sidebar.findChildren(QLabel)
    )
    assert QApplication.focusWidget().text() == "Español"
    person.press(Qt.Key.Key_Escape)
    assert "Le damos la bienvenida" in person.words()
    assert "Calidad del empleo" in person.words()
    assert [row.title for row in person.window.sidebar.rows][3] == "Asociaciones de autoayuda"
    person.desk.navigator.open_lesson("4.3")
    assert "Una empresa pequeña tiene pocos medios" in person.words()
    person.bot.waitUntil(lambda: "Guardado" in person.words())

    person.desk.settings.put("language", "en")
    assert "Language of the app" in person.words()


def test_progress_is_one_in_every_language(person):
    """A page read in English is read in Spanish; a quiz goes on where it was."""
    person.desk.navigator.open_lesson("4.3")
    person.read_to_the_quiz()
    person.press(Qt.Key.Key_A, Qt.Key.Key_Return, Qt.Key.Key_Return)
    number = person.desk.navigator.question.id
    person.wait_until_kept()

    person.desk.settings.put("language", "es")
    person.desk.navigator.open_lesson("4.3")

    assert person.desk.navigator.question.id == number
    assert "Pregunta 2 de 14" in person.words()
    done = person.desk.session.standing.progress().of("4.3")
    assert done.pages_read == len(done.pages)


def test_lessons_may_stay_as_they_were_written(person):
    """While the buttons speak another language."""
    person.desk.settings.put("language", "es")
    person.desk.settings.put("lesson_language", "original")
    person.desk.navigator.open_lesson("4.3")

    assert "A small firm has few means" in person.words()
    assert "Siguiente" in person.words()


def test_a_start_in_spanish_needs_nothing_else(open_desk, tmp_path):
    """The next start is in the language of the last, Home first."""
    first = open_desk(data=tmp_path / "laptop")
    first.desk.settings.put("language", "es")
    first.desk.close()

    second = open_desk(data=tmp_path / "laptop")

    assert "Le damos la bienvenida" in second.words()
    assert second.window.sidebar.rows[0].title == "Introducción"


@pytest.mark.parametrize(
    ("language", "day", "near"),
    [
        ("es", "4 de mayo de 2026", "lunes, 4 de mayo"),
        ("fr", "4 mai 2026", "lundi 4 mai"),
        ("sw", "4 Mei 2026", "Jumatatu, 4 Mei"),
    ],
)
def test_days_are_said_in_the_language_of_the_app(open_desk, language, day, near):
    """Whatever language the system speaks; in English again where the window closed."""
    may = QDate(2026, 5, 4)
    person = open_desk(settings={"language": language})

    assert day_words(may) == day
    assert weekday_words(may) == near
    assert person.window.locale().toString(may, "MMMM") in day
    person.desk.settings.put("language", "en")
    assert day_words(may) == "4 May 2026"
    assert person.window.locale().toString(may, "MMMM") == "May"
    person.desk.settings.put("language", language)
    person.desk.translations.end()
    assert QLocale().toString(may, "MMMM") == "May"


def test_qts_own_words_are_translated_too(open_desk):
    """Such as those of a file dialogue, where Qt has the language."""
    open_desk(settings={"language": "es"})

    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancelar"


class Listener(QTranslator):
    """Says what the file of a language says, and remembers what was asked for."""

    def __init__(self, language):
        super().__init__()
        self.asked = set()
        self.load(f"course-app_{language}", str(translations.FOLDER))
        QApplication.instance().installTranslator(self)

    def translate(self, context, text, disambiguation="", count=-1):
        self.asked.add((context, text))
        return super().translate(context, text, disambiguation, count) or text

    def isEmpty(self):
        return False

    def unknown(self, found):
        """What the app asked for and no translator was told of.

        A widget asks for its own class first, then for those that it stands on.
        """
        QApplication.instance().removeTranslator(self)
        of_widgets = {t for context, texts in found.items() if context[0].isupper() for t in texts}
        return [
            (context, text)
            for context, text in sorted(self.asked)
            if text and not context.startswith("Q") and text not in found.get(context, ())
            if context[0].islower() or text not in of_widgets
        ]


# the pseudo-language


def content_of(person):
    """What the course and the laptop say: data, in whatever language it is."""
    course, desk = person.desk.session.course, person.desk
    found = {course.title, course.version, course.licence, str(desk.data), "Course App"}
    found |= {course.source.title, course.source.author, str(course.source.year)}
    tests = [test for test in (course.pre_test, course.final_test) if test]
    for lesson in course.lessons:
        found |= {lesson.title, lesson.short_title, lesson.section}
        found |= {objective.text for objective in lesson.objectives}
        found |= {page.title for page in lesson.pages}
    for quiz in [lesson.quiz for lesson in course.lessons] + tests:
        for question in quiz.questions:
            found |= set(_strings(question))
    found |= {text.removesuffix(".") for text in found}  # as a screen reader says it
    found |= set(LANGUAGES.values())
    return sorted(filter(None, found), key=len, reverse=True)


def _strings(question):
    named = ("stem", "stem_after", "general_feedback", "feedback_wrong", "feedback_right")
    values = [getattr(question, name, "") for name in named]
    for option in getattr(question, "options", ()):
        values += [option.text, option.feedback]
    for pair in getattr(question, "pairs", ()):
        values += [pair.left, pair.right]
    return [plain_text(value, question.text_format) for value in values]


# Names that are the same in every language: of keys, of software and its licences.
NAMES = re.compile(
    r"\b(Ctrl|Shift|Tab|Enter|Space|Esc|Page (Up|Down)|F\d+|PIN|PDF|Python|PySide6|Qt|Markdown|"
    r"FSRS|defusedxml|appdirs|Source (Serif|Sans) Pro|PSF|LGPL|BSD|MIT|OFL|CC BY|age|QR|cffi|"
    r"segno|pyrage|age1)\b"
)


# "Segno (QR) 1.6.6: BSD": software that the app stands on.
VERSIONED = re.compile(r"^[\w -]+(?: \([\w ]+\))? \d+(?:\.\d+)+: .+$")


def untranslated(person, content):
    """Texts on the screen that stay English words once data and translations are taken out."""
    said = [(w, w.text()) for w in shown(person, QLabel, QAbstractButton)]
    said += [(w, w.accessibleName()) for w in shown(person, QLabel, QAbstractButton, QLineEdit)]
    said += [(w, w.toolTip()) for w in shown(person, QAbstractButton)]
    said += [(w, w.placeholderText()) for w in shown(person, QLineEdit)]
    found = []
    for widget, text in said:
        rest = without_pseudo(text.replace("\u200b", ""))  # where a long path may break
        for known in content:
            rest = rest.replace(known, "")
        rest = NAMES.sub("", VERSIONED.sub("", rest))
        if re.search(r"[A-Za-z]{3,}", rest):
            found.append(f"{type(widget).__name__}: {text} ({rest.strip()})")
    return found


def test_nothing_a_learner_sees_is_left_untranslated(open_desk):
    """On every screen; what the course says is data."""
    with pseudo_language():
        person = open_desk()
        content = content_of(person)
        found = {}
        for place in walk(person):
            settle(person)
            if texts := untranslated(person, content):
                found[place] = texts

    assert found == {}


# A facilitator's tools with tables and long buttons: they have room up to 150 %.
TOOLS = {"place name-import", "place rescue", "place restore"}


@pytest.mark.parametrize(
    ("size", "per_cent"), [((1366, 728), 100), ((1366, 728), 150), ((1024, 560), 200)]
)
def test_longer_words_have_room_and_mirrored_screens_too(open_desk, size, per_cent):
    """A third longer, read from right to left, also with the largest text in a small window."""
    with pseudo_language():
        person = open_desk(settings={"text_size": per_cent})
        person.window.resize(*size)
        found = {}
        for place in walk(person):
            settle(person)
            is_asked_too_much = place in TOOLS and per_cent == max(TEXT_SIZES)
            if (texts := cut_texts(person)) and not is_asked_too_much:
                found[place] = texts

    assert found == {}


@pytest.mark.parametrize("language", OTHERS)
def test_every_language_has_room(open_desk, texts, language):
    """On every screen of a learner, with the largest text in a small window."""
    listener = Listener(language)
    person = open_desk(settings={"language": language, "text_size": max(TEXT_SIZES)})
    person.window.resize(1024, 560)
    found = {}
    for place in walk(person):
        settle(person)
        if (cut := cut_texts(person)) and place not in TOOLS:
            found[place] = cut

    assert found == {}
    assert listener.unknown(texts.texts) == []


@pytest.mark.parametrize("language", OTHERS)
def test_every_language_has_room_on_the_facilitators_side(open_desk, tmp_path, texts, language):
    """On every page, with fourteen people in a workshop."""
    seeded(tmp_path / "group")
    facilitator = opened(open_desk, tmp_path / "group")
    person = facilitator.person
    person.desk.settings.put("language", language)
    settle(person)
    listener = Listener(language)
    pages = unlock(person).shell.findChild(QListWidget)
    found = {}
    for size, per_cent in (((1366, 728), 100), ((1024, 560), 150)):
        person.desk.settings.put("text_size", per_cent)
        person.window.resize(*size)
        for row in range(pages.count() - 2):  # the last are places, walked through above
            pages.setCurrentRow(row)
            pages.setFocus()
            person.press(Qt.Key.Key_Return)
            settle(person)
            person.bot.wait(60)  # what a page reads from the disk
            if cut := cut_texts(person):
                found[f"page {row} at {per_cent} %"] = cut

    assert found == {}
    assert listener.unknown(texts.texts) == []


def test_what_is_read_from_right_to_left_is_mirrored(open_desk):
    """The sidebar stands at the right, and the arrows turn pages the other way."""
    with pseudo_language():
        person = open_desk()
        window = person.window
        assert window.sidebar.mapTo(window, window.sidebar.rect().center()).x() > window.width() / 2
        person.desk.navigator.open_lesson("4.3")
        settle(person)
        person.press(Qt.Key.Key_Left)
        forward = next(b for b in shown(person, QAbstractButton) if "Ñéxt" in name_of(b))

        assert "Four gains of acting together" in person.words()
        assert forward.mapTo(window, forward.rect().center()).x() < window.width() / 2
        assert ink(forward, at_left=True) > ink(forward, at_left=False)  # the arrow's head
        back = next(b for b in shown(person, QAbstractButton) if "Báçk" in name_of(b))
        assert ink(back, at_left=True) < ink(back, at_left=False)


def ink(button, *, at_left):
    """How much of one half of a button's icon is drawn."""
    image = button.icon().pixmap(button.iconSize()).toImage()
    half = image.width() // 2
    columns = range(half) if at_left else range(half, image.width())
    return sum(image.pixelColor(x, y).alpha() for x in columns for y in range(image.height()))
