"""All units of a layer, each switched by a click, and what the next layer makes of them."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtWidgets import QWidget

from digitlab.data.classes import Classes
from digitlab.gui.kit.cells.map_colours import limits_of
from digitlab.gui.kit.cells.map_grid import MapGrid, MapSheet
from digitlab.gui.kit.cells.map_places import Cell
from digitlab.gui.kit.controls.named import named
from digitlab.gui.kit.controls.parts import name_part
from digitlab.gui.kit.controls.toggle_button import ToggleButton
from digitlab.gui.kit.layout import STRETCH, hbox, vbox
from digitlab.gui.kit.text import Text
from digitlab.gui.kit.theme import SMALL_PT
from digitlab.gui.shell import edit_words
from digitlab.gui.shell.view import wish
from digitlab.gui.shell.wishes import EditNetwork, Put
from digitlab.gui.tabs.inside.focus import Focus
from digitlab.gui.tabs.inside.map_scale import MapScale
from digitlab.gui.tabs.inside.surgery.edit_comparer import EditedLayer, EditsState
from digitlab.gui.tabs.inside.surgery.edited_unit import EditedUnit
from digitlab.gui.tabs.inside.unit_grid import UnitGrid
from digitlab.gui.tabs.inside.unit_names import class_names
from digitlab.language import tr
from digitlab.networks.inspection import ANSWER, unit_number

_MOST_NAMED = 32  # units whose numbers stand under their maps
_MOST_SAID = 3
_LEAST_SAID = 0.0005  # of a probability


class EditedUnits(QWidget):
    """Two grids of maps, and a line in words between them.

    Attributes:
        scale: The legend of the layer's maps; it stands where there is room.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state: EditsState | None = None
        self._unit: EditedUnit | None = None
        self._pointed: int | None = None
        self._needs_known_of: tuple[str, str] | None = None  # network and layer of which it says what the answer needs
        self._grid = named(UnitGrid(""), "units")
        self._words = named(Text("", SMALL_PT, narrow=True), "unit_words")
        self._next = named(MapGrid(""), "next_layer")
        self.scale, self._next_scale = MapScale(), MapScale()
        self.scale.setToolTip(tr("Scale of this layer's maps: that of the network as it was trained"))
        self._next_scale.setToolTip(tr("Scale of the next layer's maps"))
        self._change = ToggleButton(tr("Change only"))
        self._change.setObjectName("change_only")
        name_part("change", self._change)
        name_part("needed", self._words)
        self._change.setToolTip(tr("Show by how much the edits changed these maps, not the maps themselves"))
        vbox(
            (self._grid, 5),
            self._words,
            (self._next, 3),
            hbox(STRETCH, self._next_scale, self._change, spacing=8),
            spacing=4,
            on=self,
        )
        self._grid.cell_clicked.connect(self._on_grid_cell_clicked)
        self._grid.cell_pointed.connect(self._on_grid_cell_pointed)
        self._change.toggled.connect(self._on_change_toggled)

    def show_units(self, state: EditsState, unit: EditedUnit) -> None:
        """Show the layer's maps, those that are switched off as holes.

        Args:
            state: What follows from the edits; it has a layer.
            unit: The one with the frame, with all that is changed by now; the maps may be those before the last change.
        """
        self._state, self._unit = state, unit
        layer = state.layer
        assert layer is not None
        name, off = layer.trained.name, unit.off
        maps = layer.after.copy()
        maps[sorted(off)] = np.nan
        self._grid.show_title(_title(name))
        _show(self._grid, self.scale, _sheet(maps, layer, _names(name, len(maps), off, state.classes)))
        self._grid.show_selected(unit.unit)
        self._show_next(layer)
        self._show_words()

    def show_none(self) -> None:
        """There is no network, or not yet."""
        self._state = self._unit = None
        for grid in (self._grid, self._next):
            grid.show_title("")
            grid.show_sheet(None)
        self._words.setText("")

    def _show_next(self, layer: EditedLayer) -> None:
        self._change.setEnabled(layer.following is not None)
        if layer.following is None:
            self._next.show_title(tr("After this layer comes the answer"))
            self._next.show_sheet(None)
            return
        following, before, after = layer.following
        name, weights = following.name, following.weights
        if self._change.isChecked():
            self._next.show_title(tr("By how much that changes the maps of {layer}: edited less trained", layer=name))
            change = after - before
            limits = np.maximum(limits_of(change, "layer"), limits_of(before, "layer") * 1e-3)  # or rounding shines
            sheet = MapSheet(change, True, limits)
        else:
            self._next.show_title(tr("What the next layer, {layer}, makes of it", layer=name))
            sheet = MapSheet(after, weights is not None and weights.signed, limits_of(before, "layer"))
        _show(self._next, self._next_scale, sheet)

    def _show_words(self) -> None:
        state = self._state
        if state is None or state.layer is None or self._unit is None:
            return
        unit, place = self._pointed, (state.name, state.layer.trained.name)
        if unit is None and state.drops is None and not state.is_blank and place == self._needs_known_of:
            return  # what was said of the drawing a moment ago stands until it is known anew: nothing flashes
        self._needs_known_of = place if state.drops is not None else None
        is_there = unit is not None and unit < len(state.layer.after)
        text = _of_unit(state, self._unit.off, unit) if unit is not None and is_there else _most_needed(state)
        self._words.setText(text)
        self._words.setToolTip(text)

    def _on_grid_cell_clicked(self, unit: int, _row: int, _column: int) -> None:
        if self._state is not None and self._unit is not None:
            network, edits = self._unit.network, self._unit.switched(unit)
            wish(self, Put(Focus(self._state.request.slot, self._unit.layer.name, unit)))
            wish(self, EditNetwork(network, edits))

    def _on_grid_cell_pointed(self, cell: Cell | None) -> None:
        self._pointed = None if cell is None else cell[0]
        self._show_words()

    def _on_change_toggled(self, _pressed: bool) -> None:
        if self._state is not None and self._state.layer is not None:
            self._show_next(self._state.layer)


