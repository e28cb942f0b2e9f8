"""A child process that makes one measurement of networks."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from typing_extensions import override

from digitlab.gui.shell.job_process import JobProcess
from digitlab.measure.events import Measured
from digitlab.program import PROGRAM

if TYPE_CHECKING:
    from digitlab.measure.measurement import Measurement


class MeasurementJob(JobProcess):
    """Makes a measurement of some networks at a time; results come one by one, and those that need it are kept by the child.

    Signals:
        measured: A result, of the measurement's type.
    """

    measured = Signal(object)

    def __init__(
        self, measurement: Measurement[Any, Any], parent: QObject | None = None, *, program: Sequence[str] = PROGRAM
    ) -> None:
        """An idle one.

        Args:
            measurement: What is measured.
            parent: Its owner.
            program: The program and its first arguments.
        """
        super().__init__(parent, program=program)
        self._measurement = measurement

    def measure(self, networks: Iterable[str | Path], **options: object) -> None:
        """Measure networks, by name or weights file; while that goes on, nothing else is.

        Args:
            networks: Which; none is no request.
            options: Those of the measurement's command, by name.
        """
        networks = tuple(networks)
        if networks and not self.is_running:
            self.start(self._measurement.arguments(networks, **options))

    @override
    def _note(self, event: object) -> None:
        super()._note(event)
        if isinstance(event, Measured):
            self.measured.emit(event.result)
