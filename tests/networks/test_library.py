"""The library: which networks are there, whose come first, and what is said of unreadable ones."""

from __future__ import annotations

import dataclasses
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from digitlab import shipped
from digitlab.cli import main
from digitlab.data_folder import user_networks
from digitlab.networks import weights
from digitlab.networks.architectures import (
    LayersConfig,
    MLPConfig,
    build,
    config_from_dict,
    config_to_dict,
    in_a_line,
    lesson_of,
)
from digitlab.networks.card import Card, WeightsError
from digitlab.networks.layers import ConvLayer, DenseLayer, FlattenLayer
from digitlab.networks.library import list_networks
from digitlab.networks.own_networks import delete, rename
from digitlab.networks.shipped_configs import CONFIGS, GENERATORS, IN_A_LINE, LEARNED_FROM


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


def test_generators_that_ship_come_first_and_a_reader_of_the_same_name_changes_for_itself(small_card: Card) -> None:
    before = list_networks()
    user_networks().mkdir(parents=True)
    shutil.copy(before.generators["vae"].path, user_networks() / "a_plane.safetensors")
    _put(user_networks(), small_card, "flow")  # reads digits, whatever it is called
    after = list_networks()
    assert list(after.generators) == [*before.generators, "a_plane"]
    assert after.generators["flow"] == before.generators["flow"]
    assert after.changed_since(before) == {"a_plane", "flow"}


def test_what_the_shipped_cards_say_of_their_digits_and_the_lessons_they_leave_out_are_known_to_translators() -> None:
    library = list_networks()
    cards = [entry.card for entry in (library.entries | library.generators).values()]
    lessons = {lesson_of(config_from_dict(card.config)) for card in cards}
    left_out = {lesson for lesson in lessons if not any(lesson in card.data for card in cards)}
    assert {card.data for card in cards} | left_out == {*LEARNED_FROM}


def test_every_network_that_ships_says_in_a_line_of_its_own_what_it_is_and_ones_own_by_its_layers(
    small_card: Card,
) -> None:
    library = list_networks()
    lines = {name: entry.in_a_line for name, entry in (library.entries | library.generators).items()}
    assert lines.keys() == CONFIGS.keys() | GENERATORS.keys()
    assert lines == IN_A_LINE
    assert len(set(lines.values())) == len(lines)
    assert all(len(line.split()) >= 3 and len(line) <= 56 and line != name for name, line in lines.items())
    _put(user_networks(), small_card, "mlp")  # of the same name as one that ships
    assert list_networks().entries["mlp"].in_a_line == "MLP on 14 x 14 pixels, one hidden layer of 3"
    own = LayersConfig((ConvLayer(), FlattenLayer(), DenseLayer(), DenseLayer()))
    assert in_a_line(own) == "CNN of your own layers: one convolution, 2 dense layers"


def test_one_of_the_users_own_is_renamed_and_deleted_and_no_other(small_card: Card) -> None:
    path = _put(user_networks(), small_card, "attic")
    _put(user_networks(), small_card, "cellar")
    content = path.read_bytes()
    with pytest.raises(ValueError, match="there is a network 'cellar' already"):
        rename("attic", "cellar")
    with pytest.raises(ValueError, match="'plain' is a network that comes with digitlab"):
        rename("attic", "plain")
    with pytest.raises(ValueError, match="a network's name has letters"):
        rename("attic", "../attic")
    with pytest.raises(ValueError, match="'mlp' comes with digitlab, and stays as it is"):
        rename("mlp", "mine")
    with pytest.raises(ValueError, match="'cnn_pooled' comes with digitlab, and stays as it is"):
        delete("cnn_pooled")
    with pytest.raises(ValueError, match="there is no network 'barn'"):
        delete("barn")
    assert main(["networks", "--rename", "attic", "loft"]) == 0
    assert [each.name for each in sorted(user_networks().iterdir())] == ["cellar.safetensors", "loft.safetensors"]
    assert list_networks().entries["loft"].path.read_bytes() == content
    assert main(["networks", "--delete", "loft", "--delete", "cellar"]) == 0
    assert list(user_networks().iterdir()) == []


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


