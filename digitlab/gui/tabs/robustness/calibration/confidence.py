"""How far networks' confidence can be believed: what is known of it, in words and as a table."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from typing_extensions import override

from digitlab.gui.kit.phrases import listed, whole_percent
from digitlab.gui.shell import edit_words
from digitlab.gui.shell.export import Provenance, Table
from digitlab.gui.shell.snapshot import Snapshot
from digitlab.gui.tabs.robustness.measuring import Measuring, Results
from digitlab.language import mark, tr
from digitlab.measure.calibration import CALIBRATION, Calibration
from digitlab.measure.evidence import EVIDENCE, LeastEvidence
from digitlab.measure.pictures import MNIST, in_english, in_words
from digitlab.measure.reliability import THRESHOLDS
from digitlab.measure.store import Result
from digitlab.networks.library import Library
from digitlab.program import PROGRAM

if TYPE_CHECKING:
    from digitlab.gui.shell.session import Session

K = TypeVar("K", bound=Result)

_AT_FIRST = 0.95
_HEADER = (
    "network",
    "measured on",
    "kind",
    "at",
    "count",
    "confidence",
    "share",
    "n",
    "seed",
    "temperature",
    "weights",
)
_POSE = mark("upright and centred digits; moved ones in one of eight directions")
_POSE_OF_PICTURES = mark("pictures as they are; moved ones in one of eight directions")


@dataclass(frozen=True, slots=True)
class Threshold:
    """The least calibrated confidence for an answer, by its place in :data:`THRESHOLDS`."""

    step: int = THRESHOLDS.index(_AT_FIRST)

    def __post_init__(self) -> None:
        if not 0 <= self.step < len(THRESHOLDS):
            last = len(THRESHOLDS) - 1
            raise ValueError(tr("there are thresholds 0 to {last}, and no {step}", last=last, step=self.step))


class Calibrations(Results[Calibration]):
    """What is known about networks' confidence."""

    __slots__ = ()


