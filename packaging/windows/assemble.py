"""`make package-windows`: a portable folder and an installer for Windows, made on Linux.

The parts are the Windows wheels that `packaging/locks/run.txt` names, our own wheel, and an
embeddable Python (`python-3.11.*-embed-amd64.zip`), which no registry we may use carries: its
path is given with `--python`. Without it everything else is made, to be looked at, and the
program does not start.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import zipfile
from fnmatch import fnmatch
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

from archive import size_of, write_zip  # noqa: E402  the path comes first
from build_environment import APP, BUILD, DIST, LOCKS, ROOT, moment, python, run, version  # noqa: E402
from speech import WINDOWS  # noqa: E402
from speech import is_wanted as is_of_the_voice  # noqa: E402

FOLDER = BUILD / "windows" / APP
WHEELS = BUILD / "windows" / "wheels"
QT_PARTS = ("Core", "Gui", "Widgets", "Svg", "PrintSupport")
QT_OF_THE_VOICE = ("Qt6Network.dll",)  # Qt6Multimedia.dll is linked to it
PLUGINS = (
    "platforms/qwindows.dll",
    "platforms/qoffscreen.dll",
    "iconengines/qsvgicon.dll",
    "imageformats/qsvg.dll",
    "imageformats/qjpeg.dll",
    "imageformats/qgif.dll",
)
TRANSLATIONS = ("translations/qtbase_es.qm", "translations/qtbase_fr.qm")  # such as "Cancel"
FACES = ("*-Regular.otf", "*-It.otf", "*-Bold.otf", "*-Semibold.otf", "LICENSE.txt")
NEEDED = ("python.exe", "pythonw.exe", "python311.dll", "python311.zip", "sqlite3.dll")


def fetch_wheels() -> None:
    """Bring the Windows wheels; their hashes are checked."""
    shutil.rmtree(WHEELS, ignore_errors=True)
    for_windows: list[str | Path] = [python(), "-m", "pip", "--disable-pip-version-check"]
    for_windows += ["download", "--quiet", "--no-deps", "--only-binary", ":all:"]
    for_windows += ["--platform", "win_amd64", "--python-version", "3.11"]
    for_windows += ["--implementation", "cp", "--abi", "cp311", "--abi", "abi3", "--abi", "none"]
    run([*for_windows, "--require-hashes", "-r", LOCKS / "run.txt", "-d", WHEELS])
    run([*for_windows, "--require-hashes", "-r", LOCKS / "speech.txt", "-d", WHEELS])
    run([python(), "-m", "hatchling", "build", "-t", "wheel", "-d", WHEELS], quiet=True)


def is_wanted(name: str) -> bool:
    """Give whether a file of a wheel goes into the folder."""
    package, base = name.partition("/")[0], name.rpartition("/")[2]
    if package.endswith(".dist-info"):
        return base == "METADATA" or "LICENSE" in base.upper()
    if package.startswith("font_source_"):
        return base == "__init__.py" or any(fnmatch(base, face) for face in FACES)
    if package == "shiboken6":
        return not base.endswith((".lib", ".pyi")) and not base.startswith(("vcamp", "vcomp"))
    if is_of_the_voice(name, WINDOWS):
        return True
    return package != "PySide6" or _is_wanted_of_qt(name.removeprefix("PySide6/"))


def _is_wanted_of_qt(name: str) -> bool:
    if name.startswith("plugins/"):
        return name.removeprefix("plugins/") in PLUGINS
    if "/" in name:
        return name in TRANSLATIONS
    parts = {f"Qt6{part}.dll" for part in QT_PARTS} | {f"Qt{part}.pyd" for part in QT_PARTS}
    runtime = ("pyside6.abi3.dll", "msvcp140*.dll", "vcruntime140*.dll", "concrt140.dll", "*.py")
    return name in {*parts, *QT_OF_THE_VOICE} or any(fnmatch(name, wanted) for wanted in runtime)


def assemble(embedded: Path | None) -> None:
    """Lay out the folder: the launcher, `python/`, and `lib/` with all packages."""
    shutil.rmtree(FOLDER, ignore_errors=True)
    library = FOLDER / "lib"
    library.mkdir(parents=True)
    for wheel in sorted(WHEELS.glob("*.whl")):
        with zipfile.ZipFile(wheel) as packed:
            packed.extractall(library, [name for name in packed.namelist() if is_wanted(name)])
    compile_all = ["-m", "compileall", "-q", "--invalidation-mode", "unchecked-hash"]
    run([python(), *compile_all, "-s", library, library])
    shutil.copyfile(HERE / "windows_start.py", FOLDER / "start.py")
    shutil.copyfile(HERE / "course-app.cmd", FOLDER / "course-app.cmd")
    shutil.copyfile(ROOT / "LICENSE", FOLDER / "LICENSE")
    shutil.copyfile(HERE.parent / "linux" / "copyright", FOLDER / "licences.txt")
    icons = BUILD / "icons"
    run([python(), HERE.parent / "app_icon.py", icons])
    shutil.copyfile(icons / "course-app.ico", FOLDER / "course-app.ico")
    run_nsis("launcher.nsi", FOLDER / "course-app.exe")
    if embedded is not None:
        _add_python(embedded)


def _add_python(embedded: Path) -> None:
    home = FOLDER / "python"
    with zipfile.ZipFile(embedded) as packed:
        missing = [name for name in NEEDED if name not in packed.namelist()]
        if missing:
            sys.exit(f"{embedded} is not an embeddable Python 3.11: it lacks {missing}.")
        packed.extractall(home)
    # Only these places are looked at, whatever Python the laptop has.
    (home / "python311._pth").write_text("python311.zip\n.\n..\\lib\n", encoding="ascii")


def run_nsis(script: str, target: Path, **more: Path) -> None:
    """Let NSIS make an .exe."""
    named = {"OUT": target, "VERSION": version(), "ICON": FOLDER / "course-app.ico", **more}
    defines = [f"-D{name}={value}" for name, value in named.items()]
    run(["makensis", "-V2", "-INPUTCHARSET", "UTF8", *defines, HERE / script], quiet=True)


def main() -> None:
    """Build the folder, its zip and the installer."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--python", type=Path, metavar="ZIP", help="the embeddable Python 3.11")
    embedded = parser.parse_args().python
    if not shutil.which("makensis"):
        sys.exit("NSIS makes the launcher and the installer: apt-get install nsis")
    DIST.mkdir(parents=True, exist_ok=True)
    fetch_wheels()
    assemble(embedded)
    kind = "" if embedded else "-WITHOUT-PYTHON"
    installer = DIST / f"{APP}-{version()}-windows-x64-setup{kind}.exe"
    run_nsis("installer.nsi", installer, FOLDER=FOLDER)
    portable = FOLDER.parent / f"{APP}-portable"
    shutil.rmtree(portable, ignore_errors=True)
    shutil.copytree(FOLDER, portable)
    note = 'Learners\' work is kept in the folder "data" beside this file.\r\n'
    (portable / "portable.txt").write_text(note, encoding="utf-8")
    packed = DIST / f"{APP}-{version()}-windows-x64-portable{kind}.zip"
    write_zip(portable, portable.name, moment(), packed)
    print(f"{'the folder on disk':60} {size_of(FOLDER) / 2**20:7.1f} MiB")
    for made in (installer, packed):
        print(f"{made.name:60} {made.stat().st_size / 2**20:7.1f} MiB")
    if embedded is None:
        print("Python is not in them: give an embeddable Python 3.11 with --python ZIP.")


if __name__ == "__main__":
    main()
