"""The architectures: their sizes, their configs, and what they answer to blank paper."""

from __future__ import annotations

import dataclasses
import json
import math

import pytest
import torch
from torch.nn import functional

from digitlab.networks.architectures import (
    CNNConfig,
    Config,
    MLPConfig,
    RotatedConfig,
    build,
    config_from_dict,
    config_to_dict,
)
from digitlab.networks.ingredients import GROUPS, INGREDIENTS, TRAINING
from digitlab.networks.network import Network
from digitlab.networks.shipped_configs import CONFIGS
from digitlab.networks.turns import ReadsTurns
from digitlab.networks.weights import count_parameters

pytestmark = pytest.mark.usefixtures("one_thread")


def test_the_mlp_has_the_lectures_number_of_parameters() -> None:
    assert count_parameters(build(MLPConfig())) == 235_146


def test_the_small_mlp_reads_196_inputs_each_the_mean_of_four_pixels() -> None:
    network = build(MLPConfig(side=14))
    first = next(module for module in network.modules() if isinstance(module, torch.nn.Linear))
    assert first.in_features == 14 * 14
    field = torch.rand(2, 1, 28, 28)
    means = field.reshape(2, 1, 14, 2, 14, 2).mean(dim=(3, 5), keepdim=True).expand(2, 1, 14, 2, 14, 2)
    torch.testing.assert_close(network(field), network(means.reshape(2, 1, 28, 28)))


def test_a_convolution_layer_has_one_bias_free_kernel_a_map() -> None:
    network = build(CNNConfig(channels=(6,), kernels=(5,), pooled_after=(), hidden=1))
    convolution = next(module for module in network.modules() if isinstance(module, torch.nn.Conv2d))
    assert convolution.weight.shape == (6, 1, 5, 5)


@pytest.mark.parametrize(
    "name", [name for name in CONFIGS if name != "detector"]
)  # whose sheets need numbers to be made of
def test_every_network_learns_and_answers_on_the_device_of_its_weights_with_what_is_drawn_on_the_cpu(name: str) -> None:
    network, generator = (
        build(CONFIGS[name]).to("meta"),
        torch.Generator(),
    )  # which computes nothing, and meets no other device
    fields, labels = torch.rand(4, 1, 28, 28, device="meta"), torch.zeros(4, dtype=torch.long, device="meta")
    loss = network.loss(fields, labels, generator)
    loss.backward()
    assert loss.device.type == "meta"
    assert network.eval()(fields).device.type == "meta"


@pytest.mark.parametrize("name", CONFIGS)
@pytest.mark.parametrize("count", [1, 3])
def test_every_network_maps_fields_to_ten_finite_logits_each(name: str, count: int) -> None:
    network = build(CONFIGS[name]).eval()
    with torch.inference_mode():
        logits = network(torch.rand(count, 1, 28, 28))
    assert logits.shape == (count, 10)
    assert logits.isfinite().all()


@pytest.mark.parametrize("name", CONFIGS)
def test_the_answer_to_one_field_does_not_depend_on_the_others(name: str) -> None:
    network, fields = build(CONFIGS[name]).eval(), torch.rand(3, 1, 28, 28)
    with torch.inference_mode():
        torch.testing.assert_close(network(fields)[1:2], network(fields[1:2]), rtol=1e-4, atol=1e-5)


@pytest.mark.parametrize("name", CONFIGS)
def test_only_networks_shared_over_turns_or_poses_read_turns(name: str) -> None:
    assert isinstance(build(CONFIGS[name]), ReadsTurns) == name.endswith(("_rotated", "_posed", "_scaled"))


def test_building_a_flattening_cnn_leaves_its_running_statistics_at_rest() -> None:
    network = build(CNNConfig())
    norms = [module for module in network.modules() if isinstance(module, torch.nn.BatchNorm2d)]
    assert norms
    for norm in norms:
        assert norm.num_batches_tracked == 0
        assert not norm.running_mean.any()
    assert all(module.training for module in network.modules())


