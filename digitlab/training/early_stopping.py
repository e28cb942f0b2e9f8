"""Early stopping: a training ends once the held-out loss has not fallen for some epochs, with the network of its best epoch (Prechelt 1998)."""

from __future__ import annotations

from collections.abc import Sequence

from digitlab.training.events import EpochEnded


def best_to_keep(ended: Sequence[EpochEnded], patience: int) -> EpochEnded | None:
    """The epoch whose network is to be kept, where it is time to stop; None where training goes on.

    Args:
        ended: The epochs so far.
        patience: For how many epochs the held-out loss may stay above its lowest; 0 for as long as it likes.
    """
    if not patience or not ended:
        return None
    best = min(ended, key=lambda event: event.held_out_loss)
    return best if ended[-1].epoch - best.epoch >= patience else None
