"""The page "Surgery": clicks, numbers and buttons, and what becomes of the answer."""

from __future__ import annotations

import tempfile
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QInputDialog, QLabel, QPushButton, QSpinBox, QToolButton

from digitlab.data import mnist
from digitlab.gui.kit.cells.map_grid import MapGrid
from digitlab.gui.shell.analysis import Situation
from digitlab.gui.shell.loaded_networks import LoadedNetworks
from digitlab.gui.tabs.inside.focus import Focus
from digitlab.gui.tabs.inside.surgery.edit_comparer import EditComparer, EditsRequest
from digitlab.gui.tabs.inside.surgery.edited_unit import EditedUnit, KernelSlice
from digitlab.gui.tabs.inside.surgery.page import is_final
from digitlab.gui.tabs.inside.unit_grid import UnitGrid
from digitlab.ink.changes import Changes
from digitlab.ink.stroke import Drawing
from digitlab.networks.activations import OpenedNetwork
from digitlab.networks.edited_network import edited
from digitlab.networks.edits import (
    ALL_LAYERS,
    Pruned,
    SwitchedOff,
    Temperature,
    WeightNoise,
    WeightSet,
    off_units,
    with_units_off,
)
from digitlab.networks.library import list_networks
from digitlab.networks.predict import predict_labels, predict_many
from digitlab.networks.weights import load

from .conftest import every_network

WAIT_MS = 30_000
COUNT = 2000  # test digits that are measured on, where nothing else is chosen
NO_MODIFIER, LEFT = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton


@pytest.fixture(scope="module")
def comparer() -> EditComparer:
    return EditComparer(LoadedNetworks(list_networks()))


def test_a_click_on_a_filter_switches_it_off_and_another_one_on_again(surgery):
    surgery.click_unit("units", 4)
    assert surgery.edits() == (SwitchedOff("conv 1", 4),)
    assert surgery.focus.unit == 4
    grid = surgery.find("units", UnitGrid)
    hole, kept = (grid.places().map_rect(unit).center().toPoint() for unit in (4, 3))
    QTest.mouseMove(grid, hole)
    assert surgery.words("unit_words") == "Filter 5 is off: click to switch it on."
    QTest.mouseMove(grid, kept)
    assert surgery.words("unit_words").startswith("Filter 4: largest ")
    assert surgery.words("changes") == "Changed in cnn_pooled: conv 1: filter 5 off."
    surgery.click_unit("units", 4)
    assert surgery.edits() == ()
    assert surgery.words("changes").startswith("Nothing is changed")


def test_dragging_over_a_filter_switches_it_once(surgery):
    grid = surgery.find("units", UnitGrid)
    place = grid.places().map_rect(2)
    QTest.mousePress(grid, LEFT, NO_MODIFIER, place.center().toPoint())
    for step in range(6):
        QTest.mouseMove(grid, place.topLeft().toPoint() + QPoint(2 + 3 * step, 4))
    QTest.mouseRelease(grid, LEFT, NO_MODIFIER, place.center().toPoint())
    surgery.settle()
    assert off_units(surgery.edits(), "conv 1") == {2}


def test_units_of_a_layer_are_switched_together(surgery):
    surgery.look_at(Focus(1, "conv 1", 3))
    surgery.click("others_off")
    assert off_units(surgery.edits(), "conv 1") == set(range(16)) - {3}
    surgery.click("all_off")
    assert off_units(surgery.edits(), "conv 1") == set(range(16))
    maps = surgery.page.seen.layer.following[2]
    assert (maps == maps[:, :1, :1]).all(), "what follows sees blank paper"
    surgery.click("all_on")
    assert surgery.edits() == ()


def test_undo_redo_and_restore_go_through_what_was_done(surgery):
    undo, redo = surgery.find("undo_operation", QToolButton), surgery.find("redo_operation", QToolButton)
    surgery.click_unit("units", 1)
    assert undo.toolTip() == "Undo: filter 2 off"
    assert not redo.isEnabled()
    surgery.click_unit("units", 2)
    surgery.click("undo_operation", QToolButton)
    assert off_units(surgery.edits(), "conv 1") == {1}
    surgery.click("redo_operation", QToolButton)
    assert off_units(surgery.edits(), "conv 1") == {1, 2}
    surgery.click("restore_networks")
    assert surgery.session.situation.network_edits == ()
    assert not surgery.find("restore_networks", QPushButton).isEnabled()
    surgery.click("undo_operation", QToolButton)
    assert off_units(surgery.edits(), "conv 1") == {1, 2}


def test_the_answers_before_and_after_are_those_of_the_trained_and_the_changed_network(surgery):
    surgery.session.set_edits("cnn_pooled", with_units_off((), "conv 4", range(40)))
    surgery.settle()
    mlp, cnn = surgery.page.seen.answers
    assert mlp.before == mlp.after
    assert cnn.before.label == 7
    assert cnn.before != cnn.after
    lines = [label.text() for label in surgery.page.findChildren(QLabel)]
    assert any(line.startswith("MLP  as trained 7") and line.endswith("nothing is changed") for line in lines)
    assert any(line.startswith("CNN  as trained 7") and f"edited {cnn.after.label}" in line for line in lines)


