"""A network that comes from another program: operations, each of which reads the field or what others have answered."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

import torch
from torch import Tensor, nn
from torch.nn import functional
from typing_extensions import override

from digitlab.language import tr
from digitlab.networks.architectures.imported import ImportedConfig
from digitlab.networks.network import UnitNorm
from digitlab.networks.operations import (
    Activation,
    ActivationName,
    Combination,
    Convolution,
    Dense,
    Flatten,
    LayerNormalisation,
    Lengths,
    Normalisation,
    Numbers,
    Operation,
    Padding,
    Permutation,
    Pooling,
    Reduction,
    Reshaping,
)

_BATCHES = (2, 3)  # digits that an operation is tried with: what it makes of each digit is the same among any number
_MOST_TRIED = 2**22  # numbers: 16 MB

_ACTIVATIONS: dict[ActivationName, Callable[[Tensor, float, float], Tensor]] = {
    "leaky relu": lambda x, a, _: functional.leaky_relu(x, a),
    "elu": lambda x, a, _: functional.elu(x, a),
    "selu": lambda x, *_: functional.selu(x),
    "sigmoid": lambda x, *_: x.sigmoid(),
    "tanh": lambda x, *_: x.tanh(),
    "softplus": lambda x, *_: functional.softplus(x),
    "softsign": lambda x, *_: functional.softsign(x),
    "gelu": lambda x, *_: functional.gelu(x),
    "gelu by tanh": lambda x, *_: functional.gelu(x, approximate="tanh"),
    "silu": lambda x, *_: functional.silu(x),
    "hard sigmoid": lambda x, a, b: (a * x + b).clamp(0, 1),
    "hard swish": lambda x, *_: functional.hardswish(x),
    "mish": lambda x, *_: functional.mish(x),
    "clip": lambda x, a, b: x.clamp(a, b),
    "softmax": lambda x, a, _: x.softmax(int(a) + 1),
    "log softmax": lambda x, a, _: x.log_softmax(int(a) + 1),
    "power": lambda x, a, _: x**a,
    "erf": lambda x, *_: x.erf(),
    "exp": lambda x, *_: x.exp(),
    "log": lambda x, *_: x.log(),
    "sqrt": lambda x, *_: x.sqrt(),
    "absolute": lambda x, *_: x.abs(),
    "negative": lambda x, *_: -x,
    "reciprocal": lambda x, *_: x.reciprocal(),
}

_COMBINED: dict[str, Callable[[Tensor, Tensor], Tensor]] = {
    "add": torch.add,
    "subtract": torch.sub,
    "multiply": torch.mul,
    "divide": torch.div,
    "largest": torch.maximum,
    "smallest": torch.minimum,
    "matrix product": torch.matmul,
}


_REDUCED: dict[str, Callable[[Tensor, tuple[int, ...], bool], Tensor]] = {
    "mean": lambda x, over, keeps: x.mean(over, keeps),
    "sum": lambda x, over, keeps: x.sum(over, keeps),
    "max": lambda x, over, keeps: x.amax(over, keeps),
}


class Apply(nn.Module):
    """A function without learned numbers."""

    def __init__(self, function: Callable[..., Tensor]) -> None:
        super().__init__()
        self._function = function

    @override
    def forward(self, *inputs: Tensor) -> Tensor:
        """It maps what its node reads to what that answers."""
        return self._function(*inputs)


class LearnedNumbers(nn.Module):
    """Numbers that are the same for every digit."""

    def __init__(self, shape: Lengths) -> None:
        super().__init__()
        self.values = nn.Parameter(torch.ones(shape))  # by which one can divide

    @override
    def forward(self) -> Tensor:
        """The numbers, (1, *shape)."""
        return self.values[None]


class ImportedNetwork(nn.Module):
    """The network of a config.

    Attributes:
        config: Its operations, and what each reads.
        operations: Their modules, in the same order.
    """

    def __init__(self, config: ImportedConfig) -> None:
        """A network with fresh weights.

        Raises:
            ValueError: An operation does not fit what it reads, or its answer has another shape than the config says.
        """
        super().__init__()
        _check_shapes(config)
        self.config = config
        self.operations = nn.ModuleList(
            module_of(node.operation, config.shape(node.reads[0]) if node.reads else (), node.shape)
            for node in config.nodes
        )
        self._last_readers = [0, *(0 for _ in config.nodes)]
        for index, node in enumerate(config.nodes, start=1):
            for read in node.reads:
                self._last_readers[read] = index

    @override
    def forward(self, field: Tensor) -> Tensor:
        """It maps (n, 1, 28, 28) to logits (n, 10)."""
        kept = {0: field}
        for index, (node, module) in enumerate(zip(self.config.nodes, self.operations, strict=True), start=1):
            kept[index] = module(*(kept[read] for read in node.reads))
            for read in {read for read in node.reads if self._last_readers[read] == index}:
                del kept[read]
        return kept[len(self.config.nodes)]

    def loss(self, field: Tensor, labels: Tensor, generator: torch.Generator) -> Tensor:  # noqa: ARG002 - others draw from it
        """The mean cross-entropy of (n, 1, 28, 28) fields and (n,) labels."""
        return functional.cross_entropy(self(field), labels)


def _check_shapes(config: ImportedConfig) -> None:
    """Let torch work out the shapes of all answers, which takes no memory.

    Raises:
        ValueError: One is another than the config says.
    """
    are_numbers = [False, *(isinstance(node.operation, Numbers) for node in config.nodes)]
    for number, node in enumerate(config.nodes, start=1):
        if not are_numbers[number]:
            shape = answered_shape(node.operation, [(config.shape(read), are_numbers[read]) for read in node.reads])
            if shape != node.shape:
                raise ValueError(
                    tr(
                        "operation {number} would answer {shape}, and not {stored} as its file says",
                        number=number,
                        shape=shape,
                        stored=node.shape,
                    )
                )


def answered_shape(operation: Operation, reads: Sequence[tuple[Lengths, bool]]) -> Lengths:
    """The shape of what an operation makes of one digit.

    Args:
        operation: What is done.
        reads: The shape of each input, and whether it is the same for every digit.

    Raises:
        ValueError: It does not fit them, or mixes the digits of a batch.
    """
    kind = operation.operation
    # by numbers where these are few: without any torch imports its compiler for most operations, which takes a second
    device = "cpu" if _numbers(operation, [shape for shape, _ in reads]) <= _MOST_TRIED else "meta"
    try:
        with torch.device("meta"):
            module = module_of(operation, reads[0][0], ()).eval().to_empty(device=device)
        with torch.device(device):
            answers = [
                module(*(torch.empty(1 if is_same else batch, *shape) for shape, is_same in reads)).shape
                for batch in _BATCHES
            ]
    except (RuntimeError, TypeError, ValueError, IndexError, OverflowError) as error:
        first, *_ = str(error).splitlines() or [type(error).__name__]
        raise ValueError(tr("its {kind} does not fit what it reads: {first}", kind=kind, first=first)) from error
    shape = tuple(answers[0][1:])
    if answers != [(batch, *shape) for batch in _BATCHES]:
        raise ValueError(tr("its {kind} mixes the digits of a batch", kind=kind))
    return shape


def _numbers(operation: Operation, shapes: Sequence[Lengths]) -> float:
    """How many numbers it takes to do an operation for one digit; infinitely many where it may be more than one can tell."""
    read = sum(map(math.prod, shapes))
    match operation:
        case Activation() | Normalisation() | Reduction():
            return read
        case Dense(inputs, units):
            return (inputs + read) * units
        case Combination() if len({*shapes}) == 1:
            return read
        case _:
            return math.inf


def module_of(operation: Operation, size: Lengths, shape: Lengths) -> nn.Module:
    """The module of an operation, with fresh weights.

    Args:
        operation: What is done.
        size: The shape of what it reads first.
        shape: Of the numbers, where it is some.
    """
    match operation:
        case Convolution() as conv:
            return nn.Conv2d(
                conv.inputs,
                conv.maps,
                _pair(conv.kernel),
                _pair(conv.stride),
                _pair(conv.padding),
                _pair(conv.dilation),
                conv.groups,
                conv.bias,
            )
        case Dense() as dense:
            return nn.Linear(dense.inputs, dense.units, dense.bias)
        case Normalisation(units, eps):
            return (nn.BatchNorm2d if len(size) == 3 else UnitNorm)(units, eps)
        case LayerNormalisation(over, eps):
            return nn.LayerNorm(over, eps)
        case Pooling() as pool:
            return _pooling(pool)
        case Flatten():
            return nn.Flatten()
        case Numbers():
            return LearnedNumbers(shape)
        case _:
            is_relu = isinstance(operation, Activation) and operation.name == "relu"  # whatever its numbers are
            return nn.ReLU() if is_relu else Apply(_function(operation))


def _pooling(pool: Pooling) -> nn.Module:
    kernel, stride, padding = map(_pair, (pool.kernel, pool.stride, pool.padding))
    if pool.kind == "max":
        return nn.MaxPool2d(kernel, stride, padding, ceil_mode=pool.ceil)
    return nn.AvgPool2d(kernel, stride, padding, pool.ceil, pool.counts_padding)


def _function(operation: Operation) -> Callable[..., Tensor]:
    match operation:
        case Activation(name, a, b):
            return lambda x: _ACTIVATIONS[name](x, a, b)
        case Combination(how="concatenate", axis=axis):
            return lambda *inputs: torch.cat(inputs, axis + 1)
        case Combination(how=how):
            return _COMBINED[how]
        case Reduction(how, axes, keeps):
            over = tuple(axis + 1 for axis in axes)
            return lambda x: _REDUCED[how](x, over, keeps)
        case Reshaping(shape):
            return lambda x: x.reshape(len(x), *shape)
        case Permutation(axes):
            return lambda x: x.permute(0, *(axis + 1 for axis in axes))
        case Padding(around, mode, value):
            return lambda x: functional.pad(x, list(around), mode, value if mode == "constant" else None)
        case other:
            raise TypeError(f"{other} has a module of its own")


def _pair(lengths: Lengths) -> tuple[int, int]:
    first, second = lengths
    return first, second
