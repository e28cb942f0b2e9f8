"""The page "Feature maps": a flow at one step of its way, or the decoder of the latent plane at a point, opened layer by layer."""

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
from digitlab.gui.kit.controls.toggle_button import toggles
from digitlab.gui.kit.controls.transport import Transport
from digitlab.gui.kit.layout import STRETCH, hbox, keep_room, vbox
from digitlab.gui.kit.text import Text
from digitlab.gui.kit.theme import SMALL_PT
from digitlab.gui.shell.page import PageSpec
from digitlab.gui.shell.save_button import SaveButton
from digitlab.gui.shell.snapshot import Snapshot
from digitlab.gui.shell.view import View, wish
from digitlab.gui.shell.wishes import Put
from digitlab.gui.tabs.generate.class_buttons import class_buttons
from digitlab.gui.tabs.generate.feature_maps import words
from digitlab.gui.tabs.generate.feature_maps.work import (
    ChosenUnit,
    DecoderQuestion,
    FlowQuestion,
    GeneratorOpener,
    Opened,
    decoder_at,
    first_of,
)
from digitlab.gui.tabs.generate.latent_plane.work import PlaneSettings
from digitlab.gui.tabs.generate.noise_to_digit.work import NoiseSettings
from digitlab.language import tr

if TYPE_CHECKING:
    from digitlab.networks.generation import FeatureMaps


