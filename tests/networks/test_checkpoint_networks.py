"""Networks that are looked at for a while: found by name, in no list, and gone when others come."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest

from digitlab import shipped
from digitlab.data_folder import guest_networks
from digitlab.networks import checkpoint_networks
from digitlab.networks.card import WeightsError
from digitlab.networks.library import list_networks

FILE = shipped.weights() / "mlp14.safetensors"
NAME = "epoch 3 of net.v2"


def test_a_checkpoint_is_found_by_its_name_and_stands_in_no_list() -> None:
    entry = checkpoint_networks.receive({NAME: FILE})[NAME]
    library = list_networks()
    assert NAME not in library.entries
    assert library.find(NAME) == entry
    assert entry.path.stem == NAME
    assert entry.card == library.entries["mlp14"].card
    assert entry.path.read_bytes() == FILE.read_bytes()


def test_they_leave_when_others_come() -> None:
    checkpoint_networks.receive({NAME: FILE})
    checkpoint_networks.receive({"epoch 4": FILE})
    assert [path.stem for path in guest_networks().iterdir()] == ["epoch 4"]
    with pytest.raises(WeightsError, match=re.escape(NAME)):
        list_networks().find(NAME)


def test_a_disk_without_second_names_gets_a_copy(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: Path) -> None:
        raise OSError("not supported")

    monkeypatch.setattr(os, "link", refuse)
    entry = checkpoint_networks.receive({NAME: FILE})[NAME]
    assert entry.path.read_bytes() == FILE.read_bytes()


def test_a_file_that_is_no_network_is_refused_by_name(tmp_path: Path) -> None:
    (tmp_path / "torn.safetensors").write_bytes(b"half a file")
    with pytest.raises(WeightsError, match="torn"):
        checkpoint_networks.receive({NAME: tmp_path / "torn.safetensors"})


def test_where_one_is_refused_those_that_were_there_stay(tmp_path: Path) -> None:
    checkpoint_networks.receive({NAME: FILE})
    with pytest.raises(WeightsError, match="gone"):
        checkpoint_networks.receive({"epoch 4": FILE, "epoch 5": tmp_path / "gone.safetensors"})
    assert [path.stem for path in guest_networks().iterdir()] == [NAME]
