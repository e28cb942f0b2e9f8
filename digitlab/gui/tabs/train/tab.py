"""The tab "Train": set up a training, watch it, look at what came of it, and teach networks one's own handwriting."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from digitlab.data.classes import alphabet
from digitlab.gui.kit.signals import Emits, signal
from digitlab.gui.shell.session import Session
from digitlab.gui.shell.tab import Tab, TabSpec
from digitlab.gui.tabs.train import shutdown
from digitlab.gui.tabs.train.handwriting.what_to_write import WhatToWrite
from digitlab.gui.tabs.train.run_store import RunStore
from digitlab.language import mark, tr
from digitlab.training.runs import EVENTS, OFFERED, runs_folder
from digitlab.training.summaries import Summary, list_runs
from digitlab.untrusted import open_to_append

TAB = TabSpec(
    "train",
    mark("Tr&ain"),
    {
        "set_up": mark("Set up"),
        "watch": mark("Watch"),
        "afterwards": mark("Afterwards"),
        "handwriting": mark("My handwriting"),
        "training_digits": mark("Training digits"),
    },
    lambda session: (RunStore(session),),
)


class TrainTab(Tab):
    """The pages, and the runs that they are about.

    Attributes:
        store: All runs.

    Signals:
        lost_found: Trainings were cut off, in a sentence; they can be resumed.
        shutdown_finished: No training is left in this window, after it was asked to go.
    """

    lost_found: Emits[str] = signal(str)
    shutdown_finished: Emits[()] = signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(TAB, session, parent)
        self.store = self.find_store(RunStore)
        self.store.ended.connect(self._on_store_ended)
        self._lost: tuple[str, ...] | None = None  # None: nobody has looked yet
        self._shutdown: shutdown.Shutdown | None = None
        self._asks = True
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.commitDataRequest.connect(self.save_unasked)

    @property
    def alphabet(self) -> str:
        """What one writes on "My handwriting", as one types it; "" for the digits."""
        what: WhatToWrite = self.states().get(WhatToWrite, WhatToWrite())
        return what.text if what.own else ""

    def write(self, text: str) -> None:
        """Let one write an alphabet there, as before; "" for the digits.

        Raises:
            ValueError: It is none.
        """
        self.keep(WhatToWrite(True, alphabet(text)) if text else WhatToWrite())

    def look_for_lost(self) -> None:
        """Offer, once, to go on with trainings that were cut off when a window or the power went."""
        if self._lost is None:
            lost = _take_lost()
            self._lost = tuple(summary.run.name for summary in lost)
            if lost:
                self.lost_found.emit(_in_words(lost))

    def resume_lost(self) -> None:
        """Go on with them."""
        for name in self._lost or ():
            try:
                self.store.resume(name)
            except (ValueError, OSError) as error:
                self.session.failed.emit(str(error))
        self._lost = ()
        self.turn_to("watch")

    def offer_lost_again(self) -> None:
        """Another window takes the place of this one: it offers what is still to be resumed."""
        for name in self._lost or ():
            with suppress(OSError):
                (runs_folder() / name / OFFERED).unlink()

    def may_close(self, window: QWidget) -> bool:
        """Whether the window can go now; where trainings go on, what becomes of them is asked, and shutdown_finished follows."""
        running = self.store.running()
        if not running or not self._asks:
            return True
        if self._shutdown is not None:  # it was asked before, and the user does not want to wait
            return False
        paused = sum(live.doing == "paused" for live in self.store.state.live.values())
        answer = shutdown.ask_what_becomes(window, len(running), paused)
        if answer == "cancel" or not self.store.running():
            return answer != "cancel"
        keeps = answer == "keep"
        self._shutdown = shutdown.Shutdown(self.store, self.shutdown_finished.emit, keep=keeps, parent=self)
        self.session.failed.emit(tr("The trainings are being saved; the window closes in a moment."))
        return False

    def save_unasked(self) -> None:
        """The user logs out: save, and do not ask."""
        self._asks = not self.store.running()
        self.store.stop()

    def _on_store_ended(self, name: str, fault: str) -> None:
        self._asks = self._asks or not self.store.running()  # somebody who trains again did not log out after all
        is_there = any(summary.run.name == name for summary in self.store.state.all.summaries)
        if fault and not (is_there and self.isVisible() and self.current == "watch"):  # where it is said already
            self.session.failed.emit(fault)


def _take_lost() -> list[Summary]:
    """The runs that were cut off since they were last offered, the newest first; they count as offered from now on."""
    lost = [summary for summary in list_runs().summaries if summary.state == "cut off" and not _is_offered(summary)]
    for summary in lost:
        try:
            with open_to_append(summary.run.folder / OFFERED) as mark:
                mark.write(b".")  # which also gives it a new time
        except OSError:  # it is offered again, then
            continue
    return lost


def _is_offered(summary: Summary) -> bool:
    """Whether a run was offered after it was cut off."""
    try:
        return (summary.run.folder / OFFERED).stat().st_mtime >= (summary.run.folder / EVENTS).stat().st_mtime
    except OSError:
        return False


def _in_words(lost: Sequence[Summary]) -> str:
    """What happened to trainings that were cut off, in a sentence or two."""
    names = ", ".join(summary.run.config.network for summary in lost)
    if len(lost) > 1:
        return tr(
            "%n trainings were cut off ({names}). Each goes on from its last checkpoint.", "", len(lost), names=names
        )
    (summary,) = lost
    if not (ended := len(summary.epochs)):
        return tr(
            "The training of {name} was cut off before its first epoch ended. It goes on from its last checkpoint.",
            name=names,
        )
    return tr(
        "The training of {name} was cut off after epoch {epoch} of {epochs}. It goes on from its last checkpoint.",
        name=names,
        epoch=ended,
        epochs=summary.run.config.epochs,
    )
