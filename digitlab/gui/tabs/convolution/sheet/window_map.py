"""A sheet as a classifier reads it that is slid over it: a figure for every window."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from digitlab.gui.kit.canvas.drawing_surface import paint_focus
from digitlab.gui.kit.canvas.field_frame import FieldFrame, tinted
from digitlab.gui.kit.cells.cell_marks import paint_frames
from digitlab.gui.kit.cells.digit_glyphs import DigitGlyphs
from digitlab.gui.kit.cells.pointed import PointedWidget
from digitlab.gui.kit.cells.squares import stepped
from digitlab.gui.shell.words import family
from digitlab.gui.tabs.convolution.sheet import words
from digitlab.gui.tabs.convolution.sheet.outcome import Windows
from digitlab.ink.stroke import FIELD_SIDE, SHEET_SHAPE, Image
from digitlab.language import tr

Window = tuple[int, int]
"""Row and column of a window."""

_INK = 0.3  # how strong the ink is behind the figures
_LEVELS = 6  # of faintness; more cannot be told apart
_FAINTEST = 0.12  # the opacity of an answer that is a guess
_FIGURE = 0.62  # of the way from one window to the next


class WindowMap(PointedWidget[Window]):
    """The ink, faintly, and on it what is read in the window around each place, the fainter the less sure."""

    usual_size = (4 * SHEET_SHAPE[1] + 2, 4 * SHEET_SHAPE[0] + 2)
    least_size = (2 * SHEET_SHAPE[1] + 2, 2 * SHEET_SHAPE[0] + 2)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheet: Image | None = None
        self._windows: Windows | None = None
        self.setAccessibleName(tr("The sheet, window by window"))

    def show_windows(self, sheet: Image | None, windows: Windows | None) -> None:
        """Show a sheet's ink, (rows, columns) float32 in [0, 1], and what is read on it."""
        self._sheet, self._windows = sheet, windows
        count = 0 if windows is None else windows.labels.size
        self.setAccessibleDescription(
            tr("{count} windows are read.", count=count) if count else tr("Nothing drawn yet.")
        )
        self.update()

    @override
    def words_of(self, place: Window) -> str:
        return "" if self._windows is None else words.window(self._windows, *place)

    def _frame(self) -> FieldFrame:
        return FieldFrame.within(self.width(), self.height(), SHEET_SHAPE)

    @override
    def _place_at(self, point: QPointF, *, held: bool) -> Window | None:
        windows, frame = self._windows, self._frame()
        if windows is None or not (held or frame.rect().contains(point)):
            return None
        x, y = frame.to_field(point)
        row, column = (round((each - FIELD_SIDE / 2) / windows.step_px) for each in (y, x))
        rows, columns = windows.labels.shape
        return min(max(row, 0), rows - 1), min(max(column, 0), columns - 1)

    @override
    def _marked_place(self) -> Window:
        return (0, 0) if self._pointer is None else self._pointer

    @override
    def _stepped(self, place: Window, key: Qt.Key) -> Window | None:
        if self._windows is None:
            return None
        rows, columns = self._windows.labels.shape
        return stepped(place, key, (rows, columns))

    def _paint_figures(self, painter: QPainter, frame: FieldFrame, windows: Windows) -> None:
        glyphs = DigitGlyphs(self.font(), _FIGURE * windows.step_px * frame.unit)
        colour = self._theme.legible(self._theme.accent(family(windows.card)))
        shades = np.rint(windows.confidences.clip(0, 1) * (_LEVELS - 1)).astype(np.intp)
        for shade in range(_LEVELS):
            rows, columns = np.nonzero(shades == shade)
            middles = [
                frame.to_widget(column * windows.step_px + FIELD_SIDE / 2, row * windows.step_px + FIELD_SIDE / 2)
                for row, column in zip(rows.tolist(), columns.tolist(), strict=True)
            ]
            colour.setAlphaF(_FAINTEST + (1 - _FAINTEST) * shade / (_LEVELS - 1))
            painter.setPen(colour)
            glyphs.draw(painter, windows.labels[rows, columns].astype(np.int8), middles)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, frame, windows = QPainter(self), self._frame(), self._windows
        painter.fillRect(frame.rect(), QColor(self._theme.paper))
        if self._sheet is not None:
            painter.drawImage(frame.rect(), tinted(self._sheet, QColor(self._theme.ink), _INK))
        if windows is not None:
            self._paint_figures(painter, frame, windows)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(self._theme.border), 1))
        painter.drawRect(frame.rect())
        if windows is not None and self._pointer is not None:
            top, left = (each * windows.step_px for each in self._pointer)
            place = frame.part(left, top, left + FIELD_SIDE, top + FIELD_SIDE)
            paint_frames(painter, [place], (), self._theme)
        if self.hasFocus():
            paint_focus(painter, frame, self._theme)
        painter.end()

    @override
    def hasHeightForWidth(self) -> bool:
        """The map has a sheet's shape, however wide it is."""
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        return round((width - 2) * SHEET_SHAPE[0] / SHEET_SHAPE[1]) + 2
