"""What the page "My handwriting" says: on the wall, in its tables, and in words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Literal

import numpy as np

from digitlab.data.handwriting import Handwriting
from digitlab.gui.kit import phrases
from digitlab.gui.kit.cells.digit_wall import Caption, WallDigit
from digitlab.gui.kit.controls.figures_table import Row
from digitlab.gui.kit.theme import Accent
from digitlab.gui.shell import words
from digitlab.gui.shell.export import Provenance, Table
from digitlab.gui.tabs.train.handwriting.fine_tuning import FineTuning
from digitlab.gui.tabs.train.handwriting.own_digits import Effect, OneReader, OwnDigitsRead
from digitlab.language import mark, tr
from digitlab.measure.intervals import wilson

READERS = (mark("network"), mark("it reads"), mark("95 % interval"))
EFFECT = ("", mark("my digits"), mark("MNIST test"))
KEPT = mark("* learned from the others: only digits kept from its training count.")

KEPT_OWN = mark("* learned from the others: only drawings kept from its training count.")

LEAST = 20
"""So many digits of one's own are worth learning from."""

LEAST_EACH = 3
"""So many drawings of each class of one's own a network needs at least."""

_MOST_NAMED = 12  # classes in a sentence

_TOO_FEW = mark(
    "Write at least {least} digits first: one in five is kept from training, to see the effect on digits it never saw."
)
_READY_ANEW = mark(
    "A new network learns from these drawings alone, and answers with these classes. “Set up” shows the whole recipe."
)
_READY = mark("Training goes on from the network's own weights. A new network comes of it; the old one stays as it is.")


def wall_digits(read: OwnDigitsRead, shown: Sequence[int]) -> list[WallDigit]:
    """Those of some places, with what the first two networks read."""
    pair = read.readers[:2]
    names = words.distinct_names([reader.name for reader in pair], [reader.card for reader in pair])
    return [_wall_digit(read, place, pair, names) for place in shown]


def accents(read: OwnDigitsRead) -> list[Accent | Literal[""]]:
    """The colours of the lines below each drawing: what it is, where that is no digit, and what the first two networks read."""
    families = [words.family(reader.card) for reader in read.readers[:2]]
    return [families[0], families[-1]] if families and read.question.classes.are_digits else ["", *families]


def _wall_digit(read: OwnDigitsRead, place: int, pair: Sequence[OneReader], names: Sequence[str]) -> WallDigit:
    digit, classes = read.question.written.digits[place], read.question.classes
    lines = [_caption(reader, name, place, digit.name) for reader, name in zip(pair, names, strict=True)]
    if classes.are_digits and lines:
        lines = [*lines, *lines][:2]
    rightly, wrongly = tr("right", "an answer"), tr("wrong")
    answers = ", ".join(f"{line.text} ({line.sure}, {rightly if line.right else wrongly})" for line in lines)
    kept = tr("; kept from training") if digit.is_held_out else ""
    when = tr(", written {time}", time=digit.time.replace("T", " ").removesuffix("Z")) if digit.time else ""
    whose = f" ({digit.session})" if digit.session else ""
    what = words.a_class(classes.index(digit.name), classes)
    if classes.are_digits:
        what = what.capitalize()
    if not classes.are_digits or not lines:
        lines = [Caption(digit.name), *lines]
    return WallDigit(place, place, tuple(lines), f"{what}{when}{whose}{kept}{': ' if answers else '.'}{answers}")


def _caption(reader: OneReader, name: str, place: int, written: str) -> Caption:
    if reader.fault:
        return Caption(f"{name} –", "", right=False)
    answer = reader.classes[reader.labels[place]]
    return Caption(f"{name} {answer}", phrases.sure(float(reader.confidences[place])), answer == written)


