"""What a layer is for, in words: the two sides of sharing weights among them."""

from __future__ import annotations

import numpy as np

from digitlab.gui.tabs.inside import unit_names
from digitlab.gui.tabs.inside.inspected_unit import InspectedUnit
from digitlab.networks.inspection import Kind
from digitlab.networks.receptive_field_index import BEYOND, ReceptiveFieldIndex

_WITHOUT_WEIGHTS: dict[Kind, str] = {
    "max": "Of every {window} cells the largest goes on; where exactly it stood is forgotten. “All winners” leaves only those.",
    "average": "Every {window} cells become one, their mean: the map shrinks, and small shifts of the ink count less.",
    "blur": "A blur, each cell mixed with its neighbours by (1, 2, 1) / 4 along both axes; every second cell is kept.",
    "shuffle": "Every pixel goes to another place, always the same one: nothing is lost, but neighbours are torn apart.",
    "window": "The field through a window of its own size, {alignment}: each cell is a pixel, or blank beyond the border.",
    "ink": "What is fainter than a part of the darkest ink counts as paper and becomes blank; the rest is stretched to full ink.",
    "alone": "Only the largest connected component of the ink stays, so that a blot beside the digit does not move the crop.",
    "crop": "The ink cropped and centred by a rule: its larger side becomes 20 px, its centre of mass comes to the middle.",
    "blocks": "Every 2×2 block of cells divided by its length over all maps; blocks overlap, and are laid side by side.",
    "other": "Another operation, called what it does. A cell looks at {window} cells before it; its value is no sum of products.",
    "paper": "The field laid onto paper{turned}: each cell is mixed from the pixels next to it, by how near they are.",
}


def heading(inspected: InspectedUnit) -> str:
    """Which unit of which layer, and what the layer has learned."""
    layer, count = inspected.layer, len(inspected.inputs)
    which = unit_names.unit_name(layer, inspected.at.unit)
    of = "" if layer.name == "answer" else f" of {len(inspected.maps)}"
    height, width = inspected.inputs.shape[1:]
    reads = f"{count} numbers" if height * width == 1 else f"{count} map{'' if count == 1 else 's'} of {height}×{width}"
    learned = f"{layer.formula} parameters" if layer.formula else "nothing learned"
    if layer.is_by_hand:
        learned = "fixed by hand, learns nothing"
    name = f"edited {inspected.network.name}" if inspected.network.edits else inspected.network.name
    return f"{name} · {layer.name} · {which}{of} · reads {reads} · {learned}"


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
            turned = f", turned back by {unit_names.short(way.turn_deg)}°" if way.turn_deg else ""
            turned += ", brought back to the size of a training digit" if way.size != 1 else ""
            return _WITHOUT_WEIGHTS[kind].format(
                window=f"{height}×{width}", alignment=unit_names.alignment(way), turned=turned
            )


def _convolution(inspected: InspectedUnit) -> str:
    channels, height, width = inspected.sum.weights.shape
    slices = f", a slice for each of its {channels} input maps" if channels > 1 else ""
    shared = f"The same {channels * height * width:,} weights at every place (shared parameters){slices}."
    if inspected.layer.is_by_hand:
        shared = f"The same {height * width} weights at every place. A person thought of them: nothing is learned here."
    stride = _stride(inspected.field_index)
    slid = "cell by cell" if stride == 1 else f"{stride} cells at a time"
    weights = inspected.layer.weights
    factor = float(weights.scale[inspected.at.unit]) if weights else 1.0
    folded = f" The normalisation is folded into them: they are what was learned × {unit_names.number(factor)}."
    return f"{shared} The {height}×{width} window slides {slid}.{'' if factor == 1 else folded}"


def _stride(field_index: ReceptiveFieldIndex) -> int:
    """Cells from one window to the next."""
    height, width = field_index.cells.shape[2:]
    line = field_index.cells[field_index.cells.shape[0] // 2, :, height // 2, width // 2]
    steps = np.diff(line[line != BEYOND])
    return int(steps.max()) if len(steps) else 1


def _dense(inspected: InspectedUnit) -> str:
    channels, height, width = inspected.sum.weights.shape
    if height * width == 1:
        return f"It looks at all {channels} numbers, with a weight of its own for each."
    count = f"{channels * height * width:,}"
    return f"A weight of its own for every place, {count} for this unit: the same ink elsewhere meets other weights."


def _pooled(inspected: InspectedUnit) -> str:
    source = int(inspected.sum.channels[0]) + 1
    if inspected.sum.rule == "largest":
        return f"The strongest cell of all of map {source}: where it stands no longer counts, only how strong it is."
    return f"All of map {source}, added up and divided by {inspected.layer.divisor:g}: how much there is, wherever it lies."
