"""Drawing, by mouse and keyboard, and what both networks answer."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel

from digitlab.data import mnist
from digitlab.gui.kit.canvas.canvas import Canvas
from digitlab.gui.kit.controls.info_button import InfoButton, InfoSheet
from digitlab.gui.kit.theme import theme_for
from digitlab.gui.shell.history import Steps
from digitlab.gui.shell.words import accent
from digitlab.gui.tabs.draw import words
from digitlab.gui.tabs.draw.answer_face import AnswerFace
from digitlab.gui.tabs.draw.probability_bars import ProbabilityBars
from digitlab.gui.tabs.draw.turn_ring import TurnRing
from digitlab.ink.changes import Changes
from digitlab.ink.pose import Pose
from digitlab.ink.raster import render
from digitlab.ink.viewing import Viewing


def texts(widget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel)]


def test_with_nothing_drawn_no_network_answers(app):
    for side in ("left", "right"):
        panel = app.find(f"prediction_{side}")
        assert panel.label is None
        assert panel.probabilities is None
        assert panel.property("label") is None
        assert "nothing drawn yet" in texts(panel)


def test_a_seven_drawn_with_the_mouse_is_read_by_both_networks(app):
    app.draw_seven()
    for side in ("left", "right"):
        panel = app.find(f"prediction_{side}")
        assert panel.label == 7
        assert panel.property("label") == 7
        assert len(panel.probabilities) == 10
        assert sum(panel.probabilities) == pytest.approx(1)
        assert panel.property("probabilities") == panel.probabilities


def test_answers_come_while_the_pen_is_still_down(app):
    canvas = app.find("canvas")
    rect = canvas.field_rect()
    points = [(rect.left() + x * rect.width() / 28, rect.top() + 14 * rect.height() / 28) for x in (6, 10, 14, 18, 22)]
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=canvas.rect().center())
    for x, y in points:
        QTest.mouseMove(canvas, QPoint(int(x), int(y)))
    assert app.answered(lambda analysis: not analysis.is_blank).labels
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=canvas.rect().center())


def test_a_single_dot_is_not_called_a_digit(app):
    app.draw((14, 14))
    analysis = app.answered(lambda analysis: not analysis.situation.drawing.is_empty)
    assert analysis.is_blank
    assert analysis.labels == []
    assert "nothing drawn yet" in texts(app.find("prediction_right"))


def test_the_networks_see_the_drawing_at_its_pose(app):
    app.draw_seven()
    app.find("pose_dx").setValue(4)
    app.find("pose_angle").setValue(-30)
    analysis = app.answered(lambda analysis: analysis.situation.pose == Pose(dx=4, angle_deg=-30))
    expected = render(app.window.session.situation.drawing, Pose(dx=4, angle_deg=-30))
    np.testing.assert_allclose(analysis.field, expected, atol=1e-5)


def test_the_mlp_falls_and_the_cnn_holds_when_the_sliders_move_digits(app):
    app.find("pose_dx").setValue(4)
    app.find("pose_angle").setValue(45)
    right = np.zeros(2, int)
    for number in range(20):
        app.window.session.load_test_digit(number)
        analysis = app.answered(lambda analysis, number=number: analysis.situation.test_digit == number)
        right += [label == analysis.situation.truth for label in analysis.labels]
    assert right[0] <= 10
    assert right[1] >= 18


def test_right_and_wrong_are_said_in_words_and_marks(app):
    app.window.session.load_test_digit(0)
    app.window.session.set_truth(4)
    app.answered(lambda analysis: analysis.situation.truth == 4)
    assert "✗ wrong" in texts(app.find("prediction_left"))
    app.window.session.set_truth(7)
    app.answered(lambda analysis: analysis.situation.truth == 7)
    assert "✓ right" in texts(app.find("prediction_right"))


def test_the_network_that_reads_turns_reads_the_slider(app):
    app.draw_seven()
    read = {}
    for angle in (-40, 40):
        app.find("pose_angle").setValue(angle)
        analysis = app.answered(lambda analysis, angle=angle: analysis.situation.pose.angle_deg == angle)
        read[angle] = analysis.answers[1].prediction.turn.read_deg
    assert read[40] - read[-40] == pytest.approx(80, abs=25)  # the seven's own slant is in both


def test_ink_that_leaves_the_field_is_counted_and_its_edge_marked(app):
    app.draw_seven()
    assert app.window.session.analysis.lost == 0
    app.find("pose_dx").setValue(10)
    analysis = app.answered(lambda analysis: analysis.situation.pose.dx == 10)
    assert analysis.leaving == (False, True, False, False)
    assert 0 < analysis.lost < 0.5


def test_centring_first_undoes_a_shift(app):
    app.draw_seven()
    app.find("pose_dx").setValue(5)
    app.find("centring").click()
    analysis = app.answered(lambda analysis: analysis.situation.centred_first)
    columns = analysis.field.sum(axis=0) @ (np.arange(28) + 0.5) / analysis.field.sum()
    assert columns == pytest.approx(14.5, abs=0.3)
    assert analysis.labels == [7, 7]


def test_ink_on_grey_paper_is_misread_until_the_paper_is_cleaned_and_undo_takes_both_back(app):
    app.draw_seven()
    clean = app.window.session.analysis.field
    app.find("more_changes").click()
    app.find("change_grey").setValue(0.4)
    analysis = app.answered(lambda analysis: analysis.situation.changes == Changes.parse("grey=0.4"))
    assert analysis.field.min() == pytest.approx(0.4)
    assert analysis.labels != [7, 7]
    app.find("cleaning").click()
    analysis = app.answered(lambda analysis: analysis.situation.cleaned_first)
    np.testing.assert_allclose(analysis.field, clean, atol=1e-6)
    assert analysis.on_paper.min() == pytest.approx(0.4)
    assert analysis.labels == [7, 7]
    for _ in range(2):
        app.window.session.undo()
    assert app.window.session.situation.viewing == Viewing()
    assert (app.find("change_grey").value(), app.find("cleaning").isChecked()) == (0.0, False)


def test_undo_and_redo_walk_through_strokes_and_clearing(app, qtbot):
    app.draw((8, 6), (19, 6))
    app.draw((19, 6), (12, 22))
    session = app.window.session
    assert len(session.situation.drawing.strokes) == 2
    QTest.keyClick(app.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert len(session.situation.drawing.strokes) == 1
    app.find("clear").click()
    assert session.situation.drawing.is_empty
    QTest.keyClick(app.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert len(session.situation.drawing.strokes) == 1
    assert session.history.steps == Steps("stroke", "clear")
    session.redo()
    assert session.situation.drawing.is_empty


def test_ink_that_comes_from_elsewhere_is_on_the_canvas_and_none_while_the_pen_is_down(app):
    session, canvas = app.window.session, app.find("canvas", Canvas)
    app.draw((8, 6), (19, 6))
    drawn = session.situation.drawing
    assert canvas.drawing() is drawn
    session.load_test_digit(3)
    assert canvas.drawing() is session.situation.drawing is not drawn
    app.find("undo").click()
    assert canvas.drawing() is drawn
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=canvas.rect().center())
    app.find("pose_dx").setValue(4)
    QTest.mouseMove(canvas, canvas.rect().center() + QPoint(40, 40))
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=canvas.rect().center() + QPoint(40, 40))
    assert len(session.situation.drawing.strokes) == 2
    app.find("clear").click()
    assert canvas.drawing().is_empty


def test_a_new_stroke_after_undo_forgets_what_was_undone(app):
    app.draw((8, 6), (19, 6))
    app.window.session.undo()
    app.draw((8, 20), (19, 20))
    assert not app.window.session.history.steps.redo
    assert len(app.window.session.situation.drawing.strokes) == 1


def test_the_eraser_takes_ink_away_and_undo_brings_it_back(app):
    before = app.draw_seven().field.sum()
    app.find("eraser").click()
    app.draw((8, 6), (14, 6), (19, 6))
    after = app.answered(lambda analysis: len(analysis.situation.drawing.strokes) == 2).field.sum()
    assert after < 0.8 * before
    app.window.session.undo()
    assert app.answered(lambda analysis: len(analysis.situation.drawing.strokes) == 1).field.sum() == before


def test_a_wider_pen_leaves_more_ink(app):
    app.draw((6, 8), (22, 8))
    thin = app.answered(lambda analysis: not analysis.is_blank).field.sum()
    app.find("clear").click()
    app.find("pen_width").setValue(4.8)
    app.draw((6, 8), (22, 8))
    wide = app.answered(
        lambda analysis: not analysis.is_blank and len(analysis.situation.drawing.strokes) == 1
    ).field.sum()
    assert wide == pytest.approx(2 * thin, rel=0.15)


def test_a_digit_can_be_drawn_with_the_keyboard_alone(app):
    canvas = app.find("canvas")
    canvas.setFocus()
    for key in [Qt.Key.Key_Up] * 7 + [Qt.Key.Key_Space] + [Qt.Key.Key_Down] * 14 + [Qt.Key.Key_Space]:
        QTest.keyClick(canvas, key)
    analysis = app.answered(lambda analysis: not analysis.is_blank)
    assert analysis.labels[1] == 1


def test_newest_wins_a_burst_of_moves_is_not_queued(app, qtbot):
    app.draw_seven()
    answered = []
    app.window.session.analysis_changed.connect(answered.append)
    spin = app.find("pose_dx")
    for step in range(-100, 101):
        spin.setValue(step / 10)
    app.answered(lambda analysis: analysis.situation.pose.dx == 10)
    assert len(answered) < 150
    shown = [analysis.situation.pose.dx for analysis in answered]
    assert shown == sorted(shown)


def test_the_window_of_turns_is_dragged_and_the_answer_follows(app):
    app.draw_seven()
    ring = app.find("prediction_right").findChild(TurnRing)
    assert app.window.session.analysis.answers[1].prediction.turn.turns_deg[-1] == 75
    QTest.mouseClick(ring, Qt.MouseButton.LeftButton, pos=QPoint(ring.width() // 2 + 2, ring.height() - 20))
    whole = app.answered(lambda analysis: analysis.situation.window_deg == 180).answers[1].prediction.turn
    assert len(whole.turns_deg) == 24
    ring.setFocus()
    QTest.keyClick(ring, Qt.Key.Key_Down)
    narrower = app.answered(lambda analysis: analysis.situation.window_deg == 165).answers[1].prediction.turn
    assert (narrower.turns_deg[0], narrower.turns_deg[-1]) == (-165, 165)
    QTest.mouseDClick(ring, Qt.MouseButton.LeftButton)
    assert app.answered(lambda analysis: analysis.situation.window_deg is None)


def test_the_card_says_which_turns_are_tried_and_a_double_click_on_the_dial_goes_back_to_the_networks_own(app):
    app.draw_seven()
    panel = app.find("prediction_right")
    ring = panel.findChild(TurnRing)

    def facts() -> str:
        return panel.findChild(InfoButton).accessibleDescription()

    assert "glances at 44 copies of the field, turned by up to ±75°" in facts()
    assert "32.3 million" in facts()
    ring.setFocus()
    QTest.keyClick(ring, Qt.Key.Key_Up)
    assert (
        len(app.answered(lambda analysis: analysis.situation.window_deg == 90).answers[1].prediction.turn.turns_deg)
        == 13
    )
    assert "glances at 52 copies of the field, turned by up to ±90°" in facts()
    QTest.mouseClick(ring, Qt.MouseButton.LeftButton, pos=QPoint(ring.width() // 2 + 2, ring.height() - 20))
    assert (
        len(app.answered(lambda analysis: analysis.situation.window_deg == 180).answers[1].prediction.turn.turns_deg)
        == 24
    )
    assert "glances at 96 copies of the field, turned by up to ±180°" in facts()
    QTest.mouseDClick(ring, Qt.MouseButton.LeftButton)
    QTest.mouseMove(ring, QPoint(ring.width() // 2 + 2, ring.height() - 22))
    app.answered(lambda analysis: analysis.situation.window_deg is None)
    assert "±75°" in facts()
    assert "double click" in ring.toolTip()


def test_the_claim_has_a_minus_sign_and_says_that_a_turn_is_beyond_what_is_tried(app):
    app.draw_seven()
    app.find("pose_angle").setValue(-60)
    claim = words.verdict(app.answered(lambda analysis: analysis.situation.pose.angle_deg == -60))
    assert "turned by about −" in claim
    assert "beyond" not in claim
    app.find("pose_angle").setValue(139)
    claim = words.verdict(app.answered(lambda analysis: analysis.situation.pose.angle_deg == 139))
    assert "139° is beyond the ±75° that the CNN tries" in claim


def test_a_network_chosen_anew_is_loading_under_its_own_name_until_it_answers(app):
    app.draw_seven()
    panel = app.find("prediction_right")
    assert panel.findChild(TurnRing).isVisible()
    app.find("network_right", QComboBox).setCurrentText("cnn_pooled")
    assert panel.label is None
    assert "Loading…" in texts(panel)
    assert panel.findChild(InfoButton).accessibleDescription().startswith("cnn_pooled · convolutional network\n")
    assert not panel.findChild(TurnRing).isVisible()
    assert app.find("prediction_left").label == 7
    app.answered(lambda analysis: analysis.answers[1].name == "cnn_pooled")
    assert panel.label == 7
    assert "Loading…" not in texts(panel)


def test_the_cards_say_who_is_loading_before_the_first_answer(open_app):
    opened = open_app("--theme", "light")
    for side, name in (("left", "mlp · multilayer perceptron"), ("right", "cnn_posed · convolutional network")):
        panel = opened.find(f"prediction_{side}")
        assert "Loading…" in texts(panel)
        assert panel.findChild(InfoButton).accessibleDescription().startswith(name)
        assert not panel.findChild(TurnRing).isVisible()
    opened.answered(lambda _: True)
    assert "Loading…" not in texts(opened.find("prediction_left"))


def colour_of(label: QLabel) -> str:
    return label.palette().color(QPalette.ColorRole.WindowText).name()


@pytest.fixture
def gate(app, monkeypatch) -> Iterator[threading.Event]:
    """While it is clear, no network can be asked, as while one is loaded that takes its time."""
    opened, networks = threading.Event(), app.window.session.networks
    opened.set()
    get = networks.get

    def wait_and_get(name: str, edits=()):
        opened.wait()
        return get(name, edits)

    monkeypatch.setattr(networks, "get", wait_and_get)
    yield opened
    opened.set()


def test_answers_that_are_no_longer_true_turn_grey_until_the_new_ones_come(app, gate, qtbot):
    app.draw_seven()
    theme = theme_for(dark=False)
    panel = app.find("prediction_left")
    digit = next(label for label in panel.findChildren(QLabel) if label.text() == "7")
    bars = panel.findChild(ProbabilityBars)
    coloured, picture = colour_of(digit), bars.grab().toImage()
    gate.clear()
    app.find("pose_dx").setValue(1)
    assert colour_of(digit) == coloured
    qtbot.waitUntil(lambda: colour_of(digit) == theme.muted)
    assert colour_of(app.find("verdict")) == theme.muted
    assert bars.grab().toImage() != picture
    gate.set()
    app.answered(lambda analysis: analysis.situation.pose.dx == 1)
    assert colour_of(digit) != theme.muted
    assert colour_of(app.find("verdict")) == theme.text


def test_an_answer_keeps_its_colour_while_another_network_is_loading(app, gate, qtbot):
    app.draw_seven()
    muted = theme_for(dark=False).muted
    digit = next(label for label in app.find("prediction_left").findChildren(QLabel) if label.text() == "7")
    gate.clear()
    app.window.session.choose_network(2, "cnn_flatten")
    qtbot.waitUntil(lambda: colour_of(app.find("verdict")) == muted)
    assert colour_of(digit) != muted
    gate.set()
    app.answered(lambda analysis: analysis.answers[2] is not None)


def test_three_cards_are_of_one_width_and_so_are_their_bars_and_the_confidence_is_one_line(app):
    app.window.resize(1280, 720)
    canvas = app.find("canvas").width()
    app.window.session.choose_network(2, "cnn_flatten")
    app.draw_seven()
    app.answered(lambda analysis: analysis.answers[2] is not None)
    QApplication.processEvents()
    panels = [app.find(f"prediction_{side}") for side in ("left", "right", "third")]
    widths = [panel.width() for panel in panels]
    assert max(widths) - min(widths) <= 1  # three into a width that three does not divide
    bars = [panel.findChild(ProbabilityBars).width() for panel in panels]
    assert max(bars) - min(bars) <= 1
    for panel in panels:
        (sure,) = [label for label in panel.findChildren(QLabel) if label.text().endswith("%")]
        assert sure.height() < 2 * sure.fontMetrics().lineSpacing()
        assert sure.width() >= sure.fontMetrics().horizontalAdvance(sure.text())
    assert app.find("canvas").width() >= canvas - 2


def test_of_three_cards_where_a_network_holds_stands_clear_of_whether_it_is_right(app):
    app.window.session.choose_network(2, "cnn_flatten")
    for size in ((1280, 672), (1280, 720), (1400, 900)):
        app.window.resize(*size)
        QApplication.processEvents()
        for side in ("left", "right", "third"):
            face = app.find(f"prediction_{side}").findChild(AnswerFace)
            assert face.caption.geometry().bottom() < face.chip.geometry().top()
            assert face.rect().contains(face.chip.geometry())


def test_a_long_claim_takes_two_lines_and_stays_clear_of_the_cards(app):
    app.window.resize(1280, 720)
    app.window.session.choose_network(2, "cnn_flatten")
    app.draw_seven()
    claim = app.find("verdict")
    height = claim.height()
    app.find("pose_angle").setValue(139)
    app.answered(lambda analysis: analysis.situation.pose.angle_deg == 139 and analysis.answers[2] is not None)
    QApplication.processEvents()
    room = claim.fontMetrics().boundingRect(claim.rect(), Qt.TextFlag.TextWordWrap, claim.text())
    assert room.height() <= claim.height() == height
    assert app.find("prediction_left").y() >= claim.geometry().bottom() + 8


def test_a_six_upside_down_is_read_as_a_nine(app):
    test = mnist.load("test")
    sixes = [int(number) for number in np.flatnonzero(test.labels == 6)[:20]]
    app.find("pose_angle").setValue(180)
    nines = 0
    for number in sixes:
        app.window.session.load_test_digit(number)
        analysis = app.answered(lambda analysis, number=number: analysis.situation.test_digit == number)
        nines += analysis.labels[1] == 9
    assert nines >= 15


def test_two_networks_of_one_kind_are_told_apart_by_name(app):
    app.find("network_left", QComboBox).setCurrentText("cnn_flatten")
    app.draw_seven()
    analysis = app.answered(lambda analysis: analysis.answers[0].name == "cnn_flatten" and not analysis.is_blank)
    assert words.verdict(analysis).startswith("cnn_flatten and cnn_posed agree: a 7.\n")


def test_features_by_hand_stand_beside_both_families_under_a_name_and_a_colour_of_their_own(app):
    app.window.session.choose_network(2, "hand_crafted")
    app.draw_seven()
    app.find("pose_dx").setValue(5)
    analysis = app.answered(
        lambda analysis: analysis.situation.pose.dx == 5 and analysis.answers[2] and not analysis.is_blank
    )
    assert words.verdict(analysis).startswith("Moved 5 px, the MLP reads a 9, the CNN and the HOG a 7.\n")
    theme = theme_for(dark=False)
    assert len({accent(answer.card, theme) for answer in analysis.answers}) == 3


def test_the_small_print_of_a_network_is_opened_by_keyboard_and_closed_by_escape_or_a_look_elsewhere(app, qtbot):
    app.window.activateWindow()
    button = app.find("prediction_right").findChild(InfoButton)
    for leave in (lambda sheet: QTest.keyClick(sheet, Qt.Key.Key_Escape), lambda _: app.find("canvas").setFocus()):
        button.setFocus()
        QTest.keyClick(button, Qt.Key.Key_Space)
        sheet = app.window.focusWidget()
        assert isinstance(sheet, InfoSheet)
        (shown,) = sheet.findChildren(QLabel)
        for said in (
            "glances at 44 copies of the field",
            "355,596 parameters",
            "Trained on 55,000 MNIST training digits",
        ):
            assert said in shown.text()
        assert app.window.rect().contains(sheet.geometry())
        leave(sheet)
        assert not sheet.isVisible()
        assert app.window.focusWidget() in {button, app.find("canvas")}


def test_the_claim_says_what_was_done_who_still_reads_the_digit_and_why_one_does_not(app):
    claim, hint = app.find("verdict"), app.find("hint")
    app.draw_seven()
    assert claim.text() == "The MLP and the CNN agree: a 7.\nNow move it or turn it."
    app.window.session.set_truth(7)
    app.answered(lambda analysis: analysis.situation.truth == 7)
    assert claim.text() == "The MLP and the CNN read the 7.\nNow move it or turn it."
    assert not hint.isEnabled()
    app.window.session.set_pose(Pose(dx=4, dy=-3, angle_deg=35))
    app.answered(lambda analysis: analysis.situation.pose.dx == 4)
    first, second = claim.text().split("\n")
    assert first.startswith("Moved 5 px and turned by 35°, the MLP reads a ")
    assert second.startswith("The CNN still reads the 7 – it knows the turn, too: about ")
    assert hint.text() == "The MLP has no weights for a 7 at this place and at this turn. See where it holds →"
    app.window.session.set_pose(Pose())
    app.answered(lambda analysis: analysis.situation.pose.is_identity)
    assert not hint.isEnabled()
    app.window.session.set_pose(Pose(dx=5))
    app.answered(lambda analysis: analysis.situation.pose.dx == 5)
    QTest.mouseClick(hint, Qt.MouseButton.LeftButton)
    assert app.window.tabs.current().current == "my_drawing"
    assert app.find("strip_left").isVisible()
    app.turn_to("draw")
    assert not app.find("strip_left").isVisible()


@pytest.mark.parametrize(
    ("network", "digit", "pose", "why"),
    [
        ("mlp_rotated", 8, Pose(angle_deg=40), "finds more of another digit in one of its copies."),
        ("mlp_slid", 9, Pose(dy=6), "reads it elsewhere."),
    ],
)
def test_no_network_is_said_to_have_never_seen_what_its_loss_showed_it(app, network, digit, pose, why):
    session = app.window.session
    session.choose_network(0, network)
    session.load_test_digit(digit)
    app.answered(lambda analysis: analysis.situation.source == f"test digit {digit}")
    session.set_pose(pose)
    app.answered(lambda analysis: analysis.situation.pose == pose)
    app.qtbot.waitUntil(app.find("hint").isEnabled)
    assert f"{why} See where it holds" in app.find("hint").text()


def test_a_test_digit_that_is_drawn_on_is_said_to_be_changed_by_hand_until_that_is_undone(app):
    session = app.window.session
    session.load_test_digit(0)
    for _ in range(2):
        app.draw((3, 3), (5, 3), button=Qt.MouseButton.RightButton)
        assert session.situation.source == "test digit 0, changed by hand"
    app.answered(lambda analysis: analysis.situation.source == session.situation.source)
    assert "test digit 0, changed by hand" in app.window.statusBar().currentMessage()
    assert session.history.steps.undo == "eraser"
    session.undo()
    session.undo()
    assert session.situation.source == "test digit 0"
