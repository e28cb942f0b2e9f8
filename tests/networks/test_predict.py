"""Answers in plain numbers, against torch's own."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
import torch
from torch import nn

from digitlab.networks import at_once
from digitlab.networks.aligned_copies import turned_copies
from digitlab.networks.architectures import Config
from digitlab.networks.architectures.cnn import CNNConfig
from digitlab.networks.architectures.rotated import RotatedConfig
from digitlab.networks.predict import predict, predict_labels
from digitlab.networks.shipped_configs import CONFIGS

pytestmark = pytest.mark.usefixtures("one_thread")


@pytest.fixture(params=CONFIGS)
def network(request: pytest.FixtureRequest, randomised: Callable[[Config], nn.Module]) -> nn.Module:
    """Every architecture in turn."""
    return randomised(CONFIGS[request.param])


def test_probabilities_are_the_softmax_of_the_logits(network: nn.Module, digits: np.ndarray) -> None:
    for digit in digits[:3]:
        prediction = predict(network, digit)
        expected = torch.softmax(network(torch.from_numpy(digit)[None, None])[0], dim=0).tolist()
        assert prediction.probabilities == pytest.approx(expected, abs=1e-5)
        assert sum(prediction.probabilities) == pytest.approx(1, abs=1e-9)


def test_label_margin_and_confidence_follow_from_the_probabilities(network: nn.Module, digits: np.ndarray) -> None:
    prediction = predict(network, digits[5])
    ranked = np.argsort(prediction.probabilities)
    assert prediction.label == ranked[-1]
    assert prediction.confidence == prediction.probabilities[ranked[-1]]
    assert prediction.margin == pytest.approx(prediction.confidence - prediction.probabilities[ranked[-2]])


def test_many_fields_at_once_get_the_labels_that_each_gets_alone(network: nn.Module, digits: np.ndarray) -> None:
    alone = [predict(network, digit).label for digit in digits[:7]]
    assert predict_labels(network, digits[:7], batch=3).tolist() == alone
    assert predict_labels(network, digits[:7]).tolist() == alone


def test_no_fields_get_no_labels(network: nn.Module) -> None:
    assert predict_labels(network, np.zeros((0, 28, 28), np.float32)).shape == (0,)


def test_a_view_that_is_not_contiguous_is_read_as_what_it_shows(network: nn.Module, digits: np.ndarray) -> None:
    turned = np.rot90(digits[0])
    assert predict(network, turned).probabilities == predict(network, turned.copy()).probabilities


def test_the_evidence_for_the_turns_is_shared_out_and_its_mean_is_the_angle_read(
    randomised: Callable[[Config], nn.Module], digits: np.ndarray
) -> None:
    network = randomised(CONFIGS["cnn_rotated"])
    prediction = predict(network, digits[0])
    turn = prediction.turn
    assert turn is not None
    assert turn.turns_deg == tuple(range(-75, 76, 15))
    assert sum(turn.evidence) == pytest.approx(1, abs=1e-5)
    evidence = network.turns(torch.from_numpy(digits[0])[None, None])[0, :, prediction.label].double().exp()
    assert turn.evidence == pytest.approx((evidence / evidence.sum()).tolist(), abs=1e-5)
    vectors = np.dot(turn.evidence, np.exp(1j * np.radians(turn.turns_deg)))
    assert turn.read_deg == pytest.approx(np.degrees(np.angle(vectors)))


def test_the_window_of_turns_can_be_moved_without_training_anew(
    randomised: Callable[[Config], nn.Module], digits: np.ndarray
) -> None:
    network = randomised(CONFIGS["cnn_rotated"])
    narrow = predict(network, digits[0], window_deg=30).turn
    whole = predict(network, digits[0], window_deg=180).turn
    assert narrow is not None
    assert whole is not None
    assert narrow.turns_deg == (-30, -15, 0, 15, 30)
    assert whole.turns_deg == tuple(range(-165, 181, 15))
    alone = predict(network, digits[0], window_deg=0)
    logits = network.reader(turned_copies(torch.from_numpy(digits[:1])[:, None], torch.zeros(1), 40))[0]
    assert alone.probabilities == pytest.approx(logits.softmax(0).tolist(), abs=1e-5)


def test_networks_that_read_no_turns_say_nothing_of_them(
    randomised: Callable[[Config], nn.Module], digits: np.ndarray
) -> None:
    assert predict(randomised(CONFIGS["cnn_pooled"]), digits[0]).turn is None


@pytest.mark.parametrize("padding", ["replicate", "endless"])
def test_a_few_weights_whose_answers_are_large_read_fewer_fields_at_once(
    padding: str, randomised: Callable[[Config], nn.Module], digits: np.ndarray
) -> None:
    reader = CNNConfig((800,), (1,), (), pooling="max", padding=padding, head="global", hidden=1)
    network = randomised(RotatedConfig(reader, window_deg=45, side=28, training_side=28))
    sizes: list[int] = []
    for module in network.modules():
        module.register_forward_hook(lambda _module, _fields, answer: sizes.append(answer.numel()))
    fields = np.tile(np.maximum(digits[:3], np.eye(28, dtype=np.float32)), (4, 1, 1))  # ink from corner to corner
    labels = predict_labels(network, fields)
    assert sum(parameter.numel() for parameter in network.parameters()) < 5000
    assert 64 * 800 * 28 * 28 > at_once.MOST_NUMBERS >= max(sizes)
    assert labels.tolist() == [predict(network, field).label for field in fields[:3]] * 4
