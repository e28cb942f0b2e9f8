"""``digitlab doctor``: whether everything that is kept can be used; ``--repair`` sets aside what cannot, and deletes no content."""

from __future__ import annotations

import argparse
import json
import os
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from digitlab import records
from digitlab.commands.exit_status import FAULT
from digitlab.data_folder import data_folder, user_networks
from digitlab.untrusted import one_line, read_json

if TYPE_CHECKING:
    from digitlab.measure.measurement import Measurement

NAME = "doctor"
HELP = "check the installation and everything you keep, say what to do, or --repair it"

_ASIDE = "set aside"
_STALE_S = 600
_MOST_JSON_BYTES = 64 << 20


@dataclass(frozen=True, slots=True)
class Finding:
    """What was found of one thing.

    Attributes:
        kind: The kind of thing: ``networks``.
        text: A sentence for people.
        is_well: Whether it can be used.
        damaged: The file or folder that cannot, where moving it away mends the fault.
        mended: What was done about it; "" where nothing was.
    """

    kind: str
    text: str
    is_well: bool = True
    damaged: Path | None = None
    mended: str = ""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add what is done about faults, and the form of the report."""
    parser.add_argument("--repair", action="store_true", help=f"move what is damaged to '{_ASIDE}' in the data folder")
    parser.add_argument("--json", action="store_true", help="one finding a line")


def run(arguments: argparse.Namespace) -> int:
    """Look at everything, and return whether a fault is left."""
    is_left = False
    for found in _findings():
        finding = _mended(found) if arguments.repair and not found.is_well else found
        is_left |= not finding.is_well and not finding.mended
        print(json.dumps(_record(finding)) if arguments.json else _line(finding))
    return FAULT if is_left else 0


def _record(finding: Finding) -> dict[str, object]:
    return {**records.to_dict(finding), "damaged": finding.damaged and str(finding.damaged)}


def _line(finding: Finding) -> str:
    mark = "ok   " if finding.is_well else "mended" if finding.mended else "FAULT"
    if finding.mended:
        advice = f": {finding.mended}"
    else:
        advice = "; 'digitlab doctor --repair' sets it aside" if finding.damaged else ""
    return f"{mark}  {one_line(finding.text, 600)}{advice}"


def _mended(finding: Finding) -> Finding:
    """Move what is damaged below ``set aside``, under the time and its own path."""
    path = finding.damaged
    if path is None:
        return finding
    try:
        if path.suffix == ".part":  # half of a file whose process is gone: there is nothing to keep
            path.unlink()
            return replace(finding, mended="removed")
        folder = data_folder()
        aside = folder / _ASIDE / time.strftime("%Y-%m-%d-%H%M%S") / path.relative_to(folder)
        aside.parent.mkdir(parents=True, exist_ok=True)
        path.rename(aside)
    except OSError as error:
        return replace(finding, text=f"{finding.text}: cannot be set aside: {error.strerror or error}")
    return replace(finding, mended=f"set aside as {aside}")


def _findings() -> Iterator[Finding]:
    from digitlab.data import mnist
    from digitlab.training.devices import list_devices

    yield _data_folder()
    if data_folder().exists() and not data_folder().is_dir():
        return
    yield Finding("digits", f"digits: {sum(len(mnist.load(split)) for split in ('train', 'held_out', 'test')):,}")
    yield from _networks()
    yield from _handwriting()
    yield from _runs()
    yield from _files("recipes", "recipes/*.json", _check_recipe)
    yield from _files("measured", "measured/*.json", _check_measured)
    yield from _window_files()
    yield from _parts()
    yield Finding("devices", f"devices: {', '.join(list_devices())}")


def _data_folder() -> Finding:
    folder = data_folder()
    there = next(parent for parent in (folder, *folder.parents) if os.path.lexists(parent))
    if there.is_dir() and os.access(there, os.W_OK):
        return Finding("data folder", f"data folder: {folder}")
    fault = "cannot be written" if there.is_dir() else f"cannot be one: {there} is a file"
    return Finding("data folder", f"data folder: {folder} {fault}: choose another one with --data-dir", is_well=False)


def _networks() -> Iterator[Finding]:
    """Whether every network can be loaded, numbers and all."""
    from digitlab.networks import weights
    from digitlab.networks.library import SUFFIX, WeightsError, list_networks

    paths = {entry.path for entry in list_networks().entries.values()} | set(user_networks().glob(f"*{SUFFIX}"))
    usable = 0
    for path in sorted(paths):
        try:
            weights.load(path)
            usable += 1
        except WeightsError as error:
            yield Finding("networks", str(error), is_well=False, damaged=_if_own(path))
    yield Finding("networks", f"networks: {usable} can be used")


def _if_own(path: Path) -> Path | None:
    """A file of the data folder; None for what came with digitlab, which only a new installation mends."""
    return path if path.is_relative_to(data_folder()) else None


def _handwriting() -> Iterator[Finding]:
    from digitlab.data import handwriting

    try:
        written = handwriting.read()
    except (OSError, ValueError) as error:
        yield Finding("handwriting", str(error), is_well=False, damaged=handwriting.handwriting_file())
        return
    yield Finding("handwriting", f"handwriting: {len(written.digits):,} digits of your own")
    yield from (
        Finding("handwriting", f"{fault}; take the line out of the file", is_well=False) for fault in written.faults
    )


def _runs() -> Iterator[Finding]:
    from digitlab.training.runs import RunError, find_run, run_folders
    from digitlab.training.summaries import summarise

    usable = 0
    for folder in sorted(run_folders()):
        try:
            summary = summarise(find_run(str(folder)))
            usable += 1
        except RunError as error:
            yield Finding("runs", str(error), is_well=False, damaged=folder)
            continue
        if summary.state == "cut off":
            name = summary.run.name
            yield Finding("runs", f"run {name} was cut off: 'digitlab train --resume {name}' goes on")
    yield Finding("runs", f"runs: {usable} can be used")


def _files(kind: str, pattern: str, check: Callable[[Path], object]) -> Iterator[Finding]:
    """Whether files of a kind can be read."""
    usable = 0
    for path in sorted(data_folder().glob(pattern)):
        try:
            check(path)
            usable += 1
        except (OSError, ValueError) as error:
            text = str(error) if path.name in str(error) else f"{path}: {error}"
            yield Finding(kind, text, is_well=False, damaged=path)
    if usable:
        yield Finding(kind, f"{kind}: {usable} can be used")


def _check_recipe(path: Path) -> None:
    from digitlab.training.recipes import settings_of

    settings_of(path.stem)


def _check_measured(path: Path) -> None:
    from digitlab.measure.registry import MEASUREMENTS
    from digitlab.measure.store import read_result

    measurements: list[Measurement[object, object]] = list(MEASUREMENTS.values())
    found = next((each for each in measurements if path.name.startswith(f"{each.noun}-")), None)
    if found is None:
        raise ValueError(f"{path}: is no result of a measurement that this digitlab knows")
    read_result(path, found.noun, found.result)  # type: ignore[type-var] # those that are kept are results


def _window_files() -> Iterator[Finding]:
    """What the window remembers; it sets aside by itself what it cannot read, but somebody may look before it starts."""
    from digitlab.gui.shell.settings import Settings
    from digitlab.gui.tabs.lecture.progress import Progress
    from digitlab.ink.written import from_values

    yield from _files(
        "settings", "settings.json", lambda path: records.from_dict(Settings, read_json(path, _MOST_JSON_BYTES))
    )
    yield from _files(
        "lecture", "lecture.json", lambda path: records.from_dict(Progress, read_json(path, _MOST_JSON_BYTES))
    )
    for name in ("drawing", "sheet"):  # and not those that a window has set aside, which have a date in their names
        pattern = f"{name}-{'[0-9a-f]' * 32}.json"
        yield from _files("drawings", pattern, lambda path: from_values(read_json(path, _MOST_JSON_BYTES)))


def _parts() -> Iterator[Finding]:
    """Halves of files whose processes are gone."""
    for path in sorted(data_folder().rglob("*.part")):
        if time.time() - path.stat().st_mtime > _STALE_S:
            yield Finding("leftovers", f"{path}: was being written when its process ended", is_well=False, damaged=path)
