"""The user's own labelled drawings, of digits and other classes: strokes, to be drawn anew at any pose, in one file of JSON lines.

Lines are added each in one go; a line that a killed process left unfinished costs none but itself. One process writes at a
time, so that no window deletes what another one just keeps.
"""

from __future__ import annotations

import gzip
import io
import os
import zlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from digitlab import language
from digitlab.data.classes import DIGITS, Classes
from digitlab.data.mnist import Digits, Split
from digitlab.data.splits import part_of
from digitlab.data.written_digit import WrittenDigit, from_line, to_line
from digitlab.data_folder import data_folder, make_folder
from digitlab.ink.raster import render
from digitlab.ink.stroke import FIELD_SIDE
from digitlab.language import tr
from digitlab.lock import only_writer
from digitlab.untrusted import one_line, open_to_append, read_bytes
from digitlab.whole_file import write_whole

_PATIENCE_S = 2.0  # with another window that writes: it takes milliseconds
_MOST_BYTES = 2**28  # of a file
_MOST_FAULTS = 1000  # that are told one by one
_MOST_OTHERS = 200_000  # lines of an imported file that hold no digit: a small zipped one may have millions
_REMEMBERED = 10_000  # digits, so that one more costs only itself


@dataclass(frozen=True, slots=True, eq=False)
class Handwriting:
    """What was written.

    Attributes:
        digits: In the order they were kept.
        faults: A sentence for each line that cannot be read.
        classes: What the labels of :meth:`drawn` stand for.
    """

    digits: tuple[WrittenDigit, ...] = ()
    faults: tuple[str, ...] = ()
    classes: Classes = DIGITS

    def of(self, classes: Classes) -> Handwriting:
        """Only what is of these classes; the same one each time, so that readers see that nothing has changed."""
        return _of(self, classes)

    def held_out(self) -> NDArray[np.bool_]:
        """(n,) bool: which are kept from training."""
        return np.array([digit.is_held_out for digit in self.digits], np.bool_)

    def drawn(self) -> Digits:
        """All of them as networks see them.

        Raises:
            ValueError: One is of another class; :meth:`of` leaves it out.
        """
        images = np.reshape([_image(digit) for digit in self.digits], (-1, FIELD_SIDE, FIELD_SIDE))
        labels = [self.classes.index(digit.name) for digit in self.digits]
        return Digits(images.astype(np.uint8), np.array(labels, np.uint8))


_NOTHING = Handwriting()  # the same one each time, so that readers see that nothing has changed


def handwriting_file() -> Path:
    """The user's own."""
    return data_folder() / "handwriting" / "digits.jsonl"


def keep(digits: Iterable[WrittenDigit]) -> None:
    """Add digits to the file, and wait until the disk has them.

    Raises:
        OSError: The disk or the file is full, or the folder cannot be written, or the file is a link; the file is as it was.
    """
    path = handwriting_file()
    make_folder(path.parent)
    lines = b"".join(to_line(digit) for digit in digits)
    with only_writer(path.parent, patience_s=_PATIENCE_S), open_to_append(path) as file:
        size = file.seek(0, os.SEEK_END)
        if size and not _ends_a_line(file):
            lines = b"\n" + lines  # a process was killed while it wrote the line before
        if size + len(lines) > _MOST_BYTES:  # which nobody could read or delete any more
            raise OSError(tr("{path}: is full: delete some of your handwriting first", path=path))
        try:
            if file.write(lines) != len(lines):
                raise OSError(tr("{path}: the disk is full", path=path))
            os.fsync(file.fileno())
        except OSError as error:
            file.truncate(size)
            raise OSError(error.errno, error.strerror, str(path)) if error.errno else error from None


def read() -> Handwriting:
    """All that was kept; lines that cannot be read are named, and stay in the file.

    Raises:
        ValueError: It is no ordinary file, or too large.
        OSError: The file cannot be read.
    """
    path = handwriting_file()
    try:
        found = path.stat()
    except FileNotFoundError:
        return _NOTHING
    return _read(path, found.st_mtime_ns, found.st_size, language.code())


def delete(ids: Iterable[str]) -> None:
    """Take digits out of the file, for good.

    Raises:
        ValueError: It is no ordinary file, or too large.
        OSError: The folder cannot be written; the file is as it was.
    """
    gone, path = set(ids), handwriting_file()

    def stays(line: bytes) -> bool:
        try:
            return _known_line(line, "").id not in gone
        except ValueError:
            return True

    if path.exists():
        with only_writer(path.parent, patience_s=_PATIENCE_S):
            lines = _lines(read_bytes(path, _MOST_BYTES))
            write_whole(path, b"".join(line + b"\n" for line in lines if stays(line)))


