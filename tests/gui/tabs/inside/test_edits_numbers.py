"""The page "Surgery": a kernel's numbers and the bias, changed and learned again."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QSpinBox, QToolButton

from digitlab.gui.kit.controls.number_field import NumberField
from digitlab.gui.tabs.inside.focus import Focus
from digitlab.gui.tabs.inside.surgery.kernel_editor import KernelEditor
from digitlab.gui.tabs.inside.surgery.view import EditsPanel
from digitlab.measure.weight_editing import presets
from digitlab.networks.activations import OpenedNetwork
from digitlab.networks.edits import bias_set, weights_set


def test_a_typed_weight_is_set_in_the_network(theatre):
    theatre.look_at(Focus(1, "conv 1", 6))
    theatre.find("kernel", KernelEditor).cell_chosen.emit(7)
    theatre.type_number("weight", "1.25")
    assert weights_set(theatre.edits(), "conv 1", 6) == {7: 1.25}
    changed = theatre.session.networks.get("cnn_pooled", theatre.edits())
    layer = next(layer for layer in OpenedNetwork(changed).layers if layer.name == "conv 1")
    assert layer.weights.kernel[6].flat[7] == pytest.approx(1.25, rel=1e-5)
    assert theatre.words("changes").endswith("filter 7: 1 weight changed.")


@pytest.mark.parametrize("text", ["nan", "1e9", "seven"])
def test_what_is_no_weight_is_refused_at_the_field_with_the_reason(theatre, text):
    before = theatre.find("weight", NumberField).text()
    theatre.type_number("weight", text)
    assert theatre.edits() == ()
    assert theatre.find("weight", NumberField).text() == before
    said = "\n".join(label.text() for label in theatre.page.findChildren(QLabel))
    assert "A weight lies between −1000 and 1000." in said or "“seven” is no number." in said


def test_a_nudge_is_a_step_of_undo_and_a_stroke_of_the_brush_is_one_as_well(theatre):
    theatre.look_at(Focus(1, "conv 1", 2))
    editor = theatre.find("kernel", KernelEditor)
    QTest.keyClick(editor, Qt.Key.Key_Plus)
    theatre.settle()
    nudged = theatre.edits()
    assert len(nudged) == 1
    editor.painted.emit({3, 4, 9})
    theatre.settle()
    assert weights_set(theatre.edits(), "conv 1", 2).keys() == {0, 3, 4, 9}
    theatre.click("undo_operation", QToolButton)
    assert theatre.edits() == nudged


def test_a_slice_of_a_deep_filter_is_replaced_and_learned_again(theatre):
    theatre.look_at(Focus(1, "conv 3", 20))
    theatre.find("surgery_slice", QSpinBox).setValue(11)
    kernel = theatre.page.shown.layer.trained.weights.kernel[20]
    menu = theatre.page.findChild(EditsPanel)._kernel._menu
    next(action for action in menu.actions() if action.text() == "negated").trigger()
    theatre.settle()
    expected = dict(enumerate((-kernel[10]).ravel().tolist(), start=90))
    assert weights_set(theatre.edits(), "conv 3", 20) == pytest.approx(expected)
    assert [action.text() for action in menu.actions()] == list(presets(kernel[10]))
    next(button for button in theatre.page.findChildren(QPushButton) if button.text() == "Restore").click()
    assert theatre.edits() == ()


def test_a_typed_bias_is_set_in_the_network_and_learned_again(theatre):
    theatre.look_at(Focus(1, "conv 1", 6))
    learned = theatre.find("bias", NumberField).text()
    theatre.type_number("bias", "1.25")
    assert bias_set(theatre.edits(), "conv 1", 6) == 1.25
    changed = theatre.session.networks.get("cnn_pooled", theatre.edits())
    layer = next(layer for layer in OpenedNetwork(changed).layers if layer.name == "conv 1")
    assert layer.weights.bias[6] == pytest.approx(1.25, rel=1e-5)
    assert theatre.words("changes").endswith("filter 7: the bias changed.")
    theatre.click("bias_as_learned")
    assert theatre.edits() == ()
    assert theatre.find("bias", NumberField).text() == learned


def test_a_bias_is_nudged_in_steps_of_undo(theatre):
    theatre.look_at(Focus(1, "conv 1", 6))
    before = float(theatre.page.shown.layer.trained.weights.bias[6])
    QTest.keyClick(theatre.find("bias", NumberField), Qt.Key.Key_Down)
    theatre.settle()
    assert bias_set(theatre.edits(), "conv 1", 6) == pytest.approx(before - 0.1, abs=0.09)
    theatre.click("undo_operation", QToolButton)
    assert theatre.edits() == ()


def test_a_bias_beyond_the_range_is_refused_with_the_reason(theatre):
    theatre.type_number("bias", "1e9")
    assert theatre.edits() == ()
    said = "\n".join(label.text() for label in theatre.page.findChildren(QLabel))
    assert "A bias lies between −1000 and 1000." in said
