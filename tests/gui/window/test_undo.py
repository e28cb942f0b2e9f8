"""One undo for the whole window: it takes back what was changed last, wherever that was, says what, and shows it."""

from __future__ import annotations

import shutil
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QSlider, QToolButton

from digitlab.data_folder import user_networks
from digitlab.gui.kit.canvas.canvas import Canvas
from digitlab.gui.kit.controls.number_field import NumberField
from digitlab.gui.shell.history import Steps
from digitlab.gui.tabs.convolution.bench.layer_changes import with_pixel
from digitlab.gui.tabs.draw.turn_ring import TurnRing
from digitlab.ink.pose import Pose
from digitlab.networks.edits import SwitchedOff
from digitlab.networks.library import list_networks
from digitlab.shipped import weights

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def undo(app) -> None:
    QTest.keyClick(app.window, Qt.Key.Key_Z, CONTROL)


def redo(app) -> None:
    QTest.keyClick(app.window, Qt.Key.Key_Z, CONTROL | SHIFT)


def test_what_is_undone_of_a_network_that_was_renamed_is_undone_of_it_and_what_was_deleted_leaves_nothing(open_app):
    user_networks().mkdir(parents=True)
    shutil.copy(weights() / "cnn_pooled.safetensors", user_networks() / "fast.safetensors")
    session = open_app("--theme", "light").window.session
    one, two = SwitchedOff("conv 1", 0), SwitchedOff("conv 1", 1)
    session.choose_network(1, "fast")
    session.set_edits("fast", (one,))
    session.set_edits("fast", (one, two))
    session.rename_network("fast", "quick")
    session.undo()
    assert session.situation.edits("quick") == (one,)
    session.redo()
    assert session.situation.edits("quick") == (one, two)
    for _ in range(3):
        session.undo()
    session.redo()
    assert session.situation.networks[1] == "quick"
    session.redo()
    session.delete_network("quick")
    assert session.situation.network_edits == ()


@pytest.mark.parametrize("is_renamed", [True, False])
def test_another_network_of_an_old_name_has_nothing_of_what_is_undone(open_app, is_renamed: bool):
    user_networks().mkdir(parents=True)
    file = user_networks() / "fast.safetensors"
    shutil.copy(weights() / "cnn_pooled.safetensors", file)
    session = open_app("--theme", "light").window.session
    one, two = SwitchedOff("conv 1", 0), SwitchedOff("conv 1", 1)
    session.choose_network(1, "fast")
    session.set_edits("fast", (one,))
    session.set_edits("fast", (one, two))
    if is_renamed:
        session.rename_network("fast", "quick")
    else:
        session.delete_network("fast")
    shutil.copy(weights() / "cnn_pooled.safetensors", file)
    session.set_library(list_networks())
    for go in (session.undo, session.redo):
        for _ in range(3):
            go()
            assert session.situation.edits("fast") == ()
            assert session.situation.networks[1] != "fast"
    assert session.situation.edits("quick") == ((one, two) if is_renamed else ())
    assert not session.history.steps.redo


def test_undo_takes_back_what_was_changed_last_wherever_it_was_and_turns_to_the_page(app):
    session, tabs = app.window.session, app.window.tabs
    store, action = tabs.convolution.store, app.find("undo_action", QAction)
    app.draw_seven()
    drawn, name = session.situation.drawing, session.situation.networks[1]
    app.turn_to("inside", "surgery")
    session.set_edits(name, (SwitchedOff("conv 1", 11),))
    assert action.text() == "&Undo: filter 12 off"
    assert action.toolTip() == app.find("undo_operation").toolTip() + " (Ctrl+Z)" == "Undo: filter 12 off (Ctrl+Z)"
    app.turn_to("convolution", "bench")
    store.put(with_pixel(store.state, store.outcome.trace, (0, 1, 1), 7.0))
    app.find("truth", QComboBox).setCurrentIndex(8)
    assert session.history.steps == Steps("it is a 7")

    app.turn_to("networks")
    undo(app)
    assert (session.situation.truth, tabs.front()) == (None, "networks"), "it stands beside every page"
    undo(app)
    assert (store.state.image, store.state.is_example, tabs.front()) == (None, True, "convolution/bench")
    assert app.window.statusBar().currentMessage() == "Undone: pixel in row 2, column 2: 7"
    undo(app)
    assert (session.situation.network_edits, tabs.front()) == ((), "inside/surgery")
    assert session.situation.drawing is drawn
    undo(app)
    assert session.situation.drawing.is_empty
    assert not action.isEnabled()
    for _ in range(4):
        redo(app)
    assert session.situation.drawing is drawn
    assert session.situation.edits(name) == (SwitchedOff("conv 1", 11),)
    assert (session.situation.truth, store.outcome.trace.image[0, 1, 1]) == (7, 7.0)
    assert tabs.front() == "convolution/bench"


