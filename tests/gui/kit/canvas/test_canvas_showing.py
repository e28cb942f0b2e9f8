"""What the canvas shows: the field's place, the ink as it grows, the ghost, the words for a screen reader."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPalette
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from digitlab.gui.kit.canvas.canvas import Canvas
from digitlab.gui.kit.canvas.field_frame import FieldFrame
from digitlab.gui.kit.canvas.ink_surface import InkLayer
from digitlab.gui.kit.theme import theme_for
from digitlab.ink.raster import render
from digitlab.ink.stroke import Drawing, Stroke

LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
LINE = Drawing((Stroke.through([[6, 6], [22, 20]]),))


def at(x: float, y: float) -> QPoint:
    """A place of the field on the test canvas."""
    return QPoint(round(1 + 10 * x), round(1 + 10 * y))


def pixels(image: QImage) -> NDArray[np.uint8]:
    """(h, w, 4) of a picture."""
    picture = image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
    return np.frombuffer(picture.constBits(), np.uint8).reshape(picture.height(), picture.width(), 4).copy()


@pytest.mark.parametrize("size", [(300, 500), (501, 300), (227, 224), (360, 360)])
def test_the_field_is_the_largest_centred_square(qtbot: QtBot, size: tuple[int, int]) -> None:
    canvas = Canvas()
    qtbot.addWidget(canvas)
    canvas.resize(*size)
    field = canvas.field_rect()
    assert field.width() == field.height() == min(size) - 2
    assert field.center() == QRectF(canvas.rect()).center()


def test_a_place_means_the_same_at_every_size(canvas: Canvas) -> None:
    canvas.resize(450, 330)
    field = canvas.field_rect()
    QTest.mouseClick(canvas, LEFT, pos=field.center().toPoint())
    assert canvas.drawing().strokes[0].points[0].tolist() == pytest.approx([14, 14], abs=0.1)


def test_showing_a_drawing_announces_nothing(canvas: Canvas, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(canvas.drawing_changed), qtbot.assertNotEmitted(canvas.stroke_finished):
        canvas.set_drawing(LINE)
        canvas.set_drawing(Drawing())
    assert canvas.drawing().is_empty


def test_ink_that_grew_looks_like_ink_shown_at_once(canvas: Canvas, qtbot: QtBot) -> None:
    canvas.set_drawing(Drawing(bitmap=render(LINE)))
    for button, y in ((LEFT, 8), (RIGHT, 12), (LEFT, 13)):
        QTest.mousePress(canvas, button, pos=at(4, y))
        for step in range(1, 15):
            QTest.mouseMove(canvas, at(4 + step, y + (step % 5) / 2))
        QTest.mouseRelease(canvas, button, pos=at(18, y + 2))
    other = Canvas()
    qtbot.addWidget(other)
    other.resize(canvas.size())
    other.set_drawing(canvas.drawing())
    canvas.clearFocus()
    grown, at_once = pixels(canvas.grab().toImage()), pixels(other.grab().toImage())
    assert np.abs(grown.astype(int) - at_once).max() <= 8


@pytest.fixture
def layer() -> InkLayer:
    """The picture of the ink on the test canvas."""
    ink = InkLayer()
    ink.fit(QSize(282, 282), 1.0, FieldFrame.within(282, 282), QColor("black"))
    return ink


def test_only_the_new_piece_is_repainted(layer: InkLayer) -> None:
    layer.show(LINE)
    dirty = layer.grow(LINE.with_stroke(Stroke.through([[5, 5], [7, 5]])), 1)
    assert dirty.width() < 70
    assert dirty.height() < 50


def test_what_one_sees_is_what_the_networks_see(layer: InkLayer) -> None:
    """The picture of the ink, averaged over each field pixel, is the raster of the same drawing."""
    wavy = np.stack([np.linspace(4, 24, 40), 14 + 6 * np.sin(np.linspace(0, 6, 40))], axis=1).astype(np.float32)
    pressure = np.linspace(0.2, 1, 40).astype(np.float32)
    drawing = Drawing((Stroke(wavy, pressure), Stroke.through([[10, 4], [10, 24]], width=4.0, erases=True)))
    layer.show(drawing)
    ink = pixels(layer.image())[1:281, 1:281, 3] / 255.0
    seen = ink.reshape(28, 10, 28, 10).mean(axis=(1, 3))
    assert np.abs(seen - render(drawing)).max() < 0.08


def test_a_bitmap_is_shown_without_blur(layer: InkLayer) -> None:
    bitmap = np.zeros((28, 28), np.float32)
    bitmap[5, 7] = 1
    layer.show(Drawing(bitmap=bitmap))
    alpha = pixels(layer.image())[:, :, 3]
    assert alpha[51:61, 71:81].min() == 255
    assert np.count_nonzero(alpha) == 100


def test_the_ghost_lies_in_the_highlight_colour_where_the_field_says(canvas: Canvas) -> None:
    ghost = np.zeros((28, 28), np.float32)
    ghost[5, 7] = 1
    before = canvas.grab().toImage().pixelColor(at(7.5, 5.5))
    canvas.set_ghost(ghost)
    assert canvas.grab().toImage().pixelColor(at(7.5, 5.5)) != before
    canvas.set_ghost(None)
    assert canvas.grab().toImage().pixelColor(at(7.5, 5.5)) == before


def test_the_placeholder_goes_with_the_first_ink(canvas: Canvas) -> None:
    plain = canvas.grab().toImage()
    canvas.set_placeholder("Draw a digit here")
    assert canvas.grab().toImage() != plain
    canvas.set_drawing(LINE)
    with_ink = canvas.grab().toImage()
    canvas.set_placeholder("")
    assert canvas.grab().toImage() == with_ink


def test_ink_follows_the_palette(canvas: Canvas) -> None:
    canvas.set_drawing(LINE)
    for dark in (True, False):
        canvas.setPalette(theme_for(dark).palette())
        assert canvas.grab().toImage().pixelColor(at(14, 13)) == QColor(theme_for(dark).ink)
        assert canvas.palette().color(QPalette.ColorRole.Window) == QColor(theme_for(dark).window)


def test_the_ink_follows_the_size(canvas: Canvas) -> None:
    canvas.setPalette(theme_for(dark=False).palette())
    canvas.set_drawing(LINE)
    canvas.resize(562, 562)
    assert canvas.grab().toImage().pixelColor(281, 261) == QColor(theme_for(dark=False).ink)


def test_a_screen_reader_hears_what_is_there(canvas: Canvas) -> None:
    assert canvas.accessibleName() == "Canvas"
    assert canvas.accessibleDescription() == "nothing drawn yet"
    QTest.mouseClick(canvas, LEFT, pos=at(14, 14))
    assert canvas.accessibleDescription() == "1 stroke"
    canvas.set_drawing(Drawing(bitmap=render(LINE)))
    assert canvas.accessibleDescription() == "a picture of a digit"


def test_the_focus_is_seen(canvas: Canvas) -> None:
    with_focus = canvas.grab().toImage()
    canvas.clearFocus()
    assert canvas.grab().toImage() != with_focus
