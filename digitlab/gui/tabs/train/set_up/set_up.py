"""What the page "Set up" is set to: one network, or two side by side, one recipe, and what follows from them."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from functools import cache, cached_property
from typing import Literal

from digitlab.data import generated, sources
from digitlab.data.classes import DIGITS, Classes
from digitlab.gui.kit.phrases import sentence
from digitlab.gui.shell.wishes import Wish
from digitlab.language import tr
from digitlab.networks.architectures import (
    ARCHITECTURES,
    CLASSES,
    Config,
    ImportedConfig,
    LayersConfig,
    Size,
    config_from_dict,
    config_to_dict,
    lesson_of,
    size_of,
    with_classes,
    with_field_channels,
)
from digitlab.networks.card import Card
from digitlab.networks.layer_table import MOST_LAYERS
from digitlab.networks.layers import LENET, PRESETS, OneLayer
from digitlab.networks.library import Library
from digitlab.networks.own_networks import check_name
from digitlab.networks.shipped_configs import config_named, names_to_train
from digitlab.training.equal_budget import Fairness, MatchedPair, match
from digitlab.training.recipe import Augmentation, TrainConfig
from digitlab.training.recipes import recipe_for, recipe_names, settings_of
from digitlab.untrusted import LARGEST_INTEGER, one_line

OWN = "own layers"
"""Stands for the network that is built on the page."""

REAL = "mnist"
"""The digits that what is taught by drawn ones is held against."""

FASTEST = "fast"
"""The network, and the recipe, that the page begins with."""

_LONGEST_NAME = 255  # of a recipe
_KEPT = ("data", "classes", "digits", "seed", "device", "precision", "processes", "parts")
"""What a recipe that does not name it leaves as it is: where and on what is trained, and not how."""


@dataclass(frozen=True, slots=True)
class ChangeSetting(Wish):
    """Train with another value of one of the recipe's settings."""

    name: str
    value: object


def network_names() -> list[str]:
    """The architectures to choose from, each once: the small fast one, those that ship, readers before generators, one's own."""
    names: dict[Config, str] = {recipe_for(FASTEST).build_config(): FASTEST}
    for name in names_to_train():
        names.setdefault(recipe_for(name).build_config(), name)
    return [*names.values(), OWN]


@cache
def _names_of_configs() -> dict[Config, str]:
    """The architectures to choose from, by their configs."""
    return {recipe_for(name).build_config(): name for name in network_names() if name != OWN}


def can_be_set_up(config: Config) -> bool:
    """Whether the page can train a network of this architecture."""
    return isinstance(config, LayersConfig) or _as_named(config) in _names_of_configs()


def _as_named(config: Config) -> Config:
    """The same architecture as names stand for it, for ten digits of ink; a table of layers, or what comes from elsewhere, stays as it is."""
    if isinstance(config, LayersConfig | ImportedConfig):
        return config
    return replace(config, classes=CLASSES, field_channels=1)


def tables_of(library: Library) -> Mapping[str, tuple[OneLayer, ...]]:
    """Tables of layers to begin with: those that come with digitlab, and those of the user's own networks."""
    own = {
        name: config.layers
        for name, entry in library.entries.items()
        if entry.shelf == "own" and isinstance(config := _config_of(entry.card), LayersConfig)
    }
    return {**PRESETS, **own}


def _config_of(card: Card) -> Config | None:
    try:
        return config_from_dict(card.config)
    except ValueError:
        return None


