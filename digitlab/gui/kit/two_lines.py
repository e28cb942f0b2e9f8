"""Rows of lists and tables with two lines: what it is, and below it in grey what else one may want to know."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QIcon, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from digitlab.gui.kit.theme import BODY_PT, SMALL_PT, Accent, theme_of
from digitlab.gui.kit.typeface import typeface

SECOND_LINE = Qt.ItemDataRole.UserRole + 1
"""The second line of an item; "" or nothing for none."""

ACCENT = Qt.ItemDataRole.UserRole + 2
"""The accent of a bar at an item's left edge; nothing for none."""

_BESIDE, _ABOVE = 10, 5  # logical pixels between the words and a row's edges
_BAR = 3
_ICON = 16
_Index = QModelIndex | QPersistentModelIndex


class TwoLines(QStyledItemDelegate):
    """Paints items of two lines, or of one.

    The first line is bold where the item's font is.
    """

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        if is_separator(index):
            painter.fillRect(QRect(option.rect.left(), option.rect.center().y(), option.rect.width(), 1), _edge(option))
            return
        self.initStyleOption(option, index)
        words, second, icon = option.text, str(index.data(SECOND_LINE) or ""), QIcon(option.icon)
        option.text, option.icon = "", QIcon()
        widget: QWidget = option.widget
        widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, widget)
        theme, is_selected = theme_of(option.palette), bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        accent: Accent | None = index.data(ACCENT)
        if accent is not None:
            bar = QRect(option.rect.left() + 3, option.rect.top() + _ABOVE, _BAR, option.rect.height() - 2 * _ABOVE)
            painter.fillRect(bar, QColor(theme.accent(accent)))
        room = option.rect.adjusted(_BESIDE, _ABOVE, -_BESIDE, -_ABOVE)
        if not icon.isNull():
            icon.paint(painter, QRect(room.left(), room.center().y() - _ICON // 2, _ICON, _ICON))
            room.setLeft(room.left() + _ICON + 6)
        is_bold = option.font.weight() >= QFont.Weight.DemiBold
        lines = [(words, typeface(widget, BODY_PT, bold=is_bold), theme.on_highlight if is_selected else theme.text)]
        if second:
            lines += [(second, typeface(widget, SMALL_PT), theme.on_highlight if is_selected else theme.muted)]
        side = option.displayAlignment & Qt.AlignmentFlag.AlignHorizontal_Mask
        top = room.center().y() + 1 - sum(QFontMetrics(font, widget).height() for _, font, _ in lines) // 2
        for text, font, colour in lines:
            metrics = QFontMetrics(font, widget)
            place = QRect(room.left(), top, room.width(), metrics.height())
            painter.setFont(font)
            painter.setPen(QColor(colour))
            elided = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(place, int(side | Qt.AlignmentFlag.AlignVCenter), elided)
            top += metrics.height()
        painter.restore()

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        widget: QWidget = option.widget
        if is_separator(index):
            return QSize(0, _ABOVE)
        lines = (index.data(Qt.ItemDataRole.DisplayRole), BODY_PT), (index.data(SECOND_LINE), SMALL_PT)
        fonts = [(str(text), QFontMetrics(typeface(widget, points), widget)) for text, points in lines if text]
        width = max((metrics.horizontalAdvance(text) for text, metrics in fonts), default=0)
        icon = 0 if index.data(Qt.ItemDataRole.DecorationRole) is None else _ICON + 6
        return QSize(width + icon + 2 * _BESIDE + 2, sum(metrics.height() for _, metrics in fonts) + 2 * _ABOVE)


def is_separator(index: _Index) -> bool:
    """Whether an item only stands between others, as in a list that drops down."""
    return bool(index.data(Qt.ItemDataRole.AccessibleDescriptionRole) == "separator")


def _edge(option: QStyleOptionViewItem) -> QColor:
    return QColor(theme_of(option.palette).border)