def test_the_change_of_the_next_layer_is_blank_until_something_is_changed(surgery):
    grid = surgery.find("next_layer", MapGrid)
    next(each for each in surgery.page.findChildren(QToolButton) if each.text() == "Change only").click()
    assert grid.accessibleDescription().endswith("values from 0 to 0.")
    surgery.click_unit("units", 0)
    _, before, after = surgery.page.seen.layer.following
    change = after - before
    assert change.any()
    assert f" values from {change.min():.2g} to {change.max():.2g}. The largest" in grid.accessibleDescription()


def test_the_page_says_which_unit_the_answer_needs_most(surgery):
    surgery.look_at(Focus(0, "answer"))
    assert surgery.words("unit_words").startswith("The 7 needs most class 7 (−")
    surgery.session.clear()
    surgery.settle()
    assert surgery.words("unit_words") == "Draw a digit on the left, or load a test digit."
    assert any(label.text().endswith("nothing drawn yet") for label in surgery.page.findChildren(QLabel))


@pytest.mark.slow
def test_the_accuracy_is_measured_before_and_after_by_a_child_process(surgery):
    edits = with_units_off((), "dense 1", range(220))
    surgery.look_at(Focus(0, "dense 1"))
    surgery.session.set_edits("mlp", edits)
    surgery.click("measure_operation")
    test, network = mnist.load("test"), load(list_networks().find("mlp").path)[0]
    fields, labels = test.fields(slice(COUNT)), test.labels[:COUNT]
    before, after = (int((predict_labels(each, fields) == labels).sum()) for each in (network, edited(network, edits)))
    measured = f"{before:,} right as trained, {after:,} edited, of the first 2,000 MNIST test digits"
    assert ("measured", measured) in surgery.page.provenance().notes
    assert f"reads {100 * before / COUNT:.1f} %" in surgery.words("operation_words")
    assert "n = 2,000" in surgery.words("operation_words")
    surgery.click("undo_operation", QToolButton)
    assert "n = 2,000" not in surgery.words("operation_words")


@pytest.mark.slow
def test_an_operated_network_is_kept_among_the_user_s_own(surgery, monkeypatch, digits):
    edits = (SwitchedOff("conv 1", 4), WeightSet("conv 1", 1, 3, 0.25))
    surgery.session.set_edits("cnn_pooled", edits)
    surgery.settle()
    monkeypatch.setattr(QInputDialog, "getText", lambda *_, **given: (given["text"], True))
    surgery.click("save_operated")
    assert surgery.session.library.entries["cnn_pooled_edited"].card.measured == {}
    assert "n = 2,000" in surgery.words("operation_words")
    network, kept = (load(list_networks().find(name).path)[0] for name in ("cnn_pooled", "cnn_pooled_edited"))
    np.testing.assert_array_equal(predict_many(kept, digits), predict_many(edited(network, edits), digits))


def test_sliders_prune_add_noise_and_divide_the_logits_and_undo_takes_each_back(surgery):
    surgery.find("prune", QDoubleSpinBox).setValue(60)
    surgery.pick("edited_layers", 1)
    surgery.find("weight_noise", QDoubleSpinBox).setValue(0.5)
    surgery.find("noise_seed", QSpinBox).setValue(3)
    surgery.find("temperature", QDoubleSpinBox).setValue(2.5)
    surgery.settle()
    assert set(surgery.edits()) == {Pruned(ALL_LAYERS, 0.6), WeightNoise("conv 1", 0.5, 3), Temperature(2.5)}
    said = "Changed in cnn_pooled: all layers: 60 % pruned · conv 1: noise of 0.5 (seed 3) · logits divided by 2.5."
    assert surgery.words("changes") == said
    surgery.click("undo_operation", QToolButton)
    assert set(surgery.edits()) == {Pruned(ALL_LAYERS, 0.6), WeightNoise("conv 1", 0.5, 3)}
    surgery.find("weight_noise", QDoubleSpinBox).setValue(0)
    surgery.settle()
    assert surgery.edits() == (Pruned(ALL_LAYERS, 0.6),)
    assert surgery.find("prune", QDoubleSpinBox).value() == 0, "nothing is pruned of conv 1 alone"


def test_the_kernel_shows_what_pruning_left_and_a_weight_that_is_set_stays_as_it_was_set(surgery):
    surgery.session.set_edits("cnn_pooled", (Pruned("conv 1", 0.9), WeightSet("conv 1", 0, 0, 0.5)))
    surgery.settle()
    layer = surgery.page.seen.layer
    shown = KernelSlice(EditedUnit("cnn_pooled", layer.trained, 0, surgery.edits(), layer.kernel), 0)
    left = np.count_nonzero(layer.kernel) / layer.kernel.size
    assert left == pytest.approx(0.1, abs=0.01)
    assert shown.values.flat[0] == 0.5
    (after,) = (each for each in OpenedNetwork(_edited(surgery)).layers if each.name == "conv 1")
    np.testing.assert_allclose(shown.values, after.weights.kernel[0, 0], rtol=1e-5)


