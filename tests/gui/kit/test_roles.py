"""What assistive technology is told of widgets that paint themselves: their role, and the number they stand at."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QLabel, QSlider, QWidget
from pytestqt.qtbot import QtBot

from digitlab.gui.kit.canvas.canvas import Canvas
from digitlab.gui.kit.card import Card
from digitlab.gui.kit.cells.map_grid import MapGrid
from digitlab.gui.kit.charts.curve_plot import CurvePlot
from digitlab.gui.kit.controls.pose_slider import PoseSlider
from digitlab.gui.kit.controls.transport import Transport
from digitlab.gui.kit.controls.value_slider import ValueSlider
from digitlab.gui.kit.controls.value_words import value_words
from digitlab.gui.kit.roles import install_roles
from digitlab.gui.tabs.draw.turn_ring import TurnRing
from digitlab.gui.tabs.train.watch.line_chart import LineLook
from digitlab.gui.tabs.train.watch.state import RunProgress
from digitlab.gui.tabs.train.watch.view import ProgressLine

_Role = QAccessible.Role


def told_of(thing: QObject) -> QAccessibleInterface:
    """What assistive technology is told of something."""
    install_roles()
    return QAccessible.queryAccessibleInterface(thing)


@pytest.mark.parametrize(
    ("make", "role"),
    [
        (lambda: MapGrid("maps"), _Role.Graphic),
        (CurvePlot, _Role.Chart),
        (Canvas, _Role.Canvas),
        (Card, _Role.Grouping),
        (TurnRing, _Role.Dial),
        (lambda: QLabel("words"), _Role.StaticText),  # Qt's own are left to Qt
    ],
)
def test_a_painted_widget_has_a_role_and_the_name_and_description_that_it_keeps_up_to_date(
    make, role: QAccessible.Role, qtbot: QtBot
) -> None:
    widget: QWidget = make()
    qtbot.addWidget(widget)
    assert told_of(widget).role() == role
    widget.setAccessibleName("what it is")
    widget.setAccessibleDescription("what it shows")
    told = [told_of(widget).text(part) for part in (QAccessible.Text.Name, QAccessible.Text.Description)]
    assert told == ["what it is", "what it shows"]


def test_a_sliders_number_is_that_of_its_field_and_can_be_set(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    row = PoseSlider("pose_dx", "dx", low=-10, high=10, step=0.5, rest=0, unit_suffix="", decimals=1, parent=window)
    for widget in (row.label, row.slider, row.spin):
        widget.setParent(window)
    row.set_value(2.5)
    told = told_of(row.slider)
    number = told.valueInterface()
    assert told.role() == _Role.Slider
    assert [number.minimumValue(), number.currentValue(), number.maximumValue()] == [-10, 2.5, 10]
    assert number.minimumStepSize() == 0.5
    with qtbot.waitSignal(row.value_changed):
        number.setCurrentValue(-3.2)
    assert row.spin.value() == number.currentValue() == -3


def test_a_slider_whose_places_stand_for_values_tells_those_and_says_them(qtbot: QtBot) -> None:
    slider = ValueSlider((0.5, 1.0, 2.0, 4.0), lambda seconds: f"{seconds:g} s")
    qtbot.addWidget(slider)
    slider.blockSignals(True)  # as whoever shows a value does
    slider.setValue(2)
    slider.blockSignals(False)
    told = told_of(slider)
    number = told.valueInterface()
    assert told.role() == _Role.Slider
    assert [number.minimumValue(), number.currentValue(), number.maximumValue()] == [0.5, 2, 4]
    assert told.text(QAccessible.Text.Value) == told.text(QAccessible.Text.Description) == "2 s"
    assert value_words(slider) == "Now 2 s."
    with qtbot.waitSignal(slider.valueChanged):
        number.setCurrentValue(3.9)
    assert (slider.value(), value_words(slider)) == (3, "Now 4 s.")
    slider.set_values((10.0, 20.0), lambda minutes: f"{minutes:g} min")
    assert told_of(slider).text(QAccessible.Text.Value) == "20 min"


def test_what_plays_tells_how_many_steps_a_second_and_where_it_is(qtbot: QtBot) -> None:
    transport = Transport("play")
    qtbot.addWidget(transport)
    scrubber, speed = (transport.findChild(QSlider, f"play_{name}") for name in ("scrubber", "speed"))
    said = []
    for hertz in (0.5, 1.0, 2.0):
        transport.show_speed(hertz)
        said.append(told_of(speed).text(QAccessible.Text.Value))
    assert said == ["0.5 steps a second", "1 step a second", "2 steps a second"]
    transport.show_position(3, 64)
    assert value_words(scrubber) == "Now 4 of 64."
    transport.show_position(0, 65, first=0)
    assert value_words(scrubber) == "Now 0 of 64."
    assert told_of(scrubber).valueInterface().maximumValue() == 64


def test_a_progress_line_tells_its_share_which_nobody_sets(qtbot: QtBot) -> None:
    line = ProgressLine()
    qtbot.addWidget(line)
    line.show_progress(RunProgress("mlp", LineLook("mlp"), 0.25, "epoch 1 of 4"))
    told = told_of(line)
    number = told.valueInterface()
    number.setCurrentValue(0.9)
    assert told.role() == _Role.ProgressBar
    assert [number.minimumValue(), number.currentValue(), number.maximumValue()] == [0, 0.25, 1]


def test_a_number_that_is_asked_for_after_its_widget_has_gone_is_none(qtbot: QtBot) -> None:
    line = ProgressLine()
    number = told_of(line).valueInterface()
    with qtbot.waitSignal(line.destroyed):
        line.deleteLater()
    assert number.currentValue() == 0
    number.setCurrentValue(1.0)
