"""Digits at random poses."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from torch.nn import functional

from digitlab.ink.pose import Pose, posed
from digitlab.training.augment import changed
from digitlab.training.recipe import Augmentation, TrainConfig
from digitlab.training.recipes import recipe_for

pytestmark = pytest.mark.usefixtures("one_thread")


def _fields(digits: np.ndarray) -> torch.Tensor:
    return torch.from_numpy(digits[:40])[:, None]


def test_without_limits_digits_stay_as_they_are(digits: np.ndarray) -> None:
    fields = _fields(digits)
    assert changed(fields, Augmentation(), torch.Generator()) is fields


def test_shifts_are_whole_pixels_and_stay_within_the_limit(digits: np.ndarray) -> None:
    fields = _fields(digits)
    seen = changed(fields, Augmentation(shift_px=2), torch.Generator().manual_seed(1))[:, 0].numpy()
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
    monkeypatch.setattr(
        torch, "rand", lambda count, generator: torch.full((count,), 0.75)
    )  # half of the largest turn, and of the largest zoom
    monkeypatch.setattr(torch, "randint", lambda low, high, size, generator: torch.tensor([3, -2]).expand(size))
    seen = changed(_fields(digits), Augmentation(shift_px=4, turn_deg=60.0, zoom=1.44), torch.Generator())[:, 0].numpy()
    np.testing.assert_allclose(seen, posed(digits[:40], Pose(3, -2, 30, 1.2)), atol=1e-5)


def test_the_same_seed_moves_digits_alike(digits: np.ndarray) -> None:
    first, again, other = (
        changed(_fields(digits), Augmentation(3, 20.0, 1.2, 0.1, 1.0), torch.Generator().manual_seed(seed))
        for seed in (5, 5, 6)
    )
    assert torch.equal(first, again)
    assert not torch.equal(first, other)


def test_all_that_is_done_with_what_was_drawn_is_done_where_the_fields_lie(
    digits: np.ndarray, monkeypatch: pytest.MonkeyPatch
) -> None:
    everything, generator = Augmentation(3, 20.0, 1.2, 0.1, 1.0), torch.Generator().manual_seed(5)
    convolve, met = functional.conv2d, set()

    def watched(maps: torch.Tensor, kernel: torch.Tensor) -> torch.Tensor:
        met.update((maps.device.type, kernel.device.type))
        return convolve(maps, kernel)

    monkeypatch.setattr(functional, "conv2d", watched)
    seen = changed(
        _fields(digits).to("meta"), everything, generator
    )  # a device that computes nothing, and meets no other
    assert (seen.device.type, seen.shape, seen.dtype) == ("meta", (40, 1, 28, 28), torch.float32)
    assert met == {"meta"}  # the smoothing of an elastic distortion is most of the work
    drawn_so_far, elsewhere = generator.get_state(), torch.Generator().manual_seed(5)
    changed(_fields(digits), everything, elsewhere)
    assert torch.equal(drawn_so_far, elsewhere.get_state())  # the same draws for every device


def test_noise_has_the_deviation_asked_for_and_stays_within_grey_values() -> None:
    grey = torch.full((40, 1, 28, 28), 0.5)
    noisy = changed(grey, Augmentation(noise=0.1), torch.Generator().manual_seed(1))
    assert float(noisy.std()) == pytest.approx(0.1, rel=0.02)
    assert float(noisy.mean()) == pytest.approx(0.5, abs=0.002)
    loud = changed(grey, Augmentation(noise=1.0), torch.Generator().manual_seed(1))
    assert (float(loud.min()), float(loud.max())) == (0.0, 1.0)


def test_an_elastic_distortion_moves_ink_as_far_as_asked_for_and_smoothly() -> None:
    ramp = torch.arange(28.0).div(27).expand(200, 1, 28, 28)  # the grey value tells where a pixel came from
    seen = changed(ramp, Augmentation(elastic_px=1.0), torch.Generator().manual_seed(1))
    moved_px = 27 * (seen - ramp)[:, 0, 6:22, 6:22]  # what came from the inside, not from beyond the border
    assert float(moved_px.square().mean().sqrt()) == pytest.approx(1 / 2**0.5, rel=0.1)  # along one of two axes
    assert float(moved_px.diff(dim=1).abs().mean()) < 0.2  # neighbours go together


def test_a_recipe_says_how_digits_are_changed() -> None:
    assert str(recipe_for("plain").augmentation) == "upright and centred, no augmentation"
    moved = recipe_for("plain_moved").augmentation
    assert str(moved) == "shifted by up to ±4 px and turned by up to ±45° at random"
    assert str(TrainConfig("mlp", noise=0.2).augmentation) == "with noise of 0.2 at random"
    assert "±4 px, turned by up to ±30°, magnified by up to 1.2 either way and" in str(
        recipe_for("mlp", "tolerant").augmentation
    )
