"""Equivariance on the screen: the verdict in words, presets, layers to click, and both orders for a real drawing."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from digitlab.gui.kit.theme import theme_for
from digitlab.gui.shell import export
from digitlab.gui.shell.analysis import Situation
from digitlab.gui.shell.loaded_networks import LoadedNetworks
from digitlab.gui.shell.save_button import SaveButton
from digitlab.gui.shell.snapshot import Snapshot
from digitlab.gui.shell.wishes import Put
from digitlab.gui.tabs.robustness.equivariance import words
from digitlab.gui.tabs.robustness.equivariance.controls import PRESETS
from digitlab.gui.tabs.robustness.equivariance.layer_bars import LayerBars
from digitlab.gui.tabs.robustness.equivariance.map_view import MapPicture, MapView, coloured
from digitlab.gui.tabs.robustness.equivariance.page import EquivarianceView, ask
from digitlab.gui.tabs.robustness.equivariance.work import EquivarianceState, OrderComparer
from digitlab.ink.pose import Pose
from digitlab.ink.stroke import Drawing, Stroke
from digitlab.measure.equivariance import KERNELS, LEARNED, EquivarianceSettings
from digitlab.measure.layer_shifts import first_filters
from digitlab.networks.library import list_networks

SEVEN = Drawing((Stroke.through([(8.5, 6), (19, 6), (18, 9), (14.5, 15), (12.5, 22.5)]),))


class Page:
    """The page's view; the networks answer at once, and what it wishes to put is put."""

    def __init__(self, comparer: OrderComparer) -> None:
        self.comparer = comparer
        self.situation = Situation(SEVEN, pose=Pose(dx=1), networks=("mlp", "cnn_pooled"))
        self.state = EquivarianceState()
        self.view = EquivarianceView()
        self.view.wished.connect(self.put)

    def show(self, settings: EquivarianceSettings | None = None, situation: Situation | None = None) -> None:
        """Show what follows from other settings, or another situation."""
        if settings is not None:
            self.state = EquivarianceState(settings)
        self.situation = situation or self.situation
        snapshot = Snapshot(self.situation, None, list_networks(), {EquivarianceState: self.state})
        self.view.show_snapshot(snapshot)
        (self.seen,) = self.comparer(ask(snapshot))
        self.view.show_seen(self.seen)

    def picture(self) -> QWidget:
        return self.view.picture()

    def table(self) -> export.Table:
        return words.table(self.seen)

    def provenance(self) -> export.Provenance:
        return words.provenance(self.seen)

    def words(self) -> str:
        return "\n".join(label.text() for label in self.picture().findChildren(QLabel))

    @property
    def bars(self) -> LayerBars:
        return self.view.findChild(LayerBars)

    def put(self, wish: Put) -> None:
        """Do what the view wishes: it wishes nothing but other states."""
        self.state = wish.state
        self.show()


@pytest.fixture(scope="module")
def comparer() -> OrderComparer:
    return OrderComparer(LoadedNetworks(list_networks()))


@pytest.fixture
def page(qtbot: QtBot, comparer: OrderComparer) -> Page:
    page = Page(comparer)
    qtbot.addWidget(page.view)
    page.view.resize(830, 520)
    with qtbot.waitExposed(page.view):
        page.view.show()
    return page


def test_every_preset_shows_what_it_says(page: Page) -> None:
    expected = ("✓ Equal, exactly", "at the border", "by the stride", "by pooling", "by pooling")
    for settings, verdict in zip(PRESETS.values(), expected, strict=True):
        page.show(settings)
        assert verdict in page.words()


def test_a_preset_is_set(page: Page) -> None:
    button = next(each for each in page.view.findChildren(QPushButton) if each.text() == "Stride breaks it")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert page.state.settings == EquivarianceSettings(stride=2)
    assert page.view.findChild(QComboBox, "stride").currentText() == "every 2nd pixel"


def test_the_user_sets_one_thing_after_the_other(page: Page) -> None:
    page.view.findChild(QDoubleSpinBox, "equivariance_dy").setValue(-2)
    page.view.findChild(QComboBox, "padding").setCurrentText("zeros")
    assert page.state.settings == EquivarianceSettings(padding="zeros", dy=-2)


def test_a_click_on_a_layer_shows_it(page: Page) -> None:
    page.show(EquivarianceSettings())
    bars = page.bars
    QTest.mouseClick(bars, Qt.MouseButton.LeftButton, pos=bars.cell(1, 0).center().toPoint())
    assert "mlp · dense 1" in page.words()
    assert "✗ Not equal" in page.words()
    QTest.mouseClick(bars, Qt.MouseButton.LeftButton, pos=bars.cell(2, 6).center().toPoint())
    assert "cnn_pooled · conv 4 · map" in page.words()
    assert "✓ Equal but for rounding" in page.words()


def test_layers_can_be_reached_with_the_arrow_keys(page: Page) -> None:
    page.show(EquivarianceSettings())
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Right):
        QTest.keyClick(page.bars, key)
    assert "mlp · answer" in page.words()


def test_another_layer_of_ones_own_comes_into_view_again(page: Page) -> None:
    page.show()
    QTest.keyClick(page.bars, Qt.Key.Key_Down)
    assert "mlp · dense" in page.words()
    page.view.findChild(QComboBox, "pooling").setCurrentText("maximum")
    assert "Your layer · max pooling" in page.words()


def test_nothing_drawn_is_said_and_nothing_else(page: Page) -> None:
    page.show(situation=Situation(networks=("mlp", "cnn_pooled")))
    assert page.seen.is_blank
    assert "Nothing drawn yet" in page.words()
    assert page.table().rows == []


