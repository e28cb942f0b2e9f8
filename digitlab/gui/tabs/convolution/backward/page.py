"""Backpropagation through shared weights, live, and autograd beside it."""

from __future__ import annotations

from typing_extensions import override

from digitlab.gui.shell.export import Provenance, Table
from digitlab.gui.shell.page import Page, PageSpec
from digitlab.gui.shell.snapshot import Snapshot
from digitlab.gui.tabs.convolution.backward import words
from digitlab.gui.tabs.convolution.backward.view import BackwardView
from digitlab.gui.tabs.convolution.backward.work import Backpropagation, Question, backpropagation, check
from digitlab.gui.tabs.convolution.bench_store import BenchOutcome


class BackwardPage(Page):
    """Its numbers are those of the weight that is looked at, and not only what autograd says of all."""

    @override
    def table(self) -> Table:
        return words.table(self._backpropagation())

    @override
    def provenance(self) -> Provenance:
        return words.provenance(self._backpropagation(), self.seen if self.is_settled() else None)

    def _backpropagation(self) -> Backpropagation:
        return backpropagation(self.snapshot()[BenchOutcome])


def ask(snapshot: Snapshot) -> Question:
    """The gradients of what is on the bench."""
    return Question.of(snapshot[BenchOutcome])


PAGE = PageSpec(BackwardView, ask, lambda _networks: check, page=BackwardPage)
