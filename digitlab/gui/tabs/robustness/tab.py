"""The tab "Robustness": where exactly does each network stop recognising a digit, and why?"""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from digitlab.gui.shell.session import Session
from digitlab.gui.shell.tab import Tab, TabSpec
from digitlab.language import mark

TAB = TabSpec(
    "robustness",
    mark("&Robustness"),
    {
        "my_drawing": mark("My drawing"),
        "test_digits": mark("Test digits"),
        "benchmark": mark("Benchmark"),
        "ingredients": mark("Ingredients"),
        "shuffled": mark("Shuffled"),
        "equivariance": mark("Equivariance"),
        "disagreement": mark("Differences"),
        "calibration": mark("Not a digit"),
        "then_and_now": mark("Then and now"),
    },
)


class RobustnessTab(Tab):
    """The pages."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(TAB, session, parent)
