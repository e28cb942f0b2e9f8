"""What a lesson sets the window to, and how that is written in its header."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Any

from digitlab.gui.tabs.convolution.page_states import sheet_of
from digitlab.gui.tabs.convolution.state import BenchState, from_json, to_json
from digitlab.gui.tabs.inside.focus import Focus
from digitlab.gui.tabs.lecture.drawings import DRAWINGS, SHEETS
from digitlab.ink.pose import Pose
from digitlab.ink.stroke import Drawing
from digitlab.ink.written import from_values, to_values


@dataclass(frozen=True, slots=True)
class OnPage:
    """What a scene can speak of at one place.

    Attributes:
        parts: What can be hidden.
        buttons: The buttons that stay pressed, by what stands on them, in small letters.
    """

    parts: tuple[str, ...] = ()
    buttons: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Known:
    """What a scene can speak of.

    Attributes:
        places: Tabs, and pages as ``Tab/Page``.
        networks: Names in the library.
        parts: What can be hidden wherever a lesson plays.
        on_page: What a place has besides; None where lessons are taken at their word.
    """

    places: tuple[str, ...]
    networks: tuple[str, ...]
    parts: tuple[str, ...]
    on_page: Callable[[str], OnPage] | None


@dataclass(frozen=True, slots=True, eq=False)
class Scene:
    """A state of the window. What is None is left as it is, or as it always begins where a lesson begins.

    Attributes:
        show: The tab, or ``Tab/Page``.
        press: Which of its buttons are pressed, by what stands on them.
        networks: The networks, left to right, an empty slot as "".
        digit: The number of a test digit.
        drawing: The ink, instead.
        truth: The class that it is meant to be.
        pose: Where it lies.
        centred_first: Whether it is centred before the networks see it.
        window_deg: The largest turn that networks that read turns shall expect.
        focus: What is looked at in the tab "Inside".
        bench: What is on the bench in the tab "Convolution".
        sheet: The ink on its sheet of digits.
        hide: Parts of the window and of the page that are hidden.
    """

    show: str | None = None
    press: tuple[str, ...] = ()
    networks: tuple[str, ...] | None = None
    digit: int | None = None
    drawing: Drawing | None = None
    truth: int | None = None
    pose: Pose | None = None
    centred_first: bool | None = None
    window_deg: float | None = None
    focus: Focus | None = None
    bench: BenchState | None = None
    sheet: Drawing | None = None
    hide: tuple[str, ...] = ()


def _place(text: str, known: Known) -> str:
    for place in known.places:
        if place.lower() == "/".join(part.strip() for part in text.lower().split("/")):
            return place
    raise ValueError(f"there is no '{text}' to show: there are {', '.join(known.places)}")


def _networks(text: str, known: Known) -> tuple[str, ...]:
    names = tuple(name.strip() for name in text.split(","))
    for name in names:
        if name not in known.networks:
            raise ValueError(f"there is no network '{name}': there are {', '.join(known.networks)}")
    if not 2 <= len(names) <= 3:
        raise ValueError(f"two networks stand side by side, or three, not {len(names)}: write mlp, cnn_pooled")
    return (*names, "")[:3]


def _digit(text: str, _known: Known) -> int:
    number = _whole(text)
    if not 0 <= number <= 9999:
        raise ValueError(f"the test digits are numbered from 0 to 9999: there is no {number}")
    return number


def _drawing(text: str, _known: Known) -> Drawing:
    if text in DRAWINGS:
        return DRAWINGS[text]
    if not text.startswith("{"):
        raise ValueError(
            f"there is no drawing '{text}': there are {', '.join(DRAWINGS)}; one of your own is kept when you save a page"
        )
    return from_values(_json(text))


def _sheet(text: str, _known: Known) -> Drawing:
    if text in SHEETS:
        return SHEETS[text]
    if not text.startswith("{"):
        raise ValueError(
            f"there is no sheet '{text}': there are {' | '.join(SHEETS)}; one of your own is kept when you save a page"
        )
    return sheet_of(_json(text))


def _truth(text: str, _known: Known) -> int:
    number = _whole(text)
    if not 0 <= number <= 9:
        raise ValueError(f"a digit is one of 0 to 9, not {number}")
    return number


def _pose(text: str, _known: Known) -> Pose:
    return Pose.parse(text)


def _yes(text: str, _known: Known) -> bool:
    if text not in {"yes", "no"}:
        raise ValueError(f"write yes or no, not '{text}'")
    return text == "yes"


def _degrees(text: str, _known: Known) -> float:
    degrees = float(_whole(text.removesuffix("°").strip()))
    if not 0 <= degrees <= 180:
        raise ValueError(f"a turn either way lies between 0 and 180 degrees, not {text}")
    return degrees


def _focus(text: str, _known: Known) -> Focus:
    focus = Focus()
    for item in filter(None, (item.strip() for item in text.split(","))):
        name, _, value = (part.strip() for part in item.partition("="))
        if name == "layer":
            focus = replace(focus, layer=value)
        elif name in {"slot", "unit"}:
            number = _whole(value)
            if number < 1:
                raise ValueError(f"the {name} is counted from 1: there is no {number}")
            focus = replace(focus, **{name: number - 1})  # type: ignore[arg-type] # both are whole numbers
        elif name == "cell":
            row, _, column = value.partition(" ")
            focus = replace(focus, cell=(_whole(row), _whole(column)))
        else:
            raise ValueError(
                f"a focus has slot, layer, unit and cell, not '{name}': write slot=2, layer=conv 1, unit=3"
            )
    return focus


def _bench(text: str, _known: Known) -> BenchState:
    return from_json(text) if text.startswith("{") else BenchState(preset=text)


def _names(text: str, _known: Known) -> tuple[str, ...]:
    return tuple(filter(None, (name.strip() for name in text.split(","))))


def _whole(text: str) -> int:
    try:
        return int(text)
    except ValueError:
        raise ValueError(f"'{text}' is no whole number") from None


def _json(text: str) -> dict[str, Any]:
    try:
        values = json.loads(text)
    except ValueError as error:
        raise ValueError(f"this is no JSON: {error}") from None
    if not isinstance(values, dict):
        raise ValueError("this must be a JSON object, in braces")
    return values


def _drawing_text(drawing: Drawing) -> str:
    return json.dumps(to_values(drawing), separators=(",", ":"))


def _yes_text(yes: bool) -> str:
    return "yes" if yes else "no"


def _pose_text(pose: Pose) -> str:
    return f"dx={pose.dx:g}, dy={pose.dy:g}, angle={pose.angle_deg:g}, scale={pose.scale:g}"


def _focus_text(focus: Focus) -> str:
    cell = f", cell={focus.cell[0]} {focus.cell[1]}" if focus.cell else ""
    return f"slot={focus.slot + 1}, layer={focus.layer}, unit={focus.unit + 1}{cell}"


_KEYS: dict[str, tuple[str, Callable[[str, Known], object], Callable[[Any], str]]] = {
    # key: (attribute, how it is read, how it is written)
    "show": ("show", _place, str),
    "press": ("press", _names, ", ".join),
    "networks": ("networks", _networks, lambda names: ", ".join(filter(None, names))),
    "digit": ("digit", _digit, str),
    "drawing": ("drawing", _drawing, _drawing_text),
    "truth": ("truth", _truth, str),
    "pose": ("pose", _pose, _pose_text),
    "centred first": ("centred_first", _yes, _yes_text),
    "turns within": ("window_deg", _degrees, "{:.0f}".format),
    "focus": ("focus", _focus, _focus_text),
    "bench": ("bench", _bench, to_json),
    "sheet": ("sheet", _sheet, _drawing_text),
    "hide": ("hide", _names, ", ".join),
}

KEYS = tuple(_KEYS)
"""How the parts of a scene are called in a header."""


def part(key: str, text: str, known: Known) -> tuple[str, object]:
    """The attribute of a :class:`Scene` that a line of a header sets, and its value.

    Raises:
        ValueError: What stands there is none.
    """
    attribute, read, _ = _KEYS[key]
    return attribute, read(text, known)


def lines(scene: Scene) -> Iterator[str]:
    """The lines of a header that say the scene."""
    for key, (attribute, _, write) in _KEYS.items():
        value = getattr(scene, attribute)
        if value is not None and value != ():
            yield f"{key}: {write(value)}"
