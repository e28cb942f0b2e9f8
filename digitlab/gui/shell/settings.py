"""What the window remembers between two starts, in one JSON file that never blocks a start."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from digitlab import records
from digitlab.data.classes import alphabet
from digitlab.gui.shell.state_file import read_state
from digitlab.ink.stroke import PEN_WIDTH
from digitlab.language import LANGUAGES, tr
from digitlab.whole_file import write_whole

_VERSION = 1
_MOST_BYTES = 100_000
_MOST_PIXELS = 2**24 - 1  # the largest width that Qt gives a widget
_LONGEST_NAME = 255  # of a file
_LONGEST_PATH = 4096
_MOST_SILENCED = 100  # hints, of which there are fewer
MOST_RECENT = 8
"""Files of sessions that are remembered."""

_LONGEST_GEOMETRY = 1000  # Qt's has 132 digits

SMALLEST, LARGEST = 0.8, 2.0  # times as large as usual

SYSTEM = "system"
"""In the place of a language: that of the system, as far as digitlab speaks it."""

Colours = Literal["system", "light", "dark"]


@dataclass(frozen=True, slots=True)
class Settings:
    """Remembered choices.

    Attributes:
        version: Of this file.
        language: The code of one that digitlab speaks; "system" for the system's, as far as digitlab speaks it.
        colours: The theme.
        reduced_motion: Whether everything is at once where it goes.
        high_contrast: Whether outlines and text are stronger than usual, whatever the system asks for.
        zoom: How many times as large as usual everything is.
        networks: The chosen networks, left to right; "" for an empty slot.
        pen_width: Field pixels.
        geometry: Qt's description of the window's place, as hexadecimal digits.
        split: Widths of the left and the right side, in pixels.
        recent: Files of sessions, the last one that was open first.
        session: The file of the session that was open last; "" for none.
        reopen: Whether the window begins with the session that was open last.
        silenced: The hints that are not wanted, by their ids.
        alphabet: What one writes on Train > My handwriting, as it was typed; "" for the digits.
        opening: Whether the window begins with a digit that moves by itself, as at the very first start; never remembered.
    """

    version: int = _VERSION
    language: str = SYSTEM
    colours: Colours = "system"
    reduced_motion: bool = False
    high_contrast: bool = False
    zoom: float = 1.0
    networks: tuple[str, ...] = ("mlp", "cnn_posed", "")
    pen_width: float = PEN_WIDTH
    geometry: str = ""
    split: tuple[int, ...] = (420, 778)
    recent: tuple[str, ...] = ()
    session: str = ""
    reopen: bool = False
    silenced: tuple[str, ...] = ()
    alphabet: str = ""
    opening: bool = False

    def __post_init__(self) -> None:
        if self.version != _VERSION:
            raise ValueError(
                tr(
                    "the settings are of version {version}, this digitlab reads {known}",
                    version=self.version,
                    known=_VERSION,
                )
            )
        self._check_choices()
        if len(self.networks) != 3:
            raise ValueError(tr("there are three slots for networks, not {count}", count=len(self.networks)))
        if not all(self.networks[:2]):
            raise ValueError(tr("only the third slot for networks may be empty"))
        if not all(len(name) <= _LONGEST_NAME and name.isprintable() for name in self.networks):
            raise ValueError(
                tr("a network's name has at most {most} characters, all of them printable", most=_LONGEST_NAME)
            )
        if len(self.geometry) > _LONGEST_GEOMETRY or not re.fullmatch("([0-9a-f]{2})*", self.geometry):
            raise ValueError(tr("the window's place must be pairs of hexadecimal digits"))
        if len(self.split) != 2 or not all(0 <= width <= _MOST_PIXELS for width in self.split):
            raise ValueError(tr("the two sides are 0 to {most:,} pixels wide", most=_MOST_PIXELS))
        if len(self.recent) > MOST_RECENT:
            raise ValueError(tr("at most {most} files of sessions are remembered", most=MOST_RECENT))
        if not all(map(is_place, (*self.recent, self.session))):
            raise ValueError(
                tr(
                    "a session's file has a path of at most {most:,} characters, all of them printable",
                    most=_LONGEST_PATH,
                )
            )

        if len(self.silenced) > _MOST_SILENCED or not all(re.fullmatch("[a-z_]{1,40}", each) for each in self.silenced):
            raise ValueError(
                tr("at most {most} hints are silenced, by ids of small letters and underscores", most=_MOST_SILENCED)
            )

    def _check_choices(self) -> None:
        if self.language not in {SYSTEM, *LANGUAGES}:
            raise ValueError(
                tr(
                    "digitlab speaks {languages}, not '{language}'",
                    languages=", ".join(LANGUAGES),
                    language=self.language,
                )
            )
        if not SMALLEST <= self.zoom <= LARGEST:
            raise ValueError(
                tr(
                    "everything is {smallest} to {largest} times as large as usual, not {zoom}",
                    smallest=SMALLEST,
                    largest=LARGEST,
                    zoom=self.zoom,
                )
            )
        if self.alphabet:
            alphabet(self.alphabet)
        if not 0.5 <= self.pen_width <= 6.0:
            raise ValueError(
                tr("the pen width must lie between 0.5 and 6.0 field pixels, not {width}", width=self.pen_width)
            )


def is_place(path: str) -> bool:
    """Whether a session's file of this path can be remembered."""
    return len(path) <= _LONGEST_PATH and path.isprintable()


def read_settings(path: Path) -> tuple[Settings, str]:
    """The settings, and a notice for the user or ""; those that do not fit are set aside."""
    settings, notice = read_state(
        path, _MOST_BYTES, lambda values: records.from_dict(Settings, values), tr("The settings")
    )
    return settings or Settings(), notice


def write_settings(path: Path, settings: Settings) -> None:
    """Write the settings whole or not at all.

    Raises:
        OSError: The folder cannot be written.
    """
    write_whole(path, json.dumps(records.to_dict(settings), indent=2).encode())
