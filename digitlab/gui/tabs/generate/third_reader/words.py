"""What the page "Flow as classifier" says, and what it saves."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from digitlab.gui.kit import phrases
from digitlab.gui.kit.phrases import listed, sure
from digitlab.gui.kit.theme import Accent
from digitlab.gui.shell import words as shell_words
from digitlab.gui.shell.export import Provenance, Table
from digitlab.gui.shell.pose_words import shift_in_words, turn_in_words
from digitlab.gui.shell.words import a_digit
from digitlab.gui.tabs.generate.generators import FLOW, with_seed
from digitlab.gui.tabs.generate.readers import named
from digitlab.gui.tabs.generate.third_reader.reader_strips import Strip
from digitlab.gui.tabs.generate.third_reader.work import LEVELS, Axis, ThirdReading

LOOK = (
    "Noise is laid over your drawing, and the flow removes it ten times, each time told another class. It was never trained to "
    "classify: is the class that restores the drawing best the right one?"
)
RECONSTRUCTIONS = "What the flow, told each class, makes of the drawing under noise (70 % of the image)"
LOSSES = "Mean squared error of the velocity, over five amounts of noise: the class with the smallest is the answer"
AXES: dict[Axis, str] = {"right": "Shift right", "down": "Shift down", "turn": "Rotate"}
UNITS: dict[Axis, str] = {"right": " px", "down": " px", "turn": "°"}
LOADING = "The flow is being loaded."
GENERATOR: Accent = "third"


def sentence(reading: ThirdReading) -> str:
    """Who reads what."""
    if reading.surprise is None:
        return phrases.sentence(reading.fault) or LOADING
    losses = reading.surprise.losses
    first, second = np.argsort(losses)[:2].tolist()
    said = [f"{FLOW} reads {first} (loss {losses[first]:.3f}; next {second}, {losses[second]:.3f})"]
    for each in reading.here:
        label = int(each.labels[0])
        said.append(
            f"{each.name} reads {label}, {sure(float(each.probabilities[0, label]))} sure" if label >= 0 else each.fault
        )
    return f"{', '.join(said)}."


def moved(reading: ThirdReading) -> str:
    """How many places each reader gets right."""
    if reading.flow_moved is None:
        return ""
    truth = reading.question.situation.truth
    right = (
        f"right is {reading.reference}"
        if truth is not None
        else f"right is what the flow reads here, {reading.reference}"
    )
    if not reading.is_whole:
        return f"The drawing is moved, and read again; {right}."
    counts = listed([f"{name} at {count}" for name, count in _counts(reading)])
    return f"Of {len(LEVELS[reading.question.axis])} places, {right}: {counts}. Which of them learned that a digit may move?"


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
    reference = reading.reference
    return (
        Strip(FLOW, GENERATOR, reading.flow_moved, reference),
        *(Strip(each.name, shell_words.family(each.card), each.probabilities, reference) for each in reading.moved),
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
    strokes = len(situation.drawing.strokes)
    drawn = situation.source or f"a drawing of {strokes} stroke{'' if strokes == 1 else 's'}"
    truth = "unknown; right is what the flow reads" if situation.truth is None else a_digit(situation.truth)
    return Provenance(
        "Flow as classifier",
        named(reading.here),
        f"1 drawing, {len(LEVELS[reading.question.axis])} places",
        0,
        f"{shift_in_words(situation.pose)}, {turn_in_words(situation.pose)}",
        (("generator", with_seed(FLOW, reading.card)), ("ink", drawn), ("true digit", truth)),
    )
