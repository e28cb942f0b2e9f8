"""Pose maps as a table, and what they are of: for whoever exports them."""

from __future__ import annotations

from collections.abc import Iterator

from digitlab.gui.shell import operated_words
from digitlab.gui.shell.analysis import Situation
from digitlab.gui.shell.export import Provenance, Table
from digitlab.gui.shell.pose_words import shift_in_words, turn_in_words
from digitlab.gui.tabs.robustness.my_drawing.pose_maps import PoseMaps, Spot

_HEADER = ("network", "map", "dx", "dy", "angle_deg", "scale", "answer", "right", "probability", "reference")


def table_of(shown: PoseMaps | None) -> Table:
    """A row for each network and pose: what it answers, whether that is the reference, and its probability.

    Poses that are not worked out yet, or at which no ink is left in the field, have no answer.
    """
    slots = range(len(shown.names)) if shown else ()
    return Table(_HEADER, [row for slot in slots for row in _rows(shown, slot)] if shown else [])


def _rows(shown: PoseMaps, slot: int) -> Iterator[tuple[object, ...]]:
    pose_map, tolerance = shown.maps[slot], shown.tolerances[slot]
    if pose_map is None or tolerance is None:
        return
    farthest = len(pose_map.shifts) // 2
    steps = range(-farthest, farthest + 1)
    step_deg = 360 / len(pose_map.turns)
    spots = [("shifts", Spot(shift=(dx, dy))) for dy in steps for dx in steps]
    spots += [("turns", Spot(turn_deg=turn * step_deg - 180)) for turn in range(len(pose_map.turns))]
    for kind, spot in spots:
        pose, answer = spot.pose(shown.situation.pose), shown.answer(slot, spot)
        said: tuple[object, ...] = (
            ("", "", "") if answer is None else (answer[0], int(answer[0] == tolerance.reference), answer[1])
        )
        place = (pose.dx, pose.dy, pose.angle_deg, pose.scale)
        yield (shown.names[slot], kind, *place, *said, tolerance.reference)


def provenance_of(shown: PoseMaps | None) -> Provenance:
    """What the maps are of: networks with their seeds, the drawing, its pose."""
    situation = shown.situation if shown else Situation()
    networks = zip(shown.names, shown.cards, strict=True) if shown else ()
    strokes = len(situation.drawing.strokes)
    drawn = f"a drawing of {strokes} stroke{'' if strokes == 1 else 's'}"
    unknown = "unknown; right is each network's answer to the unmoved drawing"
    notes = [
        ("ink", situation.source or drawn),
        ("true digit", unknown if situation.truth is None else str(situation.truth)),
    ]
    if situation.centred_first:
        notes.append(("centred first", "yes"))
    if situation.window_deg is not None:
        notes.append(("turns expected", f"up to ±{situation.window_deg:.0f}°"))
    return Provenance(
        "Pose maps of one drawing: whole-pixel shifts, and turns in steps of 5°",
        tuple(operated_words.named(name, card, situation.edits(name)) for name, card in networks if name),
        "1 drawing, 441 shifts and 72 turns",
        None,
        f"{shift_in_words(situation.pose)}, {turn_in_words(situation.pose)}",
        tuple(notes),
    )
