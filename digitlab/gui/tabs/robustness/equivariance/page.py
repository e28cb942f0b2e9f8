"""Equivariance, seen: shift first or look first, side by side, and the difference of both."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

import numpy as np
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget
from typing_extensions import override

from digitlab.gui.kit.controls.named import named_button
from digitlab.gui.kit.controls.parts import name_part, snake_case
from digitlab.gui.kit.layout import STRETCH, hbox, holder, vbox
from digitlab.gui.kit.text import Text
from digitlab.gui.kit.theme import HEADING_PT, SMALL_PT
from digitlab.gui.kit.wrapping import Wrapping
from digitlab.gui.shell import words as network_words
from digitlab.gui.shell.page import PageSpec
from digitlab.gui.shell.save_button import SaveButton
from digitlab.gui.shell.snapshot import Snapshot
from digitlab.gui.shell.view import View, wish
from digitlab.gui.shell.wishes import Put
from digitlab.gui.tabs.robustness.equivariance import words
from digitlab.gui.tabs.robustness.equivariance.controls import PRESETS, EquivarianceControls
from digitlab.gui.tabs.robustness.equivariance.layer_bars import LayerBar, LayerBars, LayerRow
from digitlab.gui.tabs.robustness.equivariance.map_view import MapPicture, MapView, SignedScale
from digitlab.gui.tabs.robustness.equivariance.work import OWN, BothOrders, EquivarianceState, OrderComparer, Question
from digitlab.ink.stroke import FIELD_SIDE
from digitlab.language import mark, tr
from digitlab.measure.equivariance import EquivarianceSettings
from digitlab.measure.two_orders import ROUNDING, Layer

_SENTENCE = mark(
    "If moving the ink only moves the map, the difference is blank: the layer is equivariant. Look where it is not."
)
_BARS = mark("Largest difference of every layer, as a share of its largest value. Click one to see it.")


class EquivarianceView(View[BothOrders]):
    """The student's own layer at the left, three pictures and a verdict, and a bar for every layer of the networks."""

    def __init__(self) -> None:
        super().__init__()
        self._state = EquivarianceState()
        self._seen: BothOrders | None = None
        self._controls = EquivarianceControls()
        self._kernel = MapView(tr("the kernel"))
        self._heading = Text(bold=True, narrow=True)
        first, second, third = words.TITLES
        like = MapView(tr(first))
        self._maps = (like, MapView(tr(second), like), MapView(tr(third), like))
        self._scale = SignedScale()
        self._verdict = Text("", HEADING_PT, bold=True, narrow=True)
        self._reason = Text(lines=2)
        self._bars = LayerBars()
        self._bars.layer_requested.connect(self._on_bars_layer_requested)
        self._save = SaveButton()
        self._save.setEnabled(False)
        self._picture = QWidget()
        self._lay_out()
        self._bars.show_rows((LayerRow(tr(OWN), "", "third", ()),), (0, 0))

    def _lay_out(self) -> None:
        name_part("layer", self._controls)
        name_part("kernel", self._kernel)
        name_part("bars", self._bars)
        name_part("verdict", self._verdict, self._reason)
        self._kernel.setFixedHeight(112)
        settings_panel = holder(vbox(self._controls, self._kernel, STRETCH, spacing=4))
        settings_panel.setFixedWidth(max(200, settings_panel.minimumSizeHint().width()))
        for view in self._maps:
            view.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        vbox(
            self._heading,
            (hbox(*((view, 1) for view in self._maps), self._scale, spacing=4), 1),
            self._verdict,
            self._reason,
            Text(tr(_BARS), SMALL_PT),
            self._bars,
            spacing=4,
            on=self._picture,
        )
        presets = [self._preset(name, settings) for name, settings in PRESETS.items()]
        vbox(
            hbox((Text(tr(_SENTENCE), wrap=True), 1), self._save),
            Wrapping(*presets, spacing=4),
            (hbox(settings_panel, (self._picture, 1), spacing=16), 1),
            spacing=8,
            margins=(16, 8, 16, 8),
            on=self,
        )

    def _preset(self, name: str, settings: EquivarianceSettings) -> QPushButton:
        button = named_button(snake_case(name), tr(name))
        name_part("examples", button)
        button.clicked.connect(partial(self._on_preset_clicked, settings))
        return button

    @override
    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show the settings, and another layer at once; what the settings change is worked out first."""
        state, before = snapshot[EquivarianceState], self._state
        if state == before:
            return
        self._state = state
        self._controls.show_settings(state.settings)
        if self._seen is not None and state.settings == before.settings:
            self._show_layers(self._seen)

    @override
    def show_seen(self, seen: BothOrders) -> None:
        self._seen = seen
        self._save.setEnabled(True)
        self._controls.show_filters(seen.filters, seen.filters_of)
        self._kernel.show_map(words.kernel(seen), MapPicture(seen.kernel, float(np.abs(seen.kernel).max())))
        self._show_layers(seen)

    @override
    def picture(self) -> QWidget:
        return self._picture

    def _show_layers(self, seen: BothOrders) -> None:
        row, number = seen.place(self._state.looked_at)
        self._bars.show_rows(_rows(seen), (row, number))
        if not seen.own:
            self._show_nothing()
            return
        name, layers = seen.stacks()[row]
        self._show_layer(layers[number], name)

    def _show_nothing(self) -> None:
        self._heading.setText("")
        for view, name in zip(self._maps, words.TITLES, strict=True):
            view.show_map(tr(name), None)
        self._scale.show_limit(0.0)
        self._verdict.setText(tr(network_words.NOTHING_DRAWN).capitalize())
        self._verdict.set_tone("muted")
        self._reason.setText(tr("Draw a digit on the left, or load a test digit."))

    def _show_layer(self, layer: Layer, name: str) -> None:
        own = name == OWN
        self._heading.setText(words.heading(name, layer))
        self._verdict.setText(words.verdict(layer))
        self._verdict.set_tone("good" if layer.is_equal else "bad")
        unknown = tr(" Hatched: unknown.") if layer.step and np.isnan(layer.difference).any() else ""
        self._reason.setText(layer.reason + unknown)
        limit = float(np.nanmax(np.abs([layer.shift_first, layer.shift_last])))
        cells, field = words.cells(layer), _field(layer) if own else None
        orders, difference = (layer.shift_first, layer.shift_last), layer.difference
        pictures = [MapPicture(values, limit, cells, field) for values in orders]
        pictures.append(MapPicture(difference, limit, cells, field, least=ROUNDING * layer.size))
        for view, heading, picture in zip(self._maps, words.titles(layer, own=own), pictures, strict=True):
            view.show_map(tr(heading), picture)
        self._scale.show_limit(limit)

    def _on_preset_clicked(self, settings: EquivarianceSettings) -> None:
        wish(self, Put(EquivarianceState(settings)))

    def _on_bars_layer_requested(self, row: int, layer: int) -> None:
        wish(self, Put(replace(self._state, looked_at=(row, layer))))


def _rows(seen: BothOrders) -> tuple[LayerRow, ...]:
    """A row for the user's own layer, and one for each network."""
    rows = [LayerRow(tr(OWN), "", "third", _bars(seen.own))]
    for network in seen.networks:
        family = network.card.family if network.card else "third"
        name = "–" if network.card is None else family.upper()
        rows.append(LayerRow(name, network.name, family, _bars(network.layers), network.fault))
    return tuple(rows)


def _bars(layers: tuple[Layer, ...]) -> tuple[LayerBar, ...]:
    return tuple(
        LayerBar(layer.name, 0.0 if layer.is_equal else layer.relative, words.share(layer)) for layer in layers
    )


def _field(layer: Layer) -> tuple[float, float, float] | None:
    """Where the field lies on a map of endless paper, in cells."""
    side = FIELD_SIDE / layer.step
    margin = (len(layer.shift_first) - side) / 2
    return (margin, margin, side) if margin > 1 else None


def ask(snapshot: Snapshot) -> Question:
    """The drawing and the user's own layer; which layer is looked at asks for nothing new."""
    return Question(snapshot.situation, snapshot[EquivarianceState].settings)


PAGE = PageSpec(
    EquivarianceView,
    ask,
    OrderComparer,
    table=words.table,
    provenance=words.provenance,
    settings=EquivarianceState(),
)
