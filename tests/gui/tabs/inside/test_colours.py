"""What the pages of "Inside" show of a network that learned from pictures in colour."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from digitlab.gui.tabs.inside.overview.first_filters import first_filters, most_active, pointed
from digitlab.gui.tabs.inside.overview.words import is_ink
from digitlab.networks.activations import OpenedNetwork
from digitlab.networks.architectures import CNNConfig, MLPConfig, build
from digitlab.networks.inspection import Activations


def seen(config, digit: np.ndarray) -> Activations:
    with torch.random.fork_rng():
        torch.manual_seed(1)
        network = build(config).eval()
    return OpenedNetwork(network).activations(digit)


@pytest.mark.parametrize("config", [MLPConfig(field_channels=3), CNNConfig(field_channels=3)])
def test_first_filters_are_the_sum_of_what_a_drawing_meets_in_red_green_and_blue(config, digits: np.ndarray) -> None:
    found = seen(config, digits[0])
    units = most_active(found)
    filters = first_filters(found, units, "unit", 1.0)
    assert filters.is_sum
    weights = found.layers[1].weights
    np.testing.assert_allclose(filters.wanted.maps[2], weights.kernel[units[2]].sum(axis=0), rtol=1e-5, atol=1e-7)
    assert filters.layer == found.layers[1].name
    if filters.is_dense:
        total = filters.found.maps[2].sum() + weights.bias[units[2]]
        assert max(total, 0) == pytest.approx(float(found.maps[2][units[2]].max()), abs=1e-5)
    assert str(units[2] + 1) in pointed(found, filters, (2, 1, 1), in_wanted=True)


def test_first_filters_of_ink_alone_are_its_kernels(digits: np.ndarray) -> None:
    found = seen(MLPConfig(), digits[0])
    filters = first_filters(found, (0, 5), "unit", 1.0)
    assert not filters.is_sum
    np.testing.assert_array_equal(filters.wanted.maps, found.layers[0].weights.kernel[[0, 5], 0])


def test_the_colours_of_a_drawing_are_shown_as_ink(digits: np.ndarray) -> None:
    found = seen(CNNConfig(field_channels=3), digits[0])
    assert [is_ink(found, index) for index in range(3)] == [True, True, False]
