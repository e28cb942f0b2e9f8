"""The colours of a matrix of shared weights."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtGui import QColor

from digitlab.gui.kit.theme import theme_for
from digitlab.gui.tabs.convolution.dense.shared_matrix import colours


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
