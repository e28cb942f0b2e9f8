"""Plug-ins in a window of its own: what they bring is found where the same things of digitlab are, and their faults end nothing."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest

import digitlab
from digitlab.gui.shell.session_file import SessionFile, write_session

_ROOT = Path(digitlab.__file__).parents[1]
_ANSWERED = """
import json, sys, time
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDoubleSpinBox, QLabel, QTableWidget
session = window.session
def wait(fits):
    end = time.monotonic() + 60
    while not fits():
        assert time.monotonic() < end
        QTest.qWait(5)
def answered():
    wait(lambda: session.analysis is not None and session.analysis.situation is session.situation)
    return session.analysis
def entries(name): return [opened.find(name, QComboBox).itemText(k) for k in range(opened.find(name, QComboBox).count())]
"""


@pytest.fixture
def path(monkeypatch: pytest.MonkeyPatch) -> Callable[[Path], None]:
    """Puts a folder on the path of the windows that are started."""
    return lambda site: monkeypatch.setenv("PYTHONPATH", os.pathsep.join(map(str, (site, _ROOT))))


@pytest.mark.slow
def test_plug_ins_are_a_slider_a_network_to_train_a_set_of_digits_and_a_page(example_plugin, path, run_window) -> None:
    path(example_plugin)
    code = f"""{_ANSWERED}
said = {{"at_start": "digitlab_example" in sys.modules}}
opened.find("more_changes").click()
slider = opened.find("change_smudge", QDoubleSpinBox)
said["tip"] = slider.toolTip()
before = answered().field
slider.setValue(0.6)
after = answered().field
said["field"] = bool((after >= before).all() and (after > before).sum() > 50)
opened.turn_to("train", "set_up")
said |= {{name: entries(name) for name in ("network", "data", "augment_change")}}
opened.turn_to("lecture")
table = opened.find("lessons", QTableWidget)
said["last_page"] = table.item(table.rowCount() - 1, 2).text()
window.lecture.lecture.open_named("smudged-ink")
session.set_changes(session.situation.changes.with_level("smudge", 0.9))
said["changes"] = str(answered().situation.changes)
def about():
    said["about"] = QApplication.activeModalWidget().text()
    QApplication.activeModalWidget().close()
from PySide6.QtCore import QTimer
from PySide6.QtGui import QAction
QTimer.singleShot(100, about)
opened.find("about_action", QAction).trigger()
print(json.dumps(said))
window.close()
"""
    done = run_window(code, "--digit", "3")
    assert (done.returncode, done.stderr) == (0, "")
    said = json.loads(done.stdout)
    assert not said["at_start"]
    assert said["tip"].startswith("Draws wet ink to the right, as a sleeve does: from 0.00 to 0.90")
    assert said["field"]
    assert "coarse" in said["network"]
    assert "seven-segment" in said["data"]
    assert "smudged ink" in said["augment_change"]
    assert said["last_page"] == "Smudged ink"
    assert said["changes"] == "smudge=0.9"
    for what in ("network 'coarse'", "data set 'segments'", "lessons 'smudged'", "change 'smudge'"):
        assert f"{what} of digitlab-example 1.2: loaded".replace("'", "&#x27;") in said["about"]


_BAD = """
from digitlab.ink.corruptions import Corruption
def change(field, level, die):
    "Fails <b>always</b>."
    raise KeyError("<b>nothing")
FAILING = Corruption("failing", "failing", "px", 0.0, (0.0, 1.0), 1.0, change)
"""


@pytest.mark.slow
def test_a_change_that_fails_is_told_and_the_window_lives_on(tmp_path, path, run_window) -> None:
    information = tmp_path / "bad-0.1.dist-info"
    information.mkdir()
    (information / "METADATA").write_text("Metadata-Version: 2.1\nName: bad\nVersion: 0.1\n")
    (information / "entry_points.txt").write_text(
        "[digitlab.changes]\nfailing = bad:FAILING\ngone = bad:GONE\n[digitlab.networks]\nmlp = bad:GONE\n"
    )
    (tmp_path / "bad.py").write_text(_BAD)
    write_session(tmp_path / "failing.digitlab", SessionFile(1, scene={"page": "draw", "changes": {"failing": 1.0}}))
    path(tmp_path)
    code = f"""{_ANSWERED}
said = {{"opened": str(session.situation.changes)}}
opened.find("more_changes").click()
wait(lambda: "gone" in notice.text())
said["left_out"] = notice.text()
slider = opened.find("change_failing", QDoubleSpinBox)
said["tip"] = slider.toolTip()
slider.setValue(0.0)
answered()
opened.draw((8, 6), (13, 6), (19.5, 6), (18, 9), (15, 14), (12, 22))
answered()
slider.setValue(0.5)
wait(lambda: "failed" in notice.text())
said["failed"] = notice.text()
slider.setValue(0.0)
said["reads"] = answered().answers[0].label
opened.turn_to("train", "set_up")
said["networks"] = notice.text()
print(json.dumps(said))
window.document.ask_no_more()
window.close()
"""
    done = run_window(code, "--open", str(tmp_path / "failing.digitlab"))
    assert done.returncode == 0, done.stderr
    said = json.loads(done.stdout)
    assert said["opened"] == "failing=1"
    assert "The change 'gone' of bad 0.1 is left out: AttributeError: " in said["left_out"]
    assert "&lt;b&gt;always&lt;/b&gt;" in said["tip"]
    assert "the change 'failing' of bad 0.1 failed: KeyError: '<b>nothing'" in said["failed"]
    assert said["reads"] == 7
    assert "The network 'mlp' of bad 0.1 is left out: digitlab itself has something of that name." in said["networks"]
