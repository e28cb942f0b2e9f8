"""From the fully connected layer to the convolution, live."""

from __future__ import annotations

from typing import TYPE_CHECKING

from digitlab.gui.shell.hand_made_page import HandMade
from digitlab.gui.tabs.convolution.dense.view import DensePanel
from digitlab.gui.tabs.convolution.keeper import BenchKeeper
from digitlab.gui.tabs.convolution.kept_page import KeptPage

if TYPE_CHECKING:
    from digitlab.gui.shell.session import Session


class DensePage(KeptPage):
    """Ever fewer weights."""

    def __init__(self, session: Session, keeper: BenchKeeper) -> None:
        super().__init__(session)
        self.set_kept(keeper, DensePanel())


PAGE = HandMade(lambda tab: DensePage(tab.session, tab.keeper))
