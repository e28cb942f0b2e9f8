"""``digitlab top-activations``: the test digits that excite the units of networks most."""

from __future__ import annotations

import argparse
import csv
import sys
from typing import TYPE_CHECKING

from digitlab.commands.options import add_form, add_networks, add_out, chosen_networks

if TYPE_CHECKING:
    from digitlab.measure.top_activations import TopActivations

NAME = "top-activations"
ALIASES = ("exciting",)
HELP = "find the test digits that excite each unit of a network most"

_COLUMNS = ("network", "layer", "unit", "rank", "digit", "value", "row", "column", "n", "weights_sha256")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the networks, how many digits they are shown, and the form of the result."""
    add_networks(parser)
    parser.add_argument("--digits", type=int, default=10_000, help="use only the first so many test digits")
    parser.add_argument("--fresh", action="store_true", help="look again for what is known already")
    add_out(parser)
    add_form(parser, "one row for each of a unit's digits")


def run(arguments: argparse.Namespace) -> int:
    """Find them, or look up what is known."""
    from digitlab.commands.event_stream import deliver
    from digitlab.measure.inside_events import to_line
    from digitlab.measure.top_activation_events import find_top_activations

    entries = list(chosen_networks(arguments).values())
    events = find_top_activations(entries, arguments.digits, fresh=arguments.fresh, folder=arguments.out)
    if arguments.csv:
        csv.writer(sys.stdout, lineterminator="\n").writerow(_COLUMNS)
    show = _print_rows if arguments.csv else _print_text
    return deliver(events, lambda event: show(event.excitement), as_json=arguments.json, to_line=to_line)


def _print_text(result: TopActivations) -> None:
    from digitlab.networks.inspection import unit_number

    print(f"{result.network}: what excites its units (n = {result.n:,} test digits)")
    for layer in result.layers:
        most = max(range(layer.units), key=layer.excited.__getitem__)
        silent = layer.excited.count(0)
        print(
            f"  {layer.name}: {layer.units} units, {silent} of them never excited; "
            f"most often unit {unit_number(layer.name, most)}, by {layer.excited[most]:,} digits"
        )


def _print_rows(result: TopActivations) -> None:
    from digitlab.networks.inspection import unit_number

    table = csv.writer(sys.stdout, lineterminator="\n")
    last = (result.n, result.weights_hash)
    for layer in result.layers:
        for unit in range(layer.units):
            number = unit_number(layer.name, unit)
            for rank, found in enumerate(layer.of(unit), start=1):
                place = (found.row, found.column)
                table.writerow((result.network, layer.name, number, rank, found.digit, found.value, *place, *last))
