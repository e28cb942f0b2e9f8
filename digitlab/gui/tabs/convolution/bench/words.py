"""What the bench says about what it shows."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import replace

import numpy as np

from digitlab.convolution.notation import factor, written
from digitlab.convolution.paths import Paths
from digitlab.convolution.presets import PRINTED
from digitlab.convolution.pytorch import torch_line
from digitlab.convolution.shapes import Axis, Sliding, remainder
from digitlab.convolution.trace import Step, Trace
from digitlab.gui.kit.phrases import listed
from digitlab.gui.shell.export import Provenance, Table
from digitlab.gui.tabs.convolution.bench_store import BenchOutcome
from digitlab.gui.tabs.convolution.state import BenchState
from digitlab.language import mark, tr

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
    row, column = step.row + 1, step.column + 1
    if len(trace.kernels) > 1:
        return tr("map {map}, row {row}, column {column}", map=step.filter + 1, row=row, column=column)
    return tr("row {row}, column {column}", row=row, column=column)


def filter_title(step: Step, trace: Trace) -> str:
    """The title of the filter that is seen."""
    count = len(trace.kernels)
    said = tr("filter {filter}/{count}", filter=step.filter + 1, count=count) if count > 1 else tr("filter")
    if trace.flipped:
        said = tr("{filter}, turned", filter=said)
    return f"{said}, b = {written(step.bias)}" if trace.biased else said


def heading(outcome: BenchOutcome, step: Step) -> str:
    """What stands over the formula."""
    state, where = outcome.state, place(step, outcome.trace)
    if _is_summing(state, step):
        return tr(
            "Output at {place}: the running sum, {term} of %n product(s)",
            "",
            outcome.terms,
            place=where,
            term=state.term + 1,
        )
    if len(outcome.trace.image) > 1:
        return tr("Output at {place}: a line a channel, then their sum", place=where)
    if step.bias:
        return tr("Output at {place}: bias, then input · weight, added up", place=where)
    return tr("Output at {place}: input · weight, added up", place=where)


def formula(outcome: BenchOutcome, step: Step) -> tuple[str, ...]:
    """The formula with its values, as far as it may be seen."""
    state = outcome.state
    if _is_summing(state, step):
        return (_running(step, state.term),)
    if state.asking and step.number == state.step:
        *channels, total = (f"{line.rpartition(' = ')[0]} = ?" for line in step.lines)
        if not channels:
            return (total,)
        both = tr("their sum, and the bias of {bias} = ?", bias=written(step.bias))
        return (*channels, both if step.bias else tr("their sum = ?"))
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
        return tr("output = {symbols}: {formula}", symbols=columns.symbols, formula=columns.formula)
    return tr("rows: {rows};  columns: {columns}", rows=rows.formula, columns=columns.formula)


def fault(trace: Trace) -> str:
    """What is wrong with a stride that does not tile; "" where it tiles."""
    return "" if trace.sliding.columns.tiles and trace.sliding.rows.tiles else tr("does not tile")


def what_torch_does(trace: Trace) -> str:
    """What PyTorch makes of it, and which pixels are never seen."""
    rows, columns = trace.sliding.rows, trace.sliding.columns
    if columns.tiles and rows.tiles and not (rows.unseen() or columns.unseen()):
        size = shape((len(trace.kernels), *trace.sliding.outputs))
        return tr("It tiles: the output is {size}, and every pixel is seen.", size=size)
    if _are_alike(trace.sliding):
        return remainder(columns, both=True)
    return tr("PyTorch: {rows}; {columns}.", rows=_briefly(rows), columns=_briefly(columns))


def kind(trace: Trace) -> str:
    """Cross-correlation or true convolution, in a sentence."""
    if trace.flipped:
        return tr("A true convolution: every kernel is rotated by 180° first.")
    return tr("Strictly a cross-correlation, as in every framework.")


def parameters(trace: Trace) -> str:
    """How many numbers the layer learns."""
    filters, *window = trace.kernels.shape
    bias = "+1" if trace.biased else ""
    count = filters * (math.prod(window) + trace.biased)
    formula = f"{filters}·({'·'.join(map(str, window))}{bias})"
    return tr("{formula} = %n parameter(s)", "", count, formula=formula)


def of_pixel(trace: Trace, paths: Paths, row: int, column: int) -> str:
    """What a pixel feeds."""
    height, width = trace.sliding.size
    inside = 0 <= row < height and 0 <= column < width
    place = {"row": row + 1, "column": column + 1}
    if not len(paths):
        if inside:
            return tr("The pixel in row {row}, column {column} is never seen: no window lies on it.", **place)
        return tr("This zero of the padding is never seen: no window lies on it.")
    if inside:
        return tr(
            "The pixel in row {row}, column {column} goes into %n output(s), each time by another weight.",
            "",
            len(paths),
            **place,
        )
    return tr("This zero of the padding goes into %n output(s), each time by another weight.", "", len(paths))


def of_weight(paths: Paths, value: float) -> str:
    """Where a weight is used."""
    return tr(
        "This weight, {weight}, is used at %n place(s): the same number everywhere. Lit: the pixels that it meets.",
        "",
        len(paths),
        weight=written(value),
    )


def of_output(step: Step) -> str:
    """What an output sees."""
    count = step.patch.size
    return tr("This output sees %n input(s) and nothing else: its window is framed.", "", count)


def note(state: BenchState) -> str:
    """What to look at; the example's own words hold for the example only."""
    sentence = tr(state.example.words)
    if state.source != "numbers":
        return tr("The drawing lies on the bench.")
    if not state.is_example:
        return tr("Changed by hand: no longer the lecture's “{example}”.", example=tr(state.example.title))
    if state.preset == "padding":
        result = state.trace().result[0]
        wrong = [
            tr("{printed} for {right}", printed=written(value), right=written(result[cell]))
            for cell, value in PRINTED.items()
        ]
        return tr("{sentence} It has {wrong}.", sentence=sentence, wrong=listed(wrong))
    return sentence


def table(outcome: BenchOutcome) -> Table:
    """Every product of the output cell that is being made."""
    return Table(_HEADER, list(_rows(outcome)))


def provenance(outcome: BenchOutcome) -> Provenance:
    """The example and the layer."""
    notes = ((mark("layer"), torch_line(outcome.trace)), (mark("output"), place(outcome.step, outcome.trace)))
    return Provenance(tr(outcome.state.example.title), (), tr("1 image"), None, tr("as it stands"), notes)


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
    lines, unseen = tr("rows") if axis.lines == "rows" else tr("columns"), len(axis.unseen())
    if axis.tiles:
        if not unseen:
            return tr("{lines} all seen", lines=lines)
        return tr("{lines} {unseen} of {size} never seen", lines=lines, unseen=unseen, size=axis.size)
    if not unseen:
        return tr("{lines} rounded down to {outputs}, all seen", lines=lines, outputs=axis.outputs)
    return tr(
        "{lines} rounded down to {outputs}, {unseen} of {size} never seen",
        lines=lines,
        outputs=axis.outputs,
        unseen=unseen,
        size=axis.size,
    )


def _are_alike(sliding: Sliding) -> bool:
    return replace(sliding.rows, lines="columns") == sliding.columns
