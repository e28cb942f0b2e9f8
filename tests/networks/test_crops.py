"""Fields read in crops of endless paper, against the whole paper; and what moves without a change."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
import torch
from torch import nn

from digitlab.ink.pose import Pose, posed
from digitlab.networks.architectures import CNNConfig, Config, RotatedConfig
from digitlab.networks.crops import endless_paper, is_shift_invariant
from digitlab.networks.predict import predict, predict_labels, predict_many
from digitlab.networks.shipped_configs import CONFIGS

pytestmark = pytest.mark.usefixtures("one_thread")

_ENDLESS = CNNConfig(channels=(6, 8, 5), kernels=(5, 3, 3), padding="endless", head="global", hidden=7)
_CONFIGS = {
    **{name: CONFIGS[name] for name in ("mlp", "cnn_flatten", "cnn_pooled", "cnn_posed", "cnn_rotated")},
    "maximum": _ENDLESS,
    "odd sides": CNNConfig(channels=(6, 8), kernels=(4, 3), padding="endless", head="global"),
    "zeros": CNNConfig(head="global"),
    "turned zeros": RotatedConfig(CNNConfig(head="global")),
    "turned, odd paper": RotatedConfig(_ENDLESS, side=41),
}


@pytest.fixture
def fields(digits: np.ndarray) -> np.ndarray:
    """(13, 28, 28): digits as they are, moved, cut by the border, faint, full, a dot in a corner, and blank."""
    moved = posed(digits[4:8], Pose(dx=9.4, dy=-8, angle_deg=30, scale=1.3))
    special = np.zeros((4, 28, 28), np.float32)
    special[0] = 1.0
    special[1, 27, 0] = 1.0
    special[2] = digits[8] * np.float32(0.01)
    return np.concatenate([digits[:5], moved, special])


@pytest.mark.parametrize("name", _CONFIGS)
def test_many_fields_get_the_probabilities_that_each_gets_alone(
    name: str, randomised: Callable[[Config], nn.Module], fields: np.ndarray
) -> None:
    network = randomised(_CONFIGS[name])
    alone = np.array([predict(network, field).probabilities for field in fields])
    many = predict_many(network, fields, batch=7)
    assert many.dtype == np.float32
    np.testing.assert_allclose(many, alone, atol=1e-5)
    assert predict_labels(network, fields).tolist() == alone.argmax(axis=1).tolist()


@pytest.mark.parametrize("window_deg", [0, 30, 180])
def test_many_fields_are_read_within_the_window_asked_for(
    window_deg: float, randomised: Callable[[Config], nn.Module], fields: np.ndarray
) -> None:
    network = randomised(CONFIGS["cnn_rotated"])
    alone = np.array([predict(network, field, window_deg).probabilities for field in fields])
    np.testing.assert_allclose(predict_many(network, fields, window_deg), alone, atol=1e-5)


def test_no_fields_get_no_probabilities(randomised: Callable[[Config], nn.Module]) -> None:
    for name in ("mlp", "cnn_rotated"):
        assert predict_many(randomised(CONFIGS[name]), np.zeros((0, 28, 28), np.float32)).shape == (0, 10)


def test_only_what_the_ink_reaches_is_read(randomised: Callable[[Config], nn.Module], digits: np.ndarray) -> None:
    network = randomised(CONFIGS["cnn_rotated"])
    areas = []
    network.reader.register_forward_pre_hook(lambda _, inputs: areas.append(inputs[0].numel()))
    predict_many(network, digits[:64])
    assert sum(areas) < 0.6 * 64 * 11 * 40 * 40


@pytest.mark.parametrize("name", _CONFIGS)
def test_whole_pixel_shifts_change_no_answer_of_networks_said_to_be_invariant(
    name: str, randomised: Callable[[Config], nn.Module], digits: np.ndarray
) -> None:
    network = randomised(_CONFIGS[name])
    small = posed(digits[:6], Pose(scale=0.6))  # so small that no shift by 5 loses ink
    moved = [torch.from_numpy(posed(small, Pose(dx=dx, dy=dy)))[:, None] for dx, dy in ((0, 0), (3, -5), (-2, 1))]
    rest, *shifted = (network(field).softmax(dim=1) for field in moved)
    difference = max(float((answer - rest).abs().max()) for answer in shifted)
    assert is_shift_invariant(network) == (name in {"cnn_pooled", "cnn_posed", "maximum"})
    if name != "odd sides":  # there only ink at the border could tell
        assert (difference < 1e-5) == is_shift_invariant(network)


def test_symmetric_ink_has_one_answer_although_its_centre_of_mass_lies_on_the_edge_of_a_pixel(
    randomised: Callable[[Config], nn.Module], digits: np.ndarray
) -> None:
    network = randomised(CONFIGS["cnn_pooled"])
    symmetric = posed((digits[:20] + digits[:20, ::-1, ::-1]) / 2, Pose(scale=0.6))
    poses = [Pose(dx=dx, dy=dy) for dx in (-5, -1, 0, 2, 3) for dy in (-4, 0, 1, 5)]
    answers = np.stack([predict_many(network, posed(symmetric, pose)) for pose in poses])
    assert np.ptp(answers, axis=0).max() < 1e-5


def test_paper_with_a_border_that_shows_is_never_cropped(randomised: Callable[[Config], nn.Module]) -> None:
    papers = {name: endless_paper(randomised(config)) for name, config in _CONFIGS.items()}
    assert {name for name, paper in papers.items() if paper} == {"cnn_pooled", "cnn_rotated", "maximum"}
    assert (papers["cnn_pooled"].side, papers["cnn_pooled"].period) == (36, 4)
    assert (papers["cnn_rotated"].side, papers["cnn_rotated"].period) == (40, 4)
