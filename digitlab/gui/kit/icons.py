"""The window's icons, in the theme's colours."""

from __future__ import annotations

from functools import cache, lru_cache

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from typing_extensions import override

from digitlab.gui.kit.theme import Theme
from digitlab.shipped import resources

WINDOW_SIDES = (16, 24, 32, 48, 64, 128)
"""Pixels of what stands for the whole window: the desktop asks which there are."""


def icon(name: str, theme: Theme) -> QIcon:
    """The icon ``resources/icons/NAME.svg`` in the theme's text colour, with its disabled and selected looks, sharp at every size.

    Raises:
        FileNotFoundError: There is no icon of that name.
    """
    return QIcon(_Drawing(_source(name), theme))


class _Drawing(QIconEngine):
    """Draws an icon when it is painted, in the size that is asked for: most looks and sizes are never seen."""

    def __init__(self, source: str, theme: Theme) -> None:
        super().__init__()
        self._source, self._theme = source, theme

    @override
    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        colour, opacity = self._theme.text, 1.0
        if mode == QIcon.Mode.Disabled:
            colour, opacity = self._theme.muted, 0.5
        elif mode == QIcon.Mode.Selected:
            colour = self._theme.on_highlight
        return QPixmap.fromImage(_drawn(self._source, colour, opacity, size.width(), size.height()))

    @override
    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        painter.drawPixmap(rect, self.pixmap(rect.size() * painter.device().devicePixelRatio(), mode, state))

    @override
    def availableSizes(self, mode: QIcon.Mode = QIcon.Mode.Normal, state: QIcon.State = QIcon.State.Off) -> list[QSize]:
        return [QSize(side, side) for side in WINDOW_SIDES]

    @override
    def clone(self) -> QIconEngine:
        copy = _Drawing(self._source, self._theme)
        _CLONES.append(copy)
        return copy


_CLONES: list[QIconEngine] = []  # Qt deletes them, and PySide would as well as soon as nobody here held one


@cache
def _source(name: str) -> str:
    return (resources() / "icons" / f"{name}.svg").read_text(encoding="utf-8")


@lru_cache(1000)
def _drawn(source: str, colour: str, opacity: float, width: int, height: int) -> QImage:
    """One look of an icon in one size; an image, which may outlive the application."""
    image = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    side, painter = min(width, height), QPainter(image)
    renderer = QSvgRenderer(QByteArray(source.replace("currentColor", colour).encode()))
    renderer.render(painter, QRectF((width - side) / 2, (height - side) / 2, side, side))
    if opacity < 1:  # afterwards, lest crossing lines add up
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationIn)
        painter.fillRect(image.rect(), QColor.fromRgbF(0, 0, 0, opacity))
    painter.end()
    return image
