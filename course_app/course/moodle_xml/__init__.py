"""Moodle XML, read and written: the same types of question as GIFT, with ids and tags."""

from course_app.course.moodle_xml.read import read_moodle_xml
from course_app.course.moodle_xml.write import write_moodle_xml

__all__ = ["read_moodle_xml", "write_moodle_xml"]
