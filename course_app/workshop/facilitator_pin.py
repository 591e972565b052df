"""The facilitator's PIN and what opens the side again when it is forgotten.

Both are kept as scrypt hashes in `facilitator.json` beside the store, not as statements: a folder
that is copied to a stick keeps its PIN, while results that travel to other laptops carry nothing
that a PIN could be guessed from. It keeps learners out of the facilitator's side; whoever can
change the files of the folder can take the file away, and is asked to choose a PIN again.
"""

from __future__ import annotations

import hashlib
import hmac
import itertools
import json
import secrets
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from course_app.errors import QT_TRANSLATE_NOOP, CourseAppError, Problem, StoreError
from course_app.store.aside import write_durably

FILE = "facilitator.json"
SHORTEST, LONGEST = 4, 12  # digits
FREE_TRIES = 3  # wrong ones before the next has to wait
FIRST_WAIT, LONGEST_WAIT = 15_000, 15 * 60_000  # ms
_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # Crockford's: no I, L, O, U
_ALIKE = str.maketrans({"I": "1", "L": "1", "O": "0"})
_CODE = 16  # letters of 5 bits
_COST = {"n": 2**14, "r": 8, "p": 1}  # 16 MB, a tenth of a second on an old laptop

TOO_SHORT = QT_TRANSLATE_NOOP("errors", "A PIN has {least} to {most} digits")
TYPE_DIGITS = QT_TRANSLATE_NOOP("errors", "Type digits only")
TOO_EASY = QT_TRANSLATE_NOOP("errors", "This PIN is easy to guess")
CHOOSE_OTHER = QT_TRANSLATE_NOOP("errors", "Choose digits that are not all the same or in a row")
NOT_KEPT = QT_TRANSLATE_NOOP("errors", "The PIN could not be saved ({cause})")
MAKE_ROOM = QT_TRANSLATE_NOOP("errors", "Make room on the disk, or allow writing in {folder}")
DAMAGED = QT_TRANSLATE_NOOP("errors", "The file with the PIN cannot be read")
TAKE_AWAY = QT_TRANSLATE_NOOP(
    "errors", "Take the file {file} out of {folder}, then choose a PIN again"
)


class PinError(CourseAppError):
    """A PIN cannot be taken, or the file with it cannot be read."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tried:
    """What became of a try; `wait` is how many ms the next one has to wait."""

    is_right: bool
    wait: int = 0


class PinFile:
    """The PIN of one data folder."""

    def __init__(
        self,
        folder: Path,
        clock: Callable[[], int],
        random_bytes: Callable[[int], bytes] = secrets.token_bytes,
    ) -> None:
        """Read what is kept; `clock` is UTC in ms."""
        self.path = folder / FILE
        self._clock = clock
        self._random = random_bytes
        self._kept: dict[str, object] | None = None

    @property
    def is_set(self) -> bool:
        """Whether there is a PIN. Raises `PinError` where the file is there but damaged."""
        return bool(self._values())

    def set_pin(self, pin: str) -> str:
        """Keep a PIN, and give the recovery code that was made with it.

        Raises `PinError` for one that cannot be taken, `StoreError` when the disk refuses.
        """
        check_pin(pin)
        code = _written("".join(_ALPHABET[byte % 32] for byte in self._random(_CODE)))
        salt = self._random(16)
        values: dict[str, object] = {
            "salt": salt.hex(),
            "pin": _hashed(pin, salt),
            "code": _hashed(_plain(code), salt),
            "wrong": 0,
            "wrong_at": 0,
        }
        self._write(values)
        return code

    def try_pin(self, pin: str) -> Tried:
        """Compare a PIN; while a wait goes on nothing is compared."""
        return self._try(pin.strip(), "pin")

    def try_code(self, code: str) -> Tried:
        """Compare a recovery code, however it is spaced; the same waits hold."""
        return self._try(_plain(code), "code")

    def wait(self) -> int:
        """Give how many ms the next try has to wait."""
        values = self._values()
        wrong, at = _number(values.get("wrong")), _number(values.get("wrong_at"))
        if wrong < FREE_TRIES:
            return 0
        whole = min(LONGEST_WAIT, FIRST_WAIT << min(wrong - FREE_TRIES, 10))
        passed = self._clock() - at
        return min(whole, whole - passed) if passed >= 0 else whole

    def _try(self, text: str, key: str) -> Tried:
        wait = self.wait()
        if wait > 0:
            return Tried(is_right=False, wait=wait)
        values = self._values()
        salt = bytes.fromhex(str(values.get("salt", "")))
        is_right = hmac.compare_digest(_hashed(text, salt), str(values.get(key, "")))
        wrong = 0 if is_right else _number(values.get("wrong")) + 1
        if not is_right or values.get("wrong"):
            self._kept = {**values, "wrong": wrong, "wrong_at": self._clock()}
            with suppress(StoreError):  # a full disk keeps nobody out; the count holds meanwhile
                self._write(self._kept)
        return Tried(is_right=is_right, wait=self.wait())

    def _values(self) -> Mapping[str, object]:
        if self._kept is None:
            self._kept = self._read()
        return self._kept

    def _read(self) -> dict[str, object]:
        problem = Problem(
            text=DAMAGED,
            remedy=TAKE_AWAY,
            fields={"file": FILE, "folder": self.path.parent},
            code="pin-damaged",
        )
        try:
            values = json.loads(self.path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return {}
        except (OSError, ValueError) as error:
            raise PinError(problem) from error
        if not _is_whole(values):
            raise PinError(problem)
        return dict(values)

    def _write(self, values: dict[str, object]) -> None:
        try:
            write_durably(self.path, json.dumps(values, indent=1))
        except OSError as error:
            fields = {"cause": error.strerror or error, "folder": self.path.parent}
            problem = Problem(text=NOT_KEPT, remedy=MAKE_ROOM, fields=fields, code="pin-not-kept")
            raise StoreError(problem) from error
        self._kept = values


def check_pin(pin: str) -> None:
    """Raise `PinError` for what is no PIN or is easy to guess."""
    bounds = {"least": SHORTEST, "most": LONGEST}
    if not (SHORTEST <= len(pin) <= LONGEST and pin.isdecimal() and pin.isascii()):
        raise PinError(Problem(text=TOO_SHORT, remedy=TYPE_DIGITS, fields=bounds, code="pin-form"))
    steps = {int(after) - int(before) for before, after in itertools.pairwise(pin)}
    if steps in ({0}, {1}, {-1}):
        raise PinError(Problem(text=TOO_EASY, remedy=CHOOSE_OTHER, code="pin-easy"))


def _hashed(text: str, salt: bytes) -> str:
    return hashlib.scrypt(text.encode(), salt=salt, dklen=32, maxmem=2**26, **_COST).hex()


def _plain(code: str) -> str:
    letters = "".join(filter(str.isalnum, code.upper())).translate(_ALIKE)
    return letters[: 4 * _CODE]


def _written(letters: str) -> str:
    return "-".join(letters[at : at + 4] for at in range(0, len(letters), 4))


def _is_whole(values: object) -> bool:
    if not isinstance(values, dict):
        return False
    hashes = [values.get(key) for key in ("salt", "pin", "code")]
    return all(isinstance(h, str) and h and set(h) <= set("0123456789abcdef") for h in hashes)


def _number(value: object) -> int:
    return value if isinstance(value, int) and not isinstance(value, bool) and value > 0 else 0
