"""Where two networks disagree: what was compared, and whether it still is what the sliders and the choices say."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from digitlab.gui.shell import words as network_words
from digitlab.gui.shell.analysis import Situation
from digitlab.gui.shell.snapshot import Snapshot
from digitlab.gui.shell.wishes import Wish
from digitlab.ink.pose import Pose
from digitlab.ink.stroke import Image
from digitlab.measure.disagreement import Comparison
from digitlab.networks.library import Card, Library


@dataclass(frozen=True, slots=True)
class CompareNetworks(Wish):
    """Let the two chosen networks read the test digits at the pose of the sliders."""


@dataclass(frozen=True, slots=True)
class OnTheWall:
    """Which digits the wall shows: those that the left network reads, those that it does not, or both."""

    left_is_right: tuple[bool, ...] = (True, False)


@dataclass(frozen=True, slots=True)
class LastComparison:
    """The newest comparison, and how far the next one is.

    Attributes:
        comparison: What was counted; None before the first.
        fields: The digits of ``comparison.found``, in its order, as the networks saw them: (28, 28) float32 in [0, 1] each.
        progress: Test digits done, and of how many; None while nothing is compared.
    """

    comparison: Comparison | None = None
    fields: Sequence[Image] = ()
    progress: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class Compared:
    """What the page shows.

    Attributes:
        last: The newest comparison.
        is_stale: Whether the sliders, or the networks, are no longer those of the comparison.
        on_the_wall: Which of its digits are shown.
        library: All networks.
    """

    last: LastComparison
    is_stale: bool
    on_the_wall: OnTheWall
    library: Library

    @property
    def comparison(self) -> Comparison:
        """What was counted; only for one that was."""
        assert self.last.comparison is not None, "nothing can be saved before"
        return self.last.comparison

    @property
    def cards(self) -> list[Card | None]:
        """The cards of both networks; None where one is gone."""
        entries = self.library.entries
        return [entries[name].card if name in entries else None for name in self.comparison.networks]

    @property
    def names(self) -> tuple[str, str]:
        """What to call both networks."""
        left, right = network_words.distinct_names(self.comparison.networks, self.cards)
        return left, right


Question = tuple[tuple[str, str], Pose, bool, float | None]
"""Which networks, at which pose, whether the digits are centred first, and which turns are expected."""


def question(situation: Situation) -> Question:
    """What a comparison would be of, now."""
    left, right, *_ = situation.networks
    return (left, right), situation.pose, situation.centred_first, situation.window_deg


def ask(snapshot: Snapshot) -> Compared:
    """The newest comparison beside what could be compared now."""
    last = snapshot[LastComparison]
    is_stale = last.comparison is not None and _answered(last.comparison) != question(snapshot.situation)
    return Compared(last, is_stale, snapshot[OnTheWall], snapshot.library)


def _answered(comparison: Comparison) -> Question:
    left, right = comparison.networks
    return (left, right), comparison.pose, comparison.centred_first, comparison.window_deg
