"""The page "Feature maps": a flow, opened at one step of its way, layer by layer."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtWidgets import QButtonGroup, QComboBox, QWidget
from typing_extensions import override

from digitlab.gui.kit.cells.map_colours import limits_of
from digitlab.gui.kit.cells.map_grid import MapGrid, MapSheet
from digitlab.gui.kit.controls.named import named
from digitlab.gui.kit.controls.parts import name_part
from digitlab.gui.kit.controls.transport import Transport
from digitlab.gui.kit.layout import STRETCH, hbox, vbox
from digitlab.gui.kit.text import Text
from digitlab.gui.kit.theme import SMALL_PT
from digitlab.gui.shell.page import PageSpec
from digitlab.gui.shell.save_button import SaveButton
from digitlab.gui.shell.snapshot import Snapshot
from digitlab.gui.shell.view import View, wish
from digitlab.gui.shell.wishes import Put
from digitlab.gui.tabs.generate.class_buttons import class_buttons
from digitlab.gui.tabs.generate.feature_maps import words
from digitlab.gui.tabs.generate.feature_maps.work import ChosenUnit, FlowOpener, Opened, Question, first_of
from digitlab.gui.tabs.generate.noise_to_digit.work import NoiseSettings

if TYPE_CHECKING:
    from digitlab.networks.generation import FeatureMaps


class FeatureMapsView(View[Opened]):
    """The image, the maps of a layer, the velocity, a unit's kernel, and what plays through the steps."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings, self._chosen = NoiseSettings(), ChosenUnit()
        self._opened: Opened | None = None
        self._classes = QButtonGroup(self)
        self._layers = named(QComboBox(), "flow_layer", "Layer", "Which layer's maps are shown")
        self._save = SaveButton()
        self._sentence = Text(words.LOADING, bold=True, lines=2, narrow=True)
        self._now, self._velocity = (MapGrid("", most_zoom=9) for _ in range(2))
        self._maps, self._kernel = MapGrid(""), MapGrid("", most_zoom=18)
        self._picture, self._transport = QWidget(), Transport("flow_maps", longest="16 of 16")
        self._lay_out()
        self._classes.idClicked.connect(self._on_classes_id_clicked)
        self._layers.activated.connect(self._on_layers_activated)
        self._maps.cell_clicked.connect(self._on_maps_cell_clicked)
        self._transport.position_requested.connect(self._on_transport_position_requested)
        self._transport.speed_requested.connect(self._on_transport_speed_requested)
        self._show()

    def _lay_out(self) -> None:
        buttons = class_buttons(self._classes, "flow_maps", self._settings.digits[0])
        name_part("classes", *buttons)
        name_part("layer", self._layers)
        name_part("maps", self._maps, self._now, self._velocity)
        name_part("kernel", self._kernel)
        name_part("play", self._transport)
        asked = hbox(
            Text("class", None), *buttons, 10, Text("layer", None), self._layers, STRETCH, self._save, spacing=4
        )
        beside = vbox((self._now, 1), (self._velocity, 1), spacing=4)
        shown = hbox((beside, 1), (self._maps, 3), spacing=8)
        whose = Text(words.WHOSE, SMALL_PT, tone="muted", wrap=True)
        vbox(self._sentence, whose, (shown, 3), (self._kernel, 1), spacing=4, on=self._picture)
        vbox(asked, (self._picture, 1), self._transport, spacing=4, margins=(12, 6, 12, 6), on=self)

    @override
    def show_snapshot(self, snapshot: Snapshot) -> None:
        settings, chosen = snapshot[NoiseSettings], snapshot[ChosenUnit]
        if (settings, chosen) != (self._settings, self._chosen):
            self._settings, self._chosen = settings, chosen
            self._show()

    @override
    def show_seen(self, seen: Opened) -> None:
        self._opened = seen
        names = words.layer_names(seen.layers)
        if names != [self._layers.itemText(row) for row in range(self._layers.count())]:
            self._layers.clear()
            self._layers.addItems(names)
        self._show()

    @override
    def picture(self) -> QWidget:
        return self._picture

    def _show(self) -> None:
        settings, opened = self._settings, self._opened
        layers = opened.layers if opened else ()
        self._classes.button(settings.digits[0]).setChecked(True)
        self._sentence.setText(words.sentence(opened) if opened else words.LOADING)
        self._transport.show_position(settings.at, settings.steps + 1, first=0)
        self._transport.show_speed(settings.hertz)
        self._transport.set_allowed(bool(layers))
        self._save.setEnabled(bool(layers))
        self._layers.setEnabled(bool(layers))
        if opened is None or not layers:
            for grid in (self._now, self._velocity, self._maps, self._kernel):
                grid.show_sheet(None)
            return
        layer = _chosen(layers, self._chosen.layer)
        unit = min(self._chosen.unit, len(layer.maps) - 1)
        self._layers.setCurrentText(layer.layer)
        self._now.show_title(f"x at t = {opened.time:.2f}")
        self._now.show_sheet(MapSheet.of_ink(opened.image[None].clip(0, 1)))
        self._velocity.show_title("velocity, without guidance")
        self._velocity.show_sheet(_sheet(layers[-1].maps.reshape(1, *layers[-1].maps.shape[-2:]), signed=True))
        self._maps.show_title(words.maps_title(layer))
        self._maps.show_sheet(_sheet(layer.maps, signed=bool((layer.maps < 0).any())))
        self._maps.show_selected(unit)
        self._kernel.show_title(words.kernel_title(layer, unit))
        self._kernel.show_sheet(_kernel(layer, unit))

    def _on_classes_id_clicked(self, digit: int) -> None:
        wish(self, Put(replace(self._settings, digits=(digit, *self._settings.digits[1:]))))

    def _on_layers_activated(self) -> None:
        wish(self, Put(ChosenUnit(self._layers.currentText())))

    def _on_maps_cell_clicked(self, unit: int, _row: int, _column: int) -> None:
        wish(self, Put(ChosenUnit(self._layers.currentText(), unit)))

    def _on_transport_position_requested(self, position: int) -> None:
        wish(self, Put(replace(self._settings, position=position)))

    def _on_transport_speed_requested(self, hertz: float) -> None:
        wish(self, Put(replace(self._settings, hertz=hertz)))


def _chosen(layers: tuple[FeatureMaps, ...], name: str) -> FeatureMaps:
    """The layer of a name; the first that learns where the flow has none of it."""
    learned = [layer for layer in layers if layer.weights is not None]
    return next((layer for layer in layers if layer.layer == name), learned[0])


def _sheet(maps: np.ndarray, *, signed: bool) -> MapSheet:
    return MapSheet(maps, signed=signed, limits=limits_of(maps, "layer"))


def _kernel(layer: FeatureMaps, unit: int) -> MapSheet | None:
    """A unit's kernels side by side."""
    return None if layer.weights is None else _sheet(layer.weights.kernel[unit], signed=True)


def ask(snapshot: Snapshot) -> Question:
    """Open the flow where the first trajectory stands; which layer is looked at changes nothing."""
    return first_of(snapshot.situation, snapshot[NoiseSettings])


PAGE = PageSpec(
    FeatureMapsView,
    ask,
    FlowOpener,
    table=words.table,
    provenance=words.provenance,
    settings=ChosenUnit(),
    states=(NoiseSettings(),),
)
