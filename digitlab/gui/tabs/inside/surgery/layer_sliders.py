"""What is done to whole layers: pruning and noise, of one layer or of all, and the temperature of the answer."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QSpinBox, QWidget

from digitlab.gui.kit.controls.named import named
from digitlab.gui.kit.controls.pose_slider import PoseSlider
from digitlab.gui.kit.layout import hbox
from digitlab.gui.kit.text import as_plain
from digitlab.gui.kit.theme import SMALL_PT
from digitlab.gui.kit.typeface import set_type
from digitlab.gui.shell.view import wish
from digitlab.gui.shell.wishes import EditNetwork
from digitlab.language import mark, tr
from digitlab.networks.edits import (
    ALL_LAYERS,
    Edits,
    LayerEdit,
    Pruned,
    Temperature,
    WeightNoise,
    noise_on,
    pruned_share,
    temperature_of,
    with_edit,
)

_MOST_NOISE, _LEAST_TEMPERATURE, _MOST_TEMPERATURE = 2.0, 0.1, 10.0
_MOST_SEED = 999
_NARROWEST = 44  # logical pixels of a slider
_PRUNE = mark("The share of the weights of smallest magnitude that become 0")
_NOISE = mark("Normally distributed noise on the weights, in standard deviations of each layer's weights")
_TEMPERATURE = mark("The logits are divided by it: above 1 less sure, below 1 surer")


class LayerSliders(QWidget):
    """Three sliders; the first two are of the layer that is looked at, or of all layers together."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._network, self._layer = "", ""
        self._edits: Edits = ()
        self._scope = named(QComboBox(), "edited_layers", tr("Layers to prune, or to make noisy"))
        self._scope.setToolTip(tr("Whether pruning and noise are of one layer, or of all layers together"))
        self._scope.addItems([tr("all layers"), tr("this layer")])
        self._prune = _slider("prune", tr("prune"), tr(_PRUNE), high=100.0, step=1.0, unit_suffix=" %", parent=self)
        self._noise = _slider("weight_noise", tr("noise"), tr(_NOISE), high=_MOST_NOISE, step=0.01, parent=self)
        self._seed = named(QSpinBox(), "noise_seed", tr("Seed of the noise"), tr("Other noise of the same size"))
        self._seed.setRange(0, _MOST_SEED)
        before, _, behind = tr("seed {seed}", seed="\n").partition("\n")
        self._seed.setPrefix(before)
        self._seed.setSuffix(behind)
        low, high = _LEAST_TEMPERATURE, _MOST_TEMPERATURE
        self._temperature = _slider(
            "temperature", tr("temperature"), tr(_TEMPERATURE), high=high, step=0.1, parent=self, low=low, rest=1.0
        )
        self._lay_out()
        self._scope.activated.connect(self._show)
        self._prune.value_changed.connect(self._on_prune_changed)
        self._noise.value_changed.connect(self._on_noise_changed)
        self._seed.valueChanged.connect(self._on_noise_changed)
        self._temperature.value_changed.connect(self._on_temperature_changed)

    def _lay_out(self) -> None:
        sliders = (self._prune, self._noise, self._temperature)
        prune, noise, temperature = [(each.label, (each.slider, 1), each.spin) for each in sliders]
        for widget in (self._scope, self._seed):
            set_type(widget, SMALL_PT)
        hbox(self._scope, *prune, 4, *noise, self._seed, 8, *temperature, spacing=4, on=self)

    def show_edits(self, network: str, layer: str, edits: Edits) -> None:
        """Show what is done to a network's layers; "" where none is looked at."""
        self._network, self._layer, self._edits = network, layer, edits
        self.setEnabled(bool(network))
        self._scope.setItemText(1, as_plain(layer or tr("this layer")))
        self._show()

    def _scoped(self) -> str:
        return self._layer if self._scope.currentIndex() else ALL_LAYERS

    def _show(self) -> None:
        layer, edits = self._scoped(), self._edits
        noise = noise_on(edits, layer)
        self._prune.set_value(100 * pruned_share(edits, layer))
        self._noise.set_value(noise.ratio)
        self._temperature.set_value(temperature_of(edits))
        self._seed.setEnabled(noise.ratio > 0)
        if noise.ratio > 0:
            with QSignalBlocker(self._seed):
                self._seed.setMaximum(max(_MOST_SEED, noise.seed))
                self._seed.setValue(noise.seed)

    def _edit(self, edit: LayerEdit) -> None:
        if self._network:
            wish(self, EditNetwork(self._network, with_edit(self._edits, edit)))

    def _on_prune_changed(self, percent: float) -> None:
        self._edit(Pruned(self._scoped(), round(percent / 100, 4)))

    def _on_noise_changed(self) -> None:
        self._edit(WeightNoise(self._scoped(), round(self._noise.value(), 2), self._seed.value()))

    def _on_temperature_changed(self, temperature: float) -> None:
        self._edit(Temperature(round(temperature, 2)))


def _slider(
    name: str,
    label: str,
    meaning: str,
    *,
    high: float,
    step: float,
    parent: QWidget,
    low: float = 0.0,
    rest: float = 0.0,
    unit_suffix: str = "",
) -> PoseSlider:
    decimals = 1 if unit_suffix else 2
    slider = PoseSlider(
        name,
        label,
        low=low,
        high=high,
        step=step,
        rest=rest,
        unit_suffix=unit_suffix,
        decimals=decimals,
        parent=parent,
    )
    slider.explain(meaning)
    slider.slider.setMinimumWidth(_NARROWEST)
    slider.spin.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)
    for widget in (slider.label, slider.spin):
        set_type(widget, SMALL_PT)
    return slider
