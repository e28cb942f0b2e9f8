"""Which network stands beside which: the ingredients as a board of buttons, of which each changes one thing."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from digitlab.gui.shell.snapshot import Snapshot
from digitlab.gui.tabs.robustness.ingredients.switchboard import Choice
from digitlab.gui.tabs.robustness.measuring import Sweeps
from digitlab.language import tr
from digitlab.measure.sweep import Sweep
from digitlab.networks.ingredients import GROUPS, INGREDIENTS, SHUFFLED, Ingredient
from digitlab.networks.library import Library
from digitlab.untrusted import one_line


@dataclass(frozen=True, slots=True)
class IngredientsState:
    """What the user looks at.

    Attributes:
        network: The network that is compared with its reference, or a reference; "" for the first one.
        is_listed: Whether all networks are listed instead.
    """

    network: str = ""
    is_listed: bool = False

    def __post_init__(self) -> None:
        known = {name for each in INGREDIENTS for name in (each.network, each.reference)}
        if self.network and self.network not in known:
            raise ValueError(
                tr("'{network}' is neither an ingredient nor its reference", network=one_line(self.network, 40))
            )


@dataclass(frozen=True, slots=True)
class Comparison:
    """What the page shows.

    Attributes:
        ingredients: The ingredients of which both networks are there.
        networks: The network that is looked at and its reference; a reference alone; none where no ingredient is there.
        is_listed: Whether all networks are listed instead.
        sweeps: What is known of all these networks, by name.
        library: All networks.
    """

    ingredients: tuple[Ingredient, ...]
    networks: tuple[str, ...]
    is_listed: bool
    sweeps: Mapping[str, Sweep]
    library: Library

    @property
    def ingredient(self) -> Ingredient | None:
        """What is compared with its reference; None where a reference stands alone."""
        return next((each for each in self.ingredients if (each.network,) == self.networks[:1]), None)

    @property
    def all_networks(self) -> list[str]:
        """The references, and then the networks that differ in something."""
        return [*references(self.ingredients), *(each.network for each in self.ingredients)]

    @property
    def shown_networks(self) -> Sequence[str]:
        """Those whose numbers are on the screen."""
        return self.all_networks if self.is_listed else self.networks


def ask(snapshot: Snapshot) -> Comparison:
    """The network that is looked at beside its reference, as far as both are measured."""
    state, known = snapshot[IngredientsState], snapshot.library.entries
    ingredients = installed(known)
    names = dict.fromkeys(network for each in ingredients for network in (each.network, each.reference))
    name = state.network if state.network in names else next(iter(names), "")
    reference = next((each.reference for each in ingredients if each.network == name), "")
    networks = tuple(filter(None, (name, reference)))
    return Comparison(ingredients, networks, state.is_listed, snapshot[Sweeps].of(names), snapshot.library)


def installed(known: Iterable[str]) -> tuple[Ingredient, ...]:
    """The ingredients of which both networks are there; shuffled pixels have a page of their own."""
    known = set(known)
    return tuple(each for each in INGREDIENTS if each.group != SHUFFLED and {each.network, each.reference} <= known)


def choices(ingredients: Sequence[Ingredient]) -> dict[str, list[Choice]]:
    """A row of buttons per group: the references' own choices and what each ingredient puts in their place."""
    board: dict[str, list[Choice]] = {}
    for group in GROUPS:
        row: dict[str, Choice] = {}
        for each in (each for each in ingredients if each.group == group):
            tip = tr("{network}, a reference", network=each.reference)
            row.setdefault(each.reference, Choice(each.reference, each.usual, tip))
            row[each.network] = Choice(each.network, each.choice, f"{each.network}: {tr(each.change)}")
        if row:
            board[group] = list(row.values())
    return board


def pressed(name: str, ingredients: Sequence[Ingredient]) -> dict[str, str]:
    """Which network's button is pressed in each group: its own, that of its reference, or of that one's reference.

    A network that differs from a network that differs from a reference has both changes, and so both buttons.
    """
    parents = {each.network: each.reference for each in ingredients}
    buttons: dict[str, str] = {}
    while name:
        for each in ingredients:
            if name in (each.network, each.reference):
                buttons.setdefault(each.group, name)
        name = parents.get(name, "")
    return buttons


def references(ingredients: Sequence[Ingredient]) -> list[str]:
    """The networks that others are compared with and that are no ingredient themselves, each once."""
    changed = {ingredient.network for ingredient in ingredients}
    return [name for name in dict.fromkeys(each.reference for each in ingredients) if name not in changed]
