"""Pose maps in words and as a table."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from digitlab.data.classes import DIGITS, Classes
from digitlab.gui.kit.phrases import number, whole_percent
from digitlab.gui.shell import edit_words
from digitlab.gui.shell.export import Provenance, Table
from digitlab.gui.shell.pose_maps import PoseMaps, Spot
from digitlab.gui.shell.pose_words import seeing_notes, shift_in_words, truth_note, turn_in_words
from digitlab.gui.shell.words import a_class, class_cell, distinct_names, mentioned, subject
from digitlab.language import mark, tr
from digitlab.measure.many_fields import SIZES

if TYPE_CHECKING:
    from digitlab.measure.pose_map import Tolerance

_HEADER = ("network", "map", "dx", "dy", "angle_deg", "scale", "answer", "right", "probability", "reference")


def readout(maps: PoseMaps) -> str:
    """Say in two sentences how far each network bears the drawing to be moved."""
    slots = [slot for slot, tolerance in enumerate(maps.tolerances) if tolerance]
    cards = [maps.cards[slot] for slot in slots]
    called = distinct_names([maps.names[slot] for slot in slots], cards)
    names = [(mentioned if place else subject)(*each) for place, each in enumerate(zip(called, cards, strict=True))]
    found = [tolerance for tolerance in maps.tolerances if tolerance]
    if not found:
        return " ".join(filter(None, maps.faults))
    shares = [whole_percent(each.shifts_right) for each in found]
    if found[0].reference_known:
        shifts = tr("{name} is right at {share} of the shifts", name=names[0], share=shares[0])
    else:
        shifts = tr("{name} keeps its answer at {share} of the shifts", name=names[0], share=shares[0])
    for name, share, each in zip(names[1:], shares[1:], found[1:], strict=True):
        if each.reference_known == found[0].reference_known:
            shifts += tr(", {name} at {share}", name=name, share=share)
        elif each.reference_known:
            shifts += tr(", {name} is right at {share}", name=name, share=share)
        else:
            shifts += tr(", {name} keeps its answer at {share}", name=name, share=share)
    between = tr(" against ") if len(found) == 2 else ", "
    turns, sizes = (between.join(map(said, found)) for said in (turns_survived, sizes_survived))
    return tr("{shifts}. Turns survived: {turns}; sizes: {sizes}.", shifts=shifts, turns=turns, sizes=sizes)


def turns_survived(tolerance: Tolerance) -> str:
    """Write the turns around 0° that are right, as a range."""
    return _range(tolerance.turns_survived, (-180, 180), lambda turn_deg: f"{number(turn_deg)}°")


def sizes_survived(tolerance: Tolerance) -> str:
    """Write the sizes around 1 that are right, as a range."""
    return _range(tolerance.sizes_survived, (SIZES[0], SIZES[-1]), lambda size: f"{size:g}")


def _range(survived: tuple[float, float] | None, everything: tuple[float, float], said: Callable[[float], str]) -> str:
    if survived is None:
        return tr("none")
    return tr("all") if survived == everything else "…".join(map(said, survived))


def what_is_right(truth: int | None, classes: Classes = DIGITS) -> str:
    """Say what the pose maps count as right."""
    if truth is None:
        return tr("Nobody said which digit it is: the network's own answer to the unmoved drawing counts as right.")
    return tr("It is {digit}: the answer {truth} counts as right.", digit=a_class(truth, classes), truth=classes[truth])


def table(maps: PoseMaps) -> Table:
    """List a row for each network and pose: what it answers, whether that is the reference, and its probability.

    Poses that are not worked out yet, at which no ink is left in the field, or which are refused, have no answer.
    """
    return Table(_HEADER, [row for slot in range(len(maps.names)) for row in _rows(maps, slot)])


def _rows(maps: PoseMaps, slot: int) -> Iterator[tuple[object, ...]]:
    pose_map, tolerance = maps.maps[slot], maps.tolerances[slot]
    if pose_map is None or tolerance is None:
        return
    classes = maps.classes(slot)
    farthest = len(pose_map.shifts) // 2
    steps = range(-farthest, farthest + 1)
    step_deg = 360 / len(pose_map.turns)
    spots = [("shifts", Spot(shift=(dx, dy))) for dy in steps for dx in steps]
    spots += [("turns", Spot(turn_deg=turn * step_deg - 180)) for turn in range(len(pose_map.turns))]
    spots += [("sizes", Spot(size=size)) for size in SIZES]
    for kind, spot in spots:
        pose, answer = spot.pose(maps.situation.pose), maps.answer(slot, spot)
        answer_cells: tuple[object, ...] = (
            ("", "", "")
            if answer is None
            else (class_cell(answer[0], classes), int(answer[0] == tolerance.reference), answer[1])
        )
        place = (pose.dx, pose.dy, pose.angle_deg, pose.scale)
        yield (maps.names[slot], kind, *place, *answer_cells, class_cell(tolerance.reference, classes))


def provenance(maps: PoseMaps) -> Provenance:
    """Say what the maps are of: networks with their seeds, the drawing, its pose."""
    situation, networks = maps.situation, zip(maps.names, maps.cards, strict=True)
    unknown = tr("unknown; each network's answer to the unmoved drawing counts as right")
    notes = [*seeing_notes(situation), truth_note(situation, unknown)]
    if situation.may_refuse:
        notes.append((mark("may refuse"), tr("yes")))
    return Provenance(
        tr("Pose maps of one drawing: whole-pixel shifts, turns in steps of 5°, and sizes in steps of 0.05"),
        tuple(edit_words.named(name, card, situation.edits(name)) for name, card in networks if name),
        tr("1 drawing, 441 shifts, 72 turns and {sizes} sizes", sizes=len(SIZES)),
        None,
        f"{shift_in_words(situation.pose)}, {turn_in_words(situation.pose)}",
        tuple(notes),
    )
