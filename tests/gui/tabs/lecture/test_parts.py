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

ANSWER_MS = 20_000

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


def test_a_page_hides_what_distracts_and_closing_it_brings_all_back(app, student):
    hidden = ("canvas", "pose_dx", "digit_class")
    student.lecture.open_named("layer")
    assert not any(app.find(name).isVisible() for name in hidden)
    assert student.page.isVisible()
    student.page.findChild(QToolButton, "lesson_close").click()
    assert all(app.find(name).isVisible() for name in hidden)
    assert not student.page.isVisible()


@pytest.mark.slow
def test_every_part_of_every_page_can_be_hidden_and_comes_back(app, student):
    places = student.access.places
    assert app.window.tabs.set_pages({"inside/digit_map": {"digits": 300}}) == []  # all else takes seconds
    for place in places.titles():
        parts = places.parts(place)
        assert parts, f"{place} names nothing that could be hidden"
        assert not set(parts) & set(student.access.known().parts), place
        places.turn_to(place)
        student.settle()
        app.qtbot.waitUntil(getattr(places.widget(place), "is_settled", lambda: True), timeout=ANSWER_MS)
        before = {widget: widget.isHidden() for widgets in parts.values() for widget in widgets}
        student.open_file(f'page = "{place}"', f"hide = {list(parts)}", 'networks = ["mlp", "cnn_pooled"]', "digit = 1")
        student.settle()
        assert student.notice() == "", place
        assert [widget for widget in before if not widget.isHidden()] == [], place
        student.lecture.leave()
        app.qtbot.waitUntil(lambda shown=before: {each: each.isHidden() for each in shown} == shown, timeout=ANSWER_MS)


@pytest.mark.slow
def test_every_control_of_every_page_belongs_to_a_part(student):
    places = student.access.places
    for place in places.titles():
        page, parts = places.widget(place), {part for widgets in places.parts(place).values() for part in widgets}
        controls = [control for kind in _CONTROLS for control in page.findChildren(kind)]
        assert [control for control in controls if not is_within(control, parts, page)] == [], place


def test_every_button_that_stays_pressed_has_an_id_of_its_own(student):
    student.settle()
    for place in student.access.places.titles():
        buttons = student.access.places.widget(place).findChildren(ToggleButton)
        ids = [button.objectName() for button in buttons if not button.isHidden()]
        assert "" not in ids, place
        assert len(set(ids)) == len(ids), place


def test_what_is_hidden_stays_so_while_its_owner_shows_it(app, student):
    student.open_file('page = "robustness/disagreement"', 'hide = ["compare"]')
    button = app.find("compare")
    button.show()
    assert not button.isVisible()
    student.lecture.leave()
    assert button.isVisible()


def test_a_page_that_is_shown_after_the_answer_hides_its_parts_then(app, student):
    student.open_file(
        'page = "draw"',
        'hide = ["sizes"]',
        "[question]",
        'text = "What?"',
        'answer = "bench.columns"',
        "[then]",
        'page = "convolution/bench"',
    )
    student.write("3")
    assert app.find("bench_preset").isVisible()
    assert not app.find("bench_stride").isVisible()


def _turn_wheel(image: NumberSlices) -> None:
    """Turn the wheel by a notch over the first pixel."""
    at = image.places().cell_rect((0, 0, 0)).center()
    buttons, keys, phase = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase
    QApplication.sendEvent(image, QWheelEvent(at, at, QPoint(), QPoint(0, 120), buttons, keys, phase, False))


def test_numbers_that_are_hidden_cannot_be_changed(app, student):
    student.open_file('page = "convolution/bench"', 'bench = "stride_2"', 'hide = ["numbers"]')
    tab = app.window.tabs.convolution
    image = tab.page("bench").findChildren(NumberSlices)[0]
    _turn_wheel(image)
    assert tab.state().image is None
    student.lecture.leave()
    _turn_wheel(image)
    assert tab.state().image is not None


