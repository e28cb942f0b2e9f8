"""What edits of a network are: what was switched off, pruned or made noisy, and which numbers were changed. They never touch its file.

The edits of a network are a tuple of edits whose order does not matter: each unit, each weight and each bias stands in it once, as the functions here
leave it. Noise comes upon the learned weights, of which then the smallest, as they were learned, are pruned; a weight that was set is neither noisy nor
pruned; what is switched off stays off whatever becomes of its weights; and the temperature divides what comes out at the end.
"""

from __future__ import annotations

import json
import math
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from digitlab import records
from digitlab.language import tr
from digitlab.untrusted import one_line, parse_json, read_text

LARGEST = 1000.0
"""The largest weight or bias that can be set, either way: far beyond what is learned, and far from what single precision cannot hold."""

ALL_LAYERS = ""
"""What pruning and noise name as their layer where they are of all layers that learn, as the window shows them: of ``cnn_posed``, the look's."""

LARGEST_NOISE = 10.0
"""The largest standard deviation of noise, in those of the weights it comes upon."""

LARGEST_TEMPERATURE = 50.0
"""The largest temperature; the smallest is one divided by it."""

_LARGEST_SEED = 2**31 - 1
_MOST_BYTES = 16 * 2**20  # of a file: some 150,000 changed weights


@dataclass(frozen=True, slots=True)
class SwitchedOff:
    """A filter, or a unit, that answers zero everywhere.

    Attributes:
        layer: The layer's name, as :class:`digitlab.networks.inspection.Layer` has it.
        unit: Which of its units.
    """

    layer: str
    unit: int


@dataclass(frozen=True, slots=True)
class WeightSet:
    """One number of a kernel, changed.

    Attributes:
        layer: The layer's name.
        unit: Which of its units.
        index: Of the weight in the unit's kernel, (inputs, kh, kw), counted row by row, input by input.
        value: The weight with its normalisation folded in, as :class:`digitlab.networks.inspection.Weights` has it.
    """

    layer: str
    unit: int
    index: int
    value: float

    def __post_init__(self) -> None:
        _check(tr("a weight"), self.value)


@dataclass(frozen=True, slots=True)
class BiasSet:
    """A unit's bias, changed.

    Attributes:
        layer: The layer's name.
        unit: Which of its units.
        value: The bias with its normalisation folded in, as :class:`digitlab.networks.inspection.Weights` has it.
    """

    layer: str
    unit: int
    value: float

    def __post_init__(self) -> None:
        _check(tr("a bias"), self.value)


@dataclass(frozen=True, slots=True)
class Pruned:
    """The weights of smallest magnitude, as they are stored, set to zero; biases stay.

    Attributes:
        layer: The name of the layer whose weights are compared; :data:`ALL_LAYERS` for all weights of the network together.
        share: How many of them become zero, in [0, 1].
    """

    layer: str
    share: float

    def __post_init__(self) -> None:
        if not 0.0 <= self.share <= 1.0:
            raise ValueError(tr("a share of weights to be pruned lies between 0 and 1, not {share}", share=self.share))


@dataclass(frozen=True, slots=True)
class WeightNoise:
    """Normally distributed noise on weights; biases stay.

    Attributes:
        layer: The name of the layer; :data:`ALL_LAYERS` for every layer, each by its own measure.
        ratio: The noise's standard deviation, divided by that of the layer's learned weights.
        seed: Of the noise: the same one gives the same noise, in proportion to the ratio.
    """

    layer: str
    ratio: float
    seed: int = 0

    def __post_init__(self) -> None:
        if not 0.0 <= self.ratio <= LARGEST_NOISE:
            raise ValueError(
                tr(
                    "noise on weights lies between 0 and {largest:g} standard deviations, not {ratio}",
                    largest=LARGEST_NOISE,
                    ratio=self.ratio,
                )
            )
        if not 0 <= self.seed <= _LARGEST_SEED:
            raise ValueError(
                tr(
                    "a seed of noise lies between 0 and {largest}, not {seed}",
                    largest=_LARGEST_SEED,
                    seed=self.seed,
                )
            )


@dataclass(frozen=True, slots=True)
class Temperature:
    """The logits divided by one number, which changes how sure an answer is.

    Where a network reads the field in several alignments, those of each are divided, before they are put together.

    Attributes:
        temperature: Above 1 makes less sure, below 1 surer.
    """

    temperature: float

    def __post_init__(self) -> None:
        if not 1 / LARGEST_TEMPERATURE <= self.temperature <= LARGEST_TEMPERATURE:
            raise ValueError(
                tr(
                    "a temperature lies between {least:g} and {largest:g}, not {temperature}",
                    least=1 / LARGEST_TEMPERATURE,
                    largest=LARGEST_TEMPERATURE,
                    temperature=self.temperature,
                )
            )


def _check(what: str, value: float) -> None:
    if not math.isfinite(value) or abs(value) > LARGEST:
        raise ValueError(
            tr(
                "{what} lies between −{largest:g} and {largest:g}, not {value}",
                what=what,
                largest=LARGEST,
                value=value,
            )
        )


