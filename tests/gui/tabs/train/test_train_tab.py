"""The tab "Train" in the window: a network that is trained is there everywhere; closing, and coming back."""

from __future__ import annotations

import os
import signal
import subprocess
import sys

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QComboBox, QMessageBox, QPushButton, QTabWidget

from digitlab import language
from digitlab.gui.app import build
from digitlab.gui.tabs.networks.network_list import NetworkList
from digitlab.gui.tabs.train import shutdown
from digitlab.gui.tabs.train.tab import TrainTab
from digitlab.gui.window.main_window import MainWindow
from digitlab.training.control import Pause
from digitlab.training.events import Heartbeat, StepsTaken, Stopped
from digitlab.training.recipe import TrainConfig
from digitlab.training.summaries import list_runs

from .conftest import ENDING_MS, SMALL, SPEAKS, STEP, ended, saying, started

ANSWER_MS = 20_000  # the first answer waits for torch to be imported
SAVES = saying(started(), STEP) + "sys.stdin.read()\n" + 'say(\'{"event": "Stopped", "step": 8}\')'
"""A child that saves when its input ends; a Stop is not waited for."""
TRAINING_WINDOW = """
from digitlab.gui.app import build
from digitlab.training.events import StepsTaken
from digitlab.training.recipe import TrainConfig
app, window = build(["--theme", "light"])
window.show()
store = window.tabs.train.store
name = store.start(TrainConfig("mlp14", digits=512, epochs=1000, batch_size=16, device="cpu"))
def tell(state):
    if any(isinstance(event, StepsTaken) for event in state.live[name].events):
        store.changed.disconnect(tell)
        print(name, flush=True)
store.changed.connect(tell)
app.exec()
"""
"""A whole window that trains, and says so."""

OBEYS = saying(started(), STEP) + "sys.stdin.readline()\n" + 'say(\'{"event": "Stopped", "step": 8}\')'


def lab_of(app) -> TrainTab:
    return app.window.tabs.train


def begin(app, code: str) -> str:
    """Begin a training whose child runs this code, and wait until it has spoken."""
    store = lab_of(app).store
    store.program = (sys.executable, "-c", SPEAKS + code)
    name = store.start(TrainConfig("mlp14", **SMALL))
    app.qtbot.waitUntil(
        lambda: any(isinstance(event, StepsTaken) for event in store.state.live[name].events), timeout=20_000
    )
    return name


def end_after_a_command(app) -> None:
    """Give the one training a command, and wait until it has ended."""
    store = lab_of(app).store
    with app.qtbot.waitSignal(store.ended, timeout=20_000):
        store.send(store.running()[0], Pause())


def close(app, monkeypatch, wish: str) -> list[int]:
    """Close the window with this answer, and return for how many trainings it asked."""
    asked: list[int] = []

    def answer(_window, count: int, _paused: int) -> str:
        asked.append(count)
        return wish

    monkeypatch.setattr(shutdown, "ask_what_becomes", answer)
    app.window.close()
    return asked


def test_the_tab_lies_between_inside_and_networks(app) -> None:
    tabs = app.find("tabs", QTabWidget)
    titles = [tabs.tabText(index).replace("&", "") for index in range(tabs.count())]
    assert titles.index("Inside") < titles.index("Train") < titles.index("Networks")
    assert list(lab_of(app).spec.pages.values()) == [
        "Set up",
        "Watch",
        "Afterwards",
        "My handwriting",
        "Training digits",
    ]


