"""The stroke that is being drawn."""

from __future__ import annotations

from array import array
from enum import Enum, auto

import numpy as np

from digitlab.ink.stroke import Stroke


class Source(Enum):
    """What a stroke is drawn with; until it ends, the others wait."""

    MOUSE = auto()
    TABLET = auto()
    KEYS = auto()


class LiveStroke:
    """A stroke that grows.

    Extending a :class:`Stroke` copies it; here points are appended to a buffer, and the whole is copied only once an
    event, as one block of memory.

    Attributes:
        source: What the stroke is drawn with.
        width: Pen width in field pixels at full pressure.
        erases: Whether it takes ink away.
    """

    def __init__(self, source: Source, width: float, erases: bool) -> None:
        """A stroke without points; :meth:`add` the first before asking for :meth:`stroke`."""
        self.source = source
        self.width = width
        self.erases = erases
        self._points = array("f")  # x, y, x, y ... in field pixels
        self._pressure = array("f")

    def add(self, x: float, y: float, pressure: float = 1.0) -> bool:
        """Append a point in field pixels, pressure in [0, 1]; False if it adds no ink to the last one."""
        if self._pressure and self._points[-2:] == array("f", (x, y)) and pressure <= self._pressure[-1]:
            return False
        self._points.extend((x, y))
        self._pressure.append(pressure)
        return True

    def stroke(self) -> Stroke:
        """Copy the stroke as it is so far."""
        points = np.array(self._points, np.float32).reshape(-1, 2)  # (n, 2)
        return Stroke(points, np.array(self._pressure, np.float32), self.width, self.erases)
