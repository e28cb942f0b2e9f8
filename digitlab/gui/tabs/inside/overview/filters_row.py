"""One network's first filters: above what they look for, below what they find in the drawing."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from digitlab.gui.kit.cells.map_grid import MapGrid
from digitlab.gui.kit.cells.map_places import Cell
from digitlab.gui.kit.layout import vbox
from digitlab.gui.kit.text import Text
from digitlab.gui.shell import words
from digitlab.gui.shell.edit_words import unit_name
from digitlab.gui.shell.opened import OpenNetwork
from digitlab.gui.tabs.inside.focus import Focus
from digitlab.gui.tabs.inside.learned.first_filters import (
    FirstFilters,
    first_filters,
    first_layer,
    most_active,
    pointed,
)
from digitlab.gui.tabs.inside.overview.words import Scale

_PAUSE_MS = 700  # the pen rests: now the filters may change places
_LEAST_MAPS = 58  # logical pixels, beside a title and names
_WANTED = "looks for"
_FOUND = {True: "finds: weight × ink, and the unit's answer", False: "finds: its feature map, and the largest value"}


class FiltersRow(QWidget):
    """Pairs of maps, one above the other.

    Where not all units fit, those that find most are shown; they change places only while the drawing rests.

    Signals:
        pointer_moved: It is over another cell now, or over none; :meth:`said` says what lies there.
        unit_requested: Name of the layer, and the unit, that were clicked.
    """

    pointer_moved = Signal()
    unit_requested = Signal(str, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._network: OpenNetwork | None = None
        self._filters: FirstFilters | None = None
        self._order: tuple[object, tuple[int, ...]] = (None, ())  # of which layer, and its units
        self._scaled: tuple[Scale, float] = ("unit", 0.0)
        self._pointed: tuple[bool, Cell] | None = None
        self._heading = Text(bold=True, narrow=True)
        self._wanted, self._found = MapGrid(_WANTED, spread=True), MapGrid(_FOUND[False], spread=True)
        vbox(self._heading, (self._wanted, 1), (self._found, 1), spacing=2, on=self)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._on_pause_timeout)
        self._wanted.cell_pointed.connect(self._on_wanted_cell_pointed)
        self._found.cell_pointed.connect(self._on_found_cell_pointed)
        for grid in (self._wanted, self._found):
            grid.setMinimumHeight(_LEAST_MAPS + 2 * grid.fontMetrics().lineSpacing() + 4)
            grid.cell_clicked.connect(self._on_cell_clicked)

    def show_network(self, network: OpenNetwork, scale: Scale, of_all: float, *, blank: bool) -> None:
        """Show a network's first filters.

        Args:
            network: With its activations, or the reason why there are none.
            scale: Of which maps the largest value has the full colour.
            of_all: The largest absolute value of all networks shown.
            blank: Whether nothing is drawn yet; the filters stay where they are then.
        """
        self._network, self._scaled = network, (scale, of_all)
        seen = network.activations
        if seen is not None:
            units = most_active(seen)
            whose = network.name, len(seen.maps[first_layer(seen) + 1])
            if whose != self._order[0]:
                self._order = whose, units
            elif units != self._order[1] and not blank:
                self._pause.start()
        self._show()

    def show_focus(self, focus: Focus | None) -> None:
        """Frame the unit that is looked at; None for one of another network."""
        units = self._filters.units if self._filters else ()
        looked_at = focus is not None and self._filters is not None and focus.layer == self._filters.layer
        index = units.index(focus.unit) if looked_at and focus and focus.unit in units else None
        self._wanted.show_selected(index)
        self._found.show_selected(index)

    def sentence(self) -> str:
        """What lies under the pointer, in a sentence; "" for nothing."""
        seen = self._network.activations if self._network else None
        if seen is None or self._filters is None or self._pointed is None:
            return ""
        in_wanted, cell = self._pointed
        return (
            f"{self._network.name} · " + pointed(seen, self._filters, cell, in_wanted=in_wanted)
            if self._network
            else ""
        )

    def is_waiting(self) -> bool:
        """Whether filters will change places once the drawing has rested."""
        return self._pause.isActive()

    def _show(self) -> None:
        network = self._network
        seen = network.activations if network else None
        self._filters = first_filters(seen, self._order[1], *self._scaled) if seen else None
        self._wanted.show_sheet(self._filters.wanted if self._filters else None)
        self._found.show_sheet(self._filters.found if self._filters else None)
        if self._filters:
            self._found.show_title(_FOUND[self._filters.is_dense])
        self._heading.setText(self._head())
        self._heading.set_tone(words.tone(self._network.card if self._network else None))

    def _head(self) -> str:
        if self._network is None or self._filters is None or self._network.activations is None:
            return f"{self._network.name}: {self._network.fault}" if self._network else ""
        filters, count = self._filters, len(self._network.activations.maps[self._filters.index + 1])
        kind = unit_name(filters.layer, 0).split()[0]
        which = f"all {count} {kind}s"
        if len(filters.units) < count:
            which = f"the {len(filters.units)} of {count} {kind}s that find most, sorted when the pen rests"
        return f"{self._network.name} · {filters.layer} · {which}"

    def _point(self, in_wanted: bool, cell: Cell | None) -> None:
        self._pointed = None if cell is None else (in_wanted, cell)
        self.pointer_moved.emit()

    def _on_wanted_cell_pointed(self, cell: Cell | None) -> None:
        self._point(True, cell)

    def _on_found_cell_pointed(self, cell: Cell | None) -> None:
        self._point(False, cell)

    def _on_cell_clicked(self, shown: int, _row: int, _column: int) -> None:
        if self._filters is not None:
            self.unit_requested.emit(self._filters.layer, self._filters.units[shown])

    def _on_pause_timeout(self) -> None:
        seen = self._network.activations if self._network else None
        if seen is not None:
            self._order = self._order[0], most_active(seen)
            self._show()
