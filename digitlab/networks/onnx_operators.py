"""The operators of ONNX files that are known, and the operation that each becomes (https://onnx.ai/onnx/operators).

What depends on no digit, such as a shape, is worked out while the file is read.
"""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np

from digitlab.networks.onnx_import import Builder, Call, Constant, UnfitError
from digitlab.networks.operations import (
    Activation,
    ActivationName,
    Combination,
    Convolution,
    Dense,
    LayerNormalisation,
    Lengths,
    Normalisation,
    Padding,
    Permutation,
    Pooling,
    Reduction,
)

_MOST_FILLED = 4096
_FAR = float(np.finfo(np.float32).max)
_Operator = Callable[[Builder, Call, int], int]
"""It makes an operation of a call whose first input depends on the digit, and returns its index."""


def call(builder: Builder, asked: Call) -> int | Constant:
    """What an operator answers: the index of an operation, or what is the same for every digit.

    Raises:
        ValueError: It is not known, or does not fit what it reads.
    """
    if not any(isinstance(each, int) for each in asked.inputs):
        return _folded(asked)
    if asked.name == "Shape":
        return _shape(builder, asked)
    if asked.name in _COMBINED:
        return _combined(builder, asked)
    if asked.name == "Concat":
        return _concatenated(builder, asked)
    operator, first = _OPERATORS.get(asked.name), asked.inputs[0]
    if operator is None:
        raise UnfitError(f"it has an operator that is not known here: {asked.name}")
    if not isinstance(first, int):
        raise UnfitError(f"its {asked.name} reads constants first")
    return operator(builder, asked, first)


def _folded(asked: Call) -> Constant:
    """What an operator makes of constants."""
    inputs = [each for each in asked.inputs if each is not None and not isinstance(each, int)]
    if asked.name == "Constant":
        given = next(iter(asked.settings.values()), b"")
        if isinstance(given, bytes):
            raise UnfitError("it has a constant that is not known here")
        return np.asarray(given)
    if asked.name in _ARITHMETIC and len(inputs) == 2:
        left, right = inputs
        if left.size != 1 and right.size != 1 and left.shape != right.shape:
            raise UnfitError(f"its {asked.name} is of constants of {left.shape} and {right.shape}")
        return np.asarray(_ARITHMETIC[asked.name](left, right))
    folded = _FOLDED.get(asked.name)
    if folded is None or not inputs:
        raise UnfitError(f"it makes constants by an operator that is not known here: {asked.name}")
    return folded(asked, *inputs)


def _gathered(_asked: Call, values: Constant, index: Constant) -> Constant:
    if values.ndim != 1:
        raise UnfitError("its Gather takes from more than a list of numbers")
    return np.asarray(values[index.astype(np.int64)])


def _cast_constant(asked: Call, values: Constant) -> Constant:
    return values.astype(np.int64 if asked.whole("to", 1) in {6, 7} else np.float32)


def _sliced(_asked: Call, values: Constant, starts: Constant, ends: Constant, *more: Constant) -> Constant:
    axes = more[0].tolist() if more else range(starts.size)
    steps = more[1].tolist() if len(more) > 1 else [1] * starts.size
    slices = [slice(None)] * values.ndim
    for axis, start, end, step in zip(axes, starts.tolist(), ends.tolist(), steps, strict=True):
        slices[axis] = slice(start, end, step)
    return values[tuple(slices)]


def _filled(asked: Call, shape: Constant) -> Constant:
    sides = [int(side) for side in shape.ravel()]
    if min(sides, default=0) < 0 or math.prod(sides) > _MOST_FILLED:
        raise UnfitError(f"it makes constant numbers of shape {sides[:8]}")
    return np.full(sides, np.asarray(asked.settings.get("value", 0.0)).ravel()[0])


_FOLDED: dict[str, Callable[..., Constant]] = {
    "Identity": lambda _, values: values,
    "Shape": lambda asked, values: np.array(
        values.shape[asked.settings.get("start") : asked.settings.get("end")], np.int64
    ),
    "Dropout": lambda _, values, *__: values,
    "Cast": _cast_constant,
    "Transpose": lambda asked, values: values.transpose(asked.wholes("perm") or None),
    "Reshape": lambda _, values, shape: values.reshape([int(side) for side in shape.ravel()]),
    "Unsqueeze": lambda asked, values, *_: np.expand_dims(values, asked.wholes("axes", place=1)),
    "Squeeze": lambda asked, values, *_: values.squeeze(asked.wholes("axes", place=1) or None),
    "Concat": lambda asked, *each: np.concatenate(each, asked.whole("axis", 0)),
    "Gather": _gathered,
    "Slice": _sliced,
    "ConstantOfShape": _filled,
}

