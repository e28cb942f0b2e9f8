"""What the page "Flow as classifier" says, and what it saves."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from digitlab.gui.kit import phrases
from digitlab.gui.kit.phrases import listed, sure
from digitlab.gui.kit.theme import Accent
from digitlab.gui.shell import words as shell_words
from digitlab.gui.shell.export import Provenance, Table
from digitlab.gui.shell.pose_words import seeing_notes, shift_in_words, turn_in_words
from digitlab.gui.shell.words import a_digit
from digitlab.gui.tabs.generate.generators import FLOW, with_seed
from digitlab.gui.tabs.generate.readers import named
from digitlab.gui.tabs.generate.third_reader.reader_strips import Strip
from digitlab.gui.tabs.generate.third_reader.work import LEVELS, Axis, ThirdReading
from digitlab.language import mark, tr

LOOK = mark(
    "Noise is laid over your drawing, and the flow removes it ten times, each time told another "
    "class. It was never trained to classify: is the class that restores the drawing best the right "
    "one?"
)
RECONSTRUCTIONS = mark("What the flow, told each class, makes of the drawing under noise (70 % of the image)")
LOSSES = mark(
    "Mean squared error of the velocity, over five amounts of noise: the class with the smallest is the answer"
)
AXES: dict[Axis, str] = {"right": mark("Shift right"), "down": mark("Shift down"), "turn": mark("Rotate")}
UNITS: dict[Axis, str] = {"right": " px", "down": " px", "turn": "°"}
LOADING = mark("The flow is being loaded.")
GENERATOR: Accent = "third"


def sentence(reading: ThirdReading) -> str:
    """Who reads what."""
    if reading.surprise is None:
        return phrases.sentence(reading.fault) or tr(LOADING)
    losses = reading.surprise.losses
    first, second = np.argsort(losses)[:2].tolist()
    said = [
        tr(
            "{generator} reads {first} (loss {loss:.3f}; next {second}, {next_loss:.3f})",
            generator=FLOW,
            first=first,
            loss=losses[first],
            second=second,
            next_loss=losses[second],
        )
    ]
    for each in reading.here:
        label = int(each.labels[0])
        said.append(
            tr(
                "{network} reads {label}, {share} sure",
                network=each.name,
                label=label,
                share=sure(float(each.probabilities[0, label])),
            )
            if label >= 0
            else each.fault
        )
    return f"{', '.join(said)}."


def moved(reading: ThirdReading) -> str:
    """How many places each reader gets right."""
    if reading.flow_moved is None:
        return ""
    right = (
        tr("{digit} counts as right", digit=reading.reference)
        if reading.truth is not None
        else tr("what each reads here counts as right")
    )
    if not reading.is_whole:
        return tr("The drawing is moved, and read again; {right}.", right=right)
    counts = listed([tr("{reader} at {count}", reader=name, count=count) for name, count in _counts(reading)])
    return tr(
        "Of {count} places, {right}: {counts}. Which of them learned that a digit may move?",
        count=len(LEVELS[reading.question.axis]),
        right=right,
        counts=counts,
    )


def _counts(reading: ThirdReading) -> Iterator[tuple[str, int]]:
    for strip in strips(reading):
        if np.isnan(strip.probabilities).all():
            continue  # a network that cannot answer
        labels, has_ink = strip.probabilities.argmax(axis=1), strip.probabilities.max(axis=1) > 0
        yield strip.name, int(((labels == strip.reference) & has_ink).sum())


def strips(reading: ThirdReading) -> tuple[Strip, ...]:
    """A strip for each reader, the flow's first."""
    if reading.flow_moved is None:
        return ()
    return (
        Strip(FLOW, GENERATOR, reading.flow_moved, reading.reference),
        *(
            Strip(each.name, shell_words.family(each.card), each.probabilities, reading.right_for(int(here.labels[0])))
            for here, each in zip(reading.here, reading.moved, strict=True)
        ),
    )


def table(reading: ThirdReading) -> Table:
    """The ten losses, and what each reader says at each place."""
    rows: list[tuple[object, ...]] = []
    if reading.surprise is not None:
        rows += [(FLOW, "loss", digit, float(loss), "") for digit, loss in enumerate(reading.surprise.losses)]
    axis = reading.question.axis
    for strip in strips(reading):
        for level, chances in zip(LEVELS[axis], strip.probabilities, strict=True):
            known = not np.isnan(chances[0]) and chances.max() > 0
            rows.append((strip.name, axis, level, "", int(chances.argmax()) if known else ""))
    return Table(("reader", "what", "class_or_level", "loss", "reads"), rows)


def provenance(reading: ThirdReading) -> Provenance:
    """Which flow, which networks, which drawing."""
    situation = reading.question.situation
    truth = tr("unknown; what each reads here counts as right") if reading.truth is None else a_digit(reading.truth)
    return Provenance(
        tr("Flow as classifier"),
        named(reading.here),
        tr("1 drawing, {count} places", count=len(LEVELS[reading.question.axis])),
        0,
        f"{shift_in_words(situation.pose)}, {turn_in_words(situation.pose)}",
        ((mark("generator"), with_seed(FLOW, reading.card)), *seeing_notes(situation), (mark("true digit"), truth)),
    )
