"""An ONNX file as an imported network: its graph becomes a table of operations, and its numbers become tensors.

Nothing of a file is run. It is read by the onnx library once its size is known; each operator that is known becomes an operation
(:mod:`digitlab.networks.onnx_operators`), and a file with any other is refused. Other files, which ONNX can name for its numbers, are never opened.
"""

from __future__ import annotations

import importlib.util
import math
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from digitlab.networks.architectures.architecture import CLASSES, FIELD, MOST_PARAMETERS
from digitlab.networks.architectures.imported import MOST_NODES, ImportedConfig
from digitlab.networks.imported import answered_shape
from digitlab.networks.operations import Activation, Flatten, Lengths, Node, Numbers, Operation, Reshaping
from digitlab.untrusted import one_line, read_bytes

if TYPE_CHECKING:
    from onnx import GraphProto, ModelProto, NodeProto, TensorProto

_MOST_BYTES = 4 * MOST_PARAMETERS + 16 * 2**20
_MOST_FOLDED = 2**22  # numbers of what is worked out while the file is read
_FLOAT = 1  # ONNX's number for float32
_HINT = "export the network with opset 11 or newer, in evaluation mode, from (n, 1, 28, 28) to ten logits"

Constant = NDArray[Any]


class UnfitError(ValueError):
    """A file, or a part of it, that cannot become a network here; the message says why."""


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

    def constant(self, place: int) -> Constant | None:
        """An input that has to be known; None where it is left out.

        Raises:
            UnfitError: It depends on the digit.
        """
        found = self.inputs[place] if place < len(self.inputs) else None
        if isinstance(found, int):
            raise UnfitError(f"input {place + 1} of its {self.name} depends on the digit")
        return found

    def known(self, place: int) -> Constant:
        """As :meth:`constant`, of an input that has to be there."""
        found = self.constant(place)
        if found is None:
            raise UnfitError(f"its {self.name} has no input {place + 1}")
        return found

    def whole(self, name: str, usual: int) -> int:
        """A setting that is a whole number."""
        found = self.settings.get(name, usual)
        if type(found) is not int:
            raise UnfitError(f"{name} of its {self.name} is no whole number")
        return found

    def number(self, name: str, usual: float) -> float:
        """A setting that is a finite number."""
        found = self.settings.get(name, usual)
        if not isinstance(found, int | float) or not math.isfinite(found):
            raise UnfitError(f"{name} of its {self.name} is no finite number")
        return float(found)

    def wholes(self, name: str, usual: Iterable[int] = (), place: int | None = None) -> Lengths:
        """A setting that is a list of whole numbers, which newer versions have as an input."""
        found: Any = self.settings.get(name)
        if found is None and place is not None and self.constant(place) is not None:
            found = self.known(place).ravel().tolist()
        found = list(usual) if found is None else found
        if not isinstance(found, list) or len(found) > 16 or not all(type(each) is int for each in found):
            raise UnfitError(f"{name} of its {self.name} is no list of whole numbers")
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
    """

    nodes: list[Node] = field(default_factory=list)
    tensors: list[dict[str, Tensor]] = field(default_factory=list)
    batch: int = 0

    def shape(self, index: int) -> Lengths:
        """Of what a node answers to one digit."""
        return self.nodes[index - 1].shape if index else (1, FIELD, FIELD)

    def add(self, operation: Operation, *reads: int, **numbers: Constant | None) -> int:
        """One more operation, with its numbers, and its index.

        Raises:
            ValueError: It does not fit what it reads.
        """
        if len(self.nodes) >= MOST_NODES:
            raise UnfitError(f"it has more than {MOST_NODES:,} operations")
        if isinstance(operation, Numbers):
            shape: Lengths = tuple(np.shape(numbers["values"]))  # type: ignore[arg-type] # they are given with it
        else:
            shape = answered_shape(operation, [(self.shape(read), self._is_same(read)) for read in reads])
        node = Node(operation, reads, shape)
        self.nodes.append(node)
        self.tensors.append({name: _tensor(each) for name, each in numbers.items() if each is not None})
        return len(self.nodes)

    def _is_same(self, index: int) -> bool:
        """Whether an answer is the same for every digit."""
        return index > 0 and isinstance(self.nodes[index - 1].operation, Numbers)

    def numbers(self, values: Constant, like: Lengths) -> int:
        """Numbers that are combined with answers of a shape, with the batch's axis taken away where they have it."""
        if values.ndim > len(like):
            if values.ndim > len(like) + 1 or len(values) != 1:
                raise UnfitError(f"it combines digits with numbers of {values.shape}")
            values = values[0]
        return self.add(Numbers(), values=values)

    def reshape(self, index: int, shape: Lengths) -> int:
        """The same numbers in another shape."""
        if shape == self.shape(index):
            return index
        return self.add(Flatten() if len(shape) == 1 else Reshaping(shape), index)


