"""What a network is: the small print of its answer."""

from __future__ import annotations

from dataclasses import replace

from digitlab.gui.shell.words import cost, how_it_works, long_name, training
from digitlab.language import tr
from digitlab.networks import architectures
from digitlab.networks.card import Card


def at_range(card: Card, window_deg: float | None) -> Card:
    """A network's card as it would be with another rotation range, where it has one: how it works, and what it costs."""
    if window_deg is None or not card.reads_turns:
        return card
    try:
        config = {**card.config, "window_deg": window_deg}
        size = architectures.size_of(architectures.config_from_dict(config))
    except ValueError:
        return card
    return replace(card, config=config, multiplications=size.multiplications)


def about(name: str, card: Card | None, changes: str, window_deg: float | None) -> str:
    """The small print of a network: what it is, how it works, what it costs and how it was trained."""
    if card is None:
        return name
    now = at_range(card, window_deg)
    works = how_it_works(now)
    if changes:
        works = tr("Edited: {changes}.\nAs trained: {description}", changes=changes, description=works)
    lines = (f"{name} · {long_name(card)}", works, f"{cost(now)}.", training(card))
    return "\n".join(lines)