@dataclass(frozen=True)
class SetUp:
    """All choices of the page.

    Attributes:
        settings: The recipe; its network and architecture do not count.
        recipe: The name of the recipe it is; "" for none that has a name.
        network: Which architecture.
        rival: And which one beside it, or the set of digits (``generated:GENERATOR``) that the same one learns from beside it; "" for none.
        fairness: What both count alike.
        layers: The network of one's own, possible or not.
        name: What to call it.
        builds_layers: Whether the table of these layers is in front, and not the recipe.
        draw: Counts how often other random changes of the shown digits were asked for.
    """

    settings: TrainConfig = field(default_factory=lambda: recipe_for(FASTEST))
    recipe: str = FASTEST
    network: str = FASTEST
    rival: str = ""
    fairness: Fairness = "as they are"
    layers: tuple[OneLayer, ...] = LENET
    name: str = "my_layers"
    builds_layers: bool = False
    draw: int = 0

    def __post_init__(self) -> None:
        for name in filter(None, (self.network, "" if self.drawn_by else self.rival)):
            if name not in {OWN, FASTEST} and config_named(name) is None:
                why = ARCHITECTURES.why_not(name)
                raise ValueError(tr("there is no architecture '{name}': {why}", name=one_line(name, 40), why=why))
        if not self.network:
            raise ValueError(tr("one architecture is trained at least"))
        if len(self.layers) > MOST_LAYERS:
            words = tr("a network of one's own has at most {most} layers, not {count:,}")
            raise ValueError(words.format(most=MOST_LAYERS, count=len(self.layers)))
        check_name(self.name)
        if max(len(self.recipe), len(self.settings.network)) > _LONGEST_NAME or not 0 <= self.draw < LARGEST_INTEGER:
            raise ValueError(tr("a recipe's name is too long, or its digits were drawn anew too often"))

    @classmethod
    def like(cls, config: TrainConfig) -> SetUp:
        """Another training as this one was: its recipe, and its network where the page can build it.

        Raises:
            ValueError: There is no such network, or its own architecture is none.
        """
        architecture = _as_named(config.build_config())
        settings = replace(config, network="", architecture=None, start_from="", classes=DIGITS)
        made = cls(settings=settings)
        if isinstance(architecture, LayersConfig):
            made = replace(made, network=OWN, layers=architecture.layers, name=config.network)
        else:
            made = replace(made, network=_names_of_configs().get(architecture, made.network))
        return replace(made, recipe=made.name_of_recipe())

    def against(self, config: TrainConfig, fairness: Fairness) -> SetUp:
        """The same with the network of another training as the rival, where the page can build it beside this one.

        Raises:
            ValueError: There is no such network, or its own architecture is none.
        """
        architecture = _as_named(config.build_config())
        if isinstance(architecture, LayersConfig) and self.network != OWN:
            return replace(self, rival=OWN, fairness=fairness, layers=architecture.layers, name=config.network)
        return replace(self, rival=_names_of_configs().get(architecture, ""), fairness=fairness)

    def with_table_of(self, other: SetUp) -> SetUp:
        """The same with the table of layers of another set-up, where it is about no network of one's own."""
        built = OWN in {self.network, self.rival}
        return self if built else replace(self, layers=other.layers, name=other.name)

    def with_recipe(self, name: str) -> SetUp:
        """Train by a recipe of that name.

        Raises:
            ValueError: There is none, or its file is damaged.
        """
        kept, own = {setting: getattr(self.settings, setting) for setting in _KEPT}, settings_of(name)
        if own.get("data", self.settings.data) != self.settings.data:  # which have their own classes
            del kept["classes"]
        settings = recipe_for("", **(kept | own))
        return replace(self, settings=settings, recipe=name)

    def with_setting(self, name: str, value: object) -> SetUp:
        """Train with another setting.

        Raises:
            ValueError: It is out of range, or does not go with the others.
        """
        is_other = name == "data" and value != self.settings.data
        others = {"classes": DIGITS} if is_other else {}  # until it is known what other data have
        settings = replace(self.settings, **{name: value}, **others)  # type: ignore[arg-type] # the fields know their types
        changed = replace(self, settings=settings, recipe=self.recipe)
        return changed if name in _KEPT else replace(changed, recipe=changed.name_of_recipe())

    def with_classes(self, classes: Classes) -> SetUp:
        """The same, once it is known what classes the data have."""
        return (
            self
            if classes == self.settings.classes
            else replace(self, settings=replace(self.settings, classes=classes))
        )

    def with_name(self, name: str) -> SetUp:
        """Call the network of one's own something else.

        Raises:
            ValueError: The name does not fit a file, or means a network that is there for everybody.
        """
        if check_name(name) == FASTEST:
            raise ValueError(tr("'{name}' is a network that comes with digitlab: choose another name", name=name))
        return replace(self, name=name)

    def with_rival(self, rival: str) -> SetUp:
        """Train another network beside the first, or the same one by digits that a generator draws: then the first learns from real ones."""
        changed = replace(self, rival=rival)
        return (
            replace(changed, settings=replace(self.settings, data=REAL, classes=DIGITS))
            if changed.drawn_by
            else changed
        )

    @property
    def drawn_by(self) -> str:
        """The generator whose digits the rival learns from, which is the first network once more; "" for a rival of its own."""
        return generated.generator_of(self.rival)

    @property
    def is_measured_alike(self) -> bool:
        """Whether both are measured on the same digits."""
        return not self.drawn_by or sources.measured_on(self.settings.data) == sources.measured_on(self.rival)

    @cached_property
    def pair(self) -> MatchedPair:
        """The architectures; where there is but one, it stands on both sides.

        Raises:
            ValueError: The network of one's own is impossible, or one cannot tell the classes of the data apart.
        """
        left = self._architecture(self.network)
        if self.drawn_by:
            return MatchedPair(left, left)
        return match(left, self._architecture(self.rival), self.fairness) if self.rival else MatchedPair(left, left)

    def trainings(self) -> tuple[TrainConfig, ...]:
        """The recipes to start, one for each network.

        Raises:
            ValueError: The network of one's own is impossible.
        """
        if self.drawn_by:
            return self._taught_apart(self._training(self.network, self.pair.left))
        configs = zip((self.network, self.rival), (self.pair.left, self.pair.right), strict=True)
        return tuple(self._training(name, config) for name, config in configs if name)

    def sizes(self) -> tuple[Size, ...]:
        """What each costs.

        Raises:
            ValueError: The network of one's own is impossible.
        """
        return tuple(size_of(training.build_config()) for training in self.trainings())

    @property
    def shows_digits_unchanged(self) -> bool:
        """Whether a training shows the digits as they are, and nothing else; False where nothing can be trained."""
        if self.settings.augmentation != Augmentation() or self.settings.non_digits:
            return False
        with suppress(ValueError):
            return not any(lesson_of(training.build_config()) for training in self.trainings())
        return False

    @property
    def field_channels(self) -> Literal[1, 3]:
        """How many channels the pictures have."""
        return 3 if sources.is_in_colour(self.settings.data) else 1

    def fault(self) -> str:
        """Why nothing can be trained, "" where it can."""
        try:
            for name in filter(None, (self.network, "" if self.drawn_by else self.rival)):
                if name != OWN:
                    self._architecture(name)
        except ValueError as error:
            return str(error)
        try:
            trainings = self.trainings()
        except ValueError as error:
            own = OWN in {self.network, self.rival}
            return tr("Your own network: {error}.", error=error) if own else sentence(str(error))
        try:
            for training in trainings:
                training.build_config()  # which knows what does not go with the recipe
        except ValueError as error:
            return sentence(str(error))
        return ""

    def name_of_recipe(self) -> str:
        """The name of the recipe that says just this; "" where none does."""
        for name in recipe_names():
            with suppress(ValueError):  # of a damaged file
                settings = self.with_recipe(name).settings
                if settings == replace(self.settings, network=settings.network, architecture=settings.architecture):
                    return name
        return ""

    def _training(self, name: str, config: Config) -> TrainConfig:
        called = self.name if name == OWN else name
        if config_named(name) == _as_named(config):
            return replace(self.settings, network=called, architecture=None)
        suffix = "" if config == self._architecture(name) else "_equal"
        return replace(self.settings, network=f"{called}{suffix}", architecture=config_to_dict(_as_named(config)))

    def _taught_apart(self, training: TrainConfig) -> tuple[TrainConfig, TrainConfig]:
        """A training, and the same by as many digits that a generator draws."""
        real = replace(training, digits=min(training.digits, generated.COUNT))
        name, architecture = f"{real.network}_by_{self.drawn_by}", config_to_dict(self.pair.left)
        return real, replace(real, network=name, architecture=architecture, data=self.rival)

    def _architecture(self, name: str) -> Config:
        config = LayersConfig(self.layers) if name == OWN else recipe_for(name).build_config()
        return with_field_channels(with_classes(config, len(self.settings.classes)), self.field_channels, name)
