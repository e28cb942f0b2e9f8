"""Generators: how they draw step by step, what their layers answer, and which class they find explains a drawing."""

from __future__ import annotations

import itertools
from collections.abc import Callable

import numpy as np
import pytest
import torch
from torch import nn
from torch.nn import functional

from digitlab.data import mnist
from digitlab.networks import generation, latent_plane
from digitlab.networks.architectures import (
    Config,
    DenseFlowConfig,
    FlowConfig,
    VaeConfig,
    build,
)
from digitlab.networks.card import WeightsError
from digitlab.networks.flow import Flow
from digitlab.networks.generators import NO_CLASS
from digitlab.networks.surprise import surprise
from digitlab.networks.vae import Vae

pytestmark = pytest.mark.usefixtures("one_thread")

FLOW, DENSE, VAE = FlowConfig(4, 6, 1, 5), DenseFlowConfig((7, 6), 5), VaeConfig((9, 8))


def _some(config: Config = FLOW) -> Flow:
    """A flow whose every number is random, also those that begin at zero."""
    flow = build(config).eval().requires_grad_(requires_grad=False)
    assert isinstance(flow, Flow)
    generator = torch.Generator().manual_seed(7)
    for parameter in flow.parameters():
        parameter.add_(0.1 * torch.randn(parameter.shape, generator=generator))
    return flow


def _velocity(flow: Flow, images: torch.Tensor, time: float, label: int) -> torch.Tensor:
    """Of (n, 28, 28) images of one class, asked one after the other."""
    told = torch.tensor([time]), torch.tensor([label])
    return torch.stack([flow(image[None, None], *told)[0, 0] for image in images])


@pytest.mark.parametrize("config", [FLOW, DENSE])
def test_a_digit_is_drawn_by_eulers_method_with_the_velocity_of_the_class_led_away_from_that_of_any_digit(
    config: Config,
) -> None:
    flow, noise = _some(config), generation.noise(1, 2)
    found = tuple(generation.flowing(flow, [3, 3], steps=4, guidance=1.5, noise=noise))
    assert [step.time for step in found] == [0, 0.25, 0.5, 0.75, 1]
    images = torch.from_numpy(noise)
    for step in found[:-1]:
        of_class, of_any = (_velocity(flow, images, step.time, label) for label in (3, NO_CLASS))
        velocity = of_any + 2.5 * (of_class - of_any)
        np.testing.assert_allclose(step.images, images, rtol=1e-3, atol=1e-4)
        np.testing.assert_allclose(step.velocity, velocity, rtol=1e-3, atol=1e-3)
        np.testing.assert_allclose(step.expected_end, images + (1 - step.time) * velocity, rtol=1e-3, atol=1e-3)
        images = images + velocity / 4
    np.testing.assert_allclose(found[-1].images, images, rtol=1e-3, atol=1e-3)
    np.testing.assert_array_equal(found[-1].expected_end, found[-1].images)
    assert 0 <= found[-1].shown.min() < found[-1].shown.max() <= 1


@pytest.mark.parametrize(("name", "guidance"), [("flow", 1.0), ("flow", 0.0), ("flow_dense", 1.0)])
def test_a_shipped_flow_answers_as_if_every_image_and_step_were_asked_alone(name: str, guidance: float) -> None:
    flow, noise, classes = generation.load_generator(name), generation.noise(4, 3), [3, 8, None]
    *steps, _ = generation.flowing(flow, classes, steps=3, guidance=guidance, noise=noise)
    for step in steps:
        for image, velocity, label in zip(torch.from_numpy(step.images), step.velocity, classes, strict=True):
            told = NO_CLASS if label is None else label
            of_class, of_any = (_velocity(flow, image[None], step.time, each)[0] for each in (told, NO_CLASS))
            torch.testing.assert_close(
                torch.from_numpy(velocity), of_any + (1 + guidance) * (of_class - of_any), rtol=1e-5, atol=1e-5
            )


def test_without_guidance_only_the_class_is_asked_and_without_a_class_any_digit() -> None:
    flow, noise = _some(), generation.noise(1, 2)
    (first, *_) = generation.flowing(flow, [5, None], guidance=0, noise=noise)
    np.testing.assert_allclose(first.velocity[0], _velocity(flow, torch.from_numpy(noise), 0, 5)[0], atol=1e-4)
    np.testing.assert_allclose(first.velocity[1], _velocity(flow, torch.from_numpy(noise), 0, NO_CLASS)[1], atol=1e-4)


