"""The pen that the arrow keys move."""

from __future__ import annotations

from PySide6.QtCore import Qt

from digitlab.ink.stroke import FIELD_SHAPE, Shape

_STEPS: dict[int, tuple[float, float]] = {
    Qt.Key.Key_Left: (-1.0, 0.0),
    Qt.Key.Key_Right: (1.0, 0.0),
    Qt.Key.Key_Up: (0.0, -1.0),
    Qt.Key.Key_Down: (0.0, 1.0),
}
_FINE = 0.25  # field pixels a key press with Shift


class KeyCursor:
    """A place on the paper that the arrow keys move.

    Attributes:
        x: Field pixels from the left.
        y: Field pixels from the top.
        shown: Whether the keyboard is what one draws with just now.
    """

    def __init__(self, paper: Shape = FIELD_SHAPE) -> None:
        """At the paper's centre, hidden until a key is pressed."""
        self._paper = paper
        self.x, self.y = paper[1] / 2, paper[0] / 2
        self.shown = False

    def move(self, key: int, fine: bool) -> bool:
        """Take one step; False for a key that is no arrow."""
        step = _STEPS.get(key)
        if step is None:
            return False
        length = _FINE if fine else 1.0
        self.x = min(max(self.x + step[0] * length, 0.0), float(self._paper[1]))
        self.y = min(max(self.y + step[1] * length, 0.0), float(self._paper[0]))
        return True
