"""Equivariance, seen: shift first or look first, side by side, and the difference of both."""

from __future__ import annotations

from functools import partial

import numpy as np
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from digitlab.gui.kit.controls.parts import name_part
from digitlab.gui.kit.layout import STRETCH, hbox, holder, vbox
from digitlab.gui.kit.text import Text
from digitlab.gui.kit.theme import SMALL_PT, TITLE_PT
from digitlab.gui.shell import edit_words, words
from digitlab.gui.shell.export import Provenance, Table
from digitlab.gui.shell.pose_words import pose_as_options
from digitlab.gui.shell.savable_panel import SavablePanel
from digitlab.gui.shell.save_button import SaveButton
from digitlab.gui.tabs.robustness.equivariance import words as layer_words
from digitlab.gui.tabs.robustness.equivariance.controls import PRESETS, EquivarianceControls
from digitlab.gui.tabs.robustness.equivariance.layer_bars import LayerBar, LayerBars, LayerRow
from digitlab.gui.tabs.robustness.equivariance.map_view import MapPicture, MapView, SignedScale
from digitlab.gui.tabs.robustness.equivariance.work import EquivarianceOutcome, NetworkLayers
from digitlab.ink.stroke import FIELD_SIDE
from digitlab.measure.equivariance import EquivarianceSettings
from digitlab.measure.two_orders import ROUNDING, Layer
from digitlab.networks.edits import Edits

_SENTENCE = (
    "If moving the ink only moves the map, the difference is blank: the layer is equivariant. Look where it is not."
)
_BARS = "Largest difference of every layer, as a share of its largest value. Click one to see it."
_OWN = "Your layer"


