"""The tab "Inside": filters, feature maps, and the arithmetic behind every number."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from digitlab.gui.shell.session import Session
from digitlab.gui.shell.store import Store
from digitlab.gui.shell.tab import Tab, TabSpec
from digitlab.gui.tabs.inside.focus import Focus
from digitlab.language import mark

TAB = TabSpec(
    "inside",
    mark("&Inside"),
    {
        "overview": mark("Overview"),
        "layer": mark("A layer"),
        "answer": mark("The answer"),
        "learned": mark("What it learned"),
        "learning_step": mark("A learning step"),
        "surgery": mark("Surgery"),
        "digit_map": mark("Map of digits"),
    },
    lambda _session: (Store(Focus()),),
)


class InsideTab(Tab):
    """The pages, and what they look at.

    Attributes:
        store: What all of them look at.
    """

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(TAB, session, parent)
        self.store: Store[Focus] = self.store_of(Focus)
