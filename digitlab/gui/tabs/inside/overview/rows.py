"""One network of the overview, as all its layers or as its first filters: a heading in its colour, its maps, and the way in."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from digitlab.gui.kit.cells.map_grid import MapGrid
from digitlab.gui.kit.cells.map_places import Cell
from digitlab.gui.kit.layout import vbox
from digitlab.gui.kit.signals import Emits, signal
from digitlab.gui.kit.text import Text
from digitlab.gui.shell.edit_words import counted
from digitlab.gui.shell.opened import OpenNetwork
from digitlab.gui.shell.view import wish
from digitlab.gui.shell.wishes import Put, TurnTo
from digitlab.gui.shell.words import family, tone
from digitlab.gui.tabs.inside.focus import Focus
from digitlab.gui.tabs.inside.overview import words
from digitlab.gui.tabs.inside.overview.first_filters import (
    FirstFilters,
    first_filters,
    first_layer,
    most_active,
    pointed,
)
from digitlab.gui.tabs.inside.overview.layer_row import LayerRow
from digitlab.gui.tabs.inside.overview.words import Scale
from digitlab.language import mark, tr

_PAUSE_MS = 700  # the pen rests: now the filters may change places
_LEAST_MAPS = 58  # logical pixels, beside a title and names
_WANTED = {False: mark("looks for"), True: mark("looks for: its weights for red, green and blue, added up")}
_FOUND = {
    True: mark("finds: weight × ink, and the unit's answer"),
    False: mark("finds: its feature map, and the largest value"),
}


class OverviewRow(QWidget):
    """One network.

    Signals:
        pointer_moved: It is over another cell now, or over none; :meth:`sentence` says what lies there.
    """

    pointer_moved: Emits[()] = signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._network: OpenNetwork | None = None
        self._focus = Focus()
        self._heading = Text(bold=True, narrow=True)

    def show_network(self, network: OpenNetwork, scale: Scale, of_all: float, *, blank: bool) -> None:
        """Show a network.

        Args:
            network: The network with its activations, or the reason why there are none.
            scale: Whose largest value has the full colour.
            of_all: The largest absolute value of all networks shown.
            blank: Whether nothing is drawn yet.
        """
        self._network = network
        self._heading.set_tone(tone(network.card))
        self._show(network, scale, of_all, blank=blank)

    def show_focus(self, focus: Focus) -> None:
        """Frame the unit that is looked at, where it is one of this network."""
        self._focus = focus
        is_own = self._network is not None and focus.slot == self._network.slot
        self._show_unit(focus.layer if is_own else None, focus.unit)

    def sentence(self) -> str:
        """What lies under the pointer, in a sentence; "" for nothing."""
        raise NotImplementedError

    def _show(self, network: OpenNetwork, scale: Scale, of_all: float, *, blank: bool) -> None:
        """Show the heading's words, and the maps."""
        raise NotImplementedError

    def _show_unit(self, layer: str | None, unit: int) -> None:
        """Frame a unit of the layer of a name; None for none."""
        raise NotImplementedError

    def _go_into(self, layer: str, unit: int) -> None:
        """Look at a unit closely, on the page that shows one."""
        if self._network is not None:
            wish(self, Put(Focus(self._network.slot, layer, unit, None, self._focus.alignment)))
            wish(self, TurnTo("layer"))


