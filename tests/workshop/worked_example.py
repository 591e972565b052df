"""The worked example of learning-design 2.4: 12 learners, 6 items, and what comes out."""

from __future__ import annotations

from course_app.workshop.item_analysis import Item, ItemOption, QuizMarks

MAXIMA = (1, 1, 2, 1, 1, 1)
ROWS = (
    (1, 1, 2, 1, 1, 1),
    (1, 1, 2, 0, 1, 1),
    (1, 1, 2, 0, 1, 1),
    (1, 1, 2, 0, 1, 1),
    (1, 1, 1, 1, 1, 0),
    (1, 0, 1, 0, 1, 1),
    (0, 1, 1, 1, 1, 0),
    (0, 1, 0.5, 1, 1, 0),
    (0, 0, 1, 1, 1, 0),
    (1, 0, 0.5, 0, 1, 0),
    (0, 0, 0, 1, 1, 0),
    (0, 0, 0, 0, 1, 0),
)
Q1_LETTERS = "AAAAAABBCABB"
TOTALS = tuple(float(sum(row)) for row in ROWS)

# what the book says of each item, Q1 to Q6
FIGURES = {
    "facility": (58.3333, 58.3333, 54.1667, 50, 100, 41.6667),
    "sd": (51.4929, 51.4929, 38.1881, 52.2233, 0, 51.4929),
    "intended_weight": (14.2857, 14.2857, 28.5714, 14.2857, 14.2857, 14.2857),
    "covariance_total": (0.666667, 0.757576, 1.348485, -0.045455, 0, 0.742424),
    "effective_weight": (22.0094, 23.4621, 31.3023, None, 0, 23.2263),
    "covariance_rest": (0.401515, 0.492424, 0.765152, -0.318182, 0, 0.477273),
    "discrimination": (50.3167, 64.1868, 86.0299, -31.1188, None, 61.7914),
    "efficiency": (59.5506, 78.3133, 94.3925, -35, None, 72.4138),
    "correlation_total": (0.695050, 0.789829, 0.947855, -0.046727, None, 0.774033),
    "upper": (1, 1, 1, 0.333333, 1, 1),
    "lower": (0.333333, 0, 0.083333, 0.333333, 1, 0),
    "kelley": (0.666667, 1, 0.916667, 0, 0, 1),
    "alpha_without": (52.8391, 46.9283, 26.5363, 80.0395, 65.5022, 47.9798),
}
LARGEST_COVARIANCE = (0.674242, 0.628788, 0.810606, 0.909091, None, 0.659091)  # Q5: not stated
QUIZ = {
    "count": 12,
    "maximum": 7,
    "mean": 4.166667,
    "mean_percent": 59.5238,
    "median": 4,
    "sd": 1.862712,
    "sd_percent": 26.6102,
    "skewness": -0.112059,
    "kurtosis": -1.007412,
    "item_variances": 1.651515,
    "variance": 3.469697,
    "consistency": 62.882096,
    "error_ratio": 60.924465,
    "standard_error": 1.134847,
    "standard_error_percent": 16.2121,
}
Q1_OPTIONS = {
    "A": (7, 4.214286, 0.503167),
    "B": (4, 2.625, -0.456723),
    "C": (1, 3, -0.118542),
    "D": (0, None, None),
}


def worked_example() -> QuizMarks:
    """Give the example as the analysis takes it; only Q1's options are known."""
    letters = tuple(ItemOption(label=letter, is_key=letter == "A") for letter in "ABCD")
    items = tuple(
        Item(id=f"Q{i + 1}", maximum=maximum, options=letters if i == 0 else ())
        for i, maximum in enumerate(MAXIMA)
    )
    unknown = [()] * len(ROWS)
    q1 = [("ABCD".index(letter),) for letter in Q1_LETTERS]
    columns = tuple(list(column) for column in zip(*ROWS, strict=True))
    return QuizMarks(items=items, marks=columns, chosen=(q1, *[unknown] * 5))
