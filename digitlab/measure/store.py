"""What was measured before, by the hash of weights, data and settings: shipped results first, then the user's own.

A result is a frozen dataclass in a JSON file of its own. A weights file that changes has another hash and so no results;
a file that is damaged, or of another version, is left out with a line in the log.
"""

from __future__ import annotations

import hashlib
import json
import logging
import os
import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from digitlab import records, shipped
from digitlab.data import mnist
from digitlab.data_folder import data_folder
from digitlab.language import tr
from digitlab.untrusted import one_line, open_ordinary, read_json
from digitlab.whole_file import write_whole

if TYPE_CHECKING:
    from digitlab.networks.library import Entry

FORMAT = 1
"""The format of the files. Another way to change digits, or to count, is another format: old results must not stand beside new ones."""

_MOST_BYTES = 16 * 2**20  # of a file: what ships has at most 60 kB

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
        ValueError: It is no ordinary file.
        OSError: It cannot be read.
    """
    status = path.stat()
    return _file_hash(path, status.st_mtime_ns, status.st_size)


@cache
def _file_hash(path: Path, _changed_ns: int, _size: int) -> str:
    with open_ordinary(path) as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


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


def keep(noun: str, result: Result, folder: Path | None = None) -> Path:
    """Keep a result in a folder, the user's own where none is named, and return its file.

    Args:
        noun: What such a result is called in the file and in its name: ``sweep``.
        result: The result.
        folder: Where it is kept.

    Raises:
        OSError: It cannot be written.
    """
    key = json.dumps([FORMAT, result.weights_hash, result.data_hash, result.settings], sort_keys=True)
    name = re.sub(r"[^\w-]", "_", result.network)
    digest = hashlib.sha256(key.encode()).hexdigest()
    path = (folder or own_results()) / f"{noun}-{result.weights_hash[:16]}-{digest[:12]}-{name}.json"
    document = {"kind": noun.capitalize(), "format": FORMAT, "result": records.to_dict(result)}
    write_whole(path, json.dumps(document).encode() + b"\n")
    return path


def found(noun: str, kind: type[R], entry: Entry, read: str = "") -> Iterator[R]:
    """Every kept result of a kind for a network, under the name it has now.

    Args:
        noun: What such a result is called in its file.
        kind: Of the result.
        entry: Which network.
        read: SHA-256 of the digits it must have read; those of the bundled test digits where left out.

    Raises:
        OSError: The network's weights cannot be read.
    """
    expected = weights_hash(entry.path)
    read = read or data_hash()
    for folder in (shipped.resources() / "measured", own_results()):
        for path in _files(folder, f"{noun}-{expected[:16]}-"):
            try:
                status = path.stat()
                result = _read_once(path, noun, kind, status.st_mtime_ns, status.st_size)
            except (OSError, ValueError) as error:
                _log.warning("left out: %s", error)
                continue
            if (result.weights_hash, result.data_hash) == (expected, read):
                yield replace(result, network=entry.path.stem)


def is_kept(noun: str, entry: Entry) -> bool:
    """Whether the user has kept any result of a kind for a network, whatever it read.

    Raises:
        OSError: The network's weights cannot be read.
    """
    return bool(_files(own_results(), f"{noun}-{weights_hash(entry.path)[:16]}-"))


def _files(folder: Path, prefix: str) -> list[Path]:
    """The results in a folder, if there is one, whose names begin so, sorted."""
    try:
        names = os.listdir(folder)  # noqa: PTH208 - iterdir makes a path of each of hundreds, and pages ask for every network
    except FileNotFoundError:
        return []
    return [folder / name for name in sorted(names) if name.startswith(prefix) and name.endswith(".json")]


def read_result(path: Path, noun: str, kind: type[R]) -> R:
    """The result that a file holds.

    Raises:
        ValueError: It holds none of this kind, or is no ordinary file, or too large; the message names it.
        OSError: It cannot be read.
    """
    document = read_json(path, _MOST_BYTES)
    if not isinstance(document, dict) or (document.get("kind"), document.get("format")) != (noun.capitalize(), FORMAT):
        raise ValueError(tr("{path}: is no {noun} of format {format}", path=one_line(path), noun=noun, format=FORMAT))
    try:
        return records.from_dict(kind, document.get("result"))
    except ValueError as error:
        raise ValueError(f"{one_line(path)}: {error}") from error


@lru_cache(maxsize=512)  # every page that shows results looks up those of all networks
def _read_once(path: Path, noun: str, kind: type[R], _changed_ns: int, _size: int) -> R:
    return read_result(path, noun, kind)
