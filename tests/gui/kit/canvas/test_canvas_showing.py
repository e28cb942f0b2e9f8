"""What the canvas shows: the field's place, the ink as it grows and where a pose moves it, the words for a screen reader."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPaintEvent, QPalette
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from digitlab.gui.kit.canvas.canvas import Canvas
from digitlab.gui.kit.canvas.field_frame import FieldFrame
from digitlab.gui.kit.canvas.ink_layer import InkLayer
from digitlab.gui.kit.theme import contrast, theme_for
from digitlab.ink.pose import Pose
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


def colour(canvas: Canvas, x: float, y: float) -> QColor:
    """The colour at a place of the field."""
    return canvas.grab().toImage().pixelColor(at(x, y))


@pytest.mark.parametrize("dark", [False, True])
def test_moved_ink_is_in_full_where_the_networks_see_it_and_pale_where_it_was_drawn(canvas: Canvas, dark: bool) -> None:
    theme = theme_for(dark)
    canvas.setPalette(theme.palette())
    canvas.set_drawing(Drawing((Stroke.through([[6, 6], [22, 6]]),)))
    canvas.show_at(Pose(dy=12))
    assert colour(canvas, 14.5, 18) == QColor(theme.ink)
    assert colour(canvas, 14.5, 6) == QColor(theme.ghost)
    assert 1.4 < contrast(theme.ghost, theme.paper) < 1.7
    canvas.show_as_drawn()
    assert colour(canvas, 14.5, 6) == QColor(theme.ink)
    assert colour(canvas, 14.5, 18.5) == QColor(theme.paper)


def test_moved_ink_looks_as_the_networks_see_it(canvas: Canvas) -> None:
    pose = Pose(dx=2, dy=-3, angle_deg=50, scale=0.8)
    theme = theme_for(dark=False)
    canvas.setPalette(theme.palette())
    canvas.set_drawing(LINE)
    canvas.show_at(pose)
    picture = pixels(canvas.grab().toImage())[1:281, 1:281, :3].astype(int)
    is_ink = np.abs(picture - np.array(QColor(theme.ink).getRgb()[2::-1])).max(axis=2) <= 2
    shown = is_ink.reshape(28, 10, 28, 10).mean(axis=(1, 3))
    assert np.abs(shown - render(LINE, pose)).mean() < 0.01


def test_a_picture_can_stand_for_moved_ink(canvas: Canvas) -> None:
    theme = theme_for(dark=False)
    canvas.setPalette(theme.palette())
    bitmap, seen = np.zeros((2, 28, 28), np.float32)
    bitmap[5, 7] = seen[20, 9] = 1
    canvas.set_drawing(Drawing(bitmap=bitmap))
    canvas.show_as_seen(seen)
    assert (colour(canvas, 7.5, 5.5), colour(canvas, 9.5, 20.5)) == (QColor(theme.ghost), QColor(theme.ink))


def test_a_stroke_is_in_full_under_the_pen_and_once_the_pen_is_up_where_it_is_seen(canvas: Canvas) -> None:
    theme = theme_for(dark=False)
    canvas.setPalette(theme.palette())
    canvas.set_drawing(Drawing((Stroke.through([[6, 4], [22, 4]]),)))
    canvas.show_at(Pose(dy=10))
    QTest.mousePress(canvas, LEFT, pos=at(6, 10))
    QTest.mouseMove(canvas, at(14, 10))
    QTest.mouseMove(canvas, at(22, 10))
    ink, ghost = QColor(theme.ink), QColor(theme.ghost)
    first, first_moved, under_the_pen, moved = ((14.5, y) for y in (4, 14, 10, 20))
    assert [colour(canvas, *place) for place in (first, first_moved)] == [ghost, ink]
    assert [colour(canvas, *place) for place in (under_the_pen, moved)] == [ink, ghost]
    QTest.mouseRelease(canvas, LEFT, pos=at(22, 10))
    assert [colour(canvas, *place) for place in (first, first_moved)] == [ghost, ink]
    assert [colour(canvas, *place) for place in (under_the_pen, moved)] == [ghost, ink]


def test_a_stroke_that_grows_while_a_pose_is_set_repaints_only_its_new_pieces(canvas: Canvas, qtbot: QtBot) -> None:
    painted: list[int] = []

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if isinstance(event, QPaintEvent):
                painted.append(sum(rect.width() * rect.height() for rect in event.region()))
            return False

    watch = Watch(canvas)
    canvas.set_drawing(LINE)
    canvas.show_at(Pose(dx=6, dy=8))
    QTest.mousePress(canvas, LEFT, pos=at(4, 4))
    canvas.repaint()
    canvas.installEventFilter(watch)
    QTest.mouseMove(canvas, at(5, 4))
    qtbot.waitUntil(lambda: bool(painted))
    QTest.mouseRelease(canvas, LEFT, pos=at(5, 4))
    assert painted[0] < 2 * 70 * 50


def test_erasing_takes_moved_ink_away_as_well(canvas: Canvas) -> None:
    theme = theme_for(dark=False)
    canvas.setPalette(theme.palette())
    canvas.set_drawing(Drawing((Stroke.through([[6, 4], [22, 4]]),)))
    canvas.show_at(Pose(dy=10))
    QTest.mousePress(canvas, RIGHT, pos=at(14, 4))
    QTest.mouseMove(canvas, at(16, 4))
    QTest.mouseRelease(canvas, RIGHT, pos=at(16, 4))
    assert (colour(canvas, 15.5, 4.5), colour(canvas, 15.5, 14.5)) == (QColor(theme.paper), QColor(theme.paper))


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
