"""The optimiser of a recipe, and its state as named tensors."""

from __future__ import annotations

import inspect
from typing import TypeVar

import torch
from torch import Tensor, nn, optim

from digitlab.language import tr
from digitlab.training.recipe import TrainConfig
from digitlab.training.schedule import Rate

_Kind = TypeVar("_Kind", bound=optim.Optimizer)


def make_optimiser(network: nn.Module, config: TrainConfig) -> optim.Optimizer:
    """The optimiser of a network; ``fused`` updates all weights in one pass, a third of an MLP's step less."""
    weights, rate, decay = list(network.parameters()), config.learning_rate, config.weight_decay
    match config.optimiser:
        case "adamw":
            return _uncompiled(optim.AdamW)(weights, rate, weight_decay=decay, fused=True)
        case "adam":
            return _uncompiled(optim.Adam)(weights, rate, weight_decay=decay, fused=True)
        case "sgd":
            return _uncompiled(optim.SGD)(weights, rate, momentum=0.9, weight_decay=decay, nesterov=True, fused=True)


def _uncompiled(kind: type[_Kind]) -> type[_Kind]:
    """The optimiser without torch's guards against its compiler, which nothing here uses.

    They would import the compiler before the first step, and that takes as long as importing torch itself.
    """
    guarded = {name: inspect.unwrap(getattr(kind, name)) for name in ("add_param_group", "zero_grad", "state_dict")}
    return type(kind.__name__, (kind,), {**guarded, "step": torch.no_grad()(inspect.unwrap(kind.step))})


def set_rate(optimiser: optim.Optimizer, learning_rate: float, rate: Rate, weight_decay: float) -> None:
    """Tell it the rate, the momentum and the weight decay of the next step."""
    for group in optimiser.param_groups:
        group["weight_decay"] = weight_decay
        group["lr"] = learning_rate * rate.share
        if "betas" in group:
            group["betas"] = (rate.momentum, group["betas"][1])
        else:
            group["momentum"] = rate.momentum


def forget_unfinished(optimiser: optim.Optimizer) -> None:
    """Let Adam begin anew with the weights for which memory was short while it made what it remembers: it makes that once only."""
    for weight, remembered in [*optimiser.state.items()]:
        if "step" in remembered and not {"exp_avg", "exp_avg_sq"} <= remembered.keys():
            del optimiser.state[weight]


def state_tensors(optimiser: optim.Optimizer) -> dict[str, Tensor]:
    """What it remembers, as ``number of the weight/name``."""
    remembered = optimiser.state_dict()["state"]
    return {
        f"{number}/{name}": value.detach().cpu().contiguous()
        for number, values in remembered.items()
        for name, value in values.items()
        if isinstance(value, Tensor)
    }


def restore_state(optimiser: optim.Optimizer, tensors: dict[str, Tensor]) -> None:
    """The inverse of :func:`state_tensors`.

    Raises:
        ValueError: The tensors do not fit the network's weights.
    """
    weights = [weight for group in optimiser.param_groups for weight in group["params"]]
    optimiser.state.clear()
    for key, value in tensors.items():
        number, _, name = key.partition("/")
        if not number.isdecimal() or int(number) >= len(weights):
            raise ValueError(tr("the optimiser's '{key}' belongs to no weight", key=key))
        weight = weights[int(number)]
        if value.shape not in {weight.shape, ()}:
            raise ValueError(
                tr(
                    "the optimiser's '{key}' is {shape}, not {expected}",
                    key=key,
                    shape=tuple(value.shape),
                    expected=tuple(weight.shape),
                )
            )
        # with the weight's own layout in memory, or the same numbers would be added in another order
        like = value.to(weight.device) if value.ndim == 0 else weight.detach().clone().copy_(value)
        optimiser.state[weight][name] = like
