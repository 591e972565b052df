"""Sealing results with age, so that a lost stick shows nothing, and opening them at the office.

`pyrage` is imported when a key is used. A key pair is a text each: the public one (`age1…`) may
hang on the wall, the secret one (`AGE-SECRET-KEY-1…`) stays in a file at the office.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import BinaryIO, NamedTuple

from course_app.course.whole_file import replacing, sync_folder
from course_app.errors import QT_TRANSLATE_NOOP, Words
from course_app.exchange import flaws
from course_app.exchange.flaws import ExchangeError

MAGIC = b"age-encryption.org/v1"
SECRET = "AGE-SECRET-KEY-1"  # noqa: S105  how each begins
NO_KEY = Words(QT_TRANSLATE_NOOP("errors", "there is no whole key in it"))
FOLDER = "keys"  # in the data folder
KEY_FILE = "office.key"
OFFICE_KEY = "office.pub"
_LARGEST_KEY_FILE = 100_000


class KeyPair(NamedTuple):
    """An office's key: `public` seals, `secret` opens."""

    public: str
    secret: str


def new_keys() -> KeyPair:
    """Make a key pair from the system's randomness."""
    from pyrage import x25519  # noqa: PLC0415  only with a key

    identity = x25519.Identity.generate()
    return KeyPair(str(identity.to_public()), str(identity))


def write_key_file(path: Path, keys: KeyPair, made: str) -> None:
    """Write the secret key for its owner only; raises `ExchangeError`, also where one is."""
    text = f"# Course App, key of an office, {made}\n# public key: {keys.public}\n{keys.secret}\n"
    with flaws.writing(path, flaws.CANNOT_WRITE_FILE):
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        except FileExistsError as error:
            raise ExchangeError(flaws.KEY_IS_THERE.problem(path)) from error
        try:
            with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
                file.write(text)
                file.flush()
                os.fsync(file.fileno())
        except BaseException:  # half a key would stand in the way of each import from now on
            path.unlink(missing_ok=True)
            raise
        sync_folder(path.parent)


def read_key_file(path: Path) -> tuple[KeyPair, ...]:
    """Give the key pairs of a key file; raises `ExchangeError` where there is none in it."""
    from pyrage import IdentityError, x25519  # noqa: PLC0415  only with a key

    try:
        with path.open("rb") as file:
            text = file.read(_LARGEST_KEY_FILE).decode("utf-8", "replace")
    except (OSError, ValueError) as error:
        cause = getattr(error, "strerror", None) or str(error)
        raise ExchangeError(flaws.BAD_KEY_FILE.problem(path, cause=cause)) from error
    secrets = [line.strip() for line in text.splitlines() if line.strip().startswith(SECRET)]
    try:
        found = [x25519.Identity.from_str(secret) for secret in secrets]
    except IdentityError as error:
        raise ExchangeError(flaws.BAD_KEY_FILE.problem(path, cause=NO_KEY)) from error
    if not found:
        raise ExchangeError(flaws.BAD_KEY_FILE.problem(path, cause=NO_KEY))
    return tuple(KeyPair(str(identity.to_public()), str(identity)) for identity in found)


def secrets_in(folder: Path) -> tuple[str, ...]:
    """Give the secret keys of a data folder, none where it keeps none; raises `ExchangeError`."""
    try:
        files = sorted((folder / FOLDER).glob("*.key"))
    except OSError as error:
        cause = error.strerror or str(error)
        raise ExchangeError(flaws.BAD_KEY_FILE.problem(folder / FOLDER, cause=cause)) from error
    return tuple(pair.secret for path in files for pair in read_key_file(path))


def office_key(folder: Path) -> str:
    """Give the public key with which a data folder last sealed, "" for none."""
    try:
        return (folder / FOLDER / OFFICE_KEY).read_text(encoding="utf-8")[:200].strip()
    except (OSError, ValueError):
        return ""


def keep_office_key(folder: Path, key: str) -> None:
    """Remember a public key for the next time; "" forgets it. Raises `ExchangeError`."""
    path = folder / FOLDER / OFFICE_KEY
    with flaws.writing(path, flaws.CANNOT_WRITE_FILE):
        path.parent.mkdir(parents=True, exist_ok=True)
        with replacing(path) as aside:
            aside.write_text(f"{key}\n" if key else "", encoding="utf-8")


def checked_key(key: str) -> str:
    """Give a public key as it was typed, without spaces; raises `ExchangeError`."""
    from pyrage import RecipientError, x25519  # noqa: PLC0415  only with a key

    text = "".join(key.split()).lower()
    try:
        return str(x25519.Recipient.from_str(text))
    except RecipientError as error:
        raise ExchangeError(flaws.BAD_KEY.problem(None, key=key[:80])) from error


def seal(source: BinaryIO, target: BinaryIO, keys: Iterable[str]) -> None:
    """Write what is read so that only the owners of the keys can read it; raises `OSError`."""
    import pyrage  # noqa: PLC0415  only with a key

    recipients = [pyrage.x25519.Recipient.from_str(checked_key(key)) for key in keys]
    watched = _Watched(target)
    try:
        pyrage.encrypt_io(source, watched, recipients)
        watched.flush()
    except pyrage.EncryptError as error:  # the disk refused: nothing else can go wrong here
        raise watched.refused or OSError(str(error)) from error


def unseal(path: Path, source: BinaryIO, target: BinaryIO, secrets: Sequence[str]) -> None:
    """Read what is sealed for one of the keys; raises `ExchangeError` where none fits.

    Raises `OSError` where the disk of `target` refuses: then the file is not to blame.
    """
    import pyrage  # noqa: PLC0415  only with a key

    if not secrets:
        raise ExchangeError(flaws.LOCKED.problem(path))
    identities = [pyrage.x25519.Identity.from_str(secret) for secret in secrets]
    watched = _Watched(target)
    try:
        pyrage.decrypt_io(source, watched, identities)
        watched.flush()
    except pyrage.DecryptError as error:
        is_cut = "matching" not in str(error).lower()
        flaw = flaws.NOT_A_BUNDLE if is_cut else flaws.LOCKED
        raise ExchangeError(flaw.problem(path)) from error
    except OSError as error:
        if watched.refused is not None:
            raise
        raise ExchangeError(flaws.NOT_A_BUNDLE.problem(path)) from error


class _Watched:
    """A file that remembers how its disk refused: pyrage does not tell that from a spoiled one."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self.refused: OSError | None = None

    def write(self, data: bytes) -> int:
        try:
            return self._file.write(data)
        except OSError as error:
            self.refused = error
            raise

    def flush(self) -> None:
        try:
            self._file.flush()
        except OSError as error:
            self.refused = error
            raise
