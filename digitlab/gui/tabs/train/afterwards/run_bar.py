"""Which run is looked at, what its networks read, how far that is, and what can be exported."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QComboBox, QMenu, QProgressBar, QPushButton, QSizePolicy, QWidget

from digitlab.data.classes import DIGITS
from digitlab.gui.kit.controls.named import named_button
from digitlab.gui.kit.layout import hbox
from digitlab.gui.shell.save_button import SaveButton
from digitlab.gui.shell.view import wish, wish_on_click
from digitlab.gui.shell.wishes import Put, Wish
from digitlab.gui.tabs.train.afterwards.state import AfterwardsSeen
from digitlab.gui.tabs.train.afterwards.words import SPLITS, all_called
from digitlab.language import mark, tr

_TAKEN = {
    "script": (mark("PyTorch script…"), mark("A stand-alone script that trains this network again")),
    "onnx": (mark("Network as ONNX…"), mark("For other programs; checked against the original on held-out digits")),
}


@dataclass(frozen=True, slots=True)
class ChooseRun(Wish):
    """Look at the run of this name."""

    name: str


@dataclass(frozen=True, slots=True)
class ReadEveryEpoch(Wish):
    """Let the networks of all epochs read the digits."""


@dataclass(frozen=True, slots=True)
class StopReading(Wish):
    """Let them read no further."""


@dataclass(frozen=True, slots=True)
class ExportRun(Wish):
    """Write a ``script`` that repeats the run, or its network as ``onnx``."""

    kind: str


class RunBar(QWidget):
    """One row of choices and buttons."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """No runs."""
        super().__init__(parent)
        self._runs, self._split, self._save = QComboBox(), QComboBox(), SaveButton()
        self._read = named_button("read_epochs", tr("Read every epoch"))
        self._stop = named_button("stop_reading", tr("Stop"))
        self._progress, self._export = QProgressBar(), QPushButton(tr("Export"))
        self._progress.setFormat(tr("%p % read"))
        self._progress.setFixedWidth(100)
        self._runs.setAccessibleName(tr("Run"))
        self._runs.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._split.setAccessibleName(tr("What to read"))
        for split, name in SPLITS.items():
            self._split.addItem(tr(name), split)
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
        self._runs.textActivated.connect(lambda name: wish(self, ChooseRun(name)))
        self._split.activated.connect(self._on_split_activated)
        wish_on_click(self._read, ReadEveryEpoch)
        wish_on_click(self._stop, StopReading)
        self.show_seen(AfterwardsSeen())

    def _menu(self) -> QMenu:
        menu = QMenu(self._export)
        for kind, (text, tip) in _TAKEN.items():
            action = menu.addAction(tr(text))
            action.setData(kind)
            action.setToolTip(tr(tip))
        menu.setToolTipsVisible(True)
        menu.triggered.connect(lambda action: wish(self, ExportRun(action.data())))
        return menu

    def show_seen(self, seen: AfterwardsSeen) -> None:
        """Show which runs there are to look at, what can be done with the one at which one looks, and how much is read."""
        self._seen = seen
        with QSignalBlocker(self._runs):
            if [self._runs.itemText(place) for place in range(self._runs.count())] != list(seen.names):
                self._runs.clear()
                self._runs.addItems(list(seen.names))
            self._runs.setCurrentIndex(self._runs.findText(seen.run))
        self._runs.setEnabled(bool(seen.names))
        classes = seen.at.card.classes if seen.at else DIGITS
        for place, split in enumerate(SPLITS):
            self._split.setItemText(place, all_called(split, classes))
        for widget in (self._read, self._export, self._split):
            widget.setEnabled(seen.at is not None)
        self._save.setEnabled(seen.read is not None)
        is_busy = seen.reading is not None
        if seen.reading is not None:
            done, total = seen.reading
            self._progress.setRange(0, max(total, 1))
            self._progress.setValue(done)
        self._read.setVisible(not is_busy)
        self._progress.setVisible(is_busy)
        self._stop.setVisible(is_busy)

    def _on_split_activated(self) -> None:
        wish(self, Put(replace(self._seen.settings, split=self._split.currentData())))
