"""Accuracy on the test digits as they are shifted, turned, scaled, thickened and covered with noise."""

from __future__ import annotations

from digitlab.gui.shell import sweeps as wording
from digitlab.gui.shell.export import Provenance, Table
from digitlab.gui.shell.page import PageSpec
from digitlab.gui.tabs.robustness.measuring import MeasuringPage, Sweeping
from digitlab.gui.tabs.robustness.test_digits.curves import Curves, PlotSettingsStore, ask
from digitlab.gui.tabs.robustness.test_digits.view import CurvesView


def table(curves: Curves) -> Table:
    """Every number of the networks in the plot, along all axes."""
    return wording.table_of(curves.sweeps.values())


def provenance(curves: Curves) -> Provenance:
    """What the curves and the maps rest on."""
    title = f"{wording.axes_of(curves.settings.axis).title}, and pose maps"
    return wording.provenance_of(title, "each test digit as the axes say", curves.sweeps, curves.library)


PAGE = PageSpec(
    CurvesView,
    ask,
    table=table,
    provenance=provenance,
    stores=(Sweeping, PlotSettingsStore),
    measures_files=True,
    page=MeasuringPage,
)
