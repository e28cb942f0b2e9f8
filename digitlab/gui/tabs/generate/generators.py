"""Which generators the pages ask, and what their files say."""

from __future__ import annotations

from digitlab.gui.shell.loaded_networks import LoadedNetworks
from digitlab.language import tr
from digitlab.networks.card import Card

FLOW, DENSE, VAE = "flow", "flow_dense", "vae"
"""The generators that ship, by name: a flow of convolutions, a flow of dense layers, and a decoder of a plane."""

MOST_SEED = 9999
"""The largest seed of the noise that a page can show."""

MOST_SHOWN_GUIDANCE, GUIDANCE_STEP = 3.0, 0.25
"""The largest guidance of a flow that a page can show, and in which steps it is set."""


def card_of(networks: LoadedNetworks, name: str) -> Card | None:
    """What a generator's file says; None where there is no such generator."""
    entry = networks.library.generators.get(name)
    return entry.card if entry else None


def with_seed(name: str, card: Card | None) -> str:
    """A generator as a saved picture names it: ``flow (seed 0)``."""
    return tr("{network} (seed {seed})", network=name, seed=card.recipe.get("seed", tr("unknown"))) if card else name
