"""One colour for every share: evenly spaced to the eye, colour-blind ones included, and in grey."""

from __future__ import annotations

import math
from typing import cast

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QLinearGradient, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from digitlab.gui.kit.theme import SMALL_PT
from digitlab.gui.kit.themed import ThemedWidget
from digitlab.gui.kit.typeface import set_type
from digitlab.language import tr

# Every fifteenth of the 256 colours of cividis (Nunez, Anderton and Renslow 2018), dedicated to the public domain (CC0).
_ANCHORS = np.frombuffer(
    bytes.fromhex(
        "00204d 002b67 00356e 28406c 3d4a6b 4d556c 5b606e 696b71 767676 "
        "848179 928d78 a19976 b1a573 c1b26d d1bf66 e2cd5c f3db4f ffea46"
    ),
    np.uint8,
).reshape(-1, 3)
_BAR = 12  # width in logical pixels
_TICKS = (100, 50, 0)  # percent


def cividis(shares: NDArray[np.floating]) -> NDArray[np.uint8]:
    """The colours of shares.

    Args:
        shares: (...) in [0, 1].

    Returns:
        (..., 3): red, green and blue.
    """
    places = np.linspace(0, 1, len(_ANCHORS))
    channels = [np.interp(shares, places, _ANCHORS[:, channel]) for channel in range(3)]
    return cast("NDArray[np.uint8]", np.rint(np.stack(channels, axis=-1)).astype(np.uint8))


class ShareScale(ThemedWidget):
    """The upright bar that says which colour is which share."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_type(self, SMALL_PT)
        self.setAccessibleName(tr("Scale of the colours"))
        self.setAccessibleDescription(tr("Dark is 0 %, bright is 100 %."))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, line = QPainter(self), QFontMetricsF(self.font()).height()
        bar = QRectF(1, math.ceil(line / 2), _BAR, self.height() - 2 * math.ceil(line / 2))
        gradient = QLinearGradient(bar.bottomLeft(), bar.topLeft())
        for index, (red, green, blue) in enumerate(_ANCHORS.tolist()):
            gradient.setColorAt(index / (len(_ANCHORS) - 1), QColor(red, green, blue))
        painter.fillRect(bar, gradient)
        painter.setPen(QPen(QColor(self._theme.border), 1))
        painter.drawRect(bar)
        painter.setPen(QColor(self._theme.muted))
        for percent in _TICKS:
            corner = QPointF(bar.right() + 5, bar.bottom() - percent / 100 * bar.height() - line / 2)
            place = QRectF(corner.x(), corner.y(), self.width() - corner.x(), line)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, f"{percent} %")
        painter.end()

    @override
    def sizeHint(self) -> QSize:
        return QSize(math.ceil(_BAR + 6 + QFontMetricsF(self.font()).horizontalAdvance("100 %")), 120)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self.sizeHint().width(), 60)
