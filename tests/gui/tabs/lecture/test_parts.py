"""What a page of the lecture hides and presses, on every page of the window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QSlider,
    QToolButton,
    QWidget,
)

from digitlab.gui.kit.controls.toggle_button import ToggleButton
from digitlab.gui.tabs.convolution.number_slices import NumberSlices

_CONTROLS = (
    QPushButton,
    QToolButton,
    QCheckBox,
    QRadioButton,
    QComboBox,
    QSlider,
    QAbstractSpinBox,
    QLineEdit,
    QPlainTextEdit,
)


def is_within(widget: QWidget, parts: set[QWidget], page: QWidget) -> bool:
    """Whether a widget is one of the parts or stands in one."""
    return widget in parts or (widget is not page and is_within(widget.parentWidget(), parts, page))


def test_a_page_hides_what_distracts_and_closing_it_brings_all_back(bench, student):
    hidden = ("canvas", "pose_dx", "digit_class")
    student.lecture.open_named("layer")
    assert not any(bench.find(name).isVisible() for name in hidden)
    assert student.page.isVisible()
    student.page.findChild(QToolButton, "lesson_close").click()
    assert all(bench.find(name).isVisible() for name in hidden)
    assert not student.page.isVisible()


def test_every_part_of_every_page_can_be_hidden_and_comes_back(bench, student):
    places = student.lecture_window._places
    for place in student.lecture_window.known().places:
        parts = places.parts(place)
        assert parts, f"{place} names nothing that could be hidden"
        assert not set(parts) & set(student.lecture_window.known().parts), place
        places.turn_to(place)
        before = {widget: widget.isHidden() for widgets in parts.values() for widget in widgets}
        student.open_file(f"show: {place}", f"hide: {', '.join(parts)}", "networks: mlp, cnn_pooled", "digit: 1")
        student.settle()
        assert student.notice() == "", place
        assert [widget for widget in before if not widget.isHidden()] == [], place
        student.lecture.leave()
        assert {widget: widget.isHidden() for widget in before} == before, place


def test_every_control_of_every_page_belongs_to_a_part(student):
    places = student.lecture_window._places
    for place in student.lecture_window.known().places:
        page, parts = places._widget(place), {part for widgets in places.parts(place).values() for part in widgets}
        controls = [control for kind in _CONTROLS for control in page.findChildren(kind)]
        assert [control for control in controls if not is_within(control, parts, page)] == [], place


def test_what_is_hidden_stays_so_while_its_owner_shows_it(bench, student):
    student.open_file("show: Robustness/Where they differ", "hide: compare")
    button = bench.find("compare")
    button.show()
    assert not button.isVisible()
    student.lecture.leave()
    assert button.isVisible()


def test_a_page_that_is_shown_after_the_answer_hides_its_parts_then(bench, student):
    student.open_file(
        "show: Draw", "hide: sizes", "question: What?", "answer: bench.columns", "then show: Convolution/Bench"
    )
    student.write("3")
    assert bench.find("bench_preset").isVisible()
    assert not bench.find("bench_stride").isVisible()


def _turn_wheel(image: NumberSlices) -> None:
    """Turn the wheel by a notch over the first pixel."""
    at = image.places().cell_rect((0, 0, 0)).center()
    buttons, keys, phase = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase
    QApplication.sendEvent(image, QWheelEvent(at, at, QPoint(), QPoint(0, 120), buttons, keys, phase, False))


def test_numbers_that_are_hidden_cannot_be_changed(bench, student):
    student.open_file("show: Convolution/Bench", "bench: stride_2", "hide: numbers")
    tab = bench.window.bench
    image = tab.page("bench").findChildren(NumberSlices)[0]
    _turn_wheel(image)
    assert tab.state().image is None
    student.lecture.leave()
    _turn_wheel(image)
    assert tab.state().image is not None


def test_a_name_that_cannot_be_hidden_is_told_with_those_that_can(student):
    student.open_file("show: Robustness/Test digits", "hide: canvas, bench")
    said = student.notice()
    assert said.startswith("mine.md, line 4: 'bench' cannot be hidden here: what can be is canvas, ")
    assert all(name in said for name in ("tabs", "axes", "networks", "measuring", "save"))
    assert "kernels" not in said, "only what is on the pages that the lesson shows"


def test_a_page_presses_the_buttons_that_it_needs(bench, student):
    student.open_file(
        "show: Robustness/Test digits", "press: noise", "question: How many?", "answer: 3", "then press: Turn"
    )
    pressed = {axis: bench.find(f"axis_{axis}", ToggleButton) for axis in ("shift", "turn", "noise")}
    assert [axis for axis, button in pressed.items() if button.isChecked()] == ["noise"]
    student.write("3")
    assert [axis for axis, button in pressed.items() if button.isChecked()] == ["turn"]


def test_an_answer_presses_a_button_of_the_lessons_own_page_wherever_one_is(bench, student):
    student.open_file("show: Robustness/Test digits", "question: How many?", "answer: 3", "then press: Turn")
    student.lecture_window._places.turn_to("Draw")
    student.write("3")
    assert student.verdict() == "✓ Right: 3."
    assert bench.find("axis_turn", ToggleButton).isChecked()


@pytest.mark.parametrize(
    ("lines", "words"),
    [
        (("show: Robustness/Test digits", "press: Nois"), "there is no button 'Nois' to press: there are shift, turn"),
        (("show: Draw", "press: Noise"), "there is no button 'Noise' to press: show a page that has some"),
        (("press: Noise",), "there is no button 'Noise' to press: show a page that has some"),
    ],
)
def test_a_button_that_is_not_there_is_told_with_those_that_are(lines, words, student):
    student.open_file(*lines)
    assert words in student.notice()
