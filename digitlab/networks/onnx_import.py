"""An ONNX file as an imported network: its graph becomes a table of operations, and its numbers become tensors.

Nothing of a file is run. It is read by the onnx library once its size is known; each operator that is known becomes an operation
(:mod:`digitlab.networks.onnx_operators`), and a file with any other is refused. Other files, which ONNX can name for its numbers, are never opened.
"""

from __future__ import annotations

import importlib.util
import math
from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from torch import Tensor

from digitlab.language import mark, tr
from digitlab.networks.architectures.architecture import CLASSES, FIELD, MOST_PARAMETERS
from digitlab.networks.architectures.imported import ImportedConfig
from digitlab.networks.card import SUFFIX
from digitlab.networks.onnx_table import Builder, Call, Constant, UnfitError, UnknownOperatorError
from digitlab.networks.operations import Activation
from digitlab.program import TO_HAVE_ONNX
from digitlab.untrusted import one_line, read_bytes

if TYPE_CHECKING:
    from onnx import GraphProto, ModelProto, NodeProto, TensorProto

_MOST_BYTES = 4 * MOST_PARAMETERS + 16 * 2**20
_FLOAT = 1  # ONNX's number for float32
_WEIGHTS = mark("import its weights instead, a {suffix} file")
_HINT = mark("export the network with opset 13 or newer, in evaluation mode, from (n, 1, 28, 28) to ten logits")


def read_onnx(path: Path) -> tuple[ImportedConfig, dict[str, Tensor]]:
    """The operations of a file, and its numbers by the names that they have in the network.

    Raises:
        ValueError: It is no such file, too large, or has what is not known here; the message names it.
        OSError: It cannot be opened.
    """
    if importlib.util.find_spec("onnx") is None:
        raise ValueError(tr("{path}: ONNX is not installed: {way_out}", path=one_line(path), way_out=tr(TO_HAVE_ONNX)))
    try:
        content = read_bytes(path, _MOST_BYTES)
    except OSError as error:
        reason = error.strerror or error
        raise OSError(tr("{place}: cannot be read: {error}", place=one_line(path), error=reason)) from error
    import onnx
    from google.protobuf.message import DecodeError

    try:
        model = onnx.ModelProto()
        model.ParseFromString(content)
        return _network(model)
    except DecodeError as error:
        raise ValueError(
            tr("{path}: is no ONNX file: {error}: export it again", path=one_line(path), error=one_line(error))
        ) from error
    except (ValueError, TypeError, LookupError, ArithmeticError, MemoryError) as error:
        raise ValueError(
            tr(
                "{path}: cannot become a network: {error}: {hint}",
                path=one_line(path),
                error=one_line(error),
                hint=tr(_WEIGHTS).format(suffix=SUFFIX) if isinstance(error, UnknownOperatorError) else tr(_HINT),
            )
        ) from error


def _network(model: ModelProto) -> tuple[ImportedConfig, dict[str, Tensor]]:
    from digitlab.networks.onnx_operators import call

    opset = _checked(model)
    graph, builder = model.graph, Builder()
    known: dict[str, int | Constant] = {each.name: _array(each) for each in graph.initializer}
    known |= _input(graph, builder, set(known))
    readers = Counter(name for node in graph.node for name in node.input)
    folded = 0
    for node in graph.node:
        if node.domain not in {"", "ai.onnx"}:
            raise UnfitError(
                tr(
                    "it has an operator '{operator}' of '{domain}', not ONNX's own",
                    operator=one_line(node.op_type, 60),
                    domain=one_line(node.domain, 60),
                )
            )
        for name in node.input:
            if name and name not in known:
                raise UnfitError(
                    tr(
                        "its {operator} reads '{name}', which nothing answers",
                        operator=one_line(node.op_type, 60),
                        name=one_line(name, 60),
                    )
                )
        inputs = [known[name] if name else None for name in node.input]
        shared = [readers[name] > 1 for name in node.input]
        asked = Call(one_line(node.op_type, 60), _settings(node), inputs, shared, opset)
        if not asked.depends_on_digit:  # what it makes is no larger than all that it reads
            folded += sum(each.size for each in inputs if each is not None and not isinstance(each, int))
            if folded > MOST_PARAMETERS:
                raise UnfitError(
                    tr(
                        "more than {most:,} of its numbers would have to be worked out from others",
                        most=MOST_PARAMETERS,
                    )
                )
        with np.errstate(all="ignore"):  # what is not finite then is refused where it is used
            answer = call(builder, asked)
        if node.output:
            known[node.output[0]] = answer
    return _finished(builder, _output(graph, known))


