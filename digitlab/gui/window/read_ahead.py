"""What pages need when they are first looked at, read while nobody waits for it."""

from __future__ import annotations

import logging
import pkgutil
import sys
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from importlib import import_module

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QCursor, QGuiApplication

from digitlab.gui.shell.tab import TABS, TabSpec
from digitlab.measure.store import data_hash
from digitlab.memory import keep_from_collector
from digitlab.networks.library import Entry

_log = logging.getLogger(__name__)

_BETWEEN_MS = 20  # two modules; each takes some ms, pyqtgraph some 170


class ReadAhead(QObject):
    """Reads in a thread the test digits and what was measured of the networks, and imports the modules of the pages.

    Those are imported one by one in the window's own thread, and only while the mouse rests. A class of widgets must not be made in
    any other: before Python 3.12 PySide keeps what it knows of a class in a table, into which a new class goes while Qt, which does not
    hold the interpreter's lock, looks another one up (``SOTP_extender`` in shiboken's ``pep384impl.cpp``). One window in some dozens died of it.
    """

    def __init__(self, tabs: Sequence[TabSpec], networks: Iterable[Entry], parent: QObject) -> None:
        super().__init__(parent)
        reads = (data_hash, *(partial(_read_results, network) for network in networks))
        self._is_stopped = False
        self._thread = threading.Thread(target=self._read, args=(reads,), name="reading ahead")
        self._modules = _modules(tabs)
        self._has_imported = False
        self._rested = QCursor.pos()
        self._timer = QTimer(self, interval=_BETWEEN_MS)
        self._timer.timeout.connect(self._on_timer_timeout)

    def start(self) -> None:
        """Begin, where it has not begun."""
        if self._thread.ident is None:
            self._thread.start()
            self._timer.start()

    def stop(self) -> None:
        """Read no further, and wait for what is being read."""
        self._is_stopped = True
        self._timer.stop()
        if self._thread.is_alive():
            self._thread.join()

    def _read(self, reads: Iterable[Callable[[], object]]) -> None:
        for read in reads:
            if self._is_stopped:
                return
            try:
                read()
            except (ImportError, OSError, ValueError) as error:  # which is told where it is needed
                _log.warning("could not be read ahead: %s", error)

    def _on_timer_timeout(self) -> None:
        pointed, self._rested = self._rested, QCursor.pos()
        is_rest = pointed == self._rested and QGuiApplication.mouseButtons() == Qt.MouseButton.NoButton
        if not is_rest or self._thread.is_alive():  # two that import at once wait for each other
            return
        module = next((name for name in self._modules if name not in sys.modules), None)
        if module is None:
            self._timer.stop()
            if self._has_imported:
                keep_from_collector()
            return
        self._has_imported = True
        try:
            import_module(module)
        except ImportError as error:  # which is told where it is needed
            _log.warning("could not be imported ahead: %s", error)


def _modules(tabs: Iterable[TabSpec]) -> Iterator[str]:
    """The names of all modules of pages, those of one page together; what else these need comes with them."""
    for tab in tabs:
        for page in tab.pages:
            package = f"{TABS}.{tab.id}.{page}"
            for found in pkgutil.walk_packages(import_module(package).__path__, f"{package}."):
                yield found.name


def _read_results(network: Entry) -> None:
    """Read what pages look up of every network as soon as they are made; pictures of one's own classes wait until somebody looks."""
    if not network.card.classes.are_digits:
        return
    from digitlab.measure.calibration import CALIBRATION
    from digitlab.measure.sweep import SWEEP

    for measurement in (SWEEP, CALIBRATION):
        measurement.find(network)
