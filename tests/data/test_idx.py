"""The IDX reader on good files and on every kind of bad one."""

from __future__ import annotations

import gzip
import os
import re
import struct
import sys
import tracemalloc
from pathlib import Path

import numpy as np
import pytest

from digitlab.data.idx import IdxError, read_idx

_VALUES = np.arange(2 * 3 * 4, dtype=np.uint8).reshape(2, 3, 4)


def _idx(values: np.ndarray = _VALUES, *, kind: int = 0x08, sizes: tuple[int, ...] | None = None) -> bytes:
    sizes = values.shape if sizes is None else sizes
    return bytes([0, 0, kind, len(sizes)]) + struct.pack(f">{len(sizes)}I", *sizes) + values.tobytes()


@pytest.mark.parametrize("name", ["digits.idx", "digits.idx.gz", "no-suffix-at-all"])
@pytest.mark.parametrize("pack", [bytes, gzip.compress], ids=["plain", "gzipped"])
@pytest.mark.parametrize("dimensions", [None, 3])
def test_a_file_is_read_plain_or_gzipped_whatever_its_name(
    tmp_path: Path, name: str, pack: type, dimensions: int
) -> None:
    path = tmp_path / name
    path.write_bytes(pack(_idx()))
    np.testing.assert_array_equal(read_idx(path, dimensions), _VALUES)


def test_a_file_of_no_digits_is_an_empty_array(tmp_path: Path) -> None:
    path = tmp_path / "none.idx"
    path.write_bytes(_idx(np.zeros((0, 28, 28), np.uint8)))
    assert read_idx(path).shape == (0, 28, 28)


_GZIPPED = gzip.compress(_idx(np.random.default_rng(0).integers(0, 256, (20, 30), np.uint8)))


@pytest.mark.parametrize(
    ("content", "complaint"),
    [
        pytest.param(b"", "begins with nothing", id="empty"),
        pytest.param(b"\0\0\x08", "not an IDX file", id="ends in the magic number"),
        pytest.param(b"PK\x03\x04 and more", "begins with 504b0304", id="another format"),
        pytest.param(b"\0\0\x08\0" + b"x", "not an IDX file", id="no dimensions"),
        pytest.param(_idx()[:10], "within its header", id="header truncated"),
        pytest.param(_idx()[:-1], r"2 x 3 x 4 = 24 bytes, and the file has 23", id="body truncated"),
        pytest.param(_idx() + b"x", r"24 bytes, and the file has 25", id="too long"),
        pytest.param(_idx(kind=0x0D), "type 0x0d", id="float values"),
        pytest.param(_idx(sizes=(2, 12)), "2 dimensions where 3", id="wrong dimensions"),
        pytest.param(_idx(sizes=(2**20, 2**10, 2**10)), "1,099,511,627,776 bytes", id="announces 2**40 bytes"),
        pytest.param(
            gzip.compress(_idx(sizes=(2**20, 2**10, 2**10))), "1,099,511,627,776", id="zipped, announces 2**40"
        ),
        pytest.param(gzip.compress(_idx(sizes=(2**19, 28, 28))), "411,041,792 bytes", id="zipped, announces 400 MB"),
        pytest.param(gzip.compress(_idx()[:-1]), "is truncated", id="zipped body truncated"),
        pytest.param(gzip.compress(_idx()[:10]), "within its header", id="zipped header truncated"),
        pytest.param(gzip.compress(_idx() + b"x"), "longer than its header says", id="zipped and too long"),
        pytest.param(gzip.compress(b""), "begins with nothing", id="zipped and empty"),
        pytest.param(b"\x1f\x8b", "cannot be read", id="gzip header truncated"),
        pytest.param(gzip.compress(_idx())[:-12], "cannot be read", id="gzip stream truncated"),
        pytest.param(gzip.compress(_idx())[:-8] + b"\0" * 8, "cannot be read", id="gzip checksum wrong"),
        pytest.param(_GZIPPED[:10] + b"\xff" * 40 + _GZIPPED[50:], "", id="gzip stream corrupted"),
    ],
)
def test_a_bad_file_is_refused_by_its_name_and_its_fault(tmp_path: Path, content: bytes, complaint: str) -> None:
    path = tmp_path / "bad.idx"
    path.write_bytes(content)
    with pytest.raises(IdxError, match=f"{re.escape(str(path))}: .*{complaint}"):
        read_idx(path, dimensions=3)


@pytest.mark.parametrize("sizes", [(1,) * 100, (0, 2**32 - 1, 2**32 - 1, 2**32 - 1)])
def test_dimensions_that_make_no_array_are_refused(tmp_path: Path, sizes: tuple[int, ...]) -> None:
    path = tmp_path / "bad.idx"
    path.write_bytes(_idx(np.zeros(0 if 0 in sizes else 1, np.uint8), sizes=sizes))
    with pytest.raises(IdxError, match=r"bad\.idx: .*make no array"):
        read_idx(path)


@pytest.mark.parametrize("present", [False, True], ids=["missing", "a folder"])
def test_what_is_no_file_is_refused_by_its_name(tmp_path: Path, present: bool) -> None:
    path = tmp_path / "absent.idx"
    if present:
        path.mkdir()
    with pytest.raises(IdxError, match=r"absent\.idx: (cannot be read|is not an ordinary file)"):
        read_idx(path)


def test_a_gzip_bomb_is_not_unpacked_beyond_what_its_header_announces(tmp_path: Path) -> None:
    path = tmp_path / "bomb.idx.gz"
    path.write_bytes(gzip.compress(_idx() + bytes(100_000_000), compresslevel=1))
    tracemalloc.start()
    try:
        with pytest.raises(IdxError, match=r"bomb\.idx\.gz: is longer than its header says"):
            read_idx(path)
        most_bytes = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert most_bytes < 5_000_000


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has neither")
def test_a_pipe_and_a_device_are_refused_without_waiting_for_them(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    for path in (tmp_path / "pipe", Path("/dev/zero")):
        with pytest.raises(IdxError, match="is not an ordinary file"):
            read_idx(path)
