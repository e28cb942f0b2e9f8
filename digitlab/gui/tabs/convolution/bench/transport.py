"""The bench's clock: a step is an output cell, or a product."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QCheckBox, QWidget

from digitlab.gui.kit.controls.named import named
from digitlab.gui.kit.controls.transport import Transport
from digitlab.gui.kit.layout import hbox
from digitlab.gui.shell.view import wish
from digitlab.gui.shell.wishes import Put
from digitlab.gui.tabs.convolution.bench_store import BenchOutcome


class BenchTransport(QWidget):
    """The transport, and whether it goes product by product.

    Attributes:
        clock: What plays.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._outcome = BenchOutcome.first()
        self.clock = Transport("bench")
        self._one_by_one = named(
            QCheckBox("every product"), "bench_one_by_one", tip="A step is one product, and not one output cell"
        )
        hbox((self.clock, 1), self._one_by_one, spacing=4, on=self)
        self.clock.position_requested.connect(self._on_clock_position_requested)
        self.clock.speed_requested.connect(self._on_clock_speed_requested)
        self._one_by_one.toggled.connect(self._on_one_by_one_toggled)

    def show_outcome(self, outcome: BenchOutcome) -> None:
        """Show where it is."""
        before, self._outcome = self._outcome, outcome
        if before.trace is not outcome.trace:
            self.clock.pause()
        self.clock.show_position(outcome.position, outcome.length)
        self.clock.show_speed(outcome.state.speed)
        if before.state.asking != outcome.state.asking:
            self.clock.set_allowed(not outcome.state.asking)
        if self._one_by_one.isChecked() != outcome.state.one_by_one:
            with QSignalBlocker(self._one_by_one):
                self._one_by_one.setChecked(outcome.state.one_by_one)

    def _on_clock_position_requested(self, position: int) -> None:
        wish(self, Put(self._outcome.moved_to(position)))

    def _on_clock_speed_requested(self, hertz: float) -> None:
        wish(self, Put(replace(self._outcome.state, speed=hertz)))

    def _on_one_by_one_toggled(self, one_by_one: bool) -> None:
        wish(self, Put(replace(self._outcome.state, one_by_one=one_by_one, term=0)))
