"""Which network is trained, which one beside it, and what both count alike."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QPushButton, QWidget

from digitlab.gui.kit.controls.named import named
from digitlab.gui.kit.layout import hbox
from digitlab.gui.kit.text import Text
from digitlab.gui.kit.themed import legible
from digitlab.gui.tabs.train.set_up.set_up import SetUp, network_names
from digitlab.gui.tabs.train.set_up.words import FAIRNESS, NETWORKS, about
from digitlab.networks.architectures import Family

_NOBODY = "nobody"


class ContestRow(QWidget):
    """Two lists of networks, and one of what is fair.

    Signals:
        network_requested: A name.
        rival_requested: A name; "" for none.
        fairness_requested: What both are to count alike.
        layers_requested: Show the table of one's own layers.
    """

    network_requested = Signal(str)
    rival_requested = Signal(str)
    fairness_requested = Signal(str)
    layers_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._families: tuple[Family, ...] = ()
        names = network_names()
        self._network = _names_list("network", "Network", names)
        self._rival = _names_list("rival", "Second network", ["", *names])
        self._fairness = named(QComboBox(), "fairness", "What both networks count alike")
        for key, text in FAIRNESS.items():
            self._fairness.addItem(text, key)
        self._layers = QPushButton("Layers…")
        self._layers.setToolTip("Build a network of your own, layer by layer")
        self._labels = [Text(text, bold=True) for text in ("Train", "against")]
        layout = hbox(
            self._labels[0],
            self._network,
            self._layers,
            self._labels[1],
            self._rival,
            self._fairness,
            spacing=6,
            on=self,
        )
        layout.setStretchFactor(self._network, 1)
        layout.setStretchFactor(self._rival, 1)
        self._network.activated.connect(self._on_network_activated)
        self._rival.activated.connect(self._on_rival_activated)
        self._fairness.activated.connect(self._on_fairness_activated)
        self._layers.clicked.connect(self.layers_requested)

    def show_set_up(self, set_up: SetUp, families: Sequence[Family]) -> None:
        """Show who is trained, and the families of those."""
        self._families = tuple(families)
        self._network.setCurrentIndex(self._network.findData(set_up.network))
        self._rival.setCurrentIndex(self._rival.findData(set_up.rival))
        self._fairness.setCurrentIndex(self._fairness.findData(set_up.fairness))
        self._fairness.setEnabled(bool(set_up.rival))
        self._tint()

    def _tint(self) -> None:
        for label, family in zip(self._labels, (*self._families, None, None), strict=False):
            label.set_tone(legible(family) if family else "text")

    def _on_network_activated(self, index: int) -> None:
        self.network_requested.emit(self._network.itemData(index))

    def _on_rival_activated(self, index: int) -> None:
        self.rival_requested.emit(self._rival.itemData(index))

    def _on_fairness_activated(self, index: int) -> None:
        self.fairness_requested.emit(self._fairness.itemData(index))


def _names_list(name: str, words: str, names: Sequence[str]) -> QComboBox:
    choices = named(QComboBox(), name, words)
    choices.setMaxVisibleItems(24)
    choices.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    for each in names:
        choices.addItem(NETWORKS.get(each, each) or _NOBODY, each)
        choices.setItemData(choices.count() - 1, about(each) if each else "", Qt.ItemDataRole.ToolTipRole)
    return choices
