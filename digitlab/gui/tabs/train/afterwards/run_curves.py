"""How far what a run made holds when digits are moved, beside the networks that ship."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from digitlab.gui.kit.charts.curve_plot import CurvePlot
from digitlab.gui.kit.controls.toggle_button import toggles
from digitlab.gui.kit.layout import STRETCH, hbox, vbox
from digitlab.gui.kit.text import Text
from digitlab.gui.shell import sweeps as wording
from digitlab.gui.shell.measuring_row import MeasuringRow
from digitlab.gui.shell.result_store import ResultStore
from digitlab.gui.tabs.train.afterwards.words import RunAtEpoch
from digitlab.measure.curves import AXES, AxisName
from digitlab.measure.sweep import Sweep, SweepConfig
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
        self._sentence = Text(bold=True, lines=2)
        self._axes = QButtonGroup(self)
        names = {number: wording.AXIS_NAMES[axis].capitalize() for number, axis in enumerate(AXES)}
        tools = hbox(
            *toggles(self._axes, names, list(AXES).index(self._axis), "axes", [f"run_axis_{axis}" for axis in AXES]),
            STRETCH,
            spacing=4,
        )
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


def sweeps_beside(at: RunAtEpoch | None, library: Library, store: ResultStore[SweepConfig, Sweep]) -> dict[str, Sweep]:
    """The sweeps of the networks that ship to be compared and of a run's network, by name, as far as they are known."""
    sweeps = store.of({name: entry for name, entry in library.entries.items() if entry.shelf == "main"})
    if at is not None and (own := store.find(at.entry())) is not None:
        sweeps[at.network] = replace(own, network=at.network)
    return sweeps
