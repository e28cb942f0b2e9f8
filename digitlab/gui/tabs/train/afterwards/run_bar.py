"""Which run is looked at, what its networks read, how far that is, and what can be taken along."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QMenu, QProgressBar, QPushButton, QSizePolicy, QWidget

from digitlab.gui.kit.layout import hbox
from digitlab.gui.shell.save_button import SaveButton
from digitlab.gui.tabs.train.afterwards.words import SPLITS

_TAKEN = {
    "script": ("PyTorch script…", "A stand-alone script that trains this network again"),
    "onnx": ("Network as ONNX…", "For other programs; checked against the original on held-out digits"),
}


class RunBar(QWidget):
    """One row of choices and buttons.

    Signals:
        run_requested: The name of a run to look at.
        split_requested: A key of SPLITS, to be read.
        prediction_requested: Let the networks of all epochs read.
        cancel_requested: No further, please.
        export_requested: ``script`` or ``onnx``.
        save_requested: A key of :data:`digitlab.gui.shell.save_button.KINDS`.
    """

    run_requested = Signal(str)
    split_requested = Signal(str)
    prediction_requested = Signal()
    cancel_requested = Signal()
    export_requested = Signal(str)
    save_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """No runs."""
        super().__init__(parent)
        self._runs, self._split, self._save = QComboBox(), QComboBox(), SaveButton()
        self._read, self._stop = QPushButton("Read every epoch"), QPushButton("Stop")
        self._progress, self._export = QProgressBar(), QPushButton("Take along")
        self._progress.setFormat("%p % read")
        self._progress.setFixedWidth(100)
        self._runs.setAccessibleName("Run")
        self._runs.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._split.setAccessibleName("Digits to read")
        for split, said in SPLITS.items():
            self._split.addItem(said, split)
        self._export.setMenu(self._menu())
        for name, widget in {"afterwards_run": self._runs, "take_along": self._export}.items():
            widget.setObjectName(name)
        self._split.setObjectName("afterwards_split")
        hbox(
            (self._runs, 1),
            self._split,
            self._progress,
            self._stop,
            self._read,
            self._export,
            self._save,
            spacing=8,
            on=self,
        )
        self._runs.textActivated.connect(self.run_requested)
        self._split.activated.connect(self._on_split_activated)
        self._read.clicked.connect(self.prediction_requested)
        self._stop.clicked.connect(self.cancel_requested)
        self._save.save_requested.connect(self.save_requested)
        self.show_idle()

    def _menu(self) -> QMenu:
        menu = QMenu(self._export)
        for kind, (text, tip) in _TAKEN.items():
            action = menu.addAction(text)
            action.setData(kind)
            action.setToolTip(tip)
        menu.setToolTipsVisible(True)
        menu.triggered.connect(self._on_menu_triggered)
        return menu

    def show_runs(self, names: Sequence[str], chosen: str) -> None:
        """Show which runs there are to look at, and at which one looks."""
        with QSignalBlocker(self._runs):
            if [self._runs.itemText(place) for place in range(self._runs.count())] != list(names):
                self._runs.clear()
                self._runs.addItems(list(names))
            self._runs.setCurrentIndex(self._runs.findText(chosen))
        self._runs.setEnabled(bool(names))

    def show_offers(self, *, network: bool, read: bool) -> None:
        """Say whether there is a network, and whether it has read."""
        for widget in (self._read, self._export, self._split):
            widget.setEnabled(network)
        self._save.setEnabled(read)

    def show_progress(self, done: int, total: int) -> None:
        """Show how much is read."""
        self._progress.setRange(0, max(total, 1))
        self._progress.setValue(done)
        self._set_busy(True)

    def show_idle(self) -> None:
        """Nothing is read, or no longer."""
        self._set_busy(False)

    def _set_busy(self, busy: bool) -> None:
        self._read.setVisible(not busy)
        self._progress.setVisible(busy)
        self._stop.setVisible(busy)

    def _on_split_activated(self, _index: int) -> None:
        self.split_requested.emit(self._split.currentData())

    def _on_menu_triggered(self, action: QAction) -> None:
        self.export_requested.emit(action.data())
