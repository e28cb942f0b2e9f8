"""A table of layers: shapes and parameters as the lecture writes them, and what is impossible explained at its row."""

from __future__ import annotations

from dataclasses import replace

import pytest
import torch

from digitlab.networks.architectures import LayersConfig, build, config_from_dict, config_to_dict
from digitlab.networks.card import Card
from digitlab.networks.layer_table import MOST_LAYERS, read_table, shape_said
from digitlab.networks.layers import (
    LENET,
    PRESETS,
    ConvLayer,
    DenseLayer,
    DropoutLayer,
    FlattenLayer,
    GlobalPoolLayer,
    PoolLayer,
)
from digitlab.training.recipes import FAST


def test_lenet_has_the_shapes_and_the_parameters_of_the_lecture() -> None:
    rows = read_table(LENET)
    said = ["6@28×28", "6@14×14", "16@10×10", "16@5×5", "400", "120", "84", "10"]
    assert [shape_said(row.shape) for row in rows] == said
    assert [row.formula for row in rows if row.formula] == [
        "6·(1·5·5+1) = 156",
        "16·(6·5·5+1) = 2,416",
        "120·(400+1) = 48,120",
        "84·(120+1) = 10,164",
        "10·(84+1) = 850",
    ]
    assert rows[0].size == "(28 + 2·2 − 5)/1 + 1 = 28"
    assert rows[4].size == "16·5·5 = 400"


def test_the_classic_example_has_the_size_that_the_facts_name() -> None:
    assert sum(row.parameters for row in read_table(PRESETS["the classic PyTorch example"])) == 1_199_882


def test_the_small_and_fast_preset_is_the_network_of_the_fast_recipe() -> None:
    preset, recipes = build(LayersConfig(PRESETS["small and fast"])).eval(), build(FAST).eval()
    mine, theirs = preset.state_dict(), recipes.state_dict()
    assert [part.shape for part in mine.values()] == [part.shape for part in theirs.values()]
    preset.load_state_dict(dict(zip(mine, theirs.values(), strict=True)))
    fields = torch.rand(3, 1, 28, 28)
    torch.testing.assert_close(preset(fields), recipes(fields))


def test_every_preset_is_possible_and_survives_its_file() -> None:
    for layers in PRESETS.values():
        config = LayersConfig(layers)
        assert config_from_dict(config_to_dict(config)) == config


def test_cells_that_no_window_sees_are_named_at_the_row() -> None:
    (row, *_) = read_table([PoolLayer(size=3, stride=3), FlattenLayer()])
    assert row.shape == (1, 9, 9)
    assert row.size == "(28 − 3)/3 + 1 = 9.33"
    assert row.remark == "PyTorch rounds down to 9. The last row and the last column of 28 are never seen."
    (row, *_) = read_table([PoolLayer(size=1, stride=3), FlattenLayer()])
    assert "18 rows and columns are stepped over" in row.remark


@pytest.mark.parametrize(
    ("layers", "number", "words"),
    [
        ([ConvLayer(kernel=28), ConvLayer(kernel=3)], 1, "a window of 3 rows does not fit onto 1"),
        ([ConvLayer(kernel=3, padding=3)], 0, "make the padding 2 or less"),
        ([ConvLayer(kernel=1, padding=2)], 0, "windows of 1 on nothing but zeros: make the padding 0"),
        ([DenseLayer()], 0, "here is 1 map of 28×28: flatten or pool them first"),
        ([ConvLayer(8)], 1, "here are 8 maps of 26×26: flatten or pool them first"),
        ([FlattenLayer(), PoolLayer()], 1, "pooling reads maps, here is a list of 784 numbers"),
        ([FlattenLayer(), FlattenLayer()], 1, "no maps left to flatten"),
        (
            [ConvLayer(1024, padding=2), ConvLayer(1024, padding=2), ConvLayer(1024, 28, padding=27)],
            1,
            "would answer 1,048,576 numbers a digit",
        ),
        ([FlattenLayer(), DenseLayer(4096), DenseLayer(4096), DenseLayer(4096)], 3, "would learn 36,777,984 numbers"),
    ],
)
def test_an_impossible_row_says_why_and_leaves_those_below_open(layers, number, words) -> None:
    rows = read_table(layers)
    assert [index for index, row in enumerate(rows) if row.fault] == [number]
    assert words in rows[number].fault
    assert all(row.shape == () for row in rows[number:])
    with pytest.raises(ValueError, match=f"layer {number + 1}: "):
        LayersConfig(tuple(layers))


def test_a_table_has_an_end() -> None:
    layers = (FlattenLayer(), *[DenseLayer(4)] * MOST_LAYERS)
    with pytest.raises(ValueError, match=f"layer {MOST_LAYERS + 1}: a network has at most {MOST_LAYERS} layers"):
        LayersConfig(layers)


def test_every_number_of_a_layer_has_a_range() -> None:
    for layer, name, value in (
        (ConvLayer, "maps", 0),
        (ConvLayer, "kernel", 29),
        (ConvLayer, "stride", 0),
        (ConvLayer, "padding", -1),
        (PoolLayer, "size", 10**9),
        (DenseLayer, "units", 4097),
        (DropoutLayer, "share", 1.0),
    ):
        with pytest.raises(ValueError, match=f"{name} must lie between"):
            layer(**{name: value})


@pytest.mark.parametrize(
    "layers",
    [
        [{"layer": "convolution", "maps": 10**12}],
        [{"layer": "warp"}],
        [{"layer": "dense", "units": 3, "extra": 1}],
        [{"layer": "pooling", "kind": "median"}],
        [{"layer": "dropout", "share": "half"}],
        [[]],
        "convolution",
        [{"layer": "flatten"}] * 10_000,
    ],
)
def test_a_hostile_file_is_refused(layers) -> None:
    with pytest.raises(ValueError, match=r"layer|LayersConfig"):
        config_from_dict({"architecture": "layers", "layers": layers})


def test_global_pooling_leaves_a_number_a_map_or_two() -> None:
    shapes = {kind: read_table([ConvLayer(7), GlobalPoolLayer(kind)])[1].shape for kind in ("average", "max", "both")}
    assert shapes == {"average": (7,), "max": (7,), "both": (14,)}


def test_a_card_knows_whether_layers_of_ones_own_convolve() -> None:
    def family(*layers) -> str:
        return Card("own", config_to_dict(LayersConfig(layers)), 0, 0).family

    assert family(ConvLayer(), FlattenLayer()) == "cnn"
    assert family(FlattenLayer(), DenseLayer()) == "mlp"
    assert family(PoolLayer(), FlattenLayer(), replace(DenseLayer(), units=3)) == "mlp"
