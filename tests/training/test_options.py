"""The command of a recipe trains by that very recipe."""

from __future__ import annotations

import argparse
import shlex
from dataclasses import replace

import pytest

from digitlab.commands import train
from digitlab.networks.architectures import LayersConfig, config_to_dict
from digitlab.networks.layers import LENET
from digitlab.training.options import OPTIONS, command_of
from digitlab.training.recipes import recipe_for

_OWN = replace(recipe_for("mine"), architecture=config_to_dict(LayersConfig(LENET)))
_ALL = recipe_for(
    "plain",
    seed=3,
    epochs=2,
    digits=100,
    batch_size=10,
    optimiser="sgd",
    learning_rate=0.0123456789,
    schedule="step",
    weight_decay=0.0,
    shift_px=2,
    turn_deg=10.0,
    zoom=1.1,
    noise=0.05,
    elastic_px=0.5,
    changes={"shear": 0.3, "contrast": 0.123456789},
    non_digits=0.25,
    label_smoothing=0.1,
    patience=3,
    initial_width=0.5,
    device="cpu",
    precision="bfloat16",
    processes=2,
    parts=2,
    data="kmnist",
)


@pytest.mark.parametrize("config", [recipe_for("mlp"), recipe_for("fast"), recipe_for("plain_moved"), _ALL, _OWN])
def test_what_the_command_says_is_the_recipe_again(config) -> None:
    program, name, *words = shlex.split(command_of(config))
    assert (program, name) == ("digitlab", "train")
    parser = argparse.ArgumentParser()
    train.add_arguments(parser)
    given = parser.parse_args(words)
    chosen = {option.setting: getattr(given, option.setting) for option in OPTIONS}
    settings = {setting: value for setting, value in chosen.items() if value is not None}
    again = recipe_for(given.network, **settings)
    assert again.build_config() == config.build_config()
    assert replace(again, architecture=None) == replace(config, architecture=None)


def test_the_command_names_only_what_differs() -> None:
    assert command_of(recipe_for("fast")) == "digitlab train fast"
    assert command_of(recipe_for("mlp", turn_deg=30.0)) == "digitlab train mlp --turn 30.0"


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("slant=0.3", "there is no change 'slant': there are thickness"),
        ("shear=2", "shear has a level from 0 to 0.6, not 2.0"),
        ("shear=much", "'much' is no number"),
    ],
)
def test_limits_that_are_none_are_refused_with_the_reason(text, reason, capsys) -> None:
    parser = argparse.ArgumentParser()
    train.add_arguments(parser)
    with pytest.raises(SystemExit):
        parser.parse_args(["mlp", "--augment", text])
    assert reason in capsys.readouterr().err


def test_an_architecture_that_is_none_is_refused(capsys) -> None:
    parser = argparse.ArgumentParser()
    train.add_arguments(parser)
    with pytest.raises(SystemExit):
        parser.parse_args(["mine", "--architecture", "[1]"])
    assert "--architecture" in capsys.readouterr().err
