"""What goes wrong in a real window, in a process of its own: it lives on, or the next start knows what became of it."""

from __future__ import annotations

import os
import signal

import pytest

from digitlab.gui.shell.journal import Journal
from digitlab.training.summaries import list_runs

posix = pytest.mark.skipif(os.name != "posix", reason="needs the signals of POSIX")

SEVEN = "opened.draw((8, 6), (13, 6), (19.5, 6), (18, 9), (15, 14), (13, 18), (12, 22))\n"

DRAWS_ON = f"""
def draw_on():
    window.session.analysis_changed.connect(answered)
    {SEVEN}
def answered(analysis):
    if analysis is window.session.analysis and analysis.situation is window.session.situation and analysis.labels:
        window.session.analysis_changed.disconnect(answered)
        print(analysis.labels)
        window.close()
"""
"""Code that draws a seven, prints what is read and closes the window."""

TRAINS = """
from PySide6.QtCore import QTimer
from digitlab.training.control import SlowDown
from digitlab.training.events import StepsTaken
from digitlab.training.recipe import TrainConfig
store = window.tabs.train.store
def train(when_it_goes, epochs=2):
    name = store.start(TrainConfig("mlp14", digits=512, epochs=epochs, batch_size=16, device="cpu"))
    store.send(name, SlowDown(0.1))
    def tell(state):
        if any(isinstance(event, StepsTaken) for event in state.live[name].events):
            store.changed.disconnect(tell)
            QTimer.singleShot(0, lambda: when_it_goes(name))
    store.changed.connect(tell)
"""
"""Code that trains, slowly, and calls something with the run's name once it does."""


@pytest.mark.slow
def test_an_exception_in_a_slot_is_told_once_and_the_window_answers_as_before(run_window, own_data_folder):
    clicks = f"""
{DRAWS_ON}
from PySide6.QtCore import QTimer
def fails():
    raise OverflowError("<b>the slot</b> ran over")
centring = opened.find("centring")
centring.clicked.connect(fails)
for _ in range(32):
    centring.click()
print(notice.text())
draw_on()
"""
    done = run_window(clicks)
    assert done.returncode == 0, done.stderr
    told, labels = done.stdout.splitlines()
    assert "OverflowError: <b>the slot</b> ran over" in told
    assert str(own_data_folder / "digitlab.log") in told
    assert labels == "[7, 7]"
    log = (own_data_folder / "digitlab.log").read_text()
    assert log.count("Traceback") == 1
    assert "for the 32. time" in log


@pytest.mark.slow
@posix
def test_a_window_that_crashed_in_native_code_is_explained_by_the_next_one_which_brings_the_drawing_back(
    start_window, run_window, own_data_folder
):
    crashes = start_window(SEVEN + "print('ready', flush=True)")
    assert crashes.stdout.readline() == "ready\n"
    crashes.send_signal(signal.SIGSEGV)
    assert crashes.wait(timeout=60) == -signal.SIGSEGV
    reads = """
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton
def press(text):
    next(each for each in notice.findChildren(QPushButton) if text in each.text().replace('&', '')).click()
print(notice.text())
press("Copy report")
print("Segmentation fault" in QGuiApplication.clipboard().text())
press("Dismiss")
print(notice.text())
press("Bring it back")
print(len(window.session.situation.drawing.strokes))
window.close()
"""
    done = run_window(reads)
    assert (done.returncode, done.stderr) == (0, "")
    crashed, has_report, lost, strokes = done.stdout.splitlines()
    assert crashed == f"digitlab crashed when it last ran. Details: {own_data_folder / 'last-crash.log'}"
    assert "child_window.py" in (own_data_folder / "last-crash.log").read_text()
    assert has_report == "True"
    assert "Your drawing was kept" in lost
    assert strokes == "1"
    assert run_window("print(notice.isVisible()); window.close()").stdout == "False\n"


CLOSES = f"""{TRAINS}
from PySide6.QtWidgets import QApplication
def close(answer):
    QTimer.singleShot(0, lambda: press(answer))
    window.close()
def press(answer):
    box = QApplication.activeModalWidget()
    print(box.text())
    next(each for each in box.buttons() if answer in each.text()).click()
"""
"""Code that closes the window, and presses a button of the message box that asks what becomes of its training."""


@pytest.mark.slow
def test_a_window_that_is_not_closed_after_all_trains_on_and_stop_and_save_closes_it(run_window):
    closes = f"""{CLOSES}
def close_twice(name):
    close("Cancel")
    print(window.isVisible(), store.running() == (name,))
    close("Stop and save")
train(close_twice)
"""
    done = run_window(closes)
    assert done.returncode == 0, done.stderr
    assert done.stdout == "A training goes on.\nTrue True\nA training goes on.\n"
    (summary,) = list_runs().summaries
    assert (summary.state, summary.can_go_on) == ("stopped", True)
    assert summary.step > 0


@pytest.mark.slow
@pytest.mark.minutes
@posix
def test_a_training_that_is_kept_comes_to_its_end_without_a_window(qtbot, run_window):
    done = run_window(CLOSES + "train(lambda name: close('Keep training'))")
    assert (done.returncode, done.stdout) == (0, "A training goes on.\n"), done.stderr
    qtbot.waitUntil(lambda: list_runs().summaries[0].state == "finished", timeout=60_000)
    assert list_runs().summaries[0].run.out.exists()


@pytest.mark.slow
@pytest.mark.minutes
def test_a_second_window_neither_trains_the_run_of_the_first_nor_takes_its_drawing(
    start_window, run_window, own_data_folder
):
    first = start_window(f"{TRAINS}\n{SEVEN}\ntrain(lambda name: print(name, flush=True), epochs=1000)")
    name = first.stdout.readline().strip()
    resumes = f"""
def tell(run, fault):
    print(fault)
    window.close()
print(notice.isVisible())
window.tabs.train.store.ended.connect(tell)
window.tabs.train.store.resume({name!r})
"""
    done = run_window(resumes)
    assert (done.returncode, done.stderr) == (0, "")
    is_told, fault = done.stdout.split("\n", 1)
    assert is_told == "False"
    assert f"{name}: process " in fault
    assert "writes there" in fault
    first.kill()
    first.wait()
    assert len(Journal(own_data_folder).find_lost().strokes) == 1
    assert list_runs().faults == ()


@pytest.mark.slow
@pytest.mark.minutes
def test_a_driver_that_fails_ends_the_training_and_the_windows_answers_go_on(run_window, monkeypatch):
    monkeypatch.setenv("DIGITLAB_FAULT", "driver@3")
    trains = f"""{DRAWS_ON}{TRAINS}
def tell(run, fault):
    print(notice.text().replace(chr(10), " "))
    QTimer.singleShot(0, draw_on)
store.ended.connect(tell)
train(lambda name: None)
"""
    done = run_window(trains)
    assert done.returncode == 0, done.stderr
    told, labels = done.stdout.splitlines()
    assert "CUDA error: unspecified launch failure" in told
    assert "--device cpu" in told
    assert labels == "[7, 7]"
    (summary,) = list_runs().summaries
    assert (summary.state, summary.can_go_on) == ("failed", True)
