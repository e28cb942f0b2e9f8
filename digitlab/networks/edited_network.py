"""A copy of a network with some of its numbers changed.

A unit is switched off by its last numbers: the scale and shift of its normalisation, or its row of a dense layer. Zeros there
make it answer zero everywhere, on blank paper too; in front of a sigmoid, which makes a half of zero, a bias far below does (in an imported network the sigmoid is an operation of its own, and answers a half). Noise and pruning change weights as they are stored, before any normalisation is folded in, and a
temperature divides the weights and the bias of the last layer: so the copy is an ordinary network of the same architecture.
"""

from __future__ import annotations

import copy
from collections import defaultdict

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn.utils.prune import L1Unstructured

from digitlab.language import tr
from digitlab.networks.activation_functions import function_of
from digitlab.networks.edits import (
    ALL_LAYERS,
    LARGEST,
    BiasSet,
    Edits,
    Pruned,
    SwitchedOff,
    Temperature,
    UnitEdit,
    WeightNoise,
    WeightSet,
    place,
    temperature_of,
)
from digitlab.networks.inspection import unit_number
from digitlab.networks.steps import Norm, Other, Step, steps
from digitlab.networks.trunk import PaperConv
from digitlab.untrusted import one_line

_Learned = nn.Conv2d | nn.Linear


@torch.no_grad()
def edited(network: nn.Module, edits: Edits) -> nn.Module:
    """A copy of a network with the edits made: noise, pruning, weights and biases that are set, what is switched off, the temperature.

    Args:
        network: In evaluation mode; it stays as it is.
        edits: In any order; the last word on a number counts.

    Raises:
        ValueError: An edit names a layer, a unit, a weight or a bias that the network does not have, or a weight that its
            normalisation multiplies by zero, or the logits are more than what the last layer that learns answers.
    """
    edits = tuple({place(edit): edit for edit in edits}.values())
    result = copy.deepcopy(network)
    found = steps(result)
    learned = {step.name: (step, module) for step in found if (module := learned_part(step)) is not None}
    _roughen(learned, edits)
    off: list[SwitchedOff] = []
    weights: defaultdict[tuple[str, int], dict[int, float]] = defaultdict(dict)
    for edit in edits:
        if not isinstance(edit, UnitEdit):
            continue
        if edit.layer not in learned or not 0 <= edit.unit < len(learned[edit.layer][1].weight):
            number = unit_number(edit.layer, edit.unit)
            raise ValueError(
                tr(
                    "there is no unit {number} with weights in a layer '{layer}': layers with weights are {layers}",
                    number=number,
                    layer=one_line(edit.layer, 60),
                    layers=one_line(", ".join(learned), 300),
                )
            )
        match edit:
            case SwitchedOff():
                off.append(edit)
            case WeightSet():
                weights[edit.layer, edit.unit][edit.index] = edit.value
            case BiasSet():
                _set_bias(*learned[edit.layer], edit.unit, edit.value)
    for (layer, unit), values in weights.items():
        _set_weights(*learned[layer], unit, values)
    for edit in off:
        _switch_off(*learned[edit.layer], edit.unit)
    if any(isinstance(edit, Temperature) for edit in edits):
        _temper(found, temperature_of(edits))
    return result


def _roughen(learned: dict[str, tuple[Step, _Learned]], edits: Edits) -> None:
    """Prune and add noise: which weights are small is what was learned, and none that is pruned becomes noisy."""
    layers = {name: module.weight for name, (_, module) in learned.items()}
    kept: list[tuple[list[Tensor], Tensor]] = []
    for edit in edits:
        if isinstance(edit, Pruned):
            weights = [layers[name] for name in _named(layers, edit.layer)]
            kept.append((weights, _not_pruned(weights, edit.share)))
    noisy = [edit for edit in edits if isinstance(edit, WeightNoise)]
    noises = [(layers[name], _noise(layers, name, edit)) for edit in noisy for name in _named(layers, edit.layer)]
    for weight, noise in noises:
        weight.add_(noise)
    for weights, mask in kept:
        parts = mask.split([weight.numel() for weight in weights])  # type: ignore[no-untyped-call] # torch has no type for it
        for weight, part in zip(weights, parts, strict=True):
            weight.masked_fill_(part.view(weight.shape) == 0, 0.0)


