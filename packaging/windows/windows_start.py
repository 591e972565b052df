"""What the Windows launcher starts: sets the data folder of a USB stick, then the app."""

import os
import sys
from pathlib import Path

FOLDER = Path(__file__).resolve().parent

if (FOLDER / "portable.txt").is_file():
    os.environ.setdefault("COURSE_APP_DATA", str(FOLDER / "data"))

from course_app.__main__ import main  # noqa: E402  the folder comes first

sys.exit(main())
