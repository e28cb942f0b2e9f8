"""Digits at random poses."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from digitlab.ink.pose import Pose, posed
from digitlab.training.augment import moved
from digitlab.training.recipe import TrainConfig, recipe_for

pytestmark = pytest.mark.usefixtures("one_thread")


def _fields(digits: np.ndarray) -> torch.Tensor:
    return torch.from_numpy(digits[:40])[:, None]


def test_without_limits_digits_stay_as_they_are(digits: np.ndarray) -> None:
    fields = _fields(digits)
    assert moved(fields, torch.Generator(), shift_px=0, turn_deg=0) is fields


def test_shifts_are_whole_pixels_and_stay_within_the_limit(digits: np.ndarray) -> None:
    fields = _fields(digits)
    seen = moved(fields, torch.Generator().manual_seed(1), shift_px=2, turn_deg=0)[:, 0].numpy()
    places = set()
    for digit, image in zip(digits, seen, strict=False):
        fits = [
            (dx, dy)
            for dx in range(-2, 3)
            for dy in range(-2, 3)
            if np.allclose(posed(digit, Pose(dx, dy)), image, atol=1e-5)
        ]
        assert fits
        places.update(fits)
    assert len(places) > 15  # of 25


def test_a_pose_means_what_it_means_on_the_canvas(digits: np.ndarray, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(torch, "rand", lambda count, generator: torch.full((count,), 0.75))  # half of the largest turn
    monkeypatch.setattr(torch, "randint", lambda low, high, size, generator: torch.tensor([3, -2]).expand(size))
    seen = moved(_fields(digits), torch.Generator(), shift_px=4, turn_deg=60)[:, 0].numpy()
    np.testing.assert_allclose(seen, posed(digits[:40], Pose(3, -2, 30)), atol=1e-5)


def test_the_same_seed_moves_digits_alike(digits: np.ndarray) -> None:
    first, again, other = (
        moved(_fields(digits), torch.Generator().manual_seed(seed), shift_px=3, turn_deg=20) for seed in (5, 5, 6)
    )
    assert torch.equal(first, again)
    assert not torch.equal(first, other)


def test_a_network_that_ships_for_its_training_brings_its_recipe_along() -> None:
    assert recipe_for("plain_moved") == TrainConfig("plain_moved", shift_px=4, turn_deg=45.0)
    assert recipe_for("mlp_shifted", seed=3) == TrainConfig("mlp_shifted", shift_px=4, seed=3)
    assert recipe_for("plain") == TrainConfig("plain")


def test_a_recipe_says_at_which_poses_digits_are_seen() -> None:
    assert recipe_for("plain").poses == "upright and centred, no augmentation"
    assert recipe_for("plain_moved").poses == "shifted by up to ±4 px and turned by up to ±45° at random"
