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
from digitlab.language import mark, tr
from digitlab.measure.intervals import wilson

READERS = (mark("network"), mark("it reads"), mark("95 % interval"))
EFFECT = ("", mark("my digits"), mark("MNIST test"))
KEPT = mark("* learned from the others: only digits kept from its training count.")

LEAST = 20
"""So many digits of one's own are worth learning from."""

_TOO_FEW = mark(
    "Write at least {least} digits first: one in five is kept from training, to see the effect on digits it never saw."
)
_READY = mark("Training goes on from the network's own weights. A new network comes of it; the old one stays as it is.")


def wall_digits(read: OwnDigitsRead, shown: Sequence[int]) -> list[WallDigit]:
    """Those of some places, with what the first two networks read."""
    pair = read.readers[:2]
    names = words.distinct_names([reader.name for reader in pair], [reader.card for reader in pair])
    return [_wall_digit(read, place, pair, names) for place in shown]


def _wall_digit(read: OwnDigitsRead, place: int, pair: Sequence[OneReader], names: Sequence[str]) -> WallDigit:
    digit = read.question.written.digits[place]
    lines = [_caption(reader, name, place, digit.label) for reader, name in zip(pair, names, strict=True)]
    left, right = (*lines, *lines)[:2]
    rightly, wrongly = tr("right", "an answer"), tr("wrong")
    answers = ", ".join(f"{line.text} ({line.sure}, {rightly if line.right else wrongly})" for line in (left, right))
    kept = tr("; kept from training") if digit.is_held_out else ""
    when = tr(", written {time}", time=digit.time.replace("T", " ").removesuffix("Z")) if digit.time else ""
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
    read_by_it = _of(right, n) + (" *" if reader.learned else "")
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
        clause = tr("the {name} reads {right:,} of {n:,}")
        if reader.learned:
            clause = tr("the {name} reads {right:,} of {n:,} kept from its training")
        clauses.append(clause.format(name=name, right=right, n=n))
    return " ".join([tr("Of my own digits {clauses}.", clauses=tr(" and ").join(clauses)), *faults])


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
    return f"{right / n * 100:.2f} %" if n > 1000 else _of(right, n) if n else "–"


def _of(right: int, n: int) -> str:
    return tr("{right:,} of {n:,}", right=right, n=n)


def fine_tuning(state: FineTuning, count: int) -> str:
    """How far fine-tuning is, how it ended, or whether so many digits of one's own are enough for it."""
    if state.stage != "idle":
        if not state.steps:
            return tr("Beginning to learn…")
        return tr("Learning: step {step:,} of {steps:,}.", step=state.step, steps=state.steps)
    if state.message:
        return state.message
    if state.effect is not None:
        return _effect(state.effect)
    return tr(_READY) if count >= LEAST else tr(_TOO_FEW, least=LEAST)


def _effect(effect: Effect) -> str:
    """What learning from my digits has done, in a sentence; the intervals say how much of it may be chance."""
    before, after = effect.own_right
    if not effect.own:
        return tr("None of my digits was kept from training: write some more to see the effect on them.")
    low, high = wilson(after, effect.own)
    own = tr(
        "Of my {own:,} digits kept from training it read {before:,} before and {after:,} now ({low:.0f} "
        "to {high:.0f} %).",
        own=effect.own,
        before=before,
        after=after,
        low=low * 100,
        high=high * 100,
    )
    if not effect.tested:
        return own
    change = (effect.test_right[1] - effect.test_right[0]) / effect.tested * 100
    tested = tr("On {count:,} MNIST test digits it neither gained nor lost.")
    if round(change, 2):
        gained = tr("On {count:,} MNIST test digits it gained {change:.2f} points.")
        tested = gained if change > 0 else tr("On {count:,} MNIST test digits it lost {change:.2f} points.")
    return " ".join([own, tested.format(count=effect.tested, change=abs(change))])


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
    networks = tuple(tr("{name} (seed {seed})", name=reader.name, seed=_seed(reader)) for reader in read.readers[:2])
    notes = ((mark("digits"), tr("the user's own handwriting, as it was written")),)
    return Provenance(tr("My handwriting"), networks, len(read.digits), None, tr("as it was written"), notes)


def _seed(reader: OneReader) -> str:
    return str(reader.card.recipe.get("seed", tr("unknown"))) if reader.card else tr("unknown")
