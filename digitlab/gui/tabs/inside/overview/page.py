"""The networks laid open, live."""

from __future__ import annotations

from typing_extensions import override

from digitlab.gui.shell.export import Provenance
from digitlab.gui.shell.opened import InsideRequest, Opener
from digitlab.gui.shell.page import Page, PageSpec
from digitlab.gui.shell.snapshot import Snapshot
from digitlab.gui.tabs.inside.focus import Focus
from digitlab.gui.tabs.inside.overview import words
from digitlab.gui.tabs.inside.overview.settings import OverviewSettings
from digitlab.gui.tabs.inside.overview.view import OverviewView


def ask(snapshot: Snapshot) -> InsideRequest:
    """All chosen networks over the drawing, in the alignment that is looked at."""
    return InsideRequest(snapshot.situation, alignment=snapshot[Focus].alignment)


class OverviewPage(Page):
    """What is saved depends on how it is shown, too."""

    @override
    def provenance(self) -> Provenance:
        return words.provenance(self.seen_to_save(), self.snapshot()[OverviewSettings])


PAGE = PageSpec(OverviewView, ask, Opener, table=words.table, states=(OverviewSettings(),), page=OverviewPage)
