"""The tab "Robustness": where exactly does each network stop to recognise a digit, and why?"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from digitlab.gui.shell.session import Session
from digitlab.gui.shell.tab import Tab, TabSpec

if TYPE_CHECKING:
    from digitlab.gui.shell.sweep_store import SweepStore

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
    def store(self) -> SweepStore:
        """What is known about networks on changed test digits; read when it is first asked for."""
        from digitlab.gui.shell.sweep_store import SweepStore

        store = SweepStore(self.session.library, self)
        self.session.library_changed.connect(store.set_library)
        return store

    @override
    def stop(self) -> None:
        super().stop()
        if "store" in vars(self):
            self.store.stop()