@pytest.mark.slow
def test_training_that_was_cut_off_is_offered_once_and_what_comes_of_it_is_there_everywhere(open_app, keep_run) -> None:
    run = keep_run(started(), STEP)
    app = open_app("--theme", "light")
    app.answered(lambda _: True)
    notice = app.window.notice
    assert "The training of mlp14 was cut off before its first epoch ended." in notice.text()
    offer = next(button for button in notice.findChildren(QPushButton) if button.text() == "Resume training")
    offer.click()
    store = lab_of(app).store
    assert lab_of(app).current == "watch"
    with app.qtbot.waitSignal(store.ended, timeout=ENDING_MS) as blocker:
        assert store.running() == (run.name,)
    assert blocker.args == [run.name, ""]
    for slot in ("left", "right"):
        choice = app.find(f"network_{slot}", QComboBox)
        assert choice.findText("mlp14_of_a_test") >= 0
        assert choice.currentText() in {"mlp", "cnn_pooled", "cnn_posed"}
    app.turn_to("networks")
    assert "mlp14_of_a_test" in app.window.tabs.networks.findChild(NetworkList).names()
    app.turn_to("train")
    use = next(each for each in lab_of(app).findChildren(QPushButton) if each.text() == "Use it on Draw")
    app.qtbot.waitUntil(use.isVisible, timeout=ENDING_MS)
    use.click()
    assert app.window.tabs.front() == "draw"
    analysis = app.answered(lambda found: found.answers[0].name == "mlp14_of_a_test")
    assert analysis.answers[0].fault == ""


def test_what_was_offered_and_refused_is_not_offered_at_every_start(open_app, keep_run) -> None:
    keep_run(started(), STEP, ended(1))
    for expected in (True, False):
        app = open_app("--theme", "light")
        app.answered(lambda _: True)
        assert ("cut off after epoch 1 of 2" in app.window.notice.text()) is expected


@pytest.mark.slow
@pytest.mark.skipif(os.name != "posix", reason="needs SIGKILL")
@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGTERM])
def test_a_training_whose_window_was_ended_saves_and_is_offered_by_the_next_window(qtbot, open_app, number) -> None:
    with subprocess.Popen([sys.executable, "-c", TRAINING_WINDOW], stdout=subprocess.PIPE, text=True) as window:
        name = window.stdout.readline().strip()
        window.send_signal(number)
    qtbot.waitUntil(lambda: list_runs().summaries[0].state != "running", timeout=ENDING_MS)
    (summary,) = list_runs().summaries
    assert (summary.run.name, summary.ended) == (name, Stopped(summary.step, asked=False))
    app = open_app("--theme", "light")
    app.answered(lambda _: True)
    assert "The training of mlp14 was cut off" in app.window.notice.text()


@pytest.mark.slow
@pytest.mark.skipif(os.name != "posix", reason="needs SIGKILL")
def test_a_training_that_the_power_cut_off_with_its_window_is_offered_by_the_next_window(qtbot, open_app) -> None:
    command = [sys.executable, "-c", TRAINING_WINDOW]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, start_new_session=True) as window:
        name = window.stdout.readline().strip()
        os.killpg(window.pid, signal.SIGKILL)  # its child is in its group
    qtbot.waitUntil(lambda: list_runs().summaries[0].state != "running", timeout=ENDING_MS)
    (summary,) = list_runs().summaries
    assert (summary.run.name, summary.state, summary.ended) == (name, "cut off", None)
    app = open_app("--theme", "light")
    app.answered(lambda _: True)
    assert "The training of mlp14 was cut off" in app.window.notice.text()


def test_a_training_that_was_cut_off_is_still_offered_in_another_language(keep_run, qtbot) -> None:
    keep_run(started(), STEP)
    _, window = build(["--theme", "light"])
    with qtbot.waitSignal(window.tabs.train.lost_found, timeout=ANSWER_MS):
        window.show()
    window.findChild(QAction, "language_es_action").trigger()
    language.use()
    (other,) = (each for each in QApplication.topLevelWidgets() if isinstance(each, MainWindow) and each.isVisible())
    qtbot.addWidget(other)
    with qtbot.waitSignal(other.tabs.train.lost_found, timeout=ANSWER_MS):
        other.show()
    assert "mlp14" in other.notice.text()


def test_a_training_that_the_user_stopped_is_not_offered(open_app, keep_run) -> None:
    keep_run(started(), STEP, Stopped(8))
    app = open_app("--theme", "light")
    app.answered(lambda _: True)
    assert "cut off" not in app.window.notice.text()


