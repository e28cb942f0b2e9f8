"""The window's icons, in the theme's colours."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from digitlab.gui.kit.theme import Theme
from digitlab.shipped import resources

BUTTON_SIDES = (16, 20, 24, 32, 40, 48, 64)
"""Device pixels of all that buttons and menus show, at 1x and 2x; each takes time when the window starts."""

WINDOW_SIDES = (16, 24, 32, 48, 64, 128)
"""Device pixels of what stands for the whole window."""


def icon(name: str, theme: Theme, sides: tuple[int, ...] = BUTTON_SIDES) -> QIcon:
    """The icon ``resources/icons/NAME.svg`` in the theme's text colour, with its disabled and selected looks.

    Raises:
        FileNotFoundError: There is no icon of that name.
    """
    source = (resources() / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    result = QIcon()
    for mode, colour, opacity in (
        (QIcon.Mode.Normal, theme.text, 1.0),
        (QIcon.Mode.Disabled, theme.muted, 0.5),
        (QIcon.Mode.Selected, theme.on_highlight, 1.0),
    ):
        renderer = QSvgRenderer(QByteArray(source.replace("currentColor", colour).encode()))
        for side in sides:
            result.addPixmap(_rendered(renderer, side, opacity), mode)
    return result


def _rendered(renderer: QSvgRenderer, side: int, opacity: float) -> QPixmap:
    pixmap = QPixmap(side, side)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(0, 0, side, side))
    if opacity < 1:  # afterwards, lest crossing lines add up
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationIn)
        painter.fillRect(pixmap.rect(), QColor.fromRgbF(0, 0, 0, opacity))
    painter.end()
    return pixmap
