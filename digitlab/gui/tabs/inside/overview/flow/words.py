"""What happens in a flow, in one sentence a frame."""

from __future__ import annotations

import numpy as np

from digitlab.gui.kit.phrases import listed, sure
from digitlab.gui.shell.words import a_class, distinct_names, mentioned, subject
from digitlab.gui.tabs.inside import unit_names
from digitlab.gui.tabs.inside.overview.flow.model import Flow, Frame, Lane, Reading, Step
from digitlab.gui.tabs.inside.overview.words import alignment
from digitlab.language import mark, tr

_STEP = 4  # cells: networks on paper lay the ink back in steps of so many, and their maps move by what is left


def heading(flow: Flow, number: int, frame: Frame) -> str:
    """A network's name, and which of its readings is shown; where the ink is moved, by how much."""
    lane = flow.lanes[number]
    most = max(len(shown) for shown, maps in zip(lane.shown, lane.seen.maps, strict=True) if maps.shape[1:] != (1, 1))
    said = ""
    if frame.moved_px:
        said = tr("moved by {count} px", count=frame.moved_px)
    elif most > 1:
        said = tr("{count} maps of each layer", count=most)
    return " · ".join(filter(None, (lane.network.name, said, alignment(flow.reading(number, frame).seen))))


def caption(flow: Flow, frame: Frame) -> str:
    """What happens now."""
    if not flow.lanes:
        return flow.fault
    step = frame.step
    if step is None or step.act == "move":
        return _moved(flow, frame)
    if step.act == "rest":
        return tr("{answers}: every number is there. Next, the same digit is moved.", answers=_answers(flow, frame))
    lane = flow.lanes[step.lane]
    if step.act == "path":
        read = {
            "digit": a_class(lane.seen.label, lane.network.classes),
            "share": sure(float(lane.readings[0].probabilities.max())),
        }
        if lane.has_maps:
            return tr("The strongest path, one map or unit a layer: from the ink to {digit}, {share} sure.", **read)
        return tr("The strongest path, one unit a layer: from the ink to {digit}, {share} sure.", **read)
    return _filled(lane, step)


def _filled(lane: Lane, step: Step) -> str:
    """What a layer does."""
    depth = step.depth
    layer, maps, before = lane.seen.layers[depth - 1], lane.seen.maps[depth], lane.seen.maps[depth - 1]
    unit = unit_names.unit_name(layer, lane.path[depth].unit, lane.network.classes)
    if depth <= lane.ink_depth:
        return tr(_LAID_DOWN.get(layer.kind, mark("The ink is laid down for the network.")))
    if depth == len(lane.seen.layers):
        said = tr("The evidence for each digit is added up: the most there is for {digit}.")
        if not lane.network.classes.are_digits:
            said = tr("The evidence for each class is added up: the most there is for {digit}.")
        return said.format(digit=a_class(lane.seen.label, lane.network.classes))
    height, width = maps.shape[1:]
    match layer.kind:
        case "conv" if layer.weights and maps.shape[1:] != (1, 1):
            window = f"{layer.weights.kernel.shape[2]}×{layer.weights.kernel.shape[3]}"
            if depth == lane.ink_depth + 1:
                return tr(
                    "The {window} window of {unit} passes over the ink: where it fits, the map lights up.",
                    window=window,
                    unit=unit,
                )
            return tr(
                "{layer}: each {window} window looks at all {count} maps at once, so that {unit} finds larger shapes.",
                layer=layer.name,
                window=window,
                count=len(before),
                unit=unit,
            )
        case "average" | "max" | "blur" if maps.shape[1:] != (1, 1):
            sizes = {"before": f"{before.shape[1]}×{before.shape[2]}", "after": f"{height}×{width}"}
            return tr(_POOLED[layer.kind], layer=layer.name, **sizes)
        case "pooled" | "blocks" | "other":
            return tr(_BEHIND_MAPS[layer.kind])
        case "dense" if depth == lane.ink_depth + 1:
            return tr(
                "Each of {pixels} pixels has a wire of its own to each of {count} units: ink × weight flows "
                "through it, {unit} adds up most.",
                pixels=before.size,
                count=len(maps),
                unit=unit,
            )
        case _:
            return tr(
                "{layer}: each of {count} units adds up {numbers} numbers, each times its weight.",
                layer=layer.name,
                count=len(maps),
                numbers=before.size,
            )


