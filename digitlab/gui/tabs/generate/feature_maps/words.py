"""What the page "Feature maps" says, and what can be saved from it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from digitlab.gui.kit import phrases
from digitlab.gui.shell.export import Provenance, Table
from digitlab.gui.shell.pose_words import pose_as_options, seeing_notes
from digitlab.gui.shell.words import a_digit
from digitlab.gui.tabs.generate.feature_maps.work import DecoderQuestion, Opened
from digitlab.gui.tabs.generate.generators import with_seed
from digitlab.gui.tabs.generate.latent_plane.words import point
from digitlab.language import mark, tr

if TYPE_CHECKING:
    from digitlab.networks.generation import FeatureMaps

FLOW_OR_DECODER = {0: mark("flow"), 1: mark("decoder")}
"""What is opened, by whether it is the decoder."""

WHOSE = {
    False: mark("The first trajectory of From noise to digit: choose CNN or MLP there, and a step below."),
    True: mark(
        "The decoder of Latent plane: choose the point there. It has no convolutions: each unit has a "
        "weight for every value before it."
    ),
}
LOADING = mark("The generator is being opened.")
_LAST = {"velocity", "logits"}


def sentence(opened: Opened) -> str:
    """Where one looks; or why there is nothing to see."""
    if opened.fault:
        return phrases.sentence(opened.fault)
    asked = opened.question
    if isinstance(asked, DecoderQuestion):
        return tr(
            "The decoder {generator} at {point}, asked for {digit}: which units does the class decide, and "
            "which the point?",
            generator=asked.generator,
            point=point(asked.point),
            digit=a_digit(asked.digit),
        )
    return tr(
        "The generator {generator}, after {at} of {count} steps to {digit}: what still shows noise, and "
        "what already strokes?",
        generator=asked.generator,
        at=asked.at,
        count=asked.steps,
        digit=a_digit(asked.digit),
    )


def image_title(opened: Opened) -> str:
    """What stands above the image."""
    if isinstance(opened.question, DecoderQuestion):
        return tr("the digit")
    return tr("x at t = {time:.2f}", time=opened.time)


def last_title(opened: Opened) -> str:
    """What stands above the last layer's answer."""
    return tr("logits of its ink") if isinstance(opened.question, DecoderQuestion) else tr("velocity, without guidance")


def maps_title(layer: FeatureMaps) -> str:
    """What stands above a layer's maps."""
    units, height, width = layer.maps.shape
    if (height, width) == (1, 1):
        return tr("{layer}: {count} units", layer=layer.layer, count=units)
    return tr("{layer}: %n map(s) of {height}×{width}", "", units, layer=layer.layer, height=height, width=width)


def unit_names(opened: Opened, layer: FeatureMaps) -> tuple[str, ...]:
    """What a layer's maps are called: of what a decoder is given the point's two numbers, then the classes; () where they are only numbered."""
    is_given = isinstance(opened.question, DecoderQuestion) and layer is opened.layers[0]
    return ("z₁", "z₂", *map(str, range(len(layer.maps) - 2))) if is_given else ()


def input_names(opened: Opened, layer: FeatureMaps) -> tuple[str, ...]:
    """What a layer's inputs are called, which are the maps of the layer before it; () where they are only numbered."""
    at = layer_names(opened.layers).index(layer.layer)
    return unit_names(opened, opened.layers[at - 1]) if at else ()


def kernel_title(layer: FeatureMaps, unit: int) -> str:
    """What stands above a unit's weights."""
    if layer.weights is None:
        return (
            tr("the weights of the last layer are not shown")
            if layer.layer in _LAST
            else tr("this layer has no weights")
        )
    inputs, height, width = layer.weights.kernel.shape[1:]
    if (height, width) == (1, 1):
        size = tr("weights of {count} inputs", count=inputs)
    elif inputs == 1:  # a unit that sees the whole image
        size = tr("weights of {height}×{width} pixels", height=height, width=width)
    else:
        size = tr("{count} kernels of {height}×{width}", count=inputs, height=height, width=width)
    return tr("unit {number}: {weights}, bias {bias:.2f}", number=unit + 1, weights=size, bias=layer.weights.bias[unit])


def layer_names(layers: Sequence[FeatureMaps]) -> list[str]:
    """All layers by name, from what the generator is given to its last."""
    return [layer.layer for layer in layers]


def table(opened: Opened) -> Table:
    """A row for each cell of each layer."""
    rows = [
        (layer.layer, unit, row, column, float(value))
        for layer in opened.layers
        for unit, maps in enumerate(layer.maps, 1)
        for row, values in enumerate(maps)
        for column, value in enumerate(values.tolist())
    ]
    return Table(("layer", "unit", "row", "column", "value"), rows)


def provenance(opened: Opened) -> Provenance:
    """Which flow, at which step, from which noise; or which decoder, at which point."""
    asked, generator = opened.question, with_seed(opened.question.generator, opened.card)
    if isinstance(asked, DecoderQuestion):
        at = ((mark("asked"), a_digit(asked.digit)), (mark("point"), point(asked.point)))
        return Provenance(tr("Feature maps of a decoder"), (generator,), 1, None, tr("as decoded"), at)
    situation = asked.situation
    start = tr("noise") if situation is None else tr("the drawing at t = {time:g}, under noise", time=asked.time)
    pose = tr("as generated") if situation is None else pose_as_options(situation.pose)
    notes = (
        (
            mark("asked"),
            tr(
                "{digit} with guidance {guidance:g} on the way, and without in the layers",
                digit=a_digit(asked.digit),
                guidance=asked.guidance,
            ),
        ),
        (
            mark("step"),
            tr("{at} of {count}, Euler's, t = {time:.3f}", at=asked.at, count=asked.steps, time=opened.time),
        ),
        (mark("start"), start),
        *(() if situation is None else seeing_notes(situation)),
    )
    return Provenance(tr("Feature maps of a flow"), (generator,), 1, asked.seed, pose, notes)
