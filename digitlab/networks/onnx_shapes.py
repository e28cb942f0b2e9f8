"""The operators of ONNX files that give a digit's numbers another shape; none may mix the digits of a batch."""

from __future__ import annotations

import math

from digitlab.language import tr
from digitlab.networks.onnx_table import FAR, Builder, Call, UnfitError
from digitlab.networks.operations import Lengths, Padding, Permutation


def axis_of(axis: int, shape: Lengths) -> int:
    """An axis of the file, which counts that of the batch and may count from the end, as one of a digit's."""
    found = axis - 1 if axis > 0 else axis + len(shape)
    if not 0 <= found < len(shape) or axis == 0:
        raise UnfitError(tr("it works along the axis of the batch, or along one that is not there"))
    return found


def flattened(builder: Builder, asked: Call, x: int) -> int:
    """All numbers of a digit, one after the other."""
    if asked.whole("axis", 1) not in {1, -len(builder.shape(x))}:
        raise UnfitError(tr("its Flatten mixes the digits of a batch"))
    return builder.reshape(x, (math.prod(builder.shape(x)),))


def reshaped(builder: Builder, asked: Call, x: int) -> int:
    """The same numbers in another shape."""
    before, target = builder.shape(x), [int(side) for side in asked.known(1).ravel()]
    count, sides = math.prod(before), target[1:]
    if not asked.whole("allowzero", 0):
        sides = [before[place] if side == 0 and place < len(before) else side for place, side in enumerate(sides)]
    if sides.count(-1) == 1 and target[:1] != [-1]:
        rest = math.prod(side for side in sides if side != -1)
        sides = [count // rest if side == -1 and rest else side for side in sides]
    if not sides or target[0] not in {0, -1, builder.batch or -1} or min(sides) < 1 or math.prod(sides) != count:
        raise UnfitError(
            tr(
                "its Reshape to {target} mixes the digits of a batch, or does not fit {before}",
                target=target[:8],
                before=before,
            )
        )
    return builder.reshape(x, tuple(sides))


def squeezed(builder: Builder, asked: Call, x: int) -> int:
    """Axes of one cell taken away."""
    shape = builder.shape(x)
    gone = {axis_of(axis, shape) for axis in asked.wholes("axes", place=1)}
    if not gone or any(shape[axis] != 1 for axis in gone):
        raise UnfitError(tr("its Squeeze does not fit what it reads"))
    return builder.reshape(x, tuple(side for axis, side in enumerate(shape) if axis not in gone))


def unsqueezed(builder: Builder, asked: Call, x: int) -> int:
    """Axes of one cell put in."""
    shape = list(builder.shape(x))
    axes = asked.wholes("axes", place=1)
    for axis in sorted(axis if axis > 0 else axis + len(shape) + len(axes) + 1 for axis in axes):
        if not 1 <= axis <= len(shape) + 1:
            raise UnfitError(tr("its Unsqueeze does not fit what it reads"))
        shape.insert(axis - 1, 1)
    return builder.reshape(x, tuple(shape))


def transposed(builder: Builder, asked: Call, x: int) -> int:
    """The axes in another order."""
    first, *others = asked.wholes("perm") or (-1,)
    if first != 0 or sorted(others) != list(range(1, len(builder.shape(x)) + 1)):
        raise UnfitError(tr("its Transpose moves the axis of the batch, or does not fit what it reads"))
    return builder.add(Permutation(tuple(axis - 1 for axis in others)), x)


def padded(builder: Builder, asked: Call, x: int) -> int:
    """More cells around the maps."""
    pads, shape = asked.wholes("pads", place=1), builder.shape(x)
    half = len(pads) // 2
    before, after = pads[:half], pads[half:]
    if half != len(shape) + 1 or half < 3 or any(before[:-2]) or any(after[:-2]) or len(asked.inputs) > 3:
        raise UnfitError(tr("its Pad pads other axes than rows and columns"))
    value = asked.constant(2)
    mode = {"constant": "constant", "reflect": "reflect", "edge": "replicate"}.get(asked.text("mode", "constant"))
    if mode is None:
        raise UnfitError(tr("its Pad is of a kind that is not known here"))
    given = asked.number("value", 0.0) if value is None else min(max(float(value.item()), -FAR), FAR)
    around = (before[-1], after[-1], before[-2], after[-2])
    return builder.add(Padding(around, mode, given), x)  # type: ignore[arg-type] # one of the three
