"""One drawing at every shift and turn: what networks answer there.

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
from digitlab.measure.many_fields import FARTHEST, SHIFTS, ManyFields, contents, windows
from digitlab.networks.crops import is_shift_invariant
from digitlab.networks.predict import predict_labels, read_many

TURNS_DEG = tuple(float(turn) for turn in range(-180, 180, 5))
"""Degrees, counter-clockwise."""

_SIDE = len(SHIFTS)
_AT_REST = TURNS_DEG.index(0.0)
_COARSE_SHIFT, _COARSE_TURN_DEG = 3, 15
_STEP_S = 0.02  # work between two snapshots: a newer request need not wait longer
_MOST_STEPS = 16  # more would make the batches too small to be fast
_CLASSES = 10

REFUSED = -1.0
"""Stands for all ten probabilities where a network says nothing."""

Probabilities = NDArray[np.float32]


@dataclass(frozen=True, slots=True, eq=False)
class PoseMap:
    """One network's answers to one drawing at many poses.

    Attributes:
        shifts: (21, 21, 10) float32 probabilities, [dy + 10, dx + 10, class], at the pose's own turn and size; NaN where not
            worked out yet, zeros where the field is blank, ``REFUSED`` where the network says that it knows no such digit.
        turns: (72, 10) float32 probabilities at TURNS_DEG, at the pose's own shift and size; likewise.
        at_rest: (10,) float32 probabilities at Pose(), whether or not it would refuse.
        whole: Whether everything is worked out.
    """

    shifts: Probabilities
    turns: Probabilities
    at_rest: Probabilities
    whole: bool

    def shift_labels(self) -> NDArray[np.int8]:
        """The (21, 21) answers, [dy + 10, dx + 10]; -1 where there is none."""
        return labels(self.shifts)

    def turn_labels(self) -> NDArray[np.int8]:
        """The (72,) answers at TURNS_DEG; -1 where there is none."""
        return labels(self.turns)


def labels(probabilities: Probabilities) -> NDArray[np.int8]:
    """It maps (..., 10) probabilities to (...) answers; -1 where there is none: unknown, blank, or refused."""
    best = probabilities.argmax(axis=-1)
    return np.where(probabilities.max(axis=-1) > 0, best, -1).astype(np.int8)


@dataclass(frozen=True, slots=True)
class Tolerance:
    """A pose map in a few numbers.

    Attributes:
        shifts_right: Share of the shifts that are answered with the reference; of those worked out, while the map grows.
        turns_right: The same of the turns.
        turns_survived: Least and largest angle of the connected range around 0° that is answered with the reference, within
            -180° to 180°; None where 0° is not.
        reference: The true class or, where it is unknown, the answer at rest; -1 where nothing is there to read.
        reference_known: Whether it is the true class.
    """

    shifts_right: float
    turns_right: float
    turns_survived: tuple[float, float] | None
    reference: int
    reference_known: bool


def tolerance(pose_map: PoseMap, truth: int | None) -> Tolerance:
    """What a pose map comes to, measured against the true class, or against the answer at rest where it is None."""
    reference = int(labels(pose_map.at_rest)) if truth is None else truth
    shifts, shifts_known = _right(pose_map.shifts, reference)
    turns, turns_known = _right(pose_map.turns, reference)
    return Tolerance(
        _share(shifts[shifts_known]),
        _share(turns[turns_known]),
        _survived(turns, turns_known),
        reference,
        truth is not None,
    )


def _right(probabilities: Probabilities, reference: int) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
    """Which answers are the reference, and which are known at all."""
    answers = labels(probabilities)
    return (answers == reference) & (answers >= 0), ~np.isnan(probabilities[..., 0])


def _share(right: NDArray[np.bool_]) -> float:
    return float(right.mean()) if right.size else 0.0


def _survived(right: NDArray[np.bool_], known: NDArray[np.bool_]) -> tuple[float, float] | None:
    """The range from 0° to the last right answer before the first wrong one, either way; unknown ones are stepped over."""
    if not right[_AT_REST]:
        return None
    circle = np.arange(len(right) // 2 + 1)  # from 0° to 180°, which is -180° as well
    reached = []
    for sense in (-1, 1):
        places = (_AT_REST + sense * circle) % len(right)
        places, ahead = places[known[places]], circle[known[places]]
        wrong = np.flatnonzero(~right[places])
        reached.append(sense * float(ahead[wrong[0] - 1 if wrong.size else -1]) * (TURNS_DEG[1] - TURNS_DEG[0]))
    return reached[0], reached[1]


def pose_maps(
    networks: Sequence[nn.Module],
    drawing: Drawing,
    pose: Pose,
    viewing: Viewing | None = None,
    *,
    window_deg: float | None = None,
    shifts: bool = True,
    turns: bool = True,
    least: Sequence[float | None] = (),
) -> Iterator[tuple[PoseMap, ...]]:
    """Work out the pose maps of one drawing, coarsely first; every map given out is a snapshot that no longer changes.

    Args:
        networks: In evaluation mode.
        drawing: The ink.
        pose: Where it lies; shifts keep its turn and size, turns keep its shift and size.
        viewing: What lies between every field and the networks; nothing where left out.
        window_deg: As for :func:`digitlab.networks.predict.predict`.
        shifts: Whether to work out the shifts, which a pose's own shift does not change; where not, they stay NaN.
        turns: Whether to work out the turns, which a pose's own turn does not change.
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
    (some_shifts, some_turns), (more_shifts, more_turns) = _coarse_and_rest(shifts, turns)
    start = time.perf_counter()
    for growing in maps:
        growing.read(some_shifts, some_turns)
    pace_s = (time.perf_counter() - start) / (1 + len(some_shifts) + len(some_turns))  # and one at rest
    yield tuple(growing.snapshot(whole=False) for growing in maps)
    left_s = pace_s * (len(more_shifts) + len(more_turns))
    steps = max(1, math.ceil(min(left_s / _STEP_S, _MOST_STEPS)))
    for step in range(steps):
        for growing in maps:
            growing.read(more_shifts[step::steps], more_turns[step::steps])
        yield tuple(growing.snapshot(whole=step == steps - 1) for growing in maps)


