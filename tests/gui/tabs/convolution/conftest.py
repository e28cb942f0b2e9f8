"""What the tests of the bench share: a panel with a store, as a page wires them, and a session with networks."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from digitlab.gui.kit.cells.map_places import Cell
from digitlab.gui.shell.session import Session
from digitlab.gui.tabs.convolution.bench.view import BenchPanel
from digitlab.gui.tabs.convolution.bench_store import BenchStore
from digitlab.gui.tabs.convolution.number_slices import NumberSlices
from digitlab.gui.tabs.convolution.state import BenchState
from digitlab.gui.tabs.convolution.tab import ConvolutionTab
from digitlab.networks.library import list_networks

IMAGE, KERNEL, PRODUCTS, OUTPUT = range(4)


class Bench:
    """The panel, and the few gestures that tests repeat."""

    def __init__(self, qtbot: QtBot) -> None:
        self.qtbot, self.store, self.panel = qtbot, BenchStore(), BenchPanel()
        qtbot.addWidget(self.panel)
        self.panel.state_requested.connect(self.store.request)
        self.store.shown_changed.connect(self.panel.show_bench)
        self.store.refused.connect(self.panel.show_refusal)
        self.panel.resize(830, 485)
        self.panel.show_bench(self.store.shown)
        with qtbot.waitExposed(self.panel):
            self.panel.show()

    @property
    def state(self) -> BenchState:
        return self.store.shown.state

    def open(self, **values: object) -> None:
        self.store.show_state(BenchState(**values))  # type: ignore[arg-type]
        QApplication.processEvents()  # lays everything out

    def find(self, name: str, kind: type = QWidget):
        found = self.panel.findChild(kind, name)
        assert found is not None, name
        return found

    def words(self) -> str:
        return "\n".join(label.text() for label in self.panel.findChildren(QLabel) if label.isVisible())

    def picture(self, number: int) -> NumberSlices:
        return self.panel.findChildren(NumberSlices)[number]

    def at(self, number: int, cell: Cell) -> QPoint:
        places = self.picture(number).places()
        assert places is not None
        return places.cell_rect(cell).center().toPoint()

    def point(self, number: int, cell: Cell) -> None:
        QTest.mouseMove(self.picture(number), QPoint(1, 1))
        QTest.mouseMove(self.picture(number), self.at(number, cell))

    def click(self, number: int, cell: Cell) -> None:
        QTest.mouseClick(
            self.picture(number), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, self.at(number, cell)
        )

    def turn(self, number: int, cell: Cell, notches: int) -> None:
        widget, where = self.picture(number), QPointF(self.at(number, cell))
        event = QWheelEvent(
            where,
            where,
            QPoint(),
            QPoint(0, 120 * notches),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(widget, event)


@pytest.fixture
def bench(qtbot: QtBot) -> Bench:
    return Bench(qtbot)


@pytest.fixture
def session() -> Iterator[Session]:
    made = Session(list_networks(), ("mlp", "cnn_flatten", ""))
    made.load_test_digit(7)
    yield made
    made.stop()


@pytest.fixture
def lab(session: Session, qtbot: QtBot) -> Iterator[ConvolutionTab]:
    widget = ConvolutionTab(session)
    qtbot.addWidget(widget)
    widget.resize(830, 520)
    with qtbot.waitExposed(widget):
        widget.show()
    yield widget
    widget.stop()
