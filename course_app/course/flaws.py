"""All that can be wrong in the files of a course, but for its quizzes: sentence, remedy, code."""

from __future__ import annotations

from course_app.course.gift.flaws import Flaw
from course_app.errors import QT_TRANSLATE_NOOP

__all__ = ["Flaw"]

NO_FOLDER = Flaw(
    "no-folder",
    QT_TRANSLATE_NOOP("errors", "There is no course folder at this place"),
    QT_TRANSLATE_NOOP("errors", "Look at the name, or choose another folder"),
)
NO_COURSE_FILE = Flaw(
    "no-course-file",
    QT_TRANSLATE_NOOP("errors", "The folder has no file “course.toml”, so it is not a course"),
    QT_TRANSLATE_NOOP("errors", "Choose the folder that has one"),
)
NO_FILE = Flaw(
    "no-file",
    QT_TRANSLATE_NOOP("errors", "The lesson “{lesson}” has no file “{name}”"),
    QT_TRANSLATE_NOOP("errors", "Add the file, or take the lesson out of course.toml"),
)
CANNOT_READ = Flaw(
    "cannot-read",
    QT_TRANSLATE_NOOP("errors", "This file cannot be read ({cause})"),
    QT_TRANSLATE_NOOP("errors", "Look at its permissions, or copy the course again"),
)
NOT_A_FILE = Flaw(
    "not-a-file",
    QT_TRANSLATE_NOOP("errors", "This is no ordinary file"),
    QT_TRANSLATE_NOOP("errors", "Put a file with its text there"),
)
TOO_LARGE = Flaw(
    "too-large",
    QT_TRANSLATE_NOOP("errors", "This file is larger than {limit} million bytes"),
    QT_TRANSLATE_NOOP("errors", "Make it smaller, or make two of it"),
)
LINK_LEAVES = Flaw(
    "link-leaves",
    QT_TRANSLATE_NOOP("errors", "This is a link to a place outside the course folder"),
    QT_TRANSLATE_NOOP("errors", "Put a copy of the file there"),
)
NOT_UTF8 = Flaw(
    "not-utf-8",
    QT_TRANSLATE_NOOP("errors", "This line is not UTF-8 text"),
    QT_TRANSLATE_NOOP("errors", "Save the file as UTF-8 in your editor"),
)

# course.toml

NOT_TOML = Flaw(
    "not-toml",
    QT_TRANSLATE_NOOP("errors", "The file cannot be read as TOML: {cause}"),
    QT_TRANSLATE_NOOP("errors", "Look at this line and the one before it"),
)
WRONG_FORMAT = Flaw(
    "wrong-format",
    QT_TRANSLATE_NOOP("errors", "The course is in format {found}; this program reads format 1"),
    QT_TRANSLATE_NOOP("errors", "Use a newer Course App, or write “format = 1”"),
)
MISSING_KEY = Flaw(
    "missing-key",
    QT_TRANSLATE_NOOP("errors", "“{key}” is missing in {table}"),
    QT_TRANSLATE_NOOP("errors", "Add a line “{key} = …” with {wanted}"),
)
WRONG_TYPE = Flaw(
    "wrong-type",
    QT_TRANSLATE_NOOP("errors", "“{key}” in {table} is not {wanted}"),
    QT_TRANSLATE_NOOP("errors", "Write {wanted} after “{key} =”"),
)
OUT_OF_RANGE = Flaw(
    "out-of-range",
    QT_TRANSLATE_NOOP("errors", "“{key}” in {table} is {found}, not between {low} and {high}"),
    QT_TRANSLATE_NOOP("errors", "Write a number between {low} and {high}"),
)
NOT_AN_ID = Flaw(
    "not-an-id",
    QT_TRANSLATE_NOOP("errors", "“{id}” cannot be used as an id"),
    QT_TRANSLATE_NOOP("errors", "Use letters, digits, points and hyphens only"),
)
ID_TOO_LONG = Flaw(
    "id-too-long",
    QT_TRANSLATE_NOOP("errors", "The id “{id}” is longer than {most} letters"),
    QT_TRANSLATE_NOOP("errors", "Give it a shorter one: results with this one cannot be carried"),
)
ID_UNSEEN = Flaw(
    "id-unseen",
    QT_TRANSLATE_NOOP("errors", "The id “{id}” has a letter in it that cannot be seen"),
    QT_TRANSLATE_NOOP("errors", "Type it anew: results with this one cannot be carried"),
)
NOT_A_LANGUAGE = Flaw(
    "not-a-language",
    QT_TRANSLATE_NOOP("errors", "“{found}” is not the code of a language"),
    QT_TRANSLATE_NOOP("errors", "Write a code such as “en” or “pt-BR”"),
)
UNKNOWN_KEY = Flaw(
    "unknown-key",
    QT_TRANSLATE_NOOP("errors", "“{key}” in {table} is not known and was left out"),
    QT_TRANSLATE_NOOP("errors", "Take the line out, or look at how it is spelt"),
    "warning",
)
MISSPELT_KEY = Flaw(
    "unknown-key",
    QT_TRANSLATE_NOOP("errors", "“{key}” in {table} is not known and was left out"),
    QT_TRANSLATE_NOOP("errors", "Did you mean “{near}”"),
    "warning",
)
NO_LESSONS = Flaw(
    "no-lessons",
    QT_TRANSLATE_NOOP("errors", "The course has no lessons"),
    QT_TRANSLATE_NOOP("errors", "Add a “[[lesson]]” for each"),
)
LESSON_TWICE = Flaw(
    "lesson-twice",
    QT_TRANSLATE_NOOP("errors", "A second lesson has the id “{id}”; the first is on line {first}"),
    QT_TRANSLATE_NOOP("errors", "Give each lesson its own id"),
)
FOLDER_TWICE = Flaw(
    "folder-twice",
    QT_TRANSLATE_NOOP("errors", "A second lesson has the folder “{folder}”"),
    QT_TRANSLATE_NOOP("errors", "Give each lesson its own folder"),
)
OBJECTIVE_TWICE = Flaw(
    "objective-twice",
    QT_TRANSLATE_NOOP("errors", "A second objective of lesson “{lesson}” has the id “{id}”"),
    QT_TRANSLATE_NOOP("errors", "Give each objective of a lesson its own id"),
)
UNKNOWN_FOLDER = Flaw(
    "unknown-folder",
    QT_TRANSLATE_NOOP("errors", "The course folder has no folder “{folder}”"),
    QT_TRANSLATE_NOOP("errors", "Look at how it is spelt, or make the folder"),
)
BAD_FOLDER_NAME = Flaw(
    "bad-folder-name",
    QT_TRANSLATE_NOOP("errors", "“{folder}” cannot be the name of a lesson's folder"),
    QT_TRANSLATE_NOOP("errors", "Use the plain name of a folder inside the course folder"),
)

