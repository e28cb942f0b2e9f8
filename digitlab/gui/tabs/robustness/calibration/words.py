"""What calibrations say: as a table and in words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from digitlab.gui.shell import edit_words
from digitlab.gui.shell.export import Provenance, Table
from digitlab.gui.tabs.robustness.calibration.confidence import Confidence
from digitlab.measure.calibration import Calibration
from digitlab.measure.reliability import THRESHOLDS

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
_POSE = "upright and centred digits; moved ones in one of eight directions"


def sentence(calibrations: Iterable[Calibration]) -> str:
    """What the non-digits are, and what the picture says of them."""
    shown = list(calibrations)
    if not shown:
        return ""
    first, counts = shown[0], sorted({calibration.n for calibration in shown})
    n = " to ".join(f"{count:,}" for count in dict.fromkeys((counts[0], counts[-1])))
    total = sum(kind.n for kind in first.non_digits)
    kinds = ", ".join(kind.kind for kind in first.non_digits)
    return (
        f"No network was ever taught “none of these”, and no threshold makes up for it. The {total:,} non-digits are drawn by "
        f"rule, seed {first.seed}: {kinds}. n = {n} test digits."
    )


def threshold(step: int) -> str:
    """What a threshold, by its place among all, asks of an answer."""
    return f"Answer only if at least {100 * THRESHOLDS[step]:.1f} % sure"


def table(seen: Confidence) -> Table:
    """Every number: bins of confidence with the share that is right, and at each threshold the share that is answered."""
    return Table(_HEADER, [row for calibration in seen.measured.values() for row in _rows(calibration)])


def _rows(calibration: Calibration) -> Iterator[tuple[object, ...]]:
    name = calibration.network
    last = (calibration.seed, calibration.temperature, calibration.weights_hash)
    moved = f"test digits moved by {calibration.moved_px} px, calibrated"
    sets = (("test digits, as it is", calibration.raw), ("test digits, calibrated", calibration.calibrated))
    for measured_on, reliability in (*sets, (moved, calibration.moved)):
        for part in reliability.bins:
            at = f"{part.low:.3f} to {part.high:.3f}"
            yield (name, measured_on, "right", at, part.count, part.confidence, part.accuracy, reliability.n, *last)
    shares = [("test digits", "answered", calibration.answered, calibration.n)]
    shares.append(("test digits", "answered rightly", calibration.answered_rightly, calibration.n))
    shares += [(kind.kind, "answered", kind.answered, kind.n) for kind in calibration.non_digits]
    for measured_on, what, line, n in shares:
        for threshold, share in zip(calibration.thresholds, line, strict=True):
            yield (name, measured_on, what, threshold, round(share * n), "", share, n, *last)


def provenance(seen: Confidence) -> Provenance:
    """What was measured of the networks that answer, and on what."""
    networks = tuple(edit_words.measured(name, each.weights_hash, seen.library) for name, each in seen.measured.items())
    shown = list(seen.measured.values())
    n = ", ".join(sorted({f"{each.n:,} test digits, fitted on {each.n_fitted:,} held-out ones" for each in shown}))
    seeds = sorted({each.seed for each in shown})
    return Provenance("When to say nothing", networks, n or "0", seeds[0] if seeds else None, _POSE, ())
