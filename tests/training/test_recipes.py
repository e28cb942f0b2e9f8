"""Recipes by name, and the user's own."""

from __future__ import annotations

from pathlib import Path

import pytest

from digitlab.training.recipe import TrainConfig
from digitlab.training.recipes import (
    FAST,
    RECIPES,
    delete_recipe,
    recipe_for,
    recipe_names,
    save_recipe,
    settings_of,
)


def test_a_network_that_ships_for_its_training_brings_its_recipe_along() -> None:
    assert recipe_for("plain_moved") == TrainConfig("plain_moved", shift_px=4, turn_deg=45.0)
    assert recipe_for("mlp_shifted", seed=3) == TrainConfig("mlp_shifted", shift_px=4, epochs=10, seed=3)
    assert recipe_for("plain") == TrainConfig("plain")


@pytest.mark.parametrize("name", RECIPES)
def test_every_recipe_that_comes_along_fits_every_network(name: str) -> None:
    for network in ("mlp", "cnn_pooled", "cnn_rotated"):
        assert recipe_for(network, name).network == network


def test_the_fast_recipe_brings_a_network_along() -> None:
    config = recipe_for("fast")
    assert config.build_config() == FAST
    assert (config.epochs, config.batch_size, config.learning_rate, config.label_smoothing) == (1, 96, 0.02, 0.2)


def test_what_is_chosen_goes_before_the_recipe() -> None:
    assert recipe_for("mlp", "fast", epochs=3) == TrainConfig(
        "mlp", epochs=3, batch_size=96, learning_rate=0.02, label_smoothing=0.2
    )


def test_a_recipe_of_ones_own_is_kept_listed_used_and_deleted() -> None:
    assert recipe_names() == list(RECIPES)
    save_recipe("slow & steady".replace(" & ", "-"), recipe_for("plain", epochs=20, noise=0.1))
    assert recipe_names() == [*RECIPES, "slow-steady"]
    assert recipe_for("mlp", "slow-steady") == TrainConfig("mlp", epochs=20, noise=0.1)
    delete_recipe("slow-steady")
    assert recipe_names() == list(RECIPES)


@pytest.mark.parametrize("name", ["", "../up", "a/b", ".hidden", "fast"])
def test_a_name_that_is_taken_or_no_file_is_refused(name: str) -> None:
    with pytest.raises(ValueError, match="recipe"):
        save_recipe(name, TrainConfig("mlp"))


def test_an_unknown_recipe_is_refused_with_the_known_ones() -> None:
    with pytest.raises(ValueError, match="no recipe 'magic': there are shipped, fast, thorough"):
        recipe_for("mlp", "magic")
    with pytest.raises(ValueError, match="you have no recipe 'fast'"):
        delete_recipe("fast")


@pytest.mark.parametrize("content", ["", "[]", '{"epochs": 0}', '{"speed": 9}', "{" * 100_000])
def test_a_damaged_recipe_is_named(own_data_folder: Path, content: str) -> None:
    (own_data_folder / "recipes").mkdir(parents=True)
    (own_data_folder / "recipes" / "mine.json").write_text(content)
    with pytest.raises(ValueError, match=r"mine\.json: is no recipe"):
        settings_of("mine")
