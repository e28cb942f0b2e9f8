"""What the page "Shuffled pixels" says."""

from __future__ import annotations

from digitlab.gui.shell.export import Provenance, Table
from digitlab.gui.shell.sweeps import percent, provenance_of
from digitlab.gui.tabs.robustness.ingredients.words import is_clear, share_of
from digitlab.gui.tabs.robustness.shuffled.shuffled_pairs import ShuffledPairs

LOOK = (
    "Every pixel goes to another place, always the same one. To a perceptron the order of its inputs means nothing; "
    "a convolution looks at neighbours, and they are gone."
)


def sentence(seen: ShuffledPairs) -> str:
    """What each network reads in order and shuffled."""
    parts = [
        f"{pair.choice} {percent(before.value)} → {percent(after.value)}"
        f"{'' if is_clear(after, before) else ' (no clear difference)'}"
        for pair, before, after in seen.measured()
    ]
    return f"In order → shuffled: {', '.join(parts)}." if parts else "Not measured yet."


def table(seen: ShuffledPairs) -> Table:
    """What every network reads, in order and shuffled."""
    rows = []
    for pair in seen.pairs:
        for name, pixels in ((pair.reference, "in order"), (pair.network, "shuffled")):
            if share := share_of(seen.sweeps.get(name)):
                rows.append((name, pixels, seen.sweeps[name].n, share.value, share.low, share.high))
    return Table(("network", "pixels", "n", "accuracy", "low", "high"), rows)


def provenance(seen: ShuffledPairs) -> Provenance:
    """What the numbers rest on."""
    return provenance_of("All pixels shuffled by one permutation", "unmoved", seen.sweeps, seen.library)
