"""The window's icons, in the theme's colours."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QImage, QPainter, QPixmap
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
    result = QIcon()
    for mode, image in _rendered(name, theme, sides):
        result.addPixmap(QPixmap.fromImage(image), mode)
    return result


@cache
def _rendered(name: str, theme: Theme, sides: tuple[int, ...]) -> tuple[tuple[QIcon.Mode, QImage], ...]:
    """All looks of an icon; worked out once, or each change of the colours would take as long as the first one.

    They are images, which may outlive the application.
    """
    source = (resources() / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    looks = (
        (QIcon.Mode.Normal, theme.text, 1.0),
        (QIcon.Mode.Disabled, theme.muted, 0.5),
        (QIcon.Mode.Selected, theme.on_highlight, 1.0),
    )
    result = []
    for mode, colour, opacity in looks:
        renderer = QSvgRenderer(QByteArray(source.replace("currentColor", colour).encode()))
        result += [(mode, _drawn(renderer, side, opacity)) for side in sides]
    return tuple(result)


def _drawn(renderer: QSvgRenderer, side: int, opacity: float) -> QImage:
    image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter, QRectF(0, 0, side, side))
    if opacity < 1:  # afterwards, lest crossing lines add up
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationIn)
        painter.fillRect(image.rect(), QColor.fromRgbF(0, 0, 0, opacity))
    painter.end()
    return image