def test_a_drawing_begins_on_its_way_with_as_much_of_it_as_the_time_says(digits: np.ndarray) -> None:
    noise = generation.noise(2, 1)
    steps = tuple(generation.flowing(_some(), [4], steps=2, noise=noise, start=digits[0], from_time=0.6))
    np.testing.assert_allclose([step.time for step in steps], [0.6, 0.8, 1])
    np.testing.assert_allclose(steps[0].images[0], 0.6 * (2 * digits[0] - 1) + 0.4 * noise[0], atol=1e-6)


def test_the_same_seed_makes_the_same_noise_however_much_of_it() -> None:
    assert np.array_equal(generation.noise(5, 7)[:3], generation.noise(5, 3))
    assert not np.array_equal(generation.noise(5, 3), generation.noise(6, 3))
    lot = generation.noise(0, 100, (28, 56))
    assert (lot.shape, lot.dtype) == ((100, 28, 56), np.float32)
    assert abs(lot.mean()) < 0.01 > abs(lot.std() - 1)


def test_a_convolutional_flow_draws_on_any_sheet_that_four_divides_and_a_dense_one_on_none() -> None:
    flow = _some()
    sheet = tuple(generation.flowing(flow, [8], steps=1, noise=generation.noise(0, 1, (28, 56))))
    assert sheet[-1].shown.shape == (1, 28, 56)
    with pytest.raises(ValueError, match="multiples of 4 pixels, not 30 x 28"):
        generation.flowing(flow, [8], noise=generation.noise(0, 1, (30, 28)))
    with pytest.raises(ValueError, match="weights for 28 x 28 pixels and for no others, so it cannot draw 28 x 56"):
        generation.flowing(_some(DENSE), [8], noise=generation.noise(0, 1, (28, 56)))


@pytest.mark.parametrize(
    ("wrong", "complaint"),
    [
        ({"classes": [10]}, "classes must lie between 0 and 9"),
        ({"classes": [1, 2]}, "one image for each of 2 classes"),
        ({"steps": 0}, "steps must lie between 1 and 1,000, not 0"),
        ({"guidance": -1.0}, "guidance must lie between 0 and 100, not -1.0"),
        ({"guidance": float("nan")}, "guidance must lie between"),
        ({"from_time": 1.0}, "must begin between 0 and 1"),
    ],
)
def test_what_cannot_be_drawn_is_refused_with_the_reason(wrong: dict[str, object], complaint: str) -> None:
    asked = {"classes": [1], "noise": generation.noise(0, 1), **wrong}
    with pytest.raises(ValueError, match=complaint):
        generation.flowing(_some(), **asked)  # type: ignore[arg-type] # on purpose


def test_a_class_surprises_by_the_mean_squared_error_of_its_velocity_over_all_times(digits: np.ndarray) -> None:
    flow, times = _some(), (0.2, 0.6, 0.7)
    found = surprise(flow, digits[0], times=times, seed=3)
    digit, noise = torch.from_numpy(2 * digits[0] - 1), torch.from_numpy(generation.noise(3, 3))
    for label in (0, 7):
        errors, ends = [], []
        for time, drawn in zip(times, noise, strict=True):
            image = (1 - time) * drawn + time * digit
            velocity = _velocity(flow, image[None], time, label)[0]
            errors.append((velocity - (digit - drawn)).square().mean())
            ends.append(((image + (1 - time) * velocity + 1) / 2).clamp(0, 1))
        np.testing.assert_allclose(found.losses[label], torch.stack(errors).mean(), rtol=1e-3)
        np.testing.assert_allclose(found.reconstructions[label], ends[1], atol=1e-3)


def test_every_layer_of_a_flow_shows_its_maps_and_the_last_is_the_velocity() -> None:
    flow, noise = _some(), generation.noise(0, 1)[0]
    layers = generation.feature_maps(flow, noise, 0.3, 2)
    shapes = {each.layer: each.maps.shape for each in layers}
    assert shapes == {
        "2 x 2 pixels": (4, 14, 14),
        "down 1": (4, 14, 14),
        "pool": (4, 7, 7),
        "middle 1": (6, 7, 7),
        "middle 2": (6, 7, 7),
        "joined": (10, 14, 14),
        "up 1": (4, 14, 14),
        "velocity": (1, 28, 28),
    }
    np.testing.assert_allclose(layers[-1].maps, _velocity(flow, torch.from_numpy(noise)[None], 0.3, 2), atol=1e-4)
    assert np.array_equal(layers[0].maps[1], noise[0::2, 1::2])
    dense = generation.feature_maps(_some(DENSE), noise, 0.3, None)
    assert [each.maps.shape for each in dense] == [(7, 1, 1), (6, 1, 1), (1, 28, 28)]


