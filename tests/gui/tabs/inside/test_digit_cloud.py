"""The map of digits as a widget: pointing, clicking, zooming, and the digit that moves."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from digitlab.gui.kit.theme import contrast, theme_for
from digitlab.gui.tabs.inside.digit_map.column import DigitMapColumn
from digitlab.gui.tabs.inside.digit_map.digit_cloud import CloudPicture, DigitCloud, Traveller
from digitlab.gui.tabs.inside.digit_map.movable_map import CloudFrame

PLACES = np.array([(0.0, 0.0), (10.0, 0.0), (0.0, 8.0), (10.0, 8.0), (5.0, 4.0)])


def picture(**changes: object) -> CloudPicture:
    values = {
        "places": PLACES,
        "classes": np.array([0, 1, 2, 3, 7], np.uint8),
        "read": np.array([0, 1, 2, 3, 2]),
        "fields": np.full((5, 28, 28), 255, np.uint8),
        "axes": ("direction 1", "direction 2"),
        "has_units": True,
    }
    return CloudPicture(**{**values, **changes})


@pytest.fixture
def cloud(qtbot: QtBot) -> DigitCloud:
    widget = DigitCloud()
    qtbot.addWidget(widget)
    widget.setPalette(theme_for(dark=False).palette())
    widget.resize(400, 320)
    widget.show_cloud(picture())
    with qtbot.waitExposed(widget):
        widget.show()
    return widget


def at(cloud: DigitCloud, number: int) -> QPoint:
    return QPointF(*cloud.frame().to_widget(PLACES[number])).toPoint()


def test_all_digits_are_in_sight_at_one_scale_for_both_axes(cloud: DigitCloud) -> None:
    frame = cloud.frame()
    points = frame.to_widget(PLACES)
    assert all(frame.rect.contains(QPointF(*point)) for point in points.tolist())
    assert points[1, 0] - points[0, 0] == pytest.approx(10 * frame.scale)
    assert points[0, 1] - points[2, 1] == pytest.approx(8 * frame.scale)


def test_a_digit_that_is_clicked_is_asked_for(cloud: DigitCloud, qtbot: QtBot) -> None:
    with qtbot.waitSignal(cloud.requested) as asked:
        qtbot.mouseClick(cloud, Qt.MouseButton.LeftButton, pos=at(cloud, 3))
    assert asked.args == [3]
    with qtbot.assertNotEmitted(cloud.requested):
        qtbot.mouseClick(cloud, Qt.MouseButton.LeftButton, pos=(at(cloud, 3) + at(cloud, 1)) / 2)


def test_pointing_tells_which_digit_and_when_it_is_none_any_more(cloud: DigitCloud, qtbot: QtBot) -> None:
    with qtbot.waitSignal(cloud.hovered) as pointed:
        QTest.mouseMove(cloud, at(cloud, 4))
    assert pointed.args == [4]
    cloud.show_pointer(4)
    with qtbot.waitSignal(cloud.hover_left):
        QTest.mouseMove(cloud, (at(cloud, 4) + at(cloud, 1)) / 2)


def test_the_digit_pointed_at_is_shown_on_a_card_with_what_is_read(cloud: DigitCloud) -> None:
    before = cloud.grab().toImage()
    cloud.show_pointer(4)
    assert cloud.grab().toImage() != before
    cloud.show_pointer(None)
    assert cloud.grab().toImage() == before


def test_dragging_moves_the_map_and_asks_for_nothing(cloud: DigitCloud, qtbot: QtBot) -> None:
    start, by = at(cloud, 3), QPoint(-40, 25)
    with qtbot.assertNotEmitted(cloud.requested):
        QTest.mousePress(cloud, Qt.MouseButton.LeftButton, pos=start)
        QTest.mouseMove(cloud, start + by / 2)
        QTest.mouseMove(cloud, start + by)
        QTest.mouseRelease(cloud, Qt.MouseButton.LeftButton, pos=start + by)
    assert (at(cloud, 3) - start - by).manhattanLength() <= 1


def test_the_wheel_magnifies_about_the_pointer_and_a_double_click_shows_all_again(
    cloud: DigitCloud, qtbot: QtBot
) -> None:
    before, whole = at(cloud, 1), cloud.frame().scale
    turn(cloud, before, 360)
    assert cloud.frame().scale > 1.5 * whole
    assert (at(cloud, 1) - before).manhattanLength() <= 1
    turn(cloud, before, -3600)
    assert cloud.frame().scale == pytest.approx(whole)
    turn(cloud, before, 360)
    qtbot.mouseDClick(cloud, Qt.MouseButton.LeftButton, pos=QPoint(200, 100))
    assert cloud.frame().scale == pytest.approx(whole)


def turn(cloud: DigitCloud, at_point: QPoint, angle: int) -> None:
    event = QWheelEvent(
        QPointF(at_point),
        QPointF(cloud.mapToGlobal(at_point)),
        QPoint(),
        QPoint(0, angle),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(cloud, event)


def test_arrow_keys_go_from_digit_to_digit_and_enter_asks_for_one(cloud: DigitCloud, qtbot: QtBot) -> None:
    cloud.hovered.connect(cloud.show_pointer)
    cloud.show_pointer(4)
    QTest.keyClick(cloud, Qt.Key.Key_Right)
    with qtbot.waitSignal(cloud.requested) as asked:
        QTest.keyClick(cloud, Qt.Key.Key_Return)
    assert asked.args[0] in {1, 3}
    QTest.keyClick(cloud, Qt.Key.Key_Left)
    with qtbot.waitSignal(cloud.requested) as asked:
        QTest.keyClick(cloud, Qt.Key.Key_Enter)
    assert asked.args[0] in {0, 2, 4}


def test_keys_magnify_and_show_all(cloud: DigitCloud) -> None:
    whole = cloud.frame().scale
    QTest.keyClick(cloud, Qt.Key.Key_Plus)
    assert cloud.frame().scale > whole
    QTest.keyClick(cloud, Qt.Key.Key_Home)
    assert cloud.frame().scale == whole


def test_the_moving_digit_is_painted_where_it_is(cloud: DigitCloud) -> None:
    place = (2.5, 6.0)
    point = QPointF(*cloud.frame().to_widget(np.array(place))).toPoint()
    cloud.show_traveller(Traveller(place))
    assert cloud.grab().toImage().pixelColor(point) == QColor(theme_for(dark=False).highlight)
    cloud.show_traveller(None)
    assert cloud.grab().toImage().pixelColor(point) == QColor(theme_for(dark=False).paper)


def test_a_moving_digit_beyond_the_map_is_shown_at_its_edge(cloud: DigitCloud) -> None:
    cloud.show_traveller(Traveller((500.0, 4.0)))
    point = QPoint(int(cloud.frame().rect.right()) - 11, at(cloud, 4).y())
    assert cloud.grab().toImage().pixelColor(point) == QColor(theme_for(dark=False).highlight)


def test_it_leaves_a_trail_until_it_goes(cloud: DigitCloud) -> None:
    cloud.show_traveller(Traveller((1.0, 6.0)))
    cloud.show_traveller(Traveller((7.0, 6.0)))
    trailing = cloud.grab().toImage()
    cloud.show_traveller(None)
    cloud.show_traveller(Traveller((7.0, 6.0)))
    assert cloud.grab().toImage() != trailing


def test_a_new_map_is_shown_as_a_whole_and_an_old_one_stays_as_it_is(cloud: DigitCloud) -> None:
    shown = picture()
    cloud.show_cloud(shown)
    QTest.keyClick(cloud, Qt.Key.Key_Plus)
    magnified = cloud.frame()
    cloud.show_cloud(shown)
    assert cloud.frame() is magnified
    cloud.show_cloud(picture(places=PLACES * 3))
    assert cloud.frame().zoom == 1


def test_another_theme_paints_the_digits_anew(cloud: DigitCloud) -> None:
    light = cloud.grab().toImage()
    cloud.setPalette(theme_for(dark=True).palette())
    dark = cloud.grab().toImage()
    middle = at(cloud, 4) + QPoint(30, 0)
    assert light.pixelColor(middle) == QColor(theme_for(dark=False).paper)
    assert dark.pixelColor(middle) == QColor(theme_for(dark=True).paper)


def test_without_a_map_it_says_why(cloud: DigitCloud) -> None:
    cloud.show_cloud(None, "Not made yet.")
    said = cloud.grab().toImage()
    cloud.show_cloud(None, "")
    assert cloud.grab().toImage() != said
    assert cloud.frame() is None


def test_one_digit_alone_has_a_map() -> None:
    frame = CloudFrame.around(QRectF(0, 0, 100, 100), np.array([[3.0, 4.0]]))
    assert frame.to_widget(np.array([3.0, 4.0])).tolist() == [50, 50]
    assert len(list(frame.ticks(upright=True))) < 20


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_the_ten_colours_stand_out_from_the_paper_and_from_each_other(dark: bool) -> None:
    theme = theme_for(dark)
    assert len(set(theme.classes)) == 10
    assert min(contrast(each, theme.paper) for each in theme.classes) >= 3


def test_at_double_density_the_digits_are_painted_in_device_pixels(cloud: DigitCloud) -> None:
    image = QImage(cloud.size() * 2, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(2)
    painter = QPainter(image)
    cloud.render(painter, QPoint())
    painter.end()
    single = cloud.grab().toImage().scaled(image.size())
    assert image != single


def test_a_map_that_is_being_opened_says_so_instead_of_staying_blank(qtbot: QtBot) -> None:
    column, blank = DigitMapColumn(0), DigitCloud()
    for widget in (column, blank):
        qtbot.addWidget(widget)
        widget.resize(400, 320)
    assert "Loading the network" in column.cloud.accessibleDescription()
    column.grab()  # lays it out
    blank.resize(column.cloud.size())
    assert column.cloud.grab().toImage() != blank.grab().toImage()
