"""No stroke is lost when a window dies."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from digitlab import language
from digitlab.gui.kit.canvas.canvas import Canvas
from digitlab.gui.shell.journal import Journal
from digitlab.gui.window.main_window import MainWindow
from digitlab.ink.stroke import Drawing, Stroke
from digitlab.ink.written import to_values

_KEEPS = """
import json
from pathlib import Path
from digitlab.gui.shell.journal import Journal
from digitlab.ink.stroke import FIELD_SHAPE
from digitlab.ink.written import from_values
folder = Path(sys.argv[1])
journal = Journal(folder)
journal.keep(from_values(json.loads((folder / "written.json").read_text()), FIELD_SHAPE))
"""

_FINDS = """
from pathlib import Path
from digitlab.gui.shell.journal import Journal
assert Journal(Path(sys.argv[1])).find_lost() is not None
"""

_DRAWS_AND_DIES = """
import os, signal
from digitlab.gui.app import build
from digitlab.ink.stroke import Drawing, Stroke
app, window = build([])
window.session.keep_ink(Drawing((Stroke.through([(5, 5), (20, 20)]),)))
os.kill(os.getpid(), signal.SIGKILL)
"""


def in_a_process_that_dies(code: str, *arguments: str) -> None:
    """Run what a window would do that then is gone without a word."""
    done = subprocess.run(
        [sys.executable, "-c", f"import os, sys\n{code}\nos._exit(9)", *arguments], timeout=60, check=False
    )
    assert done.returncode == 9


@pytest.fixture
def died(own_data_folder):
    """A window that drew a stroke was killed."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", _DRAWS_AND_DIES], env=environment, timeout=60, capture_output=True, check=False
    )
    assert done.returncode == -signal.SIGKILL
    return own_data_folder


@pytest.mark.slow
@pytest.mark.skipif(os.name != "posix", reason="needs SIGKILL")
def test_the_drawing_of_a_killed_window_is_offered_and_brought_back(died, open_app):
    opened = open_app("--theme", "light")
    assert opened.window.session.situation.drawing.is_empty
    assert "drawing was kept" in opened.window.notice.text()
    (button,) = (
        b for b in opened.window.notice.findChildren(QPushButton) if "Bring it back" in b.text().replace("&", "")
    )
    button.click()
    (stroke,) = opened.window.session.situation.drawing.strokes
    np.testing.assert_array_equal(stroke.points, [(5, 5), (20, 20)])
    assert not opened.window.notice.isVisible()
    opened.answered(lambda _: True)


@pytest.mark.slow
@pytest.mark.skipif(os.name != "posix", reason="needs SIGKILL")
@pytest.mark.usefixtures("died")
def test_a_drawing_that_is_brought_back_is_not_taken_for_the_test_digit_in_its_place(open_app):
    opened = open_app("--theme", "light", "--digit", "0")
    assert opened.window.session.situation.truth == 7
    (button,) = (
        b for b in opened.window.notice.findChildren(QPushButton) if "Bring it back" in b.text().replace("&", "")
    )
    button.click()
    found = opened.window.session.situation
    assert found.drawing.strokes
    assert (found.truth, found.test_digit, found.source) == (None, None, "")
    opened.answered(lambda _: True)


