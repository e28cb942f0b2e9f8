"""Losses epoch by epoch, in two panels on one scale: what was learned from, and what was held out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from digitlab.gui.kit.theme import SMALL_PT
from digitlab.gui.kit.themed import ThemedWidget
from digitlab.gui.kit.typeface import bolder, set_type
from digitlab.language import mark, tr

_GAP, _LEFT = 24.0, 30.0  # logical pixels between the panels, and for the numbers beside each
_BAND = 48  # opacity of what lies between the seeds, of 255
_STEP = 0.1  # of the vertical axis

HELD_OUT, TRAINING = mark("held-out digits"), mark("training digits")


@dataclass(frozen=True, slots=True)
class LossLine:
    """One mean over trainings, with what lies between them.

    Attributes:
        name: What it is the loss of.
        means: One an epoch.
        lows: The lowest of the trainings.
        highs: The highest of them.
        dashed: Whether its stroke is broken.
    """

    name: str
    means: tuple[float, ...]
    lows: tuple[float, ...]
    highs: tuple[float, ...]
    dashed: bool = False


@dataclass(frozen=True, slots=True)
class LossPanel:
    """Lines on one scale.

    Attributes:
        title: What they are of.
        lines: Those.
    """

    title: str
    lines: tuple[LossLine, ...]


class LossCurves(ThemedWidget):
    """The panels, side by side, each line named at its end."""

    role = QAccessible.Role.Chart

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._panels: tuple[LossPanel, ...] = ()
        self._most = 1.0
        set_type(self, SMALL_PT)
        self.setAccessibleName(tr("Losses, epoch by epoch"))
        self.setToolTip(
            tr(
                "The loss after each epoch: broken lines of the digits that were learned from, full ones of "
                "those held out"
            )
        )

    def show_panels(self, panels: tuple[LossPanel, ...], most: float) -> None:
        """Show other panels, up to a loss; what lies above it leaves the picture."""
        if (panels, most) != (self._panels, self._most):
            self._panels, self._most = panels, most
            said = (
                tr(
                    "{network}, {digits}: {least:.2f} at its lowest, {last:.2f} in the end.",
                    network=panel.title,
                    digits=line.name,
                    least=min(line.means),
                    last=line.means[-1],
                )
                for panel in panels
                for line in panel.lines
            )
            self.setAccessibleDescription(" ".join(said))
            self.update()

    def _rooms(self) -> Iterator[tuple[LossPanel, QRectF]]:
        """Where the lines of each panel lie: below its title, above the epochs."""
        line, count = float(self._text_height()), max(1, len(self._panels))
        width = (self.width() - _GAP * (count - 1)) / count
        for number, panel in enumerate(self._panels):
            left = number * (width + _GAP) + _LEFT
            yield panel, QRectF(left, 1.6 * line, max(1.0, width - _LEFT), max(1.0, self.height() - 3.8 * line))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, line = QPainter(self), float(self._text_height())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for panel, room in self._rooms():
            painter.setPen(QColor(self._theme.text))
            painter.setFont(bolder(self.font()))
            painter.drawText(QRectF(room.left(), 0, room.width(), line), Qt.AlignmentFlag.AlignLeft, panel.title)
            painter.setFont(self.font())
            self._paint_scale(painter, room, len(panel.lines[0].means))
            for each in panel.lines:
                self._paint_line(painter, room, each)
        painter.end()

    def _paint_scale(self, painter: QPainter, room: QRectF, epochs: int) -> None:
        line = float(self._text_height())
        for step in range(round(self._most / _STEP) + 1):
            y = room.bottom() - step * _STEP / self._most * room.height()
            painter.setPen(QPen(QColor(self._theme.guide), 1))
            painter.drawLine(QPointF(room.left(), y), QPointF(room.right(), y))
            painter.setPen(QColor(self._theme.muted))
            place = QRectF(room.left() - _LEFT, y - line / 2, _LEFT - 5, line)
            painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, f"{step * _STEP:.1f}")
        for epoch in (1, epochs):
            x = room.left() + (epoch - 1) / max(1, epochs - 1) * room.width()
            side = Qt.AlignmentFlag.AlignLeft if epoch == 1 else Qt.AlignmentFlag.AlignRight
            place = QRectF(x - (0 if epoch == 1 else 80), room.bottom() + 3, 80, line)
            painter.drawText(place, side, tr("epoch {epoch}", epoch=epoch))

    def _paint_line(self, painter: QPainter, room: QRectF, line: LossLine) -> None:
        colour = QColor(self._theme.muted) if line.dashed else self._theme.legible(self._theme.accent("cnn"))
        clip = painter.hasClipping()
        painter.setClipRect(room)
        highs, lows, means = (self._points(room, numbers) for numbers in (line.highs, line.lows, line.means))
        band = QColor(colour)
        band.setAlpha(_BAND)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(band)
        painter.drawPolygon(QPolygonF([*highs, *reversed(lows)]))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour, 1.8, Qt.PenStyle.DashLine if line.dashed else Qt.PenStyle.SolidLine))
        painter.drawPolyline(QPolygonF(means))
        painter.setClipping(clip)
        height = float(self._text_height())
        top = min(point.y() for point in highs[len(highs) // 2 :]) - height - 2  # above all that its name stands over
        painter.setPen(colour)
        painter.drawText(
            QRectF(room.left(), top, room.width() - 4, height),
            Qt.AlignmentFlag.AlignRight,
            f"{line.name}: {line.means[-1]:.2f}",
        )

    def _points(self, room: QRectF, numbers: tuple[float, ...]) -> list[QPointF]:
        across = room.width() / max(1, len(numbers) - 1)
        return [
            QPointF(room.left() + index * across, room.bottom() - number / self._most * room.height())
            for index, number in enumerate(numbers)
        ]

    @override
    def sizeHint(self) -> QSize:
        return QSize(640, 300)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(360, 150)