class NetworkRow(OverviewRow):
    """A heading above all layers."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._blank = False
        self._pointed: tuple[int, Cell] | None = None
        self._layers = LayerRow()
        vbox(self._heading, (self._layers, 1), spacing=2, on=self)
        self._layers.unit_pointed.connect(self._on_unit_pointed)
        self._layers.unit_requested.connect(self._on_unit_requested)

    @override
    def _show(self, network: OpenNetwork, scale: Scale, of_all: float, *, blank: bool) -> None:
        self._blank, seen = blank, network.activations
        self._layers.set_accent(family(network.card))
        self._layers.show_layers(
            words.layer_sheets(seen, scale, of_all, blank=blank, classes=network.classes) if seen else []
        )
        self._heading.setText(words.heading(network, blank=blank))

    @override
    def sentence(self) -> str:
        if self._network is None or self._pointed is None:
            return ""
        return words.pointed(self._network, *self._pointed, blank=self._blank)

    def area(self) -> int:
        """How many cells all maps have."""
        return self._layers.area()

    @override
    def _show_unit(self, layer: str | None, unit: int) -> None:
        seen = self._network.activations if self._network else None
        names = [each.name for each in seen.layers] if seen else []
        self._layers.show_selected(names.index(layer) + 1 if layer in names else None, unit)

    def _on_unit_pointed(self, place: tuple[int, Cell] | None) -> None:
        self._pointed = place
        self.pointer_moved.emit()

    def _on_unit_requested(self, layer: int, unit: int) -> None:
        if layer and self._network and self._network.activations:  # the field itself has no layer to go into
            self._go_into(self._network.activations.layers[layer - 1].name, unit)


class FiltersRow(OverviewRow):
    """Pairs of maps, one above the other.

    Where not all units fit, those that find most are shown; they change places only while the drawing rests.

    Attributes:
        filters: What is shown; None where there is no network.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.filters: FirstFilters | None = None
        self._order: tuple[object, tuple[int, ...]] = (None, ())  # of which layer, and its units
        self._scaled: tuple[Scale, float] = ("unit", 0.0)
        self._pointed: tuple[bool, Cell] | None = None
        self._wanted, self._found = MapGrid(tr(_WANTED[False]), spread=True), MapGrid(tr(_FOUND[False]), spread=True)
        vbox(self._heading, (self._wanted, 1), (self._found, 1), spacing=2, on=self)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._on_pause_timeout)
        for grid in (self._wanted, self._found):
            grid.setMinimumHeight(_LEAST_MAPS + 2 * grid.fontMetrics().lineSpacing() + 4)
            grid.cell_pointed.connect(partial(self._on_cell_pointed, grid is self._wanted))
            grid.cell_clicked.connect(self._on_cell_clicked)

    @override
    def _show(self, network: OpenNetwork, scale: Scale, of_all: float, *, blank: bool) -> None:
        """Show a network's first filters; on blank paper they stay where they are."""
        self._scaled = scale, of_all
        seen = network.activations
        if seen is not None:
            units = most_active(seen)
            whose = network.name, len(seen.maps[first_layer(seen) + 1])
            if whose != self._order[0]:
                self._order = whose, units
            elif units != self._order[1] and not blank:
                self._pause.start()
        self._show_filters(network)

    @override
    def sentence(self) -> str:
        seen = self._network.activations if self._network else None
        if self._network is None or seen is None or self.filters is None or self._pointed is None:
            return ""
        in_wanted, cell = self._pointed
        return f"{self._network.name} · {pointed(seen, self.filters, cell, in_wanted=in_wanted)}"

    def is_waiting(self) -> bool:
        """Whether filters will change places once the drawing has rested."""
        return self._pause.isActive()

    @override
    def _show_unit(self, layer: str | None, unit: int) -> None:
        filters = self.filters
        is_there = filters is not None and layer == filters.layer and unit in filters.units
        index = filters.units.index(unit) if filters and is_there else None
        self._wanted.show_selected(index)
        self._found.show_selected(index)

    def _show_filters(self, network: OpenNetwork) -> None:
        seen = network.activations
        self.filters = first_filters(seen, self._order[1], *self._scaled) if seen else None
        self._wanted.show_sheet(self.filters.wanted if self.filters else None)
        self._found.show_sheet(self.filters.found if self.filters else None)
        if self.filters is None or seen is None:
            self._heading.setText(f"{network.name}: {network.fault}")
            return
        self._wanted.show_title(tr(_WANTED[self.filters.is_sum]))
        self._found.show_title(tr(_FOUND[self.filters.is_dense]))
        self._heading.setText(_heading(network.name, self.filters, len(seen.maps[self.filters.index + 1])))

    def _on_cell_pointed(self, in_wanted: bool, cell: Cell | None) -> None:
        self._pointed = None if cell is None else (in_wanted, cell)
        self.pointer_moved.emit()

    def _on_cell_clicked(self, position: int, _row: int, _column: int) -> None:
        if self.filters is not None:
            self._go_into(self.filters.layer, self.filters.units[position])

    def _on_pause_timeout(self) -> None:
        if self._network is not None and self._network.activations is not None:
            self._order = self._order[0], most_active(self._network.activations)
            self._show_filters(self._network)


def _heading(name: str, filters: FirstFilters, count: int) -> str:
    """What the network is called, and which of so many filters are shown."""
    units, shown = counted(count, filters.layer), len(filters.units)
    which = (
        tr("the {shown} of {units} that find most, sorted when the pen rests", shown=shown, units=units)
        if shown < count
        else tr("all {units}", units=units)
    )
    return f"{name} · {filters.layer} · {which}"
