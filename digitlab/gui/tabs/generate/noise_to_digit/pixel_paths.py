"""The path of one pixel from noise to digit, a line for each trajectory."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QAccessible, QColor, QFontMetricsF, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from digitlab.gui.kit.theme import SMALL_PT
from digitlab.gui.kit.themed import ThemedWidget
from digitlab.gui.kit.typeface import set_type
from digitlab.language import mark, tr

_LEVELS = ((0.0, mark("paper")), (1.0, mark("ink")))
_DOT = 2.5  # logical pixels
_STROKES = (Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine)


@dataclass(frozen=True, slots=True, eq=False)
class PixelPath:
    """One pixel on its way.

    Attributes:
        name: What stands at its end.
        times: (n,) from 0 to 1.
        values: (n,) ink = 1, paper = 0, and noise beyond both.
    """

    name: str
    times: NDArray[np.float64]
    values: NDArray[np.float64]


class PixelPaths(ThemedWidget):
    """Values over time: lines with a dot for each step, the straight line between the ends of each, and where it is now."""

    role = QAccessible.Role.Chart
    usual_size = (400, 110)
    least_size = (200, 80)

    def __init__(self, parent: QWidget | None = None) -> None:
        """No paths."""
        super().__init__(parent)
        self._paths: tuple[PixelPath, ...] = ()
        self._at = 0
        set_type(self, SMALL_PT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("Path of one pixel"))

    def show_paths(self, paths: Sequence[PixelPath], at: int) -> None:
        """Show paths, and how many steps are taken."""
        self._paths, self._at = tuple(paths), at
        said = [
            tr(
                "{path} goes from {first:.2f} to {last:.2f}",
                path=path.name,
                first=path.values[0],
                last=path.values[-1],
            )
            for path in paths
        ]
        self.setAccessibleDescription(
            tr("{paths}; ink is 1, paper 0.", paths="; ".join(said)) if said else tr("Nothing is drawn yet.")
        )
        self.update()

    def place_of(self, time: float, value: float) -> QPointF:
        """Where a value lies at a time, in logical pixels."""
        rect, (low, high) = self._room(), self._range()
        return QPointF(rect.left() + time * rect.width(), rect.bottom() - (value - low) / (high - low) * rect.height())

    def _room(self) -> QRectF:
        text, line = QFontMetricsF(self.font()), self._text_height()
        names = [text.horizontalAdvance(path.name) for path in self._paths]
        beside = max(text.horizontalAdvance(tr(name)) for _, name in _LEVELS) + 6
        return QRectF(
            beside, 4, max(10.0, self.width() - beside - max(names, default=0.0) - 12), self.height() - line - 8
        )

    def _range(self) -> tuple[float, float]:
        values = [float(value) for path in self._paths for value in (path.values.min(), path.values.max())]
        return min([*values, 0.0]) - 0.05, max([*values, 1.0]) + 0.05

    def _paint_scale(self, painter: QPainter, rect: QRectF) -> None:
        theme, line = self._theme, self._text_height()
        painter.fillRect(rect, QColor(theme.paper))
        for value, name in _LEVELS:
            at = self.place_of(0, value)
            painter.setPen(QPen(QColor(theme.grid), 1))
            painter.drawLine(QLineF(rect.left(), at.y(), rect.right(), at.y()))
            painter.setPen(QColor(theme.muted))
            beside = QRectF(0, at.y() - line / 2, rect.left() - 4, line)
            painter.drawText(beside, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, tr(name))
        below = QRectF(rect.left(), rect.bottom() + 2, rect.width(), line)
        for flag, words in (
            (Qt.AlignmentFlag.AlignLeft, tr("t = 0, noise")),
            (Qt.AlignmentFlag.AlignHCenter, tr("time")),
            (Qt.AlignmentFlag.AlignRight, tr("t = 1, digit")),
        ):
            painter.drawText(below, flag, words)
        painter.setPen(QPen(QColor(theme.border), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(rect)

    def _paint_path(self, painter: QPainter, path: PixelPath, colour: QColor, stroke: Qt.PenStyle) -> None:
        places = [self.place_of(time, value) for time, value in zip(path.times, path.values, strict=True)]
        painter.setPen(QPen(QColor(self._theme.guide), 1, Qt.PenStyle.DotLine))
        painter.drawLine(places[0], places[-1])
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour, 1.8, stroke))
        painter.drawPolyline(QPolygonF(places))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        for number, place in enumerate(places):
            size = _DOT * (2 if number == self._at else 1)
            painter.drawEllipse(place, size, size)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, rect, theme = QPainter(self), self._room(), self._theme
        painter.setFont(self.font())
        self._paint_scale(painter, rect)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = (QColor(theme.highlight), QColor(theme.text))
        line, taken = self._text_height(), -1e9
        ordered = sorted(enumerate(self._paths), key=lambda pair: -pair[1].values[-1])
        for number, path in ordered:
            self._paint_path(painter, path, colours[number % 2], _STROKES[number % 2])
            end = self.place_of(1, float(path.values[-1]))
            top = min(max(end.y() - line / 2, taken), self.height() - line)
            painter.setPen(theme.legible(colours[number % 2]))
            painter.drawText(QRectF(rect.right() + 8, top, self.width() - rect.right() - 8, line), path.name)
            taken = top + line
        painter.end()
