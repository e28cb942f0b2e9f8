"""A part of a pose: the slider and the number agree, and neither leaves its range."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QGridLayout, QWidget
from pytestqt.qtbot import QtBot

from digitlab.gui.kit.controls.pose_slider import PoseSlider
from digitlab.gui.kit.theme import theme_for


@pytest.fixture
def rows(qtbot: QtBot) -> Iterator[list[PoseSlider]]:
    """Two rows in one window: a shift and a size."""
    window = QWidget()
    qtbot.addWidget(window)
    sheet = QWidget(window)
    grid = QGridLayout(sheet)
    made = [
        PoseSlider(
            "pose_dx", "&Right", low=-10, high=10, step=0.5, rest=0, unit_suffix=" px", decimals=1, parent=window
        ),
        PoseSlider(
            "pose_scale", "Size", low=0.5, high=1.5, step=0.05, rest=1, unit_suffix=" ×", decimals=2, parent=window
        ),
    ]
    for index, row in enumerate(made):
        row.add_to(grid, index)
    sheet.resize(400, 100)
    window.resize(400, 100)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    yield made
    window.close()


def wheel_over(widget: QWidget) -> None:
    centre = QPointF(widget.rect().center())
    event = QWheelEvent(
        centre,
        QPointF(widget.mapToGlobal(centre.toPoint())),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, event)


def test_a_row_begins_at_rest(rows: list[PoseSlider]) -> None:
    assert [row.value() for row in rows] == [0, 1]
    assert [row.slider.value() for row in rows] == [20, 10]


def test_the_spin_box_moves_the_slider_and_says_so_once(rows: list[PoseSlider]) -> None:
    heard: list[float] = []
    rows[0].value_changed.connect(heard.append)
    rows[0].spin.setValue(4)
    assert rows[0].slider.value() == 28
    assert heard == [4]


def test_the_slider_moves_the_spin_box_and_says_so_once(rows: list[PoseSlider]) -> None:
    heard: list[float] = []
    rows[1].value_changed.connect(heard.append)
    rows[1].slider.setValue(13)
    assert rows[1].value() == pytest.approx(1.15)
    assert heard == pytest.approx([1.15])


def test_obeying_says_nothing(rows: list[PoseSlider], qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(rows[0].value_changed):
        rows[0].set_value(-3.5)
    assert rows[0].value() == -3.5
    assert rows[0].slider.value() == 13


def test_a_value_between_the_sliders_steps_is_kept(rows: list[PoseSlider]) -> None:
    rows[0].set_value(1.3)
    assert rows[0].value() == pytest.approx(1.3)


def test_arrow_keys_step(rows: list[PoseSlider]) -> None:
    QTest.keyClick(rows[0].slider, Qt.Key.Key_Right)
    QTest.keyClick(rows[0].spin, Qt.Key.Key_Up)
    assert rows[0].value() == pytest.approx(1.0)


def test_a_double_click_on_the_slider_puts_it_to_rest(rows: list[PoseSlider], qtbot: QtBot) -> None:
    rows[0].set_value(4)
    with qtbot.waitSignal(rows[0].value_changed) as changed:
        QTest.mouseDClick(rows[0].slider, Qt.MouseButton.LeftButton)
    assert changed.args == [0]
    assert rows[0].value() == 0


def test_a_double_click_on_the_handle_puts_it_to_rest(rows: list[PoseSlider], qtbot: QtBot) -> None:
    rows[0].set_value(-7)
    slider = rows[0].slider
    handle = slider.place_of(slider.value()).toPoint()
    assert handle.x() < slider.width() / 3
    with qtbot.waitSignal(rows[0].value_changed):
        QTest.mouseDClick(slider, Qt.MouseButton.LeftButton, pos=handle)
    assert rows[0].value() == 0


def test_the_handle_is_dragged_where_it_is_painted(rows: list[PoseSlider]) -> None:
    slider = rows[0].slider
    slider.setValue(8)
    QTest.mousePress(slider, Qt.MouseButton.LeftButton, pos=slider.place_of(8).toPoint())
    QTest.mouseMove(slider, slider.place_of(30).toPoint())
    QTest.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=slider.place_of(30).toPoint())
    assert slider.value() == pytest.approx(30, abs=1)


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize(("value", "filled_at"), [(-6, 14), (6, 26), (0, None)])
def test_the_slider_is_filled_from_its_rest_to_its_value(
    rows: list[PoseSlider], dark: bool, value: float, filled_at: int | None
) -> None:
    theme = theme_for(dark)
    rows[0].set_value(value)
    slider = rows[0].slider
    slider.setPalette(theme.palette())
    picture = slider.grab().toImage()
    for step in (2, 14, 26, 38):
        wanted = theme.highlight if step == filled_at else theme.border
        assert picture.pixelColor(slider.place_of(step).toPoint()) == QColor(wanted), step


def test_the_rest_has_a_tick(rows: list[PoseSlider]) -> None:
    rows[0].set_value(8)
    slider = rows[0].slider
    slider.setPalette(theme_for(dark=False).palette())
    rest, beside = slider.place_of(20).toPoint(), slider.place_of(16).toPoint()
    picture = slider.grab().toImage()
    colours = [[picture.pixelColor(x + dx, rest.y() - 8) for dx in (-1, 0, 1)] for x in (rest.x(), beside.x())]
    assert min(colour.lightness() for colour in colours[0]) < min(colour.lightness() for colour in colours[1]) - 40


def test_a_double_click_on_the_name_puts_it_to_rest(rows: list[PoseSlider], qtbot: QtBot) -> None:
    rows[1].set_value(0.6)
    with qtbot.waitSignal(rows[1].value_changed):
        QTest.mouseDClick(rows[1].label, Qt.MouseButton.LeftButton)
    assert rows[1].value() == 1


def test_a_number_beyond_the_range_is_refused_at_the_field(rows: list[PoseSlider]) -> None:
    spin = rows[0].spin
    spin.setFocus()
    spin.selectAll()
    QTest.keyClicks(spin, "99")
    assert rows[0].value() == 9
    spin.selectAll()
    QTest.keyClicks(spin, "nan")
    assert rows[0].value() == 9
    assert "from -10.0 to 10.0 px" in spin.toolTip()


def test_the_wheel_needs_the_focus(rows: list[PoseSlider]) -> None:
    rows[1].spin.setFocus()
    wheel_over(rows[0].slider)
    wheel_over(rows[0].spin)
    assert rows[0].value() == 0
    rows[0].slider.setFocus()
    wheel_over(rows[0].slider)
    assert rows[0].value() != 0


def test_rows_align(rows: list[PoseSlider]) -> None:
    for part in ("label", "slider", "spin"):
        first, second = (getattr(row, part).geometry() for row in rows)
        assert (first.left(), first.right()) == (second.left(), second.right())


def test_rows_have_names_for_tests_and_for_screen_readers(rows: list[PoseSlider]) -> None:
    assert rows[0].spin.objectName() == "pose_dx"
    assert rows[0].slider.objectName() == "pose_dx_slider"
    assert rows[0].slider.accessibleName() == rows[0].spin.accessibleName() == "Right"
    assert rows[0].label.buddy() is rows[0].spin
