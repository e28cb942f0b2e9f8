"""A folder of pictures as digits: sub-folders named 0 to 9, a table of file names and labels, or two IDX files as MNIST has them."""

from __future__ import annotations

import csv
import io
import os.path
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path, PurePath

import numpy as np
from numpy.typing import NDArray

from digitlab.data.idx import idx_bytes, read_idx
from digitlab.data.mnist import Digits, Split
from digitlab.data.splits import is_held_out, part_of
from digitlab.untrusted import one_line, read_text
from digitlab.whole_file import write_whole

_MOST_FILES = 200_000
_MOST_TABLE_BYTES = 32 * 2**20  # of a table: so many files with names of 160 letters
_MOST_FAULTS = 1_000
IMAGES, LABELS = "train-images-idx3-ubyte", "train-labels-idx1-ubyte"
"""The IDX files of a folder that has them: they are all that is read there, and their digits are taken as they are."""

_HEADINGS = {"label", "digit", "class"}


class FolderError(ValueError):
    """A folder that holds no digits; the message names it and says what is looked for."""


@dataclass(frozen=True, slots=True, eq=False)
class PictureFolder:
    """The pictures of a folder.

    Attributes:
        digits: Those that could be read, as networks would see them on the canvas.
        names: Their files, within the folder, in the same order.
        held_out: (n,) bool, which are kept from training.
        faults: A sentence for each other file or line.
    """

    digits: Digits
    names: tuple[str, ...]
    held_out: NDArray[np.bool_]
    faults: tuple[str, ...]


def load(path: Path, split: Split) -> Digits:
    """The pictures to train on, or those that are kept from it.

    Raises:
        FolderError: There is no such folder, or no picture with a label in it.
        ValueError: It has too few pictures.
    """
    found = read_folder(path)
    return part_of(found.digits, found.held_out, split, str(path))


def read_folder(path: Path) -> PictureFolder:
    """The pictures of a folder; what cannot be read is listed, and left out.

    Args:
        path: With sub-folders ``0`` to ``9``, or with a ``.csv`` file whose lines are a file's name and its label, or with the IDX files
            :data:`IMAGES` and :data:`LABELS`, which ``digitlab generate`` writes.

    Raises:
        FolderError: There is no such folder, or no picture with a label in it.
        IdxError: An IDX file is damaged.
    """
    if not path.is_dir():
        raise FolderError(
            f"{one_line(path)}: is no folder: choose one with sub-folders 0 to 9, or with a .csv of names and labels"
        )
    indexed = [path / name for name in (IMAGES, LABELS) if (path / name).exists()]
    listed = [file for file in sorted(path.glob("*")) if file.is_dir()] + _tables(path) + indexed
    stamps = [(str(file), file.stat().st_mtime_ns) for file in listed]  # a folder's changes with its files
    return _read_indexed(path, tuple(stamps)) if indexed else _read(path, tuple(stamps))


def write_indexed(path: Path, digits: Digits) -> None:
    """Write digits as the IDX files of a folder.

    Raises:
        OSError: That cannot be done.
    """
    write_whole(path / IMAGES, idx_bytes(digits.images))
    write_whole(path / LABELS, idx_bytes(digits.labels))


@lru_cache(maxsize=4)
def _read_indexed(path: Path, _stamps: tuple[tuple[str, int], ...]) -> PictureFolder:
    """The digits of a folder with IDX files."""
    images, labels = read_idx(path / IMAGES, dimensions=3), read_idx(path / LABELS, dimensions=1)
    if images.shape != (len(labels), 28, 28) or labels.max(initial=0) > 9 or not len(labels):
        raise FolderError(
            f"{one_line(path)}: must have 28 x 28 images and as many labels from 0 to 9, not {' x '.join(map(str, images.shape))} and "
            f"{len(labels):,} labels up to {labels.max(initial=0)}: write the folder again"
        )
    held_out = np.array([is_held_out(image.tobytes()) for image in images])
    names = tuple(f"{IMAGES}, digit {number:,}" for number in range(len(labels)))
    return PictureFolder(Digits(images, labels), names, held_out, ())


