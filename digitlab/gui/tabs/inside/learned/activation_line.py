"""A value over the steps of activation maximisation, beside what it is measured against."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QAccessible, QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from digitlab.gui.kit.theme import SMALL_PT
from digitlab.gui.kit.themed import ThemedWidget
from digitlab.gui.kit.typeface import set_type
from digitlab.language import tr

_PAD = 4  # logical pixels
_ELIDED = Qt.TextElideMode.ElideRight


class ActivationLine(ThemedWidget):
    """One line from the left; its scale begins at zero, or below where the values do."""

    role = QAccessible.Role.Chart
    usual_size = (160, 140)
    least_size = (110, 100)

    def __init__(self, parent: QWidget | None = None) -> None:
        """No values yet."""
        super().__init__(parent)
        self._values: tuple[float, ...] = ()
        self._steps = 1
        self._mark: tuple[float, str] | None = None
        set_type(self, SMALL_PT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("The unit's value over the steps"))

    def show_values(self, values: Sequence[float], steps: int, mark: tuple[float, str] | None) -> None:
        """Show values.

        Args:
            values: The value at the beginning, and after each step so far.
            steps: How many steps there will be.
            mark: A value to compare with, and what it is; None for none.
        """
        self._values, self._steps, self._mark = tuple(values), max(1, steps), mark
        description = (
            tr(
                "{value:.3g} after {step} of {steps} steps.",
                value=values[-1],
                step=len(values) - 1,
                steps=steps,
            )
            if values
            else tr("Nothing has been searched for yet.")
        )
        self.setAccessibleDescription(description)
        self.update()

    def _span(self) -> tuple[float, float]:
        values = [0.0, *self._values, *((self._mark[0],) if self._mark else ())]
        low, high = min(values), max(values)
        return low, high if high > low else low + 1

    def _paint_mark(self, painter: QPainter, box: QRectF, y: float, text: str) -> None:
        painter.setPen(QPen(QColor(self._theme.muted), 1, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))
        metrics = QFontMetricsF(self.font())
        above = y - metrics.height() > box.top()
        place = QRectF(
            box.left() + _PAD, y - metrics.height() if above else y, box.width() - 2 * _PAD, metrics.height()
        )
        painter.drawText(place, Qt.AlignmentFlag.AlignRight, metrics.elidedText(text, _ELIDED, place.width()))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme, metrics, painter = self._theme, QFontMetricsF(self.font()), QPainter(self)
        line, (low, high) = metrics.height(), self._span()
        left = metrics.horizontalAdvance("−18.8") + _PAD
        box = QRectF(left, line + _PAD, self.width() - left - 1, self.height() - 2 * line - 3 * _PAD)
        painter.fillRect(box, QColor(theme.paper))
        painter.setPen(QPen(QColor(theme.border), 1))
        painter.drawRect(box)

        def place(step: float, value: float) -> QPointF:
            down = (high - value) / (high - low)
            return QPointF(box.left() + step / self._steps * box.width(), box.top() + down * box.height())

        painter.setPen(QColor(theme.muted))
        painter.drawText(QRectF(0, 0, self.width(), line), Qt.AlignmentFlag.AlignLeft, tr("value"))
        for value in (low, high):
            at = QRectF(0, place(0, value).y() - line / 2, left - _PAD, line)
            painter.drawText(at, Qt.AlignmentFlag.AlignRight, f"{value:.3g}".replace("-", "−"))
        foot = QRectF(box.left(), box.bottom() + _PAD, box.width(), line)
        painter.drawText(foot, Qt.AlignmentFlag.AlignRight, tr("{count} steps", count=self._steps))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._mark is not None:
            self._paint_mark(painter, box, place(0, self._mark[0]).y(), self._mark[1])
        painter.setPen(QPen(QColor(theme.highlight), 2))
        painter.drawPolyline([place(step, value) for step, value in enumerate(self._values)])
        painter.end()