def test_a_plain_network_is_taught_by_cross_entropy() -> None:
    network, fields, labels = build(MLPConfig(hidden=(5,))), torch.rand(4, 1, 28, 28), torch.tensor([1, 2, 3, 9])
    assert isinstance(network, Network)
    by_hand = -network(fields).log_softmax(dim=1)[range(4), labels].mean()
    torch.testing.assert_close(network.loss(fields, labels, torch.Generator()), by_hand)
    torch.testing.assert_close(by_hand, functional.cross_entropy(network(fields), labels))


@pytest.mark.parametrize(
    "config",
    [
        *CONFIGS.values(),
        MLPConfig(hidden=()),
        CNNConfig(
            channels=(3,), kernels=(4,), pooled_after=(), pooling="average", padding="endless", head="global", hidden=7
        ),
    ],
)
def test_a_config_survives_json(config: Config) -> None:
    again = config_from_dict(json.loads(json.dumps(config_to_dict(config))))
    assert again == config
    assert type(again) is type(config)


_GLOBAL = {"head": "global"}


@pytest.mark.parametrize(
    ("values", "complaint"),
    [
        ({}, "unknown architecture None"),
        (
            {"architecture": "transformer"},
            "unknown architecture 'transformer': known are mlp, cnn, posed, rotated, slid, shuffled, hand_crafted",
        ),
        ({"architecture": []}, "unknown architecture"),
        ({"architecture": "mlp", "depth": 3}, "no field 'depth'"),
        ({"architecture": "mlp", "side": 20}, "side must be one of 28, 14"),
        ({"architecture": "mlp", "side": 14.0}, "side must be one of 28, 14"),
        ({"architecture": "mlp", "side": "28"}, "side must be one of 28, 14"),
        ({"architecture": "mlp", "hidden": 256}, "hidden must be a list"),
        ({"architecture": "mlp", "hidden": [256.5]}, "must be of type int"),
        ({"architecture": "mlp", "hidden": [True]}, "must be of type int"),
        ({"architecture": "mlp", "hidden": [0]}, "hidden must lie between"),
        ({"architecture": "mlp", "hidden": [-3]}, "hidden must lie between"),
        ({"architecture": "mlp", "hidden": [10**12]}, "hidden must lie between"),
        ({"architecture": "mlp", "hidden": [1] * 100_000}, "at most 64 numbers, not 100,000"),
        ({"architecture": "cnn", "channels": [], "kernels": []}, "every convolution needs"),
        ({"architecture": "cnn", "channels": [4], "kernels": [3, 3]}, "every convolution needs"),
        ({"architecture": "cnn", "channels": [4], "kernels": [4]}, "kernels must be odd"),
        ({"architecture": "cnn", "channels": [4], "kernels": [0]}, "must lie between"),
        ({"architecture": "cnn", "channels": [10**9], "kernels": [3]}, "must lie between"),
        ({"architecture": "cnn", "padding": "mirror"}, "padding must be one of zeros, none, replicate, endless"),
        ({"architecture": "cnn", "pooling": None}, "pooling must be one of average, max, antialiased, stride, none"),
        ({"architecture": "cnn", "head": "global", "hidden": 0}, "must lie between"),
        ({"architecture": "rotated"}, "missing .* 'reader'"),
        ({"architecture": "cnn", "padding": "endless", "pooling": "stride"}, "endless paper goes with average or max"),
        ({"architecture": "cnn", "padding": "none", "kernels": [27, 9], "channels": [2, 2]}, "nothing is left"),
        (
            {"architecture": "cnn", "padding": "none", "pooling": "antialiased", "kernels": [27], "channels": [2]},
            "nothing is left of the field behind kernels of .27,. with 'antialiased' pooling",
        ),
        ({"architecture": "slid", "reach": 0}, "reach must lie between"),
        ({"architecture": "slid", "reach": 10**9}, "reach must lie between"),
        ({"architecture": "slid", "reader": {"channels": [3]}}, "MLPConfig has no field 'channels'"),
        ({"architecture": "hand_crafted", "cell": 5}, "cell must be one of 2, 4, 7, 14"),
        ({"architecture": "shuffled"}, "missing .* 'reader'"),
        ({"architecture": "rotated", "reader": {"side": 14}}, "reads copies of 28 x 28 pixels only"),
        ({"architecture": "rotated", "reader": 3}, "must be a JSON object"),
        ({"architecture": "rotated", "reader": {}}, "must pool globally"),
        ({"architecture": "rotated", "reader": {"window_deg": 3}}, "CNNConfig has no field 'window_deg'"),
        ({"architecture": "rotated", "reader": _GLOBAL, "window_deg": math.nan}, "unfit turns"),
        ({"architecture": "rotated", "reader": _GLOBAL, "window_deg": 181}, "unfit turns"),
        ({"architecture": "rotated", "reader": _GLOBAL, "window_deg": 10**400}, "too large a number"),
        ({"architecture": "rotated", "reader": _GLOBAL, "step_deg": 0}, "unfit turns"),
        ({"architecture": "rotated", "reader": _GLOBAL, "step_deg": 1e-6}, "unfit turns"),
        ({"architecture": "rotated", "reader": _GLOBAL, "jitter_deg": 0}, "unfit turns"),
        ({"architecture": "rotated", "reader": _GLOBAL, "side": 10**6}, "must lie between"),
        ({"architecture": "rotated", "reader": _GLOBAL, "negatives": 0}, "must lie between"),
    ],
)
def test_an_unfit_config_is_refused_with_the_reason(values: dict[str, object], complaint: str) -> None:
    with pytest.raises(ValueError, match=complaint):
        config_from_dict(values)


