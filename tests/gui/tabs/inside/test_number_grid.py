"""Numbers in a grid, of which only those in sight are written."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from digitlab.gui.tabs.inside.layer.number_grid import NumberGrid


@pytest.fixture
def grid(qtbot: QtBot) -> NumberGrid:
    widget = NumberGrid()
    qtbot.addWidget(widget)
    widget.set_widest("0000, 0")
    widget.resize(200, 100)
    with qtbot.waitExposed(widget):
        widget.show()
    return widget


def test_only_numbers_in_sight_are_written(grid: NumberGrid) -> None:
    asked = set()

    def text(row: int, column: int) -> str:
        asked.add((row, column))
        return f"{row}, {column}"

    grid.show_texts((1000, 2), text)
    grid.grab()
    assert (0, 0) in asked
    assert len(asked) < 100


def test_a_click_chooses_a_cell(grid: NumberGrid, qtbot: QtBot) -> None:
    grid.show_texts((3, 2), lambda row, column: f"{row}, {column}")
    with qtbot.waitSignal(grid.cell_chosen) as chosen:
        place = grid.visualRect(grid.model().index(1, 1)).center()
        QTest.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert chosen.args == [1, 1]


def test_new_numbers_stay_where_one_has_scrolled_to(grid: NumberGrid) -> None:
    grid.show_texts((1000, 2), lambda row, column: f"{row}, {column}")
    grid.verticalScrollBar().setValue(500)
    grid.show_texts((1000, 2), lambda row, column: f"{row}; {column}")
    assert grid.verticalScrollBar().value() == 500
    assert grid.texts()[999] == ["999; 0", "999; 1"]


def test_a_marked_cell_comes_into_sight_and_no_cell_is_marked_without_one(grid: NumberGrid) -> None:
    grid.show_texts((1000, 2), lambda row, column: f"{row}, {column}")
    grid.show_chosen((700, 1))
    assert grid.viewport().rect().contains(grid.visualRect(grid.currentIndex()).center())
    grid.show_chosen(None)
    assert not grid.selectedIndexes()


def test_an_empty_grid_has_no_texts(grid: NumberGrid) -> None:
    grid.show_texts((0, 0), lambda _row, _column: "never")
    assert grid.texts() == []
