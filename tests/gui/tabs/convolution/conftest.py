"""What the tests of the tab share: the tab in a session with networks, and its page "Bench" in one's hands."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QWidget
from pytestqt.qtbot import QtBot

from digitlab.convolution.trace import Trace
from digitlab.gui.kit.cells.map_places import Cell
from digitlab.gui.shell.session import Session
from digitlab.gui.tabs.convolution.number_slices import NumberSlices
from digitlab.gui.tabs.convolution.state import BenchState
from digitlab.gui.tabs.convolution.tab import ConvolutionTab
from digitlab.networks.library import list_networks

IMAGE, KERNEL, PRODUCTS, OUTPUT = range(4)


def _choose(box: QComboBox, number: int) -> None:
    """Choose from a list by keyboard, from the entry beside."""
    box.setCurrentIndex(number - 1 if number else 1)
    QTest.keyClick(box, Qt.Key.Key_Down if number else Qt.Key.Key_Up)


def _words_on(widget: QWidget) -> str:
    """All that is said there."""
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


class Bench:
    """The page "Bench", and the few gestures that tests repeat."""

    def __init__(self, tab: ConvolutionTab) -> None:
        self.tab, self.store, self.page = tab, tab.store, tab.turn_to("bench")

    @property
    def state(self) -> BenchState:
        return self.store.state

    @property
    def trace(self) -> Trace:
        return self.store.outcome.trace

    def open(self, **values: object) -> None:
        self.store.put(BenchState(**values))  # type: ignore[arg-type]
        QApplication.processEvents()  # lays everything out

    def find(self, name: str, kind: type = QWidget):
        found = self.page.findChild(kind, name)
        assert found is not None, name
        return found

    def words(self) -> str:
        return _words_on(self.page)

    def picture(self, number: int) -> NumberSlices:
        return self.page.findChildren(NumberSlices)[number]

    def at(self, number: int, cell: Cell) -> QPoint:
        places = self.picture(number).places()
        assert places is not None
        return places.cell_rect(cell).center().toPoint()

    def point(self, number: int, cell: Cell) -> None:
        QTest.mouseMove(self.picture(number), QPoint(1, 1))
        QTest.mouseMove(self.picture(number), self.at(number, cell))

    def colours(self, number: int) -> dict[Cell, QColor]:
        """The colour of every cell of a picture, beside its number."""
        picture, image = self.picture(number), self.picture(number).grab().toImage()
        places = picture.places()
        assert places is not None
        corners = {cell: places.cell_rect(cell).topLeft().toPoint() for cell in np.ndindex(places.shape)}
        return {cell: image.pixelColor(corner + QPoint(4, 4)) for cell, corner in corners.items()}

    def lit(self, number: int, pointed: int, cell: Cell) -> set[Cell]:
        """The cells of a picture that light up when one points at a cell of another."""
        QTest.mouseMove(self.picture(pointed), QPoint(1, 1))
        before = self.colours(number)
        self.point(pointed, cell)
        after = self.colours(number)
        return {each for each in before if before[each] != after[each]}

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


@pytest.fixture
def bench(lab: ConvolutionTab) -> Bench:
    return Bench(lab)


@pytest.fixture
def choose() -> Callable[[QComboBox, int], None]:
    """Choose from a list by keyboard."""
    return _choose


@pytest.fixture
def words_on() -> Callable[[QWidget], str]:
    """All that is said on a widget."""
    return _words_on
