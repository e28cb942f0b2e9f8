"""What a tab opens to the lessons: values that a question can ask for, and states that a lesson can set.

A lesson presses a toggle button of a page by its object name and hides a part of a page by its id
(:func:`digitlab.gui.kit.controls.parts.name_part`): both are found on the page itself and need no entry here.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Protocol

from PySide6.QtCore import SignalInstance

Number = float | Fraction
Value = Number | str

ReadNumber = Callable[[], Number | None]
ReadWord = Callable[[], str | None]
"""Reads a value off the window; None while it is not known."""


class LessonState(Protocol):
    """A part of the window's state, as the plain values of a lesson's header: numbers, texts, lists and tables."""

    def check(self, values: object) -> None:
        """See that the values can be shown.

        Raises:
            ValueError: They cannot; the message says why.
        """

    def begin(self) -> None:
        """A lesson begins that says nothing about this state."""

    def show(self, values: object) -> None:
        """Set the window to these values.

        Raises:
            ValueError: They cannot be shown.
        """

    def read(self) -> object:
        """What is shown now, for :meth:`show`; None stands for what is left out."""


@dataclass(frozen=True, slots=True, eq=False)
class LessonAccess:
    """What one tab opens to the lessons.

    Attributes:
        numbers: What a question can ask for in numbers, by name: ``bench.stride``.
        words: The same in words.
        states: What a lesson can set, by the key of its header, in the order in which it is set.
        changed: Signals after which some of these values may be others.
    """

    numbers: Mapping[str, ReadNumber]
    words: Mapping[str, ReadWord]
    states: Mapping[str, LessonState]
    changed: tuple[SignalInstance, ...]
