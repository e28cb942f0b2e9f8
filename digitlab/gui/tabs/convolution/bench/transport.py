"""The bench's clock: a step is an output cell, or a product."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from digitlab.gui.kit.controls.named import named
from digitlab.gui.kit.controls.transport import Transport
from digitlab.gui.kit.layout import hbox
from digitlab.gui.tabs.convolution.bench import playhead
from digitlab.gui.tabs.convolution.bench_store import BenchOutcome


class BenchTransport(QWidget):
    """The transport, and whether it goes product by product.

    Signals:
        state_requested: The :class:`~digitlab.gui.tabs.convolution.state.BenchState` that is wished.
        glided: The window is on its way to the next place, in [0, 1).
    """

    state_requested = Signal(object)
    glided = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: BenchOutcome | None = None
        self._transport = Transport("bench")
        self._one_by_one = named(
            QCheckBox("every product"), "bench_one_by_one", tip="A step is one product, and not one output cell"
        )
        hbox((self._transport, 1), self._one_by_one, spacing=4, on=self)
        self._transport.position_requested.connect(self._on_transport_position_requested)
        self._transport.speed_requested.connect(self._on_transport_speed_requested)
        self._transport.glided.connect(self.glided)
        self._one_by_one.toggled.connect(self._on_one_by_one_toggled)

    def show_bench(self, shown: BenchOutcome) -> None:
        """Show where it is."""
        before, self._shown = self._shown, shown
        if before is not None and before.trace is not shown.trace:
            self._transport.pause()
        self._transport.show_position(playhead.position(shown), playhead.length(shown))
        self._transport.show_speed(shown.state.speed)
        if before is None or before.state.asking != shown.state.asking:
            self._transport.set_allowed(not shown.state.asking)
        if self._one_by_one.isChecked() != shown.state.one_by_one:
            with QSignalBlocker(self._one_by_one):
                self._one_by_one.setChecked(shown.state.one_by_one)

    def play(self) -> None:
        """Set it going."""
        self._transport.play()

    def _on_transport_position_requested(self, at: int) -> None:
        if self._shown is not None:
            self.state_requested.emit(playhead.moved_to(self._shown, at))

    def _on_transport_speed_requested(self, hertz: float) -> None:
        if self._shown is not None:
            self.state_requested.emit(replace(self._shown.state, speed=hertz))

    def _on_one_by_one_toggled(self, one_by_one: bool) -> None:
        if self._shown is not None:
            self.state_requested.emit(replace(self._shown.state, one_by_one=one_by_one, term=0))
