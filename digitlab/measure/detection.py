"""How well a network finds the digits of sheets: how many, what it finds beside them, and how well it parts their ink."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from digitlab.data.mnist import Digits
from digitlab.data.sheets import Sheet, scattered

if TYPE_CHECKING:
    from digitlab.networks.detections import Box
    from digitlab.networks.detector import ReadsSheets

ROWS, COLUMNS = 56, 84
"""The sheets' size in pixels: two fields by three."""

MOST = 6
"""Each sheet has one to so many digits."""

OVERLAP = 0.5
"""A digit counts as found where a box of its class overlaps its own so far: intersection over union (Everingham et al. 2010)."""

_UNSURE = 0.01  # for the average precision, which looks at all thresholds
_GROUPS = 20


@dataclass(frozen=True, slots=True)
class Claim:
    """A detection, and whether it is right: of the class of a digit that it overlaps, and no surer one found that digit."""

    label: int
    score: float
    is_right: bool


@dataclass(frozen=True, slots=True)
class SheetResult:
    """What was found on one sheet.

    Attributes:
        labels: The digits that lie on it.
        claims: The surest first, down to a score of 0.01.
        mask_overlaps: Of each digit that was found at the threshold: intersection over union of its ink and the ink given to it.
    """

    labels: tuple[int, ...]
    claims: tuple[Claim, ...]
    mask_overlaps: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Figure:
    """A measured number and its standard error."""

    value: float
    standard_error: float


def random_sheets(digits: Digits, count: int, seed: int) -> Iterator[Sheet]:
    """Sheets of 84 x 56 px, each with one to six of some digits on it."""
    rng = np.random.default_rng(seed)
    for _ in range(count):
        chosen = rng.choice(len(digits), rng.integers(1, MOST + 1), replace=False)
        fields = digits.images[chosen].astype(np.float32) / np.float32(255)
        yield scattered(fields, digits.labels[chosen], rng, ROWS, COLUMNS)


def examine(network: ReadsSheets, sheet: Sheet, threshold: float) -> SheetResult:
    """Compare what a network finds on a sheet with the truth."""
    from digitlab.networks.detections import read_sheet

    found = read_sheet(network, sheet.image, _UNSURE).detections
    boxes = [detection.box for detection in found]
    matches = matched(boxes, [detection.label for detection in found], sheet)
    claims = [Claim(each.label, each.score, match >= 0) for each, match in zip(found, matches, strict=True)]
    owner = read_sheet(network, sheet.image, threshold).owner
    overlaps = [
        _mask_overlap(owner == index, sheet.owner == match)
        for index, (claim, match) in enumerate(zip(claims, matches, strict=True))
        if claim.is_right and claim.score >= threshold
    ]
    return SheetResult(tuple(sheet.labels.tolist()), tuple(claims), tuple(overlaps))


def matched(boxes: Sequence[Box], labels: Sequence[int], sheet: Sheet) -> list[int]:
    """Which digit of a sheet each box found, the surest box first; -1 for none, and where a surer one found it."""
    free = np.ones(len(sheet.labels), np.bool_)
    matches = []
    for box, label in zip(boxes, labels, strict=True):
        overlaps = np.array([overlap(box, tuple(true)) for true in sheet.boxes.tolist()])
        overlaps[~free | (sheet.labels != label)] = 0.0
        best = int(overlaps.argmax()) if overlaps.max(initial=0.0) >= OVERLAP else -1
        free[best] &= best < 0
        matches.append(best)
    return matches


def overlap(one: Box, other: Box) -> float:
    """The intersection over the union of two boxes."""
    width = min(one[2], other[2]) - max(one[0], other[0])
    height = min(one[3], other[3]) - max(one[1], other[1])
    shared = max(width, 0.0) * max(height, 0.0)
    areas = [(right - left) * (bottom - top) for left, top, right, bottom in (one, other)]
    return shared / (sum(areas) - shared) if shared else 0.0


def found_share(results: Sequence[SheetResult], threshold: float) -> float:
    """The share of the digits that are found."""
    right = sum(claim.is_right and claim.score >= threshold for result in results for claim in result.claims)
    return right / sum(len(result.labels) for result in results)


def spurious_a_sheet(results: Sequence[SheetResult], threshold: float) -> float:
    """How many detections a sheet are none: of another class, at another place, or a digit's second."""
    wrong = sum(not claim.is_right and claim.score >= threshold for result in results for claim in result.claims)
    return wrong / len(results)


def mask_overlap(results: Sequence[SheetResult]) -> float:
    """The mean overlap of ink, over the digits that were found; NaN where none was."""
    overlaps = [share for result in results for share in result.mask_overlaps]
    return float(np.mean(overlaps)) if overlaps else math.nan


def mean_average_precision(results: Sequence[SheetResult]) -> float:
    """The mean over the classes that occur of :func:`average_precision`."""
    precisions = []
    for label in range(10):
        digits = sum(result.labels.count(label) for result in results)
        claims = [claim for result in results for claim in result.claims if claim.label == label]
        scores = np.array([claim.score for claim in claims])
        if digits:
            precisions.append(average_precision(scores, np.array([claim.is_right for claim in claims]), digits))
    return float(np.mean(precisions))


def average_precision(scores: NDArray[np.float64], is_right: NDArray[np.bool_], digits: int) -> float:
    """The area under the curve of precision over recall, at every recall the best precision from there on.

    As PASCAL VOC has it since 2010.

    Args:
        scores: (n,) of the detections of one class.
        is_right: (n,) bool.
        digits: How many there were to find.
    """
    if not len(scores):
        return 0.0
    right = is_right[np.argsort(-scores, kind="stable")]
    precision = right.cumsum() / np.arange(1, len(right) + 1)
    best = np.maximum.accumulate(precision[::-1])[::-1]
    return float(best[right].sum() / digits)


def figures(results: Sequence[SheetResult], threshold: float) -> dict[str, Figure]:
    """Every statistic of sheets by its name, with its standard error; the threshold is a score in [0, 1]."""
    statistics: dict[str, Callable[[Sequence[SheetResult]], float]] = {
        "found": partial(found_share, threshold=threshold),
        "spurious_a_sheet": partial(spurious_a_sheet, threshold=threshold),
        "mean_average_precision": mean_average_precision,
        "mask_overlap": mask_overlap,
    }
    return {name: with_error(statistic, results) for name, statistic in statistics.items()}


def with_error(statistic: Callable[[Sequence[SheetResult]], float], results: Sequence[SheetResult]) -> Figure:
    """A statistic of sheets with the standard error of a jackknife that leaves out a twentieth of them at a time."""
    groups = min(_GROUPS, len(results))
    if groups < 2:
        return Figure(statistic(results), math.nan)
    parts = [[result for index, result in enumerate(results) if index % groups != left] for left in range(groups)]
    values = np.array([statistic(part) for part in parts])
    variance = (groups - 1) * np.var(values)
    return Figure(statistic(results), math.sqrt(variance))


def _mask_overlap(one: NDArray[np.bool_], other: NDArray[np.bool_]) -> float:
    return float((one & other).sum() / max(int((one | other).sum()), 1))
