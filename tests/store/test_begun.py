"""Answers that were begun are there again, whatever happens to their file."""

from __future__ import annotations

from pathlib import Path

import pytest

from course_app.store import begun
from course_app.store.begun import NAME, BegunAnswers

RESPONSE = {"text": "Half a sentence, and é"}


def written(kept: BegunAnswers) -> None:
    kept.write(kept.now())


def test_what_was_begun_comes_back_until_it_is_answered(tmp_path: Path) -> None:
    kept = BegunAnswers(tmp_path)
    kept.keep("a1", "q1", RESPONSE)
    kept.keep("a1", "q2", {"chosen": 1})
    written(kept)
    again = BegunAnswers(tmp_path)
    assert again.of("a1", "q1") == RESPONSE
    assert again.of("a2", "q1") is None

    again.keep("a1", "q1", None)
    written(again)
    last = BegunAnswers(tmp_path)
    assert (last.of("a1", "q1"), last.of("a1", "q2")) == (None, {"chosen": 1})


def test_attempts_that_nobody_comes_back_to_are_forgotten(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(begun, "MOST", 2)
    kept = BegunAnswers(tmp_path)
    for number, attempt in enumerate(("a1", "a2", "a1", "a3")):
        kept.keep(attempt, "q", {"chosen": number})
    assert [kept.of(each, "q") is not None for each in ("a1", "a2", "a3")] == [True, False, True]


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"[]", b"null", b'{"a": 1}', b'{"a": {"q": 1}}', b"\xff", b"[" * 100_000],
)
def test_a_file_that_cannot_be_read_counts_as_none(tmp_path: Path, content: bytes) -> None:
    (tmp_path / NAME).write_bytes(content)
    kept = BegunAnswers(tmp_path)
    assert kept.of("a", "q") is None
    kept.keep("a", "q", RESPONSE)
    written(kept)
    assert BegunAnswers(tmp_path).of("a", "q") == RESPONSE


def test_a_disk_that_takes_nothing_stops_nobody(tmp_path: Path) -> None:
    kept = BegunAnswers(tmp_path / "gone")
    kept.keep("a", "q", RESPONSE)
    written(kept)
    (tmp_path / "gone").mkdir()
    written(kept)
    assert BegunAnswers(tmp_path / "gone").of("a", "q") == RESPONSE
