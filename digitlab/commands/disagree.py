"""``digitlab disagree``: the test digits that one network reads and another does not, at a pose."""

from __future__ import annotations

import argparse
import csv
import json
import sys
from typing import TYPE_CHECKING

from digitlab.commands.options import POSE_HELP, add_form, pose
from digitlab.ink.pose import Pose

if TYPE_CHECKING:
    from digitlab.measure.disagreement import Comparison

NAME = "disagree"
HELP = "list the test digits that one network reads and another does not"

_SHOWN = 20


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add both networks, the pose, and the form of the result."""
    parser.add_argument("left", help="a network's name or weights file")
    parser.add_argument("right", help="another one")
    parser.add_argument("--pose", type=pose, default=Pose(), help=POSE_HELP)
    parser.add_argument("--centred", action="store_true", help="crop, scale and centre the ink first")
    parser.add_argument(
        "--window", type=float, metavar="DEG", help="the largest turn that networks that read turns expect"
    )
    parser.add_argument("--digits", type=int, default=10_000, help="use only the first so many test digits")
    add_form(parser, "one row a digit")


def run(arguments: argparse.Namespace) -> int:
    """Compare the two."""
    from digitlab.commands.event_stream import deliver
    from digitlab.measure.comparing import CompareConfig, compare
    from digitlab.networks.library import list_networks

    config = CompareConfig(arguments.pose, arguments.centred, arguments.window, arguments.digits)
    library = list_networks()
    events = compare(library.find(arguments.left), library.find(arguments.right), config)
    show = _print_rows if arguments.csv else _print_text
    return deliver(events, lambda event: show(event.comparison), as_json=arguments.json)


def _print_text(comparison: Comparison) -> None:
    left, right = comparison.networks
    print(
        f"both right {comparison.both_right:,} · only {left} {comparison.only_left:,} · only {right} "
        f"{comparison.only_right:,} · neither {comparison.neither:,} (n = {comparison.n:,})"
    )
    shown = comparison.found[:_SHOWN]
    if shown:
        print(f"{'test digit':>10}  {'is':>2}  {left:<20}{right}")
    for found in shown:
        said = f"{found.left_answer}  {found.left_confidence:8.3%}"
        print(f"{found.digit:>10}  {found.label:>2}  {said:<20}{found.right_answer}  {found.right_confidence:8.3%}")
    if len(comparison.found) > _SHOWN:
        print(f"and {len(comparison.found) - _SHOWN:,} more: --csv lists all")


def _print_rows(comparison: Comparison) -> None:
    left, right = comparison.networks
    left_hash, right_hash = comparison.weights_hashes
    at, window = comparison.pose, comparison.window_deg
    shared: dict[str, object] = {
        "left": left,
        "right": right,
        "left_weights_sha256": left_hash,
        "right_weights_sha256": right_hash,
    }
    shared |= {"dx": at.dx, "dy": at.dy, "angle_deg": at.angle_deg, "scale": at.scale}
    shared |= {"centred_first": json.dumps(comparison.centred_first), "window_deg": "" if window is None else window}
    shared |= {"n": comparison.n}
    columns = ("digit", "label", "left_answer", "left_confidence", "right_answer", "right_confidence")
    table = csv.writer(sys.stdout, lineterminator="\n")
    table.writerow([*columns, *shared])
    for found in comparison.found:
        table.writerow([*(getattr(found, column) for column in columns), *shared.values()])
