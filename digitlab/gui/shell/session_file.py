"""A session as a file: one JSON object with a version, which somebody else may have written.

    {"version": 3, "made_with": "0.2.0",
     "networks": [{"slot": "left", "name": "mlp", "weights": "3f2a…", "seed": 0}, …],
     "source": "test digit 7",
     "scene": {"page": "draw", "drawing": {…}, "truth": 7, "pose": {…}, "edits": […], "bench": {…}, …},
     "pages": {"robustness/calibration": {"step": 3}, …},
     "lesson": "padding"}

The scene has the keys and values that a page of the lecture has for its own (``resources/lessons/README.md``), the networks apart, so
that a network which is missing, or another one by now, is named and all else can be opened; so is a change that a plug-in brought
which is not here. The pages have what the user set on them, as :attr:`digitlab.gui.shell.page.PageSpec.settings` declares it; a page
whose settings do not fit is named, too.
The lesson is the page of the lecture that was open; it is only looked for among those that are known here.
Versions 1, which has no pages, and 2, which has no lesson, are still read.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from digitlab import __version__, records
from digitlab.ink.corruptions import CORRUPTIONS
from digitlab.language import tr
from digitlab.networks.card import SUFFIX as WEIGHTS
from digitlab.networks.library import Library
from digitlab.untrusted import one_line, read_json
from digitlab.whole_file import write_whole

SUFFIX = ".digitlab"
"""Of a session's file."""

LAST = "session.json"
"""The session of the window that was closed last, in the data folder."""

VERSION = 3
"""Of the form that is written."""

MOST_BYTES = 48 * 2**20
"""Of a session: two papers full of ink, and a bench."""

_LONGEST_NAME = 255  # of a file
_LONGEST_SOURCE = 1000  # characters
_LONGEST_LESSON = 4096  # characters of its name, or of its file's path
_SLOTS = ("left", "right", "third")
_MOST_NAMED = 5  # of changes that are missing


@dataclass(frozen=True, slots=True)
class ChosenNetwork:
    """A network that was chosen.

    Attributes:
        slot: Where: left, right or third.
        name: Its name in the library.
        weights: SHA-256 of its file; "" where that was not known.
        seed: What it was trained with; None where that is not known.
    """

    slot: str
    name: str
    weights: str = ""
    seed: int | None = None

    def __post_init__(self) -> None:
        if self.slot not in _SLOTS:
            raise ValueError(
                tr(
                    "there is no slot '{slot}': there are {slots}",
                    slot=one_line(self.slot, 40),
                    slots=", ".join(_SLOTS),
                )
            )
        if not 0 < len(self.name) <= _LONGEST_NAME or not self.name.isprintable():
            raise ValueError(
                tr("a network's name has at most {most} characters, all of them printable", most=_LONGEST_NAME)
            )
        if not re.fullmatch("([0-9a-f]{64})?", self.weights):
            raise ValueError(tr("the hash of a network's weights has 64 hexadecimal digits"))


@dataclass(frozen=True, slots=True)
class SessionFile:
    """What a session's file holds.

    Attributes:
        version: Of this form.
        made_with: The digitlab that wrote it.
        networks: Those that were chosen.
        source: Where the ink came from, in words; "" for a drawing.
        scene: All else that the window was set to.
        pages: What was set on single pages, by their ids.
        lesson: The name of the page of the lecture that was open; "" for none.
    """

    version: int
    made_with: str = __version__
    networks: tuple[ChosenNetwork, ...] = ()
    source: str = ""
    scene: dict[str, Any] = field(default_factory=dict)
    pages: dict[str, Any] = field(default_factory=dict)
    lesson: str = ""

    def __post_init__(self) -> None:
        if not 1 <= self.version <= VERSION:
            raise ValueError(
                tr(
                    "it is of version {version}, and this digitlab reads 1 to {newest}: use a newer digitlab",
                    version=self.version,
                    newest=VERSION,
                )
            )
        if len(self.networks) > len(_SLOTS):
            raise ValueError(
                tr(
                    "there are {slots} slots for networks, not {networks}",
                    slots=len(_SLOTS),
                    networks=len(self.networks),
                )
            )
        if max(len(self.source), len(self.made_with)) > _LONGEST_SOURCE:
            raise ValueError(tr("where the ink came from has at most {most:,} characters", most=_LONGEST_SOURCE))
        if len(self.lesson) > _LONGEST_LESSON:
            raise ValueError(tr("a lesson's name has at most {most:,} characters", most=_LONGEST_LESSON))


