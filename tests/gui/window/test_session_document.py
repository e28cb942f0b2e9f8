"""A session is a file: saved, opened, asked about, remembered, brought back."""

from __future__ import annotations

import json
import sys
from dataclasses import replace

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QSlider,
    QSpinBox,
)

from digitlab.data_folder import data_folder
from digitlab.gui.kit.controls.toggle_button import ToggleButton
from digitlab.gui.shell.journal import SessionJournal
from digitlab.gui.shell.session_file import SessionFile, read_session, write_session
from digitlab.gui.shell.settings import read_settings
from digitlab.gui.tabs.convolution.bench.layer_changes import with_pixel
from digitlab.gui.tabs.convolution.lesson import SHEETS
from digitlab.gui.tabs.convolution.sheet.page import DrawInk
from digitlab.gui.tabs.lecture.page_editor import PageEditor
from digitlab.gui.tabs.train.set_up.set_up import SetUp
from digitlab.ink.changes import Changes
from digitlab.ink.pose import Pose
from digitlab.ink.stroke import Drawing, Stroke
from digitlab.ink.written import to_values
from digitlab.networks.edits import SwitchedOff, WeightSet
from digitlab.networks.layers import PRESETS

BLANK = Drawing()
EDITS = (SwitchedOff("conv 1", 3), WeightSet("conv 1", 1, 4, 0.5))


def set_much(app) -> None:
    """Set something of all that a session holds."""
    session, store = app.window.session, app.window.tabs.convolution.store
    session.load_test_digit(12)
    app.draw((8, 6), (19, 20))
    session.set_truth(3)
    session.set_pose(Pose(dx=3, dy=-1.5, angle_deg=30, scale=1.2))
    session.set_rotation_range(45.0)
    session.set_changes(Changes.parse("fog=0.4,shear=0.3"))
    session.set_cleaned_first(True)
    session.set_centred_first(True)
    session.choose_network(2, "mlp14")
    session.set_edits("cnn_pooled", EDITS)
    store.put(replace(with_pixel(store.state, store.outcome.trace, (0, 1, 1), 7.0), step=2))
    store.keep_ink(SHEETS["one_seven_and_four"])
    app.turn_to("inside", "surgery")


def test_the_lesson_that_was_open_is_open_again_and_sets_nothing_up(app, tmp_path) -> None:
    lecture, path = app.window.lecture.lecture, tmp_path / "taught.digitlab"
    lecture.read()
    lesson = next(each for each in lecture.shown.course.lessons if each.question)
    lecture.open(lesson)
    app.window.session.set_pose(Pose(dx=4))
    assert app.window.document.save_to(path)
    app.window.document.begin_anew()
    assert lecture.shown.lesson is None
    app.window.document.open(path)
    assert lecture.shown.lesson == lesson
    assert app.window.session.situation.pose.dx == 4
    values = json.loads(path.read_text()) | {"lesson": "/etc/passwd.md"}
    path.write_text(json.dumps(values))
    app.window.document.open(path)  # which is looked for among the known ones only
    assert lecture.shown.lesson is None
    assert "The lesson '/etc/passwd.md' is not here." in notice(app)
    path.write_text(json.dumps(values | {"lesson": "x" * 5000}))
    app.window.document.open(path)
    assert "at most 4,096 characters" in notice(app)


def test_undo_of_a_new_session_brings_back_the_table_of_own_layers_too(app) -> None:
    app.turn_to("train", "set_up")
    store = app.window.tabs.train.store_of(SetUp)
    store.put(replace(store.state, layers=PRESETS["an MLP"]))
    app.window.document.begin_anew()
    assert store.state.layers == SetUp().layers
    app.window.session.undo()
    assert store.state.layers == PRESETS["an MLP"]
    app.window.session.undo()
    assert store.state.layers == SetUp().layers


def all_that_is_set(app) -> tuple[object, ...]:
    now, bench = app.window.session.situation, app.window.tabs.convolution.store.state
    others = replace(now, drawing=BLANK, test_digit=None)
    inks = to_values(now.drawing), to_values(bench.sheet.ink)
    return others, *inks, replace(bench, sheet=replace(bench.sheet, ink=SHEETS["blank"])), app.window.tabs.front()


def notice(app) -> str:
    return app.window.notice.text() if app.window.notice.isVisible() else ""


