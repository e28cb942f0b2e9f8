"""A window that is asked to end by the terminal or the system saves what closing saves, and ends at once."""

from __future__ import annotations

import json
import os
import signal

import pytest

pytestmark = pytest.mark.skipif(os.name != "posix", reason="needs the signals of POSIX")

WAITS = """
opened.find("pen_width").setValue(3.5)
opened.draw((8, 6), (19, 6), (12, 22))
print("ready", flush=True)
"""


@pytest.mark.slow
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP], ids=lambda number: number.name)
def test_a_signal_ends_an_idle_window_which_keeps_its_settings_and_leaves_no_journal(
    start_window, own_data_folder, number
):
    process = start_window(WAITS)
    assert process.stdout.readline() == "ready\n"
    assert list(own_data_folder.glob("drawing-*.json"))
    process.send_signal(number)
    assert process.wait(timeout=60) == 128 + number
    assert "Traceback" not in process.stderr.read()
    assert json.loads((own_data_folder / "settings.json").read_text())["pen_width"] == 3.5
    assert not list(own_data_folder.glob("drawing-*"))
    assert (own_data_folder / "crash.log").read_text() == ""


@pytest.mark.slow
def test_a_signal_ends_a_window_over_which_a_question_waits(start_window, own_data_folder):
    asks = """
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QMessageBox
    QTimer.singleShot(0, lambda: QMessageBox.question(window, "Save", "Replace it?"))
    QTimer.singleShot(0, lambda: print("ready", flush=True))
    """
    process = start_window(asks)
    assert process.stdout.readline() == "ready\n"
    process.send_signal(signal.SIGTERM)
    assert process.wait(timeout=60) == 128 + signal.SIGTERM
    assert (own_data_folder / "settings.json").exists()


@pytest.mark.slow
def test_a_window_in_another_language_collects_garbage_and_is_ended_by_a_signal_as_the_first_one(
    start_window, own_data_folder
):
    chooses = """
    import weakref
    from PySide6.QtCore import QTimer
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QApplication
    from digitlab.gui.window.main_window import MainWindow

    def choose(language):
        (there,) = (each for each in QApplication.topLevelWidgets() if isinstance(each, MainWindow) and each.isVisible())
        there.findChild(QAction, f"language_{language}_action").trigger()

    class HoldsItself:
        def __init__(self):
            self.itself = self

    def leave_garbage():
        weakref.finalize(HoldsItself(), print, "collected", flush=True)

    choose("es")
    QTimer.singleShot(0, lambda: choose("zh"))
    QTimer.singleShot(1, leave_garbage)
    """
    process = start_window(chooses)
    assert process.stdout.readline() == "collected\n"
    process.send_signal(signal.SIGTERM)
    assert process.wait(timeout=60) == 128 + signal.SIGTERM
    assert "Traceback" not in process.stderr.read()
    assert json.loads((own_data_folder / "settings.json").read_text())["language"] == "zh"
    assert not list(own_data_folder.glob("drawing-*"))
