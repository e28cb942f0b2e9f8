"""How a network is trained: one frozen config, the same for every architecture unless the user chose otherwise."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Any, Literal, get_args

from digitlab.data.classes import DIGITS, Classes
from digitlab.data.sources import SOURCES, check, class_names, classes_said, folder_of, is_in_colour, joined
from digitlab.ink.changes import check_level, in_order
from digitlab.ink.corruptions import CORRUPTIONS, in_stages
from digitlab.language import mark, tr
from digitlab.networks.architectures import (
    ARCHITECTURES,
    Config,
    architecture_of,
    config_from_dict,
    lesson_of,
    with_classes,
    with_field_channels,
)
from digitlab.networks.shipped_configs import config_named, names_to_train
from digitlab.plugins import PluginError
from digitlab.untrusted import file_name, one_line

Optimiser = Literal["adamw", "adam", "sgd"]
Schedule = Literal["one-cycle", "cosine", "step", "constant"]
Precision = Literal["float32", "bfloat16"]

RANGES: dict[str, tuple[float, float]] = {
    "epochs": (1, 1000),
    "batch_size": (1, 10_000),
    "learning_rate": (1e-7, 10.0),
    "weight_decay": (0.0, 10.0),
    "seed": (0, 2**63 - 1),
    "patience": (0, 1000),
    "initial_width": (0.0, 100.0),
    "digits": (1, 55_000),
    "shift_px": (0, 14),
    "turn_deg": (0.0, 180.0),
    "zoom": (1.0, 2.0),
    "noise": (0.0, 1.0),
    "elastic_px": (0.0, 8.0),
    "non_digits": (0.0, 0.5),
    "label_smoothing": (0.0, 0.5),
    "processes": (1, 64),
    "parts": (1, 64),
}
"""The smallest and the largest value of each number of a recipe."""

CHOICES: dict[str, tuple[str, ...]] = {
    "optimiser": get_args(Optimiser),
    "schedule": get_args(Schedule),
    "precision": get_args(Precision),
}
"""What there is to choose from, for each choice of a recipe."""

_NAMES = (
    mark("batch size"),
    mark("learning rate"),
    mark("weight decay"),
    mark("initial width"),
    mark("shift px"),
    mark("turn deg"),
    mark("elastic px"),
    mark("non digits"),
    mark("label smoothing"),
    mark("start from"),
)
"""What settings are called in messages, where it is more than a word."""

_LONGEST_TEXT = 4096
_MOST_JOINED = len(SOURCES.own)


@dataclass(frozen=True, slots=True)
class Augmentation:
    """How far digits are changed at random, anew at every step (:mod:`digitlab.training.augment`).

    Attributes:
        shift_px: The largest shift along each axis, either way, in whole pixels.
        turn_deg: The largest turn about the field's centre, either way.
        zoom: The largest magnification, and the inverse of the smallest.
        noise: The standard deviation of what is added to every pixel.
        elastic_px: How far ink is displaced by an elastic distortion, root mean square.
    """

    shift_px: int = 0
    turn_deg: float = 0.0
    zoom: float = 1.0
    noise: float = 0.0
    elastic_px: float = 0.0

    def said(self) -> list[str]:
        """What is done, in words, a piece each."""
        said = {
            tr("shifted by up to ±{pixels} px", pixels=self.shift_px): self.shift_px,
            tr("turned by up to ±{degrees:g}°", degrees=self.turn_deg): self.turn_deg,
            tr("magnified by up to {zoom:g} either way", zoom=self.zoom): self.zoom > 1,
            tr("distorted by {pixels:g} px", pixels=self.elastic_px): self.elastic_px,
            tr("with noise of {noise:g}", noise=self.noise): self.noise,
        }
        return [words for words, is_so in said.items() if is_so]

    def __str__(self) -> str:
        """In words."""
        said = self.said()
        if not said:
            return tr("upright and centred, no augmentation")
        *others, last = said
        return (
            tr("{others} and {last} at random", others=", ".join(others), last=last)
            if others
            else tr("{last} at random", last=last)
        )


@dataclass(frozen=True, slots=True)
class MoreAugmentation(Augmentation):
    """That, and changes of the ink before it is moved, of paper and light afterwards (:mod:`digitlab.training.random_changes`).

    Attributes:
        changes: Names of :data:`digitlab.ink.corruptions.CORRUPTIONS` in the order in which they happen, each with its limit.
    """

    changes: tuple[tuple[str, float], ...] = ()

    def said(self) -> list[str]:
        """What is done, in words, a piece each."""
        return [*Augmentation.said(self), *(tr("with {change}", change=_up_to(*change)) for change in self.changes)]


def _up_to(name: str, limit: float) -> str:
    """``shear of up to 0.3 px per px``, ``thinner strokes by up to 1 px``, ``faint ink down to 0.5 of full ink``."""
    kind = CORRUPTIONS[name]
    unit, words = tr(kind.unit), tr(kind.seen(limit))
    if kind.sides:
        return tr("{change} by up to {limit:g} {unit}", change=words, limit=abs(limit - kind.rest), unit=unit)
    if limit > kind.rest:
        return tr("{change} of up to {limit:g} {unit}", change=words, limit=limit, unit=unit)
    return tr("{change} down to {limit:g} {unit}", change=words, limit=limit, unit=unit)


_OWN_SETTINGS = {"noise": "noise", "elastic": "elastic_px"}


def possible_changes() -> tuple[str, ...]:
    """What else can be done to digits at random, plug-ins' changes among it: noise and elastic distortions are settings of their own."""
    return tuple(kind.name for kind in in_stages(CORRUPTIONS.values()) if kind.name not in _OWN_SETTINGS)


