"""What the bench says about what it shows."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import replace

import numpy as np

from digitlab.convolution.notation import counted, factor, written
from digitlab.convolution.paths import Paths
from digitlab.convolution.presets import PRINTED
from digitlab.convolution.pytorch import torch_line
from digitlab.convolution.shapes import Axis, Sliding, remainder
from digitlab.convolution.trace import Step, Trace
from digitlab.gui.shell.export import Provenance, Table
from digitlab.gui.tabs.convolution.bench_store import BenchOutcome
from digitlab.gui.tabs.convolution.state import BenchState

_HEADER = (
    "map",
    "row",
    "column",
    "channel",
    "window row",
    "window column",
    "input",
    "weight",
    "product",
    "running sum",
)


def shape(sides: tuple[int, ...]) -> str:
    """``5×5``, ``3@32×32``."""
    count, height, width = sides
    return f"{height}×{width}" if count == 1 else f"{count}@{height}×{width}"


def frame(trace: Trace) -> str:
    """The padding, behind an image's shape: ``, P = 1``, ``, P 1×0``."""
    above, left = trace.sliding.padding
    if above != left:
        return f", P {above}×{left}"
    return f", P = {above}" if above else ""


def place(step: Step, trace: Trace) -> str:
    """An output cell in words: ``map 2, row 1, column 3``."""
    of = f"map {step.filter + 1}, " if len(trace.kernels) > 1 else ""
    return f"{of}row {step.row + 1}, column {step.column + 1}"


def filter_title(step: Step, trace: Trace) -> str:
    """The title of the filter that is seen."""
    which = f"filter {step.filter + 1}/{len(trace.kernels)}" if len(trace.kernels) > 1 else "filter"
    turned = ", turned" if trace.flipped else ""
    return f"{which}{turned}, b = {written(step.bias)}" if trace.biased else f"{which}{turned}"


def heading(outcome: BenchOutcome, step: Step) -> str:
    """What stands over the formula."""
    state, several = outcome.state, len(outcome.trace.image) > 1
    bias = "bias, then " if step.bias else ""
    each = "a line a channel, then their sum" if several else f"{bias}input · weight, added up"
    if _is_summing(state, step):
        return f"Output at {place(step, outcome.trace)}: the running sum, {state.term + 1} of {counted(outcome.terms, 'products')}"
    return f"Output at {place(step, outcome.trace)}: {each}"


def formula(outcome: BenchOutcome, step: Step) -> tuple[str, ...]:
    """The formula with its values, as far as it may be seen."""
    state = outcome.state
    if _is_summing(state, step):
        return (_running(step, state.term),)
    if state.asking and step.number == state.step:
        *channels, total = (f"{line.rpartition(' = ')[0]} = ?" for line in step.lines)
        bias = f", and the bias of {written(step.bias)}" if step.bias else ""
        return (*channels, f"their sum{bias} = ?") if channels else (total,)
    return step.lines


def _is_summing(state: BenchState, step: Step) -> bool:
    """Whether a step is on its way, product by product."""
    return state.one_by_one and not state.asking and step.number == state.step


def _running(step: Step, term: int) -> str:
    """The products up to one, and what they come to so far."""
    patch, weights = step.patch.ravel(), step.weights.ravel()
    first = max(0, term - 11)
    products = [
        f"{factor(x)}·{factor(w)}" for x, w in zip(patch[first : term + 1], weights[first : term + 1], strict=True)
    ]
    start = [] if first else [written(step.bias)] if step.bias else []
    before = ["…"] if first else []
    so_far = written(float(step.running.ravel()[term]))
    return f"{' + '.join((*before, *start, *products))} = {so_far}"


def sizes(trace: Trace) -> str:
    """The size formula, in letters and with numbers; with the numbers of rows and columns where they differ."""
    rows, columns = trace.sliding.rows, trace.sliding.columns
    if _are_alike(trace.sliding):
        return f"output = {columns.symbols}: {columns.formula}"
    return f"rows: {rows.formula};  columns: {columns.formula}"


