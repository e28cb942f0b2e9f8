"""The page with curves and pose maps of the test digits."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QListWidget, QProgressBar

from digitlab.gui.kit.cells.share_map import ShareMap
from digitlab.gui.kit.charts.curve_plot import CurvePlot
from digitlab.gui.kit.controls.toggle_button import ToggleButton
from digitlab.gui.shell import export
from digitlab.gui.shell.analysis import Situation
from digitlab.gui.shell.measuring_row import CancelMeasuring, Measure
from digitlab.gui.shell.snapshot import Snapshot
from digitlab.gui.tabs.robustness.measuring import Sweeps
from digitlab.gui.tabs.robustness.test_digits.page import PAGE, PlotSettings


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
def page(on_screen, data, sweeps):
    settings = PlotSettings().following(("mlp", "cnn_pooled", ""))
    return on_screen(PAGE, Snapshot(Situation(), None, data.library(), states_of(settings, Sweeps(sweeps))))


def states_of(*states: object) -> dict[type, object]:
    return {type(state): state for state in states}


def answer(page, *networks: str) -> None:
    """Let these networks answer in the window."""
    page.put(page.snapshot[PlotSettings].following(networks))


def plotted(page) -> list[str]:
    items = page.view.findChild(QListWidget).findItems("*", Qt.MatchFlag.MatchWildcard)
    return [item.text() for item in items if item.checkState() == Qt.CheckState.Checked]


def check(page, name: str) -> None:
    (item,) = page.view.findChild(QListWidget).findItems(name, Qt.MatchFlag.MatchExactly)
    item.setCheckState(Qt.CheckState.Checked)


def test_the_networks_of_the_window_are_in_the_plot_and_make_room_for_others(page) -> None:
    assert plotted(page) == ["mlp", "cnn_pooled"]
    check(page, "plain")
    for _ in range(2):
        answer(page, "mlp", "cnn_rotated", "")
        assert set(plotted(page)) == {"mlp", "cnn_rotated", "plain"}


def test_the_sentence_is_computed_from_the_curves(page, sweeps) -> None:
    mlp, cnn = (sweeps[name].curve("shift").right[4] / 20 for name in ("mlp", "cnn_pooled"))
    assert f"Shifted by 4 px, mlp reads {mlp:.1f} %, cnn_pooled {cnn:.1f} % of the digits." in page.words()
    page.view.findChild(ToggleButton, "axis_turn").click()
    mlp = sweeps["mlp"].curve("turn").right[3] / 20
    assert f"Turned by 45°, mlp reads {mlp:.1f} %" in page.words()


def test_of_many_networks_the_best_and_the_worst_are_named(page) -> None:
    for name in ("cnn_flatten", "cnn_rotated", "plain"):
        check(page, name)
    assert "the best of these 5 networks, cnn_rotated, reads" in page.words()
    assert "the worst, mlp," in page.words()


@pytest.mark.parametrize("axis", ["shift", "turn", "scale", "thickness", "noise"])
def test_each_axis_has_its_curve(page, axis: str, sweeps) -> None:
    page.view.findChild(ToggleButton, f"axis_{axis}").click()
    plot = page.view.findChild(CurvePlot)
    said = plot.accessibleDescription()
    last = sweeps["mlp"].curve(axis).right[-1] / 20
    assert said.split(" cnn_pooled:")[0].endswith(f" {last:.0f} %.")
    assert page.view.findChild(ToggleButton, f"axis_{axis}").isChecked()


def test_it_says_n_and_seed(page, data, sweeps) -> None:
    assert "n = 2,000 (MNIST test digits), 200 in the maps, seed 0" in page.words()
    page.put(Sweeps(sweeps | {"mlp": data.sweep("mlp", 0.98, 0.2, n=500, map_n=0)}))
    assert "n = 500 to 2,000 (MNIST test digits), 200 in the maps" in page.words()


def test_maps_are_of_the_windows_networks_first_and_of_three_at_most(page) -> None:
    for name in ("cnn_flatten", "cnn_rotated", "plain"):
        check(page, name)
    maps = [shown for shown in page.view.findChildren(ShareMap) if shown.isVisible()]
    assert [shown.accessibleDescription().split(":")[0] for shown in maps] == ["mlp", "cnn_pooled", "plain"]


def test_a_shift_that_is_pointed_at_in_one_map_is_compared_in_all(page, sweeps) -> None:
    first = page.view.findChildren(ShareMap)[0]
    for key in [Qt.Key.Key_Right] * 4 + [Qt.Key.Key_Up] * 3:
        QTest.keyClick(first, key)
    assert "4 px right, 3 px up" in page.words()
    share = sweeps["mlp"].shift_map[7][14] / 2
    assert f"mlp {share:.0f} %" in page.words()
    assert "cnn_pooled" in page.words()
    QTest.mouseMove(first, QPoint(1, 1))
    assert "Point at a shift" in page.words()


def test_what_is_not_measured_is_named_and_offered(page) -> None:
    assert not page.button("Measured").isEnabled()
    check(page, "mlp14")
    check(page, "mlp_slid")
    assert "Not measured yet: mlp14, mlp_slid." in page.words()
    page.button("Measure 2").click()
    assert page.wishes == [Measure(("mlp14", "mlp_slid"), 2000)]


def test_another_number_of_digits_can_be_asked_for(page) -> None:
    digits = page.view.findChild(QComboBox)
    digits.setCurrentIndex(digits.findData(10_000))
    page.button("Measure 2").click()
    assert page.wishes == [Measure(("mlp", "cnn_pooled"), 10_000)]


def test_measuring_shows_how_far_it_is_and_can_be_cancelled(page, sweeps) -> None:
    sizes = [page.view.findChild(kind).size() for kind in (CurvePlot, QListWidget)]
    page.put(Sweeps(sweeps, progress=(30, 100)))
    bar = page.view.findChild(QProgressBar)
    assert bar.isVisible()
    assert bar.value() == 30
    page.button("Cancel").click()
    assert page.wishes == [CancelMeasuring()]
    page.put(Sweeps(sweeps, fault="The disk is full."))
    assert not bar.isVisible()
    assert "The disk is full." in page.words()
    assert [page.view.findChild(kind).size() for kind in (CurvePlot, QListWidget)] == sizes, "something jumped"


def test_without_any_result_it_says_so(on_screen, data) -> None:
    states = states_of(PlotSettings(), Sweeps())
    page = on_screen(PAGE, Snapshot(Situation(), None, data.library("mlp", "cnn_pooled"), states))
    assert "Choose networks on the left." in page.words()
    answer(page, "mlp", "", "")
    assert "Nothing is measured yet." in page.words()
    assert page.table().rows == []
    assert page.provenance().networks == ()


def test_a_network_that_comes_is_offered_and_what_is_in_the_plot_stays(page, data) -> None:
    page.show(library=data.library("mlp", "cnn_pooled", "plain"))
    names = page.view.findChild(QListWidget).findItems("*", Qt.MatchFlag.MatchWildcard)
    assert [item.text() for item in names] == ["mlp", "cnn_pooled", "plain"]
    assert plotted(page) == ["mlp", "cnn_pooled"]


def test_the_numbers_can_be_taken_along(page, tmp_path: Path, sweeps) -> None:
    path = tmp_path / "curves.csv"
    export.save(page, path)
    lines = path.read_text(encoding="utf-8").splitlines()
    assert "# networks: mlp (seed 3, weights ab12ab12), cnn_pooled (seed 3, weights ab12ab12)" in lines
    rows = list(csv.DictReader(line for line in lines if not line.startswith("#")))
    (four,) = (row for row in rows if (row["network"], row["axis"], row["level"]) == ("mlp", "shift", "4.0"))
    assert int(four["right"]) == sweeps["mlp"].curve("shift").right[4]
    assert float(four["low"]) < float(four["accuracy"]) < float(four["high"])
    (cell,) = (row for row in rows if row["network"] == "cnn_pooled" and (row["dx"], row["dy"]) == ("-4", "3"))
    assert int(cell["right"]) == sweeps["cnn_pooled"].shift_map[13][6]
    assert (cell["n"], cell["seed"]) == ("200", "0")
