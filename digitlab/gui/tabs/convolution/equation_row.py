"""Pictures side by side, with the signs of an equation between them: one times another makes products, and they add up."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from digitlab.gui.kit.layout import Part, hbox
from digitlab.gui.kit.text import title

_SIGNS = ("·", "=", "Σ →", "")
_SIGN_TOP = 20  # logical pixels above a sign, so that it stands beside the first cells


def equation_row(pictures: Sequence[QWidget]) -> QHBoxLayout:
    """A row of four; picture n is its item 2n."""
    parts: list[Part] = []
    for picture, sign in zip(pictures, _SIGNS, strict=True):
        parts.append((picture, 1))
        if sign:
            label = title(sign)
            label.setContentsMargins(0, _SIGN_TOP, 0, 0)
            parts.append((label, Qt.AlignmentFlag.AlignTop))
    return hbox(*parts, spacing=4)
