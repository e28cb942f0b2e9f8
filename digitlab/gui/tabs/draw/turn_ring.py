"""A ring: what speaks for each turn of the digit."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QLineF, QPointF, Qt
from PySide6.QtGui import QAccessible, QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from digitlab.gui.kit.charts.dial import Dial, degrees
from digitlab.gui.kit.roles import tell_value
from digitlab.gui.kit.theme import blend
from digitlab.gui.kit.themed import ThemedWidget
from digitlab.gui.shell.view import wish
from digitlab.gui.shell.wishes import AcceptTurns
from digitlab.language import tr

_MARGIN = 12.0  # logical pixels outside the ring, for the true turn's mark
_HOLE = 0.72  # of the ring's radius, for the digit in it
_GRIP = 3.5  # radius of the mark at the arc's ends
_SHORTEST = 0.1  # logical pixels of the bars that are painted
_STEP_DEG = 15.0  # the arc's ends move in steps of this
_WIDEST_DEG = 180.0


@dataclass(frozen=True, slots=True)
class _RingState:
    """What the ring shows: evidence in [0, 1] at each turn, all turns in degrees counter-clockwise."""

    turns_deg: tuple[float, ...] = ()
    evidence: tuple[float, ...] = ()
    read_deg: float | None = None
    true_deg: float | None = None
    window: tuple[float, float] | None = None

    def accepts(self, turn_deg: float) -> bool:
        """Whether a turn lies in the window."""
        if self.window is None:
            return True
        low, high = self.window
        return (turn_deg - low) % 360 <= high - low + 1e-6


class TurnRing(ThemedWidget):
    """Evidence over the turns: 0° on top, positive counter-clockwise.

    A bar for each turn, the turns that are accepted as an arc, the turn that was read as a needle, and the true turn as a
    triangle outside the ring; in the middle is room for the digit. The arc's ends can be dragged, or moved by the arrow keys;
    a double click brings back the turns that the network accepts by itself.
    """

    role = QAccessible.Role.Dial
    usual_size = (132, 132)
    least_size = (112, 112)

    def __init__(self, parent: QWidget | None = None) -> None:
        """An empty ring."""
        super().__init__(parent)
        self._state = _RingState()
        self._is_dragged = False
        self.setAccessibleName(tr("Evidence for each turn"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._describe()

    def show_evidence(
        self,
        turns_deg: Sequence[float],
        evidence: Sequence[float],
        read_deg: float | None,
        true_deg: float | None,
        window: tuple[float, float],
    ) -> None:
        """Show what a network made of the turns.

        Args:
            turns_deg: (n,) turns in degrees, counter-clockwise.
            evidence: (n,) what speaks for each, in [0, 1].
            read_deg: The turn that the network reads, or None.
            true_deg: The turn that the slider says, or None.
            window: The least and the greatest turn that is accepted.

        Raises:
            ValueError: There is not one evidence for each turn.
        """
        if len(turns_deg) != len(evidence):
            raise ValueError(f"{len(turns_deg)} turns need as many evidences, not {len(evidence)}")
        self._state = _RingState(
            tuple(map(float, turns_deg)), tuple(map(_bounded, evidence)), read_deg, true_deg, window
        )
        self._describe()
        self.update()

    def _describe(self) -> None:
        state, words = self._state, []
        if state.read_deg is not None:
            words.append(tr("The digit is read as turned by about {angle}.", angle=degrees(state.read_deg)))
        if state.true_deg is not None:
            words.append(tr("It is turned by {angle}.", angle=degrees(state.true_deg)))
        if state.window is not None:
            low, high = state.window
            words.append(
                tr(
                    "Turns from {low} to {high} are tried: drag the ends of the arc to change that.",
                    low=degrees(low),
                    high=degrees(high),
                )
            )
            words.append(tr("A double click goes back to the network's own."))
        shape = Qt.CursorShape.ArrowCursor if state.window is None else Qt.CursorShape.PointingHandCursor
        if shape != self.cursor().shape():
            self.setCursor(shape)
        text = " ".join(words) or tr("No turn was read yet.")
        self.setAccessibleDescription(text)
        self.setToolTip(text)
        if state.window is not None:
            tell_value(self, state.window[1])

    def value_in_range(self) -> tuple[float, float, float, float]:
        """The widest turn that is accepted, in degrees, among those that can be set, and a step."""
        return 0.0, self._state.window[1] if self._state.window else 0.0, _WIDEST_DEG, _STEP_DEG

    def set_value(self, value: float) -> None:
        """Ask for an arc that ends near a turn in degrees."""
        self._request_window(round(value / _STEP_DEG) * _STEP_DEG)

    def _request_window_at(self, place: QPointF) -> None:
        """Ask for the window whose arc ends where the pointer is."""
        if self._state.window is not None:
            widest = abs(self._dial().turn_at(place))
            self.set_value(widest)

    def _request_window(self, window_deg: float) -> None:
        if self._state.window is not None and window_deg != self._state.window[1] and 0 <= window_deg <= _WIDEST_DEG:
            wish(self, AcceptTurns(window_deg))

    def _dial(self) -> Dial:
        outer = max(20.0, min(self.width(), self.height()) / 2 - _MARGIN)
        return Dial(QPointF(self.width() / 2, self.height() / 2), outer, _HOLE)

    def _paint_face(self, painter: QPainter, dial: Dial) -> None:
        """Paint the rims of the ring and its scale."""
        theme = self._theme
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(theme.border), 1))
        painter.drawEllipse(dial.box(dial.inner))
        painter.drawEllipse(dial.box(dial.outer))
        painter.setPen(QPen(QColor(theme.guide), 1))
        painter.drawLines(_scale(dial.centre.x(), dial.centre.y(), dial.outer))

    def _paint_arc(self, painter: QPainter, dial: Dial) -> None:
        """Paint the accepted turns, and at both ends a grip that says that they can be dragged."""
        if self._state.window is None:
            return
        low, high = self._state.window
        colour = self._accent_colour()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour, 3, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
        painter.drawArc(dial.box(dial.outer), round((90 + low) * 16), round(min(360.0, high - low) * 16))
        painter.setPen(QPen(colour, 2))
        painter.setBrush(QColor(self._theme.paper))
        for end in (low, high):
            painter.drawEllipse(dial.at(end, dial.outer), _GRIP, _GRIP)

    def _paint_bars(self, painter: QPainter, dial: Dial) -> None:
        state, paper = self._state, QColor(self._theme.paper)
        width = max(1.5, min(7.0, 2 * math.pi * dial.inner / max(1, len(state.turns_deg)) * 0.75))
        accepted, refused = (
            blend(self._accent_colour(), paper, 0.55),
            blend(QColor(self._theme.muted), paper, 0.4),
        )
        room = dial.outer - dial.inner - 4
        seen = [
            (turn, part) for turn, part in zip(state.turns_deg, state.evidence, strict=True) if part * room >= _SHORTEST
        ]
        for colour, is_accepted in ((accepted, True), (refused, False)):
            bars = [
                dial.ray(turn, dial.inner + 1, dial.inner + 1 + room * part)
                for turn, part in seen
                if state.accepts(turn) is is_accepted
            ]
            if bars:
                painter.setPen(QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
                painter.drawLines(bars)

    def _paint_hands(self, painter: QPainter, dial: Dial) -> None:
        """Paint the needle at the turn that was read, the triangle at the true one."""
        state = self._state
        if state.read_deg is not None:
            painter.setPen(QPen(QColor(self._theme.paper), 5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
            painter.drawLine(dial.ray(state.read_deg, dial.inner + 1, dial.outer - 2))
            needle = self._theme.muted if self._is_faded else self._theme.ink
            painter.setPen(QPen(QColor(needle), 2.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
            painter.drawLine(dial.ray(state.read_deg, dial.inner - 3, dial.outer + 1))
        if state.true_deg is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._theme.text))
            painter.drawPolygon(dial.mark(state.true_deg, dial.outer + 3, dial.outer + 11))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the face, the evidence and the hands."""
        painter, dial = QPainter(self), self._dial()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_face(painter, dial)
        self._paint_bars(painter, dial)
        self._paint_arc(painter, dial)
        self._paint_hands(painter, dial)
        if self.hasFocus():
            painter.setPen(QPen(QColor(self._theme.highlight), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(dial.box(dial.outer + _MARGIN - 2))
        painter.end()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the arc; the digit within the ring is none of it."""
        dial = self._dial()
        distance = event.position() - dial.centre
        self._is_dragged = math.hypot(distance.x(), distance.y()) >= dial.inner
        if self._is_dragged:
            self._request_window_at(event.position())

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the arc."""
        if self._is_dragged:
            self._request_window_at(event.position())

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Go back to the turns that the network tries by itself; a hand that trembles drags nothing then."""
        self._is_dragged = False
        wish(self, AcceptTurns(None))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Widen or narrow the arc by a step."""
        steps = {Qt.Key.Key_Up: 1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: -1, Qt.Key.Key_Left: -1}
        if self._state.window is not None and event.key() in steps:
            self._request_window(self._state.window[1] + steps[Qt.Key(event.key())] * _STEP_DEG)
        else:
            super().keyPressEvent(event)


@lru_cache(maxsize=8)  # it is painted again with every answer
def _scale(x: float, y: float, outer: float) -> list[QLineF]:
    """The scale's lines around a centre."""
    dial = Dial(QPointF(x, y), outer)
    return [dial.ray(turn, outer, outer + (5 if turn % 90 == 0 else 3)) for turn in range(0, 360, 30)]


def _bounded(evidence: float) -> float:
    value = float(evidence)
    return min(max(value, 0.0), 1.0) if math.isfinite(value) else 0.0
