"""What assistive technology is told of widgets that paint themselves: their role, and the number they stand at."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from digitlab.gui.kit.canvas.canvas import Canvas
from digitlab.gui.kit.card import Card
from digitlab.gui.kit.cells.map_grid import MapGrid
from digitlab.gui.kit.charts.curve_plot import CurvePlot
from digitlab.gui.kit.controls.pose_slider import PoseSlider
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
