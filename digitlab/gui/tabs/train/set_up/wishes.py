"""What can be asked for on the page "Set up", beside putting another :class:`~digitlab.gui.tabs.train.set_up.set_up.SetUp`."""

from __future__ import annotations

from dataclasses import dataclass

from digitlab.gui.shell.wishes import Wish


@dataclass(frozen=True, slots=True)
class ChangeSetting(Wish):
    """Train with another value of one of the recipe's settings."""

    name: str
    value: object


@dataclass(frozen=True, slots=True)
class ChooseRecipe(Wish):
    """Train by the recipe of this name."""

    name: str


@dataclass(frozen=True, slots=True)
class KeepRecipe(Wish):
    """Keep what is set under this name."""

    name: str


@dataclass(frozen=True, slots=True)
class DeleteRecipe(Wish):
    """Delete the user's recipe of this name."""

    name: str


@dataclass(frozen=True, slots=True)
class NameLayers(Wish):
    """Call the network of one's own so."""

    name: str


@dataclass(frozen=True, slots=True)
class StartTraining(Wish):
    """Train what is set up."""
