"""What happens in a flow, in one sentence a frame."""

from __future__ import annotations

import numpy as np

from digitlab.gui.kit.phrases import listed, sure
from digitlab.gui.shell.words import a_digit, distinct_names
from digitlab.gui.tabs.inside import unit_names
from digitlab.gui.tabs.inside.overview.flow.model import Flow, Frame, Lane, Reading, Step
from digitlab.gui.tabs.inside.overview.words import alignment

_PX = "px"
_STEP = 4  # cells: networks on paper lay the ink back in steps of so many, and their maps move by what is left


def heading(flow: Flow, number: int, frame: Frame) -> str:
    """A network's name, and which of its readings is shown; where the ink is moved, by how much."""
    lane = flow.lanes[number]
    most = max(len(shown) for shown, maps in zip(lane.shown, lane.seen.maps, strict=True) if maps.shape[1:] != (1, 1))
    moved = f"moved by {frame.moved_px} {_PX}" if frame.moved_px else f"{most} maps of each layer" if most > 1 else ""
    return " · ".join(filter(None, (lane.network.name, moved, alignment(flow.reading(number, frame).seen))))


def caption(flow: Flow, frame: Frame) -> str:
    """What happens now."""
    if not flow.lanes:
        return flow.fault
    step = frame.step
    if step is None or step.act == "move":
        return _moved(flow, frame)
    if step.act == "rest":
        return f"{_answers(flow, frame)}: every number is there. Next, the same digit is moved."
    lane = flow.lanes[step.lane]
    if step.act == "path":
        reading = lane.readings[0]
        return (
            f"The strongest path, one {'unit' if not lane.has_maps else 'map or unit'} a layer: from the ink to "
            f"{a_digit(lane.seen.label)}, {sure(float(reading.probabilities.max()))} sure."
        )
    return _filled(lane, step)


def _filled(lane: Lane, step: Step) -> str:
    """What a layer does."""
    depth = step.depth
    layer, maps, before = lane.seen.layers[depth - 1], lane.seen.maps[depth], lane.seen.maps[depth - 1]
    unit = unit_names.unit_name(layer, lane.path[depth].unit)
    if depth <= lane.ink_depth:
        return _LAID_DOWN.get(layer.kind, "The ink is laid down for the network.")
    if depth == len(lane.seen.layers):
        return f"The evidence for each digit is added up: the most there is for {a_digit(lane.seen.label)}."
    height, width = maps.shape[1:]
    match layer.kind:
        case "conv" if layer.weights and maps.shape[1:] != (1, 1):
            window = f"{layer.weights.kernel.shape[2]}×{layer.weights.kernel.shape[3]}"
            if depth == lane.ink_depth + 1:
                return f"The {window} window of {unit} passes over the ink: where it fits, the map lights up."
            return f"{layer.name}: each {window} window looks at all {len(before)} maps at once, so that {unit} finds larger shapes."
        case "average" | "max" | "blur" if maps.shape[1:] != (1, 1):
            how = {"average": "the mean", "max": "the largest", "blur": "a soft mean"}[layer.kind]
            sizes = f"{before.shape[1]}×{before.shape[2]} cells become {height}×{width}"
            return f"{layer.name}: {how} of each patch is kept, and {sizes}."
        case "pooled" | "blocks" | "other":
            return _BEHIND_MAPS[layer.kind]
        case "dense" if depth == lane.ink_depth + 1:
            return f"Each of {before.size} pixels has a wire of its own to each of {len(maps)} units: ink × weight flows through it, {unit} adds up most."
        case _:
            return f"{layer.name}: each of {len(maps)} units adds up {before.size} numbers, each times its weight."


_BEHIND_MAPS = {
    "other": "Another operation, called what it does.",
    "pooled": "Of each map only its largest value and its mean are kept: what was found, and no longer where.",
    "blocks": "Every block of 2×2 cells is divided by its length, so that faint edges count as much as dark ones.",
}
_LAID_DOWN = {
    "ink": "What is faint counts as paper before any filter looks at it.",
    "alone": "All but the largest connected component of the ink is blanked before any filter looks at it.",
    "paper": "The ink is laid on larger paper, turned where that fits best, before any filter looks at it.",
    "crop": "The ink is cropped, scaled and centred before any filter looks at it.",
    "shuffle": "The pixels are shuffled, always in the same way, before the network sees them.",
    "window": "The place of the field where the network finds most is cut out.",
}


def _moved(flow: Flow, frame: Frame) -> str:
    """What the moved ink changes: in the maps, in the wires, and in the answers."""
    if not frame.moved_px:
        return f"{_answers(flow, frame)}."
    parts = [_change(lane, lane.readings[frame.moved_px]) for lane in flow.lanes]
    return f"Moved by {frame.moved_px} {_PX}, {'; '.join(parts)}. {_answers(flow, frame)}."


def _change(lane: Lane, now: Reading) -> str:
    """What the first layer that learns something makes of the moved ink."""
    depth = next(
        depth for depth in range(lane.ink_depth + 1, len(lane.seen.maps)) if lane.seen.layers[depth - 1].weights
    )
    before, after = lane.seen.maps[depth], now.seen.maps[depth]
    name = lane.network.name
    if _alike(before, after):
        return f"{name} lays the ink back in place"
    if lane.has_maps:
        moves = any(_alike(_shifted(before, by), _shifted(after, -by)) for by in range(-_STEP, _STEP + 1) if by)
        return f"the maps of {name} move along as a whole" if moves else f"the maps of {name} change"
    unit = lane.path[depth].unit
    old, new = (float(maps[unit].max()) for maps in (before, after))
    said = f"{unit_names.unit_name(lane.seen.layers[depth - 1], unit)}: {_brief(old)}, now {_brief(new)}"
    return (
        f"the wires of {name} do not fit any more ({said})" if new < old else f"the wires of {name} carry more ({said})"
    )


def _brief(value: float) -> str:
    return unit_names.number(value, 1)


def _shifted(maps: np.ndarray, by: int) -> np.ndarray:
    """The part of maps, (n, h, w), that is still there where they are shifted to the right by so many cells."""
    return maps[:, :, : maps.shape[2] - by] if by > 0 else maps[:, :, -by:]


def _alike(one: np.ndarray, other: np.ndarray) -> bool:
    """Whether maps are the same but for what happens at a border."""
    return float(np.abs(one - other).mean()) < 0.05 * float(np.abs(one).mean() + 1e-9)


def _answers(flow: Flow, frame: Frame) -> str:
    """What each network reads."""
    networks = [lane.network for lane in flow.lanes]
    names = distinct_names([each.name for each in networks], [each.card for each in networks])
    labels = [int(flow.reading(number, frame).probabilities.argmax()) for number in range(len(names))]
    if frame.moved_px and len(names) > 1 and {*labels} == {lane.seen.label for lane in flow.lanes} == {labels[0]}:
        return f"Both still read {a_digit(labels[0])}"
    said = []
    for number, (name, label) in enumerate(zip(names, labels, strict=True)):
        still = "still " if frame.moved_px and label == flow.lanes[number].seen.label else ""
        said.append(f"the {name} {still}reads {a_digit(label)}")
    text = listed(said)
    return text[:1].upper() + text[1:]
