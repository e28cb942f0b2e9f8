"""A file is written whole, and what killed processes left of it is taken away."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from digitlab.whole_file import check_place, sweep_parts, write_whole


def test_an_older_file_is_replaced_and_its_folder_made(tmp_path: Path) -> None:
    path = tmp_path / "new" / "settings.json"
    for content in (b"old", b"new"):
        write_whole(path, content, lasting=False)
    assert path.read_bytes() == b"new"
    assert list(path.parent.iterdir()) == [path]


def test_old_parts_of_the_same_file_are_swept_and_young_ones_and_those_of_others_stay(tmp_path: Path) -> None:
    old, young, others = (tmp_path / name for name in ("a.json.1.part", "a.json.2.part", "b.json.1.part"))
    for part in (old, young, others):
        part.write_bytes(b"half")
    for part in (old, others):
        os.utime(part, (0, 0))
    write_whole(tmp_path / "a.json", b"whole")
    assert (old.exists(), young.exists(), others.exists()) == (False, True, True)


def test_a_part_that_goes_while_it_is_looked_at_is_no_fault(tmp_path: Path) -> None:
    (tmp_path / "a.json.1.part").symlink_to(tmp_path / "gone")  # it is listed, and is not there when it is asked
    write_whole(tmp_path / "a.json", b"whole")
    assert (tmp_path / "a.json").read_bytes() == b"whole"


def test_a_link_that_is_left_is_taken_away_and_not_what_it_leads_to(tmp_path: Path) -> None:
    (tmp_path / "kept").write_bytes(b"kept")
    (tmp_path / "a.json.1.part").symlink_to(tmp_path / "kept")
    os.utime(tmp_path / "a.json.1.part", (0, 0), follow_symlinks=False)
    write_whole(tmp_path / "a.json", b"whole")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.json", "kept"]


@pytest.mark.parametrize("name", ["**x.json", "[a]", "a?", "x" * 200])
def test_a_name_may_have_signs_that_mean_something_elsewhere(tmp_path: Path, name: str) -> None:
    write_whole(tmp_path / name, b"whole")
    assert [path.name for path in tmp_path.iterdir()] == [name]


def test_all_old_parts_of_a_folder_are_swept_and_nothing_else(tmp_path: Path) -> None:
    names = ["drawing-1.json.77.part", "drawing-2.json.78.part", "mine.part", "7.part", "drawing-3.json"]
    for name in names:
        (tmp_path / name).write_bytes(b"half")
        os.utime(tmp_path / name, (0, 0))
    (tmp_path / "drawing-4.json.79.part").write_bytes(b"young")
    sweep_parts(tmp_path)
    sweep_parts(tmp_path / "absent")
    assert {path.name for path in tmp_path.iterdir()} == {*names[2:], "drawing-4.json.79.part"}


def _folder(path: Path) -> Path:
    path.mkdir()
    return path


def _in_a_file(path: Path) -> Path:
    path.write_bytes(b"in the way")
    return path / "x.json"


@pytest.mark.parametrize(
    "make",
    [
        _folder,
        _in_a_file,
        lambda _: Path(),
        lambda path: path / ("x" * 300),
        pytest.param(
            lambda _: Path("/proc/x.json"),
            marks=pytest.mark.skipif(sys.platform != "linux", reason="only Linux has it"),
        ),
        pytest.param(
            lambda _: Path("/dev/null"), marks=pytest.mark.skipif(sys.platform == "win32", reason="Windows has none")
        ),
    ],
    ids=["a folder", "in a file", "no name", "name too long", "no disk", "device"],
)
def test_a_file_that_cannot_be_written_is_named_by_its_own_name(tmp_path: Path, make: Callable[[Path], Path]) -> None:
    path = make(tmp_path / "there")
    before = sorted(tmp_path.rglob("*"))
    for attempt in (lambda: write_whole(path, b"whole"), lambda: check_place(path)):
        with pytest.raises(OSError, match=r".") as caught:
            attempt()
        assert caught.value.filename == str(path)
        assert ".part" not in str(caught.value)
    assert [each for each in sorted(tmp_path.rglob("*")) if each.is_file()] == [
        each for each in before if each.is_file()
    ]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limit")
def test_a_full_disk_is_said_of_the_file_and_leaves_the_older_one(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.write_bytes(b"old")
    program = (
        "import resource, signal, sys; from pathlib import Path; from digitlab.whole_file import write_whole;"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN); resource.setrlimit(resource.RLIMIT_FSIZE, (10, 10));"
        "write_whole(Path(sys.argv[1]), b'x' * 100)"
    )
    ended = subprocess.run([sys.executable, "-c", program, path], capture_output=True, text=True, check=False)
    assert f"[Errno {errno.EFBIG}]" in ended.stderr.splitlines()[-1]
    assert ended.stderr.splitlines()[-1].endswith(f"'{path}'")
    assert [each.read_bytes() for each in tmp_path.iterdir()] == [b"old"]


def test_a_place_that_can_be_written_is_left_as_it_is(tmp_path: Path) -> None:
    check_place(tmp_path / "new" / "folder" / "x.json")
    assert not list(tmp_path.iterdir())
