"""``digitlab operate``: what switching units off, or changing weights, costs a network on test digits."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from digitlab.inside.operation import Operation

NAME = "operate"
HELP = "measure a network's accuracy before and after some of its units are switched off"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the network, what is changed, and the form of the result."""
    parser.add_argument("network", help="a name or a weights file; the file stays as it is")
    parser.add_argument(
        "--off",
        type=_units,
        action="append",
        default=[],
        metavar="LAYER:UNITS",
        help="switch units off, counted from 0, as in 'conv 1:3,7'; repeat it for several layers",
    )
    parser.add_argument("--edits", type=Path, metavar="FILE", help="edits as JSON, as the window writes them")
    parser.add_argument("--digits", type=int, default=10_000, help="use only the first so many test digits")
    parser.add_argument("--json", action="store_true", help="one event a line; stops when standard input ends")


def run(arguments: argparse.Namespace) -> int:
    """Measure before and after."""
    from digitlab.inside.events import Operated, to_line
    from digitlab.inside.operating import measure_operation
    from digitlab.networks.edits import Edits, SwitchedOff, from_json
    from digitlab.networks.library import list_networks

    edits: Edits = tuple(SwitchedOff(layer, unit) for layer, units in arguments.off for unit in units)
    if arguments.edits is not None:
        edits += from_json(arguments.edits.read_text(encoding="utf-8"))
    events = measure_operation(list_networks().find(arguments.network), edits, arguments.digits)
    if arguments.json:
        from digitlab.commands.event_stream import print_events

        return print_events(events, to_line)
    from digitlab.commands.measuring_bar import with_bar

    for event in with_bar(events):
        if isinstance(event, Operated):
            _print(event.operation)
    return 0


def _print(operation: Operation) -> None:
    for name, right in (("as trained", operation.before), ("operated", operation.after)):
        low, high = operation.interval(right)
        print(f"{operation.network:<14} {name:<12}{right / operation.n:8.2%}  ({low:.2%} to {high:.2%})")
    print(f"{operation.lost:,} digits are read no more, {operation.gained:,} only now  (n = {operation.n:,})")


def _units(text: str) -> tuple[str, list[int]]:
    layer, _, units = text.rpartition(":")
    try:
        return layer, [int(unit) for unit in units.split(",")]
    except ValueError:
        raise argparse.ArgumentTypeError(f"'{text}' names no units: write 'conv 1:3,7'") from None