_ARITHMETIC: dict[str, Callable[[Constant, Constant], Constant]] = {
    "Add": np.add,
    "Sub": np.subtract,
    "Mul": np.multiply,
    "Div": lambda left, right: left // right if left.dtype.kind == right.dtype.kind == "i" else left / right,
}


def _shape(builder: Builder, asked: Call) -> Constant:
    """A shape; that of the batch, which is any, is 0, as ONNX says that an axis stays as it is."""
    (of,) = asked.inputs
    assert isinstance(of, int)
    sides = (0, *builder.shape(of))
    return np.array(sides[asked.settings.get("start") : asked.settings.get("end")], np.int64)


def _padded(
    builder: Builder, asked: Call, x: int, kernel: Lengths, stride: Lengths, dilation: Lengths
) -> tuple[int, Lengths]:
    """What a window slides over, and the padding that is the same at both ends of an axis."""
    pads = asked.wholes("pads", (0, 0, 0, 0))
    how = asked.text("auto_pad", "NOTSET")
    if how.startswith("SAME"):
        _, height, width = builder.shape(x)
        pads = (0, 0, 0, 0)
        short = [
            max(0, (-(-side // step) - 1) * step + (cells - 1) * apart + 1 - side)
            for side, cells, step, apart in zip((height, width), kernel, stride, dilation, strict=True)
        ]
        small, large = [each // 2 for each in short], [each - each // 2 for each in short]
        pads = (*small, *large) if how == "SAME_UPPER" else (*large, *small)
    if len(pads) != 4:
        raise UnfitError(f"its {asked.name} pads {len(pads) // 2} axes, and maps have two")
    top, left, bottom, right = pads
    if (top, left) == (bottom, right):
        return x, (top, left)
    if asked.name != "Conv":
        raise UnfitError(f"its {asked.name} pads one side more than the other")
    return builder.add(Padding((left, right, top, bottom)), x), (0, 0)


def _conv(builder: Builder, asked: Call, x: int) -> int:
    weight, bias = asked.known(1), asked.constant(2)
    if weight.ndim != 4:
        raise UnfitError(f"its convolution has kernels of {weight.ndim - 2} axes, and maps have two")
    maps, inputs, *kernel = weight.shape
    stride, dilation, groups = (
        asked.wholes("strides", (1, 1)),
        asked.wholes("dilations", (1, 1)),
        asked.whole("group", 1),
    )
    x, padding = _padded(builder, asked, x, tuple(kernel), stride, dilation)
    conv = Convolution(inputs * groups, maps, tuple(kernel), stride, padding, dilation, groups, bias is not None)
    return builder.add(conv, x, weight=weight, bias=bias)


def _gemm(builder: Builder, asked: Call, x: int) -> int:
    weight, bias = asked.known(1), asked.constant(2)
    if weight.ndim != 2 or asked.whole("transA", 0):
        raise UnfitError("its Gemm is no dense layer")
    weight = asked.number("alpha", 1.0) * (weight if asked.whole("transB", 0) else weight.T)
    if bias is not None:
        bias = np.broadcast_to(asked.number("beta", 1.0) * bias.reshape(-1), len(weight))
    return builder.add(Dense(weight.shape[1], weight.shape[0], bias is not None), x, weight=weight, bias=bias)


def _matrix_product(builder: Builder, asked: Call, x: int) -> int:
    right = asked.inputs[1]
    if isinstance(right, int):
        return builder.add(Combination("matrix product"), x, right)
    weight = asked.known(1)
    if weight.ndim != 2:
        raise UnfitError(f"it multiplies digits by an array of {weight.shape}")
    return builder.add(Dense(weight.shape[0], weight.shape[1], bias=False), x, weight=weight.T)


def _batch_norm(builder: Builder, asked: Call, x: int) -> int:
    weight, bias, mean, variance = (asked.known(place) for place in (1, 2, 3, 4))
    numbers = {"weight": weight, "bias": bias, "running_mean": mean, "running_var": variance}
    counted = np.zeros((), np.int64)
    index = builder.add(Normalisation(weight.size, asked.number("epsilon", 1e-5)), x, **numbers)
    import torch

    builder.tensors[index - 1]["num_batches_tracked"] = torch.from_numpy(counted)
    return index


def _layer_norm(builder: Builder, asked: Call, x: int) -> int:
    weight, bias = asked.known(1), asked.constant(2)
    bias = np.zeros_like(weight) if bias is None else bias
    return builder.add(LayerNormalisation(weight.shape, asked.number("epsilon", 1e-5)), x, weight=weight, bias=bias)


def _pool(builder: Builder, asked: Call, x: int) -> int:
    kernel = asked.wholes("kernel_shape")
    stride = asked.wholes("strides", (1,) * len(kernel))
    if asked.wholes("dilations", (1, 1)) != (1, 1) or len(builder.shape(x)) != 3:
        raise UnfitError(f"its {asked.name} is of a kind that is not known here")
    x, padding = _padded(builder, asked, x, kernel, stride, (1, 1))
    ceil, counts = bool(asked.whole("ceil_mode", 0)), bool(asked.whole("count_include_pad", 0))
    if asked.name == "MaxPool":
        return builder.add(Pooling("max", kernel, stride, padding, ceil), x)
    return builder.add(Pooling("average", kernel, stride, padding, ceil, counts), x)


def _global_pool(builder: Builder, asked: Call, x: int) -> int:
    size = builder.shape(x)[1:]
    return builder.add(Pooling("max" if "Max" in asked.name else "average", size, size), x)


def _reduced(builder: Builder, asked: Call, x: int) -> int:
    shape = builder.shape(x)
    axes = tuple(sorted(_axis(axis, shape) for axis in asked.wholes("axes", place=1)))
    keeps = bool(asked.whole("keepdims", 1))
    if axes == (1, 2) and len(shape) == 3 and asked.name != "ReduceSum":
        pooled = _global_pool(builder, asked, x)
        return pooled if keeps else builder.reshape(pooled, shape[:1])
    if not axes:
        raise UnfitError(f"its {asked.name} goes over all axes")
    how = {"ReduceMean": "mean", "ReduceSum": "sum", "ReduceMax": "max"}[asked.name]
    return builder.add(Reduction(how, axes, keeps), x)  # type: ignore[arg-type] # one of the three


def _axis(axis: int, shape: Lengths) -> int:
    """An axis of the file, which counts that of the batch and may count from the end, as one of a digit's."""
    found = axis - 1 if axis > 0 else axis + len(shape)
    if not 0 <= found < len(shape) or axis == 0:
        raise UnfitError("it works along the axis of the batch, or along one that is not there")
    return found


def _flatten(builder: Builder, asked: Call, x: int) -> int:
    if asked.whole("axis", 1) not in {1, -len(builder.shape(x))}:
        raise UnfitError("its Flatten mixes the digits of a batch")
    return builder.reshape(x, (math.prod(builder.shape(x)),))


def _reshaped(builder: Builder, asked: Call, x: int) -> int:
    before, target = builder.shape(x), [int(side) for side in asked.known(1).ravel()]
    count, sides = math.prod(before), target[1:]
    if not asked.whole("allowzero", 0):
        sides = [before[place] if side == 0 and place < len(before) else side for place, side in enumerate(sides)]
    if sides.count(-1) == 1 and target[:1] != [-1]:
        rest = math.prod(side for side in sides if side != -1)
        sides = [count // rest if side == -1 and rest else side for side in sides]
    if not sides or target[0] not in {0, -1, builder.batch or -1} or min(sides) < 1 or math.prod(sides) != count:
        raise UnfitError(f"its Reshape to {target[:8]} mixes the digits of a batch, or does not fit {before}")
    return builder.reshape(x, tuple(sides))


def _squeezed(builder: Builder, asked: Call, x: int) -> int:
    shape = builder.shape(x)
    gone = {_axis(axis, shape) for axis in asked.wholes("axes", place=1)}
    if not gone or any(shape[axis] != 1 for axis in gone):
        raise UnfitError("its Squeeze does not fit what it reads")
    return builder.reshape(x, tuple(side for axis, side in enumerate(shape) if axis not in gone))


def _unsqueezed(builder: Builder, asked: Call, x: int) -> int:
    shape = list(builder.shape(x))
    axes = asked.wholes("axes", place=1)
    for axis in sorted(axis if axis > 0 else axis + len(shape) + len(axes) + 1 for axis in axes):
        if not 1 <= axis <= len(shape) + 1:
            raise UnfitError("its Unsqueeze does not fit what it reads")
        shape.insert(axis - 1, 1)
    return builder.reshape(x, tuple(shape))


def _transposed(builder: Builder, asked: Call, x: int) -> int:
    first, *others = asked.wholes("perm") or (-1,)
    if first != 0 or sorted(others) != list(range(1, len(builder.shape(x)) + 1)):
        raise UnfitError("its Transpose moves the axis of the batch, or does not fit what it reads")
    return builder.add(Permutation(tuple(axis - 1 for axis in others)), x)


def _pad(builder: Builder, asked: Call, x: int) -> int:
    pads, shape = asked.wholes("pads", place=1), builder.shape(x)
    half = len(pads) // 2
    before, after = pads[:half], pads[half:]
    if half != len(shape) + 1 or half < 3 or any(before[:-2]) or any(after[:-2]) or len(asked.inputs) > 3:
        raise UnfitError("its Pad pads other axes than rows and columns")
    value = asked.constant(2)
    mode = {"constant": "constant", "reflect": "reflect", "edge": "replicate"}.get(asked.text("mode", "constant"))
    if mode is None:
        raise UnfitError("its Pad is of a kind that is not known here")
    given = asked.number("value", 0.0) if value is None else float(value.item())
    around = (before[-1], after[-1], before[-2], after[-2])
    return builder.add(Padding(around, mode, given), x)  # type: ignore[arg-type] # one of the three


def _clip(builder: Builder, asked: Call, x: int) -> int:
    low, high = asked.constant(1), asked.constant(2)
    least = asked.number("min", -_FAR) if low is None else float(low.item())
    most = asked.number("max", _FAR) if high is None else float(high.item())
    return builder.add(Activation("clip", max(least, -_FAR), min(most, _FAR)), x)


def _power(builder: Builder, asked: Call, x: int) -> int:
    return builder.add(Activation("power", float(asked.known(1).item())), x)


def _prelu(builder: Builder, asked: Call, x: int) -> int:
    """A leaky ReLU with learned slopes: max(x, 0) + slope · min(x, 0)."""
    slopes = builder.numbers(asked.known(1), builder.shape(x))
    below = builder.add(Activation("clip", -_FAR, 0.0), x)
    return builder.add(
        Combination("add"), builder.add(Activation("relu"), x), builder.add(Combination("multiply"), below, slopes)
    )


def _softmax(builder: Builder, asked: Call, x: int) -> int:
    axis = _axis(asked.whole("axis", -1 if asked.opset >= 13 else 1), builder.shape(x))
    return builder.add(Activation("softmax" if asked.name == "Softmax" else "log softmax", float(axis)), x)


def _gelu(builder: Builder, asked: Call, x: int) -> int:
    return builder.add(Activation("gelu by tanh" if asked.text("approximate", "none") == "tanh" else "gelu"), x)


def _hard_sigmoid(builder: Builder, asked: Call, x: int) -> int:
    return builder.add(Activation("hard sigmoid", asked.number("alpha", 0.2), asked.number("beta", 0.5)), x)


def _same(_builder: Builder, _asked: Call, x: int) -> int:
    return x


def _cast(_builder: Builder, asked: Call, x: int) -> int:
    if asked.whole("to", 1) not in {1, 10, 11, 16}:
        raise UnfitError("it makes whole numbers of what depends on the digit")
    return x


def _activation(name: ActivationName, setting: str = "", usual: float = 0.0) -> _Operator:
    """The operator of a function that has one setting, or none."""
    return lambda builder, asked, x: builder.add(Activation(name, asked.number(setting, usual) if setting else 0.0), x)


def _combined(builder: Builder, asked: Call) -> int:
    """Two inputs, number by number; a number that is added to a dense layer is its bias."""
    if len(asked.inputs) != 2:
        raise UnfitError(f"its {asked.name} has {len(asked.inputs)} inputs, and two are known here")
    found = [each for each in asked.inputs if isinstance(each, int)]
    shape = max((builder.shape(each) for each in found), key=len)
    if len(found) == 1 and asked.name == "Add" and (biased := _with_bias(builder, asked, found[0])):
        return biased
    if len(found) == 2 and asked.name == "Mul" and (gated := _gated(builder, asked)):
        return gated
    reads = [each if isinstance(each, int) else builder.numbers(np.asarray(each), shape) for each in asked.inputs]
    return builder.add(Combination(_COMBINED[asked.name]), *reads)  # type: ignore[arg-type] # all are


def _with_bias(builder: Builder, asked: Call, x: int) -> int:
    """The dense layer with a bias that a constant makes of one without; 0 where it is none, or is read elsewhere as it is."""
    place = asked.inputs.index(x) if isinstance(asked.inputs[0], int) else 1
    bias = asked.known(1 - place)
    dense = builder.nodes[x - 1].operation if x else None
    if (
        not isinstance(dense, Dense)
        or dense.bias
        or asked.is_shared[place]
        or bias.shape not in {(dense.units,), (1, dense.units)}
    ):
        return 0
    weight = builder.tensors[x - 1]["weight"].numpy()
    return builder.add(
        Dense(dense.inputs, dense.units), *builder.nodes[x - 1].reads, weight=weight, bias=bias.reshape(-1)
    )


def _gated(builder: Builder, asked: Call) -> int:
    """SiLU, where a number is multiplied by its own sigmoid; 0 where it is not."""
    for x, other in (asked.inputs, asked.inputs[::-1]):
        assert isinstance(x, int)
        assert isinstance(other, int)
        node = builder.nodes[other - 1] if other else None
        if node and node.reads == (x,) and node.operation == Activation("sigmoid"):
            return builder.add(Activation("silu"), x)
    return 0


def _concatenated(builder: Builder, asked: Call) -> int:
    if not all(isinstance(each, int) for each in asked.inputs):
        raise UnfitError("it lays constants beside what depends on the digit")
    reads = [each for each in asked.inputs if isinstance(each, int)]
    axis = _axis(asked.whole("axis", 1), builder.shape(reads[0]))
    return builder.add(Combination("concatenate", axis), *reads)


_COMBINED = {
    "Add": "add",
    "Sub": "subtract",
    "Mul": "multiply",
    "Div": "divide",
    "Max": "largest",
    "Min": "smallest",
}

_OPERATORS: dict[str, _Operator] = {
    "Conv": _conv,
    "Gemm": _gemm,
    "MatMul": _matrix_product,
    "BatchNormalization": _batch_norm,
    "LayerNormalization": _layer_norm,
    "MaxPool": _pool,
    "AveragePool": _pool,
    "GlobalMaxPool": _global_pool,
    "GlobalAveragePool": _global_pool,
    "ReduceMean": _reduced,
    "ReduceSum": _reduced,
    "ReduceMax": _reduced,
    "Flatten": _flatten,
    "Reshape": _reshaped,
    "Squeeze": _squeezed,
    "Unsqueeze": _unsqueezed,
    "Transpose": _transposed,
    "Pad": _pad,
    "Clip": _clip,
    "Pow": _power,
    "PRelu": _prelu,
    "Softmax": _softmax,
    "LogSoftmax": _softmax,
    "Gelu": _gelu,
    "HardSigmoid": _hard_sigmoid,
    "Identity": _same,
    "Dropout": _same,
    "Cast": _cast,
    "Relu": _activation("relu"),
    "LeakyRelu": _activation("leaky relu", "alpha", 0.01),
    "Elu": _activation("elu", "alpha", 1.0),
    "Selu": _activation("selu"),
    "Sigmoid": _activation("sigmoid"),
    "Tanh": _activation("tanh"),
    "Softplus": _activation("softplus"),
    "Softsign": _activation("softsign"),
    "HardSwish": _activation("hard swish"),
    "Mish": _activation("mish"),
    "Erf": _activation("erf"),
    "Exp": _activation("exp"),
    "Log": _activation("log"),
    "Sqrt": _activation("sqrt"),
    "Abs": _activation("absolute"),
    "Neg": _activation("negative"),
    "Reciprocal": _activation("reciprocal"),
}