def _shares_contents(network: nn.Module, viewing: Viewing) -> bool:
    """Whether a network answers fields of one content alike."""
    return viewing.keeps_contents and (viewing.centred_first or is_shift_invariant(network))


def _coarse_and_rest(shifts: bool, turns: bool) -> tuple[tuple[NDArray[np.intp], NDArray[np.intp]], ...]:
    """Which of the 441 shifts and of the 72 turns come first, and which later, by index; none of a kind not asked for."""
    line = np.array(SHIFTS) % _COARSE_SHIFT == 0
    first_shifts, first_turns = (line[:, None] & line).ravel(), np.array(TURNS_DEG) % _COARSE_TURN_DEG == 0
    coarse = (np.flatnonzero(first_shifts & shifts), np.flatnonzero(first_turns & turns))
    return coarse, (np.flatnonzero(~first_shifts & shifts), np.flatnonzero(~first_turns & turns))


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
        self._answers = np.full((len(fields.contents) + 1, _CLASSES), np.nan, np.float32)  # by content
        self._answers[-1] = 0  # blank
        self._turns = np.full((len(TURNS_DEG), _CLASSES), np.nan, np.float32)
        self._at_rest: Probabilities | None = None

    def read(self, shifts: NDArray[np.intp], turns: NDArray[np.intp]) -> None:
        """Work out some shifts and turns, by index."""
        unread = shifts[np.isnan(self._answers[self._contents[shifts], 0])]
        wanted, first = np.unique(self._contents[unread], return_index=True)
        images = [self._fields.shifted(index) for index in unread[first]]
        images += [self._fields.turned(TURNS_DEG[turn]) for turn in turns]
        if self._at_rest is None:
            images.append(self._fields.at_rest)
        if not images:
            return
        answers, refused = self._ask(np.stack(images))
        if self._at_rest is None:
            self._at_rest = answers[-1].copy()
        answers[refused] = REFUSED
        self._answers[wanted] = answers[: len(wanted)]
        self._turns[turns] = answers[len(wanted) : len(wanted) + len(turns)]

    def _ask(self, images: Image) -> tuple[Probabilities, NDArray[np.bool_]]:
        """It maps (n, 28, 28) to (n, 10), zeros for blank fields, and to (n,): whether too little is found there."""
        answers = np.zeros((len(images), _CLASSES), np.float32)
        inked, refused = images.any(axis=(1, 2)), np.zeros(len(images), np.bool_)
        answers[inked], evidence = read_many(self._network, images[inked], self._window_deg)
        if self._least is not None:
            refused[inked] = evidence < self._least
        return answers, refused

    def snapshot(self, *, whole: bool) -> PoseMap:
        """The map as it is now."""
        assert self._at_rest is not None  # the first step reads it
        shifts = self._answers[self._contents].reshape(_SIDE, _SIDE, _CLASSES)
        return PoseMap(shifts, self._turns.copy(), self._at_rest, whole)


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
