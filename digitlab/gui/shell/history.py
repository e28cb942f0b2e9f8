"""Steps that can be undone and made again: of the ink, and of what was changed in networks."""

from __future__ import annotations

from typing import Generic, TypeVar

_MOST_STEPS = 200

Step = TypeVar("Step")


class History(Generic[Step]):
    """What is, what was before, and what was undone."""

    def __init__(self, first: Step) -> None:
        """Nothing to undo."""
        self._steps = [first]
        self._position = 0

    @property
    def now(self) -> Step:
        """The step one is at."""
        return self._steps[self._position]

    @property
    def can_undo(self) -> bool:
        """Whether there is an older step."""
        return self._position > 0

    @property
    def can_redo(self) -> bool:
        """Whether there is a newer step, undone before."""
        return self._position < len(self._steps) - 1

    def keep(self, step: Step) -> None:
        """A new step, where it is news; what was undone is forgotten."""
        if step != self.now:
            self._steps = [*self._steps[: self._position + 1], step][-_MOST_STEPS:]
            self._position = len(self._steps) - 1

    def amend(self, step: Step) -> None:
        """This is what the step one is at should have been."""
        self._steps[self._position] = step

    def undo(self) -> None:
        """Go back one step."""
        self._position = max(0, self._position - 1)

    def redo(self) -> None:
        """Go forward one step."""
        self._position = min(len(self._steps) - 1, self._position + 1)
