"""Course App: a course, its quizzes and a learner's progress, kept on the laptop."""

__version__ = "0.1.0"