@pytest.mark.parametrize(("time", "label", "complaint"), [(1.5, 3, "between 0 and 1"), (0.5, 12, "between 0 and 9")])
def test_the_layers_of_a_flow_are_asked_for_times_and_classes_that_there_are(
    time: float, label: int, complaint: str
) -> None:
    with pytest.raises(ValueError, match=complaint):
        generation.feature_maps(_some(), generation.noise(0, 1)[0], time, label)


@pytest.mark.parametrize("name", ["body.middle.0.conv.0.weight", "body.up.0.conv.1.running_mean", "body.out.bias"])
def test_a_flow_whose_numbers_are_changed_draws_by_the_new_ones(name: str) -> None:
    flow, noise = _some(), generation.noise(1, 1)

    def velocity() -> np.ndarray:
        return next(generation.flowing(flow, [5], guidance=0, noise=noise)).velocity[0]

    before = velocity()
    flow.state_dict()[name].add_(0.5)
    np.testing.assert_allclose(velocity(), _velocity(flow, torch.from_numpy(noise), 0, 5)[0], atol=1e-4)
    assert np.abs(velocity() - before).max() > 1e-3


def test_the_kernels_of_a_flow_at_a_time_and_for_a_class_make_its_maps_of_those_before() -> None:
    noise = generation.noise(0, 1)[0]
    layers = generation.feature_maps(_some(), noise, 0.3, 2)
    names = [each.layer for each in layers if each.weights is not None]
    assert names == ["down 1", "middle 1", "middle 2", "up 1"]
    for before, after in itertools.pairwise(layers):
        if after.weights is not None:
            kernel, bias, maps = map(torch.from_numpy, (after.weights.kernel, after.weights.bias, before.maps))
            expected = functional.conv2d(maps[None], kernel, bias, padding=1).relu()[0]
            np.testing.assert_allclose(after.maps, expected, rtol=1e-3, atol=1e-4)
    first, second, _ = generation.feature_maps(_some(DENSE), noise, 0.3, None)
    assert first.weights is not None
    assert second.weights is not None
    sums = np.einsum("uchw,hw->u", first.weights.kernel, noise) + first.weights.bias
    np.testing.assert_allclose(first.maps[:, 0, 0], np.maximum(sums, 0), rtol=1e-3, atol=1e-4)
    sums = np.einsum("uixy,ixy->u", second.weights.kernel, first.maps) + second.weights.bias
    np.testing.assert_allclose(second.maps[:, 0, 0], np.maximum(sums, 0), rtol=1e-3, atol=1e-4)


def test_a_plane_is_drawn_from_and_images_are_laid_on_it(
    randomised: Callable[[Config], nn.Module], digits: np.ndarray
) -> None:
    vae = randomised(VAE)
    assert isinstance(vae, Vae)
    means, deviations = latent_plane.encoded(vae, digits[:3], [1, 2, 3])
    told = torch.cat([torch.from_numpy(digits[1]).flatten(), torch.eye(10)[2]])
    expected = vae.encoder(told[None])[0]
    np.testing.assert_allclose(means[1], expected[:2], rtol=1e-4, atol=1e-5)
    np.testing.assert_allclose(deviations[1] ** 2, expected[2:].exp(), rtol=1e-4)
    drawn = latent_plane.decoded(vae, means, [1, 2, 3])
    logits = vae.decoder(torch.cat([torch.from_numpy(means[1]), torch.eye(10)[2]])[None])
    np.testing.assert_allclose(drawn[1], logits.sigmoid().reshape(28, 28), rtol=1e-4, atol=1e-6)
    with pytest.raises(WeightsError, match="has no plane to draw from"):
        latent_plane.decoded(_some(), means, [1, 2, 3])
    with pytest.raises(WeightsError, match="draws nothing from noise"):
        surprise(vae, digits[0])
    with pytest.raises(ValueError, match="one class for each of 3, not 2"):
        latent_plane.decoded(vae, means, [1, 2])


def test_the_class_that_explains_a_digit_best_is_mostly_its_own() -> None:
    flow, held_out = generation.load_generator("flow"), mnist.load("held_out")
    fields = held_out.fields(slice(20))
    right = sum(surprise(flow, field).label == label for field, label in zip(fields, held_out.labels, strict=False))
    assert right >= 15
