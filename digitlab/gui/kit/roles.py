"""Roles and values: what assistive technology takes a widget for that paints itself, and what that stands at.

Of its own widgets Qt says so by itself; of any other it says no more than that there is one.
"""

from __future__ import annotations

from functools import cache
from typing import Protocol, cast, runtime_checkable
from weakref import ref

from PySide6.QtCore import QObject
from PySide6.QtGui import (
    QAccessible,
    QAccessibleInterface,
    QAccessibleValueChangeEvent,
    QAccessibleValueInterface,
)
from PySide6.QtWidgets import QAccessibleWidget, QWidget
from shiboken6 import VoidPtr, getCppPointer, isValid
from typing_extensions import override

from digitlab.gui.kit.themed import ThemedWidget

_Kinds = QAccessible.InterfaceType
_NOTHING = VoidPtr(0)


@runtime_checkable
class Valued(Protocol):
    """A painted widget that stands at one number.

    Attributes:
        role: What assistive technology takes it for.
    """

    role: QAccessible.Role

    def value_in_range(self) -> tuple[float, float, float, float]:
        """The least, the present and the greatest number, and a step; of one that cannot be set the step is 0."""

    def set_value(self, value: float) -> None:
        """Ask for another number; of one that cannot be set this does nothing."""


@runtime_checkable
class Worded(Protocol):
    """A widget that stands at a number, and can say it in words."""

    def value_in_words(self) -> str:
        """What it stands at."""


@cache
def install_roles() -> None:
    """Have Qt tell assistive technology the role of every painted widget of this process, and its value."""
    QAccessible.installFactory(_interface_of)


def tell_value(widget: QWidget, value: float) -> None:
    """Tell assistive technology that a widget stands at another number."""
    QAccessible.updateAccessibility(QAccessibleValueChangeEvent(widget, value))


def _interface_of(_class: str, thing: QObject) -> QAccessibleInterface | None:
    if isinstance(thing, QWidget) and isinstance(thing, Valued):
        return _ValuedInterface(thing, thing.role)
    return QAccessibleWidget(thing, thing.role) if isinstance(thing, ThemedWidget) else None


class _ValuedInterface(QAccessibleWidget):
    """What is told of a widget that stands at a number."""

    def __init__(self, widget: QWidget, role: QAccessible.Role) -> None:
        super().__init__(widget, role)
        self._value = _Value(widget)
        self._pointer = VoidPtr(getCppPointer(self._value)[0])

    @override
    def text(self, part: QAccessible.Text) -> str:
        thing = self.object()
        if part == QAccessible.Text.Value and isinstance(thing, Worded):
            return thing.value_in_words()
        return super().text(part)

    @override
    def interface_cast(self, kind: QAccessible.InterfaceType) -> VoidPtr:  # type: ignore[override] # the stub's int crashes
        """Only a pointer may be returned: shiboken makes one of whatever else it is given, None included, and Qt follows it."""
        if kind == _Kinds.ValueInterface:
            return self._pointer
        return cast("VoidPtr", super().interface_cast(kind)) if kind == _Kinds.ActionInterface else _NOTHING


class _Value(QAccessibleValueInterface):
    """The number; it outlives its widget, which it does not keep."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__()
        self._widget = ref(widget)

    def _in_range(self) -> tuple[float, float, float, float]:
        widget = self._widget()
        return widget.value_in_range() if isinstance(widget, Valued) and isValid(widget) else (0.0, 0.0, 0.0, 0.0)

    @override
    def minimumValue(self) -> float:
        return self._in_range()[0]

    @override
    def currentValue(self) -> float:
        return self._in_range()[1]

    @override
    def maximumValue(self) -> float:
        return self._in_range()[2]

    @override
    def minimumStepSize(self) -> float:
        return self._in_range()[3]

    @override
    def setCurrentValue(self, value: float) -> None:
        widget = self._widget()
        if isinstance(widget, Valued) and isValid(widget):
            widget.set_value(float(value))
