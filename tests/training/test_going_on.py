"""Commands in flight, and runs that go on where they were left."""

from __future__ import annotations

import hashlib
import json
import math
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from digitlab.data import handwriting, mnist
from digitlab.data.folders import write_indexed
from digitlab.data.written_digit import written_now
from digitlab.gui.shell import words
from digitlab.ink.stroke import Drawing, Stroke
from digitlab.networks.card import read_card
from digitlab.training import run_writer
from digitlab.training.command_events import EpochAdded, LearningRateSet, Paused, Resumed
from digitlab.training.control import (
    AddEpoch,
    Command,
    Control,
    Pause,
    Resume,
    SetLearningRate,
    SlowDown,
    Stop,
    TakeStep,
)
from digitlab.training.events import Checkpointed, EpochEnded, Event, Failed, Saved, Started, StepsTaken, Stopped
from digitlab.training.heartbeat import HeartbeatState
from digitlab.training.loop import train
from digitlab.training.measure import Measure
from digitlab.training.runs import Run, read_events

from .conftest import same_weights

pytestmark = pytest.mark.usefixtures("one_thread", "few_held_out")
MakeRun = Callable[..., Run]


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


def test_a_network_is_said_to_have_learned_for_as_many_epochs_as_it_has_and_not_as_were_planned(
    new_run: MakeRun,
) -> None:
    def said(run: Run) -> str:
        return words.training(read_card(run.out))

    run = new_run(epochs=2, digits=64, batch_size=16)
    _train_until(run, lambda event: isinstance(event, EpochEnded), Stop(save_network=True))
    assert "; 1 epoch, seed " in said(run)
    list(train(run, more_epochs=1))
    assert "; 3 epochs, seed " in said(run)


@pytest.mark.parametrize("optimiser", ["adamw", "sgd"])
def test_a_run_that_was_stopped_in_an_epoch_ends_as_if_it_never_was(new_run: MakeRun, optimiser: str) -> None:
    settings = {
        "optimiser": optimiser,
        "shift_px": 2,
        "changes": {"shear": 0.4, "salt": 0.1},
        "network": "cnn_flatten",
        "digits": 200,
    }
    straight, stopped = _trained(new_run(**settings)), new_run(**settings)
    control = Control(attended=True)
    for command in (TakeStep(), TakeStep(), TakeStep(), TakeStep(), TakeStep(), Stop()):
        control.give(command)
    events = list(train(stopped, control=control))
    assert events[-1] == Stopped(5)
    assert not stopped.out.exists()
    started, *_, saved = list(train(stopped))
    assert (started.step, type(saved)) == (5, Saved)
    assert same_weights(straight.out, stopped.out)


def test_a_run_that_was_paused_saves_waits_and_goes_on(new_run: MakeRun) -> None:
    straight, run = _trained(new_run()), new_run()
    control = Control(attended=True)
    for command in (Pause(), TakeStep(), TakeStep(), Resume()):
        control.give(command)
    events = list(train(run, control=control))
    assert _kinds(events)[:6] == ["Started", "Checkpointed", "Paused", "StepsTaken", "StepsTaken", "Resumed"]
    assert [event.step for event in events[3:6]] == [1, 2, 2]
    assert same_weights(straight.out, run.out)


def test_one_that_waits_again_after_a_command_says_that_it_waits(new_run: MakeRun) -> None:
    heartbeat_state, waited = HeartbeatState(), []

    class WatchState(Control):
        def next(self, wait_s: float = 0.0) -> Command | None:
            waited.append((math.isinf(wait_s), heartbeat_state.doing == "paused"))
            return super().next(wait_s)

    control = WatchState(attended=True)
    for command in (Pause(), TakeStep(), SetLearningRate(0.01), AddEpoch(), Resume()):
        control.give(command)
    list(train(new_run(), control=control, heartbeat_state=heartbeat_state))
    assert [says_so for waits, says_so in waited if waits] == [True] * 4


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


def test_a_rate_that_was_set_behind_the_last_checkpoint_is_lost_and_no_longer_told(new_run: MakeRun) -> None:
    run, control = new_run(schedule="constant"), Control(attended=True)
    for command in (Pause(), SetLearningRate(0.01)):
        control.give(command)
    stream = train(run, control=control)
    assert any(event == LearningRateSet(0, 0.01) for event in stream)
    stream.close()  # killed while it waits
    *events, saved = train(run)
    assert {event.learning_rate for event in events if isinstance(event, StepsTaken)} == {0.004}
    assert not any(isinstance(event, LearningRateSet) for event in read_events(run))
    assert isinstance(saved, Saved)


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
    assert same_weights(run.out, run.checkpoints / "epoch-0001.safetensors")


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
    assert same_weights(straight.out, run.out)


