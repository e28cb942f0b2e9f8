"""``digitlab confuse``: what networks take the digits of each class for."""

from __future__ import annotations

import argparse
import csv
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from digitlab.commands.options import add_networks

if TYPE_CHECKING:
    from digitlab.data.mnist import Digits
    from digitlab.robustness.confusion import Confusion

NAME = "confuse"
HELP = "count what networks take the digits of each class for"

_COLUMNS = ("network", "label", "answer", "count", "n", "weights_sha256")
_SHOWN_MISTAKES = 5


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the networks, what they read, and the form of the result."""
    add_networks(parser)
    parser.add_argument("--data", default="mnist", help="the collection (default mnist)")
    parser.add_argument("--split", choices=("test", "held_out"), default="test", help="which part (default test)")
    parser.add_argument("--fresh", action="store_true", help="read again what was read already")
    parser.add_argument(
        "--out", type=Path, metavar="FOLDER", help="keep the results there (default: with your own things)"
    )
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="one event a line; stops when standard input ends")
    form.add_argument("--csv", action="store_true", help="one row per network, class and answer")


def run(arguments: argparse.Namespace) -> int:
    """Let the networks read, or look up what is known of them."""
    from digitlab.networks.library import list_networks
    from digitlab.robustness.confusing import ConfuseConfig, confuse

    library = list_networks()
    entries = [library.find(name) for name in dict.fromkeys(arguments.network or library.usual())]
    config = ConfuseConfig(arguments.data, arguments.split)
    events = confuse(entries, config, fresh=arguments.fresh, folder=arguments.out)
    if arguments.json:
        from digitlab.commands.event_stream import print_events

        return print_events(events)
    from digitlab.commands.measuring_bar import with_bar
    from digitlab.data import sources
    from digitlab.robustness.events import Confused

    digits = sources.load(config.source, config.split)
    table = csv.writer(sys.stdout, lineterminator="\n") if arguments.csv else None
    if table:
        table.writerow(_COLUMNS)
    for event in with_bar(events):
        if not isinstance(event, Confused):
            continue
        if table:
            table.writerows(_rows(event.confusion, digits))
        else:
            _print_confusion(event.confusion, digits)
    return 0


def _rows(confusion: Confusion, digits: Digits) -> list[tuple[object, ...]]:
    from digitlab.robustness.confusion import counts

    table = counts(confusion, digits.labels).tolist()
    return [
        (confusion.network, label, answer, count, confusion.n, confusion.weights_hash)
        for label, row in enumerate(table)
        for answer, count in enumerate(row)
    ]


def _print_confusion(confusion: Confusion, digits: Digits) -> None:
    """The table, and the surest mistakes."""
    from digitlab.robustness.confusion import counts, mistakes

    wrong = mistakes(confusion, digits.labels)
    share = 1 - len(wrong) / confusion.n
    print(
        f"{confusion.network}: {share:.2%} of {confusion.n:,} {confusion.split.replace('_', '-')} digits read rightly"
    )
    print("  class   answered" + "".join(f"{answer:>6}" for answer in range(10)))
    for label, row in enumerate(counts(confusion, digits.labels).tolist()):
        print(f"  {label:>5}" + " " * 11 + "".join(f"{count or '·':>6}" for count in row))
    for number in wrong[:_SHOWN_MISTAKES]:
        answer, sure = confusion.answers[number], confusion.confidences[number]
        print(f"  digit {number:,} is a {int(digits.labels[number])}, read as {answer}, sure by {sure:.1%}")
