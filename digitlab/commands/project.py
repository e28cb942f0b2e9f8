"""``digitlab project``: a map of the test digits as a layer of a network sees them, made by t-SNE."""

from __future__ import annotations

import argparse
import csv
import sys
from typing import TYPE_CHECKING

from digitlab.commands.options import add_form, add_out

if TYPE_CHECKING:
    from digitlab.measure.tsne import Projection

NAME = "project"
HELP = "make a map of test digits from what a layer answers, by t-SNE"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the network, its layer, how many digits, and the form of the result."""
    parser.add_argument("network", help="a name or a weights file")
    parser.add_argument("--layer", default="", help="whose activations (default: the last hidden layer's)")
    parser.add_argument("--digits", type=int, default=1000, help="use only the first so many test digits")
    parser.add_argument("--seed", type=int, default=0, help="of t-SNE's random numbers (default 0)")
    add_out(parser)
    add_form(parser, "one row a digit")


def run(arguments: argparse.Namespace) -> int:
    """Make it, or look up one that is kept."""
    from digitlab.commands.event_stream import deliver
    from digitlab.measure.inside_events import to_line
    from digitlab.measure.projecting import project
    from digitlab.networks.library import list_networks

    entry = list_networks().find(arguments.network)
    events = project(entry, arguments.layer, arguments.digits, arguments.seed, arguments.out)
    show = _print_rows if arguments.csv else _print_text
    return deliver(events, lambda event: show(event.projection), as_json=arguments.json, to_line=to_line)


def _print_text(projection: Projection) -> None:
    print(
        f"{projection.network}, layer '{projection.layer}': the first {projection.n:,} test digits, t-SNE with seed "
        f"{projection.seed}; --csv lists their places"
    )


def _print_rows(projection: Projection) -> None:
    from digitlab.data import mnist

    table = csv.writer(sys.stdout, lineterminator="\n")
    table.writerow(("digit", "label", "x", "y", "network", "layer", "n", "seed", "weights_sha256"))
    shared = (projection.network, projection.layer, projection.n, projection.seed, projection.weights_hash)
    labels = mnist.load("test").labels[: projection.n].tolist()
    for row in zip(range(projection.n), labels, projection.across, projection.upwards, strict=True):
        table.writerow((*row, *shared))
