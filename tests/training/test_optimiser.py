"""Optimisers that forget nothing between two processes."""

from __future__ import annotations

import subprocess
import sys

import pytest
import torch

from digitlab.networks.architectures import build
from digitlab.networks.shipped_configs import CONFIGS
from digitlab.training.optimiser import make_optimiser, restore_state, set_rate, state_tensors
from digitlab.training.recipe import TrainConfig
from digitlab.training.schedule import Rate

pytestmark = pytest.mark.usefixtures("one_thread")


def _network() -> torch.nn.Module:
    torch.manual_seed(3)
    return build(CONFIGS["cnn_flatten"]).to(memory_format=torch.channels_last)


def _learn(network: torch.nn.Module, optimiser: torch.optim.Optimizer, steps: range) -> None:
    for step in steps:
        generator = torch.Generator().manual_seed(step)
        set_rate(optimiser, 0.01, Rate(1 / (1 + step), 0.9), 0.0)
        optimiser.zero_grad()
        fields = torch.rand(8, 1, 28, 28, generator=generator)
        network.loss(fields, torch.arange(8), generator).backward()
        optimiser.step()


@pytest.mark.parametrize("name", ["adamw", "adam", "sgd"])
def test_an_optimiser_that_was_put_away_goes_on_to_the_bit(name: str) -> None:
    config = TrainConfig("cnn_flatten", optimiser=name)
    straight, first, second = _network(), _network(), _network()
    _learn(straight, make_optimiser(straight, config), range(6))
    early = make_optimiser(first, config)
    _learn(first, early, range(3))
    second.load_state_dict(first.state_dict())
    late = make_optimiser(second, config)
    restore_state(late, state_tensors(early))
    _learn(second, late, range(3, 6))
    assert all(torch.equal(a, b) for a, b in zip(straight.parameters(), second.parameters(), strict=True))


@pytest.mark.slow
def test_a_step_is_taken_without_importing_torchs_compiler() -> None:
    code = """
import sys, torch
from digitlab.networks.architectures import MLPConfig, build
from digitlab.training.optimiser import make_optimiser
from digitlab.training.recipe import TrainConfig
network = build(MLPConfig())
optimiser = make_optimiser(network, TrainConfig("mlp"))
optimiser.zero_grad()
network(torch.rand(2, 1, 28, 28)).sum().backward()
optimiser.step()
optimiser.state_dict()
print("torch._dynamo" in sys.modules)
"""
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "False\n"


def test_fused_adamw_does_what_the_plain_one_does() -> None:
    ours, plain = _network(), _network()
    _learn(ours, make_optimiser(ours, TrainConfig("cnn_flatten")), range(5))
    _learn(plain, torch.optim.AdamW(plain.parameters(), 0.01, weight_decay=0.01), range(5))
    for one, other in zip(ours.parameters(), plain.parameters(), strict=True):
        torch.testing.assert_close(one, other, rtol=1e-3, atol=1e-4)


@pytest.mark.parametrize(
    ("tensors", "fault"),
    [
        ({"99/exp_avg": torch.zeros(3)}, "belongs to no weight"),
        ({"x/exp_avg": torch.zeros(3)}, "belongs to no weight"),
        ({"0/exp_avg": torch.zeros(3)}, "is \\(3,\\), not"),
    ],
)
def test_a_state_of_another_network_is_refused(tensors: dict[str, torch.Tensor], fault: str) -> None:
    with pytest.raises(ValueError, match=fault):
        restore_state(make_optimiser(_network(), TrainConfig("cnn_flatten")), tensors)
