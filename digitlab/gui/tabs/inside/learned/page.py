"""What a unit has learned: the digits that excite it most, kept or found by a child process, and a gradient ascent."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from typing_extensions import override

from digitlab.gui.shell.edit_words import unit_name
from digitlab.gui.shell.followed_page import FollowedPage
from digitlab.gui.shell.follower import Follower
from digitlab.gui.shell.hand_made_page import HandMade
from digitlab.gui.shell.opened import seen
from digitlab.gui.shell.result_store import ResultStore
from digitlab.gui.tabs.inside.focus import Focus, FocusStore, looked_at
from digitlab.gui.tabs.inside.learned.activation_maximiser import (
    ActivationMaximiser,
    MaximisationRequest,
    MaximisationState,
    StopMaximising,
)
from digitlab.gui.tabs.inside.learned.learned import DigitFinder, LearnedRequest
from digitlab.gui.tabs.inside.learned.view import LearnedPanel
from digitlab.measure.activation_maximisation import noise
from digitlab.measure.top_activations import TOP_ACTIVATIONS

if TYPE_CHECKING:
    from digitlab.gui.shell.analysis import Situation
    from digitlab.gui.shell.session import Session
    from digitlab.ink.stroke import Image


class LearnedPage(FollowedPage):
    """What excites a unit.

    Signals:
        test_digit_requested: The number of a test digit.
    """

    test_digit_requested = Signal(int)

    def __init__(self, session: Session, store: FocusStore) -> None:
        self._panel = LearnedPanel()
        self._store = ResultStore(TOP_ACTIVATIONS)
        super().__init__(session, DigitFinder(session.networks, self._store.find).work, self._panel.show_learned)
        self._store.setParent(self)
        self._focus_store = store
        self._maximisation_request: MaximisationRequest | None = None
        self._is_maximising = False
        self._searched_name = ""
        self._maximiser = ActivationMaximiser(session.networks)
        self._maximisation = Follower(self._maximiser.work, self)
        self.set_panel(self._panel)
        store.focus_changed.connect(self._on_store_focus_changed)
        self._maximisation.answered.connect(self._on_maximisation_answered)
        self._maximisation.failed.connect(self._on_maximisation_failed)
        self._store.progress_changed.connect(self._on_store_progress_changed)
        self._store.ended.connect(self._on_store_ended)
        self._panel.focus_requested.connect(store.look_at)
        self._panel.test_digit_requested.connect(self.test_digit_requested)
        self._panel.find_requested.connect(self.find_digits)
        self._panel.cancel_requested.connect(self._store.cancel)
        self._panel.maximisation.start_requested.connect(self.maximise)
        self._panel.maximisation.stop_requested.connect(self.stop_maximising)
        self._panel.maximisation.canvas_requested.connect(self._on_canvas_requested)

    @override
    def follow(self, situation: Situation) -> None:
        """Look up the unit in focus; a drawing changes nothing of it."""
        self._maximiser.let_pen_pass()
        focus = self._focus_store.focus
        name = situation.networks[looked_at(situation.networks, focus.slot)]
        unit = Focus(focus.slot, focus.layer, focus.unit)
        request = LearnedRequest(situation.networks, unit, situation.edits(name))
        if request == self.asked:
            request = self.asked  # and not only its equal: its answer may be there
        else:
            self.stop_maximising()
            self._maximisation_request = None
            self._panel.show_maximisation(None)
        self.ask(request)

    @override
    def is_settled(self) -> bool:
        if self._store.is_running or self._is_maximising or not super().is_settled():
            return False
        return self.shown.patches is not None or not self.shown.n

    @override
    def look_away(self) -> None:
        self.stop_maximising()
        self._maximisation.set_active(False)
        super().look_away()

    @override
    def stop(self) -> None:
        self._maximisation.follow(StopMaximising())
        self._maximisation.stop()
        self._store.stop()
        super().stop()

    def find_digits(self) -> None:
        """Show the network all test digits, in a child process."""
        if self.shown is not None and not self._store.is_running:
            self._searched_name = self.shown.name
            self._panel.show_progress(self._searched_name, 0, 0)
            self._store.measure([self._searched_name])

    def maximise(self) -> None:
        """Begin the gradient ascent for the unit that is shown."""
        shown, panel, situation = self.shown, self._panel.maximisation, self._session.situation
        if shown is None or shown.layer is None or shown.request is not self.asked:
            return
        settings = panel.settings()
        start = seen(situation) if panel.start() == "drawing" else noise(settings.seed)
        self._maximisation_request = MaximisationRequest(
            situation, shown.name, shown.layer.name, shown.unit, start, settings
        )
        self._show_maximising(True)
        self._maximisation.set_active(True)
        self._maximisation.follow(self._maximisation_request)

    def stop_maximising(self) -> None:
        """End the gradient ascent; what was found stays in sight."""
        self._maximisation.follow(StopMaximising())
        self._show_maximising(False)

    def _show_maximising(self, maximising: bool) -> None:
        self._is_maximising = maximising
        self._panel.maximisation.show_running(running=maximising)

    def _on_store_focus_changed(self, _focus: Focus) -> None:
        if self.isVisible():
            self.follow(self._session.situation)

    def _on_maximisation_answered(self, shown: MaximisationState) -> None:
        if shown.request is not self._maximisation_request or shown is self._panel.maximisation.shown():
            return  # one that was on its way when another unit was picked, or one that waits for the pen
        self._panel.show_maximisation(shown)
        if shown.is_done:
            self._show_maximising(False)

    def _on_maximisation_failed(self, fault: str) -> None:
        self.stop_maximising()
        self.fault_found.emit(fault)

    def _on_canvas_requested(self, image: Image) -> None:
        if self._maximisation_request is not None:
            request = self._maximisation_request
            source = f"what excites {unit_name(request.layer, request.unit)} of {request.layer} of {request.name} most, by gradient ascent"
            self._session.load_image(image, source)

    def _on_store_progress_changed(self, done: int, total: int) -> None:
        self._panel.show_progress(self._searched_name, done, total)

    def _on_store_ended(self, _well: bool, fault: str) -> None:
        self._panel.show_idle()
        if fault:
            self.fault_found.emit(fault)
        if self.isVisible():
            self.ask(replace(self.asked))  # the same has another answer now


PAGE = HandMade(lambda tab: LearnedPage(tab.session, tab.store))