def set_damaged_aside(aside: Path) -> None:
    """Move the lines that cannot be read out of the file and into another one; where there are none, nothing is written.

    Raises:
        ValueError: It is no ordinary file, or too large.
        OSError: A folder cannot be written, or the other file is there already; the file is as it was.
    """
    path = handwriting_file()
    with only_writer(path.parent, patience_s=_PATIENCE_S):
        lines = list(_lines(read_bytes(path, _MOST_BYTES)))
        damaged = [line for line in lines if not _is_digit(line)]
        if damaged:
            if aside.exists():
                raise FileExistsError(tr("{path}: already exists", path=aside))
            write_whole(aside, b"".join(line + b"\n" for line in damaged))
            write_whole(path, b"".join(line + b"\n" for line in lines if _is_digit(line)))


def import_from(path: Path, session: str = "") -> Handwriting:
    """Add the digits of a file of JSON lines, gzipped or not, to one's own; those that are there already are left out.

    Returns:
        Those that were added, and a sentence for each line that could not be.

    Raises:
        ValueError: It is no such file: not one line could be read, or far too many could not.
        OSError: It cannot be read, or the disk is full.
    """
    found = _parsed(_content(path), path, session or path.name.split(".")[0])
    if found.faults and not found.digits:
        raise ValueError(found.faults[0])
    there = {digit.id for digit in read().digits}
    new = {digit.id: digit for digit in found.digits if digit.id not in there}
    keep(new.values())
    return Handwriting(tuple(new.values()), found.faults)


def export_to(path: Path, digits: Sequence[WrittenDigit]) -> None:
    """Write digits to a file of JSON lines, gzipped where it ends in ``.gz``.

    Raises:
        OSError: It cannot be written.
    """
    content = b"".join(map(to_line, digits))
    write_whole(path, gzip.compress(content, mtime=0) if path.suffix == ".gz" else content)


def load(split: Split, classes: Classes = DIGITS) -> Digits:
    """What was written of some classes: the part to train on, or the one that is kept from it.

    Raises:
        ValueError: Too few were written.
        OSError: The file cannot be read.
    """
    written = read().of(classes)
    return part_of(written.drawn(), written.held_out(), split, tr("My handwriting"))


@lru_cache(maxsize=2)
def _of(written: Handwriting, classes: Classes) -> Handwriting:
    return Handwriting(tuple(digit for digit in written.digits if digit.name in classes), written.faults, classes)


@lru_cache(maxsize=_REMEMBERED)
def _image(digit: WrittenDigit) -> NDArray[np.uint8]:
    """(28, 28): one digit, ink = 255."""
    return np.rint(render(digit.drawing) * 255).astype(np.uint8)


_known_line = lru_cache(maxsize=_REMEMBERED)(from_line)


@lru_cache(maxsize=2)
def _read(path: Path, _changed_ns: int, _size: int, _language: str) -> Handwriting:
    return _parsed(read_bytes(path, _MOST_BYTES), path, "")


def _lines(content: bytes) -> Iterator[bytes]:
    """The lines that are not blank, one after the other: a file may hold a quarter of a billion."""
    return (line for each in io.BytesIO(content) if (line := each.strip()))


def _is_digit(line: bytes) -> bool:
    try:
        _known_line(line, "")
    except ValueError:
        return False
    return True


def _parsed(content: bytes, path: Path, session: str) -> Handwriting:
    digits: list[WrittenDigit] = []
    faults: list[str] = []
    for number, each in enumerate(io.BytesIO(content), start=1):
        if session and number - len(digits) > _MOST_OTHERS:  # in one's own file, the next line may be one
            raise ValueError(
                tr("{path}: has more than {most:,} lines that are no digit", path=one_line(path), most=_MOST_OTHERS)
            )
        if not (line := each.strip()):
            continue
        try:
            digits.append(_known_line(line, session))
        except ValueError as error:
            if len(faults) < _MOST_FAULTS:
                faults.append(
                    tr("{path}, line {number}: {error}", path=one_line(path), number=number, error=one_line(error, 200))
                )
    return Handwriting(tuple(digits), tuple(faults))


def _content(path: Path) -> bytes:
    content = read_bytes(path, _MOST_BYTES)
    if not content.startswith(b"\x1f\x8b"):
        return content
    try:
        with gzip.open(io.BytesIO(content)) as file:
            content = file.read(_MOST_BYTES + 1)
    except (EOFError, zlib.error, gzip.BadGzipFile) as error:
        raise ValueError(tr("{path}: is damaged: {error}", path=one_line(path), error=error)) from error
    if len(content) > _MOST_BYTES:
        raise ValueError(tr("{path}: has more than {most:,} bytes", path=one_line(path), most=_MOST_BYTES))
    return content


def _ends_a_line(file: Any) -> bool:  # noqa: ANN401 - a raw file
    file.seek(-1, os.SEEK_END)
    return bool(file.read(1) == b"\n")
