"""The options that several commands have."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from digitlab.ink.pose import Pose
from digitlab.language import tr
from digitlab.measure.measurement import DEVICE

if TYPE_CHECKING:
    from digitlab.networks.library import Entry

T = TypeVar("T")


def add_networks(parser: argparse.ArgumentParser, usual: str = "") -> None:
    """Add ``--network``, for one or several; see :func:`chosen_networks`. Where other networks are the usual ones, they are named."""
    parser.add_argument(
        "--network",
        action="append",
        default=[],
        help=f"a name or a weights file; repeat it for several (default: {usual or 'all but the ingredients'})",
    )


def chosen_networks(arguments: argparse.Namespace, data: str | None = None) -> dict[str, Entry]:
    """The networks that ``--network`` names, each once; all but the ingredients where it names none.

    Args:
        arguments: What was typed.
        data: The data set that they are measured on, "" for the digits; where no network is named, only those that tell its classes
            apart are usual. None where that does not matter.

    Raises:
        WeightsError: There is no network of a name, or none tells these classes apart.
        ValueError: There is no such data set, or it is not at hand.
        OSError: Its files cannot be read.
    """
    from digitlab.data import sources
    from digitlab.data.classes import DIGITS
    from digitlab.networks.card import WeightsError
    from digitlab.networks.library import list_networks

    library = list_networks()
    entries = {name: library.find(name) for name in arguments.network or library.usual()}
    if data is None or arguments.network:
        return entries
    if data:
        sources.check(data)
    classes = sources.class_names(data) if data else DIGITS
    fit = {name: entry for name, entry in entries.items() if entry.card.classes == classes}
    if not fit:
        raise WeightsError(
            tr(
                "no network of yours tells {classes} apart: train one on these pictures, or name one with --network",
                classes=classes,
            )
        )
    return fit


def add_device(parser: argparse.ArgumentParser) -> None:
    """Add ``--device``, for where networks answer; :func:`digitlab.training.devices.device_for` makes one of it."""
    parser.add_argument(DEVICE.flag, default="cpu", help=DEVICE.help)


def add_out(parser: argparse.ArgumentParser) -> None:
    """Add ``--out``, for where results are kept."""
    parser.add_argument(
        "--out", type=Path, metavar="FOLDER", help="keep the results there (default: with your own things)"
    )


def add_form(parser: argparse.ArgumentParser, row: str = "") -> None:
    """Add ``--json`` for events and, where it is said what a row is, ``--csv``."""
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="one event a line; stops when standard input ends")
    if row:
        form.add_argument("--csv", action="store_true", help=row)


def number_in(low: int, high: int) -> Callable[[str], int]:
    """What makes a whole number of a text, and refuses one out of range."""

    def parsed(text: str) -> int:
        try:
            number = int(text)
        except ValueError:
            number = low - 1
        if not low <= number <= high:
            raise argparse.ArgumentTypeError(f"'{text}' is no whole number between {low:,} and {high:,}")
        return number

    return parsed


def worded(parse: Callable[[str], T]) -> Callable[[str], T]:
    """What makes a value of a text, refusing it in the words of its own ValueError."""

    def parsed(text: str) -> T:
        try:
            return parse(text)
        except ValueError as error:
            raise argparse.ArgumentTypeError(str(error)) from error

    return parsed


pose = worded(Pose.parse)
"""A pose typed on the command line."""
