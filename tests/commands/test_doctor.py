"""The doctor in a process of its own: what is damaged is named, set aside when asked, and nothing is deleted."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from digitlab.shipped import weights

_NONSENSE = b"nonsense"


def doctor(*options: str) -> tuple[int, list[str]]:
    """The exit status and the lines that it prints."""
    done = subprocess.run(
        [sys.executable, "-m", "digitlab", "doctor", *options], capture_output=True, text=True, timeout=120, check=False
    )
    assert done.stderr == ""
    return done.returncode, done.stdout.splitlines()


@pytest.fixture
def damaged(own_data_folder: Path) -> list[Path]:
    """A damaged file of many a kind, beside a good one."""
    networks = own_data_folder / "networks"
    networks.mkdir(parents=True)
    good = (weights() / "mlp.safetensors").read_bytes()
    (networks / "good.safetensors").write_bytes(good)
    names = ("networks/bad.safetensors", "recipes/bad.json", "measured/bad.json", "settings.json", "drawing-7.json")
    for name in names:
        path = own_data_folder / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(good[:-100] if name.startswith("networks") else _NONSENSE)
    (own_data_folder / "runs" / "broken").mkdir(parents=True)
    (own_data_folder / "runs" / "broken" / "run.json").write_bytes(_NONSENSE)
    return [own_data_folder / name for name in (*names, "runs/broken")]


def test_the_doctor_sets_aside_what_is_damaged_under_its_own_path_and_finds_nothing_the_next_time(
    damaged: list[Path], own_data_folder: Path
) -> None:
    content = [path.read_bytes() for path in damaged if path.is_file()]
    status, lines = doctor("--json")
    faults = [json.loads(line) for line in lines if not json.loads(line)["is_well"]]
    assert status == 1
    assert {fault["damaged"] for fault in faults} == {str(path) for path in damaged}

    status, lines = doctor("--repair", "--json")
    mended = [json.loads(line) for line in lines if json.loads(line)["mended"]]
    assert status == 0
    assert {fault["damaged"] for fault in mended} == {str(path) for path in damaged}
    (day,) = (own_data_folder / "set aside").iterdir()
    assert [(day / path.relative_to(own_data_folder)).read_bytes() for path in damaged if path.suffix] == content
    assert (day / "runs" / "broken" / "run.json").read_bytes() == _NONSENSE

    status, lines = doctor()
    assert status == 0
    assert not [line for line in lines if not line.startswith("ok")]
    assert (own_data_folder / "networks" / "good.safetensors").exists()
