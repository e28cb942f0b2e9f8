"""From the fully connected layer to the convolution, live."""

from __future__ import annotations

from typing import TYPE_CHECKING

from digitlab.gui.shell.hand_made_page import HandMade
from digitlab.gui.tabs.convolution.bench_store import BenchStore
from digitlab.gui.tabs.convolution.bench_store_page import BenchStorePage
from digitlab.gui.tabs.convolution.dense.view import DensePanel

if TYPE_CHECKING:
    from digitlab.gui.shell.session import Session


class DensePage(BenchStorePage):
    """Ever fewer weights."""

    def __init__(self, session: Session, store: BenchStore) -> None:
        super().__init__(session)
        self.set_kept(store, DensePanel())


PAGE = HandMade(lambda tab: DensePage(tab.session, tab.store))
