"""Sealed results: a lost stick shows nothing, and the office's key opens it."""

import os
import stat

import pytest

from course_app.exchange import sealing
from course_app.exchange.flaws import ExchangeError
from course_app.exchange.key_page import key_page, key_picture
from tests.store.histories import answers, draft


@pytest.fixture
def keys():
    return sealing.new_keys()


@pytest.fixture
def sealed(laptop, stick, keys):
    here = laptop("here")
    here.say(draft(0, "registered", "learner", "amina", result={"name": "Amina Diallo"}))
    here.say(*answers(40))
    return here.save(stick / "a.results", keys=[keys.public])


def test_a_sealed_stick_shows_nothing(sealed):
    data = sealed.read_bytes()

    assert data.startswith(b"age-encryption.org/v1")
    for word in (b"Amina", b"amina", b"manifest", b"here-1", b"PK\x03\x04"):
        assert word not in data


def test_the_office_opens_it_with_its_key(laptop, sealed, keys):
    office = laptop("office")

    assert office.bring_in(sealed, secrets=[keys.secret]).new == 41


def test_any_of_several_offices_opens_it(laptop, stick, keys):
    here, office = laptop("here"), laptop("office")
    here.say(*answers(2))
    other = sealing.new_keys()
    file = here.save(stick / "a.results", keys=[keys.public, other.public])

    assert office.bring_in(file, secrets=[other.secret]).new == 2


@pytest.mark.parametrize("secrets", [[], ["other"]])
def test_without_the_key_it_stays_shut(laptop, sealed, secrets):
    office = laptop("office")
    secrets = [sealing.new_keys().secret for _ in secrets]

    (file,) = office.bring_in(sealed, secrets=secrets).refused

    assert [problem.code for problem in file.problems] == ["no-key"]


def test_a_sealed_file_that_was_spoiled_is_refused(laptop, stick, sealed, keys):
    office = laptop("office")
    data = sealed.read_bytes()
    for at in (30, 150, len(data) // 2, len(data) - 1):
        spoiled = stick / "b.results"
        spoiled.write_bytes(data[:at] + bytes([data[at] ^ 1]) + data[at + 1 :])
        (file,) = office.bring_in(spoiled, secrets=[keys.secret]).refused
        assert [problem.code for problem in file.problems] in (["not-a-bundle"], ["no-key"])
    assert office.counted() == 0


def test_a_key_may_be_typed_with_spaces(keys):
    typed = f" {keys.public[:10].upper()} {keys.public[10:].upper()}\n"

    assert sealing.checked_key(typed) == keys.public


@pytest.mark.parametrize("typed", ["", "age1", "age1qqqq", "AGE-SECRET-KEY-1", "ü" * 300])
def test_what_is_no_key_is_named(typed):
    with pytest.raises(ExchangeError) as caught:
        sealing.checked_key(typed)

    assert [problem.code for problem in caught.value.problems] == ["bad-key"]


def test_a_wrong_key_leaves_no_file(laptop, stick):
    here = laptop()
    here.say(*answers(1))

    with pytest.raises(ExchangeError):
        here.save(stick / "a.results", keys=["age1wrong"])

    assert not list(stick.iterdir())


def test_a_key_file_is_for_its_owner_and_is_never_overwritten(tmp_path, keys):
    file = tmp_path / "keys" / "office.key"
    sealing.write_key_file(file, keys, "2026-11-24T08:00:00Z")

    assert sealing.read_key_file(file) == (keys,)
    assert sealing.secrets_in(tmp_path) == (keys.secret,)
    if os.name != "nt":
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
    with pytest.raises(ExchangeError):
        sealing.write_key_file(file, sealing.new_keys(), "later")
    assert sealing.read_key_file(file) == (keys,)


@pytest.mark.parametrize("text", ["", "AGE-SECRET-KEY-1XYZ", "\0\n"])
def test_a_file_without_a_key_is_named(tmp_path, text):
    file = tmp_path / "office.key"
    file.write_text(text)

    with pytest.raises(ExchangeError) as caught:
        sealing.read_key_file(file)

    assert [problem.code for problem in caught.value.problems] == ["bad-key-file"]


def test_the_page_for_the_wall_has_the_key_and_its_picture(keys):
    page = key_page(keys.public)

    assert keys.public in page.replace(" ", "")
    assert "<svg" in page
    assert keys.secret not in page
    assert key_picture(keys.public).startswith(b"\x89PNG")
