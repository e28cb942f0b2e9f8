"""What a layer is for, in words: the two sides of sharing weights among them."""

from __future__ import annotations

import numpy as np

from digitlab.gui.tabs.inside import unit_names
from digitlab.gui.tabs.inside.inspected_unit import InspectedUnit
from digitlab.language import mark, tr
from digitlab.networks.inspection import Alignment, Kind
from digitlab.networks.receptive_field_index import BEYOND, ReceptiveFieldIndex

_WITHOUT_WEIGHTS: dict[Kind, str] = {
    "max": mark(
        "Of every {window} cells the largest goes on; where exactly it stood is forgotten. “All "
        "winners” leaves only those."
    ),
    "average": mark(
        "Every {window} cells become one, their mean: the map shrinks, and small shifts of the ink count less."
    ),
    "blur": mark(
        "A blur, each cell mixed with its neighbours by (1, 2, 1) / 4 along both axes; every second cell is kept."
    ),
    "colours": mark(
        "The network learned from pictures in colour. A drawing is the same ink in all three maps: red, green and blue, in this order."
    ),
    "shuffle": mark(
        "Every pixel goes to another place, always the same one: nothing is lost, but neighbours are torn apart."
    ),
    "window": mark(
        "The field through a window of its own size, {alignment}: each cell is a pixel, or blank beyond the border."
    ),
    "ink": mark(
        "What is fainter than a part of the darkest ink counts as paper and becomes blank; the rest is "
        "stretched to full ink."
    ),
    "alone": mark(
        "Only the largest connected component of the ink stays, so that a blot beside the digit does not move the crop."
    ),
    "crop": mark(
        "The ink cropped and centred by a rule: its larger side becomes 20 px, its centre of mass comes to the middle."
    ),
    "blocks": mark(
        "Every 2×2 block of cells divided by its length over all maps; blocks overlap, and are laid side by side."
    ),
    "other": mark(
        "Another operation, called what it does. A cell looks at {window} cells before it; its value is "
        "no sum of products."
    ),
    "paper": mark("{laid}: each cell is mixed from the pixels next to it, by how near they are."),
}


def heading(inspected: InspectedUnit) -> str:
    """Which unit of which layer, and what the layer has learned."""
    layer, count = inspected.layer, len(inspected.inputs)
    which = unit_names.unit_name(layer, inspected.at.unit, inspected.network.classes)
    if layer.name != "answer":
        which = tr("{unit} of {count}", unit=which, count=len(inspected.maps))
    height, width = inspected.inputs.shape[1:]
    reads = (
        tr("reads {count} numbers", count=count)
        if height * width == 1
        else tr("reads %n map(s) of {height}×{width}", "", count, height=height, width=width)
    )
    learned = tr("{formula} parameters", formula=layer.formula) if layer.formula else tr("nothing learned")
    if layer.is_by_hand:
        learned = tr("fixed by hand, learns nothing")
    name = tr("edited {network}", network=inspected.network.name) if inspected.network.edits else inspected.network.name
    return f"{name} · {layer.name} · {which} · {reads} · {learned}"


def what_it_does(inspected: InspectedUnit) -> str:
    """The layer in a sentence or two."""
    height, width = inspected.field_index.cells.shape[2:]
    match inspected.layer.kind:
        case "conv":
            return _convolution(inspected)
        case "dense":
            return _dense(inspected)
        case "pooled":
            return _pooled(inspected)
        case kind:
            way = inspected.activations.alignment
            words = {"window": f"{height}×{width}", "alignment": unit_names.alignment(way), "laid": _laid(way)}
            return tr(_WITHOUT_WEIGHTS[kind], **words)


def _laid(way: Alignment) -> str:
    """How the field is laid onto paper."""
    parts = [tr("The field laid onto paper")]
    if way.turn_deg:
        parts.append(tr("turned back by {angle}°", angle=unit_names.short(way.turn_deg)))
    if way.size != 1:
        parts.append(tr("brought back to the size of a training digit"))
    return ", ".join(parts)


def _convolution(inspected: InspectedUnit) -> str:
    channels, height, width = inspected.sum.weights.shape
    count, stride = channels * height * width, _stride(inspected.field_index)
    if inspected.layer.is_by_hand:
        said = tr(
            "The same {count} weights at every place. A person thought of them: nothing is learned here.",
            count=height * width,
        )
    elif channels > 1:
        said = tr(
            "The same {count:,} weights at every place (shared parameters), "
            "a slice for each of its {channels} input maps.",
            count=count,
            channels=channels,
        )
    else:
        said = tr("The same {count:,} weights at every place (shared parameters).", count=count)
    window = {"height": height, "width": width, "stride": stride}
    slides = (
        tr("The {height}×{width} window slides cell by cell.", **window)
        if stride == 1
        else tr("The {height}×{width} window slides {stride} cells at a time.", **window)
    )
    weights = inspected.layer.weights
    factor = float(weights.scale[inspected.at.unit]) if weights else 1.0
    if factor == 1:
        return f"{said} {slides}"
    folded = tr(
        "The normalisation is folded into them: they are what was learned × {factor}.",
        factor=unit_names.number(factor),
    )
    return f"{said} {slides} {folded}"


def _stride(field_index: ReceptiveFieldIndex) -> int:
    """Cells from one window to the next."""
    height, width = field_index.cells.shape[2:]
    line = field_index.cells[field_index.cells.shape[0] // 2, :, height // 2, width // 2]
    steps = np.diff(line[line != BEYOND])
    return int(steps.max()) if len(steps) else 1


def _dense(inspected: InspectedUnit) -> str:
    channels, height, width = inspected.sum.weights.shape
    if height * width == 1:
        return tr("It looks at all {count} numbers, with a weight of its own for each.", count=channels)
    count = f"{channels * height * width:,}"
    return tr(
        "A weight of its own for every place, {count} for this unit: the same ink elsewhere meets other weights.",
        count=count,
    )


def _pooled(inspected: InspectedUnit) -> str:
    source = int(inspected.sum.channels[0]) + 1
    if inspected.sum.rule == "largest":
        return tr(
            "The strongest cell of all of map {map}: where it stands no longer counts, only how strong it is.",
            map=source,
        )
    return tr(
        "All of map {map}, added up and divided by {divisor:g}: how much there is, wherever it lies.",
        map=source,
        divisor=inspected.layer.divisor,
    )
