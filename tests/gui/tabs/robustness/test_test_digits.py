"""The page with curves and pose maps of the test digits."""

from __future__ import annotations

import csv
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QListWidget, QProgressBar

from digitlab.gui.kit.cells.share_map import ShareMap
from digitlab.gui.kit.charts.curve_plot import CurvePlot
from digitlab.gui.kit.controls.toggle_button import ToggleButton
from digitlab.gui.shell import export
from digitlab.gui.shell.analysis import Situation
from digitlab.gui.shell.measuring_row import CancelMeasuring, Measure
from digitlab.gui.shell.snapshot import Snapshot
from digitlab.gui.tabs.robustness.measuring import ChangeSweeps, Changing, MeasureChanges, Sweeps
from digitlab.gui.tabs.robustness.test_digits.change_wall import ChangeWall
from digitlab.gui.tabs.robustness.test_digits.page import PAGE, PlotSettings
from digitlab.measure.curves import AXES


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
    states = states_of(settings, Sweeps(sweeps), ChangeSweeps())
    return on_screen(PAGE, Snapshot(Situation(), None, data.library(), states))


@pytest.fixture
def changes(data):
    """The MLP loses its digits sooner than cnn_pooled but for fog, where it is the other way round; on grey paper both hold."""
    mlp, cnn = (data.sweep(name, 0.98, 2, n=500, map_n=0, axes=tuple(AXES)) for name in ("mlp", "cnn_pooled"))

    def bent(sweep, fallen):
        curves = [
            replace(
                curve,
                right=tuple(
                    490 if level == AXES[curve.axis].rest or not fallen(curve.axis) else 200 for level in curve.levels
                ),
            )
            for curve in sweep.curves
        ]
        return replace(sweep, curves=tuple(curves))

    return {
        "mlp": bent(mlp, lambda axis: axis not in ("fog", "grey")),
        "cnn_pooled": bent(cnn, lambda axis: axis == "fog"),
    }


@pytest.fixture
def every(page, changes):
    """The page with every change at once."""
    page.put(ChangeSweeps(changes))
    page.view.findChild(ToggleButton, "axis_every").click()
    return page


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
    states = states_of(PlotSettings(), Sweeps(), ChangeSweeps())
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


def chart_of(page, axis: str) -> QPoint:
    """The middle of an axis' small chart."""
    return page.view.findChild(ChangeWall).cell(list(AXES).index(axis)).center().toPoint()


def test_every_change_says_who_falls_first_whoever_it_is(every) -> None:
    assert (
        "Of 24 changes, mlp falls first in 22, cnn_pooled in 1; in 0 none falls first alone, in 1 both hold."
        in every.words()
    )
    wall = every.view.findChild(ChangeWall)
    assert wall.isVisible()
    assert not every.view.findChild(CurvePlot).isVisible()
    said = {axis: wall.words_at(QPointF(chart_of(every, axis))) for axis in AXES}
    assert said["fog"].startswith(
        "Fog: the CNN falls first; mlp 98 % at 0 of full ink, 98 % at 0.8 of full ink; cnn_pooled 98 %"
    )
    assert said["grey"].startswith("Grey paper: both hold;")
    assert all(": the MLP falls first;" in said[axis] for axis in AXES if axis not in ("fog", "grey"))
    assert wall.accessibleDescription().count(" falls first;") == 23
    assert "n = 500 (MNIST test digits), seed 0" in every.words()


def test_two_networks_of_one_family_are_called_by_their_names(every, changes) -> None:
    answer(every, "mlp", "cnn_pooled", "plain")
    every.put(ChangeSweeps(changes | {"plain": replace(changes["mlp"], network="plain")}))
    assert "Turn: cnn_pooled last;" in every.view.findChild(ChangeWall).accessibleDescription()
    assert "Fog: cnn_pooled first;" in every.view.findChild(ChangeWall).accessibleDescription()