def session_of(
    networks: tuple[str, ...],
    source: str,
    scene: dict[str, Any],
    pages: dict[str, object],
    library: Library,
    lesson: str = "",
) -> SessionFile:
    """The session of the networks in the slots, "" for none, each with what tells its weights from others, and of all else.

    What was set on pages is given as records.
    """
    chosen = (
        ChosenNetwork(slot, name, hash_of(name, library), library.entries[name].card.recipe.get("seed"))
        for slot, name in zip(_SLOTS, networks, strict=False)
        if name in library.entries
    )
    values = {page: records.to_dict(state) for page, state in pages.items()}
    return SessionFile(
        VERSION, networks=tuple(chosen), source=source[:_LONGEST_SOURCE], scene=scene, pages=values, lesson=lesson
    )


def hash_of(name: str, library: Library) -> str:
    """SHA-256 of a network's file; "" where it cannot be read."""
    from digitlab.measure.store import weights_hash  # here, since the window is up sooner without it

    try:
        return weights_hash(library.entries[name].path)
    except (OSError, ValueError):
        return ""


def missing_changes(session: SessionFile) -> list[str]:
    """The names of a session's changes that this digitlab has not, such as those of a plug-in that is not installed."""
    changes = session.scene.get("changes")
    return [name for name in changes if name not in CORRUPTIONS] if isinstance(changes, dict) else []


def missed(session: SessionFile, library: Library) -> list[str]:
    """What has become of the networks and changes of a session since, a sentence each; none where all are what they were."""
    said = []
    for chosen in session.networks:
        name = one_line(chosen.name, 60)
        if chosen.name not in library.entries:
            why = next((f": {fault}" for fault in library.faults if f"{name}{WEIGHTS}: " in fault), "")
            slot = tr(chosen.slot)
            said.append(
                tr("The {slot} network, {network}, is not in the library{why}.", slot=slot, network=name, why=why)
            )
        elif chosen.weights and chosen.weights != hash_of(chosen.name, library):
            said.append(tr("{network} has other weights than it had then: its answers may differ.", network=name))
    missing = missing_changes(session)
    said += [
        tr("The change {name} is left out: {reason}.", name=one_line(change, 60), reason=CORRUPTIONS.why_not(change))
        for change in missing[:_MOST_NAMED]
    ]
    if more := len(missing) - len(missing[:_MOST_NAMED]):
        said.append(tr("%n more change(s) are left out.", "", more))
    return said


def read_session(path: Path) -> SessionFile:
    """The session of a file.

    Raises:
        ValueError: It holds none that can be read here; the message names the file.
        OSError: It cannot be opened.
    """
    values = read_json(path, MOST_BYTES)
    with naming(path):
        return session_from(values)


@contextmanager
def naming(path: Path) -> Iterator[None]:
    """Have every ValueError of what is done meanwhile name the file that is at fault."""
    try:
        yield
    except ValueError as error:
        raise ValueError(
            tr("{file} is no session that can be opened: {fault}", file=one_line(path), fault=one_line(error, 600))
        ) from error


def session_from(values: object) -> SessionFile:
    """The session of JSON values.

    Raises:
        ValueError: They are none.
    """
    return records.from_dict(SessionFile, values)


def to_bytes(session: SessionFile) -> bytes:
    """The content of a session's file."""
    return json.dumps(to_values(session), ensure_ascii=False).encode()


def to_values(session: SessionFile) -> dict[str, Any]:
    """A session as JSON values; its scene, which may hold much ink, is not copied."""
    return records.to_dict(replace(session, scene={})) | {"scene": session.scene}


def write_session(path: Path, session: SessionFile) -> None:
    """Write a session whole or not at all.

    Raises:
        OSError: It cannot be written there.
    """
    write_whole(path, to_bytes(session))
