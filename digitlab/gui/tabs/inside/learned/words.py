"""What excites a unit, said: in sentences, under digits and as a table."""

from __future__ import annotations

from collections.abc import Iterator

from digitlab.data.classes import DIGITS, Classes
from digitlab.gui.kit import phrases
from digitlab.gui.shell import words
from digitlab.gui.shell.edit_words import named, plural, unit_name
from digitlab.gui.shell.export import Provenance, Table
from digitlab.gui.shell.words import pictures_called
from digitlab.gui.tabs.inside.learned.activation_maximiser import FoundAnswer, MaximisationRequest, MaximisationState
from digitlab.gui.tabs.inside.learned.learned import Learned, TopDigit
from digitlab.gui.tabs.inside.learned.top_digits import PickedDigit
from digitlab.language import mark, tr
from digitlab.measure.pictures import MNIST, in_english
from digitlab.measure.top_activations import SHOWN
from digitlab.networks.inspection import unit_number

_HEADER = ("network", "layer", "unit", "what", "digit", "class", "value", "step")

_NOT_KNOWN = mark("Not looked for yet: “Find them” shows this network all 10,000 test digits.")
_NEVER = mark("None of the test digits excites this unit: it is dead.")
NOT_STARTED = mark(
    "Start, and an image changes step by step so that this unit answers more and more. It need not "
    "look like a digit: no pen draws it."
)


def none_shown(learned: Learned) -> str:
    """Why there are no digits or other pictures."""
    pictures = pictures_called(learned.source)
    if learned.n:
        return (
            tr(_NEVER)
            if learned.source == MNIST
            else tr("None of the {pictures} excites this unit.", pictures=pictures)
        )
    if learned.source == MNIST:
        return tr(_NOT_KNOWN)
    return tr("Not looked for yet: “Find them” shows this network all {pictures}.", pictures=pictures)


def of_units(learned: Learned) -> str:
    """The heading of the units' patches."""
    if learned.layer is None:
        return tr("Units")
    name = learned.layer.name
    return tr("{units} of {layer}", units=plural(name).capitalize(), layer=name)


def sentence(learned: Learned) -> str:
    """What is seen, and what to look at."""
    layer = learned.layer
    if layer is None:
        return learned.fault
    said = (
        [*_found(learned, unit_name(layer.name, learned.unit, learned.classes), layer.name)]
        if learned.n
        else [none_shown(learned)]
    )
    if learned.request.edits:
        said.append(tr("Found without the surgery."))
    return " ".join(said)


def _found(learned: Learned, unit: str, layer: str) -> Iterator[str]:
    found = {"excited": learned.excited, "n": learned.n, "unit": unit, "layer": layer, "count": len(learned.digits)}
    if learned.source != MNIST:
        yield tr(
            "{excited:,} of {n:,} {pictures} excite {unit} of {layer}; the {count} that do most are shown.",
            pictures=pictures_called(learned.source),
            **found,
        )
        return
    if not learned.digits:
        yield tr(
            "{excited:,} of {n:,} test digits excite {unit} of {layer}: it is dead, and the others do without it.",
            **found,
        )
        return
    yield (
        tr("{excited:,} of {n:,} test digits excite {unit} of {layer}; here are the one that do most.", **found)
        if len(learned.digits) == 1
        else tr(
            "{excited:,} of {n:,} test digits excite {unit} of {layer}; here are the {count} that do most.", **found
        )
    )
    yield (
        tr("Look at what the outlined parts, which are all it can see, have in common.")
        if _is_partial(learned)
        else tr("Look at what they have in common.")
    )
    if _has_alignments(learned):
        yield tr("The digits lie as they are: the reading at rest.")


def _is_partial(learned: Learned) -> bool:
    return any(not digit.seen.all() for digit in learned.digits)


def _has_alignments(learned: Learned) -> bool:
    return learned.card is not None and learned.card.has_readings


def picked(learned: Learned) -> list[PickedDigit]:
    """The digits with what stands under them."""
    return [_picked(digit, learned.classes) for digit in learned.digits]


def _picked(digit: TopDigit, classes: Classes) -> PickedDigit:
    value, what = number(digit.value), words.a_class(digit.label, classes)
    told = {"number": digit.number, "digit": what, "value": value}
    sentence = (
        tr("Test digit {number:,}, {digit}, excites it to {value}. A click brings it to the canvas.", **told)
        if classes.are_digits
        else tr("Test picture {number:,}, {digit}, excites it to {value}. A click brings it to the canvas.", **told)
    )
    return PickedDigit(digit.field, digit.seen, (value, tr("is {digit}", digit=what)), sentence)


