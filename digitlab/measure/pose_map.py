"""One drawing at every shift, turn and size: what networks answer there.

Whole-pixel shifts are windows of one sheet with a margin. Fields whose ink is equal but for its place, most of them, are one
*content*; a network that a whole-pixel shift cannot change reads each content once.
"""

from __future__ import annotations

import math
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from torch import nn

from digitlab.ink.pose import Pose
from digitlab.ink.stroke import Drawing, Image
from digitlab.ink.viewing import Viewing
from digitlab.measure.many_fields import FARTHEST, SHIFTS, SIZES, ManyFields, contents, windows
from digitlab.networks.crops import is_shift_invariant
from digitlab.networks.predict import class_count, predict_labels, read_many

TURNS_DEG = tuple(float(turn) for turn in range(-180, 180, 5))
"""Degrees, counter-clockwise."""

_SIDE = len(SHIFTS)
_ONCE_ROUND_DEG = np.array([*TURNS_DEG, 180.0])
_COARSE_SHIFT, _COARSE_TURN_DEG, _COARSE_SIZE = 3, 15, 3  # the last one in steps of SIZES
_STEP_S = 0.02  # work between two snapshots: a newer request need not wait longer
_MOST_STEPS = 16  # more would make the batches too small to be fast

REFUSED = -1.0
"""Stands for all ten probabilities where a network says nothing."""

Probabilities = NDArray[np.float32]


@dataclass(frozen=True, slots=True, eq=False)
class PoseMap:
    """One network's answers to one drawing at many poses.

    Attributes:
        shifts: (21, 21, classes) float32 probabilities, [dy + 10, dx + 10, class], at the pose's own turn and size; NaN where not
            worked out yet, zeros where the field is blank, ``REFUSED`` where the network says that it knows no such digit.
        turns: (72, classes) float32 probabilities at TURNS_DEG, at the pose's own shift and size; likewise.
        sizes: (21, classes) float32 probabilities at SIZES, at the pose's own shift and turn; likewise.
        at_rest: (classes,) float32 probabilities at Pose(), whether or not it would refuse.
        whole: Whether everything is worked out.
    """

    shifts: Probabilities
    turns: Probabilities
    sizes: Probabilities
    at_rest: Probabilities
    whole: bool

    def shift_labels(self) -> NDArray[np.int8]:
        """The (21, 21) answers, [dy + 10, dx + 10]; -1 where there is none."""
        return labels(self.shifts)

    def turn_labels(self) -> NDArray[np.int8]:
        """The (72,) answers at TURNS_DEG; -1 where there is none."""
        return labels(self.turns)

    def size_labels(self) -> NDArray[np.int8]:
        """The (21,) answers at SIZES; -1 where unknown or blank."""
        return labels(self.sizes)


def labels(probabilities: Probabilities) -> NDArray[np.int8]:
    """It maps (..., classes) probabilities to (...) answers; -1 where there is none: unknown, blank, or refused."""
    best = probabilities.argmax(axis=-1)
    return np.where(probabilities.max(axis=-1) > 0, best, -1).astype(np.int8)


@dataclass(frozen=True, slots=True)
class Tolerance:
    """A pose map in a few numbers.

    Attributes:
        shifts_right: Share of the shifts that are answered with the reference; of those worked out, while the map grows.
        turns_right: The same of the turns.
        sizes_right: The same of the sizes.
        turns_survived: Least and largest angle of the connected range around 0° that is answered with the reference, within
            -180° to 180°; None where 0° is not.
        sizes_survived: Least and largest size of the range around 1, likewise.
        reference: The true class or, where it is unknown, the answer at rest; -1 where nothing is there to read.
        reference_known: Whether it is the true class.
    """

    shifts_right: float
    turns_right: float
    sizes_right: float
    turns_survived: tuple[float, float] | None
    sizes_survived: tuple[float, float] | None
    reference: int
    reference_known: bool


def tolerance(pose_map: PoseMap, truth: int | None) -> Tolerance:
    """What a pose map comes to, measured against the true class, or against the answer at rest where it is None."""
    reference = int(labels(pose_map.at_rest)) if truth is None else truth
    shifts, shifts_known = _right(pose_map.shifts, reference)
    turns, turns_known = _right(pose_map.turns, reference)
    sizes, sizes_known = _right(pose_map.sizes, reference)
    once_round = np.arange(len(_ONCE_ROUND_DEG)) % len(TURNS_DEG)  # half a turn either way is the same
    return Tolerance(
        _share(shifts[shifts_known]),
        _share(turns[turns_known]),
        _share(sizes[sizes_known]),
        _survived(_ONCE_ROUND_DEG, turns[once_round], turns_known[once_round]),
        _survived(np.array(SIZES), sizes, sizes_known),
        reference,
        truth is not None,
    )


