"""The overview's settings, and its layers and filters in sheets of maps and in words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from digitlab.data.classes import DIGITS, Classes
from digitlab.gui.kit.cells.map_colours import limits_of
from digitlab.gui.kit.cells.map_grid import MapSheet
from digitlab.gui.shell.edit_words import named, sentence
from digitlab.gui.shell.export import Provenance, Table
from digitlab.gui.shell.opened import Inside, OpenNetwork
from digitlab.gui.shell.pose_words import pose_as_options, seeing_notes
from digitlab.gui.tabs.inside import unit_names
from digitlab.gui.tabs.inside.overview.layer_row import LayerSheet
from digitlab.language import mark, tr
from digitlab.networks.inspection import Activations, Layer, unit_number

Scale = Literal["unit", "layer", "all"]
"""Whose largest value has the full colour: each map's, its layer's, or that of all networks."""

ViewName = Literal["layers", "first filters", "flow"]

TITLES: dict[ViewName, str] = {"layers": mark("Layers"), "first filters": mark("First filters"), "flow": mark("▶ Play")}

LOOK: dict[ViewName, str] = {
    "layers": mark("Bright: found here. Light blue: below zero. Click a map to go into its layer."),
    "first filters": mark("Above: what it looks for. Below: what it finds."),
    "flow": mark("Wires carry input × weight: amber ones add, blue ones take away."),
}
SCALES: dict[Scale, str] = {"unit": mark("each map's own"), "layer": mark("each layer's"), "all": mark("one for all")}
ON_BLANK = mark("Nothing drawn yet: this is what blank paper makes.")
_VIEWS: dict[ViewName, str] = {
    "layers": mark("Inside the networks: layers"),
    "first filters": mark("Inside the networks: first filters"),
    "flow": mark("Inside the networks: flow"),
}

_HEADER = (
    "network",
    "layer",
    "maps",
    "height",
    "width",
    "parameters",
    "formula",
    "unit",
    "largest",
    "mean",
)


@dataclass(frozen=True, slots=True)
class OverviewSettings:
    """How the networks are shown.

    Attributes:
        view: What of them.
        scale: Whose largest value has the full colour.
    """

    view: ViewName = "layers"
    scale: Scale = "unit"


def is_ink(activations: Activations, index: int) -> bool:
    """Whether the maps at an index are still the ink itself: the field, moved at most."""
    return all(
        layer.kind in ("colours", "shuffle", "ink", "alone", "paper", "crop", "window")
        for layer in activations.layers[:index]
    )


def limits(maps: NDArray[np.floating], scale: Scale, of_all: float) -> NDArray[np.float64]:
    """The absolute values that have the full colour, (n,); numbers without a map have their layer's scale, at least."""
    if scale == "all":
        return np.full(len(maps), of_all)
    return limits_of(maps, scale if maps.shape[1:] != (1, 1) else "layer")


def largest_of_all(inside: Inside) -> float:
    """The largest absolute value in any layer of any network, the ink left aside."""
    return max(
        (
            float(np.abs(maps).max())
            for network in inside.networks
            if (seen := network.activations) is not None
            for index, maps in enumerate(seen.maps)
            if not is_ink(seen, index)
        ),
        default=0.0,
    )


def layer_sheets(
    seen: Activations, scale: Scale, of_all: float, *, blank: bool, classes: Classes = DIGITS
) -> list[LayerSheet]:
    """The field and every layer; on blank paper without an answer."""
    field = LayerSheet(tr("field"), unit_names.shape(seen.maps[0]), (), MapSheet.of_ink(seen.maps[0]))
    sheets = [field]
    for index, layer in enumerate(seen.layers, start=1):
        maps = seen.maps[index]
        behind_pooling = index > 1 and seen.layers[index - 2].kind == "pooled"
        is_highest = layer.kind == "max" and maps.shape[1:] == (1, 1)  # of maps that stand above it
        joins = is_ink(seen, index) or behind_pooling or is_highest or layer.kind == "blur"
        sheets.append(
            LayerSheet(
                layer.name,
                unit_names.shape(maps),
                _formula(layer),
                _sheet(seen, index, scale, of_all, blank, classes),
                joins,
            )
        )
    return sheets


