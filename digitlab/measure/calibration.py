"""How far a network's confidence can be believed, and what it is worth to answer only when sure.

A temperature fitted on digits that nothing was learned from calibrates a network, on digits like those
(:mod:`digitlab.measure.reliability`). It does not tell the network what a digit is not.
"""

from __future__ import annotations

import hashlib
from collections.abc import Generator, Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import numpy as np

from digitlab.data.mnist import Digits
from digitlab.data.splits import in_turn
from digitlab.ink.stroke import FIELD_SIDE, Image
from digitlab.language import tr
from digitlab.measure import pictures
from digitlab.measure.curves import changed
from digitlab.measure.measurement import (
    DATA,
    DEVICE,
    MOST_DIGITS,
    TEST_DIGITS,
    KeptMeasurement,
    Option,
    check_range,
    check_shares,
    parts,
    usable_device,
)
from digitlab.measure.reliability import (
    THRESHOLDS,
    Floats,
    LabelledProbabilities,
    Reliability,
    answered,
    fit_temperature,
    reliability,
    tempered,
)
from digitlab.measure.scribbles import KINDS, not_digits
from digitlab.measure.store import data_hash, digits_hash, weights_hash

if TYPE_CHECKING:
    from torch import nn

    from digitlab.networks.library import Entry

MOVED_PX = 4
"""How far the moved digits are moved: as far as MNIST's margin is wide, so that hardly any ink leaves the field."""

_LARGEST_TEMPERATURE = 1000.0
_SHOWN = (0.5, 0.9, 0.95, 0.99, 0.999)  # thresholds that people are told of


@dataclass(frozen=True, slots=True)
class CalibrateConfig:
    """What is examined.

    Attributes:
        digits: How many test digits, or other test pictures, the first ones.
        non_digits: How many drawings of each kind that are no digit; only networks that read digits are shown these.
        seed: Of these and of the directions of the moved digits.
        device: The torch device that answers.
        source: The data set whose test pictures they are; "" for that of the networks.
    """

    digits: int = TEST_DIGITS
    non_digits: int = 200
    seed: int = 0
    device: str = "cpu"
    source: str = ""

    def __post_init__(self) -> None:
        check_range(tr("digits"), self.digits)
        check_range(tr("non digits"), self.non_digits)
        check_range(tr("seed"), self.seed, 0, 2**63 - 1)


@dataclass(frozen=True, slots=True)
class NonDigits:
    """How a network takes to drawings that are no digit.

    Attributes:
        kind: One of :data:`digitlab.measure.scribbles.KINDS`.
        n: How many drawings.
        answered: The share answered at each threshold.
    """

    kind: str
    n: int
    answered: tuple[float, ...]

    def __post_init__(self) -> None:
        check_range(tr("n"), self.n, 0, MOST_DIGITS)
        check_shares(tr("answered"), *self.answered)