def _tensor(values: Constant) -> Tensor:
    with np.errstate(over="ignore"):
        numbers = np.array(values, np.float32)
    if not np.isfinite(numbers).all():
        raise UnfitError("it holds numbers that are not finite")
    return torch.from_numpy(numbers)


def read_onnx(path: Path) -> tuple[ImportedConfig, dict[str, Tensor]]:
    """The operations of a file, and its numbers by the names that they have in the network.

    Raises:
        ValueError: It is no such file, too large, or has what is not known here; the message names it.
        OSError: It cannot be opened.
    """
    if importlib.util.find_spec("onnx") is None:
        raise ValueError(
            f"{one_line(path)}: reading ONNX needs the extra: install it with 'pip install \"digitlab[onnx]\"'"
        )
    content = read_bytes(path, _MOST_BYTES)
    import onnx
    from google.protobuf.message import DecodeError

    try:
        model = onnx.ModelProto()
        model.ParseFromString(content)
        return _network(model)
    except DecodeError as error:
        raise ValueError(f"{one_line(path)}: is no ONNX file: {one_line(error)}: export it again") from error
    except (ValueError, TypeError, IndexError, OverflowError, MemoryError) as error:
        raise ValueError(f"{one_line(path)}: cannot become a network: {one_line(error)}: {_HINT}") from error


def _network(model: ModelProto) -> tuple[ImportedConfig, dict[str, Tensor]]:
    from digitlab.networks.onnx_operators import call

    opset = _checked(model)
    graph, builder = model.graph, Builder()
    known: dict[str, int | Constant] = {each.name: _array(each) for each in graph.initializer}
    known |= _input(graph, builder, set(known))
    readers = Counter(name for node in graph.node for name in node.input)
    for node in graph.node:
        if node.domain not in {"", "ai.onnx"}:
            raise UnfitError(
                f"it has an operator '{one_line(node.op_type, 60)}' of '{one_line(node.domain, 60)}', not ONNX's own"
            )
        for name in node.input:
            if name and name not in known:
                raise UnfitError(
                    f"its {one_line(node.op_type, 60)} reads '{one_line(name, 60)}', which nothing answers"
                )
        inputs = [known[name] if name else None for name in node.input]
        shared = [readers[name] > 1 for name in node.input]
        answer = call(builder, Call(one_line(node.op_type, 60), _settings(node), inputs, shared, opset))
        if not isinstance(answer, int) and answer.size > _MOST_FOLDED:
            raise UnfitError(f"its {one_line(node.op_type, 60)} makes {answer.size:,} constant numbers")
        if node.output:
            known[node.output[0]] = answer
    return _finished(builder, _output(graph, known))


def _checked(model: ModelProto) -> int:
    """The version of the operators of a model that keeps to itself."""
    if not model.graph.node:
        raise UnfitError("it has no operators")
    if model.functions:
        raise UnfitError("it defines operators of its own")
    versions = [each.version for each in model.opset_import if each.domain in {"", "ai.onnx"}]
    if not versions or not 9 <= versions[0] <= 1000:
        raise UnfitError("it does not say which version of the operators it uses, or an old one")
    return int(versions[0])