def _checked(model: ModelProto) -> int:
    """The version of the operators of a model that keeps to itself."""
    if not model.graph.node:
        raise UnfitError(tr("it has no operators"))
    if model.functions:
        raise UnfitError(tr("it defines operators of its own"))
    versions = [each.version for each in model.opset_import if each.domain in {"", "ai.onnx"}]
    if not versions or not 9 <= versions[0] <= 1000:
        raise UnfitError(tr("it does not say which version of the operators it uses, or an old one"))
    return int(versions[0])


def _input(graph: GraphProto, builder: Builder, constants: set[str]) -> dict[str, int]:
    """The name of the one input, and the index of the field in its shape."""
    inputs = [each for each in graph.input if each.name not in constants]
    if len(inputs) != 1:
        raise UnfitError(tr("it has {count} inputs, and a field is one", count=len(inputs)))
    kind = inputs[0].type.tensor_type
    batch, *shape = [each.dim_value for each in kind.shape.dim] or [0]
    if kind.elem_type != _FLOAT or math.prod(shape) != FIELD**2 or not 0 < len(shape) <= 3 or min(shape) < 1:
        raise UnfitError(
            tr("it reads numbers of shape {shape}, and a field is (n, 1, 28, 28) float32", shape=(batch or "n", *shape))
        )
    builder.batch = batch
    return {inputs[0].name: builder.reshape(0, tuple(shape))}


def _output(graph: GraphProto, known: Mapping[str, int | Constant]) -> int:
    if len(graph.output) != 1:
        raise UnfitError(tr("it has {count} outputs, and ten logits are one", count=len(graph.output)))
    found = known.get(graph.output[0].name)
    if not isinstance(found, int) or found == 0:
        raise UnfitError(tr("its output does not depend on the field"))
    return found


def _array(tensor: TensorProto) -> Constant:
    """An initializer's numbers, whose size is checked before they are laid out."""
    from onnx import TensorProto as Kinds
    from onnx import numpy_helper

    if tensor.data_location == Kinds.EXTERNAL or tensor.external_data:
        raise UnfitError(tr("its numbers lie in another file, which is not opened: export it as one file"))
    if any(side < 0 for side in tensor.dims) or math.prod(tensor.dims) > MOST_PARAMETERS:
        raise UnfitError(
            tr("'{name}' has the shape {dims}", name=one_line(tensor.name, 60), dims=list(tensor.dims)[:8])
        )
    if tensor.data_type not in {Kinds.FLOAT, Kinds.DOUBLE, Kinds.FLOAT16, Kinds.INT32, Kinds.INT64, Kinds.BOOL}:
        raise UnfitError(tr("'{name}' holds numbers of a kind that is not known here", name=one_line(tensor.name, 60)))
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
                raise UnfitError(
                    tr("its {operator} has a setting that is not known here", operator=one_line(node.op_type, 60))
                )
    return found


def _finished(builder: Builder, last: int) -> tuple[ImportedConfig, dict[str, Tensor]]:
    """The table up to the logits, without what nothing reads and without a softmax at its end."""
    ends = {"softmax", "log softmax"}
    while (
        last
        and isinstance(end := builder.nodes[last - 1].operation, Activation)
        and end.name in ends
        and builder.shape(last)[int(end.a)] == CLASSES
    ):
        (last,) = builder.nodes[last - 1].reads  # the logits are what it reads
        ends = {"log softmax"}  # whose softmax is that of its logits; that of a softmax is another answer
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