def answer_with(monkeypatch, answer: QMessageBox.StandardButton) -> list[str]:
    """Answers every question so; the questions are gathered."""
    asked: list[str] = []

    def run(box: QMessageBox) -> QMessageBox.StandardButton:
        asked.append(box.text())
        return answer

    monkeypatch.setattr(QMessageBox, "exec", run)
    return asked


@pytest.mark.slow
def test_what_was_saved_is_all_there_when_it_is_opened_in_another_window(app, open_app, tmp_path, monkeypatch):
    path = tmp_path / "mine.digitlab"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path.with_suffix("")), ""))
    set_much(app)
    before, status = all_that_is_set(app), app.window.statusBar()
    assert (app.window.windowTitle(), app.window.isWindowModified()) == ("digitlab[*]", False)
    app.find("save_session_action", QAction).trigger()
    assert status.currentMessage() == f"Saved to {path}"
    assert (app.window.windowTitle(), app.window.isWindowModified()) == ("mine.digitlab[*] — digitlab", False)
    app.window.session.set_pose(Pose())
    assert app.window.isWindowModified()
    app.window.session.undo()
    assert not app.window.isWindowModified()

    other = open_app("--theme", "light", "--open", str(path))
    assert all_that_is_set(other) == before
    assert (notice(other), other.window.windowTitle()) == ("", "mine.digitlab[*] — digitlab")
    assert not other.window.isWindowModified()
    other.window.session.undo()
    assert other.window.session.situation.drawing.is_empty
    assert other.window.isWindowModified()
    other.window.document.ask_no_more()
    recent = other.find("recent_sessions_action", QAction).menu().actions()
    assert [(action.text(), action.toolTip()) for action in recent] == [("&1  mine.digitlab", str(path))]
    app.find("new_session_action", QAction).trigger()
    assert (app.window.session.situation.drawing.is_empty, app.window.document.path) == (True, None)
    assert app.window.tabs.convolution.store.state.is_example
    assert app.window.session.situation.network_edits == ()
    app.window.session.undo()
    assert all_that_is_set(app)[:3] == before[:3], "new is a step of undo"
    assert app.window.tabs.convolution.store.outcome.trace.image[0, 1, 1] == 7


def test_a_network_that_is_missing_or_another_one_is_named_and_the_rest_is_opened(app, tmp_path):
    session, document, path = app.window.session, app.window.document, tmp_path / "mine.digitlab"
    session.set_pose(Pose(dx=4))
    assert document.save_to(path)
    values = json.loads(path.read_bytes())
    assert values["networks"][0]["seed"] == 0
    values["networks"] = [
        {"slot": "left", "name": "mlp", "weights": "0" * 64},
        {"slot": "right", "name": "of_my_own"},
    ]
    path.write_text(json.dumps(values))
    session.set_pose(Pose())
    right = session.situation.networks[1]
    document.ask_no_more()
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    app.window.open_pictures(mime)
    assert session.situation.pose == Pose(dx=4)
    assert session.situation.networks[:2] == ("mlp", right)
    assert "mlp has other weights than it had then" in notice(app)
    assert "The right network, of_my_own, is not in the library." in notice(app)


def test_a_change_that_no_plug_in_brings_here_is_named_and_the_rest_is_opened(app, tmp_path):
    path = tmp_path / "mine.digitlab"
    scene = {"pose": {"dx": 4.0}, "changes": {"speckle": 0.5, "fog": 0.4}}
    path.write_text(json.dumps({"version": 2, "scene": scene}))
    app.window.document.open(path)
    assert app.window.session.situation.pose == Pose(dx=4)
    assert app.window.session.situation.changes == Changes.parse("fog=0.4")
    assert notice(app) == (
        "The change speckle is left out: no plug-in that is installed brings it (entry points digitlab.changes)."
    )


def test_a_change_whose_level_is_out_of_range_is_no_session_to_open(app, tmp_path):
    path = tmp_path / "mine.digitlab"
    path.write_text(json.dumps({"version": 2, "scene": {"changes": {"speckle": 0.5, "fog": 40}}}))
    app.window.document.open(path)
    assert "fog has a level from" in notice(app)


def test_of_many_changes_that_are_missing_a_few_are_named(app, tmp_path):
    path = tmp_path / "mine.digitlab"
    path.write_text(json.dumps({"version": 2, "scene": {"changes": {f"speckle_{n}": 0.5 for n in range(1000)}}}))
    app.window.document.open(path)
    assert notice(app).endswith("\n995 more changes are left out.")


