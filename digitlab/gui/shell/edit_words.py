"""What was changed in networks, in words: the same on every page. Units are counted from 1, as on the screen; classes are digits."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from digitlab.gui.shell.analysis import NetworkEdits
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
    return "filter" if layer.startswith("conv") else "class" if layer == ANSWER else "unit"


def unit_name(layer: str, unit: int) -> str:
    """``filter 3``, ``unit 12`` or ``class 7``."""
    return f"{kind(layer)} {unit_number(layer, unit)}"


def plural(layer: str) -> str:
    """What several of them are called."""
    return "classes" if layer == ANSWER else f"{kind(layer)}s"


def counted(count: int, layer: str) -> str:
    """``1 filter``, ``12 units``."""
    return f"{count} {kind(layer) if count == 1 else plural(layer)}"


def sentence(edits: Edits) -> str:
    """All that is changed in a network: ``conv 1: filters 3, 7 off; filter 2: 4 weights changed · all layers: 30 % pruned``."""
    layers = _layers(edits)
    return " · ".join([*(f"{layer}: {_said(edits, layer)}" for layer in layers), *map(_of_layer, _of_layers(edits))])


def difference(before: NetworkEdits, after: NetworkEdits) -> str:
    """What was done between two states of networks: ``filter 12 off``, ``unit 3: 1 weight as learned``."""
    one, other = dict(before), dict(after)
    if not other and sum(map(len, one.values())) > 1:
        return "networks restored"
    words = []
    for name in dict.fromkeys((*other, *one)):
        old, new = one.get(name, ()), other.get(name, ())
        places = {place(edit) for edit in new}
        made = tuple(edit for edit in new if edit not in old)
        gone = tuple(edit for edit in old if place(edit) not in places)
        words += [*(_said(made, layer) for layer in _layers(made)), *map(_of_layer, _of_layers(made))]
        words += [*(_unsaid(gone, layer) for layer in _layers(gone)), *map(_at_rest, _of_layers(gone))]
    return "; ".join(words)


def only_files(network_edits: NetworkEdits) -> str:
    """A sentence for a page whose numbers are of the networks as they were trained; "" where nothing is changed."""
    if not network_edits:
        return ""
    return f"Measured on networks as trained: what is changed in {', '.join(dict(network_edits))} does not count here."


def named(name: str, card: Card | None, edits: Edits = ()) -> str:
    """A network with its seed, and with what was changed in it."""
    seed = card.recipe.get("seed") if card else None
    parts = [] if seed is None else [f"seed {seed}"]
    parts += [f"with {len(edits)} edit{'' if len(edits) == 1 else 's'}"] if edits else []
    return f"{name} ({', '.join(parts)})" if parts else name


def measured(name: str, weights_hash: str, library: Library) -> str:
    """A network with its seed, and with the weights that were measured."""
    seed = library.entries[name].card.recipe.get("seed", "unknown") if name in library.entries else "unknown"
    return f"{name} (seed {seed}, weights {weights_hash[:8]})"


def _said(edits: Edits, layer: str) -> str:
    off = sorted({edit.unit for edit in edits if isinstance(edit, SwitchedOff) and edit.layer == layer})
    weights = Counter(edit.unit for edit in edits if isinstance(edit, WeightSet) and edit.layer == layer)
    biases = Counter(edit.unit for edit in edits if isinstance(edit, BiasSet) and edit.layer == layer)
    numbers = weights + biases
    parts = [_off(off, layer)] if off else []
    if len(numbers) > _MOST_UNITS:
        parts.append(f"{numbers.total():,} numbers of {counted(len(numbers), layer)} changed")
    else:
        parts += [f"{unit_name(layer, unit)}: {_numbers(weights[unit], biases[unit])}" for unit in sorted(numbers)]
    return "; ".join(parts)


def _unsaid(edits: Edits, layer: str) -> str:
    """The same for edits that are no more."""
    return "; ".join(
        f"{part.removesuffix(' off')} on" if part.endswith(" off") else f"{part.removesuffix(' changed')} as learned"
        for part in _said(edits, layer).split("; ")
    )


def _layers(edits: Edits) -> list[str]:
    """The layers of which units are changed."""
    return list(dict.fromkeys(edit.layer for edit in edits if isinstance(edit, UnitEdit)))


def _of_layers(edits: Edits) -> list[LayerEdit]:
    return [edit for edit in edits if not isinstance(edit, UnitEdit)]


def _of_layer(edit: LayerEdit) -> str:
    """``conv 1: 30 % pruned``, ``all layers: noise of 0.1``, ``logits divided by 2``."""
    match edit:
        case Pruned(layer, share):
            return f"{layer or 'all layers'}: {100 * share:g} % pruned"
        case WeightNoise(layer, ratio, seed):
            return f"{layer or 'all layers'}: noise of {ratio:g}{f' (seed {seed})' if seed else ''}"
        case Temperature(temperature):
            return f"logits divided by {temperature:g}"


def _at_rest(edit: LayerEdit) -> str:
    """The same for an edit that is no more."""
    match edit:
        case Pruned(layer):
            return f"{layer or 'all layers'}: nothing pruned"
        case WeightNoise(layer):
            return f"{layer or 'all layers'}: no noise"
        case Temperature():
            return "logits not divided"


def _numbers(weights: int, biases: int) -> str:
    """``1 weight changed``, ``4 weights and the bias changed``."""
    said = f"{weights:,} weight{'' if weights == 1 else 's'}" if weights else ""
    return f"{' and '.join(filter(None, (said, 'the bias' if biases else '')))} changed"


def _off(units: list[int], layer: str) -> str:
    if len(units) == 1:
        return f"{unit_name(layer, units[0])} off"
    runs = list(_runs(unit_number(layer, unit) for unit in units))
    if len(runs) > _MOST_UNITS:
        return f"{counted(len(units), layer)} off"
    shown = ", ".join(f"{first}" if first == last else f"{first}–{last}" for first, last in runs)
    return f"{plural(layer)} {shown} off"


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
