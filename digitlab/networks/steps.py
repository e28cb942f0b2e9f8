"""A network as the chain of steps that one field goes through, each what a lecture calls a layer."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import chain
from typing import Any, Generic, TypeVar

import torch
from torch import Tensor, nn
from typing_extensions import override

from digitlab.networks.aligned_copies import AlignedPaper, Laid, TurnedPaper
from digitlab.networks.architectures import ARCHITECTURES
from digitlab.networks.hand_crafted import Blocks, Crop, EdgeKernels, LargestAlone
from digitlab.networks.in_colour import InColour
from digitlab.networks.ink_alone import Ink
from digitlab.networks.inspection import ANSWER, LEAST, Alignment, Kind
from digitlab.networks.pixel_order import Permuted
from digitlab.networks.poses import PosedPaper, PoseReader
from digitlab.networks.trunk import BlurredSamples, GlobalPooling, PaperConv, Residual

_KINDS: dict[type[nn.Module], tuple[str, Kind]] = {
    InColour: ("colours", "colours"),
    Permuted: ("shuffle", "shuffle"),
    AlignedPaper: ("paper", "paper"),
    Ink: ("ink", "ink"),
    LargestAlone: ("largest", "alone"),
    Crop: ("crop", "crop"),
    EdgeKernels: ("conv", "conv"),
    PaperConv: ("conv", "conv"),
    nn.Conv2d: ("conv", "conv"),
    nn.AvgPool2d: ("pool", "average"),
    nn.MaxPool2d: ("pool", "max"),
    BlurredSamples: ("blur", "blur"),
    Blocks: ("blocks", "blocks"),
    GlobalPooling: ("pooled", "pooled"),
    nn.Linear: ("dense", "dense"),
}
_SUM: tuple[str, Kind] = ("sum", "other")

Norm = nn.BatchNorm1d | nn.BatchNorm2d
"""The batch normalisation of a dense layer or of a convolution."""


@dataclass(frozen=True, slots=True)
class Window:
    """What each cell of a step looks at, of the maps before: so many cells, down and across, about its own place."""

    kernel: tuple[int, ...] = (1, 1)
    stride: tuple[int, ...] = (1, 1)
    padding: tuple[int, ...] = (0, 0)
    dilation: tuple[int, ...] = (1, 1)


class Other(nn.Module):
    """An operation that no other kind of step is for: one of an imported network, or the sum of a residual connection.

    Attributes:
        operation: What it does.
        window: What each cell looks at; None for everything.
        stride: That of the window.
    """

    def __init__(self, operation: nn.Module, window: Window | None) -> None:
        super().__init__()
        self.operation, self.window = operation, window
        self.stride = window.stride if window else 1

    @override
    def forward(self, maps: Tensor) -> Tensor:
        """It maps (n, ...) to (n, ...)."""
        answer: Tensor = self.operation(maps)
        return answer


class Keep(nn.Module):
    """It keeps what comes by, in the pass that runs, for a step that reads it once more."""

    def __init__(self, kept: dict[int, Tensor], index: int) -> None:
        super().__init__()
        self._kept, self._index = kept, index

    @override
    def forward(self, maps: Tensor) -> Tensor:
        """It maps (n, ...) to the same."""
        self._kept[self._index] = maps
        return maps


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
        return next(part for part in self.parts if not isinstance(part, nn.Flatten | Keep))

    @property
    def stride(self) -> int:
        """How many cells of what it looks at one of its own cells stands for, along an axis."""
        return math.prod(_stride(part) for part in self.parts)

    @property
    def norm(self) -> Norm | None:
        """Its batch normalisation, where it has one."""
        if isinstance(self.module, PaperConv):
            return self.module.norm
        return next((part for part in self.parts if isinstance(part, Norm)), None)

    @property
    def is_tied_to_places(self) -> bool:
        """Whether it has weights of its own, or another order, for every place."""
        return self.kind == "shuffle" or any(type(part) is nn.Flatten for part in self.parts)

    def __call__(self, maps: Tensor) -> Tensor:
        """It maps (n, ...) to (n, ...)."""
        for part in self.parts:
            maps = part(maps)
        return maps


N = TypeVar("N", bound=nn.Module)


def _read_once(_network: nn.Module, _window_deg: float | None) -> tuple[Alignment, ...]:
    return (Alignment(),)


def _one_answer(network: nn.Module, fields: Tensor, _window_deg: float | None) -> Tensor:
    logits: Tensor = network(fields)
    return logits[:, None]


@dataclass(frozen=True, slots=True)
class ForwardPass(Generic[N]):
    """How fields go through the networks of a class.

    Attributes:
        network: The class.
        steps: As :func:`steps`, for a reading.
        alignments: As :func:`alignments`.
        evidence: As :func:`evidence`.
        steps_over_places: As :func:`steps_over_places`; None where it reads the field at one place only.
    """

    network: type[N]
    steps: Callable[[N, Alignment], list[Step]]
    alignments: Callable[[N, float | None], tuple[Alignment, ...]] = _read_once
    evidence: Callable[[N, Tensor, float | None], Tensor] = _one_answer
    steps_over_places: Callable[[N], list[Step]] | None = None


def _forward_pass(network: nn.Module) -> ForwardPass[Any]:
    """The forward pass of the network's architecture; through its modules in their order where none has one for its class."""
    passes = (architecture.forward_pass() for architecture in ARCHITECTURES.used() if architecture.forward_pass)
    usual = ForwardPass(nn.Module, steps=lambda network, _: steps_of_modules(network))
    return next((each for each in passes if isinstance(network, each.network)), usual)


