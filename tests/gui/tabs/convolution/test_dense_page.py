"""The page "From dense to convolution": the matrix of a layer, its stops, and the colours of shared weights."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QSlider, QToolButton

from digitlab.convolution.matrix import STOPS
from digitlab.gui.kit.theme import theme_for
from digitlab.gui.tabs.convolution.dense.rows_to_vector import RowsToVector
from digitlab.gui.tabs.convolution.dense.shared_matrix import SharedMatrix, colours
from digitlab.gui.tabs.convolution.number_slices import NumberSlices
from digitlab.gui.tabs.convolution.state import BenchState


def _entries(matrix: SharedMatrix, outputs: int, inputs: int) -> list[str]:
    """The colour of every entry, row by row."""
    image = matrix.grab().toImage()
    middles = (matrix.entry_rect(entry).center().toPoint() for entry in np.ndindex(outputs, inputs))
    return [image.pixelColor(middle).name() for middle in middles]


def test_one_slider_leads_from_dense_to_shared(lab, words_on) -> None:
    page = lab.show_state(BenchState(page="dense"))
    said = words_on(page)
    for formula in ("9·(1·5·5+1) = 234", "9·(1·3·3+1) = 90", "1·(1·3·3+1) = 10"):
        assert formula in said
    assert "Biases are counted, although there are none here." in said
    slider, matrix = page.findChild(QSlider, "dense_stop"), page.findChild(SharedMatrix)
    colours = []
    for number, stop in enumerate(STOPS):
        slider.setValue(number)
        assert lab.state().stop == stop
        colours.append(len(set(_entries(matrix, 9, 25))))
    assert colours[2] == 10  # nine weights and none
    assert colours[0] > 200
    assert 60 < colours[1] <= 82


def test_the_matrix_and_the_image_grow_with_the_page(lab) -> None:
    page = lab.show_state(BenchState(page="dense"))
    matrix, image = page.findChild(SharedMatrix), page.findChild(NumberSlices)
    sides = []
    for size in ((700, 560), (1200, 880)):
        page.resize(*size)
        page.grab()
        sides.append((matrix.entry_rect((0, 0)).width(), image.places().cell_rect((0, 0, 0)).width()))
    assert all(large > 1.3 * small for small, large in zip(*sides, strict=True)), sides


def test_pointing_at_the_matrix_says_how_often_a_weight_is_used(lab, words_on) -> None:
    page = lab.show_state(BenchState(page="dense", stop="shared"))
    matrix = page.findChild(SharedMatrix)
    page.grab()
    QTest.mouseMove(matrix, QPoint(1, 1))
    QTest.mouseMove(matrix, matrix.entry_rect((4, 6)).center().toPoint())
    assert "weight 1 of 9, the same one in all 9 framed entries" in words_on(page)
    QTest.mouseMove(matrix, matrix.entry_rect((4, 0)).center().toPoint())
    assert "This output never sees this pixel" in words_on(page)


def test_fourteen_rows_of_fourteen_are_196_inputs(lab, words_on) -> None:
    page = lab.show_state(BenchState(page="dense", source="small drawing"))
    assert "14·14 = 196 inputs" in words_on(page)


@pytest.mark.slow
def test_another_drawing_leaves_the_matrix_as_it_is_painted(lab) -> None:
    page = lab.show_state(BenchState(page="dense", source="small drawing"))
    lab.store.show_drawing(np.zeros((28, 28), np.float32))
    matrix = page.findChild(SharedMatrix)
    painted, output = _entries(matrix, 144, 196), page.findChildren(NumberSlices)[1]
    lab.store.show_drawing(np.ones((28, 28), np.float32))
    assert _entries(matrix, 144, 196) == painted
    assert (output.slices().values == 5).all()  # the cross has five ones
    page.findChild(QSlider, "dense_stop").setValue(2)
    assert _entries(matrix, 144, 196) != painted


def test_a_matrix_that_nobody_could_see_is_not_painted(lab, words_on) -> None:
    page = lab.show_state(BenchState(page="dense", preset="colour_picture"))
    assert "more entries than the window has pixels" in page.findChild(SharedMatrix).accessibleDescription()
    assert "5·(3·3·3+1) = 140" in words_on(page)
    assert "Biases are counted" not in words_on(page), "it has them"


@pytest.mark.parametrize("dark", [False, True])
def test_weights_that_stand_side_by_side_have_colours_apart(dark: bool) -> None:
    theme = theme_for(dark)
    table = colours(theme, 500)
    assert QColor.fromRgb(int(table[-1])) == QColor(theme.paper)  # no weight
    seen = [QColor.fromRgb(int(each)) for each in table[:-1]]
    assert {colour.alpha() for colour in seen} == {255}
    rgb = np.array([[colour.red(), colour.green(), colour.blue()] for colour in seen])
    assert np.abs(np.diff(rgb, axis=0)).sum(axis=1).min() > 100
    hues = np.array([colour.hsvHueF() for colour in seen])
    np.testing.assert_allclose(hues, np.arange(499) * 0.618034 % 1, atol=0.01)


def test_the_rows_of_the_drawing_are_laid_one_behind_the_other_until_they_are_the_vector(lab, qtbot, words_on) -> None:
    page = lab.show_state(BenchState(page="dense", source="small drawing"))
    page.findChild(QToolButton, "dense_rows").click()
    assert "0 of 14 rows" in words_on(page)
    picture = page.findChild(RowsToVector)
    empty = picture.grab().toImage()
    for _ in range(14):
        page.findChild(QToolButton, "rows_next").click()
    assert "One vector of 196 numbers: pixels that lay below each other are now 14 places apart." in words_on(page)
    laid = picture.grab().toImage()
    image = lab.store.outcome.trace.image[0]
    whole = np.concatenate([image[row] for row in range(14)])
    for row, (_, placed) in enumerate(picture.places()):
        for column in range(14):
            x = round(placed.left() + (column + 0.5) * placed.width() / 14)
            ratio = laid.devicePixelRatio()
            seen = laid.pixelColor(round(x * ratio), round(placed.center().y() * ratio)).lightnessF()
            if whole[14 * row + column] > 0.9:
                assert seen < 0.4, (row, column)
            if whole[14 * row + column] == 0:
                assert seen > 0.9, (row, column)
    assert laid != empty
    page.findChild(QToolButton, "dense_rows").click()
    assert lab.state().laid is None
    assert "fully connected" in words_on(page)


def test_rows_beyond_those_of_another_image_are_not_laid(lab) -> None:
    lab.show_state(BenchState(page="dense", source="drawing", laid=28))
    lab.show_state(replace(lab.state(), source="numbers"))
    assert lab.state().laid == 5
    with pytest.raises(ValueError, match="0 or more"):
        BenchState(laid=-1)
