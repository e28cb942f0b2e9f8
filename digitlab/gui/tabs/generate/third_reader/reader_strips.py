"""Strips, one for each reader: what is read while the drawing moves along one way."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from digitlab.gui.kit.cells.answer_cells import AnswerCells, paint_frame, paint_runs, shades, wrong_runs
from digitlab.gui.kit.cells.digit_glyphs import DigitGlyphs
from digitlab.gui.kit.cells.pointed import PointedWidget
from digitlab.gui.kit.theme import Accent
from digitlab.language import tr

_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Down: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: 1}
_TALLEST_DIGIT = 12.0  # logical pixels
_EVERY = 5  # cells between two ticks


@dataclass(frozen=True, slots=True, eq=False)
class Strip:
    """One reader.

    Attributes:
        name: What stands before it.
        accent: The colour of its family.
        probabilities: (n, 10): NaN where not known yet, 0 where no ink is left.
        reference: The digit that is right.
    """

    name: str
    accent: Accent
    probabilities: NDArray[np.float32]
    reference: int


class ReaderStrips(PointedWidget[float]):
    """Cells of equal width, one for each level: right is filled, wrong says what was read instead, and at the end stands how many are right.

    Its places are levels.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        """No strips."""
        super().__init__(parent)
        self._levels: tuple[float, ...] = (0.0,)
        self._unit, self._here = "", 0.0
        self._strips: tuple[tuple[Strip, AnswerCells], ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("What is read while the drawing moves"))
        self._describe()

    def show_strips(self, levels: Sequence[float], unit: str, strips: Sequence[Strip]) -> None:
        """Show what is read at each level, in this unit."""
        self._levels, self._unit = tuple(levels), unit
        places = np.array([(level, 0) for level in levels], np.float32)
        cells = (AnswerCells.of(each.probabilities, each.reference) for each in strips)
        self._strips = tuple(
            (strip, each.filled(places) if each.known.any() else each)
            for strip, each in zip(strips, cells, strict=True)
        )
        self._describe()
        self.update()

    def show_here(self, level: float) -> None:
        """Mark where the drawing lies."""
        self._here = level
        self.update()

    def cell(self, row: int, level: float) -> QRectF:
        """Where a reader's cell at a level lies; between two for a level between them."""
        return self._cells()(row, level)

    def _cells(self) -> Callable[[int, float], QRectF]:
        """:meth:`cell`, for many of them: where all of them lie, which takes as long as painting some, is worked out once."""
        room = self._room()
        step = self._levels[1] - self._levels[0] if len(self._levels) > 1 else 1.0
        wide, high = room.width() / len(self._levels), room.height() / max(1, len(self._strips))

        def cell(row: int, level: float) -> QRectF:
            left = room.left() + (level - self._levels[0]) / step * wide
            return QRectF(left, room.top() + row * high + 2, wide - 1, high - 5)

        return cell

    def _room(self) -> QRectF:
        """All cells, between the names and the counts, above the scale."""
        text = QFontMetricsF(self.font())
        names = max((text.horizontalAdvance(strip.name) for strip, _ in self._strips), default=0.0) + 8
        counts = text.horizontalAdvance(tr("{right} of {count}", right=21, count=21)) + 8
        high = max(10.0, min(self.height() - text.height() - 6, 34.0 * max(1, len(self._strips))))
        return QRectF(names, 3, max(10.0, self.width() - names - counts), high)

    def _describe(self) -> None:
        places = tr("places")
        said = [f"{strip.name}: {cells.described(places)}" for strip, cells in self._strips]
        words = " ".join(said) or tr("Nothing drawn yet.")
        keys = tr("Arrow keys move along the strips, Enter moves the drawing there.")
        self.setAccessibleDescription(f"{words} {keys}")

    @override
    def words_of(self, place: float) -> str:
        number = self._levels.index(place)
        said = "; ".join(f"{strip.name} {cells.said_of(number)}" for strip, cells in self._strips)
        where = f"{place:g}{self._unit}".replace("-", "−")
        return tr("at {place}: {answers}", place=where, answers=said) if said else ""

    def _paint_strip(
        self, painter: QPainter, cell: Callable[[int, float], QRectF], row: int, strip: Strip, cells: AnswerCells
    ) -> None:
        theme, levels = self._theme, self._levels
        places = [cell(row, level) for level in levels]
        around = places[0].united(places[-1])
        painter.fillRect(around.adjusted(-1, -1, 1, 1), QColor(theme.grid))
        runs = wrong_runs(cells, closed=False)
        for run in runs:
            last = places[run.start + run.length - 1]
            painter.fillRect(places[run.start].united(last), QColor(theme.paper))
        colours, shade = shades(theme.accent(strip.accent), theme.paper), cells.shades()
        for index in np.flatnonzero(cells.right).tolist():
            painter.fillRect(places[index], colours[shade[index]])
        middles = [place.center() for place in places]
        tall = min(_TALLEST_DIGIT, 0.7 * around.height())
        paint_runs(painter, runs, DigitGlyphs(self.font(), tall), theme, lambda place: _between(middles, place))
        line = self._text_height()
        beside = QRectF(0, around.center().y() - line / 2, around.left() - 6, line)
        painter.setPen(theme.legible(theme.accent(strip.accent)))
        painter.drawText(beside, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, strip.name)
        known = int(cells.known.sum())
        behind = QRectF(around.right() + 8, beside.top(), self.width() - around.right() - 8, line)
        painter.setPen(QColor(theme.text))
        painter.drawText(
            behind,
            Qt.AlignmentFlag.AlignVCenter,
            tr("{right} of {count}", right=int((cells.right & cells.known).sum()), count=known),
        )

    def _paint_scale(self, painter: QPainter) -> None:
        room, line, cell = self._room(), self._text_height(), self._cells()
        painter.setPen(QColor(self._theme.muted))
        for level in self._levels[::_EVERY]:
            middle = cell(0, level).center().x()
            said = f"{level:g}{self._unit}".replace("-", "−")
            painter.drawText(QRectF(middle - 30, room.bottom() + 1, 60, line), Qt.AlignmentFlag.AlignCenter, said)

    @override
    def _place_at(self, point: QPointF, *, held: bool) -> float | None:
        room = self._room()
        index = math.floor((point.x() - room.left()) / room.width() * len(self._levels))
        is_inside = 0 <= index < len(self._levels) and room.top() <= point.y() <= room.bottom()
        return self._levels[min(max(index, 0), len(self._levels) - 1)] if is_inside or held else None

    @override
    def _marked_place(self) -> float:
        return min(self._levels, key=lambda level: abs(level - self._here))

    @override
    def _stepped(self, place: float, key: Qt.Key) -> float | None:
        if key not in _STEPS:
            return None
        return self._levels[min(max(self._levels.index(place) + _STEPS[key], 0), len(self._levels) - 1)]

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, cell = QPainter(self), self._cells()
        painter.setFont(self.font())
        for row, (strip, cells) in enumerate(self._strips):
            self._paint_strip(painter, cell, row, strip, cells)
        if self._strips:
            self._paint_scale(painter)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            here, last = min(max(self._here, self._levels[0]), self._levels[-1]), len(self._strips) - 1
            column = cell(0, here).united(cell(last, here))
            paint_frame(painter, column, self._theme)
            if self._pointer is not None:
                pointed = cell(0, self._pointer).united(cell(last, self._pointer))
                painter.setPen(QPen(QColor(self._theme.text), 2))
                painter.drawRect(pointed.adjusted(-1, -1, 1, 1))
        if self.hasFocus():
            painter.setPen(QPen(QColor(self._theme.highlight), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self._room().adjusted(-2, -2, 2, 2))
        painter.end()

    @override
    def sizeHint(self) -> QSize:
        return QSize(420, 3 * 30 + self._text_height() + 6)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(260, 3 * 20 + self._text_height() + 6)


def _between(middles: list[QPointF], place: float) -> QPointF:
    """The middle of a cell by its index, or of a place between two."""
    first = min(max(math.floor(place), 0), len(middles) - 1)
    second = min(first + 1, len(middles) - 1)
    return middles[first] + (middles[second] - middles[first]) * (place - first)