@pytest.mark.slow
def test_what_is_set_on_single_pages_is_there_again_and_a_new_session_begins_without_it(app, open_app, tmp_path):
    path = tmp_path / "mine.digitlab"
    app.turn_to("robustness", "calibration")
    app.find("threshold", QSlider).setValue(3)
    app.turn_to("train", "set_up")
    press_down(app.find("rival", QComboBox))
    rival, fairness = app.find("rival", QComboBox).currentText(), app.find("fairness", QComboBox)
    press_down(fairness)
    app.turn_to("train", "training_digits")
    app.find("class_4").click()
    app.turn_to("inside", "digit_map")
    press_down(app.find("map_digits", QComboBox))
    many = app.find("map_digits", QComboBox).currentText()
    app.turn_to("inside", "learned")
    app.find("ascent_seed", QSpinBox).setValue(12)
    app.turn_to("draw")
    steps = app.window.session.history.steps
    assert app.window.document.save_to(path)
    assert len(json.loads(path.read_bytes())["pages"]) == 5
    other = open_app("--theme", "light", "--open", str(path))
    assert notice(other) == ""
    assert is_set(other, 3, 12, rival, fairness.currentText(), "4", many)
    assert app.window.session.history.steps == steps, "what is set on pages is no step of undo"
    other.find("new_session_action", QAction).trigger()
    at_first = open_app("--theme", "light")
    assert is_set(other, *all_shown(at_first))
    other.window.session.undo()
    assert other.window.document.save_to(path)


def press_down(choices: QComboBox) -> None:
    QTest.keyClick(choices, Qt.Key.Key_Down)


def all_shown(app) -> tuple[object, ...]:
    """What the controls of five pages show."""
    app.turn_to("inside", "learned")
    app.turn_to("robustness", "calibration")
    app.turn_to("train", "set_up")
    app.turn_to("train", "training_digits")
    page = app.turn_to("inside", "digit_map")
    app.qtbot.waitUntil(lambda: page.asked is not None, timeout=20_000)
    labels = [
        each.text()
        for each in app.window.findChildren(ToggleButton)
        if each.objectName().startswith("class_") and each.isChecked()
    ]
    lists = [app.find(name, QComboBox).currentText() for name in ("rival", "fairness", "map_digits")]
    numbers = app.find("threshold", QSlider).value(), app.find("ascent_seed", QSpinBox).value()
    return *numbers, *lists[:2], *labels, lists[2]


def is_set(app, *expected: object) -> bool:
    app.qtbot.waitUntil(lambda: all_shown(app) == expected, timeout=20_000)
    return True


@pytest.mark.parametrize(
    ("settings", "reason"),
    [
        (
            {"robustness/calibration": {"step": 10**9}},
            "Robustness/Not a digit cannot be set here: there are thresholds 0 to",
        ),
        ({"robustness/calibration": [1]}, "Robustness/Not a digit cannot be set here"),
        ({"inside/answer": {"label": 10, "method": "guess"}}, "cannot be set here"),
        ({"inside/learned": {"seed": 1000}}, "What it learned cannot be set here: there are seeds from 0 to 999"),
        ({"robustness/my_drawing": {"count": 5}}, "nothing is set there"),
        ({"train/handwriting": {"own": True, "alphabet": ["a"]}}, "there must be 2 to 40 classes, not 1"),
        ({"draw": {}, "kitchen/sink": {"step": 3}}, "1 of the pages that it has settings for are not in this digitlab"),
    ],
)
def test_what_cannot_be_set_on_a_page_is_named_and_all_else_is_opened(app, tmp_path, settings, reason):
    path = tmp_path / "mine.digitlab"
    pages = {"train/training_digits": {"label": 4}} | settings
    path.write_text(json.dumps({"version": 2, "scene": {"pose": {"dx": 4.0}}, "pages": pages}))
    app.window.document.open(path)
    assert reason in notice(app)
    assert app.window.session.situation.pose == Pose(dx=4)
    page = app.turn_to("train", "training_digits")
    app.qtbot.waitUntil(page.is_settled, timeout=20_000)
    assert app.find("class_4").isChecked()


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        ('{"version": 99}', "is of version 99"),
        ('{"version": 1, "scene": {"page": "kitchen"}}', "there is no page 'kitchen'"),
        ('{"version": 1, "scene": {"bench": {"stride": 99}}}', "make it 1 to 4"),
        ("[", "mine.digitlab"),
    ],
)
def test_what_is_no_session_is_refused_with_its_name_and_everything_stays(app, tmp_path, content, reason):
    path = tmp_path / "mine.digitlab"
    path.write_text(content)
    app.window.session.load_test_digit(3)
    before = app.window.session.situation
    app.window.document.open(path)
    assert "mine.digitlab" in notice(app)
    assert reason in notice(app)
    assert app.window.session.situation is before
    assert app.window.document.path is None


