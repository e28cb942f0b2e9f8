"""Two networks made equal in what they learn or multiply."""

from __future__ import annotations

from dataclasses import replace
from itertools import permutations

import pytest

from digitlab.networks.architectures import (
    HandCraftedConfig,
    LayersConfig,
    MLPConfig,
    build,
    config_from_dict,
    config_to_dict,
    size_of,
    widened,
)
from digitlab.networks.layers import PRESETS
from digitlab.networks.shipped_configs import CONFIGS
from digitlab.networks.weights import count_parameters
from digitlab.training.equal_budget import TOLERANCE, differences, match
from digitlab.training.recipes import recipe_for


def test_as_they_are_nothing_is_changed() -> None:
    pair = match(CONFIGS["mlp"], CONFIGS["plain"], "as they are")
    assert (pair.left, pair.right) == (CONFIGS["mlp"], CONFIGS["plain"])
    assert pair.is_fair


@pytest.mark.parametrize(("left", "right"), list(permutations(["mlp", "mlp14", "cnn_flatten", "plain"], 2)))
def test_both_count_as_many_parameters_or_multiplications_within_two_percent(
    left: str, right: str, count_multiplications
) -> None:
    for fairness, count in (("equal parameters", count_parameters), ("equal compute", count_multiplications)):
        pair = match(CONFIGS[left], CONFIGS[right], fairness)
        one, other = count(build(pair.left)), count(build(pair.right))
        assert one == pytest.approx(other, rel=TOLERANCE), fairness
        assert pair.is_fair
        changed = (pair.left != CONFIGS[left], pair.right != CONFIGS[right])
        assert sum(changed) == 1
        if left.startswith("mlp") != right.startswith("mlp"):
            assert changed == (left.startswith("mlp"), right.startswith("mlp"))  # it is the MLP that is made to fit


def test_layers_of_ones_own_are_made_to_fit_as_well() -> None:
    pair = match(LayersConfig(PRESETS["LeNet-5"]), LayersConfig(PRESETS["an MLP"]), "equal parameters")
    assert pair.left == LayersConfig(PRESETS["LeNet-5"])
    assert size_of(pair.right).parameters == pytest.approx(61_706, rel=TOLERANCE)


def test_what_cannot_be_made_equal_says_so() -> None:
    pair = match(CONFIGS["mlp"], CONFIGS["cnn_rotated"], "equal compute")  # 126 million: no MLP here is as wide
    assert not pair.is_fair
    assert pair.difference > 0.5


def test_nothing_grows_beyond_its_limits_or_vanishes() -> None:
    for config in CONFIGS.values():
        if isinstance(config, HandCraftedConfig):
            assert widened(config, 1e6) == config, "how many features there are was thought of"
            continue
        assert size_of(widened(config, 1e-6)).parameters > 0
        assert size_of(widened(config, 2.0)).parameters > size_of(config).parameters
        assert widened(config, 1.0) == config
    assert widened(CONFIGS["mlp"], 1e6).hidden == (4096, 4096)
    with pytest.raises(ValueError, match="would learn 233,911,306 numbers, and 50,000,000 are the most"):
        widened(CONFIGS["plain_flatten"], 1e6)


def test_a_network_that_cannot_be_made_as_large_as_another_stays_within_its_limits() -> None:
    most = MLPConfig(hidden=(4096, 4096, 4096))
    pair = match(CONFIGS["cnn_rotated"], most, "equal parameters")
    assert config_from_dict(config_to_dict(pair.left)) == pair.left
    assert config_from_dict(config_to_dict(pair.right)) == pair.right


def test_what_differs_in_two_trainings_is_told_in_figures_and_nothing_where_they_are_alike() -> None:
    one, other = recipe_for("mlp"), recipe_for("cnn_pooled")
    assert differences(one, other) == ()
    fewer = replace(other, digits=1000, epochs=4, batch_size=100, turn_deg=45.0)
    assert differences(one, fewer) == (
        "55,000 and 1,000 digits",
        "6 and 4 epochs",
        "5,160 and 40 steps",
        "on digits upright and centred, no augmentation, and turned by up to ±45° at random",
    )
    assert differences(one, replace(other, label_smoothing=0.2)) == ("labels smoothed by 0 and by 0.2",)
    assert differences(one, recipe_for("cnn_rotated")) == ("cnn_rotated by a loss of its own",)
    assert differences(one, replace(other, start_from="cnn_pooled")) == (
        "cnn_pooled began with the weights of cnn_pooled",
    )
