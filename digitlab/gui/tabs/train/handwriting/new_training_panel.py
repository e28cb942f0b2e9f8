"""Teaches a new network classes of one's own: what one has written of an alphabet."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QComboBox, QProgressBar, QWidget

from digitlab.gui.kit.controls.named import named, named_button
from digitlab.gui.kit.layout import STRETCH, hbox, keep_room, vbox
from digitlab.gui.kit.text import Text
from digitlab.gui.kit.theme import SMALL_PT
from digitlab.gui.shell.view import wish
from digitlab.gui.shell.wishes import Wish
from digitlab.gui.tabs.train.handwriting import words
from digitlab.gui.tabs.train.handwriting.fine_tuning import FineTuning
from digitlab.gui.tabs.train.handwriting.fine_tuning_panel import StopFineTuning
from digitlab.gui.tabs.train.set_up.set_up import OWN, network_names
from digitlab.gui.tabs.train.set_up.words import NETWORKS
from digitlab.language import tr
from digitlab.networks.architectures import architecture_of
from digitlab.training.recipes import recipe_for

_USUAL = "plain"


@dataclass(frozen=True, slots=True)
class TrainAnew(Wish):
    """Train a new network of this architecture on what is written here."""

    network: str


@dataclass(frozen=True, slots=True)
class SetUpAnew(Wish):
    """Bring the page "Set up" to the front, with such a training on it."""

    network: str


class NewTrainingPanel(QWidget):
    """Which architecture; how far it is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_learning = False
        self._network = named(QComboBox(), "new_network", tr("The architecture to train"))
        for name in network_names():
            if name != OWN and architecture_of(recipe_for(name).build_config()).any_classes:
                self._network.addItem(tr(NETWORKS[name]) if name in NETWORKS else name, name)
        self._network.setCurrentIndex(self._network.findData(_USUAL))
        self._go = named_button("train_anew", tr("Train it"))
        self._set_up = named_button("set_up_anew", tr("Set up…"), tr("The whole recipe, on the page “Set up”"))
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(6)
        keep_room(self._bar)
        self._words = named(Text("", SMALL_PT, tone="muted", lines=4, top=True), "new_training_words")
        vbox(
            Text(tr("Train a network on my drawings"), bold=True),
            self._network,
            hbox(self._go, self._set_up, STRETCH, spacing=8),
            self._bar,
            self._words,
            spacing=4,
            on=self,
        )
        self._go.clicked.connect(self._on_go_clicked)
        self._set_up.clicked.connect(lambda: wish(self, SetUpAnew(self._network.currentData())))
        self.show_training(FineTuning(), "")

    def show_training(self, state: FineTuning, lacking: str) -> None:
        """Show how far a training is, or what is ``lacking`` for one, in a sentence."""
        self._is_learning = state.stage == "learning"
        self._bar.setRange(0, state.steps)
        self._bar.setValue(state.step)
        self._bar.setVisible(self._is_learning)
        self._words.setText(words.new_training(state, lacking))
        self._go.setText(tr("Stop") if self._is_learning else tr("Train it"))
        self._go.setEnabled(self._is_learning or not lacking)
        self._set_up.setEnabled(not lacking)
        self._network.setEnabled(not self._is_learning)

    def _on_go_clicked(self) -> None:
        wish(self, StopFineTuning() if self._is_learning else TrainAnew(self._network.currentData()))
