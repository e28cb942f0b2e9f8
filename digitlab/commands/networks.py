"""``digitlab networks``: what each network is, what it costs and what it reads."""

from __future__ import annotations

import argparse
import json
import sys

NAME = "networks"
HELP = "list the networks"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the form of the list."""
    parser.add_argument("--json", action="store_true", help="one record a line")


def run(arguments: argparse.Namespace) -> int:
    """List the shipped networks and the user's own."""
    from digitlab.networks.library import list_networks
    from digitlab.records import to_dict

    library = list_networks()
    width = max(map(len, library.entries), default=0)
    for name, entry in library.entries.items():
        card = entry.card
        if arguments.json:
            print(json.dumps({"path": str(entry.path), "shipped": entry.shipped, **to_dict(card)}))
            continue
        held_out = card.measured.get("held_out_accuracy")
        of_them = f" of {card.measured['held_out']:,}" if "held_out" in card.measured else ""
        accuracy = "not measured" if held_out is None else f"{held_out:.2%}{of_them} held out"
        cost = f"{card.parameters:>9,} parameters  {card.multiplications / 1e6:>7.1f} M multiply-adds"
        print(f"{name:<{width}}  {cost}  {accuracy}  {'shipped' if entry.shipped else entry.path}")
    for fault in library.faults:
        print(f"digitlab: left out: {fault}", file=sys.stderr)
    return 0