def _formula(layer: Layer) -> tuple[str, ...]:
    """How many numbers a layer has learned, in lines; () where it has no weights."""
    if layer.is_by_hand:
        return tr("fixed by hand"), "= 0"
    return tuple(layer.formula.replace(" = ", "\n= ").split("\n")) if layer.formula else ()


def _sheet(seen: Activations, index: int, scale: Scale, of_all: float, blank: bool, classes: Classes) -> MapSheet:
    maps = seen.maps[index]
    if is_ink(seen, index):
        return MapSheet.of_ink(maps)
    is_answer = index == len(seen.layers)
    if is_answer and blank:
        maps = np.full_like(maps, np.nan)
    if not is_answer:
        return MapSheet(maps, signed=False, limits=limits(maps, scale, of_all))
    answered = None if blank else seen.label
    return MapSheet(
        maps, signed=False, limits=limits(maps, scale, of_all), names=unit_names.class_names(classes), marked=answered
    )


def heading(network: OpenNetwork, *, blank: bool) -> str:
    """The network's name, its size, and which of its readings is shown; none of them decides on blank paper."""
    seen = network.activations
    if seen is None or network.card is None:
        return f"{network.name}: {network.fault}"
    parts = [
        network.name,
        tr("{count:,} parameters", count=network.card.parameters),
        "" if blank else alignment(seen),
        sentence(network.edits),
    ]
    return " · ".join(filter(None, parts))


def alignment(seen: Activations) -> str:
    """Which of several alignments is shown; "" where there is but one."""
    if len(seen.alignments) == 1:
        return ""
    way = unit_names.alignment(seen.alignment)
    if int(seen.evidence[:, seen.label].argmax()) == seen.chosen:
        return tr("shown: {alignment}, the reading that decides", alignment=way)
    return tr("shown: {alignment}, not the reading that decides", alignment=way)


def pointed(network: OpenNetwork, index: int, cell: tuple[int, int, int], *, blank: bool) -> str:
    """What lies under the pointer; index 0 is the field."""
    seen = network.activations
    if seen is None or index > len(seen.layers):
        return ""
    unit, row, column = cell
    maps = seen.maps[index]
    count, height, width = maps.shape
    value = unit_names.number(float(maps[cell]), 2)
    if is_ink(seen, index):
        name = tr("the field") if index == 0 else seen.layers[index - 1].name
        return tr(
            "{network} · {layer}: {value} of ink in row {row}, column {column}",
            network=network.name,
            layer=name,
            value=value,
            row=row + 1,
            column=column + 1,
        )
    layer = seen.layers[index - 1]
    name = f"{network.name} · {layer.name}, {unit_names.unit_name(layer, unit, network.classes)}"
    if blank and layer is seen.layers[-1]:
        return tr("{unit}: nothing drawn yet", unit=name)
    if height == width == 1:
        return tr("{unit} of {count}: {value}", unit=name, count=count, value=value)
    return tr(
        "{unit}: one of {count} maps of {height}×{width}, largest {most}, here {value} in row {row}, column {column}",
        unit=name,
        count=count,
        height=height,
        width=width,
        most=unit_names.number(float(maps[unit].max()), 2),
        value=value,
        row=row + 1,
        column=column + 1,
    )


def table(inside: Inside) -> Table:
    """A row for every unit of every layer."""
    return Table(_HEADER, list(_rows(inside)))


def _rows(inside: Inside) -> Iterator[tuple[object, ...]]:
    for network in inside.networks:
        seen = network.activations
        for layer, maps in zip(seen.layers, seen.maps[1:], strict=True) if seen else ():
            shape = (network.name, layer.name, *maps.shape, layer.parameters, layer.formula)
            for unit, each in enumerate(maps):
                yield (*shape, unit_number(layer.name, unit), float(each.max()), float(each.mean()))


def provenance(inside: Inside, settings: OverviewSettings) -> Provenance:
    """The networks and the drawing, and how they are shown."""
    alignments = tuple(
        (tr("reading of {network}", network=each.name), text)
        for each in inside.networks
        if each.activations and not inside.is_blank and (text := alignment(each.activations))
    )
    return Provenance(
        tr(_VIEWS[settings.view]),
        tuple(named(each.name, each.card, each.edits) for each in inside.networks),
        tr("1 drawing"),
        None,
        pose_as_options(inside.request.situation.pose),
        (*seeing_notes(inside.request.situation), *alignments, (mark("scale"), tr(SCALES[settings.scale]))),
    )
