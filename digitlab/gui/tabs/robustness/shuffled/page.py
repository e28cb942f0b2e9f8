"""The page "Shuffled pixels": which network needs neighbouring pixels."""

from digitlab.gui.shell.hand_made_page import HandMade
from digitlab.gui.tabs.robustness.sweep_pages import ShuffledPage

PAGE = HandMade(lambda tab: ShuffledPage(tab.session, tab.sweeps))
