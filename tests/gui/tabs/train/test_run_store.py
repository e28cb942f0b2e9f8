"""Trainings that go on for the window, with real children and the faults that befall them."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import digitlab
from digitlab.gui.tabs.train import run_store, runs_state
from digitlab.gui.tabs.train.runs_state import LiveRun
from digitlab.lock import LockedError
from digitlab.shipped import resources, weights
from digitlab.training.control import Pause, Resume, Stop
from digitlab.training.events import (
    PROTOCOL,
    DigitsDrawn,
    DiskFull,
    EpochEnded,
    Heartbeat,
    Saved,
    Started,
    StepsTaken,
    Stopped,
    Warned,
)
from digitlab.training.runs import RunError
from digitlab.training.summaries import list_runs

from .conftest import ENDING_MS, STEP, config, ended, saying, started


def end_of(qtbot, store, begin=None) -> str:
    """Wait for the end of a training, and return what went wrong."""
    with qtbot.waitSignal(store.ended, timeout=ENDING_MS) as blocker:
        if begin:
            begin()
    return blocker.args[1]


def wait_for(qtbot, store, name: str, kind: type) -> None:
    """Wait until a training has told of an event of a kind."""
    qtbot.waitUntil(
        lambda: any(isinstance(event, kind) for event in store.state.events(name)),
        timeout=ENDING_MS,
    )


@pytest.mark.slow
def test_faults_come_and_go_and_the_network_is_in_the_library_in_the_end(
    qtbot, make_store, session, monkeypatch
) -> None:
    """Out of memory at once, a full disk later, killed by the system, gone on with half the batch at once."""
    monkeypatch.setenv("DIGITLAB_FAULT", "oom@2,full-disk@20,kill@40")
    store = make_store()
    name = store.start(config())
    wait_for(qtbot, store, name, DiskFull)
    assert any(isinstance(event, Warned) and "2 parts" in event.message for event in store.state.events(name))
    assert store.running() == store.state.chosen == (name,)
    fault = end_of(qtbot, store, lambda: store.send(name, Resume()))
    assert "ended by the system, probably for lack of memory" in fault
    assert fault.endswith("The last checkpoint: epoch 1.")
    (summary,) = store.state.all.summaries
    assert summary.state == "cut off"
    assert store.running() == ()

    monkeypatch.delenv("DIGITLAB_FAULT")
    with qtbot.waitSignal(session.library_changed, timeout=ENDING_MS):
        store.resume(name, parts=2)
    assert end_of(qtbot, store) == ""
    assert name not in store.state.faults
    (summary,) = store.state.all.summaries
    assert (summary.state, summary.run.config.parts) == ("finished", 2)
    steps = [event.step for event in store.state.events(name) if isinstance(event, StepsTaken | EpochEnded)]
    assert steps == sorted(steps)
    assert session.library.entries["mlp14_2"].shelf == "own"
    assert session.library.entries["mlp14"].shipped


@pytest.mark.slow
def test_a_crash_in_native_code_leaves_a_report_to_copy(qtbot, make_store, monkeypatch) -> None:
    monkeypatch.setenv("DIGITLAB_FAULT", "crash@3")
    store = make_store()
    fault = end_of(qtbot, store, lambda: store.start(config()))
    assert "crashed (signal 11)" in fault
    assert "Fatal Python error: Segmentation fault. The last checkpoint" in fault
    assert "none of a whole epoch" in fault
    assert "Current thread" in store.state.faults[store.state.chosen[0]].report


@pytest.mark.slow
def test_a_hang_is_told_and_can_be_ended(qtbot, make_store, monkeypatch) -> None:
    monkeypatch.setattr(runs_state, "_USUAL_PATIENCE_S", 1.0)
    monkeypatch.setenv("DIGITLAB_FAULT", "hang@3")
    store = make_store()
    name = store.start(config())
    qtbot.waitUntil(lambda: store.state.live[name].silent_s >= 1, timeout=ENDING_MS)
    assert "You ended the training" in end_of(qtbot, store, lambda: store.kill(name))
    assert store.state.all.summaries[0].can_go_on


def test_a_training_that_hangs_is_silent_though_its_heart_beats_until_it_gets_on(
    qtbot, make_store, monkeypatch
) -> None:
    monkeypatch.setattr(run_store, "_WATCH_MS", 20)
    beats = saying(started(), Heartbeat("training", 12.0)) + "sys.stdin.readline()\n"
    store = make_store(beats + saying(Heartbeat("training", 0.0)) + "sys.stdin.read()")
    name = store.start(config())
    qtbot.waitUntil(lambda: 12 <= store.state.live[name].silent_s < 40, timeout=20_000)
    store.send(name, Pause())
    qtbot.waitUntil(lambda: store.state.live[name].silent_s == 0, timeout=20_000)


def test_one_that_waits_for_a_command_or_measures_for_a_while_answers() -> None:
    waits = LiveRun().after(Heartbeat("paused", 900.0), 1000.0)
    measures = LiveRun().after(Heartbeat("measuring", 30.0), 1000.0)
    assert (waits.at(1001.0).silent_s, measures.at(1001.0).silent_s) == (0.0, 0.0)
    assert measures.at(1100.0).silent_s == 130.0


def test_it_is_told_how_many_digits_a_generator_has_drawn_until_the_training_starts() -> None:
    draws = LiveRun().after(DigitsDrawn(3400, 20_000), 1000.0)
    assert draws.in_words == "drawing digits, 17 %"
    assert draws.events == ()
    assert (draws.at(1005.0).silent_s, draws.at(1015.0).silent_s) == (0.0, 15.0)
    assert draws.after(started(), 1001.0).in_words == "starting…"


@pytest.mark.slow
def test_a_loss_that_is_no_number_ends_the_training_with_its_step_and_rate(qtbot, make_store, monkeypatch) -> None:
    monkeypatch.setenv("DIGITLAB_FAULT", "nan@5")
    store = make_store()
    fault = end_of(qtbot, store, lambda: store.start(config()))
    assert "The loss became nan at step 5, at a learning rate of" in fault
    assert store.state.all.summaries[0].state == "failed"


@pytest.mark.slow
def test_a_child_of_another_version_of_digitlab_is_refused_and_both_are_named(qtbot, make_store, tmp_path) -> None:
    here = Path(digitlab.__file__).parent
    shutil.copytree(here, tmp_path / "digitlab", ignore=shutil.ignore_patterns("__pycache__", "gui"))
    for folder in (resources(), weights()):
        (tmp_path / folder.name).symlink_to(folder)
    events = tmp_path / "digitlab" / "training" / "events.py"
    events.write_text(events.read_text().replace(f"PROTOCOL = {PROTOCOL}", f"PROTOCOL = {PROTOCOL + 1}"))
    runs_it = f"import sys; sys.path.insert(0, {str(tmp_path)!r}); from digitlab.cli import main; sys.exit(main())"
    store = make_store()
    store.program = (sys.executable, "-c", runs_it)
    fault = end_of(qtbot, store, lambda: store.start(config()))
    assert f"speaks protocol {PROTOCOL + 1}" in fault
    assert f"speaks {PROTOCOL}" in fault
    assert store.running() == ()


@pytest.mark.slow
def test_a_run_that_another_process_writes_is_not_written_by_this_window(qtbot, make_store, keep_run) -> None:
    run = keep_run(started(), STEP)
    holds = (
        "import sys; from pathlib import Path; from digitlab.lock import only_writer\n"
        "with only_writer(Path(sys.argv[1])): print('held', flush=True); sys.stdin.read()"
    )
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
    with subprocess.Popen([sys.executable, "-c", holds, str(run.folder)], **pipes) as other:
        assert other.stdout is not None
        other.stdout.readline()
        store = make_store()
        store.refresh()
        assert store.state.all.summaries[0].state == "running"
        assert f"process {other.pid} on" in end_of(qtbot, store, lambda: store.resume(run.name))
        with pytest.raises(LockedError, match="is being trained"):
            store.delete(run.name)
        other.stdin.close()
    (run.folder / "homework.txt").write_text("not of the run")
    assert store.delete(run.name) == [run.folder / "homework.txt"]
    assert list(run.folder.iterdir()) == [run.folder / "homework.txt"]
    assert store.state.all.summaries == ()


@pytest.mark.slow
@pytest.mark.skipif(os.name != "posix", reason="elsewhere a process cannot be asked to end")
def test_a_training_of_another_process_can_be_asked_to_stop(qtbot, make_store, keep_run) -> None:
    run = keep_run(started(), STEP, epochs=500)
    at_a_terminal = (  # where an interrupt is heard, whatever whoever runs the tests makes of it
        "import os, signal, sys; signal.signal(signal.SIGINT, signal.SIG_DFL);"
        "os.execv(sys.executable, [sys.executable, *sys.argv[1:]])"
    )
    train = ["-m", "digitlab", "train", "--resume", run.name, "--threads", "1"]
    with subprocess.Popen(
        [sys.executable, "-c", at_a_terminal, *train],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    ) as other:
        store = make_store()

        def has_begun() -> bool:
            store.refresh()
            return any(isinstance(event, EpochEnded) for event in store.state.events(run.name))

        qtbot.waitUntil(has_begun, timeout=ENDING_MS)
        assert (store.state.all.summaries[0].state, store.running()) == ("running", ())
        store.send(run.name, Stop())
        other.wait(60)
    assert list_runs().summaries[0].state == "stopped"


def test_two_trainings_of_one_network_are_both_looked_at_and_get_names_of_their_own(qtbot, make_store) -> None:
    store = make_store(saying(started()) + "sys.stdin.read()")
    one, two = store.start(config()), store.start(config(seed=1))
    assert store.state.chosen == (two, one)
    assert len({summary.run.out for summary in store.state.all.summaries}) == 2
    with pytest.raises(RunError, match="goes on already"):
        store.resume(one)


def test_going_on_from_a_checkpoint_forgets_what_was_told_of_later_steps(qtbot, make_store, keep_run) -> None:
    run = keep_run(started(), STEP, ended(1), StepsTaken(40, 1.0, 0.002, 9000.0))
    last = StepsTaken(36, 0.9, 0.002, 9000.0)
    store = make_store(saying(started(step=32), last) + "sys.stdin.read()")
    store.resume(run.name)
    qtbot.waitUntil(lambda: store.state.events(run.name)[-1] == last, timeout=20_000)
    kept = [event.step for event in store.state.events(run.name) if isinstance(event, StepsTaken)]
    assert kept == [8, 36]


def test_what_cannot_be_changed_in_a_run_is_refused(make_store, keep_run) -> None:
    run = keep_run(started())
    with pytest.raises(RunError, match="seed cannot be changed"):
        make_store().resume(run.name, seed=3)


def test_a_finished_run_is_not_told_as_a_fault(qtbot, make_store) -> None:
    store = make_store(saying(started(), Stopped(8)))
    assert end_of(qtbot, store, lambda: store.start(config())) == ""
    assert store.state.all.summaries[0].state == "stopped"
    assert [type(event) for event in store.state.events(store.state.chosen[0])] == [Started, Stopped]
    assert not any(isinstance(event, Saved) for event in store.state.events(store.state.chosen[0]))
