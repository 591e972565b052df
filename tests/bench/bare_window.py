"""The floor of the start and memory budgets: a bare window with a text view, nothing else."""

from __future__ import annotations

import sys

from bench_probe import PaintWatch, Probe
from PySide6.QtWidgets import QApplication, QMainWindow, QTextBrowser

app = QApplication(sys.argv)
window = QMainWindow()
text = QTextBrowser()
text.setPlainText("A bare window with a text view. " * 60)
window.setCentralWidget(text)
window.resize(1366, 728)
watch = PaintWatch(text.viewport(), Probe())
window.show()
app.exec()
