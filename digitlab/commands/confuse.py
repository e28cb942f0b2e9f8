"""``digitlab confuse``: what networks take the digits of each class for."""

from __future__ import annotations

import argparse
import csv
import sys
from typing import TYPE_CHECKING

from digitlab.commands.options import add_form, add_networks, add_out, chosen_networks

if TYPE_CHECKING:
    from digitlab.data.mnist import Digits
    from digitlab.measure.confusion import Confusion

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
    add_out(parser)
    add_form(parser, "one row per network, class and answer")


def run(arguments: argparse.Namespace) -> int:
    """Let the networks read, or look up what is known of them."""
    from digitlab.commands.event_stream import deliver
    from digitlab.data import sources
    from digitlab.measure.confusing import ConfuseConfig, confuse

    config = ConfuseConfig(arguments.data, arguments.split)
    entries = list(chosen_networks(arguments).values())
    events = confuse(entries, config, fresh=arguments.fresh, folder=arguments.out)
    digits = sources.load(config.source, config.split)
    if arguments.csv:
        csv.writer(sys.stdout, lineterminator="\n").writerow(_COLUMNS)
    show = _print_rows if arguments.csv else _print_confusion
    return deliver(events, lambda event: show(event.confusion, digits), as_json=arguments.json)


def _print_rows(confusion: Confusion, digits: Digits) -> None:
    from digitlab.measure.confusion import counts

    table = csv.writer(sys.stdout, lineterminator="\n")
    for label, row in enumerate(counts(confusion, digits.labels).tolist()):
        for answer, count in enumerate(row):
            table.writerow((confusion.network, label, answer, count, confusion.n, confusion.weights_hash))


def _print_confusion(confusion: Confusion, digits: Digits) -> None:
    """The table, and the surest mistakes."""
    from digitlab.measure.confusion import counts, mistakes

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
        said = f"read as {answer}, sure by {sure:.1%}" if answer >= 0 else "and blank"
        print(f"  digit {number:,} is a {int(digits.labels[number])}, {said}")
