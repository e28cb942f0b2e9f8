"""``digitlab import``: a network of another program becomes one of the user's own."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from digitlab.commands.options import add_form
from digitlab.commands.say import say
from digitlab.language import tr

if TYPE_CHECKING:
    from digitlab.measure.events import Event

HELP = "bring in a network of another program: ONNX, or weights and an architecture"

_DIGITS = 1000
_MOST_WORK = 50_000_000  # multiply-adds a digit: with more, a thousand digits take minutes


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the file, what it is to be called, and whose architecture it has."""
    parser.add_argument("file", type=Path, help="ONNX, a weights file, or plain weights saved as .safetensors")
    parser.add_argument("--name", help="what it is called among your own (default: as the file)")
    parser.add_argument(
        "--architecture", default="", metavar="NAME", help="of plain weights (default: the only one that they fit)"
    )
    parser.add_argument("--fits", action="store_true", help="only list which architectures plain weights fit")
    add_form(parser)


def run(arguments: argparse.Namespace) -> int:
    """Bring it in, or list what it fits."""
    from digitlab.commands.event_stream import deliver
    from digitlab.measure.events import Fitted, Written

    def show(event: object) -> None:
        match event:
            case Fitted(name, _, faults):
                say(f"{name}: {faults or 'fits'}")
            case Written(path, said):
                say(f"{path}: {said}")

    events = (
        _fits(arguments.file) if arguments.fits else _import(arguments.file, arguments.name, arguments.architecture)
    )
    return deliver(events, show, as_json=arguments.json)


def _fits(path: Path) -> Iterator[Event]:
    """How its tensors fit each architecture, the best first.

    Raises:
        ValueError: It is no file of plain weights.
        OSError: It cannot be opened.
    """
    from digitlab.measure.events import Begun, Fitted
    from digitlab.networks.architectures import in_a_line
    from digitlab.networks.card import SUFFIX
    from digitlab.networks.shipped_configs import IN_A_LINE
    from digitlab.networks.state_dicts import fits
    from digitlab.networks.weights_header import read_header
    from digitlab.untrusted import one_line

    if path.suffix.lower() != SUFFIX:
        raise ValueError(
            tr(
                "{path}: is no {suffix} file: plain weights are saved by safetensors.torch.save_file",
                path=one_line(path),
                suffix=SUFFIX,
            )
        )
    try:
        header = read_header(path)
    except ValueError as error:
        raise ValueError(f"{one_line(path)}: {error}") from error
    yield Begun(f"{one_line(path.name)} against every architecture", 0)
    for fit in fits(header):
        yield Fitted(fit.architecture, IN_A_LINE.get(fit.architecture) or in_a_line(fit.config), fit.said)


def _import(path: Path, name: str | None, architecture: str) -> Iterator[Event]:
    """Read it, let it answer test digits, and write it among the user's own.

    Raises:
        ValueError: It cannot become a network; or the name is unfit, or taken.
        OSError: It cannot be opened, or its network cannot be written.
    """
    from digitlab.data import mnist
    from digitlab.measure.events import Begun, Written
    from digitlab.networks.card import answering
    from digitlab.networks.importing import keep, read_network
    from digitlab.networks.own_networks import check_new, free_name
    from digitlab.networks.predict import predict_labels
    from digitlab.untrusted import one_line

    name = check_new(name or free_name(path))
    yield Begun(one_line(path.name), 0)
    network, card = read_network(path, architecture)
    count = card.parameters
    if card.generates:
        said = tr("{parameters:,} parameters, draws digits", parameters=count)
    elif card.multiplications > _MOST_WORK:
        said = tr("{parameters:,} parameters", parameters=count)
    else:
        test = mnist.load("test")
        with answering(str(path)):
            right = float((predict_labels(network, test.fields(slice(_DIGITS))) == test.labels[:_DIGITS]).mean())
        said = tr(
            "{parameters:,} parameters, reads {share:.1%} of the first {digits:,} test digits",
            parameters=count,
            share=right,
            digits=_DIGITS,
        )
        if right < 0.5:
            said += tr(
                " (it reads 1 for ink and 0 for paper: whatever else it expects, such as a mean to be subtracted, must be part of it)"
            )
    yield Written(str(keep(network, card, name)), said)
