"""The page "Ingredients": what each part of an architecture contributes."""

from digitlab.gui.shell.hand_made_page import HandMade
from digitlab.gui.tabs.robustness.sweep_pages import IngredientsPage

PAGE = HandMade(lambda tab: IngredientsPage(tab.session, tab.sweeps))
