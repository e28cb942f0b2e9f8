"""``digitlab networks``: what each network is, what it costs and what it reads; and what becomes of one's own."""

from __future__ import annotations

import argparse
import json
from typing import TYPE_CHECKING

from digitlab.commands.say import complain, say

if TYPE_CHECKING:
    from digitlab.networks.card import Card

HELP = "list the networks, or rename or delete some of your own"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the form of the list, and what can be done with one's own networks."""
    parser.add_argument("--rename", nargs=2, metavar=("NETWORK", "NAME"), help="call one of your own something else")
    parser.add_argument(
        "--delete", action="append", metavar="NETWORK", help="delete one of your own; repeat it for several"
    )
    parser.add_argument(
        "--generators", action="store_true", help="list those that draw digits, not those that read them"
    )
    parser.add_argument("--json", action="store_true", help="one record a line")


def run(arguments: argparse.Namespace) -> int:
    """List the shipped networks and the user's own, or change some of the latter."""
    if arguments.rename or arguments.delete:
        return _change(arguments)
    from digitlab.networks.library import list_networks
    from digitlab.records import to_dict

    library = list_networks()
    entries = library.generators if arguments.generators else library.entries
    width = max(map(len, entries), default=0)
    for name, entry in entries.items():
        card = entry.card
        if arguments.json:
            print(json.dumps({"path": str(entry.path), "shipped": entry.shipped, **to_dict(card), "name": name}))
            continue
        cost = f"{card.parameters:>9,} parameters  {card.multiplications / 1e6:>7.1f} M multiply-adds"
        where = "shipped" if entry.shipped else entry.path
        say(f"{name:<{width}}  {cost}  {_measured(card)}  {entry.in_a_line}; {where}")
    for fault in library.faults:
        complain(f"left out: {fault}")
    return 0


def _measured(card: Card) -> str:
    """The share of held-out digits that a network reads, or a generator's loss on them."""
    measured = card.measured
    held_out = f"{measured['held_out']:,} held out" if "held_out" in measured else "held-out digits"
    if "held_out_accuracy" in measured:
        return f"{measured['held_out_accuracy']:.2%} of {held_out}"
    return f"loss {measured['held_out_loss']:.4f} on {held_out}" if "held_out_loss" in measured else "not measured"


def _change(arguments: argparse.Namespace) -> int:
    from digitlab.networks import own_networks

    if arguments.rename:
        name, new = arguments.rename
        path = own_networks.rename(name, new)
        done = {"network": name, "renamed": new, "path": str(path)}
        say(json.dumps(done) if arguments.json else f"{name} is called {new} now: {path}")
    for name in arguments.delete or ():
        path = own_networks.delete(name)
        done = {"network": name, "deleted": True, "path": str(path)}
        say(json.dumps(done) if arguments.json else f"{name} is deleted: {path}")
    return 0
