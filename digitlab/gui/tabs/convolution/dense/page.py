"""From the fully connected layer to the convolution, live."""

from __future__ import annotations

from digitlab.gui.shell.page import PageSpec
from digitlab.gui.tabs.convolution.bench_store import worked_out
from digitlab.gui.tabs.convolution.dense import words
from digitlab.gui.tabs.convolution.dense.view import DenseView

PAGE = PageSpec(DenseView, worked_out, table=words.table, provenance=words.provenance)