_POOLED = {
    "average": mark("{layer}: the mean of each patch is kept, and {before} cells become {after}."),
    "max": mark("{layer}: the largest of each patch is kept, and {before} cells become {after}."),
    "blur": mark("{layer}: a soft mean of each patch is kept, and {before} cells become {after}."),
}
_BEHIND_MAPS = {
    "other": mark("Another operation, called what it does."),
    "pooled": mark("Of each map only its largest value and its mean are kept: what was found, and no longer where."),
    "blocks": mark(
        "Every block of 2×2 cells is divided by its length, so that faint edges count as much as dark ones."
    ),
}
_LAID_DOWN = {
    "colours": mark("The network learned from colours: the drawing is the same ink in red, green and blue to it."),
    "ink": mark("What is faint counts as paper before any filter looks at it."),
    "alone": mark("All but the largest connected component of the ink is blanked before any filter looks at it."),
    "paper": mark("The ink is laid on larger paper, turned where that fits best, before any filter looks at it."),
    "crop": mark("The ink is cropped, scaled and centred before any filter looks at it."),
    "shuffle": mark("The pixels are shuffled, always in the same way, before the network sees them."),
    "window": mark("The place of the field where the network finds most is cut out."),
}


def _moved(flow: Flow, frame: Frame) -> str:
    """What the moved ink changes: in the maps, in the wires, and in the answers."""
    if not frame.moved_px:
        return f"{_answers(flow, frame)}."
    parts = [_change(lane, lane.readings[frame.moved_px]) for lane in flow.lanes]
    return tr(
        "Moved by {count} px, {changes}. {answers}.",
        count=frame.moved_px,
        changes="; ".join(parts),
        answers=_answers(flow, frame),
    )


def _change(lane: Lane, now: Reading) -> str:
    """What the first layer that learns something makes of the moved ink."""
    depth = next(
        depth for depth in range(lane.ink_depth + 1, len(lane.seen.maps)) if lane.seen.layers[depth - 1].weights
    )
    before, after = lane.seen.maps[depth], now.seen.maps[depth]
    name = lane.network.name
    if _alike(before, after):
        return tr("{network} lays the ink back in place", network=name)
    if lane.has_maps:
        if any(_alike(_shifted(before, by), _shifted(after, -by)) for by in range(-_STEP, _STEP + 1) if by):
            return tr("the maps of {network} move along as a whole", network=name)
        return tr("the maps of {network} change", network=name)
    unit = lane.path[depth].unit
    old, new = (float(maps[unit].max()) for maps in (before, after))
    said = {
        "network": name,
        "unit": unit_names.unit_name(lane.seen.layers[depth - 1], unit, lane.network.classes),
        "before": _brief(old),
        "after": _brief(new),
    }
    if new < old:
        return tr("the wires of {network} do not fit any more ({unit}: {before}, now {after})", **said)
    return tr("the wires of {network} carry more ({unit}: {before}, now {after})", **said)


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
    are_alike = len({network.classes for network in networks}) == 1
    if (
        frame.moved_px
        and are_alike
        and len(names) > 1
        and {*labels} == {lane.seen.label for lane in flow.lanes} == {labels[0]}
    ):
        return tr("Both still read {digit}", digit=a_class(labels[0], networks[0].classes))
    said = []
    for number, (name, label) in enumerate(zip(names, labels, strict=True)):
        called = (mentioned if number else subject)(name, networks[number].card)
        read = {"network": called, "digit": a_class(label, networks[number].classes)}
        is_same = frame.moved_px and label == flow.lanes[number].seen.label
        said.append(tr("{network} still reads {digit}", **read) if is_same else tr("{network} reads {digit}", **read))
    return listed(said)
