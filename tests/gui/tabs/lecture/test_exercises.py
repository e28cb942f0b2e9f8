"""The exercises: open tasks that the program judges from its state, whoever finds whichever solution."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QPushButton, QSlider

from digitlab.convolution.plain_pictures import PLAIN_PICTURES, strongest_answer
from digitlab.convolution.trace import convolve
from digitlab.data_folder import user_networks
from digitlab.gui.kit.controls.number_field import NumberField
from digitlab.gui.kit.controls.primary_button import PrimaryButton
from digitlab.gui.tabs.convolution.number_slices import NumberSlices
from digitlab.gui.tabs.train.set_up.layer_editor import LayerEditor
from digitlab.gui.tabs.train.set_up.range_field import RangeField
from digitlab.gui.tabs.train.set_up.set_up import SetUp
from digitlab.ink.stroke import Drawing, Stroke
from digitlab.networks.layers import PRESETS

_COURSE = "Exercises"
_KERNEL = 1
"""Of the bench's pictures."""


def type_kernel(student, *rows: tuple[float, ...]) -> None:
    """Type other weights on the bench, cell by cell."""
    page = student.app.turn_to("convolution", "bench")
    QApplication.processEvents()  # lays everything out
    kernel, field = page.findChildren(NumberSlices)[_KERNEL], page.findChild(NumberField, "bench_number")
    for cell, weight in np.ndenumerate(np.array([rows])):
        QTest.mouseClick(kernel, Qt.MouseButton.LeftButton, pos=kernel.places().cell_rect(cell).center().toPoint())
        field.selectAll()
        QTest.keyClicks(field, f"{weight:g}")
        QTest.keyClick(field, Qt.Key.Key_Return)


def slide(student, name: str, value: int) -> None:
    """Move one of the sliders beside the bench."""
    student.app.find(f"bench_{name}", QSlider).setValue(value)


def is_reached(student) -> bool:
    """Whether the exercise says so."""
    answered = student.lecture.shown.answered
    return answered is not None and answered.right


def test_exercises_are_a_course_of_their_own_and_ask_for_something_to_be_done(student):
    pages = student.lecture.shown.course.of(_COURSE)
    assert len(pages) == 7
    for page in pages:
        assert page.question.reach, page.name
        assert page.title.startswith("Exercise: "), page.name
        assert page.teaching.courses == (_COURSE,), "the course of 90 minutes has no time for them"


@pytest.mark.parametrize(
    ("name", "wrong", "right"),
    [
        (
            "blind-to-vertical-lines",
            [((0, 0, 0), (0, 0, 0), (0, 0, 0)), ((1, 0, -1), (1, 0, -1), (1, 0, -1))],
            ((0, 1, 0), (0, -1, 0), (0, 0, 0)),
        ),
        (
            "blind-to-lines",
            [((0, 0, 0), (0, 0, 0), (0, 0, 0)), ((-1, -1, -1), (-1, 8, -1), (-1, -1, -1))],
            ((1, 0, -1), (-2, 0, 2), (1, 0, -1)),
        ),
        (
            "sharpen",
            [((0, 0, 0), (0, 2, 0), (0, 0, 0)), ((0, 0.125, 0), (0.125, 0.5, 0.125), (0, 0.125, 0))],
            ((-1, -1, -1), (-1, 9, -1), (-1, -1, -1)),
        ),
        (
            "sharpen",
            [((0.1, 0.2, -0.3), (0, 1, 0), (0, 0, 0))],
            ((-0.1, -0.1, -0.1), (-0.1, 1.8, -0.1), (-0.1, -0.1, -0.1)),
        ),
    ],
)
def test_a_kernel_is_judged_by_what_it_answers_and_not_by_which_it_is(name, wrong, right, student):
    student.open(name)
    for kernel in wrong:
        type_kernel(student, *kernel)
        assert not is_reached(student), kernel
    type_kernel(student, *right)
    assert is_reached(student)
    assert student.verdict() == "✓ You are there."


def test_a_bias_does_not_sharpen(student):
    student.open("sharpen")
    bias = student.app.find("bench_bias", NumberField)
    bias.selectAll()
    QTest.keyClicks(bias, "4")
    QTest.keyClick(bias, Qt.Key.Key_Return)
    type_kernel(student, (0, 0, 0), (0, -3, 0), (0, 0, 0))
    assert (student.value("bench.flat"), student.value("bench.vertical")) == (1, 4)
    assert not is_reached(student), "nothing is answered with 4, and a line with 1"


