"""Holds a SCORM 1.2 manifest against the schemas of IMS and ADL; nothing to say means sound.

    python validate.py FOLDER-OF-SCHEMAS < imsmanifest.xml

Run by an environment of its own, which has lxml; libxml2 fetches nothing from elsewhere here.
"""

from __future__ import annotations

import sys
from pathlib import Path

from lxml import etree

BOTH = """<schema xmlns="http://www.w3.org/2001/XMLSchema">
<import namespace="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
    schemaLocation="imscp_rootv1p1p2.xsd"/>
<import namespace="http://www.adlnet.org/xsd/adlcp_rootv1p2"
    schemaLocation="adlcp_rootv1p2.xsd"/>
</schema>"""


def main() -> int:
    """Give 0 for a sound manifest; else say what is wrong with which line."""
    parser = etree.XMLParser(no_network=True)
    base = f"{Path(sys.argv[1]).resolve().as_uri()}/both.xsd"
    schema = etree.XMLSchema(etree.fromstring(BOTH, parser, base_url=base))
    if schema.validate(etree.parse(sys.stdin.buffer, parser)):
        return 0
    sys.stdout.writelines(f"{each.line}: {each.message}\n" for each in schema.error_log)
    return 1


if __name__ == "__main__":
    sys.exit(main())
