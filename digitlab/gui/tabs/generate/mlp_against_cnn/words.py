"""What the page "MLP against CNN" says, and what it saves."""

from __future__ import annotations

from digitlab.gui.kit.phrases import listed, sentence
from digitlab.gui.shell.export import Provenance, Table
from digitlab.gui.tabs.generate.generators import DENSE, with_seed
from digitlab.gui.tabs.generate.mlp_against_cnn.work import STEPS, WIDE, Against, Side, as_asked
from digitlab.gui.tabs.generate.readers import named

LOOK = "One flow is an MLP, the other a CNN: the same digits, recipe and noise. Which draws digits, and which an image twice as wide?"
LOADING = "The flows are being loaded."
WIDE_TITLE = f"asked for {WIDE[1]} × {WIDE[0]} pixels"
WHY = (
    "A kernel has the same weights at every place, so a convolution draws on an image of any size; dense weights belong to single "
    "pixels, and there are none for pixel 785."
)


def heading(side: Side) -> str:
    """Which flow it is, and how large."""
    kind = "MLP" if side.name == DENSE else "CNN"
    return f"{kind}: {side.name}" if side.card is None else f"{kind}: {side.name}, {side.card.parameters:,} parameters"


def read(side: Side) -> str:
    """Who reads how many as asked."""
    if side.samples is None:
        return side.fault
    said = [f"{reading.name} {count}" for reading, count in zip(side.read, as_asked(side), strict=True)]
    return f"Read as asked, of 10: {listed(said)}." if said else ""


def names(side: Side) -> tuple[str, ...]:
    """Under each digit what was asked for, and what both networks read where it is something else."""
    labels = [reading.labels.tolist() for reading in side.read]
    found = []
    for digit in range(10):
        wrong = [str(each[digit]) for each in labels if each[digit] not in (digit, -1)]
        found.append(f"{digit} ✗ {'/'.join(wrong)}" if wrong else f"{digit} ✓")
    return tuple(found)


def nearest_names(side: Side) -> tuple[str, ...]:
    """How far away the nearest training digits are."""
    return tuple(f"{near.distance:.1f}" for near in side.nearest)


def refusal(side: Side) -> str:
    """Why it draws no wider image."""
    return sentence(side.refusal)


def table(against: Against) -> Table:
    """A row for each flow, digit and network."""
    header = ("generator", "asked", "network", "reads", "nearest_training_digit", "its_class", "distance")
    rows = []
    for side in against.sides:
        for digit in range(10 if side.samples is not None else 0):
            near = side.nearest[digit] if side.nearest else None
            beside = ("", "", "") if near is None else (near.number, near.label, near.distance)
            rows += [(side.name, digit, each.name, int(each.labels[digit]), *beside) for each in side.read]
    return Table(header, rows)


def provenance(against: Against) -> Provenance:
    """Which flows, from which noise."""
    question, read_by = against.question, next((side.read for side in against.sides if side.read), ())
    flows = ", ".join(with_seed(side.name, side.card) for side in against.sides)
    return Provenance(
        "MLP against CNN",
        named(read_by),
        "10 digits of each generator",
        question.seed,
        "as generated",
        (("generators", flows), ("steps", f"{STEPS}, Euler's"), ("guidance", f"{question.guidance:g}")),
    )
