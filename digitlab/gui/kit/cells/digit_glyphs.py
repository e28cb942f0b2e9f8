"""Many small digits, or first characters of classes' names, in one stroke of the painter."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont, QGlyphRun, QPainter, QRawFont, QTextLayout

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
        self._glyphs = [self._glyph(name[0], font) for name in classes]
        self._offsets = [
            QPointF(-raw.advancesForGlyphIndexes([glyph])[0].x() / 2, self._raw.capHeight() / 2)
            for raw, glyph in self._glyphs
        ]

    def _glyph(self, character: str, font: QFont) -> tuple[QRawFont, int]:
        """How a character looks, in the font that stands in for one that has not got it."""
        own = (self._raw.glyphIndexesForString(character) or [0])[0]
        if own:
            return self._raw, own
        layout = QTextLayout(character, font)
        layout.beginLayout()
        layout.createLine()
        layout.endLayout()
        for run in layout.glyphRuns():
            raw, glyphs = run.rawFont(), run.glyphIndexes()
            if glyphs and glyphs[0]:
                raw.setPixelSize(self._raw.pixelSize())
                return raw, glyphs[0]
        return self._raw, 0

    def draw(self, painter: QPainter, digits: NDArray[np.int8], middles: list[QPointF]) -> None:
        """Draw each of the (n,) digits around its middle, in the painter's pen."""
        fonts: dict[int, tuple[QRawFont, list[int], list[QPointF]]] = {}
        for digit, middle in zip(digits.tolist(), middles, strict=True):
            raw, glyph = self._glyphs[digit]
            _, glyphs, positions = fonts.setdefault(id(raw), (raw, [], []))
            glyphs.append(glyph)
            positions.append(middle + self._offsets[digit])
        for raw, glyphs, positions in fonts.values():
            run = QGlyphRun()
            run.setRawFont(raw)
            run.setGlyphIndexes(glyphs)
            run.setPositions(positions)
            painter.drawGlyphRun(QPointF(), run)