def _input(graph: GraphProto, builder: Builder, constants: set[str]) -> dict[str, int]:
    """The name of the one input, and the index of the field in its shape."""
    inputs = [each for each in graph.input if each.name not in constants]
    if len(inputs) != 1:
        raise UnfitError(f"it has {len(inputs)} inputs, and a field is one")
    kind = inputs[0].type.tensor_type
    batch, *shape = [each.dim_value for each in kind.shape.dim] or [0]
    if kind.elem_type != _FLOAT or math.prod(shape) != FIELD**2 or not 0 < len(shape) <= 3 or min(shape) < 1:
        raise UnfitError(f"it reads numbers of shape {(batch or 'n', *shape)}, and a field is (n, 1, 28, 28) float32")
    builder.batch = batch
    return {inputs[0].name: builder.reshape(0, tuple(shape))}


def _output(graph: GraphProto, known: Mapping[str, int | Constant]) -> int:
    if len(graph.output) != 1:
        raise UnfitError(f"it has {len(graph.output)} outputs, and ten logits are one")
    found = known.get(graph.output[0].name)
    if not isinstance(found, int) or found == 0:
        raise UnfitError("its output does not depend on the field")
    return found


def _array(tensor: TensorProto) -> Constant:
    """An initializer's numbers, whose size is checked before they are laid out."""
    from onnx import TensorProto as Kinds
    from onnx import numpy_helper

    if tensor.data_location == Kinds.EXTERNAL or tensor.external_data:
        raise UnfitError("its numbers lie in another file, which is not opened: export it as one file")
    if any(side < 0 for side in tensor.dims) or math.prod(tensor.dims) > MOST_PARAMETERS:
        raise UnfitError(f"'{one_line(tensor.name, 60)}' has the shape {list(tensor.dims)[:8]}")
    if tensor.data_type not in {Kinds.FLOAT, Kinds.DOUBLE, Kinds.FLOAT16, Kinds.INT32, Kinds.INT64, Kinds.BOOL}:
        raise UnfitError(f"'{one_line(tensor.name, 60)}' holds numbers of a kind that is not known here")
    return np.asarray(numpy_helper.to_array(tensor))


def _settings(node: NodeProto) -> dict[str, Any]:
    from onnx import AttributeProto as Kinds

    found: dict[str, Any] = {}
    for each in node.attribute:
        match each.type:
            case Kinds.FLOAT:
                found[each.name] = each.f
            case Kinds.INT:
                found[each.name] = each.i
            case Kinds.STRING:
                found[each.name] = each.s
            case Kinds.INTS:
                found[each.name] = list(each.ints)
            case Kinds.FLOATS:
                found[each.name] = list(each.floats)
            case Kinds.TENSOR:
                found[each.name] = _array(each.t)
            case _:
                raise UnfitError(f"its {one_line(node.op_type, 60)} has a setting that is not known here")
    return found


def _finished(builder: Builder, last: int) -> tuple[ImportedConfig, dict[str, Tensor]]:
    """The table up to the logits, without what nothing reads and without a softmax at its end."""
    while (
        last
        and isinstance(ends := builder.nodes[last - 1].operation, Activation)
        and ends.name in {"softmax", "log softmax"}
    ):
        (last,) = builder.nodes[last - 1].reads  # the logits are what it reads
    if last and math.prod(builder.shape(last)) == CLASSES:
        last = builder.reshape(last, (CLASSES,))
    needed, asked = set[int](), [last]
    while asked:
        index = asked.pop()
        if index and index not in needed:
            needed.add(index)
            asked += builder.nodes[index - 1].reads
    numbers = {0: 0} | {index: number for number, index in enumerate(sorted(needed), start=1)}
    nodes, tensors = [], {}
    for index in sorted(needed):
        node = builder.nodes[index - 1]
        nodes.append(replace(node, reads=tuple(numbers[read] for read in node.reads)))
        for name, tensor in builder.tensors[index - 1].items():
            tensors[f"operations.{numbers[index] - 1}.{name}"] = tensor
    return ImportedConfig(tuple(nodes)), tensors