def test_a_line_is_met_wherever_it_lies():
    rng = np.random.default_rng(0)
    trace = convolve(rng.normal(size=(2, 6, 6)), rng.normal(size=(3, 2, 3, 5)), rng.normal(size=3))
    pictures = {name: np.zeros((2, 40, 40)) for name in PLAIN_PICTURES}
    pictures["vertical"][:, :, 20] = pictures["horizontal"][:, 20] = pictures["dot"][:, 20, 20] = 1
    pictures["flat"][:] = 1
    for name, picture in pictures.items():
        answers = convolve(picture, trace.kernels, trace.bias).result
        assert abs(strongest_answer(trace, name)) == pytest.approx(np.abs(answers).max()), name


def test_sizes_are_chosen_by_hand_and_a_pixel_that_is_not_seen_is_not_accepted(student):
    student.open("choose-the-sizes")
    slide(student, "stride", 2)
    assert not is_reached(student), "3×3"
    slide(student, "window", 2)
    assert (student.value("bench.rows"), student.value("bench.unseen")) == (4, 0)
    assert not is_reached(student), "a window of 2×2 is none of those asked for"
    slide(student, "window", 4)
    slide(student, "padding", 1)
    assert is_reached(student)


def test_the_mlp_is_fooled_by_a_pen_and_by_nothing_else(student):
    student.open("fool-the-mlp")
    six, blot = (
        Stroke.through(tuple(map(tuple, stroke["points"])))
        for stroke in student.lecture.shown.lesson.then.drawing["strokes"]
    )
    session = student.session

    def write(*strokes: Stroke, truth: int, centred: bool = True) -> None:
        session.load_drawing(Drawing(strokes), "")
        session.set_truth(truth)
        session.set_centred_first(centred)
        student.settle()

    write(six, truth=6)
    assert not is_reached(student), "both read a tidy 6"
    write(six, truth=5)
    assert not is_reached(student), "a 6 that is called a 5 is one to the CNN as well"
    write(six, blot, truth=6, centred=False)
    assert not is_reached(student), "the ink is no longer centred"
    write(six, blot, truth=6)
    assert student.judged().right


def test_a_leaner_network_is_counted_in_the_table_of_layers(student):
    student.open("a-leaner-lenet")
    page = student.app.turn_to("train", "set_up")
    assert student.value("layers.parameters") == 61_706

    def take(preset: str) -> None:
        page.findChild(QComboBox, "preset").setCurrentText(preset)
        next(button for button in page.findChildren(QPushButton) if button.text() == "Take it").click()
        QApplication.processEvents()  # new rows come into sight

    def type_first(row: int, value: int) -> None:
        editor = next(each for each in page.findChildren(LayerEditor, f"layer_{row}") if each.isVisible())
        field = editor.findChildren(RangeField)[0]
        field.selectAll()
        QTest.keyClicks(field, str(value))

    take("an MLP")
    type_first(2, 7)
    type_first(3, 7)
    assert student.value("layers.parameters") < 6170
    assert not is_reached(student), "small, and no convolution is left"
    take("global pooling")
    assert not is_reached(student), "25,882 are too many"
    for row, number in ((1, 8), (3, 12), (5, 16), (7, 16)):
        type_first(row, number)
    assert is_reached(student)


def test_the_page_says_how_large_the_islands_are_and_forgets_those_of_another_drawing(student, qtbot):
    student.open("how-far")
    islands = ("island.left", "island.right")
    qtbot.waitUntil(lambda: all(student.value(name) is not None for name in islands), timeout=60_000)
    left, right = (student.value(name) for name in islands)
    assert left < right
    page = student.app.turn_to("robustness", "my_drawing")
    said = {label.text() for label in page.findChildren(QLabel)}
    assert {f"mlp · island {left:.0f}", f"cnn_pooled · island {right:.0f}"} <= said
    student.session.load_test_digit(1)
    assert student.value("island.left") is None


@pytest.mark.slow
@pytest.mark.minutes
def test_the_island_is_beaten_by_a_network_that_was_trained_in_the_window(app, student, qtbot):
    student.open("beat-the-island")
    train = student.window.tabs.train
    made: SetUp = train.store_of(SetUp).state
    few = replace(made.with_recipe("fast"), layers=PRESETS["global pooling"], name="islander")
    train.put(replace(few, settings=replace(few.settings, digits=5000)))
    with qtbot.waitSignal(train.store.ended, timeout=240_000):
        app.find("start", PrimaryButton).click()
    assert (user_networks() / "islander.safetensors").exists()
    student.turn_to("robustness/my_drawing")
    islands = ("island.left", "island.right")
    qtbot.waitUntil(lambda: all(student.value(name) is not None for name in islands), timeout=60_000)
    assert student.value("island.left") == 55, "what the page says of the MLP"
    assert student.value("island.right") > 55
    assert not is_reached(student), "cnn_pooled holds more, and nobody here trained it"
    student.session.choose_network(1, "islander")
    qtbot.waitUntil(lambda: is_reached(student), timeout=60_000)
    assert student.verdict() == "✓ You are there."
