"""Taking a run along: as a script that repeats it, or its network in a format of other programs. A child writes the file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QWidget
from typing_extensions import override

from digitlab.gui.shell.job_process import JobProcess
from digitlab.gui.tabs.train.afterwards.words import RunAtEpoch
from digitlab.measure.events import Written

_KINDS = {"script": ("Python script (*.py)", ".py"), "onnx": ("ONNX (*.onnx)", ".onnx")}


class RunExporter(JobProcess):
    """Asks where to, and has the file written.

    Signals:
        told: What is being written, or was, in a sentence.
    """

    told = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        """An idle one; the question appears over the parent."""
        super().__init__(parent)
        self._over = parent

    def export(self, kind: str, at: RunAtEpoch) -> None:
        """Write a ``script`` or ``onnx``."""
        if self.is_running:
            return
        filter_, suffix = _KINDS[kind]
        name = f"{at.card.name}_epoch_{at.epoch}{suffix}" if kind == "onnx" else f"train_{at.card.name}{suffix}"
        path, _ = QFileDialog.getSaveFileName(self._over, "Save", name, filter_)
        if not path:
            return
        path = path if path.endswith(suffix) else path + suffix
        asked = ["export", str(at.path), "--onnx", path] if kind == "onnx" else ["script", at.run, "--out", path]
        self.told.emit(f"Writing {path}…")
        self.start(asked)

    @override
    def _note(self, event: object) -> None:
        super()._note(event)
        if isinstance(event, Written):
            self.told.emit(f"{Path(event.path).name}: {event.said}")
