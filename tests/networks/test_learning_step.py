"""Steps of learning against autograd on the whole network, finite differences and torch's own optimiser."""

from __future__ import annotations

import copy
from itertools import islice

import numpy as np
import pytest
import torch
from torch import nn
from torch.nn import functional

from digitlab.networks import weights
from digitlab.networks.aligned_copies import AlignedPaper
from digitlab.networks.architectures import CNNConfig, LayersConfig, MLPConfig, SlidConfig
from digitlab.networks.as_read import as_read
from digitlab.networks.backpropagation import learning_steps, untrained
from digitlab.networks.edited_network import learned_part
from digitlab.networks.hand_crafted import Crop
from digitlab.networks.layers import (
    LENET,
    ConvLayer,
    DenseLayer,
    DepthwiseLayer,
    FlattenLayer,
    GlobalPoolLayer,
    PoolLayer,
    ResidualLayer,
)
from digitlab.networks.learning_step import LearningStep, terms
from digitlab.networks.library import list_networks
from digitlab.networks.network import Network
from digitlab.networks.steps import steps

OWN = {
    "LeNet-5": LayersConfig(LENET),
    "global pooling": LayersConfig((ConvLayer(6, 5, stride=2), PoolLayer(), ConvLayer(8), GlobalPoolLayer("both"))),
    "replicate": CNNConfig(channels=(4, 6), kernels=(3, 3), pooling="antialiased", padding="replicate", hidden=12),
    "slid": SlidConfig(),
    "tanh": MLPConfig(hidden=(12, 9), normalised=True, activation="tanh"),
    "gelu": CNNConfig(channels=(4, 6), kernels=(3, 3), hidden=12, activation="gelu"),
    "residual": LayersConfig(
        (
            ConvLayer(4, 5, stride=2),
            ConvLayer(4, padding=1),
            ConvLayer(4, padding=1, relu=False),
            ResidualLayer(),
            FlattenLayer(),
        )
    ),
    "depthwise": LayersConfig(
        (ConvLayer(6, 5, stride=2), DepthwiseLayer(), DepthwiseLayer(stride=2, normalised=False), FlattenLayer())
    ),
    "other functions": LayersConfig(
        (
            ConvLayer(6, 5, stride=2, activation="sigmoid"),
            ConvLayer(8, activation="leaky relu"),
            FlattenLayer(),
            DenseLayer(16, activation="gelu"),
            DenseLayer(12, relu=False),
        )
    ),
}
LABEL = 3


@pytest.fixture(
    params=[
        *("mlp", "mlp14", "cnn_flatten", "cnn_pooled", "hand_crafted", "plain_shuffled", "cnn_rotated", "cnn_posed"),
        *OWN,
    ]
)
def network(request, randomised) -> nn.Module:
    """A trained network, or one of one's own with random statistics."""
    name = request.param
    return randomised(OWN[name]) if name in OWN else weights.load(list_networks().find(name).path)[0]


def in_double(network: nn.Module, digit: np.ndarray) -> nn.Module:
    """A copy that learns in double precision, behind what lays the field down in single precision, as for this digit."""
    held = as_read(network, torch.tensor(digit)[None, None])
    whole = copy.deepcopy(held).double().requires_grad_(True)
    body = whole.body if isinstance(whole, Network) else whole.reader
    reader = body[1] if isinstance(body[0], AlignedPaper | Crop) else body
    reader.register_forward_pre_hook(lambda _, fields: (fields[0].double(),))
    return whole


def loss_of(whole: nn.Module, digit: np.ndarray) -> torch.Tensor:
    """The cross-entropy of the whole network's own answer, which knows of no steps."""
    return functional.cross_entropy(whole(torch.tensor(digit)[None, None]), torch.tensor([LABEL]))


def one_step(network: nn.Module, digit: np.ndarray, rate: float = 0.1) -> LearningStep:
    (step,) = learning_steps(network, digit, LABEL, rate, 1)
    return step


def largest(gradient: np.ndarray, count: int = 3) -> list[tuple[int, int]]:
    """Unit and index of the largest derivatives, which say most."""
    flat = np.argsort(-np.abs(gradient), axis=None)[:count]
    return [divmod(int(each), gradient[0].size) for each in flat]


def test_place_by_place_the_terms_add_up_to_the_derivative_that_autograd_finds_on_the_whole_network(
    network, digits, one_thread
) -> None:
    step = one_step(network, digits[0])
    whole = in_double(network, digits[0])
    loss = loss_of(whole, digits[0])
    torch.autograd.backward(loss)
    assert step.losses[0] == pytest.approx(float(loss.detach()), rel=1e-6)
    found = {each.name: (learned_part(each), each.norm) for each in steps(whole)}
    taught = [layer for layer in step.layers if layer.taught]
    assert taught
    for layer in taught:
        module, norm = found[layer.layer.name]
        expected = {"weight": module.weight, "bias": module.bias}
        expected |= {} if norm is None else {"shift": norm.bias, "scale": norm.weight}
        for name, gradient in layer.taught.gradients.items():
            own = expected[name].grad.numpy()
            close = {"rtol": 1e-5, "atol": 1e-5 * max(float(np.abs(own).max()), 1e-12)}
            np.testing.assert_allclose(gradient.reshape(own.shape), own, **close)
            apart = 0 if name == "weight" else layer.taught.values["weight"][0].size + layer.taught.apart.index(name)
            for unit, index in largest(gradient.reshape(len(own), -1)):
                of = terms(layer, unit, apart + index)
                assert of.total == pytest.approx(own.reshape(len(own), -1)[unit, index], rel=1e-5, abs=close["atol"])
                assert of.value == float(expected[name].detach().reshape(len(own), -1)[unit, index])