@lru_cache(maxsize=4)
def _read(path: Path, _stamps: tuple[tuple[str, int], ...]) -> PictureFolder:
    from digitlab.data.images import ImageError, read_image  # here, since the window is up sooner without Pillow

    images: list[NDArray[np.uint8]] = []
    labels: list[int] = []
    names: list[str] = []
    faults: list[str] = []
    for found in _labelled(path):
        if isinstance(found, str):
            _note(faults, found)
            continue
        file, label = found
        if len(names) == _MOST_FILES:
            _note(faults, f"{one_line(path)}: has more than {_MOST_FILES:,} pictures: the others are left out")
            break
        try:
            image = np.rint(read_image(file) * 255).astype(np.uint8)
        except ImageError as error:
            _note(faults, str(error))
            continue
        if not image.any():
            _note(faults, f"{one_line(file)}: is blank: nothing stands out from the paper")
            continue
        images.append(image)
        labels.append(label)
        names.append(str(file.relative_to(path)))
    if not images:
        why = f": {faults[0]}" if faults else ""
        raise FolderError(
            f"{one_line(path)}: has no picture with a label: sub-folders 0 to 9, or a .csv of names and labels, are looked for{why}"
        )
    digits = Digits(np.stack(images), np.array(labels, np.uint8))
    held_out = np.array([is_held_out(image.tobytes()) for image in images])
    return PictureFolder(digits, tuple(names), held_out, tuple(faults))


def _note(faults: list[str], fault: str) -> None:
    """Add a fault to those that are listed, unless there are enough of them."""
    if len(faults) < _MOST_FAULTS:
        faults.append(fault)
    elif len(faults) == _MOST_FAULTS:
        faults.append("and more, which are not listed")


def _labelled(path: Path) -> Iterator[tuple[Path, int] | str]:
    """Yield every picture with its label, and a sentence for each line that names none."""
    for label in range(10):
        for file in sorted((path / str(label)).glob("*")):
            if file.is_file() and not file.name.startswith("."):
                yield file, label
    for table in _tables(path):
        yield from _in_table(table)


def _tables(path: Path) -> list[Path]:
    return sorted(file for file in path.glob("*") if file.is_file() and file.suffix.lower() == ".csv")


def _in_table(table: Path) -> Iterator[tuple[Path, int] | str]:
    try:
        lines = csv.reader(io.StringIO(read_text(table, _MOST_TABLE_BYTES), newline=""))
        for line in lines:
            cells = [cell.strip() for cell in line]
            is_heading = lines.line_num == 1 and len(cells) == 2 and cells[1].lower() in _HEADINGS
            if any(cells) and not is_heading:
                yield _in_line(f"{one_line(table)}, line {lines.line_num}", table.parent, cells)
    except (OSError, ValueError, csv.Error) as error:
        yield f"{one_line(table)}: cannot be read: {one_line(error)}: save it as UTF-8"


def _in_line(place: str, folder: Path, cells: list[str]) -> tuple[Path, int] | str:
    """The picture and the label that a line of a folder's table names, or a sentence that says where and why it names none."""
    if len(cells) != 2 or cells[1] not in set("0123456789"):
        return f"{place}: is not a file's name and a label from 0 to 9: {one_line(','.join(cells), 80)}"
    name, label = cells
    if not name or "\0" in name:
        return f"{place}: {one_line(name, 100)} cannot be a file's name"
    inner = PurePath(os.path.normpath(name))
    if inner.anchor or inner.parts[:1] == ("..",):  # links that lie in the folder may lead elsewhere
        return f"{place}: {one_line(name, 100)} lies outside the folder"
    return folder / inner, int(label)
