"""The recipe refuses what cannot be trained, with the range."""

from __future__ import annotations

import math
import re

import pytest

from digitlab import records
from digitlab.networks.architectures import CNNConfig, config_from_dict, config_to_dict
from digitlab.networks.library import list_networks
from digitlab.training.recipe import CHOICES, TrainConfig
from digitlab.training.recipes import recipe_for


@pytest.mark.parametrize(
    ("name", "value", "range_named"),
    [
        ("epochs", 0, "epochs must lie between 1 and 1000, not 0"),
        ("epochs", 1001, "between 1 and 1000"),
        ("epochs", 10**400, "between 1 and 1000"),
        ("batch_size", 0, "batch size must lie between 1 and 10000"),
        ("batch_size", 10_001, "between 1 and 10000"),
        ("learning_rate", 0.0, "learning rate must lie between 1e-07 and 10"),
        ("learning_rate", 10.5, "between 1e-07 and 10"),
        ("learning_rate", math.nan, "not nan"),
        ("learning_rate", math.inf, "not inf"),
        ("weight_decay", -0.1, "weight decay must lie between 0 and 10"),
        ("weight_decay", math.nan, "not nan"),
        ("seed", -1, "seed must lie between 0"),
        ("seed", 2**63, "seed must lie between 0"),
        ("digits", 0, "digits must lie between 1 and 55000"),
        ("digits", 55_001, "between 1 and 55000"),
        ("shift_px", 15, "shift px must lie between 0 and 14"),
        ("zoom", 0.9, "zoom must lie between 1 and 2"),
        ("noise", math.nan, "noise must lie between 0 and 1"),
        ("elastic_px", -1.0, "elastic px must lie between 0 and 8"),
        ("non_digits", 0.6, "non digits must lie between 0 and 0.5"),
        ("label_smoothing", 0.6, "label smoothing must lie between 0 and 0.5"),
        ("parts", 0, "parts must lie between 1 and 64"),
        ("processes", 65, "processes must lie between 1 and 64"),
    ],
)
def test_a_number_out_of_its_range_is_refused_with_the_range(name: str, value: float, range_named: str) -> None:
    with pytest.raises(ValueError, match=re.escape(range_named)):
        TrainConfig("mlp", **{name: value})


@pytest.mark.parametrize(
    "settings",
    [
        {"epochs": 1, "batch_size": 1, "learning_rate": 1e-7, "weight_decay": 0.0, "seed": 0, "digits": 1},
        {
            "epochs": 1000,
            "batch_size": 10_000,
            "learning_rate": 10.0,
            "weight_decay": 10.0,
            "seed": 2**63 - 1,
            "digits": 55_000,
        },
    ],
)
def test_the_ends_of_the_ranges_are_allowed_and_survive_a_file(settings: dict[str, float]) -> None:
    config = TrainConfig("mlp", **settings)
    assert records.from_dict(TrainConfig, records.to_dict(config)) == config


@pytest.mark.parametrize("name", ["optimiser", "schedule", "precision"])
def test_a_choice_that_there_is_not_is_refused_with_those_that_there_are(name: str) -> None:
    choices = ", ".join(CHOICES[name])
    with pytest.raises(ValueError, match=f"{name} must be one of {choices}, not 'magic'"):
        TrainConfig("mlp", **{name: "magic"})


def test_digits_that_there_are_not_are_refused_with_those_that_there_are() -> None:
    there = "no digits called 'magic': there are mnist, fashion_mnist, kmnist, emnist_digits, emnist_letters, handwriting, handwriting:ALPHABET, colour-folder:PATH, folder:PATH and generated:GENERATOR; no plug-in"
    with pytest.raises(ValueError, match=there):
        TrainConfig("mlp", data="magic")


def test_more_processes_than_digits_in_a_batch_are_refused() -> None:
    with pytest.raises(ValueError, match="4 processes cannot share a batch of 2"):
        TrainConfig("mlp", batch_size=2, processes=4)


def test_the_recipes_of_all_networks_that_ship_can_be_read() -> None:
    for entry in list_networks().entries.values():
        config = records.from_dict(TrainConfig, entry.card.recipe)
        assert config == recipe_for(config.network)
        assert config_to_dict(config.build_config()) == config_to_dict(config_from_dict(entry.card.config))


def test_an_unknown_network_is_refused_with_the_names_that_there_are() -> None:
    with pytest.raises(ValueError, match="no network 'lenet' to train: there are mlp, mlp14, cnn_flatten"):
        TrainConfig("lenet").build_config()


def test_an_architecture_of_ones_own_is_checked_as_those_in_files_are() -> None:
    own = {"architecture": "cnn", "channels": [4, 8], "kernels": [3, 3]}
    config = records.from_dict(TrainConfig, {"network": "mine", "architecture": own})
    assert config.build_config() == CNNConfig(channels=(4, 8), kernels=(3, 3))
    with pytest.raises(ValueError, match="kernels must be odd"):
        TrainConfig("mine", architecture={**own, "kernels": [2, 2]}).build_config()
