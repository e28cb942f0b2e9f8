"""What was changed in networks, in words: the same on every page. Units are counted from 1, as on the screen; classes are digits."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from digitlab.data.classes import DIGITS, Classes
from digitlab.gui.shell.analysis import NetworkEdits
from digitlab.language import tr
from digitlab.networks.card import Card
from digitlab.networks.edits import (
    BiasSet,
    Edits,
    LayerEdit,
    Pruned,
    SwitchedOff,
    Temperature,
    UnitEdit,
    WeightNoise,
    WeightSet,
    place,
)
from digitlab.networks.inspection import ANSWER, unit_number
from digitlab.networks.library import Library

_MOST_UNITS = 6


def kind(layer: str) -> str:
    """What a unit of a layer is called."""
    return tr("filter") if _has_filters(layer) else tr("class") if layer == ANSWER else tr("unit")


def class_name(layer: str, unit: int, classes: Classes) -> str:
    """The name of a class of one's own among the answers; "" of whatever its number says all of: a filter, a unit, a digit."""
    return classes[unit] if layer == ANSWER and not classes.are_digits else ""


def cut(name: str, letters: int) -> str:
    """A class's name where there is room for so many letters only."""
    return name if len(name) <= letters else f"{name[: letters - 1]}…"


def unit_name(layer: str, unit: int, classes: Classes = DIGITS) -> str:
    """``filter 3``, ``unit 12``, ``class 7``, or ``class 3: ä``."""
    name = class_name(layer, unit, classes)
    return f"{kind(layer)} {unit_number(layer, unit)}" + (f": {name}" if name else "")


def plural(layer: str) -> str:
    """What several of them are called."""
    return tr("filters") if _has_filters(layer) else tr("classes") if layer == ANSWER else tr("units")


def counted(count: int, layer: str) -> str:
    """``1 filter``, ``12 units``."""
    if _has_filters(layer):
        return tr("%n filter(s)", "", count)
    if layer == ANSWER:
        return tr("1 class") if count == 1 else tr("%n classes", "", count)
    return tr("%n unit(s)", "", count)


def sentence(edits: Edits) -> str:
    """All that is changed in a network: ``conv 1: filters 3, 7 off; filter 2: 4 weights changed · all layers: 30 % pruned``."""
    layers = _layers(edits)
    return " · ".join([*(f"{layer}: {_said(edits, layer)}" for layer in layers), *map(_of_layer, _of_layers(edits))])


def difference(before: NetworkEdits, after: NetworkEdits) -> str:
    """What was done between two states of networks: ``filter 12 off``, ``unit 3: 1 weight as learned``."""
    one, other = dict(before), dict(after)
    if not other and sum(map(len, one.values())) > 1:
        return tr("networks restored")
    words = []
    for name in dict.fromkeys((*other, *one)):
        old, new = one.get(name, ()), other.get(name, ())
        places = {place(edit) for edit in new}
        made = tuple(edit for edit in new if edit not in old)
        gone = tuple(edit for edit in old if place(edit) not in places)
        words += [*(_said(made, layer) for layer in _layers(made)), *map(_of_layer, _of_layers(made))]
        words += [*(_said(gone, layer, is_gone=True) for layer in _layers(gone)), *map(_at_rest, _of_layers(gone))]
    return "; ".join(words)


def only_files(network_edits: NetworkEdits) -> str:
    """A sentence for a page whose numbers are of the networks as they were trained; "" where nothing is changed."""
    if not network_edits:
        return ""
    return tr(
        "Measured on networks as trained: what is changed in {networks} does not count here.",
        networks=", ".join(dict(network_edits)),
    )


def named(name: str, card: Card | None, edits: Edits = ()) -> str:
    """A network with its seed, and with what was changed in it."""
    seed = card.recipe.get("seed") if card else None
    parts = [] if seed is None else [tr("seed {seed}", seed=seed)]
    parts += [tr("with %n edit(s)", "", len(edits))] if edits else []
    return f"{name} ({', '.join(parts)})" if parts else name


def measured(name: str, weights_hash: str, library: Library) -> str:
    """A network with its seed, and with the weights that were measured."""
    recipe = library.entries[name].card.recipe if name in library.entries else {}
    seed = recipe.get("seed", tr("unknown"))
    return tr("{network} (seed {seed}, weights {weights})", network=name, seed=seed, weights=weights_hash[:8])


