"""A map of many digits, each drawn as its class, and one that moves through them."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QPaintEngine,
    QPainter,
    QPaintEvent,
    QPixmap,
)
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from digitlab.data.classes import DIGITS, Classes
from digitlab.gui.kit.cells.digit_glyphs import DigitGlyphs
from digitlab.gui.tabs.inside.digit_map import cloud_marks
from digitlab.gui.tabs.inside.digit_map.movable_map import CloudFrame, MovableMap
from digitlab.language import tr

_REACH = 9.0  # logical pixels around a digit in which it is pointed at
_TRAIL = 14  # places where the moving digit was before
_DIRECTIONS = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}


@dataclass(frozen=True, slots=True, eq=False)
class CloudPicture:
    """The digits of a map; the number of each is its place in the arrays.

    Attributes:
        places: (n, 2), n > 0; the second upwards.
        classes: (n,) what they are, counted from 0.
        read: (n,) what the network reads, likewise.
        fields: (n, 28, 28) uint8, ink = 255.
        axes: What lies along both axes, in words; the second is written upwards.
        has_units: Whether numbers along the axes mean anything.
        names: What the classes are called.
    """

    places: NDArray[np.float64]
    classes: NDArray[np.uint8]
    read: NDArray[np.intp]
    fields: NDArray[np.uint8]
    axes: tuple[str, str]
    has_units: bool
    names: Classes = DIGITS

    def said(self, number: int) -> tuple[str, str, bool]:
        """What is said of one of them, and whether it is read rightly."""
        return cloud_marks.card_lines(number, int(self.classes[number]), int(self.read[number]), self.names)


@dataclass(frozen=True, slots=True)
class Traveller:
    """The digit that moves.

    Attributes:
        place: Where it is.
        rest: Where it would be, had it not been moved; None where it was not.
        neighbours: The numbers of the digits most like it.
    """

    place: tuple[float, float]
    rest: tuple[float, float] | None = None
    neighbours: tuple[int, ...] = ()


class DigitCloud(MovableMap):
    """Digits as marks.

    The cloud is painted once and kept; what moves is painted over it.
    """

    usual_size = (360, 320)
    least_size = (200, 180)

    def __init__(self, parent: QWidget | None = None) -> None:
        """An empty map."""
        super().__init__(parent)
        self._picture: CloudPicture | None = None
        self._traveller: Traveller | None = None
        self._trail: deque[tuple[float, float]] = deque(maxlen=_TRAIL)
        self._words = ""
        self._ground: QPixmap | None = None
        self.setAccessibleName(tr("Map of test digits"))

    def show_cloud(self, picture: CloudPicture | None, words: str = "") -> None:
        """Show other digits, all of them in sight; or none, and words instead."""
        if picture is not self._picture:
            self._picture, self._pointer, self._frame = picture, None, None
            self._trail.clear()
            self._traveller = None
            self._ground = None
        if words != self._words:
            self._words, self._ground = words, None if picture is None else self._ground
        self.update()

    def show_traveller(self, traveller: Traveller | None) -> None:
        """Show where the moving digit is now; None takes it away."""
        if traveller == self._traveller:
            return
        if traveller is None:
            self._trail.clear()
        elif self._traveller is not None and self._traveller.place != traveller.place:
            self._trail.append(self._traveller.place)
        self._traveller = traveller
        self.update()

    @override
    def words_of(self, place: int) -> str:
        picture = self._picture
        if picture is None or place >= len(picture.classes):
            return ""
        return ", ".join(picture.said(place)[:2])

    def _rect(self) -> QRectF:
        """The map itself, without what stands along its axes."""
        numbered = self._picture is not None and self._picture.has_units
        return QRectF(self.rect()).marginsRemoved(cloud_marks.margins(self.fontMetrics().height(), numbered=numbered))

    def _points(self) -> NDArray[np.float64]:
        """(n, 2) where the digits lie, in logical pixels."""
        frame = self.frame()
        if frame is None or self._picture is None:
            return np.zeros((0, 2))
        return frame.to_widget(self._picture.places)

    def _paint_ground(self, painter: QPainter) -> None:
        """Paper, axes and all digits."""
        painter.fillRect(self.rect(), QColor(self._theme.window))
        frame, picture = self.frame(), self._picture
        if frame is None or picture is None:
            painter.fillRect(self._rect(), QColor(self._theme.paper))
            painter.setPen(QColor(self._theme.muted))
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(self._rect().adjusted(16, 16, -16, -16), flags, self._words)
            return
        cloud_marks.paint_axes(painter, frame, picture.axes, self._theme, numbered=picture.has_units)
        glyphs = DigitGlyphs(self.font(), cloud_marks.glyph_height(len(picture.classes), frame.zoom), picture.names)
        painter.setClipRect(frame.rect)
        points = self._points()
        inside = (points > -20).all(axis=1) & (points < (self.width() + 20, self.height() + 20)).all(axis=1)
        colours = self._theme.classes  # of more than ten classes several have one
        for digit in range(len(picture.names)):
            chosen = inside & (picture.classes == digit)
            painter.setPen(QColor(colours[digit % len(colours)]))
            middles = [QPointF(x, y) for x, y in points[chosen].tolist()]
            glyphs.draw(painter, picture.classes[chosen].astype(np.int8), middles)

    def _kept_ground(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        if self._ground is None or self._ground.devicePixelRatio() != ratio:
            self._ground = QPixmap(self.size() * ratio)
            self._ground.setDevicePixelRatio(ratio)
            painter = QPainter(self._ground)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setFont(self.font())
            self._paint_ground(painter)
            painter.end()
        return self._ground

    def _paint_traveller(self, painter: QPainter, frame: CloudFrame) -> None:
        traveller = self._traveller
        if traveller is None:
            return
        points = self._points()
        near = points[[number for number in traveller.neighbours if number < len(points)]]
        cloud_marks.paint_neighbours(painter, near, self._theme)
        past = frame.to_widget(np.array([*self._trail, traveller.place]))
        rest = None if traveller.rest is None else frame.to_widget(np.array(traveller.rest))
        cloud_marks.paint_traveller(painter, frame.rect, past, rest, self._theme)

    @override
    def _whole(self) -> CloudFrame | None:
        return None if self._picture is None else CloudFrame.around(self._rect(), self._picture.places)

    @override
    def _moved(self) -> None:
        self._ground = None

    @override
    def _place_at(self, point: QPointF, *, held: bool) -> int | None:
        points = self._points()
        if held or not len(points):
            return None
        distances = np.hypot(*(points - (point.x(), point.y())).T)
        closest = int(distances.argmin())
        if not self._rect().contains(point):
            return None
        return closest if distances[closest] <= _REACH else None

    @override
    def _marked_place(self) -> int:
        """The digit nearest to the one that moves, or else to the middle."""
        if self._traveller is not None and self._traveller.neighbours:
            return self._traveller.neighbours[0]
        return int(np.abs(self._points() - (self.width() / 2, self.height() / 2)).sum(axis=1).argmin())

    @override
    def _stepped(self, place: int, key: Qt.Key) -> int | None:
        if key not in _DIRECTIONS:
            return None
        along, across = np.array(_DIRECTIONS[key]), np.array(_DIRECTIONS[key][::-1])
        offsets = self._points() - self._points()[place]  # (n, 2)
        ahead, aside = offsets @ along, np.abs(offsets @ across)
        steps = np.where((ahead > 0) & (aside <= ahead), ahead + aside, np.inf)
        return int(steps.argmin()) if np.isfinite(steps).any() else place

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.FontChange}:
            self._ground = None

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if painter.paintEngine().type() == QPaintEngine.Type.Raster:
            painter.drawPixmap(0, 0, self._kept_ground())
        else:
            self._paint_ground(painter)  # an SVG, which shall hold digits and no pixels
        if (frame := self.frame()) is not None:
            painter.setClipRect(frame.rect)
            self._paint_traveller(painter, frame)
            self._paint_pointed(painter)
            painter.setClipping(False)
        cloud_marks.paint_border(painter, self._rect(), self._theme, focused=self.hasFocus())
        painter.end()

    def _paint_pointed(self, painter: QPainter) -> None:
        picture, number = self._picture, self._pointer
        if picture is None or number is None or number >= len(picture.classes):
            return
        point = QPointF(*self._points()[number])
        lines = picture.said(number)
        image = picture.fields[number].astype(np.float32) / 255
        cloud_marks.paint_card(painter, self._rect(), point, image, lines, self._theme)
