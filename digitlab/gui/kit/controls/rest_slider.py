"""A slider that is filled from where it rests, so that one sees how far a value lies off, and on which side."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QAccessible, QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSlider, QStyle, QStyleOptionSlider, QWidget
from typing_extensions import override

from digitlab.gui.kit.theme import blend, current_theme

_GROOVE = 4.0  # logical pixels high
_TICK = 9.0  # how far the mark of the rest reaches above and below the middle
_RADIUS = 7.0  # of the handle


class RestSlider(QSlider):
    """A horizontal slider that paints itself: groove, fill, a tick where it rests, and a round handle."""

    role = QAccessible.Role.Slider

    def __init__(
        self, steps: int, rest: int, parent: QWidget | None = None, *, low: float = 0.0, step: float = 1.0
    ) -> None:
        """A slider at rest.

        Args:
            steps: Its values go from 0 to this.
            rest: The value that it is filled from.
            parent: The widget it lies in.
            low: What assistive technology is told where it stands at 0.
            step: How much more that is at every further step.
        """
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setRange(0, steps)
        self.setValue(rest)
        self._rest, self._low, self._step = rest, low, step
        self.setMinimumHeight(round(2 * _TICK) + 2)

    def value_in_range(self) -> tuple[float, float, float, float]:
        """What it stands for, between the least and the greatest, and a step."""
        low, now, high = (self._low + place * self._step for place in (0, self.value(), self.maximum()))
        return low, now, high, self._step

    def set_value(self, value: float) -> None:
        """Go to the step that stands for a value, or nearly."""
        self.setValue(round((value - self._low) / self._step))

    def place_of(self, value: int) -> QPointF:
        """The middle of the handle at a value, in logical pixels."""
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        handle = self.style().subControlRect(
            QStyle.ComplexControl.CC_Slider, option, QStyle.SubControl.SC_SliderHandle, self
        )
        room = self.width() - handle.width()
        left = QStyle.sliderPositionFromValue(self.minimum(), self.maximum(), value, room, option.upsideDown)
        return QPointF(left + handle.width() / 2, self.height() / 2)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme, is_live = current_theme(self), self.isEnabled()
        here, rest = self.place_of(self.sliderPosition()), self.place_of(self._rest)
        first, last = self.place_of(self.minimum()).x(), self.place_of(self.maximum()).x()
        colour = QColor(theme.highlight if is_live else theme.border)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.muted), 1.5))
        painter.drawLine(rest + QPointF(0, -_TICK), rest + QPointF(0, _TICK))
        painter.setPen(Qt.PenStyle.NoPen)
        for start, end, fill in ((first, last, QColor(theme.border)), (rest.x(), here.x(), colour)):
            painter.setBrush(fill)
            bar = QRectF(min(start, end), here.y() - _GROOVE / 2, abs(end - start), _GROOVE)
            painter.drawRoundedRect(bar, _GROOVE / 2, _GROOVE / 2)
        if self.hasFocus():
            painter.setBrush(blend(colour, QColor(theme.window), 0.3))
            painter.drawEllipse(here, _RADIUS + 3, _RADIUS + 3)
        painter.setPen(QPen(colour, 2))
        painter.setBrush(colour if self.isSliderDown() else QColor(theme.base))
        painter.drawEllipse(here, _RADIUS - 1, _RADIUS - 1)
        painter.end()
