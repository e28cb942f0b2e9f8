"""A page "Surgery" over a test digit, with the gestures that tests repeat."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from digitlab.gui.kit.controls.number_field import NumberField
from digitlab.gui.shell.session import Session
from digitlab.gui.tabs.inside.focus import Focus, FocusStore
from digitlab.gui.tabs.inside.surgery.page import EditsPage
from digitlab.gui.tabs.inside.unit_grid import UnitGrid
from digitlab.networks.library import list_networks

WAIT_MS = 30_000
NO_MODIFIER, LEFT = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton


class Theatre:
    """A page over a test digit."""

    def __init__(self, qtbot, networks: tuple[str, ...]) -> None:
        self.qtbot = qtbot
        self.session = Session(list_networks(), networks)
        self.store = FocusStore()
        self.page = EditsPage(self.session, self.store)
        self.session.load_test_digit(0)  # a 7
        qtbot.addWidget(self.page)
        self.page.resize(830, 520)
        with qtbot.waitExposed(self.page):
            self.page.show()
        self.settle()

    def settle(self) -> None:
        self.qtbot.waitUntil(self.page.is_settled, timeout=WAIT_MS)

    def find(self, name: str, kind: type):
        found = self.page.findChild(kind, name)
        assert found is not None, name
        return found

    def words(self, name: str) -> str:
        return self.find(name, QLabel).text()

    def click(self, name: str, kind: type = QPushButton) -> None:
        QTest.mouseClick(self.find(name, kind), LEFT)
        self.settle()

    def click_unit(self, unit: int) -> None:
        grid = self.find("units", UnitGrid)
        place = grid.places().map_rect(unit).center().toPoint()
        QTest.mouseClick(grid, LEFT, NO_MODIFIER, place)
        self.settle()

    def type_number(self, name: str, text: str) -> None:
        field = self.find(name, NumberField)
        field.begin(text)
        QTest.keyClick(field, Qt.Key.Key_Return)
        self.settle()

    def look_at(self, focus: Focus) -> None:
        self.store.look_at(focus)
        self.settle()

    def edits(self, name: str = "cnn_pooled"):
        return self.session.situation.edits(name)


@pytest.fixture
def make(qtbot):
    made: list[Theatre] = []

    def theatre(*networks: str) -> Theatre:
        made.append(Theatre(qtbot, networks))
        return made[-1]

    yield theatre
    for each in made:
        each.page.stop()
        each.session.stop()


@pytest.fixture
def theatre(make) -> Theatre:
    opened = make("mlp", "cnn_pooled", "")
    opened.look_at(Focus(1, "conv 1", 0))
    return opened