def _show(grid: MapGrid, scale: MapScale, sheet: MapSheet) -> None:
    grid.show_sheet(sheet)
    scale.show_scale(sheet.signed, float(sheet.limits[0]))


def _title(layer: str) -> str:
    """What stands above a layer's maps."""
    if layer == ANSWER:
        return tr("The logits: click one to switch it off or on")
    return tr(
        "What the {units} of {layer} find in the drawing: click one to switch it off or on",
        units=edit_words.plural(layer),
        layer=layer,
    )


def _names(layer: str, count: int, off: frozenset[int], classes: Classes) -> tuple[str, ...]:
    """Numbers, or the names of classes, and which are off."""
    if layer == ANSWER:
        names = class_names(classes)
    elif count > _MOST_NAMED:
        return ()
    else:
        names = tuple(str(unit_number(layer, unit)) for unit in range(count))
    return tuple(tr("{unit} off", unit=name) if unit in off else name for unit, name in enumerate(names))


def _sheet(maps: NDArray[np.float32], layer: EditedLayer, names: tuple[str, ...]) -> MapSheet:
    """One scale for all maps, that of the network as it was trained: what is weak looks weak, and nothing flashes."""
    assert layer.trained.weights is not None
    return MapSheet(maps, layer.trained.weights.signed, limits_of(layer.before, "layer"), names)


def _most_needed(state: EditsState) -> str:
    """Which units the answer needs most."""
    assert state.layer is not None
    if state.is_blank:
        is_of_digits = state.classes.are_digits
        return tr("Draw a digit on the left, or load a test digit.") if is_of_digits else tr("Draw on the left first.")
    if state.drops is None:
        return tr("Switching each one off, alone…")
    drops, name = state.drops, state.layer.trained.name
    order = [unit for unit in np.argsort(-drops, kind="stable")[:_MOST_SAID].tolist() if drops[unit] >= _LEAST_SAID]
    if not order:
        return _needs_none(state, name)
    return tr(
        "The {digit} needs most {unit} (−{points} points if off alone){further}.",
        digit=_label(state),
        unit=edit_words.unit_name(name, order[0], state.classes),
        points=_points(drops[order[0]]),
        further="".join(f", {_short_name(state, name, unit)} (−{_points(drops[unit])})" for unit in order[1:]),
    )


def _short_name(state: EditsState, layer: str, unit: int) -> str:
    """A unit among others: its number, or a class's name."""
    return edit_words.class_name(layer, unit, state.classes) or str(unit_number(layer, unit))


def _needs_none(state: EditsState, layer: str) -> str:
    digit = _label(state)
    if layer == ANSWER:
        return tr("The {digit} needs no single class: without any one alone it stays as sure.", digit=digit)
    if layer.startswith("conv"):
        return tr("The {digit} needs no single filter: without any one alone it stays as sure.", digit=digit)
    return tr("The {digit} needs no single unit: without any one alone it stays as sure.", digit=digit)


def _of_unit(state: EditsState, off: frozenset[int], unit: int) -> str:
    """What is known of one unit, in a line."""
    assert state.layer is not None
    name, maps = state.layer.trained.name, state.layer.after[unit]
    what = edit_words.unit_name(name, unit, state.classes)
    what = f"{what[:1].upper()}{what[1:]}"
    if unit in off:
        return tr("{unit} is off: click to switch it on.", unit=what)
    value = f"{maps.max():.2f}".replace("-", "−")
    text = tr("{unit}: largest {value}", unit=what, value=value) if maps.size > 1 else f"{what}: {value}"
    if state.drops is None or unit >= len(state.drops):
        return f"{text}."
    return tr(
        "{unit}; without it alone the {digit} {points} points.",
        unit=text,
        digit=_label(state),
        points=f"{'−' if state.drops[unit] >= 0 else '+'}{_points(abs(state.drops[unit]))}",
    )


def _label(state: EditsState) -> str:
    answer = state.answer
    if answer is None or answer.after is None:
        return ""
    return state.classes[answer.after.label]


def _points(share: float) -> str:
    return f"{share * 100:.1f}"