def test_a_name_that_is_typed_without_its_ending_writes_over_no_session_unasked(app, tmp_path, monkeypatch):
    path = tmp_path / "monday.digitlab"
    path.write_text("of monday")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path.with_suffix("")), ""))
    asked: list[str] = []
    monkeypatch.setattr(QMessageBox, "question", lambda *said: asked.append(said[2]) or QMessageBox.StandardButton.No)
    app.find("save_session_as_action", QAction).trigger()
    assert asked == ["monday.digitlab already exists. Replace it?"]
    assert (path.read_text(), app.window.document.path) == ("of monday", None)
    loud = path.with_suffix(".DIGITLAB")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(loud), ""))
    app.find("save_session_as_action", QAction).trigger()
    assert (len(asked), app.window.document.path) == (1, loud)


def test_a_stroke_that_no_file_would_give_back_is_refused_and_what_was_drawn_stays(app, tmp_path):
    session, store, path = app.window.session, app.window.tabs.convolution.store, tmp_path / "mine.digitlab"
    app.draw((8, 6), (19, 20))
    before = session.situation.drawing
    app.find("pen_width").setValue(6.0)
    app.draw(*[(1, 1), (27, 27)] * 1000)
    assert "no room for more ink" in notice(app)
    assert session.situation.drawing == app.find("canvas").drawing() == before
    store.keep_ink(SHEETS["one_seven_and_four"])
    app.turn_to("convolution", "sheet").fulfil(DrawInk(store.kept_ink.with_stroke(before.strokes[0]), True))
    kept = store.kept_ink
    app.turn_to("convolution", "sheet").fulfil(DrawInk(Drawing(kept.strokes * 5000, paper=kept.paper), True))
    assert store.state.sheet.ink is store.kept_ink is kept
    assert app.window.document.save_to(path)
    app.window.document.open(path)
    assert len(session.situation.drawing.strokes) == 1


def test_what_no_file_would_give_back_is_not_saved_and_a_new_session_can_be_begun(app, tmp_path):
    document, path = app.window.document, tmp_path / "mine.digitlab"
    app.window.session.load_drawing(Drawing((Stroke.through([(1, 1), (27, 27)] * 500, width=28),)), "")
    assert not document.save_to(path)
    assert "more ink" in notice(app)
    assert not path.exists()
    app.find("new_session_action", QAction).trigger()
    assert app.window.session.situation.drawing.is_empty


def test_changes_to_a_named_session_are_asked_about_before_it_is_left(app, tmp_path, monkeypatch):
    document, session, path = app.window.document, app.window.session, tmp_path / "mine.digitlab"
    assert document.save_to(path)
    session.load_test_digit(3)
    asked = answer_with(monkeypatch, QMessageBox.StandardButton.Cancel)
    document.begin_anew()
    assert not app.window.close()
    assert (len(asked), session.situation.test_digit) == (2, 3)
    assert asked[0] == "mine.digitlab has been changed since it was saved. Save it?"
    answer_with(monkeypatch, QMessageBox.StandardButton.Save)
    assert document.may_leave()
    assert read_session(path).scene["digit"] == 3
    session.load_test_digit(4)
    asked = answer_with(monkeypatch, QMessageBox.StandardButton.Discard)
    assert app.window.close()
    assert len(asked) == 1
    assert read_session(path).scene["digit"] == 3


def test_the_next_window_begins_with_the_last_session_where_that_is_wanted(app, open_app, tmp_path):
    app.find("reopen_action", QAction).trigger()
    set_much(app)
    before = all_that_is_set(app)
    assert app.window.document.save_to(tmp_path / "mine.digitlab")
    app.window.close()
    other = open_app("--theme", "light")
    assert all_that_is_set(other) == before
    assert (other.window.document.path, other.window.isWindowModified()) == (tmp_path / "mine.digitlab", False)
    other.find("reopen_action", QAction).trigger()
    other.window.close()
    assert not (data_folder() / "session.json").exists()
    assert open_app("--theme", "light").window.session.situation.drawing.is_empty


