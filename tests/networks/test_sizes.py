"""What a network costs, from its config alone, is what torch counts."""

from __future__ import annotations

import pytest

from digitlab.networks.architectures import (
    CNNConfig,
    HandCraftedConfig,
    MLPConfig,
    build,
    config_from_dict,
    size_of,
)
from digitlab.networks.library import list_networks
from digitlab.networks.weights import count_parameters


@pytest.mark.parametrize("name", list(list_networks().entries))
def test_every_network_that_ships_costs_what_its_card_says(name: str) -> None:
    card = list_networks().find(name).card
    size = size_of(config_from_dict(card.config))
    assert size.parameters == card.parameters
    assert size.multiplications == pytest.approx(card.multiplications, rel=1e-4)  # the card counts turning, too


@pytest.mark.parametrize("pooling", ["average", "max", "antialiased", "stride", "none"])
@pytest.mark.parametrize("padding", ["zeros", "none", "replicate"])
@pytest.mark.parametrize("head", ["flatten", "global"])
def test_every_kind_of_cnn_costs_what_torch_counts(pooling, padding, head, count_multiplications) -> None:
    config = CNNConfig((3, 5, 4), (5, 3, 3), (0, 2), pooling, padding, head, hidden=6)
    network, size = build(config), size_of(config)
    assert size.parameters == count_parameters(network)
    assert size.multiplications == count_multiplications(network)


@pytest.mark.parametrize("hidden", [(), (7,), (20, 10)])
def test_a_normalised_mlp_has_a_scale_and_a_shift_a_unit_where_there_was_a_bias(hidden, count_multiplications) -> None:
    config = MLPConfig(hidden=hidden, normalised=True)
    network, size = build(config), size_of(config)
    assert size.parameters == count_parameters(network) == size_of(MLPConfig(hidden=hidden)).parameters + sum(hidden)
    assert size.multiplications == count_multiplications(network)


@pytest.mark.parametrize("cell", [2, 4, 7, 14])
def test_features_in_blocks_are_as_many_as_the_blocks_have_cells(cell: int) -> None:
    config = HandCraftedConfig(cell, block_normalised=True)
    features = 8 * (2 * (28 // cell - 1)) ** 2
    assert size_of(config).parameters == count_parameters(build(config)) == 10 * (features + 1)