class EquivariancePanel(SavablePanel):
    """The student's own layer at the left, three pictures and a verdict, and a bar for every layer of the networks.

    Signals:
        settings_changed: An EquivarianceSettings: another layer, or another shift.
    """

    settings_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: EquivarianceOutcome | None = None
        self._chosen: tuple[int, int] | None = None  # row and layer; None for the last of the student's own
        self._controls = EquivarianceControls()
        self._kernel = MapView("the kernel")
        self._heading = Text(bold=True, narrow=True)
        first, second, third = layer_words.TITLES
        like = MapView(first)
        self._maps = (like, MapView(second, like), MapView(third, like))
        self._scale = SignedScale()
        self._verdict = Text("", TITLE_PT, bold=True, narrow=True)
        self._reason = Text(lines=2)
        self._bars = LayerBars()
        self._picture = QWidget()
        self._lay_out()
        self._controls.settings_changed.connect(self._on_controls_settings_changed)
        self._bars.layer_requested.connect(self._on_bars_layer_requested)
        self._show()

    def settings(self) -> EquivarianceSettings:
        """The layer and the shift that are set."""
        return self._controls.settings()

    def show_equivariance(self, shown: EquivarianceOutcome) -> None:
        """Show both orders."""
        self._shown = shown
        self._controls.set_filters(shown.filters, shown.filters_of)
        self._show()

    def picture(self) -> QWidget:
        """The pictures, the verdict and the bars."""
        return self._picture

    def table(self) -> Table:
        """A row for every layer."""
        stacks = [] if self._shown is None else [(_OWN, self._shown.own)]
        stacks += [(network.name, network.layers) for network in self._networks()]
        return Table(layer_words.HEADER, list(layer_words.rows(stacks)))

    def provenance(self) -> Provenance:
        """The networks, the drawing and the settings."""
        settings = self._shown.request.settings if self._shown else self.settings()
        return Provenance(
            "Shift first, or look first: both orders, layer by layer",
            tuple(edit_words.named(each.name, each.card, self._edits(each.name)) for each in self._networks()),
            "1 drawing",
            None,
            pose_as_options(self._shown.request.situation.pose) if self._shown else "none",
            (("shift", f"dx {settings.dx} px, dy {settings.dy} px"), ("own layer", layer_words.described(settings))),
        )

    def _lay_out(self) -> None:
        name_part("layer", self._controls)
        name_part("kernel", self._kernel)
        name_part("bars", self._bars)
        name_part("verdict", self._verdict, self._reason)
        presets = []
        for name, settings in PRESETS.items():
            button = QPushButton(name)
            name_part("examples", button)
            button.clicked.connect(partial(self._on_preset_clicked, settings))
            presets.append(button)
        self._kernel.setFixedHeight(112)
        left = holder(vbox(self._controls, self._kernel, STRETCH, spacing=4))
        left.setFixedWidth(200)
        self._lay_out_picture()
        sentence = Text(_SENTENCE, wrap=True)
        save = SaveButton()
        save.save_requested.connect(self.save_requested)
        vbox(
            hbox((sentence, 1), save),
            hbox(*presets, STRETCH, spacing=8),
            (hbox(left, (self._picture, 1), spacing=16), 1),
            spacing=8,
            margins=(16, 8, 16, 8),
            on=self,
        )

    def _lay_out_picture(self) -> None:
        for view in self._maps:
            view.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        pictures = hbox(*((view, 1) for view in self._maps), self._scale, spacing=4)
        vbox(
            self._heading,
            (pictures, 1),
            self._verdict,
            self._reason,
            Text(_BARS, SMALL_PT),
            self._bars,
            spacing=4,
            on=self._picture,
        )

    def _networks(self) -> tuple[NetworkLayers, ...]:
        return self._shown.networks if self._shown else ()

    def _edits(self, name: str) -> Edits:
        return self._shown.request.situation.edits(name) if self._shown else ()

    def _own(self) -> tuple[Layer, ...]:
        return self._shown.own if self._shown else ()

    def _stacks(self) -> list[tuple[Layer, ...]]:
        return [self._own(), *(network.layers for network in self._networks())]

    def _place(self) -> tuple[int, int]:
        """The row and the layer that are looked at; the last of the student's own where the chosen one is gone."""
        stacks = self._stacks()
        if self._chosen is not None:
            row, layer = self._chosen
            if row < len(stacks) and layer < len(stacks[row]):
                return self._chosen
        return 0, max(0, len(stacks[0]) - 1)

    def _show(self) -> None:
        """Everything anew."""
        row, number = self._place()
        self._bars.show_rows(self._rows(), (row, number))
        if self._shown is not None:
            kernel = self._shown.kernel
            self._kernel.show_map(layer_words.kernel(self._shown), MapPicture(kernel, float(np.abs(kernel).max())))
        if not self._own():
            self._heading.setText("")
            for view, title in zip(self._maps, layer_words.TITLES, strict=True):
                view.show_map(title, None)
            self._scale.show_limit(0.0)
            self._verdict.setText("" if self._shown is None else words.NOTHING_DRAWN.capitalize())
            self._verdict.set_tone("muted")
            self._reason.setText("Draw a digit on the left, or load a test digit.")
            return
        layer = self._stacks()[row][number]
        self._show_layer(layer, _OWN if row == 0 else self._networks()[row - 1].name)
        self._verdict.set_tone("good" if layer.is_equal else "bad")

    def _show_layer(self, layer: Layer, name: str) -> None:
        own = name == _OWN
        self._heading.setText(layer_words.heading(name, layer))
        self._verdict.setText(layer_words.verdict(layer))
        unknown = " Hatched: unknown." if layer.step and np.isnan(layer.difference).any() else ""
        self._reason.setText(layer.reason + unknown)
        limit = float(np.nanmax(np.abs([layer.shift_first, layer.shift_last])))
        cells, field = layer_words.cells(layer), _field(layer) if own else None
        pictures = (layer.shift_first, layer.shift_last, layer.difference)
        for view, title, values in zip(self._maps, layer_words.titles(layer, own=own), pictures, strict=True):
            least = ROUNDING * layer.size if values is pictures[2] else None
            view.show_map(title, MapPicture(values, limit, cells, field, least))
        self._scale.show_limit(limit)

    def _rows(self) -> tuple[LayerRow, ...]:
        rows = [LayerRow(_OWN, "", "third", _bars(self._own()))]
        for network in self._networks():
            family = network.card.family if network.card else "third"
            title = "–" if network.card is None else family.upper()
            rows.append(LayerRow(title, network.name, family, _bars(network.layers), network.fault))
        return tuple(rows)

    def _on_preset_clicked(self, settings: EquivarianceSettings) -> None:
        self._controls.set_settings(settings)
        self._on_controls_settings_changed(settings)

    def _on_controls_settings_changed(self, settings: EquivarianceSettings) -> None:
        self._chosen = None
        self.settings_changed.emit(settings)

    def _on_bars_layer_requested(self, row: int, layer: int) -> None:
        self._chosen = row, layer
        self._show()


def _bars(layers: tuple[Layer, ...]) -> tuple[LayerBar, ...]:
    return tuple(
        LayerBar(layer.name, 0.0 if layer.is_equal else layer.relative, layer_words.share(layer)) for layer in layers
    )


def _field(layer: Layer) -> tuple[float, float, float] | None:
    """Where the field lies on a map of endless paper, in cells."""
    side = FIELD_SIDE / layer.step
    margin = (len(layer.shift_first) - side) / 2
    return (margin, margin, side) if margin > 1 else None
