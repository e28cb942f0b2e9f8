"""What came of a run: what its network takes each digit for, and how far it holds, after every epoch."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QPushButton,
    QStackedWidget,
    QWidget,
)

from digitlab.gui.kit.controls.parts import name_part
from digitlab.gui.kit.controls.toggle_button import toggles
from digitlab.gui.kit.layout import STRETCH, hbox, vbox
from digitlab.gui.kit.text import Text
from digitlab.gui.shell import sweeps, words
from digitlab.gui.shell.export import Provenance, Table
from digitlab.gui.shell.savable_panel import SavablePanel
from digitlab.gui.tabs.train.afterwards.confusion_matrix import CLASSES, ConfusionMatrix
from digitlab.gui.tabs.train.afterwards.epoch_scrubber import EpochScrubber
from digitlab.gui.tabs.train.afterwards.mistakes_wall import MistakesWall
from digitlab.gui.tabs.train.afterwards.run_bar import RunBar
from digitlab.gui.tabs.train.afterwards.run_curves import RunCurves
from digitlab.gui.tabs.train.afterwards.words import Cell, Read, RunAtEpoch, measured, provenance_of, table_of
from digitlab.measure.sweep import Sweep
from digitlab.networks.library import Library

_HINT = (
    "Slide through the epochs: the answers, Inside and the pose maps are then those of that epoch. Look for the red cells: "
    "a click shows their digits, a click on a digit brings it to the canvas."
)
_NO_RUN = "No run has come to the end of an epoch yet. Begin one on the page Set up."
_VIEWS = ("Mistakes", "Robustness")


class AfterwardsPanel(SavablePanel):
    """A run's network at one of its epochs.

    Signals:
        epoch_requested: One of the run's epochs.
        return_requested: The networks from before the sliding, please.
        digit_requested: The number of a digit, for the canvas.
        sweep_requested: Measure this network on so many moved test digits.
        sweep_cancel_requested: No further, please.
        curves_requested: Somebody begins to look at the curves.
    """

    epoch_requested = Signal(int)
    return_requested = Signal()
    digit_requested = Signal(int)
    sweep_requested = Signal(int)
    sweep_cancel_requested = Signal()
    curves_requested = Signal()

    def __init__(self, library: Library, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bar = RunBar()
        self._at: RunAtEpoch | None = None
        self._read: Read | None = None
        self._cell: Cell | None = None
        self._sweeps: dict[str, Sweep] = {}
        self._library = library
        self._scrubber, self._return = EpochScrubber(), QPushButton("Back to my networks")
        self._matrix, self._mistakes, self._curves = ConfusionMatrix(), MistakesWall(), RunCurves(library)
        self._measured = Text(bold=True, narrow=True)
        self._hint = Text(_HINT, lines=2)
        self._views, self._buttons, self._picture = QStackedWidget(), QButtonGroup(self), QWidget()
        self._matrix.setObjectName("confusion")
        self._return.setObjectName("back_to_networks")
        self._lay_out()
        self._wire()
        self._show()

    def _lay_out(self) -> None:
        name_part("return", self._return)
        name_part("run", self.bar)
        name_part("epochs", self._scrubber)
        name_part("confusion", self._matrix)
        policy = self._return.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # nothing jumps when it comes
        self._return.setSizePolicy(policy)
        self._lay_out_picture()
        vbox(
            self.bar,
            self._hint,
            hbox((self._scrubber, 1), self._return, spacing=8),
            (self._picture, 1),
            spacing=6,
            margins=(12, 8, 12, 8),
            on=self,
        )

    def _lay_out_picture(self) -> None:
        buttons = toggles(self._buttons, dict(enumerate(_VIEWS)), 0, "views", [name.lower() for name in _VIEWS])
        for button in buttons:
            button.setObjectName(button.text().lower())
        views = hbox(*buttons, STRETCH, spacing=4)
        self._views.addWidget(self._mistakes)
        self._views.addWidget(self._curves)
        vbox(
            self._measured,
            (hbox((self._matrix, 1), (vbox(views, (self._views, 1), spacing=4), 1), spacing=12), 1),
            spacing=4,
            on=self._picture,
        )

    def _wire(self) -> None:
        self.bar.save_requested.connect(self.save_requested)
        self._scrubber.epoch_requested.connect(self.epoch_requested)
        self._return.clicked.connect(self.return_requested)
        self._matrix.requested.connect(self._on_matrix_requested)
        self._mistakes.all_requested.connect(self._on_all_requested)
        self._mistakes.digit_requested.connect(self.digit_requested)
        self._curves.measurement_requested.connect(self.sweep_requested)
        self._curves.cancel_requested.connect(self.sweep_cancel_requested)
        self._buttons.idClicked.connect(self._on_view_clicked)

    def show_epochs(self, epochs: Sequence[int], epoch: int) -> None:
        """Show through which epochs there is to slide, and at which one it stands."""
        self._scrubber.show_epochs(epochs, epoch)

    def show_network(self, at: RunAtEpoch | None, read: Read | None) -> None:
        """Show a network, and what it made of the digits where that is known."""
        if at != self._at:
            self._hint.setText(_HINT)
        if self._at is None or at is None or at.run != self._at.run:
            self._cell = None
        self._at, self._read = at, read
        self._show()

    def show_sweeps(self, own: str, sweeps: Mapping[str, Sweep]) -> None:
        """Show curves by network; ``own`` is what the run's is called."""
        self._sweeps = dict(sweeps)
        self._curves.show_sweeps(own, sweeps)

    def show_sweep_progress(self, done: int, total: int) -> None:
        """Show how far the measuring of curves is."""
        self._curves.show_progress(done, total)

    def show_sweep_ended(self, fault: str) -> None:
        """The measuring of curves ended; "" where all went well."""
        self._curves.show_ended(fault)

    def show_checkpoint(self, there: bool) -> None:
        """Say whether networks of an epoch answer in the window, from which there is a way back."""
        self._return.setVisible(there)

    def show_told(self, told: str) -> None:
        """Say what was written where, until another network is shown."""
        self._hint.setText(told or _HINT)

    def looks_at_curves(self) -> bool:
        """Whether the curves are in front."""
        return self._views.currentWidget() is self._curves

    def picture(self) -> QWidget:
        """What is saved as a picture."""
        return self._picture

    def table(self) -> Table:
        """The answers to all digits, or the curves where these are in front."""
        if self.looks_at_curves():
            return sweeps.table_of(self._sweeps.values())
        assert self._read is not None, "there is no Save before"
        return table_of(self._read)

    def provenance(self) -> Provenance:
        """Where both come from."""
        assert self._at is not None, "there is no Save before"
        if self.looks_at_curves():
            return sweeps.provenance_of("Robustness after a training", "as the axes say", self._sweeps, self._library)
        return provenance_of(self._at, self._read)

    def _show(self) -> None:
        at, read = self._at, self._read
        self.bar.show_offers(network=at is not None, read=read is not None)
        self._measured.setText(measured(at) if at else _NO_RUN)
        names = read.classes if read else tuple(map(str, range(CLASSES)))
        self._matrix.show_counts(read.counts if read else None, names, words.family(at.card if at else None))
        self._choose(self._cell)

    def _choose(self, cell: Cell | None) -> None:
        self._cell = cell
        self._matrix.show_chosen(cell)
        self._mistakes.show_read(self._read, cell)

    def _on_matrix_requested(self, cell: Cell) -> None:
        self._buttons.button(0).click()
        self._choose(cell)

    def _on_all_requested(self) -> None:
        self._choose(None)

    def _on_view_clicked(self, index: int) -> None:
        self._views.setCurrentIndex(index)
        if self.looks_at_curves():
            self.curves_requested.emit()
