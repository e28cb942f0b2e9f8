"""Errors as upright bars, in two panels: what was published, year by year, and what was measured here."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from digitlab.gui.kit.text import as_plain
from digitlab.gui.kit.theme import SMALL_PT, Accent, blend
from digitlab.gui.kit.themed import ThemedWidget
from digitlab.gui.kit.typeface import bolder, set_type
from digitlab.language import tr

_GAP = 24.0  # logical pixels between the panels
_THICK = 0.66  # of the room of a bar
_PALE = 0.45  # how much of its colour a published bar has


@dataclass(frozen=True, slots=True)
class Bar:
    """One error.

    Attributes:
        label: What stands below it.
        words: What it is, in a line.
        accent: The colour of how it was reached.
        error: In [0, 1].
        is_ours: Whether it was measured here.
    """

    label: str
    words: str
    accent: Accent
    error: float
    is_ours: bool = False


@dataclass(frozen=True, slots=True)
class Panel:
    """Bars on one scale.

    Attributes:
        title: What they are errors of.
        bars: From left to right.
        mark: An error that a line stands at, and what it is; None for none.
    """

    title: str
    bars: tuple[Bar, ...]
    mark: tuple[float, str] | None = None


def figures(error: float) -> str:
    """An error in per cent, with as many figures as it was published with: ``5.0``, ``0.56``."""
    text = f"{100 * error:.3g}"
    return text if "." in text else f"{text}.0"


class ErrorBars(ThemedWidget):
    """The panels, side by side; published bars are pale, our own full."""

    role = QAccessible.Role.Chart

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._panels: tuple[Panel, ...] = ()
        set_type(self, SMALL_PT)
        self.setMouseTracking(True)
        self.setAccessibleName(tr("Errors, published and measured here"))

    def show_panels(self, panels: tuple[Panel, ...]) -> None:
        """Show other panels."""
        if panels != self._panels:
            self._panels = panels
            self.setAccessibleDescription(". ".join(bar.words for panel in panels for bar in panel.bars))
            self.update()

    def bar_rects(self) -> Iterator[tuple[Bar, QRectF]]:
        """Every bar, and where it lies, in logical pixels."""
        for panel, room in zip(self._panels, self._rooms(), strict=True):
            most = max((bar.error for bar in panel.bars), default=1.0)
            width = room.width() / max(1, len(panel.bars))
            for number, bar in enumerate(panel.bars):
                height = bar.error / most * room.height()
                left = room.left() + (number + (1 - _THICK) / 2) * width
                yield bar, QRectF(left, room.bottom() - height, _THICK * width, height)

    def _rooms(self) -> Iterator[QRectF]:
        """Where the bars of each panel lie: below its title and the highest number, above the labels; as wide as its bars are many."""
        line, count = self._text_height(), sum(len(panel.bars) for panel in self._panels)
        width, left = self.width() - _GAP * (len(self._panels) - 1), 0.0
        for panel in self._panels:
            share = width * len(panel.bars) / max(1, count)
            yield QRectF(left, 2.4 * line, share, max(1.0, self.height() - 3.6 * line))
            left += share + _GAP

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, line = QPainter(self), float(self._text_height())
        for panel, room in zip(self._panels, self._rooms(), strict=True):
            painter.setPen(QColor(self._theme.text))
            painter.setFont(bolder(self.font()))
            title = painter.fontMetrics().elidedText(panel.title, Qt.TextElideMode.ElideRight, int(room.width()))
            painter.drawText(QRectF(room.left(), 0, room.width(), line), Qt.AlignmentFlag.AlignLeft, title)
            painter.setFont(self.font())
            painter.setPen(QColor(self._theme.guide))
            painter.drawLine(room.bottomLeft(), room.bottomRight())
            if panel.mark:
                self._paint_mark(painter, panel, room)
        for bar, rect in self.bar_rects():
            self._paint_bar(painter, bar, rect, line)
        painter.end()

    def _paint_bar(self, painter: QPainter, bar: Bar, rect: QRectF, line: float) -> None:
        colour = QColor(self._theme.accent(bar.accent))
        painter.fillRect(rect, colour if bar.is_ours else blend(colour, QColor(self._theme.window), _PALE))
        wide = rect.adjusted(-20, 0, 20, 0)
        above = QRectF(wide.left(), rect.top() - line - 1, wide.width(), line)
        text = painter.boundingRect(above, Qt.AlignmentFlag.AlignCenter, figures(bar.error))
        painter.fillRect(text, QColor(self._theme.window))  # no line goes through a number
        painter.setPen(self._theme.legible(colour))
        painter.drawText(above, Qt.AlignmentFlag.AlignCenter, figures(bar.error))
        painter.setPen(QColor(self._theme.muted))
        below = QRectF(wide.left(), rect.bottom() + 2, wide.width(), line)
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, bar.label)

    def _paint_mark(self, painter: QPainter, panel: Panel, room: QRectF) -> None:
        assert panel.mark is not None
        error, words = panel.mark
        y = room.bottom() - error / max(bar.error for bar in panel.bars) * room.height()
        painter.setPen(QPen(QColor(self._theme.text), 1, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(room.left(), y), QPointF(room.right(), y))
        place = QRectF(room.left(), y - self._text_height() * 3, room.width(), self._text_height())
        painter.drawText(place, Qt.AlignmentFlag.AlignRight, f"- - {words}")

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Have the tool tip say what the bar is at which the pointer is, above it or below."""
        x = event.position().x()
        under = [bar.words for bar, rect in self.bar_rects() if rect.left() <= x <= rect.right()]
        self.setToolTip(as_plain(under[0]) if under else "")

    @override
    def sizeHint(self) -> QSize:
        return QSize(480, 190)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(360, 140)
