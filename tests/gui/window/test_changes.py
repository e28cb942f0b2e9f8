"""More ways to change the digit: sliders for ink, paper, light, lens and noise, several at once."""

from __future__ import annotations

import json

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDoubleSpinBox, QSlider, QToolButton

from digitlab.gui.kit.controls.link import Link
from digitlab.gui.tabs.draw import words
from digitlab.gui.tabs.draw.claim import Claim
from digitlab.ink.changes import Changes
from digitlab.ink.corruptions import CORRUPTIONS, IN_ORDER
from digitlab.ink.pose import Pose
from digitlab.ink.raster import render


def changes(app) -> Changes:
    return app.window.session.situation.changes


def unfold(app) -> None:
    button = app.find("more_changes", QToolButton)
    if not button.isChecked():
        button.click()


def set_level(app, name: str, level: float) -> None:
    unfold(app)
    app.find(f"change_{name}", QDoubleSpinBox).setValue(level)


def test_every_change_of_the_table_has_a_slider_that_says_what_it_does_and_how_far_it_goes(app):
    unfold(app)
    for name, kind in CORRUPTIONS.items():
        slider, spin = app.find(f"change_{name}_slider", QSlider), app.find(f"change_{name}", QDoubleSpinBox)
        assert (spin.minimum(), spin.maximum(), spin.value()) == (*kind.reach, kind.rest)
        assert slider.accessibleName() == spin.accessibleName() == kind.words
        assert slider.toolTip().startswith(kind.meaning)
        slider.setValue(slider.value() + (1 if kind.rest < kind.range[1] else -1))
        assert changes(app).level(name) == pytest.approx(spin.value()) != kind.rest
    assert [name for name, _ in changes(app).levels] == [kind.name for kind in IN_ORDER]


def test_they_are_folded_until_they_are_asked_for_and_move_nothing_else(app):
    button, canvas = app.find("more_changes", QToolButton), app.find("canvas")
    before = app.window.size(), canvas.size(), app.find("reset_sliders", QToolButton).pos()
    assert app.window.findChild(QSlider, "change_shear_slider") is None
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    slider = app.find("change_shear_slider")
    assert slider.isVisible()
    assert slider.visibleRegion().boundingRect().height() == slider.height()
    assert app.find("pose_dx_slider").visibleRegion().isEmpty(), "the others are scrolled to"
    assert (app.window.size(), canvas.size(), app.find("reset_sliders", QToolButton).pos()) == before
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert not slider.isVisible()
    assert not app.find("pose_dx_slider").visibleRegion().isEmpty()


