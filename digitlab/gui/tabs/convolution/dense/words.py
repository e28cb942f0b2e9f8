"""What the page "From dense to convolution" says."""

from __future__ import annotations

from digitlab.convolution.matrix import NO_WEIGHT, STOPS, Connections, connections
from digitlab.convolution.trace import Trace
from digitlab.gui.shell.export import Provenance, Table
from digitlab.gui.tabs.convolution.bench_store import BenchOutcome

_HEADER = ("stop", "weights", "biases", "parameters", "formula")

LOOK = {
    "fully connected": "Every entry has a colour of its own: nothing is shared. This is the layer of an MLP.",
    "locally connected": "Most entries are gone: each output sees only its window. What is left is still not shared.",
    "shared": "The same colours in every row: the window takes its weights along. This is a convolution.",
}
"""What to look at, by the stop."""


def concatenation(trace: Trace) -> str:
    """How the image becomes a vector: ``14·14 = 196``."""
    channels, height, width = trace.image.shape
    factors = [str(channels)] if channels > 1 else []
    product = "·".join([*factors, str(height), str(width)])
    return f"The rows of the image, one behind the other, are one vector of {product} = {trace.image.size} inputs."


def entry(link: Connections, weight: int, output: int, pixel: int, uses: int) -> str:
    """What stands in an entry of the matrix."""
    where = f"Output {output + 1}, input {pixel + 1}"
    if weight == NO_WEIGHT:
        return f"{where}: no weight. This output never sees this pixel."
    if link.stop != "shared" or uses == 1:
        return f"{where}: weight {weight + 1:,} of {link.weights:,}, used here and nowhere else."
    return f"{where}: weight {weight + 1:,} of {link.weights:,}, the same one in all {uses:,} framed entries."


def table(outcome: BenchOutcome) -> Table:
    """Weights and biases at each stop."""
    links = (connections(outcome.trace, stop) for stop in STOPS)
    return Table(_HEADER, [(link.stop, link.weights, link.biases, link.parameters, link.formula) for link in links])


def provenance(outcome: BenchOutcome) -> Provenance:
    """The example."""
    title = f"From dense to convolution: {outcome.state.example.title}"
    return Provenance(title, (), "1 image", None, "as it stands")
