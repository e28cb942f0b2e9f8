"""``digitlab train``: train a network and write its weights file."""

from __future__ import annotations

import argparse
from pathlib import Path

from digitlab.commands.exit_status import FAULT
from digitlab.data_folder import user_networks

NAME = "train"
HELP = "train a network"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the recipe, and where the network goes."""
    parser.add_argument("network", help="a network that ships, as 'digitlab networks' lists them")
    parser.add_argument("--seed", type=int, help="of weights and order (default 0)")
    parser.add_argument("--epochs", type=int, help="passes over the digits")
    parser.add_argument("--digits", type=int, help="use only the first so many of the 55,000 training digits")
    parser.add_argument("--shift", type=int, metavar="PX", help="shift every digit at random, by up to so many pixels")
    parser.add_argument(
        "--turn", type=float, metavar="DEG", help="turn every digit at random, by up to so many degrees"
    )
    parser.add_argument("--device", help="auto, cpu, cuda, mps (default auto)")
    parser.add_argument("--out", type=Path, help="the weights file to write (default: your own networks)")
    parser.add_argument("--json", action="store_true", help="one event a line")


def run(arguments: argparse.Namespace) -> int:
    """Train."""
    from digitlab.training.events import Failed, to_line
    from digitlab.training.loop import train
    from digitlab.training.progress import ProgressBar
    from digitlab.training.recipe import recipe_for

    chosen = {name: getattr(arguments, name) for name in ("seed", "epochs", "digits", "device")}
    chosen |= {"shift_px": arguments.shift, "turn_deg": arguments.turn}
    config = recipe_for(arguments.network, **{name: value for name, value in chosen.items() if value is not None})
    out = arguments.out or user_networks() / f"{config.network}.safetensors"
    bar = None if arguments.json else ProgressBar()
    for event in train(config, out):
        if bar:
            bar.show(event)
        else:
            print(to_line(event), flush=True)
        if isinstance(event, Failed):
            return FAULT
    return 0
