"""From a plain-text document to a course skeleton: a lesson a section, a page a paragraph."""

from course_app.course.builder.build import Built, BuiltLesson, build_course
from course_app.course.builder.document import Document, Section, read_document

__all__ = ["Built", "BuiltLesson", "Document", "Section", "build_course", "read_document"]
