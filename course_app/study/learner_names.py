"""What a learner is called: how a typed name is kept, and how two names are compared."""

from __future__ import annotations

import unicodedata

_MARK = 4  # letters of an id
LONGEST_NAME = 100  # letters that can be typed; longer ones from elsewhere are kept as they are
_JOINERS = "\u200c\u200d"  # parts of words in Indian scripts and Persian, and of some emoji
_UNSEEN = {"Cc", "Cf", "Cs"}
LOST = "\ufffd"  # stands for a letter that could not be read


def clean_name(text: str) -> str:
    """Give a name without control characters and doubled spaces, as NFC; "" where none is left."""
    if text.isascii() and text.isprintable():  # most names, and a list may be long
        return " ".join(text.split())
    kept = (
        " " if letter.isspace() else letter
        for letter in unicodedata.normalize("NFC", text)
        if letter.isspace() or not is_unseen(letter)
    )
    name = " ".join("".join(kept).split())
    return name if any(letter not in _JOINERS for letter in name) else ""


def mark_of(learner: str) -> str:
    """Give the letters of an id that tell two of one name apart: "3F2A"."""
    return learner[-_MARK:].upper()


def is_unseen(letter: str) -> bool:
    """Tell whether a letter cannot be seen and joins no others, or stands for one that was lost."""
    if letter in _JOINERS:
        return False
    return letter == LOST or unicodedata.category(letter) in _UNSEEN


def folded(name: str) -> str:
    """Give a name as it is looked for: small letters without accents."""
    plain = clean_name(name).casefold()
    if plain.isascii():
        return plain
    split = unicodedata.normalize("NFKD", plain)
    return "".join(letter for letter in split if not unicodedata.combining(letter))


def fits(typed: str, name: str) -> bool:
    """Tell whether each word typed begins a word of the name; nothing typed fits every name."""
    asked = folded(typed).split()
    if not asked:
        return True
    words = folded(name).replace("-", " ").split()
    return all(any(word.startswith(part) for word in words) for part in asked)
