"""Networks that draw digits: what they are taught, what they cost, and that they are never taken for those that read."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import torch
from torch import distributions, nn
from torch.utils.flop_counter import FlopCounterMode

from digitlab.networks import generation, weights
from digitlab.networks.architectures import (
    Config,
    DenseFlowConfig,
    FlowConfig,
    VaeConfig,
    build,
    config_from_dict,
    config_to_dict,
    lesson_of,
    size_of,
    widened,
)
from digitlab.networks.card import WeightsError
from digitlab.networks.flow import Flow
from digitlab.networks.generators import NO_CLASS, Generator
from digitlab.networks.library import list_networks
from digitlab.networks.shipped_configs import GENERATORS
from digitlab.networks.vae import Vae, divergence
from digitlab.networks.weights import count_parameters

pytestmark = pytest.mark.usefixtures("one_thread")

FLOW, DENSE, VAE = FlowConfig(4, 6, 1, 5), DenseFlowConfig((7, 6), 5), VaeConfig((9, 8))


def test_an_autoencoder_that_finds_no_place_for_a_digit_is_not_loaded(tmp_path: Path) -> None:
    vae, card = build(VAE), list_networks().generators["vae"].card
    assert isinstance(vae, Vae)
    with torch.no_grad():
        vae.encoder[0].weight.fill_(3e38)
        vae.encoder[0].weight[1].neg_()
        vae.encoder[2].weight.fill_(1)
        vae.encoder[2].bias.fill_(-3e38)
    path = tmp_path / "own.safetensors"
    weights.save(path, vae, dataclasses.replace(card, config=config_to_dict(VAE)))
    with pytest.raises(WeightsError, match="what it draws is not finite"):
        generation.load_generator(str(path))


def test_the_divergence_is_that_of_torchs_distributions() -> None:
    means, log_variances = torch.randn(6, 2, generator=torch.Generator().manual_seed(1)), torch.linspace(-2, 1, 12)
    spread = (log_variances.reshape(6, 2) / 2).exp()
    expected = distributions.kl_divergence(
        distributions.Normal(means, spread), distributions.Normal(torch.zeros(2), torch.ones(2))
    ).sum(dim=1)
    torch.testing.assert_close(divergence(means, log_variances.reshape(6, 2)), expected)


@pytest.mark.parametrize("config", [FLOW, DENSE, VAE])
def test_the_gradient_of_a_generators_loss_is_that_of_finite_differences(
    config: Config, randomised: Callable[[Config], nn.Module], digits: np.ndarray
) -> None:
    network = randomised(config).double().requires_grad_()
    assert isinstance(network, Generator)
    fields, labels = torch.from_numpy(digits[:3]).double()[:, None], torch.tensor([1, 2, 3])

    def loss() -> torch.Tensor:
        return network.loss(fields, labels, torch.Generator().manual_seed(5))

    loss().backward()
    step = 1e-6
    for name, parameter in network.named_parameters():
        assert parameter.grad is not None, name
        place = int(parameter.grad.abs().argmax())
        with torch.no_grad():
            numbers = parameter.view(-1)
            numbers[place] += step
            above = loss()
            numbers[place] -= 2 * step
            below = loss()
            numbers[place] += step
        expected = float(above - below) / (2 * step)
        assert float(parameter.grad.flatten()[place]) == pytest.approx(expected, rel=1e-2, abs=2e-6), name


def test_some_labels_are_left_out_where_it_learns_and_none_where_it_is_measured(digits: np.ndarray) -> None:
    told: list[torch.Tensor] = []

    class Body(nn.Module):
        def forward(self, images: torch.Tensor, _: torch.Tensor, classes: torch.Tensor) -> torch.Tensor:
            told.append(classes)
            return images

    flow, labels = Flow(Body()), torch.full((4000,), 3)
    fields = torch.from_numpy(digits[:1]).expand(4000, 28, 28)[:, None]
    flow.train().loss(fields, labels, torch.Generator().manual_seed(0))
    flow.eval().loss(fields, labels, torch.Generator().manual_seed(0))
    assert 0.13 < (told[0] == NO_CLASS).float().mean() < 0.17
    assert set(told[1].tolist()) == {3}


@pytest.mark.parametrize("config", [*GENERATORS.values(), FLOW, DENSE, VAE, widened(FlowConfig(), 0.5)])
def test_a_generator_costs_what_its_architecture_says(config: Config) -> None:
    network, size = build(config).eval(), size_of(config)
    assert count_parameters(network) == size.parameters
    field, label = torch.zeros(1, 1, 28, 28), torch.tensor([1])
    with FlopCounterMode(display=False) as counter, torch.inference_mode():
        if isinstance(network, Vae):
            network.decode(network(field, label)[0], label)
        else:
            network(field, torch.tensor([0.5]), label)
    assert counter.get_total_flops() / 2 == pytest.approx(size.multiplications, rel=0.005)


@pytest.mark.parametrize(
    ("values", "complaint"),
    [
        ({"architecture": "flow", "maps": 0}, "must lie between 0 and 4096"),
        ({"architecture": "flow", "layers": 100}, "layers must lie between 1 and 64, not 100"),
        ({"architecture": "flow", "maps": 4096, "middle": 4096}, "and 50,000,000 are the most"),
        ({"architecture": "flow", "maps": "32"}, "must be of type int"),
        ({"architecture": "dense flow", "hidden": []}, "one hidden layer or more"),
        ({"architecture": "dense flow", "hidden": [10] * 100}, "at most 64 numbers"),
        ({"architecture": "dense flow", "conditions": -1}, "must lie between 0 and 4096"),
        ({"architecture": "vae", "hidden": [4096] * 9}, "and 50,000,000 are the most"),
        ({"architecture": "vae", "latent": 3}, "has no field 'latent'"),
    ],
)
def test_an_unfit_generator_is_refused_with_the_reason(values: dict[str, object], complaint: str) -> None:
    with pytest.raises(ValueError, match=complaint):
        config_from_dict(values)


def test_a_generator_is_never_taken_for_a_reader_nor_a_reader_for_a_generator() -> None:
    library = list_networks()
    assert set(library.generators) == set(GENERATORS)
    assert not set(library.generators) & set(library.entries)
    with pytest.raises(WeightsError, match="'flow' draws digits and reads none: there are mlp, "):
        library.find("flow")
    with pytest.raises(WeightsError, match="draws digits and reads none"):
        library.find(str(library.generators["vae"].path))
    with pytest.raises(WeightsError, match="'mlp' reads digits and draws none: generators are flow, "):
        library.find_generator("mlp")
    with pytest.raises(WeightsError, match="there is no generator 'flaw'"):
        library.find_generator("flaw")


def test_the_shipped_generators_weigh_less_than_a_megabyte_and_say_what_they_lose() -> None:
    losses = {}
    for name, entry in list_networks().generators.items():
        assert entry.path.stat().st_size < 1_000_000
        losses[name] = entry.card.measured["held_out_loss"]
        assert lesson_of(GENERATORS[name]) in entry.card.data, "or the window says it twice"
    assert losses["flow"] < 0.6 * losses["flow_dense"]
