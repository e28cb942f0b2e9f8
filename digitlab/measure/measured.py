"""What was measured before, by the hash of weights, data and settings: shipped results first, then the user's own.

A result is a frozen dataclass in a JSON file of its own. A weights file that changes has another hash and so no results;
a file that is damaged, or of another version, is left out with a line in the log.
"""

from __future__ import annotations

import hashlib
import json
import logging
import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache, lru_cache
from pathlib import Path
from typing import Any, Protocol, TypeVar

from digitlab import records, shipped
from digitlab.data import mnist
from digitlab.data_folder import data_folder
from digitlab.measure.calibration import Calibration
from digitlab.measure.confusion import Confusion
from digitlab.measure.curves import AXES
from digitlab.measure.sweep import Sweep, SweepConfig
from digitlab.networks.library import Entry
from digitlab.whole_file import write_whole

FORMAT = 1
"""Of the files. Another way to change digits, or to count, is another format: old results must not stand beside new ones."""

_log = logging.getLogger(__name__)


class Result(Protocol):
    """What can be kept: any frozen dataclass with these."""

    @property
    def network(self) -> str:
        """The network's name."""

    @property
    def weights_hash(self) -> str:
        """SHA-256 of its weights file."""

    @property
    def data_hash(self) -> str:
        """SHA-256 of the digits."""

    @property
    def settings(self) -> dict[str, Any]:
        """What was asked, as JSON values."""


R = TypeVar("R", bound=Result)


def weights_hash(path: Path) -> str:
    """SHA-256 of a file's bytes, in hexadecimal.

    Raises:
        OSError: It cannot be read.
    """
    status = path.stat()
    return _file_hash(path, status.st_mtime_ns, status.st_size)


@cache
def _file_hash(path: Path, _changed_ns: int, _size: int) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


@cache
def data_hash(split: mnist.Split = "test") -> str:
    """SHA-256 of all images and labels of a part of MNIST, in hexadecimal."""
    return digits_hash(mnist.load(split))


@lru_cache(maxsize=2)  # of the two parts of a collection that are looked at
def digits_hash(digits: mnist.Digits) -> str:
    """SHA-256 of some digits and their labels, in hexadecimal."""
    return hashlib.sha256(digits.images.tobytes() + digits.labels.tobytes()).hexdigest()


def own_results() -> Path:
    """The folder of the user's own results."""
    return data_folder() / "measured"


def keep(result: Result, folder: Path | None = None) -> Path:
    """Keep a result in a folder, the user's own where none is named, and return its file.

    Raises:
        OSError: It cannot be written.
    """
    key = json.dumps([FORMAT, result.weights_hash, result.data_hash, result.settings], sort_keys=True)
    name = re.sub(r"[^\w-]", "_", result.network)
    digest = hashlib.sha256(key.encode()).hexdigest()
    path = (folder or own_results()) / f"{_prefix(type(result), result.weights_hash)}-{digest[:12]}-{name}.json"
    document = {"kind": _kind_of(type(result)), "format": FORMAT, "result": records.to_dict(result)}
    write_whole(path, json.dumps(document).encode() + b"\n")
    return path


def found(kind: type[R], entry: Entry, read: str = "") -> Iterator[R]:
    """Every kept result of a kind for a network, under the name it has now.

    Args:
        kind: Of the result.
        entry: Which network.
        read: SHA-256 of the digits it must have read; those of the bundled test digits where left out.

    Raises:
        OSError: The network's weights cannot be read.
    """
    expected = weights_hash(entry.path)
    read = read or data_hash()
    for folder in (shipped.resources() / "measured", own_results()):
        for path in sorted(folder.glob(f"{_prefix(kind, expected)}-*.json")):
            try:
                result = _read(path, kind)
            except (OSError, ValueError, RecursionError) as error:
                _log.warning("%s: left out: %s", path, error)
                continue
            if (result.weights_hash, result.data_hash) == (expected, read):
                yield replace(result, network=entry.path.stem)  # type: ignore[type-var] # every result is a dataclass


def find_sweep(entry: Entry, config: SweepConfig | None = None) -> Sweep | None:
    """A kept sweep of a network.

    Args:
        entry: Which network.
        config: What it must answer, exactly: of one that has more axes too, only these curves. Where left out, the one with
            the most axes, then the most digits in curves, then in its map, with the least seed.
    """
    sweeps = list(found(Sweep, entry))
    if config is None:
        return max(sweeps, key=lambda sweep: (len(sweep.curves), sweep.n, sweep.shift_map_n, -sweep.seed), default=None)
    fitting = (answer for sweep in sweeps if (answer := _answer(sweep, config)))
    return next(fitting, None)


def find_calibration(entry: Entry) -> Calibration | None:
    """A kept calibration of a network: the one on the most digits, with the least seed."""
    return max(found(Calibration, entry), key=lambda kept: (kept.n, -kept.seed), default=None)


def find_confusion(entry: Entry, source: str, split: mnist.Split, read: str) -> Confusion | None:
    """What a network is known to answer to the digits of a part of a collection, whose SHA-256 is ``read``."""
    kept = found(Confusion, entry, read)
    return next((each for each in kept if (each.source, each.split) == (source, split)), None)


def _answer(sweep: Sweep, config: SweepConfig) -> Sweep | None:
    if (sweep.n, sweep.shift_map_n, sweep.seed) != (config.digits, config.map_digits, config.seed):
        return None
    curves = tuple(curve for axis in config.axes if (curve := sweep.curve(axis)) and curve.levels == AXES[axis].levels)
    return replace(sweep, curves=curves) if len(curves) == len(config.axes) else None


_KINDS = {"TopActivations": "Excitement"}  # a class of another name now: files keep the one they were written with


def _kind_of(kind: type[object]) -> str:
    """What files call results of a kind."""
    return _KINDS.get(kind.__name__, kind.__name__)


def _prefix(kind: type[object], expected: str) -> str:
    return f"{_kind_of(kind).lower()}-{expected[:16]}"


def _read(path: Path, kind: type[R]) -> R:
    document = json.loads(path.read_bytes())
    if not isinstance(document, dict) or (document.get("kind"), document.get("format")) != (_kind_of(kind), FORMAT):
        raise ValueError(f"is no {_kind_of(kind).lower()} of format {FORMAT}")
    return records.from_dict(kind, document.get("result"))
