"""Teaches a network the user's handwriting, and shows what that does to it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QProgressBar, QPushButton, QWidget

from digitlab.gui.kit.controls.figures_table import FiguresTable
from digitlab.gui.kit.controls.named import named
from digitlab.gui.kit.layout import hbox, vbox
from digitlab.gui.kit.text import Text
from digitlab.gui.kit.theme import SMALL_PT
from digitlab.gui.tabs.train.handwriting import words as wording
from digitlab.gui.tabs.train.handwriting.own_digits import Effect
from digitlab.networks.library import Card

LEAST = 20
"""So many digits of one's own are worth learning from."""

_TOO_FEW = (
    "Write at least {least} digits first: one in five is kept from training, to see the effect on digits it never saw."
)
_READY = "Training goes on from the network's own weights. A new network comes of it; the old one stays as it is."


class FineTuningPanel(QWidget):
    """Which network, with which digits; how far it is; before and after.

    Signals:
        fine_tuning_requested: (the network's name, whether MNIST digits are mixed in).
        cancel_requested: Stop it, and keep no network.
    """

    fine_tuning_requested = Signal(str, bool)
    cancel_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._running = False
        self._enough = False
        self._network = named(QComboBox(), "fine_tuned_network", "The network to teach")
        self._mixed = named(
            QCheckBox("mixed with as many MNIST digits"),
            "mixed_with_mnist",
            tip="Without them it forgets more of what it knew: compare the last column.",
        )
        self._mixed.setChecked(True)
        self._go = named(QPushButton("Teach it"), "fine_tune")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(6)
        policy = self._bar.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._bar.setSizePolicy(policy)
        self._table = FiguresTable(wording.EFFECT, sortable=False, rows=2)
        self._table.stretch(0)
        self._table.setAccessibleName("Before and after")
        self._words = named(Text(_READY, SMALL_PT, tone="muted", lines=4, top=True), "fine_tuning_words")
        self._lay_out()
        self._go.clicked.connect(self._on_go_clicked)
        self.show_idle()

    def _lay_out(self) -> None:
        vbox(
            Text("Teach a network my hand", bold=True),
            hbox((self._network, 1), self._go, spacing=8),
            self._mixed,
            self._bar,
            self._table,
            self._words,
            spacing=4,
            on=self,
        )

    def show_networks(self, names: Sequence[str], preferred: str) -> None:
        """Offer networks; the choice stays where it can."""
        if names == [self._network.itemText(place) for place in range(self._network.count())]:
            return
        chosen = self._network.currentText() or preferred
        self._network.clear()
        self._network.addItems(list(names))
        self._network.setCurrentText(chosen if chosen in names else preferred)

    def show_count(self, count: int) -> None:
        """How many digits of one's own there are."""
        self._enough = count >= LEAST
        if not self._running and self._table.rowCount() == 0:
            self._words.setText(_READY if self._enough else _TOO_FEW.format(least=LEAST))
        self._show_offer()

    def show_progress(self, step: int, steps: int) -> None:
        """Fine-tuning goes on."""
        self._running = True
        self._bar.setRange(0, steps)
        self._bar.setValue(step)
        self._words.setText(f"Learning: step {step:,} of {steps:,}." if steps else "Beginning to learn…")
        self._show_offer()

    def show_idle(self, fault: str = "") -> None:
        """It has ended; why, where it ended badly."""
        self._running = False
        if fault:
            self._words.setText(fault)
        self._show_offer()

    def show_effect(self, effect: Effect, cards: Sequence[Card | None]) -> None:
        """Before and after, of the digits read so far."""
        self._table.show_rows(wording.effect_rows(effect, cards))
        self._words.setText(wording.effect_words(effect))

    def _show_offer(self) -> None:
        self._bar.setVisible(self._running)
        self._go.setText("Stop" if self._running else "Teach it")
        self._go.setEnabled(self._running or (self._enough and self._network.count() > 0))
        self._network.setEnabled(not self._running)
        self._mixed.setEnabled(not self._running)

    def _on_go_clicked(self) -> None:
        if self._running:
            self.cancel_requested.emit()
        else:
            self.fine_tuning_requested.emit(self._network.currentText(), self._mixed.isChecked())
