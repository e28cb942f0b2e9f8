"""One part of a pose: a name, a slider that is filled from where it rests, and a number that always agree."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt
from PySide6.QtWidgets import QDoubleSpinBox, QGridLayout, QWidget
from typing_extensions import override

from digitlab.gui.kit.controls.named import named
from digitlab.gui.kit.controls.rest_slider import RestSlider
from digitlab.gui.kit.controls.wheel import leave_wheel
from digitlab.gui.kit.signals import Emits, signal
from digitlab.gui.kit.text import Text, as_plain
from digitlab.language import tr


class PoseSlider(QObject):
    """A row of a grid: label, slider, spin box.

    A double click on the label or the slider puts the value back to rest.

    Attributes:
        label: The name, and the spin box's buddy.
        slider: The value in steps.
        spin: The value itself, with its unit.

    Signals:
        value_changed: The new value, when the slider or the spin box was changed.
    """

    value_changed: Emits[float] = signal(float)

    def __init__(
        self,
        name: str,
        label: str,
        *,
        low: float,
        high: float,
        step: float,
        rest: float,
        unit_suffix: str,
        decimals: int,
        parent: QObject | None = None,
    ) -> None:
        """A row at rest.

        Args:
            name: Object name of the spin box; the slider's is ``name + "_slider"``.
            label: What people read; an ampersand marks the key that leads there.
            low: The least value.
            high: The greatest value.
            step: What one key press or one position of the slider changes.
            rest: The value that a double click goes back to.
            unit_suffix: What stands behind the number, its space included.
            decimals: Digits after the point.
            parent: Owner of this object; the widgets belong to the grid's widget.
        """
        super().__init__(parent)
        self._low, self._step, self._rest = low, step, rest
        self.label = Text(label, None)
        self.slider = self._build_slider(name, round((high - low) / step))
        self.spin = self._build_spin(name, high, unit_suffix, decimals)
        self.label.setBuddy(self.spin)
        self.explain(label.replace("&", ""))
        self.set_value(rest)
        for widget in (self.label, self.slider):
            widget.installEventFilter(self)
        leave_wheel(self.slider, self.spin)
        self.slider.valueChanged.connect(self._on_slider_value_changed)
        self.spin.valueChanged.connect(self._on_spin_value_changed)

    def add_to(self, grid: QGridLayout, row: int) -> None:
        """Put the three widgets into a row of a grid, so that the rows of several align."""
        grid.addWidget(self.label, row, 0)
        grid.addWidget(self.slider, row, 1)
        grid.addWidget(self.spin, row, 2)
        grid.setColumnStretch(1, 1)

    def value(self) -> float:
        """The value that is shown."""
        return self.spin.value()

    def set_value(self, value: float) -> None:
        """Show a value, brought into the range; announces nothing."""
        if value == self.spin.value():
            return
        with QSignalBlocker(self.spin):
            self.spin.setValue(value)
        self._follow_spin()

    def explain(self, meaning: str) -> None:
        """Have the tool tips say what it changes, which is the label's word until something else is said; and its range."""
        low, high, rest = (self.spin.textFromValue(each) for each in (self._low, self.spin.maximum(), self._rest))
        unit = self.spin.suffix()
        text = tr(
            "{meaning}: from {low} to {high}{unit}. Double-click the name or the slider for {rest}{unit}.",
            meaning=meaning,
            low=low,
            high=high,
            unit=unit,
            rest=rest,
        )
        widgets: tuple[QWidget, ...] = (self.label, self.slider, self.spin)
        for widget in widgets:
            widget.setToolTip(as_plain(text))
            widget.setAccessibleName(self.label.text().replace("&", ""))
            widget.setAccessibleDescription(text)

    def _build_slider(self, name: str, steps: int) -> RestSlider:
        rest = round((self._rest - self._low) / self._step)
        slider = named(RestSlider(steps, rest, low=self._low, step=self._step), f"{name}_slider")
        slider.setPageStep(max(1, steps // 24))
        slider.setMinimumWidth(80)
        return slider

    def _build_spin(self, name: str, high: float, unit_suffix: str, decimals: int) -> QDoubleSpinBox:
        spin = named(QDoubleSpinBox(), name)
        spin.setDecimals(decimals)
        spin.setRange(self._low, high)
        spin.setSingleStep(self._step)
        spin.setSuffix(unit_suffix)
        spin.setAlignment(Qt.AlignmentFlag.AlignRight)
        return spin

    def _follow_spin(self) -> None:
        with QSignalBlocker(self.slider):
            self.slider.setValue(round((self.spin.value() - self._low) / self._step))

    def _on_spin_value_changed(self, value: float) -> None:
        self._follow_spin()
        self.value_changed.emit(value)

    def _on_slider_value_changed(self, position: int) -> None:
        with QSignalBlocker(self.spin):
            self.spin.setValue(self._low + position * self._step)
        self.value_changed.emit(self.spin.value())

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Reset on a double click."""
        if event.type() == QEvent.Type.MouseButtonDblClick:
            self.spin.setValue(self._rest)
            return True
        return super().eventFilter(watched, event)