def test_a_learned_filter_is_the_networks_own(page: Page) -> None:
    page.show(EquivarianceSettings(kernel=LEARNED, number=3))
    assert (page.seen.filters, page.seen.filters_of) == (16, "cnn_pooled")
    assert page.seen.kernel.shape == (5, 5)
    page.show(situation=replace(page.situation, networks=("mlp",)))
    assert page.seen.filters == 0
    assert page.seen.kernel.shape == (3, 3)


def test_the_filter_that_is_used_is_the_one_that_is_named(page: Page) -> None:
    page.show(EquivarianceSettings(kernel=LEARNED, number=30))
    last = first_filters(LoadedNetworks(list_networks()).get("cnn_pooled"))[-1]
    assert np.array_equal(page.seen.kernel, last)
    assert words.kernel(page.seen) == "filter 16 of cnn_pooled, 5 x 5"
    assert dict(page.provenance().notes)["own layer"].startswith("learned filter 16, ")
    page.show(situation=replace(page.situation, networks=("mlp", "mlp14")))
    assert np.array_equal(page.seen.kernel, KERNELS["upright edges"])
    assert dict(page.provenance().notes)["own layer"].startswith("upright edges, ")


def test_a_network_that_cannot_be_loaded_has_its_reason_in_its_row(page: Page) -> None:
    page.show(situation=replace(page.situation, networks=("nobody", "cnn_flatten")))
    assert "there is no network 'nobody'" in page.bars.accessibleDescription()
    assert "CNN cnn_flatten: conv 1 0, pool 1" in page.bars.accessibleDescription()


def test_nothing_moves_when_the_numbers_change(page: Page) -> None:
    def places() -> list[QPoint]:
        return [view.mapTo(page.view, QPoint()) for view in page.view.findChildren(MapView)]

    page.show(EquivarianceSettings())
    before = places(), page.bars.geometry()
    for settings in PRESETS.values():
        page.show(settings)
        assert (places(), page.bars.geometry()) == before
    assert page.view.width() == 830


def test_what_is_saved_says_where_it_comes_from(page: Page, tmp_path: Path) -> None:
    page.show(EquivarianceSettings(stride=2))
    export.save(page, tmp_path / "orders.csv")
    text = (tmp_path / "orders.csv").read_text(encoding="utf-8")
    assert "# networks: mlp (seed" in text
    assert "# pose: dx=1,dy=0,angle=0,scale=1" in text
    assert "stride 2" in text
    assert "\nmlp,dense 1," in text


def test_before_the_first_answer_nothing_can_be_saved(page: Page) -> None:
    assert not page.view.grab().isNull()
    assert not page.view.findChild(SaveButton).isEnabled()


def test_another_theme_colours_the_maps_anew(page: Page) -> None:
    page.show(EquivarianceSettings())
    for dark in (True, False):
        page.view.setPalette(theme_for(dark).palette())
        image = page.view.grab().toImage()
        view = page.view.findChildren(MapView)[1]
        corner = view.mapTo(page.view, QPoint(view.width() // 2, view.height() // 2))
        colours = {image.pixelColor(corner + QPoint(step, 0)).name() for step in range(-40, 40)}
        assert theme_for(dark).paper in colours


def test_paper_is_zero_and_the_two_colours_lie_on_its_sides() -> None:
    theme = theme_for(dark=False)
    image = coloured(MapPicture(np.array([[0.0, -2, 2, np.nan]]), 2.0), theme)
    assert [image.pixelColor(x, 0).name() for x in range(3)] == [theme.paper, theme.negative, theme.positive]
    assert image.pixelColor(3, 0).alpha() == 0


def test_a_small_difference_is_seen_where_it_must_be() -> None:
    theme, values = theme_for(dark=False), np.array([[0.001, 0.0]])
    faint = coloured(MapPicture(values, 1.0), theme).pixelColor(0, 0)
    seen = coloured(MapPicture(values, 1.0, least=1e-5), theme)
    assert seen.pixelColor(0, 0).blue() < faint.blue() - 50
    assert seen.pixelColor(1, 0).name() == theme.paper


def test_a_map_says_its_values_in_words(qtbot: QtBot) -> None:
    view = MapView("the map")
    qtbot.addWidget(view)
    assert view.accessibleDescription() == "Nothing to show yet."
    view.show_map("another", MapPicture(np.array([[0.5, np.nan], [-1.0, 0.0]]), 1.0))
    assert (view.accessibleName(), view.accessibleDescription()) == ("another", "2 by 2 values from -1 to 0.5.")


def test_the_title_of_a_small_maps_axis_stands_clear_of_its_numbers(qtbot: QtBot) -> None:
    view = MapView("the map")
    qtbot.addWidget(view)
    view.setPalette(theme_for(dark=False).palette())
    view.resize(156, 150)
    view.show_map("the map", MapPicture(np.zeros((46, 46)), 1.0, "cellsofonepx"))
    image = view.grab().toImage()
    ground = image.pixelColor(1, image.height() - 1)
    line = view.fontMetrics().height()
    border = theme_for(dark=False).border
    bottom = max(y for y in range(150) if image.pixelColor(80, y).name() == border)
    inked = [any(image.pixelColor(x, y) != ground for y in range(bottom + 2, bottom + line)) for x in range(156)]
    gaps = [len(run) for run in "".join(" #"[ink] for ink in inked).strip().split("#") if len(run) > 3]
    assert len(gaps) == 2
