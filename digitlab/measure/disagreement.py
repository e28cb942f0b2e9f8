"""Where two networks disagree: the test digits, at one pose, that one of them reads and the other does not."""

from __future__ import annotations

import json
from collections.abc import Generator, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, overload

import numpy as np
from numpy.typing import NDArray

from digitlab.data.classes import DIGITS, Classes
from digitlab.data.mnist import Digits
from digitlab.ink.changes import CHANGES_HELP, Changes
from digitlab.ink.pose import POSE_HELP, Pose, posed
from digitlab.ink.stroke import Image
from digitlab.ink.viewing import Viewing
from digitlab.language import tr
from digitlab.measure import pictures
from digitlab.measure.measurement import DATA, TEST_DIGITS, Measurement, Option, Table, check_range, parts
from digitlab.measure.store import digits_hash, weights_hash

if TYPE_CHECKING:
    from digitlab.networks.library import Entry

_SHOWN = 20


@dataclass(frozen=True, slots=True)
class CompareConfig:
    """The condition under which two networks are compared.

    Attributes:
        pose: Where the digits lie.
        changes: What happens to their ink, paper and light.
        cleaned_first: Whether the paper is then made white, and the ink full.
        centred_first: Whether they are then cropped, scaled and centred.
        window_deg: The largest turn, either way, that networks that read turns expect; None for their own.
        digits: How many test digits, or other test pictures, the first ones.
        source: The data set whose test pictures they are; "" for that of the networks.
    """

    pose: Pose = field(default_factory=Pose)
    changes: Changes = field(default_factory=Changes)
    cleaned_first: bool = False
    centred_first: bool = False
    window_deg: float | None = None
    digits: int = TEST_DIGITS
    source: str = ""

    def __post_init__(self) -> None:
        check_range(tr("digits"), self.digits)
        if self.window_deg is not None and not 0 <= self.window_deg <= 180:
            raise ValueError(
                tr("the window must lie between 0 and 180 degrees, not {degrees}", degrees=self.window_deg)
            )

    @property
    def viewing(self) -> Viewing:
        """What lies between the digits and the networks."""
        return Viewing(self.changes, self.cleaned_first, self.centred_first)


