"""What excites a unit, said: in sentences, under digits and as a table."""

from __future__ import annotations

from collections.abc import Iterator

from digitlab.gui.kit import phrases
from digitlab.gui.shell import words
from digitlab.gui.shell.edit_words import named, plural, unit_name
from digitlab.gui.shell.export import Provenance, Table
from digitlab.gui.tabs.inside.learned.activation_maximiser import FoundAnswer, MaximisationRequest, MaximisationState
from digitlab.gui.tabs.inside.learned.learned import Learned, TopDigit
from digitlab.gui.tabs.inside.learned.top_digits import PickedDigit
from digitlab.measure.top_activations import SHOWN
from digitlab.networks.inspection import unit_number

_HEADER = ("network", "layer", "unit", "what", "digit", "class", "value", "step")

NOT_KNOWN = "Not looked for yet: “Find them” shows this network all 10,000 test digits."
NEVER = "None of the test digits excites this unit: it is dead."
NOT_STARTED = (
    "Start, and an image changes step by step so that this unit answers more and more. It need not look like a digit: "
    "no pen draws it."
)


def of_units(learned: Learned) -> str:
    """The heading of the units' patches."""
    return f"{plural(learned.layer.name).capitalize()} of {learned.layer.name}" if learned.layer else "Units"


def sentence(learned: Learned) -> str:
    """What is seen, and what to look at."""
    layer = learned.layer
    if layer is None:
        return learned.fault
    edited = " Found without the surgery." if learned.request.edits else ""
    if not learned.n:
        return f"{NOT_KNOWN}{edited}"
    of = (
        f"{learned.excited:,} of {learned.n:,} test digits excite {unit_name(layer.name, learned.unit)} of {layer.name}"
    )
    if not learned.digits:
        return f"{of}: it is dead, and the others do without it.{edited}"
    count = f"the {len(learned.digits)} that" if len(learned.digits) > 1 else "the one that"
    outlined = " the outlined parts, which are all it can feel," if _is_partial(learned) else " they"
    turned = " The digits lie as they are: the reading at rest." if _has_alignments(learned) else ""
    return f"{of}; here are {count} do most. Look at what{outlined} have in common.{turned}{edited}"


def _is_partial(learned: Learned) -> bool:
    return any(not digit.seen.all() for digit in learned.digits)


def _has_alignments(learned: Learned) -> bool:
    return learned.card is not None and learned.card.has_readings


def picked(learned: Learned) -> list[PickedDigit]:
    """The digits with what stands under them."""
    return [_picked(digit) for digit in learned.digits]


def _picked(digit: TopDigit) -> PickedDigit:
    value = number(digit.value)
    sentence = f"Test digit {digit.number:,}, {words.a_digit(digit.label)}, excites it to {value}. A click brings it to the canvas."
    return PickedDigit(digit.field, digit.seen, (value, f"is {words.a_digit(digit.label)}"), sentence)


def progress_text(state: MaximisationState, best: float | None) -> str:
    """How far the ascent came: beside the best test digit, where that can be compared."""
    value = state.newest.value
    edited = "After the surgery: value" if state.request.situation.edits(state.request.name) else "Value"
    text = f"{edited} {number(value)} after {state.newest.step} steps"
    if best is None or best <= 0:
        return f"{text}."
    if value <= 0:
        return f"{text}; the best test digit: {number(best)}."
    return f"{text}: {value / best:.1f} times the best test digit's {number(best)}."


def answers(found: tuple[FoundAnswer, ...]) -> str:
    """What the networks make of an image."""
    names = words.distinct_names([answer.name for answer in found], [answer.card for answer in found])
    parts = [
        f"the {name} calls it {words.a_digit(answer.label)}, {phrases.sure(answer.confidence)} sure"
        for name, answer in zip(names, found, strict=True)
    ]
    text = "; ".join(parts)
    return f"{text[:1].upper()}{text[1:]}." if text else ""


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
    for digit in learned.digits:
        yield (*unit, "test digit", digit.number, digit.label, digit.value, "")


def _step_rows(state: MaximisationState | None) -> Iterator[tuple[object, ...]]:
    if state is None:
        return
    unit = (state.request.name, state.request.layer, unit_number(state.request.layer, state.request.unit))
    for step, value in enumerate(state.values):
        yield (*unit, "gradient ascent", "", "", value, step)


def provenance(learned: Learned, state: MaximisationState | None) -> Provenance:
    """The network, the unit, the digits and how the ascent went."""
    return Provenance(
        "What a unit has learned",
        (named(learned.name, learned.card, learned.request.edits),),
        f"{learned.n:,} test digits",
        None if state is None else state.request.settings.seed,
        "upright and centred digits",
        _notes(learned, state),
    )


def source(request: MaximisationRequest) -> str:
    """Where an image came from that was found."""
    unit = unit_name(request.layer, request.unit)
    return f"what excites {unit} of {request.layer} of {request.name} most, by gradient ascent"


def _notes(learned: Learned, state: MaximisationState | None) -> tuple[tuple[str, str], ...]:
    layer = learned.layer.name if learned.layer else "none"
    pairs = [
        ("unit", f"{unit_name(layer, learned.unit)} of {layer}"),
        ("digits", f"at most {SHOWN} MNIST test digits, as they are"),
    ]
    if state is not None:
        settings = state.request.settings
        place = "its strongest place" if settings.place == "strongest" else "all places"
        how = (
            f"{state.newest.step} steps of Adam, rate {settings.rate:g}, towards the unit's value at {place}, smoothness "
            f"{settings.smoothness:g}, cost of ink {settings.ink_cost:g}, jitter {settings.jitter_px} px, seed {settings.seed}"
        )
        pairs.append(("gradient ascent", how))
    return tuple(pairs)
