"""Lessons as they were written before their headers were TOML: lines ``key: value`` between two lines of dashes.

Such files name pages, buttons and parts by what stands on the screen. Read here, they become the header of today.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Any

from digitlab import records
from digitlab.gui.kit.controls.parts import snake_case
from digitlab.gui.tabs.lecture.header import FIRST_ROW, Header, HeaderError
from digitlab.ink.pose import Pose
from digitlab.language import tr
from digitlab.networks.ingredients import INGREDIENTS, SHUFFLED
from digitlab.untrusted import one_line, parse_json

FENCE = "---"
"""The line before a header, and behind it."""

_THEN = "then "
_REACHED = re.compile(r"(\S+)\s+(?:is\s+)?(right|wrong)")

PAGES = {
    "Draw": "draw",
    "Robustness/My drawing": "robustness/my_drawing",
    "Robustness/Test digits": "robustness/test_digits",
    "Robustness/Ingredients": "robustness/ingredients",
    "Robustness/Shuffled pixels": "robustness/shuffled",
    "Robustness/Equivariance": "robustness/equivariance",
    "Robustness/Where they differ": "robustness/disagreement",
    "Robustness/Not a digit": "robustness/calibration",
    "Inside/Overview": "inside/overview",
    "Inside/A layer": "inside/layer",
    "Inside/The answer": "inside/answer",
    "Inside/What it learned": "inside/learned",
    "Inside/Surgery": "inside/surgery",
    "Inside/Map of digits": "inside/digit_map",
    "Convolution/Bench": "convolution/bench",
    "Convolution/From dense to convolution": "convolution/dense",
    "Convolution/Backpropagation": "convolution/backward",
    "Convolution/Pooling": "convolution/pooling",
    "Convolution/A sheet of digits": "convolution/sheet",
    "Train/Set up": "train/set_up",
    "Train/Watch": "train/watch",
    "Train/Afterwards": "train/afterwards",
    "Train/My handwriting": "train/handwriting",
    "Train/Training digits": "train/training_digits",
    "Lecture": "lecture",
    "Networks": "networks",
}
"""The ids of pages by the titles that they had."""

_AXES = {"shift": "shift", "turn": "turn", "size": "scale", "thickness": "thickness", "noise": "noise"}
_BUTTONS: dict[str, dict[str, str]] = {
    "robustness/test_digits": {caption: f"axis_{axis}" for caption, axis in _AXES.items()},
    "robustness/ingredients": {
        caption.lower(): snake_case(f"{each.group} {network}")
        for each in INGREDIENTS
        if each.group != SHUFFLED
        for caption, network in ((each.usual, each.reference), (each.choice, each.network))
    },
    "inside/overview": {"layers": "overview_layers", "first filters": "overview_first_filters"},
    "inside/answer": {"its answer": "explain_own", **{str(digit): f"explain_{digit}" for digit in range(10)}},
    "inside/surgery": {"change only": "change_only", "paint": "kernel_paint"},
    "convolution/bench": {"paint": "bench_paint", "what is the next number?": "bench_ask"},
    "convolution/sheet": {
        "put my drawing here": "sheet_patch",
        "boxes": "sheet_boxes",
        "masks": "sheet_masks",
        "evidence of": "sheet_evidence",
    },
    "train/watch": {"curves": "watch_curves", "layers": "watch_layers"},
    "train/afterwards": {
        "play": "play_epochs",
        "mistakes": "mistakes",
        "robustness": "robustness",
        **{caption: f"run_axis_{axis}" for caption, axis in _AXES.items()},
    },
    "train/training_digits": {"all": "class_all", **{str(digit): f"class_{digit}" for digit in range(10)}},
}
"""The ids of a page's buttons by what stood on them, in small letters."""

_LAYER = re.compile(r"(drawing|paper|shuffle|crop|window|conv|pool|blur|copy|pooled|dense|answer)( \d+)?")
_WHOLE = re.compile(r"[+-]?\d{1,15}")
_PARTS = {"move right": "right", "move down": "down"}
"""The ids of parts whose names were others; in those of all others an underscore stands for a space."""


def from_rows(rows: Sequence[str]) -> Header:
    """The header of the rows between the fences.

    Raises:
        HeaderError: They are none.
    """
    found: dict[str, tuple[int, str]] = {}
    for number, row in enumerate(rows, start=FIRST_ROW):
        if not row.strip() or row.lstrip().startswith("#"):
            continue
        key, colon, value = (part.strip() for part in row.partition(":"))
        if not colon:
            line = one_line(row.strip(), 60)
            raise HeaderError(number, tr("'{line}' is no line of a header: write key: value", line=line))
        if key not in _ALL_KEYS:
            raise HeaderError(
                number,
                tr("there is no key '{key}': there are {keys}", key=one_line(key, 60), keys=", ".join(_ALL_KEYS)),
            )
        if key in found:
            before = found[key][0]
            raise HeaderError(
                number, tr("'{key}' stands in line {line} already: delete one of the two", key=key, line=before)
            )
        if not value:
            raise HeaderError(number, tr("'{key}' has no value: write one, or delete the line", key=key))
        found[key] = number, value
    return _header(found)