class Evidences(Results[LeastEvidence]):
    """What is known about how much evidence networks find, in digits and in what is none."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class Confidence:
    """What the page shows.

    Attributes:
        networks: The networks that answer in the window, left to right.
        calibrations: What is known of them and of others.
        step: The place of the threshold.
        library: All networks.
        evidences: What is known of their evidence.
    """

    networks: tuple[str, ...]
    calibrations: Calibrations
    step: int
    library: Library
    evidences: Evidences = Evidences()  # noqa: RUF009 - it is frozen

    @property
    def measured(self) -> dict[str, Calibration]:
        """What is known of the networks that answer."""
        return self.calibrations.of(self.networks)


def ask(snapshot: Snapshot) -> Confidence:
    """The networks that answer, as far as they are measured."""
    networks = tuple(filter(None, snapshot.situation.networks))
    step = snapshot[Threshold].step
    return Confidence(networks, snapshot[Calibrations], step, snapshot.library, snapshot[Evidences])


class _Telling(Measuring[K]):
    """The window says what goes wrong, since the page has no room for it."""

    @override
    def _on_source_ended(self, _well: bool, fault: str) -> None:
        super()._on_source_ended(_well, fault)
        if fault:
            self._session.failed.emit(fault)


class Calibrating(_Telling[Calibration]):
    """The calibrations of all networks."""

    def __init__(self, session: Session, *, program: Sequence[str] = PROGRAM) -> None:
        """A store that knows what is kept; ``program`` is what measures, and its first arguments."""
        super().__init__(session, CALIBRATION, Calibrations(), program=program)


class FindingEvidence(_Telling[LeastEvidence]):
    """How much evidence all networks find; once that is known of one more, it may refuse."""

    def __init__(self, session: Session, *, program: Sequence[str] = PROGRAM) -> None:
        """A store that knows what is kept; ``program`` is what measures, and its first arguments."""
        super().__init__(session, EVIDENCE, Evidences(), program=program)

    @override
    def measure(self, networks: tuple[str, ...], digits: int | None = None) -> None:
        """Measure those of the networks that read digits: what is no digit may be one of other classes."""
        super().measure(tuple(filter(self._is_of_digits, networks)), digits)

    @override
    def _on_source_ended(self, _well: bool, fault: str) -> None:
        super()._on_source_ended(_well, fault)
        if self._session.situation.may_refuse:
            self._session.ask_again()


def refused(evidence: LeastEvidence | None) -> str:
    """Say how much of what is no digit a network refuses, by how much evidence it finds; "" where that was not measured."""
    if evidence is None or not evidence.refusals():
        return ""
    kinds = (
        tr("{share} of {kind} ({auroc:.2f})", share=whole_percent(each.share), kind=tr(each.kind), auroc=each.auroc)
        for each in evidence.refusals()
    )
    return tr("By evidence, where 99 % of digits are answered, it refuses {kinds}.", kinds=listed([*kinds]))


def sentence(calibrations: Iterable[Calibration]) -> str:
    """Say what the non-digits are, and on how many digits was measured; "" where nothing was."""
    measured = list(calibrations)
    if not measured:
        return ""
    first, counts = measured[0], [calibration.n for calibration in measured]
    low, high = min(counts), max(counts)
    n = f"{low:,}" if low == high else tr("{low:,} to {high:,}", low=low, high=high)
    total = sum(kind.n for kind in first.non_digits)
    if not total:
        return tr(
            "The temperatures were fitted on {fitted:,} other pictures that no network learned from. n = {n} {pictures}, seed {seed}.",
            fitted=first.n_fitted,
            n=n,
            pictures=in_words(first.source),
            seed=first.seed,
        )
    kinds = ", ".join(tr(kind.kind) for kind in first.non_digits)
    return tr(
        "Only “_refusing” networks were taught “none of these”; no threshold makes up for it. The "
        "{total:,} non-digits are drawn by rule, seed {seed}: {kinds}. n = {n} test digits.",
        total=total,
        seed=first.seed,
        kinds=kinds,
        n=n,
    )


def threshold_in_words(step: int) -> str:
    """Say what a threshold, by its place among all, asks of an answer."""
    return tr("Answer only if at least {share:.1f} % sure", share=100 * THRESHOLDS[step])


def table(seen: Confidence) -> Table:
    """List every number: bins of confidence, what is answered at each threshold, and what is refused by evidence."""
    rows = [row for calibration in seen.measured.values() for row in _rows(calibration)]
    evidences = seen.evidences.of(seen.networks).values()
    return Table(_HEADER, rows + [row for evidence in evidences for row in _refused_rows(evidence)])


def _refused_rows(evidence: LeastEvidence) -> Iterator[tuple[object, ...]]:
    last = (evidence.seed, "", evidence.weights_hash)
    for each in evidence.refusals():
        at = f"evidence {evidence.least:.4f}"
        yield (evidence.network, each.kind, "refused", at, round(each.share * each.n), "", each.share, each.n, *last)
        yield (evidence.network, each.kind, "area under the curve", "", "", "", each.auroc, each.n, *last)


def _rows(calibration: Calibration) -> Iterator[tuple[object, ...]]:
    name, read = calibration.network, in_english(calibration.source)
    last = (calibration.seed, calibration.temperature, calibration.weights_hash)
    moved = f"{read} moved by {calibration.moved_px} px, calibrated"
    sets = ((f"{read}, as it is", calibration.raw), (f"{read}, calibrated", calibration.calibrated))
    for measured_on, reliability in (*sets, (moved, calibration.moved)):
        for part in reliability.bins:
            at = f"{part.low:.3f} to {part.high:.3f}"
            yield (name, measured_on, "right", at, part.count, part.confidence, part.accuracy, reliability.n, *last)
    shares = [(read, "answered", calibration.answered, calibration.n)]
    shares.append((read, "answered rightly", calibration.answered_rightly, calibration.n))
    shares += [(kind.kind, "answered", kind.answered, kind.n) for kind in calibration.non_digits]
    for measured_on, what, line, n in shares:
        for threshold, share in zip(calibration.thresholds, line, strict=True):
            yield (name, measured_on, what, threshold, round(share * n), "", share, n, *last)


def provenance(seen: Confidence) -> Provenance:
    """Say what was measured of the networks that answer, and on what."""
    networks = tuple(edit_words.measured(name, each.weights_hash, seen.library) for name, each in seen.measured.items())
    measured = list(seen.measured.values())
    counts = {(each.n, each.n_fitted, in_words(each.source)) for each in measured}
    n = ", ".join(
        sorted(
            tr("{n:,} {pictures}, fitted on {fitted:,} held-out ones", n=n, pictures=pictures, fitted=fitted)
            for n, fitted, pictures in counts
        )
    )
    seeds = sorted({each.seed for each in measured})
    own = sorted({f"{in_english(each.source)} ({each.data_hash[:8]})" for each in measured if each.source != MNIST})
    notes = ((mark("pictures"), ", ".join(own)),) if own else ()
    pose = tr(_POSE_OF_PICTURES) if own else tr(_POSE)
    return Provenance(tr("When to say nothing"), networks, n or "0", seeds[0] if seeds else None, pose, notes)
