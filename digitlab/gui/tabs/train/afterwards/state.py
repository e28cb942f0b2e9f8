"""What the page "Afterwards" is set to, and what it shows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from digitlab.data.mnist import Split
from digitlab.gui.tabs.train.afterwards.words import Read, RunAtEpoch
from digitlab.measure.sweep import Sweep
from digitlab.networks.library import Library


@dataclass(frozen=True, slots=True)
class AfterwardsSettings:
    """What the user looks at.

    Attributes:
        split: Which digits the networks read.
        shows_curves: Whether it is the robustness curves, and not the mistakes.
    """

    split: Split = "test"
    shows_curves: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class AfterwardsSeen:
    """Everything that the page shows.

    Attributes:
        settings: What the user looks at.
        library: All networks that can be chosen.
        names: The runs that there are to look at, the newest first.
        run: The name of the one that is looked at; "" for none.
        epochs: The epochs of which it has kept the network, ascending.
        epoch: The one of them that is looked at.
        at: The network after it; None where there is none.
        read: What the network made of the digits; None while that is not known.
        reading: (done, total) fields while networks read; None while none does.
        sweeps: What is known of networks on moved digits, by their names.
        measuring: (done, total) steps while the network is measured; None while it is not.
        measuring_fault: Why the last measuring ended badly; "" where it did not.
        has_checkpoints: Whether networks of an epoch answer in the window, from which there is a way back.
        message: What was written where; "" where nothing was since this network is looked at.
    """

    settings: AfterwardsSettings = AfterwardsSettings()
    library: Library = field(default_factory=lambda: Library({}))
    names: tuple[str, ...] = ()
    run: str = ""
    epochs: tuple[int, ...] = ()
    epoch: int = 0
    at: RunAtEpoch | None = None
    read: Read | None = None
    reading: tuple[int, int] | None = None
    sweeps: Mapping[str, Sweep] = field(default_factory=dict)
    measuring: tuple[int, int] | None = None
    measuring_fault: str = ""
    has_checkpoints: bool = False
    message: str = ""
