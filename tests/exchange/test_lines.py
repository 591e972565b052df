"""A statement as a line: nothing is lost, and nothing unsound gets in."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from course_app.exchange.lines import LineError, line_of, read_block, read_line
from course_app.store.log import compact
from course_app.store.taking_in import Carried
from tests.store.histories import JSON

_WORDS = st.text(min_size=1, max_size=20).filter(lambda t: all(c >= " " for c in t))
_SAFE = _WORDS.filter(lambda t: t.isprintable())
_OBJECT = st.dictionaries(st.text(max_size=5), JSON, max_size=3)
ROW = Carried(
    "s1", "d1", 1, "amina", 1_795_000_000_000, 0, "answered", "question", "q1", "h", "{}", "{}"
)


@given(
    st.builds(
        Carried,
        _SAFE,
        _SAFE,
        st.integers(1, 2**53),
        st.none() | _SAFE,
        st.integers(0, 2**47),
        st.integers(0, 1),
        st.sampled_from(["answered", "voided"]),
        st.sampled_from(["question", "page"]),
        _SAFE,
        _SAFE | st.just(""),
        _OBJECT.map(compact),
        _OBJECT.map(compact),
    )
)
def test_a_line_gives_back_its_statement(row):
    assert read_line(line_of(row)) == row


@given(st.randoms(use_true_random=False), st.sampled_from([None, 1, " "]))
def test_another_program_may_order_and_space_keys_as_it_likes(order, indent):
    found = list(json.loads(line_of(ROW)).items())
    order.shuffle(found)

    line = json.dumps(dict(found), indent=indent).replace("\n", " ")

    assert read_line(line) == ROW


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"seq": 0}, "seq"),
        ({"seq": True}, "seq"),
        ({"seq": 2**53 + 1}, "seq"),
        ({"at": 10**15}, "at"),
        ({"at": "noon"}, "at"),
        ({"id": ""}, "id"),
        ({"id": "x" * 201}, "id"),
        ({"id": "a\u0000b"}, "id"),
        ({"device": None}, "device"),
        ({"learner": ""}, "learner"),
        ({"learner": 5}, "learner"),
        ({"verb": "liked"}, "verb"),
        ({"clock_back": 1}, "clock_back"),
        ({"object": {"kind": "moon", "id": "x", "hash": ""}}, "kind"),
        ({"object": {"kind": "page", "id": "", "hash": ""}}, "id"),
        ({"object": None}, "kind"),
        ({"result": []}, "result"),
        ({"result": None}, "result"),
        ({"context": "x"}, "context"),
    ],
)
def test_a_value_of_the_wrong_kind_is_named(change, field):
    line = json.dumps({**json.loads(line_of(ROW)), **change}, separators=(",", ":"))

    with pytest.raises(LineError) as caught:
        read_line(line)

    assert caught.value.field == field


@pytest.mark.parametrize(
    ("result", "code"),
    [
        ('{"score":NaN}', "not-json"),
        ('{"score":1e999}', "bad-field"),
        ('{"score":%s.5}' % ("9" * 400), "bad-field"),
        ('{"score":-Infinity}', "not-json"),
        ("[" * 5000 + "]" * 5000, "too-deep"),
        ('{"a":' * 40 + "1" + "}" * 40, "too-deep"),
        ('{"a":1', "not-json"),
        ('"%s"' % ("x" * 1_000_001), "too-long"),
        ('{"n":%s}' % ("7" * 5000), "not-json"),
        ("", "not-json"),
    ],
)
def test_what_json_must_not_hold_is_refused(result, code):
    line = line_of(ROW._replace(result=result))

    with pytest.raises(LineError) as caught:
        read_line(line)

    assert (caught.value.flaw.code, caught.value.statement) == (code, "s1")


def test_a_key_that_stands_twice_is_read_as_python_and_sqlite_both_do():
    """SQLite takes the first, Python the last: what is kept has only one of them."""
    row = read_line(line_of(ROW._replace(result='{"score":1,"score":0}')))

    assert row.result == '{"score":0}'


def test_half_a_character_becomes_a_question_mark():
    assert read_line(line_of(ROW._replace(result='{"a":"\\ud800"}'))).result == '{"a":"?"}'


def test_a_hole_in_the_line_after_the_values_is_no_statement():
    with pytest.raises(LineError):
        read_line(line_of(ROW)[:-1])
    with pytest.raises(LineError):
        read_line(f"{line_of(ROW)} and more")


PLAIN = line_of(
    ROW._replace(
        result='{"response":{"ticked":[0,2]},"score":0.5,"success":true,"text":"Ñ, {a} [b]"}',
        context='{"attempt":"4e5a","place":"quiz","objectives":["4.3/o2"],"lesson":null}',
    )
)
LETTERS = st.sampled_from('{}[]",:\\0e9-.+tnué\u2028 \t')


def outcome(read, *given):
    try:
        return read(*given)
    except LineError as error:
        return error.flaw.code, error.field


@given(st.lists(st.tuples(st.integers(0, len(PLAIN)), st.integers(0, 2), LETTERS), max_size=3))
def test_the_quick_way_reads_what_the_careful_way_reads(changes):
    """One pattern cuts nearly all lines; it must never take what JSON is not."""
    line = PLAIN
    for at, dropped, letter in changes:
        line = line[:at] + letter + line[at + dropped :]

    quick, careful = outcome(read_block, f"{line}\n"), outcome(read_line, line)

    if isinstance(quick, list):
        (row,) = quick
        assert row[:-2] == careful[:-2]
        assert [json.loads(each) for each in row[-2:]] == [json.loads(e) for e in careful[-2:]]
    else:
        assert quick == careful


def test_a_block_gives_its_lines_in_order_and_names_the_bad_one():
    lines = [line_of(ROW._replace(seq=number)) for number in range(1, 6)]
    odd = json.dumps(json.loads(lines[2]))
    block = "\n".join([*lines[:2], odd, *lines[3:], ""])

    assert [row.seq for row in read_block(block)] == [1, 2, 3, 4, 5]
    with pytest.raises(LineError) as caught:
        read_block(block.replace('"seq":4', '"seq":"4"'))
    assert caught.value.number == 3
