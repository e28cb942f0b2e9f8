"""The header of a ``.safetensors`` file: what lies in it, checked against the file's length. No framework is needed.

A file is 8 bytes of length, little-endian, then so many bytes of JSON, then the numbers
(https://huggingface.co/docs/safetensors, "Format").
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from digitlab.language import tr
from digitlab.untrusted import one_line, open_ordinary, parse_json

_LENGTH_BYTES = 8
_MOST_HEADER_BYTES = 2**20
_METADATA = "__metadata__"


@dataclass(frozen=True, slots=True)
class Stored:
    """One tensor of a file.

    Attributes:
        dtype: Its type in the format's words: ``F32``.
        shape: Its sides.
    """

    dtype: str
    shape: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Header:
    """What a file says of itself.

    Attributes:
        metadata: Texts by name, as the file has them: they may be anything.
        tensors: By name.
        start: How many bytes lie before the numbers, ...
        size: ... and how many the file has.
    """

    metadata: dict[str, Any]
    tensors: dict[str, Stored]
    start: int
    size: int


def read_header(path: Path) -> Header:
    """The header of a whole file.

    Raises:
        ValueError: It is no ordinary file, no file of this format, or cut off.
        OSError: It cannot be opened.
    """
    with open_ordinary(path) as file:
        size = os.fstat(file.fileno()).st_size
        length = int.from_bytes(file.read(_LENGTH_BYTES), "little")
        start = _LENGTH_BYTES + length
        if length > _MOST_HEADER_BYTES:
            raise ValueError(tr("its header would be {length:,} bytes long", length=length))
        if start > size:
            raise ValueError(tr("is cut off in its header: it has {size:,} bytes", size=size))
        values = parse_json(file.read(length))
    if not isinstance(values, dict):
        raise ValueError(tr("its header is no JSON object"))
    metadata = values.pop(_METADATA, {})
    ends = [start]
    tensors = {}
    for name, about in values.items():
        tensors[name], end = _stored(name, about)
        ends.append(start + end)
    if max(ends) != size:
        raise ValueError(
            tr(
                "is cut off or damaged: its header announces {announced:,} bytes, the file has {size:,}",
                announced=max(ends),
                size=size,
            )
        )
    return Header(metadata if isinstance(metadata, dict) else {}, tensors, start, size)


def _stored(name: str, about: object) -> tuple[Stored, int]:
    """A tensor, and how many bytes after the header it ends."""
    match about:
        case {"dtype": str(dtype), "shape": list(shape), "data_offsets": [int(), int(end)]}:
            if all(isinstance(side, int) for side in shape):
                return Stored(dtype, tuple(shape)), end
    raise ValueError(tr("its header does not say where '{name}' lies", name=one_line(name, 60)))
