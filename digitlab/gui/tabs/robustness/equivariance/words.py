"""Layers in both orders, in words."""

from __future__ import annotations

import math

from digitlab.gui.kit.phrases import shifted
from digitlab.gui.shell import edit_words
from digitlab.gui.shell.export import Provenance, Table
from digitlab.gui.shell.pose_words import pose_as_options
from digitlab.gui.tabs.robustness.equivariance.work import BothOrders
from digitlab.measure.equivariance import LEARNED, EquivarianceSettings
from digitlab.measure.two_orders import Layer

TITLES = ("shift, then convolve", "convolve, then shift", "difference")

_NETWORK_TITLES = ("shift, then look", "look, then shift", "difference")
_UNIT_TITLES = ("the digit shifted", "the digit at rest", "difference")
_HOW = {
    "border": "at the border",
    "stride": "by the stride",
    "pooling": "by pooling",
    "place": "place matters",
}
_HEADER = (
    "network",
    "layer",
    "pixels a cell",
    "largest difference",
    "mean difference",
    "largest value",
    "largest difference / largest value",
    "broken by",
    "reason",
)


def titles(layer: Layer, *, own: bool) -> tuple[str, str, str]:
    """Name the three pictures of a layer."""
    if not layer.step:
        return _UNIT_TITLES
    return TITLES if own else _NETWORK_TITLES


def heading(network: str, layer: Layer) -> str:
    """Say which layer is shown."""
    if not layer.step or layer.channels == 1:
        return f"{network} · {layer.name}"
    which = "the strongest" if layer.is_equal else "the one that differs most"
    return f"{network} · {layer.name} · map {layer.channel + 1} of {layer.channels}, {which}"


def kernel(seen: BothOrders) -> str:
    """Say what the kernel of the student's layer is."""
    settings, side = seen.question.settings, len(seen.kernel)
    is_learned = settings.kernel == LEARNED and seen.filters > 0
    name = f"filter {settings.number + 1} of {seen.filters_of}" if is_learned else "the kernel"
    return f"{name}, {side} x {side}"


def verdict(layer: Layer) -> str:
    """Say in a line whether both orders are equal."""
    if math.isnan(layer.largest):
        return "– Nothing left to compare"
    if layer.largest == 0:
        return "✓ Equal, exactly: largest difference 0"
    if layer.is_equal:
        return f"✓ Equal but for rounding: largest difference {layer.largest:.0e}"
    return f"✗ Not equal: largest difference {layer.largest:.2g}, {_HOW[layer.broken_by]}"


def share(layer: Layer) -> str:
    """Write the largest difference as a share of the largest value, in a word."""
    if math.isnan(layer.largest):
        return "–"
    if layer.is_equal:
        return "0" if layer.largest == 0 else "≈ 0"
    return "< 1 %" if layer.relative < 0.01 else f"{layer.relative * 100:.0f} %"


def cells(layer: Layer) -> str:
    """Say what the cells of a layer's picture are."""
    if layer.step:
        return f"cells of {layer.step} px"
    return "units" if len(layer.shift_first) == 1 else "units, in rows"


def described(settings: EquivarianceSettings) -> str:
    """Describe the student's layer in a line."""
    kernel = f"learned filter {settings.number + 1}" if settings.kernel == LEARNED else settings.kernel
    relu = "ReLU, " if settings.relu else ""
    return f"{kernel}, stride {settings.stride}, padding {settings.padding}, {relu}pooling {settings.pooling}"


def table(seen: BothOrders) -> Table:
    """List a row for every layer of every stack."""
    return Table(_HEADER, [(name, *_numbers(layer)) for name, layers in seen.stacks() for layer in layers])


def _numbers(layer: Layer) -> tuple[object, ...]:
    differences = (layer.largest, layer.mean, layer.size, layer.relative)
    return (layer.name, layer.step or "", *differences, layer.broken_by, layer.reason)


def provenance(seen: BothOrders) -> Provenance:
    """Say which networks, drawing and settings the numbers rest on."""
    settings, situation = seen.question.settings, seen.question.situation
    return Provenance(
        "Shift first, or look first: both orders, layer by layer",
        tuple(edit_words.named(each.name, each.card, situation.edits(each.name)) for each in seen.networks),
        "1 drawing",
        None,
        pose_as_options(situation.pose),
        (("shift", shifted(settings.dx, settings.dy)), ("own layer", described(settings))),
    )
