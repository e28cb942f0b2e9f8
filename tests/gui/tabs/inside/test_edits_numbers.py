"""The page "Surgery": a kernel's numbers and the bias, changed and learned again."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QSpinBox, QToolButton

from digitlab.gui.kit.controls.number_field import NumberField
from digitlab.gui.tabs.inside.focus import Focus
from digitlab.gui.tabs.inside.surgery.kernel_editor import KernelEditor
from digitlab.measure.weight_editing import presets
from digitlab.networks.activations import OpenedNetwork
from digitlab.networks.edits import bias_set, weights_set

LEFT = Qt.MouseButton.LeftButton


def button(surgery, text: str, kind: type = QPushButton):
    return next(each for each in surgery.page.findChildren(kind) if each.text() == text)


def click_cell(surgery, cell: int) -> None:
    editor = surgery.find("kernel", KernelEditor)
    QTest.mouseClick(editor, LEFT, pos=editor.cell_rect(cell).center().toPoint())


def test_a_typed_weight_is_set_in_the_network(surgery):
    surgery.look_at(Focus(1, "conv 1", 6))
    click_cell(surgery, 7)
    surgery.type_number("weight", "1.25")
    assert weights_set(surgery.edits(), "conv 1", 6) == {7: 1.25}
    changed = surgery.session.networks.get("cnn_pooled", surgery.edits())
    layer = next(layer for layer in OpenedNetwork(changed).layers if layer.name == "conv 1")
    assert layer.weights.kernel[6].flat[7] == pytest.approx(1.25, rel=1e-5)
    assert surgery.words("changes").endswith("filter 7: 1 weight changed.")


@pytest.mark.parametrize("text", ["nan", "1e9", "seven"])
def test_what_is_no_weight_is_refused_at_the_field_with_the_reason(surgery, text):
    before = surgery.find("weight", NumberField).text()
    surgery.type_number("weight", text)
    assert surgery.edits() == ()
    assert surgery.find("weight", NumberField).text() == before
    said = "\n".join(label.text() for label in surgery.page.findChildren(QLabel))
    assert "A weight lies between −1000 and 1000." in said or "“seven” is no number." in said


def test_a_nudge_is_a_step_of_undo_and_a_stroke_of_the_brush_is_one_as_well(surgery):
    surgery.look_at(Focus(1, "conv 1", 2))
    editor = surgery.find("kernel", KernelEditor)
    QTest.keyClick(editor, Qt.Key.Key_Plus)
    surgery.settle()
    nudged = surgery.edits()
    assert len(nudged) == 1
    QTest.mouseClick(button(surgery, "Paint", QToolButton), LEFT)
    QTest.mousePress(editor, LEFT, pos=editor.cell_rect(3).center().toPoint())
    for cell in (4, 9):
        QTest.mouseMove(editor, editor.cell_rect(cell).center().toPoint())
    QTest.mouseRelease(editor, LEFT, pos=editor.cell_rect(9).center().toPoint())
    surgery.settle()
    assert weights_set(surgery.edits(), "conv 1", 2).keys() == {0, 3, 4, 9}
    surgery.click("undo_operation", QToolButton)
    assert surgery.edits() == nudged


def test_a_slice_of_a_deep_filter_is_replaced_and_learned_again(surgery):
    surgery.look_at(Focus(1, "conv 3", 20))
    surgery.find("surgery_slice", QSpinBox).setValue(11)
    kernel = surgery.page.seen.layer.trained.weights.kernel[20]
    menu = button(surgery, "Set all to").menu()
    next(action for action in menu.actions() if action.text() == "negated").trigger()
    surgery.settle()
    expected = dict(enumerate((-kernel[10]).ravel().tolist(), start=90))
    assert weights_set(surgery.edits(), "conv 3", 20) == pytest.approx(expected)
    assert [action.text() for action in menu.actions()] == list(presets(kernel[10]))
    QTest.mouseClick(button(surgery, "Restore"), LEFT)
    assert surgery.edits() == ()


def test_a_typed_bias_is_set_in_the_network_and_learned_again(surgery):
    surgery.look_at(Focus(1, "conv 1", 6))
    learned = surgery.find("bias", NumberField).text()
    surgery.type_number("bias", "1.25")
    assert bias_set(surgery.edits(), "conv 1", 6) == 1.25
    changed = surgery.session.networks.get("cnn_pooled", surgery.edits())
    layer = next(layer for layer in OpenedNetwork(changed).layers if layer.name == "conv 1")
    assert layer.weights.bias[6] == pytest.approx(1.25, rel=1e-5)
    assert surgery.words("changes").endswith("filter 7: the bias changed.")
    surgery.click("bias_as_learned")
    assert surgery.edits() == ()
    assert surgery.find("bias", NumberField).text() == learned


def test_a_bias_is_nudged_in_steps_of_undo(surgery):
    surgery.look_at(Focus(1, "conv 1", 6))
    before = float(surgery.page.seen.layer.trained.weights.bias[6])
    QTest.keyClick(surgery.find("bias", NumberField), Qt.Key.Key_Down)
    surgery.settle()
    assert bias_set(surgery.edits(), "conv 1", 6) == pytest.approx(before - 0.1, abs=0.09)
    surgery.click("undo_operation", QToolButton)
    assert surgery.edits() == ()


def test_a_bias_beyond_the_range_is_refused_with_the_reason(surgery):
    surgery.type_number("bias", "1e9")
    assert surgery.edits() == ()
    said = "\n".join(label.text() for label in surgery.page.findChildren(QLabel))
    assert "A bias lies between −1000 and 1000." in said
