"""What the tests of the tab's pages share."""

from __future__ import annotations

import importlib.util
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from digitlab.gui.kit.theme import theme_for
from digitlab.gui.shell.export import Provenance, Table
from digitlab.gui.shell.page import PageSpec
from digitlab.gui.shell.snapshot import Snapshot
from digitlab.gui.shell.view import View
from digitlab.gui.shell.wishes import Put, Wish


@pytest.fixture(scope="session")
def data() -> ModuleType:
    """The module ``sweep_data``; tests are not on the path."""
    spec = importlib.util.spec_from_file_location("sweep_data", Path(__file__).with_name("sweep_data.py"))
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


class OnScreen:
    """A page's view that is shown what its declaration finds in a snapshot. A state that it wishes to put is put; other wishes wait."""

    def __init__(self, spec: PageSpec[Any, Any], snapshot: Snapshot) -> None:
        self.spec, self.snapshot, self.seen = spec, snapshot, None
        self.view: View[Any] = spec.view()
        self.wishes: list[Wish] = []
        self.view.wished.connect(self.fulfil)
        self.show()

    def show(self, **changes: object) -> None:
        """Show the snapshot with other values of these fields."""
        self.snapshot = replace(self.snapshot, **changes)
        self.view.show_snapshot(self.snapshot)
        seen = self.spec.ask(self.snapshot)
        if seen != self.seen:
            self.seen = seen
            self.view.show_seen(seen)

    def put(self, state: object) -> None:
        """Show the snapshot with another state in the place of the one of its type."""
        self.show(states={**self.snapshot.states, type(state): state})

    def picture(self) -> QWidget:
        return self.view.picture()

    def table(self) -> Table:
        return self.spec.table(self.seen)

    def provenance(self) -> Provenance:
        return self.spec.provenance(self.seen)

    def words(self) -> str:
        """All that its labels say."""
        labels = self.view.findChildren(QLabel)
        return " ".join(label.text() for label in labels).replace("\N{NO-BREAK SPACE}", " ")

    def button(self, begin: str) -> QAbstractButton:
        """The button whose text begins so."""
        (found,) = (each for each in self.view.findChildren(QAbstractButton) if each.text().startswith(begin))
        return found

    def fulfil(self, wish: Wish) -> None:
        """Put a state that the view wishes to put; keep every other wish."""
        if isinstance(wish, Put):
            self.put(wish.state)
        else:
            self.wishes.append(wish)


@pytest.fixture
def on_screen(qtbot: QtBot) -> Callable[..., OnScreen]:
    """Shows a page of hand-made values, as large as it is beside the canvas in the smallest window."""

    def show(spec: PageSpec[Any, Any], snapshot: Snapshot, height: int = 490) -> OnScreen:
        page = OnScreen(spec, snapshot)
        qtbot.addWidget(page.view)
        page.view.setPalette(theme_for(dark=False).palette())
        page.view.resize(830, height)
        with qtbot.waitExposed(page.view):
            page.view.show()
        return page

    return show


@pytest.fixture
def answers() -> Callable[..., np.ndarray]:
    """Makes (..., 10) probabilities of given answers; -1 is a blank field and -2 an answer not known yet."""

    def probabilities_of(labels: np.ndarray, confidence: float = 1.0) -> np.ndarray:
        probabilities = np.eye(10, dtype=np.float32)[np.maximum(labels, 0)] * confidence
        probabilities[labels == -1] = 0
        probabilities[labels == -2] = np.nan
        return probabilities

    return probabilities_of
