"""What the filters of a network's first layer look for, and what they find in the drawing."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from digitlab.gui.kit.cells.map_colours import limits_of
from digitlab.gui.kit.cells.map_grid import MapSheet
from digitlab.gui.shell.edit_words import unit_name
from digitlab.gui.tabs.inside import unit_names
from digitlab.gui.tabs.inside.overview.words import Scale, limits
from digitlab.language import tr
from digitlab.networks.inspection import Activations, Maps, Weights

_MOST_TEMPLATES, _MOST_KERNELS = 12, 16  # beside one another


@dataclass(frozen=True, slots=True, eq=False)
class FirstFilters:
    """Filters of the first layer that learns something.

    Attributes:
        layer: Its name.
        index: Its place among the layers.
        units: Which of its units, from left to right.
        wanted: Their kernels; of a network that reads colours, the sum of those for red, green and blue, in which a drawing has the same ink.
        found: What they find: a feature map each; of a dense layer the products of weights and inputs.
        is_dense: Whether their kernels cover all of the input.
        is_sum: Whether what is wanted is a sum over colours.
    """

    layer: str
    index: int
    units: tuple[int, ...]
    wanted: MapSheet
    found: MapSheet
    is_dense: bool
    is_sum: bool = False


def first_layer(seen: Activations) -> int:
    """The place of the first layer that learns something."""
    return next(index for index, layer in enumerate(seen.layers) if layer.weights is not None)


def most_active(seen: Activations) -> tuple[int, ...]:
    """The units of the first layer that find most, as many as fit; all of them in order where all fit."""
    index = first_layer(seen)
    found = seen.maps[index + 1]  # (units, h, w)
    most = _MOST_TEMPLATES if found.shape[1:] == (1, 1) else _MOST_KERNELS
    if len(found) <= most:
        return tuple(range(len(found)))
    order = np.argsort(-found.max(axis=(1, 2)), kind="stable")
    return tuple(order[:most].tolist())


def first_filters(seen: Activations, units: tuple[int, ...], scale: Scale, of_all: float) -> FirstFilters:
    """The kernels of some units, and what they find."""
    index = first_layer(seen)
    layer = seen.layers[index]
    weights = _weights(seen)
    chosen, is_dense = list(units), seen.maps[index + 1].shape[1:] == (1, 1)
    all_kernels = weights.kernel.sum(axis=1)  # (units, kh, kw): the field is one map, or the same in three colours
    kernels = all_kernels[chosen]
    names = tuple(unit_name(layer.name, unit) for unit in units)
    wanted = MapSheet(kernels, signed=True, limits=_kernel_limits(all_kernels, chosen, scale), names=names)
    answers = seen.maps[index + 1][chosen]
    if is_dense:
        products = (weights.kernel[chosen] * seen.maps[index]).sum(axis=1)  # (n, h, w)
        captions = tuple(_number(float(answer)) for answer in answers.ravel())
        found = MapSheet(
            products, signed=True, limits=limits(products, scale, float(np.abs(products).max())), names=captions
        )
    else:
        captions = tuple(_number(float(each.max())) for each in answers)
        found = MapSheet(answers, signed=False, limits=limits(answers, scale, of_all), names=captions)
    return FirstFilters(layer.name, index, units, wanted, found, is_dense, weights.kernel.shape[1] > 1)


def pointed(seen: Activations, filters: FirstFilters, cell: tuple[int, int, int], *, in_wanted: bool) -> str:
    """What lies under the pointer, in a sentence.

    Args:
        seen: The activations of the network.
        filters: What is shown of it.
        cell: Which of the units shown, row and column.
        in_wanted: Whether it is a kernel's cell; otherwise it is one of what was found.
    """
    position, row, column = cell
    unit, weights = filters.units[position], _weights(seen)
    name = f"{filters.layer}, {unit_name(filters.layer, unit)}"
    answer = seen.maps[filters.index + 1][unit]
    if filters.is_dense:
        weight, ink = float(filters.wanted.maps[cell]), float(seen.maps[filters.index][0, row, column])
        bias = float(weights.bias[unit])
        total = float((filters.wanted.maps[position] * seen.maps[filters.index][0]).sum())
        said = tr(
            "{unit}: weight {weight} × ink {ink} = {product} here; all together {total}, bias {bias}, sum {sum}",
            unit=name,
            weight=_number(weight),
            ink=_number(ink),
            product=_number(weight * ink),
            total=_number(total),
            bias=_number(bias),
            sum=_number(total + bias),
        )
        value = _number(float(answer[0, 0]))
        return tr("{sum}, after the ReLU {value}", sum=said, value=value) if weights.relu else said
    if in_wanted:
        return tr(
            "{unit}: weight {weight} in row {row}, column {column} of the kernel",
            unit=name,
            weight=_number(float(filters.wanted.maps[cell])),
            row=row + 1,
            column=column + 1,
        )
    return tr(
        "{unit}: {value} in row {row}, column {column}; largest {most}",
        unit=name,
        value=_number(float(answer[row, column])),
        row=row + 1,
        column=column + 1,
        most=_number(float(answer.max())),
    )


def _number(value: float) -> str:
    return unit_names.number(value, 2)


def _weights(seen: Activations) -> Weights:
    weights = seen.layers[first_layer(seen)].weights
    assert weights is not None
    return weights


def _kernel_limits(kernels: Maps, chosen: list[int], scale: Scale) -> np.ndarray[tuple[int], np.dtype[np.float64]]:
    return limits_of(kernels, "unit" if scale == "unit" else "layer")[chosen]
