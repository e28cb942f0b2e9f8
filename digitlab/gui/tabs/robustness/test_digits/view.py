"""Test-set curves: how accuracy falls as digits are shifted, turned, scaled, thickened and covered with noise."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QListWidget,
    QListWidgetItem,
    QWidget,
)

from digitlab.gui.kit.charts.curve_plot import CurvePlot
from digitlab.gui.kit.controls.named import named
from digitlab.gui.kit.controls.parts import name_part
from digitlab.gui.kit.controls.toggle_button import toggles
from digitlab.gui.kit.layout import STRETCH, hbox, vbox
from digitlab.gui.kit.text import Text
from digitlab.gui.kit.theme import SMALL_PT, current_theme
from digitlab.gui.kit.themed import follow_theme
from digitlab.gui.shell import sweeps as wording
from digitlab.gui.shell import words
from digitlab.gui.shell.export import Provenance, Table
from digitlab.gui.shell.measuring_row import MeasuringRow
from digitlab.gui.shell.savable_panel import SavablePanel
from digitlab.gui.shell.save_button import SaveButton
from digitlab.gui.tabs.robustness.share_maps import ShareMaps
from digitlab.measure.curves import AXES, AxisName
from digitlab.measure.sweep import Sweep
from digitlab.networks.library import Library

_LIST_WIDTH = 168
_KEPT = "Bands are 95 % Wilson intervals. Measured once, and kept with the hash of the weights."


class CurvesPanel(SavablePanel):
    """Curves along one axis and pose maps, of any networks.

    Signals:
        measurement_requested: (names as a tuple, digits).
        cancel_requested: No further, please.
    """

    measurement_requested = Signal(object, int)
    cancel_requested = Signal()

    def __init__(self, library: Library, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sweeps: dict[str, Sweep] = {}
        self._axis: AxisName = "shift"
        self._chosen: tuple[str, ...] = ()
        self._list = named(QListWidget(), "curve_networks", "Networks in the plot")
        self._list.setFixedWidth(_LIST_WIDTH)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._fill(library)
        self._list.itemChanged.connect(self._on_item_changed)
        self._measuring = MeasuringRow(stacked=True)
        self._measuring.setFixedWidth(_LIST_WIDTH)
        self._measuring.measurement_requested.connect(self.measurement_requested)
        self._measuring.cancel_requested.connect(self.cancel_requested)
        self._plot, self._maps = CurvePlot(), ShareMaps()
        self._sentence = Text(bold=True, lines=2, top=True)
        self._counted = Text("", SMALL_PT, tone="muted", lines=2, top=True)
        self._axes = QButtonGroup(self)
        self._axes.buttonClicked.connect(self._on_axis_clicked)
        self._picture = QWidget()
        self._lay_out()
        follow_theme(self, self._tint)
        self._show()

    def _lay_out(self) -> None:
        name_part("networks", self._list)
        name_part("maps", self._maps)
        names = {number: wording.AXIS_NAMES[axis].capitalize() for number, axis in enumerate(AXES)}
        buttons = toggles(self._axes, names, list(AXES).index(self._axis), "axes", [f"axis_{axis}" for axis in AXES])
        for button, axis in zip(buttons, AXES, strict=True):
            button.setObjectName(f"axis_{axis}")
            button.setMinimumWidth(84)
        save = SaveButton()
        save.save_requested.connect(self.save_requested)
        tools = hbox(*buttons, STRETCH, save, spacing=4)
        vbox(self._sentence, (self._plot, 1), (self._maps, 1), self._counted, spacing=4, on=self._picture)
        hbox(
            vbox((self._list, 1), self._measuring, spacing=4),
            (vbox(tools, (self._picture, 1), spacing=4), 1),
            spacing=8,
            margins=(12, 8, 12, 8),
            on=self,
        )

    def show_library(self, library: Library) -> None:
        """Offer these networks; those that are in the plot stay there."""
        checked = self._checked()
        with QSignalBlocker(self._list):
            self._list.clear()
            self._fill(library)
            for item in self._items():
                item.setCheckState(Qt.CheckState.Checked if item.text() in checked else Qt.CheckState.Unchecked)
        self._tint()
        self._show()

    def _fill(self, library: Library) -> None:
        self._library, self._looks = library, wording.Looks(library)
        for name, entry in library.entries.items():
            item = QListWidgetItem(name, self._list)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsSelectable)
            item.setCheckState(Qt.CheckState.Unchecked)
            item.setToolTip(f"{words.long_name(entry.card)}, {words.cost(entry.card)}")

    def show_networks(self, names: Sequence[str]) -> None:
        """The networks that answer in the window: put them in the plot, in the place of those before."""
        chosen = tuple(filter(None, names))
        if chosen == self._chosen:
            return
        with QSignalBlocker(self._list):
            for item in self._items():
                if item.text() in chosen:
                    item.setCheckState(Qt.CheckState.Checked)
                elif item.text() in self._chosen:
                    item.setCheckState(Qt.CheckState.Unchecked)
        self._chosen = chosen
        self._show()

    def show_sweeps(self, sweeps: Mapping[str, Sweep]) -> None:
        """Show these results, by network."""
        self._sweeps = dict(sweeps)
        self._show()

    def show_progress(self, done: int, total: int) -> None:
        """Show how far the measuring is."""
        self._measuring.show_progress(done, total)

    def show_fault(self, fault: str) -> None:
        """The measuring ended; "" where all went well."""
        self._measuring.show_ended(fault)

    def shown(self) -> dict[str, Sweep]:
        """The results of the networks in the plot."""
        return {name: self._sweeps[name] for name in self._checked() if name in self._sweeps}

    def picture(self) -> QWidget:
        """What is saved as a picture."""
        return self._picture

    def table(self) -> Table:
        """Every number of the networks in the plot, along all axes."""
        return wording.table_of(self.shown().values())

    def provenance(self) -> Provenance:
        """Where both come from."""
        title = f"{wording.axes_of(self._axis).title}, and pose maps"
        return wording.provenance_of(title, "each test digit as the axes say", self.shown(), self._library)

    def _items(self) -> list[QListWidgetItem]:
        return [self._list.item(row) for row in range(self._list.count())]

    def _checked(self) -> list[str]:
        return [item.text() for item in self._items() if item.checkState() == Qt.CheckState.Checked]

    def _show(self) -> None:
        shown = self.shown()
        lines = [line for sweep in shown.values() if (line := self._looks.line(sweep, self._axis))]
        self._plot.show_lines(wording.axes_of(self._axis), lines)
        first = sorted(shown, key=lambda name: name not in self._chosen)  # there is room for three maps
        maps = [(counts, self._looks.of(name)[0]) for name in first if (counts := wording.map_of(shown[name]))]
        self._maps.show_maps(maps)
        self._sentence.setText(wording.sentence(shown.values(), self._axis) or "Choose networks on the left.")
        self._counted.setText(f"{wording.counted(shown.values())} {_KEPT if shown else ''}")
        self._measuring.show_networks(self._checked(), self._sweeps)

    def _tint(self) -> None:
        theme = current_theme(self)
        with QSignalBlocker(self._list):
            for item in self._items():
                card = self._library.entries[item.text()].card
                item.setForeground(theme.legible(words.accent(card, theme)))

    def _on_item_changed(self, _item: QListWidgetItem) -> None:
        self._show()

    def _on_axis_clicked(self) -> None:
        self._axis = list(AXES)[self._axes.checkedId()]
        self._show()
