"""Names of files that work on every system, and those that are refused."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from course_app.course.names import NameFault, name_fault


@pytest.mark.parametrize(
    "name", ["map.svg", "media/map.svg", "43-self-help/lesson.md", "a/b/c/ñandú.png", "com.svg"]
)
def test_a_plain_name_is_taken(name):
    """Authors may write in their own language."""
    assert name_fault(name) is None


@pytest.mark.parametrize(
    ("name", "fault"),
    [
        ("https://example.org/a.svg", NameFault.WEB_ADDRESS),
        ("data:image/png;base64,AAAA", NameFault.WEB_ADDRESS),
        ("//server/share/a.svg", NameFault.WEB_ADDRESS),
        ("/etc/passwd", NameFault.ABSOLUTE),
        ("\\windows\\a.svg", NameFault.ABSOLUTE),
        ("C:a.svg", NameFault.ABSOLUTE),
        ("~/a.svg", NameFault.ABSOLUTE),
        ("../a.svg", NameFault.OUTSIDE),
        ("media/../../a.svg", NameFault.OUTSIDE),
        ("media\\..\\..\\a.svg", NameFault.OUTSIDE),
        ("nul", NameFault.DEVICE),
        ("media/COM1.svg", NameFault.DEVICE),
        ("lpt9 .svg", NameFault.DEVICE),
        ("con.tar.gz/a.svg", NameFault.DEVICE),
        ("", NameFault.UNUSABLE),
        ("media//a.svg", NameFault.UNUSABLE),
        ("./a.svg", NameFault.UNUSABLE),
        ("media\\a.svg", NameFault.UNUSABLE),
        ("a.svg.", NameFault.UNUSABLE),
        ("a.svg ", NameFault.UNUSABLE),
        ("what?.svg", NameFault.UNUSABLE),
        ("a\x00.svg", NameFault.UNUSABLE),
        ("a\u202egvs.exe", NameFault.UNUSABLE),
        ("a" * 201, NameFault.UNUSABLE),
    ],
)
def test_a_name_that_leads_elsewhere_or_fails_somewhere_is_refused(name, fault):
    """A course from a stick stays in its folder, on Windows too."""
    assert name_fault(name) is fault


@given(st.text())
def test_a_name_that_is_taken_stays_below_its_folder(tmp_path_factory, name):
    """Whatever is written, no accepted name leads out."""
    if name_fault(name) is None:
        folder = tmp_path_factory.getbasetemp()
        assert (folder / name).resolve().is_relative_to(folder.resolve())
        assert name == name.strip()