def test_a_last_session_that_cannot_be_read_is_set_aside_before_another_takes_its_place(app, open_app):
    app.find("reopen_action", QAction).trigger()
    app.window.close()
    last = data_folder() / "session.json"
    written = last.read_text().replace('"version": ', '"version": 9')
    last.write_text(written)
    other = open_app("--theme", "light")
    assert "session.json" in notice(other)
    other.window.close()
    assert written in [path.read_text() for path in data_folder().glob("session-*.json")]


def test_where_the_last_session_cannot_be_written_the_next_window_offers_it(app, open_app):
    app.find("reopen_action", QAction).trigger()
    (data_folder() / "session.json").mkdir(parents=True)
    app.draw_seven()
    app.window.close()
    other = open_app("--theme", "light")
    buttons = other.window.notice.findChildren(QPushButton)
    next(button for button in buttons if button.text() == "&Bring it back").click()
    assert len(other.window.session.situation.drawing.strokes) == 1


def test_all_that_was_set_in_a_window_that_crashed_is_brought_back(app, open_app):
    set_much(app)
    before = all_that_is_set(app)
    crashed = SessionJournal(data_folder())
    crashed.keep(app.window.document.state())
    app.window.close()
    for lock in data_folder().glob("session-*.lock"):
        lock.unlink()  # as if its process were gone
    other = open_app("--theme", "light")
    assert "was kept when digitlab last closed" in notice(other)
    buttons = other.window.notice.findChildren(QPushButton)
    next(button for button in buttons if button.text() == "&Bring it back").click()
    assert all_that_is_set(other) == before
    assert other.window.session.history.steps.undo == "brought back"
    other.window.close()
    assert not list(data_folder().glob("session-*"))


def test_the_words_of_a_page_are_written_in_a_form_which_says_what_cannot_be(app, tmp_path, monkeypatch):
    app.window.session.load_test_digit(3)
    app.window.session.set_edits("cnn_posed", EDITS)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *said: (str(tmp_path / said[2]), ""))
    app.find("save_lesson_action", QAction).trigger()
    editor = app.window.findChild(PageEditor)
    fields = {name: editor.findChild(QLineEdit, f"page_{name}") for name in ("title", "question", "answer", "choices")}
    fields["title"].setText("Who is right?")
    editor.findChild(QPlainTextEdit, "page_text").setPlainText("Look at **both**.")
    fields["question"].setText("Who?")
    editor.accept()
    assert editor.isVisible()
    assert "Write an answer" in editor.findChild(QLabel, "page_fault").text()
    fields["choices"].setText("the MLP | the CNN")
    fields["answer"].setText("the CNN")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    editor.accept()
    assert editor.isVisible(), "what was written is still there where no file is chosen"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "not there" / "page.md"), ""))
    (tmp_path / "not there").touch()
    editor.accept()
    assert editor.isVisible()
    assert "cannot be written" in editor.findChild(QLabel, "page_fault").text()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *said: (str(tmp_path / said[2]), ""))
    editor.accept()
    assert not editor.isVisible()
    path = tmp_path / "who-is-right.md"
    assert app.window.statusBar().currentMessage() == f"Saved to {path}"
    app.window.session.restore_networks()
    app.window.lecture.lecture.open_file(path)
    lesson = app.window.lecture.lecture.shown.lesson
    assert (lesson.title, lesson.text, lesson.question.answer) == ("Who is right?", "Look at **both**.", "the CNN")
    assert app.window.session.situation.edits("cnn_posed") == EDITS


@pytest.mark.skipif(sys.platform == "win32", reason="no name has a line break there")
def test_a_session_whose_name_nobody_can_print_is_opened_and_the_settings_are_kept_all_the_same(open_app, tmp_path):
    app, path = open_app("--theme", "light"), tmp_path / "two\nlines.digitlab"
    write_session(path, SessionFile(2))
    app.window.document.open(path)
    assert (notice(app), app.window.document.path) == ("", path)
    app.find("high_contrast_action", QAction).trigger()
    app.window.close()
    settings, fault = read_settings(data_folder() / "settings.json")
    assert (settings.high_contrast, settings.recent, settings.session, fault) == (True, (), "", "")
