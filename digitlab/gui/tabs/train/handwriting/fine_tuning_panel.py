"""Teaches a network the user's handwriting, and shows what that does to it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QCheckBox, QComboBox, QProgressBar, QWidget

from digitlab.gui.kit.controls.figures_table import FiguresTable
from digitlab.gui.kit.controls.named import named, named_button
from digitlab.gui.kit.layout import hbox, keep_room, vbox
from digitlab.gui.kit.text import Text
from digitlab.gui.kit.theme import SMALL_PT
from digitlab.gui.shell.view import wish
from digitlab.gui.shell.wishes import Wish
from digitlab.gui.tabs.train.handwriting import words
from digitlab.gui.tabs.train.handwriting.fine_tuning import FineTuning
from digitlab.language import tr


@dataclass(frozen=True, slots=True)
class FineTune(Wish):
    """Teach the network of this name one's own digits; whether as many MNIST digits are mixed in."""

    network: str
    mixed: bool


@dataclass(frozen=True, slots=True)
class StopFineTuning(Wish):
    """Stop it, and keep no network."""


class FineTuningPanel(QWidget):
    """Which network, with which digits; how far it is; before and after."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_learning = False
        self._network = named(QComboBox(), "fine_tuned_network", tr("The network to teach"))
        self._mixed = named(
            QCheckBox(tr("mixed with as many MNIST digits")),
            "mixed_with_mnist",
            tip=tr("Without them it forgets more of what it knew: compare the last column."),
        )
        self._mixed.setChecked(True)
        self._go = named_button("fine_tune", tr("Teach it"))
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(6)
        keep_room(self._bar)
        self._table = FiguresTable(tuple(map(tr, words.EFFECT)), sortable=False, rows=2)
        self._table.stretch(0)
        self._table.setAccessibleName(tr("Before and after"))
        self._words = named(Text("", SMALL_PT, tone="muted", lines=4, top=True), "fine_tuning_words")
        vbox(
            Text(tr("Teach a network my handwriting"), bold=True),
            hbox((self._network, 1), self._go, spacing=8),
            self._mixed,
            self._bar,
            self._table,
            self._words,
            spacing=4,
            on=self,
        )
        self._go.clicked.connect(self._on_go_clicked)
        self.show_fine_tuning(FineTuning(), 0)

    def show_networks(self, names: Sequence[str], preferred: str) -> None:
        """Offer networks; the choice stays where it can."""
        if names == [self._network.itemText(place) for place in range(self._network.count())]:
            return
        chosen = self._network.currentText() or preferred
        self._network.clear()
        self._network.addItems(list(names))
        self._network.setCurrentText(chosen if chosen in names else preferred)

    def show_fine_tuning(self, state: FineTuning, count: int) -> None:
        """Show how far it is, and what it has done; so many digits of one's own there are."""
        self._is_learning = state.stage == "learning"
        self._bar.setRange(0, state.steps)
        self._bar.setValue(state.step)
        self._bar.setVisible(self._is_learning)
        if state.effect is not None:
            self._table.show_rows(words.effect_rows(state.effect))
        self._words.setText(words.fine_tuning(state, count))
        self._go.setText(tr("Stop") if self._is_learning else tr("Teach it"))
        self._go.setEnabled(self._is_learning or (count >= words.LEAST and self._network.count() > 0))
        self._network.setEnabled(not self._is_learning)
        self._mixed.setEnabled(not self._is_learning)

    def _on_go_clicked(self) -> None:
        if self._is_learning:
            wish(self, StopFineTuning())
        else:
            wish(self, FineTune(self._network.currentText(), self._mixed.isChecked()))
