"""``digitlab evaluate``: accuracy on test digits at chosen poses."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from typing import TYPE_CHECKING

from digitlab.commands.exit_status import FAULT
from digitlab.commands.options import add_device, add_networks, chosen_networks, pose
from digitlab.commands.say import complain, json_number, number
from digitlab.ink.pose import POSE_HELP, Pose
from digitlab.measure.measurement import DATA

if TYPE_CHECKING:
    import torch

    from digitlab.data.mnist import Digits
    from digitlab.measure.accuracy import Accuracy, Box, Condition
    from digitlab.networks.library import Entry

HELP = "measure accuracy on test digits"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the poses, the digits and the networks."""
    parser.add_argument(
        "--shift", type=float, action="append", default=[], metavar="PX", help="mean over eight directions"
    )
    parser.add_argument("--turn", type=float, action="append", default=[], metavar="DEG", help="mean over both senses")
    parser.add_argument(
        "--box",
        type=_box,
        action="append",
        default=[],
        metavar="PX,DEG[,LEAST,MOST]",
        help="every digit at one random pose, shifted by up to PX pixels along each axis, turned by up to DEG degrees, and of "
        "LEAST to MOST times its size",
    )
    parser.add_argument(DATA.flag, default="", metavar=DATA.metavar, help=DATA.help)
    parser.add_argument("--digits", type=int, help="use only the first so many test digits")
    add_networks(parser)
    add_device(parser)
    parser.add_argument("--json", action="store_true", help="one record a line")
    parser.add_argument("--pose", type=pose, action="append", default=[], help=POSE_HELP + "; repeat it for several")


def run(arguments: argparse.Namespace) -> int:
    """Measure every network under every condition; one that cannot answer is named, and the others are measured."""
    from tqdm import tqdm

    from digitlab.data import sources
    from digitlab.measure.pictures import source_for
    from digitlab.measure.store import digits_hash
    from digitlab.networks.card import WeightsError
    from digitlab.training.devices import device_for

    device = device_for(arguments.device)
    entries = chosen_networks(arguments, arguments.data)
    source = source_for([*entries.values()], arguments.data)
    data = {name: sources.with_colours(source, wanted=entry.card.reads_colours) for name, entry in entries.items()}
    read = {each: sources.load(each, "test") for each in set(data.values())}
    digits = {each: _first_of(whole, arguments.digits) for each, whole in read.items()}
    conditions = _conditions(arguments)
    width = max(map(len, entries))
    status = 0
    with tqdm(total=len(conditions) * len(entries), leave=False, disable=None) as bar:
        for name, entry in entries.items():
            try:
                for accuracy, seed in _measured(name, entry, digits[data[name]], conditions, device):
                    bar.update()
                    text = (
                        _record(name, seed, accuracy, data[name], digits_hash(read[data[name]]))
                        if arguments.json
                        else _line(f"{name:<{width}}", accuracy)
                    )
                    with tqdm.external_write_mode():
                        print(text, flush=True)
            except WeightsError as error:
                with tqdm.external_write_mode():
                    complain(error)
                status = FAULT
    return status


def _first_of(digits: Digits, count: int | None) -> Digits:
    """The first so many digits; all where that is not said."""
    from digitlab.data.mnist import Digits

    count = len(digits) if count is None else count
    if not 1 <= count <= len(digits):
        raise ValueError(f"digits must lie between 1 and {len(digits)}, not {count}")
    return Digits(digits.images[:count], digits.labels[:count])


def _measured(
    name: str, entry: Entry, digits: Digits, conditions: list[Condition | Box], device: torch.device
) -> Iterator[tuple[Accuracy, int | None]]:
    """A network's accuracy under each condition, and its seed.

    Raises:
        WeightsError: It cannot be loaded, or cannot answer.
    """
    from digitlab.measure.accuracy import measure
    from digitlab.networks.card import answering
    from digitlab.networks.weights import load

    network, card = load(entry.path)
    network.to(device)
    for condition in conditions:
        with answering(name):
            (accuracy,) = measure(network, digits, [condition])
        yield accuracy, card.recipe.get("seed")


def _record(name: str, seed: int | None, accuracy: Accuracy, data: str, data_hash: str) -> str:
    record: dict[str, object] = {"network": name, "seed": seed, "data": data, "data_hash": data_hash}
    record["condition"] = accuracy.condition.name
    record |= {"accuracy": accuracy.share, "n": accuracy.digits, "standard_error": json_number(accuracy.standard_error)}
    return json.dumps(record)


def _line(name: str, accuracy: Accuracy) -> str:
    share = f"{accuracy.share:8.2%} ± {number(accuracy.standard_error, '.2%')}"
    return f"{name}  {accuracy.condition.name:<28}{share}  (n = {accuracy.digits:,})"


def _conditions(arguments: argparse.Namespace) -> list[Condition | Box]:
    from digitlab.measure.accuracy import at_pose, shifted_by, turned_by

    chosen: list[Condition | Box] = [at_pose(pose) for pose in arguments.pose]
    chosen += [shifted_by(pixels) for pixels in arguments.shift]
    chosen += [turned_by(degrees) for degrees in arguments.turn]
    chosen += arguments.box
    return chosen or [at_pose(Pose())]


def _box(text: str) -> Box:
    from digitlab.measure.accuracy import Box

    try:
        pixels, *others = text.split(",")
        if len(others) not in {1, 3}:
            raise ValueError
        turn_deg, *sizes = (float(other) for other in others)
        shift_px = int(pixels)
    except ValueError:
        raise argparse.ArgumentTypeError(
            f"'{text}' is no box: write 4,45 for ±4 px and ±45°, or 4,45,0.6,1.4 for sizes of 0.6 to 1.4, too"
        ) from None
    try:
        smallest, largest = sizes or (1.0, 1.0)
        return Box(shift_px, turn_deg, smallest, largest)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from None