class FeatureMapsView(View[Opened]):
    """The image, the maps of a layer, the last of them, a unit's kernel, and what plays through a flow's steps."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings, self._plane, self._chosen = NoiseSettings(), PlaneSettings(), ChosenUnit()
        self._opened: Opened | None = None
        self._classes, self._which = QButtonGroup(self), QButtonGroup(self)
        self._layers = named(QComboBox(), "flow_layer", tr("Layer"), tr("Which layer's maps are shown"))
        self._save = SaveButton()
        self._sentence = Text(tr(words.LOADING), bold=True, lines=2, narrow=True)
        self._whose = Text("", SMALL_PT, tone="muted", wrap=True)
        self._now, self._last = (MapGrid("", most_zoom=9) for _ in range(2))
        self._maps, self._kernel = MapGrid(""), MapGrid("", most_zoom=18)
        self._picture, self._transport = (
            QWidget(),
            Transport("flow_maps", longest=tr("{position} of {count}", position=16, count=16)),
        )
        self._lay_out()
        self._classes.idClicked.connect(self._on_classes_id_clicked)
        self._which.idClicked.connect(lambda of_decoder: wish(self, Put(ChosenUnit(of_decoder=bool(of_decoder)))))
        self._layers.activated.connect(self._on_layers_activated)
        self._maps.cell_clicked.connect(self._on_maps_cell_clicked)
        self._transport.position_requested.connect(self._on_transport_position_requested)
        self._transport.speed_requested.connect(self._on_transport_speed_requested)
        self._show()

    def _lay_out(self) -> None:
        buttons = class_buttons(self._classes, "flow_maps", self._settings.digits[0])
        name_part("classes", *buttons)
        texts = {number: tr(text) for number, text in words.FLOW_OR_DECODER.items()}
        which = toggles(self._which, texts, 0, "generator", ["flow_maps_flow", "flow_maps_decoder"])
        name_part("layer", self._layers)
        name_part("maps", self._maps, self._now, self._last)
        name_part("kernel", self._kernel)
        name_part("play", self._transport)
        asked = hbox(
            *which,
            10,
            Text(tr("class"), None),
            *buttons,
            10,
            Text(tr("layer"), None),
            self._layers,
            STRETCH,
            self._save,
            spacing=4,
        )
        beside = vbox((self._now, 1), (self._last, 1), spacing=4)
        shown = hbox((beside, 1), (self._maps, 3), spacing=8)
        keep_room(self._transport)
        vbox(self._sentence, self._whose, (shown, 3), (self._kernel, 1), spacing=4, on=self._picture)
        vbox(asked, (self._picture, 1), self._transport, spacing=4, margins=(12, 6, 12, 6), on=self)

    @override
    def show_snapshot(self, snapshot: Snapshot) -> None:
        settings = snapshot[NoiseSettings], snapshot[PlaneSettings], snapshot[ChosenUnit]
        if settings != (self._settings, self._plane, self._chosen):
            self._settings, self._plane, self._chosen = settings
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
        of_decoder = self._chosen.of_decoder
        self._classes.button(self._plane.digit if of_decoder else settings.digits[0]).setChecked(True)
        self._which.button(int(of_decoder)).setChecked(True)
        self._whose.setText(tr(words.WHOSE[of_decoder]))
        self._sentence.setText(words.sentence(opened) if opened else tr(words.LOADING))
        self._transport.show_position(settings.at, settings.steps + 1, first=0)
        self._transport.show_speed(settings.hertz)
        self._transport.set_allowed(bool(layers))
        self._transport.setVisible(not of_decoder)  # which draws in one step
        self._save.setEnabled(bool(layers))
        self._layers.setEnabled(bool(layers))
        if opened is None or not layers:
            for grid in (self._now, self._last, self._maps, self._kernel):
                grid.show_sheet(None)
            return
        layer = _chosen(layers, self._chosen.layer)
        unit = min(self._chosen.unit, len(layer.maps) - 1)
        self._layers.setCurrentText(layer.layer)
        self._now.show_title(words.image_title(opened))
        self._now.show_sheet(MapSheet.of_ink(opened.image[None].clip(0, 1)))
        self._last.show_title(words.last_title(opened))
        self._last.show_sheet(_sheet(layers[-1].maps.reshape(1, *layers[-1].maps.shape[-2:]), signed=True))
        self._maps.show_title(words.maps_title(layer))
        self._maps.show_sheet(
            _sheet(layer.maps, signed=bool((layer.maps < 0).any()), names=words.unit_names(opened, layer))
        )
        self._maps.show_selected(unit)
        self._kernel.show_title(words.kernel_title(layer, unit))
        self._kernel.show_sheet(_kernel(layer, unit, words.input_names(opened, layer)))

    def _on_classes_id_clicked(self, digit: int) -> None:
        if self._chosen.of_decoder:
            wish(self, Put(replace(self._plane, digit=digit)))
        else:
            wish(self, Put(replace(self._settings, digits=(digit, *self._settings.digits[1:]))))

    def _on_layers_activated(self) -> None:
        wish(self, Put(replace(self._chosen, layer=self._layers.currentText(), unit=0)))

    def _on_maps_cell_clicked(self, unit: int, _row: int, _column: int) -> None:
        wish(self, Put(replace(self._chosen, layer=self._layers.currentText(), unit=unit)))

    def _on_transport_position_requested(self, position: int) -> None:
        wish(self, Put(replace(self._settings, position=position)))

    def _on_transport_speed_requested(self, hertz: float) -> None:
        wish(self, Put(replace(self._settings, hertz=hertz)))


def _chosen(layers: tuple[FeatureMaps, ...], name: str) -> FeatureMaps:
    """The layer of a name; the first that learns where the generator has none of it."""
    learned = [layer for layer in layers if layer.weights is not None]
    return next((layer for layer in layers if layer.layer == name), learned[0])


def _sheet(maps: np.ndarray, *, signed: bool, names: tuple[str, ...] = ()) -> MapSheet:
    return MapSheet(maps, signed=signed, limits=limits_of(maps, "layer"), names=names)


def _kernel(layer: FeatureMaps, unit: int, names: tuple[str, ...]) -> MapSheet | None:
    """A unit's kernels side by side."""
    return None if layer.weights is None else _sheet(layer.weights.kernel[unit], signed=True, names=names)


def ask(snapshot: Snapshot) -> FlowQuestion | DecoderQuestion:
    """Open the flow where the first trajectory stands, or the decoder; which layer is looked at changes nothing."""
    if snapshot[ChosenUnit].of_decoder:
        return decoder_at(snapshot[PlaneSettings])
    return first_of(snapshot.situation, snapshot[NoiseSettings])


PAGE = PageSpec(
    FeatureMapsView,
    ask,
    GeneratorOpener,
    table=words.table,
    provenance=words.provenance,
    settings=ChosenUnit(),
    states=(NoiseSettings(), PlaneSettings()),
)
