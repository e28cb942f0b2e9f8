"""A recipe as options of ``digitlab train``, and the command that trains by a recipe."""

from __future__ import annotations

import argparse
import json
import shlex
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from digitlab.untrusted import one_line, parse_json

if TYPE_CHECKING:
    from digitlab.training.recipe import TrainConfig


def json_object(text: str) -> dict[str, Any]:
    """JSON as an object.

    Raises:
        ValueError: It is something else.
    """
    values = parse_json(text)
    if not isinstance(values, dict):
        raise ValueError(f"{one_line(text, 80)} is no JSON object")
    return values


def limits(text: str) -> dict[str, float]:
    """Limits of changes, as :func:`digitlab.ink.changes.parsed` reads them.

    Raises:
        ArgumentTypeError: They are none; what argparse makes of any other error would not say why.
    """
    from digitlab.ink.changes import parsed  # here, since every command of digitlab reads the table below

    try:
        return parsed(text, as_limits=True)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from error


@dataclass(frozen=True, slots=True)
class Option:
    """One setting of a recipe on the command line.

    Attributes:
        flag: How it is written.
        setting: The name of the recipe's field.
        kind: Reads its value.
        help: What it does.
    """

    flag: str
    setting: str
    kind: Callable[[str], Any]
    help: str


OPTIONS: tuple[Option, ...] = (
    Option("--seed", "seed", int, "of weights and order (default 0)"),
    Option("--epochs", "epochs", int, "passes over the digits"),
    Option(
        "--patience",
        "patience",
        int,
        "stop once the held-out loss has not fallen for so many epochs, and keep the best",
    ),
    Option(
        "--data",
        "data",
        str,
        "mnist, fashion_mnist, kmnist, emnist_digits, emnist_letters, handwriting, handwriting:ALPHABET, a plug-in's, folder:PATH or generated:GENERATOR",
    ),
    Option("--start-from", "start_from", str, "begin with the weights of this network, by name or file"),
    Option("--digits", "digits", int, "use only the first so many of the 55,000 training digits"),
    Option("--batch-size", "batch_size", int, "digits a step"),
    Option("--optimiser", "optimiser", str, "adamw, adam or sgd"),
    Option("--learning-rate", "learning_rate", float, "the highest of the schedule"),
    Option("--schedule", "schedule", str, "one-cycle, cosine, step or constant"),
    Option("--weight-decay", "weight_decay", float, "of the optimiser"),
    Option("--shift", "shift_px", int, "shift every digit at random, by up to so many pixels"),
    Option("--turn", "turn_deg", float, "turn every digit at random, by up to so many degrees"),
    Option("--zoom", "zoom", float, "magnify every digit at random, by up to so much either way"),
    Option("--noise", "noise", float, "cover every digit with noise of this standard deviation"),
    Option("--elastic", "elastic_px", float, "distort every digit at random, by so many pixels"),
    Option("--augment", "changes", limits, "change every digit at random, each up to a limit: shear=0.3,contrast=0.5"),
    Option("--non-digits", "non_digits", float, "this share of each batch is no digit, to learn to say so"),
    Option("--label-smoothing", "label_smoothing", float, "spread this share of each label over all classes"),
    Option("--initial-width", "initial_width", float, "multiply the first weights by this factor (default 1)"),
    Option("--device", "device", str, "auto, cpu, cuda, mps (default auto)"),
    Option("--precision", "precision", str, "float32 or bfloat16"),
    Option("--processes", "processes", int, "so many processes train together"),
    Option("--parts", "parts", int, "take each batch in so many parts, which needs less memory"),
    Option("--architecture", "architecture", json_object, "a network of your own as JSON, as in a run's run.json"),
)
"""All settings, in the order of the help."""


def _written(option: Option, value: object) -> str:
    """A value as its option reads it."""
    if not isinstance(value, dict):
        return f"{value}"
    return (
        ",".join(f"{name}={limit!r}" for name, limit in value.items()) if option.kind is limits else json.dumps(value)
    )


def command_of(config: TrainConfig) -> str:
    """The command that trains by a recipe: it names what differs from what the network brings along."""
    from digitlab.training.recipes import recipe_for  # here, since every command of digitlab reads the table above

    usual = recipe_for(config.network)
    words = ["digitlab", "train", config.network]
    for option in OPTIONS:
        value = getattr(config, option.setting)
        if value != getattr(usual, option.setting):
            words += [option.flag, _written(option, value)]
    return shlex.join(words)