_DRAWS_ON_THE_SHEET_AND_DIES = """
import os, signal
from digitlab.gui.app import build
from digitlab.ink.stroke import SHEET_SHAPE, Drawing, Stroke
app, window = build([])
window.tabs.convolution.store.keep_ink(Drawing((Stroke.through([(5, 5), (80, 50)]),), paper=SHEET_SHAPE))
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.slow
@pytest.mark.skipif(os.name != "posix", reason="needs SIGKILL")
def test_a_sheet_of_digits_of_a_killed_window_is_brought_back_and_nothing_else(open_app, own_data_folder):
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    subprocess.run([sys.executable, "-c", _DRAWS_ON_THE_SHEET_AND_DIES], env=environment, timeout=60, check=False)
    assert list(own_data_folder.glob("sheet-*.json"))
    opened = open_app("--theme", "light", "--digit", "0")
    (button,) = (
        b for b in opened.window.notice.findChildren(QPushButton) if "Bring it back" in b.text().replace("&", "")
    )
    button.click()
    (stroke,) = opened.window.tabs.convolution.state().sheet.ink.strokes
    np.testing.assert_array_equal(stroke.points, [(5, 5), (80, 50)])
    assert opened.window.session.situation.test_digit == 0
    opened.answered(lambda _: True)
    opened.window.close()
    assert not list(own_data_folder.glob("sheet-*.json"))


def test_a_window_that_was_closed_leaves_nothing_to_bring_back(open_app, own_data_folder):
    opened = open_app("--theme", "light")
    opened.draw_seven()
    assert list(own_data_folder.glob("drawing-*.json"))
    opened.window.close()
    assert not list(own_data_folder.glob("drawing-*.json"))


def test_a_stroke_that_is_drawn_by_keyboard_while_the_window_closes_leaves_nothing_to_bring_back(
    open_app, own_data_folder
):
    opened = open_app("--theme", "light")
    canvas = opened.find("canvas", Canvas)
    canvas.setFocus()
    for key in (Qt.Key.Key_Space, *[Qt.Key.Key_Right] * 4):
        QTest.keyClick(canvas, key)
    opened.window.close()
    assert len(opened.window.session.situation.drawing.strokes) == 1
    assert not list(own_data_folder.glob("drawing-*.json"))


def test_what_a_crash_left_behind_is_still_offered_after_another_language_was_chosen(open_app, own_data_folder, qtbot):
    (own_data_folder).mkdir()
    (own_data_folder / "written.json").write_text(json.dumps(to_values(Drawing((Stroke.through([(5, 5), (20, 20)]),)))))
    in_a_process_that_dies(_KEEPS, str(own_data_folder))
    opened = open_app("--theme", "light")
    assert "drawing was kept" in opened.window.notice.text()
    opened.find("language_es_action", QAction).trigger()
    language.use()
    (other,) = (each for each in QApplication.topLevelWidgets() if isinstance(each, MainWindow) and each.isVisible())
    qtbot.addWidget(other)
    assert other.session.situation.drawing.is_empty
    next(button for button in other.notice.findChildren(QPushButton) if button.isVisible()).click()
    assert len(other.session.situation.drawing.strokes) == 1
    other.close()
    assert not list(own_data_folder.glob("drawing-*.json"))


def test_a_journal_keeps_strokes_eraser_pressure_and_bitmap(tmp_path):
    stroke = Stroke(np.array([[1, 2], [3, 4]], np.float32), np.array([0.25, 1], np.float32), width=3.5, erases=True)
    drawing = Drawing((stroke,), np.random.default_rng(0).random((28, 28), np.float32))
    (tmp_path / "written.json").write_text(json.dumps(to_values(drawing)))
    in_a_process_that_dies(_KEEPS, str(tmp_path))
    finder = Journal(tmp_path)
    found = finder.find_lost()
    np.testing.assert_array_equal(found.bitmap, drawing.bitmap)
    np.testing.assert_array_equal(found.strokes[0].pressure, stroke.pressure)
    assert (found.strokes[0].width, found.strokes[0].erases) == (3.5, True)
    assert Journal(tmp_path).find_lost() is None  # it is offered once, while the window that found it lives
    finder.close()
    assert [path.name for path in tmp_path.iterdir()] == ["written.json"]


def test_a_drawing_that_was_found_outlives_a_second_crash(tmp_path):
    (tmp_path / "written.json").write_text(json.dumps(to_values(Drawing((Stroke.through([(5, 5), (20, 20)]),)))))
    in_a_process_that_dies(_KEEPS, str(tmp_path))
    in_a_process_that_dies(_FINDS, str(tmp_path))
    assert Journal(tmp_path).find_lost() is not None


def test_of_two_windows_that_died_the_newest_is_offered_first_and_the_other_by_the_next(tmp_path):
    for strokes in (1, 2):
        drawing = Drawing((Stroke.through([(5, 5), (20, 20)]),) * strokes)
        (tmp_path / "written.json").write_text(json.dumps(to_values(drawing)))
        in_a_process_that_dies(_KEEPS, str(tmp_path))
        for path in tmp_path.glob("drawing-*.json"):
            os.utime(path, (path.stat().st_mtime - 60,) * 2)
    for strokes in (2, 1):
        journal = Journal(tmp_path)
        assert len(journal.find_lost().strokes) == strokes
        journal.close()
    assert [path.name for path in tmp_path.iterdir()] == ["written.json"]


def test_the_journal_of_a_window_that_still_runs_is_left_alone(tmp_path):
    living = Journal(tmp_path)
    living.keep(Drawing((Stroke.through([(5, 5), (20, 20)]),)))
    assert Journal(tmp_path).find_lost() is None
    assert list(tmp_path.glob("drawing-*.json"))
    living.close()
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    "text", ["", "[]", "{}", '{"strokes": 3, "bitmap": null}', '{"strokes": [{}], "bitmap": null}', "[" * 99_999]
)
def test_a_damaged_journal_is_set_aside_and_blocks_nothing(tmp_path, text):
    (tmp_path / "drawing-0.json").write_text(text)
    journal = Journal(tmp_path)
    assert journal.find_lost() is None
    (aside,) = tmp_path.iterdir()
    assert aside.read_text() == text
    (fault,) = journal.faults
    assert aside.name in fault
    assert Journal(tmp_path).find_lost() is None
    assert list(tmp_path.iterdir()) == [aside]


def test_what_a_window_left_that_was_killed_while_it_wrote_is_swept(tmp_path):
    (tmp_path / "written.json").write_text(json.dumps(to_values(Drawing())))
    in_a_process_that_dies(_KEEPS, str(tmp_path))
    (path,) = tmp_path.glob("drawing-*.json")
    path.rename(tmp_path / f"{path.name}.4711.part")
    (tmp_path / "written.json").unlink()
    assert len(list(tmp_path.iterdir())) == 2  # the part, and the lock of a process that is gone
    assert Journal(tmp_path).find_lost() is None
    assert not list(tmp_path.iterdir())


def test_what_another_window_is_just_writing_is_left_alone(tmp_path):
    living = Journal(tmp_path)
    living.keep(Drawing((Stroke.through([(5, 5), (20, 20)]),)))
    (path,) = tmp_path.glob("drawing-*.json")
    part = path.with_name(f"{path.name}.4711.part")
    part.write_text("{")
    assert Journal(tmp_path).find_lost() is None
    assert part.exists()
    living.close()