@pytest.mark.parametrize("name", ["mlp", "mlp_moved", "cnn_flatten", "cnn_pooled"])
def test_finite_differences_of_the_loss_are_the_derivatives(name: str, digits, one_thread) -> None:
    network = weights.load(list_networks().find(name).path)[0]
    step = one_step(network, digits[1])
    moved = in_double(network, digits[1])
    modules = {each.name: learned_part(each) for each in steps(moved)}
    for layer in step.layers:
        if layer.taught is None:
            continue
        weight = modules[layer.layer.name].weight
        for unit, index in largest(layer.taught.gradients["weight"]):
            at, losses = (unit, *np.unravel_index(index, weight.shape[1:])), []
            for by in (1e-5, -2e-5):
                weight.data[at] += by
                losses.append(float(loss_of(moved, digits[1]).detach()))
            weight.data[at] += 1e-5
            slope = (losses[0] - losses[1]) / 2e-5
            assert terms(layer, unit, index).total == pytest.approx(slope, rel=1e-5, abs=1e-8)


@pytest.mark.parametrize("name", ["mlp", "mlp_moved", "cnn_flatten", "cnn_pooled", "LeNet-5"])
def test_ten_steps_are_those_of_torchs_own_gradient_descent(name: str, digits, randomised, one_thread) -> None:
    network = randomised(OWN[name]) if name in OWN else weights.load(list_networks().find(name).path)[0]
    whole = in_double(network, digits[2])
    optimiser = torch.optim.SGD(whole.parameters(), lr=0.05)
    losses = []
    for _ in range(10):
        optimiser.zero_grad()
        loss = loss_of(whole, digits[2])
        torch.autograd.backward(loss)
        optimiser.step()
        losses.append(float(loss.detach()))
    *_, step = learning_steps(network, digits[2], LABEL, 0.05, 10)
    assert (step.number, step.is_done) == (10, True)
    assert step.losses == pytest.approx((*losses, float(loss_of(whole, digits[2]).detach())), rel=1e-9)
    answered = whole(torch.tensor(digits[2])[None, None])[0].softmax(dim=0)
    np.testing.assert_allclose(step.after, answered.detach(), atol=1e-9)
    now = {each.name: learned_part(each) for each in steps(whole)}
    before = {each.name: learned_part(each) for each in steps(copy.deepcopy(network).double())}
    for layer in step.layers:
        if layer.taught:
            changed = (now[layer.layer.name].weight - before[layer.layer.name].weight).detach().numpy()
            np.testing.assert_allclose(layer.taught.changes.reshape(changed.shape), changed, atol=1e-10)


def test_maximum_pooling_sends_its_gradient_to_the_winner_and_relu_stops_it(digits, one_thread) -> None:
    step = one_step(weights.load(list_networks().find("cnn_flatten").path)[0], digits[0])
    conv, pool = step.layers[:2]
    assert (conv.layer.name, pool.layer.kind) == ("conv 1", "max")
    windows = conv.maps.reshape(16, 14, 2, 14, 2).transpose(0, 1, 3, 2, 4).reshape(16, 14, 14, 4)
    back = conv.slopes.reshape(16, 14, 2, 14, 2).transpose(0, 1, 3, 2, 4).reshape(16, 14, 14, 4)
    won = np.take_along_axis(back, windows.argmax(axis=3)[..., None], axis=3)[..., 0]
    np.testing.assert_array_equal(won, pool.slopes)
    assert (np.count_nonzero(back, axis=3) <= 1).all()
    stopped = conv.maps == 0
    of = terms(conv, 0, 0)
    assert stopped[0].any()
    assert (of.products[0][stopped[0]] == 0).all()


def test_average_pooling_shares_its_gradient(randomised, digits, one_thread) -> None:
    conv, pool = one_step(randomised(LayersConfig(LENET)), digits[0]).layers[:2]
    np.testing.assert_allclose(conv.slopes, np.kron(pool.slopes, np.full((2, 2), 0.25)), atol=1e-15)


def test_an_untrained_network_is_that_which_its_seed_begins_with_and_torchs_own_chance_goes_on() -> None:
    torch.manual_seed(5)
    expected = torch.rand(1)
    torch.manual_seed(5)
    made = [untrained(MLPConfig(hidden=(3,)), 1).state_dict() for _ in range(2)]
    assert torch.rand(1) == expected
    assert all(torch.equal(one, other) for one, other in zip(*(each.values() for each in made), strict=True))


def test_a_learning_rate_that_is_too_large_ends_with_the_step_that_was_lost(randomised, digits, one_thread) -> None:
    network = randomised(LayersConfig(LENET))
    *_, step = learning_steps(network, digits[0], LABEL, 1e300, 100)
    assert step.lost_at == 2
    assert step.is_done


def test_the_network_itself_stays_as_it_is_and_a_newer_wish_can_come_in_between(digits, one_thread) -> None:
    network = weights.load(list_networks().find("mlp").path)[0]
    before = copy.deepcopy(network.state_dict())
    seen = list(islice(learning_steps(network, digits[0], LABEL, 0.1, 100), 50))
    assert all(each is seen[0] for each in seen)
    assert all(torch.equal(before[name], each) for name, each in network.state_dict().items())
