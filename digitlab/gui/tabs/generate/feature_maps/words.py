"""What the page "Feature maps" says, and what can be saved from it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from digitlab.gui.kit import phrases
from digitlab.gui.shell.export import Provenance, Table
from digitlab.gui.shell.words import a_digit
from digitlab.gui.tabs.generate.feature_maps.work import DecoderQuestion, Opened
from digitlab.gui.tabs.generate.generators import with_seed
from digitlab.gui.tabs.generate.latent_plane.words import point

if TYPE_CHECKING:
    from digitlab.networks.generation import FeatureMaps

FLOW_OR_DECODER = {0: "flow", 1: "decoder"}
"""What is opened, by whether it is the decoder."""

WHOSE = {
    False: "The first trajectory of From noise to digit: choose CNN or MLP there, and a step below.",
    True: "The decoder of Latent plane: choose the point there. It has no convolutions: each unit has a weight for every value before it.",
}
LOADING = "The generator is being opened."
_LAST = {"velocity", "logits"}


def sentence(opened: Opened) -> str:
    """Where one looks; or why there is nothing to see."""
    if opened.fault:
        return phrases.sentence(opened.fault)
    asked = opened.question
    if isinstance(asked, DecoderQuestion):
        return (
            f"The decoder {asked.generator} at {point(asked.point)}, asked for {a_digit(asked.digit)}: which units does the class decide, "
            "and which the point?"
        )
    return (
        f"The generator {asked.generator}, after {asked.at} of {asked.steps} steps to {a_digit(asked.digit)}: what still shows "
        "noise, and what already strokes?"
    )


def image_title(opened: Opened) -> str:
    """What stands above the image."""
    return "the digit" if isinstance(opened.question, DecoderQuestion) else f"x at t = {opened.time:.2f}"


def last_title(opened: Opened) -> str:
    """What stands above the last layer's answer."""
    return "logits of its ink" if isinstance(opened.question, DecoderQuestion) else "velocity, without guidance"


def maps_title(layer: FeatureMaps) -> str:
    """What stands above a layer's maps."""
    units, height, width = layer.maps.shape
    if (height, width) == (1, 1):
        return f"{layer.layer}: {units} units"
    return f"{layer.layer}: {units} map{'' if units == 1 else 's'} of {height}×{width}"


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
        return "the weights of the last layer are not shown" if layer.layer in _LAST else "this layer has no weights"
    inputs, height, width = layer.weights.kernel.shape[1:]
    if (height, width) == (1, 1):
        size = f"weights of {inputs} inputs"
    elif inputs == 1:  # a unit that sees the whole image
        size = f"weights of {height}×{width} pixels"
    else:
        size = f"{inputs} kernels of {height}×{width}"
    return f"unit {unit + 1}: {size}, bias {layer.weights.bias[unit]:.2f}"


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
        at = (("asked", a_digit(asked.digit)), ("point", point(asked.point)))
        return Provenance("Feature maps of a decoder", (generator,), 1, None, "as decoded", at)
    start = "noise" if asked.situation is None else f"the drawing at t = {asked.time:g}, under noise"
    notes = (
        ("asked", f"{a_digit(asked.digit)} with guidance {asked.guidance:g} on the way, and without in the layers"),
        ("step", f"{asked.at} of {asked.steps}, Euler's, t = {opened.time:.3f}"),
        ("start", start),
    )
    return Provenance("Feature maps of a flow", (generator,), 1, asked.seed, "as generated", notes)
