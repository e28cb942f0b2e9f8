"""What one may ask for on the sheet, beyond what the shell knows."""

from __future__ import annotations

from dataclasses import dataclass

from digitlab.gui.shell.wishes import Wish
from digitlab.ink.stroke import Drawing


@dataclass(frozen=True, slots=True)
class ShowInk(Wish):
    """The pen is down: this is on the sheet so far."""

    ink: Drawing


@dataclass(frozen=True, slots=True)
class KeepInk(Wish):
    """The pen was lifted: this is on the sheet; a step of undo."""

    ink: Drawing


@dataclass(frozen=True, slots=True)
class UndoInk(Wish):
    """Take the last change of the sheet back."""


@dataclass(frozen=True, slots=True)
class RedoInk(Wish):
    """Make the change again that was taken back."""


@dataclass(frozen=True, slots=True)
class ClearSheet(Wish):
    """Take all ink off the sheet."""


@dataclass(frozen=True, slots=True)
class ScatterDigits(Wish):
    """Replace the sheet by so many test digits at random places."""

    count: int


@dataclass(frozen=True, slots=True)
class LayDrawing(Wish):
    """Lay the session's drawing onto the sheet, its field's upper left corner at this pixel."""

    left: int
    top: int
