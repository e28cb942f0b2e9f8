"""Networks of one's own layers are what their table says, and can be opened up like those that ship."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import nn

from digitlab.measure.layer_shifts import network_layers
from digitlab.networks import weights
from digitlab.networks.activations import OpenedNetwork
from digitlab.networks.architectures import LayersConfig, build, config_to_dict
from digitlab.networks.arithmetic import unit_sum
from digitlab.networks.attribution import grad_cam, integrated_gradients
from digitlab.networks.card import Card
from digitlab.networks.edited_network import edited
from digitlab.networks.edits import SwitchedOff
from digitlab.networks.layer_table import read_table
from digitlab.networks.layers import (
    PRESETS,
    ConvLayer,
    DenseLayer,
    DepthwiseLayer,
    DropoutLayer,
    FlattenLayer,
    GlobalPoolLayer,
    PoolLayer,
    ResidualLayer,
)
from digitlab.networks.predict import predict

_SMALL = st.integers(1, 6)
_ANY_LAYER = st.one_of(
    st.builds(ConvLayer, _SMALL, _SMALL, _SMALL, st.integers(0, 5), st.booleans(), st.booleans()),
    st.builds(ResidualLayer, st.integers(1, 3), st.booleans()),
    st.builds(DepthwiseLayer, _SMALL, _SMALL, st.integers(0, 5), st.booleans()),
    st.builds(PoolLayer, st.sampled_from(["max", "average"]), _SMALL, _SMALL),
    st.builds(GlobalPoolLayer, st.sampled_from(["max", "average", "both"])),
    st.just(FlattenLayer()),
    st.builds(DenseLayer, _SMALL, st.booleans()),
    st.builds(DropoutLayer, st.floats(0, 0.9)),
)

pytestmark = pytest.mark.usefixtures("one_thread")

_TABLES = {
    **PRESETS,
    "odd ones": (
        DropoutLayer(0.1),
        PoolLayer("average", 3, 1),
        ConvLayer(5, 4, stride=3, padding=3, relu=False),
        PoolLayer("average", 3, 2),
        ConvLayer(6, 2, padding=1, normalised=False),
        GlobalPoolLayer("average"),
        DenseLayer(7, relu=False),
    ),
    "strongest": (ConvLayer(4, 5, stride=2), PoolLayer("max", 5, 3), GlobalPoolLayer("max")),
    "one cell": (PoolLayer("max", 28, 1), FlattenLayer(), DenseLayer(3)),
    "nothing but the answer": (FlattenLayer(),),
    "depthwise": (
        ConvLayer(5, 3, stride=2),
        DepthwiseLayer(),
        DepthwiseLayer(4, stride=2, padding=2, normalised=False, activation="tanh"),
        FlattenLayer(),
        DenseLayer(9),
    ),
    "other activation functions": (
        ConvLayer(5, 5, stride=2, activation="tanh"),
        ConvLayer(6, activation="gelu", normalised=False),
        FlattenLayer(),
        DenseLayer(9, activation="sigmoid"),
        DenseLayer(8, activation="leaky relu"),
    ),
}


@pytest.fixture(params=list(_TABLES))
def layers(request):
    return _TABLES[request.param]


def test_torch_agrees_with_the_table_row_by_row(layers, randomised, count_multiplications) -> None:
    network = randomised(LayersConfig(layers))
    rows = read_table(layers)
    assert weights.count_parameters(network) == sum(row.parameters for row in rows)
    assert count_multiplications(network) == sum(row.multiplications for row in rows)
    shapes = [maps.shape for maps in OpenedNetwork(network).activations(np.zeros((28, 28), np.float32)).maps[1:]]
    changing = [row.shape for row in rows if not isinstance(row.layer, FlattenLayer | DropoutLayer)]
    assert shapes == [shape if len(shape) == 3 else (*shape, 1, 1) for shape in changing]


def test_every_number_is_its_written_out_sum(layers, randomised, digits, rng) -> None:
    network = randomised(LayersConfig(layers))
    found = OpenedNetwork(network).activations(digits[3])
    for layer, field_index, before, after in zip(
        found.layers, found.field_indices, found.maps, found.maps[1:], strict=False
    ):
        if layer.kind == "other":
            continue  # the sum of a residual, which is no sum of products
        for unit, row, column in (tuple(int(rng.integers(length)) for length in after.shape) for _ in range(12)):
            expected = float(after[unit, row, column])
            written = unit_sum(layer, field_index, before, unit, row, column)
            assert abs(written.value - expected) <= 1e-5 * max(1.0, abs(expected)), (layer.name, unit, row, column)
    shares = np.exp(found.logits - found.logits.max())
    np.testing.assert_allclose(shares / shares.sum(), predict(network, digits[3]).probabilities, atol=1e-5)


def test_all_that_looks_inside_a_network_looks_inside_these(layers, randomised, digits) -> None:
    network = randomised(LayersConfig(layers))
    opened = OpenedNetwork(network)
    learned = next(layer for layer in opened.layers if layer.weights)
    off = edited(network, (SwitchedOff(learned.name, 0),))
    assert not OpenedNetwork(off).activations(digits[0]).maps[1 + opened.layers.index(learned)][0].any()
    assert (grad_cam(network, digits[0], 3) is not None) == any(layer.kind == "conv" for layer in opened.layers)
    assert integrated_gradients(network, digits[0], 3).shape == (28, 28)
    assert len(network_layers(network, digits[0], 2, 0)) == len(opened.layers)


def test_a_residual_adds_what_came_into_its_rows_nested_ones_with_all_their_own(randomised, digits) -> None:
    rows = (
        ConvLayer(4, 3, padding=1, activation="tanh"),
        ConvLayer(4, 3, padding=1, relu=False),
        ResidualLayer(1, activation="leaky relu"),
        ConvLayer(4, 5, padding=2),
        ResidualLayer(2, relu=False),
        FlattenLayer(),
    )
    network = randomised(LayersConfig(rows))
    first, second, leaky, third = (module for module in _pieces(network))
    x = torch.tensor(digits[2])[None, None]
    with torch.no_grad():
        came = first(x)
        inner = nn.functional.leaky_relu(came + second(came))
        expected = came + third(inner)
        kept = OpenedNetwork(network).activations(digits[2])
    assert [layer.name for layer in kept.layers] == ["conv 1", "conv 2", "sum 1", "conv 3", "sum 2", "answer"]
    np.testing.assert_allclose(kept.maps[3], inner[0], atol=1e-5)
    np.testing.assert_allclose(kept.maps[5], expected[0], atol=1e-5)
    assert isinstance(leaky, nn.LeakyReLU)


def _pieces(network: nn.Module) -> list[nn.Module]:
    """The first convolution with all behind it; the second; what stands behind the inner sum; the third."""
    body = network.body
    outer = body[3].inner
    return [nn.Sequential(*body[:3]), outer[0].inner, outer[1], nn.Sequential(*outer[2:])]


@pytest.mark.parametrize(
    ("rows", "fault"),
    [
        ((ResidualLayer(1),), "there are not 1 rows above to skip, but 0"),
        ((ConvLayer(4), ResidualLayer(1)), "it adds 1@28×28, which came into the rows above, to 4@26×26"),
        ((ConvLayer(1, 1), ConvLayer(1, 1), ResidualLayer(2), ResidualLayer(2)), "there are not 2 rows above"),
    ],
)
def test_a_residual_that_cannot_be_says_why(rows, fault) -> None:
    assert fault in read_table(rows)[len(rows) - 1].fault


def test_pooled_globally_no_unit_is_tied_to_a_place(randomised, digits) -> None:
    image = np.zeros((28, 28), np.float32)
    image[10:18, 10:18] = digits[1][10:18, 10:18]
    network = randomised(LayersConfig((ConvLayer(8, 3), GlobalPoolLayer("average"), DenseLayer(5))))
    assert {layer.broken_by for layer in network_layers(network, image, 3, 0)} == {"nothing"}


def test_it_is_saved_and_rebuilt_from_its_file_alone(layers, randomised, tmp_path: Path, digits) -> None:
    config = LayersConfig(layers)
    network = randomised(config)
    path = tmp_path / "own.safetensors"
    weights.save(path, network, Card("own", config_to_dict(config), 1, 1))
    again, card = weights.load(path)
    assert card.family == ("cnn" if any(isinstance(layer, ConvLayer | DepthwiseLayer) for layer in layers) else "mlp")
    assert predict(again, digits[0]).probabilities == pytest.approx(predict(network, digits[0]).probabilities, abs=1e-6)


def test_dropout_only_counts_in_training(randomised) -> None:
    network = randomised(LayersConfig((FlattenLayer(), DropoutLayer(0.5), DenseLayer(20))))
    fields = torch.rand(2, 1, 28, 28)
    assert torch.equal(network(fields), network(fields))
    network.train()
    assert not torch.equal(network(fields), network(fields))
    assert any(isinstance(module, nn.Dropout) for module in network.modules())


@settings(max_examples=150, deadline=None)
@given(layers=st.lists(_ANY_LAYER, max_size=6))
def test_a_table_without_a_fault_is_a_network_and_one_with_a_fault_is_none(layers) -> None:
    rows = read_table(layers)
    if any(row.fault for row in rows):
        with pytest.raises(ValueError, match="layer"):
            LayersConfig(tuple(layers))
        return
    network = build(LayersConfig(tuple(layers))).eval()
    assert network(torch.zeros(2, 1, 28, 28)).shape == (2, 10)
    assert weights.count_parameters(network) == sum(row.parameters for row in rows)
