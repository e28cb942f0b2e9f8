"""A copy of a network with some of its numbers changed.

A unit is switched off by its last numbers: the scale and shift of its normalisation, or its row of a dense layer. Zeros there
make it answer zero everywhere, on blank paper too, and the copy is an ordinary network of the same architecture.
"""

from __future__ import annotations

import copy
from collections import defaultdict

import numpy as np
import torch
from torch import nn

from digitlab.networks.edits import BiasSet, Edits, SwitchedOff, WeightSet
from digitlab.networks.inspection import unit_number
from digitlab.networks.steps import Norm, Step, steps
from digitlab.networks.trunk import PaperConv
from digitlab.untrusted import one_line

_Learned = nn.Conv2d | nn.Linear


@torch.no_grad()
def edited(network: nn.Module, edits: Edits) -> nn.Module:
    """A copy of a network with the edits made: first weights and biases, then what is switched off.

    Args:
        network: In evaluation mode; it stays as it is.
        edits: In any order; the last word on a number counts.

    Raises:
        ValueError: An edit names a layer, a unit, a weight or a bias that the network does not have, or a weight that its
            normalisation multiplies by zero.
    """
    result = copy.deepcopy(network)
    learned = {step.name: (step, module) for step in steps(result) if (module := learned_part(step)) is not None}
    off: list[SwitchedOff] = []
    weights: defaultdict[tuple[str, int], dict[int, float]] = defaultdict(dict)
    for edit in edits:
        if edit.layer not in learned or not 0 <= edit.unit < len(learned[edit.layer][1].weight):
            number = unit_number(edit.layer, edit.unit)
            raise ValueError(f"there is no unit {number} with weights in a layer '{one_line(edit.layer, 60)}'")
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
    return result


def learned_part(step: Step) -> _Learned | None:
    """The convolution or the dense layer in a step; None where it has none."""
    module = step.module.conv if isinstance(step.module, PaperConv) else step.module
    return module if isinstance(module, _Learned) else None


def _switch_off(step: Step, learned: _Learned, unit: int) -> None:
    last: Norm | _Learned = step.norm or learned
    last.weight[unit] = 0.0
    if last.bias is not None:
        last.bias[unit] = 0.0


def _set_weights(step: Step, learned: _Learned, unit: int, values: dict[int, float]) -> None:
    norm, kernel = step.norm, learned.weight[unit]
    scale, number = 1.0 if norm is None else _scale(norm, unit), unit_number(step.name, unit)
    if scale == 0.0:
        raise ValueError(f"the normalisation of '{step.name}' multiplies the weights of unit {number} by zero")
    indices = np.array(list(values))
    if indices.min() < 0 or indices.max() >= kernel.numel():
        others = one_line(list(values), 60)
        raise ValueError(f"unit {number} of '{step.name}' has weights 0 to {kernel.numel() - 1}, not {others}")
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
        raise ValueError(f"unit {unit_number(step.name, unit)} of '{step.name}' has no bias")


def _scale(norm: Norm, unit: int) -> float:
    """The factor by which a normalisation multiplies."""
    assert norm.running_var is not None  # it is tracked unless told otherwise
    return float(norm.weight[unit] * torch.rsqrt(norm.running_var[unit] + norm.eps))
