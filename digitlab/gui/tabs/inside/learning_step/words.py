"""What the page "A learning step" says."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np

from digitlab.data.classes import DIGITS, Classes
from digitlab.gui.kit.phrases import sure
from digitlab.gui.shell import edit_words
from digitlab.gui.shell.export import Provenance, Table
from digitlab.gui.shell.pose_words import pose_as_options, seeing_notes
from digitlab.gui.tabs.inside import unit_names
from digitlab.gui.tabs.inside.inspected_unit import At
from digitlab.gui.tabs.inside.learning_step.work import Taken
from digitlab.language import mark, tr
from digitlab.networks.activation_functions import FUNCTION_WORDS, ActivationFunction
from digitlab.networks.arithmetic import unit_sum
from digitlab.networks.inspection import Alignment, Kind
from digitlab.networks.learning_step import WEIGHT, LayerPass, LearningStep, Numbers, Taught, Terms, terms
from digitlab.networks.receptive_field_index import BEYOND

_HEADER = ("reading", "row", "column", "dL/da", "da/dz", "dz/dw", "contribution", "sum so far")
_SHOWN = 2  # products in a formula

_ELSEWHERE = (mark("the pixels are resampled"), mark("every number goes back to the pixels that it came from"))
_DOES: dict[Kind, tuple[str, str]] = {
    "colours": (
        mark("the same ink in red, green and blue"),
        mark("each pixel gets the sum of its three gradients"),
    ),
    "conv": (
        mark("each cell is a weighted sum of its window, with the same weights at every place"),
        mark("each input gets Σ gradient·weight, over all windows that it lay in"),
    ),
    "dense": (
        mark("each unit is a weighted sum of all numbers before it"),
        mark("each input gets Σ gradient·weight, over all units"),
    ),
    "max": (
        mark("the largest number of each window"),
        mark("the winner of each window gets its whole gradient, and the others nothing"),
    ),
    "average": (mark("the mean of each window"), mark("all cells of a window share its gradient alike")),
    "pooled": (
        mark("the largest number of each map, and its mean"),
        mark("the gradient of the largest goes to the winner alone, that of the mean is shared by all cells alike"),
    ),
    "other": (
        mark("another operation, called what it does"),
        mark("each input gets Σ gradient·slope, over all that the operation makes of it"),
    ),
    "blur": (mark("every other cell of a blur"), mark("each cell gets as much of the gradient as it counted for")),
}
"""What a kind of layer does with numbers on their way forward, and with gradients on their way back."""


def short(value: float) -> str:
    """A number in four figures, with a minus sign that is one."""
    return f"{value + 0.0:.4g}".replace("-", "−")


def _brief(value: float) -> str:
    return f"{value + 0.0:.2g}".replace("-", "−")


def positions(step: LearningStep) -> int:
    """How many there are: the drawing, each layer, the loss, the way back to the drawing, the update."""
    return 2 * len(step.layers) + 4


def has_come_back(step: LearningStep, at: int, depth: int) -> bool:
    """Whether the gradient has come back to a depth, 0 for the drawing, at a position."""
    return at >= 2 * len(step.layers) + 2 - depth


def stage(step: LearningStep, at: int, classes: Classes = DIGITS) -> str:
    """What happens at a position, in a sentence or two."""
    said = _stage(step, at, classes)
    return tr("Step {number}.", number=step.number) + f" {said}" if step.number > 1 else said


def _stage(step: LearningStep, at: int, classes: Classes) -> str:
    layers = step.layers
    count = len(layers)
    if at == 0:
        return tr("The drawing, 784 numbers, and its true class: {label}.", label=classes[step.label])
    if at <= count:
        return _forward(layers[at - 1])
    if at == count + 1:
        said = tr(
            "Loss: L = −ln p({label}) = −ln {probability} = {loss}.",
            label=classes[step.label],
            probability=short(step.before[step.label]),
            loss=short(step.losses[step.number - 1]),
        )
        readings = len(step.readings)
        return f"{said} " + tr("{count} readings answer together.", count=readings) if readings > 1 else said
    if at == count + 2:
        return tr(
            "Backward begins: dL/dz of each class is its probability, less 1 for the true class, {label}.",
            label=classes[step.label],
        )
    if at < positions(step) - 1:
        return _backward(layers[2 * count + 2 - at], step.chosen)
    said = tr("Update: w ← w − {rate:g}·dL/dw, for {count:,} numbers.", rate=step.rate, count=_learned(step))
    return f"{said} {answers(step, classes)}"


def _forward(layer: LayerPass) -> str:
    said = tr("Forward, {layer}: {operation}.", layer=layer.layer.name, operation=_does(layer)[0])
    match _function(layer):
        case None:
            return said
        case "relu":
            return f"{said} " + tr("Then ReLU: what is negative becomes 0.")
        case function:
            return f"{said} " + tr("Then {function}.", function=FUNCTION_WORDS[function])


def _backward(layer: LayerPass, reading: int) -> str:
    said = tr("Backward, through {layer}: {operation}.", layer=layer.layer.name, operation=_does(layer)[1])
    function = _function(layer)
    if function is not None and function != "relu":
        slope = tr("First it is multiplied by the slope of {function} at each sum.", function=FUNCTION_WORDS[function])
        return f"{said} {slope}"
    if closed := _closed(layer, reading):
        size = layer.maps.size
        stops = tr("ReLU first stops the gradient at {count:,} of {all:,} cells.", count=closed, all=size)
        return f"{said} {stops}"
    return said


def _does(layer: LayerPass) -> tuple[str, str]:
    """What a layer does on the way forward, and on the way back."""
    forward, back = _DOES.get(layer.layer.kind, _ELSEWHERE)
    return tr(forward), tr(back)


def answers(step: LearningStep, classes: Classes = DIGITS) -> str:
    """The answer before the first step and after the one that is shown."""
    was, now = step.first, step.after
    if step.lost_at or not np.isfinite(now).all():
        return tr(
            "At step {number} the loss was no longer a finite number: take a smaller learning rate.",
            number=step.lost_at or step.number,
        )
    before, after = (f"{classes[int(each.argmax())]}, {sure(float(each.max()))}" for each in (was, now))
    return tr(
        "Before: {before}; after %n step(s): {after}. Loss {first} → {last}.",
        "",
        step.number,
        before=before,
        after=after,
        first=_brief(step.losses[0]),
        last=_brief(step.losses[-1]),
    )


def cell(step: LearningStep, at: At, classes: Classes = DIGITS) -> str:
    """What a cell answered, and what becomes of the gradient that came back to it."""
    if at.depth == 0:
        ink, slope = step.field[at.row, at.column], step.field_slopes[at.row, at.column]
        return tr(
            "The drawing, {cell}: ink {ink}, dL/d ink = {slope}.",
            cell=unit_names.cell(at.row, at.column),
            ink=short(ink),
            slope=short(slope),
        )
    layer = step.layers[at.depth - 1]
    place = at.unit, at.row, at.column
    value, slope = float(layer.maps[place]), float(layer.slopes[place])
    name = f"{layer.layer.name}, {unit_names.unit_name(layer.layer, at.unit, classes)}"
    where = name if layer.maps.shape[1:] == (1, 1) else f"{name}, {unit_names.cell(at.row, at.column)}"
    return f"{where}: a = {short(value)}, dL/da = {short(slope)}. {_onwards(step, layer, at, slope)}"


def _onwards(step: LearningStep, layer: LayerPass, at: At, slope: float) -> str:
    """Where the gradient of a cell goes next."""
    taught, place = layer.taught, (step.chosen, at.unit, at.row, at.column)
    if taught is not None:
        total, factor = float(taught.sums[place]), float(taught.factor[at.unit])
        if _function(layer) == "relu" and not taught.opening[place]:
            return tr("Its sum z = {sum}: ReLU stops the gradient, dL/dz = 0.", sum=short(total))
        factor *= float(taught.opening[place])
        return tr(
            "Its sum z = {sum}: dL/dz = {slope} · {factor} = {product}.",
            sum=short(total),
            slope=short(slope),
            factor=short(factor),
            product=short(slope * factor),
        )
    before = step.layers[at.depth - 2].maps if at.depth > 1 else step.field[None]
    written = unit_sum(layer.layer, layer.field_index, before.astype(np.float32), at.unit, at.row, at.column)
    if written.rule == "largest":
        row, column = divmod(int(written.cells.flat[written.weights[0].argmax()]), before.shape[2])
        return tr("The winner, {cell}, gets all of it, the rest of its window 0.", cell=unit_names.cell(row, column))
    shares = written.weights[0][(written.cells != BEYOND) & (written.weights[0] != 0)]
    if len(shares) > 1 and np.allclose(shares, shares[0]):
        return tr(
            "Each of its {count} cells gets {share} of it: {gradient}.",
            count=len(shares),
            share=short(float(shares[0])),
            gradient=short(float(shares[0]) * slope),
        )
    return tr("It goes back to the cells that it was made of, as much as each of them counted for.")


def heading(layer: LayerPass, unit: int, index: int, classes: Classes = DIGITS) -> str:
    """Which learned number is followed."""
    taught, name = layer.taught, f"{layer.layer.name}, {unit_names.unit_name(layer.layer, unit, classes)}"
    if taught is None:
        back = _does(layer)[1]
        if layer.layer.parameters:
            return tr(
                "What {layer} learns is not written out: {operation}. Choose another layer.",
                layer=layer.layer.name,
                operation=back,
            )
        return tr("{layer} learns nothing: {operation}. Choose another layer.", layer=layer.layer.name, operation=back)
    what, place = taught.place(index)
    used = tr("used at {places}", places=_places(taught))
    if what != WEIGHT:
        return tr(_ITS[what], unit=name, used=used)
    (channel, row, column), (channels, *window) = place, taught.values[WEIGHT].shape[1:]
    spot = [] if window == [1, 1] else [unit_names.cell(row, column)]
    source = [] if channels == 1 else [tr("input {number} of {count}", number=channel + 1, count=channels)]
    return tr("{unit}: the weight of {where}", unit=name, where=", ".join([*source, *spot, used]))


_ITS = {
    "bias": mark("{unit}: its bias, {used}"),
    "shift": mark("{unit}: its shift, {used}"),
    "scale": mark("{unit}: its scale, {used}"),
}


def _places(taught: Taught) -> str:
    readings, _, height, width = taught.sums.shape
    places = tr("%n place(s)", "", height * width)
    return tr("{places} in {count} readings", places=places, count=readings) if readings > 1 else places


def derivative(of: Terms) -> str:
    """The sum over all places, with its largest products written out."""
    products = of.products
    largest = np.argsort(-np.abs(products), axis=None, kind="stable")[:_SHOWN]
    factors = (of.slope.flat, of.gate.flat, of.met.flat)
    said = ["·".join(_factor(float(each[index])) for each in factors) for index in largest]
    more = " + …" if products.size > _SHOWN else ""
    return f"dL/dw = Σ dL/da·da/dz·dz/dw = {' + '.join(said)}{more} = {short(of.total)}"


def update(of: Terms, rate: float) -> str:
    """The old number, the step, and the new one."""
    new = of.value - rate * of.gradient
    return tr(
        "w ← w − rate · dL/dw = {old} − {rate:g}·{gradient} = {new}",
        old=short(of.value),
        rate=rate,
        gradient=_factor(of.gradient),
        new=short(new),
    )


def _factor(value: float) -> str:
    return f"({short(value)})" if value < 0 else short(value)


def one_place(of: Terms, place: tuple[int, int, int], readings: Sequence[Alignment]) -> str:
    """The chain rule at one place, of one of the readings."""
    reading = f"{unit_names.alignment(readings[place[0]])}, " if len(readings) > 1 else ""
    factors = [float(each[place]) for each in (of.slope, of.gate, of.met)]
    said, product = "·".join(map(_factor, factors)), short(float(np.prod(factors)))
    return f"{reading}{unit_names.cell(*place[1:])}: dL/da·da/dz·dz/dw = {said} = {product}"


def largest_changes(layer: LayerPass, taught: Taught) -> str:
    """The title of a layer's wall."""
    return f"{layer.layer.name}: ±{_brief(float(np.abs(taught.changes).max()))}"


