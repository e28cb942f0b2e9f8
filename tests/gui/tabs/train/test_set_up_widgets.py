"""The learning rate as planned, and digits before and after."""

from __future__ import annotations

import numpy as np
import pytest

from digitlab.gui.tabs.train.set_up.augmentation_panel import DigitStrip
from digitlab.gui.tabs.train.set_up.rate_chart import RateChart


@pytest.mark.parametrize("epochs", [1, 2, 6, 10, 11, 99, 1000])
def test_the_whole_plan_lies_within_the_axes(qtbot, epochs: int) -> None:
    chart = RateChart()
    qtbot.addWidget(chart)
    steps = 10 * epochs
    chart.show_rates([step / 10 for step in range(steps)], [1.0] * steps, 0.01)
    (first, last), _ = chart._box.viewRange()
    assert (first, chart.accessibleDescription()) == (0, f"At most 0.01, over {epochs} epochs.")
    assert epochs <= last <= max(epochs + 1, 1.2 * epochs)


def test_digits_are_painted_in_their_rows_on_whole_pixels(qtbot) -> None:
    strip = DigitStrip(("before", "after"), 8)
    qtbot.addWidget(strip)
    full, blank = np.ones((8, 28, 28), np.float32), np.zeros((8, 28, 28), np.float32)
    strip.show_rows((full, blank))
    picture = strip.grab().toImage()
    ink, paper = strip._theme.ink, strip._theme.paper
    line = strip._line()
    for column in range(8):
        x = round(column * 60 + 28)
        assert picture.pixelColor(x, round(line + 28)).name() == ink
        assert picture.pixelColor(x, round(2 * line + 60 + 28)).name() == paper
    strip.show_rows((full[:0], blank[:0]))
    assert strip.grab().toImage().pixelColor(28, round(line + 28)).name() == paper
