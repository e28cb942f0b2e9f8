"""Small trainings from beginning to end, as streams of events."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import torch
from torch import Tensor

from digitlab.data import sources
from digitlab.networks import weights
from digitlab.networks.architectures import config_to_dict
from digitlab.networks.network import Network
from digitlab.networks.shipped_configs import CONFIGS
from digitlab.training.devices import choose_device, device_for, relief
from digitlab.training.events import Checkpointed, EpochEnded, Event, Failed, Saved, Started, StepsTaken, Warned
from digitlab.training.faults import VARIABLE
from digitlab.training.loop import train
from digitlab.training.measure import Measure
from digitlab.training.recipe import TrainConfig
from digitlab.training.runs import Run

from .conftest import same_weights

pytestmark = pytest.mark.usefixtures("one_thread", "few_held_out")
MakeRun = Callable[..., Run]


def _epochs(events: list[Event]) -> list[EpochEnded]:
    return [event for event in events if isinstance(event, EpochEnded)]


def _weights_of(path: Path) -> dict[str, Tensor]:
    return weights.load(path)[0].state_dict()


def test_a_training_tells_its_steps_epochs_and_checkpoints_and_ends_with_the_file(new_run: MakeRun) -> None:
    run = new_run(network="mlp", digits=900, epochs=2, batch_size=60)
    started, *between, saved = train(run)
    assert started == Started("mlp", 235_146, 900, 30, 2, "cpu", run.name)
    assert [type(event) for event in between if not isinstance(event, StepsTaken)] == [EpochEnded, Checkpointed] * 2
    steps = [event.step for event in between if isinstance(event, StepsTaken)]
    assert steps == sorted(set(steps))
    assert {15, 30} <= set(steps)
    epochs = _epochs(between)
    assert [(event.epoch, event.step, event.held_out, event.posed) for event in epochs] == [
        (1, 15, 100, 100),
        (2, 30, 100, 100),
    ]
    assert isinstance(saved, Saved)
    assert saved.path == str(run.out)
    assert 0 < epochs[0].seconds <= epochs[1].seconds <= saved.seconds


def test_the_loss_of_an_epoch_is_the_mean_over_its_steps(new_run: MakeRun, monkeypatch: pytest.MonkeyPatch) -> None:
    losses, loss = [], Network.loss

    def recorded(network: Network, *arguments: Tensor) -> Tensor:
        losses.append(loss(network, *arguments))
        return losses[-1]

    monkeypatch.setattr(Network, "loss", recorded)
    first, second = _epochs(list(train(new_run())))
    means = torch.stack(losses).reshape(2, 32).mean(dim=1)
    assert [first.loss, second.loss] == pytest.approx(means.tolist())
    assert second.loss < first.loss < 1.2 * math.log(10)


def test_what_is_told_of_a_network_is_told_weight_by_weight_and_layer_by_layer(new_run: MakeRun) -> None:
    (epoch,) = _epochs(list(train(new_run(epochs=1))))
    assert [gradient.name for gradient in epoch.gradients] == [
        f"body.{k}.{part}" for k in (2, 4, 6) for part in ("weight", "bias")
    ]
    assert all(gradient.value > 0 for gradient in epoch.gradients)
    assert [layer.name for layer in epoch.dead] == ["body.3", "body.5"]


def test_a_small_training_learns_something(new_run: MakeRun) -> None:
    (ended,) = _epochs(list(train(new_run(digits=2000, epochs=1))))
    assert ended.held_out_accuracy > 0.6
    assert ended.held_out_accuracy > ended.shifted_accuracy


def test_the_file_holds_the_network_that_was_measured_and_how_it_came_to_be(new_run: MakeRun) -> None:
    run = new_run(network="mlp", seed=7, digits=2000, epochs=1)
    (ended,) = _epochs(list(train(run)))
    network, card = weights.load(run.out)
    assert Measure(sources.load("mnist", "held_out"))(network)["held_out_accuracy"] == ended.held_out_accuracy
    assert (card.name, card.config) == ("mlp", config_to_dict(CONFIGS["mlp"]) | {"hidden": [256, 128]})
    assert (card.parameters, card.multiplications) == (235_146, 784 * 256 + 256 * 128 + 1280)
    assert TrainConfig(**card.recipe) == run.config
    assert card.data == "2,000 MNIST training digits, upright and centred, no augmentation"
    assert card.versions["torch"] == torch.__version__
    assert card.measured["held_out_accuracy"] == ended.held_out_accuracy


def test_smoothed_labels_are_a_mixture_of_the_digits_class_and_of_all_and_the_card_says_so(new_run: MakeRun) -> None:
    run = new_run(network="mlp", digits=60, batch_size=60, epochs=1, label_smoothing=0.2)
    (ended,) = _epochs(list(train(run)))
    untrained, digits = weights.load(run.checkpoints / "epoch-0000.safetensors")[0], sources.load("mnist", "train")
    surprise = -untrained(torch.from_numpy(digits.fields()[:60])[:, None]).log_softmax(dim=1)
    of_the_label = surprise[range(60), digits.labels[:60].tolist()]
    assert ended.loss == pytest.approx(float(0.8 * of_the_label.mean() + 0.2 * surprise.mean()), rel=1e-5)
    assert weights.load(run.out)[1].data.endswith("no augmentation; labels smoothed by 0.2")


@pytest.mark.slow
def test_a_loss_of_its_own_takes_labels_as_they_are_and_the_card_says_nothing_else(new_run: MakeRun) -> None:
    settings = {"network": "mlp_slid", "digits": 40, "epochs": 1}
    smoothed, usual = new_run(**settings, label_smoothing=0.2), new_run(**settings)
    assert [isinstance(list(train(run))[-1], Saved) for run in (smoothed, usual)] == [True, True]
    assert same_weights(smoothed.out, usual.out)
    assert "smoothed" not in weights.load(smoothed.out)[1].data


def test_every_epochs_network_is_a_weights_file_like_any_other(new_run: MakeRun) -> None:
    run = new_run()
    events = list(train(run))
    files = [run.folder / event.network for event in events if isinstance(event, Checkpointed)]
    assert [path.name for path in files] == ["epoch-0001.safetensors", "epoch-0002.safetensors"]
    measured = [weights.load(path)[1].measured["held_out_accuracy"] for path in files]
    assert measured == [epoch.held_out_accuracy for epoch in _epochs(events)]
    assert same_weights(files[1], run.out)
    assert not same_weights(files[0], run.out)


@pytest.mark.parametrize(("network", "digits"), [("mlp", 300), ("cnn_pooled", 64), ("cnn_rotated", 32)])
def test_the_same_seed_gives_the_same_weights_to_the_bit_and_another_seed_others(
    new_run: MakeRun, monkeypatch: pytest.MonkeyPatch, network: str, digits: int
) -> None:
    monkeypatch.setattr(Measure, "__call__", lambda *_: _MEASURED)  # which takes long, and is not what is tested
    trained = []
    for seed in (1, 1, 2):
        torch.rand(3)  # what happened before must not count
        run = new_run(network=network, digits=digits, seed=seed, epochs=1)
        list(train(run))
        trained.append(_weights_of(run.out))
    first, again, other = trained
    assert all(torch.equal(first[key], again[key]) for key in first)
    assert not any(torch.equal(first[key], other[key]) for key in first if first[key].ndim > 1)


_MEASURED = {
    "held_out_loss": 2.0,
    "held_out_accuracy": 0.5,
    "held_out": 100,
    "shifted_accuracy": 0.5,
    "turned_accuracy": 0.5,
    "posed": 100,
    "dead": (),
}


def test_two_networks_with_one_seed_see_the_same_batches(new_run: MakeRun, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[Tensor] = []
    loss = Network.loss

    def recorded(network: Network, field: Tensor, *rest: Tensor) -> Tensor:
        seen.append(field)
        return loss(network, field, *rest)

    monkeypatch.setattr(Network, "loss", recorded)
    for network in ("mlp", "cnn_flatten"):
        list(train(new_run(network=network, digits=64, shift_px=3, noise=0.1)))
    assert len(seen) == 16
    assert all(torch.equal(one, other) for one, other in zip(seen[:8], seen[8:], strict=True))


@pytest.mark.parametrize(
    "settings", [{"optimiser": "sgd", "learning_rate": 0.05}, {"optimiser": "adam"}, {"schedule": "step"}]
)
def test_every_optimiser_and_schedule_learns(new_run: MakeRun, settings: dict[str, object]) -> None:
    first, second = _epochs(list(train(new_run(**settings))))
    assert second.loss < 0.9 * first.loss


def test_half_precision_learns_and_keeps_whole_weights(new_run: MakeRun) -> None:
    run = new_run(precision="bfloat16")
    first, second = _epochs(list(train(run)))
    assert second.loss < first.loss
    assert {tensor.dtype for tensor in _weights_of(run.out).values()} == {torch.float32}


def test_batches_in_parts_give_the_same_network_but_for_rounding(new_run: MakeRun) -> None:
    whole, parts = new_run(epochs=1), new_run(epochs=1, parts=3)
    (epoch,), (in_parts,) = _epochs(list(train(whole))), _epochs(list(train(parts)))
    assert in_parts.loss == pytest.approx(epoch.loss, rel=1e-3)
    first, second = _weights_of(whole.out), _weights_of(parts.out)
    for name in first:
        torch.testing.assert_close(first[name], second[name], rtol=0.05, atol=2e-3)


def test_training_never_reads_the_test_digits(new_run: MakeRun, few_held_out: list[str]) -> None:
    list(train(new_run(epochs=1)))
    assert set(few_held_out) == {"train", "held_out"}


def test_a_single_digit_can_be_learned_from(new_run: MakeRun) -> None:
    events = list(train(new_run(network="cnn_flatten", digits=1, epochs=1)))
    assert [type(event) for event in events] == [Started, StepsTaken, EpochEnded, Checkpointed, Saved]


@pytest.mark.parametrize("value", [math.nan, math.inf])
def test_a_loss_that_is_not_finite_ends_the_training_at_once_and_keeps_the_last_checkpoint(
    new_run: MakeRun, monkeypatch: pytest.MonkeyPatch, value: float
) -> None:
    run, taken, loss = new_run(learning_rate=0.5), [], Network.loss
    run.out.parent.mkdir()
    run.out.write_bytes(b"an older network")

    def breaks(network: Network, *arguments: Tensor) -> Tensor:
        taken.append(None)
        return loss(network, *arguments) * (value if len(taken) == 40 else 1)

    monkeypatch.setattr(Network, "loss", breaks)
    *_, failed = events = list(train(run))
    assert isinstance(failed, Failed)
    assert f"became {value} at step 40, at a learning rate of 0." in failed.message
    assert "lower learning rate than 0.5" in failed.message
    assert len(taken) == 40
    assert run.out.read_bytes() == b"an older network"
    (kept,) = [event for event in events if isinstance(event, Checkpointed)]
    assert all(tensor.isfinite().all() for tensor in _weights_of(run.folder / kept.network).values())


def test_memory_that_is_short_halves_the_batch_and_then_there_is_nothing_more_to_try(
    new_run: MakeRun, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(VARIABLE, "oom@5")
    whole = new_run(epochs=1)
    events = list(train(whole))
    (warned,) = [event for event in events if isinstance(event, Warned)]
    assert warned.message == "out of memory on cpu: training goes on with each batch in 2 parts"
    assert isinstance(events[-1], Saved)
    monkeypatch.setenv(VARIABLE, "oom@5,oom@9")
    *_, failed = train(new_run(epochs=1))
    assert isinstance(failed, Failed)
    assert "out of memory on cpu" in failed.message
    assert "smaller batches" in failed.message
    assert "--parts 4'" in failed.message
    *_, failed = train(new_run(epochs=1, parts=32))  # in more parts than 64 no batch is taken
    assert isinstance(failed, Failed)
    assert "--parts" not in failed.message
    assert "smaller batches" in failed.message


@pytest.mark.parametrize("failing", [1, 2, 4])  # of the tensors that Adam makes for weights, two for each
def test_memory_that_is_short_while_adam_begins_to_remember_changes_nothing_but_the_parts(
    new_run: MakeRun, monkeypatch: pytest.MonkeyPatch, failing: int
) -> None:
    made, zeros_like = [], torch.zeros_like

    def short(*arguments: Tensor, **options: object) -> Tensor:
        made.append(None)
        if len(made) == failing:
            raise torch.OutOfMemoryError("out of memory, on purpose")
        return zeros_like(*arguments, **options)

    with monkeypatch.context() as patched:
        patched.setattr(torch, "zeros_like", short)
        _, warned, *_, saved = train(run := new_run(epochs=1))
    assert (type(warned), type(saved)) == (Warned, Saved)
    list(train(straight := new_run(epochs=1, parts=2)))
    assert same_weights(run.out, straight.out)


def test_a_gpu_without_memory_takes_half_the_batch_once_and_then_hands_over_to_the_cpu() -> None:
    gpu, cpu = torch.device("cuda", 0), torch.device("cpu")
    assert relief(1, 1, gpu) == (2, gpu)
    assert relief(2, 1, gpu) == (2, cpu)
    assert relief(2, 1, cpu) is None


def test_a_device_that_cannot_hold_the_network_or_compute_hands_over_to_the_cpu_at_the_start(
    new_run: MakeRun, monkeypatch: pytest.MonkeyPatch
) -> None:
    straight, unable, full = new_run(epochs=1), new_run(epochs=1, device="meta"), new_run(epochs=1, device="meta")
    list(train(straight))
    started, warned, *_, saved = train(unable)  # torch's device for shapes takes tensors, and has no numbers in them
    assert (started.device, type(saved)) == ("cpu", Saved)
    assert re.fullmatch(r"meta cannot be used \(.+\): training goes on on the CPU", warned.message)
    assert same_weights(straight.out, unable.out)
    monkeypatch.setenv(VARIABLE, "oom@0")
    started, warned, *_ = train(full)
    assert started.device == "cpu"
    assert warned.message == "out of memory on meta (out of memory, on purpose): training goes on on the CPU"
    with pytest.raises(ValueError, match=r"out of memory: .*: close other programs"):
        next(train(new_run()))


def test_a_driver_that_fails_is_named_with_the_way_to_the_cpu(
    new_run: MakeRun, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(VARIABLE, "driver@3")
    run = new_run()
    *_, failed = train(run)
    assert isinstance(failed, Failed)
    assert "cpu failed: CUDA error: unspecified launch failure" in failed.message
    assert f"--resume {run.name} --device cpu" in failed.message


def test_a_gpu_that_fails_while_the_network_is_measured_is_named_likewise(
    new_run: MakeRun, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*_: object) -> None:
        raise torch.AcceleratorError("CUDA error: an illegal memory access was encountered")

    monkeypatch.setattr(Measure, "__call__", fails)
    *_, failed = train(run := new_run())
    assert isinstance(failed, Failed)
    assert failed.message.startswith("cpu failed: CUDA error: an illegal memory access")
    assert failed.message.endswith(f"--resume {run.name} --device cpu")


@pytest.mark.parametrize("text", ["magic@3", "nan", "nan@", "nan@x"])
def test_a_fault_that_there_is_not_is_refused(new_run: MakeRun, monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    monkeypatch.setenv(VARIABLE, text)
    with pytest.raises(ValueError, match="there is no fault"):
        next(train(new_run()))


def test_an_abandoned_training_writes_no_network_and_frees_its_folder(new_run: MakeRun) -> None:
    run = new_run()
    stream: Iterator[Event] = train(run)
    assert isinstance(next(stream), Started)
    stream.close()
    assert not run.out.exists()
    assert isinstance(next(train(run)), Started)


@pytest.mark.parametrize("device", ["abacus", "", "cuda:99"])
def test_a_device_that_is_not_there_is_refused_with_a_way_out(device: str) -> None:
    with pytest.raises(ValueError, match=f"no device '{device}' here .*: try --device cpu"):
        choose_device(device)


def test_the_processor_is_always_there_and_what_cannot_compute_is_refused_to_those_who_named_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert choose_device("cpu") == device_for("cpu") == torch.device("cpu")
    with pytest.raises(ValueError, match=r"the device 'meta' cannot be used \(.*\): try --device cpu"):
        device_for("meta")
    monkeypatch.setattr(torch.accelerator, "is_available", lambda: True)
    monkeypatch.setattr(torch.accelerator, "current_accelerator", lambda: torch.device("meta"))
    assert device_for("auto") == torch.device("cpu")
