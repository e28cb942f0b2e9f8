"""The legend of maps: which colour is which value."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from digitlab.gui.kit.cells.map_colours import colour_table
from digitlab.gui.kit.theme import SMALL_PT
from digitlab.gui.kit.themed import ThemedWidget
from digitlab.gui.kit.typeface import set_type
from digitlab.language import tr

_BAR = 72.0  # length in logical pixels


class MapScale(ThemedWidget):
    """The colours from the least to the greatest value, lying, with numbers at its ends."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """A scale of magnitudes whose maps have one each."""
        super().__init__(parent)
        self._signed = self._below = False
        self._limit: float | None = None
        self._largest = ""
        set_type(self, SMALL_PT)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Scale of the maps"))
        self.show_scale(signed=False, limit=None)

    def show_scale(self, signed: bool, limit: float | None, *, below: bool = False, largest: str = "") -> None:
        """Say which colours are which values.

        Args:
            signed: Whether values diverge around zero; otherwise they are magnitudes.
            limit: The absolute value that has the full colour; None: each map has its own scale.
            below: Whether the colours of magnitudes below zero are shown, too.
            largest: What has the full colour where maps have scales of their own, in words; "" for each map's own largest.
        """
        largest = largest or tr("its largest")
        if largest != self._largest:
            self._largest = largest
            self.updateGeometry()
        self._signed, self._below = signed, below or signed
        self._limit = limit
        low, high = self._ends()
        said = (
            tr("From {low} to {high}. Each map has its own scale.", low=low, high=high)
            if limit is None
            else tr("From {low} to {high}.", low=low, high=high)
        )
        self.setAccessibleDescription(said)
        self.update()

    def _ends(self) -> tuple[str, str]:
        high = self._largest if self._limit is None else f"{self._limit:.2g}".replace("-", "−")
        return (f"−{high}" if self._below else "0"), high

    def _side(self) -> float:
        metrics = QFontMetricsF(self.font())
        return max(metrics.horizontalAdvance(f"−{self._largest}"), metrics.horizontalAdvance("−0.0e+00")) + 4

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme, side = QPainter(self), self._theme, self._side()
        table = colour_table(theme, "signed" if self._signed else "magnitude")[1 if self._below else 128 :]
        image = QImage(table.tobytes(), len(table), 1, 4 * len(table), QImage.Format.Format_RGB32)
        line = QFontMetricsF(self.font()).height()
        bar = QRectF(side, (self.height() - line) / 2 + 1.5, _BAR, line - 3)
        painter.drawImage(bar, image)
        painter.setPen(QPen(QColor(theme.border), 1))
        painter.drawRect(bar)
        painter.setPen(QColor(theme.muted))
        low, high = self._ends()
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRectF(0, 0, side - 4, self.height()), Qt.AlignmentFlag.AlignRight | middle, low)
        painter.drawText(QRectF(bar.right() + 4, 0, side, self.height()), Qt.AlignmentFlag.AlignLeft | middle, high)
        painter.end()

    @override
    def sizeHint(self) -> QSize:
        return QSize(round(2 * self._side() + _BAR), round(QFontMetricsF(self.font()).height()) + 4)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()