def test_the_keyboard_alone_opens_them_and_scrolls_to_the_one_that_it_reaches(app):
    button = app.find("more_changes", QToolButton)
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert app.find("more_changes_action", QAction).isChecked()
    QTest.keyClick(app.window, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    assert not button.isChecked()
    QTest.keyClick(app.window, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    assert button.isChecked()
    last = app.find(f"change_{IN_ORDER[-1].name}", QDoubleSpinBox)
    app.find("pose_scale").setFocus()
    for _ in range(3 * len(IN_ORDER)):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        assert not QApplication.focusWidget().visibleRegion().isEmpty()
        if QApplication.focusWidget() is last:
            break
    assert QApplication.focusWidget() is last
    QTest.keyClick(last, Qt.Key.Key_Up)
    assert changes(app) == Changes.of({IN_ORDER[-1].name: IN_ORDER[-1].step})


def test_several_happen_at_once_and_the_canvas_and_the_networks_see_what_they_make_together(app):
    app.draw_seven()
    for name, level in (("noise", 0.1), ("shear", 0.4), ("grey", 0.2)):
        set_level(app, name, level)
    app.find("pose_dx").setValue(2)
    analysis = app.answered(lambda analysis: analysis.situation.pose == Pose(dx=2))
    situation = analysis.situation
    assert situation.changes == Changes.parse("shear=0.4,grey=0.2,noise=0.1")
    slanted = situation.changes.of_ink(render(situation.drawing))
    moved = np.pad(slanted, ((0, 0), (2, 0)))[:, :28]
    np.testing.assert_allclose(analysis.field, situation.changes.of_paper(moved), atol=1e-6)
    assert app.find("more_changes", QToolButton).text() == "Changed: 3 things"
    assert app.find("verdict", Claim).text().startswith("Moved 2 px with shear, grey paper and noise, ")


def test_undo_takes_them_back_one_by_one_and_a_slider_that_goes_on_is_one_step(app):
    unfold(app)
    slider = app.find("change_grey_slider", QSlider)
    slider.setFocus()
    for _ in range(5):
        QTest.keyClick(slider, Qt.Key.Key_Right)
    set_level(app, "thickness", -1.0)
    session = app.window.session
    assert session.history.steps.undo == "thickness −1"
    session.undo()
    assert changes(app) == Changes.parse("grey=0.05")
    assert session.history.steps.undo == "grey paper 0.05"
    session.undo()
    assert not changes(app)
    assert slider.value() == 0
    session.redo()
    assert changes(app) == Changes.parse("grey=0.05")
    spin = app.find("change_grey", QDoubleSpinBox)
    spin.setFocus()
    QTest.keyClick(spin, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert not changes(app), "nothing was typed in the field, so that undo is the window's"


def test_reset_puts_all_of_them_at_rest_with_the_pose_in_one_step(app):
    set_level(app, "shear", 0.3)
    set_level(app, "contrast", 0.5)
    app.find("pose_angle").setValue(20)
    QTest.keyClick(app.window, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    assert (changes(app), app.window.session.situation.pose) == (Changes(), Pose())
    assert app.find("change_contrast").value() == 1.0
    app.window.session.undo()
    assert (changes(app), app.window.session.situation.pose) == (
        Changes.parse("shear=0.3,contrast=0.5"),
        Pose(angle_deg=20),
    )


def test_a_double_click_puts_one_back(app):
    set_level(app, "shear", 0.3)
    set_level(app, "brightness", -0.4)
    QTest.mouseDClick(app.find("change_shear_slider"), Qt.MouseButton.LeftButton)
    assert changes(app) == Changes.parse("brightness=-0.4")


@pytest.mark.parametrize(
    ("change", "falls", "holds"), [("stripes", "the CNN", "The MLP"), ("fog", "the MLP", "The CNN")]
)
def test_the_claim_says_which_network_falls_first_be_it_the_cnn(app, change, falls, holds):
    """Test digits 0 and 4, which both read until then; here only who is wrong is asked of the networks."""
    session = app.window.session
    session.choose_network(1, "cnn_pooled")
    session.load_test_digit({"stripes": 0, "fog": 4}[change])
    analysis = app.answered(lambda analysis: len(analysis.labels) == 2 and analysis.answers[1].name == "cnn_pooled")
    assert set(analysis.labels) == {session.situation.truth}
    set_level(app, change, 0.5)
    analysis = app.answered(lambda analysis: bool(analysis.situation.changes))
    truth = session.situation.truth
    assert [label == truth for label in analysis.labels] == [holds == "The MLP", holds == "The CNN"]
    claim = app.find("verdict", Claim).text()
    assert claim.startswith(f"With {CORRUPTIONS[change].words}, {falls} reads a")
    assert claim.endswith(f"\n{holds} still reads the {truth}: {falls} falls first.")
    link = app.find("hint", Link)
    assert link.text() == f"T{falls[1:]} read it before it was changed. See who falls first under every change →"
    app.find("pose_dx").setValue(0.5)
    app.answered(lambda analysis: analysis.situation.pose == Pose(dx=0.5))
    assert f"{falls[1:]} read it as it was drawn." in link.text(), "moved and changed: nobody knows which of them it is"
    link.click()
    assert app.window.tabs.front() == "robustness/test_digits"


def test_much_that_is_changed_is_counted_and_not_listed(app):
    app.draw_seven()
    for name in ("shear", "grey", "noise", "blur"):
        set_level(app, name, CORRUPTIONS[name].range[1] / 10)
    analysis = app.answered(lambda analysis: len(analysis.situation.changes.levels) == 4)
    assert words.verdict(analysis).startswith("With shear, grey paper and 2 more changes, ")


def test_a_session_with_the_one_paper_of_older_digitlabs_opens_with_it_as_a_change(app, tmp_path):
    path, document = tmp_path / "old.digitlab", app.window.document
    set_level(app, "shear", 0.3)
    assert document.save_to(path)
    values = json.loads(path.read_bytes())
    assert values["scene"].pop("changes") == {"shear": 0.3}
    values["scene"]["paper"] = {"kind": "fog", "level": 0.4}
    path.write_text(json.dumps(values))
    app.window.document.ask_no_more()
    document.open(path)
    assert changes(app) == Changes.parse("fog=0.4")
    assert app.find("more_changes", QToolButton).text() == "Changed: fog 0.4"
