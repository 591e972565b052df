"""A `.deb` of the built program, for Debian and Ubuntu."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path

from archive import gzip_bytes, mode_of, size_of
from build_environment import APP, ROOT, build_settings, moment, run, version

PARTS = Path(__file__).resolve().parent
RESOURCES = ROOT / "resources" / "app"
OF_DEBIAN = (
    "libbz2.so*",
    "libcrypto.so*",
    "libffi.so*",
    "liblzma.so*",
    "libsqlite3.so*",
    "libssl.so*",
    "libuuid.so*",
    "libxcb*.so*",
    "libxkbcommon*.so*",
)
VOICE = "speech-dispatcher, speech-dispatcher-espeak-ng, libspeechd2, libpulse0, libgssapi-krb5-2"
OF_THE_VOICE = ("TextToSpeech", "Qt6Multimedia", "Qt6Network")  # without them nothing is read aloud
MAINTAINER = "Course App contributors <contributors@course-app.invalid>"


def build_deb(program: Path, icons: Path, target: Path) -> None:
    """Write the package of the program's folder."""
    with tempfile.TemporaryDirectory(prefix="course-app-deb-") as temporary:
        root = Path(temporary) / "root"
        root.mkdir(mode=0o755)
        shutil.copytree(program, root / "usr/lib" / APP)
        for pattern in OF_DEBIAN:  # apt brings these, and brings their mended versions
            for path in (root / "usr/lib" / APP / "_internal").glob(pattern):
                path.unlink()
        (root / "usr/bin").mkdir(parents=True)
        (root / "usr/bin" / APP).symlink_to(f"../lib/{APP}/{APP}")
        _add_desktop_files(root / "usr/share", icons)
        _add_documents(root / "usr/share")
        _set_modes(root)
        control = root / "DEBIAN"
        control.mkdir()
        (control / "control").write_text(_control(root), encoding="utf-8")
        (control / "md5sums").write_text(_sums(root), encoding="utf-8")
        _set_modes(control)
        _set_moment(root)
        build = ["dpkg-deb", "--root-owner-group", "-Zxz", "-z9", "-Sextreme", "--threads-max=1"]
        run([*build, "--build", root, target], quiet=True)


def _add_desktop_files(share: Path, icons: Path) -> None:
    hicolor = share / "icons/hicolor"
    files = {
        RESOURCES / "course-app.desktop": share / "applications/course-app.desktop",
        RESOURCES / "course-app-mime.xml": share / "mime/packages/course-app.xml",
        RESOURCES / "course-app.svg": hicolor / "scalable/apps/course-app.svg",
    }
    files |= {path: share / "metainfo" / path.name for path in RESOURCES.glob("*.metainfo.xml")}
    files |= {
        path: hicolor / f"{path.stem}x{path.stem}/apps/course-app.png"
        for path in icons.glob("*.png")
    }
    for source, target in files.items():
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, target)


def _add_documents(share: Path) -> None:
    documents = share / "doc" / APP
    documents.mkdir(parents=True)
    shutil.copyfile(PARTS / "copyright", documents / "copyright")
    when = format_datetime(datetime.fromtimestamp(moment(), UTC))
    news = (
        f"{APP} ({version()}) stable; urgency=medium\n\n"
        f"  * See the CHANGELOG of Course App.\n\n -- {MAINTAINER}  {when}\n"
    )
    (documents / "changelog.gz").write_bytes(gzip_bytes(news.encode()))
    pages = share / "man/man1"
    pages.mkdir(parents=True)
    manual = (PARTS / "course-app.1").read_bytes()
    (pages / "course-app.1.gz").write_bytes(gzip_bytes(manual))
    overrides = share / "lintian/overrides"
    overrides.mkdir(parents=True)
    shutil.copyfile(PARTS / "lintian-overrides", overrides / APP)


def _control(root: Path) -> str:
    lines = {
        "Package": APP,
        "Version": version(),
        "Architecture": "amd64",
        "Maintainer": MAINTAINER,
        "Installed-Size": str(size_of(root) // 1024),
        "Depends": _depends(root),
        "Recommends": f"fontconfig, {VOICE}",
        "Section": "education",
        "Priority": "optional",
        "Description": (PARTS / "description").read_text(encoding="utf-8").rstrip(),
    }
    return "".join(f"{name}: {value}\n" for name, value in lines.items())


def _depends(root: Path) -> str:
    """Ask dpkg-shlibdeps which packages the program's libraries need, and from which version."""
    inside = root / "usr/lib" / APP
    binaries = [
        path
        for path in sorted(inside.rglob("*"))
        if path.is_file() and not path.is_symlink() and path.read_bytes()[:4] == b"\x7fELF"
    ]
    with tempfile.TemporaryDirectory(prefix="course-app-deps-") as temporary:
        debian = Path(temporary) / "debian"
        debian.mkdir()
        (debian / "control").write_text(
            f"Source: {APP}\n\nPackage: {APP}\nArchitecture: any\n", encoding="utf-8"
        )
        command: list[str | Path] = ["dpkg-shlibdeps", "-O", "--ignore-missing-info"]
        command += ["--warnings=0"]
        command += [f"-l{folder}" for folder in sorted({path.parent for path in binaries})]
        for path in binaries:
            # What loads only where its system is there must not be asked for everywhere.
            optional = "/plugins/" in str(path) and "libqxcb.so" not in path.name
            optional |= any(part in path.name for part in OF_THE_VOICE)
            command.append(f"-d{'Suggests' if optional else 'Depends'}")
            command.append(path)
        done = subprocess.run(
            command,
            cwd=temporary,
            env=build_settings(),
            capture_output=True,
            text=True,
            check=False,
        )
    if done.returncode:
        sys.exit(f"dpkg-shlibdeps could not say what the program needs:\n{done.stderr}")
    for line in done.stdout.splitlines():
        if line.startswith("shlibs:Depends="):
            return line.removeprefix("shlibs:Depends=")
    return "libc6"


def _sums(root: Path) -> str:
    paths = [
        path
        for path in sorted(root.rglob("*"))
        if path.is_file() and not path.is_symlink() and "DEBIAN" not in path.parts
    ]
    return "".join(
        f"{hashlib.md5(path.read_bytes()).hexdigest()}  {path.relative_to(root)}\n"  # noqa: S324
        for path in paths
    )


def _set_modes(folder: Path) -> None:
    for path in (folder, *folder.rglob("*")):
        if path.is_symlink():
            continue
        path.chmod(mode_of(path))


def _set_moment(root: Path) -> None:
    for path in (root, *root.rglob("*")):
        os.utime(path, (moment(), moment()), follow_symlinks=False)
