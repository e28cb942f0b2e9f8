"""``digitlab export``: a network in a format that other programs read."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from digitlab.commands.options import add_form
from digitlab.language import tr
from digitlab.whole_file import check_place

if TYPE_CHECKING:
    from digitlab.measure.events import Event
    from digitlab.networks.library import Entry

HELP = "write a network as ONNX, checked against the original"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the network and the file."""
    parser.add_argument("network", help="a name or a weights file")
    parser.add_argument("--onnx", type=Path, metavar="FILE", required=True, help="the file to write")
    add_form(parser)


def run(arguments: argparse.Namespace) -> int:
    """Export the network."""
    from digitlab.commands.event_stream import deliver
    from digitlab.networks.library import list_networks

    events = _export(list_networks().find(arguments.network), arguments.onnx)
    return deliver(events, lambda event: print(f"{event.path}: {event.said}"), as_json=arguments.json)


def _export(entry: Entry, path: Path) -> Iterator[Event]:
    """Write it, and let both read the held-out digits.

    Raises:
        OnnxError: The extra is missing, or the network cannot be written as ONNX.
        WeightsError: The network cannot be loaded, or cannot answer.
        OSError: The file cannot be written.
    """
    import numpy as np

    from digitlab.data import mnist
    from digitlab.measure.events import Advanced, Begun, Written
    from digitlab.networks.architectures import COLOURS
    from digitlab.networks.card import answering
    from digitlab.networks.onnx_export import answers_of, check_extra, write_onnx
    from digitlab.networks.predict import predict_many
    from digitlab.networks.weights import load

    check_extra()
    check_place(path)
    network, card = load(entry.path)
    fields = mnist.load("held_out").fields()
    if card.reads_colours:  # a digit in each channel, since of equal ones no other order would be found out
        fields = np.stack([np.roll(fields, number, axis=0) for number in range(COLOURS)], axis=1)
    yield Begun(f"{path.name}, checked on {len(fields):,} held-out digits", len(fields))
    write_onnx(network, path, COLOURS if card.reads_colours else 1)
    largest, differing, done = 0.0, 0, 0
    for found in answers_of(path, fields):
        with answering(entry.path.stem):
            expected = predict_many(network, fields[done : done + len(found)])
        largest = max(largest, float(abs(found - expected).max()))
        differing += int((found.argmax(axis=1) != expected.argmax(axis=1)).sum())
        done += len(found)
        yield Advanced(done)
    yield Written(
        str(path),
        _said(largest, differing, done, in_colour=card.reads_colours),
    )


def _said(largest: float, differing: int, count: int, *, in_colour: bool) -> str:
    """How far the file answers as the original does."""
    said = {"largest": largest, "differing": differing, "digits": count}
    if in_colour:
        return tr(
            "beside the original the largest difference in a probability is {largest:.1g}, and {differing} of {digits:,} "
            "pictures, each of three held-out digits in red, green and blue, are answered differently.",
            **said,
        )
    return tr(
        "beside the original the largest difference in a probability is {largest:.1g}, and {differing} of {digits:,} "
        "held-out digits are answered differently.",
        **said,
    )
