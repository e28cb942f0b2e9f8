"""``digitlab train``: train a network and write its weights file."""

from __future__ import annotations

import argparse
import json
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

from digitlab.commands.exit_status import FAULT, INTERRUPTED
from digitlab.commands.train_talk import spoken_for_people, spoken_for_programs
from digitlab.data_folder import user_networks
from digitlab.training.options import OPTIONS

if TYPE_CHECKING:
    from digitlab.training.distributed import World
    from digitlab.training.runs import Run

NAME = "train"
HELP = "train a network"

_OF_A_RUN = {"device", "processes", "parts", "learning_rate"}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the recipe, and where the network goes."""
    parser.add_argument("network", nargs="?", help="a network that ships, as 'digitlab networks' lists them, or 'fast'")
    parser.add_argument("--recipe", default="", help="shipped, fast, thorough, tolerant, classic, or one of your own")
    parser.add_argument("--config", type=Path, metavar="FILE", help="settings as a JSON object, as in a run's run.json")
    for option in OPTIONS:
        parser.add_argument(option.flag, dest=option.setting, type=option.kind, metavar="X", help=option.help)
    parser.add_argument("--out", type=Path, help="the weights file to write (default: your own networks)")
    parser.add_argument(
        "--resume", metavar="RUN", help="go on with a run that 'digitlab runs' lists, or with the 'last'"
    )
    parser.add_argument("--more-epochs", type=int, default=0, help="with --resume: so many more than planned")
    parser.add_argument("--threads", type=int, help="of the processor (default: all; with --json all but one)")
    parser.add_argument(
        "--json", action="store_true", help="one event a line; takes commands, and stops when standard input ends"
    )


def run(arguments: argparse.Namespace) -> int:
    """Train, alone or as one of the processes that torchrun started."""
    from digitlab.training.distributed import joined_world, run_processes, shared_run

    with joined_world() as world:
        own = (_find_run(arguments) if arguments.resume else _create_run(arguments)) if world.leads else None
        run = shared_run(world, own)
        if run.config.processes > 1 and world.size == 1:
            return run_processes(run.config.processes, ["train", "--resume", run.name, *_of_this_time(arguments)])
        return _train(run, arguments, world)


def _of_this_time(arguments: argparse.Namespace) -> list[str]:
    """The options that no run keeps."""
    options = {"--more-epochs": arguments.more_epochs, "--threads": arguments.threads}
    if arguments.resume:  # of a new run it is in the recipe
        options["--learning-rate"] = arguments.learning_rate
    given = [f"{option}={value}" for option, value in options.items() if value]
    return [*given, "--json"] if arguments.json else given


def _create_run(arguments: argparse.Namespace) -> Run:
    from digitlab.networks.library import list_networks
    from digitlab.training.recipes import recipe_for
    from digitlab.training.runs import create_run

    settings = json.loads(arguments.config.read_bytes()) if arguments.config else {}
    settings = settings.get("config", settings) if isinstance(settings, dict) else None
    if not isinstance(settings, dict):
        raise ValueError(f"{arguments.config}: holds no settings as a JSON object")
    settings |= _chosen(arguments)
    network = arguments.network or settings.pop("network", None)
    if not isinstance(network, str):
        raise ValueError("name a network to train, or a run to --resume")
    settings.pop("network", None)
    if start_from := settings.get("start_from"):
        settings.setdefault("architecture", list_networks().find(start_from).card.config)
    config = recipe_for(network, arguments.recipe, **settings)
    config.build_config()
    return create_run(config, arguments.out or user_networks() / f"{network}.safetensors")


def _find_run(arguments: argparse.Namespace) -> Run:
    from digitlab.training.runs import find_run, with_changes

    chosen = _chosen(arguments)
    if fixed := set(chosen) - _OF_A_RUN:
        raise ValueError(f"a run goes on with its own recipe: {min(fixed).replace('_', ' ')} cannot be changed")
    chosen.pop("learning_rate", None)  # the schedule goes on with it, from this step
    return with_changes(find_run(arguments.resume), **chosen)


def _chosen(arguments: argparse.Namespace) -> dict[str, Any]:
    given = {option.setting: getattr(arguments, option.setting) for option in OPTIONS}
    return {name: value for name, value in given.items() if value is not None}


def _train(run: Run, arguments: argparse.Namespace, world: World) -> int:
    from digitlab.training.control import SetLearningRate
    from digitlab.training.events import Failed, Stopped
    from digitlab.training.heartbeat import HeartbeatState
    from digitlab.training.loop import train

    _take_threads(arguments, world)
    heartbeat_state = HeartbeatState()
    speaks = world.leads and arguments.json
    with (
        spoken_for_programs(heartbeat_state) if speaks else spoken_for_people(silent=not world.leads) as (control, tell)
    ):
        if arguments.resume and arguments.learning_rate:
            control.give(SetLearningRate(arguments.learning_rate))
        for event in train(
            run, control=control, world=world, heartbeat_state=heartbeat_state, more_epochs=arguments.more_epochs
        ):
            tell(event)
    if isinstance(event, Failed):
        return FAULT
    return INTERRUPTED if isinstance(event, Stopped) and not arguments.json else 0


def _take_threads(arguments: argparse.Namespace, world: World) -> None:
    import torch

    cores = os.cpu_count() or 1
    if arguments.threads:
        torch.set_num_threads(arguments.threads)
    elif arguments.json and world.size == 1:
        torch.set_num_threads(max(1, cores - 1))  # one core stays with the window: threads that wait spin
