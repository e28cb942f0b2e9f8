"""``digitlab runs``: the trainings that were kept."""

from __future__ import annotations

import argparse
import json
import shutil
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from digitlab.training.summaries import Summary

NAME = "runs"
HELP = "list the trainings that were kept, or delete some"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the form of the list."""
    parser.add_argument("--delete", action="append", metavar="RUN", help="delete a run; repeat it for several")
    parser.add_argument("--json", action="store_true", help="one record a line")


def run(arguments: argparse.Namespace) -> int:
    """List the runs, the newest first."""
    from digitlab.lock import LockedError, is_locked
    from digitlab.training.runs import find_run
    from digitlab.training.summaries import list_runs

    for found in [find_run(name) for name in arguments.delete or []]:
        if is_locked(found.folder):
            raise LockedError(f"{found.name} is being trained: stop it first")
        shutil.rmtree(found.folder)
        print(f"deleted {found.name}")
    if arguments.delete:
        return 0
    runs = list_runs()
    for summary in runs.summaries:
        print(json.dumps(_record(summary)) if arguments.json else _line(summary))
    for fault in runs.faults:
        print(f"digitlab: left out: {fault}", file=sys.stderr)
    return 0


def _record(summary: Summary) -> dict[str, object]:
    from digitlab.records import to_dict

    return {
        "run": summary.run.name,
        "path": str(summary.run.folder),
        "state": summary.state,
        "step": summary.step,
        "steps": summary.steps,
        "epochs": [to_dict(epoch) for epoch in summary.epochs],
        "config": to_dict(summary.run.config),
    }


def _line(summary: Summary) -> str:
    measured = "not measured"
    if summary.epochs:
        last = summary.epochs[-1]
        measured = f"{last.held_out_accuracy:.2%} of {last.held_out:,} held out after epoch {last.epoch}"
    return f"{summary.run.name:<36}{summary.state:<10}step {summary.step:>6,} of {summary.steps:>6,}  {measured}"