def island(pose_map: PoseMap, reference: int) -> int | None:
    """How many shifts are answered with the reference, counted from the unmoved drawing on, as far as they touch side by side.

    Right answers beyond a belt of wrong ones do not belong to the island. Where the unmoved drawing is answered wrongly, there is
    none: 0. None while the map grows.
    """
    right, known = _right(pose_map.shifts, reference)
    if not known.all():
        return None
    middle = len(right) // 2
    reached = np.zeros_like(right)
    reached[middle, middle] = right[middle, middle]
    grown = -1
    while grown != np.count_nonzero(reached):
        grown = int(np.count_nonzero(reached))
        beside = reached.copy()
        beside[1:] |= reached[:-1]
        beside[:-1] |= reached[1:]
        beside[:, 1:] |= reached[:, :-1]
        beside[:, :-1] |= reached[:, 1:]
        reached = beside & right
    return grown


def _right(probabilities: Probabilities, reference: int) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
    """Which answers are the reference, and which are known at all."""
    answers = labels(probabilities)
    return (answers == reference) & (answers >= 0), ~np.isnan(probabilities[..., 0])


def _share(right: NDArray[np.bool_]) -> float:
    return float(right.mean()) if right.size else 0.0


def _survived(
    places: NDArray[np.float64], right: NDArray[np.bool_], known: NDArray[np.bool_]
) -> tuple[float, float] | None:
    """The range from the place in the middle to the last right answer before the first wrong one, either way."""
    middle = len(places) // 2
    if not right[middle]:
        return None
    below, above = (
        _last_right(places[way], right[way], known[way]) for way in (slice(middle, None, -1), slice(middle, None))
    )
    return below, above


def _last_right(places: NDArray[np.float64], right: NDArray[np.bool_], known: NDArray[np.bool_]) -> float:
    """The last place before the first wrong one; unknown ones are stepped over."""
    wrong = np.flatnonzero(~right[known])
    return float(places[known][wrong[0] - 1 if wrong.size else -1])


def pose_maps(
    networks: Sequence[nn.Module],
    drawing: Drawing,
    pose: Pose,
    viewing: Viewing | None = None,
    *,
    window_deg: float | None = None,
    shifts: bool = True,
    turns: bool = True,
    sizes: bool = True,
    least: Sequence[float | None] = (),
) -> Iterator[tuple[PoseMap, ...]]:
    """Work out the pose maps of one drawing, coarsely first; every map given out is a snapshot that no longer changes.

    Args:
        networks: In evaluation mode.
        drawing: The ink.
        pose: Where it lies; shifts keep its turn and size, turns its shift and size, sizes its shift and turn.
        viewing: What lies between every field and the networks; nothing where left out.
        window_deg: As for :func:`digitlab.networks.predict.predict`.
        shifts: Whether to work out the shifts, which a pose's own shift does not change; where not, they stay NaN.
        turns: Whether to work out the turns, which a pose's own turn does not change.
        sizes: Whether to work out the sizes, which a pose's own size does not change.
        least: The evidence below which each network says nothing; None for one that always answers, as all do where left out.

    Yields:
        One map per network, in their order.
    """
    viewing = viewing or Viewing()
    fields = ManyFields(drawing, pose, viewing)
    maps = [
        _Growing(network, fields, _shares_contents(network, viewing), window_deg, at_least)
        for network, at_least in zip(networks, least or [None] * len(networks), strict=True)
    ]
    coarse, rest = _coarse_and_rest(shifts=shifts, turns=turns, sizes=sizes)
    later, later_s = [], 0.0
    for growing in maps:
        start = time.perf_counter()
        first = growing.unread(coarse)
        growing.read(first)
        later.append(growing.unread(rest))
        later_s += (time.perf_counter() - start) * len(later[-1]) / (1 + len(first))  # and one at rest
    yield tuple(growing.snapshot(whole=False) for growing in maps)
    steps = max(1, math.ceil(min(later_s / _STEP_S, _MOST_STEPS)))
    for step in range(steps):
        for growing, poses in zip(maps, later, strict=True):
            growing.read(poses.part(step, steps))
        yield tuple(growing.snapshot(whole=step == steps - 1) for growing in maps)


def _shares_contents(network: nn.Module, viewing: Viewing) -> bool:
    """Whether a network answers fields of one content alike."""
    return viewing.keeps_contents and (viewing.centred_first or is_shift_invariant(network))


@dataclass(frozen=True, slots=True, eq=False)
class _Poses:
    """Some of a map's poses: the indices of shifts, row by row, of turns and of sizes."""

    shifts: NDArray[np.intp]
    turns: NDArray[np.intp]
    sizes: NDArray[np.intp]

    def __len__(self) -> int:
        return len(self.shifts) + len(self.turns) + len(self.sizes)

    def part(self, number: int, parts: int) -> _Poses:
        """One of so many parts, of about the same length."""
        every = slice(number, None, parts)
        return _Poses(self.shifts[every], self.turns[every], self.sizes[every])


