"""An imported network as a chain of steps: the longest way from the field to the logits, in the order in which its operations run.

What lies beside that way, such as a shorter path around some layers, is worked out where the two meet, and is part of that step.
"""

from __future__ import annotations

from collections.abc import Callable
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
        kept = self._read_again(way)
        found: list[Step] = []
        waiting: list[Callable[[Tensor], Tensor]] = [Keep(self.kept, 0)] if 0 in kept else []
        for before, index in pairwise([0, *way]):
            step = self._step(found, waiting, index, self._part(index, before))
            if step is not None:
                found.append(step)
                waiting = []
            if index in kept:
                (waiting or found[-1].parts).append(Keep(self.kept, index))
        found[-1].parts += waiting
        return named(found)

    def _read_again(self, way: list[int]) -> set[int]:
        """What on the way is read by others than the node behind it."""
        nodes, needed = self.network.config.nodes, set[int]()
        looked_at = {0, *way}
        asked = [read for before, index in pairwise([0, *way]) for read in nodes[index - 1].reads if read != before]
        while asked:
            index = asked.pop()
            if index in looked_at:
                needed.add(index)
            else:
                looked_at.add(index)
                asked += nodes[index - 1].reads
        return needed

    def _part(self, index: int, before: int) -> nn.Module:
        """What a node does to the answer of the one before it on the way."""
        node, module = self.network.config.nodes[index - 1], self.network.operations[index - 1]
        return module if node.reads == (before,) else _Meeting(self, index, before)

    def _step(
        self, found: list[Step], waiting: list[Callable[[Tensor], Tensor]], index: int, part: nn.Module
    ) -> Step | None:
        """The step that a node begins; None where it goes on with the one before, or waits for the next."""
        node = self.network.config.nodes[index - 1]
        size = self.network.config.shape(node.reads[0])
        match node.operation:
            case Flatten() if size[1:] == (1, 1) and found:
                found[-1].parts.append(OneCell())
                return None
            case Flatten():
                waiting.append(part)
                return None
            case Convolution() as conv if _is_plain(conv):
                return Step("conv", "conv", [*waiting, part])
            case Dense() if len(node.shape) == 1:
                return Step("dense", "dense", [*waiting, part])
            case Pooling() as pool if _is_square(pool) and (pool.kind == "max" or not any(pool.padding)):
                return Step("pool", "max" if pool.kind == "max" else "average", [*waiting, part])
            case Normalisation() if found and not waiting and _learns_alone(found[-1]):
                found[-1].parts.append(part)
                return None
            case Activation(name="relu") if found and not waiting and _is_open(found[-1]):
                found[-1].parts.append(part)
                return None
            case operation:
                return Step(_said(operation), "other", [*waiting, Other(part, _window(operation, size, node.shape))])

    def value(self, index: int, like: Tensor) -> Tensor:
        """What a node answers in the pass that runs, worked out where it is not kept."""
        if index in self.kept:
            return self.kept[index].to(like.dtype)
        node = self.network.config.nodes[index - 1]
        answer: Tensor = self.network.operations[index - 1](*(self.value(read, like) for read in node.reads))
        return answer.to(like.dtype)


class _Meeting(nn.Module):
    """A node that reads more than the one before it."""

    def __init__(self, chain: _Chain, index: int, before: int) -> None:
        super().__init__()
        self._chain, self._index, self._before = chain, index, before

    @override
    def forward(self, maps: Tensor) -> Tensor:
        """It maps the answer of the node before it to its own."""
        nodes, operations = self._chain.network.config.nodes, self._chain.network.operations
        reads = nodes[self._index - 1].reads
        inputs = [maps if read == self._before else self._chain.value(read, maps) for read in reads]
        answer: Tensor = operations[self._index - 1](*inputs)
        return answer


def _is_plain(conv: Convolution) -> bool:
    """Whether the pages know it: square, and every map reads every map."""
    return _is_square(conv) and conv.groups == 1 and conv.dilation == (1, 1)


def _is_square(window: Convolution | Pooling) -> bool:
    return all(down == across for down, across in (window.kernel, window.stride, window.padding))


def _learns_alone(step: Step) -> bool:
    """Whether it is a convolution or a dense layer that nothing follows yet."""
    return step.kind in {"conv", "dense"} and isinstance(_last(step), nn.Conv2d | nn.Linear)


def _is_open(step: Step) -> bool:
    """Whether it is one that nothing but a normalisation follows yet."""
    return _learns_alone(step) or (step.kind in {"conv", "dense"} and isinstance(_last(step), Norm))


def _last(step: Step) -> object:
    return next(part for part in reversed(step.parts) if not isinstance(part, Keep))


def _window(operation: Operation, size: Lengths, shape: Lengths) -> Window | None:
    """What a cell looks at around its own place; None where that is everything."""
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
            return Window() if by_cell and size[1:] == shape[1:] and len(size) == 3 else None
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
