"""The page "Watch": what can be asked of runs, and the ways out of trouble."""

from __future__ import annotations

import os
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QLineEdit, QMessageBox, QSlider

from digitlab.gui.tabs.train import runs_state
from digitlab.gui.tabs.train.runs_state import LiveRun, RunsState
from digitlab.gui.tabs.train.watch.run_state import run_state
from digitlab.gui.tabs.train.watch.state import offers_of
from digitlab.gui.tabs.train.watch.view import ProgressLine
from digitlab.training.command_events import LearningRateSet, Paused, Resumed
from digitlab.training.control import (
    AddEpoch,
    Pause,
    Resume,
    SetLearningRate,
    SetValue,
    SlowDown,
    Stop,
    TakeStep,
    from_line,
)
from digitlab.training.events import Failed, Heartbeat, StepsTaken, Stopped
from digitlab.training.runs import find_run, read_events
from digitlab.training.summaries import summarise

from .conftest import ENDING_MS, STEP, config, ended, saying, started

ECHOES = """
for line in sys.stdin:
    command = json.loads(line)["command"]
    if command in ANSWERS:
        say(json.dumps({"event": ANSWERS[command], "step": 8}))
    with (run.folder / "heard").open("a") as file:
        file.write(line)
    if command == "Stop": break
"""
"""A child that does what it is told, and writes it down."""


@pytest.mark.skipif(os.name != "posix", reason="needs SIGSTOP")
@pytest.mark.slow  # ten seconds each
@pytest.mark.parametrize(
    "doing", ["training", *(pytest.param(other, marks=pytest.mark.minutes) for other in ("starting", "measuring"))]
)
def test_a_training_whose_process_stands_still_is_told_whatever_it_did_and_can_be_ended(qtbot, watch, doing) -> None:
    stands_still = "import os, signal; os.kill(os.getpid(), signal.SIGSTOP)\n"
    watching = watch(saying(started(), Heartbeat(doing, 0.0)) + stands_still)
    watching.store.start(config())
    watching.until(lambda: "It has not answered for 1" in watching.words())
    with qtbot.waitSignal(watching.store.ended, timeout=20_000):
        watching.press("End it at once")


def test_every_button_reaches_the_training(qtbot, watch) -> None:
    answers = "ANSWERS = {'Pause': 'Paused', 'Resume': 'Resumed', 'Stop': 'Stopped'}\n"
    watching = watch(answers + saying(started(), STEP) + ECHOES)
    name = watching.store.start(config())
    watching.until(lambda: watching.button("Pause").isEnabled())
    assert watching.button("Stop").isEnabled()
    assert not watching.button("Delete run").isEnabled()
    pause = watching.button("Pause")
    watching.press("Pause")
    watching.until(lambda: pause.text() == "Resume")
    watching.press("One step")
    watching.press("Resume")
    watching.until(lambda: pause.text() == "Pause")
    watching.press("One epoch more")
    rate = watching.page.findChild(QLineEdit, "learning_rate")
    qtbot.keyClicks(rate, "0,002")
    qtbot.keyClick(rate, Qt.Key.Key_Return)
    for setting, text in (("momentum", "0.5"), ("weight_decay", "0")):
        number = watching.page.findChild(QLineEdit, setting)
        qtbot.keyClicks(number, text)
        qtbot.keyClick(number, Qt.Key.Key_Return)
    assert not watching.page.findChild(QLineEdit, "dropout").isEnabled(), "it has no such layer"
    watching.page.findChild(QSlider).setValue(3)
    with qtbot.waitSignal(watching.store.ended, timeout=20_000):
        watching.press("Stop and save")
    heard = [from_line(line) for line in (find_run(name).folder / "heard").read_text().splitlines()]
    assert heard == [
        Pause(),
        TakeStep(),
        Resume(),
        AddEpoch(),
        SetLearningRate(0.002),
        SetValue("momentum", 0.5),
        SetValue("weight_decay", 0.0),
        SlowDown(0.1),
        Stop(save_network=True),
    ]


def test_slow_motion_is_that_of_the_run_in_sight(watch) -> None:
    watching = watch(saying(started()) + "sys.stdin.read()")
    slow = watching.page.findChild(QSlider)
    one = watching.store.start(config())
    watching.until(slow.isEnabled)
    slow.setValue(5)
    two = watching.store.start(config(seed=1))
    watching.until(lambda: slow.value() == 0)
    watching.store.choose((one,))
    watching.until(lambda: slow.value() == 5)
    watching.store.kill(one)
    watching.until(lambda: slow.value() == 0)
    watching.store.resume(one)
    watching.until(slow.isEnabled)
    assert slow.value() == 0
    assert two in watching.store.running()


