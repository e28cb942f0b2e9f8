"""A copy of a network with some of its numbers changed.

A unit is switched off by its last numbers: the scale and shift of its normalisation, or its row of a dense layer. Zeros there
make it answer zero everywhere, on blank paper too, and the copy is an ordinary network of the same architecture.
"""

from __future__ import annotations

import copy

import numpy as np
import torch
from torch import nn

from digitlab.networks.edits import Edits, SwitchedOff, WeightSet
from digitlab.networks.steps import Step, steps
from digitlab.networks.trunk import PaperConv


@torch.no_grad()
def operated(network: nn.Module, edits: Edits) -> nn.Module:
    """A copy of a network, in evaluation mode, with the edits made one after the other.

    Raises:
        ValueError: An edit names a layer, a unit or a weight that the network does not have, or a weight of a unit that is
            switched off.
    """
    result = copy.deepcopy(network)
    by_name = {step.name: step for step in steps(result)}
    for edit in edits:
        step = by_name.get(edit.layer)
        learned = None if step is None else _learned(step)
        if step is None or learned is None or not 0 <= edit.unit < len(learned.weight):
            raise ValueError(f"there is no unit {edit.unit} with weights in a layer '{edit.layer}'")
        match edit:
            case SwitchedOff():
                _switch_off(step, learned, edit.unit)
            case WeightSet():
                _set_weight(step, learned, edit)
    return result


def _learned(step: Step) -> nn.Conv2d | nn.Linear | None:
    module = step.module.conv if isinstance(step.module, PaperConv) else step.module
    return module if isinstance(module, nn.Conv2d | nn.Linear) else None


def _norm(step: Step) -> nn.BatchNorm2d | None:
    if isinstance(step.module, PaperConv):
        return step.module.norm
    return next((part for part in step.parts if isinstance(part, nn.BatchNorm2d)), None)


def _switch_off(step: Step, learned: nn.Conv2d | nn.Linear, unit: int) -> None:
    last: nn.BatchNorm2d | nn.Conv2d | nn.Linear = _norm(step) or learned
    last.weight[unit] = 0.0
    if last.bias is not None:
        last.bias[unit] = 0.0


def _set_weight(step: Step, learned: nn.Conv2d | nn.Linear, edit: WeightSet) -> None:
    norm = _norm(step)
    scale = 1.0
    if norm is not None:
        assert norm.running_var is not None  # BatchNorm2d tracks it unless told otherwise
        scale = float(norm.weight[edit.unit] * torch.rsqrt(norm.running_var[edit.unit] + norm.eps))
    if scale == 0.0:
        raise ValueError(f"unit {edit.unit} of '{edit.layer}' is switched off: its weights count for nothing")
    kernel = learned.weight[edit.unit]
    if not 0 <= edit.index < kernel.numel():
        raise ValueError(f"there is no weight {edit.index} in unit {edit.unit} of '{edit.layer}'")
    kernel[tuple(map(int, np.unravel_index(edit.index, kernel.shape)))] = edit.value / scale
