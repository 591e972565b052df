"""An office's public key for the wall: a page to print, and a QR picture of it."""

from __future__ import annotations

from html import escape
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from course_app.course.whole_file import replacing
from course_app.exchange import flaws

if TYPE_CHECKING:
    import segno

_GROUP = 4  # letters; what a person can copy at a glance
_PAGE = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Key of this office</title>
<style>
body {{ font: 16pt/1.4 "Source Sans Pro", sans-serif; margin: 2cm; max-width: 17cm }}
h1 {{ font-size: 26pt; margin: 0 0 6mm }}
svg {{ width: 9cm; height: 9cm; display: block; margin: 8mm 0 }}
code {{ font: 15pt/1.6 monospace }}
</style>
</head>
<body>
<h1>Key of this office</h1>
<p>Use this key to seal results on a USB stick. A sealed stick shows nothing when it is lost:
only this office can open it. The key is not secret, so this page may hang on the wall.</p>
{picture}
<p><code>{groups}</code></p>
<p>In Course App: open “Save to a USB stick”, choose “Seal for an office”, and type or paste the
key. The spaces do not matter.</p>
</body>
</html>
"""


def key_page(key: str) -> str:
    """Give the page as HTML, complete in itself."""
    buffer = BytesIO()
    _code(key).save(buffer, kind="svg", border=2, xmldecl=False, omitsize=True)
    groups = " ".join(key[at : at + _GROUP] for at in range(0, len(key), _GROUP))
    return _PAGE.format(picture=buffer.getvalue().decode(), groups=escape(groups))


def key_picture(key: str, scale: int = 8) -> bytes:
    """Give the QR picture as PNG."""
    buffer = BytesIO()
    _code(key).save(buffer, kind="png", scale=scale, border=2)
    return buffer.getvalue()


def write_key_page(path: Path, key: str) -> None:
    """Write the page; raises `ExchangeError`."""
    _write(path, key_page(key).encode())


def write_key_picture(path: Path, key: str) -> None:
    """Write the QR picture, SVG where the name says so, else PNG; raises `ExchangeError`."""
    if path.suffix.lower() != ".svg":
        _write(path, key_picture(key))
        return
    buffer = BytesIO()
    _code(key).save(buffer, kind="svg", scale=8, border=2)
    _write(path, buffer.getvalue())


def _code(key: str) -> segno.QRCode:
    import segno  # noqa: PLC0415  only for a key's picture

    return segno.make_qr(key.upper(), error="m")  # capitals need a smaller picture


def _write(path: Path, data: bytes) -> None:
    with flaws.writing(path, flaws.CANNOT_WRITE_FILE):
        path.parent.mkdir(parents=True, exist_ok=True)
        with replacing(path) as aside:
            aside.write_bytes(data)
