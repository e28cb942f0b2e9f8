"""The graph of two places that share a weight: the weight, both outputs, what they flow into, and the derivative along each path."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from digitlab.convolution.notation import written
from digitlab.gui.kit.theme import BODY_PT, Accent
from digitlab.gui.kit.themed import ThemedWidget
from digitlab.gui.kit.typeface import bolder, set_type
from digitlab.gui.tabs.convolution.backward.two_paths import Path, TwoPaths
from digitlab.language import tr

_NODE_WIDTH, _NODE_HEIGHT = 116.0, 46.0  # logical pixels, or as much as larger type needs
_FRAME = 16.0  # around its text
_ACCENTS: tuple[Accent, Accent] = ("cnn", "mlp")  # of the upper and of the lower path
_COLUMNS = (0.09, 0.4, 0.69, 0.92)  # where the weight, the outputs, o and L stand, as shares of the width


class PathGraph(ThemedWidget):
    """Four columns from left to right: the weight, the outputs at both places, their weighted sum o, and the loss L."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """No paths."""
        super().__init__(parent)
        self._paths: TwoPaths | None = None
        set_type(self, BODY_PT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("Two paths from one weight to the loss"))
        self.setToolTip(tr("A weight that is used at two places, and how the loss depends on it along both paths"))

    def show_paths(self, paths: TwoPaths | None) -> None:
        """Show two paths; None where the weight is used at one place only."""
        self._paths = paths
        self.setAccessibleDescription(" ".join(paths.lines) if paths else "")
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._paths is None:
            painter.setPen(QColor(self._theme.muted))
            said = tr("This layer uses the weight at one place only: there is one path.")
            painter.drawText(QRectF(self.rect()), Qt.AlignmentFlag.AlignCenter, said)
        else:
            self._paint(painter, self._paths)
        painter.end()

    def _paint(self, painter: QPainter, paths: TwoPaths) -> None:
        middle = self.height() / 2
        heights = (self.height() * 0.24, self.height() * 0.76)
        weight, out, loss = (QPointF(self.width() * _COLUMNS[column], middle) for column in (0, 2, 3))
        for path, accent, y, side in zip(paths.paths, _ACCENTS, heights, (-1, 1), strict=True):
            colour = self._theme.legible(self._theme.accent(accent))
            at = QPointF(self.width() * _COLUMNS[1], y)
            self._edge(painter, weight, at, colour, f"∂z/∂w = x = {written(path.met)}", side)
            self._edge(painter, at, out, colour, f"∂o/∂z = {written(path.upstream)}", side)
            self._node(painter, at, colour, _name(path), f"z = {written(path.output)}")
        self._edge(painter, out, loss, QColor(self._theme.text), "∂L/∂o = 1", -1)
        text = QColor(self._theme.text)
        self._node(painter, weight, text, tr("w, shared"), written(paths.weight))
        self._node(painter, out, text, "o", "Σ dL/dz · z", width=96)
        self._node(painter, loss, text, "L", "= o", width=56)

    def _edge(self, painter: QPainter, first: QPointF, last: QPointF, colour: QColor, words: str, side: int) -> None:
        """An edge, with the derivative along it above, or below."""
        painter.setPen(QPen(colour, 2))
        painter.drawLine(first, last)
        painter.setPen(colour)
        line = float(self._text_height())
        middle = (first + last) / 2
        top = middle.y() + (4 if side > 0 else -line - 4)
        slope = abs(last.y() - first.y()) / max(1.0, abs(last.x() - first.x()))
        wide = QFontMetricsF(self.font()).horizontalAdvance(words) + _FRAME
        room = QRectF(middle.x() - wide / 2, top + side * slope * 40, wide, line)
        width = painter.boundingRect(room, Qt.AlignmentFlag.AlignCenter, words).adjusted(-3, 0, 3, 0)
        painter.fillRect(width, QColor(self._theme.window))
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, words)

    def _node(
        self, painter: QPainter, at: QPointF, colour: QColor, name: str, value: str, *, width: float = _NODE_WIDTH
    ) -> None:
        bold, plain = QFontMetricsF(bolder(self.font())), QFontMetricsF(self.font())
        width = max(width, bold.horizontalAdvance(name) + _FRAME, plain.horizontalAdvance(value) + _FRAME)
        height = max(_NODE_HEIGHT, bold.height() + plain.height() + _FRAME / 2)
        box = QRectF(at.x() - width / 2, at.y() - height / 2, width, height)
        painter.setPen(QPen(colour, 2))
        painter.setBrush(QColor(self._theme.card))
        painter.drawRoundedRect(box, 8, 8)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(colour)
        upper, lower = QRectF(box), QRectF(box)
        upper.setBottom(at.y())
        lower.setTop(at.y())
        painter.setFont(bolder(self.font()))
        painter.drawText(upper, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom, name)
        painter.setFont(self.font())
        painter.drawText(lower, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, value)

    @override
    def sizeHint(self) -> QSize:
        return QSize(640, 260)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(480, 170)


def _name(path: Path) -> str:
    return f"z({path.row + 1}, {path.column + 1})"
