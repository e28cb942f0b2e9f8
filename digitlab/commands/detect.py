"""``digitlab detect``: find the digits on a sheet, or measure how well that goes."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import TYPE_CHECKING

from digitlab.commands.exit_status import FAULT
from digitlab.commands.options import add_device
from digitlab.commands.say import complain, counted, json_number, number
from digitlab.records import to_dict
from digitlab.untrusted import LARGEST_INTEGER

if TYPE_CHECKING:
    from digitlab.networks.detections import Detection
    from digitlab.networks.detector import ReadsSheets

HELP = "find several digits on a sheet, or measure how well they are found"

_THRESHOLD = 0.3
_SIDE, _LEAST_SIDE, _MOST_SIDE = 112, 28, 1_000


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the pictures, or how many sheets are measured, and the network."""
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE", help="pictures of digits 12 to 36 pixels high")
    parser.add_argument(
        "--side",
        type=int,
        default=_SIDE,
        metavar="PX",
        help=f"reduce larger pictures to so many pixels (default {_SIDE})",
    )
    parser.add_argument(
        "--sheets", type=int, metavar="N", help="measure on so many sheets of digits, scattered at random"
    )
    parser.add_argument("--split", choices=("test", "held_out"), default="test", help="of which digits (default test)")
    parser.add_argument("--seed", type=int, default=0, help="of the sheets (default 0)")
    parser.add_argument("--network", default="detector", help="a name or a weights file (default detector)")
    parser.add_argument(
        "--threshold", type=float, default=_THRESHOLD, help=f"leave out what is less sure (default {_THRESHOLD})"
    )
    add_device(parser)
    parser.add_argument("--json", action="store_true", help="one record a line")


def run(arguments: argparse.Namespace) -> int:
    """Read every file, or measure; an unreadable file is named and the others are read."""
    from digitlab.networks.card import answering
    from digitlab.networks.detector import ReadsSheets
    from digitlab.networks.library import list_networks
    from digitlab.networks.weights import load
    from digitlab.training.devices import device_for

    if not 0 <= arguments.threshold <= 1:
        raise ValueError(f"the threshold must lie between 0 and 1, not {arguments.threshold}")
    if bool(arguments.files) == (arguments.sheets is not None):
        raise ValueError("name pictures to read, or measure with --sheets N")
    if not _LEAST_SIDE <= arguments.side <= _MOST_SIDE:
        raise ValueError(f"the side must lie between {_LEAST_SIDE} and {_MOST_SIDE:,}, not {arguments.side}")
    if not 0 <= arguments.seed <= LARGEST_INTEGER:
        raise ValueError(f"the seed must lie between 0 and {LARGEST_INTEGER}, not {arguments.seed}")
    device = device_for(arguments.device)
    network = load(list_networks().find(arguments.network).path)[0].to(device)
    if not isinstance(network, ReadsSheets):
        raise ValueError(f"{arguments.network} reads one digit on a field, not a sheet: try 'detector'")
    with answering(arguments.network):
        return _read(network, arguments) if arguments.files else _measure(network, arguments)


def _read(network: ReadsSheets, arguments: argparse.Namespace) -> int:
    from digitlab.data.images import ImageError, read_sheet_image
    from digitlab.networks.detections import read_sheet

    status = 0
    for path in arguments.files:
        try:
            sheet = read_sheet_image(path, arguments.side)
        except ImageError as error:
            complain(error)
            status = FAULT
            continue
        found = read_sheet(network, sheet, arguments.threshold).detections
        if arguments.json:
            size = {"rows": sheet.shape[0], "columns": sheet.shape[1]}
            print(json.dumps({"file": str(path), **size, "digits": [to_dict(each) for each in found]}))
        else:
            print(f"{path}, {sheet.shape[1]} x {sheet.shape[0]} px")
            print("\n".join(map(_line, found)) or "  nothing found")
    return status


def _line(detection: Detection) -> str:
    left, top, right, bottom = detection.box
    return f"  {detection.label}  {detection.score:4.0%}  at {left:.0f}, {top:.0f}, {right - left:.0f} x {bottom - top:.0f} px"


def _measure(network: ReadsSheets, arguments: argparse.Namespace) -> int:
    from tqdm import tqdm

    from digitlab.data import mnist
    from digitlab.measure.detection import examine, figures, random_sheets

    if not 1 <= arguments.sheets <= 100_000:
        raise ValueError(f"sheets must lie between 1 and 100,000, not {arguments.sheets}")
    sheets = random_sheets(mnist.load(arguments.split), arguments.sheets, arguments.seed)
    bar = tqdm(sheets, total=arguments.sheets, leave=False, disable=None)
    results = [examine(network, sheet, arguments.threshold) for sheet in bar]
    digits = sum(len(result.labels) for result in results)
    measured = figures(results, arguments.threshold)
    if arguments.json:
        record = {"network": arguments.network, "sheets": arguments.sheets, "digits": digits, "split": arguments.split}
        record |= {"seed": arguments.seed, "threshold": arguments.threshold}
        for name, figure in measured.items():
            record[name] = {part: json_number(value) for part, value in to_dict(figure).items()}
        print(json.dumps(record))
        return 0
    of_split = {"test": "test digit", "held_out": "held-out digit"}[arguments.split]
    print(
        f"{arguments.network}: {counted(digits, of_split)} on {counted(arguments.sheets, 'sheet')}, threshold {arguments.threshold:g}"
    )
    for name, figure in measured.items():
        unit = "" if name == "spurious_a_sheet" else " %"
        scale = 100 if unit else 1
        value, error = number(scale * figure.value, ".2f"), number(scale * figure.standard_error, ".2f")
        print(f"  {_WORDS[name]:<58}{value:>7}{unit:<2} ± {error}")
    return 0


_WORDS = {
    "found": "found: right class, boxes overlap by half or more",
    "spurious_a_sheet": "found where there is none, a sheet",
    "mean_average_precision": "mean average precision, at an overlap of a half",
    "mask_overlap": "ink given to the right digit: overlap, of those found",
}