@dataclass(frozen=True, slots=True)
class Disagreement:
    """One digit that only one of two networks reads.

    Attributes:
        digit: Its number among the test digits.
        label: Its true class.
        left_answer: The left network's answer.
        right_answer: The right network's.
        left_confidence: How sure the left one is of its answer, in [0, 1].
        right_confidence: The same of the right one.
    """

    digit: int
    label: int
    left_answer: int
    right_answer: int
    left_confidence: float
    right_confidence: float

    @property
    def left_is_right(self) -> bool:
        """Whether it is the left network that reads it."""
        return self.left_answer == self.label


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two networks on the same test digits at one pose.

    Attributes:
        networks: The names, left and right.
        weights_hashes: Of their weights files.
        pose: Where the digits lay.
        centred_first: Whether they were then cropped, scaled and centred.
        window_deg: The largest turn that networks that read turns expected; None for their own.
        n: How many digits, the first ones of the test set.
        both_right: How many both read.
        only_left: How many only the left one reads.
        only_right: How many only the right one reads.
        neither: How many neither reads.
        found: Those that only one reads; first those of which both are surest, by the product of their confidences.
        changes: What happened to the digits' ink, paper and light: levels by name.
        cleaned_first: Whether the paper was then made white, and the ink full.
        source: The data set whose test pictures they are.
        data_hash: SHA-256 of all of these and their labels.
        classes: What labels and answers stand for.
    """

    networks: tuple[str, ...]
    weights_hashes: tuple[str, ...]
    pose: Pose
    centred_first: bool
    window_deg: float | None
    n: int
    both_right: int
    only_left: int
    only_right: int
    neither: int
    found: tuple[Disagreement, ...]
    changes: Mapping[str, float] = field(default_factory=dict)
    cleaned_first: bool = False
    source: str = pictures.MNIST
    data_hash: str = ""
    classes: Classes = DIGITS

    def __post_init__(self) -> None:
        last = len(self.classes) - 1
        answers = [label for each in self.found for label in (each.label, each.left_answer, each.right_answer)]
        if not all(0 <= label <= last for label in answers):
            raise ValueError(tr("a label or an answer is one of {classes} classes", classes=len(self.classes)))

    @property
    def viewing(self) -> Viewing:
        """What lay between the digits and the networks."""
        return Viewing(Changes.of(self.changes), self.cleaned_first, self.centred_first)


def comparison(
    config: CompareConfig,
    networks: tuple[str, str],
    weights_hashes: tuple[str, str],
    labels: NDArray[np.integer],
    probabilities: tuple[Image, Image],
) -> Comparison:
    """The comparison of what two networks answered.

    Args:
        config: What they were asked.
        networks: The names.
        weights_hashes: Of their files.
        labels: (n,) true classes.
        probabilities: (n, classes) each; rows of zeros where a field was blank, which is no answer, so nobody reads it.
    """
    answers = [each.argmax(axis=1) for each in probabilities]
    sure = [each.max(axis=1) for each in probabilities]
    left, right = ((answer == labels) & (confidence > 0) for answer, confidence in zip(answers, sure, strict=True))
    differing = np.flatnonzero(left != right)
    order = differing[np.argsort(-sure[0][differing] * sure[1][differing], kind="stable")]
    found = tuple(
        Disagreement(
            int(number),
            int(labels[number]),
            int(answers[0][number]),
            int(answers[1][number]),
            float(sure[0][number]),
            float(sure[1][number]),
        )
        for number in order
    )
    return Comparison(
        networks,
        weights_hashes,
        config.pose,
        config.centred_first,
        config.window_deg,
        len(labels),
        both_right=int((left & right).sum()),
        only_left=int((left & ~right).sum()),
        only_right=int((right & ~left).sum()),
        neither=int((~left & ~right).sum()),
        found=found,
        changes=config.changes.as_dict(),
        cleaned_first=config.cleaned_first,
    )


@dataclass(frozen=True, slots=True, eq=False)
class FoundFields(Sequence[Image]):
    """The digits found, each as the networks saw it, made when it is asked for: (28, 28) float32 in [0, 1].

    Attributes:
        comparison: Whose.
        digits: The test digits.
    """

    comparison: Comparison
    digits: Digits

    def __len__(self) -> int:
        """How many were found."""
        return len(self.comparison.found)

    @overload
    def __getitem__(self, index: int) -> Image: ...

    @overload
    def __getitem__(self, index: slice) -> list[Image]: ...

    def __getitem__(self, index: int | slice) -> Image | list[Image]:
        """One of them, or some."""
        if isinstance(index, slice):
            return [self[number] for number in range(*index.indices(len(self)))]
        digit = self.comparison.found[index].digit
        (field,) = seen(self.digits, slice(digit, digit + 1), self.comparison.pose, self.comparison.viewing)
        return np.asarray(field)


def seen(digits: Digits, part: slice, pose: Pose, viewing: Viewing) -> Image:
    """Some digits as the networks see them at a pose: (n, 28, 28) float32 in [0, 1]."""
    fields = np.stack([viewing.changes.of_ink(ink) for ink in digits.fields(part)])
    return np.stack([viewing.seen(ink) for ink in posed(fields, pose)])


def _run(config: CompareConfig, left: Entry, right: Entry) -> Generator[int, None, Comparison]:
    from digitlab.networks import weights
    from digitlab.networks.predict import predict_many

    expected = (weights_hash(left.path), weights_hash(right.path))
    networks = [weights.load(entry.path)[0] for entry in (left, right)]
    test = pictures.load(config.source)
    answered = np.zeros((2, config.digits, len(left.card.classes)), np.float32)
    for part in parts(config.digits):
        fields = seen(test, part, config.pose, config.viewing)
        inked = fields.any(axis=(1, 2))  # blank paper is no question, so that nobody has read it
        for network, probabilities in zip(networks, answered, strict=True):
            probabilities[part][inked] = predict_many(network, fields[inked], config.window_deg)
        yield len(fields)
    found = comparison(
        config,
        (left.path.stem, right.path.stem),
        expected,
        test.labels[: config.digits],
        (answered[0], answered[1]),
    )
    return replace(found, source=config.source, data_hash=digits_hash(test), classes=left.card.classes)


def _rows(comparison: Comparison) -> Iterator[tuple[object, ...]]:
    at, window = comparison.pose, comparison.window_deg
    pose = (at.dx, at.dy, at.angle_deg, at.scale)
    prepared = (
        str(comparison.viewing.changes),
        json.dumps(comparison.cleaned_first),
        json.dumps(comparison.centred_first),
    )
    asked = (*prepared, "" if window is None else window, comparison.n)
    networks = (*comparison.networks, *comparison.weights_hashes)
    for found in comparison.found:
        label, left, right = (_named(each, comparison.classes) for each in _labels(found))
        answers = (left, found.left_confidence, right, found.right_confidence)
        yield (found.digit, label, *answers, *networks, *pose, *asked)


def _labels(found: Disagreement) -> tuple[int, int, int]:
    """What it is, and what it is taken for."""
    return found.label, found.left_answer, found.right_answer


def _named(label: int, classes: Classes) -> int | str:
    """A class in a table: a digit is a number, any other class its name."""
    return label if classes.are_digits else classes[label]


def _words(comparison: Comparison) -> Iterator[str]:
    (left, right), classes = comparison.networks, comparison.classes
    own = "" if comparison.source == pictures.MNIST else f" {pictures.in_english(comparison.source)}"
    which = "test digit" if classes.are_digits else "test picture"
    yield (
        f"both right {comparison.both_right:,} · only {left} {comparison.only_left:,} · only {right} "
        f"{comparison.only_right:,} · neither {comparison.neither:,} (n = {comparison.n:,}{own})"
    )
    first = comparison.found[:_SHOWN]
    each = max(2, *(len(classes[label]) for found in first for label in _labels(found))) if first else 2
    if first:
        yield f"{which:>12}  {'is':>{each}}  {left:<{18 + each}}{right}"
    for found in first:
        label, answer, other = (classes[each] for each in _labels(found))
        read_left = f"{answer:>{each}}  {found.left_confidence:8.3%}"
        yield f"{found.digit:>12}  {label:>{each}}  {read_left:<{18 + each}}{other:>{each}}  {found.right_confidence:8.3%}"
    if len(comparison.found) > _SHOWN:
        yield f"and {len(comparison.found) - _SHOWN:,} more: --csv lists all"


DISAGREEMENT = Measurement(
    name="disagree",
    help="list the test digits that one network reads and another does not",
    config=CompareConfig,
    result=Comparison,
    noun="comparison",
    event="Compared",
    networks=(("left", "a network's name or weights file"), ("right", "another one")),
    options=(
        Option("--pose", POSE_HELP, Pose.parse),
        Option("--changes", f"what happens to ink, paper and light: {CHANGES_HELP}", Changes.parse),
        Option("--cleaned", "make paper white and ink full first", bool, "cleaned_first"),
        Option("--centred", "crop, scale and centre the ink first", bool, "centred_first"),
        Option("--window", "the largest turn that networks that read turns expect", float, "window_deg", metavar="DEG"),
        Option("--digits", "use only the first so many test digits", int),
        DATA,
    ),
    what=lambda _, left, right: f"{left.path.stem} beside {right.path.stem}",
    fields=lambda config: config.digits,
    run=_run,
    prepare=lambda config, *_: replace(config, digits=pictures.at_most(config.source, config.digits)),
    only_digits="",
    words=_words,
    table=Table(
        "one row a digit",
        (
            *("digit", "label", "left_answer", "left_confidence", "right_answer", "right_confidence"),
            *("left", "right", "left_weights_sha256", "right_weights_sha256", "dx", "dy", "angle_deg", "scale"),
            *("changes", "cleaned_first", "centred_first", "window_deg", "n"),
        ),
        _rows,
    ),
)