def test_a_number_that_was_set_in_one_run_is_not_shown_as_that_of_another(qtbot, watch) -> None:
    watching = watch(
        saying(started()) + "sys.stdin.readline()\n" + saying(LearningRateSet(0, 0.5)) + "sys.stdin.read()"
    )
    watching.store.start(config(learning_rate=0.002))
    watching.until(lambda: watching.button("Pause").isEnabled())
    rate = watching.page.findChild(QLineEdit, "learning_rate")
    qtbot.keyClicks(rate, "0.5")
    qtbot.keyClick(rate, Qt.Key.Key_Return)
    watching.until(lambda: shown(rate) == "0.5" == rate.placeholderText())
    watching.store.start(config(learning_rate=0.004))
    watching.until(lambda: rate.placeholderText() == "0.004")
    assert shown(rate) == "0.004"


def shown(number: QLineEdit) -> str:
    return number.text() or number.placeholderText()


@pytest.mark.parametrize(("typed", "reason"), [("fast", "“fast” is no number."), ("0", "between 1e-07 and 10")])
def test_what_is_no_learning_rate_is_refused_at_the_field(qtbot, watch, typed: str, reason: str) -> None:
    watching = watch(saying(started()) + "sys.stdin.read()")
    watching.store.start(config())
    watching.until(lambda: watching.button("Pause").isEnabled())
    rate = watching.page.findChild(QLineEdit, "learning_rate")
    qtbot.keyClicks(rate, typed)
    qtbot.keyClick(rate, Qt.Key.Key_Return)
    assert any(reason in label.text() for label in watching.page.findChildren(QLabel))


def test_a_number_that_was_refused_is_not_shown_as_that_of_another_run_nor_of_one_that_has_ended(qtbot, watch) -> None:
    watching = watch(saying(started()) + "sys.stdin.read()")
    one = watching.store.start(config())
    watching.until(lambda: watching.button("Pause").isEnabled())
    momentum = watching.page.findChild(QLineEdit, "momentum")

    def refused() -> bool:
        return any(label.text().startswith("Momentum must") for label in watching.page.findChildren(QLabel))

    for goes_on in (lambda: watching.store.start(config(seed=1)), lambda: watching.store.kill(one)):
        watching.store.choose((one,))
        watching.until(lambda: watching.button("Pause").isEnabled())
        qtbot.keyClicks(momentum, "2")
        qtbot.keyClick(momentum, Qt.Key.Key_Return)
        assert refused()
        goes_on()
        watching.until(lambda: shown(momentum) == "scheduled")
        assert not refused()


def test_a_full_disk_is_named_with_its_file_and_resume_tries_again(watch) -> None:
    full = '{"event": "DiskFull", "path": "/data/state", "needed_bytes": 3000000, "free_bytes": 100000}'
    told = f"say({full!r})\n" + saying(Paused(8)) + "sys.stdin.readline()\n" + saying(Resumed(8)) + "sys.stdin.read()"
    watching = watch(saying(started(), STEP) + told)
    watching.store.start(config())
    watching.until(lambda: watching.words().startswith("The disk is full: /data/state needs 3.0 MB, 0.1 MB are free."))
    watching.press("Resume")
    watching.until(lambda: "disk" not in watching.words())


@pytest.mark.slow
def test_a_real_training_that_hangs_is_told_hears_no_stop_and_can_be_ended_and_resumed(
    qtbot, watch, monkeypatch
) -> None:
    monkeypatch.setattr(runs_state, "_USUAL_PATIENCE_S", 1.0)
    monkeypatch.setenv("DIGITLAB_FAULT", "hang@3")
    watching = watch(None)
    watching.store.start(config())
    qtbot.waitUntil(lambda: watching.words().startswith("It has not answered for"), timeout=ENDING_MS)
    watching.press("Stop")
    watching.until(lambda: watching.row().endswith("stopping…"))
    watching.until(lambda: watching.words().startswith("It has not answered for"))
    with qtbot.waitSignal(watching.store.ended, timeout=ENDING_MS):
        watching.press("End it at once")
    watching.until(lambda: watching.words().startswith("You ended the training"))
    monkeypatch.delenv("DIGITLAB_FAULT")
    watching.press("Resume")
    goes_on = ("images/s", "in the library as mlp14")  # which it may be before one looks
    qtbot.waitUntil(lambda: any(words in watching.progress() for words in goes_on), timeout=ENDING_MS)


