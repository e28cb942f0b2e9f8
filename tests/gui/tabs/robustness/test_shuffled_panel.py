"""The page with one fixed permutation of all pixels."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtWidgets import QCheckBox, QLabel

from digitlab.gui.kit.canvas.field_view import FieldView
from digitlab.gui.kit.charts.curve_plot import CurvePlot
from digitlab.gui.kit.theme import theme_for
from digitlab.gui.tabs.robustness.shuffled.view import ShuffledPanel
from digitlab.networks.permuted import permutation

SHARES = {
    "mlp": 0.982,
    "mlp_shuffled": 0.981,
    "plain": 0.992,
    "plain_shuffled": 0.953,
    "plain_flatten": 0.991,
    "plain_flatten_shuffled": 0.97,
}


@pytest.fixture
def panel(qtbot, data) -> ShuffledPanel:
    panel = ShuffledPanel(data.library())
    qtbot.addWidget(panel)
    panel.setPalette(theme_for(dark=False).palette())
    panel.show_sweeps({name: data.sweep(name, still, 0.4) for name, still in SHARES.items()})
    panel.resize(830, 490)
    with qtbot.waitExposed(panel):
        panel.show()
    return panel


def words(panel: ShuffledPanel) -> str:
    return " ".join(label.text() for label in panel.findChildren(QLabel)).replace("\N{NO-BREAK SPACE}", " ")


def test_it_says_who_minds(panel: ShuffledPanel) -> None:
    said = words(panel)
    assert "MLP 98.2 % → 98.1 % (no clear difference)" in said
    assert "CNN 99.2 % → 95.3 %," in said
    assert "n = 2,000 (MNIST test digits), seed 0." in said
    assert "CNN: in order 99 %, shuffled 95 %." in panel.findChild(CurvePlot).accessibleDescription()


def test_the_drawing_is_shown_as_the_networks_shuffle_it(panel: ShuffledPanel, digits) -> None:
    import torch

    from digitlab.networks.pixel_order import Permuted

    image = digits[5]
    panel.show_field(image)
    plain, mixed = panel.findChildren(FieldView)
    expected = Permuted(0)(torch.from_numpy(image)[None, None]).numpy()[0, 0]
    np.testing.assert_array_equal(mixed._image, expected)
    np.testing.assert_array_equal(plain._image, image)
    np.testing.assert_array_equal(np.sort(permutation(0)), np.arange(784))
    panel.show_field(None)
    assert mixed._image is None


def test_the_switch_is_a_wish_and_setting_it_is_none(panel: ShuffledPanel, qtbot) -> None:
    switch = panel.findChild(QCheckBox, "shuffled")
    with qtbot.assertNotEmitted(panel.shuffle_requested):
        panel.show_shuffled(True)
    assert switch.isChecked()
    with qtbot.waitSignal(panel.shuffle_requested) as asked:
        switch.click()
    assert asked.args == [False]


def test_what_is_not_measured_is_said(panel: ShuffledPanel, data) -> None:
    panel.show_sweeps({"mlp": data.sweep("mlp", 0.98, 0.4)})
    assert "Not measured yet." in words(panel)
    assert panel.findChild(CurvePlot).accessibleDescription() == "Nothing is shown yet."


def test_the_table_has_a_row_for_each_network(panel: ShuffledPanel) -> None:
    rows = list(panel.table().rows)
    assert [row[:3] for row in rows[:2]] == [("mlp", "in order", 2000), ("mlp_shuffled", "shuffled", 2000)]
    assert len(rows) == 6
    assert len(panel.provenance().networks) == 6


def test_without_shuffled_networks_it_stands_empty(qtbot, data) -> None:
    panel = ShuffledPanel(data.library("mlp"))
    qtbot.addWidget(panel)
    panel.show_sweeps({})
    assert panel.table().rows == []


def test_nothing_is_cut_off_at_the_smallest_window(panel: ShuffledPanel) -> None:
    assert panel.minimumSizeHint().width() <= 830
    assert panel.minimumSizeHint().height() <= 480
