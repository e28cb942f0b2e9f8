"""The panel of disagreements, with a real comparison of two small sets of answers."""

from __future__ import annotations

import csv
import io
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QProgressBar, QPushButton, QRadioButton
from pytestqt.qtbot import QtBot

from digitlab.data import mnist
from digitlab.gui.kit.cells.digit_wall import DigitWall
from digitlab.gui.kit.theme import theme_for
from digitlab.gui.shell.analysis import Situation
from digitlab.gui.shell.export import save
from digitlab.gui.shell.measuring_row import CancelMeasuring
from digitlab.gui.shell.snapshot import Snapshot
from digitlab.gui.shell.wishes import OpenTestDigit
from digitlab.gui.tabs.robustness.disagreement.compared import (
    CompareNetworks,
    LastComparison,
    OnTheWall,
)
from digitlab.gui.tabs.robustness.disagreement.page import PAGE, FourCounts
from digitlab.ink.pose import Pose
from digitlab.measure.disagreement import Comparison, Disagreement, FoundFields
from digitlab.networks.library import list_networks

AT = Pose(dx=2, dy=-1, angle_deg=-20)
AS_COMPARED = Situation(pose=AT, networks=("mlp", "cnn_pooled", ""))

FOUND = (
    Disagreement(461, 6, 2, 6, 0.9999, 0.99),
    Disagreement(12, 9, 9, 4, 0.9, 0.8),
    Disagreement(7, 9, 3, 9, 0.7, 0.6),
)


def compared(networks: tuple[str, str] = ("mlp", "cnn_pooled"), **changes: object) -> Comparison:
    values = {
        "networks": networks,
        "weights_hashes": ("ab" * 32, "cd" * 32),
        "pose": AT,
        "centred_first": False,
        "window_deg": None,
        "n": 1000,
        "both_right": 900,
        "only_left": 1,
        "only_right": 2,
        "neither": 97,
        "found": FOUND,
    }
    return Comparison(**{**values, **changes})


@pytest.fixture
def page(on_screen):
    states = {type(state): state for state in (LastComparison(), OnTheWall())}
    return on_screen(PAGE, Snapshot(AS_COMPARED, None, list_networks(), states), height=500)


def compare(page, comparison: Comparison) -> None:
    page.put(LastComparison(comparison, FoundFields(comparison, mnist.load("test"))))


def look(page) -> QPushButton:
    return page.view.findChild(QPushButton, "compare")


def words_on_the_wall(page) -> list[str]:
    model = page.view.findChild(DigitWall).model()
    return [model.index(row, 0).data(Qt.ItemDataRole.ToolTipRole) for row in range(model.rowCount())]


def test_before_a_comparison_one_is_offered(page, qtbot: QtBot) -> None:
    assert look(page).text() == "Compare at this pose"
    qtbot.mouseClick(look(page), Qt.MouseButton.LeftButton)
    assert page.wishes == [CompareNetworks()]


def test_counts_stand_in_a_table_of_two_by_two(page) -> None:
    compare(page, compared())
    assert page.view.findChild(FourCounts).accessibleName() == (
        "Both right 900, only the MLP 1, only the CNN 2, neither 97, of n = 1,000"
    )


def test_the_wall_tells_both_answers_in_the_comparisons_order(page) -> None:
    compare(page, compared())
    said = words_on_the_wall(page)
    assert said[0] == "Test digit 461 is a 6: MLP 2 (> 99.9 %, wrong), CNN 6 (99.0 %, right)"
    assert [text.split()[2] for text in said] == ["461", "12", "7"]


def test_a_filter_leaves_what_only_one_network_reads(page) -> None:
    compare(page, compared())
    left, right = page.view.findChildren(QRadioButton)[1:]
    assert (left.text(), right.text()) == ("only the MLP reads: 1", "only the CNN reads: 2")
    left.click()
    assert [text.split()[2] for text in words_on_the_wall(page)] == ["12"]
    right.click()
    assert [text.split()[2] for text in words_on_the_wall(page)] == ["461", "7"]


