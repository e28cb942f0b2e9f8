"""``digitlab edit``: what switching units off, or changing weights, costs a network on test digits."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from digitlab.commands.options import add_form

if TYPE_CHECKING:
    from digitlab.measure.inside_events import Operated

NAME = "edit"
ALIASES = ("ablate", "operate")
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
    from digitlab.measure.edit_cost_events import measure_edits
    from digitlab.measure.inside_events import to_line
    from digitlab.networks.edits import Edits, SwitchedOff, from_json
    from digitlab.networks.inspection import unit_number
    from digitlab.networks.library import list_networks

    edits: Edits = tuple(
        SwitchedOff(layer, number - unit_number(layer, 0)) for layer, numbers in arguments.off for number in numbers
    )
    if arguments.edits is not None:
        edits += from_json(arguments.edits.read_text(encoding="utf-8"))
    events = measure_edits(list_networks().find(arguments.network), edits, arguments.digits)
    return deliver(events, _print_cost, as_json=arguments.json, to_line=to_line)


def _print_cost(event: Operated) -> None:
    cost = event.operation
    for name, right in (("as trained", cost.before), ("operated", cost.after)):
        low, high = cost.interval(right)
        print(f"{cost.network:<14} {name:<12}{right / cost.n:8.2%}  ({low:.2%} to {high:.2%})")
    print(f"{cost.lost:,} digits are read no more, {cost.gained:,} only now  (n = {cost.n:,})")


def _units(text: str) -> tuple[str, list[int]]:
    layer, _, units = text.rpartition(":")
    try:
        return layer, [int(unit) for unit in units.split(",")]
    except ValueError:
        raise argparse.ArgumentTypeError(f"'{text}' names no units: write 'conv 1:3,7'") from None
