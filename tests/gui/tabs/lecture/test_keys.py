"""The lecture and what plays, by keyboard: no key is taken from whoever uses it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QMenu, QToolButton

from digitlab.gui.kit.canvas.canvas import Canvas
from digitlab.gui.kit.controls.transport import Transport

_Key, _NONE = Qt.Key, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def at_bench(student):
    """The bench in front, nothing hidden, and the keyboard with the window."""
    student.window.activateWindow()
    student.open_file('page = "convolution/bench"', 'bench = "stride_1"')
    student.lecture.leave()
    student.window.setFocus()
    return student


def press(student, key: Qt.Key, modifier=_NONE) -> None:
    """Press a key where the keyboard is."""
    QTest.keyClick(student.window.focusWidget() or student.window, key, modifier)


def step(student) -> int:
    return student.window.tabs.convolution.state().step


def transport(student) -> Transport:
    (found,) = (each for each in student.window.findChildren(Transport) if each.isVisible())
    return found


def test_space_plays_and_pauses_what_is_in_front(at_bench):
    press(at_bench, _Key.Key_Space)
    assert transport(at_bench).is_playing()
    press(at_bench, _Key.Key_Space)
    assert not transport(at_bench).is_playing()


@pytest.mark.parametrize(("forward", "back"), [(_Key.Key_Period, _Key.Key_Comma), (_Key.Key_Right, _Key.Key_Left)])
def test_two_keys_step_forth_and_back(at_bench, forward, back):
    press(at_bench, forward)
    press(at_bench, forward)
    assert step(at_bench) == 2
    press(at_bench, back)
    assert step(at_bench) == 1
    press(at_bench, back)
    press(at_bench, back)
    assert step(at_bench) == 0, "beyond the beginning there is nothing"


def test_backpropagation_is_stepped_through_by_the_same_keys(at_bench):
    at_bench.turn_to("convolution/backward")
    press(at_bench, _Key.Key_Period)
    assert at_bench.window.tabs.convolution.state().backward.place == 1


def test_the_canvas_keeps_its_keys(at_bench):
    canvas = at_bench.app.find("canvas", Canvas)
    canvas.setFocus()
    for key in (_Key.Key_Space, _Key.Key_Right, _Key.Key_Right, _Key.Key_Space):
        press(at_bench, key)
    assert len(at_bench.session.situation.drawing.strokes) == 1
    assert step(at_bench) == 0
    assert not transport(at_bench).is_playing()


def test_a_field_that_is_edited_keeps_its_keys(at_bench):
    field = at_bench.app.find("bench_number")
    field.setFocus()
    for key in (_Key.Key_Space, _Key.Key_Comma, _Key.Key_Period, _Key.Key_Left):
        press(at_bench, key)
    assert step(at_bench) == 0
    assert not transport(at_bench).is_playing()


@pytest.mark.qt_log_ignore("This plugin does not support")  # what a menu asks of the offscreen platform
def test_nothing_plays_where_nothing_can(student):
    play = student.window.findChild(QAction, "play_action")
    (menu,) = (each for each in play.associatedObjects() if isinstance(each, QMenu))

    def is_offered() -> bool:
        menu.popup(student.window.pos())
        menu.close()
        return play.isEnabled()

    assert not is_offered()
    press(student, _Key.Key_Space)
    student.turn_to("convolution/bench")
    assert is_offered()


def test_pages_are_turned_and_revealed_by_keyboard(student):
    student.window.activateWindow()
    student.lecture.open_named("padding")
    names = [lesson.name for lesson in student.lecture.shown.course.lessons]
    place = names.index("padding")
    for keys, expected in (
        ((_Key.Key_Right, Qt.KeyboardModifier.AltModifier), place + 1),
        ((_Key.Key_PageDown, _NONE), place + 2),
        ((_Key.Key_PageUp, _NONE), place + 1),
        ((_Key.Key_Left, Qt.KeyboardModifier.AltModifier), place),
    ):
        press(student, *keys)
        assert names.index(student.lecture.shown.lesson.name) == expected
    assert not student.lecture.shown.revealed
    press(student, _Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert student.lecture.shown.revealed
    press(student, _Key.Key_W, Qt.KeyboardModifier.ControlModifier)
    assert student.lecture.shown.lesson is None


def test_a_number_is_changed_by_the_keys_that_turn_pages_elsewhere(student):
    student.window.activateWindow()
    student.open("padding")
    student.app.find("bench_number").setFocus()
    press(student, _Key.Key_PageUp)
    assert student.window.tabs.convolution.state().image is not None
    assert student.lecture.shown.lesson.name == "padding"


def test_a_clicker_turns_pages_and_no_network_where_the_keyboard_came_to_a_list_by_itself(student):
    student.window.activateWindow()
    student.lecture.open_named("classification")
    student.app.find("network_left", QComboBox).setFocus()
    names = [lesson.name for lesson in student.lecture.shown.course.lessons]
    press(student, _Key.Key_PageDown)
    assert student.session.situation.networks[0] == "mlp"
    assert student.lecture.shown.lesson.name == names[names.index("classification") + 1]


def test_without_a_page_the_keys_do_nothing(student):
    press(student, _Key.Key_PageDown)
    press(student, _Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert student.lecture.shown.lesson is None


def test_a_click_on_next_leaves_the_keyboard_where_it_is(student):
    student.window.activateWindow()
    student.lecture.open_named("stride")
    field = student.app.find("bench_number")
    field.setFocus()
    QTest.mouseClick(student.button("lesson_next"), Qt.MouseButton.LeftButton)
    assert student.lecture.shown.lesson.name == "stride-that-does-not-fit"
    assert student.window.focusWidget() is field


@pytest.mark.parametrize(
    ("name", "keys"),
    [
        ("lesson_next", "Alt+Right"),
        ("lesson_back", "Alt+Left"),
        ("lesson_reveal", "Ctrl+Return"),
        ("bench_play", "Space"),
    ],
)
def test_a_button_says_its_key(name, keys, student):
    student.turn_to("convolution/bench")
    assert keys in student.app.find(name, QToolButton).toolTip()
