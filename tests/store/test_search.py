"""Any word of the texts is found, whatever the language and whatever is typed."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from course_app.store.search import (
    BEGIN,
    END,
    Document,
    index_in_memory,
    index_name,
    keep_index,
    open_index,
)

TEXTS = (
    Document("page", "4.1/training", "Training", "Owners learn; workers learn too."),
    Document("page", "4.3/sewa", "SEWA", "An association of self-employed women in India."),
    Document("page", "4.3/gains", "Gains of an association", "Credit, training and a voice."),
    Document("page", "x/pt", "Educação", "A formação é útil. हिन्दी में"),
    Document("page", "x/zh", "合作社", "我们在中国工作。"),
    Document("page", "x/th", "งาน", "งานที่ดีสำหรับทุกคน"),
    Document("term", "association", "Association", "People who join to reach an aim."),
)


def keys(query, kind="page", limit=40):
    index = index_in_memory(TEXTS)
    found = index.find(query, kind, limit)
    index.close()
    return [hit.key for hit in found.hits]


def test_a_title_comes_before_a_text():
    """Who types the name of a page has it first."""
    assert keys("association") == ["4.3/gains", "4.3/sewa"]
    assert keys("association", "term") == ["association"]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("train", ["4.1/training", "4.3/gains"]),
        ("TRAIN voice", ["4.3/gains"]),
        ("self-emp", ["4.3/sewa"]),
        ("educacao", ["x/pt"]),
        ("Formação", ["x/pt"]),
        ("हिन", ["x/pt"]),
        ("中国", ["x/zh"]),
        ("国工", ["x/zh"]),
        ("作社", ["x/zh"]),
        ("ดี", ["x/th"]),
        ("raining", []),
        ("nothing like this", []),
        ("", []),
        ("  ,;", []),
    ],
)
def test_words_are_found_from_their_start(query, found):
    """In any script, with or without accents and capitals."""
    assert keys(query) == found


@pytest.mark.parametrize(
    "query",
    [
        '"',
        '""" OR 1',
        "title:training",
        "training*",
        "NEAR(owners workers)",
        "a AND",
        "^train",
        "-train",
        "'; DROP TABLE found; --",
        "tra\x00in",
        "\ud800",
        "(" * 5000,
        "train " * 5000,
    ],
)
def test_what_is_typed_is_never_a_command(query):
    """A person may paste anything."""
    keys(query)

    assert keys("training") == ["4.1/training", "4.3/gains"]


def test_the_words_found_are_marked_in_title_and_text():
    """And a long text is cut to what stands round them."""
    text = "word " * 200 + "the harvest comes " + "word " * 200
    index = index_in_memory([Document("page", "p", "Harvest time", text)])

    (hit,) = index.find("harv", "page").hits

    assert hit.title == f"{BEGIN}Harvest{END} time"
    assert f"the {BEGIN}harvest{END} comes" in hit.excerpt
    assert len(hit.excerpt) < 300


def test_more_than_fit_are_counted():
    """The list says how many there are."""
    many = [Document("page", str(n), f"Page {n}", "the same word") for n in range(100)]

    found = index_in_memory(many).find("word", "page", limit=40)

    assert (len(found.hits), found.total) == (40, 100)
    assert [hit.key for hit in found.hits] == [str(n) for n in range(40)]


@given(title=st.text(max_size=30), text=st.text(max_size=80))
@settings(deadline=None)
def test_a_text_is_found_by_each_of_its_own_words(title, text):
    """Whatever an author or a learner writes, in letters of any script."""
    index = index_in_memory([Document("page", "p", title, text)])

    words = [w for w in f"{title} {text}".split() if w.isalpha() and w.isascii()]

    assert all(index.find(word, "page").total == 1 for word in words)


@given(st.text(max_size=40))
@settings(deadline=None)
def test_any_query_has_an_answer(query):
    """Never an error."""
    index_in_memory(TEXTS).find(query, "page")


def test_an_index_is_kept_and_those_of_other_texts_go(tmp_path):
    """The second start needs no work, and the cache does not grow."""
    old, new = (tmp_path / index_name(parts) for parts in (["h1"], ["h2"]))
    assert open_index(new) is None

    assert keep_index(old, TEXTS)
    assert keep_index(new, TEXTS)

    index = open_index(new)
    assert [hit.key for hit in index.find("sewa", "page").hits] == ["4.3/sewa"]
    index.close()
    assert not old.exists()


def test_a_damaged_index_is_made_again(tmp_path):
    """A cache is never a reason to fail."""
    path = tmp_path / index_name([])
    path.write_bytes(b"no database" * 100)

    assert open_index(path) is None
    assert keep_index(path, TEXTS)
    assert open_index(path) is not None


def test_a_cache_that_cannot_be_written_says_so(tmp_path):
    """The index is then made in memory."""
    (tmp_path / "file").write_text("")

    assert not keep_index(tmp_path / "file" / index_name([]), TEXTS)
