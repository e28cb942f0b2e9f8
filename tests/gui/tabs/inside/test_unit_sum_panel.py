"""The sum behind one cell: the numbers that are written out, and how they end."""

from __future__ import annotations

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from digitlab.gui.kit.theme import theme_for
from digitlab.gui.shell.analysis import Situation
from digitlab.gui.shell.opened import InsideRequest, Opener, OpenNetwork
from digitlab.gui.tabs.inside.focus import Focus
from digitlab.gui.tabs.inside.inspected_unit import InspectedUnit, inspect_unit
from digitlab.gui.tabs.inside.layer.number_grid import NumberGrid
from digitlab.gui.tabs.inside.layer.unit_sum_panel import SumEnding, UnitSumPanel
from digitlab.ink.stroke import Drawing, Stroke

SEVEN = Drawing((Stroke.through([(8.5, 6), (19, 6), (18, 9), (14.5, 15), (12.5, 22.5)]),))


@pytest.fixture
def panel(qtbot: QtBot) -> UnitSumPanel:
    widget = UnitSumPanel()
    qtbot.addWidget(widget)
    widget.resize(800, 200)
    with qtbot.waitExposed(widget):
        widget.show()
    return widget


def _opened(opener: Opener, name: str) -> OpenNetwork:
    (inside,) = opener(InsideRequest(Situation(SEVEN, networks=(name,))))
    return inside.networks[0]


def _show(panel: UnitSumPanel, network: OpenNetwork, layer: str, unit: int) -> InspectedUnit:
    """Show the sum of the strongest cell of a unit."""
    inspected = inspect_unit(network, Focus(0, layer, unit))
    assert inspected is not None
    panel.show_sum(inspected, 0)
    return inspected


def _terms(panel: UnitSumPanel) -> list[str]:
    return [text for row in panel.findChildren(NumberGrid)[1].texts() for text in row if text]


def test_the_value_at_the_end_of_the_sum_is_the_maps_own(panel: UnitSumPanel, opener: Opener) -> None:
    network = _opened(opener, "cnn_pooled")
    assert network.activations is not None
    for depth, layer in enumerate(network.activations.layers, 1):
        at = _show(panel, network, layer.name, 1).at
        value = float(dict(panel.findChild(SumEnding).lines())["= value"].replace("−", "-"))
        assert value == pytest.approx(float(network.activations.maps[depth][at.unit, at.row, at.column]), abs=1e-5)


def test_a_perceptrons_products_come_the_largest_first(panel: UnitSumPanel, opener: Opener) -> None:
    _show(panel, _opened(opener, "mlp"), "dense 1", 7)
    assert not panel.findChildren(NumberGrid)[0].isVisible()
    products = [
        np.prod([float(number) for number in text.replace("−", "-").split(":")[1].split("·")]) for text in _terms(panel)
    ]
    assert len(products) == 784
    assert (np.diff(np.abs(products)) < 0.01).all()  # the texts are rounded


def test_max_pooling_says_which_cell_won(panel: UnitSumPanel, opener: Opener) -> None:
    _show(panel, _opened(opener, "plain_max"), "pool 1", 3)
    texts = _terms(panel)
    assert len(texts) == 4
    assert [text for text in texts if "✓" in text] == [max(texts)]


def test_the_end_of_a_sum_takes_the_same_room_however_long_it_is(qtbot: QtBot) -> None:
    widget = SumEnding(6)
    qtbot.addWidget(widget)
    empty = widget.sizeHint()
    widget.show_lines([("Σ of 25 products", "1.50000"), ("= value", "1.50000")])
    assert widget.sizeHint() == empty
    assert widget.accessibleDescription() == "Σ of 25 products 1.50000; = value 1.50000"
    for dark in (True, False):
        widget.setPalette(theme_for(dark).palette())
        image = widget.grab().toImage()
        assert len({image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}) > 3
