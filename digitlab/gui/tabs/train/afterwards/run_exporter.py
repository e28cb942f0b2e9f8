"""Taking a run along: as a script that repeats it, or its network in a format of other programs. A child writes the file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from digitlab.gui.shell.job_process import JobProcess
from digitlab.gui.tabs.train.afterwards.words import RunAtEpoch
from digitlab.measure.events import Written

_KINDS = {"script": ("Python script (*.py)", ".py"), "onnx": ("ONNX (*.onnx)", ".onnx")}


class RunExporter(QObject):
    """Asks where to, and has the file written.

    Signals:
        told: What was written, in a sentence.
        failed: Why not.
    """

    told = Signal(str)
    failed = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        """An idle one; the question appears over the parent."""
        super().__init__(parent)
        self._over = parent
        self._job = JobProcess(self)
        self._job.event_arrived.connect(self._on_job_event_arrived)
        self._job.ended.connect(self._on_job_ended)

    @property
    def is_running(self) -> bool:
        """Whether a file is being written."""
        return self._job.is_running

    def export(self, kind: str, at: RunAtEpoch) -> None:
        """Write a ``script`` or ``onnx``."""
        if self._job.is_running:
            return
        filter_, suffix = _KINDS[kind]
        name = f"{at.card.name}_epoch_{at.epoch}{suffix}" if kind == "onnx" else f"train_{at.card.name}{suffix}"
        path, _ = QFileDialog.getSaveFileName(self._over, "Save", name, filter_)
        if not path:
            return
        path = path if path.endswith(suffix) else path + suffix
        asked = ["export", str(at.path), "--onnx", path] if kind == "onnx" else ["script", at.run, "--out", path]
        self.told.emit(f"Writing {path}…")
        self._job.start(asked)

    def stop(self) -> None:
        """The window goes."""
        self._job.stop()

    def _on_job_event_arrived(self, event: object) -> None:
        if isinstance(event, Written):
            self.told.emit(f"{Path(event.path).name}: {event.said}")

    def _on_job_ended(self, _well: bool, fault: str) -> None:
        if fault:
            self.told.emit("")
            self.failed.emit(fault)
