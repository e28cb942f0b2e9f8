"""The operators of an ONNX file as they are read, one call at a time, and the table of operations that grows of them."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from digitlab.language import tr
from digitlab.networks.architectures.architecture import FIELD, MOST_PARAMETERS
from digitlab.networks.architectures.imported import MOST_NODES
from digitlab.networks.imported import answered_shape
from digitlab.networks.operations import Flatten, Lengths, Node, Numbers, Operation, Reshaping

Constant = NDArray[Any]

FAR = float(np.finfo(np.float32).max)
"""What stands for infinity among settings."""

MOST_HELD = 2 * MOST_PARAMETERS
"""Numbers of all operations; a dense layer is there twice where its bias is added behind it."""


class UnfitError(ValueError):
    """A file, or a part of it, that cannot become a network here; the message says why."""


class UnknownOperatorError(UnfitError):
    """A file of which an operator is not known here, however it is exported."""


@dataclass(slots=True)
class Call:
    """One operator of the file, with its settings and inputs.

    Attributes:
        name: The operator's.
        settings: Its attributes.
        inputs: Of each the node that answers it, a constant, or None where it is left out.
        is_shared: Of each whether others read it, too.
        opset: The version of the operators.
    """

    name: str
    settings: dict[str, Any]
    inputs: list[int | Constant | None]
    is_shared: list[bool]
    opset: int

    @property
    def depends_on_digit(self) -> bool:
        """Whether an input does: what it answers is worked out for each digit, and not while the file is read."""
        return any(isinstance(each, int) for each in self.inputs)

    def constant(self, place: int) -> Constant | None:
        """An input that has to be known; None where it is left out.

        Raises:
            UnfitError: It depends on the digit.
        """
        found = self.inputs[place] if place < len(self.inputs) else None
        if isinstance(found, int):
            raise UnfitError(tr("input {place} of its {name} depends on the digit", place=place + 1, name=self.name))
        return found

    def known(self, place: int) -> Constant:
        """As :meth:`constant`, of an input that has to be there."""
        found = self.constant(place)
        if found is None:
            raise UnfitError(tr("its {name} has no input {place}", name=self.name, place=place + 1))
        return found

    def whole(self, name: str, usual: int) -> int:
        """A setting that is a whole number."""
        found = self.settings.get(name, usual)
        if type(found) is not int:
            raise UnfitError(tr("{setting} of its {name} is no whole number", setting=name, name=self.name))
        return found

    def number(self, name: str, usual: float) -> float:
        """A setting that is a finite number."""
        found = self.settings.get(name, usual)
        if not isinstance(found, int | float) or not math.isfinite(found):
            raise UnfitError(tr("{setting} of its {name} is no finite number", setting=name, name=self.name))
        return float(found)

    def wholes(self, name: str, usual: Iterable[int] = (), place: int | None = None) -> Lengths:
        """A setting that is a list of whole numbers, which newer versions have as an input."""
        found: Any = self.settings.get(name)
        if found is None and place is not None and self.constant(place) is not None:
            found = self.known(place).ravel().tolist()
        found = list(usual) if found is None else found
        if not isinstance(found, list) or len(found) > 16 or not all(type(each) is int for each in found):
            raise UnfitError(tr("{setting} of its {name} is no list of whole numbers", setting=name, name=self.name))
        return tuple(found)

    def text(self, name: str, usual: str) -> str:
        """A setting that is a word."""
        found = self.settings.get(name, usual)
        return found.decode("ascii", "replace") if isinstance(found, bytes) else str(found)


@dataclass(slots=True)
class Builder:
    """The table of operations as it grows.

    Attributes:
        nodes: So far.
        tensors: The numbers of each, by their names in its module.
        batch: How many digits the file's own input has; 0 for any number.
        held: How many numbers there are in ``tensors``.
    """

    nodes: list[Node] = field(default_factory=list)
    tensors: list[dict[str, Tensor]] = field(default_factory=list)
    batch: int = 0
    held: int = 0

    def shape(self, index: int) -> Lengths:
        """Of what a node answers to one digit."""
        return self.nodes[index - 1].shape if index else (1, FIELD, FIELD)

    def add(self, operation: Operation, *reads: int, **numbers: Constant | None) -> int:
        """One more operation, with its numbers, and its index.

        Raises:
            ValueError: It does not fit what it reads.
        """
        if len(self.nodes) >= MOST_NODES:
            raise UnfitError(tr("it has more than {most:,} operations", most=MOST_NODES))
        if isinstance(operation, Numbers):
            shape: Lengths = tuple(np.shape(numbers["values"]))  # type: ignore[arg-type] # they are given with it
        else:
            shape = answered_shape(operation, [(self.shape(read), self._is_same(read)) for read in reads])
        given = {name: each for name, each in numbers.items() if each is not None}
        self.held += sum(each.size for each in given.values())
        if self.held > MOST_HELD:  # many operations can read the same numbers, and each has its own copy
            raise UnfitError(tr("its operations have more than {most:,} numbers", most=MOST_HELD))
        node = Node(operation, reads, shape)
        self.nodes.append(node)
        self.tensors.append({name: _tensor(each) for name, each in given.items()})
        return len(self.nodes)

    def _is_same(self, index: int) -> bool:
        """Whether an answer is the same for every digit."""
        return index > 0 and isinstance(self.nodes[index - 1].operation, Numbers)

    def numbers(self, values: Constant, like: Lengths) -> int:
        """Numbers that are combined with answers of a shape, with the batch's axis taken away where they have it."""
        if values.ndim > len(like):
            if values.ndim > len(like) + 1 or len(values) != 1:
                raise UnfitError(tr("it combines digits with numbers of {shape}", shape=values.shape))
            values = values[0]
        return self.add(Numbers(), values=values)

    def reshape(self, index: int, shape: Lengths) -> int:
        """The same numbers in another shape; those of a shape that was itself only another one are read where they come from."""
        while index and isinstance(self.nodes[index - 1].operation, Flatten | Reshaping):
            (index,) = self.nodes[index - 1].reads
        if shape == self.shape(index):
            return index
        return self.add(Flatten() if len(shape) == 1 else Reshaping(shape), index)


def _tensor(values: Constant) -> Tensor:
    numbers = np.array(values, np.float32)
    if not np.isfinite(numbers).all():
        raise UnfitError(tr("it holds numbers that are not finite"))
    return torch.from_numpy(numbers)
