"""The tab "Robustness" in a real window: its pages follow the drawing, move the sliders and run real children."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QFileDialog, QLabel, QPushButton

from digitlab.gui.kit.cells.digit_wall import DigitWall
from digitlab.gui.shell.page import Page
from digitlab.gui.shell.save_button import SaveButton
from digitlab.gui.tabs.robustness.my_drawing.shift_map import ShiftMap
from digitlab.gui.tabs.robustness.tab import RobustnessTab
from digitlab.networks.ingredients import INGREDIENTS

WAIT_MS = 60_000
SHUFFLED_ONES = {"mlp_shuffled", "plain_shuffled", "plain_flatten_shuffled"}  # which have a page of their own


@pytest.fixture
def turn_to(app):
    """Brings a page to the front, by its id, and returns it."""

    def turn(page: str) -> Page:
        return app.window.tabs.turn_to("robustness", page)

    return turn


def wait_for_maps(app) -> None:
    """Wait until the pose maps of the present situation are whole."""
    app.qtbot.waitUntil(my_drawing(app).is_settled, timeout=WAIT_MS)


def my_drawing(app):
    """The page "My drawing"."""
    return app.window.findChild(RobustnessTab).page("my_drawing")


def test_no_page_is_made_before_somebody_looks(app):
    assert app.window.findChild(RobustnessTab).findChild(Page) is None


@pytest.mark.slow
def test_the_maps_of_a_drawing_appear_and_say_who_holds_where(app, turn_to):
    page = turn_to("my_drawing")
    app.draw_seven()
    app.window.session.set_truth(7)
    wait_for_maps(app)
    mlp, cnn = my_drawing(app).seen.tolerances[:2]
    assert mlp.shifts_right < 0.5 < cnn.shifts_right
    said = " ".join(label.text() for label in page.findChildren(QLabel)).replace("\N{NO-BREAK SPACE}", " ")
    assert f"the CNN at {100 * cnn.shifts_right:.0f} %" in said


@pytest.mark.slow
def test_a_cell_that_is_chosen_moves_the_drawing_there(app, turn_to):
    turn_to("my_drawing")
    app.draw_seven()
    wait_for_maps(app)
    map_ = app.window.findChild(ShiftMap)
    for key in [Qt.Key.Key_Right] * 3 + [Qt.Key.Key_Up] * 4 + [Qt.Key.Key_Return]:
        QTest.keyClick(map_, key)
    pose = app.window.session.situation.pose
    assert (pose.dx, pose.dy) == (3, -4)


@pytest.mark.slow
def test_maps_are_not_worked_out_while_another_tab_is_in_front(app, turn_to):
    turn_to("my_drawing")
    app.draw_seven()
    wait_for_maps(app)
    app.window.tabs.turn_to("draw")
    before = my_drawing(app).seen
    app.draw((8, 14), (20, 14))
    app.answered(lambda analysis: len(analysis.situation.drawing.strokes) == 2)
    assert my_drawing(app).seen is before
    turn_to("my_drawing")
    wait_for_maps(app)
    assert len(my_drawing(app).seen.situation.drawing.strokes) == 2


def test_the_page_of_test_digits_is_never_empty(app, turn_to):
    page = turn_to("test_digits")
    assert {"mlp", "cnn_posed"} <= set(page.seen.sweeps)


def test_every_ingredient_that_ships_is_measured(app, turn_to):
    page = turn_to("ingredients")
    next(each for each in page.findChildren(QAbstractButton) if each.text() == "All of them").click()
    table = page.table()
    n = list(table.header).index("n")
    counts = {row[0]: row[n] for row in table.rows}
    assert set(counts) == {name for each in INGREDIENTS for name in (each.network, each.reference)} - SHUFFLED_ONES
    assert set(counts.values()) == {2000}


def test_the_switch_lets_networks_read_that_learned_from_shuffled_digits(app, turn_to):
    app.draw_seven()
    page = turn_to("shuffled")
    switch = page.findChild(QCheckBox, "shuffled")
    app.window.session.choose_network(2, "cnn_flatten")
    before = app.window.session.situation.networks
    switch.click()
    assert app.window.session.situation.networks == ("mlp_shuffled", "plain_shuffled", "")
    analysis = app.answered(lambda found: found.answers[0] is not None and found.answers[0].name == "mlp_shuffled")
    assert all(answer.prediction for answer in analysis.answers[:2])
    assert switch.isChecked()
    switch.click()
    assert app.window.session.situation.networks == before


def test_the_equivariance_page_follows_the_drawing(app, turn_to):
    page = turn_to("equivariance")
    app.draw_seven()
    app.qtbot.waitUntil(page.is_settled, timeout=WAIT_MS)
    assert not page.seen.is_blank
    assert {"mlp", "cnn_posed"} == {network.name for network in page.seen.networks}


@pytest.mark.slow
def test_a_child_finds_where_two_networks_differ_and_a_click_brings_a_digit(app, turn_to):
    session = app.window.session
    session.choose_network(1, "mlp14")
    app.draw_seven()
    page = turn_to("disagreement")
    page.findChild(QPushButton, "compare").click()
    app.qtbot.waitUntil(lambda: page.seen.last.comparison is not None, timeout=WAIT_MS)
    comparison = page.seen.comparison
    assert comparison.networks == ("mlp", "mlp14")
    assert comparison.both_right + comparison.only_left + comparison.only_right + comparison.neither == 10_000
    first = comparison.found[0]
    wall = page.findChild(DigitWall)
    place = wall.visualRect(wall.model().index(0, 0)).center()
    QTest.mouseClick(wall.viewport(), Qt.MouseButton.LeftButton, pos=place)
    analysis = app.answered(lambda found: found.situation.test_digit == first.digit)
    answers = [answer.prediction.label for answer in analysis.answers if answer]
    assert answers == [first.left_answer, first.right_answer]
    assert analysis.situation.truth == first.label


def test_a_scribble_comes_to_the_canvas_and_can_be_undone(app, turn_to):
    analysis = app.draw_seven()
    page = turn_to("calibration")
    next(button for button in page.findChildren(QPushButton) if button.text() == "A scribble").click()
    situation = app.window.session.situation
    assert situation.source == "a scribble, no digit"
    assert situation.truth is None
    app.window.session.undo()
    assert app.window.session.situation.drawing is analysis.situation.drawing


def test_the_confidence_of_shipped_networks_is_measured(app, turn_to):
    app.draw_seven()
    page = turn_to("calibration")
    assert set(page.seen.measured) == {"mlp", "cnn_posed"}
    assert all(np.isfinite(calibration.temperature) for calibration in page.seen.measured.values())


@pytest.mark.slow
def test_a_page_is_saved_with_networks_n_seed_and_pose(app, turn_to, tmp_path: Path, monkeypatch):
    page = turn_to("my_drawing")
    app.draw_seven()
    wait_for_maps(app)
    for kind in ("png", "svg", "csv"):
        path = tmp_path / f"maps.{kind}"
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, path=path: (str(path), ""))
        page.findChild(SaveButton).choose(kind)
        content = path.read_bytes()
        assert [said for said in (b"mlp", b"cnn_posed", b"seed") if said not in content] == [], kind


def test_a_page_that_cannot_be_saved_says_so_in_the_window(app, turn_to, tmp_path: Path, monkeypatch):
    page = turn_to("test_digits")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path), ""))
    with app.qtbot.waitSignal(app.window.session.failed, timeout=WAIT_MS) as fault:
        (tmp_path.parent / f"{tmp_path.name}.csv").mkdir()
        page.findChild(SaveButton).choose("csv")
    assert tmp_path.name in fault.args[0]
    assert app.window.notice.isVisible()
