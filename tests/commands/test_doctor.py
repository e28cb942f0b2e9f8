"""The doctor: what is damaged is named, set aside when asked, and nothing of it is lost."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from digitlab.cli import main
from digitlab.shipped import weights

_NONSENSE = b"nonsense"


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
    capsys, damaged: list[Path], own_data_folder: Path
) -> None:
    files = [path / "run.json" if path.is_dir() else path for path in damaged]
    content = {path: path.read_bytes() for path in files}
    assert main(["doctor", "--repair", "--json"]) == 0
    found = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert {each["damaged"] for each in found if not each["is_well"]} == {str(path) for path in damaged}
    assert all(each["is_well"] or each["mended"].startswith("set aside as ") for each in found)
    aside = own_data_folder / "set aside"  # below the time at which it was
    for path, held in content.items():
        (moved,) = aside.glob(f"*/{path.relative_to(own_data_folder)}")
        assert moved.read_bytes() == held
        assert not path.exists()

    assert main(["doctor"]) == 0
    assert {line.split()[0] for line in capsys.readouterr().out.splitlines()} == {"ok"}
    assert (own_data_folder / "networks" / "good.safetensors").exists()
