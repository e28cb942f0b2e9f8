"""The learning rate as planned, and digits before and after."""

from __future__ import annotations

import numpy as np
import pytest

from digitlab.gui.kit.theme import current_theme
from digitlab.gui.tabs.train.set_up.augmentation_panel import DigitStrip
from digitlab.gui.tabs.train.set_up.rate_chart import RateChart


@pytest.mark.parametrize("epochs", [1, 2, 6, 10, 11, 99, 1000])
def test_the_whole_plan_lies_within_the_axes(qtbot, epochs: int) -> None:
    chart = RateChart()
    qtbot.addWidget(chart)
    chart.resize(300, 160)
    with qtbot.waitExposed(chart):
        chart.show()
    steps = 10 * epochs
    chart.show_rates([step / 10 for step in range(steps)], [1.0] * steps, 0.01)
    assert chart.accessibleDescription() == f"At most 0.01, over {epochs} epochs."
    chart.grab()  # lays the axes out
    first, last = chart.place_of(0, 0).x(), chart.place_of(epochs, 0).x()
    assert 0 < first < last <= chart.width()
    assert last - first >= 0.4 * chart.width()


def test_digits_are_painted_in_their_rows_on_whole_pixels(qtbot) -> None:
    strip = DigitStrip(("before", "after"), 8)
    qtbot.addWidget(strip)
    full, blank = np.ones((8, 28, 28), np.float32), np.zeros((8, 28, 28), np.float32)
    strip.show_rows((full, blank))
    picture = strip.grab().toImage()
    theme = current_theme(strip)
    ink, paper = theme.ink, theme.paper
    line = strip.sizeHint().height() / 2 - 60
    for column in range(8):
        x = round(column * 60 + 28)
        assert picture.pixelColor(x, round(line + 28)).name() == ink
        assert picture.pixelColor(x, round(2 * line + 60 + 28)).name() == paper
    strip.show_rows((full[:0], blank[:0]))
    assert strip.grab().toImage().pixelColor(28, round(line + 28)).name() == paper


def test_rows_of_digits_that_have_more_room_to_the_right_than_below_are_not_cut(qtbot) -> None:
    strip = DigitStrip(("before", "after"), 8)
    qtbot.addWidget(strip)
    strip.resize(1200, strip.sizeHint().height())
    strip.show_rows((np.ones((8, 28, 28), np.float32),) * 2)
    picture, ink = strip.grab().toImage(), current_theme(strip).ink
    inked = [y for y in range(picture.height()) if picture.pixelColor(28, y).name() == ink]
    assert len(inked) >= 2 * 54
    assert inked[-1] < picture.height() - 1
