"""What the bench is set to: examples, sizes for rows and columns, and what is said about them."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QSlider, QSpinBox, QToolButton

from digitlab.convolution.kernels import KERNELS
from digitlab.convolution.presets import PICTURES, PRESETS
from digitlab.gui.kit.theme import current_theme
from digitlab.gui.tabs.convolution.state import BenchState

IMAGE = 0


def _crossed(bench) -> list[tuple[int, int, int]]:
    """The cells of the image that are crossed out: their diagonals have the colour of what is wrong."""
    picture, bad = bench.picture(IMAGE), QColor(current_theme(bench.page).bad)
    places, image = picture.places(), picture.grab().toImage()
    corners = {cell: places.cell_rect(cell).topLeft().toPoint() for cell in np.ndindex(places.shape)}
    return [cell for cell, corner in corners.items() if image.pixelColor(corner + QPoint(4, 4)) == bad]


def test_a_stride_that_does_not_tile_is_shown_as_an_error_and_as_what_pytorch_does(bench) -> None:
    bench.open(preset="stride_3")
    said = bench.words()
    assert "(7 − 3)/3 + 1 = 2.33" in said
    assert "✗ does not tile" in said
    assert "PyTorch rounds down to 2. The last row and the last column of 7 are never seen." in said
    assert len(_crossed(bench)) == 13
    bench.open(preset="stride_2")
    assert "every pixel is seen" in bench.words()
    assert not _crossed(bench)


def test_sliders_change_the_sizes_and_the_formula_follows(bench) -> None:
    bench.open(preset="no_padding")
    bench.find("bench_padding", QSlider).setValue(1)
    assert "(6 + 2·1 − 3)/1 + 1 = 6" in bench.words()
    bench.find("bench_window", QSlider).setValue(4)
    bench.find("bench_stride", QSlider).setValue(3)
    bench.find("bench_dilation", QSlider).setValue(2)
    assert bench.trace.sliding.outputs == (1, 1)
    assert bench.find("bench_torch_line", QLineEdit).text() == (
        "nn.Conv2d(1, 1, kernel_size=4, stride=3, padding=1, dilation=2, bias=False)"
    )


def test_rows_and_columns_are_set_apart_once_they_need_not_be_square(bench) -> None:
    bench.open(preset="no_padding")
    assert not bench.find("bench_stride_columns").isVisible()
    bench.find("bench_square", QCheckBox).click()
    bench.find("bench_window", QSlider).setValue(2)
    bench.find("bench_padding_columns", QSlider).setValue(1)
    bench.find("bench_stride", QSlider).setValue(3)
    bench.find("bench_side_columns", QSpinBox).setValue(9)
    assert bench.find("bench_torch_line", QLineEdit).text() == (
        "nn.Conv2d(1, 1, kernel_size=(2, 3), stride=(3, 1), padding=(0, 1), bias=False)"
    )
    said = bench.words()
    assert "rows: (6 − 2)/3 + 1 = 2.33;  columns: (9 + 2·1 − 3)/1 + 1 = 9" in said
    assert "PyTorch: rows rounded down to 2, 2 of 6 never seen; columns all seen." in said
    assert "image 6×9, P 0×1" in bench.picture(IMAGE).accessibleName()
    bench.find("bench_square", QCheckBox).click()
    sliding = bench.trace.sliding
    assert (sliding.size, sliding.window, sliding.stride, sliding.padding) == ((6, 6), (2, 2), (3, 3), (0, 0))
    assert not bench.find("bench_stride_columns").isVisible()


@pytest.mark.parametrize(
    "changes", [{"stride": 4, "padding": 0}, {"source": "drawing"}, {"dilation": (1, 2)}, {"flipped": True}]
)
def test_what_is_said_of_an_example_is_not_said_of_what_became_of_it(bench, changes: dict) -> None:
    bench.open(preset="padding", stride=1)
    assert "It has −13 for 2 and −9 for −15." in bench.words()
    bench.open(preset="padding", **changes)
    assert "It has" not in bench.words()
    assert ("Changed by hand" in bench.words()) == ("source" not in changes)


def test_a_state_that_is_not_square_unties_rows_from_columns(bench) -> None:
    bench.open(preset="no_padding", stride=(1, 2))
    assert not bench.find("bench_square", QCheckBox).isChecked()
    assert bench.find("bench_stride_columns", QSlider).value() == 2
    bench.find("bench_stride", QSlider).setValue(2)
    assert bench.state.stride == 2


def test_a_size_that_cannot_be_puts_the_slider_back_and_says_what_would_help(bench) -> None:
    bench.open()
    slider = bench.find("bench_dilation", QSlider)
    slider.setValue(3)
    assert slider.value() == 1
    assert "does not fit onto 5" in bench.words()
    bench.find("bench_padding", QSlider).setValue(1)
    assert "does not fit" not in bench.words()


def test_the_line_of_pytorch_can_be_copied(bench) -> None:
    bench.open(preset="layer")
    bench.find("bench_copy").click()
    assert QGuiApplication.clipboard().text() == "nn.Conv2d(3, 6, kernel_size=5)"
    assert "6·(3·5·5+1) = 456 parameters" in bench.words()


def test_every_example_and_every_classic_kernel_can_be_chosen(bench, choose) -> None:
    preset, kernel = bench.find("bench_preset", QComboBox), bench.find("bench_kernel", QComboBox)
    for number, name in enumerate(PRESETS):
        choose(preset, number)
        step = bench.trace.step_count - 1 if name in PICTURES else 0
        assert bench.state == BenchState(preset=name, speed=bench.state.speed, step=step)
    for number, name in enumerate(KERNELS, 1):
        choose(kernel, number)
        np.testing.assert_array_equal(bench.trace.kernels[0, 0], KERNELS[name].weights)


def test_choosing_an_example_or_an_image_keeps_what_was_set_since(bench, choose) -> None:
    bench.open()
    bench.find("bench_speed", QSlider).setValue(5)
    bench.find("bench_next", QToolButton).click()
    source, preset = bench.find("bench_source", QComboBox), bench.find("bench_preset", QComboBox)
    choose(source, 2)
    assert (bench.state.step, bench.state.speed) == (1, 15.0)
    bench.find("bench_speed", QSlider).setValue(6)
    choose(preset, 3)
    assert (bench.state.step, bench.state.speed) == (0, 30.0)
