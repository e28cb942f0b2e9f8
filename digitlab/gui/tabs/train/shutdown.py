"""What becomes of trainings when the window goes: each saves, and those that are to go on do so without a window."""

from __future__ import annotations

import os
from typing import Literal

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from digitlab.gui.shell.child_process import start_detached
from digitlab.gui.tabs.train.run_store import RunStore
from digitlab.training.control import Stop

Wish = Literal["keep", "save", "cancel"]

_GRACE_MS = 10_000


def ask_what_becomes(parent: QWidget, count: int) -> Wish:
    """Ask what becomes of so many trainings."""
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Question)
    box.setWindowTitle("Close digitlab")
    box.setText("A training goes on." if count == 1 else f"{count} trainings go on.")
    box.setInformativeText("What was trained so far is kept in any case, and can be resumed.")
    keep = box.addButton("&Keep training without a window", QMessageBox.ButtonRole.AcceptRole)
    save = box.addButton("&Stop and save", QMessageBox.ButtonRole.DestructiveRole)
    cancel = box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(cancel)
    box.exec()
    wishes: dict[object, Wish] = {keep: "keep", save: "save"}
    return wishes.get(box.clickedButton(), "cancel")


class Shutdown(QObject):
    """Waits, without blocking the window, until every training has saved.

    Signals:
        over: No training is left in this window.
    """

    over = Signal()

    def __init__(self, store: RunStore, *, keep: bool, parent: QObject | None = None) -> None:
        """Begin to say goodbye; with ``keep`` the trainings go on in processes of their own once they have saved."""
        super().__init__(parent)
        self._store = store
        self._kept = store.running() if keep else ()
        self._grace = QTimer(self, singleShot=True, interval=_GRACE_MS)
        self._grace.timeout.connect(self._on_grace_timeout)
        self._grace.start()
        store.ended.connect(self._on_store_ended)
        for name in store.running():
            store.send(name, Stop())

    def _on_store_ended(self, _name: str, _fault: str) -> None:
        if self._store.running():
            return
        threads = max(1, (os.cpu_count() or 1) - 1)  # the next window wants a core, too
        left = {summary.run.name for summary in self._store.runs().summaries if summary.can_go_on}
        for name in self._kept:
            if name in left:
                start_detached(["train", "--resume", name, "--threads", str(threads)])
        self.over.emit()

    def _on_grace_timeout(self) -> None:
        """One does not answer: its last checkpoint is what is left."""
        for name in self._store.running():
            self._store.kill(name)
