"""The recipe refuses what cannot be trained, with the range."""

from __future__ import annotations

import math
import re

import pytest

from digitlab import records
from digitlab.training.recipe import TrainConfig


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
