"""One fixed permutation of all pixels: which network needs neighbouring ones?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from typing_extensions import override

from digitlab.gui.shell.page import PageSpec
from digitlab.gui.shell.wishes import Wish
from digitlab.gui.tabs.robustness.measuring import MeasuringPage, Sweeping
from digitlab.gui.tabs.robustness.shuffled.shuffled_pairs import LetShuffledAnswer, ask, provenance, table
from digitlab.gui.tabs.robustness.shuffled.view import ShuffledView
from digitlab.networks.ingredients import shuffled_twin

if TYPE_CHECKING:
    from digitlab.gui.shell.tab import Tab

_INSTEAD = ("mlp", "plain")  # whose twins read the drawing where the chosen networks have none


class ShuffledPage(MeasuringPage):
    """Networks that learned from shuffled digits."""

    def __init__(self, spec: PageSpec[Any, Any], tab: Tab) -> None:
        super().__init__(spec, tab)
        self._before: tuple[str, ...] = ()

    @override
    def fulfil(self, wish: Wish) -> None:
        match wish:
            case LetShuffledAnswer(is_shuffled):
                self._choose_networks(is_shuffled)
            case _:
                super().fulfil(wish)

    def _choose_networks(self, is_shuffled: bool) -> None:
        """Put the twins in the place of the chosen networks, or these back."""
        chosen = self.session.situation.networks
        if is_shuffled:
            self._before = chosen
            pairs = zip(chosen[:2], _INSTEAD, strict=True)
            names = [*(shuffled_twin(name) or shuffled_twin(instead) or "" for name, instead in pairs), ""]
        else:
            names = list(self._before or (*_INSTEAD, ""))
        for slot, name in enumerate(names):
            if name in {"", *self.session.library.entries}:
                self.session.choose_network(slot, name)


PAGE = PageSpec(
    ShuffledView,
    ask,
    table=table,
    provenance=provenance,
    stores=(Sweeping,),
    measures_files=True,
    page=ShuffledPage,
)
