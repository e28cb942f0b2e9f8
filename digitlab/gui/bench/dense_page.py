"""From the fully connected layer to the convolution, live."""

from __future__ import annotations

from typing import TYPE_CHECKING

from digitlab.gui.bench.keeper import BenchKeeper
from digitlab.gui.bench.kept_page import KeptPage
from digitlab.gui.panels.dense_panel import DensePanel

if TYPE_CHECKING:
    from digitlab.gui.session import Session


class DensePage(KeptPage):
    """Ever fewer weights."""

    def __init__(self, session: Session, keeper: BenchKeeper) -> None:
        super().__init__(session)
        self.set_kept(keeper, DensePanel())
