"""Shift first, or look first? Both orders for the drawing, live."""

from __future__ import annotations

from digitlab.gui.shell.page import PageSpec
from digitlab.gui.shell.snapshot import Snapshot
from digitlab.gui.tabs.robustness.equivariance import words
from digitlab.gui.tabs.robustness.equivariance.view import EquivarianceView
from digitlab.gui.tabs.robustness.equivariance.work import EquivarianceState, OrderComparer, Question


def ask(snapshot: Snapshot) -> Question:
    """The drawing and the user's own layer; which layer is looked at asks for nothing new."""
    return Question(snapshot.situation, snapshot[EquivarianceState].settings)


PAGE = PageSpec(
    EquivarianceView,
    ask,
    OrderComparer,
    table=words.table,
    provenance=words.provenance,
    states=(EquivarianceState(),),
)