def test_two_states_stay_to_go_on_from_also_where_one_of_them_was_written_again(new_run: MakeRun) -> None:
    run = new_run()
    for commands in ((TakeStep(), Stop()), (Pause(), Stop())):
        control = Control(attended=True)
        for command in commands:
            control.give(command)
        list(train(run, control=control))
    assert sorted(path.name for path in run.checkpoints.glob("state-*")) == [
        f"state-0000000{step}.safetensors" for step in (0, 1)
    ]


def test_what_happened_is_not_read_again_at_the_end_of_every_epoch(new_run: MakeRun, monkeypatch) -> None:
    read: list[Run] = []
    monkeypatch.setattr(run_writer, "read_events", lambda run: read.append(run) or read_events(run))
    epochs = 8
    run = _trained(new_run(epochs=epochs, digits=16))
    assert len(read) < epochs
    assert len(list(run.checkpoints.glob("state-*"))) == 2


def test_what_a_kill_in_the_middle_of_a_checkpoint_leaves_is_swept(new_run: MakeRun) -> None:
    straight, run = _trained(new_run()), new_run()
    _train_until(run, lambda event: isinstance(event, Checkpointed), Stop())
    torn = run.checkpoints / "state-00000064.safetensors.4711.part"
    torn.write_bytes(b"half a st")
    with (run.folder / "events.jsonl").open("ab") as file:
        file.write(b'{"event": "Checkp')
    list(train(run))
    assert not torn.exists()
    assert same_weights(straight.out, run.out)
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
    assert same_weights(straight.out, run.out)


def test_what_was_asked_for_while_the_disk_was_full_is_done_and_the_waiting_is_no_training(
    new_run: MakeRun, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DIGITLAB_FAULT", "full-disk@32")
    control, events, waited = Control(attended=True), [], 1000.0
    clock = time.perf_counter
    for event in train(new_run(), control=control):
        events.append(event)
        if isinstance(event, Paused):
            monkeypatch.setattr(time, "perf_counter", lambda: clock() + waited)
            for command in (AddEpoch(), SetLearningRate(0.001), Resume()):
                control.give(command)
    assert EpochAdded(3, 96) in events
    assert LearningRateSet(32, 0.001) in events
    ended = [event for event in events if isinstance(event, EpochEnded)]
    assert [event.epoch for event in ended] == [1, 2, 3]
    assert ended[-1].seconds < waited


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
    assert same_weights(straight.out, run.out)


def test_a_run_whose_digits_have_become_more_is_refused_with_both_numbers(new_run: MakeRun) -> None:
    def write(numbers: range) -> None:
        lines = (Stroke.through([(8, 6), (19, 6), (12, 20 + number / 80)]) for number in numbers)
        handwriting.keep(written_now(7, Drawing((line,)), "me") for line in lines)

    write(range(40))
    list(train(run := new_run(data="handwriting")))
    learned = len(handwriting.load("train"))
    assert isinstance(list(train(run, more_epochs=1))[-1], Saved)
    write(range(40, 80))
    now = len(handwriting.load("train"))
    with pytest.raises(
        ValueError, match=f"{run.name} began with {learned} digits, which are not the {now} that handwriting"
    ):
        list(train(run, more_epochs=1))


def test_an_epoch_for_whose_measuring_memory_is_short_is_measured_where_the_run_goes_on(
    new_run: MakeRun, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole, run = _trained(new_run()), new_run()

    def lacking(*_: object) -> None:
        raise MemoryError

    with monkeypatch.context() as short:
        short.setattr(Measure, "__call__", lacking)
        assert _kinds(list(train(run)))[-2:] == ["Checkpointed", "Failed"]
    assert isinstance((started := next(on := train(run))), Started)
    assert started.step == started.steps // started.epochs
    assert isinstance([*on][-1], Saved)
    ended, expected = (
        [(event.epoch, event.loss, event.held_out_loss) for event in read_events(each) if isinstance(event, EpochEnded)]
        for each in (run, whole)
    )
    assert ended == expected
    assert same_weights(run.out, whole.out)


def test_a_run_whose_digits_are_others_of_the_same_number_is_refused(new_run: MakeRun, tmp_path: Path) -> None:
    digits = mnist.load("test")
    write_indexed(tmp_path, mnist.Digits(digits.images[:100], digits.labels[:100]))
    list(train(run := new_run(data=f"folder:{tmp_path}")))
    assert isinstance(list(train(run, more_epochs=1))[-1], Saved)
    write_indexed(tmp_path, mnist.Digits(digits.images[:100], (digits.labels[:100] + 1) % 10))
    with pytest.raises(ValueError, match=rf"{run.name} began with (\d+) digits, which are not the \1 that folder:"):
        list(train(run, more_epochs=1))


def test_a_state_of_another_architecture_is_refused(new_run: MakeRun) -> None:
    run = _trained(new_run(epochs=1))
    record = run.folder / "run.json"
    values = json.loads(record.read_text())
    other = Run(run.folder, type(run.config)(**{**values["config"], "network": "mlp"}), run.out)
    with pytest.raises(ValueError, match="the state of the training cannot be read"):
        next(train(other))
