"""What the packaged program starts with."""

import sys

from course_app.__main__ import main

sys.exit(main())
