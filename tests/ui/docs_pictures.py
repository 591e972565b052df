"""Take the pictures of the docs out of those of `make screenshots`, small enough to be kept.

Usage: docs_pictures.py FOLDER-OF-SCREENSHOTS. Draws them at half size with 64 colours.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

PICTURES = Path(__file__).resolve().parent.parent.parent / "docs" / "pictures"
WIDTH = 1000
# name in the docs: name of the screenshot (light, 100 %, 1366×728)
CHOSEN = {
    "home": "home-later",
    "workshop": "workshop-4",
    "presenter": "presenter-4",
    "gradebook": "gradebook",
    "analysis": "analysis",
    "keying": "keying",
    "attendance": "workshop-attendance-4",
    "search": "search",
    "progress": "progress-middle",
}


def main() -> None:
    """Copy what is there; says what is not."""
    source = Path(sys.argv[1])
    PICTURES.mkdir(parents=True, exist_ok=True)
    for name, shot in CHOSEN.items():
        path = source / f"{shot}-light-100-1366x728.png"
        if not path.is_file():
            sys.stdout.write(f"There is no picture {path.name}.\n")
            continue
        image = QImage(str(path)).scaledToWidth(WIDTH, Qt.TransformationMode.SmoothTransformation)
        target = PICTURES / f"{name}.png"
        image.convertToFormat(QImage.Format.Format_RGB888).save(str(target), quality=0)
        if quantiser := shutil.which("pngquant"):
            subprocess.run([quantiser, "--force", "--ext", ".png", "64", target], check=False)


if __name__ == "__main__":
    main()