def test_a_crash_is_explained_with_a_report_and_the_ways_to_go_on(qtbot, watch, monkeypatch) -> None:
    watching = watch(saying(started(), STEP) + "print('deep trouble', file=sys.stderr); import os; os.abort()")
    with qtbot.waitSignal(watching.store.ended, timeout=20_000):
        name = watching.store.start(config())
        watching.until(lambda: watching.button("Stop").isEnabled())
        place = watching.button("Stop").geometry()
    watching.until(lambda: "crashed (signal 6)" in watching.words())
    watching.press("Copy report")
    assert "deep trouble" in QGuiApplication.clipboard().text()
    asked: list[dict[str, object]] = []
    monkeypatch.setattr(watching.store, "resume", lambda run, **changes: asked.append({"run": run, **changes}))
    watching.press("Resume with half the batch")
    assert watching.button("Resume").geometry() == place, "where Stop was"
    watching.press("Resume")
    assert asked == [{"run": name, "parts": 2}, {"run": name}]


def test_after_a_gpus_failure_the_cpu_is_offered(keep_run) -> None:
    run = keep_run(started(device="cuda:0"), STEP, Failed("cuda:0 failed: unspecified launch failure"))
    failed, summary = run_state(run.name, run.config, read_events(run)), summarise(run)
    assert offers_of(failed, summary, RunsState()).on_cpu
    assert not offers_of(failed, summary, RunsState(live={run.name: LiveRun()})).on_cpu


def test_a_finished_run_can_have_one_more_epoch(watch, keep_run, monkeypatch) -> None:
    saved = '{"event": "Saved", "path": "x", "seconds": 1.0}'
    run = keep_run(started(), STEP, ended(1), ended(2))
    with (run.folder / "events.jsonl").open("a") as file:
        file.write(saved + "\n")
    watching = watch()
    asked: list[dict[str, object]] = []
    monkeypatch.setattr(watching.store, "resume", lambda name, **changes: asked.append({"run": name, **changes}))
    watching.until(lambda: watching.button("One epoch more").isEnabled())
    watching.press("One epoch more")
    assert asked == [{"run": run.name, "more_epochs": 1}]


@pytest.mark.parametrize("has_network", [True, False])
def test_a_run_is_deleted_only_after_a_question_that_says_what_stays(watch, keep_run, monkeypatch, has_network) -> None:
    run, asked = keep_run(started(), STEP, ended(1)), []
    if has_network:
        run.out.parent.mkdir(parents=True, exist_ok=True)
        run.out.touch()
    watching = watch()
    watching.until(lambda: watching.button("Delete run").isEnabled())
    for answer in (QMessageBox.StandardButton.No, QMessageBox.StandardButton.Yes):
        assert run.folder.exists()
        monkeypatch.setattr(QMessageBox, "question", lambda *said, answer=answer: asked.append(said) or answer)
        watching.press("Delete run")
    assert not run.folder.exists()
    *_, text, _buttons, usual = asked[0]
    assert usual == QMessageBox.StandardButton.No
    assert (f"{run.out.stem}, stays." in text) is has_network
    assert ("No network came of it." in text) is not has_network
    watching.until(lambda: watching.rows() == [])


def test_between_a_click_and_what_comes_of_it_the_page_says_that_it_is_on_its_way(qtbot, watch) -> None:
    begins_when_asked = (
        "sys.stdin.readline()\n"
        + saying(started(), STEP, Heartbeat("training", 0.0))
        + "sys.stdin.readline()\nsys.stdin.readline()\n"
    )
    watching = watch(begins_when_asked + saying(Stopped(8)))
    name = watching.store.start(config())
    watching.until(lambda: watching.row().endswith("starting…"))
    assert "starting… · epoch 1 of 2" in watching.progress()
    watching.press("One epoch more")
    watching.until(lambda: not watching.row().endswith("…"))
    watching.press("Stop")
    watching.until(lambda: watching.row().endswith("stopping…"))
    assert "stopping… · epoch 1 of 2" in watching.progress()
    with qtbot.waitSignal(watching.store.ended, timeout=20_000):
        watching.press("Stop")
    watching.until(lambda: watching.row().endswith("stopped"))
    watching.store.resume(name)
    watching.until(lambda: watching.row().endswith("starting…"))


def test_what_a_training_says_of_itself_is_read_whole_in_the_smallest_window(watch) -> None:
    watching = watch(
        saying(replace(started(), epochs=20), StepsTaken(8, 1.5, 0.003, 114_048.0), Heartbeat("measuring", 0.0))
        + "sys.stdin.read()"
    )
    watching.tab.resize(770, 560)
    watching.store.start(config("cnn_rotated"))
    watching.until(lambda: "114,048 images/s" in watching.progress())
    line = next(each for each in watching.page.findChildren(ProgressLine) if each.accessibleName())
    shown = line.grab().toImage()
    line.resize(2 * line.width(), line.height())
    assert (
        line.grab().toImage().copy(shown.rect()) == shown
    )  # it would go on where it was cut, and a name that is cut ends with dots
