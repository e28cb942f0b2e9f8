"""Answers explained, in words: the formula with its numbers, the methods, and what they cannot say."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import numpy as np

from digitlab.gui.kit.phrases import sure
from digitlab.gui.shell import edit_words
from digitlab.gui.shell.export import Provenance, Table
from digitlab.gui.shell.pose_words import pose_as_options, seeing_notes
from digitlab.gui.shell.words import class_cell
from digitlab.gui.tabs.inside.answer.attributions import Explained, Explanation, Method
from digitlab.gui.tabs.inside.answer.softmax_table import SoftmaxTerms, signed, small
from digitlab.language import mark, tr
from digitlab.networks.inspection import LEAST, Alignment

_SHOWN_ALIGNMENTS = 3

_HEADER = ("network", "class", "logit z", "e^(z - max)", "probability", "explained", "spoken for it in all")


class MethodWords(NamedTuple):
    """A method, in words.

    Attributes:
        title: Its name.
        unit: The unit of its numbers.
        asks: What it asks, and what to look at.
        silent: What it cannot say.
    """

    title: str
    unit: str
    asks: str
    silent: str


METHODS: dict[Method, MethodWords] = {
    "saliency": MethodWords(
        mark("Gradient"),
        mark("logits a unit of ink"),
        mark("A little more ink at an orange pixel would raise the logit, at a blue one lower it."),
        mark("True of very small changes only; it does not say which ink is there."),
    ),
    "gradient_times_ink": MethodWords(
        mark("Gradient × ink"),
        mark("logits"),
        mark("The gradient, where there is ink: orange ink speaks for the class, blue ink against it."),
        mark("The shares would add up to the logit were the network linear; it is not."),
    ),
    "integrated_gradients": MethodWords(
        mark("Integrated gradients"),
        mark("logits"),
        mark(
            "Gradients on the way from blank paper to the drawing, times the ink: the shares add up to what "
            "the ink changed."
        ),
        mark("Blank pixels get nothing, however much they say."),
    ),
    "occlusion": MethodWords(
        mark("Occlusion"),
        mark("logits"),
        mark("Orange: the logit drops when 5 x 5 pixels of blank paper cover the ink there."),
        mark("Two strokes that can stand in for one another both look unimportant."),
    ),
    "grad_cam": MethodWords(
        mark("Grad-CAM"),
        mark("gradient × activation"),
        mark("Where the last convolution's maps speak for the class: orange; against it: blue."),
        mark("As coarse as that layer's cells; each map counts as a whole, by its mean gradient."),
    ),
}

NO_MAPS = mark("No Grad-CAM: a perceptron has no feature maps. Its hidden units belong to no place of the drawing.")
NO_CONVOLUTION = mark("No Grad-CAM: this network has no plain convolution whose maps it could weigh.")


def formula(terms: SoftmaxTerms, label: int, *, short: bool = False) -> str:
    """The softmax of one class, with its numbers."""
    power, total = small(terms.powers[label]), small(terms.total)
    logit, largest = signed(terms.logits[label]), signed(terms.logits.max())
    less = largest if not largest.startswith("−") else f"({largest})"
    raised = "" if short else f" = e^({logit} − {less}) / Σ"
    share = sure(terms.probabilities[label])
    return f"p({terms.classes[label]}){raised} = {power} / {total} {share if share.startswith('>') else f'= {share}'}"


def where_from(explanation: Explanation, label: int, *, short: bool = False) -> str:
    """Where a class's logit comes from: the terms of the logsumexp over the alignments."""
    evidence, logits = explanation.evidence, explanation.logits
    if evidence is None or logits is None:
        return ""
    if len(evidence) == 1:
        return tr(
            "z({label}) = {logit} straight from the last layer.",
            label=explanation.classes[label],
            logit=signed(logits[label]),
        )
    read = np.flatnonzero(evidence.max(axis=1) > LEAST)
    ways = [explanation.alignments[index] for index in read]
    by_alignment = evidence[read, label].astype(np.float64)
    first = np.argsort(by_alignment)[::-1][: _SHOWN_ALIGNMENTS - short]
    terms = ", ".join(
        tr("{evidence} at {place}", evidence=signed(by_alignment[index]), place=_place(ways[index])) for index in first
    )
    said = {
        "label": explanation.classes[label],
        "readings": _readings(explanation, len(read), len(evidence)),
        "terms": terms,
    }
    if len(by_alignment) <= len(first):
        return tr("z({label}) = ln Σ e^z of {readings}: {terms}.", **said)
    rest = float(logits[label] - np.logaddexp.reduce(by_alignment[first]))
    return tr("z({label}) = ln Σ e^z of {readings}: {terms}; the others add {rest:.2f}.", **said, rest=rest)


