"""Pages of the tab "Inside" in a session of their own, and views without a page, with the gestures that tests repeat."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from digitlab.gui.kit.cells.map_grid import MapGrid
from digitlab.gui.kit.controls.number_field import NumberField
from digitlab.gui.shell.analysis import Situation
from digitlab.gui.shell.loaded_networks import LoadedNetworks
from digitlab.gui.shell.opened import Opener
from digitlab.gui.shell.session import Session
from digitlab.gui.shell.snapshot import Snapshot
from digitlab.gui.shell.view import View
from digitlab.gui.shell.wishes import Put, Wish
from digitlab.gui.tabs.inside.focus import Focus
from digitlab.gui.tabs.inside.tab import InsideTab
from digitlab.gui.tabs.inside.unit_grid import UnitGrid
from digitlab.networks.library import Library, list_networks

WAIT_MS = 60_000
NO_MODIFIER, LEFT = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton


def every_network() -> list[Any]:
    """The networks that ship, by name; those whose like stands before them, trained in another way, are for the tests that take minutes."""
    configs: list[dict[str, Any]] = []
    found = []
    for name, entry in list_networks().entries.items():
        is_new = entry.card.config not in configs
        configs.append(entry.card.config)
        found.append(name if is_new else pytest.param(name, marks=[pytest.mark.slow, pytest.mark.minutes]))
    return found


class Opened:
    """A page in front, and the session that it follows."""

    def __init__(
        self, qtbot: QtBot, page: str, networks: tuple[str, ...], focus: Focus, digit: int | None, *states: object
    ) -> None:
        self.qtbot = qtbot
        self.session = Session(list_networks(), networks)
        self.faults: list[str] = []
        self.session.failed.connect(self.faults.append)
        if digit is not None:
            self.session.load_test_digit(digit)
        self.tab = InsideTab(self.session)
        self.tab.store.put(focus)
        qtbot.addWidget(self.tab)
        self.tab.resize(830, 560)
        with qtbot.waitExposed(self.tab):
            self.tab.show()
        self.page = self.tab.turn_to(page)
        for state in states:
            self.tab.put(state)
        self.settle()

    @property
    def focus(self) -> Focus:
        return self.tab.store.state

    def settle(self) -> Any:
        """Wait for all that follows, and return what the page knows."""
        self.qtbot.waitUntil(self.page.is_settled, timeout=WAIT_MS)
        assert not self.faults
        return self.page.seen

    def look_at(self, focus: Focus) -> Any:
        self.tab.store.put(focus)
        return self.settle()

    def find(self, name: str, kind: type = QWidget) -> Any:
        found = self.page.findChild(kind, name)
        assert found is not None, name
        return found

    def words(self, name: str) -> str:
        return str(self.find(name, QLabel).text())

    def said(self) -> str:
        """All that stands on the page."""
        return words(self.page)

    def click(self, name: str, kind: type = QPushButton) -> None:
        QTest.mouseClick(self.find(name, kind), LEFT)
        self.settle()

    def pick(self, name: str, index: int) -> None:
        """Choose an entry of a list."""
        pick(self.find(name, QComboBox), index)

    def click_unit(self, name: str, unit: int) -> None:
        click_map(self.find(name, UnitGrid), unit)
        self.settle()

    def type_number(self, name: str, text: str) -> None:
        field = self.find(name, NumberField)
        field.begin(text)
        QTest.keyClick(field, Qt.Key.Key_Return)
        self.settle()

    def edits(self, name: str = "cnn_pooled") -> Any:
        return self.session.situation.edits(name)


class Held:
    """A view without its page, which shows at once what it puts."""

    def __init__(self, view: View[Any], *states: object) -> None:
        self.view, self.wishes = view, list[Wish]()
        self.states: dict[type, Any] = {}
        view.wished.connect(self.on_view_wished)
        self.put(*states)

    def put(self, *states: object) -> None:
        """Show the view these states."""
        self.states |= {type(state): state for state in states}
        self.view.show_snapshot(Snapshot(Situation(), None, Library({}), dict(self.states)))

    def on_view_wished(self, wish: Wish) -> None:
        """Note what is wished, and show what is put."""
        self.wishes.append(wish)
        if isinstance(wish, Put):
            self.put(wish.state)


def words(widget: QWidget) -> str:
    """All that its labels say."""
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def pick(choice: QComboBox, index: int) -> None:
    """Choose an entry of a list with the keyboard, as a user may."""
    key = Qt.Key.Key_Down if index > choice.currentIndex() else Qt.Key.Key_Up
    while choice.currentIndex() != index:
        QTest.keyClick(choice, key)


def click_map(grid: MapGrid, number: int) -> None:
    """Click the middle of one of some maps."""
    places = grid.places()
    assert places is not None
    QTest.mouseClick(grid, LEFT, NO_MODIFIER, places.map_rect(number).center().toPoint())


@pytest.fixture
def open_page(qtbot: QtBot) -> Iterator[Callable[..., Opened]]:
    """Opens a page by its id, for networks of these names; ``states`` are set before it works anything out."""
    opened: list[Opened] = []

    def open_(
        page: str,
        *networks: str,
        focus: Focus = Focus(),  # noqa: B008 - it is frozen
        digit: int | None = None,
        states: tuple[object, ...] = (),
    ) -> Opened:
        opened.append(Opened(qtbot, page, networks or ("mlp", "cnn_pooled", ""), focus, digit, *states))
        return opened[-1]

    yield open_
    for each in opened:
        each.tab.stop()
        each.session.stop()


@pytest.fixture
def surgery(open_page: Callable[..., Opened]) -> Opened:
    """The page "Surgery" over a 7."""
    return open_page("surgery", focus=Focus(1, "conv 1", 0), digit=0)


@pytest.fixture(scope="module")
def opener() -> Opener:
    """Opens networks without a page."""
    return Opener(LoadedNetworks(list_networks()))


@pytest.fixture
def hold() -> type[Held]:
    """Holds a view in the place of its page."""
    return Held
