"""From the fully connected layer to the convolution, live."""

from __future__ import annotations

from digitlab.gui.shell.page import PageSpec
from digitlab.gui.shell.snapshot import Snapshot
from digitlab.gui.tabs.convolution.bench_store import BenchOutcome
from digitlab.gui.tabs.convolution.dense import words
from digitlab.gui.tabs.convolution.dense.view import DenseView


def ask(snapshot: Snapshot) -> BenchOutcome:
    """The layer, worked out."""
    return snapshot[BenchOutcome]


PAGE = PageSpec(DenseView, ask, table=words.table, provenance=words.provenance)