def _header(found: dict[str, tuple[int, str]]) -> Header:
    """The tables of today for keys, with the numbers of their lines and their texts."""
    values: dict[str, Any] = {}
    lines: dict[tuple[str, str], int] = {}
    for key, (number, text) in found.items():
        table, name, read = _KEYS[key.removeprefix(_THEN)]
        table = "then" if key.startswith(_THEN) else table
        try:
            entry = read(text)
        except ValueError as error:
            raise HeaderError(number, str(error)) from error
        (values.setdefault(table, {}) if table else values)[name] = entry
        lines[table, name] = number
        lines.setdefault((table, ""), number)
    _name_buttons(values)
    if values.get("question", {}).get("answer") == "page" and "choices" in values["question"]:
        values["question"]["choices"] = [_page(choice) for choice in values["question"]["choices"]]
    return Header(values, lines)


def _name_buttons(values: dict[str, Any]) -> None:
    """Put the ids of buttons in the place of what stands on them, page by page."""
    page = values.get("scene", {}).get("page", "")
    for table in ("scene", "then"):
        scene = values.get(table, {})
        page = scene.get("page", page)
        if "press" in scene:
            scene["press"] = [_button(page, caption.lower()) for caption in scene["press"]]


def _button(page: str, caption: str) -> str:
    if page == "inside/layer":
        return snake_case(f"{'layer' if _LAYER.fullmatch(caption) else 'inside'} {caption}")
    return _BUTTONS.get(page, {}).get(caption, caption)


def _page(text: str) -> str:
    wanted = "/".join(part.strip() for part in text.lower().split("/"))
    return next((page for title, page in PAGES.items() if title.lower() == wanted), text)


def _texts(text: str) -> list[str]:
    return [part.strip() for part in text.split(",") if part.strip()]


def _choices(text: str) -> list[str]:
    return [choice.strip() for choice in text.split("|") if choice.strip()]


def _parts(text: str) -> list[str]:
    return [_PARTS.get(part, snake_case(part)) for part in _texts(text)]


def _whole(text: str) -> int:
    if not _WHOLE.fullmatch(text):
        raise ValueError(tr("'{text}' is no whole number that can be read", text=one_line(text, 60)))
    return int(text)


def _yes(text: str) -> bool:
    if text not in {"yes", "no"}:
        raise ValueError(tr("write yes or no, not '{text}'", text=one_line(text, 60)))
    return text == "yes"


def _degrees(text: str) -> float:
    return float(_whole(text.removesuffix("°").strip()))


def _pose(text: str) -> dict[str, Any]:
    return records.to_dict(Pose.parse(text))


def _focus(text: str) -> dict[str, Any]:
    focus: dict[str, Any] = {}
    for item in _texts(text):
        name, _, value = (part.strip() for part in item.partition("="))
        if name == "cell":
            focus[name] = [_whole(number) for number in value.split()]
        else:
            focus[name] = value if name == "layer" else _whole(value)
    return focus


def _ink(text: str) -> Any:  # noqa: ANN401 - a name or a table
    return _json(text) if text.startswith("{") else snake_case(text)


def _bench(text: str) -> Any:  # noqa: ANN401 - a name or a table
    if not text.startswith("{"):
        return text
    values = _json(text)
    if isinstance(back := values.get("backward"), dict) and back.get("place", 0) is None:
        back["place"] = "all"
    return values


def _json(text: str) -> dict[str, Any]:
    try:
        values: dict[str, Any] = parse_json(text)
    except ValueError as error:
        raise ValueError(tr("this is no JSON that can be read: {error}", error=error)) from None
    return values


def _reach(text: str) -> list[str]:
    return [_comparison(part.strip()) for part in re.split(r"(?<!\s)\s++and\s+", text)]


def _comparison(text: str) -> str:
    if verdict := _REACHED.fullmatch(text):
        return f"{verdict[1]}.verdict = {verdict[2]}"
    name, sign, value = text.partition("=")
    return f"page {sign} {_page(value.strip())}" if name.strip(" !") == "page" and sign else text


_KEYS: dict[str, tuple[str, str, Callable[[str], Any]]] = {
    # key: (table, key in the table, how it is read)
    "title": ("", "title", str),
    "idea": ("", "idea", str),
    "summary": ("", "summary", str),
    "question": ("question", "text", str),
    "answer": ("question", "answer", str),
    "reach": ("question", "reach", _reach),
    "choices": ("question", "choices", _choices),
    "hint": ("question", "hint", str),
    "show": ("scene", "page", _page),
    "press": ("scene", "press", _texts),
    "networks": ("scene", "networks", _texts),
    "digit": ("scene", "digit", _whole),
    "drawing": ("scene", "drawing", _ink),
    "truth": ("scene", "truth", _whole),
    "pose": ("scene", "pose", _pose),
    "centred first": ("scene", "centred_first", _yes),
    "turns within": ("scene", "turns_within_deg", _degrees),
    "focus": ("scene", "focus", _focus),
    "bench": ("scene", "bench", _bench),
    "sheet": ("scene", "sheet", _ink),
    "hide": ("scene", "hide", _parts),
}
_ALL_KEYS = (*_KEYS, *(f"{_THEN}{key}" for key, (table, _, _) in _KEYS.items() if table == "scene" and key != "hide"))
