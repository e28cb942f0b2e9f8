"""The operators of ONNX files that are known, and the operation that each becomes (https://onnx.ai/onnx/operators).

What depends on no digit, such as a shape, is worked out while the file is read.
"""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np

from digitlab.language import tr
from digitlab.networks.onnx_combinations import COMBINED, combined, concatenated
from digitlab.networks.onnx_constants import folded
from digitlab.networks.onnx_shapes import axis_of, flattened, padded, reshaped, squeezed, transposed, unsqueezed
from digitlab.networks.onnx_table import FAR, Builder, Call, Constant, UnfitError, UnknownOperatorError
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
    Pooling,
    Reduction,
)

_Operator = Callable[[Builder, Call, int], int]
"""It makes an operation of a call whose first input depends on the digit, and returns its index."""


def call(builder: Builder, asked: Call) -> int | Constant:
    """What an operator answers: the index of an operation, or what is the same for every digit.

    Raises:
        ValueError: It is not known, or does not fit what it reads.
    """
    if not asked.depends_on_digit:
        return folded(asked)
    if asked.name == "Shape":
        return _shape(builder, asked)
    if asked.name in COMBINED:
        return combined(builder, asked)
    if asked.name == "Concat":
        return concatenated(builder, asked)
    operator, first = _OPERATORS.get(asked.name), asked.inputs[0]
    if operator is None:
        raise UnknownOperatorError(tr("it has an operator that is not known here: {name}", name=asked.name))
    if not isinstance(first, int):
        raise UnfitError(tr("its {name} reads constants first", name=asked.name))
    return operator(builder, asked, first)


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
        raise UnfitError(tr("its {name} pads {axes} axes, and maps have two", name=asked.name, axes=len(pads) // 2))
    top, left, bottom, right = pads
    if (top, left) == (bottom, right):
        return x, (top, left)
    if asked.name != "Conv":
        raise UnfitError(tr("its {name} pads one side more than the other", name=asked.name))
    return builder.add(Padding((left, right, top, bottom)), x), (0, 0)


def _conv(builder: Builder, asked: Call, x: int) -> int:
    weight, bias = asked.known(1), asked.constant(2)
    if weight.ndim != 4:
        raise UnfitError(tr("its convolution has kernels of {axes} axes, and maps have two", axes=weight.ndim - 2))
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
        raise UnfitError(tr("its Gemm is no dense layer"))
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
        raise UnfitError(tr("it multiplies digits by an array of {shape}", shape=weight.shape))
    return builder.add(Dense(weight.shape[0], weight.shape[1], bias=False), x, weight=weight.T)


def _batch_norm(builder: Builder, asked: Call, x: int) -> int:
    weight, bias, mean, variance = (asked.known(place) for place in (1, 2, 3, 4))
    if asked.whole("training_mode", 0):
        raise UnfitError(tr("its BatchNormalization takes means of a batch, as in training"))
    numbers = {"weight": weight, "bias": bias, "running_mean": mean, "running_var": variance}
    counted = np.zeros((), np.int64)
    index = builder.add(Normalisation(weight.size, asked.number("epsilon", 1e-5)), x, **numbers)
    import torch

    builder.tensors[index - 1]["num_batches_tracked"] = torch.from_numpy(counted)
    return index


def _layer_norm(builder: Builder, asked: Call, x: int) -> int:
    weight, bias = asked.known(1), asked.constant(2)
    bias = np.zeros_like(weight) if bias is None else bias
    shape = builder.shape(x)
    if shape[axis_of(asked.whole("axis", -1), shape) :] != weight.shape:
        raise UnfitError(tr("its LayerNormalization has no weight of its own for each number that it normalises"))
    return builder.add(LayerNormalisation(weight.shape, asked.number("epsilon", 1e-5)), x, weight=weight, bias=bias)


def _pool(builder: Builder, asked: Call, x: int) -> int:
    kernel = asked.wholes("kernel_shape")
    stride = asked.wholes("strides", (1,) * len(kernel))
    if asked.wholes("dilations", (1, 1)) != (1, 1) or len(builder.shape(x)) != 3:
        raise UnfitError(tr("its {name} is of a kind that is not known here", name=asked.name))
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
    axes = tuple(sorted(axis_of(axis, shape) for axis in asked.wholes("axes", place=1)))
    keeps = bool(asked.whole("keepdims", 1))
    if axes == (1, 2) and len(shape) == 3 and asked.name != "ReduceSum":
        pooled = _global_pool(builder, asked, x)
        return pooled if keeps else builder.reshape(pooled, shape[:1])
    if not axes:
        raise UnfitError(tr("its {name} goes over all axes", name=asked.name))
    how = {"ReduceMean": "mean", "ReduceSum": "sum", "ReduceMax": "max"}[asked.name]
    return builder.add(Reduction(how, axes, keeps), x)  # type: ignore[arg-type] # one of the three


def _clip(builder: Builder, asked: Call, x: int) -> int:
    low, high = asked.constant(1), asked.constant(2)
    least = asked.number("min", -FAR) if low is None else float(low.item())
    most = asked.number("max", FAR) if high is None else float(high.item())
    return builder.add(Activation("clip", max(least, -FAR), min(most, FAR)), x)


def _power(builder: Builder, asked: Call, x: int) -> int:
    return builder.add(Activation("power", float(asked.known(1).item())), x)


def _prelu(builder: Builder, asked: Call, x: int) -> int:
    """A leaky ReLU with learned slopes: max(x, 0) + slope · min(x, 0)."""
    slopes = builder.numbers(asked.known(1), builder.shape(x))
    below = builder.add(Activation("clip", -FAR, 0.0), x)
    return builder.add(
        Combination("add"), builder.add(Activation("relu"), x), builder.add(Combination("multiply"), below, slopes)
    )


def _softmax(builder: Builder, asked: Call, x: int) -> int:
    shape = builder.shape(x)
    axis = axis_of(asked.whole("axis", -1 if asked.opset >= 13 else 1), shape)
    if asked.opset < 13 and math.prod(shape[axis + 1 :]) != 1:
        raise UnfitError(tr("its {name} goes over several axes, as before opset 13", name=asked.name))
    return builder.add(Activation("softmax" if asked.name == "Softmax" else "log softmax", float(axis)), x)


def _gelu(builder: Builder, asked: Call, x: int) -> int:
    return builder.add(Activation("gelu by tanh" if asked.text("approximate", "none") == "tanh" else "gelu"), x)


def _hard_sigmoid(builder: Builder, asked: Call, x: int) -> int:
    return builder.add(Activation("hard sigmoid", asked.number("alpha", 0.2), asked.number("beta", 0.5)), x)


def _same(_builder: Builder, _asked: Call, x: int) -> int:
    return x


def _cast(_builder: Builder, asked: Call, x: int) -> int:
    if asked.whole("to", 1) not in {1, 10, 11, 16}:
        raise UnfitError(tr("it makes whole numbers of what depends on the digit"))
    return x


def _activation(name: ActivationName, setting: str = "", usual: float = 0.0) -> _Operator:
    """The operator of a function that has one setting, or none."""
    return lambda builder, asked, x: builder.add(Activation(name, asked.number(setting, usual) if setting else 0.0), x)


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
    "Flatten": flattened,
    "Reshape": reshaped,
    "Squeeze": squeezed,
    "Unsqueeze": unsqueezed,
    "Transpose": transposed,
    "Pad": padded,
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
