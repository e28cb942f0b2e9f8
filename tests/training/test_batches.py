"""Batches that depend on nothing but the seed and the step."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from digitlab.data import mnist
from digitlab.training.batches import Batches
from digitlab.training.recipe import TrainConfig

pytestmark = pytest.mark.usefixtures("one_thread")
_CPU = torch.device("cpu")


def _batches(**settings: object) -> Batches:
    config = TrainConfig(**{"network": "mlp", "digits": 100, "batch_size": 30, **settings})
    return Batches(mnist.load("train"), config, _CPU)


def test_every_epoch_has_every_digit_once_in_an_order_of_its_own_and_of_the_seeds() -> None:
    taken = [[_batches(seed=seed).take(step)[0].flatten(1) for step in range(8)] for seed in (1, 1, 2)]
    assert [len(batch) for batch in taken[0]] == [30, 30, 30, 10] * 2
    given = mnist.load("train").fields(slice(100)).reshape(100, 784).tolist()
    first, again, other = (torch.cat(batches) for batches in taken)
    assert sorted(first[:100].tolist()) == sorted(first[100:].tolist()) == sorted(given)
    assert torch.equal(first, again)
    assert not torch.equal(first[:100], first[100:])
    assert not torch.equal(first, other)


def test_a_batch_is_the_same_whatever_was_taken_before() -> None:
    settings = {"seed": 5, "shift_px": 3, "turn_deg": 20.0, "zoom": 1.2, "noise": 0.1, "elastic_px": 1.0}
    straight, at_once = _batches(**settings), _batches(**settings)
    for step in range(6):
        fields, labels, generator = straight.take(step)
    same_fields, same_labels, same_generator = at_once.take(5)
    assert torch.equal(fields, same_fields)
    assert torch.equal(labels, same_labels)
    assert torch.equal(torch.rand(3, generator=generator), torch.rand(3, generator=same_generator))


def test_what_a_network_draws_does_not_change_the_next_batch() -> None:
    quiet, greedy = _batches(shift_px=4), _batches(shift_px=4)
    for step in range(4):
        expected, _, _ = quiet.take(step)
        fields, _, generator = greedy.take(step)
        torch.rand(1000, generator=generator)
        torch.rand(1000)
        assert torch.equal(fields, expected)


def test_labels_stay_with_their_digits() -> None:
    digits = mnist.load("train")
    label_of = {digits.images[k].tobytes(): int(digits.labels[k]) for k in range(100)}
    fields, labels, _ = _batches().take(2)
    images = np.rint(fields[:, 0].numpy() * 255).astype(np.uint8)
    assert [label_of[image.tobytes()] for image in images] == labels.tolist()
