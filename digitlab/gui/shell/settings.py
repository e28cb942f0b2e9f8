"""What the window remembers between two starts, in one JSON file that never blocks a start."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Literal

from digitlab import records
from digitlab.ink.stroke import PEN_WIDTH
from digitlab.whole_file import write_whole

_VERSION = 1

Colours = Literal["system", "light", "dark"]


@dataclass(frozen=True, slots=True)
class Settings:
    """Remembered choices.

    Attributes:
        version: Of this file.
        colours: The theme.
        networks: The chosen networks, left to right; "" for an empty slot.
        pen_width: Field pixels.
        geometry: Qt's description of the window's place, as hexadecimal digits.
        split: Widths of the left and the right side.
    """

    version: int = _VERSION
    colours: Colours = "system"
    networks: tuple[str, ...] = ("mlp", "cnn_rotated", "")
    pen_width: float = PEN_WIDTH
    geometry: str = ""
    split: tuple[int, ...] = (440, 840)

    def __post_init__(self) -> None:
        if self.version != _VERSION:
            raise ValueError(f"the settings are of version {self.version}, this digitlab reads {_VERSION}")
        if not 0.5 <= self.pen_width <= 6.0:
            raise ValueError(f"the pen width must lie between 0.5 and 6.0 field pixels, not {self.pen_width}")
        if len(self.networks) != 3:
            raise ValueError(f"there are three slots for networks, not {len(self.networks)}")
        if not all(self.networks[:2]):
            raise ValueError("only the third slot for networks may be empty")


def read_settings(path: Path) -> tuple[Settings, str]:
    """The settings, and a notice for the user or "".

    A file that does not fit, because it is damaged or of a newer version, is set aside under a dated name.
    """
    try:
        return records.from_dict(Settings, json.loads(path.read_text(encoding="utf-8"))), ""
    except FileNotFoundError:
        return Settings(), ""
    except (OSError, ValueError, RecursionError) as error:
        aside = path.with_name(f"{path.stem}-{datetime.now():%Y-%m-%d-%H%M%S}{path.suffix}")
        try:
            path.replace(aside)
        except OSError:
            return Settings(), f"The settings could not be read ({error}); digitlab starts with its own."
        return Settings(), f"The settings could not be read ({error}). They were set aside as {aside.name}."


def write_settings(path: Path, settings: Settings) -> None:
    """Write the settings whole or not at all.

    Raises:
        OSError: The folder cannot be written.
    """
    write_whole(path, json.dumps(records.to_dict(settings), indent=2).encode())
