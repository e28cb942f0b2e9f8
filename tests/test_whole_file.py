"""A file is written whole, and what killed processes left of it is taken away."""

from __future__ import annotations

import os
from pathlib import Path

from digitlab.whole_file import write_whole


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
