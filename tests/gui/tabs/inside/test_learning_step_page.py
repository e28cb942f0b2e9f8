"""The page "A learning step": played forward and back, every number pointed at, and worked out again when the drawing changes."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QToolButton
from torch import nn

from digitlab.gui.kit.cells.map_grid import MapGrid
from digitlab.gui.tabs.inside.focus import Focus
from digitlab.gui.tabs.inside.learning_step.work import StepSettings
from digitlab.gui.tabs.inside.surgery.two_answers import PairedBars
from digitlab.ink.pose import Pose
from digitlab.networks.edits import SwitchedOff
from digitlab.networks.importing import keep, read_network
from digitlab.networks.library import list_networks

NAMES = ("mlp", "cnn_flatten", "")


@pytest.fixture
def step_page(open_page):
    """The page over a 7, with the first filter of a CNN in focus."""
    return open_page("learning_step", *NAMES, focus=Focus(1, "conv 1", 0), digit=0)


def settings(page) -> StepSettings:
    return page.tab.store_of(StepSettings).state


def press(page, name: str) -> None:
    page.find(name, QAbstractButton).click()
    page.settle()


def grids(page, title: str) -> list[MapGrid]:
    """The pictures of a title that are seen."""
    return [each for each in page.page.findChildren(MapGrid) if each.accessibleName() == title and each.isVisible()]


def click_cell(grid: MapGrid, cell: tuple[int, int, int]) -> None:
    places = grid.places()
    assert places is not None
    at = places.cell_rect(cell).center().toPoint()
    QTest.mouseClick(grid, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)


def test_it_is_played_forward_to_the_loss_back_and_to_the_update(step_page) -> None:
    press(step_page, "step_first")
    said = []
    for _ in range(2 * 6 + 4):  # conv, pool, conv, pool, dense, answer; the drawing, the loss, its gradient, the update
        said.append(step_page.said())
        press(step_page, "step_next")
    assert "The drawing, 784 numbers, and its true class: 7." in said[0]
    assert "Forward, conv 1" in said[1]
    assert "Loss: L = −ln p(7)" in said[7]
    assert "Backward begins" in said[8]
    assert "Backward, through answer" in said[9]
    assert "winner of each window" in said[11]
    assert "Backward, through conv 1" in said[14]
    assert "Update: w ← w − 0.1·dL/dw, for 215,418 numbers" in said[15]
    assert "w ← w − rate · dL/dw" in said[15]
    assert all("w ← w − rate" not in each for each in said[:15])
    press(step_page, "step_previous")
    assert settings(step_page).position == 14


def test_what_was_not_worked_out_yet_is_no_probability(step_page) -> None:
    def described() -> str:
        return step_page.page.findChild(PairedBars).accessibleDescription()

    press(step_page, "step_first")
    assert described() == "No answer yet."
    for _ in range(7):
        press(step_page, "step_next")
    assert described().startswith("0: ")
    assert "now" not in described()
    for _ in range(8):
        press(step_page, "step_next")
    assert described().count("now") == 10


def test_what_is_changed_in_a_network_is_noted_where_it_learns_as_it_is(step_page) -> None:
    step_page.session.set_edits("cnn_flatten", (SwitchedOff("conv 1", 3),))
    step_page.settle()
    assert "edit" not in step_page.page.provenance().networks[0], "untrained weights know nothing of it"
    step_page.tab.put(replace(settings(step_page), start="as it is"))
    step_page.settle()
    assert "with 1 edit" in step_page.page.provenance().networks[0]


def test_any_weight_can_be_followed_and_its_places_add_up_to_its_step(step_page) -> None:
    (weights,) = grids(step_page, "weights")
    click_cell(weights, (0, 3, 1))
    step_page.settle()
    assert settings(step_page).index == 3 * 5 + 1
    assert "conv 1, filter 1: the weight of row 4, column 2" in step_page.said()
    assert "used at 784 places" in step_page.said()
    header, rows = step_page.page.table().header, list(step_page.page.table().rows)
    assert header[-2:] == ("contribution", "sum so far")
    taught = step_page.page.seen.step.layers[0].taught
    assert rows[-1][-1] == pytest.approx(float(taught.gradients["weight"][0, 0, 3, 1]), rel=1e-9)
    press(step_page, "step_shift")
    assert "its shift" in step_page.said()
    press(step_page, "step_pool_1")
    assert "pool 1 learns nothing" in step_page.said()


def test_what_learns_but_is_not_written_out_is_not_said_to_learn_nothing(open_page, exported, tmp_path) -> None:
    layers = (nn.Conv2d(1, 4, 5, 2), nn.Conv2d(4, 4, 3, groups=4), nn.Flatten(), nn.Linear(400, 10))
    keep(*read_network(exported(nn.Sequential(*layers).eval(), tmp_path / "net.onnx")), "grouped")
    page = open_page("learning_step", "grouped", "", "", focus=Focus(0, "conv 1", 0), digit=0)
    press(page, "step_conv_2")
    assert "What conv 2 learns is not written out" in page.said()
    assert f"for {sum(each.numel() for layer in layers for each in layer.parameters()):,} numbers" in page.said()


def test_a_change_of_drawing_or_of_class_works_it_out_again(step_page) -> None:
    before = step_page.page.seen
    step_page.session.set_pose(Pose(dx=3))
    moved = step_page.settle()
    assert moved is not before
    assert not np.array_equal(moved.step.field, before.step.field)
    truth = step_page.find("step_truth", QComboBox)
    while truth.currentText() != "4":
        QTest.keyClick(truth, Qt.Key.Key_Up)
    step_page.settle()
    assert step_page.page.seen.step.label == 4
    while truth.currentText() != "?":
        QTest.keyClick(truth, Qt.Key.Key_Up)
    assert step_page.settle().step is None
    assert "Say above which digit it is" in step_page.said()


@pytest.mark.slow
def test_a_hundred_steps_teach_an_untrained_network_this_one_drawing(step_page) -> None:
    first = step_page.page.seen.step
    press(step_page, "steps_100")
    step = step_page.page.seen.step
    assert step.number == 100
    assert len(step.losses) == 101
    assert step.losses[0] == first.losses[0]
    assert step.losses[-1] < 0.1 * step.losses[0]
    assert f"after 100 steps: {step.label}" in step_page.said()


def test_a_weight_of_the_wall_of_changes_is_followed(step_page) -> None:
    press(step_page, "step_changes")
    wall = next(each for each in step_page.page.findChildren(MapGrid) if each.accessibleName().startswith("conv 2: ±"))
    click_cell(wall, (0, 2, 2))
    step_page.settle()
    taught = step_page.page.seen.step.layers[2].taught
    peaks = np.abs(taught.changes).max(axis=(2, 3))
    unit, channel = divmod(int(peaks.argmax()), peaks.shape[1])
    assert (step_page.focus.layer, step_page.focus.unit) == ("conv 2", unit)
    assert settings(step_page).index == channel * 25 + 2 * 5 + 2
    assert settings(step_page).lower == "weight"


def test_a_checkpoint_of_a_run_is_begun_from(step_page) -> None:
    path = list_networks().find("mlp").path
    step_page.session.show_checkpoints({1: ("epoch 2 of mine", path)})
    start = step_page.find("step_start", QComboBox)
    QTest.keyClick(start, Qt.Key.Key_Down)
    taken = step_page.settle()
    assert taken.question.name == "epoch 2 of mine"
    assert int(taken.step.first.argmax()) == 7
    assert taken.step.first[7] > 0.99


def test_shared_over_turns_a_weight_has_places_in_every_turn(open_page) -> None:
    page = open_page("learning_step", "mlp", "cnn_rotated", "", focus=Focus(1, "conv 1", 0), digit=0)
    readings = len(page.page.seen.step.readings)
    assert readings > 1
    (places,) = grids(page, "place by place") or grids(page, "place by place, 2×2 as one")
    assert places.places().shape[0] == readings


def test_shared_over_turns_relu_stops_the_gradient_at_the_zeros_of_the_reading_that_is_seen(open_page) -> None:
    page = open_page("learning_step", "mlp_rotated", "", "", focus=Focus(0, "dense 1", 0), digit=0)
    step = page.page.seen.step
    depth = next(depth for depth, layer in enumerate(step.layers, 1) if layer.layer.name == "dense 1")
    zeros = np.count_nonzero(step.layers[depth - 1].maps == 0)
    assert zeros > 0
    page.tab.store_of(StepSettings).put(replace(settings(page), position=2 * len(step.layers) + 3 - depth))
    page.settle()
    assert f"ReLU first stops the gradient at {zeros:,} of 256 cells." in page.said()


def test_without_a_class_there_is_no_step_to_be_played(step_page) -> None:
    play = [step_page.find(f"step_{name}", QAbstractButton) for name in ("first", "next", "weight", "changes")]
    assert all(each.isEnabled() for each in play)
    step_page.session.set_truth(None)
    step_page.settle()
    assert "Say above which digit it is" in step_page.said()
    assert not any(each.isEnabled() for each in play)
    step_page.session.set_truth(7)
    step_page.settle()
    assert all(each.isEnabled() for each in play)


def test_settings_that_cannot_be_are_refused() -> None:
    for wrong in ({"rate": 3.0}, {"count": 7}, {"position": -1}, {"hertz": 0.0}):
        with pytest.raises(ValueError, match=r"learning rate|position"):
            StepSettings(**wrong)


def test_an_empty_canvas_says_what_to_do(open_page) -> None:
    page = open_page("learning_step", *NAMES)
    assert "Nothing drawn yet" in page.said()
    assert page.find("step_play", QToolButton).isEnabled() is False
