"""Text in the theme's sizes and colours."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QLabel


def sized(label: QLabel, points: float, *, bold: bool = False) -> QLabel:
    """The label in one of the theme's type sizes."""
    font = label.font()
    font.setPointSizeF(points)
    font.setBold(bold)
    label.setFont(font)
    return label


def colour(label: QLabel, wanted: QColor | str) -> None:
    """Give a label's text a colour; costs nothing where it has it already, and lays nothing out anew."""
    palette = label.palette()
    if palette.color(QPalette.ColorRole.WindowText) != QColor(wanted):
        palette.setColor(QPalette.ColorRole.WindowText, QColor(wanted))
        label.setPalette(palette)
