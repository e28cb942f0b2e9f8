"""``digitlab predict``: what the networks read in image files."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import TYPE_CHECKING

from digitlab.commands.exit_status import FAULT, UsageError
from digitlab.commands.options import add_networks, chosen_networks, pose
from digitlab.commands.say import complain
from digitlab.ink.pose import POSE_HELP, Pose

if TYPE_CHECKING:
    from torch import nn

    from digitlab.ink.stroke import Image
    from digitlab.ink.viewing import Viewing
    from digitlab.networks.library import Entry
    from digitlab.networks.predict import Prediction

HELP = "read digits from image files"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the files, and how they are shown to which networks."""
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE")
    parser.add_argument("--cleaned", action="store_true", help="make paper white and ink full first")
    parser.add_argument("--centred", action="store_true", help="crop, scale and centre the ink first")
    add_networks(parser)
    parser.add_argument("--json", action="store_true", help="one record a line")
    parser.add_argument("--pose", type=pose, default=Pose(), help=POSE_HELP)


def run(arguments: argparse.Namespace) -> int:
    """Read every file with every network; an unreadable file or network is named, and the others are read."""
    from digitlab.data.images import ImageError
    from digitlab.ink.viewing import Viewing

    viewing = Viewing(cleaned_first=arguments.cleaned, centred_first=arguments.centred)
    entries = chosen_networks(arguments)
    in_colour = [name for name, entry in entries.items() if entry.card.reads_colours]
    if arguments.cleaned and in_colour:
        raise UsageError(f"--cleaned makes pictures grey, and {in_colour[0]} reads colours: leave one of them out")
    networks = _loaded(entries)
    status = 0
    for path in arguments.files:
        try:
            images = {
                colours: _seen(path, arguments.pose, viewing, in_colour=colours)
                for colours in {entries[name].card.reads_colours for name in networks}
            }
        except ImageError as error:
            complain(error)
            status = FAULT
            continue
        read = {name: images[entries[name].card.reads_colours] for name in networks}
        answers = _answers(networks, {name: image for name, image in read.items() if image.any()})
        if answers or (read and not any(image.any() for image in read.values())):
            _print_answers(path, answers, entries, as_json=arguments.json)
    return status if len(networks) == len(entries) else FAULT


def _loaded(entries: dict[str, Entry]) -> dict[str, nn.Module]:
    """The networks that can be loaded; the others are named."""
    from digitlab.networks.card import WeightsError
    from digitlab.networks.weights import load

    networks = {}
    for name, entry in entries.items():
        try:
            networks[name] = load(entry.path)[0]
        except WeightsError as error:
            complain(error)
    return networks


def _seen(path: Path, pose: Pose, viewing: Viewing, *, in_colour: bool) -> Image:
    """A picture as networks see it, (28, 28), or (3, 28, 28) in colour.

    Raises:
        ImageError: It cannot be read.
    """
    from digitlab.data.images import read_colour_image, read_image
    from digitlab.ink.pose import posed

    return viewing.seen(posed(read_colour_image(path) if in_colour else read_image(path), pose))


def _answers(networks: dict[str, nn.Module], images: dict[str, Image]) -> dict[str, Prediction]:
    """What each network answers to its image; one that cannot is named, and taken out of the networks."""
    from digitlab.networks.card import WeightsError, answering
    from digitlab.networks.predict import predict

    answers = {}
    for name, image in images.items():
        try:
            with answering(name):
                answers[name] = predict(networks[name], image)
        except WeightsError as error:
            complain(error)
            del networks[name]
    return answers


def _doubts(entry: Entry, answer: Prediction) -> dict[str, object]:
    """How much evidence was found, and, where that was measured, whether it is less than in 99 % of held-out digits."""
    from digitlab.measure.evidence import EVIDENCE

    doubts: dict[str, object] = {"evidence": answer.evidence}
    if entry.card.knows_none:
        doubts["none"] = answer.none
    if measured := EVIDENCE.find(entry):
        doubts |= {"least_evidence": measured.least, "refuses": answer.evidence < measured.least}
    return doubts


def _print_answers(path: Path, answers: dict[str, Prediction], entries: dict[str, Entry], *, as_json: bool) -> None:
    if not as_json:
        print(path)
    if not answers:
        print(json.dumps({"file": str(path), "blank": True}) if as_json else "  nothing drawn")
    width = max(map(len, answers), default=0)
    widest = max((len(entries[name].card.classes[answer.label]) for name, answer in answers.items()), default=0)
    for name, answer in answers.items():
        turned = None if answer.turn is None else answer.turn.read_deg
        if as_json:
            record = {"file": str(path), "network": name, "label": answer.label, "probabilities": answer.probabilities}
            record["class"] = entries[name].card.classes[answer.label]
            read = {"turned_deg": turned, "size": answer.size.read if answer.size else None}
            record |= {key: value for key, value in read.items() if value is not None}
            print(json.dumps({**record, **_doubts(entries[name], answer)}))
        else:
            about = "" if turned is None else f", turned by about {turned:.0f}°"
            about += f", {answer.size.read:.2f} times as large" if answer.size else ""
            named = entries[name].card.classes[answer.label]
            print(f"  {name:<{width}}  {named:<{widest}}  {answer.confidence:6.1%}{about}")
