"""``digitlab train``: train a network and write its weights file."""

from __future__ import annotations

import argparse
import os
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from digitlab.commands.exit_status import FAULT, INTERRUPTED, UsageError
from digitlab.commands.options import number_in
from digitlab.commands.say import complain
from digitlab.commands.train_talk import spoken_for_people, spoken_for_programs
from digitlab.data_folder import user_networks
from digitlab.language import tr
from digitlab.networks.torch_import import import_torch
from digitlab.training.options import OPTIONS
from digitlab.untrusted import one_line, read_json
from digitlab.whole_file import check_place

if TYPE_CHECKING:
    from digitlab.training.distributed import World
    from digitlab.training.runs import Run

HELP = "train a network"

_OF_A_RUN = {"device", "processes", "parts", "learning_rate"}
_MOST_SETTINGS_BYTES = 2**20
_MOST_THREADS = max(64, os.cpu_count() or 1)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the recipe, and where the network goes."""
    parser.add_argument(
        "network", nargs="?", help="a network that ships, as 'digitlab networks' lists them, 'fast', or a plug-in's"
    )
    parser.add_argument("--recipe", default="", help="shipped, fast, thorough, tolerant, classic, or one of your own")
    parser.add_argument("--config", type=Path, metavar="FILE", help="settings as a JSON object, as in a run's run.json")
    for option in OPTIONS:
        parser.add_argument(option.flag, dest=option.setting, type=option.kind, metavar="X", help=option.help)
    parser.add_argument(
        "--colour",
        action="store_true",
        help="read the pictures of --data folder:PATH in colour, as --data colour-folder:PATH does",
    )
    parser.add_argument(
        "--out",
        metavar="FILE",
        help="the weights file to write (default: your own networks, where an older one of that name gets another)",
    )
    parser.add_argument(
        "--resume", metavar="RUN", help="go on with a run that 'digitlab runs' lists, or with the 'last'"
    )
    parser.add_argument(
        "--more-epochs", type=number_in(0, 1000), default=0, help="with --resume: so many more than planned"
    )
    parser.add_argument(
        "--threads", type=number_in(1, _MOST_THREADS), help="of the processor (default: all; with --json all but one)"
    )
    parser.add_argument(
        "--json", action="store_true", help="one event a line; takes commands, and stops when standard input ends"
    )


def run(arguments: argparse.Namespace) -> int:
    """Train, alone or as one of several processes."""
    if arguments.more_epochs and arguments.resume is None:
        raise UsageError("--more-epochs goes with --resume: a new training has --epochs")
    import_torch()
    from digitlab.training.distributed import check_devices, joined_world, run_processes, shared_run

    with joined_world() as world:
        own, note = None, ""
        if world.leads:
            own, note = _find_run(arguments) if arguments.resume is not None else (_create_run(arguments), "")
        run = shared_run(world, own)
        try:
            if run.config.processes > 1 and world.size == 1:
                check_devices(run.config.device, run.config.processes)
                return run_processes(run.config.processes, ["train", *_same_run(run), *_of_this_time(arguments)])
            return _train(run, arguments, world, note)
        finally:
            if world.leads and arguments.resume is None:
                _forget_unless_begun(run)


def _same_run(run: Run) -> list[str]:
    """The options by which another process goes on with a run."""
    from digitlab.training.runs import runs_folder

    name = run.name if run.folder.parent == runs_folder() else str(run.folder)
    return ["--resume", name, *([] if run.out.parent == user_networks().absolute() else [f"--out={run.out}"])]


def _of_this_time(arguments: argparse.Namespace) -> list[str]:
    """The options that no run keeps."""
    options = {"--more-epochs": arguments.more_epochs, "--threads": arguments.threads}
    if arguments.resume:  # of a new run it is in the recipe
        options["--learning-rate"] = arguments.learning_rate
    given = [f"{option}={value}" for option, value in options.items() if value]
    return [*given, "--json"] if arguments.json else given


def _create_run(arguments: argparse.Namespace) -> Run:
    from digitlab.networks.card import SUFFIX
    from digitlab.training.recipes import checked_recipe, recipe_for
    from digitlab.training.runs import create_run

    settings = _settings(arguments.config) if arguments.config else {}
    settings |= _chosen(arguments)
    named = settings.pop("network", None)
    network = arguments.network or named
    if not isinstance(network, str):
        raise UsageError("name a network to train, or a run to --resume")
    try:
        if arguments.colour:
            settings["data"] = _in_colour(recipe_for(network, arguments.recipe, **settings).data)
        config = checked_recipe(network, arguments.recipe, settings)
    except ValueError as error:
        raise ValueError(f"{arguments.config}: {error}") if arguments.config else UsageError(str(error)) from error
    out = _chosen_out(arguments) or user_networks() / f"{network}{SUFFIX}"
    _check_place(out)
    return create_run(config, out)


def _in_colour(data: str) -> str:
    """The folder of pictures that a recipe learns from, in colour."""
    from digitlab.data.sources import is_in_colour, with_colours

    if not is_in_colour(found := with_colours(data)):
        raise ValueError(f"--colour goes with a folder of pictures, --data folder:PATH: {data} has no colours")
    return found


def _settings(path: Path) -> dict[str, Any]:
    """The settings in a file, which may be a run's record."""
    values = read_json(path, _MOST_SETTINGS_BYTES)
    settings = values.get("config", values) if isinstance(values, dict) else None
    if not isinstance(settings, dict):
        raise ValueError(f"{path}: holds no settings as a JSON object")
    return settings