def test_what_edits_cost_is_counted_live_on_the_first_test_digits(surgery):
    surgery.look_at(Focus(0, "dense 1"))
    edits = (Pruned(ALL_LAYERS, 0.97), Temperature(3.0))
    surgery.session.set_edits("mlp", edits)
    surgery.qtbot.waitUntil(lambda: "n = 500" in surgery.words("operation_words"), timeout=WAIT_MS)
    test, network = mnist.load("test"), load(list_networks().find("mlp").path)[0]
    right = [
        int((predict_labels(each, test.fields(slice(500))) == test.labels[:500]).sum())
        for each in (network, edited(network, edits))
    ]
    assert right[1] < right[0]
    said = f"mlp reads {right[0] / 5:.1f} %", f"{right[1] / 5:.1f} %", "Calibration error: "
    assert all(part in surgery.words("operation_words") for part in said)


def _edited(surgery):
    return edited(load(list_networks().find("cnn_pooled").path)[0], surgery.edits())


@pytest.mark.slow
def test_a_measurement_can_be_stopped(surgery):
    surgery.session.set_edits("cnn_pooled", with_units_off((), "conv 1", {0}))
    button = surgery.find("measure_operation", QPushButton)
    QTest.mouseClick(button, LEFT)
    surgery.qtbot.waitUntil(lambda: button.text() == "Cancel", timeout=WAIT_MS)
    QTest.mouseClick(button, LEFT)
    surgery.settle()
    assert surgery.words("operation_words") == "Stopped."
    assert button.text() == "Measure"
    surgery.click_unit("units", 3)
    assert surgery.words("operation_words") != "Stopped.", "what was stopped was another operation"


def test_the_file_of_edits_goes_when_the_window_does(surgery, tmp_path, monkeypatch):
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    surgery.session.set_edits("cnn_pooled", with_units_off((), "conv 1", {0}))
    QTest.mouseClick(surgery.find("measure_operation", QPushButton), LEFT)
    (folder,) = tmp_path.glob("digitlab-*")
    assert folder.stat().st_mode & 0o077 == 0
    surgery.page.stop()
    assert not folder.exists()


def test_what_is_saved_says_what_was_changed(surgery):
    surgery.session.set_changes(Changes.of({"noise": 0.5}))
    surgery.click_unit("units", 4)
    saved, table = surgery.page.provenance(), surgery.page.table()
    assert saved.networks == ("mlp (seed 0)", "cnn_pooled (seed 0, with 1 edit)")
    assert ("edited", "cnn_pooled: conv 1: filter 5 off") in saved.notes
    assert [key for key, _ in saved.notes].count("changed") == 1, "which is the ink"
    rows = [dict(zip(table.header, row, strict=True)) for row in table.rows]
    assert [row["off"] for row in rows] == [int(unit == 4) for unit in range(16)]
    assert rows[4]["largest edited"] == 0.0


def test_another_layer_or_network_is_chosen_and_one_that_learns_nothing_gives_way(surgery):
    surgery.look_at(Focus(1, "pool 2", 40))
    assert surgery.page.seen.layer.trained.name == "conv 2"
    assert surgery.find("surgery_layer", QComboBox).currentText() == "conv 2"
    assert surgery.find("surgery_unit", QSpinBox).value() == 32, "units are counted from 1 on the screen"
    surgery.pick("surgery_network", 0)
    surgery.settle()
    assert surgery.page.seen.name == "mlp"
    surgery.session.choose_network(0, "cnn_flatten")
    surgery.settle()
    assert surgery.page.seen.name == "cnn_flatten"


@pytest.mark.parametrize("name", every_network())
def test_every_layer_of_every_network_can_be_operated_on(name, comparer, digits):
    situation = Situation(Drawing(bitmap=digits[0]), networks=(name, "", ""))
    shown = next(filter(is_final, comparer(EditsRequest(situation, 0, ""))))
    for layer in shown.layers:
        edits = ((name, (SwitchedOff(layer, 0), WeightSet(layer, 1, 0, 0.5))),)
        shown = next(filter(is_final, comparer(EditsRequest(replace(situation, network_edits=edits), 0, layer))))
        assert shown.layer.trained.name == layer
        assert not shown.layer.after[0].any()
        assert len(shown.drops) == len(shown.layer.after)
        assert abs(shown.drops[0]) < 1e-4, "it is off already"
        slice_ = KernelSlice(EditedUnit(name, shown.layer.trained, 1, edits[0][1]), 0)
        assert slice_.values.flat[0] == 0.5
        assert (slice_.values.ravel()[1:] == slice_.learned.ravel()[1:]).all()
        assert slice_.count * slice_.learned.size == shown.layer.trained.weights.kernel[1].size


def test_a_network_that_cannot_be_loaded_is_said_to_be_so(tmp_path, comparer, surgery):
    surgery.session.set_edits("mlp", (SwitchedOff("conv 9", 0),))
    surgery.look_at(Focus(0))
    assert surgery.page.seen.layer is None
    assert any("mlp cannot be edited" in label.text() for label in surgery.page.findChildren(QLabel))
