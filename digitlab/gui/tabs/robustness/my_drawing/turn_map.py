"""A ring: what a network answers to the drawing, turned by every angle."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from digitlab.data.classes import DIGITS, Classes
from digitlab.gui.kit.cells.answer_cells import AnswerCells, paint_runs, shades, wrong_runs
from digitlab.gui.kit.cells.digit_glyphs import DigitGlyphs
from digitlab.gui.kit.cells.pointed import PointedWidget
from digitlab.gui.kit.charts.dial import Dial, degrees
from digitlab.gui.kit.theme import BODY_PT, HEADING_PT, SMALL_PT
from digitlab.gui.kit.typeface import typeface
from digitlab.language import tr

TURNS = 72
STEP_DEG = 360.0 / TURNS

_HOLE = 0.6  # the inner radius as a share of the outer one
_ARC = 4.0  # logical pixels outside the ring, for the arc of the turns survived
_LEAST_OUTER = 24.0  # logical pixels
_TALLEST_DIGIT = 13.0  # logical pixels
_SCALE_DEG = (0, 90, 180, -90)
_TURNS_DEG = np.arange(TURNS) * STEP_DEG - 180.0
_PLACES = np.stack([np.cos(np.radians(_TURNS_DEG)), np.sin(np.radians(_TURNS_DEG))], axis=1).astype(
    np.float32
)  # (72, 2)
_STEPS = {Qt.Key.Key_Left: 1, Qt.Key.Key_Up: 1, Qt.Key.Key_Right: -1, Qt.Key.Key_Down: -1}

Range = tuple[float, float]


class TurnMap(PointedWidget[float]):
    """72 segments, one for each angle: 0° on top, positive counter-clockwise; right is filled, wrong says what was answered instead.

    The turns around 0° that are survived have an arc outside the ring, and stand in words in the middle.

    Its places are turns in degrees.
    """

    usual_size = (170, 142)
    least_size = (120, 110)

    def __init__(self, parent: QWidget | None = None) -> None:
        """An empty ring."""
        super().__init__(parent)
        self._cells: AnswerCells | None = None
        self._survived: Range | None = None
        self._turn_deg = 0.0
        self.setAccessibleName(tr("Answers at every turn"))
        self._describe()

    def show_answers(
        self,
        probabilities: NDArray[np.float32] | None,
        reference: int,
        survived: Range | None,
        classes: Classes = DIGITS,
    ) -> None:
        """Show what is answered at the turns.

        Args:
            probabilities: (72, classes) at -180°, -175° … 175°: NaN where not known yet, 0 where no ink is left; None for an empty ring.
            reference: The digit that is right.
            survived: The least and the greatest turn around 0° up to which all answers are right; None where 0° is wrong.
            classes: What the network tells apart.

        Raises:
            ValueError: There is not one answer for each turn.
        """
        if probabilities is None:
            self._cells = None
        elif probabilities.shape != (TURNS, len(classes)):
            raise ValueError(f"a ring of turns needs (72, {len(classes)}) probabilities, not {probabilities.shape}")
        else:
            self._cells = AnswerCells.of(probabilities, reference, classes).filled(_PLACES)
        self._survived = survived
        self._describe()
        self.update()

    def show_turn(self, turn_deg: float) -> None:
        """Mark the turn of the drawing."""
        self._turn_deg = turn_deg
        self.update()

    def _describe(self) -> None:
        answers = tr("Nothing drawn yet.") if self._cells is None else self._cells.described(tr("turns"))
        if self._survived is not None:
            low, high = map(degrees, self._survived)
            answers += tr(" Right from {low} to {high}.", low=low, high=high)
        self.setAccessibleDescription(
            tr("{answers} Arrow keys move along the ring, Enter turns the drawing that far.", answers=answers)
        )

    @override
    def words_of(self, place: float) -> str:
        if self._cells is None:
            return ""
        answer = self._cells.said_of(round((place + 180) / STEP_DEG) % TURNS)
        return tr("turned by {angle}: {answer}", angle=degrees(place), answer=answer)

    def dial(self) -> Dial:
        """Where the ring lies."""
        text = QFontMetricsF(self.font())
        width = self.width() / 2 - text.horizontalAdvance("−90°") - _ARC - 3
        height = self.height() / 2 - text.height() - _ARC
        return Dial(QPointF(self.width() / 2, self.height() / 2), max(_LEAST_OUTER, min(width, height)), _HOLE)

    def _paint_segments(self, painter: QPainter, dial: Dial) -> None:
        cells, theme = self._cells, self._theme
        painter.setPen(QPen(QColor(theme.border), 1))
        painter.setBrush(QColor(theme.paper))
        painter.drawPath(dial.band(-180.0, 360.0))
        if cells is None:
            return
        colours = shades(theme.accent(self.accent), theme.paper)
        painter.setPen(Qt.PenStyle.NoPen)
        gap_deg = math.degrees(0.5 / dial.outer)
        levels = np.where(cells.right, cells.shades(), -1).tolist()
        for turn_deg, level in zip(_TURNS_DEG.tolist(), levels, strict=True):
            if level >= 0:
                painter.setBrush(colours[level])
                painter.drawPath(dial.band(turn_deg - STEP_DEG / 2 + gap_deg, STEP_DEG - 2 * gap_deg))
        empty = (cells.labels < 0).tolist()
        painter.setBrush(QColor(theme.grid))
        for turn_deg, is_empty in zip(_TURNS_DEG.tolist(), empty, strict=True):
            if is_empty:
                painter.drawPath(dial.band(turn_deg - STEP_DEG / 2, STEP_DEG))

    def _paint_wrong(self, painter: QPainter, dial: Dial) -> None:
        """A line where the wrong answer changes, and each run's digit in the middle of it."""
        if self._cells is None:
            return
        theme, middle = self._theme, (dial.inner + dial.outer) / 2
        height = min(_TALLEST_DIGIT, 0.5 * (dial.outer - dial.inner))
        glyphs, runs = DigitGlyphs(self.font(), height, self._cells.classes), wrong_runs(self._cells, closed=True)
        painter.setPen(QPen(QColor(theme.guide), 1))
        painter.drawLines([dial.ray(_turn(run.start - 0.5), dial.inner, dial.outer) for run in runs])
        segment = math.radians(STEP_DEG) * middle
        roomy = [run for run in runs if run.length * segment > height]
        paint_runs(painter, roomy, glyphs, theme, lambda place: dial.at(_turn(place), middle))

    def _paint_scale(self, painter: QPainter, dial: Dial) -> None:
        text, centre = QFontMetricsF(self.font()), dial.centre
        painter.setPen(QColor(self._theme.muted))
        line, reach = text.height(), dial.outer + _ARC
        wide = text.horizontalAdvance("−90°") + 3
        boxes = (
            QRectF(centre.x() - 30, centre.y() - reach - line, 60, line),
            QRectF(centre.x() - reach - wide, centre.y() - line / 2, wide, line),
            QRectF(centre.x() - 30, centre.y() + reach, 60, line),
            QRectF(centre.x() + reach + 2, centre.y() - line / 2, wide, line),
        )
        for turn_deg, box in zip(_SCALE_DEG, boxes, strict=True):
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, degrees(turn_deg))

    def _paint_survived(self, painter: QPainter, dial: Dial) -> None:
        """The arc, its ends, and both angles in the middle."""
        if self._cells is None:
            return
        if self._survived is None:
            lines = tr("no turn\nsurvived").split("\n")
        else:
            low, high = self._survived
            span = min(360.0, high - low + STEP_DEG)
            lines = tr("every turn\nsurvived").split("\n") if span >= 360 else [f"{degrees(low)}…", degrees(high)]
            painter.setPen(
                QPen(QColor(self._theme.accent(self.accent)), 3, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap)
            )
            start = 90 + low - STEP_DEG / 2
            painter.drawArc(dial.box(dial.outer + _ARC - 1), round(start * 16), round(span * 16))
        points = SMALL_PT if dial.inner < 45 else BODY_PT if dial.inner < 60 else HEADING_PT
        painter.setFont(typeface(self, points, bold=self._survived is not None))
        painter.setPen(QColor(self._theme.text if self._survived else self._theme.muted))
        painter.drawText(dial.box(dial.inner), Qt.AlignmentFlag.AlignCenter, "\n".join(lines))

    def _paint_marks(self, painter: QPainter, dial: Dial) -> None:
        """The turn that is pointed at, and the drawing's own as a triangle in the hole."""
        theme = self._theme
        if self._pointer is not None:
            painter.setPen(QPen(QColor(theme.text), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPath(dial.band(self._pointer - STEP_DEG / 2, STEP_DEG))
        painter.setPen(QPen(QColor(theme.highlight), 2.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
        painter.drawLine(dial.ray(self._turn_deg, dial.inner - 1, dial.outer + 1))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.highlight))
        painter.drawPolygon(dial.mark(self._turn_deg, dial.inner, dial.inner - 9))

    @override
    def _place_at(self, point: QPointF, *, held: bool) -> float | None:
        dial = self.dial()
        away = point - dial.centre
        if not held and not dial.inner - 10 <= math.hypot(away.x(), away.y()) <= dial.outer + _ARC + 6:
            return None
        return _nearest(dial.turn_at(point))

    @override
    def _marked_place(self) -> float:
        return _nearest(self._turn_deg)

    @override
    def _stepped(self, place: float, key: Qt.Key) -> float | None:
        return _nearest(place + _STEPS[key] * STEP_DEG) if key in _STEPS else None

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, dial = QPainter(self), self.dial()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_segments(painter, dial)
        self._paint_wrong(painter, dial)
        self._paint_scale(painter, dial)
        self._paint_survived(painter, dial)
        self._paint_marks(painter, dial)
        if self.hasFocus():
            painter.setPen(QPen(QColor(self._theme.highlight), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(dial.box(dial.outer + _ARC + 2))
        painter.end()


def _turn(index: float) -> float:
    """The turn of a segment, or of a place between two, by its index."""
    return index * STEP_DEG - 180.0


def _nearest(turn_deg: float) -> float:
    """The turn of the nearest segment, from -180 to 175 degrees."""
    return (round(turn_deg / STEP_DEG) * STEP_DEG + 180.0) % 360.0 - 180.0