def _called(setting: str) -> str:
    """What a setting is called in messages."""
    return tr(setting.replace("_", " "))


def check_limits(limits: dict[str, float]) -> dict[str, float]:
    """The limits of changes at random, in the order in which they happen; those at rest are none.

    Raises:
        ValueError: There is no such change, it has a setting of its own, or its limit is no number, or out of range.
    """
    for name in limits:
        if name in _OWN_SETTINGS:
            raise ValueError(
                tr(
                    "{name} has a setting of its own: set {setting} instead",
                    name=name,
                    setting=_OWN_SETTINGS[name],
                )
            )
    return in_order({name: check_level(name, limit, as_limit=True) for name, limit in limits.items()})


@dataclass(frozen=True, slots=True)
class TrainConfig:
    """The recipe: by default AdamW under a one-cycle schedule (Smith and Topin 2017), and no augmentation.

    Attributes:
        network: A name of :func:`digitlab.networks.shipped_configs.names_to_train`, or the name of one's own ``architecture``.
        seed: Of the first weights, the order of the digits, and whatever else is drawn. Two networks that are trained with
            the same seed and batch size see the same batches.
        epochs: Passes over the digits.
        batch_size: Digits a step.
        learning_rate: The highest of the schedule.
        weight_decay: Of the optimiser: decoupled in AdamW (Loshchilov and Hutter 2019), otherwise added to the gradient.
        digits: How many of the training digits are used; the first ones.
        device: A torch device, or ``auto`` for the GPU where there is one.
        shift_px: Every digit is shifted at random, by up to so many pixels along each axis, either way, ...
        turn_deg: ... turned by up to so many degrees, ...
        zoom: ... magnified by up to so much either way, ...
        noise: ... covered with noise of this standard deviation, ...
        elastic_px: ... and distorted elastically by so many pixels, anew at every step.
        changes: What else is done to every digit at random, anew at every step: names of :func:`possible_changes`, each with its limit; every
            level between rest and there is equally likely. None for nothing else.
        non_digits: The share of each batch that is no digit, and is there besides its digits, so that the network learns to
            say so (:mod:`digitlab.training.non_digits`).
        label_smoothing: The share of each label that is spread evenly over all classes (Szegedy et al. 2016): the network then
            never needs to be quite sure. A network with a loss of its own takes its labels as they are.
        architecture: A config of one's own as JSON values, as :func:`digitlab.networks.architectures.config_to_dict` writes them.
        data: Where the digits come from (:mod:`digitlab.data.sources`); of a folder of pictures it says whether they are read in grey or
            in colour.
        optimiser: AdamW, Adam, or stochastic gradient descent with Nesterov's momentum of 0.9.
        schedule: Of the learning rate (:mod:`digitlab.training.schedule`).
        precision: Of the arithmetic; the weights are float32 always.
        processes: How many train together, each on its share of every batch (:mod:`digitlab.training.distributed`).
        parts: Each batch is taken in so many parts, one after the other, which needs less memory.
        start_from: The weights to begin with: a network's name or its weights file, of the same architecture; "" for fresh ones.
        patience: Training ends once the held-out loss has not fallen for so many epochs, and the network of the best epoch is kept
            (:mod:`digitlab.training.early_stopping`); 0 for never. Where all epochs are trained, the last network is kept.
        initial_width: What the first weights are multiplied by (:mod:`digitlab.training.initial_width`): far below 1 signals die out on
            their way through the layers, far above 1 they explode, where no normalisation is behind them.
        classes: What the labels of the data stand for, and the network's logits with them; where that is not said, what the name of the
            data says of them. A folder's are filled in by :func:`digitlab.training.recipes.checked_recipe`.
    """

    network: str
    seed: int = 0
    epochs: int = 6
    batch_size: int = 64
    learning_rate: float = 0.004
    weight_decay: float = 0.01
    digits: int = 55_000
    device: str = "auto"
    shift_px: int = 0
    turn_deg: float = 0.0
    zoom: float = 1.0
    noise: float = 0.0
    elastic_px: float = 0.0
    changes: dict[str, float] | None = None
    non_digits: float = 0.0
    label_smoothing: float = 0.0
    architecture: dict[str, Any] | None = None
    data: str = "mnist"
    optimiser: Optimiser = "adamw"
    schedule: Schedule = "one-cycle"
    precision: Precision = "float32"
    processes: int = 1
    parts: int = 1
    start_from: str = ""
    patience: int = 0
    initial_width: float = 1.0
    classes: Classes = DIGITS

    def __post_init__(self) -> None:
        if self.network:  # a recipe by itself is of none
            file_name(self.network, tr("a network's name"))
        for name in ("data", "device", "start_from"):
            if len(getattr(self, name)) > _LONGEST_TEXT:
                raise ValueError(
                    tr(
                        "{name} has more than {most:,} characters",
                        name=_called(name),
                        most=_LONGEST_TEXT,
                    )
                )
        for name, (low, high) in RANGES.items():
            value = getattr(self, name)
            if not low <= value <= high:
                raise ValueError(
                    tr(
                        "{name} must lie between {low:g} and {high:g}, not {value}",
                        name=_called(name),
                        low=low,
                        high=high,
                        value=value,
                    )
                )
        for name, choices in CHOICES.items():
            value = getattr(self, name)
            if value not in choices:
                raise ValueError(
                    tr(
                        "{name} must be one of {choices}, not '{value}'",
                        name=name,
                        choices=", ".join(choices),
                        value=one_line(value, 60),
                    )
                )
        check(self.data)
        classes = Classes(self.classes)
        object.__setattr__(self, "classes", classes_said(self.data) if classes.are_digits else classes)
        object.__setattr__(self, "changes", check_limits(self.changes or {}) or None)
        if len(joined(self.data)) > _MOST_JOINED:
            raise ValueError(tr("data must not join more than {most} collections", most=_MOST_JOINED))
        if self.processes > self.batch_size:
            raise ValueError(
                tr(
                    "{processes} processes cannot share a batch of {batch_size}: enlarge the batch",
                    processes=self.processes,
                    batch_size=self.batch_size,
                )
            )

    @property
    def augmentation(self) -> Augmentation:
        """How the digits are changed."""
        how: dict[str, Any] = {each.name: getattr(self, each.name) for each in fields(Augmentation)}
        return MoreAugmentation(**how, changes=tuple(self.changes.items())) if self.changes else Augmentation(**how)

    @property
    def smoothing(self) -> float:
        """How much of each label is spread over all classes: none where the network has a loss of its own."""
        return 0.0 if lesson_of(self.build_config()) else self.label_smoothing

    @property
    def generates(self) -> bool:
        """Whether the network is taught to draw digits; False also where there is no such network."""
        try:
            return architecture_of(self.build_config()).generates
        except ValueError:
            return False

    def build_config(self) -> Config:
        """The architecture.

        Raises:
            ValueError: There is no such network, its own architecture is none, or it cannot learn from what is no digit, or not tell
                these classes apart, or not read colours.
        """
        config = config_named(self.network) if self.architecture is None else config_from_dict(self.architecture)
        if config is None:
            there = tr(
                "there are {networks}; {why_not}",
                networks=", ".join(names_to_train()),
                why_not=ARCHITECTURES.why_not(self.network),
            )
            raise PluginError(
                tr("there is no network '{network}' to train: {choices}", network=self.network, choices=there)
            )
        if self.non_digits and lesson_of(config):
            raise ValueError(
                tr(
                    "'{network}' has a loss of its own, in which there is no place for what is no digit: set non digits to 0, or train an MLP or a CNN",
                    network=self.network,
                )
            )
        channels = config.field_channels  # to a network that reads colours, ink alone is ink in all of them
        if folder_of(self.data) is not None:  # of which other pictures are held out in grey than in colour
            channels = 3 if is_in_colour(self.data) else 1
        return with_field_channels(with_classes(config, len(self.classes)), channels, self.network)

    def check_data(self) -> None:
        """See that the data still have the classes of the recipe.

        Raises:
            ValueError: They have others, or cannot be read.
            OSError: Their files cannot be read.
        """
        found = class_names(self.data)
        if found != self.classes:
            raise ValueError(
                tr(
                    "{data} has {found}, and '{network}' learns {classes}: begin a new training, or put the classes back as they were",
                    data=one_line(self.data, 200),
                    found=found,
                    network=self.network,
                    classes=self.classes,
                )
            )

    def check_start(self, start: str, architecture: dict[str, Any]) -> None:
        """See that a training can begin with the weights of another network.

        Args:
            start: The network, as it was named.
            architecture: Its config as JSON values, as its card has it.

        Raises:
            ValueError: It is of another architecture, or has another number of classes.
        """
        there = config_from_dict(architecture)
        if there.classes != len(self.classes):
            raise ValueError(
                tr(
                    "'{network}' cannot start from the weights of '{start}', which tells {theirs} classes apart, and {data} has {classes}: start from a network with as many, or from fresh weights",
                    network=self.network,
                    start=one_line(start, 100),
                    theirs=there.classes,
                    data=one_line(self.data, 200),
                    classes=self.classes,
                )
            )
        if there.field_channels != (mine := self.build_config().field_channels):
            fault = tr(
                "'{network}' cannot start from the weights of '{start}', which reads pictures in colour: read a folder in colour, too, or start from a network that reads grey, or from fresh weights"
            )
            if mine > 1:
                fault = tr(
                    "'{network}' cannot start from the weights of '{start}', which reads grey ink: read the pictures in grey, or start from a network that reads colours, or from fresh weights"
                )
            raise ValueError(fault.format(network=self.network, start=one_line(start, 100)))
        if self.build_config() != there:
            raise ValueError(
                tr(
                    "'{network}' cannot start from the weights of '{start}', which is of another architecture: give the new network a name of its own, and it takes over the architecture",
                    network=self.network,
                    start=one_line(start, 100),
                )
            )
