"""A folder of pictures: sub-folders named like their class, a table of file names and classes, or two IDX files as MNIST has them.

Where all classes are called 0 to 9 they are the ten digits, whether or not each is there; otherwise they are those that are there.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from digitlab import language
from digitlab.data.classes import DIGITS, Classes, in_order
from digitlab.data.idx import idx_bytes, read_idx
from digitlab.data.labelled_files import FolderError, Found, labelled, watched
from digitlab.data.mnist import Digits, Split
from digitlab.data.splits import in_turn, is_held_out, part_of, turns
from digitlab.language import mark, tr
from digitlab.untrusted import one_line, read_text
from digitlab.whole_file import write_whole

_MOST_FILES = 200_000
_MOST_IN_COLOUR = _MOST_FILES // 3  # which take as much memory
_MOST_FAULTS = 1_000
IMAGES, LABELS = "train-images-idx3-ubyte", "train-labels-idx1-ubyte"
"""The IDX files of a folder that has them: they are all that is read there, and their digits are taken as they are."""

NAMES = "classes.txt"
"""The file beside IDX files that names their classes, one a line; without it they are the digits."""

_LOOKED_FOR = mark("sub-folders 0 to 9, or named like your own classes, or a .csv of names and labels")
_MOST_NAMES_BYTES = 2**14


@dataclass(frozen=True, slots=True, eq=False)
class PictureFolder:
    """The pictures of a folder.

    Attributes:
        digits: Those that could be read, as networks would see them on the canvas: in grey, or in colour.
        names: Their files, within the folder, in the same order.
        held_out: (n,) bool, which are kept from training.
        faults: A sentence for each other file or line.
        classes: What the labels stand for.
        tested: (n,) bool, which are there to test with: those of a folder ``test``, or those that are held out.
    """

    digits: Digits
    names: tuple[str, ...]
    held_out: NDArray[np.bool_]
    faults: tuple[str, ...]
    classes: Classes
    tested: NDArray[np.bool_]


def load(path: Path, split: Split, *, in_colour: bool = False) -> Digits:
    """The pictures to train on, or those that are kept from it, as :func:`read_folder` has them; those to test with class by class in turn.

    Raises:
        FolderError: There is no such folder, or no picture with a label in it.
        ValueError: It has too few pictures.
    """
    found = read_folder(path, in_colour=in_colour)
    if split == "test":
        return in_turn(part_of(found.digits, found.tested, split, one_line(path)))
    kept = found.held_out | found.tested if split == "train" else found.held_out
    return part_of(found.digits, kept, split, one_line(path))


def read_folder(path: Path, *, in_colour: bool = False) -> PictureFolder:
    """The pictures of a folder; what cannot be read is listed, and left out.

    Args:
        path: With a sub-folder for each class, or with two sub-folders ``train`` and ``test`` that have these; or with a ``.csv`` file
            whose lines are a file's name and its class; or with the IDX files :data:`IMAGES` and :data:`LABELS`, which
            ``digitlab generate`` writes, and perhaps :data:`NAMES`.
        in_colour: Whether the pictures are (3, 28, 28), the ink of each channel as :func:`digitlab.data.images.read_colour_image` finds
            it, and not grey, (28, 28). Which are kept from training goes by what is seen, and so differs between the two, but for
            folders ``train`` and ``test``.

    Raises:
        FolderError: There is no such folder, no picture with a label in it, or too few or too many classes; or colours are wanted of
            IDX files, which have none.
        IdxError: An IDX file is damaged.
    """
    if not path.is_dir():
        raise FolderError(
            tr("{path}: is no folder: choose one with {wanted}", path=one_line(path), wanted=tr(_LOOKED_FOR))
        )
    indexed = [path / name for name in (IMAGES, LABELS, NAMES) if (path / name).exists()]
    stamps = [(str(file), file.stat().st_mtime_ns) for file in [*watched(path), *indexed]]
    if not {path / IMAGES, path / LABELS} & {*indexed}:
        return _read(path, tuple(stamps), language.code(), in_colour)
    if in_colour:
        raise FolderError(tr("{path}: has IDX files, which have no colours: read it in grey", path=one_line(path)))
    return _read_indexed(path, tuple(stamps), language.code())


def write_indexed(path: Path, digits: Digits) -> None:
    """Write digits as the IDX files of a folder.

    Raises:
        OSError: That cannot be done.
    """
    write_whole(path / IMAGES, idx_bytes(digits.images))
    write_whole(path / LABELS, idx_bytes(digits.labels))


@lru_cache(maxsize=4)
def _read_indexed(path: Path, _stamps: tuple[tuple[str, int], ...], _language: str) -> PictureFolder:
    """The digits of a folder with IDX files."""
    images, labels = read_idx(path / IMAGES, dimensions=3), read_idx(path / LABELS, dimensions=1)
    classes = _named(path / NAMES)
    last = len(classes) - 1
    if images.shape != (len(labels), 28, 28) or labels.max(initial=0) > last or not len(labels):
        raise FolderError(
            tr(
                "{path}: must have 28 x 28 images and as many labels from 0 to {last}, not {shape} and {labels:,} labels up to {largest}: write the folder again",
                path=one_line(path),
                last=last,
                shape=" x ".join(map(str, images.shape)),
                labels=len(labels),
                largest=labels.max(initial=0),
            )
        )
    held_out = np.array([is_held_out(image.tobytes()) for image in images])
    names = tuple(tr("{images}, digit {number:,}", images=IMAGES, number=number) for number in range(len(labels)))
    return PictureFolder(Digits(images, labels), names, held_out, (), classes, held_out)


def _named(path: Path) -> Classes:
    """The classes that a file names, one a line; the digits where there is none."""
    if not path.exists():
        return DIGITS
    try:
        return Classes(line.strip() for line in read_text(path, _MOST_NAMES_BYTES).splitlines() if line.strip())
    except ValueError as error:
        raise FolderError(tr("{path}: {error}: write one name a line", path=one_line(path), error=error)) from error


@lru_cache(maxsize=4)
def _read(path: Path, _stamps: tuple[tuple[str, int], ...], _language: str, in_colour: bool) -> PictureFolder:
    from digitlab.data import images as pictures  # here, since the window is up sooner without Pillow

    read, most = (pictures.read_colour_image, _MOST_IN_COLOUR) if in_colour else (pictures.read_image, _MOST_FILES)
    images: list[NDArray[np.uint8]] = []
    kept: list[Found] = []
    faults: list[str] = []
    for found in labelled(path):
        if isinstance(found, str):
            _note(faults, found)
            continue
        if len(kept) == most:
            _note(
                faults,
                tr(
                    "{path}: has more than {most:,} pictures: the others are left out",
                    path=one_line(path),
                    most=most,
                ),
            )
            break
        try:
            image = np.rint(read(found.file) * 255).astype(np.uint8)
        except pictures.ImageError as error:
            _note(faults, str(error))
            continue
        if not image.any():
            _note(faults, tr("{file}: is blank: nothing stands out from the paper", file=one_line(found.file)))
            continue
        images.append(image)
        kept.append(found)
    if not images:
        wanted = tr(
            "{path}: has no picture with a label: {wanted}, are looked for", path=one_line(path), wanted=tr(_LOOKED_FOR)
        )
        raise FolderError(f"{wanted}: {faults[0]}" if faults else wanted)
    return _put_together(path, images, kept, faults)


def _put_together(path: Path, images: list[NDArray[np.uint8]], kept: list[Found], faults: list[str]) -> PictureFolder:
    """The pictures with their labels; those of one's own classes in turn, so that the first ones are of all classes."""
    classes = _classes_of(path, (found.name for found in kept))
    labels = np.array([classes.index(found.name) for found in kept], np.uint8)
    order = np.arange(len(kept)) if classes.are_digits else turns(labels)
    digits = Digits(np.stack(images)[order], labels[order])
    kept = [kept[number] for number in order]
    tested = np.array([found.tests for found in kept])
    held_out = np.array([is_held_out(image.tobytes()) for image in digits.images]) & ~tested
    names = tuple(str(found.file.relative_to(path)) for found in kept)
    return PictureFolder(digits, names, held_out, tuple(faults), classes, tested if tested.any() else held_out)


def _classes_of(path: Path, names: Iterable[str]) -> Classes:
    """The digits where nothing else is named; otherwise the names, in their natural order."""
    there = set(names)
    if there <= set(DIGITS):
        return DIGITS
    try:
        return Classes(in_order(there))
    except ValueError as error:
        raise FolderError(f"{one_line(path)}: {error}") from error


def _note(faults: list[str], fault: str) -> None:
    """Add a fault to those that are listed, unless there are enough of them."""
    if len(faults) < _MOST_FAULTS:
        faults.append(fault)
    elif len(faults) == _MOST_FAULTS:
        faults.append(tr("and more, which are not listed"))
