"""The sheet that one draws several digits on, and what is shown over it."""

from __future__ import annotations

from functools import partial

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QColor, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from digitlab.gui.kit.theme import theme_for
from digitlab.gui.shell.view import View
from digitlab.gui.tabs.convolution.sheet.sheet_canvas import ClearSheet, SheetCanvas
from digitlab.gui.tabs.convolution.sheet.sheet_marks import BoxMark, SheetMarks
from digitlab.ink.raster import render
from digitlab.ink.stroke import SHEET_SHAPE, Drawing, Stroke

UNIT = 5  # logical pixels a pixel of the sheet, which begins at (1, 1)
LEFT = Qt.MouseButton.LeftButton
THEME = theme_for(dark=False)
LINE = Drawing((Stroke.through([(10, 10), (30, 10)], width=4),), paper=SHEET_SHAPE)
BOX = BoxMark((8.0, 30.0, 32.0, 50.0), "1  98 %", 3)


def at(x: float, y: float) -> QPoint:
    return QPoint(round(1 + UNIT * x), round(1 + UNIT * y))


@pytest.fixture
def sheet(qtbot: QtBot) -> SheetCanvas:
    widget = SheetCanvas()
    qtbot.addWidget(widget)
    widget.resize(UNIT * 84 + 2, UNIT * 56 + 2)
    with qtbot.waitExposed(widget):
        widget.show()
    widget.activateWindow()
    widget.setFocus()
    qtbot.waitUntil(widget.hasFocus)
    return widget


def seen(sheet: SheetCanvas, x: float, y: float) -> QColor:
    return sheet.grab().toImage().pixelColor(at(x, y))


def test_a_line_is_a_stroke_in_pixels_of_the_sheet(sheet: SheetCanvas, qtbot: QtBot) -> None:
    with qtbot.waitSignal(sheet.stroke_finished) as finished:
        QTest.mousePress(sheet, LEFT, pos=at(60, 5))
        QTest.mouseMove(sheet, at(80, 50))
        QTest.mouseRelease(sheet, LEFT, pos=at(80, 50))
    (stroke,) = finished.args[0].strokes
    np.testing.assert_allclose(stroke.points, [(60, 5), (80, 50)], atol=1e-5)
    assert finished.args[0].paper == SHEET_SHAPE


def test_the_keyboards_pen_reaches_every_corner_of_the_sheet(sheet: SheetCanvas) -> None:
    for key, steps in ((Qt.Key.Key_Right, 50), (Qt.Key.Key_Down, 40)):
        for _ in range(steps):
            QTest.keyClick(sheet, key)
    QTest.keyClick(sheet, Qt.Key.Key_Space)
    QTest.keyClick(sheet, Qt.Key.Key_Space)
    np.testing.assert_array_equal(sheet.drawing().strokes[0].points, [(84, 56)])


def test_what_one_sees_is_what_the_networks_see(sheet: SheetCanvas) -> None:
    sheet.set_drawing(LINE)
    image, ink = render(LINE), QColor(THEME.ink)
    for x, y in ((20, 10), (12, 9), (40, 10), (20, 30)):
        assert (seen(sheet, x + 0.5, y + 0.5) == ink) == bool(image[y, x] == 1)


def test_clearing_by_keyboard_is_the_sheets_while_one_draws_on_it_and_undo_is_the_windows(qtbot: QtBot) -> None:
    window, sheet, other = View[None](), SheetCanvas(), QWidget()
    other.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    layout = QVBoxLayout(window)
    layout.addWidget(sheet)
    layout.addWidget(other)
    asked = []
    for keys in ("Ctrl+L", "Ctrl+Z"):
        action = QAction(window)
        action.setShortcut(keys)
        action.triggered.connect(partial(asked.append, keys))
        window.addAction(action)
    window.wished.connect(asked.append)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    for widget in (sheet, other):
        widget.setFocus()
        qtbot.waitUntil(widget.hasFocus)
        for keys in ("Ctrl+L", "Ctrl+Z"):
            QTest.keySequence(widget, QKeySequence(keys))
    assert asked == [ClearSheet(), "Ctrl+Z", "Ctrl+L", "Ctrl+Z"]


