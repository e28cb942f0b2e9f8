"""The page with curves and pose maps of the test digits."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QComboBox, QLabel, QListWidget, QProgressBar, QPushButton

from digitlab.gui.kit.cells.share_map import ShareMap
from digitlab.gui.kit.charts.curve_plot import CurvePlot
from digitlab.gui.kit.controls.toggle_button import ToggleButton
from digitlab.gui.kit.theme import theme_for
from digitlab.gui.shell import export
from digitlab.gui.tabs.robustness.test_digits.view import CurvesPanel


@pytest.fixture
def sweeps(data):
    return {
        "mlp": data.sweep("mlp", 0.98, 0.2),
        "cnn_flatten": data.sweep("cnn_flatten", 0.99, 0.3),
        "cnn_pooled": data.sweep("cnn_pooled", 0.995, 0.8),
        "cnn_rotated": data.sweep("cnn_rotated", 0.995, 0.9),
        "plain": data.sweep("plain", 0.995, 0.7),
    }


@pytest.fixture
def panel(qtbot, data, sweeps) -> CurvesPanel:
    panel = CurvesPanel(data.library())
    qtbot.addWidget(panel)
    panel.setPalette(theme_for(dark=False).palette())
    panel.show_networks(("mlp", "cnn_pooled", ""))
    panel.show_sweeps(sweeps)
    panel.resize(830, 490)
    with qtbot.waitExposed(panel):
        panel.show()
    return panel


def check(panel: CurvesPanel, name: str, checked: bool = True) -> None:
    (item,) = panel.findChild(QListWidget).findItems(name, Qt.MatchFlag.MatchExactly)
    item.setCheckState(Qt.CheckState.Checked if checked else Qt.CheckState.Unchecked)


def words(panel: CurvesPanel) -> str:
    return " ".join(label.text() for label in panel.findChildren(QLabel)).replace("\N{NO-BREAK SPACE}", " ")


def button(panel: CurvesPanel, begin: str) -> QPushButton:
    (found,) = (each for each in panel.findChildren(QPushButton) if each.text().startswith(begin))
    return found


def test_the_networks_of_the_window_are_in_the_plot_and_make_room_for_others(panel: CurvesPanel) -> None:
    assert list(panel.shown()) == ["mlp", "cnn_pooled"]
    check(panel, "plain")
    panel.show_networks(("mlp", "cnn_rotated", ""))
    assert set(panel.shown()) == {"mlp", "cnn_rotated", "plain"}
    panel.show_networks(("mlp", "cnn_rotated", ""))
    assert set(panel.shown()) == {"mlp", "cnn_rotated", "plain"}


def test_the_sentence_is_computed_from_the_curves(panel: CurvesPanel, sweeps) -> None:
    mlp, cnn = (sweeps[name].curve("shift").right[4] / 20 for name in ("mlp", "cnn_pooled"))
    assert f"Shifted by 4 px, mlp reads {mlp:.1f} %, cnn_pooled {cnn:.1f} % of the digits." in words(panel)
    panel.findChild(ToggleButton, "axis_turn").click()
    mlp = sweeps["mlp"].curve("turn").right[3] / 20
    assert f"Turned by 45°, mlp reads {mlp:.1f} %" in words(panel)


def test_of_many_networks_the_best_and_the_worst_are_named(panel: CurvesPanel) -> None:
    for name in ("cnn_flatten", "cnn_rotated", "plain"):
        check(panel, name)
    assert "the best of these 5 networks, cnn_rotated, reads" in words(panel)
    assert "the worst, mlp," in words(panel)


@pytest.mark.parametrize("axis", ["shift", "turn", "scale", "thickness", "noise"])
def test_each_axis_has_its_curve(panel: CurvesPanel, axis: str, sweeps) -> None:
    panel.findChild(ToggleButton, f"axis_{axis}").click()
    plot = panel.findChild(CurvePlot)
    said = plot.accessibleDescription()
    last = sweeps["mlp"].curve(axis).right[-1] / 20
    assert said.split(" cnn_pooled:")[0].endswith(f" {last:.0f} %.")
    assert panel.findChild(ToggleButton, f"axis_{axis}").isChecked()


def test_it_says_n_and_seed(panel: CurvesPanel, data, sweeps) -> None:
    assert "n = 2,000 (MNIST test digits), 200 in the maps, seed 0" in words(panel)
    panel.show_sweeps(sweeps | {"mlp": data.sweep("mlp", 0.98, 0.2, n=500, map_n=0)})
    assert "n = 500 to 2,000 (MNIST test digits), 200 in the maps" in words(panel)


def test_maps_are_of_the_windows_networks_first_and_of_three_at_most(panel: CurvesPanel) -> None:
    for name in ("cnn_flatten", "cnn_rotated", "plain"):
        check(panel, name)
    maps = [shown for shown in panel.findChildren(ShareMap) if shown.isVisible()]
    assert [shown.accessibleDescription().split(":")[0] for shown in maps] == ["mlp", "cnn_pooled", "plain"]


def test_a_shift_that_is_pointed_at_in_one_map_is_compared_in_all(panel: CurvesPanel, qtbot, sweeps) -> None:
    first = panel.findChildren(ShareMap)[0]
    centre = first._grid().square(4, -3).center().toPoint()
    qtbot.mouseMove(first, QPoint(1, 1))
    qtbot.mouseMove(first, centre)
    qtbot.waitUntil(lambda: "dx 4, dy −3 px" in words(panel))
    share = sweeps["mlp"].shift_map[7][14] / 2
    assert f"mlp {share:.0f} %" in words(panel)
    assert "cnn_pooled" in words(panel)
    first.hover_left.emit()
    assert "Point at a shift" in words(panel)


def test_what_is_not_measured_is_named_and_offered(panel: CurvesPanel, qtbot) -> None:
    assert not button(panel, "Measured").isEnabled()
    check(panel, "mlp14")
    check(panel, "mlp_slid")
    assert "Not measured yet: mlp14, mlp_slid." in words(panel)
    with qtbot.waitSignal(panel.measurement_requested) as asked:
        button(panel, "Measure 2").click()
    assert asked.args == [("mlp14", "mlp_slid"), 2000]


def test_another_number_of_digits_can_be_asked_for(panel: CurvesPanel, qtbot) -> None:
    digits = panel.findChild(QComboBox)
    digits.setCurrentIndex(digits.findData(10_000))
    with qtbot.waitSignal(panel.measurement_requested) as asked:
        button(panel, "Measure 2").click()
    assert asked.args == [("mlp", "cnn_pooled"), 10_000]


def test_measuring_shows_how_far_it_is_and_can_be_cancelled(panel: CurvesPanel, qtbot) -> None:
    sizes = [panel.findChild(kind).size() for kind in (CurvePlot, QListWidget)]
    panel.show_progress(30, 100)
    bar = panel.findChild(QProgressBar)
    assert bar.isVisible()
    assert bar.value() == 30
    with qtbot.waitSignal(panel.cancel_requested):
        button(panel, "Cancel").click()
    panel.show_fault("The disk is full.")
    assert not bar.isVisible()
    assert "The disk is full." in words(panel)
    assert [panel.findChild(kind).size() for kind in (CurvePlot, QListWidget)] == sizes, "something jumped"


def test_showing_asks_for_nothing(panel: CurvesPanel, qtbot, sweeps) -> None:
    with qtbot.assertNotEmitted(panel.measurement_requested), qtbot.assertNotEmitted(panel.cancel_requested):
        panel.show_networks(("plain", "mlp14", ""))
        panel.show_sweeps(sweeps)
        panel.show_progress(0, 0)
        panel.show_fault("")


def test_without_any_result_it_says_so(qtbot, data) -> None:
    panel = CurvesPanel(data.library("mlp", "cnn_pooled"))
    qtbot.addWidget(panel)
    assert "Choose networks on the left." in words(panel)
    panel.show_networks(("mlp", "", ""))
    assert "Nothing is measured yet." in words(panel)
    assert panel.table().rows == []
    assert panel.provenance().networks == ()


def test_nothing_is_cut_off_at_the_smallest_window(panel: CurvesPanel) -> None:
    assert panel.minimumSizeHint().width() <= 830
    assert panel.minimumSizeHint().height() <= 480


def test_the_numbers_can_be_taken_along(panel: CurvesPanel, tmp_path: Path, sweeps) -> None:
    path = tmp_path / "curves.csv"
    export.save(panel, path)
    lines = path.read_text(encoding="utf-8").splitlines()
    assert "# networks: mlp (seed 3, weights ab12ab12), cnn_pooled (seed 3, weights ab12ab12)" in lines
    rows = list(csv.DictReader(line for line in lines if not line.startswith("#")))
    (four,) = (row for row in rows if (row["network"], row["axis"], row["level"]) == ("mlp", "shift", "4.0"))
    assert int(four["right"]) == sweeps["mlp"].curve("shift").right[4]
    assert float(four["low"]) < float(four["accuracy"]) < float(four["high"])
    (cell,) = (row for row in rows if row["network"] == "cnn_pooled" and (row["dx"], row["dy"]) == ("-4", "3"))
    assert int(cell["right"]) == sweeps["cnn_pooled"].shift_map[13][6]
    assert (cell["n"], cell["seed"]) == ("200", "0")


@pytest.mark.parametrize("suffix", [".png", ".svg"])
def test_the_picture_can_be_taken_along(panel: CurvesPanel, tmp_path: Path, suffix: str) -> None:
    export.save(panel, tmp_path / f"curves{suffix}")
    assert (tmp_path / f"curves{suffix}").stat().st_size > 5000


def test_names_follow_the_theme(panel: CurvesPanel) -> None:
    (item,) = panel.findChild(QListWidget).findItems("mlp", Qt.MatchFlag.MatchExactly)
    light = item.foreground().color()
    panel.setPalette(theme_for(dark=True).palette())
    assert item.foreground().color() != light