def _chosen_out(arguments: argparse.Namespace) -> Path | None:
    """The file that was named for the network."""
    from digitlab.networks.card import SUFFIX

    if arguments.out is None:
        return None
    path = Path(arguments.out).absolute()
    if path.suffix != SUFFIX or path.is_dir():
        raise UsageError(f"--out '{arguments.out}' is no name of a weights file: it ends with {SUFFIX}")
    return path


def _check_place(out: Path) -> None:
    """See that the network can be written, before hours of training and not after them."""
    try:
        check_place(out)
    except OSError as error:
        reason = error.strerror or error
        raise OSError(tr("{path}: {reason}: name another file with --out", path=out, reason=reason)) from error


def _find_run(arguments: argparse.Namespace) -> tuple[Run, str]:
    """The run to go on with, and what the one who resumes it has to know."""
    from digitlab.training.runs import find_run, free_place, with_changes

    chosen = _chosen(arguments)
    named = {name for name in ("network", "recipe", "config", "colour") if getattr(arguments, name)}
    if fixed := (set(chosen) | named) - _OF_A_RUN:
        raise UsageError(f"a run goes on with its own recipe: {min(fixed).replace('_', ' ')} cannot be changed")
    chosen.pop("learning_rate", None)  # the schedule goes on with it, from this step
    run, out, note = find_run(arguments.resume), _chosen_out(arguments), ""
    if run.elsewhere and out is None:
        if not arguments.json:
            raise UsageError(
                f"the network of {run.name} was to go to {run.elsewhere}: only you can say so, since a run may be somebody "
                f"else's. Name the file, 'digitlab train --resume {run.name} --out FILE'"
            )
        out = free_place(run.config.network)
        note = tr(
            "the network was to go to {place}: it goes to your own networks instead, as {network}",
            place=one_line(run.elsewhere, 100),
            network=out.stem,
        )
    _check_place(out or run.out)
    return with_changes(run, out, **chosen), note


def _forget_unless_begun(run: Run) -> None:
    """Leave no run behind that could not even begin."""
    from digitlab.training.deleting import delete_run
    from digitlab.training.runs import EVENTS

    if not (run.folder / EVENTS).exists():
        with suppress(OSError, ValueError):
            delete_run(run.name)


def _chosen(arguments: argparse.Namespace) -> dict[str, Any]:
    given = {option.setting: getattr(arguments, option.setting) for option in OPTIONS}
    return {name: value for name, value in given.items() if value is not None}


def _train(run: Run, arguments: argparse.Namespace, world: World, note: str) -> int:
    from digitlab.training.control import SetLearningRate
    from digitlab.training.events import Failed, Stopped
    from digitlab.training.heartbeat import HeartbeatState
    from digitlab.training.loop import train

    _take_threads(arguments, world)
    heartbeat_state = HeartbeatState()
    speaks = world.leads and arguments.json
    people = spoken_for_people(run, silent=not world.leads)
    with spoken_for_programs(heartbeat_state) if speaks else people as (control, tell):
        if arguments.resume and arguments.learning_rate:
            control.give(SetLearningRate(arguments.learning_rate))
        more = arguments.more_epochs
        for event in train(
            run, control=control, world=world, heartbeat_state=heartbeat_state, more_epochs=more, note=note
        ):
            tell(event)
    if isinstance(event, Failed):
        if not world.leads:  # or nobody would say why the first one, which waits for it, is ended
            complain(f"process {world.rank}: {event.message}")
        return FAULT
    return INTERRUPTED if isinstance(event, Stopped) and not arguments.json else 0


def _take_threads(arguments: argparse.Namespace, world: World) -> None:
    import torch

    cores = os.cpu_count() or 1
    if arguments.threads:
        torch.set_num_threads(arguments.threads)
    elif arguments.json and world.size == 1:
        torch.set_num_threads(max(1, cores - 1))  # one core stays with the window
