"""What an edit of a network costs on test digits."""

from __future__ import annotations

from dataclasses import dataclass

from digitlab.measure.intervals import wilson
from digitlab.networks.edits import Edits


@dataclass(frozen=True, slots=True)
class EditCost:
    """A network on the same test digits, as it was trained and with edits.

    Attributes:
        network: Its name.
        weights_hash: SHA-256 of its file.
        edits: What was changed.
        n: How many digits, the first ones of the test set.
        before: How many it reads as it was trained.
        after: How many it reads with the edits.
        both: How many it reads both ways.
    """

    network: str
    weights_hash: str
    edits: Edits
    n: int
    before: int
    after: int
    both: int

    @property
    def lost(self) -> int:
        """How many are read no more."""
        return self.before - self.both

    @property
    def gained(self) -> int:
        """How many are read only now."""
        return self.after - self.both

    def interval(self, right: int) -> tuple[float, float]:
        """The 95 % interval of a share, ``before`` or ``after``, of n (Wilson)."""
        return wilson(right, self.n)

    def is_of(self, network: str, edits: Edits) -> bool:
        """Whether it is of this network, changed like this; the order of edits does not matter."""
        return self.network == network and set(self.edits) == set(edits)
