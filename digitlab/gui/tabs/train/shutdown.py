"""What becomes of trainings when the window goes: each saves, and those that are to go on do so without a window."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QMessageBox, QWidget

from digitlab.gui.shell.child_process import start_detached
from digitlab.gui.tabs.train.run_store import RunStore
from digitlab.language import tr
from digitlab.training.control import Stop

Answer = Literal["keep", "save", "cancel"]

_GRACE_MS = 10_000


def ask_what_becomes(parent: QWidget, count: int, paused: int) -> Answer:
    """Ask what becomes of so many trainings, so many of which are paused."""
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Question)
    box.setWindowTitle(tr("Close digitlab"))
    box.setText(_in_words(count, paused))
    left = [tr("What was trained so far is kept either way, and can be resumed.")]
    if paused:
        left.append(tr("Without a window, paused ones go on training."))
    box.setInformativeText(" ".join(left))
    keep = box.addButton(tr("&Keep training without a window"), QMessageBox.ButtonRole.AcceptRole)
    save = box.addButton(tr("&Stop and save"), QMessageBox.ButtonRole.DestructiveRole)
    box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
    box.exec()
    answers: dict[object, Answer] = {keep: "keep", save: "save"}
    return answers.get(box.clickedButton(), "cancel")


def _in_words(count: int, paused: int) -> str:
    if paused == count:
        return tr("A training is paused.") if count == 1 else tr("%n trainings are paused.", "", count)
    if count == 1:
        return tr("A training goes on.")
    if paused:
        return tr("%n trainings go on, {paused} of them paused.", "", count, paused=paused)
    return tr("%n trainings go on.", "", count)


class Shutdown(QObject):
    """Waits, without blocking the window, until every training has saved."""

    def __init__(
        self, runs: RunStore, over: Callable[[], object], *, keep: bool, parent: QObject | None = None
    ) -> None:
        """Begin to stop them all.

        Args:
            runs: The trainings.
            over: What is called once no training is left in this window.
            keep: Whether they go on in processes of their own once they have saved.
            parent: The owner.
        """
        super().__init__(parent)
        self._runs, self._over = runs, over
        self._kept = runs.running() if keep else ()
        runs.ended.connect(self._on_runs_ended)
        QTimer.singleShot(_GRACE_MS, self, self._on_grace_over)
        for name in runs.running():
            runs.send(name, Stop())

    def _on_runs_ended(self) -> None:
        if self._runs.running():
            return
        threads = max(1, (os.cpu_count() or 1) - 1)  # the next window wants a core, too
        for summary in self._runs.state.all.summaries:
            if summary.can_go_on and summary.run.name in self._kept:
                start_detached(["train", "--resume", summary.run.name, "--threads", str(threads)])
        self._over()

    def _on_grace_over(self) -> None:
        """One does not answer: its last checkpoint is what is left."""
        for name in self._runs.running():
            self._runs.kill(name)