def _closed(layer: LayerPass, reading: int) -> int | None:
    """At how many cells of a reading ReLU lets nothing through; None for a layer without one."""
    if layer.taught is None or _function(layer) != "relu":
        return None
    return int((layer.taught.opening[reading] == 0).sum())


def _function(layer: LayerPass) -> ActivationFunction | None:
    return layer.layer.weights.function if layer.layer.weights else None


def _learned(step: LearningStep) -> int:
    return sum(layer.layer.parameters for layer in step.layers)


def table(of: Terms) -> Table:
    """Every place of the number that is followed."""
    return Table(_HEADER, list(_rows(of)))


def _rows(of: Terms) -> Iterator[tuple[object, ...]]:
    so_far = np.cumsum(of.products)
    for number, (reading, row, column) in enumerate(np.ndindex(of.slope.shape)):
        at = reading, row, column
        factors: tuple[Numbers, ...] = (of.slope, of.gate, of.met, of.products)
        yield reading + 1, row + 1, column + 1, *(float(each[at]) for each in factors), float(so_far[number])


def provenance(taken: Taken, layer: LayerPass, unit: int, index: int) -> Provenance:
    """The network, where it began, what it learned from, and the number that is followed."""
    step, question, situation = taken.step, taken.question, taken.question.situation
    assert step is not None, "there is no Save before"
    followed = terms(layer, unit, index)
    notes = (
        *seeing_notes(situation),
        (mark("begins"), tr(question.start)),
        (mark("true class"), taken.classes[step.label]),
        (
            mark("step"),
            tr(
                "{number} of {count}, learning rate {rate:g}, plain gradient descent",
                number=step.number,
                count=step.count,
                rate=step.rate,
            ),
        ),
        (mark("answer"), answers(step, taken.classes)),
        (mark("number"), heading(layer, unit, index, taken.classes)),
        (mark("update"), update(followed, step.rate)),
    )
    edits = situation.edits(question.name) if question.start == "as it is" else ()
    name = edit_words.named(question.name, taken.card, edits)
    return Provenance(tr("A learning step"), (name,), tr("1 drawing"), None, pose_as_options(situation.pose), notes)
