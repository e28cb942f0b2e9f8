"""What can be asked for on the page "Watch"."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from digitlab.gui.shell.wishes import Wish
from digitlab.training.control import Command


@dataclass(frozen=True, slots=True)
class ChooseRuns(Wish):
    """Look at the runs of these names, the leading one first."""

    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SendCommand(Wish):
    """Ask all trainings that are looked at for something."""

    command: Command


@dataclass(frozen=True, slots=True)
class ResumeRun(Wish):
    """Go on with the leading run.

    Attributes:
        changes: What is to change in it, as :meth:`digitlab.gui.tabs.train.run_store.RunStore.resume` takes it.
    """

    changes: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class KillRun(Wish):
    """End the leading run's training at once."""


@dataclass(frozen=True, slots=True)
class DeleteRun(Wish):
    """Delete the leading run, once the user has said yes."""
