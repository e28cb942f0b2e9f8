"""One unit's kernel: which numbers are asked for."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from digitlab.gui.kit.controls.number_field import NumberField
from digitlab.gui.tabs.inside.surgery.kernel_panel import KernelPanel
from digitlab.networks.activations import OpenedNetwork
from digitlab.networks.library import list_networks
from digitlab.networks.weights import load


@pytest.fixture(scope="module")
def deep():
    """A convolution that reads several maps, as it was trained."""
    network, _ = load(list_networks().find("cnn_pooled").path)
    return next(layer for layer in OpenedNetwork(network).layers if layer.name == "conv 2")


@pytest.fixture
def panel(qtbot) -> KernelPanel:
    made = KernelPanel()
    qtbot.addWidget(made)
    made.show()
    return made


def type_into(panel: KernelPanel, name: str, text: str) -> None:
    field = panel.findChild(NumberField, name)
    field.begin(text)
    QTest.keyClick(field, Qt.Key.Key_Return)


def test_the_first_number_typed_is_one_of_the_slice_that_is_shown(panel, deep, qtbot):
    panel.show_unit(deep, 3, ())
    with qtbot.waitSignal(panel.weights_requested) as asked:
        type_into(panel, "weight", "0.5")
    assert asked.args == [{0: 0.5}]