# lesson.md

NO_TITLE = Flaw(
    "no-title",
    QT_TRANSLATE_NOOP("errors", "The lesson does not begin with a title"),
    QT_TRANSLATE_NOOP("errors", "Write “# ” and the title in the first line"),
)
SECOND_TITLE = Flaw(
    "second-title",
    QT_TRANSLATE_NOOP("errors", "A second title begins here with one “#”"),
    QT_TRANSLATE_NOOP("errors", "Write “## ” for a page, or “### ” for a heading on a page"),
)
TEXT_BEFORE_PAGE = Flaw(
    "text-before-page",
    QT_TRANSLATE_NOOP("errors", "This text stands before the first page"),
    QT_TRANSLATE_NOOP("errors", "Write a line with “## ” and the page's heading before it"),
)
NO_PAGES = Flaw(
    "no-pages",
    QT_TRANSLATE_NOOP("errors", "The lesson has no pages"),
    QT_TRANSLATE_NOOP("errors", "Begin each page with “## ” and its heading"),
)
NO_HEADING = Flaw(
    "no-heading",
    QT_TRANSLATE_NOOP("errors", "The page that begins here has no heading"),
    QT_TRANSLATE_NOOP("errors", "Write the heading after “## ”"),
)
NO_SLUG = Flaw(
    "no-slug",
    QT_TRANSLATE_NOOP("errors", "The page “{title}” has no id"),
    QT_TRANSLATE_NOOP("errors", "Write an id of small letters at the end, as “{{#short-name}}”"),
)
BAD_SLUG = Flaw(
    "bad-slug",
    QT_TRANSLATE_NOOP("errors", "“{slug}” cannot be the id of a page"),
    QT_TRANSLATE_NOOP("errors", "Use small letters a to z, digits and hyphens only"),
)
PAGE_TWICE = Flaw(
    "page-twice",
    QT_TRANSLATE_NOOP("errors", "A second page has the id “{slug}”; the first is on line {first}"),
    QT_TRANSLATE_NOOP("errors", "Give each page of a lesson its own id"),
)
UNKNOWN_ATTRIBUTE = Flaw(
    "unknown-attribute",
    QT_TRANSLATE_NOOP("errors", "“{found}” in the braces of this heading is not known"),
    QT_TRANSLATE_NOOP("errors", 'Use “#id”, “facts="…"” and “source="…"” only'),
    "warning",
)
PAGE_TOO_LONG = Flaw(
    "page-too-long",
    QT_TRANSLATE_NOOP("errors", "The page “{title}” has more than {limit} letters"),
    QT_TRANSLATE_NOOP("errors", "Make several pages of it"),
)
TOO_MANY_BRACKETS = Flaw(
    "too-many-brackets",
    QT_TRANSLATE_NOOP("errors", "The page “{title}” has more than {limit} marks “[”"),
    QT_TRANSLATE_NOOP("errors", "Make several pages of it, or take some links out"),
)
CHECK_NOT_ALONE = Flaw(
    "check-not-alone",
    QT_TRANSLATE_NOOP("errors", "A quick check does not stand in a line of its own"),
    QT_TRANSLATE_NOOP("errors", "Write “[check: question-id]” alone, at the start of a line"),
)
UNKNOWN_CHECK = Flaw(
    "unknown-check",
    QT_TRANSLATE_NOOP("errors", "The quick check “{id}” is no question of this lesson's quiz"),
    QT_TRANSLATE_NOOP("errors", "Look at how it is spelt, or add the question to quiz.gift"),
)
CHECK_TWICE = Flaw(
    "check-twice",
    QT_TRANSLATE_NOOP("errors", "The quick check “{id}” stands in this lesson a second time"),
    QT_TRANSLATE_NOOP("errors", "Keep one of the two"),
)
PICTURE_FORM = Flaw(
    "picture-form",
    QT_TRANSLATE_NOOP("errors", "A picture begins here with “![” that cannot be read"),
    QT_TRANSLATE_NOOP("errors", "Write “![what it shows](media/name.svg)” in one line"),
)
PICTURE_FROM_WEB = Flaw(
    "picture-from-web",
    QT_TRANSLATE_NOOP("errors", "The picture “{name}” is on the web; nothing is fetched"),
    QT_TRANSLATE_NOOP("errors", "Put the picture into the lesson's folder"),
)
PICTURE_OUTSIDE = Flaw(
    "picture-outside",
    QT_TRANSLATE_NOOP("errors", "The picture “{name}” is outside the lesson's folder"),
    QT_TRANSLATE_NOOP("errors", "Put the picture into the lesson's folder, as “media/name.svg”"),
)
PICTURE_NAME = Flaw(
    "picture-name",
    QT_TRANSLATE_NOOP("errors", "The name “{name}” of a picture does not work on every system"),
    QT_TRANSLATE_NOOP("errors", "Use letters, digits and hyphens, as “media/name.svg”"),
)
PICTURE_TYPE = Flaw(
    "picture-type",
    QT_TRANSLATE_NOOP("errors", "The picture “{name}” is of a kind that cannot be shown"),
    QT_TRANSLATE_NOOP("errors", "Use SVG, PNG or JPEG"),
)
PICTURE_MISSING = Flaw(
    "picture-missing",
    QT_TRANSLATE_NOOP("errors", "The lesson's folder has no picture “{name}”"),
    QT_TRANSLATE_NOOP("errors", "Look at how it is spelt, or add the picture"),
)

