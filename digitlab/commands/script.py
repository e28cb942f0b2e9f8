"""``digitlab script``: a run as a stand-alone PyTorch script."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from digitlab.commands.say import say
from digitlab.language import tr

if TYPE_CHECKING:
    from digitlab.measure.events import Event

HELP = "write a PyTorch script that trains again as a run did"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the run, and where the script goes."""
    parser.add_argument("name", metavar="RUN", help="a run that 'digitlab runs' lists, or the 'last'")
    parser.add_argument("--out", type=Path, metavar="FILE", help="the script (default: standard output)")
    parser.add_argument("--json", action="store_true", help="one event a line; needs --out")


def run(arguments: argparse.Namespace) -> int:
    """Write the script."""
    if arguments.json:
        from digitlab.commands.event_stream import print_events

        return print_events(_write(arguments.name, arguments.out))
    if arguments.out is None:
        print(_text(arguments.name), end="")
        return 0
    *_, written = _write(arguments.name, arguments.out)
    say(f"{written.path}: {written.said}")  # type: ignore[union-attr] # the last event is Written
    return 0


def _text(name: str) -> str:
    from digitlab.training.runs import find_run, read_events
    from digitlab.training.script import script_of

    run = find_run(name)
    return script_of(run.config, read_events(run), run.name)


def _write(name: str, path: Path | None) -> Iterator[Event]:
    from digitlab.measure.events import Begun, Written
    from digitlab.whole_file import write_whole

    if path is None:
        raise ValueError(tr("name the file with --out"))
    yield Begun("writing a script", 0)
    write_whole(path, _text(name).encode())
    said = tr("run it with 'python {file} FOLDER', the folder of MNIST's IDX files.", file=path.name)
    yield Written(str(path), said)