def _coarse_and_rest(*, shifts: bool, turns: bool, sizes: bool) -> tuple[_Poses, _Poses]:
    """Which poses come first, and which later; none of a kind not asked for."""
    line = np.array(SHIFTS) % _COARSE_SHIFT == 0
    first_shifts, first_turns = (line[:, None] & line).ravel(), np.array(TURNS_DEG) % _COARSE_TURN_DEG == 0
    first_sizes = (np.arange(len(SIZES)) - len(SIZES) // 2) % _COARSE_SIZE == 0
    asked = ((first_shifts, shifts), (first_turns, turns), (first_sizes, sizes))
    coarse, rest = (
        _Poses(*(np.flatnonzero((first == is_first) & wanted) for first, wanted in asked)) for is_first in (True, False)
    )
    return coarse, rest


class _Growing:
    """One network's pose map while it is worked out."""

    def __init__(
        self,
        network: nn.Module,
        fields: ManyFields,
        shares_contents: bool,
        window_deg: float | None,
        least: float | None,
    ) -> None:
        self._network, self._fields, self._window_deg, self._least = network, fields, window_deg, least
        self._contents = _asked(fields.contents, shares_contents)
        self._classes = class_count(network)
        self._answers = np.full((len(fields.contents) + 1, self._classes), np.nan, np.float32)  # by content
        self._answers[-1] = 0  # blank
        self._turns = np.full((len(TURNS_DEG), self._classes), np.nan, np.float32)
        self._sizes = np.full((len(SIZES), self._classes), np.nan, np.float32)
        self._at_rest: Probabilities | None = None

    def unread(self, poses: _Poses) -> _Poses:
        """Those of some poses that have to be read: of the shifts, one of each content that has no answer yet."""
        shifts = poses.shifts[np.isnan(self._answers[self._contents[poses.shifts], 0])]
        _, first = np.unique(self._contents[shifts], return_index=True)
        return _Poses(shifts[first], poses.turns, poses.sizes)

    def read(self, poses: _Poses) -> None:
        """Work out some poses; no two of the shifts have one content."""
        images = [self._fields.shifted(index) for index in poses.shifts]
        images += [self._fields.turned(TURNS_DEG[turn]) for turn in poses.turns]
        images += [self._fields.sized(SIZES[size]) for size in poses.sizes]
        if self._at_rest is None:
            images.append(self._fields.at_rest)
        if not images:
            return
        answers, refused = self._ask(np.stack(images))
        if self._at_rest is None:
            self._at_rest = answers[-1].copy()
        answers[refused] = REFUSED
        ends = np.cumsum([len(poses.shifts), len(poses.turns), len(poses.sizes)])
        shifts, turns, sizes, _ = np.split(answers, ends)
        self._answers[self._contents[poses.shifts]] = shifts
        self._turns[poses.turns], self._sizes[poses.sizes] = turns, sizes

    def _ask(self, images: Image) -> tuple[Probabilities, NDArray[np.bool_]]:
        """It maps (n, 28, 28) to (n, classes), zeros for blank fields, and to (n,): whether too little is found there."""
        answers = np.zeros((len(images), self._classes), np.float32)
        inked, refused = images.any(axis=(1, 2)), np.zeros(len(images), np.bool_)
        answers[inked], evidence = read_many(self._network, images[inked], self._window_deg)
        if self._least is not None:
            refused[inked] = evidence < self._least
        return answers, refused

    def snapshot(self, *, whole: bool) -> PoseMap:
        """The map as it is now."""
        assert self._at_rest is not None  # the first step reads it
        shifts = self._answers[self._contents].reshape(_SIDE, _SIDE, self._classes)
        return PoseMap(shifts, self._turns.copy(), self._sizes.copy(), self._at_rest, whole)


def shift_answers(network: nn.Module, images: Image) -> NDArray[np.int8]:
    """What a network answers to bitmaps at every whole-pixel shift.

    Args:
        network: In evaluation mode.
        images: (n, 28, 28) float32 in [0, 1].

    Returns:
        (n, 21, 21) answers, [digit, dy + 10, dx + 10]; -1 where no ink is left in the field.
    """
    shares = is_shift_invariant(network)
    answers = np.full((len(images), _SIDE**2), -1, np.int8)
    for image, row in zip(images, answers, strict=True):
        sheet = np.pad(image, FARTHEST)
        asked = _asked(contents(sheet), shares)
        inked = np.flatnonzero(asked >= 0)
        _, first, number = np.unique(asked[inked], return_index=True, return_inverse=True)
        chosen = inked[first]
        row[inked] = predict_labels(network, windows(sheet)[chosen // _SIDE, chosen % _SIDE])[number]
    return answers.reshape(-1, _SIDE, _SIDE)


def _asked(numbers: NDArray[np.intp], shares: bool) -> NDArray[np.intp]:
    """(441,) shifts with equal numbers need one answer: those of a content where a network shares them; -1 for blank."""
    return numbers if shares else np.where(numbers >= 0, np.arange(len(numbers)), -1)
