"""A fused network answers as the network itself does, and never as one that it was."""

from __future__ import annotations

from collections.abc import Callable

import pytest
import torch
from torch import nn

from digitlab.networks.architectures import CNNConfig, Config, build
from digitlab.networks.fused import fused
from digitlab.networks.shipped_configs import CONFIGS

pytestmark = pytest.mark.usefixtures("one_thread")


ODD = {
    "28, 14, 7": CNNConfig((8, 8, 8), (3, 3, 3), pooled_after=(0, 1, 2), pooling="average"),
    "25, 13": CNNConfig((8, 8), (4, 3), pooling="average", padding="none"),
}
"""Networks that pool means of maps with odd sides."""


@pytest.mark.parametrize("name", [*CONFIGS, *ODD])
@pytest.mark.parametrize("count", [3, 20])  # few, and so many that their maps are kept in another order
def test_it_answers_as_the_network_does_and_leaves_it_alone(
    randomised: Callable[[Config], nn.Module], name: str, count: int
) -> None:
    network = randomised((ODD | CONFIGS)[name]).eval().requires_grad_(False)
    fields = torch.rand(count, 1, 28, 28)
    with torch.inference_mode():
        answers = network(fields)
        torch.testing.assert_close(fused(network)(fields), answers, rtol=1e-4, atol=1e-4)
        assert torch.equal(network(fields), answers)


def test_normalisation_is_gone_from_what_answers() -> None:
    network = build(CONFIGS["cnn_posed"]).eval().requires_grad_(False)
    assert not any(isinstance(module, nn.BatchNorm2d) for module in fused(network).modules())
    assert fused(network) is fused(network)


def test_where_a_number_changes_the_answer_does() -> None:
    network = build(CONFIGS["cnn_flatten"]).eval().requires_grad_(False)
    fields = torch.rand(2, 1, 28, 28)
    before = fused(network)(fields)
    norm = next(module for module in network.modules() if isinstance(module, nn.BatchNorm2d))
    norm.bias[0] += 1.0
    after = fused(network)(fields)
    assert not torch.allclose(after, before)
    torch.testing.assert_close(after, network(fields), rtol=1e-4, atol=1e-4)


def test_a_network_that_learns_or_has_nothing_to_fuse_answers_itself() -> None:
    learning = build(CONFIGS["cnn_flatten"])
    assert fused(learning) is learning
    assert fused(learning.eval()) is learning
    perceptron = build(CONFIGS["mlp"]).eval().requires_grad_(False)
    assert fused(perceptron) is perceptron
