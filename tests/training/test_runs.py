"""The list of runs, each with one writer."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from digitlab.lock import NAME, LockedError, only_writer
from digitlab.training.events import Failed, Saved, Stopped
from digitlab.training.loop import train
from digitlab.training.runs import Run, RunError, find_run, with_changes
from digitlab.training.summaries import list_runs, summarise

pytestmark = pytest.mark.usefixtures("one_thread", "few_held_out")
MakeRun = Callable[..., Run]


def test_a_run_is_found_by_its_name_its_folder_and_as_the_last(new_run: MakeRun) -> None:
    first, second = new_run(), new_run(seed=2)
    assert first.name != second.name
    assert find_run(first.name) == find_run(str(first.folder)) == first
    assert find_run("last") == second


def test_a_run_that_there_is_not_is_refused() -> None:
    for name in ("yesterday", "last"):
        with pytest.raises(RunError, match=f"no run '{name}'"):
            find_run(name)


def test_runs_are_listed_with_how_far_they_are(new_run: MakeRun) -> None:
    new, done = new_run(), new_run(epochs=1)
    list(train(done))
    cut = new_run()
    stream = train(cut)
    next(stream)
    running = list_runs().summaries[0]
    stream.close()
    states = {summary.run.name: summary for summary in list_runs().summaries}
    assert running.state == "running"
    assert not running.can_go_on
    assert [states[run.name].state for run in (new, done, cut)] == ["new", "finished", "cut off"]
    assert (states[done.name].step, states[done.name].steps, len(states[done.name].epochs)) == (32, 32, 1)
    assert isinstance(states[done.name].ended, Saved)
    assert [states[run.name].can_go_on for run in (new, done, cut)] == [True, False, True]


@pytest.mark.parametrize(
    ("name", "content", "fault"),
    [
        ("run.json", b"", "run.json: is damaged"),
        ("run.json", b'{"config": {"network": "mlp", "epochs": 0}, "out": "x"}', "epochs must lie between"),
        ("run.json", b'{"config": {"network": "mlp"}}', "out"),
        ("events.jsonl", b"nonsense\n", r"events.jsonl, line 1: not an event"),
        ("events.jsonl", b'{"event": "Started", "protocol": 1}\n', "protocol 1, this digitlab speaks 2"),
        ("events.jsonl", b"\xff\xfe\n", "line 1"),
    ],
)
def test_a_damaged_run_is_left_out_with_the_reason(new_run: MakeRun, name: str, content: bytes, fault: str) -> None:
    good, bad = new_run(), new_run()
    (bad.folder / name).write_bytes(content)
    runs = list_runs()
    assert [summary.run for summary in runs.summaries] == [good]
    (said,) = runs.faults
    assert str(bad.folder) in said
    with pytest.raises(RunError, match=fault):
        summarise(find_run(bad.name))


def test_without_runs_the_list_is_empty(own_data_folder: Path) -> None:
    assert list_runs().summaries == ()
    (own_data_folder / "runs").mkdir(parents=True)
    (own_data_folder / "runs" / "notes.txt").write_text("no run")
    assert list_runs().faults == ()


def test_a_run_has_one_writer(new_run: MakeRun) -> None:
    run = new_run()
    with only_writer(run.folder), pytest.raises(LockedError, match=r"process [0-9]+ on .* writes there"):
        next(train(run))
    assert isinstance(list(train(run))[-1], Saved)


def test_what_a_dead_writer_left_is_taken_over(new_run: MakeRun) -> None:
    run = new_run()
    (run.folder / NAME).write_text(json.dumps({"pid": 4711, "host": "elsewhere"}))
    assert summarise(run).state == "new"
    assert isinstance(list(train(run))[-1], Saved)


def test_another_device_or_more_parts_are_kept(new_run: MakeRun) -> None:
    run = with_changes(new_run(), parts=2)
    assert find_run(run.name).config.parts == 2
    with pytest.raises(ValueError, match="parts must lie"):
        with_changes(run, parts=0)


def test_how_a_run_ended_is_known(new_run: MakeRun, monkeypatch: pytest.MonkeyPatch) -> None:
    from digitlab.training.control import Control, Stop

    stopped, failed, control = new_run(), new_run(), Control()
    control.give(Stop())
    list(train(stopped, control=control))
    assert (summarise(stopped).state, summarise(stopped).ended) == ("stopped", Stopped(0))
    monkeypatch.setenv("DIGITLAB_FAULT", "nan@3")
    list(train(failed))
    assert summarise(failed).state == "failed"
    assert isinstance(summarise(failed).ended, Failed)
