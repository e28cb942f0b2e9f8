"""An imported network as a chain of steps: the longest way from the field to the logits, in the order in which its operations run.

What lies beside that way, such as a shorter path around some layers, is worked out where the two meet, and is part of that step.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from torch import Tensor, nn
from typing_extensions import override

from digitlab.networks.imported import ImportedNetwork
from digitlab.networks.operations import (
    Activation,
    Combination,
    Convolution,
    Dense,
    Flatten,
    Lengths,
    Normalisation,
    Numbers,
    Operation,
    Padding,
    Pooling,
)
from digitlab.networks.steps import Keep, Norm, Other, Step, Window, named
from digitlab.networks.trunk import OneCell


def steps_of(network: ImportedNetwork) -> list[Step]:
    """The steps from the field to the logits; they are for one pass at a time."""
    return _Chain(network).steps()


@dataclass(slots=True)
class _Chain:
    """The steps of one network, and what is kept on the way through them for those that read it once more.

    Attributes:
        network: Whose.
        kept: What nodes, and the field, 0, have answered in the pass that runs.
    """

    network: ImportedNetwork
    kept: dict[int, Tensor] = field(default_factory=dict)

    def steps(self) -> list[Step]:
        way = self.network.config.way
        on_way = {0, *way}
        kept = {
            read
            for before, index in pairwise([0, *way])
            for each in (index, *self._beside(index, before, on_way))
            for read in self.network.config.nodes[each - 1].reads
            if read in on_way and (each, read) != (index, before)
        }
        found: list[Step] = []
        waiting: list[Callable[[Tensor], Tensor]] = [Keep(self.kept, 0)] if 0 in kept else []
        for before, index in pairwise([0, *way]):
            step = self._step(found, waiting, index, before, self._part(index, before, on_way))
            if step is not None:
                found.append(step)
                waiting = []
            if index in kept:
                (waiting or found[-1].parts).append(Keep(self.kept, index))
        found[-1].parts += waiting
        return named(found)

    def _beside(self, index: int, before: int, on_way: set[int]) -> list[int]:
        """The nodes beside the way that a node on it reads, in the order in which they run."""
        nodes, found = self.network.config.nodes, set[int]()
        asked = [read for read in nodes[index - 1].reads if read != before]
        while asked:
            each = asked.pop()
            if each not in on_way and each not in found:
                found.add(each)
                asked += nodes[each - 1].reads
        return sorted(found)

    def _is_same(self, index: int) -> bool:
        """Whether an answer is the same for every digit."""
        return index > 0 and isinstance(self.network.config.nodes[index - 1].operation, Numbers)

    def _part(self, index: int, before: int, on_way: set[int]) -> nn.Module:
        """What a node does to the answer of the one before it on the way."""
        if self.network.config.nodes[index - 1].reads == (before,):
            return self.network.operations[index - 1]
        return _Meeting(self, before, [*self._beside(index, before, on_way), index])

    def _step(
        self, found: list[Step], waiting: list[Callable[[Tensor], Tensor]], index: int, before: int, part: nn.Module
    ) -> Step | None:
        """The step that a node begins; None where it goes on with the one before, or waits for the next."""
        config = self.network.config
        node, size = config.nodes[index - 1], config.shape(before)
        match node.operation:
            case Flatten() if size[1:] == (1, 1) and found:
                found[-1].parts.append(OneCell())
                return None
            case Flatten() if len(size) == 3:  # other lists have no maps whose cells could be weighed
                waiting.append(part)
                return None
            case Convolution() if node.shows_weights:
                return Step("conv", "conv", [*waiting, part])
            case Dense() if node.shows_weights:
                return Step("dense", "dense", [*waiting, part])
            case Pooling() as pool if pool.is_plain:
                return Step("pool", "max" if pool.kind == "max" else "average", [*waiting, part])
            case Normalisation() if found and not waiting and _learns_alone(found[-1]):
                found[-1].parts.append(part)
                return None
            case Activation(name="relu") if found and not waiting and _is_open(found[-1]):
                found[-1].parts.append(part)
                return None
            case operation:
                sizes = [config.shape(read) for read in node.reads if not self._is_same(read)]
                is_list = any(not isinstance(each, Keep) for each in waiting)  # one cell for all cells
                window = None if is_list else _window(operation, sizes, node.shape)
                return Step(_said(operation), "other", [*waiting, Other(part, window)])


class _Meeting(nn.Module):
    """A node that reads more than the one before it on the way, with all that lies beside the way up to there."""

    def __init__(self, chain: _Chain, before: int, indices: list[int]) -> None:
        super().__init__()
        self._chain, self._before, self._indices = chain, before, indices
        self.operations = nn.ModuleList(chain.network.operations[index - 1] for index in indices)

    @override
    def forward(self, maps: Tensor) -> Tensor:
        """It maps the answer of the node before it to its own."""
        nodes = self._chain.network.config.nodes
        reads = {
            read for index in self._indices for read in nodes[index - 1].reads
        }  # what lies further on is of an earlier pass
        kept = self._chain.kept.items()  # of one field also where many copies of its maps come by
        known = {
            index: each.to(maps.dtype).expand(len(maps), *each.shape[1:]) for index, each in kept if index in reads
        }
        known[self._before] = maps
        for index, operation in zip(self._indices, self.operations, strict=True):
            known[index] = operation(*(known[read] for read in nodes[index - 1].reads))
        return known[self._indices[-1]]


def _learns_alone(step: Step) -> bool:
    """Whether it is a convolution or a dense layer that nothing follows yet."""
    return step.kind in {"conv", "dense"} and isinstance(_last(step), nn.Conv2d | nn.Linear)


def _is_open(step: Step) -> bool:
    """Whether it is one that nothing but a normalisation follows yet."""
    return _learns_alone(step) or (step.kind in {"conv", "dense"} and isinstance(_last(step), Norm))


def _last(step: Step) -> object:
    return next(part for part in reversed(step.parts) if not isinstance(part, Keep))


def _window(operation: Operation, sizes: Sequence[Lengths], shape: Lengths) -> Window | None:
    """What a cell looks at around its own place, in what of each size; None where that is everything, as in a gate for whole maps."""
    match operation:
        case Convolution():
            return Window(operation.kernel, operation.stride, operation.padding, operation.dilation)
        case Pooling():
            return Window(operation.kernel, operation.stride, operation.padding)
        case Padding(around=(left, _, top, _)):
            return Window(padding=(top, left))
        case Activation(name="softmax" | "log softmax", a=axis):
            return None if axis else Window()
        case Activation() | Normalisation():
            return Window()
        case Combination(how=how, axis=axis):
            by_cell = how != "matrix product" and (how != "concatenate" or not axis)
            return Window() if by_cell and all(len(size) == 3 and size[1:] == shape[1:] for size in sizes) else None
        case _:
            return None


def _said(operation: Operation) -> str:
    """What the step is called: people say an activation's name, and what is combined how."""
    match operation:
        case Activation(name=said) | Combination(how=said):
            return said
        case Convolution():
            return "conv"
        case Pooling():
            return "pool"
        case _:
            return operation.operation
