"""Networks with weights that are not trained, but not at rest either."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
import safetensors.torch
import torch
from torch import nn

from digitlab import records
from digitlab.networks import weights
from digitlab.networks.architectures import Config, MLPConfig, build, config_to_dict
from digitlab.networks.card import CARD_KEY, Card


@pytest.fixture
def randomised() -> Callable[[Config], nn.Module]:
    """Builds a network in evaluation mode whose every parameter and running statistic is random."""

    def make(config: Config) -> nn.Module:
        generator = torch.Generator().manual_seed(3)
        with torch.random.fork_rng():
            torch.manual_seed(4)
            network = build(config)
        for module in network.modules():
            for name, parameter in module.named_parameters(recurse=False):
                if name == "bias" or parameter.ndim == 1:
                    parameter.data += 0.3 * torch.randn(parameter.shape, generator=generator)
            for name, buffer in module.named_buffers(recurse=False):
                if buffer.is_floating_point():
                    signed = name.endswith("mean")
                    buffer.copy_(0.1 * (torch.rand(buffer.shape, generator=generator) - (0.5 if signed else -0.1)))
        return network.eval().requires_grad_(requires_grad=False)

    return make


@pytest.fixture
def small_card() -> Card:
    """The card of a network so small that its file is quickly written."""
    config = MLPConfig(side=14, hidden=(3,))
    return Card("small", config_to_dict(config), 641, 618, {"seed": 5}, "nothing", {"digitlab": "0"}, {"accuracy": 0.1})


@pytest.fixture
def saved(tmp_path: Path, small_card: Card) -> Path:
    """That network's file."""
    path = tmp_path / "small.safetensors"
    weights.save(path, build(MLPConfig(side=14, hidden=(3,))), small_card)
    return path


@pytest.fixture
def with_card(small_card: Card) -> Callable[..., Path]:
    """Writes a whole weights file, of that network where no tensors are given, with some values of its card changed."""

    def write(path: Path, tensors: dict[str, torch.Tensor] | None = None, **changes: object) -> Path:
        path.parent.mkdir(parents=True, exist_ok=True)
        card = {**records.to_dict(small_card), **changes}
        state = build(MLPConfig(side=14, hidden=(3,))).state_dict() if tensors is None else tensors
        path.write_bytes(safetensors.torch.save(state, {CARD_KEY: json.dumps(card)}))
        return path

    return write
