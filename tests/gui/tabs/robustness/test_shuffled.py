"""The page with one fixed permutation of all pixels."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QImage, QRegion
from PySide6.QtWidgets import QCheckBox, QWidget

from digitlab.gui.kit.canvas.field_view import FieldView
from digitlab.gui.kit.charts.curve_plot import CurvePlot
from digitlab.gui.shell.analysis import Analysis, Situation
from digitlab.gui.shell.snapshot import Snapshot
from digitlab.gui.tabs.robustness.measuring import Sweeps
from digitlab.gui.tabs.robustness.shuffled.page import PAGE, LetShuffledAnswer
from digitlab.ink.stroke import Drawing
from digitlab.measure.sweep import Sweep
from digitlab.networks.library import Library, list_networks

SHARES = {
    "mlp": 0.982,
    "mlp_shuffled": 0.981,
    "plain": 0.992,
    "plain_shuffled": 0.953,
    "plain_flatten": 0.991,
    "plain_flatten_shuffled": 0.97,
}


@pytest.fixture
def page(on_screen, data):
    return on_screen(
        PAGE, snapshot(data.library(), {name: data.sweep(name, each, 0.4) for name, each in SHARES.items()})
    )


def snapshot(library: Library, sweeps: dict[str, Sweep]) -> Snapshot:
    return Snapshot(Situation(networks=("mlp", "plain", "")), None, library, {Sweeps: Sweeps(sweeps)})


def test_it_says_who_minds(page) -> None:
    said = page.words()
    assert "MLP 98.2 % → 98.1 % (no clear difference)" in said
    assert "CNN 99.2 % → 95.3 %," in said
    assert "n = 2,000 (MNIST test digits), seed 0." in said
    assert "CNN: in order 99 %, shuffled 95 %." in page.view.findChild(CurvePlot).accessibleDescription()


def test_the_drawing_is_shown_as_the_networks_shuffle_it(page, digits) -> None:
    import torch

    from digitlab.networks.pixel_order import Permuted

    image = digits[5]
    page.view.show_analysis(Analysis(Situation(Drawing(bitmap=image)), image, image, 0.0, (False,) * 4, False, ()))
    expected = Permuted(0)(torch.from_numpy(image)[None, None]).numpy()[0, 0]
    plain, mixed = page.view.findChildren(FieldView)
    assert painted(plain) == painted(showing(image, like=plain))
    assert painted(mixed) == painted(showing(expected, like=mixed))
    page.view.show_analysis(Analysis(Situation(), image, image, 0.0, (False,) * 4, True, ()))
    assert painted(mixed) == painted(showing(None, like=mixed))


def showing(image: np.ndarray | None, like: FieldView) -> FieldView:
    """Another view of the same size."""
    other = FieldView()
    other.setPalette(like.palette())
    other.resize(like.size())
    other.show_field(image, (False,) * 4)
    return other


def painted(view: FieldView) -> QImage:
    image = QImage(view.size(), QImage.Format.Format_RGB32)
    image.fill(0)
    view.render(image, QPoint(), QRegion(), QWidget.RenderFlag.DrawChildren)  # without the window's background
    return image


def test_the_switch_is_a_wish_and_setting_it_is_none(page) -> None:
    switch = page.view.findChild(QCheckBox, "shuffled")
    page.show(library=list_networks(), situation=Situation(networks=("mlp_shuffled", "plain_shuffled", "")))
    assert switch.isChecked()
    assert page.wishes == []
    switch.click()
    assert page.wishes == [LetShuffledAnswer(False)]


def test_what_is_not_measured_is_said(page, data) -> None:
    page.put(Sweeps({"mlp": data.sweep("mlp", 0.98, 0.4)}))
    assert "Not measured yet." in page.words()
    assert page.view.findChild(CurvePlot).accessibleDescription() == "Nothing is shown yet."


def test_the_table_has_a_row_for_each_network(page) -> None:
    rows = list(page.table().rows)
    assert [row[:3] for row in rows[:2]] == [("mlp", "in order", 2000), ("mlp_shuffled", "shuffled", 2000)]
    assert len(rows) == 6
    assert len(page.provenance().networks) == 6


def test_without_shuffled_networks_it_stands_empty(on_screen, data) -> None:
    page = on_screen(PAGE, snapshot(data.library("mlp"), {}))
    assert page.table().rows == []
