"""A walk in words, in rows of a table, and as strips."""

from __future__ import annotations

from collections.abc import Iterator

from digitlab.data.classes import DIGITS, Classes
from digitlab.gui.shell import edit_words
from digitlab.gui.shell.export import Provenance, Table
from digitlab.gui.shell.pose_words import seeing_notes, shift_in_words, truth_note, turn_in_words
from digitlab.gui.shell.snapshot import Snapshot
from digitlab.gui.shell.words import a_class, class_cell, distinct_names, family
from digitlab.gui.tabs.draw.walk.score_strip import Row
from digitlab.gui.tabs.draw.walk.walk import OWN, Mark, Walk
from digitlab.ink.pose import Pose
from digitlab.ink.walk import LENGTH
from digitlab.language import mark, tr

WAYS = {
    "all": mark("Shift, turn and size"),
    "shift": mark("Shift"),
    "turn": mark("Turn"),
    "size": mark("Size"),
    OWN: mark("My own path"),
}
"""Which way the digit can go, as the window names it; the usual one first."""

NO_INK = mark("Draw a digit first.")
NO_WAY = mark("Drag the digit with the hand first.")

_HEADER = ("step", "dx", "dy", "angle_deg", "scale", "network", "answer", "right", "probability", "reference")


def what_is_right(truth: int | None, classes: Classes = DIGITS) -> str:
    """Say what the strips count as right."""
    if truth is None:
        return tr("The answer at rest counts as right.")
    return tr("Only {digit} counts as right.", digit=a_class(truth, classes))


def place(pose: Pose) -> str:
    """A pose in a line."""
    return f"{shift_in_words(pose)}, {turn_in_words(pose)}"


def rows(walk: Walk) -> tuple[Row, ...]:
    """A strip for each network."""
    return tuple(
        Row(name, family(walk.card(slot)), walk.marks(slot), _score(*walk.score(slot)), walk.classes(slot))
        for slot, name in zip(walk.slots, walk.names(), strict=True)
    )


def _score(right: int, answered: int) -> str:
    return tr("{right} of {count}", right=right, count=answered)


def blank_rows(snapshot: Snapshot) -> tuple[Row, ...]:
    """The strips before a walk."""
    names = [name for name in snapshot.situation.networks if name]
    entries = [snapshot.library.entries.get(name) for name in names]
    cards = [entry.card if entry else None for entry in entries]
    shown = zip(distinct_names(names, cards), cards, strict=True)
    return tuple(Row(name, family(card), (None,) * LENGTH, "") for name, card in shown)


def tips(walk: Walk) -> tuple[str, ...]:
    """What to say of each pose: where the digit lay, and what was read there."""
    marks = [(name, walk.classes(slot), walk.marks(slot)) for slot, name in zip(walk.slots, walk.names(), strict=True)]
    read = [
        ", ".join(_read(name, mark, classes) for name, classes, each in marks if (mark := each[at]))
        for at in range(len(walk.poses))
    ]
    return tuple("\n".join(filter(None, (place(pose), said))) for pose, said in zip(walk.poses, read, strict=True))


def _read(name: str, mark: Mark, classes: Classes) -> str:
    if mark.label is None:
        return tr("{name} reads nothing", name=name)
    return tr("{name} reads {digit}", name=name, digit=a_class(mark.label, classes))


def table(walk: Walk) -> Table:
    """List a row for each pose and network: what it answers there, whether that is right, and its probability."""
    return Table(_HEADER, list(_table_rows(walk)))


def _table_rows(walk: Walk) -> Iterator[tuple[object, ...]]:
    marks = {slot: walk.marks(slot) for slot in walk.slots}
    for number, pose in enumerate(walk.poses):
        for slot in walk.slots:
            answer, mark, reference = walk.answer(slot, number), marks[slot][number], walk.reference(slot)
            prediction = answer.prediction if answer else None
            read: tuple[object, ...] = ("", "", "")
            if prediction and mark:
                read = (
                    "" if mark.label is None else class_cell(mark.label, walk.classes(slot)),
                    "" if mark.is_right is None else int(mark.is_right),
                    prediction.confidence,
                )
            yield (
                *(number, pose.dx, pose.dy, pose.angle_deg, pose.scale),
                *(
                    walk.situation.networks[slot],
                    *read,
                    "" if reference is None else class_cell(reference, walk.classes(slot)),
                ),
            )


def provenance(walk: Walk) -> Provenance:
    """Say what the walk was of: networks with their seeds, the drawing, its way."""
    situation = walk.situation
    unknown = tr("unknown; each network's answer to the drawing at rest counts as right")
    notes = [*seeing_notes(situation), truth_note(situation, unknown)]
    if situation.may_refuse:
        notes.append((mark("may refuse"), tr("yes")))
    names = [situation.networks[slot] for slot in walk.slots]
    cards = [walk.card(slot) for slot in walk.slots]
    return Provenance(
        tr("A walk of one drawing: {way}", way=tr(WAYS[walk.way]).lower()),
        tuple(edit_words.named(name, card, situation.edits(name)) for name, card in zip(names, cards, strict=True)),
        tr(
            "1 drawing, {answered} of {count} poses",
            answered=sum(analysis is not None for analysis in walk.analyses),
            count=len(walk.poses),
        ),
        None,
        tr("of each step, from rest on"),
        tuple(notes),
    )