def shown_places(read: OwnDigitsRead, wanted: str, class_name: str = "") -> list[int]:
    """The places to show, newest first.

    Args:
        read: All of them.
        wanted: ``all``, or those that the ``left``, the ``right`` or ``any`` of the two misreads; one that cannot be asked misreads none.
        class_name: The one class to show; "" for every one.
    """
    every = np.ones(len(read.digits), np.bool_)
    wrong = [~every if reader.fault else ~read.right(reader) for reader in read.readers[:2]] or [~every]
    masks = {"left": wrong[0], "right": wrong[-1], "any": np.logical_or.reduce(wrong)}
    chosen = masks.get(wanted, every)
    if class_name:
        chosen = chosen & (read.digits.labels == read.question.classes.index(class_name))
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
    if not read.readers and not read.question.names:
        return tr("No network tells {classes} apart yet: train one here.", classes=read.question.classes)
    if not len(read.digits) or not pair:
        return " ".join(faults)
    names = words.distinct_names([reader.name for reader in pair], [reader.card for reader in pair])
    clauses = []
    for reader, name in zip(pair, names, strict=True):
        counted = read.counted(reader)
        right, n = int((read.right(reader) & counted).sum()), int(counted.sum())
        clause = tr("{name} reads {right:,} of {n:,}")
        if reader.learned:
            clause = tr("{name} reads {right:,} of {n:,} kept from its training")
        clauses.append(clause.format(name=words.mentioned(name, reader.card), right=right, n=n))
    own = tr("Of my own digits {clauses}.") if read.question.classes.are_digits else tr("Of my drawings {clauses}.")
    return " ".join([own.format(clauses=tr(" and ").join(clauses)), *faults])


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


def new_training(state: FineTuning, lacking: str) -> str:
    """How far the training of a new network is, how it ended, or whether what was written is enough for it: what is ``lacking``."""
    if state.stage != "idle" or (state.message and not lacking):
        return fine_tuning(state, LEAST)
    return lacking or tr(_READY_ANEW)


def lacking(written: Handwriting) -> str:
    """What must be written of one's own classes before a network can learn them, in a sentence; "" where nothing is missing."""
    learned = Counter(digit.name for digit in written.digits if not digit.is_held_out)
    few = [name for name in written.classes if learned[name] < LEAST_EACH]
    if few:
        more = ", …" if len(few) > _MOST_NAMED else ""
        return tr(
            "Write more of {names}: at least {least} of each class are needed to learn from, besides those kept from training.",
            names=f"{', '.join(few[:_MOST_NAMED])}{more}",
            least=LEAST_EACH,
        )
    if all(not digit.is_held_out for digit in written.digits):
        return tr("Write some more: about one in five is kept from training, and so far none is.")
    return ""


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
    """A row for every drawing, a column for every network's answer: numbers of digits, and names of other classes."""
    header = ["label", "time", "session", "kept from training", *(reader.name for reader in read.readers)]
    rows = [
        [d.label_in_files, d.time, d.session, int(d.is_held_out), *(_answer(reader, place) for reader in read.readers)]
        for place, d in enumerate(read.question.written.digits)
    ]
    return Table(header, rows)


def _answer(reader: OneReader, place: int) -> int | str:
    label = int(reader.labels[place])
    return label if label < 0 else words.class_cell(label, reader.classes)


def provenance(read: OwnDigitsRead) -> Provenance:
    """Where a picture or a table of it comes from."""
    networks = tuple(tr("{name} (seed {seed})", name=reader.name, seed=_seed(reader)) for reader in read.readers[:2])
    whose = tr("the user's own handwriting, as it was written")
    if not read.question.classes.are_digits:
        whose = tr("{classes} in the user's own handwriting, as they were written", classes=read.question.classes)
    notes = ((mark("digits"), whose),)
    return Provenance(tr("My handwriting"), networks, len(read.digits), None, tr("as it was written"), notes)


def _seed(reader: OneReader) -> str:
    return str(reader.card.recipe.get("seed", tr("unknown"))) if reader.card else tr("unknown")
