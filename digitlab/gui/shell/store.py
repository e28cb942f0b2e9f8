"""One frozen value that several pages share, and word of every newer one."""

from __future__ import annotations

from typing import Any, Generic, TypeVar

from PySide6.QtCore import QObject

from digitlab.gui.kit.signals import Emits, signal

StateT = TypeVar("StateT")


class Store(QObject, Generic[StateT]):
    """Holds a value until another one is put in its place.

    A store that admits only some values overrides :meth:`put` and raises ValueError with the reason for the others.

    Signals:
        changed: The new value.
    """

    changed: Emits[StateT] = signal(object)

    def __init__(self, state: StateT, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state = state

    @property
    def state(self) -> StateT:
        """The present value."""
        return self._state

    def values(self) -> dict[type, Any]:
        """The present value by its type; a store that derives more from it gives that, too, under the same or other types."""
        return {type(self._state): self._state}

    def stop(self) -> None:
        """The window goes: end every thread and child process."""

    def put(self, state: StateT) -> None:
        """Hold another value from now on.

        Raises:
            ValueError: The store does not admit it, as the message says.
        """
        if state != self._state:
            self._state = state
            self.changed.emit(state)
