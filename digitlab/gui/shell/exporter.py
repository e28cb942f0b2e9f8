"""Files for other programs: a script that repeats a run, or a network in another format. A child writes the file."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from digitlab.gui.shell.export import saved_to
from digitlab.gui.shell.job_process import JobProcess
from digitlab.gui.shell.save_dialog import ask_where_to_save
from digitlab.language import mark, tr
from digitlab.measure.events import Written

_KINDS = {"script": (mark("Python script (*.py)"), ".py"), "onnx": ("ONNX (*.onnx)", ".onnx")}


class Exporter(JobProcess):
    """Asks where to, and has the file written.

    Signals:
        told: What is being written, or was, in a sentence.
    """

    told = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        """An idle one; the question appears over the parent."""
        super().__init__(parent)
        self._over = parent

    def export(self, kind: str, source: str, name: str) -> None:
        """Write a file.

        Args:
            kind: ``script``, of a run, or ``onnx``, of a network.
            source: The run's name, or the network's name or file.
            name: The proposed file name, without its suffix.
        """
        if self.is_running:
            return
        filter_, suffix = _KINDS[kind]
        path = ask_where_to_save(self._over, tr("Save"), f"{name}{suffix}", tr(filter_), (suffix,))
        if path is None:
            return
        asked = ["export", source, "--onnx"] if kind == "onnx" else ["script", source, "--out"]
        self.told.emit(tr("Writing {path}…", path=path))
        self.start([*asked, str(path)])

    @override
    def _note(self, event: object) -> None:
        super()._note(event)
        if isinstance(event, Written):
            self.told.emit(f"{saved_to(event.path)}: {event.said}")
