"""One unit's kernel: which edits a gesture makes of those that are there."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from digitlab.gui.kit.controls.number_field import NumberField
from digitlab.gui.kit.layout import vbox
from digitlab.gui.shell.view import View
from digitlab.gui.shell.wishes import EditNetwork
from digitlab.gui.tabs.inside.surgery.edited_unit import EditedUnit, KernelSlice
from digitlab.gui.tabs.inside.surgery.kernel_panel import KernelPanel
from digitlab.networks.activations import OpenedNetwork
from digitlab.networks.edits import LARGEST, BiasSet, SwitchedOff, WeightSet
from digitlab.networks.library import list_networks
from digitlab.networks.weights import load


@pytest.fixture(scope="module")
def deep():
    """A convolution that reads several maps, as it was trained."""
    network, _ = load(list_networks().find("cnn_pooled").path)
    return next(layer for layer in OpenedNetwork(network).layers if layer.name == "conv 2")


def test_the_first_number_typed_is_one_of_the_slice_that_is_shown(deep, qtbot, hold):
    view, panel = View(), KernelPanel()
    vbox(panel, on=view)
    held = hold(view)
    qtbot.addWidget(view)
    view.show()
    panel.show_unit(EditedUnit("cnn_pooled", deep, 3, ()), 1)
    field = panel.findChild(NumberField, "weight")
    field.begin("0.5")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert held.wishes == [EditNetwork("cnn_pooled", (WeightSet("conv 2", 3, 0, 0.5),))]


def test_a_cell_counts_from_its_own_slice_and_what_is_too_large_is_cut(deep):
    shown = KernelSlice(EditedUnit("cnn_pooled", deep, 3, ()), 2)
    size = shown.learned.size
    assert shown.with_weights({1: 2 * LARGEST}) == (WeightSet("conv 2", 3, 2 * size + 1, LARGEST),)


def test_a_nudge_goes_on_from_what_is_set_and_learning_again_forgets_this_slice_alone(deep):
    kept = WeightSet("conv 2", 3, 0, 0.25)
    shown = KernelSlice(EditedUnit("cnn_pooled", deep, 3, (kept,)), 1)
    for _ in range(2):
        shown = KernelSlice(EditedUnit("cnn_pooled", deep, 3, shown.nudged(4, 1)), 1)
    assert shown.values.flat[4] == pytest.approx(shown.learned.flat[4] + 2 * shown.step, rel=1e-5)
    assert np.count_nonzero(shown.values != shown.learned) == 1
    assert shown.as_learned() == (kept,)


def test_a_unit_is_switched_and_its_bias_goes_back(deep):
    unit = EditedUnit("cnn_pooled", deep, 3, (SwitchedOff("conv 2", 5), BiasSet("conv 2", 3, 1.0)))
    assert unit.bias == 1.0
    assert unit.with_bias(None) == (SwitchedOff("conv 2", 5),)
    assert set(unit.switched(3)) == {*unit.edits, SwitchedOff("conv 2", 3)}
    assert unit.switched(5) == (BiasSet("conv 2", 3, 1.0),)
