"""Pictures of the latent plane that one moves over: its digits, and what a network reads at each of them."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPaintEngine, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from digitlab.gui.kit.canvas.field_frame import tinted
from digitlab.gui.kit.cells.answer_cells import AnswerCells, digit_colours, shades
from digitlab.gui.kit.cells.digit_glyphs import DigitGlyphs
from digitlab.gui.kit.cells.pointed import PointedWidget
from digitlab.gui.kit.cells.squares import ARROWS, Squares
from digitlab.gui.tabs.generate.latent_plane.plane import CORNERS, POINTS_A_SIDE, REACH, STEP, Latent, within
from digitlab.ink.stroke import FIELD_SIDE, Image
from digitlab.language import tr

_KEY_STEP = STEP / 4
_TICKS = (-2, 0, 2)
_ARM = 5.0  # of the cross, in logical pixels
_LEAST_CELL_WITH_DIGIT = 8.0  # logical pixels; a smaller cell has none


class PlanePicture(PointedWidget[Latent]):
    """A square of the plane under a title, with a cross where the digit comes from; a subclass paints what lies there.

    Its places are points of the plane.
    """

    usual_size = (260, 280)
    least_size = (120, 140)

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        """A plane with nothing on it."""
        super().__init__(parent)
        self._title = title
        self._chosen: Latent = (0.0, 0.0)
        self._drawing: Latent | None = None
        self._still: QPixmap | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(title)

    def show_title(self, title: str) -> None:
        """Show a title above the plane."""
        if title != self._title:
            self._title = title
            self.setAccessibleName(title)
            self._renew()

    def show_point(self, point: Latent) -> None:
        """Mark the point that is chosen."""
        if point != self._chosen:
            self._chosen = point
            self.update()

    def show_drawing(self, point: Latent | None) -> None:
        """Mark where the drawing lies; None for nowhere."""
        if point != self._drawing:
            self._drawing = point
            self.update()

    def squares(self) -> Squares:
        """Where the cells around the points lie: as large as fits between the title and the scale."""
        text = QFontMetricsF(self.font())
        beside, line = text.horizontalAdvance("−2") + 4, text.height()
        room = min(self.width() - beside - 2, self.height() - 2 * line - 5)
        side = max(1.0, room / POINTS_A_SIDE)
        left = beside + max(0.0, (self.width() - beside - 2 - POINTS_A_SIDE * side) / 2)
        return Squares(left, line + 3, side, (POINTS_A_SIDE, POINTS_A_SIDE))

    def place_of(self, point: Latent) -> QPointF:
        """Where a point of the plane lies, in logical pixels."""
        rect = self.squares().rect()
        right, down = (0.5 + point[0] / (2 * REACH), 0.5 - point[1] / (2 * REACH))
        return QPointF(rect.left() + right * rect.width(), rect.top() + down * rect.height())

    def _paint_cells(self, painter: QPainter, squares: Squares) -> None:
        raise NotImplementedError

    def _renew(self) -> None:
        """What stays while the pointer moves is another picture now."""
        self._still = None
        self.update()

    def _still_picture(self, density: float, squares: Squares) -> QPixmap:
        """All that stays while the pointer moves, with so many device pixels a logical one."""
        if self._still is None or self._still.size() != self.size() * density:
            self._still = QPixmap(self.size() * density)
            self._still.setDevicePixelRatio(density)
            self._still.fill(Qt.GlobalColor.transparent)
            painter = QPainter(self._still)
            self._paint_still(painter, squares)
            painter.end()
        return self._still

    def _paint_still(self, painter: QPainter, squares: Squares) -> None:
        rect = squares.rect()
        painter.setFont(self.font())
        painter.fillRect(rect, QColor(self._theme.paper))
        self._paint_cells(painter, squares)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, on=False)
        painter.setPen(QPen(QColor(self._theme.border), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(rect.adjusted(-0.5, -0.5, 0.5, 0.5))
        self._paint_scale(painter, rect)

    def _paint_scale(self, painter: QPainter, rect: QRectF) -> None:
        text, line = QFontMetricsF(self.font()), self._text_height()
        painter.setPen(QColor(self._theme.text))
        title = text.elidedText(self._title, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(QRectF(rect.left(), 0, rect.width(), line), Qt.AlignmentFlag.AlignHCenter, title)
        painter.setPen(QColor(self._theme.muted))
        for tick in _TICKS:
            at, said = self.place_of((tick, tick)), f"{tick}".replace("-", "−")
            below = QRectF(at.x() - 20, rect.bottom() + 1, 40, line)
            painter.drawText(below, Qt.AlignmentFlag.AlignCenter, said)
            beside = QRectF(rect.left() - 44, at.y() - line / 2, 40, line)
            painter.drawText(beside, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, said)

    def _paint_drawing(self, painter: QPainter) -> None:
        """A ring where the drawing lies, at the edge where that is beyond it."""
        if self._drawing is not None:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            for colour, width in ((self._theme.paper, 5.0), (self._theme.text, 2.0)):
                painter.setPen(QPen(QColor(colour), width))
                painter.drawEllipse(self.place_of(within(*self._drawing)), _ARM, _ARM)

    def _paint_cross(self, painter: QPainter, rect: QRectF) -> None:
        """Lines through the point that is looked at, and a cross at the one that is chosen where it is another."""
        theme, looked = self._theme, self._pointer or self._chosen
        at = self.place_of(looked)
        painter.setPen(QPen(QColor(theme.highlight), 1, Qt.PenStyle.DotLine))
        painter.drawLines(
            [QLineF(rect.left(), at.y(), rect.right(), at.y()), QLineF(at.x(), rect.top(), at.x(), rect.bottom())]
        )
        for place, full in ((self.place_of(self._chosen), self._pointer is None), (at, True)):
            arms = [QLineF(place - arm, place + arm) for arm in (QPointF(_ARM, 0), QPointF(0, _ARM))]
            painter.setPen(QPen(QColor(theme.paper), 5))
            painter.drawLines(arms)
            painter.setPen(QPen(QColor(theme.highlight if full else theme.guide), 2.5))
            painter.drawLines(arms)

    @override
    def _place_at(self, point: QPointF, *, held: bool) -> Latent | None:
        rect = self.squares().rect()
        if not held and not rect.contains(point):
            return None
        away = point - rect.center()
        scale = 2 * REACH / rect.width()
        return within(away.x() * scale, -away.y() * scale)

    @override
    def _marked_place(self) -> Latent:
        return self._chosen

    @override
    def _stepped(self, place: Latent, key: Qt.Key) -> Latent | None:
        if key not in ARROWS:
            return None
        down, across = ARROWS[key]
        return within(place[0] + across * _KEY_STEP, place[1] - down * _KEY_STEP)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, squares = QPainter(self), self.squares()
        rect = squares.rect()
        if painter.paintEngine().type() == QPaintEngine.Type.SVG:  # a drawing for print has no pixels of a screen's
            self._paint_still(painter, squares)
        else:
            painter.drawPixmap(0, 0, self._still_picture(painter.deviceTransform().m11(), squares))
        if self.hasFocus():
            painter.setPen(QPen(QColor(self._theme.highlight), 1))
            painter.drawRect(rect.adjusted(-0.5, -0.5, 0.5, 0.5))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_drawing(painter)
        self._paint_cross(painter, rect)
        painter.end()

    @override
    def _retint(self) -> None:
        self._still = None

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._renew()


class DigitPlane(PlanePicture):
    """What is decoded at each of the points."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        """A plane without digits."""
        super().__init__(title, parent)
        self._sheet: Image | None = None
        self._describe()

    def show_digits(self, images: Image | None) -> None:
        """Show (225, 28, 28) digits in [0, 1], as the points of the plane are ordered; None for none."""
        if images is None:
            self._sheet = None
        else:
            rows = images.reshape(POINTS_A_SIDE, POINTS_A_SIDE, FIELD_SIDE, FIELD_SIDE)
            self._sheet = np.ascontiguousarray(rows.swapaxes(1, 2)).reshape(POINTS_A_SIDE * FIELD_SIDE, -1)
        self._describe()
        self._renew()

    def _describe(self) -> None:
        what = (
            tr("Nothing is decoded yet.")
            if self._sheet is None
            else tr("15 by 15 digits, one for each point of the plane.")
        )
        self.setAccessibleDescription(f"{what} " + tr("Arrow keys move over the plane, Enter stays at a point."))

    @override
    def _paint_cells(self, painter: QPainter, squares: Squares) -> None:
        if self._sheet is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(squares.rect(), tinted(self._sheet, QColor(self._theme.ink)))


class AnswerPlane(PlanePicture):
    """What a network reads at each of the points: filled where it is what was asked for, otherwise the digit that is read."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        """A plane without answers."""
        super().__init__(title, parent)
        self._cells: AnswerCells | None = None
        self._describe()

    def show_answers(self, probabilities: NDArray[np.float32] | None, digit: int) -> None:
        """Show (225, 10) probabilities, NaN where not known yet, and which digit was asked for; None for no answers."""
        known = probabilities is not None and not np.isnan(probabilities).all()
        self._cells = (
            AnswerCells.of(probabilities, digit).filled(CORNERS) if known and probabilities is not None else None
        )
        self._describe()
        self._renew()

    def _describe(self) -> None:
        what = tr("Nothing is read yet.") if self._cells is None else self._cells.described(tr("points"))
        self.setAccessibleDescription(f"{what} " + tr("Arrow keys move over the plane, Enter stays at a point."))

    @override
    def words_of(self, place: Latent) -> str:
        square = self.squares().cell_at(self.place_of(place))
        if square is None or self._cells is None:
            return ""
        return self._cells.said_of(square[0] * POINTS_A_SIDE + square[1])

    @override
    def _paint_cells(self, painter: QPainter, squares: Squares) -> None:
        cells = self._cells
        if cells is None:
            return
        theme = self._theme
        rects = [
            squares.cell((row, column)).adjusted(0, 0, -1, -1)
            for row in range(POINTS_A_SIDE)
            for column in range(POINTS_A_SIDE)
        ]
        levels = np.where(cells.right, cells.shades(), -1)
        painter.setPen(Qt.PenStyle.NoPen)
        for level, colour in enumerate(shades(theme.accent(self.accent), theme.paper)):
            if alike := np.flatnonzero(levels == level).tolist():
                painter.setBrush(colour)
                painter.drawRects([rects[index] for index in alike])
        if squares.side < _LEAST_CELL_WITH_DIGIT:
            return
        glyphs = DigitGlyphs(self.font(), min(14.0, 0.64 * squares.side))
        for is_sure, colour in enumerate(digit_colours(theme)):
            printed = np.flatnonzero(cells.wrong & ((cells.confidences >= 0.5) == bool(is_sure)))
            painter.setPen(colour)
            glyphs.draw(painter, cells.labels[printed], [rects[index].center() for index in printed.tolist()])
