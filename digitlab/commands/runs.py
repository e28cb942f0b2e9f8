"""``digitlab runs``: the trainings that were kept."""

from __future__ import annotations

import argparse
import json
from typing import TYPE_CHECKING

from digitlab.commands.say import complain, say

if TYPE_CHECKING:
    from digitlab.training.summaries import Summary

HELP = "list the trainings that were kept, or delete some"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the form of the list."""
    parser.add_argument("--delete", action="append", metavar="RUN", help="delete a run; repeat it for several")
    parser.add_argument("--json", action="store_true", help="one record a line")


def run(arguments: argparse.Namespace) -> int:
    """List the runs, the newest first."""
    from digitlab.training.summaries import list_runs

    if arguments.delete:
        return _delete(arguments.delete, as_json=arguments.json)
    runs = list_runs()
    for summary in runs.summaries:
        if arguments.json:
            print(json.dumps(_record(summary)))
        else:
            say(_line(summary))
    for fault in runs.faults:
        complain(f"left out: {fault}")
    if not arguments.json and not (runs.summaries or runs.faults):
        complain("no training is kept: 'digitlab train NETWORK' begins one")
    return 0


def _delete(names: list[str], *, as_json: bool) -> int:
    from digitlab.training.deleting import delete_run

    for name in names:
        left = [str(path) for path in delete_run(name)]
        if as_json:
            print(json.dumps({"run": name, "deleted": True, "left": left}))
            continue
        say(f"deleted {name}")
        for path in left:
            complain(f"{path} is no part of a run and stays")
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
        accuracy = last.held_out_accuracy
        read = f"loss {last.held_out_loss:.4f} on" if accuracy is None else f"{accuracy:.2%} of"
        measured = f"{read} {last.held_out:,} held out after epoch {last.epoch}"
    return f"{summary.run.name:<36}{summary.state:<10}step {summary.step:>6,} of {summary.steps:>6,}  {measured}"
