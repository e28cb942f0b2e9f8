"""Networks of other programs, opened from a file or dropped on the window; a child process reads the file and writes one of the user's own."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, QTimer
from PySide6.QtWidgets import QFileDialog, QWidget

from digitlab.gui.shell.job_process import JobProcess
from digitlab.gui.shell.session import Session
from digitlab.gui.shell.situation_parts import SLOT_OF
from digitlab.gui.shell.wishes import PLACES
from digitlab.gui.window.architecture_choice import ArchitectureChoice
from digitlab.language import tr
from digitlab.measure.events import Fitted, Written
from digitlab.networks.card import SUFFIX, is_plain
from digitlab.networks.library import list_networks
from digitlab.networks.own_networks import free_name
from digitlab.untrusted import one_line

ENDINGS = (SUFFIX, ".onnx")
"""Of the files that hold networks."""

_LIMIT_MS = 180_000  # what a network of this size needs is read in seconds


class NetworkOpener:
    """Brings networks among the user's own, one at a time, and lets them answer.

    Attributes:
        job: The child process that reads the file.
    """

    def __init__(self, session: Session, over: QWidget, tell: Callable[[str], None]) -> None:
        """An idle one for a session; it asks its questions over a widget, and tells what waits to be read."""
        self._session, self._over, self._tell = session, over, tell
        self._path = Path()
        self._fits: list[Fitted] = []
        self._said = ""
        self._is_late = False
        self.job = JobProcess(over)
        self.job.event_arrived.connect(self._on_job_event_arrived)
        self.job.ended.connect(self._on_job_ended)
        self._limit = QTimer(over, singleShot=True, interval=_LIMIT_MS)
        self._limit.timeout.connect(self._on_limit_timeout)

    def ask_for_file(self) -> None:
        """Ask which network to open."""
        kinds = tr("Networks ({endings});;All files (*)", endings=f"*{SUFFIX} *.onnx")
        path, _ = QFileDialog.getOpenFileName(self._over, tr("Open a network"), "", kinds)
        if path:
            self.open(Path(path))

    def open_dropped(self, mime: QMimeData) -> bool:
        """Open the network of a file that was dropped; False where it is none."""
        files = [url.toLocalFile() for url in mime.urls() if url.isLocalFile()]
        if not files or not files[0].lower().endswith(ENDINGS):
            return False
        self.open(Path(files[0]))
        return True

    def open(self, path: Path) -> None:
        """Open the network of a file; where it holds weights alone, find out first which architecture they fit."""
        if self.job.is_running:
            name = one_line(self._path.name)
            self._session.failed.emit(tr("{file} is still being opened: wait for it", file=name))
            return
        self._path = path
        self._session.told.emit(tr("Opening {file}…", file=one_line(path.name)))
        if is_plain(path):
            self._start("--fits")
        else:
            self._bring_in()

    def _bring_in(self, architecture: str = "") -> None:
        """Make the file's network one of the user's own."""
        self._start("--name", free_name(self._path), "--architecture", architecture)

    def _start(self, *options: str) -> None:
        self._fits, self._said, self._is_late = [], "", False
        self._limit.start()
        self.job.start(["import", str(self._path), *options])

    def _on_job_event_arrived(self, event: object) -> None:
        match event:
            case Fitted():
                self._fits.append(event)
            case Written(path, said):
                self._said = said
                self._written = Path(path)

    def _on_job_ended(self, well: bool, fault: str) -> None:
        self._limit.stop()
        if not well:
            late = tr("{file}: took too long to read, and was not opened", file=one_line(self._path))
            self._session.failed.emit(late if self._is_late else fault)
        elif self._said:
            self._use(self._written.stem)
        else:
            self._choose()

    def _choose(self) -> None:
        """Take the one architecture that fits, or ask which."""
        fitting = [each.architecture for each in self._fits if not each.faults]
        if len(fitting) == 1:
            self._bring_in(fitting[0])
            return
        choice = ArchitectureChoice(self._path.name, self._fits, self._over)
        choice.chosen.connect(self._bring_in)
        choice.open()

    def _use(self, name: str) -> None:
        """Let a network that has come answer where its family does."""
        session = self._session
        session.set_library(list_networks())
        entry = session.library.entries.get(name)
        said = tr("{network}: {said}; Generate has it now.", network=name, said=self._said)
        if entry is not None:
            slot = SLOT_OF[entry.card.family]
            session.choose_network(slot, name)
            place = tr(PLACES[slot])
            said = tr("{network}: {said}; it answers {place} now.", network=name, said=self._said, place=place)
        self._tell(said)

    def _on_limit_timeout(self) -> None:
        self._is_late = True
        self.job.cancel()
