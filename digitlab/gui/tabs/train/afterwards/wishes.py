"""What can be asked for on the page "Afterwards"."""

from __future__ import annotations

from dataclasses import dataclass

from digitlab.gui.shell.wishes import Wish


@dataclass(frozen=True, slots=True)
class ChooseRun(Wish):
    """Look at the run of this name."""

    name: str


@dataclass(frozen=True, slots=True)
class GoToEpoch(Wish):
    """Look at the network that the run had after this epoch."""

    epoch: int


@dataclass(frozen=True, slots=True)
class ReturnToNetworks(Wish):
    """Let the networks from before the sliding answer in the window again."""


@dataclass(frozen=True, slots=True)
class ReadEveryEpoch(Wish):
    """Let the networks of all epochs read the digits."""


@dataclass(frozen=True, slots=True)
class StopReading(Wish):
    """Let them read no further."""


@dataclass(frozen=True, slots=True)
class OpenDigit(Wish):
    """Bring the digit of this number, of those that are read, to the canvas."""

    number: int


@dataclass(frozen=True, slots=True)
class ExportRun(Wish):
    """Write a ``script`` that repeats the run, or its network as ``onnx``."""

    kind: str
