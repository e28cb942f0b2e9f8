"""Networks that learned from shuffled digits, each beside the one that learned from the same digits in order."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from digitlab.gui.kit.charts.plot_lines import PlotAxes, PlotLine
from digitlab.gui.shell.export import Provenance, Table
from digitlab.gui.shell.snapshot import Snapshot
from digitlab.gui.shell.sweeps import Looks, percent, provenance_of
from digitlab.gui.shell.wishes import Wish
from digitlab.gui.tabs.robustness.ingredients.words import Share, is_clear, share_of
from digitlab.gui.tabs.robustness.measuring import Sweeps
from digitlab.measure.sweep import Sweep
from digitlab.networks.ingredients import INGREDIENTS, SHUFFLED, Ingredient
from digitlab.networks.library import Library

_TICKS = ((-0.25, ""), (0.0, "in order"), (1.0, "shuffled"), (1.25, ""))
_STEP = 0.05


@dataclass(frozen=True, slots=True)
class LetShuffledAnswer(Wish):
    """Let networks that learned from shuffled digits answer in the place of the chosen ones, or these again."""

    is_shuffled: bool


@dataclass(frozen=True, slots=True)
class ShuffledPairs:
    """What the page shows.

    Attributes:
        pairs: A network that learned from shuffled digits and its reference, each; those that are both there.
        sweeps: What is known of these networks, by name.
        library: All networks.
        is_shuffled: Whether all networks that answer in the window learned from shuffled digits.
    """

    pairs: tuple[Ingredient, ...]
    sweeps: Mapping[str, Sweep]
    library: Library
    is_shuffled: bool

    @property
    def networks(self) -> tuple[str, ...]:
        """All of them, each behind its reference."""
        return _names(self.pairs)

    @property
    def seed(self) -> int:
        """The seed of the permutation that the networks learned with."""
        return int(self.library.entries[self.pairs[0].network].card.config.get("seed", 0)) if self.pairs else 0

    def measured(self) -> list[tuple[Ingredient, Share, Share]]:
        """The pairs that are measured, with what is read in order and shuffled."""
        found = []
        for pair in self.pairs:
            before, after = (share_of(self.sweeps.get(name)) for name in (pair.reference, pair.network))
            if before and after:
                found.append((pair, before, after))
        return found

    def lines(self) -> list[PlotLine]:
        """A line from in order to shuffled, for each pair that is measured."""
        looks = Looks(self.library)
        return [self._line(pair, (before, after), looks) for pair, before, after in self.measured()]

    def _line(self, pair: Ingredient, shares: tuple[Share, Share], looks: Looks) -> PlotLine:
        values, lows, highs = (tuple(getattr(share, part) for share in shares) for part in ("value", "low", "high"))
        accent, n = looks.of(pair.reference)[0], self.sweeps[pair.network].n
        return PlotLine(pair.choice, (0.0, 1.0), values, lows, highs, n, accent, self.pairs.index(pair))


def ask(snapshot: Snapshot) -> ShuffledPairs:
    """The pairs that are there, as far as they are measured."""
    entries = snapshot.library.entries
    pairs = tuple(
        each for each in INGREDIENTS if each.group == SHUFFLED and {each.network, each.reference} <= entries.keys()
    )
    answering = [entries.get(name) for name in snapshot.situation.networks if name]
    is_shuffled = all(entry is not None and entry.card.is_shuffled for entry in answering)
    return ShuffledPairs(pairs, snapshot[Sweeps].of(_names(pairs)), snapshot.library, is_shuffled)


def axes_of(lines: list[PlotLine]) -> PlotAxes:
    """Axes that begin a little below the lowest line."""
    lowest = min((min(line.lows) for line in lines), default=0.9)
    floor = max(0.0, np.floor(lowest / _STEP) * _STEP)
    label = f"the pixels; the upright axis begins at {100 * floor:.0f} %"
    return PlotAxes("Test digits read", label, _TICKS, "", float(floor))


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


def _names(pairs: tuple[Ingredient, ...]) -> tuple[str, ...]:
    return tuple(name for pair in pairs for name in (pair.reference, pair.network))
