"""What a tab opens to the lessons: values that a question can ask for, and states that a lesson can set.

A lesson presses a toggle button of a page by its object name and hides a part of a page by its id
(:func:`digitlab.gui.kit.controls.parts.name_part`): both are found on the page itself and need no entry here.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Any, Generic, TypeVar

from PySide6.QtCore import SignalInstance

T = TypeVar("T")

Number = float | Fraction
Value = Number | str

ReadNumber = Callable[[], Number | None]
ReadWord = Callable[[], str | None]
"""Reads a value off the window; None while it is not known."""


@dataclass(frozen=True, slots=True, eq=False)
class LessonState(Generic[T]):
    """A part of the window's state that a lesson sets, by plain values: numbers, texts, lists and tables.

    Attributes:
        parse: Makes the state of such values, or raises ValueError with the reason why they are none.
        apply: Sets the window to a state.
        read: What is shown now, as values; None stands for what is left out.
        begin: What happens where a lesson begins that says nothing about it.
    """

    parse: Callable[[object], T]
    apply: Callable[[T], None]
    read: Callable[[], object]
    begin: Callable[[], None] = lambda: None

    def show(self, values: object) -> None:
        """Set the window to the state of these values.

        Raises:
            ValueError: They are none.
        """
        self.apply(self.parse(values))


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
    states: Mapping[str, LessonState[Any]]
    changed: tuple[SignalInstance, ...]