def alignments(network: nn.Module, window_deg: float | None = None) -> tuple[Alignment, ...]:
    """All ways in which a network lays the field before its reader.

    Args:
        network: Any that :func:`digitlab.networks.architectures.build` makes.
        window_deg: The largest turn, either way, that a network that reads turns expects; its own where left out.
    """
    return _forward_pass(network).alignments(network, window_deg)


def read_alignments(network: nn.Module, field: Tensor, window_deg: float | None = None) -> tuple[Alignment, ...]:
    """Those alignments of one field, (1, 1, 28, 28), of which a network's reader makes anything: all, but for one that glances first.

    The arguments are those of :func:`alignments`.
    """
    ways = alignments(network, window_deg)
    if not isinstance(network, PoseReader) or network.glance is None:
        return ways
    with torch.no_grad():
        said = evidence(network, field, window_deg)[0].amax(dim=1)
    return tuple(way for way, most in zip(ways, said.tolist(), strict=True) if most > LEAST)


def evidence(network: nn.Module, fields: Tensor, window_deg: float | None = None) -> Tensor:
    """What each reading says.

    Args:
        network: As for :func:`alignments`.
        fields: (n, 1, 28, 28).
        window_deg: As for :func:`alignments`.

    Returns:
        (n, readings, 10) logits; the network's own are their logsumexp over the alignments, also where there is but one.
    """
    return _forward_pass(network).evidence(network, fields, window_deg)


def steps(network: nn.Module, alignment: Alignment | None = None) -> list[Step]:
    """The steps from the field to the logits of one alignment; of the one at rest where left out."""
    return _forward_pass(network).steps(network, alignment or Alignment())


def steps_together(network: nn.Module, ways: Sequence[Alignment]) -> list[Step]:
    """The steps of some alignments at once, for the field once for each, (alignments, 1, h, h)."""
    return [
        one
        if all(other.module is one.module for other in others)
        else Step(one.name, one.kind, [_Each([one, *others])])
        for one, *others in zip(*(steps(network, way) for way in ways), strict=True)
    ]


class _Each:
    """A step that does to each of some maps what its own reading's does: one that lays the field down."""

    def __init__(self, own: list[Step]) -> None:
        self._own = own

    def __call__(self, maps: Tensor) -> Tensor:
        """It maps (readings, ...) to (readings, ...)."""
        return torch.cat([step(maps[at : at + 1]) for at, step in enumerate(self._own)])


def steps_over_places(network: nn.Module) -> list[Step]:
    """The steps of the alignment at rest; of a network that is slid, its evidence at every place, and what it makes of it."""
    found = _forward_pass(network)
    return found.steps_over_places(network) if found.steps_over_places else found.steps(network, Alignment())


def laid(step: Step, field: Tensor) -> Laid:
    """How a step that lays the field, (1, 1, h, h), onto paper shows it."""
    paper = step.module
    assert isinstance(paper, AlignedPaper | TurnedPaper | PosedPaper)
    return paper.laid(field)


def _stride(part: object) -> int:
    if isinstance(part, BlurredSamples):
        return 2
    return side_of(getattr(part, "stride", 1))


def side_of(length: int | str | tuple[int, ...]) -> int:
    """The one number of what torch's layers hold as one, or as one for each axis."""
    return int(length[0] if isinstance(length, tuple) else length)


class _Sum(nn.Module):
    """What came by earlier in the pass that runs, and what comes now, added up."""

    def __init__(self, kept: dict[int, Tensor]) -> None:
        super().__init__()
        self._kept = kept

    @override
    def forward(self, maps: Tensor) -> Tensor:
        """It maps (n, ...) to the same."""
        return self._kept[0] + maps


def _in_order(module: nn.Module) -> Iterator[nn.Module]:
    """The modules that a network applies one after the other; what a residual connection takes past its layers is kept and added."""
    if isinstance(module, Residual):
        kept: dict[int, Tensor] = {}
        yield Keep(kept, 0)
        for child in module.children():
            yield from _in_order(child)
        yield Other(_Sum(kept), Window())
    elif type(module) in _KINDS or not list(module.children()):
        yield module
    else:
        for child in module.children():
            yield from _in_order(child)


def steps_of_modules(*modules: nn.Module) -> list[Step]:
    """The steps of modules that are applied one after the other, up to the answer."""
    found: list[Step] = []
    flattened: list[Callable[[Tensor], Tensor]] = []
    for module in chain.from_iterable(map(_in_order, modules)):
        if type(module) is nn.Flatten or (type(module) is Keep and (flattened or not found)):
            flattened.append(module)
        elif type(module) in _KINDS or type(module) is Other:
            found.append(Step(*_KINDS.get(type(module), _SUM), [*flattened, module]))
            flattened = []
        elif not isinstance(module, nn.Dropout):  # a normalisation or a ReLU belongs to what it stands behind
            found[-1].parts.append(module)
    return named(found)


def named(found: list[Step]) -> list[Step]:
    """The steps, the last of them called the answer, and those that have one name numbered."""
    found[-1].name = ANSWER
    names = [each.name for each in found]
    for index, each in enumerate(found):
        if names.count(each.name) > 1:
            each.name = f"{names[index]} {names[: index + 1].count(names[index])}"
    return found