def test_boxes_have_the_colours_of_their_digits_and_words(sheet: SheetCanvas) -> None:
    before = sheet.grab().toImage()
    sheet.show_marks(SheetMarks((BOX,)))
    assert seen(sheet, 20, 50) == QColor(THEME.classes[3])
    framed = sheet.grab().toImage()
    sheet.show_marks(SheetMarks((BOX,), framed=False))
    assert seen(sheet, 20, 50) != QColor(THEME.classes[3])
    flag = QPoint(at(8, 30).x() + 2, at(8, 30).y() - 4)
    assert framed.pixelColor(flag) == sheet.grab().toImage().pixelColor(flag) == QColor(THEME.classes[3])
    sheet.show_marks(SheetMarks())
    assert sheet.grab().toImage() == before


def test_ink_takes_the_colour_of_the_box_that_it_belongs_to(sheet: SheetCanvas) -> None:
    sheet.set_drawing(LINE)
    owner = np.where(render(LINE) >= 0.1, 0, -1).astype(np.int8)
    owner[:, 20:] = -1
    sheet.show_marks(SheetMarks((BOX,), owner=owner))
    assert seen(sheet, 14.5, 10) == QColor(THEME.classes[3])
    assert seen(sheet, 27.5, 10) == QColor(THEME.ink)
    assert seen(sheet, 14.5, 21.5) == QColor(THEME.paper)


def test_ink_that_grows_is_seen_at_once_while_other_ink_is_coloured(sheet: SheetCanvas) -> None:
    sheet.set_drawing(LINE)
    owner = np.where(render(LINE) >= 0.1, 0, -1).astype(np.int8)
    sheet.show_marks(SheetMarks((BOX,), owner=owner))
    QTest.mousePress(sheet, LEFT, pos=at(60, 40))
    QTest.mouseMove(sheet, at(70, 40))
    assert seen(sheet, 65, 40) == QColor(THEME.ink)
    assert seen(sheet, 14.5, 10) == QColor(THEME.classes[3])
    QTest.mouseRelease(sheet, LEFT, pos=at(70, 40))


def test_evidence_lies_under_the_ink(sheet: SheetCanvas) -> None:
    sheet.set_drawing(LINE)
    cells = np.zeros((14, 21), np.float32)
    cells[2, 4:6] = 1
    cells[8, 10] = 0.5
    sheet.show_marks(SheetMarks(cells=cells))
    assert seen(sheet, 18, 9.9) == QColor(THEME.ink)
    assert seen(sheet, 18.5, 8.4) != QColor(THEME.paper)
    half, full = (
        sum(abs(a - b) for a, b in zip(colour.getRgb(), QColor(THEME.paper).getRgb(), strict=True))
        for colour in (seen(sheet, 42.5, 34.5), QColor(THEME.positive))
    )
    assert half == pytest.approx(full / 2, rel=0.05)


def test_a_picture_is_laid_on_whole_pixels_and_never_beside_the_sheet(sheet: SheetCanvas, qtbot: QtBot) -> None:
    sheet.set_patch(np.ones((28, 28), np.float32))
    for place, corner in (((40, 30), (26, 16)), ((1, 1), (0, 0)), ((83, 55), (56, 28))):
        with qtbot.waitSignal(sheet.patch_requested) as asked:
            QTest.mouseClick(sheet, LEFT, pos=at(*place))
        assert tuple(asked.args) == corner
    assert sheet.drawing().is_empty, "a click that lays a picture down draws nothing"


def test_a_picture_that_waits_is_dropped_by_escape_and_laid_down_by_keyboard(sheet: SheetCanvas, qtbot: QtBot) -> None:
    sheet.set_patch(np.ones((28, 28), np.float32))
    with qtbot.waitSignal(sheet.patch_dropped):
        QTest.keyClick(sheet, Qt.Key.Key_Escape)
    QTest.keyClick(sheet, Qt.Key.Key_Right)
    with qtbot.waitSignal(sheet.patch_requested) as asked:
        QTest.keyClick(sheet, Qt.Key.Key_Space)
    assert tuple(asked.args) == (29, 14)


def test_the_pointers_place_is_told_in_pixels_of_the_sheet(sheet: SheetCanvas) -> None:
    places = []
    sheet.pointed.connect(places.append)
    QTest.mouseMove(sheet, at(10, 10))
    QTest.mouseMove(sheet, at(42, 28))
    assert places[-1] == pytest.approx((42, 28), abs=0.2)


def test_colours_follow_the_palette(sheet: SheetCanvas) -> None:
    dark = theme_for(dark=True)
    sheet.set_drawing(LINE)
    sheet.show_marks(SheetMarks((BOX,), owner=np.where(render(LINE) >= 0.1, 0, -1).astype(np.int8)))
    sheet.setPalette(dark.palette())
    QApplication.processEvents()
    assert seen(sheet, 14.5, 10) == QColor(dark.classes[3])
