"""The opening: a digit moves by itself once nobody touches anything, and gives way to whatever is done."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QPushButton,
    QWidget,
)

from digitlab import language
from digitlab.gui.kit.controls.link import Link
from digitlab.gui.shell.settings import read_settings
from digitlab.gui.tabs.draw.prediction_panel import PredictionPanel
from digitlab.gui.tabs.lecture.drawings import DRAWINGS
from digitlab.gui.window.main_window import MainWindow
from digitlab.ink.pose import Pose
from digitlab.ink.stroke import Drawing, Stroke

ANSWER_MS = 20_000
_SIX = DRAWINGS["six"]


@pytest.fixture
def first(open_app, own_data_folder: Path):
    """A window that is about to open with the digit that moves."""
    own_data_folder.mkdir()
    (own_data_folder / "settings.json").write_text(json.dumps({"opening": True}))
    return open_app("--theme", "light")


def moves(app) -> bool:
    """Whether the digit of the opening lies on the canvas, and has begun to move."""
    situation = app.window.session.situation
    return situation.drawing is _SIX and situation.pose.dx > 0


def said(app) -> str:
    return "\n".join(label.text() for label in app.find("opening").findChildren(QLabel))


def lend(app) -> None:
    """Touch something else while the digit moves, so that it lies there to be moved."""
    QTest.mousePress(app.window.tabs.rail, Qt.MouseButton.RightButton)
    QTest.mouseRelease(app.window.tabs.rail, Qt.MouseButton.RightButton)
    assert app.window.session.situation.drawing is _SIX


def show_again(app) -> None:
    """Begin it from the menu, and wait until it moves."""
    app.find("show_again_action", QAction).trigger()
    app.qtbot.waitUntil(lambda: moves(app), timeout=ANSWER_MS)


@pytest.mark.slow
def test_it_moves_until_the_mlp_falls_and_the_cnn_stands_and_a_stroke_clears_it_and_is_taken_whole(
    first, own_data_folder
):
    session, canvas, bubble = first.window.session, first.find("canvas"), first.find("opening")
    first.qtbot.waitUntil(lambda: moves(first), timeout=ANSWER_MS)
    assert bubble.isVisible()
    assert not bubble.geometry().intersects(canvas.rect().translated(canvas.mapTo(first.window, QPoint())))
    assert first.window.focusWidget() is canvas, "it takes no keyboard"
    assert not session.history.steps.undo
    first.qtbot.waitUntil(lambda: "Your turn" in said(first), timeout=ANSWER_MS)
    mlp, cnn = (first.find(f"prediction_{side}").label for side in ("left", "right"))
    assert mlp != 6 == cnn
    assert f"The MLP reads a {mlp} now.\nThe CNN still reads the 6." in said(first)
    first.draw((8, 6), (13, 6), (19.5, 6), (18, 9), (15, 14), (12, 22))
    (stroke,) = session.situation.drawing.strokes
    assert stroke.points[0] == pytest.approx((8, 6), abs=0.1)
    assert stroke.points[-1] == pytest.approx((12, 22), abs=0.1)
    assert (session.situation.pose, session.situation.truth) == (Pose(), None)
    assert not bubble.isVisible()
    session.undo()
    assert session.situation.drawing.is_empty
    first.window.close()
    assert not read_settings(own_data_folder / "settings.json")[0].opening


def test_any_touch_before_keeps_it_away_but_not_the_keys_that_lead_to_its_buttons(first):
    opening = first.window.guide.opening
    QTest.keyClick(first.find("canvas"), Qt.Key.Key_Tab)
    assert opening.is_waiting
    QTest.keyClick(first.find("canvas"), Qt.Key.Key_F5)
    assert not opening.is_waiting
    opening.wait()
    first.window.session.set_truth(3)
    assert not opening.is_waiting


def test_whatever_is_set_ends_it_and_stays(app):
    session, bubble = app.window.session, app.find("opening")
    show_again(app)
    app.find("pose_dy").setValue(3.0)
    assert session.situation.pose.dy == 3
    assert session.situation.drawing.is_empty
    session.set_pose(Pose())

    show_again(app)
    drawing = Drawing((Stroke.through([(8, 8), (20, 20)]),))
    session.keep_ink(drawing)
    session.set_truth(6)
    assert (session.situation.drawing, session.situation.truth, session.situation.pose) == (drawing, 6, Pose())
    assert app.find("canvas").drawing() is drawing

    show_again(app)
    assert session.situation.truth == 6
    QTest.mouseClick(app.window.tabs.rail, Qt.MouseButton.LeftButton)
    assert session.situation.drawing is drawing, "what one had drawn is there again"
    assert not bubble.isVisible()


def test_who_presses_elsewhere_is_lent_the_digit_until_they_draw(app):
    session, bubble = app.window.session, app.find("opening")
    show_again(app)
    QTest.mouseClick(app.find("pose_dy"), Qt.MouseButton.LeftButton)
    assert not bubble.isVisible()
    assert session.situation.drawing is _SIX
    app.find("pose_dy").setValue(2.0)
    assert session.situation.drawing is _SIX
    app.draw((8, 8), (20, 20))
    assert len(session.situation.drawing.strokes) == 1
    assert session.situation.drawing.strokes[0].points[0] == pytest.approx((8, 8), abs=0.1)
    assert session.situation.pose.dy == 2


def test_with_reduced_motion_it_jumps(app):
    app.find("reduced_motion_action", QAction).setChecked(True)
    seen: list[float] = []
    app.window.session.situation_changed.connect(lambda situation: seen.append(situation.pose.dx))
    show_again(app)
    app.qtbot.waitUntil(lambda: "Your turn" in said(app), timeout=ANSWER_MS)
    app.find("reduced_motion_action", QAction).setChecked(False)
    assert {*seen} <= {0.0, 2.0, 4.0, 6.0}
    app.find("opening_skip", QPushButton).click()
    assert app.window.session.situation.drawing.is_empty
    assert app.find("canvas").drawing().is_empty


def test_its_buttons_lead_to_the_tour_and_to_the_lecture(app):
    show_again(app)
    app.find("opening_tour", QPushButton).click()
    assert app.find("tour").isVisible()
    assert app.window.session.situation.drawing.is_empty
    show_again(app)
    assert not app.find("tour").isVisible()
    app.find("opening_lecture", QPushButton).click()
    assert app.window.lecture.lecture.shown.lesson is not None
    assert not app.find("opening").isVisible()


@pytest.mark.parametrize("argv", [("--digit", "0"), ("--no-opening",)])
def test_options_that_set_a_scene_up_keep_it_away(argv, open_app, own_data_folder):
    own_data_folder.mkdir()
    (own_data_folder / "settings.json").write_text(json.dumps({"opening": True}))
    assert not open_app("--theme", "light", *argv).window.guide.opening.is_waiting


@pytest.mark.slow
@pytest.mark.parametrize("size", [(1280, 720), (1366, 768), (1920, 1080)])
def test_its_bubble_covers_no_control_but_the_claim_that_it_repeats(app, size):
    app.window.resize(*size)
    show_again(app)
    bubble, controls = (
        app.find("opening"),
        (QAbstractButton, QAbstractSlider, QAbstractSpinBox, QComboBox, PredictionPanel),
    )
    for words in ("A 6 moves", "Your turn"):
        app.qtbot.waitUntil(lambda words=words: words in said(app), timeout=ANSWER_MS)
        QApplication.processEvents()
        others = [each for each in app.window.findChildren(QWidget) if isinstance(each, controls) and each.isVisible()]
        places = {
            each: each.rect().translated(each.mapTo(app.window, QPoint()))
            for each in others
            if not bubble.isAncestorOf(each) and not isinstance(each, Link)
        }
        assert len(places) > 20
        assert [str(each) for each, place in places.items() if place.intersects(bubble.geometry())] == []


def test_the_lent_digit_goes_neither_into_a_file_nor_into_a_window_of_another_language(app, tmp_path, qtbot):
    session = app.window.session
    session.choose_network(0, "mlp14")
    show_again(app)
    lend(app)
    assert app.window.document.save_to(tmp_path / "mine.digitlab")
    assert session.situation.drawing.is_empty
    assert session.situation.networks[0] == "mlp14"
    show_again(app)
    lend(app)
    app.find("language_es_action", QAction).trigger()
    language.use()
    (other,) = (each for each in QApplication.topLevelWidgets() if isinstance(each, MainWindow) and each.isVisible())
    qtbot.addWidget(other)
    assert other.session.situation.drawing.is_empty
    assert (other.session.situation.truth, other.session.situation.networks[0]) == (None, "mlp14")


def test_a_digit_of_the_same_class_that_takes_the_place_of_the_lent_one_keeps_its_label(app):
    session = app.window.session
    show_again(app)
    lend(app)
    session.load_test_digit(11)
    assert session.situation.truth == 6
    session.undo()
    assert session.situation.truth is None
    session.redo()
    assert session.situation.truth == 6


def test_a_page_with_the_same_digit_is_not_taken_back_with_the_lent_one(app):
    show_again(app)
    lend(app)
    app.window.lecture.lecture.open_named("before-deep-learning")
    app.draw((3, 3), (5, 3))
    assert len(app.window.session.situation.drawing.strokes) == len(_SIX.strokes) + 1
    assert app.window.session.situation.truth == 6
