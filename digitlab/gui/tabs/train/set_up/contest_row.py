"""Which network is trained, which one beside it, and what both count alike."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QPushButton, QWidget

from digitlab.data.classes import DIGITS, Classes
from digitlab.data.generated import COUNT, PREFIX
from digitlab.gui.kit.controls.named import named
from digitlab.gui.kit.layout import hbox
from digitlab.gui.kit.text import Text
from digitlab.gui.kit.themed import legible
from digitlab.gui.shell.view import wish
from digitlab.gui.shell.wishes import Put
from digitlab.gui.tabs.train.set_up.set_up import OWN, SetUp, network_names
from digitlab.gui.tabs.train.set_up.words import FAIRNESS, NETWORKS, about
from digitlab.language import mark, tr
from digitlab.networks.architectures import Family

_NOBODY = mark("no rival")
_TAUGHT = mark(
    "One learns from real digits, the other from up to {count:,} that the generator draws; both are measured on "
    "real ones"
)


class ContestRow(QWidget):
    """Two lists of networks, and one of what is fair."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._set_up = SetUp()
        names = network_names()
        self._network = _names_list("network", tr("Network"), names)
        self._rival = _names_list("rival", tr("Second network"), ["", *names])
        self._fairness = named(QComboBox(), "fairness", tr("What both networks have the same of"))
        for key, text in FAIRNESS.items():
            self._fairness.addItem(tr(text), key)
        self._layers = QPushButton(tr("Layers…"))
        self._layers.setToolTip(tr("Build a network of your own, layer by layer"))
        self._labels = [Text(text, bold=True) for text in (tr("Train"), tr("against"))]
        hbox(
            self._labels[0],
            (self._network, 1),
            self._layers,
            self._labels[1],
            (self._rival, 1),
            self._fairness,
            spacing=6,
            on=self,
        )
        self._network.activated.connect(self._on_network_activated)
        self._rival.activated.connect(
            lambda index: wish(self, Put(self._set_up.with_rival(self._rival.itemData(index))))
        )
        self._fairness.activated.connect(lambda index: self._change(fairness=self._fairness.itemData(index)))
        self._layers.clicked.connect(lambda: self._change(builds_layers=True))

    def offer_generators(self, names: Iterable[str]) -> None:
        """Offer the same network as the rival, taught by the digits that each of these draws."""
        for name in names:
            if self._rival.findData(f"{PREFIX}{name}") < 0:
                self._rival.addItem(tr("itself on {name}'s digits", name=name), f"{PREFIX}{name}")
                taught = tr(_TAUGHT, count=COUNT)
                self._rival.setItemData(self._rival.count() - 1, taught, Qt.ItemDataRole.ToolTipRole)

    def show_set_up(self, set_up: SetUp, families: Sequence[Family]) -> None:
        """Show who is trained, and the families of those."""
        if set_up.settings.classes != self._set_up.settings.classes:
            for choices in (self._network, self._rival):
                _tell_about(choices, set_up.settings.classes)
        self._set_up = set_up
        self._network.setCurrentIndex(self._network.findData(set_up.network))
        if set_up.drawn_by:
            self.offer_generators([set_up.drawn_by])
        self._rival.setCurrentIndex(self._rival.findData(set_up.rival))
        self._fairness.setCurrentIndex(self._fairness.findData(set_up.fairness))
        self._fairness.setEnabled(bool(set_up.rival) and not set_up.drawn_by)
        for place, label in enumerate(self._labels):
            label.set_tone(legible(families[place]) if place < len(families) else "text")

    def _change(self, **choices: Any) -> None:  # noqa: ANN401 - of any choice
        wish(self, Put(replace(self._set_up, **choices)))

    def _on_network_activated(self, index: int) -> None:
        name = self._network.itemData(index)
        self._change(network=name, builds_layers=name == OWN)


def _names_list(name: str, words: str, names: Sequence[str]) -> QComboBox:
    choices = named(QComboBox(), name, words)
    choices.setMaxVisibleItems(24)
    choices.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    for each in names:
        said = tr(NETWORKS[each]) if each in NETWORKS else each or tr(_NOBODY)
        choices.addItem(said, each)
    _tell_about(choices, DIGITS)
    return choices


def _tell_about(choices: QComboBox, classes: Classes) -> None:
    """Have a tool tip say what each network is, and what it costs where it tells these classes apart."""
    for index in range(choices.count()):
        name = choices.itemData(index)
        if name and not name.startswith(PREFIX):
            choices.setItemData(index, about(name, classes), Qt.ItemDataRole.ToolTipRole)
