"""Commands in flight, and runs that go on where they were left."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from pathlib import Path

import pytest
import torch

from digitlab.networks import weights
from digitlab.training.control import AddEpoch, Control, Pause, Resume, SetLearningRate, SlowDown, Stop, TakeStep
from digitlab.training.events import (
    Checkpointed,
    EpochAdded,
    EpochEnded,
    Event,
    Failed,
    LearningRateSet,
    Paused,
    Resumed,
    Saved,
    Started,
    StepsTaken,
    Stopped,
)
from digitlab.training.loop import train
from digitlab.training.runs import Run, read_events

pytestmark = pytest.mark.usefixtures("one_thread", "few_held_out")
MakeRun = Callable[..., Run]


def _same(one: Path, other: Path) -> bool:
    first, second = weights.load(one)[0].state_dict(), weights.load(other)[0].state_dict()
    return all(torch.equal(first[name], second[name]) for name in first)


def _kinds(events: list[Event]) -> list[str]:
    return [type(event).__name__ for event in events]


def _trained(run: Run) -> Run:
    assert isinstance(list(train(run))[-1], Saved)
    return run


def _train_until(run: Run, is_it: Callable[[Event], bool], then: object) -> list[Event]:
    """Train, and give a command at an event."""
    control, events = Control(attended=True), []
    for event in train(run, control=control):
        events.append(event)
        if is_it(event):
            control.give(then)
    return events


@pytest.mark.parametrize("optimiser", ["adamw", "sgd"])
def test_a_run_that_was_stopped_in_an_epoch_ends_as_if_it_never_was(new_run: MakeRun, optimiser: str) -> None:
    settings = {"optimiser": optimiser, "shift_px": 2, "network": "cnn_flatten", "digits": 200}
    straight, stopped = _trained(new_run(**settings)), new_run(**settings)
    control = Control(attended=True)
    for command in (TakeStep(), TakeStep(), TakeStep(), TakeStep(), TakeStep(), Stop()):
        control.give(command)
    events = list(train(stopped, control=control))
    assert events[-1] == Stopped(5)
    assert not stopped.out.exists()
    started, *_, saved = list(train(stopped))
    assert (started.step, type(saved)) == (5, Saved)
    assert _same(straight.out, stopped.out)


def test_a_run_that_was_paused_saves_waits_and_goes_on(new_run: MakeRun) -> None:
    straight, run = _trained(new_run()), new_run()
    control = Control(attended=True)
    for command in (Pause(), TakeStep(), TakeStep(), Resume()):
        control.give(command)
    events = list(train(run, control=control))
    assert _kinds(events)[:6] == ["Started", "Checkpointed", "Paused", "StepsTaken", "StepsTaken", "Resumed"]
    assert [event.step for event in events[3:6]] == [1, 2, 2]
    assert _same(straight.out, run.out)


def test_the_learning_rate_is_changed_in_flight(new_run: MakeRun) -> None:
    control = Control(attended=True)
    for command in (TakeStep(), SetLearningRate(0.123), TakeStep(), Resume()):
        control.give(command)
    events = list(train(new_run(schedule="constant"), control=control))
    first, second = [event for event in events if isinstance(event, StepsTaken)][:2]
    assert LearningRateSet(1, 0.123) in events
    assert (first.learning_rate, second.learning_rate) == (0.004, 0.123)


def test_a_changed_learning_rate_and_an_added_epoch_survive_a_stop(new_run: MakeRun) -> None:
    run, control = new_run(schedule="constant"), Control(attended=True)
    for command in (SetLearningRate(0.01), AddEpoch(), TakeStep(), Stop()):
        control.give(command)
    events = list(train(run, control=control))
    assert EpochAdded(3, 96) in events
    started, *rest = list(train(run))
    assert (started.epochs, started.steps) == (3, 96)
    assert {event.learning_rate for event in rest if isinstance(event, StepsTaken)} == {0.01}
    assert [event.epoch for event in rest if isinstance(event, EpochEnded)] == [1, 2, 3]


def test_a_finished_run_takes_one_more_epoch(new_run: MakeRun) -> None:
    run = _trained(new_run())
    first = run.out.read_bytes()
    events = list(train(run, more_epochs=1))
    assert [event.epoch for event in events if isinstance(event, EpochEnded)] == [3]
    assert isinstance(events[-1], Saved)
    assert run.out.read_bytes() != first


def test_slow_motion_can_be_ended_at_once(new_run: MakeRun) -> None:
    control = Control(attended=True)
    control.give(SlowDown(60.0))
    stream = train(new_run(), control=control)
    assert isinstance(next(stream), Started)
    control.give(SlowDown(0.0))
    assert isinstance(list(stream)[-1], Saved)


def test_stop_and_save_puts_the_network_as_it_is_into_the_library(new_run: MakeRun) -> None:
    run = new_run()
    events = _train_until(run, lambda event: isinstance(event, EpochEnded), Stop(save_network=True))
    assert _kinds(events)[-3:] == ["Checkpointed", "Saved", "Stopped"]
    assert _same(run.out, run.checkpoints / "epoch-0001.safetensors")


def test_a_run_that_died_behind_its_last_checkpoint_is_told_without_what_was_lost(new_run: MakeRun) -> None:
    run = new_run()
    stream = train(run)
    for event in stream:
        if isinstance(event, StepsTaken) and event.step > 32:
            break
    stream.close()
    list(train(run))
    events = read_events(run)
    steps = [event.step for event in events if isinstance(event, StepsTaken)]
    assert steps == sorted(set(steps))
    assert [event.step for event in events if isinstance(event, Started)] == [0, 32]


def test_a_checkpoint_that_is_damaged_is_passed_over_for_the_one_before(new_run: MakeRun) -> None:
    straight, run = _trained(new_run(epochs=3)), _trained(new_run(epochs=3))
    states = sorted(run.checkpoints.glob("state-*"))
    assert [path.name for path in states] == ["state-00000064.safetensors", "state-00000096.safetensors"]
    content = bytearray(states[1].read_bytes())
    content[-100] ^= 1  # one bit
    states[1].write_bytes(content)
    started, *_ = list(train(run))
    assert started.step == 64
    assert _same(straight.out, run.out)


def test_what_a_kill_in_the_middle_of_a_checkpoint_leaves_is_swept(new_run: MakeRun) -> None:
    straight, run = _trained(new_run()), new_run()
    _train_until(run, lambda event: isinstance(event, Checkpointed), Stop())
    torn = run.checkpoints / "state-00000064.safetensors.4711.part"
    torn.write_bytes(b"half a st")
    with (run.folder / "events.jsonl").open("ab") as file:
        file.write(b'{"event": "Checkp')
    list(train(run))
    assert not torn.exists()
    assert _same(straight.out, run.out)
    assert isinstance(read_events(run)[-1], Saved)


def test_every_checkpoint_is_told_with_the_hash_of_its_files(new_run: MakeRun) -> None:
    run = _trained(new_run())
    for event in [event for event in read_events(run) if isinstance(event, Checkpointed)]:
        for name, told in ((event.state, event.state_sha256), (event.network, event.network_sha256)):
            assert hashlib.sha256((run.folder / name).read_bytes()).hexdigest() == told


def test_a_full_disk_pauses_names_path_and_need_and_is_tried_again(
    new_run: MakeRun, monkeypatch: pytest.MonkeyPatch
) -> None:
    straight, run = _trained(new_run()), new_run()
    monkeypatch.setenv("DIGITLAB_FAULT", "full-disk@32")
    events = _train_until(run, lambda event: isinstance(event, Paused), Resume())
    full = next(index for index, event in enumerate(events) if type(event).__name__ == "DiskFull")
    assert Path(events[full].path).parent == run.checkpoints
    assert events[full].needed_bytes > 300_000
    assert events[full + 1 : full + 3] == [Paused(32), Resumed(32)]
    assert _same(straight.out, run.out)


def test_a_full_disk_with_nobody_there_ends_the_training_with_its_last_checkpoint(
    new_run: MakeRun, monkeypatch: pytest.MonkeyPatch
) -> None:
    straight, run = _trained(new_run()), new_run()
    monkeypatch.setenv("DIGITLAB_FAULT", "full-disk@50")
    *_, failed = list(train(run))
    assert isinstance(failed, Failed)
    assert "No space left on device" in failed.message
    assert f"digitlab train --resume {run.name}" in failed.message
    monkeypatch.delenv("DIGITLAB_FAULT")
    list(train(run))
    assert _same(straight.out, run.out)


def test_a_state_of_another_architecture_is_refused(new_run: MakeRun) -> None:
    run = _trained(new_run(epochs=1))
    record = run.folder / "run.json"
    values = json.loads(record.read_text())
    other = Run(run.folder, type(run.config)(**{**values["config"], "network": "mlp"}), run.out)
    with pytest.raises(ValueError, match="the state of the training cannot be read"):
        next(train(other))
