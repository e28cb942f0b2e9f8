"""Which ingredient buys what: networks that differ in one thing, side by side."""

from __future__ import annotations

from digitlab.gui.shell.page import PageSpec
from digitlab.gui.tabs.robustness.ingredients import words
from digitlab.gui.tabs.robustness.ingredients.comparison import IngredientsState, ask
from digitlab.gui.tabs.robustness.ingredients.view import IngredientsView
from digitlab.gui.tabs.robustness.measuring import MeasuringPage, Sweeping

PAGE = PageSpec(
    IngredientsView,
    ask,
    table=words.table,
    provenance=words.provenance,
    states=(IngredientsState(),),
    stores=(Sweeping,),
    measures_files=True,
    page=MeasuringPage,
)
