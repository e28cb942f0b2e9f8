"""A window that is asked to end by the terminal or the system saves what closing saves, and ends at once."""

from __future__ import annotations

import json
import os
import signal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox, QPushButton

from digitlab.gui.kit.canvas.canvas import Canvas

pytestmark = pytest.mark.skipif(os.name != "posix", reason="needs the signals of POSIX")

WAITS = """
opened.find("pen_width").setValue(3.5)
opened.draw((8, 6), (19, 6), (12, 22))
print("ready", flush=True)
"""


def bring_back(window) -> None:
    """Accept what a window offers of one that is gone."""
    buttons = window.notice.findChildren(QPushButton)
    next(button for button in buttons if button.text().replace("&", "") == "Bring it back").click()


@pytest.mark.slow
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP], ids=lambda number: number.name)
def test_a_signal_ends_a_window_whose_settings_are_kept_and_whose_drawing_the_next_one_offers(
    start_window, open_app, own_data_folder, number
):
    process = start_window(WAITS)
    assert process.stdout.readline() == "ready\n"
    assert list(own_data_folder.glob("drawing-*.json"))
    process.send_signal(number)
    assert process.wait(timeout=60) == 128 + number
    assert "Traceback" not in process.stderr.read()
    assert json.loads((own_data_folder / "settings.json").read_text())["pen_width"] == 3.5
    assert (own_data_folder / "crash.log").read_text() == ""
    opened = open_app("--theme", "light")
    bring_back(opened.window)
    assert len(opened.window.session.situation.drawing.strokes) == 1
    opened.window.close()
    assert not [path for name in ("drawing", "sheet", "session") for path in own_data_folder.glob(f"{name}-*")]


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


def log_out() -> None:
    """The system asks every window to get ready to end."""
    QGuiApplication.instance().commitDataRequest.emit(None)


def test_a_session_that_was_changed_when_the_user_logged_out_is_offered_by_the_next_window(app, open_app, tmp_path):
    path = tmp_path / "mine.digitlab"
    app.window.session.load_test_digit(3)
    assert app.window.document.save_to(path)
    app.draw((8, 6), (19, 6), (12, 22))
    log_out()
    assert app.window.close()
    other = open_app("--theme", "light")
    bring_back(other.window)
    assert len(other.window.session.situation.drawing.strokes) == 1
    other.window.close()
    assert "was kept" not in open_app("--theme", "light").window.notice.text()


@pytest.mark.parametrize("has_file", [False, True])
def test_a_stroke_that_is_being_drawn_when_the_user_logs_out_is_offered_by_the_next_window(
    app, open_app, tmp_path, monkeypatch, has_file: bool
):
    asked: list[str] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: asked.append(box.text()) or QMessageBox.StandardButton.Cancel)
    app.draw_seven()
    if has_file:
        assert app.window.document.save_to(tmp_path / "mine.digitlab")
    strokes = len(app.window.session.situation.drawing.strokes)
    canvas = app.find("canvas", Canvas)
    canvas.setFocus()
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Right, Qt.Key.Key_Right):
        QTest.keyClick(canvas, key)
    log_out()
    assert app.window.close()
    assert asked == []
    other = open_app("--theme", "light")
    bring_back(other.window)
    assert len(other.window.session.situation.drawing.strokes) == strokes + 1


def test_what_is_in_a_file_is_not_offered_after_the_user_logged_out(app, open_app, tmp_path):
    app.draw_seven()
    assert app.window.document.save_to(tmp_path / "mine.digitlab")
    log_out()
    assert app.window.close()
    assert not open_app("--theme", "light").window.notice.isVisible()


def test_whoever_goes_on_after_logging_out_was_called_off_is_asked_again(app, tmp_path, monkeypatch):
    document = app.window.document
    assert document.save_to(tmp_path / "mine.digitlab")
    log_out()
    app.draw_seven()
    asked: list[str] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: asked.append(box.text()) or QMessageBox.StandardButton.Cancel)
    assert not app.window.close()
    assert len(asked) == 1
