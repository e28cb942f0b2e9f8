"""What a unit has learned: the digits that excite it most, kept or found by a child process, and a gradient ascent."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from typing_extensions import override

from digitlab.gui.shell.followed_page import FollowedPage
from digitlab.gui.shell.follower import Follower
from digitlab.gui.shell.hand_made_page import HandMade
from digitlab.gui.shell.opened import seen
from digitlab.gui.shell.operated_words import unit_name
from digitlab.gui.shell.result_store import ResultStore
from digitlab.gui.tabs.inside.focus import Focus, FocusKeeper, looked_at
from digitlab.gui.tabs.inside.learned.ascents import Ascender, AscentRequest, AscentShown, Rest
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

    def __init__(self, session: Session, keeper: FocusKeeper) -> None:
        self._panel = LearnedPanel()
        self._store = ResultStore(TOP_ACTIVATIONS)
        super().__init__(session, DigitFinder(session.networks, self._store.find).work, self._panel.show_learned)
        self._store.setParent(self)
        self._keeper = keeper
        self._sought: AscentRequest | None = None
        self._is_climbing = False
        self._finding = ""
        self._ascender = Ascender(session.networks)
        self._climber = Follower(self._ascender.work, self)
        self.set_panel(self._panel)
        keeper.focus_changed.connect(self._on_keeper_focus_changed)
        self._climber.answered.connect(self._on_climber_answered)
        self._climber.failed.connect(self._on_climber_failed)
        self._store.progress_changed.connect(self._on_store_progress_changed)
        self._store.ended.connect(self._on_store_ended)
        self._panel.focus_requested.connect(keeper.look_at)
        self._panel.test_digit_requested.connect(self.test_digit_requested)
        self._panel.find_requested.connect(self.find_digits)
        self._panel.cancel_requested.connect(self._store.cancel)
        self._panel.ascent.ascent_requested.connect(self.ascend)
        self._panel.ascent.stop_requested.connect(self.rest)
        self._panel.ascent.canvas_requested.connect(self._on_canvas_requested)

    @override
    def follow(self, situation: Situation) -> None:
        """Look up the unit in focus; a drawing changes nothing of it."""
        self._ascender.let_pen_pass()
        focus = self._keeper.focus
        name = situation.networks[looked_at(situation.networks, focus.slot)]
        unit = Focus(focus.slot, focus.layer, focus.unit)
        request = LearnedRequest(situation.networks, unit, situation.edits(name))
        if request == self.asked:
            request = self.asked  # and not only its equal: its answer may be there
        else:
            self.rest()
            self._sought = None
            self._panel.show_ascent(None)
        self.ask(request)

    @override
    def is_settled(self) -> bool:
        if self._store.is_running or self._is_climbing or not super().is_settled():
            return False
        return self.shown.patches is not None or not self.shown.n

    @override
    def look_away(self) -> None:
        self.rest()
        self._climber.set_active(False)
        super().look_away()

    @override
    def stop(self) -> None:
        self._climber.follow(Rest())
        self._climber.stop()
        self._store.stop()
        super().stop()

    def find_digits(self) -> None:
        """Show the network all test digits, in a child process."""
        if self.shown is not None and not self._store.is_running:
            self._finding = self.shown.name
            self._panel.show_progress(self._finding, 0, 0)
            self._store.measure([self._finding])

    def ascend(self) -> None:
        """Begin the gradient ascent for the unit that is shown."""
        shown, panel, situation = self.shown, self._panel.ascent, self._session.situation
        if shown is None or shown.layer is None or shown.request is not self.asked:
            return
        settings = panel.settings()
        start = seen(situation) if panel.start() == "drawing" else noise(settings.seed)
        self._sought = AscentRequest(situation, shown.name, shown.layer.name, shown.unit, start, settings)
        self._show_climbing(True)
        self._climber.set_active(True)
        self._climber.follow(self._sought)

    def rest(self) -> None:
        """End the gradient ascent; what was found stays in sight."""
        self._climber.follow(Rest())
        self._show_climbing(False)

    def _show_climbing(self, climbing: bool) -> None:
        self._is_climbing = climbing
        self._panel.ascent.show_running(running=climbing)

    def _on_keeper_focus_changed(self, _focus: Focus) -> None:
        if self.isVisible():
            self.follow(self._session.situation)

    def _on_climber_answered(self, shown: AscentShown) -> None:
        if shown.request is not self._sought or shown is self._panel.ascent.shown():
            return  # one that was on its way when another unit was picked, or one that waits for the pen
        self._panel.show_ascent(shown)
        if shown.is_done:
            self._show_climbing(False)

    def _on_climber_failed(self, fault: str) -> None:
        self.rest()
        self.fault_found.emit(fault)

    def _on_canvas_requested(self, image: Image) -> None:
        if self._sought is not None:
            sought = self._sought
            source = f"what excites {unit_name(sought.layer, sought.unit)} of {sought.layer} of {sought.name} most, by gradient ascent"
            self._session.load_image(image, source)

    def _on_store_progress_changed(self, done: int, total: int) -> None:
        self._panel.show_progress(self._finding, done, total)

    def _on_store_ended(self, _well: bool, fault: str) -> None:
        self._panel.show_idle()
        if fault:
            self.fault_found.emit(fault)
        if self.isVisible():
            self.ask(replace(self.asked))  # the same has another answer now


PAGE = HandMade(lambda tab: LearnedPage(tab.session, tab.keeper))
