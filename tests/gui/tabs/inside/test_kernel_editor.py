"""Editing a kernel's numbers with the mouse, the wheel and the keyboard; and what is no number."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from digitlab.gui.kit.controls.number_field import NumberField
from digitlab.gui.kit.theme import theme_for
from digitlab.gui.tabs.inside.surgery.kernel_editor import KernelEditor
from digitlab.gui.tabs.inside.surgery.two_answers import PairedBars

VALUES = np.arange(-12, 13, dtype=np.float32).reshape(5, 5) / 12
NO_MODIFIER, LEFT = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton


@pytest.fixture
def editor(qtbot: QtBot) -> KernelEditor:
    widget = KernelEditor()
    qtbot.addWidget(widget)
    widget.resize(250, 240)
    widget.show_weights(VALUES, np.eye(5, dtype=np.bool_), 1.0)
    with qtbot.waitExposed(widget):
        widget.show()
    return widget


@pytest.fixture
def field(qtbot: QtBot) -> NumberField:
    widget = NumberField(10.0)
    qtbot.addWidget(widget)
    with qtbot.waitExposed(widget):
        widget.show()
    widget.show_number(0.5)
    return widget


def _centre(editor: KernelEditor, cell: int) -> QPoint:
    return editor.cell_rect(cell).center().toPoint()


def _turn(widget, at: QPoint, eighths: int) -> None:
    where = QPointF(at)
    buttons, phase = Qt.MouseButton.NoButton, Qt.ScrollPhase.NoScrollPhase
    event = QWheelEvent(where, where, QPoint(), QPoint(0, eighths), buttons, NO_MODIFIER, phase, False)
    QApplication.sendEvent(widget, event)


def _heard(signal) -> list:
    heard: list = []
    signal.connect(lambda *values: heard.append(values[0] if len(values) == 1 else values))
    return heard


def test_a_click_chooses_a_weight_and_arrow_keys_go_on_from_there(editor):
    chosen = _heard(editor.cell_chosen)
    QTest.mouseClick(editor, LEFT, NO_MODIFIER, _centre(editor, 12))
    editor.show_chosen(12)
    QTest.keyClick(editor, Qt.Key.Key_Right)
    QTest.keyClick(editor, Qt.Key.Key_Up)
    assert chosen == [12, 13, 7]


def test_arrow_keys_stop_at_the_border(editor):
    chosen = _heard(editor.cell_chosen)
    QTest.keyClick(editor, Qt.Key.Key_Left)
    QTest.keyClick(editor, Qt.Key.Key_Up)
    assert chosen == []


def test_the_wheel_and_plus_and_minus_nudge(editor):
    nudged = _heard(editor.nudged)
    _turn(editor, _centre(editor, 3), 120)
    _turn(editor, _centre(editor, 3), -60)
    _turn(editor, _centre(editor, 3), -60)
    QTest.keyClick(editor, Qt.Key.Key_Plus)
    QTest.keyClick(editor, Qt.Key.Key_Minus)
    assert nudged == [(3, 1), (3, -1), (0, 1), (0, -1)]


def test_the_wheel_beside_the_kernel_does_nothing(editor):
    nudged = _heard(editor.nudged)
    _turn(editor, QPoint(1, 239), 120)
    assert nudged == []


def test_a_digit_begins_a_number(editor):
    begun = _heard(editor.typing_begun)
    QTest.keyClicks(editor, "7")
    QTest.keyClicks(editor, ".")
    assert begun == ["7", "."]


def test_dragging_paints_once_and_without_a_brush_it_changes_nothing(editor):
    painted = _heard(editor.painted)
    for brush in (None, 0.25):
        editor.show_brush(brush)
        QTest.mousePress(editor, LEFT, NO_MODIFIER, _centre(editor, 5))
        for cell in (6, 7, 7, 12):
            QTest.mouseMove(editor, _centre(editor, cell))
        QTest.mouseRelease(editor, LEFT, NO_MODIFIER, _centre(editor, 12))
    assert painted == [{5, 6, 7, 12}]


def test_a_stroke_is_seen_before_the_mouse_is_let_go(editor):
    editor.show_brush(1.0)
    QTest.mousePress(editor, LEFT, NO_MODIFIER, _centre(editor, 10))
    place = editor.cell_rect(10)
    colour = editor.grab().toImage().pixelColor((place.topLeft() + QPointF(6, 6)).toPoint())
    assert colour.name() == theme_for(False).positive or colour.name() == theme_for(True).positive
    QTest.mouseRelease(editor, LEFT, NO_MODIFIER, _centre(editor, 10))


@pytest.mark.parametrize("shape", [(1, 1), (3, 3), (28, 28), (8, 16)])
@pytest.mark.parametrize("ratio", [1, 2])
def test_cells_are_whole_device_pixels_and_all_lie_within_the_widget(editor, shape, ratio):
    editor.show_weights(np.ones(shape, np.float32), np.zeros(shape, np.bool_), 1.0)
    image = QImage(editor.size() * ratio, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    editor.render(image)
    last = editor.cell_rect(shape[0] * shape[1] - 1)
    assert last.right() <= editor.width()
    assert last.bottom() <= editor.height()
    assert (last.width() * editor.devicePixelRatioF()).is_integer()


def test_a_number_is_taken_with_point_comma_and_either_minus(field):
    typed = _heard(field.number_typed)
    for text in ("1.5", "-2,25", "−3", "1e-1"):
        field.begin(text)
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert typed == [1.5, -2.25, -3.0, 0.1]


@pytest.mark.parametrize("text", ["nan", "inf", "-inf", "10.5", "-1e9"])
def test_a_number_outside_the_range_is_refused_with_the_range_and_the_old_one_stays(field, text):
    typed, refused = _heard(field.number_typed), _heard(field.refused)
    field.begin(text)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert typed == []
    assert refused[-1] == "A weight lies between −10 and 10."
    assert field.text() == "0.5000"


@pytest.mark.parametrize("text", ["", "one", "1.2.3"])
def test_what_is_no_number_is_refused(field, text):
    typed, refused = _heard(field.number_typed), _heard(field.refused)
    field.begin(text)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert typed == []
    assert refused[-1] == f"“{text}” is no number."
    assert field.text() == "0.5000"


def test_escape_gives_up_and_arrow_keys_and_the_wheel_nudge(field):
    typed, nudged = _heard(field.number_typed), _heard(field.nudged)
    field.begin("7")
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == "0.5000"
    QTest.keyClick(field, Qt.Key.Key_Up)
    QTest.keyClick(field, Qt.Key.Key_PageDown)
    _turn(field, field.rect().center(), -120)
    assert typed == []
    assert nudged == [1, -10, -1]


def test_a_number_that_is_being_typed_is_not_overwritten_by_the_same_one_shown_again(field):
    field.begin("0.7")
    field.show_number(0.5)
    assert field.text() == "0.7" or not field.hasFocus()


def test_paired_bars_stand_side_by_side_within_the_widget(qtbot):
    bars = PairedBars("before and after")
    qtbot.addWidget(bars)
    bars.resize(280, 96)
    bars.show_probabilities([0.1] * 10, [0.0] * 9 + [1.0], "cnn")
    columns = bars.columns()
    assert columns[-1][1].right() <= 280
    assert all(before.right() == after.left() for before, after in columns)
    image = bars.grab().toImage()
    assert image.pixelColor(columns[9][1].center().toPoint()).name() in {theme_for(dark).cnn for dark in (True, False)}
    bars.show_probabilities((), (), "third")
    assert bars.accessibleDescription() == "No answer yet."
