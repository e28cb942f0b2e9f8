"""Small trainings from beginning to end, as streams of events."""

from __future__ import annotations

import errno
import math
from pathlib import Path

import pytest
import torch
from torch import Tensor

from digitlab.data import mnist
from digitlab.networks import weights
from digitlab.networks.architectures import Network
from digitlab.networks.configs import CONFIGS, config_to_dict
from digitlab.training.events import EpochEnded, Event, Failed, Saved, Started, StepsTaken
from digitlab.training.loop import choose_device, held_out_accuracy, train
from digitlab.training.recipe import TrainConfig

pytestmark = pytest.mark.usefixtures("one_thread")


@pytest.fixture(autouse=True)
def splits_read(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The splits that were asked for; the held-out one is cut to 100 digits, so that tests stay quick."""
    asked: list[str] = []
    load = mnist.load

    def recorded(split: mnist.Split) -> mnist.Digits:
        asked.append(split)
        digits = load(split)
        return mnist.Digits(digits.images[:100], digits.labels[:100]) if split == "held_out" else digits

    monkeypatch.setattr(mnist, "load", recorded)
    return asked


def _train(path: Path, **settings: object) -> list[Event]:
    recipe = {"network": "mlp", "digits": 2000, "epochs": 1, "device": "cpu", **settings}
    return list(train(TrainConfig(**recipe), path))


def test_a_training_tells_its_steps_and_epochs_in_order_and_ends_with_the_file(tmp_path: Path) -> None:
    path = tmp_path / "mlp.safetensors"
    events = _train(path, digits=900, epochs=2, batch_size=60)
    started, *between, saved = events
    assert started == Started("mlp", 235_146, 900, 30, 2, "cpu")
    assert [type(event) for event in between] == [StepsTaken, EpochEnded, StepsTaken, StepsTaken, EpochEnded]
    assert [event.step for event in between if isinstance(event, StepsTaken)] == [10, 20, 30]
    epochs = [event for event in between if isinstance(event, EpochEnded)]
    assert [(event.epoch, event.held_out) for event in epochs] == [(1, 100), (2, 100)]
    assert isinstance(saved, Saved)
    assert saved.path == str(path)
    assert 0 < epochs[0].seconds <= epochs[1].seconds <= saved.seconds


def test_losses_are_means_over_the_steps_they_stand_for(tmp_path: Path) -> None:
    events = _train(tmp_path / "mlp.safetensors", digits=1000, batch_size=50)
    steps = [event.loss for event in events if isinstance(event, StepsTaken)]
    (epoch,) = [event for event in events if isinstance(event, EpochEnded)]
    assert epoch.loss == pytest.approx(sum(steps) / 2)
    assert steps[1] < steps[0] < 1.2 * math.log(10)


def test_a_small_training_learns_something(tmp_path: Path) -> None:
    (ended,) = [event for event in _train(tmp_path / "mlp.safetensors", epochs=1) if isinstance(event, EpochEnded)]
    assert ended.held_out_accuracy > 0.6


def test_the_file_holds_the_network_that_was_measured_and_how_it_came_to_be(tmp_path: Path) -> None:
    path = tmp_path / "folder" / "mlp.safetensors"
    events = _train(path, seed=7)
    (ended,) = [event for event in events if isinstance(event, EpochEnded)]
    network, card = weights.load(path)
    assert held_out_accuracy(network) == (ended.held_out_accuracy, 100)
    assert (card.name, card.config) == ("mlp", config_to_dict(CONFIGS["mlp"]) | {"hidden": [256, 128]})
    assert (card.parameters, card.multiplications) == (235_146, 784 * 256 + 256 * 128 + 1280)
    assert TrainConfig(**card.recipe) == TrainConfig("mlp", seed=7, digits=2000, epochs=1, device="cpu")
    assert card.data.startswith("2,000 MNIST training digits")
    assert card.versions["torch"] == torch.__version__
    assert card.measured["held_out_accuracy"] == ended.held_out_accuracy


def _weights_of(path: Path) -> dict[str, Tensor]:
    return weights.load(path)[0].state_dict()


@pytest.mark.parametrize(("network", "digits"), [("mlp", 1000), ("cnn_pooled", 128), ("cnn_rotated", 32)])
def test_the_same_seed_gives_the_same_weights_to_the_bit_and_another_seed_others(
    tmp_path: Path, network: str, digits: int
) -> None:
    for name, seed in (("a", 1), ("b", 1), ("c", 2)):
        torch.rand(3)  # what happened before must not count
        _train(tmp_path / f"{name}.safetensors", network=network, digits=digits, batch_size=32, seed=seed)
    first, again, other = (_weights_of(tmp_path / f"{name}.safetensors") for name in "abc")
    assert all(torch.equal(first[key], again[key]) for key in first)
    assert not any(torch.equal(first[key], other[key]) for key in first if first[key].ndim > 1)


def test_every_epoch_takes_every_digit_once_in_an_order_of_its_own_and_of_the_seeds(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    taken: list[Tensor] = []
    loss = Network.loss

    def recorded(network: Network, field: Tensor, labels: Tensor, generator: torch.Generator) -> Tensor:
        taken.append(field.flatten(1))
        return loss(network, field, labels, generator)

    monkeypatch.setattr(Network, "loss", recorded)
    for seed in (1, 1, 2):
        _train(tmp_path / "mlp.safetensors", digits=100, batch_size=30, epochs=2, seed=seed)
    assert [len(batch) for batch in taken] == [30, 30, 30, 10] * 6
    epochs = torch.cat(taken).reshape(6, 100, 784)
    given = torch.from_numpy(mnist.load("train").fields(slice(100))).flatten(1)
    for epoch in epochs:
        assert sorted(epoch.tolist()) == sorted(given.tolist())
    assert torch.equal(epochs[:2], epochs[2:4])
    assert not torch.equal(epochs[0], epochs[1])
    assert not torch.equal(epochs[0], epochs[4])


def test_the_network_that_reads_turns_is_trained_by_the_same_loop(tmp_path: Path) -> None:
    path = tmp_path / "cnn_rotated.safetensors"
    events = _train(path, network="cnn_rotated", digits=256)
    assert [type(event) for event in events] == [Started, StepsTaken, EpochEnded, Saved]
    network, card = weights.load(path)
    assert card.reads_turns
    assert network.turns(torch.rand(1, 1, 28, 28)).shape == (1, 11, 10)


def test_training_never_reads_the_test_digits(tmp_path: Path, splits_read: list[str]) -> None:
    _train(tmp_path / "mlp.safetensors", digits=200)
    assert set(splits_read) == {"train", "held_out"}


def test_a_single_digit_can_be_learned_from(tmp_path: Path) -> None:
    events = _train(tmp_path / "cnn_flatten.safetensors", network="cnn_flatten", digits=1)
    assert [type(event) for event in events] == [Started, StepsTaken, EpochEnded, Saved]


@pytest.mark.parametrize("value", [math.nan, math.inf])
def test_a_loss_that_is_not_finite_ends_the_training_and_leaves_the_older_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, value: float
) -> None:
    path, taken, loss = tmp_path / "mlp.safetensors", [], Network.loss
    path.write_bytes(b"an older network")

    def breaks(network: Network, *arguments: Tensor) -> Tensor:
        taken.append(None)
        return loss(network, *arguments) * (value if len(taken) == 3 else 1)

    monkeypatch.setattr(Network, "loss", breaks)
    events = _train(path, learning_rate=0.5)
    assert [type(event) for event in events] == [Started, Failed]
    assert f"became {value} at step 3" in events[-1].message
    assert "lower learning rate than 0.5" in events[-1].message
    assert len(taken) == 3
    assert path.read_bytes() == b"an older network"
    assert list(tmp_path.glob("*.part")) == []


def test_a_disk_that_is_full_is_an_os_error_and_leaves_no_part(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(OSError, match="No space left"):
        _train(tmp_path / "mlp.safetensors", digits=10)
    assert [path for path in tmp_path.iterdir() if path.is_file()] == []


def test_an_abandoned_training_writes_nothing(tmp_path: Path) -> None:
    stream = train(TrainConfig("mlp", digits=2000, device="cpu"), tmp_path / "mlp.safetensors")
    assert isinstance(next(stream), Started)
    assert isinstance(next(stream), StepsTaken)
    stream.close()
    assert not (tmp_path / "mlp.safetensors").exists()


def test_an_unknown_network_is_refused_with_the_names_that_there_are(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="no network 'lenet' to train: there are mlp, mlp14, cnn_flatten"):
        _train(tmp_path / "x.safetensors", network="lenet")


@pytest.mark.parametrize("device", ["abacus", "", "cuda:99"])
def test_a_device_that_is_not_there_is_refused_with_a_way_out(device: str) -> None:
    with pytest.raises(ValueError, match=f"no device '{device}' here .*: try --device cpu"):
        choose_device(device)


def test_the_processor_is_always_there() -> None:
    assert choose_device("cpu") == torch.device("cpu")