def test_a_series_of_slider_keys_is_one_step_and_what_is_typed_in_a_field_is_the_fields_own(app):
    session = app.window.session
    slider, spin = app.find("pose_dx_slider", QSlider), app.find("pose_dx", QDoubleSpinBox)
    slider.setFocus()
    for _ in range(5):
        QTest.keyClick(slider, Qt.Key.Key_Right)
    QTest.keyClick(app.find("pose_dy_slider", QSlider), Qt.Key.Key_Up)
    undo(app)
    assert session.situation.pose == Pose(dx=5)
    assert session.history.steps.undo == "5 px right"
    spin.setFocus()
    QTest.keyClick(spin, Qt.Key.Key_Z, CONTROL)
    assert session.situation.pose == Pose(), "nothing was typed in the field"
    assert spin.value() == slider.value() - 10 == 0

    app.turn_to("inside", "surgery")
    field = app.find("weight", NumberField)
    app.qtbot.waitUntil(field.isEnabled)
    field.setFocus()
    QTest.keyClicks(field, "12")
    QTest.keyClick(field, Qt.Key.Key_Z, CONTROL)
    assert field.text() != "12"
    assert session.history.steps == Steps("", "5 px right"), "the text was taken back, and nothing else"


def test_a_number_that_was_typed_and_taken_is_the_windows_to_undo(app):
    app.turn_to("convolution", "bench")
    store, field = app.window.tabs.convolution.store, app.find("bench_number", NumberField)
    field.setFocus()
    QTest.keyClicks(field, "7")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert store.outcome.trace.image[0, 0, 0] == 7
    QTest.keyClick(field, Qt.Key.Key_Z, CONTROL)
    assert (store.outcome.trace.image[0, 0, 0], field.text()) == (1, "1")


def test_networks_the_arc_and_a_stroke_on_the_sheet_are_undone_in_turn(app):
    session, store = app.window.session, app.window.tabs.convolution.store
    app.draw_seven()
    app.find("network_left", QComboBox).setCurrentText("mlp14")
    ring = next(each for each in app.window.findChildren(TurnRing) if each.isVisible())
    app.answered(lambda analysis: all(answer.prediction for answer in analysis.answers[:2]))
    for _ in range(2):
        QTest.keyClick(ring, Qt.Key.Key_Down)
        app.answered(lambda _: True)
    page = app.turn_to("convolution", "sheet")
    sheet = app.find("sheet_undo", QToolButton)
    canvas = page.view.findChild(Canvas)
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=canvas.field_rect().center().toPoint())
    QTest.mouseMove(canvas, canvas.field_rect().center().toPoint() + QPoint(30, 30))
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=canvas.field_rect().center().toPoint() + QPoint(30, 30))
    store.put(replace(store.state, step=3))
    assert sheet.toolTip() == "Undo: stroke on the sheet"
    sheet.click()
    assert store.state.sheet.ink.is_empty
    assert canvas.drawing().is_empty
    assert store.state.step == 3, "where one looks stays"
    undo(app)
    assert (session.situation.window_deg, app.window.tabs.front()) == (None, "draw")
    undo(app)
    assert session.situation.networks[0] == "mlp"
    assert session.history.steps == Steps("stroke", "left network mlp14")


def test_a_lesson_that_sets_the_scene_is_one_step(app):
    session = app.window.session
    app.draw_seven()
    session.set_pose(Pose(dx=3))
    before = session.situation
    app.window.lecture.lecture.open_named("stride")
    app.window.lecture.lecture.turn(1)
    assert session.history.steps.undo == "lesson opened"
    undo(app)
    undo(app)
    assert session.situation == before
    assert app.window.tabs.convolution.store.state.is_example
    assert session.history.steps == Steps("3 px right", "lesson opened")


def test_clearing_takes_away_what_the_drawing_was_meant_to_be(app):
    session = app.window.session
    app.find("truth", QComboBox).setCurrentIndex(2)
    assert session.situation.truth == 1
    app.find("clear").click()
    assert session.situation.truth is None
    assert not app.find("clear").isEnabled()
    session.load_test_digit(3)
    app.find("clear").click()
    assert (session.situation.truth, session.situation.test_digit) == (None, None)
    undo(app)
    assert (session.situation.truth, session.situation.test_digit) == (0, 3)
