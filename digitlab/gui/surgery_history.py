"""What was changed in networks, step by step, so that it can be undone. The ink has an undo of its own."""

from __future__ import annotations

from digitlab.gui.analysis import Surgery

_MOST_STEPS = 200


class SurgeryHistory:
    """All that was changed in networks, now and before."""

    def __init__(self) -> None:
        """Nothing is changed."""
        self._steps: list[Surgery] = [()]
        self._position = 0

    @property
    def now(self) -> Surgery:
        """What is changed."""
        return self._steps[self._position]

    @property
    def can_undo(self) -> bool:
        """Whether there is an older step."""
        return self._position > 0

    @property
    def can_redo(self) -> bool:
        """Whether there is a newer step, undone before."""
        return self._position < len(self._steps) - 1

    def keep(self, surgery: Surgery) -> None:
        """All that is changed now; a new step where it is news."""
        if surgery != self.now:
            self._steps = [*self._steps[: self._position + 1], surgery][-_MOST_STEPS:]
            self._position = len(self._steps) - 1

    def undo(self) -> None:
        """Go back one step."""
        self._position = max(0, self._position - 1)

    def redo(self) -> None:
        """Go forward one step."""
        self._position = min(len(self._steps) - 1, self._position + 1)