def _readings(explanation: Explanation, count: int, of: int) -> str:
    """``12 turns``, ``9 places``, ``40 copies of 100``: what was read."""
    if count < of:
        return tr("{count} copies of {total}", count=count, total=of)
    if any(way.turn_deg for way in explanation.alignments):
        return tr("{count} turns", "ways of turning the paper", count=count)
    return tr("{count} places", count=count)


def _place(alignment: Alignment) -> str:
    if alignment.dx or alignment.dy:
        return f"({alignment.dx}, {alignment.dy}) px".replace("-", "−")
    sized = f", {alignment.size:g}x" if alignment.size != 1 else ""
    return f"{alignment.turn_deg:g}°{sized}".replace("-", "−")


def glance_heading(explanation: Explanation) -> str:
    """What the two maps of a network that glances first show."""
    turns = sorted({way.turn_deg for way in explanation.alignments})
    sizes = sorted({way.size for way in explanation.alignments})
    least, most = (f"{turn:g}".replace("-", "−") for turn in (turns[0], turns[-1]))
    return tr(
        "What the glance found in each copy, and what the look made of it: {least}° to {most}° across, "
        "size {smallest:g} to {largest:g} down",
        least=least,
        most=most,
        smallest=sizes[0],
        largest=sizes[-1],
    )


def heading(explanation: Explanation, method: Method) -> str:
    """What a map shows."""
    return tr("{method} for {label}, 28 x 28 px", method=tr(METHODS[method].title), label=explanation.said)


def in_all(explanation: Explanation, method: Method) -> str:
    """A map in a line: its sum where that says something, and its largest value."""
    if explanation.spoken is None:
        return ""
    total = float(explanation.spoken.sum())
    if explanation.blank_logit is not None and explanation.logits is not None:
        drawn, blank = float(explanation.logits[explanation.label]), explanation.blank_logit
        after = f"({signed(blank)})" if blank < 0 else signed(blank)
        return tr(
            "All pixels: {sum}. z less z(blank): {drawn} − {blank} = {difference}",
            sum=signed(total),
            drawn=signed(drawn),
            blank=after,
            difference=signed(drawn - blank),
        )
    most = np.abs(explanation.spoken).max()
    return tr("Full colour: {most:.2g} {unit}", most=most, unit=tr(METHODS[method].unit))


def at_pixel(explanation: Explanation, explained: Explained, row: int, column: int) -> str:
    """One pixel of a map."""
    if explanation.spoken is None:
        return ""
    value = f"{explanation.spoken[row, column]:+.3g}".replace("-", "−")
    ink = explained.field[row, column]
    return tr(
        "x {column}, y {row}: {value} {unit}, ink {ink:.2f}",
        column=column,
        row=row,
        value=value,
        unit=tr(METHODS[explained.request.question.method].unit),
        ink=ink,
    )


def table(explained: Explained) -> Table:
    """A row for every class of every network."""
    return Table(_HEADER, list(_rows(explained)))


def provenance(explained: Explained) -> Provenance:
    """The networks, the drawing, the class and the method."""
    question = explained.request.question
    class_explained = tr("each network's own answer")
    if question.label is not None:
        class_explained = ", ".join(dict.fromkeys(each.said for each in explained.networks))
    return Provenance(
        tr("The answer: from logits to probabilities, and which ink spoke for a class"),
        tuple(edit_words.named(each.name, each.card, each.edits) for each in explained.networks),
        tr("1 drawing"),
        None,
        pose_as_options(explained.request.situation.pose),
        (
            *seeing_notes(explained.request.situation),
            (mark("class explained"), class_explained),
            (mark("method"), tr(METHODS[question.method].title)),
        ),
    )


def _rows(explained: Explained) -> Iterator[tuple[object, ...]]:
    for each in explained.networks:
        if each.logits is None:
            continue
        terms = SoftmaxTerms.of(each.logits, each.classes)
        for label in range(len(each.classes)):
            spoken = each.label == label and each.spoken is not None
            yield (
                each.name,
                class_cell(label, each.classes),
                float(terms.logits[label]),
                float(terms.powers[label]),
                float(terms.probabilities[label]),
                "yes" if each.label == label else "",
                float(each.spoken.sum()) if spoken and each.spoken is not None else "",
            )
