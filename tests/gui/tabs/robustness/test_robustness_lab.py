"""The tab "Robustness" in a real window: its pages follow the drawing, move the sliders and run real children."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QFileDialog, QPushButton, QTabWidget

from digitlab.gui.shell.save_button import SaveButton
from digitlab.gui.tabs.robustness.calibration.page import CalibrationPage
from digitlab.gui.tabs.robustness.calibration.view import CalibrationPanel
from digitlab.gui.tabs.robustness.disagreement.view import DisagreementPanel
from digitlab.gui.tabs.robustness.equivariance.view import EquivariancePanel
from digitlab.gui.tabs.robustness.ingredients.view import IngredientsPanel
from digitlab.gui.tabs.robustness.my_drawing.shift_map import ShiftMap
from digitlab.gui.tabs.robustness.my_drawing.view import PoseMapsView
from digitlab.gui.tabs.robustness.shuffled.view import ShuffledPanel
from digitlab.gui.tabs.robustness.tab import RobustnessTab
from digitlab.gui.tabs.robustness.test_digits.view import CurvesPanel
from digitlab.networks.ingredients import INGREDIENTS

WAIT_MS = 60_000
SHUFFLED_ONES = {"mlp_shuffled", "plain_shuffled", "plain_flatten_shuffled"}  # which have a page of their own

PANELS = {
    "My drawing": PoseMapsView,
    "Test digits": CurvesPanel,
    "Ingredients": IngredientsPanel,
    "Shuffled pixels": ShuffledPanel,
    "Equivariance": EquivariancePanel,
    "Where they differ": DisagreementPanel,
    "Not a digit": CalibrationPanel,
}


@pytest.fixture
def turn_to(bench):
    """Brings a page of the laboratory to the front and returns its panel."""

    def turn(title: str):
        bench.find("tabs", QTabWidget).setCurrentIndex(1)
        pages = bench.find("robustness_pages", QTabWidget)
        pages.setCurrentIndex([pages.tabText(index) for index in range(pages.count())].index(title))
        panel = bench.window.findChild(PANELS[title])
        assert panel is not None
        return panel

    return turn


def _whole(bench) -> None:
    """Wait until the pose maps of the present situation are whole."""
    bench.qtbot.waitUntil(_page(bench).is_settled, timeout=WAIT_MS)


def _page(bench):
    """The page "My drawing"."""
    return bench.window.findChild(RobustnessTab).page("my_drawing")


@pytest.mark.parametrize("title", PANELS)
def test_every_page_fits_1280_by_720(bench, turn_to, title):
    bench.draw_seven()
    turn_to(title)
    bench.window.resize(1280, 720)
    assert (bench.window.width(), bench.window.height()) == (1280, 720)


def test_no_page_is_made_before_somebody_looks(bench):
    assert all(bench.window.findChild(panel) is None for panel in PANELS.values())


def test_the_maps_of_a_drawing_appear_and_say_who_holds_where(bench, turn_to):
    panel = turn_to("My drawing")
    bench.draw_seven()
    bench.window.session.set_truth(7)
    _whole(bench)
    mlp, cnn = _page(bench).seen.tolerances[:2]
    assert mlp.shifts_right < 0.5 < cnn.shifts_right
    assert f"{100 * cnn.shifts_right:.0f} %" in panel._readout.text().replace("\N{NO-BREAK SPACE}", " ")


def test_a_click_on_a_cell_moves_the_drawing_there(bench, turn_to):
    turn_to("My drawing")
    bench.draw_seven()
    _whole(bench)
    map_ = bench.window.findChild(ShiftMap)
    cell = map_._grid().square(3, -4).center().toPoint()
    QTest.mouseClick(map_, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, cell)
    pose = bench.window.session.situation.pose
    assert (pose.dx, pose.dy) == (3, -4)


def test_maps_are_not_worked_out_while_another_tab_is_in_front(bench, turn_to):
    turn_to("My drawing")
    bench.draw_seven()
    _whole(bench)
    bench.find("tabs", QTabWidget).setCurrentIndex(0)
    before = _page(bench).seen
    bench.draw((8, 14), (20, 14))
    bench.answered(lambda analysis: len(analysis.situation.drawing.strokes) == 2)
    assert _page(bench).seen is before
    bench.find("tabs", QTabWidget).setCurrentIndex(1)
    _whole(bench)
    assert len(_page(bench).seen.situation.drawing.strokes) == 2


def test_the_page_of_test_digits_is_never_empty(bench, turn_to):
    panel = turn_to("Test digits")
    assert {"mlp", "cnn_rotated"} <= set(panel.shown())


def test_every_ingredient_that_ships_is_measured(bench, turn_to):
    panel = turn_to("Ingredients")
    table = panel.table()
    n = list(table.header).index("n")
    counts = {row[0]: row[n] for row in table.rows}
    assert set(counts) == {name for each in INGREDIENTS for name in (each.network, each.reference)} - SHUFFLED_ONES
    assert set(counts.values()) == {2000}


def test_the_switch_lets_networks_read_that_learned_from_shuffled_digits(bench, turn_to):
    bench.draw_seven()
    panel = turn_to("Shuffled pixels")
    switch = panel.findChild(QCheckBox, "shuffled")
    bench.window.session.choose_network(2, "cnn_flatten")
    before = bench.window.session.situation.networks
    switch.click()
    assert bench.window.session.situation.networks == ("mlp_shuffled", "plain_shuffled", "")
    analysis = bench.answered(lambda found: found.answers[0] is not None and found.answers[0].name == "mlp_shuffled")
    assert all(answer.prediction for answer in analysis.answers[:2])
    assert switch.isChecked()
    switch.click()
    assert bench.window.session.situation.networks == before


def test_the_equivariance_page_follows_the_drawing(bench, turn_to):
    panel = turn_to("Equivariance")
    bench.draw_seven()
    bench.qtbot.waitUntil(lambda: panel._shown is not None and not panel._shown.is_blank, timeout=WAIT_MS)
    assert {"mlp", "cnn_rotated"} == {network.name for network in panel._shown.networks}


def test_a_child_finds_where_two_networks_differ_and_a_click_brings_a_digit(bench, turn_to, monkeypatch):
    session = bench.window.session
    session.choose_network(1, "cnn_flatten")
    bench.draw_seven()
    panel = turn_to("Where they differ")
    panel.findChild(QPushButton, "compare").click()
    bench.qtbot.waitUntil(lambda: panel._comparison is not None, timeout=WAIT_MS)
    comparison = panel._comparison
    assert comparison.networks == ("mlp", "cnn_flatten")
    assert comparison.both_right + comparison.only_left + comparison.only_right + comparison.neither == 10_000
    first = comparison.found[0]
    panel.test_digit_requested.emit(first.digit)
    analysis = bench.answered(lambda found: found.situation.test_digit == first.digit)
    answers = [answer.prediction.label for answer in analysis.answers if answer]
    assert answers == [first.left_answer, first.right_answer]
    assert analysis.situation.truth == first.label


def test_a_scribble_comes_to_the_canvas_and_can_be_undone(bench, turn_to):
    analysis = bench.draw_seven()
    panel = turn_to("Not a digit")
    panel.scribble_requested.emit()
    situation = bench.window.session.situation
    assert situation.source == "a scribble, no digit"
    assert situation.truth is None
    bench.window.session.undo()
    assert bench.window.session.situation.drawing is analysis.situation.drawing


def test_the_confidence_of_shipped_networks_is_measured(bench, turn_to):
    bench.draw_seven()
    panel = turn_to("Not a digit")
    assert set(panel.shown()) == {"mlp", "cnn_rotated"}
    assert all(np.isfinite(calibration.temperature) for calibration in panel.shown().values())


def test_two_networks_asked_for_are_calibrated_one_after_the_other(bench, turn_to, tmp_path: Path):
    panel = turn_to("Not a digit")
    page, log = bench.window.findChild(CalibrationPage), tmp_path / "asked"
    child = (
        "import pathlib, sys;"
        f"log = pathlib.Path({str(log)!r}); log.open('a').write(sys.argv[3] + '\\n');"
        'print(\'{"event": "Begun", "what": "", "total": 1, "protocol": 1}\')'
    )
    page._store._program = (sys.executable, "-c", child)
    for name in ("mlp", "cnn_rotated", "mlp"):
        panel.calibration_requested.emit(name)
    bench.qtbot.waitUntil(lambda: not page._wanted, timeout=WAIT_MS)
    assert log.read_text().split() == ["mlp", "cnn_rotated"]


@pytest.mark.parametrize("kind", ["png", "svg", "csv"])
def test_a_page_is_saved_with_networks_n_seed_and_pose(bench, turn_to, tmp_path: Path, monkeypatch, kind):
    panel = turn_to("My drawing")
    bench.draw_seven()
    _whole(bench)
    path = tmp_path / f"maps.{kind}"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    panel.findChild(SaveButton).choose(kind)
    content = path.read_bytes()
    for said in (b"mlp", b"cnn_rotated", b"seed"):
        assert said in content


def test_a_page_that_cannot_be_saved_says_so_in_the_window(bench, turn_to, tmp_path: Path, monkeypatch):
    panel = turn_to("Test digits")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path), ""))
    with bench.qtbot.waitSignal(bench.window.session.failed, timeout=WAIT_MS) as fault:
        (tmp_path.parent / f"{tmp_path.name}.csv").mkdir()
        panel.save_requested.emit("csv")
    assert tmp_path.name in fault.args[0]
    assert bench.window.notice.isVisible()
