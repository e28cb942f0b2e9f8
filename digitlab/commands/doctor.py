"""``digitlab doctor``: whether everything that is kept can be used, and what to do where it cannot."""

from __future__ import annotations

import argparse
import os
from collections.abc import Iterator

from digitlab.commands.exit_status import FAULT

NAME = "doctor"
HELP = "check the installation, your networks, handwriting and runs, and say what to do"


def add_arguments(_: argparse.ArgumentParser) -> None:
    """It has none."""


def run(_: argparse.Namespace) -> int:
    """Look at everything, and return whether a fault was found."""
    faults = 0
    for is_well, text in _findings():
        print(f"{'ok   ' if is_well else 'FAULT'}  {text}")
        faults += not is_well
    return FAULT if faults else 0


def _findings() -> Iterator[tuple[bool, str]]:
    """Whether each thing is as it should be, and a sentence."""
    from digitlab.data import handwriting, mnist
    from digitlab.networks import weights
    from digitlab.networks.library import list_networks
    from digitlab.training.devices import list_devices
    from digitlab.training.summaries import list_runs

    yield _data_folder()
    yield True, f"digits: {sum(len(mnist.load(split)) for split in ('train', 'held_out', 'test')):,}"
    library = list_networks()
    damaged = tuple(weights.faults(library))
    yield True, f"networks: {len(library.entries) - len(damaged)} can be used"
    yield from ((False, fault) for fault in (*library.faults, *damaged))
    written = handwriting.read()
    yield True, f"handwriting: {len(written.digits):,} digits of your own"
    yield from ((False, f"{fault}; take the line out of the file") for fault in written.faults)
    runs = list_runs()
    yield True, f"runs: {len(runs.summaries)} can be used"
    yield from ((False, fault) for fault in runs.faults)
    for summary in runs.summaries:
        if summary.state == "cut off":
            yield True, f"run {summary.run.name} was cut off: 'digitlab train --resume {summary.run.name}' goes on"
    yield True, f"devices: {', '.join(list_devices())}"


def _data_folder() -> tuple[bool, str]:
    from digitlab.data_folder import data_folder

    folder = data_folder()
    there = next(parent for parent in (folder, *folder.parents) if parent.exists())
    if there.is_dir() and os.access(there, os.W_OK):
        return True, f"data folder: {folder}"
    return False, f"data folder: {folder} cannot be written: choose another one with --data-dir"
