"""Deleting a run: all that digitlab wrote into its folder, and nothing else."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from digitlab.language import tr
from digitlab.lock import NAME, LockedError, is_locked
from digitlab.training.runs import CHECKPOINTS, EVENTS, OFFERED, RECORD, RunError, find_run, run_folders, runs_folder

_OF_A_RUN = (RECORD, EVENTS, NAME, OFFERED, "*.part")
_CHECKPOINTS = ("epoch-*", "state-*")  # parts of them included


def delete_run(name: str) -> list[Path]:
    """Delete all that a run consists of, and its folder where nothing else lies there; the network that came of it stays.

    Returns:
        What else lies in its folder, and stays.

    Raises:
        RunError: There is no such folder in the folder of all runs.
        LockedError: The run is being trained.
        OSError: It cannot be deleted.
    """
    folder = find_run(name).folder if name == "last" else runs_folder() / name
    if folder not in run_folders():
        raise RunError(tr("there is no run '{name}': 'digitlab runs' lists them", name=name))
    if is_locked(folder):
        raise LockedError(tr("{name} is being trained: stop it first", name=folder.name))
    checkpoints = folder / CHECKPOINTS
    found = [path for pattern in _OF_A_RUN for path in folder.glob(pattern)]
    if not checkpoints.is_symlink():
        found += [path for pattern in _CHECKPOINTS for path in checkpoints.glob(pattern)]
    for path in found:
        if path.is_symlink() or not path.is_dir():
            path.unlink(missing_ok=True)
    for emptied in (checkpoints, folder):
        with suppress(OSError):  # something else is in it
            emptied.rmdir()
    return sorted(folder.rglob("*"))
