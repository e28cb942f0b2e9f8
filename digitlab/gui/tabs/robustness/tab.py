"""The tab "Robustness": where exactly does each network stop recognising a digit, and why?"""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from digitlab.gui.shell.session import Session
from digitlab.gui.shell.tab import Tab, TabSpec

TAB = TabSpec(
    "robustness",
    "&Robustness",
    {
        "my_drawing": "My drawing",
        "test_digits": "Test digits",
        "benchmark": "Benchmark",
        "ingredients": "Ingredients",
        "shuffled": "Shuffled",
        "equivariance": "Equivariance",
        "disagreement": "Differences",
        "calibration": "Not a digit",
        "then_and_now": "Then and now",
    },
)


class RobustnessTab(Tab):
    """The pages."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(TAB, session, parent)
