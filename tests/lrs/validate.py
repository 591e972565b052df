"""Validate xAPI statements, one a line of a file, by Ralph's models. Runs in Ralph's own venv."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from ralph.models.xapi.base.statements import BaseXapiStatement

count = 0
with Path(sys.argv[1]).open(encoding="utf-8") as file:
    for line in file:
        BaseXapiStatement.model_validate(json.loads(line))
        count += 1
print(count)  # noqa: T201  what the test reads
