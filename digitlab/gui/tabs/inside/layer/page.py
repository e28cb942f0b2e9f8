"""A layer of one of the chosen networks, live."""

from __future__ import annotations

from typing_extensions import override

from digitlab.gui.shell.export import Provenance, Table
from digitlab.gui.shell.opened import InsideRequest, Opener
from digitlab.gui.shell.page import Page, PageSpec
from digitlab.gui.shell.snapshot import Snapshot
from digitlab.gui.tabs.inside.focus import Focus, looked_at
from digitlab.gui.tabs.inside.layer import sum_words
from digitlab.gui.tabs.inside.layer.view import LayerView


def ask(snapshot: Snapshot) -> InsideRequest:
    """The network in focus, and no other."""
    situation, focus = snapshot.situation, snapshot[Focus]
    return InsideRequest(situation, (looked_at(situation.networks, focus.slot),), focus.alignment)


class LayerPage(Page):
    """What is saved is the cell whose sum is written out: the one under the pointer, where it is over one."""

    view: LayerView

    @override
    def table(self) -> Table:
        assert self.view.inspected is not None, "there is no Save before"
        return sum_words.table(self.view.inspected)

    @override
    def provenance(self) -> Provenance:
        assert self.view.inspected is not None, "there is no Save before"
        return sum_words.provenance(self.view.inspected, self.seen)


PAGE = PageSpec(LayerView, ask, Opener, page=LayerPage)
