"""What the page "My handwriting" says: on the wall, in its tables, and in words."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from digitlab.gui.kit import phrases
from digitlab.gui.kit.cells.digit_wall import Caption, WallDigit
from digitlab.gui.kit.controls.figures_table import Row
from digitlab.gui.shell import words
from digitlab.gui.shell.export import Provenance, Table
from digitlab.gui.tabs.train.handwriting.fine_tuning import FineTuning
from digitlab.gui.tabs.train.handwriting.own_digits import Effect, OneReader, OwnDigitsRead
from digitlab.measure.intervals import wilson

READERS = ("network", "it reads", "95 % interval")
EFFECT = ("", "my digits", "MNIST test")
KEPT = "* learned from the others: only digits kept from its training count."

LEAST = 20
"""So many digits of one's own are worth learning from."""

_TOO_FEW = (
    f"Write at least {LEAST} digits first: one in five is kept from training, to see the effect on digits it never saw."
)
_READY = "Training goes on from the network's own weights. A new network comes of it; the old one stays as it is."


def wall_digits(read: OwnDigitsRead, shown: Sequence[int]) -> list[WallDigit]:
    """Those of some places, with what the first two networks read."""
    pair = read.readers[:2]
    names = words.distinct_names([reader.name for reader in pair], [reader.card for reader in pair])
    return [_wall_digit(read, place, pair, names) for place in shown]


def _wall_digit(read: OwnDigitsRead, place: int, pair: Sequence[OneReader], names: Sequence[str]) -> WallDigit:
    digit = read.question.written.digits[place]
    lines = [_caption(reader, name, place, digit.label) for reader, name in zip(pair, names, strict=True)]
    left, right = (*lines, *lines)[:2]
    answers = ", ".join(f"{line.text} ({line.sure}, {'right' if line.right else 'wrong'})" for line in (left, right))
    kept = "; kept from training" if digit.is_held_out else ""
    when = f", written {digit.time.replace('T', ' ').removesuffix('Z')}" if digit.time else ""
    whose = f" ({digit.session})" if digit.session else ""
    return WallDigit(
        place, place, (left, right), f"{words.a_digit(digit.label).capitalize()}{when}{whose}{kept}: {answers}"
    )


def _caption(reader: OneReader, name: str, place: int, label: int) -> Caption:
    if reader.fault:
        return Caption(f"{name} –", "", right=False)
    answer = int(reader.labels[place])
    return Caption(f"{name} {answer}", phrases.sure(float(reader.confidences[place])), answer == label)


def shown_places(read: OwnDigitsRead, wanted: str) -> list[int]:
    """The places to show: ``all``, or those that the ``left``, the ``right`` or ``any`` of the two misreads; newest first."""
    wrong = [~read.right(reader) for reader in read.readers[:2]]
    if not wrong:
        return []
    masks = {"left": wrong[0], "right": wrong[-1], "any": np.logical_or.reduce(wrong)}
    chosen = masks.get(wanted, np.ones(len(read.digits), np.bool_))
    return [int(place) for place in np.flatnonzero(chosen)[::-1]]


def reader_rows(read: OwnDigitsRead) -> list[Row]:
    """A row for every network, in their order, also for those that were not asked yet."""
    rows = [_reader_row(read, reader) for reader in read.readers]
    waiting = list(zip(read.question.names, read.question.cards, strict=True))[len(rows) :]
    return rows + [Row((name, "…", ""), (None, -1, -1), words.family(card)) for name, card in waiting]


def _reader_row(read: OwnDigitsRead, reader: OneReader) -> Row:
    accent = words.family(reader.card)
    counted = read.counted(reader)
    n, right = int(counted.sum()), int((read.right(reader) & counted).sum())
    if reader.fault or not n:
        return Row((reader.name, "–", "–"), (None, -1, -1), accent)
    low, high = wilson(right, n)
    read_by_it = f"{right:,} of {n:,}{' *' if reader.learned else ''}"
    share = f"{phrases.percent(right / n)} ({low * 100:.0f}–{high * 100:.0f})"
    return Row((reader.name, read_by_it, share), (None, right, right / n), accent)


def summary(read: OwnDigitsRead) -> str:
    """The two networks that stand side by side, in a sentence, and why one of them reads nothing."""
    pair = [reader for reader in read.readers[:2] if not reader.fault]
    faults = [f"{reader.fault}." for reader in read.readers[:2] if reader.fault]
    if not len(read.digits) or not pair:
        return " ".join(faults)
    names = words.distinct_names([reader.name for reader in pair], [reader.card for reader in pair])
    clauses = []
    for reader, name in zip(pair, names, strict=True):
        counted = read.counted(reader)
        right, n = int((read.right(reader) & counted).sum()), int(counted.sum())
        clauses.append(f"the {name} reads {right:,} of {n:,}{' kept from its training' if reader.learned else ''}")
    return " ".join([f"Of my own digits {' and '.join(clauses)}.", *faults])


def effect_rows(effect: Effect) -> list[Row]:
    """Before and after."""
    names = (effect.question.before, effect.question.after)
    return [
        Row(
            (name, _share(own, effect.own), _share(tested, effect.tested)),
            (None, float(own), float(tested)),
            words.family(card),
        )
        for name, card, own, tested in zip(names, effect.cards, effect.own_right, effect.test_right, strict=True)
    ]


def _share(right: int, n: int) -> str:
    return f"{right / n * 100:.2f} %" if n > 1000 else f"{right:,} of {n:,}" if n else "–"


def fine_tuning(state: FineTuning, count: int) -> str:
    """How far fine-tuning is, how it ended, or whether so many digits of one's own are enough for it."""
    if state.stage != "idle":
        return f"Learning: step {state.step:,} of {state.steps:,}." if state.steps else "Beginning to learn…"
    if state.message:
        return state.message
    if state.effect is not None:
        return _effect(state.effect)
    return _READY if count >= LEAST else _TOO_FEW


def _effect(effect: Effect) -> str:
    """What learning from my digits has done, in a sentence; the intervals say how much of it may be chance."""
    before, after = effect.own_right
    if not effect.own:
        return "None of my digits was kept from training: write some more to see the effect on them."
    low, high = wilson(after, effect.own)
    own = (
        f"Of my {effect.own:,} digits kept from training it read {before:,} before and {after:,} now "
        f"({low * 100:.0f} to {high * 100:.0f} %)."
    )
    if not effect.tested:
        return own
    change = (effect.test_right[1] - effect.test_right[0]) / effect.tested * 100
    way = "gained" if change > 0 else "lost"
    moved = f"{way} {abs(change):.2f} points" if round(change, 2) else "neither gained nor lost"
    return f"{own} On {effect.tested:,} MNIST test digits it {moved}."


def table(read: OwnDigitsRead) -> Table:
    """A row for every digit, a column for every network's answer."""
    header = ["label", "time", "session", "kept from training", *(reader.name for reader in read.readers)]
    rows = [
        [d.label, d.time, d.session, int(d.is_held_out), *(int(reader.labels[place]) for reader in read.readers)]
        for place, d in enumerate(read.question.written.digits)
    ]
    return Table(header, rows)


def provenance(read: OwnDigitsRead) -> Provenance:
    """Where a picture or a table of it comes from."""
    networks = tuple(
        f"{reader.name} (seed {reader.card.recipe.get('seed', 'unknown') if reader.card else 'unknown'})"
        for reader in read.readers[:2]
    )
    notes = (("digits", "the user's own handwriting, as it was written"),)
    return Provenance("My handwriting", networks, len(read.digits), None, "as it was written", notes)
