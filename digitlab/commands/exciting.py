"""``digitlab exciting``: the test digits that excite the units of networks most."""

from __future__ import annotations

import argparse
import csv
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from digitlab.commands.options import add_networks

if TYPE_CHECKING:
    from digitlab.inside.exciting import Excitement

NAME = "exciting"
HELP = "find the test digits that excite each unit of a network most"

_HEADER = ("network", "layer", "unit", "rank", "digit", "value", "row", "column", "n", "weights_sha256")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the networks, how many digits they are shown, and the form of the result."""
    add_networks(parser)
    parser.add_argument("--digits", type=int, default=10_000, help="use only the first so many test digits")
    parser.add_argument("--fresh", action="store_true", help="look again for what is known already")
    parser.add_argument(
        "--out", type=Path, metavar="FOLDER", help="keep the results there (default: with your own things)"
    )
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="one event a line; stops when standard input ends")
    form.add_argument("--csv", action="store_true", help="one row for each of a unit's digits")


def run(arguments: argparse.Namespace) -> int:
    """Find them, or look up what is known."""
    from digitlab.inside.events import Excited, to_line
    from digitlab.inside.finding import find_exciting
    from digitlab.networks.library import list_networks

    library = list_networks()
    entries = [library.find(name) for name in dict.fromkeys(arguments.network or library.usual())]
    events = find_exciting(entries, arguments.digits, fresh=arguments.fresh, folder=arguments.out)
    if arguments.json:
        from digitlab.commands.event_stream import print_events

        return print_events(events, to_line)
    from digitlab.commands.measuring_bar import with_bar

    if arguments.csv:
        print(",".join(_HEADER))
    for event in with_bar(events):
        if isinstance(event, Excited):
            (_print_rows if arguments.csv else _print_text)(event.excitement)
    return 0


def _print_text(excitement: Excitement) -> None:
    print(f"{excitement.network}: what excites its units (n = {excitement.n:,} test digits)")
    for layer in excitement.layers:
        most = max(range(layer.units), key=lambda unit: layer.excited[unit])
        silent = layer.excited.count(0)
        print(
            f"  {layer.name}: {layer.units} units, {silent} of them never excited; "
            f"most often unit {most + 1}, by {layer.excited[most]:,} digits"
        )


def _print_rows(excitement: Excitement) -> None:
    table = csv.writer(sys.stdout, lineterminator="\n")
    last = (excitement.n, excitement.weights_hash)
    for layer in excitement.layers:
        for unit in range(layer.units):
            for rank, found in enumerate(layer.of(unit), start=1):
                place = (found.row, found.column)
                table.writerow(
                    (excitement.network, layer.name, unit + 1, rank, found.digit, found.value, *place, *last)
                )
