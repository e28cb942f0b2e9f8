"""The page "Test digits": accuracy under growing changes."""

from digitlab.gui.shell.hand_made_page import HandMade
from digitlab.gui.tabs.robustness.sweep_pages import CurvesPage

PAGE = HandMade(lambda tab: CurvesPage(tab.session, tab.sweeps))
