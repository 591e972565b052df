"""A learner's PIN of four digits: what is kept of it, and how long one waits after wrong tries.

Four digits keep a neighbour from answering under one's name. They do not keep a secret from
somebody who has the file and a computer of their own: there are only 10,000 of them.
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Callable

DIGITS = 4
FREE_TRIES = 4  # wrong tries without a wait
FIRST_WAIT = 15_000  # ms after the next one; then it doubles
LONGEST_WAIT = 600_000  # ms: a thousand tries take a week
_POWER, _BLOCK, _LANES = 14, 8, 1  # 16 MB and some 50 ms: dear to try, cheap to know
_MOST = (18, 16, 4)  # a record that asks for more was not made here
_SALT = 16  # bytes


def is_pin(text: str) -> bool:
    """Tell whether a text is four digits, as any script writes them."""
    return len(text) == DIGITS and all(letter.isdecimal() for letter in text)


def make_record(pin: str, random_bytes: Callable[[int], bytes]) -> str:
    """Give what is kept of a PIN; raises `ValueError` for what is none."""
    if not is_pin(pin):
        raise ValueError("a PIN has four digits")
    salt = random_bytes(_SALT)
    hashed = _hash(pin, salt, _POWER, _BLOCK, _LANES)
    return f"scrypt:{_POWER}:{_BLOCK}:{_LANES}:{salt.hex()}:{hashed.hex()}"


def is_right(record: str, pin: str) -> bool:
    """Tell whether this is the PIN; a record that cannot be read fits none. Takes 50 ms."""
    if not is_pin(pin):
        return False
    try:
        kind, power, block, lanes, salt, hashed = record.split(":")
        numbers = int(power), int(block), int(lanes)
        is_forged = any(n > most for n, most in zip(numbers, _MOST, strict=True))
        if kind != "scrypt" or is_forged:
            return False
        found = _hash(pin, bytes.fromhex(salt), *numbers)
    except ValueError:
        return False
    return hmac.compare_digest(found.hex(), hashed)


def wait_after(wrong: int) -> int:
    """Give how long, in ms, one waits after so many wrong tries in a row."""
    beyond = wrong - FREE_TRIES
    if beyond <= 0:
        return 0
    return int(min(LONGEST_WAIT, FIRST_WAIT * 2 ** min(beyond - 1, 10)))


def _hash(pin: str, salt: bytes, power: int, block: int, lanes: int) -> bytes:
    plain = "".join(str(int(digit)) for digit in pin)  # ٤ is 4
    return hashlib.scrypt(
        plain.encode(), salt=salt, n=2**power, r=block, p=lanes, maxmem=2**28, dklen=32
    )
