"""The field as the networks see it."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from digitlab.gui.kit import phrases
from digitlab.gui.kit.canvas.field_frame import FieldFrame, tinted
from digitlab.gui.kit.themed import ThemedWidget
from digitlab.ink.stroke import FIELD_SIDE, Image
from digitlab.language import mark, tr

Edges = tuple[bool, bool, bool, bool]
"""Something about the top, the right, the bottom and the left edge, in this order."""

NOWHERE: Edges = (False, False, False, False)
"""No edge at all."""

_EDGE_NAMES = (mark("top"), mark("right"), mark("bottom"), mark("left"))
_MARGIN = 12  # logical pixels around the field, for the marks
_BAR = 3.0  # thickness of a mark's bar in logical pixels
_ARROW = 5.0  # how far its arrows point outwards
_FAINT = 0.1  # of full ink: what is paler is hardly seen, and the paper that a decoder draws is never quite empty


class FieldView(ThemedWidget):
    """The 28x28 values as squares of one size, and marks at the edges where ink leaves the field."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """An empty field."""
        super().__init__(parent)
        self._image: Image | None = None
        self._lost = NOWHERE
        self.setAccessibleName(tr("What the networks see"))
        self._describe()

    def show_field(self, image: Image | None, lost: Edges = NOWHERE) -> None:
        """Show what the networks see.

        Args:
            image: (28, 28) float32 in [0, 1], ink = 1; None for an empty field.
            lost: The edges at which ink leaves the field.
        """
        self._image, self._lost = image, lost
        self._describe()
        self.update()

    def _describe(self) -> None:
        edges = [tr(name) for name, is_lost in zip(_EDGE_NAMES, self._lost, strict=True) if is_lost]
        if self._image is None:
            words = tr("Nothing drawn yet.")
        elif edges:
            words = tr(
                "{ink_place} Ink leaves the field at the {edges}: no network sees it.",
                ink_place=_where(self._image),
                edges=phrases.listed(edges),
            )
        else:
            words = tr("{ink_place} All ink lies in the field.", ink_place=_where(self._image))
        if words != self.accessibleDescription():
            self.setAccessibleDescription(words)
            self.setToolTip(words)

    def _paint_lost(self, painter: QPainter, field: QRectF) -> None:
        """A bar and three outward arrows along every edge that ink crosses, drawn at the top and turned into place."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.bad))
        half = field.width() / 2
        for quarter, is_lost in enumerate(self._lost):
            if is_lost:
                painter.save()
                painter.translate(field.center())
                painter.rotate(90 * quarter)
                painter.drawRect(QRectF(-half, -half - 1 - _BAR, 2 * half, _BAR))
                for x in (-half / 2, 0.0, half / 2):
                    painter.drawPolygon(_arrow(QPointF(x, -half - 1 - _BAR)))
                painter.restore()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint paper, ink, a faint frame, and the marks."""
        frame = FieldFrame.sharp(self.width(), self.height(), _MARGIN, self.devicePixelRatioF())
        painter, field = QPainter(self), frame.rect()
        painter.fillRect(field, QColor(self._theme.paper))
        if self._image is not None:
            painter.drawImage(field, tinted(self._image, QColor(self._theme.ink)))
        painter.setPen(QPen(QColor(self._theme.border), 1))
        painter.drawRect(field.adjusted(-0.5, -0.5, 0.5, 0.5))
        self._paint_lost(painter, field)
        painter.end()

    @override
    def heightForWidth(self, width: int) -> int:
        """The field is square; this counts where the size policy says so."""
        return width

    @override
    def sizeHint(self) -> QSize:
        """Room for four pixels a field pixel, and the marks."""
        side = 4 * FIELD_SIDE + 2 * _MARGIN
        return QSize(side, side)

    @override
    def minimumSizeHint(self) -> QSize:
        """Room for two pixels a field pixel, and the marks."""
        side = 2 * FIELD_SIDE + 2 * _MARGIN
        return QSize(side, side)


def _where(image: Image) -> str:
    """How many values there are, and where those lie that one sees."""
    rows, columns = (np.flatnonzero((image > _FAINT).any(axis=axis)) + 1 for axis in (1, 0))
    if not len(rows):
        return tr("28 by 28 values.")
    return tr(
        "28 by 28 values. Ink in rows {top} to {bottom}, columns {left} to {right}.",
        top=rows[0],
        bottom=rows[-1],
        left=columns[0],
        right=columns[-1],
    )


def _arrow(foot: QPointF) -> QPolygonF:
    """An arrow head that points up from the middle of its foot."""
    return QPolygonF([foot + QPointF(-_ARROW, 0), foot + QPointF(0, -_ARROW), foot + QPointF(_ARROW, 0)])
