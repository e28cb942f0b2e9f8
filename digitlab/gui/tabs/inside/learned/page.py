"""What a unit has learned: the digits that excite it most, kept or found by a child process, and a gradient ascent.

The digits are looked up by the page's worker; the ascent climbs in a thread of its own, and ends when nobody wants it any more.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtGui import QHideEvent
from typing_extensions import override

from digitlab.gui.shell.export import Provenance, Table
from digitlab.gui.shell.follower import Follower
from digitlab.gui.shell.opened import seen as seen_field
from digitlab.gui.shell.page import Page, PageSpec
from digitlab.gui.shell.result_store import ResultStore
from digitlab.gui.shell.snapshot import Snapshot
from digitlab.gui.shell.tab import Tab
from digitlab.gui.shell.wishes import Wish
from digitlab.gui.tabs.inside.focus import Focus, looked_at
from digitlab.gui.tabs.inside.learned import words
from digitlab.gui.tabs.inside.learned.activation_maximiser import (
    ActivationMaximiser,
    MaximisationRequest,
    MaximisationState,
    StopMaximising,
)
from digitlab.gui.tabs.inside.learned.learned import DigitFinder, Learned, LearnedRequest
from digitlab.gui.tabs.inside.learned.maximisation_panel import AscentSettings, StartMaximisation, StopMaximisation
from digitlab.gui.tabs.inside.learned.view import CancelFinding, FindDigits, LearnedView
from digitlab.measure.activation_maximisation import noise
from digitlab.measure.top_activations import TOP_ACTIVATIONS


def ask(snapshot: Snapshot) -> LearnedRequest:
    """Ask for the unit in focus; a drawing changes nothing of it."""
    situation, focus = snapshot.situation, snapshot[Focus]
    name = situation.networks[looked_at(situation.networks, focus.slot)]
    return LearnedRequest(situation.networks, Focus(focus.slot, focus.layer, focus.unit), situation.edits(name))


def is_final(seen: Learned) -> bool:
    """Whether the layer's patches are cut out, or there is nothing to cut them from."""
    return seen.patches is not None or not seen.n


class LearnedPage(Page):
    """A page that looks for what excites a unit: among the test digits, and by a gradient ascent."""

    view: LearnedView
    worker: DigitFinder

    def __init__(self, spec: PageSpec[Any, Any], tab: Tab) -> None:
        self._store = ResultStore(TOP_ACTIVATIONS)
        super().__init__(replace(spec, work=lambda networks: DigitFinder(networks, self._store.find)), tab)
        self._store.setParent(self)
        self._unit: object = None  # the question that the ascent belongs to
        self._climbed: MaximisationRequest | None = None
        self._found: MaximisationState | None = None
        self._is_maximising = False
        self._maximiser = ActivationMaximiser(self.session.networks)
        self._maximisation = Follower(self._maximiser, self)
        self._maximisation.answered.connect(self._on_maximisation_answered)
        self._maximisation.failed.connect(self._on_maximisation_failed)
        self._store.progress_changed.connect(self.view.show_progress)
        self._store.ended.connect(self._on_store_ended)

    @override
    def refresh(self) -> None:
        self._maximiser.let_pen_pass()
        super().refresh()

    @override
    def ask(self, question: object) -> None:
        if question != self._unit:
            self._unit = question
            self._stop_maximising()
            self._climbed = self._found = None
            self.view.show_maximisation(None)
        super().ask(question)

    @override
    def fulfil(self, wish: Wish) -> None:
        match wish:
            case FindDigits():
                self._find_digits()
            case CancelFinding():
                self._store.cancel()
            case StartMaximisation():
                self._maximise(wish)
            case StopMaximisation():
                self._stop_maximising()
            case _:
                super().fulfil(wish)

    @override
    def is_settled(self) -> bool:
        return not (self._store.is_running or self._is_maximising) and super().is_settled()

    @override
    def stop(self) -> None:
        self._maximisation.follow(StopMaximising())
        self._maximisation.stop()
        self._store.stop()
        super().stop()

    @override
    def table(self) -> Table:
        return words.table(self.seen_to_save(), self._found)

    @override
    def provenance(self) -> Provenance:
        return words.provenance(self.seen_to_save(), self._found)

    def _find_digits(self) -> None:
        """Show the network all test digits, in a child process."""
        if self.seen is not None and not self._store.is_running:
            self.view.show_search(self.seen.name)
            self._store.measure([self.seen.name])

    def _maximise(self, wanted: StartMaximisation) -> None:
        """Begin the gradient ascent for the unit that is shown."""
        unit, situation, settings = self.seen, self.session.situation, wanted.settings.maximisation()
        if unit is None or unit.layer is None or unit.request is not self.asked:
            return
        start = seen_field(situation) if wanted.settings.start == "drawing" else noise(settings.seed)
        self._climbed = MaximisationRequest(situation, unit.name, unit.layer.name, unit.unit, start, settings)
        self._show_maximising(True)
        self._maximisation.set_active(True)
        self._maximisation.follow(self._climbed)

    def _stop_maximising(self) -> None:
        """End the gradient ascent; what was found stays in sight."""
        self._maximisation.follow(StopMaximising())
        self._show_maximising(False)

    def _show_maximising(self, maximising: bool) -> None:
        self._is_maximising = maximising
        self.view.maximisation.show_running(running=maximising)

    def _on_maximisation_answered(self, found: MaximisationState) -> None:
        if found.request is not self._climbed or found is self._found:
            return  # one that was on its way when another unit was picked, or one that waits for the pen
        self._found = found
        self.view.show_maximisation(found)
        if found.is_done:
            self._show_maximising(False)

    def _on_maximisation_failed(self, fault: str) -> None:
        self._stop_maximising()
        self.session.failed.emit(fault)

    def _on_store_ended(self, _well: bool, fault: str) -> None:
        self.view.show_idle()
        if fault:
            self.session.failed.emit(fault)
        self.ask_again()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        self._stop_maximising()
        self._maximisation.set_active(False)
        super().hideEvent(event)


PAGE = PageSpec(LearnedView, ask, is_final=is_final, settings=AscentSettings(), page=LearnedPage)
