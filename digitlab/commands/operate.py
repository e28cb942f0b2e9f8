"""``digitlab operate``: what switching units off, or changing weights, costs a network on test digits."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from digitlab.commands.options import add_form

if TYPE_CHECKING:
    from digitlab.measure.inside_events import Operated

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
        help="switch units off, counted from 1, or classes, as in 'conv 1:3,7' or 'answer:0'; repeat it for several layers",
    )
    parser.add_argument("--edits", type=Path, metavar="FILE", help="edits as JSON, as the window writes them")
    parser.add_argument("--digits", type=int, default=10_000, help="use only the first so many test digits")
    add_form(parser)


def run(arguments: argparse.Namespace) -> int:
    """Measure before and after."""
    from digitlab.commands.event_stream import deliver
    from digitlab.measure.inside_events import to_line
    from digitlab.measure.operating import measure_operation
    from digitlab.networks.anatomy import unit_number
    from digitlab.networks.edits import Edits, SwitchedOff, from_json
    from digitlab.networks.library import list_networks

    edits: Edits = tuple(
        SwitchedOff(layer, number - unit_number(layer, 0)) for layer, numbers in arguments.off for number in numbers
    )
    if arguments.edits is not None:
        edits += from_json(arguments.edits.read_text(encoding="utf-8"))
    events = measure_operation(list_networks().find(arguments.network), edits, arguments.digits)
    return deliver(events, _print_operation, as_json=arguments.json, to_line=to_line)


def _print_operation(event: Operated) -> None:
    operation = event.operation
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
