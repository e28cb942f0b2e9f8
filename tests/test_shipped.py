"""What ships is found from a checkout and from a wheel; the user's own things have a place of their own."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import platformdirs
import pytest

from digitlab import memory, shipped
from digitlab.data_folder import VARIABLE, data_folder, user_networks


def test_the_bundled_digits_are_found_from_here() -> None:
    names = {path.name for path in (shipped.resources() / "mnist").iterdir()}
    assert {"train-images-idx3-ubyte.gz", "t10k-labels-idx1-ubyte.gz", "PROVENANCE.md"} <= names


@pytest.mark.parametrize("inside", [True, False], ids=["in the package, as in a wheel", "beside it, as in a checkout"])
def test_folders_are_found_in_the_package_and_beside_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, inside: bool
) -> None:
    package = tmp_path / "digitlab"
    parent = package if inside else tmp_path
    for name in ("resources", "weights"):
        (parent / name).mkdir(parents=True)
    monkeypatch.setattr(shipped, "_PACKAGE", package)
    assert shipped.resources() == parent / "resources"
    assert shipped.weights() == parent / "weights"


def test_an_incomplete_installation_is_named_with_the_way_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shipped, "_PACKAGE", tmp_path / "digitlab")
    with pytest.raises(FileNotFoundError, match=r"'weights' is neither in .* install it again"):
        shipped.weights()


def test_the_users_folder_is_the_one_that_was_chosen(own_data_folder: Path) -> None:
    assert data_folder() == own_data_folder
    assert user_networks() == own_data_folder / "networks"
    assert not own_data_folder.exists()


@pytest.mark.parametrize("value", [None, ""])
def test_without_a_choice_it_is_where_the_platform_keeps_such_things(
    monkeypatch: pytest.MonkeyPatch, value: str | None
) -> None:
    if value is None:
        monkeypatch.delenv(VARIABLE)
    else:
        monkeypatch.setenv(VARIABLE, value)
    assert data_folder() == platformdirs.user_data_path("digitlab", appauthor=False)


def test_keeping_freed_memory_leaves_a_process_working() -> None:
    program = (
        "from digitlab.memory import keep_freed_memory; keep_freed_memory(); "
        "import numpy; print(sum(float(numpy.ones(10**6).sum()) for _ in range(20)))"
    )
    folder = Path(memory.__file__).parents[1]
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=folder, env=os.environ, capture_output=True, text=True, check=True
    )
    assert (done.stdout.strip(), done.stderr) == ("20000000.0", "")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="glibc's own setting")
def test_what_many_threads_freed_is_kept_in_two_places(tmp_path: Path) -> None:
    program = f"""
import ctypes, threading
from digitlab.memory import keep_freed_memory
keep_freed_memory()
libc = ctypes.CDLL(None)
libc.malloc.restype = libc.fopen.restype = ctypes.c_void_p
together = threading.Barrier(9)
def allocate():
    libc.malloc(100_000)
    together.wait()
for _ in range(8):
    threading.Thread(target=allocate).start()
together.wait()
libc.malloc_info(0, ctypes.c_void_p(libc.fopen({os.fsencode(tmp_path / "info")!r}, b"w")))
libc.fflush(None)
"""
    subprocess.run([sys.executable, "-c", program], cwd=Path(memory.__file__).parents[1], check=True)
    assert (tmp_path / "info").read_text().count("<heap nr=") == 2


def test_a_c_library_without_the_setting_is_left_as_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = []
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setattr(memory.ctypes, "CDLL", lambda name: asked.append(name) or object())
    memory.keep_freed_memory()
    assert asked == [None]
