"""A reader and a writer of IDX files, the format of MNIST; what is read may be gzipped.

An IDX file is two zero bytes, a byte for the type, a byte for the number of dimensions, one big-endian 32-bit size per
dimension, and the values in C order (http://yann.lecun.com/exdb/mnist, "The IDX file format").
"""

from __future__ import annotations

import gzip
import math
import os
import struct
import zlib
from io import BufferedReader
from pathlib import Path
from typing import BinaryIO

import numpy as np
from numpy.typing import NDArray

from digitlab.language import tr
from digitlab.untrusted import one_line, open_ordinary

_UNSIGNED_BYTE = 0x08
_MOST_BYTES = 2**28  # refuse to unpack more: EMNIST, the largest set there is, has 188 million


class IdxError(ValueError):
    """An IDX file that cannot be read; the message names the file and the fault."""


def read_idx(path: Path, dimensions: int | None = None) -> NDArray[np.uint8]:
    """Read an IDX file of unsigned bytes; whether it is gzipped is told by its first bytes.

    The sizes in the header are checked against the length of the file before memory is taken, and no more is unpacked
    than the header announces, so that neither a lying header nor a gzip bomb can exhaust the memory.

    Args:
        path: The file.
        dimensions: How many dimensions it must have; None for any.

    Raises:
        IdxError: The file is missing, truncated, too long, or not an IDX file of unsigned bytes.
    """
    try:
        with _opened(path) as raw:
            zipped = raw.read(2) == b"\x1f\x8b"
            raw.seek(0)
            if not zipped:
                return _read(raw, path, dimensions, os.fstat(raw.fileno()).st_size)
            with gzip.open(raw) as unpacked:
                return _read(unpacked, path, dimensions, None)
    except (OSError, EOFError, zlib.error) as error:
        raise IdxError(tr("{path}: cannot be read: {error}", path=one_line(path), error=error)) from error


def idx_bytes(values: NDArray[np.uint8]) -> bytes:
    """Unsigned bytes of any shape as the content of an IDX file: what :func:`read_idx` reads."""
    return struct.pack(f">HBB{values.ndim}I", 0, _UNSIGNED_BYTE, values.ndim, *values.shape) + values.tobytes()


def _opened(path: Path) -> BufferedReader:
    try:
        return open_ordinary(path)
    except ValueError as error:
        raise IdxError(str(error)) from error


def _read(file: BinaryIO | gzip.GzipFile, path: Path, dimensions: int | None, size: int | None) -> NDArray[np.uint8]:
    name = one_line(path)
    magic = file.read(4)
    if len(magic) < 4 or magic[:2] != b"\0\0" or not magic[3]:
        raise IdxError(
            tr(
                "{name}: not an IDX file: it begins with {begin}, not with two zero bytes",
                name=name,
                begin=magic.hex() or tr("nothing"),
            )
        )
    if magic[2] != _UNSIGNED_BYTE:
        raise IdxError(
            tr(
                "{name}: holds values of type 0x{kind:02x}; only unsigned bytes (0x08) are digits",
                name=name,
                kind=magic[2],
            )
        )
    if dimensions is not None and magic[3] != dimensions:
        raise IdxError(
            tr(
                "{name}: has {found} dimensions where {dimensions} are expected",
                name=name,
                found=magic[3],
                dimensions=dimensions,
            )
        )
    header = file.read(4 * magic[3])
    if len(header) < 4 * magic[3]:
        raise IdxError(tr("{name}: ends within its header", name=name))
    shape = struct.unpack(f">{magic[3]}I", header)
    count = math.prod(shape)
    if count > _MOST_BYTES or (size is not None and count != size - 4 - len(header)):
        announced = tr(
            "{name}: its header announces {shape} = {count:,} bytes",
            name=name,
            shape=" x ".join(map(str, shape)),
            count=count,
        )
        if size is None:
            raise IdxError(announced)
        raise IdxError(tr("{announced}, and the file has {size:,}", announced=announced, size=size - 4 - len(header)))
    values = file.read(count)
    if len(values) < count or file.read(1):
        if len(values) < count:
            raise IdxError(tr("{name}: is truncated: {count:,} values expected", name=name, count=count))
        raise IdxError(tr("{name}: is longer than its header says: {count:,} values expected", name=name, count=count))
    try:
        return np.frombuffer(values, np.uint8).reshape(shape)
    except ValueError as error:
        raise IdxError(
            tr(
                "{name}: its header announces {count} dimensions that make no array: {error}",
                name=name,
                count=len(shape),
                error=error,
            )
        ) from error
