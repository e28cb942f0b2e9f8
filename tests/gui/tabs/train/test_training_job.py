"""A training's child: what it hears, and how it ends."""

from __future__ import annotations

import sys

import pytest

from digitlab.gui.tabs.train import training_job
from digitlab.gui.tabs.train.training_job import TrainingJob
from digitlab.training.control import Pause, SlowDown
from digitlab.training.events import PROTOCOL, Started, Stopped, to_line

STARTED = to_line(Started("mlp", 10, 100, 20, 2, "cpu"))


@pytest.fixture
def make_job(qtbot):
    """Makes a training whose child runs Python code."""
    jobs = []

    def make(*code: str) -> TrainingJob:
        jobs.append(TrainingJob(program=(sys.executable, "-c", "\n".join(("import sys, time", *code)))))
        return jobs[-1]

    yield make
    for job in jobs:
        job.kill()
        job.stop()


def says(*lines: str) -> str:
    return "\n".join(f"print({line!r}, flush=True)" for line in lines)


def end_of(qtbot, job: TrainingJob) -> tuple[bool, str]:
    with qtbot.waitSignal(job.ended, timeout=20_000) as blocker:
        if not job.is_running:
            job.start([])
    return tuple(blocker.args)


def test_commands_arrive_as_lines(qtbot, make_job) -> None:
    answer = "line = sys.stdin.readline(); sys.stderr.write(line)"
    job = make_job(says(STARTED), answer, answer, says(to_line(Stopped(3))))
    with qtbot.waitSignal(job.event_arrived, timeout=20_000):
        job.start([])
    job.send(Pause())
    job.send(SlowDown(0.5))
    assert end_of(qtbot, job) == (True, "")
    assert job.last_words().split("\n")[:2] == ['{"command": "Pause"}', '{"command": "SlowDown", "delay_s": 0.5}']


def test_a_training_of_another_version_is_refused_and_both_are_named(qtbot, make_job) -> None:
    other = STARTED.replace(f'"protocol": {PROTOCOL}', f'"protocol": {PROTOCOL + 4}')
    well, fault = end_of(qtbot, make_job(says(other), "time.sleep(60)"))
    assert not well
    assert f"protocol {PROTOCOL + 4}" in fault
    assert f"speaks {PROTOCOL}" in fault


def test_one_that_ends_in_the_middle_says_so(qtbot, make_job) -> None:
    assert end_of(qtbot, make_job(says(STARTED))) == (False, "The training ended without saying why.")


def test_one_that_is_killed_on_request_does_not_blame_the_system(qtbot, make_job) -> None:
    job = make_job(says(STARTED), "time.sleep(60)")
    with qtbot.waitSignal(job.event_arrived, timeout=20_000):
        job.start([])
    with qtbot.waitSignal(job.ended, timeout=20_000) as blocker:
        job.kill()
    assert blocker.args == [False, "You ended the training at once."]


def test_when_the_window_goes_it_is_let_to_save(qtbot, make_job, tmp_path) -> None:
    saved = tmp_path / "saved"
    job = make_job(says(STARTED), "sys.stdin.read()", f"open({str(saved)!r}, 'w').close()")
    with qtbot.waitSignal(job.event_arrived, timeout=20_000):
        job.start([])
    job.stop()
    assert saved.exists()
    assert not job.is_running


def test_one_that_does_not_hear_the_window_go_is_ended(qtbot, make_job, monkeypatch) -> None:
    monkeypatch.setattr(training_job, "_SAVING_MS", 50)
    job = make_job(says(STARTED), "time.sleep(60)")
    with qtbot.waitSignal(job.event_arrived, timeout=20_000):
        job.start([])
    job.stop()
    assert not job.is_running
