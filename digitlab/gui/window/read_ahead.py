"""What pages need when they are first looked at, read while nobody waits for it."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterable, Sequence
from functools import partial

from digitlab.gui.shell.tab import TabSpec
from digitlab.measure.store import data_hash
from digitlab.networks.library import Entry

_log = logging.getLogger(__name__)


class ReadAhead(threading.Thread):
    """Unpacks the test digits, imports the pages, and reads what was measured of the networks, one after the other.

    Whoever is quicker reads one himself.

    No widget is made here: those belong to the window's thread.
    """

    def __init__(self, tabs: Sequence[TabSpec], networks: Iterable[Entry]) -> None:
        super().__init__(name="reading ahead")
        pages = [partial(tab.declaration, page) for tab in tabs for page in tab.pages]
        results = [partial(_read_results, network) for network in networks]
        self._work: tuple[Callable[[], object], ...] = (data_hash, *pages, *results)
        self._is_stopped = False

    def stop(self) -> None:
        """Read no further, and wait for the page that is being read."""
        self._is_stopped = True
        if self.is_alive():
            self.join()

    def run(self) -> None:
        """The thread's own work; Python calls it."""
        for read in self._work:
            if self._is_stopped:
                return
            try:
                read()
            except (ImportError, OSError, ValueError) as error:  # which is told where it is needed
                _log.warning("could not be read ahead: %s", error)


def _read_results(network: Entry) -> None:
    """Read what pages look up of every network as soon as they are made."""
    from digitlab.measure.calibration import CALIBRATION
    from digitlab.measure.sweep import SWEEP

    for measurement in (SWEEP, CALIBRATION):
        measurement.find(network)
