"""Many small digits, or first characters of classes' names, in one stroke of the painter."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont, QGlyphRun, QPainter, QRawFont

DIGITS = tuple("0123456789")
"""What answers stand for where nobody says something else."""


class DigitGlyphs:
    """The ten digits of a font, or the first characters of other classes' names, drawn hundreds at a time.

    One call each would take longer than all cells of a map together.
    """

    def __init__(self, font: QFont, height: float, classes: Sequence[str] = DIGITS) -> None:
        """Digits whose height is so many logical pixels."""
        self._raw = QRawFont.fromFont(font)
        self._raw.setPixelSize(height / max(0.5, self._raw.capHeight() / self._raw.pixelSize()))
        self._glyphs = [(self._raw.glyphIndexesForString(name[0]) or [0])[0] for name in classes]
        self._offsets = [
            QPointF(-advance.x() / 2, self._raw.capHeight() / 2)
            for advance in self._raw.advancesForGlyphIndexes(self._glyphs)
        ]

    def draw(self, painter: QPainter, digits: NDArray[np.int8], middles: list[QPointF]) -> None:
        """Draw each of the (n,) digits around its middle, in the painter's pen."""
        if len(digits):
            listed = digits.tolist()
            run = QGlyphRun()
            run.setRawFont(self._raw)
            run.setGlyphIndexes([self._glyphs[digit] for digit in listed])
            run.setPositions([middle + self._offsets[digit] for digit, middle in zip(listed, middles, strict=True)])
            painter.drawGlyphRun(QPointF(), run)
