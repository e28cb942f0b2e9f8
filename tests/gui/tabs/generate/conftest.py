"""What the tests of the tab's pages share."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from digitlab.gui.shell.session import Session
from digitlab.gui.shell.wishes import Put
from digitlab.gui.tabs.generate.tab import GenerateTab
from digitlab.networks.library import Library, list_networks
from digitlab.networks.weights import load
from digitlab.records import to_dict

WAIT_MS = 90_000
NETWORKS = ("mlp", "cnn_flatten", "")


class Generating:
    """A page of the tab in front, and the session that it follows."""

    def __init__(self, qtbot: QtBot, page: str, digit: int | None, library: Library | None, settings: object) -> None:
        self.qtbot = qtbot
        self.session = Session(library or list_networks(), NETWORKS)
        self.faults: list[str] = []
        self.session.failed.connect(self.faults.append)
        if digit is not None:
            self.session.load_test_digit(digit)
        self.tab = GenerateTab(self.session)
        qtbot.addWidget(self.tab)
        self.tab.resize(830, 600)
        if settings is not None:
            self.tab.set_page(page, to_dict(settings))
        with qtbot.waitExposed(self.tab):
            self.tab.show()
        self.page = self.tab.turn_to(page)
        self.settle()

    def settle(self) -> Any:
        """Wait for all that follows, and return what the page shows."""
        self.qtbot.waitUntil(self.page.is_settled, timeout=WAIT_MS)
        assert not self.faults
        return self.page.seen

    def put(self, settings: object) -> Any:
        """Set the page, and return what it then shows."""
        self.page.fulfil(Put(settings))
        return self.settle()

    def find(self, name: str) -> Any:
        """The widget of an object name."""
        found = self.page.findChild(QWidget, name)
        assert found is not None, name
        return found

    def words(self) -> str:
        """All that is written on the page."""
        return "\n".join(label.text() for label in self.page.findChildren(QLabel) if label.isVisible())

    def generator(self, name: str) -> Any:
        """A generator, loaded apart from the page."""
        return load(self.session.library.find_generator(name).path)[0]

    def network(self, name: str) -> Any:
        """A network that reads, likewise."""
        return load(self.session.library.find(name).path)[0]


@pytest.fixture
def generating(qtbot: QtBot) -> Callable[..., Generating]:
    """Turns to a page of the tab, with a test digit on the canvas where one is named, and with what is set on the page."""
    opened: list[Generating] = []

    def turn_to(
        page: str, digit: int | None = 0, library: Library | None = None, settings: object = None
    ) -> Generating:
        opened.append(Generating(qtbot, page, digit, library, settings))
        return opened[-1]

    yield turn_to
    for each in opened:
        each.tab.stop()
        each.session.stop()
