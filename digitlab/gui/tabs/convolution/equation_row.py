"""Pictures side by side, with the signs of an equation between them: one times another makes products, and they add up."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from digitlab.gui.kit.layout import hbox
from digitlab.gui.kit.text import title

_SIGNS = ("·", "=", "Σ →", "")
_SIGN_TOP = 20  # logical pixels above a sign, so that it stands beside the first cells


def equation_row(pictures: Sequence[QWidget]) -> QHBoxLayout:
    """A row of four; picture n is its item 2n."""
    row = hbox(spacing=4)
    for picture, sign in zip(pictures, _SIGNS, strict=True):
        row.addWidget(picture, 1)
        if sign:
            label = title(sign)
            label.setContentsMargins(0, _SIGN_TOP, 0, 0)
            row.addWidget(label, 0, Qt.AlignmentFlag.AlignTop)
    return row
