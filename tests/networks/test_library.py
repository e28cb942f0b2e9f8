"""The library: which networks are there, whose come first, and what is said of unreadable ones."""

from __future__ import annotations

import dataclasses
import os
import subprocess
import sys
from pathlib import Path

import pytest

from digitlab import shipped
from digitlab.data_folder import user_networks
from digitlab.networks import weights
from digitlab.networks.architectures import MLPConfig, build, config_to_dict
from digitlab.networks.library import Card, WeightsError, list_networks
from digitlab.networks.shipped_configs import CONFIGS


@pytest.fixture
def shelf(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder in the place of the shipped networks."""
    folder = tmp_path / "weights"
    folder.mkdir()
    monkeypatch.setattr(shipped, "weights", lambda: folder)
    return folder


def _put(folder: Path, card: Card, name: str, **changes: object) -> Path:
    path = folder / f"{name}.safetensors"
    weights.save(path, build(MLPConfig(side=14, hidden=(3,))), dataclasses.replace(card, name=name, **changes))
    return path


def test_shipped_networks_come_first_and_perceptrons_before_all_others(shelf: Path, small_card: Card) -> None:
    for name in ("cnn_pooled", "mlp14", "cnn_flatten", "mlp"):
        _put(shelf, small_card, name)
    _put(user_networks(), small_card, "attic")
    library = list_networks()
    assert list(library.entries) == ["mlp", "mlp14", "cnn_flatten", "cnn_pooled", "attic"]
    assert [entry.shipped for entry in library.entries.values()] == [True] * 4 + [False]
    assert library.faults == ()


def test_ingredients_stand_last_and_are_not_among_the_usual_networks(shelf: Path, small_card: Card) -> None:
    _put(shelf, small_card, "mlp")
    _put(shelf / "ingredients", small_card, "mlp_slid")
    _put(user_networks(), small_card, "own")
    library = list_networks()
    assert list(library.entries) == ["mlp", "own", "mlp_slid"]
    assert library.usual() == ["mlp", "own"]
    assert [entry.shipped for entry in library.entries.values()] == [True, False, True]


def test_what_reads_sheets_stands_behind_all_others_and_is_not_among_the_usual_networks(
    shelf: Path, small_card: Card
) -> None:
    _put(shelf / "sheets", small_card, "finder")
    _put(shelf / "ingredients", small_card, "mlp_slid")
    _put(shelf, small_card, "mlp")
    library = list_networks()
    assert list(library.entries) == ["mlp", "mlp_slid", "finder"]
    assert library.usual() == ["mlp"]
    assert library.find("finder").shipped


def test_the_users_network_stands_before_an_ingredient_of_the_same_name(shelf: Path, small_card: Card) -> None:
    _put(shelf / "ingredients", small_card, "mlp_slid")
    own = _put(user_networks(), small_card, "mlp_slid")
    assert list_networks().find("mlp_slid").path == own


def test_a_shared_or_shuffled_network_is_of_the_family_of_the_network_inside(small_card: Card) -> None:
    families = {
        name: dataclasses.replace(small_card, config=config_to_dict(config)).family for name, config in CONFIGS.items()
    }
    assert families.pop("hand_crafted") == "hog"
    assert families == {name: "mlp" if name.startswith("mlp") else "cnn" for name in families}


def test_without_a_folder_of_the_users_there_are_the_shipped_networks(shelf: Path, small_card: Card) -> None:
    _put(shelf, small_card, "mlp")
    assert not user_networks().exists()
    assert list(list_networks().entries) == ["mlp"]
    assert not user_networks().exists()


def test_the_users_network_stands_before_a_shipped_one_of_the_same_name(shelf: Path, small_card: Card) -> None:
    _put(shelf, small_card, "mlp", data="shipped")
    own = _put(user_networks(), small_card, "mlp", data="own")
    entry = list_networks().find("mlp")
    assert (entry.path, entry.card.data, entry.shipped) == (own, "own", False)


def test_a_network_of_the_users_goes_by_the_name_of_its_file(shelf: Path, small_card: Card) -> None:
    path = _put(user_networks(), small_card, "mlp")
    path.rename(path.with_name("my best.safetensors"))
    assert list(list_networks().entries) == ["my best"]


def test_unreadable_files_are_reported_in_a_sentence_each_and_the_others_work(shelf: Path, small_card: Card) -> None:
    _put(shelf, small_card, "mlp")
    (shelf / "broken.safetensors").write_bytes(b"nothing of the kind")
    user_networks().mkdir(parents=True)
    (user_networks() / "empty.safetensors").touch()
    (user_networks() / "half.safetensors.123.part").touch()
    library = list_networks()
    assert list(library.entries) == ["mlp"]
    assert len(library.faults) == 2
    assert str(shelf / "broken.safetensors") in library.faults[0]
    assert str(user_networks() / "empty.safetensors") in library.faults[1]


def test_a_network_is_found_by_the_path_of_its_file(shelf: Path, small_card: Card, tmp_path: Path) -> None:
    path = _put(tmp_path, small_card, "elsewhere")
    assert list_networks().find(str(path)).card.name == "elsewhere"
    assert not list(shelf.iterdir())


def test_an_unknown_name_is_refused_with_the_names_that_there_are(shelf: Path, small_card: Card) -> None:
    _put(shelf, small_card, "mlp")
    with pytest.raises(WeightsError, match=r"no network 'mpl': there are mlp, or give a \.safetensors file"):
        list_networks().find("mpl")


@pytest.mark.parametrize("name", ["absent.safetensors", "network.pt"])
def test_a_path_that_cannot_be_read_is_refused_by_its_name(shelf: Path, name: str) -> None:
    with pytest.raises(WeightsError, match=f"{name}: "):
        list_networks().find(str(shelf / name))


@pytest.mark.parametrize(
    ("name", "family", "reads_turns"),
    [("mlp", "mlp", False), ("mlp14", "mlp", False), ("cnn_flatten", "cnn", False), ("cnn_rotated", "cnn", True)],
)
def test_a_card_says_what_kind_of_network_it_is(small_card: Card, name: str, family: str, reads_turns: bool) -> None:
    card = dataclasses.replace(small_card, config=config_to_dict(CONFIGS[name]))
    assert (card.family, card.reads_turns) == (family, reads_turns)


def test_listing_networks_does_not_load_torch() -> None:
    program = "import sys, digitlab.networks.library as l; l.list_networks(); sys.exit('torch' in sys.modules)"
    folder = Path(shipped.__file__).parents[1]
    assert subprocess.run([sys.executable, "-c", program], cwd=folder, env=os.environ, check=False).returncode == 0
