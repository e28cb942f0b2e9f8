"""Recipes by name: those that come with digitlab, and the user's own."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

from digitlab import records
from digitlab.data.sources import absolute, class_names
from digitlab.data_folder import data_folder
from digitlab.language import tr
from digitlab.networks.architectures import CNNConfig, config_to_dict
from digitlab.networks.library import list_networks
from digitlab.networks.shipped_configs import config_named
from digitlab.training.recipe import TrainConfig
from digitlab.untrusted import one_line, read_json
from digitlab.whole_file import write_whole

_MOST_BYTES = 2**16
_SHIFTED, _TURNED = {"shift_px": 4}, {"turn_deg": 45.0}
_REFUSING: dict[str, Any] = {"epochs": 1, "learning_rate": 0.002, "non_digits": 0.2}

RECIPES: dict[str, dict[str, Any]] = {
    "shipped": {},
    "fast": {"epochs": 1, "batch_size": 96, "learning_rate": 0.02, "label_smoothing": 0.2},
    "thorough": {"epochs": 12, "batch_size": 64},
    "tolerant": {"shift_px": 4, "turn_deg": 30.0, "zoom": 1.2, "elastic_px": 1.0},
    "classic": {"optimiser": "sgd", "schedule": "step", "learning_rate": 0.05, "weight_decay": 5e-4},
}
"""Name to what it sets; everything else is as :class:`digitlab.training.recipe.TrainConfig` has it.

``shipped`` made the networks that ship. ``fast`` is for :data:`FAST`. ``tolerant`` teaches by augmentation what an
architecture does not know. ``classic`` is how networks were trained before Adam and one-cycle schedules.
"""

FAST = CNNConfig(channels=(16, 32, 48), kernels=(5, 3, 3), pooling="stride", padding="none", hidden=64)
"""A small CNN that the recipe ``fast`` takes to 99 % in seconds; ``digitlab train fast`` trains it with that recipe.

Its first two convolutions take steps of two, so that most of what they would answer is never computed: half the arithmetic
of two poolings, and a third convolution besides. One epoch is enough because its labels are smoothed: without, it takes two. All
were chosen on held-out digits.
"""

_BROUGHT_ALONG: dict[str, dict[str, Any]] = {
    f"{network}_{how}": settings | more
    for network, more in (("mlp", {"epochs": 10}), ("plain", {}))
    for how, settings in (("shifted", _SHIFTED), ("turned", _TURNED), ("moved", _SHIFTED | _TURNED))
} | {
    "fast": RECIPES["fast"] | {"architecture": config_to_dict(FAST)},
    "detector": {"epochs": 12},
    "flow": {"epochs": 6, "batch_size": 128},
    "flow_dense": {"epochs": 6, "batch_size": 128},
    "vae": {"epochs": 20, "batch_size": 128},
    "mlp_refusing": _REFUSING | {"start_from": "mlp"},
    "cnn_refusing": _REFUSING | {"start_from": "cnn_pooled"},
}
"""Network to the settings that belong to it: what some networks are there to show is their training.

MLPs learn as well as they can from moved digits: wider, batch-normalised and for longer. The detector learns twice as long as the others: no sheet is seen twice, and on held-out digits it shows. What refuses goes on from
a network that was never shown what is no digit.
"""


def recipe_for(network: str, recipe: str = "", /, **chosen: Any) -> TrainConfig:  # noqa: ANN401 - the fields of TrainConfig
    """The recipe of a network, with whatever else was chosen.

    Args:
        network: Its name.
        recipe: One of :data:`RECIPES` or of the user's own; where left out, the one that makes the network that ships.
        chosen: Settings that go before the recipe's.

    Raises:
        ValueError: There is no such recipe, or a setting is out of range.
    """
    settings = _BROUGHT_ALONG.get(network, {}) | (settings_of(recipe) if recipe else {}) | chosen
    return records.from_dict(TrainConfig, {**settings, "network": network})


def checked_recipe(network: str, recipe: str, chosen: dict[str, Any]) -> TrainConfig:
    """As :func:`recipe_for`, of a network that can be trained, with the classes of its data.

    A network with a name of its own has the architecture that it starts from.

    Raises:
        ValueError: There is no such network or recipe, a setting is out of range, its data cannot be read, or it cannot start from
            another's weights.
        OSError: The files of its data cannot be read.
        WeightsError: The network that it is to start from is not there, or its file is damaged.
    """
    start = chosen.get("start_from")
    architecture = list_networks().find_any(str(start)).card.config if start else None
    if architecture and config_named(network) is None and recipe_for(network).architecture is None:
        chosen = {"architecture": architecture, **chosen}
    config = recipe_for(network, recipe, **chosen)
    config = replace(
        config, data=absolute(config.data)
    )  # its network is measured there, too, from wherever that is asked
    config = with_classes_of_data(config)
    config.check_data()
    config.build_config()
    if architecture:
        config.check_start(str(start), architecture)
    return config


def with_classes_of_data(config: TrainConfig) -> TrainConfig:
    """The recipe with the classes of its data, where it does not say which they are.

    Raises:
        ValueError: They are not at hand.
        OSError: The files of its data cannot be read.
    """
    return replace(config, classes=class_names(config.data)) if config.classes.are_digits else config


def recipe_names() -> list[str]:
    """The names of all recipes: those that come with digitlab, then the user's own."""
    return [*RECIPES, *sorted(path.stem for path in _folder().glob("*.json") if path.stem not in RECIPES)]


def settings_of(recipe: str) -> dict[str, Any]:
    """What a recipe sets.

    Raises:
        ValueError: There is none, or its file is damaged.
    """
    if recipe in RECIPES:
        return dict(RECIPES[recipe])
    if recipe not in recipe_names():
        raise ValueError(
            tr(
                "there is no recipe '{recipe}': there are {names}",
                recipe=recipe,
                names=one_line(", ".join(recipe_names()), 1000),
            )
        )
    path = _folder() / f"{recipe}.json"
    try:
        settings: dict[str, Any] = read_json(path, _MOST_BYTES)
        records.from_dict(TrainConfig, {"network": "", **settings})
    except (OSError, ValueError, TypeError) as error:
        raise ValueError(tr("{path}: is no recipe: {error}", path=path, error=error)) from error
    return settings


def save_recipe(recipe: str, config: TrainConfig) -> Path:
    """Keep a config's settings, all but the network, its architecture and its classes, under a name.

    Raises:
        ValueError: The name is taken by a recipe that comes with digitlab, or does not fit a file.
        OSError: The data folder cannot be written.
    """
    if recipe in RECIPES:
        raise ValueError(tr("the recipe '{recipe}' comes with digitlab: choose another name", recipe=recipe))
    if not recipe or recipe != recipe.strip(". ") or not all(sign.isalnum() or sign in " ._-" for sign in recipe):
        raise ValueError(
            tr("a recipe's name has letters, digits, spaces, dots, '-' and '_', not '{recipe}'", recipe=recipe)
        )
    settings = records.to_dict(config)
    for of_a_network in ("network", "architecture", "classes"):
        del settings[of_a_network]
    path = _folder() / f"{recipe}.json"
    write_whole(path, json.dumps(settings, indent=1).encode())
    return path


def delete_recipe(recipe: str) -> None:
    """Forget one of the user's own.

    Raises:
        ValueError: There is none of that name.
    """
    if recipe in RECIPES or recipe not in recipe_names():
        raise ValueError(tr("you have no recipe '{recipe}'", recipe=recipe))
    (_folder() / f"{recipe}.json").unlink()


def _folder() -> Path:
    return data_folder() / "recipes"
