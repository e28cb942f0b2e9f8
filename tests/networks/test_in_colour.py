"""Networks that learned from pictures in colour: their size, what a drawing is to them, what is refused."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from digitlab.networks import attribution
from digitlab.networks.activations import OpenedNetwork
from digitlab.networks.architectures import (
    CNNConfig,
    Config,
    DetectorConfig,
    FlowConfig,
    HandCraftedConfig,
    LayersConfig,
    MLPConfig,
    PosedConfig,
    RotatedConfig,
    ShuffledConfig,
    SlidConfig,
    VaeConfig,
    build,
    config_from_dict,
    config_to_dict,
    how_it_works,
    in_a_line,
    size_of,
    widened,
    with_field_channels,
)
from digitlab.networks.arithmetic import unit_sum
from digitlab.networks.fused import fused
from digitlab.networks.in_colour import field_tensor
from digitlab.networks.layers import LENET, PRESETS, ConvLayer, DenseLayer, FlattenLayer, ResidualLayer
from digitlab.networks.predict import predict, predict_many
from digitlab.networks.receptive_field_index import receptive_fields
from digitlab.networks.shipped_configs import CONFIGS
from digitlab.networks.steps import steps
from digitlab.networks.weights import count_parameters

NAMES = (
    "mlp",
    "mlp14",
    "mlp_moved",
    "cnn_flatten",
    "plain",
    "plain_max",
    "plain_antialiased",
    "plain_strided",
    "plain_unpadded",
)
ABLE: dict[str, Config] = {
    **{name: with_field_channels(CONFIGS[name], 3) for name in NAMES},
    "shuffled": with_field_channels(CONFIGS["plain_shuffled"], 3),
    **{name: LayersConfig(layers, field_channels=3) for name, layers in PRESETS.items()},
}


@pytest.mark.parametrize("config", ABLE.values(), ids=ABLE)
def test_parameters_and_multiply_adds_are_those_that_torch_counts(config, randomised, count_multiplications) -> None:
    network = randomised(config)
    assert size_of(config).parameters == count_parameters(network)
    if config != ABLE["plain_antialiased"]:  # the blur is counted by hand
        assert size_of(config).multiplications == count_multiplications(network)
    grey = with_field_channels(config, 1)
    first = next(weight for weight in network.parameters() if weight.ndim > 1)
    assert size_of(config).parameters - size_of(grey).parameters == first.numel() * 2 // 3


@pytest.mark.parametrize("config", ABLE.values(), ids=ABLE)
def test_a_drawing_is_the_same_ink_in_red_green_and_blue(config, randomised, digits) -> None:
    network = randomised(config)
    with torch.inference_mode():
        drawn = network(field_tensor(digits[:4]))
        thrice = network(field_tensor(np.stack([digits[:4]] * 3, axis=1)))
        assert torch.equal(drawn, thrice)
        hued = np.stack([digits[:4], digits[4:8], digits[8:12]], axis=1)
        assert not torch.allclose(drawn, network(field_tensor(hued)))
    few = predict_many(network, hued)
    np.testing.assert_allclose(predict(network, hued[2]).probabilities, few[2], rtol=1e-4, atol=1e-6)
    many = predict_many(fused(network), np.concatenate([hued] * 8))  # so many that they are read in oneDNN's order
    np.testing.assert_allclose(many[:4], few, rtol=1e-3, atol=1e-5)


@pytest.mark.parametrize("config", ABLE.values(), ids=ABLE)
def test_every_layer_can_be_looked_at_and_each_number_is_its_written_out_sum(config, randomised, digits) -> None:
    network = randomised(config)
    opened = OpenedNetwork(network)
    assert sum(layer.parameters for layer in opened.layers) == size_of(config).parameters
    for image in (digits[0], np.stack(digits[:3])):
        seen = opened.activations(image)
        assert seen.maps[0].shape == (*image.shape[:-2], 28, 28)[-3:] if image.ndim > 2 else (1, 28, 28)
        with torch.inference_mode():
            expected = network(field_tensor(image[None]))[0].numpy()
        np.testing.assert_allclose(seen.logits, expected, rtol=1e-4, atol=1e-5)
        die = np.random.default_rng(0)
        for number, layer in enumerate(seen.layers):
            if layer.kind == "other":
                continue
            maps, after = seen.maps[number], seen.maps[number + 1]
            unit, row, column = (int(die.integers(side)) for side in after.shape)
            said = unit_sum(layer, seen.field_indices[number], maps, unit, row, column)
            assert said.value == pytest.approx(float(after[unit, row, column]), abs=1e-4)
            receptive_fields(seen.field_indices[: number + 1], row, column)


def test_ink_that_spoke_for_a_class_is_found_for_a_drawing(randomised, digits) -> None:
    network = randomised(ABLE["plain"])
    found = attribution.integrated_gradients(network, digits[0], 3)
    assert found.shape == (28, 28)
    with torch.inference_mode():
        drawn, blank = network(field_tensor(np.stack([digits[0], np.zeros_like(digits[0])])))[:, 3].tolist()
    assert found.sum() == pytest.approx(drawn - blank, abs=0.05)
    cells = attribution.grad_cam(network, digits[0], 3)
    assert cells is not None
    assert cells.shape == (28, 28)


@pytest.mark.parametrize(
    "config",
    [
        CONFIGS["cnn_pooled"],
        *(
            PosedConfig(),
            RotatedConfig(MLPConfig(), side=28, training_side=28),
            SlidConfig(),
            HandCraftedConfig(),
            ShuffledConfig(CONFIGS["cnn_pooled"]),
        ),
        *(DetectorConfig(), FlowConfig(), VaeConfig()),
    ],
)
def test_what_is_about_ink_of_one_colour_refuses_with_the_way_out(config: Config) -> None:
    with pytest.raises(
        ValueError, match="'it' reads no colours: read the pictures in grey, or train mlp, cnn_flatten, plain or lay"
    ):
        with_field_channels(config, 3, "it")
    with pytest.raises(ValueError, match="reads no colours"):
        config_from_dict({**config_to_dict(config), "field_channels": 3})
    for name in ("mlp", "cnn_flatten", "plain"):
        with_field_channels(CONFIGS[name], 3)


def test_a_config_of_ink_alone_is_written_as_it_was_before_there_were_colours() -> None:
    for config in CONFIGS.values():
        assert "field_channels" not in str(config_to_dict(config))
        assert config_from_dict(config_to_dict(config)).field_channels == 1
    coloured = ABLE["plain"]
    assert config_to_dict(coloured)["field_channels"] == 3
    assert config_from_dict(config_to_dict(coloured)) == coloured
    assert config_from_dict(config_to_dict(ABLE["shuffled"])) == ABLE["shuffled"]


@pytest.mark.parametrize("channels", [0, 2, 4, 1.0, True, "3", None, 10**9])
def test_other_numbers_of_channels_are_refused(channels: object) -> None:
    with pytest.raises(ValueError, match="field_channels"):
        config_from_dict({"architecture": "mlp", "field_channels": channels})


def test_a_network_within_another_has_as_many_channels_as_that_one() -> None:
    written = config_to_dict(PosedConfig(CNNConfig(head="global")))
    written["reader"] |= {"field_channels": 3}
    found = config_from_dict(written)
    assert isinstance(found, PosedConfig)
    assert found.reader.field_channels == 1


def test_a_network_that_would_be_too_large_in_colour_is_refused() -> None:
    config = LayersConfig((FlattenLayer(), DenseLayer(4096), DenseLayer(3000)))
    with pytest.raises(ValueError, match=r"would learn 21,9.* numbers: at most 20,000,000"):
        with_field_channels(config, 3)


def test_a_residual_may_add_the_colours_themselves(randomised, digits) -> None:
    config = LayersConfig((ConvLayer(3, 3, padding=1), ResidualLayer(1), FlattenLayer()), field_channels=3)
    network = randomised(config)
    seen = OpenedNetwork(network).activations(np.stack(digits[:3]))
    with torch.inference_mode():
        expected = network(field_tensor(np.stack(digits[:3])[None]))[0]
    np.testing.assert_allclose(seen.logits, expected, rtol=1e-4, atol=1e-5)


def test_equal_budgets_are_equal_in_colour() -> None:
    from digitlab.training.equal_budget import match

    pair = match(ABLE["mlp"], ABLE["plain"], "equal parameters")
    assert pair.left.field_channels == pair.right.field_channels == 3
    left, right = (count_parameters(build(each)) for each in (pair.left, pair.right))
    assert abs(left / right - 1) == pytest.approx(pair.difference, abs=0.001)
    assert pair.is_fair
    assert widened(ABLE["plain"], 2).field_channels == 3


def test_it_says_that_it_reads_colours_and_what_a_drawing_is_to_it() -> None:
    assert in_a_line(ABLE["plain"]) == f"{in_a_line(CONFIGS['plain'])}, in colour"
    assert how_it_works(ABLE["plain"]).endswith(
        "It reads pictures in colour: a drawing is the same ink in red, green and blue to it."
    )
    assert "its 3 colours, 2352 in all" in how_it_works(ABLE["mlp"])


def test_the_first_step_is_that_of_the_colours() -> None:
    names = [step.name for step in steps(build(LayersConfig(LENET, field_channels=3)))]
    assert names[:2] == ["colours", "conv 1"]
