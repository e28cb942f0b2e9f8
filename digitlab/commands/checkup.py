"""What ``digitlab doctor`` finds: one sentence for each kind of thing that is kept, and one for each file that is damaged."""

from __future__ import annotations

import os
import re
import stat
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

from digitlab import records
from digitlab.commands.say import counted
from digitlab.data_folder import data_folder, user_networks
from digitlab.plugins import PluginError, WithPlugins
from digitlab.untrusted import file_name, one_line, read_json

ASIDE = "set aside"
"""The folder, in the data folder, of what was set aside."""

_STALE_S = 600
_MOST_JSON_BYTES = 64 << 20
_EARLIER = re.compile(r".+-\d{4}-\d\d-\d\d-\d{6}(-\d+)?(\.[a-z]+)?|.+\.damaged")
_FOLDERS = ("networks", "runs", "recipes", "measured", "handwriting", "generated", "collections", "guests", ASIDE)
_WRITTEN_TO = (
    "writer.lock",
    "events.jsonl",
    "digits.jsonl",
    "drawn-by.txt",
    "train-images-idx3-ubyte",
    "train-labels-idx1-ubyte",
)
_LOGS = ("digitlab.log", "digitlab.log.1", "digitlab.log.2", "crash.log", "last-crash.log")


@dataclass(frozen=True, slots=True)
class Finding:
    """What was found of one thing.

    Attributes:
        kind: The kind of thing: ``networks``.
        text: A sentence for people.
        is_well: Whether it can be used.
        damaged: The file or folder that cannot, where moving it away mends the fault.
        mended: What was done about it; "" where nothing was.
        are_lines: Whether only some lines of the file are damaged, and the others stay.
    """

    kind: str
    text: str
    is_well: bool = True
    damaged: Path | None = None
    mended: str = ""
    are_lines: bool = False


def findings() -> Iterator[Finding]:
    """Look at everything that is kept."""
    from digitlab.training.devices import found_devices

    folder = data_folder()
    yield _data_folder()
    if os.path.lexists(folder) and not (folder.is_dir() and os.access(folder, os.R_OK | os.X_OK)):
        return
    yield from _set_aside()  # first, so that nothing of today is in it
    yield from _in_the_way()
    yield _digits()
    yield from _networks()
    yield from _handwriting()
    yield from _runs()
    yield from _plugins()
    yield from _files("recipes", folder.glob("recipes/*.json"), _check_recipe)
    yield from _files("measured", folder.glob("measured/*.json"), _check_measured)
    yield from _window_files()
    yield from _log()
    yield from _parts()
    yield Finding("devices", f"devices: {', '.join(name for name in found_devices() if name != 'auto')}")


def _data_folder() -> Finding:
    folder = data_folder()
    there = next(parent for parent in (folder, *folder.parents) if os.path.lexists(parent))
    if there.is_dir() and os.access(there, os.W_OK):
        return Finding("data folder", f"data folder: {folder}")
    fault = "cannot be written" if there.is_dir() else f"cannot be one: {there} is no folder"
    return Finding("data folder", f"data folder: {folder} {fault}: choose another one with --data-dir", is_well=False)


def _in_the_way() -> Iterator[Finding]:
    """What is no folder where things are kept, or nobody may use, and no ordinary file where one is written to."""
    folder = data_folder()
    for path in (folder / name for name in _FOLDERS):
        if not os.path.lexists(path):
            continue
        if not path.is_dir() or (path.name == ASIDE and path.is_symlink()):
            yield Finding("data folder", f"{path}: is no folder", is_well=False, damaged=path)
        elif not os.access(path, os.R_OK | os.W_OK | os.X_OK):
            text = (
                f"{path}: cannot be read and written: change its rights, or choose another data folder with --data-dir"
            )
            yield Finding("data folder", text, is_well=False)
    for path in sorted(folder.rglob("*")):
        if path.name in _WRITTEN_TO and path.relative_to(folder).parts[0] != ASIDE and _is_no_plain_file(path):
            text = f"{path}: is not an ordinary file, and nothing is written through it"
            yield Finding("data folder", text, is_well=False, damaged=path)


