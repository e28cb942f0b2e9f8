"""The perceptron that is slid over the field."""

from __future__ import annotations

import pytest
import torch
from torch.nn import functional

from digitlab.networks.architectures import MLPConfig, SlidConfig, build
from digitlab.networks.losses import positive_among_all

pytestmark = pytest.mark.usefixtures("one_thread")


@pytest.fixture
def slid():
    torch.manual_seed(2)
    return build(SlidConfig(MLPConfig(hidden=(12, 7)), reach=3)).eval().requires_grad_(requires_grad=False)


def test_sliding_the_perceptron_is_a_convolution_with_kernels_as_large_as_the_field(slid) -> None:
    fields = torch.rand(10, 1, 28, 28)
    first, second, last = (layer for layer in slid.reader if isinstance(layer, torch.nn.Linear))
    maps = functional.relu(functional.conv2d(fields, first.weight.reshape(12, 1, 28, 28), first.bias, padding=3))
    maps = functional.relu(functional.conv2d(maps, second.weight[:, :, None, None], second.bias))
    maps = functional.conv2d(maps, last.weight[:, :, None, None], last.bias)  # (n, 10, 7, 7)
    torch.testing.assert_close(slid.places(fields), maps.flatten(2).transpose(1, 2), rtol=1e-4, atol=1e-5)


def test_the_answer_is_the_evidence_of_all_places_together(slid) -> None:
    fields = torch.rand(3, 1, 28, 28)
    torch.testing.assert_close(slid(fields), slid.places(fields).logsumexp(dim=1))


def test_moving_the_ink_moves_the_evidence(slid) -> None:
    field = torch.zeros(1, 1, 28, 28)
    field[..., 8:20, 9:15] = torch.rand(12, 6)
    here = slid.places(field).reshape(7, 7, 10)
    there = slid.places(field.roll((1, 2), dims=(2, 3))).reshape(7, 7, 10)  # one down, two to the right
    torch.testing.assert_close(there[1:, 2:], here[:-1, :-2])


def test_learning_compares_the_window_at_rest_with_windows_at_other_places(slid) -> None:
    fields, labels = torch.rand(4, 1, 28, 28), torch.tensor([3, 1, 4, 1])
    generator = torch.Generator().manual_seed(1)
    loss = slid.loss(fields, labels, generator)
    again = slid.loss(fields, labels, torch.Generator().manual_seed(1))
    assert loss == again
    assert loss != slid.loss(fields, labels, generator)
    at_rest = slid.places(fields)[:, 24]
    alone = positive_among_all(at_rest[:, None], labels, torch.ones(1))
    assert loss > alone > 0  # more windows can only bring more wrong evidence


def test_with_one_reading_the_loss_is_the_cross_entropy() -> None:
    logits, labels = torch.randn(5, 1, 10), torch.tensor([0, 9, 3, 3, 7])
    expected = functional.cross_entropy(logits[:, 0], labels)
    torch.testing.assert_close(positive_among_all(logits, labels, torch.ones(1)), expected)


def test_a_reading_that_stands_for_three_counts_as_three_readings() -> None:
    logits, labels = torch.randn(5, 2, 10), torch.tensor([0, 9, 3, 3, 7])
    once = positive_among_all(logits, labels, torch.tensor([1.0, 3.0]))
    thrice = positive_among_all(logits[:, [0, 1, 1, 1]], labels, torch.ones(4))
    torch.testing.assert_close(once, thrice)
