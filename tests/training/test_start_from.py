"""A training that starts from a network that is there."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import PIL.Image
import pytest
import torch

from digitlab import records
from digitlab.cli import main
from digitlab.data import mnist
from digitlab.networks import weights
from digitlab.networks.architectures import config_from_dict, config_to_dict
from digitlab.networks.card import read_card
from digitlab.networks.library import list_networks
from digitlab.networks.shipped_configs import CONFIGS
from digitlab.training.control import Control, Stop
from digitlab.training.events import EpochEnded, Saved, Stopped
from digitlab.training.loop import train
from digitlab.training.recipe import TrainConfig
from digitlab.training.runs import Run

pytestmark = pytest.mark.usefixtures("one_thread", "few_held_out")
MakeRun = Callable[..., Run]


def test_a_training_that_changes_nothing_keeps_the_weights_it_starts_from(new_run: MakeRun) -> None:
    first = new_run(seed=1)
    assert isinstance(list(train(first))[-1], Saved)
    again = new_run(seed=2, start_from=str(first.out), learning_rate=1e-7, weight_decay=0.0, epochs=1, digits=16)
    assert isinstance(list(train(again))[-1], Saved)
    one, other = (weights.load(run.out)[0].state_dict() for run in (first, again))
    for name, tensor in one.items():
        torch.testing.assert_close(other[name], tensor, atol=1e-6, rtol=0)


def test_a_start_from_a_trained_network_is_ahead_after_one_epoch(new_run: MakeRun) -> None:
    first = new_run(epochs=4)
    fresh_accuracy = next(event for event in list(train(first)) if isinstance(event, EpochEnded)).held_out_accuracy
    events = list(train(new_run(start_from=str(first.out), learning_rate=1e-4)))
    assert next(event for event in events if isinstance(event, EpochEnded)).held_out_accuracy > fresh_accuracy


def test_a_run_that_goes_on_needs_the_network_it_started_from_no_longer(new_run: MakeRun) -> None:
    first = new_run()
    list(train(first))
    run = new_run(start_from=str(first.out))
    control = Control()
    for event in train(run, control=control):
        if isinstance(event, EpochEnded):
            control.give(Stop())
    assert isinstance(event, Stopped)
    first.out.unlink()
    assert isinstance(list(train(run))[-1], Saved)


def test_another_architecture_and_a_missing_network_are_refused(new_run: MakeRun) -> None:
    with pytest.raises(ValueError, match="is of another architecture"):
        list(train(new_run(start_from="cnn_pooled")))
    with pytest.raises(ValueError, match="there is no network 'nobody'"):
        list(train(new_run(start_from="nobody")))


def test_the_command_line_starts_from_a_network_and_learns_from_a_folder(tmp_path: Path) -> None:
    digits = mnist.load("held_out")
    for number in range(60):
        place = tmp_path / "pictures" / str(digits.labels[number])
        place.mkdir(parents=True, exist_ok=True)
        PIL.Image.fromarray(digits.images[number]).save(place / f"{number}.png")
    source = f"folder:{tmp_path / 'pictures'}"
    options = ["--start-from", "mlp14", "--data", source, "--epochs", "1", "--out", str(tmp_path / "mine.safetensors")]
    assert main(["train", "mine", *options]) == 0
    card = read_card(tmp_path / "mine.safetensors")
    assert card.name == "mine"
    assert config_from_dict(card.config) == config_from_dict(list_networks().find("mlp14").card.config)
    assert card.data.endswith("pictured (pictures) training digits, upright and centred, no augmentation")
    assert card.measured["held_out"] + int(card.data.split()[0]) == 60


def test_a_folder_and_company_are_data_and_survive_a_file() -> None:
    for data in ("folder:/some/where", "handwriting+mnist", "emnist_digits"):
        config = TrainConfig("mine", data=data, architecture=config_to_dict(CONFIGS["mlp14"]), start_from="mlp14")
        assert records.from_dict(TrainConfig, records.to_dict(config)) == config
