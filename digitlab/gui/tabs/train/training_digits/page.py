"""What networks learn from, to look at: MNIST's training digits."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from typing_extensions import override

from digitlab.data import mnist
from digitlab.gui.shell.page import Page, PageSpec
from digitlab.gui.tabs.train.training_digits.view import TrainingDigitsView
from digitlab.gui.tabs.train.training_digits.wall import Wall, WallChoice, provenance, table, wall_of

if TYPE_CHECKING:
    from digitlab.gui.shell.tab import Tab


class TrainingDigitsPage(Page):
    """The 55,000 digits; those held out to choose by are not among them. Read when somebody first looks."""

    def __init__(self, spec: PageSpec[Any, Any], tab: Tab) -> None:
        super().__init__(spec, tab)
        self._choice = tab.store_of(WallChoice)

    @override
    def refresh(self) -> None:
        """Show what is chosen; the drawing changes nothing here."""
        super().refresh()
        if self.isVisible() and (self.seen is None or self.seen.choice != self._choice.state):
            self.attempt(self._show_wall)

    def _show_wall(self) -> None:
        self.take(wall_of(mnist.load("train"), self._choice.state))


PAGE: PageSpec[None, Wall] = PageSpec(
    TrainingDigitsView, table=table, provenance=provenance, states=(WallChoice(),), page=TrainingDigitsPage
)
