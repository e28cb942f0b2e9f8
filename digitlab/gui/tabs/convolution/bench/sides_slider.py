"""A number for the rows and one for the columns, on one slider while they are the same, and on two where they may differ."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QSlider, QWidget

from digitlab.gui.kit.layout import hbox
from digitlab.gui.kit.signals import Emits, signal
from digitlab.gui.kit.text import Text

_VALUE = "8×8"


class SidesSlider(QWidget):
    """One line: the sliders, and what they are set to.

    Signals:
        sides_requested: (rows, columns) that shall be set.
    """

    sides_requested: Emits[tuple[int, int]] = signal(object)

    def __init__(self, name: str, title: str, low: int, high: int, parent: QWidget | None = None) -> None:
        """Square.

        Args:
            name: The slider's object name; that of the columns ends in ``_columns``.
            title: What it sets, for people who do not see it.
            low: The least.
            high: The greatest.
            parent: Its owner.
        """
        super().__init__(parent)
        self._sides, self._square = (low, low), True
        self._sliders = QSlider(Qt.Orientation.Horizontal), QSlider(Qt.Orientation.Horizontal)
        self._value = Text(str(low), None)
        self._value.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._value.setFixedWidth(self._value.fontMetrics().horizontalAdvance(_VALUE) + 2)
        for slider, end, which in zip(self._sliders, ("", "_columns"), (title, f"{title}, columns"), strict=True):
            slider.setObjectName(f"{name}{end}")
            slider.setAccessibleName(which)
            slider.setRange(low, high)
            slider.setPageStep(1)
            slider.setMinimumWidth(1)
        hbox(*((slider, 1) for slider in self._sliders), self._value, spacing=4, on=self)
        self._sliders[1].hide()
        self._sliders[0].valueChanged.connect(self._on_rows_changed)
        self._sliders[1].valueChanged.connect(self._on_columns_changed)

    def show_sides(self, sides: tuple[int, int]) -> None:
        """Show numbers; announces nothing."""
        self._sides = sides
        for slider, side in zip(self._sliders, sides, strict=True):
            with QSignalBlocker(slider):
                slider.setValue(side)
        rows, columns = sides
        self._value.setText(str(rows) if rows == columns else f"{rows}×{columns}")

    def set_square(self, square: bool) -> None:
        """Whether one slider sets both."""
        self._square = square
        self._sliders[1].setVisible(not square)

    def _on_rows_changed(self, rows: int) -> None:
        self.sides_requested.emit((rows, rows if self._square else self._sides[1]))

    def _on_columns_changed(self, columns: int) -> None:
        self.sides_requested.emit((self._sides[0], columns))
