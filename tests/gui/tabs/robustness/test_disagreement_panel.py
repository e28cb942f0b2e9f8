"""The panel of disagreements, with a real comparison of two small sets of answers."""

from __future__ import annotations

import csv
import io

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QRadioButton
from pytestqt.qtbot import QtBot

from digitlab.data import mnist
from digitlab.gui.kit.cells.digit_wall import DigitWall
from digitlab.gui.kit.theme import theme_for
from digitlab.gui.shell.export import save
from digitlab.gui.tabs.robustness.disagreement.four_counts import FourCounts
from digitlab.gui.tabs.robustness.disagreement.view import DisagreementPanel
from digitlab.ink.pose import Pose
from digitlab.measure.disagreement import Comparison, Disagreement, FoundFields
from digitlab.networks.library import list_networks

FOUND = (
    Disagreement(461, 6, 2, 6, 0.9999, 0.99),
    Disagreement(12, 9, 9, 4, 0.9, 0.8),
    Disagreement(7, 9, 3, 9, 0.7, 0.6),
)


def compared(networks: tuple[str, str] = ("mlp", "cnn_pooled"), **changes: object) -> Comparison:
    values = {
        "networks": networks,
        "weights_hashes": ("ab" * 32, "cd" * 32),
        "pose": Pose(dx=2, dy=-1, angle_deg=-20),
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
def panel(qtbot: QtBot) -> DisagreementPanel:
    widget = DisagreementPanel(list_networks())
    qtbot.addWidget(widget)
    widget.setPalette(theme_for(dark=False).palette())
    widget.resize(830, 500)
    with qtbot.waitExposed(widget):
        widget.show()
    return widget


def shown(panel: DisagreementPanel, comparison: Comparison) -> None:
    panel.show_comparison(comparison, FoundFields(comparison, mnist.load("test")))


def look(panel: DisagreementPanel) -> QPushButton:
    return panel.findChild(QPushButton, "compare")


def words_on_the_wall(panel: DisagreementPanel) -> list[str]:
    model = panel.findChild(DigitWall).model()
    return [model.index(row, 0).data(Qt.ItemDataRole.ToolTipRole) for row in range(model.rowCount())]


def texts(panel: DisagreementPanel) -> str:
    return " ".join(label.text() for label in panel.findChildren(QLabel))


def test_before_a_comparison_one_is_offered(panel: DisagreementPanel, qtbot: QtBot) -> None:
    assert look(panel).text() == "Compare at this pose"
    with qtbot.waitSignal(panel.comparison_requested):
        qtbot.mouseClick(look(panel), Qt.MouseButton.LeftButton)


def test_counts_stand_in_a_table_of_two_by_two(panel: DisagreementPanel) -> None:
    shown(panel, compared())
    assert panel.findChild(FourCounts).accessibleName() == (
        "Both right 900, only the MLP 1, only the CNN 2, neither 97, of n = 1,000"
    )


def test_the_wall_tells_both_answers_in_the_comparisons_order(panel: DisagreementPanel) -> None:
    shown(panel, compared())
    said = words_on_the_wall(panel)
    assert said[0] == "Test digit 461 is a 6: MLP 2 (> 99.9 %, wrong), CNN 6 (99.0 %, right)"
    assert [text.split()[2] for text in said] == ["461", "12", "7"]


def test_a_filter_leaves_what_only_one_network_reads(panel: DisagreementPanel) -> None:
    shown(panel, compared())
    left, right = panel.findChildren(QRadioButton)[1:]
    assert (left.text(), right.text()) == ("only the MLP reads: 1", "only the CNN reads: 2")
    left.click()
    assert [text.split()[2] for text in words_on_the_wall(panel)] == ["12"]
    right.click()
    assert [text.split()[2] for text in words_on_the_wall(panel)] == ["461", "7"]


def test_two_of_one_family_go_by_their_own_names(panel: DisagreementPanel) -> None:
    shown(panel, compared(("cnn_flatten", "cnn_pooled")))
    assert words_on_the_wall(panel)[0].startswith("Test digit 461 is a 6: cnn_flatten 2")


def test_a_network_that_is_gone_goes_by_its_own_name(panel: DisagreementPanel) -> None:
    shown(panel, compared(("gone", "cnn_pooled")))
    assert "gone 2" in words_on_the_wall(panel)[0]


def test_a_digit_that_is_clicked_is_asked_for(panel: DisagreementPanel, qtbot: QtBot) -> None:
    shown(panel, compared())
    wall = panel.findChild(DigitWall)
    place = wall.visualRect(wall.model().index(1, 0)).center()
    with qtbot.waitSignal(panel.test_digit_requested) as asked:
        qtbot.mouseClick(wall.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert asked.args == [12]


def test_once_the_sliders_have_moved_another_look_is_offered(panel: DisagreementPanel, qtbot: QtBot) -> None:
    shown(panel, compared())
    assert not look(panel).isEnabled()
    panel.show_stale(True)
    assert look(panel).isEnabled()
    assert look(panel).text() == "Look again at this pose"
    assert "have changed since. This is mlp beside cnn_pooled, 2 px right, 1 px up, turned by −20°." in texts(panel)
    panel.show_stale(False)
    assert not look(panel).isEnabled()
    assert "changed since" not in texts(panel)


def test_a_comparison_under_way_shows_how_far_it_is_and_can_be_stopped(panel: DisagreementPanel, qtbot: QtBot) -> None:
    panel.show_progress(300, 2000)
    assert panel.findChild(QProgressBar).value() == 300
    assert not look(panel).isVisible()
    with qtbot.waitSignal(panel.cancel_requested):
        qtbot.mouseClick(panel.findChild(QPushButton, "cancel_comparison"), Qt.MouseButton.LeftButton)
    panel.show_idle()
    assert look(panel).isVisible()


def test_showing_asks_for_nothing(panel: DisagreementPanel, qtbot: QtBot) -> None:
    with (
        qtbot.assertNotEmitted(panel.comparison_requested),
        qtbot.assertNotEmitted(panel.cancel_requested),
        qtbot.assertNotEmitted(panel.test_digit_requested),
    ):
        panel.show_progress(1, 2)
        shown(panel, compared())
        panel.show_stale(True)
        shown(panel, compared(found=(), only_left=0, only_right=0))
        panel.setPalette(theme_for(dark=True).palette())


def test_another_theme_keeps_the_place_on_the_wall(panel: DisagreementPanel) -> None:
    many = tuple(Disagreement(number, 6, 2, 6, 0.9, 0.9) for number in range(500))
    shown(panel, compared(found=many, only_left=0, only_right=500))
    panel.grab()  # which lays the wall out
    bar = panel.findChild(DigitWall).verticalScrollBar()
    bar.setValue(bar.maximum())
    panel.setPalette(theme_for(dark=True).palette())
    assert bar.value() == bar.maximum() > 0


def test_it_fits_beside_the_canvas(panel: DisagreementPanel) -> None:
    shown(panel, compared())
    panel.show_progress(9999, 10_000)
    panel.show_stale(True)
    least = panel.minimumSizeHint()
    assert (least.width() <= 830, least.height() <= 500) == (True, True)


@pytest.mark.parametrize("suffix", ["png", "svg", "csv"])
def test_what_is_saved_says_where_it_comes_from(panel: DisagreementPanel, tmp_path, suffix: str) -> None:
    shown(panel, compared())
    path = tmp_path / f"disagreements.{suffix}"
    save(panel, path)
    assert path.stat().st_size > 100
    if suffix == "csv":
        lines = path.read_text().splitlines()
        caption = "\n".join(line for line in lines if line.startswith("#"))
        assert "mlp (seed 0, weights abababab)" in caption
        assert "n: 1,000" in caption
        assert "2 px right, 1 px up, turned by −20°" in caption
        rows = list(csv.DictReader(io.StringIO("\n".join(line for line in lines if not line.startswith("#")))))
        assert [row["digit"] for row in rows] == ["461", "12", "7"]


def test_the_wall_shows_the_digits_at_the_pose(panel: DisagreementPanel) -> None:
    comparison = compared()
    fields = FoundFields(comparison, mnist.load("test"))
    panel.show_comparison(comparison, fields)
    first = panel.grab().toImage()
    panel.show_comparison(comparison, np.zeros((3, 28, 28), np.float32))
    assert panel.grab().toImage() != first