def test_a_small_chart_is_shown_large_on_a_click_and_all_of_them_again(every) -> None:
    wall, plot = every.view.findChild(ChangeWall), every.view.findChild(CurvePlot)
    QTest.mouseClick(wall, Qt.MouseButton.LeftButton, pos=chart_of(every, "fog"))
    assert plot.isVisible()
    assert not wall.isVisible()
    assert plot.accessibleName() == "Accuracy against fog"
    assert "With fog at 0.6 of full ink, mlp reads 98.0 %, cnn_pooled 40.0 % of the digits." in every.words()
    every.view.findChild(ToggleButton, "axis_every").click()
    assert wall.isVisible()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Return):
        QTest.keyClick(wall, key)
    assert plot.accessibleName() == "Accuracy against turn"
    assert every.view.findChild(ToggleButton, "axis_turn").isChecked()
    assert [shown for shown in every.view.findChildren(ShareMap) if shown.isVisible()], "the usual axes have their maps"


def test_networks_that_lack_an_axis_are_offered_with_all_of_them(every, changes, data) -> None:
    assert not every.button("Measured").isEnabled()
    check(every, "plain")
    assert "Not measured yet: plain." in every.words()
    every.button("Measure").click()
    assert every.wishes == [MeasureChanges(("plain",), 500)]
    every.put(ChangeSweeps(changes | {"plain": data.sweep("plain", 0.99, 0.5)}))
    assert "Of the 5 changes that are measured of all, mlp falls first in" in every.words()
    assert "Not measured yet: plain." in every.words(), "the usual axes are not all"
    every.view.findChild(ToggleButton, "axis_shift").click()
    assert every.view.findChild(QComboBox).currentData() == 2000


def test_all_axes_are_asked_of_the_child_and_what_it_tells_is_shown(app, tmp_path: Path) -> None:
    log = tmp_path / "asked"
    child = f"import pathlib, sys; pathlib.Path({str(log)!r}).write_text(' '.join(sys.argv[1:]))"
    changing = Changing(app.window.session, program=(sys.executable, "-c", child))
    with app.qtbot.waitSignal(changing.changed, timeout=60_000, check_params_cb=lambda state: not state.measuring):
        changing.measure(("plain",), 500)
    asked = log.read_text().split()
    assert [each for each in asked if each.startswith("--axis")] == [f"--axis={axis}" for axis in AXES]
    assert {"--digits=500", "--map-digits=0"} <= set(asked)
    changing.stop()


def test_every_change_of_the_networks_that_the_window_opens_with_ships(app) -> None:
    page = app.turn_to("robustness", "test_digits")
    page.findChild(ToggleButton, "axis_every").click()
    sweeps = page.seen.sweeps
    assert set(sweeps) == {"mlp", "cnn_posed"}
    assert {len(sweep.curves) for sweep in sweeps.values()} == {len(AXES)}
    assert {(sweep.n, sweep.seed) for sweep in sweeps.values()} == {(500, 0)}


def test_sides_that_fall_apart_are_told_apart(every, changes) -> None:
    def thinner_or_larger(name: str, side: int):
        curves = [
            replace(curve, right=tuple(200 if level * side > 0 else 490 for level in curve.levels))
            if curve.axis == "thickness"
            else curve
            for curve in changes[name].curves
        ]
        return replace(changes[name], curves=tuple(curves))

    every.put(ChangeSweeps({"mlp": thinner_or_larger("mlp", -1), "cnn_pooled": thinner_or_larger("cnn_pooled", 1)}))
    assert "Thickness: thinner: the MLP, thicker: the CNN;" in every.view.findChild(ChangeWall).accessibleDescription()


def test_numbers_of_every_change_can_be_taken_along(every) -> None:
    rows = every.table().rows
    assert len(rows) == 2 * sum(len(axis.levels) for axis in AXES.values())
    assert every.provenance().title == "Every change at once"