# glossary.md

TERM_EMPTY = Flaw(
    "term-empty",
    QT_TRANSLATE_NOOP("errors", "A term without a name begins here"),
    QT_TRANSLATE_NOOP("errors", "Write the term after “## ”"),
)
TERM_TWICE = Flaw(
    "term-twice",
    QT_TRANSLATE_NOOP("errors", "The term “{term}” stands here a second time"),
    QT_TRANSLATE_NOOP("errors", "Keep one of the two"),
)
TERM_WITHOUT_MEANING = Flaw(
    "term-without-meaning",
    QT_TRANSLATE_NOOP("errors", "The term “{term}” has no meaning"),
    QT_TRANSLATE_NOOP("errors", "Write one or two plain sentences below it"),
)

# what points at something else

QUESTION_WITHOUT_ID = Flaw(
    "question-without-id",
    QT_TRANSLATE_NOOP("errors", "This question has no id, so answers to it cannot be kept"),
    QT_TRANSLATE_NOOP("errors", "Write “// [id:short-name]” in the line before it"),
)
QUESTION_TWICE = Flaw(
    "question-twice",
    QT_TRANSLATE_NOOP("errors", "A second question has the id “{id}”; the first is in {first}"),
    QT_TRANSLATE_NOOP("errors", "Give each question its own id"),
)
TEST_DIFFERS = Flaw(
    "test-differs",
    QT_TRANSLATE_NOOP("errors", "The question “{id}” is not the same as in {first}"),
    QT_TRANSLATE_NOOP("errors", "Copy it unchanged: the gain compares the two"),
)
UNKNOWN_OBJECTIVE = Flaw(
    "unknown-objective",
    QT_TRANSLATE_NOOP(
        "errors", "The question “{id}” names an objective “{name}” that is not there"
    ),
    QT_TRANSLATE_NOOP("errors", "Use the id of an objective in course.toml, as “o1” or “4.3/o1”"),
)
UNKNOWN_PAGE = Flaw(
    "unknown-page",
    QT_TRANSLATE_NOOP("errors", "The question “{id}” names a page “{name}” that is not there"),
    QT_TRANSLATE_NOOP("errors", "Write the lesson and the page's id, as “4.3/short-name”"),
)