def test_a_name_that_cannot_be_hidden_is_told_with_those_that_can(student):
    student.open_file('page = "robustness/test_digits"', 'hide = ["canvas", "bench"]')
    said = student.notice()
    assert said.startswith("mine.md, line 5: 'bench' cannot be hidden here: what can be is canvas, ")
    assert all(name in said for name in ("tabs", "axes", "networks", "measuring", "save"))
    assert "kernels" not in said, "only what is on the pages that the lesson shows"


def test_a_page_presses_the_buttons_that_it_needs(app, student):
    student.open_file(
        'page = "robustness/test_digits"',
        'press = ["axis_noise"]',
        "[question]",
        'text = "How many?"',
        "answer = 3",
        "[then]",
        'press = ["axis_turn"]',
    )
    pressed = {axis: app.find(f"axis_{axis}", ToggleButton) for axis in ("shift", "turn", "noise")}
    assert [axis for axis, button in pressed.items() if button.isChecked()] == ["noise"]
    student.write("3")
    assert [axis for axis, button in pressed.items() if button.isChecked()] == ["turn"]


def test_an_answer_presses_a_button_of_the_lessons_own_page_wherever_one_is(app, student):
    student.open_file(
        'page = "robustness/test_digits"',
        "[question]",
        'text = "How many?"',
        "answer = 3",
        "[then]",
        'press = ["axis_turn"]',
    )
    student.turn_to("draw")
    student.write("3")
    assert student.verdict() == "✓ Right: 3."
    assert app.find("axis_turn", ToggleButton).isChecked()


@pytest.mark.parametrize(
    ("lines", "words"),
    [
        (
            ('page = "robustness/test_digits"', 'press = ["axis_nois"]'),
            "there is no button 'axis_nois' to press: there are axis_shift, axis_turn",
        ),
        (('page = "draw"', 'press = ["axis_noise"]'), "there is no button 'axis_noise' to press: show a page that has"),
        (('press = ["axis_noise"]',), "there is no button 'axis_noise' to press: show a page that has some"),
    ],
)
def test_a_button_that_is_not_there_is_told_with_those_that_are(lines, words, student):
    student.open_file(*lines)
    assert words in student.notice()


def test_a_page_points_at_a_part_until_it_is_read_or_the_page_is_left(app, student):
    student.open_file(
        'page = "draw"',
        'point = { part = "verdict", words = "Read this." }',
        "[question]",
        'text = "How many?"',
        "answer = 3",
        "[then]",
        'point = { part = "sliders", words = "Now move it." }',
    )
    callout = app.find("lesson_point")
    assert callout.isVisible()
    assert callout.target.objectName() == "verdict"
    assert callout.accessibleName() == "Look here. Read this"
    student.turn_to("networks")
    app.qtbot.waitUntil(lambda: not callout.isVisible())
    student.turn_to("draw")
    app.qtbot.waitUntil(callout.isVisible)
    student.write("3")
    assert callout.target.isAncestorOf(app.find("pose_dx"))
    app.find("lesson_point_read").click()
    assert not callout.isVisible()
    student.lecture.begin_again()
    assert callout.isVisible()
    assert student.lecture.draft("Mine").scene.point.part == "verdict", "it is saved with the page"
    student.lecture.leave()
    assert not callout.isVisible()


@pytest.mark.parametrize(
    ("line", "words"),
    [
        (
            'point = { part = "kernels", words = "Here." }',
            "'kernels' cannot be pointed at here: what can be is test_digit,",
        ),
        ('point = { part = "canvas", words = "Here." }', "'canvas' cannot be pointed at here"),
        ('point = { part = "sliders", words = "" }', "needs words"),
    ],
)
def test_a_part_that_cannot_be_pointed_at_is_told_with_those_that_can(line, words, student):
    student.open_file('page = "draw"', 'hide = ["canvas"]', line)
    assert student.notice().startswith("mine.md, line 6: ")
    assert words in student.notice()
