"""What can be asked for on the page "Watch"."""

from __future__ import annotations

from dataclasses import dataclass

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
class TrainOneEpochMore(Wish):
    """Give the leading run one more epoch, whether it goes on or has ended."""


@dataclass(frozen=True, slots=True)
class ResumeRun(Wish):
    """Go on with the leading run; on another device where one is named."""

    device: str = ""


@dataclass(frozen=True, slots=True)
class ResumeWithHalfTheBatch(Wish):
    """Go on with the leading run, with half as many digits in memory at once."""


@dataclass(frozen=True, slots=True)
class KillRun(Wish):
    """End the leading run's training at once."""


@dataclass(frozen=True, slots=True)
class DeleteRun(Wish):
    """Delete the leading run, once the user has said yes."""
