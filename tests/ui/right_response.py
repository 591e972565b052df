"""The right answer to a question, as its pane gives it: for pictures and for tests."""

from __future__ import annotations

from course_app.course.model import Question


def right_response(question: Question) -> dict[str, object]:
    """Give the right answer to a question."""
    match question.kind:
        case "single":
            return {"chosen": question.right[0]}
        case "multiple":
            return {"ticked": list(question.right)}
        case "truefalse":
            return {"said": question.answer}
        case "matching":
            return {"rights": [pair.right for pair in question.pairs if pair.left]}
        case "numeric":
            return {"text": str(question.answers[0].middle)}
    return {"text": question.options[0].text}
