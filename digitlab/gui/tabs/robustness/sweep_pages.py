"""The pages about test digits: curves, ingredients, shuffled pixels. All three read one store."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import override

from digitlab.gui.shell.hand_made_page import Page
from digitlab.gui.tabs.robustness.ingredients.view import IngredientsPanel
from digitlab.gui.tabs.robustness.shuffled.view import ShuffledPanel
from digitlab.gui.tabs.robustness.test_digits.view import CurvesPanel
from digitlab.networks.ingredients import shuffled_twin

if TYPE_CHECKING:
    from digitlab.gui.shell.analysis import Analysis, Situation
    from digitlab.gui.shell.result_store import ResultStore
    from digitlab.gui.shell.session import Session
    from digitlab.measure.sweep import Sweep, SweepConfig
    from digitlab.networks.library import Library

    SweepStore = ResultStore[SweepConfig, Sweep]


class SweepPage(Page):
    """A page whose panel shows sweeps and asks for more."""

    measures_files = True

    def __init__(
        self, session: Session, store: SweepStore, panel: CurvesPanel | IngredientsPanel | ShuffledPanel
    ) -> None:
        super().__init__(session)
        self._store, self._panel = store, panel
        self.set_panel(panel)
        self._show_sweeps()
        store.results_changed.connect(self._show_sweeps)
        store.progress_changed.connect(panel.show_progress)
        store.ended.connect(self._on_store_ended)
        panel.measurement_requested.connect(self._on_panel_measurement_requested)
        panel.cancel_requested.connect(store.cancel)

    @override
    def show_library(self, library: Library) -> None:
        self._show_sweeps()

    def _show_sweeps(self) -> None:
        self._panel.show_sweeps(self._store.of(self._session.library.entries))

    def _on_panel_measurement_requested(self, names: tuple[str, ...], digits: int) -> None:
        self._store.measure(names, digits=digits)

    def _on_store_ended(self, _well: bool, fault: str) -> None:
        self._panel.show_fault(fault)


class CurvesPage(SweepPage):
    """Accuracy on the test digits against shift, turn, size, thickness and noise."""

    def __init__(self, session: Session, store: SweepStore) -> None:
        self._curves = CurvesPanel(session.library)
        super().__init__(session, store, self._curves)

    @override
    def follow(self, situation: Situation) -> None:
        self._curves.show_networks(situation.networks)

    @override
    def show_library(self, library: Library) -> None:
        super().show_library(library)
        self._curves.show_library(library)


class IngredientsPage(SweepPage):
    """Which ingredient buys what."""

    def __init__(self, session: Session, store: SweepStore) -> None:
        super().__init__(session, store, IngredientsPanel(session.library))


class ShuffledPage(SweepPage):
    """Networks that learned from shuffled digits."""

    _INSTEAD = ("mlp", "plain")  # whose twins read the drawing where the chosen networks have none

    def __init__(self, session: Session, store: SweepStore) -> None:
        self._shuffled = ShuffledPanel(session.library)
        self._before: tuple[str, ...] = ()
        super().__init__(session, store, self._shuffled)
        self._shuffled.shuffle_requested.connect(self._on_panel_shuffle_requested)

    @override
    def follow(self, situation: Situation) -> None:
        config = [self._session.networks.card(name) for name in situation.networks if name]
        self._shuffled.show_shuffled(all(card and card.is_shuffled for card in config))

    @override
    def show_analysis(self, analysis: Analysis) -> None:
        self._shuffled.show_analysis(analysis)

    def _on_panel_shuffle_requested(self, shuffled: bool) -> None:
        """Put the twins in the place of the chosen networks, or these back."""
        chosen = self._session.situation.networks
        if shuffled:
            self._before = chosen
            pairs = zip(chosen[:2], self._INSTEAD, strict=True)
            names = [*(shuffled_twin(name) or shuffled_twin(instead) or "" for name, instead in pairs), ""]
        else:
            names = list(self._before or (*self._INSTEAD, ""))
        for slot, name in enumerate(names):
            if name in {"", *self._session.library.entries}:
                self._session.choose_network(slot, name)
