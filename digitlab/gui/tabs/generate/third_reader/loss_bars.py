"""Ten upright bars: how badly the flow of each class explains a drawing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QAccessible, QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from digitlab.gui.kit.theme import SMALL_PT, blend
from digitlab.gui.kit.themed import ThemedWidget
from digitlab.gui.kit.typeface import bolder, set_type
from digitlab.language import tr

_THICK = 0.5  # of a bar's room
_PALE = 0.5  # how much of the accent the bars have that are not the answer


class LossBars(ThemedWidget):
    """A bar for each class from zero, its loss above it and the class below it; the least is the answer, in full colour."""

    role = QAccessible.Role.Chart
    usual_size = (420, 110)
    least_size = (260, 80)

    def __init__(self, parent: QWidget | None = None) -> None:
        """No bars."""
        super().__init__(parent)
        self._losses: tuple[float, ...] = ()
        set_type(self, SMALL_PT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("Loss of the ten classes"))
        self.show_losses(())

    def show_losses(self, losses: Sequence[float]) -> None:
        """Show ten losses, 0 or more; none for no bars."""
        self._losses = tuple(losses)
        ranked = sorted(range(len(losses)), key=self._losses.__getitem__)[:3]
        said = "; ".join(f"{digit}, {self._losses[digit]:.4f}" for digit in ranked)
        self.setAccessibleDescription(tr("Least first: {losses}.", losses=said) if said else tr("Nothing drawn yet."))
        self.update()

    def words_at(self, point: QPointF) -> str:
        """The loss of the class under a point."""
        if not self._losses:
            return ""
        digit = min(len(self._losses) - 1, max(0, int(point.x() / self.width() * len(self._losses))))
        return tr("class {digit}: a mean squared error of {loss:.4f}", digit=digit, loss=self._losses[digit])

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme, line = QPainter(self), self._theme, float(self._text_height())
        most, least = max(self._losses, default=1.0), min(self._losses, default=0.0)
        wide, bottom = self.width() / max(1, len(self._losses)), self.height() - line - 2
        accent = QColor(theme.accent(self.accent))
        for digit, loss in enumerate(self._losses):
            is_answer, left = loss == least, digit * wide
            high = loss / most * (bottom - line - 2) if most else 0.0
            bar = QRectF(left + (1 - _THICK) / 2 * wide, bottom - high, _THICK * wide, high)
            painter.fillRect(bar, accent if is_answer else blend(accent, QColor(theme.window), _PALE))
            painter.setFont(bolder(self.font()) if is_answer else self.font())
            painter.setPen(QColor(theme.text) if is_answer else QColor(theme.muted))
            above = QRectF(left, bar.top() - line - 1, wide, line)
            painter.drawText(above, Qt.AlignmentFlag.AlignCenter, f"{loss:.3f}")
            painter.drawText(QRectF(left, bottom + 1, wide, line), Qt.AlignmentFlag.AlignCenter, str(digit))
        painter.setPen(QColor(theme.guide))
        painter.drawLine(QPointF(0, bottom), QPointF(self.width(), bottom))
        painter.end()
