"""How far what a run made holds when digits are moved, beside the networks that ship."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QWidget

from digitlab.gui.kit.charts.curve_plot import CurvePlot
from digitlab.gui.kit.controls.labels import sized
from digitlab.gui.kit.controls.parts import name_part
from digitlab.gui.kit.controls.toggle_button import ToggleButton
from digitlab.gui.kit.layout import vbox
from digitlab.gui.kit.theme import BODY_PT
from digitlab.gui.shell import sweeps as wording
from digitlab.gui.shell.measuring_row import MeasuringRow
from digitlab.measure.curves import AXES, AxisName
from digitlab.measure.sweep import Sweep
from digitlab.networks.library import Library


class RunCurves(QWidget):
    """Accuracy along one axis, of one network and those that ship to be compared.

    Signals:
        measurement_requested: So many digits.
        cancel_requested: No further, please.
    """

    measurement_requested = Signal(int)
    cancel_requested = Signal()

    def __init__(self, library: Library, parent: QWidget | None = None) -> None:
        """Nothing measured."""
        super().__init__(parent)
        self._looks = wording.Looks(library)
        self._axis: AxisName = "shift"
        self._own = ""
        self._sweeps: dict[str, Sweep] = {}
        self._plot, self._row = CurvePlot(), MeasuringRow()
        self._sentence = sized(QLabel(), BODY_PT, bold=True)
        self._sentence.setWordWrap(True)
        self._sentence.setFixedHeight(2 * self._sentence.fontMetrics().lineSpacing() + 2)
        self._axes = QButtonGroup(self)
        tools = QHBoxLayout()
        tools.setSpacing(4)
        for index, axis in enumerate(AXES):
            button = ToggleButton(wording.AXIS_NAMES[axis].capitalize())
            name_part("axes", button)
            button.setChecked(axis == self._axis)
            self._axes.addButton(button, index)
            tools.addWidget(button)
        tools.addStretch()
        vbox(tools, self._sentence, (self._plot, 1), self._row, spacing=4, on=self)
        self._axes.buttonClicked.connect(self._on_axis_clicked)
        self._row.measurement_requested.connect(self._on_row_measurement_requested)
        self._row.cancel_requested.connect(self.cancel_requested)

    def show_sweeps(self, own: str, sweeps: Mapping[str, Sweep]) -> None:
        """Show these results by network; ``own`` is the one to measure where it is not among them."""
        self._own, self._sweeps = own, dict(sweeps)
        self._show()

    def show_progress(self, done: int, total: int) -> None:
        """Show how far the measuring is."""
        self._row.show_progress(done, total)

    def show_ended(self, fault: str) -> None:
        """The measuring ended; "" where all went well."""
        self._row.show_ended(fault)

    def _show(self) -> None:
        lines = [line for sweep in self._sweeps.values() if (line := self._looks.line(sweep, self._axis)) is not None]
        self._plot.show_lines(wording.axes_of(self._axis), lines)
        said = wording.sentence([self._sweeps[self._own]] if self._own in self._sweeps else [], self._axis)
        self._sentence.setText(said or "Where does it stand among the networks that ship? Measure it to see its curve.")
        self._row.show_networks([self._own] if self._own else [], self._sweeps)

    def _on_axis_clicked(self) -> None:
        self._axis = list(AXES)[self._axes.checkedId()]
        self._show()

    def _on_row_measurement_requested(self, _names: object, digits: int) -> None:
        self.measurement_requested.emit(digits)
