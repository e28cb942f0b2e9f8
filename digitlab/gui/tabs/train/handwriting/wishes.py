"""What can be asked for on the page "My handwriting"."""

from __future__ import annotations

from dataclasses import dataclass

from digitlab.gui.shell.wishes import Wish


class DictationWish(Wish):
    """Something about the digits that are asked for, which :class:`digitlab.gui.tabs.train.handwriting.writing.Writing` does."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class BeginDictation(DictationWish):
    """Ask for so many digits, in a sitting of this name."""

    count: int
    session: str


@dataclass(frozen=True, slots=True)
class EndDictation(DictationWish):
    """Ask no more; what was kept stays."""


@dataclass(frozen=True, slots=True)
class KeepDigit(DictationWish):
    """Keep the drawing as the digit that is asked for."""


@dataclass(frozen=True, slots=True)
class SkipDigit(DictationWish):
    """Ask for another digit now."""


@dataclass(frozen=True, slots=True)
class TakeDigitBack(DictationWish):
    """Let the last digit be written again."""


@dataclass(frozen=True, slots=True)
class KeepAfterPause(DictationWish):
    """Say whether a digit is kept by itself after a pause."""

    automatic: bool


@dataclass(frozen=True, slots=True)
class FineTune(Wish):
    """Teach the network of this name one's own digits; whether as many MNIST digits are mixed in."""

    network: str
    mixed: bool


@dataclass(frozen=True, slots=True)
class StopFineTuning(Wish):
    """Stop it, and keep no network."""


@dataclass(frozen=True, slots=True)
class OpenOwnDigit(Wish):
    """Bring the digit in this place back to the canvas."""

    place: int


@dataclass(frozen=True, slots=True)
class DeleteDigits(Wish):
    """Delete the digits in these places, once the user has said yes."""

    places: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class ImportDigits(Wish):
    """Add the digits of a file, once the user has chosen one."""


@dataclass(frozen=True, slots=True)
class ExportDigits(Wish):
    """Write all digits to a file, once the user has said where to."""