def test_without_trainings_closing_asks_nothing(app, monkeypatch) -> None:
    assert close(app, monkeypatch, "cancel") == []
    assert not app.window.isVisible()


def test_cancelled_closing_changes_nothing(app, monkeypatch) -> None:
    name = begin(app, SAVES)
    assert close(app, monkeypatch, "cancel") == [1]
    assert app.window.isVisible()
    assert lab_of(app).store.running() == (name,)
    lab_of(app).store.kill(name)


def test_closing_says_that_a_training_is_paused(app, monkeypatch) -> None:
    said: list[str] = []
    begin(app, saying(started(), STEP, Heartbeat("paused", 0.0)) + "sys.stdin.readline()\n")
    store = lab_of(app).store
    app.qtbot.waitUntil(lambda: [live.doing for live in store.state.live.values()] == ["paused"], timeout=20_000)
    monkeypatch.setattr(QMessageBox, "exec", lambda box: said.append(box.text()))
    app.window.close()
    assert said == ["A training is paused."]
    assert app.window.isVisible()
    end_after_a_command(app)


def test_stop_and_save_closes_once_everything_is_saved(app, monkeypatch) -> None:
    begin(app, OBEYS)
    with app.qtbot.waitSignal(app.window.closed, timeout=20_000):
        assert close(app, monkeypatch, "save") == [1]
        assert app.window.isVisible()
    assert [summary.state for summary in list_runs().summaries] == ["stopped"]


def test_keep_training_goes_on_in_a_process_of_its_own(app, monkeypatch) -> None:
    detached: list[list[str]] = []
    monkeypatch.setattr(shutdown, "start_detached", detached.append)
    name = begin(app, OBEYS)
    with app.qtbot.waitSignal(app.window.closed, timeout=20_000):
        close(app, monkeypatch, "keep")
    assert [command[:3] for command in detached] == [["train", "--resume", name]]


def test_one_that_does_not_answer_keeps_the_window_only_for_a_while(app, monkeypatch) -> None:
    monkeypatch.setattr(shutdown, "_GRACE_MS", 100)
    begin(app, saying(started(), STEP) + "import time; time.sleep(60)")
    with app.qtbot.waitSignal(app.window.closed, timeout=20_000):
        close(app, monkeypatch, "save")


def test_at_the_end_of_the_users_session_all_is_saved_and_nothing_asked(app, monkeypatch) -> None:
    begin(app, SAVES)
    lab_of(app).save_unasked()
    assert close(app, monkeypatch, "cancel") == []
    assert not app.window.isVisible()
    assert [summary.state for summary in list_runs().summaries] == ["stopped"]


@pytest.mark.skipif(os.name != "posix", reason="processes outlive their parents otherwise elsewhere")
def test_a_detached_training_comes_to_its_end(qtbot, keep_run) -> None:
    run = keep_run(started(steps=32), epochs=1)
    shutdown.start_detached(["train", "--resume", run.name])
    qtbot.waitUntil(lambda: list_runs().summaries[0].state == "finished", timeout=ENDING_MS)


@pytest.mark.parametrize(("title", "told"), [("", True), ("set_up", True), ("watch", False)])
def test_a_fault_while_nobody_watches_is_told_in_the_notice(app, title: str, told: bool) -> None:
    if title:
        app.find("tabs", QTabWidget).setCurrentWidget(lab_of(app))
        lab_of(app).turn_to(title)
    begin(app, saying(started(), STEP) + "import os; sys.stdin.readline(); os.abort()")
    end_after_a_command(app)
    assert ("The training crashed" in app.window.notice.text()) is told


def test_a_training_that_could_not_begin_and_left_no_run_is_told_in_the_notice(app) -> None:
    app.turn_to("train", "watch")
    fails = "import shutil; sys.stdin.readline(); shutil.rmtree(run.folder)\n"
    begin(app, saying(started(), STEP) + fails + "print(json.dumps({'event': 'Failed', 'message': 'no room'}))")
    end_after_a_command(app)
    assert list_runs().summaries == ()
    assert "No room." in app.window.notice.text()
