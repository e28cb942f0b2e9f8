"""``digitlab sweep``: accuracy on the test digits against shift, turn, scale, thickness and noise."""

from __future__ import annotations

import argparse
import csv
import sys
from typing import TYPE_CHECKING

from digitlab.commands.options import add_form, add_networks, add_out, chosen_networks

if TYPE_CHECKING:
    from digitlab.measure.curves import AxisName
    from digitlab.measure.sweep import Sweep

NAME = "sweep"
HELP = "measure accuracy against shift, turn, scale, thickness and noise"

_COLUMNS = ("network", "axis", "level", "unit", "accuracy", "low", "high", "n", "seed", "weights_sha256")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the networks, what is examined, and the form of the result."""
    add_networks(parser)
    parser.add_argument("--digits", type=int, help="so many test digits a curve, the first ones (default 2000)")
    parser.add_argument("--map-digits", type=int, help="so many in the map of all shifts, 0 for none (default 200)")
    parser.add_argument(
        "--axis", action="append", help="shift, turn, scale, thickness or noise; repeat it (default: all)"
    )
    parser.add_argument("--seed", type=int, help="of directions, senses and noise (default 0)")
    parser.add_argument("--fresh", action="store_true", help="measure again what is known already")
    add_out(parser)
    add_form(parser, "one row per network, axis and level")


def run(arguments: argparse.Namespace) -> int:
    """Sweep the networks, or look up what is known of them."""
    from digitlab.commands.event_stream import deliver
    from digitlab.measure.sweep import SweepConfig
    from digitlab.measure.sweeping import sweep

    axes = tuple(dict.fromkeys(arguments.axis)) if arguments.axis else None
    chosen = {"digits": arguments.digits, "map_digits": arguments.map_digits, "seed": arguments.seed, "axes": axes}
    config = SweepConfig(**{name: value for name, value in chosen.items() if value is not None})
    entries = list(chosen_networks(arguments).values())
    sweeps: list[Sweep] = []
    events = sweep(entries, config, fresh=arguments.fresh, folder=arguments.out)
    status = deliver(events, lambda event: sweeps.append(event.sweep), as_json=arguments.json)
    if sweeps:
        (_print_rows if arguments.csv else _print_tables)(sweeps)
    return status


def _print_rows(sweeps: list[Sweep]) -> None:
    from digitlab.measure.curves import AXES

    table = csv.writer(sys.stdout, lineterminator="\n")
    table.writerow(_COLUMNS)
    for sweep in sweeps:
        for curve in sweep.curves:
            for k, (level, accuracy) in enumerate(zip(curve.levels, curve.accuracies, strict=True)):
                low, high = curve.interval(k)
                row = [sweep.network, curve.axis, f"{level:g}", AXES[curve.axis].unit, accuracy, low, high]
                table.writerow([*row, curve.n, sweep.seed, sweep.weights_hash])


def _print_tables(sweeps: list[Sweep]) -> None:
    """One table an axis, a column a network: the accuracy and its 95 % interval, in per cent."""
    from digitlab.measure.curves import AXES

    first = sweeps[0]
    width = max(18, *(len(sweep.network) for sweep in sweeps)) + 2
    print(f"accuracy in per cent [95 % interval]; n = {first.n:,} test digits, seed {first.seed}")
    for curve in first.curves:
        names = "".join(f"{sweep.network:<{width}}" for sweep in sweeps).rstrip()
        print(f"\n{f'{curve.axis}, {AXES[curve.axis].unit}':<20}{names}")
        for k, level in enumerate(curve.levels):
            print(f"{level:<20g}" + "".join(f"{_cell(sweep, curve.axis, k):<{width}}" for sweep in sweeps).rstrip())
    if first.shift_map_n:
        print(f"\nmean over all {len(first.shift_map) ** 2} shifts of up to 10 px; n = {first.shift_map_n:,}")
        for sweep in sweeps:
            print(f"{sweep.network:<{width}}{100 * sweep.map_mean:.1f}")


def _cell(sweep: Sweep, axis: AxisName, k: int) -> str:
    curve = sweep.curve(axis)
    assert curve is not None  # all were asked for the same axes
    low, high = curve.interval(k)
    return f"{100 * curve.accuracies[k]:5.1f} [{100 * low:.1f}, {100 * high:.1f}]"