def _is_no_plain_file(path: Path) -> bool:
    try:
        return not stat.S_ISREG(path.lstat().st_mode)
    except OSError:  # another process has just removed it
        return False


def _digits() -> Finding:
    from digitlab.data import mnist

    try:
        return Finding("digits", f"digits: {sum(len(mnist.load(split)) for split in ('train', 'held_out', 'test')):,}")
    except (OSError, ValueError) as error:
        return Finding("digits", f"{error}: install digitlab again", is_well=False)


def _networks() -> Iterator[Finding]:
    """Whether every network can be loaded, numbers and all."""
    from digitlab.networks.card import SUFFIX
    from digitlab.networks.library import list_networks

    library = list_networks()
    listed = {entry.path for entry in (*library.entries.values(), *library.generators.values())}
    yield from _files("networks", listed | set(user_networks().glob(f"*{SUFFIX}")), _check_network)


def _check_network(path: Path) -> None:
    from digitlab.networks import weights

    weights.load(path)
    if path.parent == user_networks():
        file_name(path.stem, "the name of a network")


def _plugins() -> Iterator[Finding]:
    """Whether everything that plug-ins bring can be loaded: their code is run."""
    from digitlab.data.sources import SOURCES
    from digitlab.gui.tabs.lecture.course import LESSONS
    from digitlab.ink.corruptions import CORRUPTIONS
    from digitlab.networks.architectures import ARCHITECTURES

    tables: tuple[WithPlugins[Any], ...] = (ARCHITECTURES, SOURCES, LESSONS, CORRUPTIONS)
    for plugin, fault in (found for table in tables for found in table.check()):
        cure = f"{fault}: install another version of the package, or uninstall it"
        yield Finding("plug-ins", cure if fault else f"plug-ins: {plugin} can be loaded", is_well=not fault)


def _handwriting() -> Iterator[Finding]:
    from digitlab.data import handwriting

    path = handwriting.handwriting_file()
    try:
        written = handwriting.read()
    except (OSError, ValueError) as error:
        yield Finding("handwriting", _naming(path, error), is_well=False, damaged=path)
        return
    yield Finding("handwriting", f"handwriting: {counted(len(written.digits), 'digit')} of your own")
    for fault in written.faults:
        yield Finding("handwriting", fault, is_well=False, damaged=path, are_lines=True)


def _runs() -> Iterator[Finding]:
    """Whether every run can be shown; a folder to which a training writes is left to it."""
    from digitlab.lock import is_locked
    from digitlab.training.runs import RunError, find_run, run_folders
    from digitlab.training.summaries import summarise

    usable = 0
    for folder in sorted(run_folders()):
        try:
            summary = summarise(find_run(str(folder)))
            usable += 1
        except RunError as error:
            yield Finding(
                "runs", str(error), is_well=False, damaged=None if is_locked(folder) or _lacks_plugin(error) else folder
            )
            continue
        if summary.state == "cut off":
            name = summary.run.name
            yield Finding("runs", f"run {name} was cut off: 'digitlab train --resume {name}' goes on")
        yield from _files("runs", folder.glob("checkpoints/*.safetensors"), _check_checkpoint, said=False)
    yield Finding("runs", f"runs: {usable} can be used")


def _check_checkpoint(path: Path) -> None:
    from digitlab.networks.card import read_card
    from digitlab.networks.weights_header import read_header

    if path.name.startswith("epoch-"):
        read_card(path)
    else:
        read_header(path)


def _files(
    kind: str, paths: Iterable[Path], check: Callable[[Path], object], *, said: bool = True
) -> Iterator[Finding]:
    """Whether files of a kind can be read; ``said`` is whether to say how many can.

    What came with digitlab is not moved: only a new installation mends it. Nor is what lacks a plug-in, which may be installed again.
    """
    usable = 0
    for path in sorted(paths):
        try:
            check(path)
            usable += 1
        except (OSError, ValueError) as error:
            is_kept = not path.is_relative_to(data_folder()) or _lacks_plugin(error)
            yield Finding(kind, _naming(path, error), is_well=False, damaged=None if is_kept else path)
    if said and usable:
        yield Finding(kind, f"{kind}: {usable} can be used")


