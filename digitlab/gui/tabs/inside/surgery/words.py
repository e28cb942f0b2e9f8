"""An edit as a table, and what it is of: for whoever exports it."""

from __future__ import annotations

from collections.abc import Iterator

from digitlab.gui.shell import edit_words
from digitlab.gui.shell.export import Provenance, Table
from digitlab.gui.shell.pose_words import pose_as_options
from digitlab.gui.tabs.inside.surgery.edit_comparer import EditsState
from digitlab.measure.weight_editing import EditCost
from digitlab.networks.edits import bias_set, off_units, weights_set
from digitlab.networks.inspection import unit_number

_HEADER = (
    "network",
    "layer",
    "unit",
    "off",
    "weights changed",
    "bias changed",
    "largest as trained",
    "largest operated",
    "answer",
    "probability lost without it alone",
)


def table(shown: EditsState) -> Table:
    """A row for each unit of the layer; units are counted from 1, classes are digits, as on the screen."""
    return Table(_HEADER, [] if shown.layer is None else list(_rows(shown)))


def _rows(shown: EditsState) -> Iterator[tuple[object, ...]]:
    layer, answer = shown.layer, shown.answer
    assert layer is not None
    name, edits = layer.trained.name, answer.edits if answer else ()
    off, label = off_units(edits, name), answer.after.label if answer and answer.after else ""
    for unit, (before, after) in enumerate(zip(layer.before, layer.after, strict=True)):
        drop = "" if shown.drops is None else float(shown.drops[unit])
        changed = len(weights_set(edits, name, unit)), int(bias_set(edits, name, unit) is not None)
        state = (int(unit in off), *changed, float(before.max()), float(after.max()))
        yield (shown.name, name, unit_number(name, unit), *state, label, drop)


def provenance(shown: EditsState, measured: EditCost | None) -> Provenance:
    """The networks with what was changed in them, the drawing, and what was measured."""
    answers = shown.answers
    notes = [("changed", f"{each.name}: {edit_words.sentence(each.edits)}") for each in answers if each.edits]
    if measured is not None:
        counts = f"{measured.before:,} right as trained, {measured.after:,} operated"
        notes.append(("measured", f"{counts}, of the first {measured.n:,} MNIST test digits"))
    return Provenance(
        "Surgery: what becomes of the answer",
        tuple(edit_words.named(each.name, each.card, each.edits) for each in answers),
        "1 drawing",
        None,
        pose_as_options(shown.request.situation.pose),
        tuple(notes),
    )