def fault(trace: Trace) -> str:
    """What is wrong with a stride that does not tile; "" where it tiles."""
    return "" if trace.sliding.columns.tiles and trace.sliding.rows.tiles else "does not tile"


def what_torch_does(trace: Trace) -> str:
    """What PyTorch makes of it, and which pixels are never seen."""
    rows, columns = trace.sliding.rows, trace.sliding.columns
    if columns.tiles and rows.tiles and not (rows.unseen() or columns.unseen()):
        oh, ow = trace.sliding.outputs
        filters = f"{len(trace.kernels)}@" if len(trace.kernels) > 1 else ""
        return f"It tiles: the output is {filters}{oh}×{ow}, and every pixel is seen."
    if _are_alike(trace.sliding):
        return remainder(columns, both=True)
    return f"PyTorch: {_briefly(rows)}; {_briefly(columns)}."


def kind(trace: Trace) -> str:
    """Cross-correlation or true convolution, in a sentence."""
    if trace.flipped:
        return "A true convolution: every kernel is rotated by 180° first."
    return "Strictly a cross-correlation, as in every framework."


def parameters(trace: Trace) -> str:
    """How many numbers the layer learns."""
    filters, *window = trace.kernels.shape
    bias = "+1" if trace.biased else ""
    count = filters * (math.prod(window) + trace.biased)
    return f"{filters}·({'·'.join(map(str, window))}{bias}) = {counted(count, 'parameters')}"


def of_pixel(trace: Trace, paths: Paths, row: int, column: int) -> str:
    """What a pixel feeds."""
    height, width = trace.sliding.size
    inside = 0 <= row < height and 0 <= column < width
    which = f"The pixel in row {row + 1}, column {column + 1}" if inside else "This zero of the padding"
    if not len(paths):
        return f"{which} is never seen: no window lies on it."
    return f"{which} goes into {counted(len(paths), 'outputs')}, each time by another weight."


def of_weight(paths: Paths, value: float) -> str:
    """Where a weight is used."""
    return (
        f"This weight, {written(value)}, is used at {counted(len(paths), 'places')}: the same number everywhere. "
        "Lit: the pixels that it meets."
    )


def of_output(step: Step) -> str:
    """What an output sees."""
    count = step.patch.size
    return f"This output sees {counted(count, 'inputs')} and nothing else: its window is framed."


def note(state: BenchState) -> str:
    """What to look at; the example's own words hold for the example only."""
    sentence = state.example.words
    if state.source != "numbers":
        return "The drawing lies on the bench."
    if not state.is_example:
        return f"Changed by hand: no longer the lecture's “{state.example.title}”."
    if state.preset == "padding":
        result = state.trace().result[0]
        wrong = " and ".join(f"{written(value)} for {written(result[cell])}" for cell, value in PRINTED.items())
        return f"{sentence} It has {wrong}."
    return sentence


def table(outcome: BenchOutcome) -> Table:
    """Every product of the output cell that is being made."""
    return Table(_HEADER, list(_rows(outcome)))


def provenance(outcome: BenchOutcome) -> Provenance:
    """The example and the layer."""
    notes = (("layer", torch_line(outcome.trace)), ("output", place(outcome.step, outcome.trace)))
    return Provenance(outcome.state.example.title, (), "1 image", None, "as it stands", notes)


def _rows(outcome: BenchOutcome) -> Iterator[tuple[object, ...]]:
    step = outcome.step
    for channel, a, b in np.ndindex(step.patch.shape):
        at = channel, a, b
        yield (
            step.filter + 1,
            step.row + 1,
            step.column + 1,
            channel + 1,
            a + 1,
            b + 1,
            step.patch[at].item(),
            step.weights[at].item(),
            step.products[at].item(),
            step.running[at].item(),
        )


def _briefly(axis: Axis) -> str:
    unseen = len(axis.unseen())
    rounded = "" if axis.tiles else f"rounded down to {axis.outputs}, "
    return f"{axis.lines} {rounded}{f'{unseen} of {axis.size} never seen' if unseen else 'all seen'}"


def _are_alike(sliding: Sliding) -> bool:
    return replace(sliding.rows, lines="columns") == sliding.columns
