"""The width of the first weights."""

from __future__ import annotations

import pytest
import torch

from digitlab.networks.architectures import build
from digitlab.networks.shipped_configs import CONFIGS
from digitlab.training.distributed import World
from digitlab.training.initial_width import widen
from digitlab.training.learner import Learner
from digitlab.training.recipe import TrainConfig

CPU = torch.device("cpu")


@pytest.mark.parametrize("name", ["mlp", "cnn_pooled", "hand_crafted"])
def test_first_weights_are_those_of_width_one_times_the_factor_and_all_else_is_the_same(name) -> None:
    usual = Learner(TrainConfig(name, seed=3), CPU, World()).network
    wide = Learner(TrainConfig(name, seed=3, initial_width=2.5), CPU, World()).network
    learned = dict(usual.named_parameters())
    for key, tensor in wide.state_dict().items():
        is_matrix = key in learned and usual.state_dict()[key].ndim > 1
        torch.testing.assert_close(tensor, usual.state_dict()[key] * (2.5 if is_matrix else 1))


def test_a_width_of_one_is_what_torch_begins_with() -> None:
    torch.manual_seed(5)
    expected = build(CONFIGS["cnn_flatten"]).state_dict()
    found = Learner(TrainConfig("cnn_flatten", seed=5), CPU, World()).network.state_dict()
    assert all(torch.equal(found[name], tensor) for name, tensor in expected.items())


def test_a_width_of_zero_leaves_no_signal() -> None:
    network = build(CONFIGS["mlp"]).eval()
    widen(network, 0.0)
    logits = network(torch.rand(2, 1, 28, 28))
    assert torch.equal(logits[0], logits[1])
