"""The tab "Robustness": where exactly does each network stop to recognise a digit, and why?"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from digitlab.gui.shell.session import Session
from digitlab.gui.shell.tab import Tab, TabSpec

if TYPE_CHECKING:
    from digitlab.gui.shell.result_store import ResultStore
    from digitlab.measure.sweep import Sweep, SweepConfig

TAB = TabSpec(
    "robustness",
    "&Robustness",
    {
        "my_drawing": "My drawing",
        "test_digits": "Test digits",
        "ingredients": "Ingredients",
        "shuffled": "Shuffled pixels",
        "equivariance": "Equivariance",
        "disagreement": "Where they differ",
        "calibration": "Not a digit",
    },
)


class RobustnessTab(Tab):
    """The pages."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(TAB, session, parent)

    @cached_property
    def sweeps(self) -> ResultStore[SweepConfig, Sweep]:
        """What is known about networks on changed test digits; three pages share it."""
        from digitlab.gui.shell.result_store import ResultStore
        from digitlab.measure.sweep import SWEEP

        return ResultStore(SWEEP, self)

    @override
    def stop(self) -> None:
        super().stop()
        if "sweeps" in vars(self):
            self.sweeps.stop()
