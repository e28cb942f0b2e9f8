"""The sum behind one cell, written out with its numbers."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QLineF, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from digitlab.gui.kit.layout import hbox, vbox
from digitlab.gui.kit.signals import Emits, signal
from digitlab.gui.kit.text import Text
from digitlab.gui.kit.theme import BODY_PT, SMALL_PT
from digitlab.gui.kit.themed import ThemedWidget
from digitlab.gui.kit.typeface import set_type, typeface
from digitlab.gui.tabs.inside import unit_names
from digitlab.gui.tabs.inside.inspected_unit import InspectedUnit
from digitlab.gui.tabs.inside.layer import sum_words
from digitlab.gui.tabs.inside.layer.map_pictures import Cell
from digitlab.gui.tabs.inside.layer.number_grid import NumberGrid
from digitlab.language import tr
from digitlab.networks.arithmetic import Numbers

_WHOLE = 7  # the widest window that is written as it lies
_NARROW = 4  # the widest window whose products have room for a minus sign before both numbers
_ABREAST = 4  # products, side by side, of one that is too wide for that; half as many beside shares
_SHARES = 3  # of the input maps, side by side

Line = tuple[str, str]
"""What it says, and its number."""


class UnitSumPanel(QWidget):
    """What every input map brings, and all products of one of them: as the window lies, or the largest first.

    Signals:
        channel_requested: The channel whose products are wanted.
        term_requested: The term that was clicked: channel, row and column of the window.
    """

    channel_requested: Emits[int] = signal(int)
    term_requested: Emits[Cell] = signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._inspected: InspectedUnit | None = None
        self._channel = 0
        self._order: list[Cell] = []
        self._abreast, self._as_it_lies = 1, True
        self._shares, self._terms = NumberGrid(), NumberGrid()
        self._ending = SumEnding(sum_words.STEPS)
        self._shares_title, self._terms_title = Text("", SMALL_PT, narrow=True), Text("", SMALL_PT, narrow=True)
        for grid in (self._shares, self._terms):
            grid.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)  # the ending says how high
        hbox(
            vbox(self._shares_title, self._shares, spacing=2),
            vbox(self._terms_title, self._terms, spacing=2),
            (self._ending, Qt.AlignmentFlag.AlignTop),
            spacing=8,
            on=self,
        )
        self._shares.set_widest("48: −0.00")
        self._shares.setFixedWidth(self._shares.width_of(_SHARES))
        self._shares_title.setFixedWidth(self._shares.width())
        self._shares.setAccessibleName(tr("What every input map brings"))
        self._terms.setAccessibleName(tr("The products"))
        self._shares.cell_chosen.connect(self._on_shares_cell_chosen)
        self._terms.cell_chosen.connect(self._on_terms_cell_chosen)

    def show_sum(self, inspected: InspectedUnit, channel: int) -> None:
        """Write out a sum: the share of every channel, and the products of one."""
        self._inspected, self._channel = inspected, channel
        self._show_shares(inspected)
        self._show_terms(inspected)
        lines = sum_words.ending(inspected.sum, inspected.layer.kind)
        self._ending.show_lines([(label, unit_names.exact(value)) for label, value in lines])

    def show_term(self, term: Cell | None) -> None:
        """Mark a product."""
        if self._inspected is not None:
            self._terms.show_chosen(None if term not in self._order else divmod(self._order.index(term), self._abreast))

    def _show_shares(self, inspected: InspectedUnit) -> None:
        count = len(inspected.sum.channels) if inspected.has_channels else 0
        self._shares.setVisible(count > 0)
        self._shares_title.setVisible(count > 0)
        self._shares_title.setText(tr("What the {count} input maps bring", count=count))
        self._shares.show_texts((-(-count // _SHARES), min(count, _SHARES)), self._share)
        self._shares.show_chosen(divmod(self._channel, _SHARES) if count else None)

    def _share(self, row: int, column: int) -> str:
        assert self._inspected is not None  # there is no cell before
        channel = row * _SHARES + column
        written = self._inspected.sum
        return sum_words.subtotal(written, channel) if channel < len(written.channels) else ""

    def _show_terms(self, inspected: InspectedUnit) -> None:
        """The products of one channel as the window lies, or all of them, the largest first."""
        written = inspected.sum
        height, width = written.weights.shape[1:]
        self._as_it_lies = 1 < height * width <= _WHOLE * _WHOLE
        if self._as_it_lies:
            self._order = [(self._channel, row, column) for row in range(height) for column in range(width)]
            self._abreast = width
        else:
            self._order = _largest_first(written.products)
            self._abreast = min(_ABREAST // 2 if inspected.has_channels else _ABREAST, len(self._order))
        self._terms_title.setText(sum_words.terms_title(inspected, self._channel, self._as_it_lies))
        narrow = "0.00·−0.000" if width > _NARROW else "−0.00·−0.000"
        self._terms.set_widest(narrow if self._as_it_lies else "00, 00:  −0.00·−0.000")
        self._terms.show_texts((-(-len(self._order) // self._abreast), self._abreast), self._term)

    def _term(self, row: int, column: int) -> str:
        assert self._inspected is not None  # there is no cell before
        index = row * self._abreast + column
        if index >= len(self._order):
            return ""
        if self._as_it_lies:
            return sum_words.term(self._inspected.sum, *self._order[index])
        return sum_words.placed_term(self._inspected, *self._order[index])

    def _on_shares_cell_chosen(self, row: int, column: int) -> None:
        assert self._inspected is not None  # there is no cell before
        channel = row * _SHARES + column
        if channel < len(self._inspected.sum.channels):
            self.channel_requested.emit(channel)

    def _on_terms_cell_chosen(self, row: int, column: int) -> None:
        index = row * self._abreast + column
        if index < len(self._order):
            self.term_requested.emit(self._order[index])


def _largest_first(products: Numbers) -> list[Cell]:
    order = np.argsort(-np.abs(products), axis=None, kind="stable")
    channels, rows, columns = np.unravel_index(order, products.shape)
    return list(zip(channels.tolist(), rows.tolist(), columns.tolist(), strict=True))


class SumEnding(ThemedWidget):
    """Lines of words and numbers; the last one is the result. As high as most lines need, so that nothing moves."""

    role = QAccessible.Role.StaticText

    def __init__(self, most: int, parent: QWidget | None = None) -> None:
        """No line yet, and room for so many."""
        super().__init__(parent)
        self._most = most
        self._lines: tuple[Line, ...] = ()
        set_type(self, SMALL_PT)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("The end of the sum"))

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show the steps; the result last."""
        self._lines = tuple(lines)
        self.setAccessibleDescription("; ".join(f"{words} {value}" for words, value in lines))
        self.update()

    def lines(self) -> tuple[Line, ...]:
        """What is shown."""
        return self._lines

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, line = QPainter(self), self._line()
        for number, (words, value) in enumerate(self._lines):
            is_result = number == len(self._lines) - 1
            row = QRectF(0, number * line + 1, self.width(), line)
            if is_result:
                painter.setPen(QPen(QColor(self._theme.guide), 1))
                painter.drawLine(QLineF(row.topLeft(), row.topRight()))
                painter.setFont(self._bold())
            middle = Qt.AlignmentFlag.AlignVCenter
            painter.setPen(QColor(self._theme.text if is_result else self._theme.muted))
            painter.drawText(row, Qt.AlignmentFlag.AlignLeft | middle, words)
            painter.setPen(QColor(self._theme.text))
            painter.drawText(row, Qt.AlignmentFlag.AlignRight | middle, value)
        painter.end()

    def _bold(self) -> QFont:
        return typeface(self, BODY_PT, bold=True)

    def _line(self) -> float:
        return QFontMetricsF(self._bold()).height()

    @override
    def sizeHint(self) -> QSize:
        widest = f"{tr('Σ of {count:,} products', count=784)}  −00.00000"
        return QSize(round(QFontMetricsF(self.font()).horizontalAdvance(widest)), round(self._most * self._line()) + 2)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()