def test_reading_a_config_does_not_change_what_it_is_read_from() -> None:
    values = config_to_dict(CNNConfig())
    config_from_dict(values)
    assert values["architecture"] == "cnn"


@pytest.mark.parametrize("name", CONFIGS)
def test_the_last_maps_are_as_large_as_the_config_says(name: str) -> None:
    config = CONFIGS[name]
    if isinstance(config, CNNConfig) and config.padding != "endless":
        trunk = build(config).body[0]
        assert trunk(torch.zeros(2, 1, 28, 28)).shape == (2, config.channels[-1], config.map_side, config.map_side)


def test_variants_of_the_plain_network_differ_from_it_in_one_setting() -> None:
    plain = dataclasses.asdict(CONFIGS["plain"])
    for ingredient in INGREDIENTS:
        config = CONFIGS[ingredient.network]
        if ingredient.reference == "plain" and isinstance(config, CNNConfig):
            changed = {name for name, value in dataclasses.asdict(config).items() if value != plain[name]}
            assert len(changed) == (0 if ingredient.group == TRAINING else 1), ingredient.network


def test_every_ingredient_and_its_reference_can_be_built() -> None:
    assert {ingredient.group for ingredient in INGREDIENTS} == set(GROUPS)
    for ingredient in INGREDIENTS:
        assert {ingredient.network, ingredient.reference} <= set(CONFIGS)


def test_multiplications_of_an_mlp_are_its_weights(count_multiplications) -> None:
    network = build(MLPConfig())
    assert count_multiplications(network) == 784 * 256 + 256 * 128 + 128 * 10


def test_multiplications_of_a_convolution_are_its_weights_times_the_places_it_is_used_at(count_multiplications) -> None:
    network = build(CNNConfig(channels=(6,), kernels=(5,), pooled_after=(0,), hidden=7))
    assert count_multiplications(network) == 6 * 25 * 28 * 28 + 6 * 14 * 14 * 7 + 7 * 10


def test_a_config_cannot_be_changed_after_it_was_checked() -> None:
    with pytest.raises(dataclasses.FrozenInstanceError):
        RotatedConfig(CNNConfig(head="global")).side = 10**6  # type: ignore[misc]
