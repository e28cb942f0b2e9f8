"""What happens in a training, as a closed set of typed events: the command line, a window and a test read the same stream.

As lines of JSON the first one, :class:`Started`, carries the protocol's version; a reader refuses any other. A run's folder
keeps all of them but the heartbeats. The last event of a stream is :class:`Saved`, :class:`Stopped` or :class:`Failed`; a
stream that ends with another one was cut off.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import get_args

from digitlab.event_lines import Protocol
from digitlab.language import mark, tr
from digitlab.training.command_events import EpochAdded, LearningRateSet, Paused, Resumed, ValueSet
from digitlab.training.plausible import Plausible
from digitlab.untrusted import file_name

PROTOCOL = 2


@dataclass(frozen=True, slots=True)
class Named:
    """A figure of one layer or weight.

    Attributes:
        name: The layer's or weight's name within the network, in the network's order.
        value: The figure.
    """

    name: str
    value: float


@dataclass(frozen=True, slots=True)
class Started(Plausible):
    """The first event of a training, also of a run that goes on: what was told of later steps than its own no longer holds.

    Attributes:
        network: Its name.
        parameters: How many numbers will be learned.
        digits: How many digits it learns from.
        steps: Steps in all epochs together.
        epochs: How many epochs.
        device: Where it trains.
        run: The run's name; empty where none is kept.
        step: How many steps were taken before.
        generator: SHA-256 of the weights of the generator that drew its digits; empty where none did, and in older runs.
        protocol: Version of these events.
    """

    network: str
    parameters: int
    digits: int
    steps: int
    epochs: int
    device: str
    run: str = ""
    step: int = 0
    generator: str = ""
    protocol: int = PROTOCOL


@dataclass(frozen=True, slots=True)
class DigitsDrawn(Plausible):
    """A generator has drawn some of the digits to learn from; the only event that comes before :class:`Started`. No file keeps it.

    Attributes:
        done: How many; 0 while another training draws them.
        total: How many there will be.
    """

    done: int
    total: int


@dataclass(frozen=True, slots=True)
class StepsTaken(Plausible):
    """Some steps were taken.

    Attributes:
        step: How many so far, over all epochs.
        loss: Their mean training loss.
        learning_rate: Of the last of them.
        images_per_second: Digits learned from in a second of their time.
    """

    step: int
    loss: float
    learning_rate: float
    images_per_second: float


@dataclass(frozen=True, slots=True)
class EpochEnded(Plausible):
    """One pass over the digits ended, and the network was measured.

    Attributes:
        epoch: Which, from 1.
        step: How many steps so far.
        loss: Its mean training loss.
        held_out_loss: The mean cross-entropy of the held-out digits; of a generator, its own loss on them.
        held_out_accuracy: Share of the held-out digits that are read rightly, in [0, 1]; None of a generator, which reads none.
        held_out: How many those are.
        shifted_accuracy: The same where each digit is shifted by 4 px, ...
        turned_accuracy: ... and where each is turned by 30°, either way: the pose tolerance, ...
        posed: ... on so many of them.
        gradients: Each weight's gradient at the last step, root mean square over its numbers.
        dead: Each layer's share of units that answer nothing to any of ``probed`` held-out digits, in [0, 1].
        seconds: Training and measuring, since the run began.
        probed: How many those are; runs from before it was told had 100.
        training_accuracy: Share of the first training digits, as they are, that are read rightly, in [0, 1]; None of a generator,
            and of runs from before it was told.
        training_read: How many those are.
    """

    epoch: int
    step: int
    loss: float
    held_out_loss: float
    held_out_accuracy: float | None
    held_out: int
    shifted_accuracy: float | None
    turned_accuracy: float | None
    posed: int
    gradients: tuple[Named, ...]
    dead: tuple[Named, ...]
    seconds: float
    probed: int = 100
    training_accuracy: float | None = None
    training_read: int = 0

    @property
    def shares_read(self) -> tuple[float, float, float] | None:
        """The shares of held-out digits that are read as they are, shifted and turned; None of a generator, which reads none."""
        still, shifted, turned = self.held_out_accuracy, self.shifted_accuracy, self.turned_accuracy
        return None if still is None or shifted is None or turned is None else (still, shifted, turned)


@dataclass(frozen=True, slots=True)
class Checkpointed(Plausible):
    """The state was written, from which a run goes on, and at an epoch's end the network as it was then.

    Attributes:
        step: How many steps were taken.
        state: The state's file, within the run's folder.
        state_sha256: Of its content.
        epoch: How many epochs were ended.
        network: The weights file, within the run's folder; empty in the middle of an epoch.
        network_sha256: Of its content.
    """

    step: int
    state: str
    state_sha256: str
    epoch: int
    network: str = ""
    network_sha256: str = ""

    def __post_init__(self) -> None:
        Plausible.__post_init__(self)
        for path in filter(None, (self.state, self.network)):
            for part in path.split("/"):
                file_name(part, tr("a file of a run"))


@dataclass(frozen=True, slots=True)
class StoppedEarly(Plausible):
    """The held-out loss has not fallen for as many epochs as the recipe waits: training ends with the network of its best epoch.

    Attributes:
        step: How many steps were taken.
        epoch: The last epoch.
        best_epoch: The one whose network is kept.
    """

    step: int
    epoch: int
    best_epoch: int


@dataclass(frozen=True, slots=True)
class Heartbeat(Plausible):
    """A sign of life, about every second. No file keeps it.

    Attributes:
        doing: What: ``starting``, ``training``, ``measuring``, ``saving`` or ``paused``.
        idle_s: For how long no step was taken and nothing else got on: slow work, or a hang.
    """

    doing: str
    idle_s: float


@dataclass(frozen=True, slots=True)
class Warned:
    """Something was not as it should be, and training goes on.

    Attributes:
        message: What happened and what was done, for people.
    """

    message: str


@dataclass(frozen=True, slots=True)
class DiskFull(Plausible):
    """A file could not be written; training pauses, and tries again when it is resumed. Nothing older is lost.

    Attributes:
        path: The file.
        needed_bytes: How large it is.
        free_bytes: How much room is left on its disk.
    """

    path: str
    needed_bytes: int
    free_bytes: int


@dataclass(frozen=True, slots=True)
class Saved(Plausible):
    """The trained network was written.

    Attributes:
        path: The file.
        seconds: Since the start.
        sha256: Of its content.
    """

    path: str
    seconds: float
    sha256: str = ""


@dataclass(frozen=True, slots=True)
class Stopped(Plausible):
    """Training ended early; it can go on from its last checkpoint.

    Attributes:
        step: How many steps were taken.
        asked: Whether someone asked for it; False where the window had gone, or the system ended.
    """

    step: int
    asked: bool = True


@dataclass(frozen=True, slots=True)
class Failed:
    """Training ended without a network.

    Attributes:
        message: What happened and what to do, for people.
        exploded: What was no longer a finite number, and where, in a clause; "" where it failed for another reason.
    """

    message: str
    exploded: str = ""


Event = (
    Started
    | DigitsDrawn
    | StepsTaken
    | EpochEnded
    | Checkpointed
    | Paused
    | Resumed
    | LearningRateSet
    | ValueSet
    | EpochAdded
    | StoppedEarly
    | Heartbeat
    | Warned
    | DiskFull
    | Saved
    | Stopped
    | Failed
)

_PROTOCOL: Protocol[Event] = Protocol(mark("the training"), PROTOCOL, Started, get_args(Event)[1:])

to_line = _PROTOCOL.to_line
from_line = _PROTOCOL.from_line
