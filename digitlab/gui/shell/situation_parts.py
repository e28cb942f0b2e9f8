"""A situation as the parts that are undone one by one, and what a change of them is called."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields, replace
from typing import Any

from digitlab.data.classes import DIGITS
from digitlab.gui.kit.phrases import number
from digitlab.gui.shell import edit_words
from digitlab.gui.shell.analysis import NetworkEdits, Situation
from digitlab.gui.shell.history import Parts, Told
from digitlab.gui.shell.pose_words import level_in_words
from digitlab.ink.changes import Changes
from digitlab.ink.corruptions import CORRUPTIONS
from digitlab.ink.pose import Pose
from digitlab.ink.stroke import Drawing
from digitlab.language import mark, tr
from digitlab.networks.architectures import Family
from digitlab.networks.edits import SwitchedOff, place
from digitlab.untrusted import one_line

SLOTS = (mark("left"), mark("right"), mark("third"))
"""The places for networks, from left to right: ids, and their words in English."""

THIRD = SLOTS.index("third")
"""The slot that may stay empty."""

SLOT_OF: dict[Family, int] = {"mlp": 0, "hog": 0, "cnn": 1}
"""In which slot a network of a family answers, where nobody says which."""

_LONGEST = 40  # characters of words by somebody else


def parts_of(situation: Situation) -> dict[str, Any]:
    """All parts: the fields of a situation, and in place of its networks one part for each slot."""
    parts = {each.name: getattr(situation, each.name) for each in fields(situation) if each.name != "networks"}
    return parts | dict(zip(SLOTS, situation.networks, strict=False))


def with_parts(situation: Situation, parts: Parts) -> Situation:
    """A situation in which these parts are others."""
    networks = tuple(parts.get(slot, name) for slot, name in zip(SLOTS, situation.networks, strict=False))
    others = {name: part for name, part in parts.items() if name not in SLOTS}
    return replace(situation, **others, networks=networks)


def tell(before: Parts, after: Parts) -> Told:
    """What a change of some parts is called. All but the edits and the turns is seen beside every page."""
    is_everywhere = not {"network_edits", "window_deg"} & after.keys()
    if "drawing" in after:
        return Told(ink_words(before["drawing"], after["drawing"], after.get("source", "")), (), is_everywhere)
    words = ", ".join(say(before[name], after[name]) for name, say in _WORDS.items() if name in after)
    if after.get("truth") is not None and not (classes := after.get("truth_classes", DIGITS)).are_digits:
        words = tr("it is “{name}”", name=classes[after["truth"]])
    return Told(words or tr("label"), _gesture(before, after), is_everywhere)


def ink_words(before: Drawing, after: Drawing, source: str = "") -> str:
    """What was done to ink: a stroke, the eraser, all of it taken away, or other ink, which came from somewhere in words."""
    if after.is_empty:
        return tr("clear")
    if after.bitmap is before.bitmap and len(after.strokes) == len(before.strokes) + 1:
        return tr("eraser") if after.strokes[-1].erases else tr("stroke")
    return one_line(source, _LONGEST) or tr("drawing")


def _pose_words(before: Pose, after: Pose) -> str:
    """``5 px right``, ``turn by 30°``: by how much, and not where to."""
    right, down, turn = after.dx - before.dx, after.dy - before.dy, after.angle_deg - before.angle_deg
    words = [
        _way(right, tr("{pixels} px right"), tr("{pixels} px left")),
        _way(down, tr("{pixels} px down"), tr("{pixels} px up")),
        tr("turn by {degrees}°", degrees=number(turn)) if turn else "",
        tr("size {size:.2f} x", size=after.scale) if after.scale != before.scale else "",
    ]
    said = [*filter(None, words)]
    return tr("sliders reset") if after.is_identity and len(said) > 1 else ", ".join(said)


def _way(pixels: float, there: str, back: str) -> str:
    """How far, in one of two ways; "" where it is no way at all."""
    return (there if pixels > 0 else back).format(pixels=number(abs(pixels))) if pixels else ""


def _changed(before: Changes, after: Changes) -> list[tuple[str, float]]:
    """The changes whose levels differ, and what these are afterwards."""
    names = [name for name, _ in (*before.levels, *after.levels) if before.level(name) != after.level(name)]
    return [(name, after.level(name)) for name in dict.fromkeys(names)]


def _change_words(before: Changes, after: Changes) -> str:
    """``shear 0.3, grey paper 0.2``: what they are now."""
    return ", ".join(
        f"{tr(CORRUPTIONS[name].words)} {level_in_words(level)}" for name, level in _changed(before, after)
    )


def _slot_words(slot: str) -> Callable[[str, str], str]:
    def words(_: str, name: str) -> str:
        if not name:
            return tr("{slot} network closed", slot=tr(slot))
        return tr("{slot} network {network}", slot=tr(slot), network=one_line(name, _LONGEST))

    return words


_WORDS: dict[str, Callable[[Any, Any], str]] = {
    "pose": _pose_words,
    "changes": _change_words,
    "cleaned_first": lambda _, on: tr("paper cleaned first on") if on else tr("paper cleaned first off"),
    "centred_first": lambda _, on: tr("centred first on") if on else tr("centred first off"),
    "may_refuse": lambda _, on: tr("may refuse on") if on else tr("may refuse off"),
    "window_deg": lambda _, turns: (
        tr("turns as the network has them") if turns is None else tr("turns up to ±{degrees:g}°", degrees=turns)
    ),
    **{slot: _slot_words(slot) for slot in SLOTS},
    "truth": lambda _, truth: tr("it is a {digit}", digit="?" if truth is None else truth),
    "network_edits": edit_words.difference,
}


def _gesture(before: Parts, after: Parts) -> tuple[str, ...]:
    """What goes on in a row: a slider that moves, the arc's end, one number of a kernel that is nudged."""
    match [*after]:
        case ["pose"]:
            one, other = before["pose"], after["pose"]
            return "pose", *(each.name for each in fields(Pose) if getattr(one, each.name) != getattr(other, each.name))
        case ["changes"]:
            return ("changes", *(name for name, _ in _changed(before["changes"], after["changes"])))
        case ["window_deg"] if after["window_deg"] is not None:
            return ("window_deg",)
        case ["network_edits"]:
            return _nudged(before["network_edits"], after["network_edits"])
    return ()


def _nudged(before: NetworkEdits, after: NetworkEdits) -> tuple[str, ...]:
    """The one number of a network that differs; nothing where more does, or something was switched."""
    edits = (set().union(*dict(each).values()) for each in (before, after))
    first, second = edits
    places = {place(edit) for edit in first ^ second}
    is_one = len(places) == 1 and not any(isinstance(edit, SwitchedOff) for edit in first ^ second)
    return ("number", *map(repr, places)) if is_one else ()
