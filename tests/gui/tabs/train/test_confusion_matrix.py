"""The matrix of what digits are taken for, and the slider through epochs: what they show, tell and say."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QSlider, QToolButton
from pytestqt.qtbot import QtBot

from digitlab.gui.kit.layout import vbox
from digitlab.gui.kit.theme import LEGIBLE, contrast, theme_for
from digitlab.gui.shell.view import View
from digitlab.gui.tabs.train.afterwards.confusion_matrix import ConfusionMatrix
from digitlab.gui.tabs.train.afterwards.epoch_scrubber import EpochScrubber, GoToEpoch

DIGITS = tuple(map(str, range(10)))


def _counts() -> np.ndarray:
    counts = np.diag(np.full(10, 980))
    counts[4, 9], counts[7, 1] = 19, 3
    return counts


def _ground(matrix: ConfusionMatrix, image: QImage, cell: tuple[int, int]) -> QColor:
    """The colour beside a cell's number."""
    corner = matrix.cell_rect(cell).topLeft().toPoint()
    return image.pixelColor(corner.x() + 3, corner.y() + 3)


@pytest.fixture
def matrix(qtbot: QtBot) -> ConfusionMatrix:
    widget = ConfusionMatrix()
    qtbot.addWidget(widget)
    widget.setPalette(theme_for(dark=False).palette())
    widget.resize(420, 420)
    widget.show_counts(_counts(), DIGITS, "cnn")
    with qtbot.waitExposed(widget):
        widget.show()
    return widget


def test_counts_of_four_figures_do_not_touch_their_cells(matrix: ConfusionMatrix) -> None:
    matrix.show_counts(np.diag(np.full(10, 1135)), DIGITS, "cnn")
    for side in (360, 420):
        matrix.resize(side, side)
        image, place = matrix.grab().toImage(), matrix.cell_rect((1, 1)).toRect()
        for x in (place.left() + 1, place.left() + 2, place.right() - 2, place.right() - 1):
            colours = {image.pixel(x, y) for y in range(place.top() + 3, place.bottom() - 2)}
            assert len(colours) == 1, (side, x - place.left(), place.width())


def test_a_click_tells_the_class_and_the_answer(matrix: ConfusionMatrix, qtbot: QtBot) -> None:
    with qtbot.waitSignal(matrix.requested) as told:
        qtbot.mouseClick(matrix, Qt.MouseButton.LeftButton, pos=matrix.cell_rect((4, 9)).center().toPoint())
    assert told.args == [(4, 9)]


def test_a_click_beside_the_cells_tells_nothing(matrix: ConfusionMatrix, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(matrix.requested):
        qtbot.mouseClick(matrix, Qt.MouseButton.LeftButton, pos=matrix.rect().bottomRight())


def test_keys_walk_over_the_cells_and_enter_tells(matrix: ConfusionMatrix, qtbot: QtBot) -> None:
    matrix.show_chosen((4, 8))
    matrix.setFocus()
    QTest.keyClick(matrix, Qt.Key.Key_Right)
    assert matrix.toolTip() == "4 read as 9: 19 of 999 digits"
    QTest.keyClick(matrix, Qt.Key.Key_Right)  # there is nothing beyond
    with qtbot.waitSignal(matrix.requested) as told:
        QTest.keyClick(matrix, Qt.Key.Key_Return)
    assert told.args == [(4, 9)]


def test_it_says_the_commonest_mistake(matrix: ConfusionMatrix) -> None:
    said = matrix.accessibleDescription()
    assert "9,800 of 9,822 are right" in said
    assert "4 taken for 9, 19 times" in said


def test_the_diagonal_has_the_accent_and_mistakes_are_the_redder_the_more(matrix: ConfusionMatrix) -> None:
    image = matrix.grab().toImage()
    right, many, few, none = (_ground(matrix, image, cell) for cell in ((2, 2), (4, 9), (7, 1), (0, 1)))
    assert right.blue() > right.red()
    assert none == QColor(theme_for(dark=False).paper)
    assert none.green() > few.green() > many.green()
    assert many.red() > many.green()


@pytest.mark.parametrize("dark", [False, True])
def test_every_number_can_be_read_on_its_cell(qtbot: QtBot, dark: bool) -> None:
    theme, widget = theme_for(dark), ConfusionMatrix()
    qtbot.addWidget(widget)
    widget.setPalette(theme.palette())
    widget.resize(420, 420)
    for accent in ("mlp", "cnn"):
        widget.show_counts(np.arange(1, 101).reshape(10, 10), DIGITS, accent)
        image = widget.grab().toImage()
        for cell in np.ndindex(10, 10):
            ground = _ground(widget, image, cell)
            assert max(contrast(theme.ink, ground), contrast(theme.paper, ground)) >= LEGIBLE


@pytest.mark.parametrize("size", [(300, 280), (420, 420), (900, 500)])
def test_nothing_is_clipped_at_any_size(matrix: ConfusionMatrix, size: tuple[int, int]) -> None:
    matrix.resize(*size)
    matrix.show_counts(_counts(), ("ankle boot", *DIGITS[1:]), "cnn")
    metrics, first, last = matrix.fontMetrics(), matrix.cell_rect((0, 0)), matrix.cell_rect((9, 9))
    assert last.right() + metrics.horizontalAdvance("100.0 %") <= size[0]
    assert last.bottom() + 2 * metrics.height() <= size[1]
    assert first.left() >= metrics.horizontalAdvance("ankle boot") + metrics.height()
    assert last.right() - first.left() == pytest.approx(10 * first.width())


@pytest.fixture
def view(qtbot: QtBot) -> View[None]:
    """A view that holds a slider."""
    made: View[None] = View()
    vbox(EpochScrubber(), on=made)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


@pytest.fixture
def scrubber(view: View[None]) -> EpochScrubber:
    return view.findChild(EpochScrubber)


def test_a_slider_stops_at_the_epochs_that_are_kept(view: View[None], scrubber: EpochScrubber, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(view.wished):
        scrubber.show_epochs((1, 2, 5), 5)
    slider = scrubber.findChild(QSlider)
    slider.setFocus()
    with qtbot.waitSignal(view.wished) as told:
        QTest.keyClick(slider, Qt.Key.Key_Left)
    assert told.args == [GoToEpoch(2)]
    assert "epoch 2 of 5" in slider.accessibleDescription()


def test_playing_begins_again_at_the_end_and_stops_there(
    view: View[None], scrubber: EpochScrubber, qtbot: QtBot
) -> None:
    scrubber.findChild(QTimer).setInterval(1)
    scrubber.show_epochs((1, 2, 3), 3)
    play, asked = scrubber.findChild(QToolButton), []
    view.wished.connect(asked.append)
    play.click()
    qtbot.waitUntil(lambda: not play.isChecked())
    assert asked == [GoToEpoch(1), GoToEpoch(2), GoToEpoch(3)]


def test_one_epoch_cannot_be_slid_through(scrubber: EpochScrubber) -> None:
    scrubber.show_epochs((1,), 1)
    assert not scrubber.findChild(QSlider).isEnabled()
    assert not scrubber.findChild(QToolButton).isEnabled()
    scrubber.show_epochs((), 0)
    assert scrubber.epoch is None
