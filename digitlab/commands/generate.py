"""``digitlab generate``: draw digits with a generator, into a folder that ``digitlab train --data folder:FOLDER`` reads."""

from __future__ import annotations

import argparse
import json
import os
import shlex
from pathlib import Path

from digitlab.commands.exit_status import UsageError
from digitlab.commands.options import number_in
from digitlab.commands.say import counted, say
from digitlab.untrusted import LARGEST_INTEGER

HELP = "draw digits with a generator, to train on or to look at"

_MOST, _MOST_STEPS = 200_000, 1000


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the generator, what it is asked for, and where the digits go."""
    parser.add_argument("--network", default="flow", help="a generator's name, or a weights file (default flow)")
    parser.add_argument(
        "--class",
        dest="classes",
        action="append",
        type=number_in(0, 9),
        metavar="DIGIT",
        help="0 to 9; repeat it for several, which take turns (default: all ten)",
    )
    parser.add_argument("--count", type=number_in(1, _MOST), default=100, metavar="N", help="how many (default 100)")
    parser.add_argument(
        "--steps", type=number_in(1, _MOST_STEPS), default=8, help="of a flow, from noise to digits (default 8)"
    )
    parser.add_argument(
        "--guidance",
        type=float,
        default=1.0,
        help="of a flow: how far it goes beyond what the class alone says, away from any digit (default 1)",
    )
    parser.add_argument("--seed", type=number_in(0, LARGEST_INTEGER), default=0, help="of the noise (default 0)")
    parser.add_argument("--out", type=Path, required=True, metavar="FOLDER", help="where the digits go, as IDX files")
    parser.add_argument("--replace", action="store_true", help="the digits that are in FOLDER already")
    parser.add_argument("--json", action="store_true", help="one record")


def run(arguments: argparse.Namespace) -> int:
    """Draw, and write what was drawn."""
    import numpy as np
    from tqdm import tqdm

    from digitlab.data.folders import IMAGES, LABELS, write_indexed
    from digitlab.data.mnist import Digits
    from digitlab.data.sources import FOLDER
    from digitlab.networks.card import answering
    from digitlab.networks.drawn_digits import draw
    from digitlab.networks.generation import MOST_GUIDANCE, load_generator
    from digitlab.networks.vae import Vae
    from digitlab.whole_file import check_place

    if not 0 <= arguments.guidance <= MOST_GUIDANCE:
        raise ValueError(f"the guidance must lie between 0 and {MOST_GUIDANCE}, not {arguments.guidance}")
    for name in (IMAGES, LABELS):
        check_place(path := arguments.out / name)
        if os.path.lexists(path) and not arguments.replace:
            raise UsageError(f"{path}: is there already: name another FOLDER, or add --replace")
    generator = load_generator(arguments.network)
    labels = np.resize(np.array(arguments.classes or range(10), np.uint8), arguments.count)
    images = []
    with tqdm(total=arguments.count, unit="digit", leave=False, disable=None) as bar, answering(arguments.network):
        for part in draw(generator, labels, arguments.seed, arguments.steps, arguments.guidance):
            images.append(np.rint(part * 255).astype(np.uint8))
            bar.update(len(part))
    write_indexed(arguments.out, Digits(np.concatenate(images), labels))
    if arguments.json:
        way = () if isinstance(generator, Vae) else ("steps", "guidance")
        asked = {name: getattr(arguments, name) for name in ("network", "count", *way, "seed")}
        print(json.dumps({**asked, "classes": sorted(set(labels.tolist())), "path": str(arguments.out)}))
    else:
        data = shlex.quote(f"{FOLDER}{arguments.out}")
        say(f"wrote {counted(arguments.count, 'digit')} by {arguments.network}: train with --data {data}")
    return 0
