"""What the page "Set up" says: of networks, of their cost, of the learning rate, of what both count alike."""

from __future__ import annotations

import math
from functools import cache

from digitlab.data.classes import DIGITS, Classes
from digitlab.data.sources import in_words
from digitlab.gui.kit.phrases import sentence
from digitlab.gui.shell import words
from digitlab.gui.tabs.train.set_up.set_up import FASTEST, OWN, SetUp
from digitlab.language import mark, tr
from digitlab.networks.architectures import Config, Family, Size, config_to_dict, size_of, with_classes
from digitlab.networks.card import Card
from digitlab.training.equal_budget import Fairness, differences
from digitlab.training.recipes import recipe_for
from digitlab.training.schedule import rate_at

NETWORKS = {FASTEST: mark("fast: a small CNN"), OWN: mark("your own layers…")}
"""What stands for a network where its name would not say it."""

FAIRNESS: dict[Fairness, str] = {
    "as they are": mark("sizes unchanged"),
    "equal parameters": mark("equal parameters"),
    "equal compute": mark("equal multiply-adds"),
}

SCHEDULES = {
    "one-cycle": mark("one-cycle: up and down"),
    "cosine": mark("cosine: down"),
    "step": mark("step: by ten, three times"),
    "constant": mark("constant"),
}
OPTIMISERS = {"adamw": "AdamW", "adam": "Adam", "sgd": mark("SGD with momentum")}

_POINTS = 120  # of the drawn schedule
_PASSES = 3  # forward, and twice as much back


def family(config: Config) -> Family:
    """Whose accent a network has."""
    return Card("", config_to_dict(config), 0, 0).family


@cache
def about(name: str, classes: Classes = DIGITS) -> str:
    """A network that tells these classes apart, in a sentence or two; or why it cannot."""
    if name == OWN:
        return tr("A table of layers that you fill: convolutions, pooling, dense layers.")
    try:
        config = with_classes(recipe_for(name).build_config(), len(classes))
    except ValueError as error:
        return f"✗ {sentence(str(error))}"
    size = size_of(config)
    card = Card(name, config_to_dict(config), size.parameters, size.multiplications, classes=classes)
    return f"{words.how_it_works(card)} {words.cost(card)}."


def counted(size: Size, classes: Classes = DIGITS) -> str:
    """``46,714 parameters, 2.92 million multiply-adds a digit``."""
    millions = size.multiplications / 1e6
    if not classes.are_digits:
        return tr(
            "%n parameters, {millions:.2f} million multiply-adds a picture", "", size.parameters, millions=millions
        )
    return tr("%n parameters, {millions:.2f} million multiply-adds a digit", "", size.parameters, millions=millions)


def work(set_up: SetUp, held: int) -> str:
    """How many steps there will be with so many digits, and how much is multiplied in all of them."""
    settings, digits = set_up.settings, min(set_up.trainings()[0].digits, held)
    steps = math.ceil(digits / settings.batch_size) * settings.epochs
    epochs = tr("%n epoch(s)", "", settings.epochs)
    total = sum(size.multiplications for size in set_up.sizes()) * digits * settings.epochs * _PASSES
    text = tr("{steps:,} steps in {epochs} of {digits:,} digits; about {count} multiply-adds in all, forward and back.")
    if not settings.classes.are_digits:
        text = tr(
            "{steps:,} steps in {epochs} of {digits:,} pictures; about {count} multiply-adds in all, forward and back."
        )
        if set_up.rival:
            text = tr(
                "{steps:,} steps in {epochs} of {digits:,} pictures each; about {count} multiply-adds in all, "
                "forward and back."
            )
    elif set_up.rival:
        text = tr(
            "{steps:,} steps in {epochs} of {digits:,} digits each; about {count} multiply-adds in all, "
            "forward and back."
        )
    return text.format(steps=steps, epochs=epochs, digits=digits, count=_large(total))


def _large(count: float) -> str:
    if count >= 1e15:
        return tr("{count:.3g} quadrillion", "short scale, 10 to the 15", count=count / 1e15)
    if count >= 1e12:
        return tr("{count:.3g} trillion", "short scale, 10 to the 12", count=count / 1e12)
    if count >= 1e9:
        return tr("{count:.3g} billion", "short scale, 10 to the 9", count=count / 1e9)
    return tr("{count:.3g} million", count=count / 1e6)


def fairness(set_up: SetUp) -> str:
    """Whether both are equal in what was asked for, and in what their trainings differ; "" where there is but one."""
    if not set_up.rival:
        return ""
    if set_up.drawn_by:
        return _taught_apart(set_up)
    differing = "; ".join(differences(*set_up.trainings()))
    apart = tr("They are not trained alike: {differences}.", differences=differing) if differing else ""
    return " ".join(filter(None, (_equal(set_up), apart)))


def _equal(set_up: SetUp) -> str:
    if set_up.fairness == "as they are":
        return tr("Both see the same batches, from the same seed; they differ in size.")
    what = tr("parameters") if set_up.fairness == "equal parameters" else tr("multiply-adds")
    difference = set_up.pair.difference
    if set_up.pair.is_fair:
        return tr(
            "Both see the same batches, from the same seed, and have equal {budget} (to {difference:.1f} %): "
            "one was made wider or narrower.",
            budget=what,
            difference=max(100 * difference, 0.1),
        )
    return tr(
        "✗ No width gives both equal {budget}: they differ by {difference:.0f} %, as near as they come.",
        budget=what,
        difference=100 * difference,
    )


def _taught_apart(set_up: SetUp) -> str:
    """What is alike where one network learns from digits that a generator draws."""
    if not set_up.is_measured_alike:
        return tr("✗ The two would be measured on different digits: take MNIST as the data.")
    real, drawn = map(in_words, (set_up.settings.data, set_up.rival))
    return tr(
        "The same network and recipe, once on {real} and once on {drawn} digits; both are measured on "
        "the same real held-out digits.",
        real=real,
        drawn=drawn,
    )


def schedule(set_up: SetUp, held: int) -> tuple[list[float], list[float]]:
    """The learning rate over a training with so many digits: epochs done, and the share of the highest rate."""
    settings = set_up.settings
    per_epoch = math.ceil(min(settings.digits, held) / settings.batch_size)
    steps = per_epoch * settings.epochs
    places = sorted({round(index * (steps - 1) / _POINTS) for index in range(_POINTS + 1)})
    shares = [rate_at(settings.schedule, step, steps, per_epoch).share for step in places]
    return [place / per_epoch for place in places], shares
