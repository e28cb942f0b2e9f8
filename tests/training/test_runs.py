"""The list of runs, each with one writer."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from digitlab.lock import NAME, LockedError, only_writer
from digitlab.training.deleting import delete_run
from digitlab.training.events import Failed, Saved, Started, Stopped, to_line
from digitlab.training.loop import train
from digitlab.training.runs import Run, RunError, find_run, read_events, with_changes
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
        (
            "run.json",
            b'{"format": 2, "pace": 1}',
            "format 2, this digitlab reads format 1: use the digitlab that wrote it$",
        ),
        (
            "events.jsonl",
            b'{"event": "Started", "protocol": 1}\n',
            "protocol 1, this digitlab speaks 2: use the digitlab that wrote it$",
        ),
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


def test_a_run_that_says_it_goes_on_with_every_line_is_read_in_a_time_that_grows_as_its_file_does(
    new_run: MakeRun,
) -> None:
    run, line = new_run(), to_line(Started("mlp", 1, 1, 10, 1, "cpu")) + "\n"

    def seconds(lines: int) -> float:
        (run.folder / "events.jsonl").write_text(line * lines)
        began = time.process_time()
        assert len(read_events(run)) == lines
        return time.process_time() - began

    assert seconds(6_000) < 24 * min(seconds(750) for _ in range(5))  # eight times as long a file; a square would be 64


def test_a_run_whose_events_are_a_link_to_themselves_is_left_out_with_the_reason(new_run: MakeRun) -> None:
    good, bad = new_run(), new_run()
    (bad.folder / "events.jsonl").symlink_to("events.jsonl")
    runs = list_runs()
    assert [summary.run for summary in runs.summaries] == [good]
    (said,) = runs.faults
    assert "events.jsonl" in said


@pytest.mark.skipif(
    not getattr(os, "geteuid", int)(), reason="root may read everything, and Windows knows no such files"
)
def test_a_run_whose_lock_nobody_may_read_is_listed(new_run: MakeRun) -> None:
    list(train(run := new_run()))
    (run.folder / "writer.lock").chmod(0)
    assert [summary.state for summary in list_runs().summaries] == ["finished"]


@pytest.mark.skipif(
    not getattr(os, "geteuid", int)(), reason="root may read everything, and Windows knows no such folders"
)
def test_a_run_whose_folder_nobody_may_read_is_left_out_with_the_reason(new_run: MakeRun) -> None:
    good, bad = new_run(), new_run()
    for run in (good, bad):
        list(train(run))
    bad.folder.chmod(0)
    runs = list_runs()
    bad.folder.chmod(0o700)
    assert [summary.run for summary in runs.summaries] == [good]
    (said,) = runs.faults
    assert bad.name in said


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


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="the time zone cannot be changed here")
def test_the_last_run_is_the_newest_whatever_the_clock_on_the_wall_said(
    new_run: MakeRun, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = {}
    try:
        for zone in ("UTC-14", "UTC+12"):  # first where it is late, then where it is early
            monkeypatch.setenv("TZ", zone)
            time.tzset()
            found[zone] = new_run()
    finally:
        monkeypatch.delenv("TZ")
        time.tzset()
    earlier, later = found.values()
    assert earlier.name > later.name
    assert find_run("last") == later
    assert [summary.run for summary in list_runs().summaries] == [later, earlier]


def test_a_run_whose_record_does_not_say_when_it_was_begun_is_as_old_as_its_name_says(new_run: MakeRun) -> None:
    run = new_run()
    record = json.loads((run.folder / "run.json").read_text())
    del record["begun_s"]
    (run.folder / "run.json").write_text(json.dumps(record))
    old = run.folder.rename(run.folder.with_name("2020-01-02-030405-mlp14"))
    assert time.localtime(find_run(old.name).begun_s)[:6] == (2020, 1, 2, 3, 4, 5)
    other = old.rename(old.with_name("homework"))
    assert abs(find_run(other.name).begun_s - (other / "run.json").stat().st_mtime) < 1


def test_a_folder_without_a_record_is_said_to_be_no_run_and_how_to_be_rid_of_it(new_run: MakeRun) -> None:
    run = new_run()
    (run.folder / "run.json").unlink()
    (fault,) = list_runs().faults
    assert "has no run.json" in fault
    assert f"'digitlab runs --delete {run.name}' removes it" in fault
    assert delete_run(run.name) == []
    assert list_runs().faults == ()


def test_only_what_a_run_consists_of_is_deleted(new_run: MakeRun) -> None:
    run = new_run(epochs=1)
    list(train(run))
    mine = [run.folder / "notes.txt", run.checkpoints / "thesis.docx"]
    for path in mine:
        path.write_text("mine")
    assert set(mine) <= set(delete_run(run.name))
    assert sorted(path.name for path in run.folder.rglob("*") if path.is_file()) == ["notes.txt", "thesis.docx"]
    assert run.out.exists()


@pytest.mark.parametrize("name", ["../project", "project", ".", "..", "", "../runs/{run}", "{folder}"])
def test_nothing_is_deleted_but_a_run_of_the_data_folder(
    new_run: MakeRun, own_data_folder: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    run = new_run()
    project = own_data_folder / "project"
    shutil.copytree(run.folder, project)
    monkeypatch.chdir(own_data_folder)
    with pytest.raises(RunError, match="there is no run"):
        delete_run(name.format(run=run.name, folder=run.folder.parent / ".." / "project"))
    assert (project / "run.json").exists()
    assert (run.folder / "run.json").exists()


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="needs a limit of file sizes")
def test_a_training_that_finds_no_room_to_begin_leaves_no_folder_and_says_where_and_how_much(
    own_data_folder: Path,
) -> None:
    script = (
        "import resource, sys; resource.setrlimit(resource.RLIMIT_FSIZE, (10, 10)); "
        "from digitlab.cli import main; sys.exit(main(['train', 'mlp14']))"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 1
    (line,) = done.stderr.splitlines()
    assert str(own_data_folder / "runs") in line
    assert "bytes are free: make room" in line
    assert list((own_data_folder / "runs").iterdir()) == []
