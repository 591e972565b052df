"""Start Ralph, a real record store, over files in a folder: PORT FOLDER. Runs in its own venv.

Ralph 5.1 writes with "create" by default, so its file backend takes one POST and then answers
500; here it appends, as a store of statements must.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

USER, PASSWORD = "office", "secret"


def main() -> None:
    """Serve until killed."""
    port, folder = int(sys.argv[1]), Path(sys.argv[2])
    import bcrypt  # noqa: PLC0415  of Ralph's environment

    hashed = bcrypt.hashpw(PASSWORD.encode(), bcrypt.gensalt(4)).decode()
    agent = {"mbox": "mailto:office@example.org"}
    user = {"username": USER, "hash": hashed, "scopes": ["all"], "agent": agent}
    (folder / "auth.json").write_text(json.dumps([user]))
    (folder / "data").mkdir(exist_ok=True)
    os.environ |= {
        "RALPH_APP_DIR": str(folder),
        "RALPH_AUTH_FILE": str(folder / "auth.json"),
        "RALPH_RUNSERVER_BACKEND": "fs",
        "RALPH_BACKENDS__LRS__FS__DEFAULT_DIRECTORY_PATH": str(folder / "data"),
    }
    import uvicorn  # noqa: PLC0415
    from ralph.backends.data.base import BaseOperationType  # noqa: PLC0415
    from ralph.backends.lrs.fs import FSLRSBackend  # noqa: PLC0415

    FSLRSBackend.default_operation_type = BaseOperationType.APPEND
    uvicorn.run("ralph.api:app", host="127.0.0.1", port=port, log_level="warning")


if __name__ == "__main__":
    main()
