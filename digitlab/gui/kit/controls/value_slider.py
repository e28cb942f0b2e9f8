"""A slider whose steps stand for values: what it stands at is told as a number of those, and in words, instead of the step's number."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractSlider, QSlider, QWidget
from typing_extensions import override

InWords = Callable[[float], str]
"""Says a value, with its unit or of how many it is one."""


class ValueSlider(QSlider):
    """A horizontal slider along values; its own number is the place among them."""

    role = QAccessible.Role.Slider

    def __init__(self, values: Sequence[float], in_words: InWords, parent: QWidget | None = None) -> None:
        """A slider at the first of its values.

        Args:
            values: What its places stand for, one or more.
            in_words: Says one of them.
            parent: The widget it lies in.
        """
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.set_values(values, in_words)

    def set_values(self, values: Sequence[float], in_words: InWords) -> None:
        """Have its places stand for these; it stays at its place where there are so many."""
        self._values, self._in_words = values, in_words
        self.setRange(0, len(values) - 1)
        self._describe()

    def value_in_words(self) -> str:
        """What it stands at."""
        return self._in_words(self._values[self.value()])

    def value_in_range(self) -> tuple[float, float, float, float]:
        """What it stands for, between the first and the last, and the least step."""
        values = self._values
        step = abs(values[1] - values[0]) if len(values) > 1 else 0.0
        return values[0], values[self.value()], values[-1], step

    def set_value(self, value: float) -> None:
        """Go to the place that stands for a value, or nearly."""
        self.setValue(min(range(len(self._values)), key=lambda place: abs(self._values[place] - value)))

    def _describe(self) -> None:
        self.setAccessibleDescription(self.value_in_words())

    @override
    def sliderChange(self, change: QAbstractSlider.SliderChange) -> None:
        super().sliderChange(change)
        if change == QAbstractSlider.SliderChange.SliderValueChange:  # whoever is told of it
            self._describe()