def test_two_of_one_family_go_by_their_own_names(page) -> None:
    compare(page, compared(("cnn_flatten", "cnn_pooled")))
    assert words_on_the_wall(page)[0].startswith("Test digit 461 is a 6: cnn_flatten 2")


def test_a_network_that_is_gone_goes_by_its_own_name(page) -> None:
    compare(page, compared(("gone", "cnn_pooled")))
    assert "gone 2" in words_on_the_wall(page)[0]


def test_a_digit_that_is_clicked_is_asked_for(page, qtbot: QtBot) -> None:
    compare(page, compared())
    wall = page.view.findChild(DigitWall)
    place = wall.visualRect(wall.model().index(1, 0)).center()
    qtbot.mouseClick(wall.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert page.wishes == [OpenTestDigit(12)]


def test_once_the_sliders_have_moved_another_look_is_offered(page) -> None:
    compare(page, compared())
    assert not look(page).isEnabled()
    page.show(situation=replace(AS_COMPARED, pose=Pose(dx=3)))
    assert look(page).isEnabled()
    assert look(page).text() == "Look again at this pose"
    assert "have changed since. This is mlp beside cnn_pooled, 2 px right, 1 px up, turned by −20°." in page.words()
    page.show(situation=AS_COMPARED)
    assert not look(page).isEnabled()
    assert "changed since" not in page.words()


def test_a_comparison_under_way_shows_how_far_it_is_and_can_be_stopped(page, qtbot: QtBot) -> None:
    page.put(LastComparison(progress=(300, 2000)))
    assert page.view.findChild(QProgressBar).value() == 300
    assert not look(page).isVisible()
    qtbot.mouseClick(page.view.findChild(QPushButton, "cancel_comparison"), Qt.MouseButton.LeftButton)
    assert page.wishes == [CancelMeasuring()]
    page.put(LastComparison())
    assert look(page).isVisible()


def test_another_theme_keeps_the_place_on_the_wall(page) -> None:
    many = tuple(Disagreement(number, 6, 2, 6, 0.9, 0.9) for number in range(500))
    compare(page, compared(found=many, only_left=0, only_right=500))
    page.view.grab()  # which lays the wall out
    bar = page.view.findChild(DigitWall).verticalScrollBar()
    bar.setValue(bar.maximum())
    page.view.setPalette(theme_for(dark=True).palette())
    assert bar.value() == bar.maximum() > 0


def test_a_moved_slider_keeps_the_place_on_the_wall(page) -> None:
    many = tuple(Disagreement(number, 6, 2, 6, 0.9, 0.9) for number in range(500))
    compare(page, compared(found=many, only_left=0, only_right=500))
    page.view.grab()
    bar = page.view.findChild(DigitWall).verticalScrollBar()
    bar.setValue(bar.maximum())
    page.show(situation=replace(AS_COMPARED, pose=Pose(dx=3)))
    assert bar.value() == bar.maximum() > 0


def test_what_is_saved_says_where_it_comes_from(page, tmp_path) -> None:
    compare(page, compared())
    path = tmp_path / "disagreements.csv"
    save(page, path)
    lines = path.read_text().splitlines()
    caption = "\n".join(line for line in lines if line.startswith("#"))
    assert "mlp (seed 0, weights abababab)" in caption
    assert "n: 1,000" in caption
    assert "2 px right, 1 px up, turned by −20°" in caption
    rows = list(csv.DictReader(io.StringIO("\n".join(line for line in lines if not line.startswith("#")))))
    assert [row["digit"] for row in rows] == ["461", "12", "7"]


def test_the_wall_shows_the_digits_at_the_pose(page) -> None:
    compare(page, compared())
    wall = page.view.findChild(DigitWall)
    first = wall.grab().toImage()
    compare(page, compared(pose=Pose(dx=10)))
    assert wall.grab().toImage() != first
