"""Accuracy under poses, against networks whose answers are known beforehand."""

from __future__ import annotations

import math

import numpy as np
import pytest
import torch
from torch import nn

from digitlab.data.mnist import Digits
from digitlab.ink.pose import Pose
from digitlab.robustness.accuracy import Condition, at_pose, measure, shifted_by, turned_by


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