def _has_filters(layer: str) -> bool:
    return layer.startswith("conv")


def _said(edits: Edits, layer: str, *, is_gone: bool = False) -> str:
    """What edits do to a layer's units, or what is as it was where they are gone."""
    off = sorted({edit.unit for edit in edits if isinstance(edit, SwitchedOff) and edit.layer == layer})
    weights = Counter(edit.unit for edit in edits if isinstance(edit, WeightSet) and edit.layer == layer)
    biases = Counter(edit.unit for edit in edits if isinstance(edit, BiasSet) and edit.layer == layer)
    numbers = weights + biases
    parts = []
    if off:
        units = _units(off, layer)
        parts.append(tr("{units} on", units=units) if is_gone else tr("{units} off", units=units))
    if len(numbers) > _MOST_UNITS:
        total, units = numbers.total(), counted(len(numbers), layer)
        changed = tr("%n numbers of {units} changed", "", total, units=units)
        parts.append(tr("%n numbers of {units} as learned", "", total, units=units) if is_gone else changed)
    else:
        parts += [
            f"{unit_name(layer, unit)}: {_numbers(weights[unit], biases[unit], is_gone=is_gone)}"
            for unit in sorted(numbers)
        ]
    return "; ".join(parts)


def _layers(edits: Edits) -> list[str]:
    """The layers of which units are changed."""
    return list(dict.fromkeys(edit.layer for edit in edits if isinstance(edit, UnitEdit)))


def _of_layers(edits: Edits) -> list[LayerEdit]:
    return [edit for edit in edits if not isinstance(edit, UnitEdit)]


def _of_layer(edit: LayerEdit) -> str:
    """``conv 1: 30 % pruned``, ``all layers: noise of 0.1``, ``logits divided by 2``."""
    match edit:
        case Pruned(layer, share):
            return tr("{layer}: {percent:g} % pruned", layer=layer or tr("all layers"), percent=100 * share)
        case WeightNoise(layer, ratio, 0):
            return tr("{layer}: noise of {ratio:g}", layer=layer or tr("all layers"), ratio=ratio)
        case WeightNoise(layer, ratio, seed):
            where = layer or tr("all layers")
            return tr("{layer}: noise of {ratio:g} (seed {seed})", layer=where, ratio=ratio, seed=seed)
        case Temperature(temperature):
            return tr("logits divided by {temperature:g}", temperature=temperature)


def _at_rest(edit: LayerEdit) -> str:
    """The same for an edit that is no more."""
    match edit:
        case Pruned(layer):
            return tr("{layer}: nothing pruned", layer=layer or tr("all layers"))
        case WeightNoise(layer):
            return tr("{layer}: no noise", layer=layer or tr("all layers"))
        case Temperature():
            return tr("logits not divided")


def _numbers(weights: int, biases: int, *, is_gone: bool) -> str:
    """``1 weight changed``, ``4 weights and the bias changed``; ``the bias as learned``."""
    if not weights:
        return tr("the bias as learned") if is_gone else tr("the bias changed")
    if biases:
        and_bias = tr("%n weight(s) and the bias changed", "", weights)
        return tr("%n weight(s) and the bias as learned", "", weights) if is_gone else and_bias
    return tr("%n weight(s) as learned", "", weights) if is_gone else tr("%n weight(s) changed", "", weights)


def _units(units: list[int], layer: str) -> str:
    """``filter 3``, ``filters 3, 7``, ``12 filters``."""
    if len(units) == 1:
        return unit_name(layer, units[0])
    runs = list(_runs(unit_number(layer, unit) for unit in units))
    if len(runs) > _MOST_UNITS:
        return counted(len(units), layer)
    shown = ", ".join(f"{first}" if first == last else f"{first}–{last}" for first, last in runs)
    return f"{plural(layer)} {shown}"


def _runs(numbers: Iterable[int]) -> Iterable[tuple[int, int]]:
    """First and last of each run of consecutive numbers, from ascending ones."""
    first = last = None
    for each in numbers:
        if first is not None and last is not None and each != last + 1:
            yield first, last
            first = each
        first, last = each if first is None else first, each
    if first is not None and last is not None:
        yield first, last
