"""Keys, wheel and touchpad as steps of the hand: which part of a pose they change, and by how much."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QNativeGestureEvent, QWheelEvent

from digitlab.ink.pose import STEPS, Pose
from digitlab.language import mark

_Key, _Modifier, _Gesture = Qt.Key, Qt.KeyboardModifier, Qt.NativeGestureType
_KEYS: dict[int, tuple[str, float, float]] = {
    # key: (part of the pose, what a press changes, what it changes with Shift)
    _Key.Key_Left: ("dx", -1.0, -5.0),
    _Key.Key_Right: ("dx", 1.0, 5.0),
    _Key.Key_Up: ("dy", -1.0, -5.0),
    _Key.Key_Down: ("dy", 1.0, 5.0),
    _Key.Key_Q: ("angle_deg", 5.0, 45.0),
    _Key.Key_E: ("angle_deg", -5.0, -45.0),
    _Key.Key_Plus: ("scale", 0.05, 0.05),
    _Key.Key_Equal: ("scale", 0.05, 0.05),  # it is the plus without Shift
    _Key.Key_Minus: ("scale", -0.05, -0.05),
}
_NOTCH = 120  # of a wheel, in the units of Qt's wheel events
_PER_NOTCH = {"angle_deg": 5.0, "scale": 0.05}

KEYS_HELP = mark("By keyboard: the arrow keys move it, Q and E turn it, both further with Shift; + and − resize it.")
"""What :meth:`HandSteps.of_key` does, for people."""

Step = tuple[str, float]
"""A part of a pose, and by how much it changes."""


class HandSteps:
    """Makes steps of events; what is too little for one, as from a touchpad, is kept until it is enough."""

    def __init__(self) -> None:
        self._kept = dict.fromkeys(STEPS, 0.0)  # in steps of the sliders

    def of_key(self, event: QKeyEvent) -> Step | None:
        """The step of a key; None where it means none."""
        modifiers = event.modifiers()
        if event.key() not in _KEYS or modifiers & ~(_Modifier.ShiftModifier | _Modifier.KeypadModifier):
            return None
        part, by, further = _KEYS[event.key()]
        return part, further if modifiers & _Modifier.ShiftModifier else by

    def of_wheel(self, event: QWheelEvent) -> Step | None:
        """The step of a wheel, which turns, and with Ctrl sizes; None while it is too little for one."""
        part = "scale" if event.modifiers() & _Modifier.ControlModifier else "angle_deg"
        return self._gathered(part, event.angleDelta().y() / _NOTCH * _PER_NOTCH[part])

    def of_gesture(self, event: QNativeGestureEvent, pose: Pose) -> Step | None:
        """The step of two fingers on a touchpad, which pinch or turn; None while it is too little for one.

        Args:
            event: The fingers' gesture.
            pose: Where the ink lies: a pinch sizes by a factor.
        """
        if event.gestureType() == _Gesture.ZoomNativeGesture:
            return self._gathered("scale", event.value() * pose.scale)
        if event.gestureType() == _Gesture.RotateNativeGesture:
            return self._gathered("angle_deg", -event.value())  # Qt's is clockwise
        return None

    def _gathered(self, part: str, by: float) -> Step | None:
        kept = self._kept[part] + round(by / STEPS[part], 6)
        self._kept[part] = kept - int(kept)
        return (part, int(kept) * STEPS[part]) if int(kept) else None
