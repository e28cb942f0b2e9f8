"""How far what a run made holds when digits are moved, beside the networks that ship."""

from __future__ import annotations

from PySide6.QtWidgets import QButtonGroup, QWidget

from digitlab.gui.kit.charts.curve_plot import CurvePlot
from digitlab.gui.kit.controls.toggle_button import toggles
from digitlab.gui.kit.layout import STRETCH, hbox, vbox
from digitlab.gui.kit.text import Text
from digitlab.gui.shell import sweeps as wording
from digitlab.gui.shell.measuring_row import MeasuringRow
from digitlab.gui.tabs.train.afterwards.state import AfterwardsSeen
from digitlab.measure.curves import AXES, AxisName


class RunCurves(QWidget):
    """Accuracy along one axis, of one network and those that ship to be compared."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Nothing measured."""
        super().__init__(parent)
        self._seen = AfterwardsSeen()
        self._axis: AxisName = "shift"
        self._plot, self._row = CurvePlot(), MeasuringRow()
        self._sentence = Text(bold=True, lines=2)
        self._axes = QButtonGroup(self)
        names = {number: wording.AXIS_NAMES[axis].capitalize() for number, axis in enumerate(AXES)}
        ids = [f"run_axis_{axis}" for axis in AXES]
        tools = hbox(*toggles(self._axes, names, list(AXES).index(self._axis), "axes", ids), STRETCH, spacing=4)
        vbox(tools, self._sentence, (self._plot, 1), self._row, spacing=4, on=self)
        self._axes.buttonClicked.connect(self._on_axis_clicked)

    def show_seen(self, seen: AfterwardsSeen) -> None:
        """Show what is known of the network on moved digits, and how far the measuring is."""
        before, self._seen = self._seen, seen
        if seen.at is not before.at or seen.sweeps is not before.sweeps:
            self._show()
        if seen.measuring is not None:
            self._row.show_progress(*seen.measuring)
        elif before.measuring is not None:
            self._row.show_ended(seen.measuring_fault)

    def _show(self) -> None:
        seen, looks = self._seen, wording.Looks(self._seen.library)
        own = seen.at.network if seen.at else ""
        lines = [line for sweep in seen.sweeps.values() if (line := looks.line(sweep, self._axis)) is not None]
        self._plot.show_lines(wording.axes_of(self._axis), lines)
        text = wording.sentence([seen.sweeps[own]] if own in seen.sweeps else [], self._axis)
        self._sentence.setText(text or "Where does it stand among the networks that ship? Measure it to see its curve.")
        self._row.show_networks([own] if own else [], seen.sweeps)

    def _on_axis_clicked(self) -> None:
        self._axis = list(AXES)[self._axes.checkedId()]
        self._show()