@dataclass(frozen=True, slots=True)
class Calibration:
    """One network's calibration and what its confidence is worth.

    Attributes:
        network: Its name.
        weights_hash: SHA-256 of its weights file.
        data_hash: SHA-256 of all test digits and labels; of one's own pictures, of those that are held out before these, too.
        temperature: Fitted.
        n_fitted: On how many held-out training digits.
        nll_before: Their mean negative log-likelihood as the network is.
        nll_after: The same at the temperature.
        raw: Reliability on test digits as the network is.
        calibrated: The same at the temperature.
        moved_px: By how much the test digits of ``moved`` were moved, in one of eight directions.
        moved: Reliability on these, at the temperature: it was fitted on digits that nobody moved.
        thresholds: Ascending; the confidences below are those at the temperature.
        answered: The share of the test digits whose confidence reaches each threshold.
        answered_rightly: The share of the test digits for which also the answer is right.
        non_digits: The same question asked of drawings that are no digit.
        seed: Of the directions and of the drawings.
        source: The data set whose test pictures they are.
    """

    network: str
    weights_hash: str
    data_hash: str
    temperature: float
    n_fitted: int
    nll_before: float
    nll_after: float
    raw: Reliability
    calibrated: Reliability
    moved_px: int
    moved: Reliability
    thresholds: tuple[float, ...]
    answered: tuple[float, ...]
    answered_rightly: tuple[float, ...]
    non_digits: tuple[NonDigits, ...]
    seed: int
    source: str = pictures.MNIST

    def __post_init__(self) -> None:
        check_range(tr("moved px"), self.moved_px, 0, FIELD_SIDE)
        check_range(tr("fitted digits"), self.n_fitted, 1, MOST_DIGITS)
        check_shares(tr("shares"), *self.thresholds, *self.answered, *self.answered_rightly)
        shares = (self.answered, self.answered_rightly, *(kind.answered for kind in self.non_digits))
        if not self.thresholds or any(len(each) != len(self.thresholds) for each in shares):
            raise ValueError(
                tr(
                    "every share must be given at each of the {thresholds} thresholds, one or more",
                    thresholds=len(self.thresholds),
                )
            )
        if not 0 < self.temperature <= _LARGEST_TEMPERATURE:
            raise ValueError(
                tr(
                    "a temperature lies between 0 and {largest:g}, not {temperature}",
                    largest=_LARGEST_TEMPERATURE,
                    temperature=self.temperature,
                )
            )

    @property
    def n(self) -> int:
        """How many test digits were read."""
        return self.raw.n

    @property
    def settings(self) -> dict[str, Any]:
        """What was asked, as JSON values: results with other settings are other results."""
        drawings = {kind.kind: kind.n for kind in self.non_digits}
        return {
            "n": self.n,
            "n_fitted": self.n_fitted,
            "moved_px": self.moved_px,
            "drawings": drawings,
            "seed": self.seed,
            **({} if self.source == pictures.MNIST else {"source": self.source}),
        }

    def right_of_answered(self, step: int) -> float | None:
        """The share that is right of the test digits answered at a threshold; None where none is answered."""
        return self.answered_rightly[step] / self.answered[step] if self.answered[step] else None

    def non_digits_answered(self, step: int) -> float | None:
        """The share of all drawings that are no digit which is answered at a threshold; None where none was shown."""
        total = sum(kind.n for kind in self.non_digits)
        return sum(kind.n * kind.answered[step] for kind in self.non_digits) / total if total else None


def _run(config: CalibrateConfig, entry: Entry) -> Generator[int, None, Calibration]:
    from digitlab.networks import weights

    expected = weights_hash(entry.path)
    network = weights.load(entry.path)[0].to(config.device)
    held_out, test = fitted_and_tested(config.source)
    labels, fields = test.labels[: config.digits], test.fields(slice(config.digits))
    fitted = LabelledProbabilities((yield from _read(network, held_out.fields())), held_out.labels)
    raw = LabelledProbabilities((yield from _read(network, fields)), labels)
    shifted = changed(fields, "shift", float(MOVED_PX), seed=config.seed)
    moved = LabelledProbabilities((yield from _read(network, shifted)), labels)
    temperature = fit_temperature(fitted.probabilities, fitted.labels)
    non_digits = []
    shown = not_digits(config.non_digits, config.seed) if entry.card.classes.are_digits else {}
    for kind, drawings in shown.items():
        probabilities = tempered((yield from _read(network, drawings)), temperature)
        non_digits.append(NonDigits(kind, len(probabilities), answered(probabilities.max(axis=1))))
    calibrated = raw.at(temperature)
    return Calibration(
        entry.path.stem,
        expected,
        _hash_of(config.source, held_out, test),
        temperature,
        len(fitted.labels),
        nll_before=fitted.nll,
        nll_after=fitted.at(temperature).nll,
        raw=reliability(raw),
        calibrated=reliability(calibrated),
        moved_px=MOVED_PX,
        moved=reliability(moved.at(temperature)),
        thresholds=THRESHOLDS,
        answered=answered(calibrated.confidences),
        answered_rightly=answered(np.where(calibrated.right, calibrated.confidences, 0.0)),
        non_digits=tuple(non_digits),
        seed=config.seed,
        source=config.source,
    )


def fitted_and_tested(source: str) -> tuple[Digits, Digits]:
    """The held-out pictures of a data set, on which a temperature is fitted, and the test pictures.

    Where they are the same, as in a folder without ``test``, every second one of each class is fitted on and the others are tested
    on: a temperature that has seen the pictures would look better than it is.

    Raises:
        ValueError: They are not at hand, or too few to be divided.
        OSError: Their files cannot be read.
    """
    held_out, test = pictures.load(source, "held_out"), pictures.load(source)
    if len(held_out) != len(test) or digits_hash(in_turn(held_out)) != digits_hash(in_turn(test)):
        return held_out, test
    is_fitted = np.zeros(len(test), bool)
    for label in range(int(test.labels.max()) + 1):
        is_fitted[np.flatnonzero(test.labels == label)[::2]] = True
    if is_fitted.all():
        raise ValueError(
            tr(
                "there are too few {pictures} to fit a temperature on some and test it on others: add more",
                pictures=pictures.in_words(source),
            )
        )
    return tuple(Digits(test.images[part], test.labels[part]) for part in (is_fitted, ~is_fitted))  # type: ignore[return-value] # two


