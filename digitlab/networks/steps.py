"""A network as the chain of steps that one field goes through, each what a lecture calls a layer."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from functools import partial

import torch
from torch import Tensor, nn
from torch.nn import functional

from digitlab.networks.aligned_copies import AlignedPaper, turned_copies
from digitlab.networks.architectures import Permuted, ReadsTurns
from digitlab.networks.configs import FIELD
from digitlab.networks.detector import Detector
from digitlab.networks.hand_crafted import Crop, EdgeKernels
from digitlab.networks.inspection import ANSWER, Alignment, Kind
from digitlab.networks.own_layers import OneCell
from digitlab.networks.places import PlaceReader
from digitlab.networks.trunk import BlurredSamples, GlobalPooling, PaperConv
from digitlab.networks.turns import TurnReader

_KINDS: dict[type[nn.Module], tuple[str, Kind]] = {
    Permuted: ("shuffle", "shuffle"),
    AlignedPaper: ("paper", "paper"),
    Crop: ("crop", "crop"),
    EdgeKernels: ("conv", "conv"),
    PaperConv: ("conv", "conv"),
    nn.Conv2d: ("conv", "conv"),
    nn.AvgPool2d: ("pool", "average"),
    nn.MaxPool2d: ("pool", "max"),
    BlurredSamples: ("blur", "blur"),
    GlobalPooling: ("pooled", "pooled"),
    nn.Linear: ("dense", "dense"),
}


@dataclass(slots=True)
class Step:
    """What counts as one layer: a convolution with its normalisation and its ReLU, a pooling, a dense layer.

    Attributes:
        name: Unlike that of any other step of the network.
        kind: What it does.
        parts: What it applies, one after the other.
    """

    name: str
    kind: Kind
    parts: list[Callable[[Tensor], Tensor]] = field(default_factory=list)

    @property
    def module(self) -> object:
        """The part that gives the step its kind: what learns, pools or lays down."""
        return next(part for part in self.parts if not isinstance(part, nn.Flatten))

    @property
    def stride(self) -> int:
        """How many cells of what it looks at one of its own cells stands for, along an axis."""
        return math.prod(_stride(part) for part in self.parts)

    @property
    def is_tied_to_places(self) -> bool:
        """Whether it has weights of its own, or another order, for every place."""
        return self.kind == "shuffle" or any(type(part) is nn.Flatten for part in self.parts)

    def __call__(self, maps: Tensor) -> Tensor:
        """(n, ...) to (n, ...)."""
        for part in self.parts:
            maps = part(maps)
        return maps


def alignments(network: nn.Module, window_deg: float | None = None) -> tuple[Alignment, ...]:
    """All ways in which a network lays the field before its reader.

    Args:
        network: Any that :func:`digitlab.networks.architectures.build` makes.
        window_deg: The largest turn, either way, that a network that reads turns expects; its own where left out.
    """
    if isinstance(network, ReadsTurns):
        turns_deg = network.turns_deg if window_deg is None else network.turns_within(window_deg)
        return tuple(Alignment(turn_deg=turn_deg) for turn_deg in turns_deg)
    if isinstance(network, PlaceReader):
        reach = range(-network.reach, network.reach + 1)
        return tuple(Alignment(dx=dx, dy=dy) for dy in reach for dx in reach)
    return (Alignment(),)


def evidence(network: nn.Module, fields: Tensor, window_deg: float | None = None) -> Tensor:
    """What each reading says.

    Args:
        network: As for :func:`alignments`.
        fields: (n, 1, 28, 28).
        window_deg: As for :func:`alignments`.

    Returns:
        (n, readings, 10) logits; the network's own are their logsumexp over the alignments, also where there is but one.
    """
    if isinstance(network, ReadsTurns):
        return network.turns(fields, [way.turn_deg for way in alignments(network, window_deg)])
    if isinstance(network, PlaceReader):
        return network.places(fields)
    logits: Tensor = network(fields)
    return logits[:, None]


def paper_of(network: nn.Module, step: Step) -> tuple[int, int]:
    """Side and period of the paper that a step lays the field on."""
    if isinstance(network, TurnReader):
        return network.side, network.period
    assert isinstance(step.module, AlignedPaper)
    return FIELD + 2 * step.module.period, step.module.period


def steps(network: nn.Module, alignment: Alignment | None = None) -> list[Step]:
    """The steps from the field to the logits of one alignment; of the one at rest where left out."""
    alignment = alignment or Alignment()
    if isinstance(network, PlaceReader):
        cut = partial(_window, dx=alignment.dx, dy=alignment.dy)
        return [Step("window", "window", [cut]), *_grouped(_in_order(network.reader))]
    if isinstance(network, TurnReader):
        on_paper = any(isinstance(module, PaperConv) for module in network.reader.modules())
        lay = partial(_copy, turn_deg=-alignment.turn_deg, side=network.side, period=network.period)
        return [Step("paper" if on_paper else "copy", "paper", [lay]), *_grouped(_in_order(network.reader))]
    if isinstance(network, Detector):
        highest = [nn.MaxPool2d(-(-FIELD // network.cell_px)), OneCell()]
        return _grouped([*_in_order(network.trunk), network.heats, *highest])
    return _grouped(_in_order(network))


def _window(fields: Tensor, dx: int, dy: int) -> Tensor:
    """The field as far as it lies in a window of its own size that is moved to the right and down."""
    return functional.pad(fields, (-dx, dx, -dy, dy))


def _copy(fields: Tensor, turn_deg: float, side: int, period: int) -> Tensor:
    return turned_copies(fields, torch.full((len(fields),), turn_deg), side, period)


def _stride(part: object) -> int:
    if isinstance(part, BlurredSamples):
        return 2
    return side_of(getattr(part, "stride", 1))


def side_of(length: int | str | tuple[int, ...]) -> int:
    """The one number of what torch's layers hold as one, or as one for each axis."""
    return int(length[0] if isinstance(length, tuple) else length)


def _in_order(module: nn.Module) -> Iterator[nn.Module]:
    """The modules that a network applies one after the other."""
    if type(module) in _KINDS or not list(module.children()):
        yield module
    else:
        for child in module.children():
            yield from _in_order(child)


def _grouped(modules: Iterable[nn.Module]) -> list[Step]:
    found: list[Step] = []
    flattened: list[Callable[[Tensor], Tensor]] = []
    for module in modules:
        if type(module) is nn.Flatten:
            flattened.append(module)
        elif type(module) in _KINDS:
            found.append(Step(*_KINDS[type(module)], [*flattened, module]))
            flattened = []
        elif not isinstance(module, nn.Dropout):  # a normalisation or a ReLU belongs to what it stands behind
            found[-1].parts.append(module)
    found[-1].name = ANSWER
    names = [each.name for each in found]
    for index, each in enumerate(found):
        if names.count(each.name) > 1:
            each.name = f"{names[index]} {names[: index + 1].count(names[index])}"
    return found
