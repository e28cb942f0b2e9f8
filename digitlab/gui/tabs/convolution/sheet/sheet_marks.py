"""What is found on a sheet, painted: boxes with their classes, the ink of each digit in a colour, and cells of evidence."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter, QPen

from digitlab.gui.kit.canvas.field_frame import FieldFrame, tinted
from digitlab.gui.kit.pixels import image_of
from digitlab.gui.kit.theme import Theme
from digitlab.ink.stroke import Image

_FRAME, _THIN = 2.0, 1.0  # width of a box's frame in logical pixels
_PADDING = 4.0  # beside the words of a box


@dataclass(frozen=True, slots=True)
class BoxMark:
    """A box, and what stands at it.

    Attributes:
        box: Its left, top, right and bottom in pixels of the sheet.
        text: Its class, and how sure.
        colour: Which of the theme's ten.
    """

    box: tuple[float, float, float, float]
    text: str
    colour: int


@dataclass(frozen=True, slots=True, eq=False)
class SheetMarks:
    """What is shown over a sheet's ink, and under it.

    Attributes:
        boxes: The boxes, with their words.
        thin: Boxes without words, each with its colour, below the others.
        framed: Whether the boxes are seen, and not their words alone.
        owner: (rows, columns) int8: which box each pixel's ink belongs to, -1 for none; None where the ink keeps its colour.
        cells: (rows, columns) float32 in [0, 1]: evidence, under the ink; None for none.
        cell_px: Pixels a cell.
    """

    boxes: tuple[BoxMark, ...] = ()
    thin: tuple[BoxMark, ...] = ()
    framed: bool = True
    owner: NDArray[np.int8] | None = None
    cells: Image | None = None
    cell_px: int = 4


def paint_boxes(painter: QPainter, frame: FieldFrame, marks: SheetMarks, theme: Theme) -> None:
    """Frames, and a small flag at the upper left corner of each with its words."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for width, those in ((_THIN, marks.thin), (_FRAME, marks.boxes if marks.framed else ())):
        for mark in those:
            painter.setPen(QPen(QColor(theme.classes[mark.colour]), width, j=Qt.PenJoinStyle.MiterJoin))
            painter.drawRect(frame.part(*mark.box))
    for mark in marks.boxes:
        _paint_flag(painter, frame, mark, theme)


def _paint_flag(painter: QPainter, frame: FieldFrame, mark: BoxMark, theme: Theme) -> None:
    metrics, place, paper = QFontMetricsF(painter.font()), frame.part(*mark.box), frame.rect()
    width, height = metrics.horizontalAdvance(mark.text) + 2 * _PADDING, metrics.height()
    left = min(max(place.left() - _FRAME / 2, paper.left()), paper.right() - width)
    above = place.top() - height - _FRAME / 2
    flag = QRectF(left, above if above >= paper.top() else place.bottom() + _FRAME / 2, width, height)
    if flag.bottom() > paper.bottom():
        flag.moveTop(place.top())
    painter.fillRect(flag, QColor(theme.classes[mark.colour]))
    painter.setPen(QColor(theme.paper))
    painter.drawText(flag, Qt.AlignmentFlag.AlignCenter, mark.text)


def paint_cells(painter: QPainter, frame: FieldFrame, cells: Image, cell_px: int, theme: Theme) -> None:
    """Evidence, from paper to the colour of positive values; what would reach beyond the paper is cut off."""
    image = tinted(cells, QColor(theme.positive))
    rows, columns = cells.shape
    painter.save()
    painter.setClipRect(frame.rect(), Qt.ClipOperation.IntersectClip)
    painter.drawImage(frame.part(0, 0, columns * cell_px, rows * cell_px), image)
    painter.restore()


def paint_patch(painter: QPainter, frame: FieldFrame, patch: QImage, corner: QPointF, theme: Theme) -> None:
    """A picture of so many field pixels, with its upper left corner at a place of the paper, and its border."""
    place = frame.part(corner.x(), corner.y(), corner.x() + patch.width(), corner.y() + patch.height())
    painter.drawImage(place, patch)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(theme.highlight), 1.5, Qt.PenStyle.DashLine))
    painter.drawRect(place)


def dye(owner: NDArray[np.int8], boxes: Sequence[BoxMark], theme: Theme) -> QImage:
    """A picture of the paper with the colour of each pixel's box; transparent where ink keeps its own.

    Ink has soft edges, which are nobody's: each pixel that has no box takes one of its neighbours'.
    """
    rows, columns = owner.shape
    padded = np.pad(owner, 1, constant_values=-1)
    around = np.max(
        [padded[row : row + rows, column : column + columns] for row in range(3) for column in range(3)], axis=0
    )
    owner = np.where(owner >= 0, owner, around)
    table = np.array([QColor(theme.classes[mark.colour]).rgba() for mark in boxes] + [0], np.uint32)  # 0 for -1
    return image_of(table[owner], QImage.Format.Format_ARGB32)


def dyed(ink: QImage, colours: QImage, frame: FieldFrame) -> QImage:
    """The ink in these colours, as opaque as it is."""
    result = ink.copy()
    painter = QPainter(result)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceAtop)
    painter.drawImage(frame.rect(), colours)
    painter.end()
    return result
