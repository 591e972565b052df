"""What reading aloud needs of Qt: a few files of the PySide6-Addons wheel, which is 150 MB.

The wheel is fetched by the hashes of `packaging/locks/speech.txt`; these files are put beside
PySide6-Essentials, of the same version.
"""

from __future__ import annotations

import shutil
import zipfile
from fnmatch import fnmatch
from pathlib import Path

from build_environment import BUILD, LOCKS, python, run, run_told

LINUX = (
    "PySide6/QtTextToSpeech.abi3.so",
    "PySide6/Qt/lib/libQt6TextToSpeech.so.6",
    "PySide6/Qt/lib/libQt6Multimedia.so.6",  # QtTextToSpeech is linked to it
    "PySide6/Qt/plugins/texttospeech/libqtexttospeech_speechd.so",
    "PySide6/Qt/plugins/texttospeech/libqtexttospeech_mock.so",  # silent: `make smoke` tries it
)
WINDOWS = (
    "PySide6/QtTextToSpeech.pyd",
    "PySide6/Qt6TextToSpeech.dll",
    "PySide6/Qt6Multimedia.dll",
    "PySide6/plugins/texttospeech/qtexttospeech_sapi.dll",  # the one that needs no sound plugin
)
HELD = BUILD / "speech"


def add_to_build() -> None:
    """Put the files into the build environment, where PyInstaller finds them."""
    told = run_told([python(), "-c", "import PySide6; print(PySide6.__path__[0])"])
    library = Path(told.strip()).parent
    if all((library / name).exists() for name in LINUX):
        return
    shutil.rmtree(HELD, ignore_errors=True)
    fetch: list[str | Path] = [python(), "-m", "pip", "--disable-pip-version-check", "download"]
    fetch += ["--quiet", "--no-deps", "--only-binary", ":all:", "--require-hashes"]
    run([*fetch, "-r", LOCKS / "speech.txt", "-d", HELD])
    (wheel,) = HELD.glob("*.whl")
    with zipfile.ZipFile(wheel) as packed:
        packed.extractall(library, [name for name in packed.namelist() if is_wanted(name, LINUX)])
    shutil.rmtree(HELD)


def is_wanted(name: str, wanted: tuple[str, ...]) -> bool:
    """Give whether a file of the wheel is one of these."""
    return any(fnmatch(name, each) for each in wanted)
