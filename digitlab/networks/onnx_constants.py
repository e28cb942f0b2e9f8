"""What an ONNX file's operators make of constants, such as a shape, worked out while the file is read."""

from __future__ import annotations

import math
from collections.abc import Callable
from contextlib import suppress

import numpy as np

from digitlab.language import tr
from digitlab.networks.onnx_table import Call, Constant, UnfitError, UnknownOperatorError

_MOST_FILLED = 4096


def folded(asked: Call) -> Constant:
    """What an operator makes of constants."""
    inputs = [each for each in asked.inputs if each is not None and not isinstance(each, int)]
    if asked.name == "Constant":
        given = next(iter(asked.settings.values()), b"")
        if isinstance(given, bytes):
            raise UnfitError(tr("it has a constant that is not known here"))
        return np.asarray(given)
    if asked.name in _ARITHMETIC and len(inputs) == 2:
        left, right = inputs
        fits = False
        with suppress(ValueError):  # of shapes that do not go together
            fits = math.prod(np.broadcast_shapes(left.shape, right.shape)) <= max(left.size, right.size)
        if not fits:
            raise UnfitError(
                tr(
                    "its {name} is of constants of {left} and {right}",
                    name=asked.name,
                    left=left.shape,
                    right=right.shape,
                )
            )
        return np.asarray(_ARITHMETIC[asked.name](left, right))
    folded = _FOLDED.get(asked.name)
    if folded is None or not inputs:
        raise UnknownOperatorError(
            tr("it makes constants by an operator that is not known here: {name}", name=asked.name)
        )
    return folded(asked, *inputs)


def _gathered(_asked: Call, values: Constant, index: Constant) -> Constant:
    if values.ndim != 1:
        raise UnfitError(tr("its Gather takes from more than a list of numbers"))
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
        raise UnfitError(tr("it makes constant numbers of shape {sides}", sides=sides[:8]))
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
