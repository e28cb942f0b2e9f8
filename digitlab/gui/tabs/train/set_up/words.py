"""What the page "Set up" says: of networks, of their cost, of the learning rate, of what both count alike."""

from __future__ import annotations

import math
from functools import cache

from digitlab.data.sources import in_words
from digitlab.gui.shell import words
from digitlab.gui.tabs.train.set_up.set_up import FASTEST, OWN, SetUp
from digitlab.networks.architectures import Config, Family, Size, config_to_dict, size_of
from digitlab.networks.card import Card
from digitlab.training.equal_budget import Fairness
from digitlab.training.recipes import recipe_for
from digitlab.training.schedule import rate_at

NETWORKS = {FASTEST: "fast: a small CNN", OWN: "your own layers…"}
"""What stands for a network where its name would not say it."""

FAIRNESS: dict[Fairness, str] = {
    "as they are": "sizes unchanged",
    "equal parameters": "equal parameters",
    "equal compute": "equal multiply-adds",
}

SCHEDULES = {
    "one-cycle": "one-cycle: up and down",
    "cosine": "cosine: down",
    "step": "step: by ten, three times",
    "constant": "constant",
}
OPTIMISERS = {"adamw": "AdamW", "adam": "Adam", "sgd": "SGD with momentum"}

_POINTS = 120  # of the drawn schedule
_PASSES = 3  # forward, and twice as much back


def family(config: Config) -> Family:
    """Whose accent a network has."""
    return Card("", config_to_dict(config), 0, 0).family


@cache
def about(name: str) -> str:
    """A network in a sentence or two."""
    if name == OWN:
        return "A table of layers that you fill: convolutions, pooling, dense layers."
    config = recipe_for(name).build_config()
    size = size_of(config)
    card = Card(name, config_to_dict(config), size.parameters, size.multiplications)
    return f"{words.how_it_works(card)} {words.cost(card)}."


def counted(size: Size) -> str:
    """``46,714 parameters, 2.92 million multiply-adds a digit``."""
    return f"{size.parameters:,} parameters, {size.multiplications / 1e6:.2f} million multiply-adds a digit"


def work(set_up: SetUp, held: int) -> str:
    """How many steps there will be with so many digits, and how much is multiplied in all of them."""
    settings, digits = set_up.settings, min(set_up.trainings()[0].digits, held)
    steps = math.ceil(digits / settings.batch_size) * settings.epochs
    epochs = "1 epoch" if settings.epochs == 1 else f"{settings.epochs:,} epochs"
    total = sum(size.multiplications for size in set_up.sizes()) * digits * settings.epochs * _PASSES
    each = " each" if set_up.rival else ""
    text = f"{steps:,} steps in {epochs} of {digits:,} digits{each}; about {_large(total)} multiply-adds"
    return f"{text} in all, forward and back."


def _large(count: float) -> str:
    for size, name in ((1e15, "quadrillion"), (1e12, "trillion"), (1e9, "billion")):
        if count >= size:
            return f"{count / size:.3g} {name}"
    return f"{count / 1e6:.3g} million"


def fairness(set_up: SetUp) -> str:
    """Whether both are equal in what was asked for; "" where nothing was."""
    if not set_up.rival:
        return ""
    if set_up.drawn_by:
        return _taught_apart(set_up)
    same = "Both see the same batches, from the same seed"
    if set_up.fairness == "as they are":
        return f"{same}; they differ in size."
    what = "parameters" if set_up.fairness == "equal parameters" else "multiply-adds"
    difference = set_up.pair.difference
    if set_up.pair.is_fair:
        return f"{same}, and have equal {what} (to {max(100 * difference, 0.1):.1f} %): one was made wider or narrower."
    return f"✗ No width gives both equal {what}: they differ by {100 * difference:.0f} %, as near as they come."


def _taught_apart(set_up: SetUp) -> str:
    """What is alike where one network learns from digits that a generator draws."""
    if not set_up.is_measured_alike:
        return "✗ The two would be measured on different digits: take MNIST as the data."
    real, drawn = map(in_words, (set_up.settings.data, set_up.rival))
    return f"The same network and recipe, once on {real} and once on {drawn} digits; both are measured on the same real held-out digits."


def schedule(set_up: SetUp, held: int) -> tuple[list[float], list[float]]:
    """The learning rate over a training with so many digits: epochs done, and the share of the highest rate."""
    settings = set_up.settings
    per_epoch = math.ceil(min(settings.digits, held) / settings.batch_size)
    steps = per_epoch * settings.epochs
    places = sorted({round(index * (steps - 1) / _POINTS) for index in range(_POINTS + 1)})
    shares = [rate_at(settings.schedule, step, steps, per_epoch).share for step in places]
    return [place / per_epoch for place in places], shares
