"""The page "Surgery": clicks, numbers and buttons, and what becomes of the answer."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QToolButton

from digitlab.data import mnist
from digitlab.gui.kit.cells.map_grid import MapGrid
from digitlab.gui.shell import export
from digitlab.gui.shell.analysis import Situation
from digitlab.gui.shell.loaded_networks import LoadedNetworks
from digitlab.gui.tabs.inside.edit_comparer import EditComparer, EditsRequest
from digitlab.gui.tabs.inside.focus import Focus
from digitlab.gui.tabs.inside.surgery.kernel_slices import KernelSlice
from digitlab.gui.tabs.inside.surgery.view import EditsPanel
from digitlab.gui.tabs.inside.unit_grid import UnitGrid
from digitlab.ink.stroke import Drawing
from digitlab.networks.edited_network import edited
from digitlab.networks.edits import SwitchedOff, WeightSet, off_units, with_units_off
from digitlab.networks.library import list_networks
from digitlab.networks.predict import predict_labels
from digitlab.networks.weights import load

WAIT_MS = 30_000
NO_MODIFIER, LEFT = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton


@pytest.fixture(scope="module")
def comparer() -> EditComparer:
    return EditComparer(LoadedNetworks(list_networks()))


def test_a_click_on_a_filter_switches_it_off_and_another_one_on_again(theatre):
    theatre.click_unit(4)
    assert theatre.edits() == (SwitchedOff("conv 1", 4),)
    assert theatre.store.focus.unit == 4
    sheet = theatre.find("units", UnitGrid)._sheet
    assert np.isnan(sheet.maps[4]).all()
    assert not np.isnan(sheet.maps[3]).any()
    assert sheet.names[4] == "5 off"
    assert theatre.words("changes") == "Changed in cnn_pooled: conv 1: filter 5 off."
    theatre.click_unit(4)
    assert theatre.edits() == ()
    assert theatre.words("changes").startswith("Nothing is changed")


def test_dragging_over_a_filter_switches_it_once(theatre):
    grid = theatre.find("units", UnitGrid)
    place = grid.places().map_rect(2)
    QTest.mousePress(grid, LEFT, NO_MODIFIER, place.center().toPoint())
    for step in range(6):
        QTest.mouseMove(grid, place.topLeft().toPoint() + QPoint(2 + 3 * step, 4))
    QTest.mouseRelease(grid, LEFT, NO_MODIFIER, place.center().toPoint())
    theatre.settle()
    assert off_units(theatre.edits(), "conv 1") == {2}


def test_units_of_a_layer_are_switched_together(theatre):
    theatre.look_at(Focus(1, "conv 1", 3))
    theatre.click("others_off")
    assert off_units(theatre.edits(), "conv 1") == set(range(16)) - {3}
    theatre.click("all_off")
    assert off_units(theatre.edits(), "conv 1") == set(range(16))
    maps = theatre.page.shown.layer.following[2]
    assert (maps == maps[:, :1, :1]).all(), "what follows sees blank paper"
    theatre.click("all_on")
    assert theatre.edits() == ()


def test_undo_redo_and_restore_go_through_what_was_done(theatre):
    undo, redo = theatre.find("undo_operation", QToolButton), theatre.find("redo_operation", QToolButton)
    assert not undo.isEnabled()
    assert not redo.isEnabled()
    theatre.click_unit(1)
    theatre.click_unit(2)
    theatre.click("undo_operation", QToolButton)
    assert off_units(theatre.edits(), "conv 1") == {1}
    theatre.click("redo_operation", QToolButton)
    assert off_units(theatre.edits(), "conv 1") == {1, 2}
    theatre.click("restore_networks")
    assert theatre.session.situation.network_edits == ()
    assert not theatre.find("restore_networks", QPushButton).isEnabled()
    theatre.click("undo_operation", QToolButton)
    assert off_units(theatre.edits(), "conv 1") == {1, 2}


def test_the_answers_before_and_after_are_those_of_the_trained_and_the_changed_network(theatre):
    theatre.session.set_edits("cnn_pooled", with_units_off((), "conv 4", range(40)))
    theatre.settle()
    mlp, cnn = theatre.page.shown.answers
    assert mlp.before == mlp.after
    assert cnn.before.label == 7
    assert cnn.before != cnn.after
    lines = [label.text() for label in theatre.page.findChildren(QLabel)]
    assert any(line.startswith("MLP  as trained 7") and line.endswith("nothing is changed") for line in lines)
    assert any(line.startswith("CNN  as trained 7") and f"operated {cnn.after.label}" in line for line in lines)


def test_the_change_of_the_next_layer_is_blank_until_something_is_changed(theatre):
    grid = theatre.find("next_layer", MapGrid)
    next(each for each in theatre.page.findChildren(QToolButton) if each.text() == "Change only").click()
    assert not grid._sheet.maps.any()
    theatre.click_unit(0)
    _, before, after = theatre.page.shown.layer.following
    np.testing.assert_array_equal(grid._sheet.maps, after - before)
    assert grid._sheet.maps.any()
    assert grid._sheet.signed


def test_the_page_says_which_unit_the_answer_needs_most(theatre):
    theatre.look_at(Focus(0, "answer"))
    assert theatre.words("unit_words").startswith("The 7 needs most class 7 (−")
    theatre.session.clear()
    theatre.settle()
    assert theatre.words("unit_words") == "Draw a digit on the left, or load a test digit."
    assert any(label.text().endswith("nothing drawn yet") for label in theatre.page.findChildren(QLabel))


def test_the_accuracy_is_measured_before_and_after_by_a_child_process(theatre):
    edits = with_units_off((), "dense 1", range(220))
    theatre.look_at(Focus(0, "dense 1"))
    theatre.session.set_edits("mlp", edits)
    theatre.page.measure(300)
    theatre.settle()
    test, network = mnist.load("test"), load(list_networks().find("mlp").path)[0]
    fields, labels = test.fields(slice(300)), test.labels[:300]
    before, after = (int((predict_labels(each, fields) == labels).sum()) for each in (network, edited(network, edits)))
    cost = theatre.page.findChild(EditsPanel).measuring.cost()
    assert (cost.before, cost.after, cost.n) == (before, after, 300)
    assert f"reads {100 * before / 300:.1f} %" in theatre.words("operation_words")
    assert "n = 300" in theatre.words("operation_words")
    assert theatre.page._folder is None
    theatre.click("undo_operation", QToolButton)
    assert "n = 300" not in theatre.words("operation_words")


def test_a_measurement_can_be_stopped(theatre):
    theatre.session.set_edits("cnn_pooled", with_units_off((), "conv 1", {0}))
    theatre.page.measure(10_000)
    button = theatre.find("measure_operation", QPushButton)
    theatre.qtbot.waitUntil(lambda: button.text() == "Cancel", timeout=WAIT_MS)
    with theatre.qtbot.waitSignal(theatre.page._job.ended, timeout=WAIT_MS):
        QTest.mouseClick(button, LEFT)
    assert theatre.words("operation_words") == "Stopped."
    assert button.text() == "Measure"
    theatre.click_unit(3)
    assert theatre.words("operation_words").startswith("Not measured yet"), "what was stopped was another operation"


def test_the_file_of_edits_goes_when_the_window_does(theatre):
    theatre.session.set_edits("cnn_pooled", with_units_off((), "conv 1", {0}))
    theatre.page.measure(10_000)
    folder = theatre.page._folder.name
    assert Path(folder).stat().st_mode & 0o077 == 0
    theatre.page.stop()
    assert not Path(folder).exists()


def test_what_is_saved_says_what_was_changed(theatre, tmp_path):
    theatre.click_unit(4)
    panel = theatre.page.findChild(EditsPanel)
    assert "cnn_pooled (seed 0, with 1 edit)" in panel.provenance().networks
    assert "mlp (seed 0)" in panel.provenance().networks
    assert ("changed", "cnn_pooled: conv 1: filter 5 off") in panel.provenance().notes
    export.save(panel, tmp_path / "units.csv")
    lines = [line for line in (tmp_path / "units.csv").read_text().splitlines() if not line.startswith("#")]
    rows = list(csv.DictReader(io.StringIO("\n".join(lines))))
    assert [row["off"] for row in rows] == ["1" if unit == 4 else "0" for unit in range(16)]
    assert float(rows[4]["largest operated"]) == 0.0
    export.save(panel, tmp_path / "page.png")
    assert (tmp_path / "page.png").stat().st_size > 10_000


def test_another_layer_or_network_is_chosen_and_one_that_learns_nothing_gives_way(theatre):
    theatre.look_at(Focus(1, "pool 2", 40))
    assert theatre.page.shown.layer.trained.name == "conv 2"
    assert theatre.find("surgery_layer", QComboBox).currentText() == "conv 2"
    assert theatre.page.findChild(EditsPanel).unit() == 31
    theatre.find("surgery_network", QComboBox).setCurrentIndex(0)
    theatre.find("surgery_network", QComboBox).activated.emit(0)
    theatre.settle()
    assert theatre.page.shown.name == "mlp"
    theatre.session.choose_network(0, "cnn_flatten")
    theatre.settle()
    assert theatre.page.shown.name == "cnn_flatten"


@pytest.mark.parametrize("name", list(list_networks().entries))
def test_every_layer_of_every_network_can_be_operated_on(name, comparer, digits):
    situation = Situation(Drawing(bitmap=digits[0]), networks=(name, "", ""))
    (*_, shown) = comparer.work(EditsRequest(situation, 0, ""))
    for layer in shown.layers:
        edits = ((name, (SwitchedOff(layer, 0), WeightSet(layer, 1, 0, 0.5))),)
        *_, shown = comparer.work(EditsRequest(replace(situation, network_edits=edits), 0, layer))
        assert shown.layer.trained.name == layer
        assert not shown.layer.after[0].any()
        assert len(shown.drops) == len(shown.layer.after)
        assert abs(shown.drops[0]) < 1e-4, "it is off already"
        slice_ = KernelSlice(shown.layer.trained, 1, 0, edits[0][1])
        assert slice_.values.flat[0] == 0.5
        assert (slice_.values.ravel()[1:] == slice_.learned.ravel()[1:]).all()
        assert slice_.count * slice_.learned.size == shown.layer.trained.weights.kernel[1].size


def test_a_network_that_cannot_be_loaded_is_said_to_be_so(tmp_path, comparer, theatre):
    theatre.session.set_edits("mlp", (SwitchedOff("conv 9", 0),))
    theatre.look_at(Focus(0))
    assert theatre.page.shown.layer is None
    assert any("mlp cannot be operated on" in label.text() for label in theatre.page.findChildren(QLabel))


def test_the_page_fits_beside_the_canvas(theatre):
    assert theatre.page.minimumSizeHint().width() <= 830
    assert theatre.page.minimumSizeHint().height() <= 520
