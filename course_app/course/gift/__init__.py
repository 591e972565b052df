"""GIFT, Moodle's text format for questions, read and written so that any file moves both ways."""

from course_app.course.gift.content_hash import content_hash, with_hash
from course_app.course.gift.encoding import decode_gift
from course_app.course.gift.read import read_gift
from course_app.course.gift.reading import Reading
from course_app.course.gift.write import write_gift

__all__ = ["Reading", "content_hash", "decode_gift", "read_gift", "with_hash", "write_gift"]
