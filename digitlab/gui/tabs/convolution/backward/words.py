"""What the page "Backpropagation" says."""

from __future__ import annotations

from collections.abc import Iterator

from digitlab.convolution.notation import factor, written
from digitlab.gui.shell.export import Provenance, Table
from digitlab.gui.tabs.convolution.backward.work import Backpropagation, Checked
from digitlab.language import mark, tr

_HEADER = ("place", "output row", "output column", "dL/dz", "input", "contribution", "gradient so far")

LOOK = mark(
    "One weight is used at every place of the window. Each place sends its own contribution back, "
    "dL/dz · input, and all of them flow into the one gradient."
)

_ROUNDING = 1e-9
_SHOWN = 9  # products in a formula


def heading(backprop: Backpropagation) -> str:
    """What stands over the formula: which gradient it is, and how much of it is added up."""
    filter_index, channel, row, column = backprop.outcome.state.backward.weight
    trace = backprop.outcome.trace
    parts = [tr("row {row}, column {column}", row=row + 1, column=column + 1)]
    if len(trace.image) > 1:
        parts.append(tr("channel {channel}", channel=channel + 1))
    if len(trace.kernels) > 1:
        parts.append(tr("filter {filter}", filter=filter_index + 1))
    return tr(
        "dL/dw of the weight in {where}: {added} of %n place(s) added up",
        "",
        len(backprop.paths),
        where=", ".join(parts),
        added=backprop.places,
    )


def formula(backprop: Backpropagation) -> str:
    """The sum so far."""
    places = backprop.places
    if not places:
        return tr("0: nothing has flowed back yet")
    first = max(0, places - _SHOWN)
    chain = backprop.chain
    pairs = zip(chain.upstream[first:places], chain.factors[first:places], strict=True)
    products = [f"{factor(upstream)}·{factor(met)}" for upstream, met in pairs]
    before = ["…"] if first else []
    return f"{' + '.join((*before, *products))} = {written(float(chain.running[places - 1]))}"


def verdict(checked: Checked | None) -> tuple[str, bool | None]:
    """What autograd says, and whether it agrees; None while it is being asked."""
    if checked is None:
        return tr("Asking PyTorch's autograd…"), None
    if checked.difference <= _ROUNDING * max(1.0, checked.largest):
        return tr(
            "✓ PyTorch's autograd finds the same {count:,} gradients (weights, biases and pixels).", count=checked.count
        ), True
    return tr(
        "✗ PyTorch's autograd differs by {difference} in {count:,} gradients (weights, biases and pixels).",
        difference=written(checked.difference),
        count=checked.count,
    ), False


def table(backprop: Backpropagation) -> Table:
    """Every place."""
    return Table(_HEADER, list(_rows(backprop)))


def provenance(backprop: Backpropagation, checked: Checked | None) -> Provenance:
    """The example and the weight."""
    notes = ((mark("weight"), heading(backprop)), ("autograd", verdict(checked)[0]))
    title = tr("Backpropagation: {example}", example=tr(backprop.outcome.state.example.title))
    return Provenance(title, (), tr("1 image"), None, tr("as it stands"), notes)


def _rows(backprop: Backpropagation) -> Iterator[tuple[object, ...]]:
    chain, running = backprop.chain, backprop.chain.running
    for number in range(len(backprop.paths)):
        _, row, column = backprop.paths.outputs[number].tolist()
        upstream, met = float(chain.upstream[number]), float(chain.factors[number])
        yield number + 1, row + 1, column + 1, upstream, met, upstream * met, float(running[number])
