"""Slices of numbers: what is painted anew, what is pointed at, and the two ways to paint give one picture."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QImage, QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from digitlab.gui.kit.cells.map_places import Cell
from digitlab.gui.kit.controls.transport import Transport
from digitlab.gui.kit.theme import theme_for
from digitlab.gui.tabs.convolution.formula_text import FormulaText
from digitlab.gui.tabs.convolution.number_sheet import Slices, longest
from digitlab.gui.tabs.convolution.number_slices import NumberSlices


def _slices(values: np.ndarray, **rest: object) -> Slices:
    return Slices(values, 9.0, "signed", widest="−9", **rest)  # type: ignore[arg-type]


class Painted(QObject):
    """What of a widget is painted anew."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.rects: list[QRect] = []
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.rects.append(event.rect())
        return super().eventFilter(watched, event)


def _colours_in(widget: NumberSlices, cell: Cell) -> set[str]:
    """The colours of a cell, its number's among them; not those of its border."""
    rect, image = widget.places().cell_rect(cell).toRect().adjusted(1, 1, -1, -1), widget.grab().toImage()
    columns, rows = range(rect.left(), rect.right() + 1), range(rect.top(), rect.bottom() + 1)
    return {image.pixelColor(x, y).name() for x in columns for y in rows}


@pytest.fixture
def values(rng: np.random.Generator) -> np.ndarray:
    return rng.integers(-9, 10, (2, 5, 4)).astype(np.float64)


@pytest.fixture
def widget(qtbot: QtBot) -> NumberSlices:
    made = NumberSlices("numbers")
    qtbot.addWidget(made)
    made.setPalette(theme_for(dark=False).palette())
    made.resize(160, 330)
    with qtbot.waitExposed(made):
        made.show()
    return made


def test_cells_painted_one_by_one_look_like_all_painted_at_once(widget, values, rng) -> None:
    grown = np.full(values.shape, np.nan)
    for cell in rng.permutation(values.size):
        grown = grown.copy()
        grown.flat[cell] = values.flat[cell]
        widget.show_slices(_slices(grown))
    stepwise = widget.grab().toImage()
    widget.show_slices(_slices(np.zeros((1, 1, 1))))
    widget.show_slices(_slices(values))
    assert widget.grab().toImage() == stepwise


def test_a_few_changed_cells_keep_the_rest_of_the_picture(widget, values, qtbot: QtBot) -> None:
    widget.show_slices(_slices(values))
    QApplication.processEvents()
    painted = Painted(widget)
    changed = values.copy()
    changed[1, 2, 3] = 5
    widget.show_slices(_slices(changed))
    qtbot.waitUntil(lambda: bool(painted.rects))
    assert painted.rects[-1].contains(widget.places().cell_rect((1, 2, 3)).toRect())
    assert painted.rects[-1].width() < widget.width() / 2
    widget.show_slices(_slices(np.zeros((3, 3, 3))))
    qtbot.waitUntil(lambda: painted.rects[-1] == widget.rect())


def test_numbers_stand_where_they_have_room(widget, values) -> None:
    widget.show_slices(_slices(values))
    assert len(_colours_in(widget, (0, 1, 1))) > 2
    widget.show_slices(_slices(np.zeros((1, 40, 40))))
    assert len(_colours_in(widget, (0, 1, 1))) == 1
    assert longest(np.array([1.0, -10.5, 3.0])) == "−10.5"


def test_the_colours_of_a_saved_picture_are_those_of_the_screen(widget, values) -> None:
    widget.show_slices(_slices(values))
    image = QImage(widget.size() * 2, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(2)
    widget.render(image)
    screen = widget.grab().toImage()
    for cell in np.ndindex(values.shape):
        corner = widget.places().cell_rect(cell).topLeft().toPoint() + QPoint(3, 3)
        assert image.pixelColor(corner * 2) == screen.pixelColor(corner)


def test_it_says_which_cell_is_pointed_at_clicked_and_reached_with_the_keys(widget, values) -> None:
    widget.show_slices(_slices(values))
    pointed, requested, typed = [], [], []
    widget.cell_pointed.connect(pointed.append)
    widget.requested.connect(requested.append)
    widget.typing_begun.connect(typed.append)
    place = widget.places().cell_rect((1, 4, 0)).center().toPoint()
    QTest.mouseMove(widget, QPoint(1, 1))
    QTest.mouseMove(widget, place)
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    QTest.keyClick(widget, Qt.Key.Key_Right)
    QTest.keyClick(widget, Qt.Key.Key_Return)
    QTest.keyClicks(widget, "-")
    assert pointed == [(1, 4, 0), (1, 4, 1)]
    assert requested == [(1, 4, 0), (1, 4, 1), (1, 4, 1)]
    assert typed == ["-"]


def test_a_pointer_goes_when_other_tables_come(widget, values) -> None:
    widget.show_slices(_slices(values))
    QTest.mouseMove(widget, widget.places().cell_rect((0, 1, 1)).center().toPoint())
    widget.show_slices(_slices(np.ones((1, 2, 2))))
    pointed = []
    widget.cell_pointed.connect(pointed.append)
    QTest.keyClick(widget, Qt.Key.Key_Right)
    assert pointed == [(0, 0, 1)], "the keys set out from the first cell"


@pytest.mark.parametrize("ratio", [1, 2])
def test_windows_light_and_crosses_are_seen_in_both_densities(widget, values, ratio: int) -> None:
    def picture() -> QImage:
        image = QImage(widget.size() * ratio, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(ratio)
        widget.render(image)
        return image

    mask = np.zeros(values.shape[1:], np.bool_)
    mask[2, 2] = True
    widget.show_slices(_slices(values, frame=(1, 1)))
    plain = picture()
    for show, hide in (
        (lambda: widget.show_window([QRectF(0.5, 1, 2, 2)]), lambda: widget.show_window(())),
        (lambda: widget.show_lit(mask, 1), lambda: widget.show_lit(None)),
        (lambda: widget.show_crossed(mask), lambda: widget.show_crossed(None)),
        (lambda: widget.show_chosen((1, 1, 1)), lambda: widget.show_chosen(None)),
    ):
        show()
        assert picture() != plain
        hide()
        assert picture() == plain


def test_a_formula_of_several_lines_keeps_its_first_and_its_last(qtbot: QtBot) -> None:
    text = FormulaText()
    qtbot.addWidget(text)
    text.set_room(3)
    text.resize(300, text.sizeHint().height())
    text.show_text("sum", [f"line {number}" for number in range(9)])
    assert text.text().startswith("sum\nline 0")
    assert not text.grab().isNull()


def test_a_transport_asks_for_positions_and_keeps_to_the_ends(qtbot: QtBot) -> None:
    transport = Transport("test")
    qtbot.addWidget(transport)
    wanted, glides = [], []
    transport.position_requested.connect(wanted.append)
    transport.position_requested.connect(lambda at: transport.show_position(at, 5))
    transport.glided.connect(glides.append)
    transport.show_position(0, 5)
    transport.show_speed(2.0)
    transport.play()  # and the test is the clock: no event loop turns
    for _ in range(30):
        transport.advance(0.1)
    assert wanted == [1, 2, 3, 4, 4, 4] or wanted[:4] == [1, 2, 3, 4]
    assert all(0 <= share < 1 for share in glides)
    assert max(glides) > 0.5