def _lacks_plugin(error: BaseException | None) -> bool:
    return error is not None and (isinstance(error, PluginError) or _lacks_plugin(error.__cause__))


def _naming(path: Path, error: Exception) -> str:
    """What went wrong, with the file's name, which not every message has."""
    return str(error) if one_line(path.name) in str(error) else f"{one_line(path)}: {error}"


def _check_recipe(path: Path) -> None:
    from digitlab.training.recipes import settings_of

    settings_of(path.stem)


def _check_measured(path: Path) -> None:
    from digitlab.measure.registry import measurements
    from digitlab.measure.store import read_result

    found = next((each for each in measurements().values() if path.name.startswith(f"{each.noun}-")), None)
    if found is None:
        raise ValueError(f"{path}: is no result of a measurement that this digitlab knows")
    read_result(path, found.noun, found.result)


def _window_files() -> Iterator[Finding]:
    """What the window remembers; it sets aside by itself what it cannot read, but somebody may look before it starts."""
    from digitlab.gui.shell.session_file import session_from
    from digitlab.gui.shell.settings import Settings
    from digitlab.gui.tabs.lecture.progress import Progress
    from digitlab.ink.stroke import FIELD_SHAPE, SHEET_SHAPE
    from digitlab.ink.written import from_values

    makes: tuple[tuple[str, str, Callable[..., object]], ...] = (
        ("settings", "settings.json", lambda values: records.from_dict(Settings, values)),
        ("lecture", "lecture.json", lambda values: records.from_dict(Progress, values)),
        ("drawings", "drawing-*.json", lambda values: from_values(values, FIELD_SHAPE)),
        ("drawings", "sheet-*.json", lambda values: from_values(values, SHEET_SHAPE)),
        ("sessions", "session.json", session_from),
        ("sessions", "session-*.json", session_from),
    )
    for kind, pattern, make in makes:
        paths = (  # not by a pattern alone, which finds no link that leads nowhere
            path
            for path in data_folder().glob("*")
            if fnmatchcase(path.name, pattern) and not _EARLIER.fullmatch(path.name)
        )
        yield from _files(kind, paths, lambda path, make=make: make(_own_json(path)))  # type: ignore[misc] # it has a default


def _own_json(path: Path) -> object:
    if path.is_symlink():
        raise ValueError(f"{path}: is a link")
    return read_json(path, _MOST_JSON_BYTES)


def _log() -> Iterator[Finding]:
    """How large the window's logs are; what is no plain file stands in their way."""
    size = 0
    for path in (data_folder() / name for name in _LOGS):
        if os.path.lexists(path):
            status = path.lstat()
            size += status.st_size
            if not stat.S_ISREG(status.st_mode):
                yield Finding("log", f"{path}: is not an ordinary file", is_well=False, damaged=path)
    if size:
        yield Finding("log", f"log: {size:,} bytes in {data_folder() / _LOGS[0]} and beside it")


def _parts() -> Iterator[Finding]:
    """Halves of files whose processes are gone."""
    for path in sorted(data_folder().rglob("*.part")):
        try:
            is_stale = time.time() - path.lstat().st_mtime > _STALE_S and not path.is_dir()
        except OSError:  # its process has just finished it
            continue
        if is_stale and ASIDE not in path.parts:
            yield Finding("leftovers", f"{path}: was being written when its process ended", is_well=False, damaged=path)


def _set_aside() -> Iterator[Finding]:
    """What was damaged before; it is in nobody's way."""
    folder = data_folder()
    names = sorted(path.name for path in folder.glob("*") if _EARLIER.fullmatch(path.name))
    names += sorted(f"{ASIDE}/{path.name}" for path in folder.glob(f"{ASIDE}/*"))
    if names:
        yield Finding("set aside", f"set aside earlier in {folder}: {one_line(', '.join(names), 400)}")
