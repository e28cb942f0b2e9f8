"""The state of the bench as the parts that are undone one by one, and what a change of them is called.

Where one looks is no part: which step is being made, how fast it goes, which cell is framed.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields, replace
from typing import Any, TypeVar

import numpy as np

from digitlab.convolution.presets import PRESETS
from digitlab.convolution.trace import Numbers
from digitlab.gui.shell.history import Parts, Told
from digitlab.gui.shell.situation_parts import ink_words
from digitlab.gui.tabs.convolution.page_states import PoolingState
from digitlab.gui.tabs.convolution.state import STOPS_IN_WORDS, BenchState
from digitlab.language import mark, tr

INK = "ink"
"""The name of the part that is the sheet's ink."""

_NUMBERS = ("image", "kernels", "bias")
_PLAIN = ("preset", "source", "stride", "padding", "dilation", "flipped", "stop", "pooling")

T = TypeVar("T")
Given = tuple[str, T | None]
"""Numbers that were given, or None for those of the example, whose name stands before them."""


def parts_of(state: BenchState) -> dict[str, Any]:
    """All parts of a state."""
    return {
        **{name: getattr(state, name) for name in _PLAIN},
        **{name: (state.preset, getattr(state, name)) for name in _NUMBERS},
        "upstream": state.backward.upstream,
        "threshold": state.sheet.threshold,
        "overlap": state.sheet.overlap,
        INK: state.sheet.ink,
    }


def with_parts(state: BenchState, parts: Parts) -> BenchState:
    """A state in which these parts are others."""
    sheet = {name: parts[name] for name in (INK, "threshold", "overlap") if name in parts}
    back = {name: parts[name] for name in ("upstream",) if name in parts}
    return replace(
        state,
        **{name: parts[name] for name in _PLAIN if name in parts},
        **{name: parts[name][1] for name in _NUMBERS if name in parts},
        backward=replace(state.backward, **back),
        sheet=replace(state.sheet, **sheet),
    )


def tell(before: Parts, after: Parts) -> Told:
    """What a change of some parts is called."""
    if "preset" in after:
        return Told(tr("example {title}", title=tr(PRESETS[after["preset"]].title)))
    if INK in after:
        return Told(tr("{change} on the sheet", change=ink_words(before[INK], after[INK], tr("digits"))))
    words = [say(before[name], after[name]) for name, say in _WORDS.items() if name in after]
    return Told(", ".join(words), _gesture(before, after))


def _gesture(before: Parts, after: Parts) -> tuple[str, ...]:
    """What goes on in a row: a slider that moves, one number that is nudged, a brush over several."""
    if len(after) > 1:
        return ()
    (name,) = after
    if name in _NUMBERS:
        return name, *map(str, _changed(name, before[name], after[name]))
    if name == "pooling":
        one, other = before[name], after[name]
        moved = [each.name for each in fields(PoolingState) if getattr(one, each.name) != getattr(other, each.name)]
        return name, *moved
    return (name,) if name in {"threshold", "overlap", "upstream"} else ()


def _changed(name: str, before: Given[Any], after: Given[Any]) -> list[tuple[int, ...]]:
    """The places of the numbers that differ; none where their shapes do."""
    one, other = _array(name, before), _array(name, after)
    if one is None or other is None or one.shape != other.shape:
        return []
    return [tuple(map(int, place)) for place in np.argwhere(one != other)]


def _array(name: str, given: Given[Any]) -> Numbers | None:
    preset, numbers = given
    example: Numbers | None = getattr(PRESETS[preset], name)
    return example if numbers is None else np.array(numbers, np.float64)


def _number_words(name: str) -> Callable[[Given[Any], Given[Any]], str]:
    """``pixel in row 2, column 2: 7``, ``3 weights``, or that there are others altogether."""

    def say(before: Given[Any], after: Given[Any]) -> str:
        others, several, one = _NUMBER_WORDS[name]
        places, array = _changed(name, before, after), _array(name, after)
        if len(places) != 1 or array is None:
            return several(len(places)) if places else tr(others)
        *_, row, column = (0, *places[0])
        return tr(one, row=row + 1, column=column + 1, value=f"{array[places[0]]:g}".replace("-", "−"))

    return say


_NUMBER_WORDS: dict[str, tuple[str, Callable[[int], str], str]] = {
    "image": (
        mark("other image"),
        lambda count: tr("%n pixel(s)", "", count),
        mark("pixel in row {row}, column {column}: {value}"),
    ),
    "kernels": (
        mark("other kernels"),
        lambda count: tr("%n weight(s)", "", count),
        mark("weight in row {row}, column {column}: {value}"),
    ),
    "bias": (mark("other bias"), lambda count: tr("{count} bias", count=count), mark("bias {value}")),
}
"""Of each kind of numbers: that there are others, that several changed, and what one of them is."""


def _pooling_words(before: PoolingState, after: PoolingState) -> str:
    names = [each.name for each in fields(PoolingState) if getattr(before, each.name) != getattr(after, each.name)]
    if names == ["benefits"]:
        return tr("what pooling saves") if after.benefits else tr("pooling")
    if names == ["backward"]:
        return tr("pooling, backwards") if after.backward else tr("pooling, forwards")
    values = {name: str(getattr(after, name)).replace("-", "−") for name in names}
    if "kind" in values:
        values["kind"] = tr("average") if after.kind == "average" else tr("max", "the pooling that takes the largest")
    return ", ".join(tr(_POOLING[name], value=value) for name, value in values.items())


_SOURCES = {
    "numbers": mark("image: numbers"),
    "drawing": mark("image: drawing"),
    "small drawing": mark("image: small drawing"),
}
_POOLING = {
    "kind": mark("pooling kind {value}"),
    "window": mark("pooling window {value}"),
    "stride": mark("pooling stride {value}"),
    "down": mark("pooling down {value}"),
    "right": mark("pooling right {value}"),
    "map": mark("pooling map {value}"),
    "backward": mark("pooling backward {value}"),
    "benefits": mark("pooling benefits {value}"),
}


def _plain_words(name: str) -> Callable[[object, object], str]:
    return lambda _, after: tr(name) if after is None else f"{tr(name)} {after}"


_WORDS: dict[str, Callable[[Any, Any], str]] = {
    "source": lambda _, source: tr(_SOURCES[source]),
    **{name: _plain_words(name) for name in (mark("stride"), mark("padding"), mark("dilation"))},
    "flipped": lambda _, flipped: tr("true convolution") if flipped else tr("correlation"),
    "stop": lambda _, stop: tr(STOPS_IN_WORDS[stop]),
    "pooling": _pooling_words,
    **{name: _number_words(name) for name in _NUMBERS},
    "upstream": lambda *_: tr("gradient from above"),
    "threshold": lambda _, threshold: tr("at least {threshold:.2f} sure", threshold=threshold),
    "overlap": lambda _, overlap: tr("overlap of at most {overlap:.2f}", overlap=overlap),
}
