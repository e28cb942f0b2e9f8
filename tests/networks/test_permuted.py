"""The fixed permutation of the pixels."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from digitlab.networks.architectures import CNNConfig, MLPConfig, ShuffledConfig, build
from digitlab.networks.permuted import permutation

pytestmark = pytest.mark.usefixtures("one_thread")


def test_every_pixel_is_shown_once() -> None:
    order = permutation(0)
    assert sorted(order) == list(range(784))
    assert (order != np.arange(784)).mean() > 0.99


def test_a_seed_means_the_same_permutation_for_ever_since_trained_networks_depend_on_it() -> None:
    assert permutation(0)[:5].tolist() == [392, 404, 87, 282, 46]
    assert permutation(1).tolist() != permutation(0).tolist()


def test_neighbours_do_not_stay_neighbours() -> None:
    order = permutation(0).reshape(28, 28)
    kept = (np.abs(np.diff(order, axis=1)) == 1).mean()
    assert kept < 0.02


def test_a_shuffled_network_answers_as_its_reader_does_to_the_shuffled_field() -> None:
    network = build(ShuffledConfig(CNNConfig(), seed=4)).eval()
    fields = torch.rand(3, 1, 28, 28)
    shuffled = torch.from_numpy(fields.numpy().reshape(3, 784)[:, permutation(4)].reshape(3, 1, 28, 28))
    torch.testing.assert_close(network(fields), network.body[1](shuffled))


def test_a_perceptron_with_permuted_weights_does_not_notice() -> None:
    network = build(ShuffledConfig(MLPConfig(hidden=(9,)))).eval().requires_grad_(requires_grad=False)
    fields = torch.rand(3, 1, 28, 28)
    plain = build(MLPConfig(hidden=(9,))).eval().requires_grad_(requires_grad=False)
    plain.body.load_state_dict(network.body[1].state_dict())
    first = plain.body[1]
    unshuffled = torch.empty_like(first.weight)
    unshuffled[:, permutation(0)] = first.weight
    first.weight.copy_(unshuffled)
    torch.testing.assert_close(network(fields), plain(fields))


def test_the_permutation_is_no_part_of_the_weights_file() -> None:
    names = build(ShuffledConfig(MLPConfig(hidden=(9,)))).state_dict()
    assert not any("order" in name for name in names)
