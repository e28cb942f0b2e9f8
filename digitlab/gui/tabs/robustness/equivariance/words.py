"""Layers in both orders, in words."""

from __future__ import annotations

import math

from digitlab.gui.kit.phrases import shifted
from digitlab.gui.shell import edit_words
from digitlab.gui.shell.export import Provenance, Table
from digitlab.gui.shell.pose_words import pose_as_options, seeing_notes
from digitlab.gui.tabs.robustness.equivariance.work import OWN, BothOrders
from digitlab.language import mark, tr
from digitlab.measure.equivariance import KERNELS
from digitlab.measure.two_orders import Layer

TITLES = (mark("shift, then convolve"), mark("convolve, then shift"), mark("difference"))

_NETWORK_TITLES = (mark("shift, then look"), mark("look, then shift"), mark("difference"))
_UNIT_TITLES = (mark("the digit shifted"), mark("the digit at rest"), mark("difference"))
_HOW = {
    "border": mark("at the border"),
    "stride": mark("by the stride"),
    "pooling": mark("by pooling"),
    "place": mark("place matters"),
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
    """Name the three pictures of a layer, in English."""
    if not layer.step:
        return _UNIT_TITLES
    return TITLES if own else _NETWORK_TITLES


def heading(network: str, layer: Layer) -> str:
    """Say which layer is shown."""
    who = tr(network) if network == OWN else network
    if not layer.step or layer.channels == 1:
        return f"{who} · {layer.name}"
    which = (
        tr("map {number} of {count}, the strongest")
        if layer.is_equal
        else tr("map {number} of {count}, the one that differs most")
    )
    return f"{who} · {layer.name} · {which.format(number=layer.channel + 1, count=layer.channels)}"


def kernel(seen: BothOrders) -> str:
    """Say what the kernel of the student's layer is."""
    side, name = len(seen.kernel), tr("the kernel")
    if seen.number is not None:
        name = tr("filter {number} of {network}", number=seen.number + 1, network=seen.filters_of)
    return f"{name}, {side} x {side}"


def verdict(layer: Layer) -> str:
    """Say in a line whether both orders are equal."""
    if math.isnan(layer.largest):
        return tr("– Nothing left to compare")
    if layer.largest == 0:
        return tr("✓ Equal, exactly: largest difference 0")
    if layer.is_equal:
        return tr("✓ Equal but for rounding: largest difference {largest:.0e}", largest=layer.largest)
    how = tr(_HOW[layer.broken_by])
    return tr("✗ Not equal: largest difference {largest:.2g}, {cause}", largest=layer.largest, cause=how)


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
        return tr("cells of {step} px", step=layer.step)
    return tr("units") if len(layer.shift_first) == 1 else tr("units, in rows")


def described(seen: BothOrders) -> str:
    """Describe the student's layer in a line."""
    settings = seen.question.settings
    kernel_name = tr(settings.kernel if settings.kernel in KERNELS else next(iter(KERNELS)))
    if seen.number is not None:
        kernel_name = tr("learned filter {number}", number=seen.number + 1)
    parts = [
        kernel_name,
        tr("stride {stride}", stride=settings.stride),
        tr("padding {padding}", padding=settings.padding),
        *["ReLU"] * settings.relu,
        tr("pooling {pooling}", pooling=settings.pooling),
    ]
    return ", ".join(parts)


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
        tr("Shift first, or look first: both orders, layer by layer"),
        tuple(edit_words.named(each.name, each.card, situation.edits(each.name)) for each in seen.networks),
        tr("1 drawing"),
        None,
        pose_as_options(situation.pose),
        (
            *seeing_notes(situation),
            (mark("shift"), shifted(settings.dx, settings.dy)),
            (mark("own layer"), described(seen)),
        ),
    )