def progress_text(state: MaximisationState, best: float | None, *, are_digits: bool = True) -> str:
    """How far the ascent came: beside the best test digit, or other test picture, where that can be compared."""
    value = state.newest.value
    said = {"value": number(value), "step": state.newest.step}
    is_edited = bool(state.request.situation.edits(state.request.name))
    text = (
        tr("After the surgery: value {value} after {step} steps", **said)
        if is_edited
        else tr("Value {value} after {step} steps", **said)
    )
    if best is None or best <= 0:
        return f"{text}."
    beside = {"progress": text, "times": value / best, "best": number(best)}
    if value <= 0:
        return (
            tr("{progress}; the best test digit: {best}.", **beside)
            if are_digits
            else tr("{progress}; the best test picture: {best}.", **beside)
        )
    return (
        tr("{progress}: {times:.1f} times the best test digit's {best}.", **beside)
        if are_digits
        else tr("{progress}: {times:.1f} times the best test picture's {best}.", **beside)
    )


def answers(found: tuple[FoundAnswer, ...]) -> str:
    """What the networks make of an image."""
    names = words.distinct_names([answer.name for answer in found], [answer.card for answer in found])
    parts = [
        tr(
            "{network} calls it {digit}, {share} sure",
            network=(words.mentioned if place else words.subject)(name, answer.card),
            digit=words.a_class(answer.label, answer.card.classes if answer.card else DIGITS),
            share=phrases.sure(answer.confidence),
        )
        for place, (name, answer) in enumerate(zip(names, found, strict=True))
    ]
    return f"{'; '.join(parts)}." if parts else ""


def number(value: float) -> str:
    """Three significant figures, with a true minus."""
    return f"{value:.3g}".replace("-", "−")


def table(learned: Learned, state: MaximisationState | None) -> Table:
    """The digits of the unit, and the value after every step of the ascent."""
    return Table(_HEADER, [*_digit_rows(learned), *_step_rows(state)])


def _digit_rows(learned: Learned) -> Iterator[tuple[object, ...]]:
    if learned.layer is None:
        return
    unit = (learned.name, learned.layer.name, unit_number(learned.layer.name, learned.unit))
    what = "test digit" if learned.classes.are_digits else "test picture"
    for digit in learned.digits:
        yield (*unit, what, digit.number, words.class_cell(digit.label, learned.classes), digit.value, "")


def _step_rows(state: MaximisationState | None) -> Iterator[tuple[object, ...]]:
    if state is None:
        return
    unit = (state.request.name, state.request.layer, unit_number(state.request.layer, state.request.unit))
    for step, value in enumerate(state.values):
        yield (*unit, "gradient ascent", "", "", value, step)


def provenance(learned: Learned, state: MaximisationState | None) -> Provenance:
    """The network, the unit, the digits and how the ascent went."""
    return Provenance(
        tr("What a unit has learned"),
        (named(learned.name, learned.card, learned.request.edits),),
        tr("{count:,} test digits", count=learned.n)
        if learned.source == MNIST
        else tr("{count:,} {pictures}", count=learned.n, pictures=pictures_called(learned.source)),
        None if state is None else state.request.settings.seed,
        tr("upright and centred digits"),
        _notes(learned, state),
    )


def source(request: MaximisationRequest) -> str:
    """Where an image came from that was found."""
    unit = unit_name(request.layer, request.unit)
    return tr(
        "what excites {unit} of {layer} of {network} most, by gradient ascent",
        unit=unit,
        layer=request.layer,
        network=request.name,
    )


def _notes(learned: Learned, state: MaximisationState | None) -> tuple[tuple[str, str], ...]:
    layer = learned.layer.name if learned.layer else tr("none", "no layer")
    shown = tr("at most {count} MNIST test digits, as they are", count=SHOWN)
    if learned.source != MNIST:
        shown = f"{in_english(learned.source)} ({learned.data_hash[:8]})"
    pairs = [
        (mark("unit"), tr("{unit} of {layer}", unit=unit_name(layer, learned.unit, learned.classes), layer=layer)),
        (mark("digits"), shown),
    ]
    if state is not None:
        settings = state.request.settings
        place = tr("its strongest place") if settings.place == "strongest" else tr("all places")
        how = tr(
            "{step} steps of Adam, rate {rate:g}, towards the unit's value at {place}, smoothness "
            "{smoothness:g}, cost of ink {ink_cost:g}, jitter {jitter_px} px, seed {seed}",
            step=state.newest.step,
            rate=settings.rate,
            place=place,
            smoothness=settings.smoothness,
            ink_cost=settings.ink_cost,
            jitter_px=settings.jitter_px,
            seed=settings.seed,
        )
        pairs.append((mark("gradient ascent"), how))
    return tuple(pairs)
