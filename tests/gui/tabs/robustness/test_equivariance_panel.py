"""Equivariance on the screen: the verdict in words, presets, layers to click, and both orders for a real drawing."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from digitlab.gui.kit.theme import theme_for
from digitlab.gui.shell import export
from digitlab.gui.shell.analysis import Situation
from digitlab.gui.shell.loaded_networks import LoadedNetworks
from digitlab.gui.tabs.robustness.equivariance.controls import PRESETS
from digitlab.gui.tabs.robustness.equivariance.layer_bars import LayerBars
from digitlab.gui.tabs.robustness.equivariance.map_view import MapPicture, MapView, coloured
from digitlab.gui.tabs.robustness.equivariance.view import EquivariancePanel
from digitlab.gui.tabs.robustness.equivariance.work import EquivarianceOutcome, EquivarianceRequest, EquivarianceWorker
from digitlab.ink.pose import Pose
from digitlab.ink.stroke import Drawing, Stroke
from digitlab.measure.equivariance import LEARNED, EquivarianceSettings
from digitlab.networks.library import list_networks

SEVEN = Drawing((Stroke.through([(8.5, 6), (19, 6), (18, 9), (14.5, 15), (12.5, 22.5)]),))


@pytest.fixture(scope="module")
def worker() -> EquivarianceWorker:
    return EquivarianceWorker(LoadedNetworks(list_networks()))


@pytest.fixture
def panel(qtbot: QtBot) -> EquivariancePanel:
    widget = EquivariancePanel()
    qtbot.addWidget(widget)
    widget.resize(830, 520)
    with qtbot.waitExposed(widget):
        widget.show()
    return widget


def _answer(
    worker: EquivarianceWorker,
    settings: EquivarianceSettings,
    drawing: Drawing = SEVEN,
    networks: tuple[str, ...] = ("mlp", "cnn_pooled"),
) -> EquivarianceOutcome:
    situation = Situation(drawing, pose=Pose(dx=1), networks=networks)
    (shown,) = worker.work(EquivarianceRequest(situation, settings))
    return shown


def _words(panel: EquivariancePanel) -> str:
    return "\n".join(label.text() for label in panel.picture().findChildren(QLabel))


def _bars(panel: EquivariancePanel) -> LayerBars:
    return panel.findChild(LayerBars)


def test_every_preset_shows_what_it_says(panel: EquivariancePanel, worker: EquivarianceWorker) -> None:
    expected = ("✓ Equal, exactly", "at the border", "by the stride", "by pooling", "by pooling")
    for settings, words in zip(PRESETS.values(), expected, strict=True):
        panel.show_equivariance(_answer(worker, settings))
        assert words in _words(panel)


def test_a_preset_is_set_and_announced(panel: EquivariancePanel, qtbot: QtBot) -> None:
    button = next(each for each in panel.findChildren(QPushButton) if each.text() == "Stride breaks it")
    with qtbot.waitSignal(panel.settings_changed) as announced:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert announced.args == [EquivarianceSettings(stride=2)]
    assert panel.settings() == EquivarianceSettings(stride=2)
    assert panel.findChild(QComboBox, "stride").currentText() == "every 2nd pixel"


def test_controls_announce_what_the_user_sets(panel: EquivariancePanel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(panel.settings_changed):
        panel.findChild(QDoubleSpinBox, "equivariance_dy").setValue(-2)
    with qtbot.waitSignal(panel.settings_changed) as announced:
        panel.findChild(QComboBox, "padding").setCurrentIndex(2)
    assert announced.args == [EquivarianceSettings(padding="zeros", dy=-2)]


def test_showing_announces_nothing(panel: EquivariancePanel, worker: EquivarianceWorker, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(panel.settings_changed):
        panel.show_equivariance(_answer(worker, EquivarianceSettings(stride=3)))


def test_a_click_on_a_layer_shows_it(panel: EquivariancePanel, worker: EquivarianceWorker) -> None:
    panel.show_equivariance(_answer(worker, EquivarianceSettings()))
    bars = _bars(panel)
    QTest.mouseClick(bars, Qt.MouseButton.LeftButton, pos=bars.cell(1, 0).center().toPoint())
    assert "mlp · dense 1" in _words(panel)
    assert "✗ Not equal" in _words(panel)
    QTest.mouseClick(bars, Qt.MouseButton.LeftButton, pos=bars.cell(2, 6).center().toPoint())
    assert "cnn_pooled · conv 4 · map" in _words(panel)
    assert "✓ Equal but for rounding" in _words(panel)


def test_layers_can_be_reached_with_the_arrow_keys(panel: EquivariancePanel, worker: EquivarianceWorker) -> None:
    panel.show_equivariance(_answer(worker, EquivarianceSettings()))
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Right):
        QTest.keyClick(_bars(panel), key)
    assert "mlp · answer" in _words(panel)


def test_another_layer_of_ones_own_comes_into_view_again(panel: EquivariancePanel, worker: EquivarianceWorker) -> None:
    panel.show_equivariance(_answer(worker, EquivarianceSettings()))
    _bars(panel).layer_requested.emit(1, 0)
    panel.findChild(QComboBox, "pooling").setCurrentIndex(1)
    panel.show_equivariance(_answer(worker, panel.settings()))
    assert "Your layer · max pooling" in _words(panel)


def test_nothing_drawn_is_said_and_nothing_else(panel: EquivariancePanel, worker: EquivarianceWorker) -> None:
    shown = _answer(worker, EquivarianceSettings(), Drawing())
    assert shown.is_blank
    panel.show_equivariance(shown)
    assert "Nothing drawn yet" in _words(panel)


def test_a_learned_filter_is_the_networks_own(worker: EquivarianceWorker) -> None:
    shown = _answer(worker, EquivarianceSettings(kernel=LEARNED, number=3))
    assert (shown.filters, shown.filters_of) == (16, "cnn_pooled")
    assert shown.kernel.shape == (5, 5)
    without = _answer(worker, EquivarianceSettings(kernel=LEARNED), networks=("mlp",))
    assert without.filters == 0
    assert without.kernel.shape == (3, 3)


def test_a_network_that_cannot_be_loaded_has_its_reason_in_its_row(
    panel: EquivariancePanel, worker: EquivarianceWorker
) -> None:
    panel.show_equivariance(_answer(worker, EquivarianceSettings(), networks=("nobody", "cnn_flatten")))
    assert "there is no network 'nobody'" in _bars(panel).accessibleDescription()
    assert "CNN cnn_flatten: conv 1 0, pool 1" in _bars(panel).accessibleDescription()


def test_nothing_moves_when_the_numbers_change(panel: EquivariancePanel, worker: EquivarianceWorker) -> None:
    def places() -> list[QPoint]:
        return [view.mapTo(panel, QPoint()) for view in panel.findChildren(MapView)]

    panel.show_equivariance(_answer(worker, EquivarianceSettings()))
    before = places(), _bars(panel).geometry()
    for settings in PRESETS.values():
        panel.show_equivariance(_answer(worker, settings))
        assert (places(), _bars(panel).geometry()) == before
    assert panel.width() == 830


def test_what_is_saved_says_where_it_comes_from(
    panel: EquivariancePanel, worker: EquivarianceWorker, tmp_path: Path
) -> None:
    panel.show_equivariance(_answer(worker, EquivarianceSettings(stride=2)))
    export.save(panel, tmp_path / "orders.csv")
    text = (tmp_path / "orders.csv").read_text(encoding="utf-8")
    assert "# networks: mlp (seed" in text
    assert "# pose: dx=1,dy=0,angle=0,scale=1" in text
    assert "stride 2" in text
    assert "\nmlp,dense 1," in text
    for suffix in ("png", "svg"):
        export.save(panel, tmp_path / f"orders.{suffix}")
        assert (tmp_path / f"orders.{suffix}").stat().st_size > 5000


def test_an_empty_panel_can_be_painted_and_saved(panel: EquivariancePanel, tmp_path: Path) -> None:
    assert not panel.grab().isNull()
    export.save(panel, tmp_path / "empty.csv")
    assert panel.table().rows == []


def test_another_theme_colours_the_maps_anew(panel: EquivariancePanel, worker: EquivarianceWorker) -> None:
    panel.show_equivariance(_answer(worker, EquivarianceSettings()))
    for dark in (True, False):
        panel.setPalette(theme_for(dark).palette())
        image = panel.grab().toImage()
        view = panel.findChildren(MapView)[1]
        corner = view.mapTo(panel, QPoint(view.width() // 2, view.height() // 2))
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
