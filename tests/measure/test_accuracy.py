"""Accuracy under poses, against networks whose answers are known beforehand."""

from __future__ import annotations

import math

import numpy as np
import pytest
import torch
from torch import nn

from digitlab.data.mnist import Digits
from digitlab.ink.pose import Pose
from digitlab.measure.accuracy import Box, Condition, at_pose, measure, shifted_by, turned_by


class ReadsCorner(nn.Module):
    """Answers 1 where the upper left quarter has more ink than the others together, otherwise 0."""

    def __init__(self) -> None:
        super().__init__()
        self.unused = nn.Parameter(torch.zeros(1))

    def forward(self, field: torch.Tensor) -> torch.Tensor:
        corner = field[:, :, :14, :14].sum(dim=(1, 2, 3))
        rest = field.sum(dim=(1, 2, 3)) - corner
        return torch.stack([rest, corner, *[torch.zeros_like(rest) - 1] * 8], dim=1)


@pytest.fixture
def dots() -> Digits:
    """1,500 fields with one dot each, half of them two pixels inside the upper left quarter and labelled 1."""
    images = np.zeros((1500, 28, 28), np.uint8)
    labels = np.arange(1500, dtype=np.uint8) % 2
    images[labels == 1, 11, 11] = 255
    images[labels == 0, 20, 20] = 255
    return Digits(images, labels)


def test_all_is_right_where_the_network_reads_every_digit(dots):
    (accuracy,) = measure(ReadsCorner(), dots, [at_pose(Pose())])
    assert (accuracy.share, accuracy.digits, accuracy.standard_error) == (1.0, 1500, 0.0)


def test_a_shift_out_of_the_quarter_halves_the_accuracy(dots):
    inside, outside = measure(ReadsCorner(), dots, [at_pose(Pose(dx=2)), at_pose(Pose(dx=3))])
    assert inside.share == 1.0
    assert outside.share == 0.5
    assert outside.standard_error == pytest.approx(math.sqrt(0.25 / 1499))


def test_blank_paper_is_read_by_nobody_whatever_a_network_answers(dots):
    (accuracy,) = measure(ReadsCorner(), dots, [at_pose(Pose(dx=28))])
    assert accuracy.share == 0


def test_the_eight_directions_go_along_axes_and_diagonals():
    shifts = {(pose.dx, pose.dy) for pose in shifted_by(4).poses}
    assert shifts == {(x, y) for x in (-4, 0, 4) for y in (-4, 0, 4)} - {(0, 0)}


def test_a_turn_is_taken_in_both_senses():
    assert {pose.angle_deg for pose in turned_by(45).poses} == {45, -45}


def test_the_standard_error_counts_digits_not_answers(dots):
    many = Condition("three times the same", (Pose(dx=3),) * 3)
    once, thrice = measure(ReadsCorner(), dots, [at_pose(Pose(dx=3)), many])
    assert thrice.standard_error == pytest.approx(once.standard_error)
    assert thrice.digits == once.digits


def test_the_mean_over_poses_is_the_mean_of_their_accuracies(dots):
    both = Condition("both", (Pose(), Pose(dx=3)))
    (accuracy,) = measure(ReadsCorner(), dots, [both])
    assert accuracy.share == pytest.approx(0.75)


def test_in_a_box_every_digit_has_one_pose_of_its_own_and_always_the_same():
    poses = [Box(4, 45).pose(number) for number in range(300)]
    assert {pose.dx for pose in poses} == {pose.dy for pose in poses} == set(range(-4, 5))
    assert min(pose.angle_deg for pose in poses) < -40
    assert max(pose.angle_deg for pose in poses) > 40
    assert all(abs(pose.angle_deg) <= 45 and pose.scale == 1 for pose in poses)
    assert poses == [Box(4, 45).pose(number) for number in range(300)]
    assert poses != [Box(4, 45, seed=1).pose(number) for number in range(300)]
    assert {pose.scale for pose in poses} == {1.0}


def test_a_box_with_sizes_draws_them_evenly_between_the_smallest_and_the_largest() -> None:
    box = Box(4, 75, 0.6, 1.4)
    sizes = np.sort([box.pose(number).scale for number in range(400)])
    np.testing.assert_allclose(sizes, np.linspace(0.6, 1.4, 400), atol=0.08)
    assert box.name == "anywhere in ±4 px, ±75°, sizes 0.6 to 1.4"


def test_boxes_of_different_sizes_have_different_names() -> None:
    names = [Box(4, 45, *sizes).name for sizes in ((1, 1), (0.5, 0.5), (0.5, 1), (1, 1.5))]
    assert names[0] == "anywhere in ±4 px, ±45°"
    assert names[1] == "anywhere in ±4 px, ±45°, sizes 0.5 to 0.5"
    assert len(set(names)) == 4


def test_digits_in_a_box_are_read_where_they_lie(dots):
    (accuracy,) = measure(ReadsCorner(), dots, [Box(3, 0)])
    out = [max(pose.dx, pose.dy) == 3 for pose in map(Box(3, 0).pose, range(1500))]
    wrong = np.array(out) & (dots.labels == 1)  # only the dots in the corner can leave their quarter
    back = [min(pose.dx, pose.dy) < -6 for pose in map(Box(3, 0).pose, range(1500))]
    assert not any(back)
    assert accuracy.share == pytest.approx(1 - wrong.mean())
    assert accuracy.standard_error == pytest.approx(wrong.std(ddof=1) / math.sqrt(1500))


@pytest.mark.parametrize("settings", [(-1, 0), (29, 0), (0, 181), (0, math.nan), (0, 0, 1, 1, -1)])
def test_a_box_that_means_nothing_is_refused(settings):
    with pytest.raises(ValueError, match="a box reaches"):
        Box(*settings)
