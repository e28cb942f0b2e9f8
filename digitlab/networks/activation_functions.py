"""The functions that stand behind the sums of a layer, beside ReLU; no framework is needed to name them, or for one number."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Literal, get_args

if TYPE_CHECKING:
    from torch import nn

ActivationFunction = Literal["relu", "leaky relu", "gelu", "tanh", "sigmoid"]
"""ReLU, max(z, 0); leaky ReLU, a hundredth of what is negative (Maas et al. 2013); GELU, z·Φ(z) (Hendrycks and Gimpel 2016); tanh; the logistic sigmoid."""

ACTIVATION_FUNCTIONS: tuple[ActivationFunction, ...] = get_args(ActivationFunction)

FUNCTION_WORDS: dict[ActivationFunction, str] = {
    "relu": "ReLU",
    "leaky relu": "leaky ReLU",
    "gelu": "GELU",
    "tanh": "tanh",
    "sigmoid": "sigmoid",
}

_LEAK = 0.01


def function_module(function: ActivationFunction) -> nn.Module:
    """The function as a layer of torch's."""
    from torch import nn

    match function:
        case "relu":
            return nn.ReLU()
        case "leaky relu":
            return nn.LeakyReLU(_LEAK)
        case "gelu":
            return nn.GELU()
        case "tanh":
            return nn.Tanh()
        case "sigmoid":
            return nn.Sigmoid()


def function_of(module: object) -> ActivationFunction | None:
    """Which function a layer of torch's is; None for none of them."""
    return next((each for each in ACTIVATION_FUNCTIONS if type(module) is type(function_module(each))), None)


def named(function: ActivationFunction) -> str:
    """``, tanh``, for a line that says what a network is; "" for ReLU, which goes without saying."""
    return "" if function == "relu" else f", {FUNCTION_WORDS[function]}"


def applied(function: ActivationFunction | None, z: float) -> float:
    """The function of one number; the number itself where there is none."""
    match function:
        case None:
            return z
        case "relu":
            return max(z, 0.0)
        case "leaky relu":
            return max(z, _LEAK * z)
        case "gelu":
            return 0.5 * z * (1 + math.erf(z / math.sqrt(2)))
        case "tanh":
            return math.tanh(z)
        case "sigmoid":
            return 0.5 * (1 + math.tanh(z / 2))