@pytest.mark.parametrize(
    ("changes", "complaint"),
    [
        ({"config": {"architecture": "transformer", "depth": 4}}, "unknown architecture 'transformer': known are mlp"),
        ({"config": {}}, "unknown architecture None"),
        ({"config": {"architecture": "mlp", "side": 20}}, "side must be one of"),
        ({"measured": {"held_out_accuracy": None}}, "measured.held_out_accuracy must be a number between 0 and 1"),
        ({"measured": {"held_out_accuracy": "x"}}, "measured.held_out_accuracy must be a number"),
        ({"measured": {"held_out_accuracy": True}}, "measured.held_out_accuracy must be a number"),
        ({"measured": {"held_out_accuracy": 98.6}}, "between 0 and 1, not 98.6"),
        ({"measured": {"held_out_accuracy": 0.9, "held_out": None}}, "measured.held_out must be a whole number"),
        ({"measured": {"held_out": 0.5}}, "measured.held_out must be a whole number"),
        ({"measured": {"held_out_accuracy": float("nan")}}, "NaN"),
        ({"measured": []}, "Card.measured must be of type dict"),
        ({"multiplications": 10**400}, "too large"),
        ({"multiplications": -1}, "multiplications must be a whole number"),
        ({"parameters": 10**25}, "too large"),
        ({"recipe": {"seed": "x"}}, "recipe.seed must be a whole number"),
        ({"recipe": {"epochs": []}}, "recipe.epochs must be a whole number"),
        ({"recipe": {"learning_rate": {}}}, "recipe.learning_rate must be a number"),
        ({"versions": {"torch": 2}}, "versions.torch must be a text"),
        ({"name": "../x"}, "cannot be the name of a network"),
        ({"name": ""}, "cannot be the name of a network"),
        ({"name": "\ud800"}, "surrogate"),
    ],
)
def test_one_odd_card_is_named_with_a_way_out_and_all_other_networks_work(
    shelf: Path, small_card: Card, with_card: Callable[..., Path], changes: dict[str, object], complaint: str
) -> None:
    _put(shelf, small_card, "mlp")
    path = with_card(user_networks() / "odd.safetensors", **changes)
    library = list_networks()
    assert list(library.entries) == ["mlp"]
    (fault,) = library.faults
    assert re.search(f"^{re.escape(str(path))}: .*{complaint}.*: use the digitlab that wrote it, or move", fault)


def test_a_file_that_is_cut_off_is_no_network(shelf: Path, small_card: Card) -> None:
    path = _put(user_networks(), small_card, "cut")
    path.write_bytes(path.read_bytes()[:-1])
    library = list_networks()
    assert library.entries == {}
    assert "is cut off or damaged" in library.faults[0]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such names")
def test_a_file_whose_name_a_terminal_would_obey_is_named_harmlessly(shelf: Path, small_card: Card) -> None:
    path = _put(user_networks(), small_card, "x")
    path.rename(path.with_name("\x1b[31mred.safetensors"))
    library = list_networks()
    assert library.entries == {}
    assert "�[31mred.safetensors: " in library.faults[0]
    assert library.faults[0].isprintable()
    assert library.faults[0].endswith("rename the file")


def test_what_a_network_was_trained_on_is_shown_in_one_line(shelf: Path, with_card: Callable[..., Path]) -> None:
    with_card(shelf / "mlp.safetensors", data="digits\n\x1b[2J" + "x" * 10_000)
    (entry,) = list_networks().entries.values()
    assert entry.card.data.isprintable()
    assert len(entry.card.data) <= 1000


def test_a_name_that_is_too_long_for_a_file_is_an_unknown_network(shelf: Path) -> None:
    with pytest.raises(WeightsError, match=r"there is no network 'x+…x+'"):
        list_networks().find("x" * 5000)


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
