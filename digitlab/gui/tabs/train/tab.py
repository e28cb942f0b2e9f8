"""The tab "Train": set up a training, watch it, look at what came of it, and teach networks one's own handwriting."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from digitlab.data_folder import data_folder
from digitlab.gui.shell.offer import Offer
from digitlab.gui.shell.session import Session
from digitlab.gui.shell.tab import Tab, TabSpec

if TYPE_CHECKING:
    from digitlab.gui.tabs.train.run_store import RunStore
    from digitlab.gui.tabs.train.shutdown import Shutdown

TAB = TabSpec(
    "train",
    "&Train",
    {
        "set_up": "Set up",
        "watch": "Watch",
        "afterwards": "Afterwards",
        "handwriting": "My handwriting",
        "training_digits": "Training digits",
    },
)

RESUME = Offer("resume_training", "&Resume training")
"""What is offered for trainings that were cut off."""


class TrainTab(Tab):
    """The pages, and the runs that they are about.

    Signals:
        offer_found: Trainings were cut off, in a sentence; and RESUME.
        shutdown_finished: No training is left in this window, after it was asked to go.
    """

    offer_found = Signal(str, object)
    shutdown_finished = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(TAB, session, parent)
        self._lost: tuple[str, ...] | None = None  # None: nobody has looked yet
        self._shutdown: Shutdown | None = None
        self._asks = True
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.commitDataRequest.connect(self._on_commit_data_request)

    @cached_property
    def store(self) -> RunStore:
        """All runs; read when they are first asked for."""
        from digitlab.gui.tabs.train.run_store import RunStore

        store = RunStore(self.session, self)
        store.ended.connect(self._on_store_ended)
        return store

    def look_for_lost(self) -> None:
        """Offer, once, to go on with trainings that were cut off when a window or the power went."""
        if self._lost is None and any((data_folder() / "runs").glob("*")):
            from digitlab.gui.tabs.train.lost_runs import in_words, take_lost

            lost = take_lost()
            self._lost = tuple(summary.run.name for summary in lost)
            if lost:
                self.offer_found.emit(in_words(lost), RESUME)
        self._lost = self._lost or ()

    def resume_lost(self) -> None:
        """Go on with them."""
        for name in self._lost or ():
            try:
                self.store.resume(name)
            except (ValueError, OSError) as error:
                self.session.failed.emit(str(error))
        self._lost = ()
        self.turn_to("watch")

    def may_close(self, window: QWidget) -> bool:
        """Whether the window can go now; where trainings go on, what becomes of them is asked, and shutdown_finished follows."""
        running = self.store.running() if "store" in vars(self) else ()
        if not running or not self._asks:
            return True
        if self._shutdown is not None:  # it was asked before, and the user does not want to wait
            return False
        from digitlab.gui.tabs.train.shutdown import Shutdown, ask_what_becomes

        wish = ask_what_becomes(window, len(running))
        if wish != "cancel" and self.store.running():
            self._shutdown = Shutdown(self.store, keep=wish == "keep", parent=self)
            self._shutdown.over.connect(self.shutdown_finished)
            self.session.failed.emit("The trainings are being saved; the window closes in a moment.")
            return False
        return wish != "cancel"

    @override
    def stop(self) -> None:
        super().stop()
        if "store" in vars(self):
            self.store.stop()

    def _on_store_ended(self, _name: str, fault: str) -> None:
        if fault and not (self.isVisible() and self.current == "watch"):  # where it is said already
            self.session.failed.emit(fault)

    def _on_commit_data_request(self) -> None:
        """The user logs out: save, and do not ask."""
        self._asks = False
        if "store" in vars(self):
            self.store.stop()