UnitEdit = SwitchedOff | WeightSet | BiasSet
LayerEdit = Pruned | WeightNoise | Temperature
Edit = UnitEdit | LayerEdit
Edits = tuple[Edit, ...]


@dataclass(frozen=True, slots=True)
class EditedNetwork:
    """All that is changed in one network.

    Attributes:
        network: The network's name.
        edits: What is changed in it.
    """

    network: str
    edits: Edits


@dataclass(frozen=True, slots=True)
class _Surgery:
    """The edits as a record."""

    edits: Edits


def to_json(edits: Edits) -> str:
    """The edits as a JSON object, for another process."""
    return json.dumps(records.to_dict(_Surgery(edits)))


def from_json(text: str) -> Edits:
    """The inverse of :func:`to_json`.

    Raises:
        ValueError: It is no list of edits.
    """
    try:
        return records.from_dict(_Surgery, parse_json(text)).edits
    except ValueError as error:
        raise ValueError(tr("these are no edits of a network: {error}", error=error)) from error


def read(path: Path) -> Edits:
    """The edits that a file holds, as :func:`to_json` writes them.

    Raises:
        ValueError: It holds none, or is no ordinary file, or too large; the message names it.
        OSError: It cannot be opened.
    """
    text = read_text(path, _MOST_BYTES)
    try:
        return from_json(text)
    except ValueError as error:
        raise ValueError(f"{one_line(path)}: {error}") from error


def off_units(edits: Edits, layer: str) -> frozenset[int]:
    """Which units of a layer are switched off."""
    return frozenset(edit.unit for edit in edits if isinstance(edit, SwitchedOff) and edit.layer == layer)


def with_units_off(edits: Edits, layer: str, units: Collection[int]) -> Edits:
    """The edits with these units of a layer switched off, and all its others on."""
    others = tuple(edit for edit in edits if not isinstance(edit, SwitchedOff) or edit.layer != layer)
    return (*others, *(SwitchedOff(layer, unit) for unit in sorted(units)))


def weights_set(edits: Edits, layer: str, unit: int) -> dict[int, float]:
    """The weights of a unit that are changed, by their index."""
    return {
        edit.index: edit.value
        for edit in edits
        if isinstance(edit, WeightSet) and (edit.layer, edit.unit) == (layer, unit)
    }


def with_weights(edits: Edits, layer: str, unit: int, values: Mapping[int, float]) -> Edits:
    """The edits with these weights of a unit set, by their index; those that were set before stay set.

    Raises:
        ValueError: One is not a number, or too large.
    """
    made = tuple(WeightSet(layer, unit, index, value) for index, value in values.items())
    return (*without_weights(edits, layer, unit, values), *made)


def without_weights(edits: Edits, layer: str, unit: int, indices: Iterable[int]) -> Edits:
    """The edits with these weights of a unit as they were learned."""
    gone = set(indices)
    return tuple(
        edit
        for edit in edits
        if not (isinstance(edit, WeightSet) and (edit.layer, edit.unit) == (layer, unit) and edit.index in gone)
    )


def bias_set(edits: Edits, layer: str, unit: int) -> float | None:
    """The bias of a unit where it is changed; None where it is as it was learned."""
    found = (edit.value for edit in edits if isinstance(edit, BiasSet) and (edit.layer, edit.unit) == (layer, unit))
    return next(found, None)


def with_bias(edits: Edits, layer: str, unit: int, value: float | None) -> Edits:
    """The edits with the bias of a unit set; None for as it was learned.

    Raises:
        ValueError: It is not a number, or too large.
    """
    others = (edit for edit in edits if not isinstance(edit, BiasSet) or (edit.layer, edit.unit) != (layer, unit))
    return (*others, *(() if value is None else (BiasSet(layer, unit, value),)))


def place(edit: Edit) -> tuple[object, ...]:
    """What an edit is of, whatever number it sets."""
    match edit:
        case WeightSet(layer, unit, index):
            return WeightSet, layer, unit, index
        case SwitchedOff(layer, unit) | BiasSet(layer, unit):
            return type(edit), layer, unit
        case Pruned(layer) | WeightNoise(layer):
            return type(edit), layer
        case Temperature():
            return (Temperature,)


def with_edit(edits: Edits, edit: LayerEdit) -> Edits:
    """The edits with this one in the place of what was there before; without either where it changes nothing."""
    others = tuple(each for each in edits if place(each) != place(edit))
    match edit:
        case Pruned(share=0.0) | WeightNoise(ratio=0.0) | Temperature(temperature=1.0):
            return others
    return (*others, edit)


def pruned_share(edits: Edits, layer: str) -> float:
    """The share of a layer's weights, or of all of them together, that is pruned."""
    return next((edit.share for edit in edits if isinstance(edit, Pruned) and edit.layer == layer), 0.0)


def noise_on(edits: Edits, layer: str) -> WeightNoise:
    """The noise on a layer's weights, or on those of all layers; with a ratio of 0 where there is none."""
    found = (edit for edit in edits if isinstance(edit, WeightNoise) and edit.layer == layer)
    return next(found, WeightNoise(layer, 0.0))


def temperature_of(edits: Edits) -> float:
    """What the logits are divided by."""
    return next((edit.temperature for edit in edits if isinstance(edit, Temperature)), 1.0)
