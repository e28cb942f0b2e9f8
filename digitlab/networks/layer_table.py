"""A table of layers: the shape, the numbers learned and the work of each row, and why a row is impossible.

The sizes are the lecture's (:mod:`digitlab.convolution.shapes`); no framework is needed.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from digitlab import language
from digitlab.convolution.shapes import Axis, remainder, slide
from digitlab.ink.stroke import FIELD_SIDE
from digitlab.language import mark, tr
from digitlab.networks.layers import (
    MOST_MULTIPLICATIONS,
    ConvLayer,
    DenseLayer,
    DepthwiseLayer,
    DropoutLayer,
    FlattenLayer,
    GlobalPoolLayer,
    OneLayer,
    PoolLayer,
    ResidualLayer,
)

MOST_LAYERS = 32
_MOST_PARAMETERS = 20_000_000
_MOST_NUMBERS = 1_000_000  # of one layer's answer to one digit: 4 MB
_NAMES: dict[type, str] = {
    ConvLayer: mark("a convolution"),
    DepthwiseLayer: mark("a depthwise convolution"),
    PoolLayer: mark("pooling"),
    GlobalPoolLayer: mark("global pooling"),
}

Shape = tuple[int, ...]
"""(maps, height, width), or (numbers,)."""

_DIGITS = 10


@dataclass(frozen=True, slots=True)
class Row:
    """One layer, behind those above it.

    Attributes:
        layer: What it is.
        shape: Of what it answers; () where it, or one above it, is impossible.
        size: How the side of its maps comes about, as ``(28 − 5)/1 + 1 = 24``; "" where it changes none.
        parameters: How many numbers it learns.
        formula: How that number comes about, as ``6·(3·5·5+1) = 456``; "" where it learns nothing.
        multiplications: Multiply-adds for one digit.
        remark: What is worth knowing: which cells are never seen.
        fault: Why it is impossible, and what would help.
    """

    layer: OneLayer
    shape: Shape = ()
    size: str = ""
    parameters: int = 0
    formula: str = ""
    multiplications: int = 0
    remark: str = ""
    fault: str = ""


def read_table(layers: Sequence[OneLayer], classes: int = _DIGITS, field_channels: int = 1) -> tuple[Row, ...]:
    """One row a layer, and one for the answer: a dense layer with a logit a class."""
    return _table(tuple(layers), classes, field_channels, language.code())


@lru_cache(maxsize=64)  # whoever sets up a training asks a dozen times for the same one
def _table(layers: tuple[OneLayer, ...], classes: int, field_channels: int, _language: str) -> tuple[Row, ...]:
    rows: list[Row] = []
    shape: Shape = (field_channels, FIELD_SIDE, FIELD_SIDE)
    into: list[Shape] = []  # what comes into each row that the next one could skip
    learned = work = 0
    for number, layer in enumerate((*layers, DenseLayer(classes, relu=False))):
        row = _row(layer, shape, into) if shape and number <= MOST_LAYERS else Row(layer)
        if isinstance(layer, ResidualLayer) and row.shape:
            into[-layer.rows :] = [into[-layer.rows]]  # with what it skips, it is one row to the next one
        else:
            into.append(shape)
        learned, work = learned + row.parameters, work + row.multiplications
        fault = row.fault or _too_large(row, learned, work)
        rows.append(Row(layer, fault=fault) if fault else row)
        shape = rows[-1].shape
    if len(layers) > MOST_LAYERS:
        rows[MOST_LAYERS] = Row(
            layers[MOST_LAYERS], fault=tr("a network has at most {most} layers: remove this one", most=MOST_LAYERS)
        )
    return tuple(rows)


def shape_said(shape: Shape) -> str:
    """``16@24×24`` or ``120``; "" for none."""
    if len(shape) == 3:
        return f"{shape[0]}@{shape[1]}×{shape[2]}"
    return f"{shape[0]:,}" if shape else ""


def _row(layer: OneLayer, shape: Shape, into: Sequence[Shape]) -> Row:
    """A layer that reads a shape; a residual also what came into one of the rows above."""
    try:
        match layer:
            case DropoutLayer():
                return Row(layer, shape)
            case ResidualLayer():
                return _residual(layer, shape, into)
            case DenseLayer():
                return _dense(layer, shape)
            case _:
                return _on_maps(layer, shape)
    except ValueError as error:
        return Row(layer, fault=str(error))


def _residual(layer: ResidualLayer, shape: Shape, into: Sequence[Shape]) -> Row:
    if layer.rows > len(into):
        raise ValueError(
            tr("there are not {rows} rows above to skip, but {count}: take fewer", rows=layer.rows, count=len(into))
        )
    before = into[-layer.rows]
    if before != shape:
        raise ValueError(
            tr(
                "it adds {before}, which came into the rows above, to {now}: give both one shape",
                before=shape_said(before),
                now=shape_said(shape),
            )
        )
    return Row(layer, shape)


def _dense(layer: DenseLayer, shape: Shape) -> Row:
    if len(shape) == 3:
        raise ValueError(
            tr(
                "a dense layer reads a list of numbers, here {maps}: flatten or pool them first",
                maps=_maps_said(shape),
            )
        )
    (inputs,) = shape
    parameters = layer.units * (inputs + 1)
    formula = f"{layer.units:,}·({inputs:,}+1) = {parameters:,}"
    return Row(layer, (layer.units,), "", parameters, formula, layer.units * inputs)


def _on_maps(layer: ConvLayer | DepthwiseLayer | PoolLayer | GlobalPoolLayer | FlattenLayer, shape: Shape) -> Row:
    if len(shape) == 1 and isinstance(layer, FlattenLayer):
        raise ValueError(tr("there are no maps left to flatten: remove this row"))
    if len(shape) == 1:
        raise ValueError(
            tr(
                "{layer} reads maps, here is a list of {count:,} numbers: move it further up",
                layer=tr(_NAMES[type(layer)]),
                count=shape[0],
            )
        )
    maps, height, width = shape
    match layer:
        case FlattenLayer():
            return Row(layer, (math.prod(shape),), f"{maps}·{height}·{width} = {math.prod(shape):,}")
        case GlobalPoolLayer():
            return Row(layer, (2 * maps if layer.kind == "both" else maps,))
        case PoolLayer():
            axis = slide((height, width), layer.size, layer.stride).columns
            return Row(layer, (maps, axis.outputs, axis.outputs), axis.formula, remark=_unseen(axis))
        case ConvLayer() | DepthwiseLayer():
            if layer.padding >= layer.kernel:
                if layer.kernel == 1:
                    raise ValueError(
                        tr(
                            "a padding of {padding} lays windows of 1 on nothing but zeros: make the padding 0",
                            padding=layer.padding,
                        )
                    )
                raise ValueError(
                    tr(
                        "a padding of {padding} lays windows of {kernel} on nothing but zeros: make the padding {most} or less",
                        padding=layer.padding,
                        kernel=layer.kernel,
                        most=layer.kernel - 1,
                    )
                )
            return _convolution(layer, maps, slide((height, width), layer.kernel, layer.stride, layer.padding).columns)


def _convolution(layer: ConvLayer | DepthwiseLayer, inputs: int, axis: Axis) -> Row:
    maps, each = (layer.maps, inputs) if isinstance(layer, ConvLayer) else (inputs, 1)
    apart = 2 if layer.normalised else 1  # a scale and a shift a map, or a bias
    weights, side = each * layer.kernel**2, axis.outputs
    parameters = maps * (weights + apart)
    formula = f"{maps}·({each}·{layer.kernel}·{layer.kernel}+{apart}) = {parameters:,}"
    return Row(layer, (maps, side, side), axis.formula, parameters, formula, maps * weights * side**2, _unseen(axis))


def _unseen(axis: Axis) -> str:
    return "" if axis.tiles and not axis.unseen() else remainder(axis, both=True)


def _too_large(row: Row, learned: int, work: int) -> str:
    if not row.shape:
        return ""
    if math.prod(row.shape) > _MOST_NUMBERS:
        return tr(
            "it would answer {count:,} numbers a digit: at most {most:,}",
            count=math.prod(row.shape),
            most=_MOST_NUMBERS,
        )
    if learned > _MOST_PARAMETERS:
        return tr(
            "with it the network would learn {learned:,} numbers: at most {most:,}",
            learned=learned,
            most=_MOST_PARAMETERS,
        )
    if work > MOST_MULTIPLICATIONS:
        return tr(
            "with it the network would need {work:,} multiply-adds a digit: at most {most:,}",
            work=work,
            most=MOST_MULTIPLICATIONS,
        )
    return ""


def _maps_said(shape: Shape) -> str:
    count, height, width = shape
    if count == 1:
        return tr("is 1 map of {height}×{width}", height=height, width=width)
    return tr("are {count} maps of {height}×{width}", count=count, height=height, width=width)
