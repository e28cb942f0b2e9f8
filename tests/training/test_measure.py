"""What is measured of a network at the end of an epoch."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from torch import nn
from torch.nn import functional

from digitlab.data import mnist
from digitlab.ink.pose import Pose, posed
from digitlab.networks import weights
from digitlab.networks.architectures import build
from digitlab.networks.library import list_networks
from digitlab.networks.shipped_configs import CONFIGS
from digitlab.training.events import Named
from digitlab.training.measure import Measure, dead_units

pytestmark = pytest.mark.usefixtures("one_thread")


@pytest.fixture
def some() -> mnist.Digits:
    digits = mnist.load("held_out")
    return mnist.Digits(digits.images[:160], digits.labels[:160])


def test_a_network_is_measured_as_torch_would(some: mnist.Digits) -> None:
    network, _ = weights.load(list_networks().find("mlp").path)
    found = Measure(some)(network)
    logits = network(torch.from_numpy(some.fields())[:, None])
    labels = torch.tensor(some.labels.tolist())
    assert found["held_out_loss"] == pytest.approx(float(functional.cross_entropy(logits, labels)), rel=1e-4)
    assert found["held_out_accuracy"] == pytest.approx(float((logits.argmax(1) == labels).float().mean()))
    assert (found["held_out"], found["posed"]) == (160, 160)


def test_training_digits_are_read_as_they_are_and_counted_beside(some: mnist.Digits) -> None:
    network, _ = weights.load(list_networks().find("mlp").path)
    learned = mnist.load("train")
    found = Measure(some, mnist.Digits(learned.images[:300], learned.labels[:300]))(network)
    answers = network(torch.from_numpy(learned.fields(slice(300)))[:, None]).argmax(1).numpy()
    assert found["training_accuracy"] == pytest.approx((answers == learned.labels[:300]).mean())
    assert found["training_read"] == 300
    assert Measure(some)(network)["training_accuracy"] is None


def test_pose_tolerance_is_the_accuracy_at_four_pixels_and_thirty_degrees(some: mnist.Digits) -> None:
    network, _ = weights.load(list_networks().find("mlp").path)
    found = Measure(some)(network)

    def right(numbers: slice, pose: Pose) -> np.ndarray:
        fields = torch.from_numpy(posed(some.fields()[numbers], pose))[:, None]
        return network(fields).argmax(1).numpy() == some.labels[numbers]

    turned = np.concatenate(
        [right(slice(0, None, 2), Pose(angle_deg=30)), right(slice(1, None, 2), Pose(angle_deg=-30))]
    )
    assert found["turned_accuracy"] == pytest.approx(turned.mean())
    first, last = right(slice(0, None, 8), Pose(-4, -4)), right(slice(7, None, 8), Pose(4, 4))
    assert (first.sum() + last.sum()) / 160 <= found["shifted_accuracy"] <= (first.sum() + last.sum() + 120) / 160


def test_measuring_leaves_the_network_learning(some: mnist.Digits) -> None:
    network = build(CONFIGS["cnn_flatten"]).train()
    before = {name: tensor.clone() for name, tensor in network.state_dict().items()}
    Measure(some)(network)
    assert all(part.training for part in network.modules())
    assert all(torch.equal(tensor, before[name]) for name, tensor in network.state_dict().items())


def test_units_that_answer_nothing_are_dead(digits: np.ndarray) -> None:
    network = build(CONFIGS["mlp"]).eval()
    first = network.body[1]
    assert isinstance(first, nn.Linear)
    with torch.no_grad():
        first.weight.abs_()
        first.bias.abs_()
        first.weight[:64], first.bias[:64] = 0, -1
    assert dead_units(network, digits[:50])[0] == Named("body.2", 0.25)


def test_a_unit_is_alive_that_answers_only_the_last_of_many_digits() -> None:
    network = build(CONFIGS["mlp"]).eval()
    first = network.body[1]
    assert isinstance(first, nn.Linear)
    with torch.no_grad():
        first.weight.fill_(1)
        first.bias.fill_(-1)
    fields = np.zeros((600, 28, 28), np.float32)
    assert dead_units(network, fields)[0] == Named("body.2", 1.0)
    fields[-1, 14] = 1
    assert dead_units(network, fields)[0] == Named("body.2", 0.0)


def test_dead_feature_maps_are_found_on_endless_paper_too(digits: np.ndarray) -> None:
    network = build(CONFIGS["cnn_pooled"]).eval()
    convolution = next(part for part in network.modules() if isinstance(part, nn.Conv2d))
    with torch.no_grad():
        convolution.weight[:4] = 0
    layer = dead_units(network, digits[:20])[0]
    assert layer.value == pytest.approx(4 / 16)
