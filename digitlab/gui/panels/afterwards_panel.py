"""What came of a run: what its network takes each digit for, and how far it holds, after every epoch."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QSignalBlocker, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QMenu,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from digitlab.gui import words
from digitlab.gui.export import Provenance, Table
from digitlab.gui.lab import sweeps
from digitlab.gui.panels.mistakes_wall import MistakesWall
from digitlab.gui.panels.run_curves import RunCurves
from digitlab.gui.panels.savable_panel import SavablePanel
from digitlab.gui.theme import BODY_PT, current_theme
from digitlab.gui.train.afterwards_words import SPLITS, Cell, Read, RunAtEpoch, measured, provenance_of, table_of
from digitlab.gui.widgets.confusion_matrix import ConfusionMatrix
from digitlab.gui.widgets.epoch_scrubber import EpochScrubber
from digitlab.gui.widgets.labels import sized
from digitlab.gui.widgets.save_button import SaveButton
from digitlab.gui.widgets.toggle_button import ToggleButton
from digitlab.networks.library import Library
from digitlab.robustness.sweep import Sweep

_HINT = (
    "Slide through the epochs: the answers, Inside and the pose maps are then those of that epoch. Look for the red cells: "
    "a click shows their digits, a click on a digit brings it to the canvas."
)
_NO_RUN = "No run has come to the end of an epoch yet. Begin one on the page Set up."
_TAKEN = {
    "script": ("PyTorch script…", "A stand-alone script that trains this network again"),
    "onnx": ("Network as ONNX…", "For other programs; checked against the original on held-out digits"),
}


class AfterwardsPanel(SavablePanel):
    """A run's network at one of its epochs.

    Signals:
        run_requested: The name of a run to look at.
        epoch_requested: One of its epochs.
        return_requested: The networks from before the scrubbing, please.
        split_requested: A key of SPLITS, to be read.
        reading_requested: Let the networks of all epochs read.
        cancel_requested: No further, please.
        digit_requested: The number of a digit, for the canvas.
        sweep_requested: Measure this network on so many moved test digits.
        sweep_cancel_requested: No further, please.
        curves_requested: Somebody begins to look at the curves.
        taking_requested: ``script`` or ``onnx``.
    """

    run_requested = Signal(str)
    epoch_requested = Signal(int)
    return_requested = Signal()
    split_requested = Signal(str)
    reading_requested = Signal()
    cancel_requested = Signal()
    digit_requested = Signal(int)
    sweep_requested = Signal(int)
    sweep_cancel_requested = Signal()
    curves_requested = Signal()
    taking_requested = Signal(str)

    def __init__(self, library: Library, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._at: RunAtEpoch | None = None
        self._read: Read | None = None
        self._cell: Cell | None = None
        self._sweeps: dict[str, Sweep] = {}
        self._library = library
        self._runs, self._split, self._save = QComboBox(), QComboBox(), SaveButton()
        self._read_all, self._stop = QPushButton("Read every epoch"), QPushButton("Stop")
        self._progress, self._return = QProgressBar(), QPushButton("Back to my networks")
        self._taking = QPushButton("Take along")
        self._scrubber, self._matrix = EpochScrubber(), ConfusionMatrix()
        self._mistakes, self._curves = MistakesWall(), RunCurves(library)
        self._measured, self._hint = sized(QLabel(), BODY_PT, bold=True), sized(QLabel(_HINT), BODY_PT)
        self._views, self._buttons, self._picture = QStackedWidget(), QButtonGroup(self), QWidget()
        self._name_all()
        self._lay_out()
        self._wire()
        self.show_idle()
        self._show()

    def _name_all(self) -> None:
        names = {
            "afterwards_run": self._runs,
            "afterwards_split": self._split,
            "read_every_epoch": self._read_all,
            "stop_reading": self._stop,
            "back_to_networks": self._return,
            "take_along": self._taking,
            "confusion": self._matrix,
        }
        for name, widget in names.items():
            widget.setObjectName(name)
        self._runs.setAccessibleName("Run")
        self._runs.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._split.setAccessibleName("Digits to read")
        for split, said in SPLITS.items():
            self._split.addItem(said, split)
        self._progress.setFormat("%p % read")
        self._progress.setFixedWidth(100)
        menu = QMenu(self._taking)
        for kind, (text, tip) in _TAKEN.items():
            action = menu.addAction(text)
            action.setData(kind)
            action.setToolTip(tip)
        menu.setToolTipsVisible(True)
        menu.triggered.connect(self._on_menu_triggered)
        self._taking.setMenu(menu)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self._runs, 1)
        for widget in (self._split, self._progress, self._stop, self._read_all, self._taking, self._save):
            top.addWidget(widget)
        self._hint.setWordWrap(True)
        self._hint.setFixedHeight(2 * self._hint.fontMetrics().lineSpacing() + 2)
        policy = self._return.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # nothing jumps when it comes
        self._return.setSizePolicy(policy)
        scrubbing = QHBoxLayout()
        scrubbing.setSpacing(8)
        scrubbing.addWidget(self._scrubber, 1)
        scrubbing.addWidget(self._return)
        views = QHBoxLayout()
        views.setSpacing(4)
        for index, name in enumerate(("Mistakes", "Robustness")):
            button = ToggleButton(name)
            button.setObjectName(name.lower())
            button.setChecked(index == 0)
            self._buttons.addButton(button, index)
            views.addWidget(button)
        views.addStretch()
        self._views.addWidget(self._mistakes)
        self._views.addWidget(self._curves)
        right = QVBoxLayout()
        right.setSpacing(4)
        right.addLayout(views)
        right.addWidget(self._views, 1)
        both = QHBoxLayout()
        both.setSpacing(12)
        both.addWidget(self._matrix, 1)
        both.addLayout(right, 1)
        inside = QVBoxLayout(self._picture)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(4)
        self._measured.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        inside.addWidget(self._measured)
        inside.addLayout(both, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 8)
        layout.setSpacing(6)
        layout.addLayout(top)
        layout.addWidget(self._hint)
        layout.addLayout(scrubbing)
        layout.addWidget(self._picture, 1)

    def _wire(self) -> None:
        self._runs.textActivated.connect(self.run_requested)
        self._split.activated.connect(self._on_split_activated)
        self._scrubber.epoch_requested.connect(self.epoch_requested)
        self._return.clicked.connect(self.return_requested)
        self._read_all.clicked.connect(self.reading_requested)
        self._stop.clicked.connect(self.cancel_requested)
        self._matrix.requested.connect(self._on_matrix_requested)
        self._mistakes.all_requested.connect(self._on_all_requested)
        self._mistakes.digit_requested.connect(self.digit_requested)
        self._curves.measurement_requested.connect(self.sweep_requested)
        self._curves.cancel_requested.connect(self.sweep_cancel_requested)
        self._buttons.idClicked.connect(self._on_view_clicked)
        self._save.save_requested.connect(self.save_requested)

    def show_runs(self, names: Sequence[str], chosen: str) -> None:
        """Show which runs there are to look at, and at which one looks."""
        with QSignalBlocker(self._runs):
            self._runs.clear()
            self._runs.addItems(list(names))
            self._runs.setCurrentIndex(self._runs.findText(chosen))
        self._runs.setEnabled(bool(names))

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

    def show_guest(self, there: bool) -> None:
        """Say whether networks of an epoch answer in the window, from which there is a way back."""
        self._return.setVisible(there)

    def show_progress(self, done: int, total: int) -> None:
        """Show how much is read."""
        self._progress.setRange(0, max(total, 1))
        self._progress.setValue(done)
        self._set_busy(True)

    def show_idle(self) -> None:
        """Nothing is read, or no longer."""
        self._set_busy(False)

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

    def _set_busy(self, busy: bool) -> None:
        self._read_all.setVisible(not busy)
        self._progress.setVisible(busy)
        self._stop.setVisible(busy)

    def _show(self) -> None:
        at, read, theme = self._at, self._read, current_theme(self)
        for widget in (self._read_all, self._taking, self._split):
            widget.setEnabled(at is not None)
        self._save.setEnabled(read is not None)
        self._measured.setText(measured(at) if at else _NO_RUN)
        names = read.classes if read else tuple(map(str, range(10)))
        accent = words.accent(at.card if at else None, theme)
        self._matrix.show_counts(read.counts if read else None, names, accent)
        self._matrix.show_chosen(self._cell)
        self._mistakes.show_read(read, self._cell)

    def _choose(self, cell: Cell | None) -> None:
        self._cell = cell
        self._matrix.show_chosen(cell)
        self._mistakes.show_read(self._read, cell)

    def _on_matrix_requested(self, cell: Cell) -> None:
        self._buttons.button(0).click()
        self._choose(cell)

    def _on_all_requested(self) -> None:
        self._choose(None)

    def _on_split_activated(self, _index: int) -> None:
        self.split_requested.emit(self._split.currentData())

    def _on_view_clicked(self, index: int) -> None:
        self._views.setCurrentIndex(index)
        if self.looks_at_curves():
            self.curves_requested.emit()

    def _on_menu_triggered(self, action: object) -> None:
        self.taking_requested.emit(action.data())  # type: ignore[attr-defined] # a QAction

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._show()