def _data_hash(config: CalibrateConfig) -> str:
    """SHA-256 of what a calibration rests on, as it is now."""
    return _hash_of(config.source, *fitted_and_tested(config.source))


def _hash_of(source: str, held_out: Digits, test: Digits) -> str:
    """SHA-256 of what a temperature is fitted and tested on; of MNIST, of its test digits, as always."""
    if source in {"", pictures.MNIST}:
        return data_hash()
    return hashlib.sha256("".join(map(digits_hash, (held_out, test))).encode()).hexdigest()


def _asked(config: CalibrateConfig, *_entries: Entry) -> CalibrateConfig:
    """The config with a device that is there, and no more pictures than there are."""
    device = usable_device(config.device)
    if config.source == pictures.MNIST:
        return replace(config, device=device)
    return replace(config, device=device, digits=min(config.digits, len(fitted_and_tested(config.source)[1])))


def _fields(config: CalibrateConfig, *_: object) -> int:
    """How many fields are read, at most: whoever tells other classes apart sees no non-digits."""
    return len(fitted_and_tested(config.source)[0]) + 2 * config.digits + len(KINDS) * config.non_digits


def _read(network: nn.Module, images: Image) -> Generator[int, None, Floats]:
    """What the network says of (n, 28, 28) fields: (n, classes) probabilities."""
    from digitlab.networks.predict import predict_many

    probabilities = []
    for part in parts(len(images)):
        probabilities.append(predict_many(network, images[part]))
        yield len(probabilities[-1])
    return np.concatenate(probabilities)


def _answer(calibration: Calibration, config: CalibrateConfig) -> Calibration | None:
    found = (calibration.n, calibration.seed, calibration.source)
    shown = {kind.n for kind in calibration.non_digits}  # none where it tells other classes apart
    is_asked = found == (config.digits, config.seed, config.source or pictures.MNIST)
    return calibration if is_asked and shown in ({config.non_digits}, set()) else None


def _words(calibration: Calibration) -> Iterator[str]:
    raw, calibrated, moved = calibration.raw, calibration.calibrated, calibration.moved
    fitted_on = f"fitted on {calibration.n_fitted:,} held-out"
    yield f"{calibration.network}: temperature {calibration.temperature:.2f}, {fitted_on}"
    of_digits = f"(n = {calibration.n:,} {pictures.in_english(calibration.source)})"
    kind = "digits" if calibration.source == pictures.MNIST else "pictures"
    yield f"  calibration error {raw.error:.2%} as it is, {calibrated.error:.2%} at the temperature {of_digits}"
    sure = f"sure by {moved.confidence:.1%} on average, right in {moved.accuracy:.1%}"
    yield f"  moved by {calibration.moved_px} px: {sure}"
    drawings = sum(each.n for each in calibration.non_digits)
    non_digits = f"  of {drawings:,} non-digits answered" if drawings else ""
    yield f"  when it answers only if surer than  {kind} answered  right of these{non_digits}"
    for step, threshold in enumerate(calibration.thresholds):
        if threshold in _SHOWN:
            right = calibration.right_of_answered(step)
            of_these = "–" if right is None else f"{right:.2%}"
            others = calibration.non_digits_answered(step)
            last = "" if others is None else f"{others:>30.1%}"
            yield f"  {threshold:>34.1%}{calibration.answered[step]:>{11 + len(kind)}.2%}{of_these:>16}{last}"


CALIBRATION = KeptMeasurement(
    name="calibrate",
    help="measure how far confidence can be believed, on digits and on what is no digit",
    config=CalibrateConfig,
    result=Calibration,
    noun="calibration",
    event="Calibrated",
    options=(
        Option("--digits", "so many test digits, the first ones (default 10000)", int),
        Option("--non-digits", "so many drawings of each kind of non-digit (default 200)", int),
        DATA,
        Option("--seed", "of these drawings and of the moved digits' directions (default 0)", int),
        DEVICE,
    ),
    what=lambda config, *_: f"confidence on {config.digits:,} {pictures.in_english(config.source)}",
    fields=_fields,
    run=_run,
    prepare=_asked,
    only_digits="",
    data_hash=_data_hash,
    answer=_answer,
    rank=lambda calibration: (calibration.n, -calibration.seed),
    fresh="measure again what is known already",
    words=_words,
)
