"""Sliders, test digits, pictures, networks and colours."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import PIL.Image
import pytest
import torch
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox, QLabel, QSlider, QWidget

from digitlab.data import mnist
from digitlab.gui.kit.theme import current_theme, theme_for
from digitlab.gui.kit.themed import ThemedWidget
from digitlab.gui.window import digit_panel
from digitlab.gui.window.answer_strip import AnswerStrip
from digitlab.ink.pose import Pose


def test_a_slider_and_its_spin_box_say_the_same(app):
    for name, value in (("pose_dx", -3), ("pose_dy", 7), ("pose_angle", 120), ("pose_scale", 0.8)):
        app.find(name).setValue(value)
        slider = app.find(f"{name}_slider", QSlider)
        slider.setValue(slider.value() + 1)
        assert app.find(name).value() == pytest.approx(value + (0.01 if name == "pose_scale" else 1))
    assert app.window.session.situation.pose.angle_deg == 121


def test_a_double_click_on_a_slider_resets_it_alone(app):
    app.find("pose_dx").setValue(4)
    app.find("pose_dy").setValue(4)
    QTest.mouseDClick(app.find("pose_dx_slider"), Qt.MouseButton.LeftButton)
    assert app.window.session.situation.pose == Pose(dy=4)


def test_reset_puts_all_sliders_at_rest(app):
    for name in ("pose_dx", "pose_dy", "pose_angle", "pose_scale"):
        app.find(name).setValue(1.2)
    QTest.keyClick(app.window, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    assert app.window.session.situation.pose.is_identity
    assert app.find("pose_scale").value() == 1


def test_blank_paper_says_that_the_sliders_will_move_what_is_drawn(app):
    canvas, pose = app.find("canvas"), app.find("pose_dx")
    at_rest = canvas.grab().toImage()
    pose.setValue(5)
    assert canvas.grab().toImage() != at_rest
    pose.setValue(0)
    assert canvas.grab().toImage() == at_rest


def test_the_hand_moves_the_digit_and_sliders_and_hand_are_one(app):
    canvas, session, unit = app.find("canvas"), app.window.session, app.find("canvas").field_rect().width() / 28
    QTest.keyClick(app.window, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    app.draw((10, 10), (14, 10))  # with the hand: there is no ink to move, and none comes
    assert session.situation.drawing.is_empty
    QTest.keyClick(app.window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    app.draw_seven()
    drawing = session.situation.drawing
    app.find("hand").click()
    app.draw((14, 14), (16, 14), (17, 12))
    pose = session.situation.pose
    assert (pose.dx, pose.dy) == (pytest.approx(3, abs=1 / unit), pytest.approx(-2, abs=1 / unit))
    assert (app.find("pose_dx").value(), app.find("pose_dy").value()) == (pose.dx, pose.dy)
    assert session.situation.drawing is drawing
    session.undo()  # all of the drag was one change
    assert session.situation.pose == Pose()
    session.redo()
    app.find("pose_angle").setValue(30)
    QTest.keyClick(canvas, Qt.Key.Key_Q)
    QTest.keyClick(canvas, Qt.Key.Key_Minus)
    assert session.situation.pose == replace(pose, angle_deg=35, scale=0.95)
    app.answered(lambda analysis: analysis.situation.pose.angle_deg == 35)


@pytest.mark.parametrize(
    ("name", "low", "high"), [("pose_dx", -10, 10), ("pose_angle", -180, 180), ("pose_scale", 0.5, 1.5)]
)
def test_the_sliders_have_the_ranges_that_the_window_promises(app, name, low, high):
    assert (app.find(name).minimum(), app.find(name).maximum()) == (low, high)


def test_next_and_previous_walk_through_the_test_digits_round_about(app):
    session = app.window.session
    QTest.keyClick(app.window, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert session.situation.test_digit == 0
    assert session.situation.truth == 7
    QTest.keyClick(app.window, Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier)
    assert session.situation.test_digit == 9999


def go_down(choices: QComboBox, text: str) -> None:
    """Go down a list by keyboard, to an entry."""
    while choices.currentText() != text:
        before = choices.currentIndex()
        QTest.keyClick(choices, Qt.Key.Key_Down)
        assert choices.currentIndex() == before + 1, f"there is no {text}"


def test_choosing_a_class_brings_a_test_digit_of_it_and_next_keeps_to_it(app):
    go_down(app.find("digit_class", QComboBox), "4")
    first = app.window.session.situation
    assert first.truth == 4
    QTest.keyClick(app.window, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert app.window.session.situation.truth == 4
    assert app.window.session.situation.test_digit != first.test_digit


def test_stepping_from_a_digit_of_another_class_finds_the_neighbour():
    numbers = digit_panel.numbers_of(3)
    between = int(numbers[10]) + 1
    assert digit_panel.stepped(between, 1, 3) == (numbers[11] if between != numbers[11] else numbers[12])
    assert digit_panel.stepped(between, -1, 3) == numbers[10]


def test_the_users_word_marks_answers_right_or_wrong(app):
    app.draw_seven()
    go_down(app.find("truth", QComboBox), "7")
    analysis = app.answered(lambda analysis: analysis.situation.truth == 7)
    assert analysis.labels[1] == 7
    app.window.session.clear()
    assert app.window.session.situation.truth is None


def test_a_digit_key_says_what_the_drawing_is_unless_something_else_takes_it(app):
    app.draw_seven()
    canvas, truth = app.find("canvas"), app.find("truth", QComboBox)
    QTest.keyClick(canvas, Qt.Key.Key_7)
    assert app.window.session.situation.truth == 7
    assert truth.currentText() == "7"
    QTest.keyClick(app.find("clear"), Qt.Key.Key_3)
    assert app.window.session.situation.truth == 3
    spin = app.find("pose_dx")
    spin.selectAll()
    QTest.keyClicks(spin, "5")
    assert (spin.value(), app.window.session.situation.truth) == (5, 3)
    QTest.keyClick(canvas, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    assert (spin.value(), app.window.session.situation.truth) == (0, 3)
    app.find("truth").parentWidget().hide()
    QTest.keyClick(canvas, Qt.Key.Key_4)
    assert app.window.session.situation.truth == 3


def test_the_canvas_shows_at_once_in_full_what_the_networks_see_of_strokes_and_of_pictures(app):
    canvas, ghost, ink = app.find("canvas"), theme_for(dark=False).ghost, theme_for(dark=False).ink

    def colours(*places: tuple[float, float]) -> list[str]:
        picture, rect = canvas.grab().toImage(), canvas.field_rect()
        unit = rect.width() / 28
        return [
            picture.pixelColor(round(rect.left() + x * unit), round(rect.top() + y * unit)).name() for x, y in places
        ]

    app.draw((6, 6), (14, 6), (22, 6))
    app.find("pose_dy").setValue(9)
    assert colours((14.5, 6), (14.5, 15)) == [ghost, ink]
    bitmap = np.zeros((28, 28), np.float32)
    bitmap[4:8, 4:24] = 1
    app.window.session.load_image(bitmap, "a bar")
    assert colours((14.5, 5.5), (14.5, 14.5)) == [ghost, ink]
    app.find("pose_dy").setValue(0)
    assert colours((14.5, 5.5)) == [ink]
    app.find("centring").click()
    assert colours((14.5, 5.5), (14.5, 14.5)) == [ghost, ink]
    app.answered(lambda analysis: analysis.situation.centred_first)


def test_another_network_answers_once_it_is_chosen(app):
    app.draw_seven()
    app.find("network_right", QComboBox).setCurrentText("cnn_pooled")
    analysis = app.answered(lambda analysis: analysis.answers[1].name == "cnn_pooled")
    assert analysis.answers[1].prediction.label == 7
    assert app.find("prediction_right").label == 7


def test_two_networks_do_not_agree_with_a_third_that_refuses(app):
    session = app.window.session
    session.choose_network(1, "cnn_pooled")
    session.choose_network(2, "plain")
    session.load_test_digit(2)  # a 1
    app.answered(lambda analysis: analysis.labels == [1, 1, 1])
    app.turn_to("networks")
    strip = app.window.findChild(AnswerStrip)
    said = {label.accessibleName() for label in strip.findChildren(QLabel)}
    assert "The networks agree" in said
    session.set_may_refuse(True)
    session.set_pose(Pose(dx=4))
    analysis = app.answered(lambda analysis: analysis.situation.pose.dx == 4)
    assert [answer.said for answer in analysis.answers] == ["", "1", "1"]
    said = {label.accessibleName() for label in strip.findChildren(QLabel)}
    assert not any(words.startswith("The networks") for words in said)


def test_a_third_network_comes_and_goes(app):
    app.draw_seven()
    assert not app.find("prediction_third").isVisible()
    QTest.keyClick(app.window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    app.answered(lambda analysis: analysis.answers[2] is not None)
    assert app.find("prediction_third").isVisible()
    assert app.find("prediction_third").label == 7
    QTest.keyClick(app.window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert not app.find("prediction_third").isVisible()


def test_an_opened_picture_becomes_the_ink(app, tmp_path):
    digit = mnist.load("test").images[2]
    PIL.Image.fromarray(digit).save(tmp_path / "one.png")
    app.window.loader.open_file(str(tmp_path / "one.png"))
    np.testing.assert_array_equal(app.window.session.situation.drawing.bitmap, digit.astype(np.float32) / 255)
    assert app.answered(lambda analysis: not analysis.is_blank).labels == [1, 1]


@pytest.mark.parametrize("name", ["broken.png", "weights.pt", "missing.png"])
def test_a_bad_file_is_refused_by_name_and_the_drawing_stays(app, tmp_path, name):
    app.draw_seven()
    if name != "missing.png":
        (tmp_path / name).write_bytes(b"\x89PNG\r\n\x1a\nnot really")
    drop(app.window, tmp_path / name)
    assert name in app.window.notice.text()
    assert app.window.notice.isVisible()
    assert len(app.window.session.situation.drawing.strokes) == 1


@pytest.mark.parametrize("suffix", [".pt", ".pth", ".pkl"])
def test_a_pickle_that_is_dropped_is_not_run_and_the_way_to_convert_it_is_told(app, tmp_path, suffix):
    run = tmp_path / "run"

    class Runs:
        def __reduce__(self):
            return Path.touch, (run,)

    path = tmp_path / f"network{suffix}"
    torch.save({"weights": Runs()}, path)
    app.draw_seven()
    drop(app.window, path)
    told = app.window.notice.text()
    assert "is a pickle, which can run any program" in told
    assert "safetensors.torch.save_file" in told
    assert not run.exists()
    assert app.window.session.situation.drawing.strokes
    torch.load(path, weights_only=False)
    assert run.exists()  # it would have been


def drop(window, path: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    event = QDropEvent(
        QPointF(100, 100), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    place, action = event.position().toPoint(), event.possibleActions()
    entering = QDragEnterEvent(place, action, mime, event.buttons(), event.modifiers())
    QApplication.sendEvent(window, entering)
    assert entering.isAccepted()
    QApplication.sendEvent(window, event)


def test_a_dropped_picture_is_opened(app, tmp_path):
    PIL.Image.fromarray(mnist.load("test").images[0]).save(tmp_path / "seven.png")
    drop(app.window, tmp_path / "seven.png")
    assert app.answered(lambda analysis: not analysis.is_blank).labels == [7, 7]


def test_a_picture_is_pasted_from_the_clipboard_and_text_is_not(app):
    clipboard = QApplication.clipboard()
    clipboard.setText("seven")
    QTest.keyClick(app.window, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert "no picture" in app.window.notice.text()
    picture = QImage(28, 28, QImage.Format.Format_Grayscale8)
    picture.fill(0)
    for row in range(5, 23):
        for column in (13, 14):
            picture.setPixel(QPoint(column, row), 0xFFFFFFFF)
    clipboard.setImage(picture)
    QTest.keyClick(app.window, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert app.answered(lambda analysis: not analysis.is_blank).labels[1] == 1
    clipboard.clear()


def test_light_and_dark_can_be_switched_while_it_runs(app, qtbot):
    app.draw_seven()
    menu = {action.text(): action for action in app.window.findChildren(type(app.window.menuBar().actions()[0]))}
    menu["&Dark"].trigger()
    qtbot.waitUntil(lambda: current_theme(app.find("prediction_left")).dark)
    menu["&Light"].trigger()
    qtbot.waitUntil(lambda: not current_theme(app.find("prediction_left")).dark)


def test_a_page_behind_takes_new_colours_when_it_is_in_front_again(app, qtbot):
    page = app.turn_to("robustness", "my_drawing")
    app.turn_to("draw")
    next(action for action in app.window.findChildren(QAction) if action.text() == "&Dark").trigger()
    qtbot.waitUntil(lambda: current_theme(app.find("prediction_left")).dark)
    assert not current_theme(page).dark  # nobody sees it
    app.turn_to("robustness", "my_drawing")
    assert all(current_theme(widget).dark for widget in (page, *page.findChildren(ThemedWidget)))


def test_the_draw_tab_fits_1280_by_720(app):
    app.draw_seven()
    assert (app.window.width(), app.window.height()) == (1280, 720)
    hint = app.window.minimumSizeHint()
    assert hint.width() <= 1280
    assert hint.height() <= 720


def test_nothing_moves_when_the_numbers_change(app):
    def places() -> list:
        names = ("canvas", "prediction_left", "prediction_right", "network_left", "network_right", "tabs")
        return [app.find(name).geometry() for name in names]

    before = places()
    app.draw_seven()
    app.window.session.load_test_digit(61)
    app.find("pose_dx").setValue(10)
    app.answered(lambda analysis: analysis.situation.pose.dx == 10)
    assert places() == before


def test_every_control_has_a_name_for_screen_readers_and_takes_the_keyboard(app):
    controls = [*app.window.findChildren(QAbstractSpinBox), *app.window.findChildren(QComboBox)]
    controls += [
        app.find(name) for name in ("canvas", "clear", "centring", "pen", "eraser", "hand", "undo", "open", "paste")
    ]
    for control in controls:
        label = control.accessibleName() or getattr(control, "text", str)()
        assert label, control.objectName()
        assert control.focusPolicy() & Qt.FocusPolicy.TabFocus, control.objectName()


def test_the_tab_key_reaches_every_control(app):
    app.draw_seven()
    app.window.activateWindow()
    reached, widget = set(), app.find("canvas")
    for _ in range(300):
        reached.add(widget.objectName())
        widget = widget.nextInFocusChain()
    names = {
        "canvas",
        "pose_dx",
        "pose_dy",
        "pose_angle",
        "pose_scale",
        "network_left",
        "network_right",
        "centring",
        "clear",
    }
    assert names <= reached


def test_a_damaged_network_of_the_users_is_left_out_with_its_reason(open_app, own_data_folder):
    (own_data_folder / "networks").mkdir(parents=True)
    (own_data_folder / "networks" / "mine.safetensors").write_bytes(b"nothing")
    opened = open_app("--theme", "light")
    assert any("mine.safetensors" in fault for fault in opened.window.session.library.faults)
    opened.turn_to("robustness")
    opened.answered(lambda _: True)


def test_the_window_starts_with_a_test_digit_where_one_is_asked_for(open_app):
    opened = open_app("--theme", "light", "--digit", "0")
    assert opened.answered(lambda analysis: not analysis.is_blank).labels == [7, 7]


def test_a_test_digit_that_does_not_exist_is_refused_with_the_range(open_app):
    opened = open_app("--theme", "light", "--digit", "10000")
    assert "9999" in opened.window.notice.text()
    opened.answered(lambda _: True)


def test_every_part_of_the_window_is_painted(app):
    app.draw_seven()
    picture = app.window.grab().toImage()
    for widget in app.window.findChildren(QWidget):
        if widget.isVisible() and widget.objectName() in {"canvas", "prediction_left", "prediction_right"}:
            place = widget.mapTo(app.window, QPoint(0, 0))
            colours = {picture.pixel(place.x() + x, place.y() + y) for x in range(5, 300, 3) for y in range(5, 300, 3)}
            assert len(colours) > 5, widget.objectName()


def test_three_networks_fit_1280_by_720_as_well(app):
    QTest.keyClick(app.window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    app.draw_seven()
    app.answered(lambda analysis: analysis.answers[2] is not None)
    app.window.resize(1280, 720)
    assert (app.window.width(), app.window.height()) == (1280, 720)
