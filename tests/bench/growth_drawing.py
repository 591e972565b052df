"""Curves on two logarithmic axes, as SVG that a browser and a README show."""

from __future__ import annotations

import math
from collections.abc import Sequence
from html import escape
from typing import NamedTuple

WIDTH, HEIGHT = 760, 360
LEFT, RIGHT, TOP, BOTTOM = 70, 190, 50, 50
INK, MUTE, LINE, PAPER = "#1E2A2D", "#5A6A6E", "#DDD6C9", "#FBF9F5"
COLORS = ("#0B6B66", "#B4532A", "#5A4FA0")
MARKS = ("circle", "square", "diamond")  # nothing by colour alone


class Curve(NamedTuple):
    """A name and points (size, value)."""

    name: str
    points: Sequence[tuple[float, float]]


def chart(title: str, curves: Sequence[Curve], x_name: str, y_name: str) -> str:
    """Give the drawing."""
    xs = [x for curve in curves for x, _ in curve.points]
    ys = [max(y, 0.01) for curve in curves for _, y in curve.points]
    x_from, x_to = math.floor(math.log10(min(xs))), math.ceil(math.log10(max(xs)))
    y_from, y_to = math.floor(math.log10(min(ys))), math.ceil(math.log10(max(ys)))
    x_to, y_to = max(x_to, x_from + 1), max(y_to, y_from + 1)

    def across(x: float) -> float:
        share = (math.log10(x) - x_from) / (x_to - x_from)
        return LEFT + share * (WIDTH - LEFT - RIGHT)

    def up(y: float) -> float:
        share = (math.log10(max(y, 0.01)) - y_from) / (y_to - y_from)
        return HEIGHT - BOTTOM - share * (HEIGHT - TOP - BOTTOM)

    box = f'viewBox="0 0 {WIDTH} {HEIGHT}" font-family="sans-serif" font-size="13"'
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" {box} role="img">',
        f"<title>{escape(title)}</title>",
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="{PAPER}"/>',
        _text(LEFT, 26, title, INK, "start", "bold"),
    ]
    for power in range(x_from, x_to + 1):
        x = across(10**power)
        parts.append(_line(x, TOP, x, HEIGHT - BOTTOM))
        parts.append(_text(x, HEIGHT - BOTTOM + 18, f"{10**power:,}", MUTE, "middle"))
    for power in range(y_from, y_to + 1):
        y = up(10.0**power)
        parts.append(_line(LEFT, y, WIDTH - RIGHT, y))
        parts.append(_text(LEFT - 8, y + 4, f"{10.0**power:,g}", MUTE, "end"))
    parts.append(_text((LEFT + WIDTH - RIGHT) / 2, HEIGHT - 10, x_name, MUTE, "middle"))
    parts.append(_text(LEFT - 8, TOP - 8, y_name, MUTE, "end"))
    for number, curve in enumerate(curves):
        color = COLORS[number % len(COLORS)]
        points = [(across(x), up(y)) for x, y in curve.points]
        path = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
        parts.append(f'<polyline points="{path}" fill="none" stroke="{color}" stroke-width="2"/>')
        parts += [_mark(MARKS[number % len(MARKS)], x, y, color) for x, y in points]
        row = TOP + 20 + number * 24
        parts.append(_mark(MARKS[number % len(MARKS)], WIDTH - RIGHT + 22, row - 4, color))
        parts.append(_text(WIDTH - RIGHT + 34, row, curve.name, INK, "start"))
    return "\n".join([*parts, "</svg>", ""])


def _line(x1: float, y1: float, x2: float, y2: float) -> str:
    return f'<line x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}" stroke="{LINE}"/>'


def _text(x: float, y: float, words: str, color: str, anchor: str, weight: str = "normal") -> str:
    return (
        f'<text x="{x:.1f}" y="{y:.1f}" fill="{color}" text-anchor="{anchor}" '
        f'font-weight="{weight}">{escape(words)}</text>'
    )


def _mark(kind: str, x: float, y: float, color: str) -> str:
    if kind == "circle":
        return f'<circle cx="{x:.1f}" cy="{y:.1f}" r="4.5" fill="{color}"/>'
    turn = f' transform="rotate(45 {x:.1f} {y:.1f})"' if kind == "diamond" else ""
    return f'<rect x="{x - 4:.1f}" y="{y - 4:.1f}" width="8" height="8" fill="{color}"{turn}/>'
