"""What pooling keeps, and what it loses: live."""

from __future__ import annotations

from digitlab.gui.shell.page import PageSpec
from digitlab.gui.shell.snapshot import Snapshot
from digitlab.gui.tabs.convolution.pooling import words
from digitlab.gui.tabs.convolution.pooling.view import PoolingView
from digitlab.gui.tabs.convolution.pooling.work import Pooler, Question
from digitlab.gui.tabs.convolution.state import BenchState


def ask(snapshot: Snapshot) -> Question:
    """The drawing, and how it is moved and pooled."""
    return Question(snapshot.situation, snapshot[BenchState].pooling)


PAGE = PageSpec(PoolingView, ask, Pooler, table=words.table, provenance=words.provenance)
