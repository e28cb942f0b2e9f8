"""The functions behind the sums: torch's own modules are the oracle."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from torch import nn

from digitlab.networks.activation_functions import ACTIVATION_FUNCTIONS, applied, function_module, function_of
from digitlab.networks.architectures import CNNConfig, MLPConfig, config_from_dict, config_to_dict
from digitlab.networks.shipped_configs import CONFIGS

TORCHS = {
    "relu": nn.ReLU(),
    "leaky relu": nn.LeakyReLU(),
    "gelu": nn.GELU(),
    "tanh": nn.Tanh(),
    "sigmoid": nn.Sigmoid(),
}


@pytest.mark.parametrize("function", ACTIVATION_FUNCTIONS)
def test_one_number_becomes_what_torch_makes_of_it(function) -> None:
    numbers = torch.linspace(-40, 40, 401, dtype=torch.float64)
    torch.testing.assert_close(function_module(function)(numbers), TORCHS[function](numbers))
    own = [applied(function, z) for z in numbers.tolist()]
    np.testing.assert_allclose(own, TORCHS[function](numbers), rtol=1e-9, atol=1e-12)
    assert function_of(TORCHS[function]) == function


@pytest.mark.parametrize("function", ACTIVATION_FUNCTIONS)
@pytest.mark.parametrize("config", [MLPConfig(hidden=(7, 5)), CNNConfig((3, 4), (3, 3), hidden=6)])
def test_a_network_has_the_function_behind_all_its_sums_but_the_logits(function, config, randomised) -> None:
    values = config_to_dict(config) | {"activation": function}
    network = randomised(config_from_dict(values))
    kinds = [type(module) for module in network.modules() if function_of(module)]
    assert kinds == [type(TORCHS[function])] * (2 if isinstance(config, MLPConfig) else 3)


def test_a_file_that_names_no_function_has_relu_and_so_has_all_that_ships() -> None:
    values = config_to_dict(MLPConfig())
    del values["activation"]
    assert config_from_dict(values) == MLPConfig()
    assert {getattr(config, "activation", "relu") for config in CONFIGS.values()} == {"relu"}


def test_endless_paper_needs_relu_and_a_function_that_there_is_not_is_refused() -> None:
    with pytest.raises(ValueError, match="endless paper goes with relu, not with 'tanh'"):
        CNNConfig(padding="endless", head="global", pooling="average", activation="tanh")
    with pytest.raises(ValueError, match="must be one of relu, leaky relu, gelu, tanh, sigmoid"):
        config_from_dict(config_to_dict(MLPConfig()) | {"activation": "swish"})