def _named(layers: dict[str, Tensor], layer: str) -> list[str]:
    if layer != ALL_LAYERS and layer not in layers:
        raise ValueError(
            tr(
                "there are no weights in a layer '{layer}': layers with weights are {layers}",
                layer=one_line(layer, 60),
                layers=one_line(", ".join(layers), 300),
            )
        )
    return [layer] if layer != ALL_LAYERS else list(layers)


def _not_pruned(weights: list[Tensor], share: float) -> Tensor:
    """(all weights,) 1 for each that stays, 0 for the smallest."""
    flat = torch.cat([weight.flatten() for weight in weights])
    mask: Tensor = L1Unstructured(share).compute_mask(flat, torch.ones_like(flat))  # type: ignore[no-untyped-call] # nor for this
    return mask


def _noise(layers: dict[str, Tensor], name: str, edit: WeightNoise) -> Tensor:
    """Noise of one layer's own, whether it is drawn for that layer alone or for all."""
    weight, random = layers[name], np.random.default_rng((edit.seed, list(layers).index(name)))
    deviation = edit.ratio * float(weight.std(correction=0))
    return torch.from_numpy(random.normal(0.0, deviation, tuple(weight.shape))).to(weight.dtype)


def _temper(found: list[Step], temperature: float) -> None:
    """Divide the last layer that learns: behind it, if anything, is the highest logit of all places, which is divided with them."""
    at, module = [(at, module) for at, step in enumerate(found) if (module := learned_part(step)) is not None][-1]
    if any(isinstance(step.module, Other) for step in found[at + 1 :]):
        raise ValueError(
            tr("its logits are more than what its last layer of weights answers: no temperature can divide them")
        )
    last: Norm | _Learned = found[at].norm or module
    last.weight /= temperature
    if last.bias is not None:
        last.bias /= temperature


def learned_part(step: Step) -> _Learned | None:
    """The convolution or the dense layer in a step; None where it has none."""
    module = step.module.conv if isinstance(step.module, PaperConv) else step.module
    return module if isinstance(module, _Learned) else None


def _switch_off(step: Step, learned: _Learned, unit: int) -> None:
    last: Norm | _Learned = step.norm or learned
    last.weight[unit] = 0.0
    if last.bias is not None:
        last.bias[unit] = -LARGEST if any(function_of(part) == "sigmoid" for part in step.parts) else 0.0


def _set_weights(step: Step, learned: _Learned, unit: int, values: dict[int, float]) -> None:
    norm, kernel = step.norm, learned.weight[unit]
    scale, number = 1.0 if norm is None else _scale(norm, unit), unit_number(step.name, unit)
    if scale == 0.0:
        raise ValueError(
            tr(
                "the normalisation of '{name}' multiplies the weights of unit {number} by zero",
                name=step.name,
                number=number,
            )
        )
    indices = np.array(list(values))
    if indices.min() < 0 or indices.max() >= kernel.numel():
        others = one_line(list(values), 60)
        raise ValueError(
            tr(
                "unit {number} of '{name}' has weights 0 to {last}, not {others}",
                number=number,
                name=step.name,
                last=kernel.numel() - 1,
                others=others,
            )
        )
    places = tuple(torch.from_numpy(place) for place in np.unravel_index(indices, tuple(kernel.shape)))
    kernel[places] = torch.tensor(list(values.values()), dtype=kernel.dtype) / scale


def _set_bias(step: Step, learned: _Learned, unit: int, value: float) -> None:
    norm = step.norm
    if norm is not None:
        assert norm.running_mean is not None  # likewise
        shift = 0.0 if learned.bias is None else float(learned.bias[unit])
        norm.bias[unit] = value - _scale(norm, unit) * (shift - float(norm.running_mean[unit]))
    elif learned.bias is not None:
        learned.bias[unit] = value
    else:
        raise ValueError(
            tr("unit {number} of '{name}' has no bias", number=unit_number(step.name, unit), name=step.name)
        )


def _scale(norm: Norm, unit: int) -> float:
    """The factor by which a normalisation multiplies."""
    assert norm.running_var is not None  # it is tracked unless told otherwise
    return float(norm.weight[unit] * torch.rsqrt(norm.running_var[unit] + norm.eps))
