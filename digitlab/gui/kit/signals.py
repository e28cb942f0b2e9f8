"""Signals whose values have types that mypy sees.

PySide6 declares ``Signal(object)`` for whatever is no Qt type, and its stubs let everything through. Declared as
``moved: Emits[Pose] = signal(object)``, what is emitted and what is connected are checked.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol

from PySide6.QtCore import Signal
from typing_extensions import TypeVarTuple

Values = TypeVarTuple("Values")


class Emits(Protocol[*Values]):
    """One object's signal, as far as the project uses it."""

    def connect(
        self, slot: Callable[[*Values], object] | Callable[[], object] | Emits[*Values] | Emits[()], /
    ) -> object:
        """Call the slot with what is emitted, or without it, or emit it from another signal."""

    def disconnect(self, slot: Callable[[*Values], object], /) -> object:
        """Call the slot no longer."""

    def emit(self, *values: *Values) -> None:
        """Call everything that is connected."""


def signal(*kinds: type) -> Any:  # noqa: ANN401 # the annotation beside each use says what it is
    """A signal of a QObject class; what it emits stands in its annotation.

    Args:
        kinds: The values' Qt types: int, float, bool, str, or object for everything else.
    """
    return Signal(*kinds)
