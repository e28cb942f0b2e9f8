"""What the page "MLP against CNN" says, and what it saves."""

from __future__ import annotations

from digitlab.gui.kit.phrases import percent, sentence
from digitlab.gui.shell.export import Provenance, Table
from digitlab.gui.tabs.generate.generators import DENSE, with_seed
from digitlab.gui.tabs.generate.mlp_against_cnn.work import DIGITS, STEPS, WIDE, Against, Side
from digitlab.gui.tabs.generate.readers import named
from digitlab.language import mark, tr

LOOK = mark(
    "An MLP and a CNN, with the same digits, recipe and noise: which draws digits, and which an image twice as wide?"
)
LOADING = mark("The flows are being loaded.")

SEEN = 48
"""So many pixels along each axis can change what the shipped convolutional flow draws at one place: its receptive field."""


def wide_title() -> str:
    """What stands above the wider image."""
    height, width = WIDE
    return tr("asked for {height} × {width} pixels", height=height, width=width)


def why() -> str:
    """Why a CNN draws on a wider image, and an MLP does not."""
    return tr(
        "A kernel has the same weights at every place, so a CNN draws on a wider image, too: yet joined strokes, and "
        "not two digits. Every pixel is told the same class and sees {side} × {side} pixels around it; nothing says "
        "where one digit ends. Dense weights belong to single pixels; pixel 785 has none.",
        side=SEEN,
    )


def heading(side: Side) -> str:
    """Which flow it is, and how large."""
    kind = "MLP" if side.name == DENSE else "CNN"
    name = f"{kind}: {side.name}"
    return (
        name if side.card is None else tr("{network}, {count:,} parameters", network=name, count=side.card.parameters)
    )


def read(side: Side) -> str:
    """Who reads how many as asked."""
    if side.samples is None:
        return sentence(side.fault)
    said = [reading.counted(DIGITS) for reading in side.read]
    return tr("As asked, of 10: {counts}.", counts=", ".join(said)) if said else ""


def measured(side: Side, guidance: float) -> str:
    """What was measured of many of its digits: with this guidance, or with the usual one where that was not measured."""
    found = side.measured
    if found is None:
        command = f"digitlab judge --network {side.name}"
        return tr("Not measured: {command}", command=command) if side.samples is not None else ""
    way = next((each for each in found.drawn if (each.steps, each.guidance) == (STEPS, guidance)), found.usual)
    return tr(
        "n = {n:,}, guidance {guidance:g}: {network} reads {share} as asked; Fréchet distance "
        "{distance:.0f} (real digits {real:.0f}), spread {spread:.2f} of theirs.",
        n=found.n,
        guidance=way.guidance,
        network=found.judges[0],
        share=percent(way.read[0] / found.n),
        distance=way.distance,
        real=found.real_distance,
        spread=way.spread,
    )


def copies(side: Side) -> str:
    """How far the nearest training digits are, and how far those of digits that nobody learned from."""
    if side.measured is None:
        return tr("nearest training digits, in px of ink")
    held_out = side.measured.real_nearest
    return tr("nearest training digits, in px of ink (held-out digits: {distance:.1f})", distance=held_out)


def names(side: Side) -> tuple[str, ...]:
    """Under each digit what was asked for, and what the networks read where it is something else."""
    labels = [reading.labels.tolist() for reading in side.read if not reading.fault]
    found = []
    for digit in DIGITS:
        wrong = [str(each[digit]) for each in labels if each[digit] != digit]
        right = f"{digit} ✓" if labels else str(digit)
        found.append(f"{digit} ✗ {'/'.join(wrong)}" if wrong else right)
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
        for digit in DIGITS if side.samples is not None else ():
            near = side.nearest[digit] if side.nearest else None
            beside = ("", "", "") if near is None else (near.number, near.label, near.distance)
            rows += [(side.name, digit, name, label, *beside) for name, label in _answers(side, digit)]
    return Table(header, rows)


def _answers(side: Side, digit: int) -> list[tuple[str, object]]:
    """What each network reads in a digit, by name, "" where it cannot answer; of no network where none is chosen."""
    return [(each.name, "" if each.fault else int(each.labels[digit])) for each in side.read] or [("", "")]


def provenance(against: Against) -> Provenance:
    """Which flows, from which noise."""
    question, read_by = against.question, next((side.read for side in against.sides if side.read), ())
    flows = ", ".join(with_seed(side.name, side.card) for side in against.sides)
    return Provenance(
        tr("MLP against CNN"),
        named(read_by),
        tr("10 digits of each generator"),
        question.seed,
        tr("as generated"),
        (
            (mark("generators"), flows),
            (mark("steps"), tr("{count}, Euler's", count=STEPS)),
            (mark("guidance"), f"{question.guidance:g}"),
        ),
    )
